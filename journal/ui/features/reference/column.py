"""Scroll a page in the room there is, with the wheel, the keys, and to what was asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from journal.ui.widgets.look import Look

_BY_KEYS = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
    }
)
_STEP = 46


class Column(QScrollArea):
    """A page that scrolls up and down; it takes the keys, so that text alone can be read.

    Args:
        look: The ink of the focus ring.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self.horizontalScrollBar().rangeChanged.connect(self._hold_still)
        self._ring = _Ring(look, self)
        self._ring.hide()

    def show_sheet(self, sheet: QWidget) -> None:
        """Show `sheet` from its top, in place of the one before."""
        before = self.takeWidget()
        if before is not None:
            before.removeEventFilter(self)
            before.hide()
            before.deleteLater()
        self.setAccessibleName(sheet.accessibleName())
        sheet.setProperty("role", "through")
        sheet.setAutoFillBackground(False)
        self._fit(sheet)
        sheet.installEventFilter(self)
        self.setWidget(sheet)
        self.verticalScrollBar().setSingleStep(self._look.px(_STEP))
        self.verticalScrollBar().setValue(0)

    @property
    def scrolled(self) -> int:
        """How far down it is read, in pixels."""
        return self.verticalScrollBar().value()

    def settle(self) -> None:
        """Make the page as long as it wants to be now, instead of after the next event."""
        sheet = self.widget()
        layout = None if sheet is None else sheet.layout()
        if sheet is not None and layout is not None:
            self._fit(sheet)
            layout.activate()

    def scroll_to(self, pixels: int) -> None:
        """Go `pixels` down."""
        self.verticalScrollBar().setValue(pixels)

    def bring_up(self, part: QWidget) -> None:
        """Bring `part` of the page to the top, as far as the page is long."""
        self.settle()
        sheet = self.widget()
        if sheet is not None:
            top = part.mapTo(sheet, part.rect().topLeft()).y()
            self.verticalScrollBar().setValue(top - self._look.px(12))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the page anew where the width changed, and keep the ring at the edge."""
        super().resizeEvent(event)
        sheet = self.widget()
        if sheet is not None:
            self._fit(sheet)
        self._ring.setGeometry(self.viewport().geometry())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the page be as long as it wants to be."""
        sheet = self.widget()
        if event.type() == QEvent.Type.LayoutRequest and sheet is not None and watched is sheet:
            self._fit(sheet)
        return super().eventFilter(watched, event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys go, if they were brought here by a key."""
        super().focusInEvent(event)
        self._ring.setVisible(event.reason() in _BY_KEYS)
        self._ring.raise_()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self._ring.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by keys, those that Qt leaves out included."""
        bar = self.verticalScrollBar()
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Space:
            bar.triggerAction(
                bar.SliderAction.SliderPageStepSub if back else bar.SliderAction.SliderPageStepAdd
            )
        elif event.key() in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            bar.setValue(bar.minimum() if event.key() == Qt.Key.Key_Home else bar.maximum())
        else:
            super().keyPressEvent(event)

    def _fit(self, sheet: QWidget) -> None:
        """Make the page as wide as the pane, and as long as it then is.

        The scroll bar lies over the room beside the text. Were the page as wide as what the bar
        leaves, every page would be set twice: before the bar comes, and after.
        """
        size = QSize(self.width(), sheet.heightForWidth(self.width()))
        if size != sheet.size():
            sheet.resize(size)

    def _hold_still(self, _least: int, most: int) -> None:
        if most:
            self.horizontalScrollBar().setRange(0, 0)


class _Ring(QWidget):
    """The focus ring of a page, over it and out of the way of the pointer."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self._look.px("layout.focusRing")
        painter.setPen(QPen(self._look.color("focus"), width))
        inset, radius = width // 2 + 1, self._look.px("radius.nav")
        frame = self.rect().adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(frame, radius, radius)
        painter.end()
