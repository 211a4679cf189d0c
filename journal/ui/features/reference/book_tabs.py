"""Join a book to its tabs, to what stands beside a memory, and to the pages dropped on it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from journal.ui.features.reference.places import Tab
from journal.ui.features.reference.tabs import PaneTabs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QMimeData

    from journal.ui.features.reference.book import Book
    from journal.ui.features.reference.own_shelf import OwnShelf
    from journal.ui.widgets.look import Look


class BookTabs(PaneTabs):
    """Tabs that follow a book, and lead it.

    Args:
        look: Inks and fonts.
        book: What they stand over.
        tabs: Which, in order.
    """

    def __init__(self, look: Look, book: Book, tabs: Sequence[Tab]) -> None:
        self._book, self._tabs = book, tuple(tabs)
        super().__init__(look)
        self.setAccessibleName(self.tr("Reference"))
        self._names = {
            Tab.FILM: self.tr("The film"),
            Tab.BESIDE: self.tr("Beside this memory"),
            Tab.YOURS: self.tr("Yours"),
        }
        self.name(*(self._names[tab] for tab in tabs))
        for at, tab in enumerate(tabs):
            self.setAccessibleTabName(at, self._names[tab])
        self.currentChanged.connect(lambda at: book.show_tab(self._tabs[at]))
        book.tab_changed.connect(self._mark)

    def fit(self, room: int) -> None:
        """Say the longest name shorter where there is no room for it."""
        if Tab.BESIDE not in self._tabs:
            return
        at = self._tabs.index(Tab.BESIDE)
        whole = self._names[Tab.BESIDE]
        self.setTabText(at, whole)
        if self.sizeHint().width() - self.room_after > room:
            self.setTabText(at, self.tr("Beside"))
            self.setTabToolTip(at, whole)
        else:
            self.setTabToolTip(at, "")

    def minimumSizeHint(self) -> QSize:
        """Give no width to hold on to: names are said shorter first."""
        return QSize(0, self.sizeHint().height())

    def _mark(self, tab: Tab) -> None:
        if tab in self._tabs:
            with QSignalBlocker(self):
                self.setCurrentIndex(self._tabs.index(tab))


class PageDrops(QObject):
    """Takes files that are dropped on a book as pages of the person's own.

    Args:
        book: Where they are dropped.
        shelf: Keeps them.
    """

    def __init__(self, book: Book, shelf: OwnShelf) -> None:
        super().__init__(book)
        self._book, self._shelf = book, shelf
        book.setAcceptDrops(True)
        book.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files of this computer; everything else is left to others."""
        if isinstance(event, QDropEvent) and watched is self._book:
            files = _files_in(event.mimeData())
            if files:
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop and not isinstance(event, QDragEnterEvent):
                    self._book.show_tab(Tab.YOURS)
                    self._shelf.add(files)
                return True
        return super().eventFilter(watched, event)


def _files_in(mime: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
