"""What was erased, as one sees it: the cards, and what an opened one holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from journal.ui.features.archive.letter_desk import LetterDesk
from journal.ui.features.archive.opened import Opened
from journal.ui.features.archive.overview import Overview
from journal.ui.features.archive.presenter import ArchivePresenter
from journal.ui.widgets.lamppool import LampPool

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QHideEvent, QShowEvent

    from journal.domain.entry import Entry
    from journal.domain.erasure import ErasureCard, ErasureContent, Restored
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
        self._uncovered: ErasureId | None = None
        self.presenter = ArchivePresenter(session, notices, today, self)
        self.letters = LetterDesk(session, notices, self)
        self.overview = Overview(look, today)
        self.opened = Opened(look)
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
        opened.restore_wanted.connect(presenter.restore)
        opened.restore_all_wanted.connect(self._restore_all)
        self._connect_letters()
        presenter.listed.connect(overview.show_cards)
        presenter.opened.connect(self._show_content)
        presenter.named.connect(overview.gallery.cards.uncover)
        presenter.read_out.connect(self._show_entry)
        presenter.restored.connect(self._on_restored)
        presenter.erased_again.connect(self._on_erased_again)

    def _connect_letters(self) -> None:
        envelope = self.overview.envelope
        self.letters.come.connect(self.overview.show_letter)
        envelope.opened.connect(self._open)
        envelope.put_off.connect(self.letters.put_off)
        envelope.never_asked.connect(self.letters.never)

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

    def _show_content(self, content: ErasureContent) -> None:
        self.letters.note_opened()
        self._stack.setCurrentWidget(self.opened)
        self.opened.show_content(content, drawn=content.card.id != self._uncovered)

    def _show_entry(self, entry: Entry) -> None:
        if self.opened.content is not None:
            self.opened.show_entry(entry)

    def _restore_all(self) -> None:
        content = self.opened.content
        if content is not None:
            self.presenter.restore_all(content.card.id)

    def _on_restored(self, restored: Restored) -> None:
        if self.opened.content is not None:
            self.opened.light(restored.entries)
            if not self.opened.rows.held.still_held():
                self._go_back()
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
        self._stack.setCurrentWidget(self.overview)
        self.opened.close_card()

    def _on_changed(self, _changes: object) -> None:
        if self.isVisible():
            self.presenter.refresh()
            self.letters.refresh()

