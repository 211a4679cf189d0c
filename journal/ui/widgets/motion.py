"""Let things come, go and change places gently: one way for all that moves.

How long a movement takes is asked of the look, which says 0 where less motion was wished; then
whatever is to be is there at once. What moves is always a picture: the widgets under it stand
where they belong from the first moment, for the keys, for clicks and for whoever has the window
read out. Nothing moves while someone types, so the first letter ends what is under way.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import (
    QAbstractAnimation,
    QEasingCurve,
    QEvent,
    QObject,
    QRect,
    Qt,
    QVariantAnimation,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPaintEvent

    from journal.ui.widgets.look import Look


class Course(QVariantAnimation):
    """A way from 0 to 1, quick at first; its ``valueChanged`` tells how far it is."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setStartValue(0.0)
        self.setEndValue(1.0)
        self.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._heeded: QWidget | None = None
        self.finished.connect(self._leave_keys)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    @property
    def goes_on(self) -> bool:
        """True while something moves."""
        return self.state() != QAbstractAnimation.State.Stopped

    @property
    def done(self) -> float:
        """How far it is, 0 to 1."""
        return float(self.currentValue()) if self.goes_on else 1.0

    def go(self, lasting: int) -> None:
        """Begin anew.

        Args:
            lasting: How long it takes, in milliseconds; with 0 it ends at once.
        """
        self.halt()
        self.setDuration(lasting)
        self._heed(QApplication.focusWidget())
        self.start()

    def halt(self) -> None:
        """Stop where it is, and say nothing."""
        self.stop()
        self._leave_keys()

    def end(self) -> None:
        """Be at the end now."""
        if self.goes_on:
            self.setCurrentTime(self.duration())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """End at the first letter that is typed."""
        if event.type() in {QEvent.Type.KeyPress, QEvent.Type.InputMethod} and _is_typed(event):
            self.end()
        return super().eventFilter(watched, event)

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self.goes_on:
            self._heed(now)

    def _heed(self, focus: QWidget | None) -> None:
        # Only who has the keys is listened to. A filter on the application would have the binding
        # wrap, and with the wrapper let go of, parts of Qt's own that texts still stand on (6.11).
        self._leave_keys()
        self._heeded = focus
        if focus is not None:
            focus.installEventFilter(self)

    def _leave_keys(self) -> None:
        if self._heeded is not None and isValid(self._heeded):
            self._heeded.removeEventFilter(self)
        self._heeded = None


class Veil(QWidget):
    """Lies over a part of its host while something moves there; clicks and keys go through it.

    Args:
        host: What it lies over.

    Attributes:
        course: How far the movement is; the veil is gone when it ends.
    """

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.course = Course(self)
        self.course.valueChanged.connect(self.update)
        self.course.finished.connect(self.hide)
        self.hide()

    def cover(self, rect: QRect, lasting: int) -> None:
        """Lie over `rect` of the host for `lasting` milliseconds."""
        self.setGeometry(rect)
        self.show()
        self.raise_()
        self.course.go(lasting)

    def lift(self) -> None:
        """Go now, whatever moves."""
        self.course.end()


class Fading(Veil):
    """What was seen before, growing fainter over what is there now.

    One serves its host for good.

    Args:
        host: What it lies over.
    """

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._before = QPixmap()
        self.course.finished.connect(lambda: self.show_picture(QPixmap()))

    def show_picture(self, before: QPixmap) -> None:
        """Have another picture of what was seen before."""
        self._before = before

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what was seen before as faintly as is due."""
        painter = QPainter(self)
        painter.setOpacity(1.0 - self.course.done)
        painter.drawPixmap(0, 0, self._before)
        painter.end()


def someone_types() -> bool:
    """Tell whether the keys go into a text that can be written in."""
    focus = QApplication.focusWidget()
    return focus is not None and focus.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


@contextmanager
def fading(look: Look, host: QWidget, rect: QRect, name: str = "base") -> Iterator[None]:
    """Let a part of a widget fade from what it shows to what it shows after the block.

    Args:
        look: Says how long that takes.
        host: The widget.
        rect: The part of it.
        name: A duration of the look.
    """
    lasting = look.duration(name)
    if not lasting or not host.isVisible():
        yield
        return
    before = host.grab(rect)
    yield
    veil = next((one for one in host.children() if isinstance(one, Fading)), None)
    veil = veil or Fading(host)
    veil.show_picture(before)
    veil.cover(rect, lasting)


def _is_typed(event: QEvent) -> bool:
    if not someone_types():
        return False
    if event.type() == QEvent.Type.InputMethod:
        return True
    return cast("QKeyEvent", event).text().isprintable() and bool(cast("QKeyEvent", event).text())
