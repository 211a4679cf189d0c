"""Say what was done, for a while, with a way to take it back."""

from collections.abc import Callable
from contextlib import AbstractContextManager

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QEnterEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QWidget,
)

from journal.ui.widgets.announce import announce
from journal.ui.widgets.keysback import KeysBack
from journal.ui.widgets.look import Look
from journal.ui.widgets.motion import fading
from journal.ui.widgets.tools import LinkButton

_HIGH = 120
"""How tall a toast and its shadow are at the most, as drawn."""


class Toast(QFrame):
    """A sentence at the bottom left of its host; one at a time, the newest wins.

    It goes by itself, unless the pointer is on it, the focus in it, or assistive technology in
    use: somebody may still be reading. Escape in it sends it away. A click leaves the focus where
    it is, and whoever came by keys is led back when it goes.

    Args:
        look: the look it is drawn in.
        host: the widget over which it lies, such as the page.
        above: how far above the host's lower edge, as drawn.

    Signals:
        gone: it has been hidden, for whatever reason.
    """

    gone = Signal()

    def __init__(self, look: Look, host: QWidget, above: float = 54) -> None:
        super().__init__(host)
        self._look = look
        self._host = host
        self._above = above
        self._undo: Callable[[], object] | None = None
        self._keys = KeysBack(self)
        self.setProperty("role", "toast")
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(False)
        look.dress(self._label, "ui")
        self._button = LinkButton(look, self.tr("Undo"))
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._button.clicked.connect(self._take_back)
        box = QHBoxLayout(self)
        box.setContentsMargins(look.px("space.4"), 4, look.px("space.3"), 4)
        box.setSpacing(look.px("space.4"))
        box.addWidget(self._label)
        box.addWidget(self._button)
        self._timer = QTimer(self, singleShot=True, interval=look.duration("toast"))
        self._timer.timeout.connect(self._time_is_up)
        look.changed.connect(self._cast_shadow)
        self._cast_shadow()
        host.installEventFilter(self)
        if isinstance(host, QStackedWidget):
            # A page that comes to the front would come to the front of this too.
            host.currentChanged.connect(self._follow)
        self._button.installEventFilter(self)
        self.hide()

    def tell(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Show `text`, and a button that calls `undo` if there is something to take back."""
        self._undo = undo
        self._keys.remember()
        self._follow()
        with self._fading():
            self._label.setText(text)
            self._button.setVisible(undo is not None)
            self.setAccessibleName(text)
            self.show()
            self._place()
            self.raise_()
        self._timer.start()
        announce(self, text)

    def text(self) -> str:
        """Give what is shown, empty when nothing is."""
        return self._label.text() if not self.isHidden() else ""

    def dismiss(self) -> None:
        """Hide it now."""
        self._timer.stop()
        self._undo = None
        if not self.isHidden():
            self._keys.lead()
            with self._fading():
                self.hide()
            self.gone.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the host's corner; begin the time anew when the focus has left."""
        if watched is self._host and event.type() == QEvent.Type.Resize:
            self._place()
        elif watched is self._button and event.type() == QEvent.Type.FocusOut:
            self._begin_anew()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while the pointer is here."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Begin the time anew."""
        self._begin_anew()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go at Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def _fading(self) -> AbstractContextManager[None]:
        """Let the lower part of the host, where toasts lie, fade to what a block shows there."""
        high = self._look.px(self._above + _HIGH)
        return fading(self._look, self._host, self._host.rect().adjusted(
            0, self._host.height() - high, 0, 0
        ))  # fmt: skip

    def _follow(self, _page: int = 0) -> None:
        """Lie on the page that is seen: of a stack, a screen reader is told of nothing else."""
        page = self._host.currentWidget() if isinstance(self._host, QStackedWidget) else None
        if page is None or page is self.parentWidget():
            return
        stays = not self.isHidden()
        self.setParent(page)
        if stays:
            self.show()
            self.raise_()

    def _begin_anew(self) -> None:
        if not self.isHidden():
            self._timer.start()

    def _time_is_up(self) -> None:
        if self.underMouse() or self._button.hasFocus() or QAccessible.isActive():
            self._timer.start()
        else:
            self.dismiss()

    def _take_back(self) -> None:
        undo = self._undo
        self.dismiss()
        if undo is not None:
            undo()

    def _cast_shadow(self) -> None:
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(self._look.px("shadow.blur"))
        shadow.setOffset(0, self._look.px("shadow.drop"))
        shadow.setColor(self._look.color("shadowSoft"))
        self.setGraphicsEffect(shadow)

    def _place(self) -> None:
        side = self._look.px("space.5")
        room = self._host.width() - 2 * side
        self._label.setWordWrap(self._label.sizeHint().width() > room // 2)
        self.resize(min(self.sizeHint().width(), room), self.sizeHint().height())
        left = side
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = self._host.width() - side - self.width()
        self.move(left, self._host.height() - self._look.px(self._above) - self.height())
