"""The sheet of paper: title, names and text in one column that scrolls as one."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QRect, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from journal.ui.background.session import Session
from journal.ui.features.editor.growing_field import GrowingField
from journal.ui.features.editor.names_row import NamesRow
from journal.ui.features.editor.page import NO_GAPS
from journal.ui.features.editor.page_links import Links
from journal.ui.features.editor.page_pictures import PagePictures
from journal.ui.features.editor.text_area import TextArea
from journal.ui.features.editor.title_field import TitleField
from journal.ui.widgets.look import Look

if TYPE_CHECKING:
    from journal.domain.veiled import Veiled

_TOP: Final = 20
_UNDER_TITLE: Final = 8
_UNDER_NAMES: Final = 12
_OVER_BLANK: Final = 28
_UNDER_BLANK: Final = 22
_BOTTOM: Final = 64
_IN_SIGHT: Final = 48
_RING_OUTSIDE: Final = 12


class _Column(QWidget):
    """The paper under the column; a click below the text is meant for it."""

    def __init__(self, look: Look, area: TextArea) -> None:
        super().__init__()
        self._look, self._area = look, area
        self.ringed: QWidget | None = None
        self.setProperty("role", "through")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring around what is read with the keys, for there is no caret in it."""
        super().paintEvent(event)
        if self.ringed is None:
            return
        width = self._look.px("layout.focusRing")
        side = self._look.px(_RING_OUTSIDE)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.color("focus"), width))
        frame = QRectF(self.ringed.geometry()).adjusted(-side, -side / 2, side, side / 2)
        painter.drawRoundedRect(frame, self._look.px("radius.nav"), self._look.px("radius.nav"))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the caret at the end of the text."""
        if event.position().y() > self._area.geometry().bottom():
            if not self._area.isReadOnly():
                self._area.moveCursor(self._area.textCursor().MoveOperation.End)
            self._area.setFocus(Qt.FocusReason.MouseFocusReason)


class Sheet(QScrollArea):
    """One column of the width that a line of reading wants, in the middle of the page.

    Args:
        look: Inks and fonts.
        session: Where pictures come from.
    """

    def __init__(self, look: Look, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.title = TitleField(look)
        self.pictures = PagePictures(look, session)
        self.names = NamesRow(look)
        self.text = TextArea(look)
        self._column = _Column(look, self.text)
        self._layout = QVBoxLayout(self._column)
        self._set_up()
        look.changed.connect(self._restyle)

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self._column.setAutoFillBackground(False)
        self._layout.setSpacing(0)
        self.put_names(below=False)
        self.setWidget(self._column)
        self.title.finished.connect(self._go_to_text)
        self.names.finished.connect(self.text.setFocus)
        self.text.left_upwards.connect(self._go_to_title)
        for field in (self.title, self.text):
            field.caret_moved.connect(lambda place, field=field: self._show_place(field, place))
            field.sight_wanted.connect(lambda place, field=field: self._bring(field, place))

    def put_names(self, *, below: bool) -> None:
        """Stand the names above the text, or below it on a page that is just begun."""
        while self._layout.takeAt(0):
            pass
        order = (self.text, self.names) if below else (self.names, self.text)
        gaps = (_OVER_BLANK, _UNDER_BLANK) if below else (_UNDER_TITLE, _UNDER_NAMES)
        self._layout.addWidget(self.title)
        for widget, gap in zip(order, gaps, strict=True):
            self._layout.addSpacing(self._look.px(gap))
            if widget is self.text:
                self._layout.addWidget(self.pictures)
            self._layout.addWidget(widget)
        self._layout.addStretch(1)
        self._set_margins()

    def clear(self) -> None:
        """Leave nothing behind, not even out of sight: the memory may have been erased."""
        self.title.set_text("")
        self.set_gaps(NO_GAPS)
        self.text.set_text("")
        self.names.show_links(Links())
        self.pictures.show_files(())

    def set_gaps(self, around: "Veiled") -> None:
        """Take over what is hidden of a page, before its text is shown."""
        self.title.set_hidden(around.title)
        self.text.set_gaps(around)

    is_reading = False

    def set_reading(self, reading: bool) -> None:
        """Let the page be read alone, or written in."""
        self.is_reading = reading
        self.title.set_reading(reading)
        self.text.set_reading(reading)
        self.names.set_reading(reading)
        self.pictures.set_reading(reading)
        self.show_ring(None)

    def show_ring(self, field: QObject | None) -> None:
        """Show that a field which is read has the keys; None shows it of none."""
        ringed = field if isinstance(field, QWidget) else None
        if ringed is not self._column.ringed:
            self._column.ringed = ringed
            self._column.update()

    def show_text_at(self, position: int) -> None:
        """Bring a place of the text into sight, in UTF-16 units; Enter writes there."""
        self.text.put_caret(position)
        # The column has the height of the page before until a request for layout is answered.
        height = max(self.viewport().height(), self._column.minimumSizeHint().height())
        self._column.resize(self._column.width(), height)
        self._bring(self.text, self.text.cursorRect())

    def go_to_end(self) -> None:
        """Put the caret at the end of the text."""
        self.text.moveCursor(self.text.textCursor().MoveOperation.End)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to_top(self) -> None:
        """Show the beginning of the page."""
        self.text.moveCursor(self.text.textCursor().MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def _go_to_text(self) -> None:
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_to_title(self) -> None:
        self.title.moveCursor(self.title.textCursor().MoveOperation.End)
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_place(self, field: GrowingField, place: QRect) -> None:
        """Scroll as little as is needed to have the caret in sight."""
        if field.hasFocus():
            self._bring(field, place)

    def _bring(self, field: GrowingField, place: QRect) -> None:
        centre = field.mapTo(self._column, place.center())
        margin = min(self._look.px(_IN_SIGHT), self.viewport().height() // 3)
        self.ensureVisible(self._column.width() // 2, centre.y(), 0, margin)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle."""
        super().resizeEvent(event)
        self._set_margins()

    def _set_margins(self) -> None:
        px = self._look.px
        # Measured on the page, not beside the scroll bar: text must not move when that appears.
        side = max(px("page.minSide"), (self.width() - px("page.measurePx")) // 2)
        bar = self.width() - self.viewport().width()
        self._layout.setContentsMargins(side, px(_TOP), max(side - bar, 0), px(_BOTTOM))

    def _restyle(self) -> None:
        self.title.refresh()
        self.text.refresh()
        self._set_margins()
