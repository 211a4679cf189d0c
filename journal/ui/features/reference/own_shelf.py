"""Hold the pages the person added, and add, rename and remove them away from the window."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from journal.domain.changes import ChangeKind
from journal.domain.errors import JournalError
from journal.domain.own_page import readable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from journal.domain.changes import Changes
    from journal.domain.own_page import PageAct
    from journal.domain.reference import Page
    from journal.services.journal import Journal
    from journal.services.own_pages import OwnPages
    from journal.services.reference import Reference
    from journal.ui.background.session import Session
    from journal.ui.feedback.notices import Notices

    Outcome = tuple[list[PageAct], list[Exception]]


class OwnShelf(QObject):
    """The person's pages, as they are now.

    Args:
        session: The journal that keeps them, and its lanes.
        reference: Lends them beside the pages about the film.
        notices: Where it is said what was done, and how to take it back.
        parent: The widget whose pages they are; a dialog opens over it.

    Signals:
        changed: Other pages are held.
    """

    changed = Signal()

    def __init__(
        self, session: Session, reference: Reference, notices: Notices, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session, self._reference, self._notices = session, reference, notices
        self._widget = parent
        session.opened.connect(lambda _journal: self.look())
        session.changed.connect(self._on_changed)
        self.look()

    def look(self) -> None:
        """Read the pages that are there."""
        journal = self._session.journal
        if journal is not None:
            self._session.read.submit(_pages, journal).then(self._hold, self._session.failed.emit)

    def choose(self) -> None:
        """Let files be chosen, and add them."""
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self._widget.window(), self.tr("Add pages"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [self.tr("Markdown and text (*.md *.markdown *.txt)"), self.tr("All files (*)")]
        )
        dialog.filesSelected.connect(lambda names: self.add([Path(name) for name in names]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def add(self, paths: Sequence[Path]) -> None:
        """Add files as pages; what cannot be added is said, and the others are."""
        def work(pages: OwnPages) -> Outcome:
            return _each([partial(pages.add, path) for path in paths])

        self._act(work, self.tr("Added to your pages."))

    def rename(self, page: UUID, title: str) -> None:
        """Call a page otherwise."""
        self._act(lambda pages: _each([partial(pages.rename, page, title)]), self.tr("Renamed."))

    def remove(self, page: UUID) -> None:
        """Take a page away."""
        self._act(
            lambda pages: _each([partial(pages.remove, page)]),
            self.tr("Removed from your pages."),
        )

    def _act(self, work: Callable[[OwnPages], Outcome], told: str) -> None:
        journal = self._session.journal
        if journal is not None:
            self._session.write.submit(lambda: work(journal.own_pages)).then(
                partial(self._done, told), self._fail
            )

    def _done(self, told: str, answer: object) -> None:
        acts, errors = cast("Outcome", answer)
        for act in acts:
            self._session.publish(act.changes)
        if acts:
            self._notices.toast(told, partial(self._undo, acts))
        if errors:
            self._fail(errors[0])

    def _undo(self, acts: list[PageAct]) -> None:
        journal = self._session.journal
        if journal is None:
            return

        def work() -> list[Changes]:
            found = [journal.own_pages.undo(act) for act in reversed(acts)]
            return [one for one in found if one is not None]

        def done(answer: object) -> None:
            for one in cast("list[Changes]", answer):
                self._session.publish(one)
            self._notices.toast(self.tr("As it was before."))

        self._session.write.submit(work).then(done, self._fail)

    def _fail(self, error: Exception) -> None:
        from journal.ui.feedback.words import words_for

        self._notices.toast(words_for(error).text)

    def _hold(self, pages: object) -> None:
        self._reference.hold(cast("tuple[Page, ...]", pages))
        self.changed.emit()

    def _on_changed(self, changes: Changes) -> None:
        if ChangeKind.PAGES in changes.kinds:
            self.look()


def _pages(journal: Journal) -> tuple[Page, ...]:
    return tuple(readable(page) for page in journal.own_pages.pages())


def _each(works: Sequence[Callable[[], PageAct]]) -> Outcome:
    """Do each act that can be done, and keep why others cannot."""
    acts: list[PageAct] = []
    errors: list[Exception] = []
    for work in works:
        try:
            acts.append(work())
        except JournalError as error:
            errors.append(error)
    return acts, errors
