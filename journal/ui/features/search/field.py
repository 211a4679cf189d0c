"""The field in which a search is typed, with a chip for every operator that was understood."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QStyle, QWidget

from journal.ui.features.search.line import SearchLine
from journal.ui.features.search.operator_chips import OperatorChips
from journal.ui.features.search.operators import ICONS, Operator, ended_by_space
from journal.ui.widgets.tools import IconButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from journal.domain.query import Query
    from journal.ui.widgets.look import Look

_ROW, _PAD, _LEFT, _GAP, _ICON = 32, 8, 44, 8, 17
_LEAST_LINE = 150


class SearchField(QFrame):
    """What is looked for: chips, then words.

    Args:
        look: Inks and fonts.
        parse: Reads the search language; called while typing, so it must be quick.

    Signals:
        edited: It says something else now.
        entered: Enter was pressed.
        left: Escape was pressed in an empty field.
    """

    edited = Signal()
    entered = Signal()
    left = Signal()

    def __init__(
        self, look: Look, parse: Callable[[str], Query | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._parse = look, parse
        self.line = SearchLine(look, self)
        self._sign = QLabel(self)
        self._clear = IconButton(look, self.tr("Clear the search"), "x", size=16, parent=self)
        self._clear.clicked.connect(self.clear)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.line)
        self.chips = OperatorChips(look, self)
        self.chips.changed.connect(self._on_changed)
        self.chips.reopen_wanted.connect(self._reopen)
        self.line.textEdited.connect(self._on_typed)
        self.line.textChanged.connect(self._on_changed)
        self.line.returnPressed.connect(self.entered)
        self.line.reopen_wanted.connect(self._reopen_last)
        self.line.escaped.connect(self._on_escape)
        self.line.installEventFilter(self)
        look.changed.connect(self._restyle)
        self._restyle()

    def text(self) -> str:
        """Give all that is looked for, in the search language."""
        parts = [operator.text for operator in self.chips.operators]
        return " ".join([*parts, self.line.text()]) if parts else self.line.text()

    def is_growing(self) -> bool:
        """Say whether the last word may still go on."""
        line = self.line
        return bool(line.text()) and line.cursorPosition() == len(line.text())

    def set_text(self, text: str) -> None:
        """Look for `text` instead; its operators become chips when the parser knows them."""
        query = self._parse(text)
        rest, end, operators = [], 0, []
        for chip in query.chips if query is not None else ():
            if chip.field in ICONS:
                rest.append(text[end : chip.start])
                end = chip.end
                operators.append(Operator(chip.field, chip.value, chip.negated))
        words = " ".join(" ".join([*rest, text[end:]]).split())
        self.chips.show(operators)
        self.line.setText(words)

    def clear(self) -> None:
        """Look for nothing, and take the keys."""
        self.chips.clear()
        self.line.clear()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def sizeHint(self) -> QSize:
        """Give a height that holds chips and words at this width."""
        return QSize(self._look.px(480), self._arrange(self.width(), move=False))

    def minimumSizeHint(self) -> QSize:
        """Give the least size."""
        return QSize(self._look.px(200), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break chips and words into lines again."""
        super().resizeEvent(event)
        self._settle()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, and the ring that tells where the keys go."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.line.hasFocus()
        width = self._look.px("layout.focusRing") if focused else 1
        painter.setPen(QPen(self._look.color("focus" if focused else "outline"), width))
        painter.setBrush(self._look.color("page"))
        frame = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        radius = self._look.px("radius.card")
        painter.drawRoundedRect(frame, radius, radius)
        painter.end()

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        """Show where the keys go."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return super().eventFilter(watched, event)

    def _on_typed(self, text: str) -> None:
        """Make a chip of the operator that the space just typed has ended."""
        typed = ended_by_space(text, self.line.cursorPosition(), self._parse)
        if typed is not None:
            self.line.setText(typed.before + typed.after)
            self.line.setCursorPosition(len(typed.before))
            self.chips.add(typed.operator)

    def _on_changed(self) -> None:
        self._settle()
        self.chips.put_in_tab_order(self.line, self._clear)
        self.edited.emit()

    def _on_escape(self) -> None:
        if self.text():
            self.clear()
        else:
            self.left.emit()

    def _reopen_last(self) -> None:
        if self.chips.operators:
            self._reopen(self.chips.operators[-1])

    def _reopen(self, operator: Operator) -> None:
        """Turn a chip back into text, with the caret at its end."""
        self.chips.remove(operator)
        rest = self.line.text()
        self.line.setText(f"{operator.text} {rest}" if rest else operator.text)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.setCursorPosition(len(operator.text))

    def _settle(self) -> None:
        self._clear.setVisible(bool(self.text()))
        height = self._arrange(self.width(), move=True)
        if height != self.height():
            self.updateGeometry()

    def _arrange(self, width: int, *, move: bool) -> int:
        """Break chips and the line into rows; return the height of the field."""
        px = self._look.px
        left, row, y = px(_LEFT), px(_ROW), px(_PAD)
        right = width - px(_PAD) - row - px(4)
        x = left
        for chip in self.chips.buttons:
            wide = min(chip.sizeHint().width(), max(right - left, 1))
            if x > left and x + wide > right:
                x, y = left, y + row
            if move:
                self._place(chip, QRect(x, y, wide, row))
            x += wide + px(_GAP)
        if x > left and right - x < px(_LEAST_LINE):
            x, y = left, y + row
        if move:
            self._place(self.line, QRect(x, y, max(right - x, 1), row))
            side = px(_ICON)
            self._place(self._sign, QRect(px(16), px(_PAD) + (row - side) // 2, side, side))
            self._place(self._clear, QRect(width - px(_PAD) - row, px(_PAD), row, row))
        return y + row + px(_PAD)

    def _place(self, widget: QWidget, box: QRect) -> None:
        widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), box))

    def _restyle(self) -> None:
        sharp = self.devicePixelRatioF()
        self._sign.setPixmap(self._look.pixmap("search", "text2", _ICON, sharp))
        self._settle()
        self.update()
