"""Lay list, page and reference pane side by side, as many as the window has room for."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QWidget

from journal.ui.shell.sliding import Stand, sliding
from journal.ui.widgets.frames import Hairline
from journal.ui.widgets.splitter import Splitter

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from journal.ui.widgets.look import Look

_LEAST_COLUMN, _MOST_COLUMN = 300, 520
_LEAST_PANE, _MOST_PANE = 280, 520
_LEAST_PAGE = 420
_UNBOUND = 16_777_215  # QWIDGETSIZE_MAX, which the binding does not name


class Room(IntEnum):
    """How much room there is, from all side by side to one after the other."""

    NARROW = 0
    SHARED = 1
    OVERLAID = 2
    WIDE = 3


def room_for(width: int, look: Look) -> Room:
    """Say how much a window of `width` pixels has room for, at the person's text size."""
    if width >= look.px("layout.dockOverlayBelow"):
        return Room.WIDE
    if width >= look.px("layout.listCollapsesBelow"):
        return Room.OVERLAID
    return Room.SHARED if width > look.px("layout.sidebarIconsBelow") else Room.NARROW


class Desk(QWidget):
    """Three panes: the column of lists, the page, the reference.

    Args:
        look: Sizes, and the breakpoints at which panes give way.
        page: What stands in the middle; it takes what room is left.

    Signals:
        pane_changed: The reference pane was opened (True) or closed.
        shared_changed: List and page share one column from now on (True), or stand side by side.
    """

    pane_changed = Signal(bool)
    shared_changed = Signal(bool)

    def __init__(self, look: Look, page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._room = Room.WIDE
        self._list_in_front = self._alone = False
        self._wanted = self._over = False
        self._column_width, self._pane_width = look.px("layout.list"), look.px("layout.dock")
        self._settled = False
        self.column = QStackedWidget()
        self.column.setProperty("role", "list")
        self.column.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.page = page
        self.pane = QFrame()
        self.pane.setProperty("role", "list")
        self.pane.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.pane_box = QHBoxLayout(self.pane)
        self.pane_box.setContentsMargins(0, 0, 0, 0)
        self.pane_box.setSpacing(0)
        self._pane_edge = Hairline(look, standing=True)
        self.pane_box.addWidget(self._pane_edge)
        self.pane.hide()
        self.pane.installEventFilter(self)
        self._splitter = Splitter(look)
        for part in (self.column, page, self.pane):
            self._splitter.addWidget(part)
        for number, stretch in enumerate((0, 1, 0)):
            self._splitter.setStretchFactor(number, stretch)
        self._whole = QHBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addWidget(self._splitter)
        look.changed.connect(self._measure)
        self._measure()

    @property
    def is_shared(self) -> bool:
        """True when list and page share one column."""
        return self._room <= Room.SHARED

    @property
    def pane_is_open(self) -> bool:
        """Whether the reference pane is seen, beside the page or over it."""
        return self._over if self.pane_overlays else self._wanted

    @property
    def pane_is_wanted(self) -> bool:
        """Whether the pane stands beside the page as soon as there is room for it."""
        return self._wanted

    @property
    def pane_overlays(self) -> bool:
        """True when the pane lies over the page instead of beside it."""
        return self._room < Room.WIDE

    def widths(self) -> tuple[int, int]:
        """Give the widths of the list and of the pane, to keep them."""
        if self._settled and not self.is_shared:
            self._column_width = self._splitter.sizes()[0] or self._column_width
        if self._settled and self._wanted and not self.pane_overlays:
            self._pane_width = self._splitter.sizes()[2] or self._pane_width
        return self._column_width, self._pane_width

    def set_widths(self, column: int, pane: int) -> None:
        """Make the list and the pane as wide as they were left."""
        self._column_width, self._pane_width = column, pane
        self._spread()

    def set_pane_open(self, opened: bool) -> None:
        """Open or close the reference pane: beside the page, or over it for as long as needed."""
        if opened == self.pane_is_open:
            return
        with sliding(self._look, self, lambda: _stand_of(self)):
            if self.pane_overlays:
                self._over = opened
            else:
                self._wanted = opened
            self._place_pane()
            self.pane_changed.emit(opened)

    def want_pane(self, wanted: bool) -> None:
        """Say whether the pane stands beside the page where there is room for it."""
        was_open, self._wanted = self.pane_is_open, wanted
        self._place_pane()
        self._tell_of_pane(was_open)

    def fit(self, room: Room) -> None:
        """Show as many panes as there is room for."""
        if room != self._room:
            was_shared, was_open = self.is_shared, self.pane_is_open
            self._room, self._over = room, False
            self._measure()
            self._place_pane()
            self._show_panes()
            if was_shared != self.is_shared:
                self.shared_changed.emit(self.is_shared)
            self._tell_of_pane(was_open)

    def set_alone(self, alone: bool) -> None:
        """Show the page and nothing beside it, or what was there before."""
        self._alone = alone
        self._show_panes()
        self.pane.setVisible(self.pane_is_open and not alone)

    def show_list(self, in_front: bool) -> None:
        """Say which of list and page is seen where they share a column."""
        self._list_in_front = in_front
        self._show_panes()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Escape put away a pane that lies over the page."""
        if (
            watched is self.pane
            and self.pane_overlays
            and event.type() == QEvent.Type.KeyPress
            and _is_escape(event)
        ):
            self.set_pane_open(False)
            return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep an overlaid pane at its edge."""
        super().resizeEvent(event)
        if not self._settled:
            # Widths that were asked for before there was any room come true now.
            self._settled = self.isVisible()
            self._whole.activate()
            self._spread()
        if self.pane_overlays:
            self._lay_over()

    def _tell_of_pane(self, was_open: bool) -> None:
        if was_open != self.pane_is_open:
            self.pane_changed.emit(self.pane_is_open)

    def _spread(self) -> None:
        pane = self._pane_width if self._wanted and not self.pane_overlays else 0
        rest = max(0, self._splitter.width() - self._column_width - pane)
        self._splitter.setSizes([self._column_width, rest, pane])

    def _show_panes(self) -> None:
        beside = not self.is_shared
        self.column.setVisible((beside or self._list_in_front) and not self._alone)
        self.page.setVisible(beside or not self._list_in_front or self._alone)

    def _place_pane(self) -> None:
        beside = not self.pane_overlays
        if beside and self._splitter.indexOf(self.pane) < 0:
            self._splitter.insertWidget(2, self.pane)
            self._splitter.setStretchFactor(2, 0)
            self._spread()
        elif not beside and self._splitter.indexOf(self.pane) >= 0:
            self._pane_width = self.widths()[1]
            self.pane.setParent(self)
            self._lay_over()
        self._pane_edge.setVisible(not beside)
        self.pane.setVisible(self.pane_is_open and not self._alone)
        self.pane.raise_()
        if beside:
            self._spread()

    def _lay_over(self) -> None:
        width = min(self._look.px("layout.dock"), self.width())
        right = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        self.pane.setGeometry(self.width() - width if right else 0, 0, width, self.height())

    def _measure(self) -> None:
        px = self._look.px
        self.column.setMinimumWidth(px(_LEAST_COLUMN))
        self.column.setMaximumWidth(_UNBOUND if self.is_shared else px(_MOST_COLUMN))
        self.page.setMinimumWidth(min(px(_LEAST_PAGE), 2 * _LEAST_COLUMN))
        self.pane.setMinimumWidth(px(_LEAST_PANE))
        self.pane.setMaximumWidth(px(_MOST_PANE))


def _stand_of(desk: Desk) -> Stand:
    area, column = desk.rect(), desk.column
    if not desk.is_shared and column.isVisible():
        if desk.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            area.setLeft(column.geometry().right() + 1)
        else:
            area.setRight(column.geometry().left() - 1)
    return Stand(area, desk.pane.geometry(), desk.pane_is_open, desk.pane_overlays)


def _is_escape(event: QEvent) -> bool:
    return cast("QKeyEvent", event).key() == Qt.Key.Key_Escape
