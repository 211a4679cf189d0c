"""The first and the last mention, and who or what stands on the same pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from journal.ui.features.names.words import ICONS, counted, tr
from journal.ui.feedback import dates
from journal.ui.feedback.numbers import figures
from journal.ui.widgets.button import LookButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from journal.domain.entry import Row
    from journal.domain.names import NameCount
    from journal.ui.widgets.look import Look

_HEIGHT, _SIDE, _LINE = 88, 18, 32
_SIGN, _WORDS_AT, _BAR_AT, _BAR_END, _BAR = 16, 26, 150, 44, 6
_ONE_COLUMN = 560


class MentionCard(LookButton):
    """A memory as a card: its day and its first words; a click opens it.

    Args:
        look: Inks and fonts.
        title: What mention it is.
    """

    def __init__(self, look: Look, title: str, parent: QWidget | None = None) -> None:
        super().__init__(look, title, parent=parent)
        self._title, self._day, self._words = title, "", ""
        self.row: Row | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_row(self, row: Row | None) -> None:
        """Show a memory; none hides the card."""
        self.row = row
        self.setVisible(row is not None)
        if row is None:
            self._day = self._words = ""
            self.say(self._title)
        if row is not None:
            self._day = (
                dates.day_in_full(row.moment.day)
                if row.moment.is_exact
                else dates.vague_words(row.moment)
            )
            self._words = row.title or " ".join(row.excerpt.split())
            self.say(f"{self._title}: {self._day}. {self._words}")
            self.setToolTip("")

    def sizeHint(self) -> QSize:
        """Give the height of three lines."""
        look = self.look
        tall = look.line("label") + look.line("row") + look.line("quote") + look.px(30)
        return QSize(look.px(200), max(look.px(_HEIGHT), tall))

    def radius(self) -> float:
        """Give the roundness of a card."""
        return self.look.px("radius.card")

    def paint(self, painter: QPainter) -> None:
        """Paint the card and its three lines."""
        self.fill(painter, "hover" if self.underMouse() else "raised", "hairline")
        look, side = self.look, self.look.px(_SIDE)
        top, wide = look.px(13), self.width() - 2 * side
        lines = (
            (self._title, "label", "accentText", 600, 2),
            (self._day, "row", "text", 0, 2),
            (self._words, "gap", "text2", 0, 0),
        )
        for text, role, ink, weight, after in lines:
            box = QRect(side, top, wide, look.line(role))
            self.put_text(painter, box, text, role, ink, weight=weight)
            top += look.line(role) + look.px(after)


class BesideButton(LookButton):
    """Somebody or something on the same pages, with a bar as long as that is often."""

    def __init__(self, look: Look, name: NameCount, most: int) -> None:
        super().__init__(look, f"{name.name}, {counted(name.count)}", ICONS[name.kind])
        self.name, self._most = name, most
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Give the height of a line that can be hit."""
        return QSize(self.look.px(240), max(self.look.px(_LINE), self.look.line("row") + 8))

    def radius(self) -> float:
        """Give the roundness of the ring."""
        return self.look.px("radius.nav")

    def paint(self, painter: QPainter) -> None:
        """Paint sign, name, bar and number."""
        look, px, height = self.look, self.look.px, self.height()
        if self.underMouse():
            self.fill(painter, "hover")
        self.put_icon(painter, px(2), "text3", _SIGN, bold=False)
        bar_at = min(px(_BAR_AT), self.width() // 2)
        words = QRect(px(_WORDS_AT), 0, bar_at - px(_WORDS_AT) - px(8), height)
        self.put_text(painter, words, self.name.name, "row", "text", weight=500)
        wide = max(self.width() - bar_at - px(_BAR_END), 1)
        top = (height - px(_BAR)) // 2
        painter.setPen(Qt.PenStyle.NoPen)
        for ink, part in (("sunken", 1.0), ("accent", self.name.count / self._most)):
            painter.setBrush(look.color(ink))
            box = self.placed(QRect(bar_at, top, max(round(wide * part), px(_BAR)), px(_BAR)))
            painter.drawRoundedRect(QRectF(box), px(_BAR) / 2, px(_BAR) / 2)
        number = QRect(bar_at + wide + px(12), 0, px(_BAR_END) - px(12), height)
        self.put_text(painter, number, figures(self.name.count), "label", "text2")


class BesideGrid(QWidget):
    """Up to six of them, in one column or two.

    Args:
        look: Inks and fonts.

    Signals:
        chosen: One was clicked (NameCount).
    """

    chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shown: tuple[NameCount, ...] = ()
        self.buttons: list[BesideButton] = []
        self.setAccessibleName(tr("Often on the same page"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look.px(28))
        self._grid.setVerticalSpacing(look.px(6))

    def show_names(self, names: Sequence[NameCount]) -> None:
        """Show these, the most often first."""
        if tuple(names) == self._shown:
            return
        self._shown = tuple(names)
        for button in self.buttons:
            self._grid.removeWidget(button)
            button.hide()
            button.deleteLater()
        most = max((one.count for one in names), default=1)
        self.buttons = [BesideButton(self._look, one, most) for one in names]
        for button in self.buttons:
            button.clicked.connect(lambda _=False, name=button.name: self.chosen.emit(name))
        self.arrange(self.width())

    def arrange(self, width: int) -> None:
        """Place them in as many columns as there is room for."""
        columns = 2 if width >= self._look.px(_ONE_COLUMN) else 1
        for number, button in enumerate(self.buttons):
            self._grid.addWidget(button, number // columns, number % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, int(column < columns))
