"""Something that lies over the whole window for a moment, and gives the keys back when it goes."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from journal.ui.widgets.look import Look


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
        self.panel = QFrame(self)
        self.panel.setProperty("role", "panel")
        window.installEventFilter(self)
        look.changed.connect(self.arrange)
        self.hide()

    def come(self, first: QWidget) -> None:
        """Come up, with the keys in `first`."""
        self._before = self.window().focusWidget()
        first.installEventFilter(self)
        self.setGeometry(self._under.rect())
        self.arrange()
        self.show()
        self.raise_()
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_up(self) -> None:
        """Go, and give the keys back to where they were."""
        if self.isHidden():
            return
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._before = None
        self.closed.emit()

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
        painter.fillRect(self.rect(), self._look.color("scrim"))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go when something beside the panel is clicked."""
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.close_up()
