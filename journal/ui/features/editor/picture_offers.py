"""Offer a memory the day and the place of a picture that was just put beside it."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QObject

from journal.domain.moment import Moment
from journal.ui.features.editor.page_links import Part
from journal.ui.feedback.dates import moment_in_full

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from journal.domain.entry import Attachment
    from journal.domain.ids import EntryId
    from journal.domain.taken import Spot, Taken
    from journal.ui.background.lane import Lane
    from journal.ui.background.session import Session
    from journal.ui.features.editor.amending import Amending
    from journal.ui.features.editor.presenter import EditorPresenter
    from journal.ui.features.editor.sheet import Sheet
    from journal.ui.feedback.notices import Notices


@dataclass(frozen=True, slots=True)
class _Offer:
    """A sentence, the words that accept it, and what they do."""

    words: str
    accept: str
    act: Callable[[], None]


class PictureOffers(QObject):
    """Asks over the pictures of a page; nothing is changed that was not accepted.

    Args:
        session: The journal and its lanes.
        presenter: Knows what is open.
        sheet: Where it is asked.
        amending: Changes the memory.
        notices: Where it is told what was changed, with the way back.
        lane: Where pictures are read.
    """

    def __init__(
        self,
        session: Session,
        presenter: EditorPresenter,
        sheet: Sheet,
        amending: Amending,
        notices: Notices,
        lane: Lane,
    ) -> None:
        super().__init__(sheet)
        self._session, self._presenter, self._sheet = session, presenter, sheet
        self._amending, self._notices, self._lane = amending, notices, lane
        self._waiting: deque[_Offer] = deque()
        self._unnamed: tuple[EntryId, Spot] | None = None
        presenter.page_changed.connect(self._forget)
        presenter.kept.connect(self._learn)

    def look(self, entry: EntryId, files: Sequence[Attachment]) -> None:
        """Read what cameras wrote into pictures, and offer what the page does not say itself."""
        journal = self._session.journal
        if journal is None:
            return

        def read(answer: object) -> None:
            told = cast("Taken", answer)
            if told.spot is None:
                self._offer(entry, told, None)
                return
            near = self._session.read.submit(journal.attachments.place_near, told.spot)
            near.then(
                lambda place: self._offer(entry, told, cast("str | None", place)),
                self._session.failed.emit,
            )

        job = self._lane.submit(lambda: journal.attachments.taken(files))
        job.then(read, self._session.failed.emit)

    def _offer(self, entry: EntryId, told: Taken, place: str | None) -> None:
        page = self._presenter.page
        if page is None or page.id != entry:
            return
        if told.at is not None and not _is_same(page.moment, told.at):
            self._waiting.append(self._of_day(entry, told.at))
        if told.spot is not None and not self._sheet.names.links().place:
            self._waiting.append(
                self._of_place(entry, place) if place else self._to_name(entry, told.spot)
            )
        self._ask()

    def _ask(self) -> None:
        """Ask the next question, or none."""
        banner = self._sheet.pictures.offer
        if not self._waiting:
            banner.withdraw()
            return
        offer = self._waiting[0]

        def accept() -> None:
            self._answered()
            offer.act()

        banner.tell(offer.words, ((offer.accept, accept), (_tr("Leave it"), self._answered)))

    def _answered(self) -> None:
        if self._waiting:
            self._waiting.popleft()
        self._ask()

    def _of_day(self, entry: EntryId, at: datetime) -> _Offer:
        moment = Moment.at(at)
        words = _tr("This picture was taken on %1.").replace("%1", moment_in_full(moment))
        return _Offer(words, _tr("Use that date"), lambda: self._move(entry, moment))

    def _move(self, entry: EntryId, moment: Moment) -> None:
        page = self._presenter.page
        if page is None or page.id != entry:
            return
        before = page.moment
        self._amending.amend(entry, lambda draft: replace(draft, moment=moment))
        words = _tr("This memory is now of %1.").replace("%1", moment_in_full(moment))
        self._notices.toast(
            words, lambda: self._amending.amend(entry, lambda draft: replace(draft, moment=before))
        )

    def _of_place(self, entry: EntryId, place: str) -> _Offer:
        def set_place() -> None:
            self._amending.amend(entry, lambda draft: replace(draft, place=place))
            self._notices.toast(
                _tr("This memory is now of %1.").replace("%1", place),
                lambda: self._amending.amend(entry, lambda draft: replace(draft, place=None)),
            )

        words = _tr("This picture was taken near %1.").replace("%1", place)
        return _Offer(words, _tr("Use that place"), set_place)

    def _to_name(self, entry: EntryId, spot: Spot) -> _Offer:
        def ask() -> None:
            self._unnamed = entry, spot
            self._sheet.names.ask_for(Part.PLACE)

        words = _tr("This picture knows where it was taken, %1. No place near it has a name yet.")
        return _Offer(words.replace("%1", _degrees(spot)), _tr("Name the place…"), ask)

    def _learn(self, _kept: object) -> None:
        """Remember where a place is, once the person has named it for a picture."""
        page, journal = self._presenter.page, self._session.journal
        if self._unnamed is None or page is None or page.entry is None or journal is None:
            return
        (entry, spot), place = self._unnamed, page.entry.place
        if page.id == entry and place:
            self._unnamed = None
            job = self._session.write.submit(journal.attachments.locate, place, spot)
            job.failed.connect(self._session.failed)

    def _forget(self) -> None:
        """Ask nothing of another page."""
        self._waiting.clear()
        self._unnamed = None
        self._ask()


def _is_same(moment: Moment, at: datetime) -> bool:
    return moment.is_exact and moment.day == at.date()


def _degrees(spot: Spot) -> str:
    north = _tr("%1° north") if spot.latitude >= 0 else _tr("%1° south")
    east = _tr("%1° east") if spot.longitude >= 0 else _tr("%1° west")
    parts = ((north, spot.latitude), (east, spot.longitude))
    return ", ".join(words.replace("%1", f"{abs(number):.3f}") for words, number in parts)


def _tr(text: str) -> str:
    return QCoreApplication.translate("PictureOffers", text)
