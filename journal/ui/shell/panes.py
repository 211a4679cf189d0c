"""Go round the panes of the window with F6: sidebar, list, page, reference."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_TAB = Qt.FocusReason.TabFocusReason


@runtime_checkable
class HasPanes(Protocol):
    """A view that fills the window with more than one pane."""

    def panes(self) -> list[QWidget]:
        """Give them in the order of F6."""


class PaneRing:
    """Knows the panes in order, and what had the focus in each when it was left.

    Args:
        panes: Gives the panes that are there now, in the order of F6.
    """

    def __init__(self, panes: Callable[[], Sequence[QWidget]]) -> None:
        self._panes = panes
        self._left: dict[QWidget, QWidget] = {}

    def step(self, by: int) -> None:
        """Give the focus to the next pane (1) or the one before (-1) that is visible."""
        panes = [pane for pane in self._panes() if pane.isVisible()]
        focused = QApplication.focusWidget()
        now = next((n for n, pane in enumerate(panes) if _holds(pane, focused)), None)
        if now is not None and focused is not None:
            self._left[panes[now]] = focused
        start = -1 if by > 0 else 0
        for count in range(1, len(panes) + 1):
            pane = panes[((start if now is None else now) + by * count) % len(panes)]
            if self._enter(pane):
                return

    def _enter(self, pane: QWidget) -> bool:
        last = self._left.get(pane)
        if last is not None and _can_focus(last) and _holds(pane, last):
            last.setFocus(_TAB)
            return True
        target = first_stop(pane)
        if target is not None:
            target.setFocus(_TAB)
        return target is not None


def first_stop(pane: QWidget) -> QWidget | None:
    """Give the first part of `pane` that takes keys, in the order of Tab."""
    stop: QWidget | None = pane
    while stop is not None:
        if _can_focus(stop) and _holds(pane, stop):
            return stop
        stop = stop.nextInFocusChain()
        if stop is pane:
            return None
    return None


def _can_focus(widget: QWidget) -> bool:
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes and widget.isVisible() and widget.isEnabled()


def _holds(pane: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and (pane is widget or pane.isAncestorOf(widget))
