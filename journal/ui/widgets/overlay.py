"""Something that lies over the whole window for a moment, and gives the keys back when it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPixmap, QRegion
from PySide6.QtWidgets import QFrame, QWidget

from journal.ui.widgets.motion import Veil, fading

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QHideEvent, QMouseEvent, QPaintEvent

    from journal.ui.widgets.look import Look


class Dusk(Veil):
    """Lets it grow dark around a panel; the panel itself is there at once.

    Args:
        overlay: What dims the window.
    """

    def __init__(self, overlay: Overlay) -> None:
        super().__init__(overlay)
        self._overlay, self._before = overlay, QPixmap()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def fall(self, before: QPixmap, lasting: int) -> None:
        """Begin.

        Args:
            before: A picture of the window: to paint that anew at every step takes long.
            lasting: How long it takes, in milliseconds.
        """
        self._before = before
        panel = self._overlay.panel
        taken = panel.geometry() if panel.isVisible() else QRect()
        self.setMask(QRegion(self._overlay.rect()) - QRegion(taken))
        self.cover(self._overlay.rect(), lasting)

    def hideEvent(self, _event: QHideEvent) -> None:
        """Keep no picture of what was seen."""
        self._before = QPixmap()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the window as dark as is due."""
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._before)
        painter.setOpacity(self.course.done)
        painter.fillRect(self.rect(), self._overlay.dark())
        painter.end()


class Overlay(QWidget):
    """Dims the window and holds one panel; no key and no click goes past it.

    Args:
        look: Inks and sizes.
        window: What it lies over.

    Signals:
        closed: It is gone.
    """

    closed = Signal()

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look, self._under = look, window
        self._before: QWidget | None = None
        self._dusk: Dusk | None = None
        self.panel = QFrame(self)
        self.panel.setProperty("role", "panel")
        window.installEventFilter(self)
        look.changed.connect(self.arrange)
        self.hide()

    def come(self, first: QWidget) -> None:
        """Come up, with the keys in `first`."""
        self._before = self.window().focusWidget()
        first.installEventFilter(self)
        lasting = self._look.duration("base") if self._under.isVisible() else 0
        before = self._under.grab() if lasting else None
        self.setGeometry(self._under.rect())
        self.arrange()
        self.show()
        self.raise_()
        first.setFocus(Qt.FocusReason.PopupFocusReason)
        if before is not None:
            self._dusk = self._dusk or Dusk(self)
            self._dusk.fall(before, lasting)

    def close_up(self) -> None:
        """Go, and give the keys back to where they were."""
        if self.isHidden():
            return
        with fading(self._look, self._under, self._under.rect(), "fast"):
            self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._before = None
        self.closed.emit()

    def dark(self) -> QColor:
        """Give the colour that what lies under it is dimmed with."""
        return self._look.color("scrim")

    def arrange(self) -> None:
        """Place the panel; called whenever the window or the look has changed."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size, and let no shortcut of the window work meanwhile."""
        if event.type() == QEvent.Type.ShortcutOverride and self.isVisible():
            event.accept()
            return True
        if watched is self._under and event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._under.rect())
            self.arrange()
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, _next: bool) -> bool:
        """Let Tab lead nowhere else."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dim what lies under it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.dark())
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go when something beside the panel is clicked."""
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.close_up()
