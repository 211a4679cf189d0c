"""Something that takes the place of the whole window: no key, click or Tab goes past it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QRadioButton,
    QScrollArea,
    QStyle,
    QStyleOption,
    QStylePainter,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QScrollBar

_TAB, _BACKTAB = Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason


class WholeWindow(QWidget):
    """Lies over a window, follows its size, and lets Tab go round among what is seen of it.

    Args:
        window: What it lies over.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("role", "page")
        # What lies under it would else be painted with every frame of it.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.under = window
        self._before: QWidget | None = None
        window.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._follow)  # type: ignore[union-attr]

    def stops(self) -> Iterable[QWidget]:
        """Give what Tab may lead to, in order; what cannot take the keys is left out."""
        return self.findChildren(QWidget)

    def come_up(self) -> None:
        """Fill the window."""
        self._before = self.window().focusWidget()
        self.setGeometry(self.under.rect())
        self.show()
        self.raise_()

    def go(self) -> None:
        """Go, and give the keys back to where they were."""
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._before = None

    def event(self, event: QEvent) -> bool:
        """Let no shortcut of the window work meanwhile, but the one that closes it."""
        return takes_shortcut(event) or super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fill the window, whatever its size."""
        if watched is self.under and event.type() == QEvent.Type.Resize:
            self.setGeometry(self.under.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Cover all that lies under it with the ground that its role says."""
        option = QStyleOption()
        option.initFrom(self)
        painter = QStylePainter(self)
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option)
        painter.end()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let no key past: under it, Alt would bring the menus."""
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go round among what is seen here."""
        # Not by nextInFocusChain: what it gives is taken for a child of what was asked, by the
        # binding, and dies with it.
        stops = [one for one in self.stops() if _takes_keys(one)]
        focused = self.window().focusWidget()
        now = stops.index(focused) if focused in stops else -1
        if stops:
            step = 1 if forward else -1
            stops[(now + step) % len(stops)].setFocus(_TAB if forward else _BACKTAB)
        return True

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Bring what has the keys into sight."""
        at = now
        while at is not None and at is not self:
            at = at.parentWidget()
            if isinstance(at, QScrollArea) and self.isAncestorOf(at) and now is not None:
                at.ensureWidgetVisible(now)


def takes_shortcut(event: QEvent) -> bool:
    """Keep a shortcut from the window, but for the one that closes it; tell whether it was one."""
    if (
        event.type() == QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and not event.matches(QKeySequence.StandardKey.Quit)
    ):
        event.accept()
        return True
    return False


def step_by_key(bar: QScrollBar, key: int) -> None:
    """Go up or down by a step, for what is taller than its place and takes the arrow keys."""
    step = {Qt.Key.Key_Up: -bar.singleStep(), Qt.Key.Key_Down: bar.singleStep()}
    bar.setValue(bar.value() + step.get(Qt.Key(key), 0))


def _takes_keys(part: QWidget) -> bool:
    if isinstance(part, QRadioButton) and not part.isChecked():
        return False  # The arrow keys lead from card to card.
    takes = bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes and part.isEnabled() and part.isVisible()
