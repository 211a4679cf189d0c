"""What was erased, as one sees it: the cards, and what an opened one holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from journal.ui.background.thumbnails import thumbnails_of
from journal.ui.features.archive.letter_desk import LetterDesk
from journal.ui.features.archive.opened import Opened
from journal.ui.features.archive.overview import Overview
from journal.ui.features.archive.presenter import ArchivePresenter
from journal.ui.widgets.lamppool import LampPool

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QHideEvent, QShowEvent

    from journal.domain.behind import Behind
    from journal.domain.entry import Row
    from journal.domain.erasure import ErasureCard, Restored, Unsealed
    from journal.domain.ids import EntryId, ErasureId
    from journal.domain.returning import Letter
    from journal.ui.background.session import Session
    from journal.ui.feedback.notices import Notices
    from journal.ui.widgets.look import Look


class ArchiveView(LampPool):
    """The whole view. When it is left, every name is covered and every card closed again.

    Args:
        look: Inks, fonts and icons.
        session: The journal and its lanes; nothing else in the window reads its archive.
        notices: Where is told what came back, and what failed.
        today: Gives the local day, for "Last opened today".

    Signals:
        restored: Memories are back in the journal (Restored).
    """

    restored = Signal(object)

    def __init__(
        self,
        look: Look,
        session: Session,
        notices: Notices,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self.setObjectName("archiveView")
        self.setAccessibleName(self.tr("What was erased"))
        self._session = session
        self._pictures = thumbnails_of(session)
        self._uncovered: ErasureId | None = None
        self.presenter = ArchivePresenter(session, notices, today, self)
        self.letters = LetterDesk(session, notices, self)
        self._seen: set[str] = set()
        self.overview = Overview(look, today)
        self.opened = Opened(look, today, self._pictures)
        self._stack = QStackedLayout(self)
        for page in (self.overview, self.opened):
            # A page that is not seen must not keep the window from becoming smaller.
            page.setMinimumSize(1, 1)
            self._stack.addWidget(page)
        self._connect()
        session.changed.connect(self._on_changed)

    def showEvent(self, event: QShowEvent) -> None:
        """Read the cards."""
        super().showEvent(event)
        self.presenter.refresh()
        self.letters.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Cover everything again."""
        super().hideEvent(event)
        self.presenter.leave()
        self.letters.leave()
        self.overview.gallery.cards.cover_all()
        self._close_card()

    def _connect(self) -> None:
        overview, opened, presenter = self.overview, self.opened, self.presenter
        overview.card_opened.connect(self._open)
        overview.single_opened.connect(self._show_single)
        overview.name_asked.connect(self._toggle_name)
        opened.left.connect(self._go_back)
        opened.read_wanted.connect(presenter.read)
        opened.rows_wanted.connect(presenter.rows)
        opened.restore_wanted.connect(presenter.restore)
        self._connect_letters()
        opened.passage_wanted.connect(presenter.restore_passage)
        opened.restore_all_wanted.connect(presenter.restore_all)
        presenter.listed.connect(self._list)
        presenter.opened.connect(self._show_content)
        presenter.named.connect(overview.gallery.cards.uncover)
        presenter.rows_told.connect(self._learn_rows)
        presenter.read_out.connect(self._show_memory)
        presenter.restored.connect(self._on_restored)
        presenter.passage_restored.connect(self._on_passage)
        presenter.erased_again.connect(self._on_erased_again)

    def _connect_letters(self) -> None:
        envelope = self.overview.envelope
        self.letters.come.connect(self.overview.show_letter)
        envelope.opened.connect(self._open)
        envelope.asked_when.connect(self._tell_hemisphere)
        envelope.put_off.connect(self.letters.put_off)
        envelope.never_asked.connect(self.letters.never)

    def _tell_hemisphere(self) -> None:
        self.overview.envelope.later.hemisphere = self.letters.hemisphere

    def _open(self, card: ErasureCard | Letter) -> None:
        self._uncovered = None
        self.presenter.open(card)

    def _show_single(self, card: ErasureCard) -> None:
        self._uncovered = card.id
        self.presenter.open(card)

    def _toggle_name(self, card: ErasureCard) -> None:
        cards = self.overview.gallery.cards
        if cards.name_of(card) is None:
            self.presenter.name(card)
        else:
            cards.cover(card.id)

    def _list(self, cards: tuple[ErasureCard, ...]) -> None:
        self.overview.turn_seasons(self._hemisphere())
        self.overview.show_cards(cards)

    def _hemisphere(self) -> str:
        journal = self._session.journal
        return "north" if journal is None else journal.hemisphere

    def _show_content(self, content: Unsealed) -> None:
        self.letters.note_opened()
        drawn = content.card.id != self._uncovered
        self._stack.setCurrentWidget(self.opened)
        self.opened.show_content(content, self._hemisphere(), drawn=drawn)

    def _learn_rows(self, rows: tuple[Row, ...]) -> None:
        if self.opened.content is not None and not self.opened.rows.held.is_drawn:
            self.opened.rows.held.tell(rows)

    def _show_memory(self, behind: Behind) -> None:
        if self.opened.content is not None:
            self._seen.update(one.sha256 for one in behind.entry.attachments)
            self.opened.show_memory(behind)

    def _on_restored(self, restored: Restored) -> None:
        if self.opened.content is not None:
            self.opened.light(restored.entries, restored.held)
            if not self.opened.rows.held.kept.count_held():
                self._go_back()
        self.restored.emit(restored)

    def _on_passage(self, restored: Restored, more: bool) -> None:
        if more and self.opened.glass.behind is not None:
            self.presenter.read(restored.entries[0])
        elif self.opened.content is not None:
            self.opened.light(restored.entries)
        self.restored.emit(restored)

    def _on_erased_again(self, ids: tuple[EntryId, ...]) -> None:
        if self.opened.content is not None:
            self.opened.dim(ids)

    def _go_back(self) -> None:
        self._close_card()
        self.presenter.refresh()
        self.overview.take_keys()

    def _close_card(self) -> None:
        self._uncovered = None
        # What was seen behind glass stays in no picture of the window's.
        self._pictures.forget(self._seen)
        self._seen.clear()
        self._stack.setCurrentWidget(self.overview)
        self.opened.close_card()

    def _on_changed(self, _changes: object) -> None:
        if self.isVisible():
            self.presenter.refresh()
            self.letters.refresh()

