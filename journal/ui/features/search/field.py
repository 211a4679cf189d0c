"""The field in which a search is typed, with a chip for every operator that was understood."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QSizePolicy, QStyle, QWidget

from journal.ui.features.search.operators import ICONS, Operator, ended_by_space
from journal.ui.widgets.chips import TokenChip
from journal.ui.widgets.tools import IconButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from journal.domain.query import Query
    from journal.ui.widgets.look import Look

_ROW, _PAD, _LEFT, _GAP, _ICON = 32, 8, 44, 8, 17
_LEAST_LINE = 150
_WAVE = 4.0
_ALT = Qt.KeyboardModifier.AltModifier


class SearchLine(QLineEdit):
    """The line of the field that takes the keys.

    Signals:
        stepped: Alt with an arrow was pressed: 1 for the next match, -1 for the one before.
        list_wanted: The down arrow was pressed.
        escaped: Escape was pressed.
        reopen_wanted: Backspace was pressed where there is nothing more to its left.
    """

    stepped = Signal(int)
    list_wanted = Signal()
    escaped = Signal()
    reopen_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._doubted = ""
        self.setObjectName("searchField")
        self.setProperty("role", "bare")
        self.setAccessibleName(self.tr("Search every memory"))
        self.setPlaceholderText(self.tr("Search every memory"))
        look.dress(self, "field")

    def doubt(self, word: str) -> None:
        """Draw a wavy line under `word`; under nothing when it is empty."""
        self._doubted = word
        self.update()

    def event(self, event: QEvent) -> bool:
        """Keep Alt with an arrow for the list, where the window would use it too."""
        if event.type() == QEvent.Type.ShortcutOverride and _step(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand on the keys that belong to the list; take chips back as text."""
        step = _step(event)
        if step:
            self.stepped.emit(step)
        elif event.key() == Qt.Key.Key_Down:
            self.list_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif self._at_start() and event.key() == Qt.Key.Key_Backspace:
            self.reopen_wanted.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write the text, and the wave under a doubted word."""
        super().paintEvent(event)
        start = self.text().rfind(self._doubted) if self._doubted else -1
        if start < 0:
            return
        metrics = QFontMetricsF(self.font())
        caret = metrics.horizontalAdvance(self.text()[: self.cursorPosition()])
        origin = self.cursorRect().center().x() + 0.5 - caret
        left = origin + metrics.horizontalAdvance(self.text()[:start])
        right = left + metrics.horizontalAdvance(self._doubted)
        foot = self.height() / 2 + metrics.ascent() / 2 + 3
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.color("accentText"), 1.3))
        painter.drawPath(_wave(left, right, foot))
        painter.end()

    def _at_start(self) -> bool:
        return self.cursorPosition() == 0 and not self.hasSelectedText()


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
        self._operators: list[Operator] = []
        self._chips: list[TokenChip] = []
        self.line = SearchLine(look, self)
        self._sign = QLabel(self)
        self._clear = IconButton(look, self.tr("Clear the search"), "x", size=16, parent=self)
        self._clear.clicked.connect(self.clear)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self._on_typed)
        self.line.textChanged.connect(self._on_changed)
        self.line.returnPressed.connect(self.entered)
        self.line.reopen_wanted.connect(self._reopen_last)
        self.line.escaped.connect(self._on_escape)
        self.line.installEventFilter(self)
        look.changed.connect(self._restyle)
        self._restyle()

    @property
    def operators(self) -> tuple[Operator, ...]:
        """The operators that stand as chips."""
        return tuple(self._operators)

    def text(self) -> str:
        """Give all that is looked for, in the search language."""
        parts = [operator.text for operator in self._operators]
        return " ".join([*parts, self.line.text()]) if parts else self.line.text()

    def is_growing(self) -> bool:
        """Say whether the last word may still go on."""
        line = self.line
        return bool(line.text()) and line.cursorPosition() == len(line.text())

    def set_text(self, text: str) -> None:
        """Look for `text` instead; its operators become chips when the parser knows them."""
        query = self._parse(text)
        chips = query.chips if query is not None else ()
        rest, end = [], 0
        self._operators = []
        for chip in chips:
            if chip.field in ICONS:
                rest.append(text[end : chip.start])
                end = chip.end
                self._operators.append(Operator(chip.field, chip.value, chip.negated))
        words = " ".join(" ".join([*rest, text[end:]]).split())
        self.line.blockSignals(True)
        self.line.setText(words)
        self.line.blockSignals(False)
        self._show_chips()
        self.edited.emit()

    def add(self, operator: Operator) -> None:
        """Ask for one thing more."""
        self._operators.append(operator)
        self._show_chips()
        self.edited.emit()

    def remove(self, operator: Operator) -> None:
        """Ask for one thing less; nothing happens when it was not asked for."""
        if operator in self._operators:
            self._operators.remove(operator)
            self._show_chips()
            self.edited.emit()

    def remove_operators(self) -> None:
        """Keep the words alone."""
        if self._operators:
            self._operators.clear()
            self._show_chips()
            self.edited.emit()

    def clear(self) -> None:
        """Look for nothing, and take the keys."""
        self._operators.clear()
        self._show_chips()
        self.line.clear()
        self.edited.emit()
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
        caret = self.line.cursorPosition()
        typed = ended_by_space(text, caret, self._read) if self._reads() else None
        if typed is not None:
            self._operators.append(typed.operator)
            rest = typed.before + typed.after
            self.line.setText(rest)
            self.line.setCursorPosition(len(typed.before))
            self._show_chips()

    def _reads(self) -> bool:
        return self._parse("") is not None

    def _read(self, text: str) -> Query:
        query = self._parse(text)
        if query is None:
            message = "the journal was closed while something was typed"
            raise RuntimeError(message)
        return query

    def _on_changed(self) -> None:
        self._settle()
        self.edited.emit()

    def _on_escape(self) -> None:
        if self.text():
            self.clear()
        else:
            self.left.emit()

    def _reopen_last(self) -> None:
        if self._operators:
            self._reopen(self._operators[-1])

    def _reopen(self, operator: Operator) -> None:
        """Turn a chip back into text, with the caret at its end."""
        self._operators.remove(operator)
        rest = self.line.text()
        self._show_chips()
        self.line.setText(f"{operator.text} {rest}" if rest else operator.text)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.setCursorPosition(len(operator.text))

    def _show_chips(self) -> None:
        had_focus = any(chip.hasFocus() for chip in self._chips)
        if had_focus:
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(operator) for operator in self._operators]
        order: list[QWidget] = [*self._chips, self.line, self._clear]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
        self._settle()

    def _chip(self, operator: Operator) -> TokenChip:
        chip = TokenChip(
            self._look, operator.key, operator.value, ICONS[operator.name], parent=self
        )
        chip.removed.connect(lambda: self.remove(operator))
        chip.reopened.connect(lambda: self._reopen(operator))
        chip.show()
        return chip

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
        for chip in self._chips:
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


def _step(event: QEvent) -> int:
    """Give 1 or -1 when Alt with an arrow is pressed, else 0."""
    if not isinstance(event, QKeyEvent) or event.modifiers() != _ALT:
        return 0
    return {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)


def _wave(left: float, right: float, foot: float) -> QPainterPath:
    path = QPainterPath(QPointF(left, foot))
    for number in range(int((right - left) / _WAVE)):
        x = left + number * _WAVE
        swing = 3.0 if number % 2 else -3.0
        path.quadTo(QPointF(x + _WAVE / 2, foot + swing), QPointF(x + _WAVE, foot))
    return path
