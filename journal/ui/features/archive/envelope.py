"""The letter on top of the archive: open it, not now, never; all three weigh the same."""

from __future__ import annotations

from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from journal.domain.errors import ImpossibleDate
from journal.domain.returning import Later, coming_day, later
from journal.ui.feedback import dates
from journal.ui.widgets.announce import announce
from journal.ui.widgets.envelope import EnvelopePicture
from journal.ui.widgets.flow_row import FlowRow

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from journal.domain.returning import Letter
    from journal.domain.spans import Hemisphere
    from journal.ui.widgets.look import Look

_BESIDE, _PICTURED = 860, 640
"""Widths from which the answers stand beside the words, and the picture before them."""
_BUTTON, _TALL, _FIELD = 96, 38, 220
_NOON = time(12, tzinfo=UTC)


class LaterRow(QWidget):
    """When the letter shall come again: some nearby days, or one that is typed.

    Args:
        look: Inks and fonts.
        today: Gives the local day.

    Signals:
        chosen: It shall come again on that day (date).
        left: No day was chosen.
    """

    chosen = Signal(object)
    left = Signal()

    def __init__(
        self, look: Look, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._today = today
        self.hemisphere: Hemisphere = "north"
        self._question = QLabel(self.tr("When shall it come again?"))
        look.dress(self._question, "button")
        self.row = FlowRow(look.px(8), look.px(8))
        self.near = {
            Later.TOMORROW: self._button(look, self.tr("Tomorrow")),
            Later.WEEK: self._button(look, self.tr("In a week")),
            Later.MONTH: self._button(look, self.tr("In a month")),
        }
        self.on_a_day = self._button(look, self.tr("On a day…"))
        self.back = self._button(look, self.tr("Back"))
        self.back.setProperty("role", "quiet")
        self.field, self.then = QLineEdit(), self._button(look, self.tr("Then"))
        self.field.setAccessibleName(self.tr("The day on which it comes again"))
        self.field.setPlaceholderText(self.tr("1 June, or spring"))
        self.field.setMinimumWidth(look.px(_FIELD))
        look.dress(self.field, "ui")
        self._said = QLabel()
        look.dress(self._said, "tool", "text2")
        for part in (*self.near.values(), self.on_a_day, self.field, self.then, self._said):
            self.row.add(part)
        self.row.add(self.back)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, look.px(8), 0, 0)
        whole.setSpacing(look.px(8))
        whole.addWidget(self._question)
        whole.addWidget(self.row)
        self._connect()
        self.begin()

    def begin(self) -> None:
        """Offer the nearby days, and no field yet."""
        self.field.clear()
        self._show_field(shown=False)

    def said(self) -> str:
        """Give what was understood of the typed day."""
        return self._said.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave at Escape: first the field, then the row."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.field.isHidden():
            self.left.emit()
        else:
            self.begin()
            self.on_a_day.setFocus(Qt.FocusReason.OtherFocusReason)

    def _button(self, look: Look, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(True)
        look.dress(button, "button")
        return button

    def _connect(self) -> None:
        for when, button in self.near.items():
            button.clicked.connect(
                lambda _checked=False, when=when: self.chosen.emit(later(self._today(), when))
            )
        self.on_a_day.clicked.connect(self._ask_for_day)
        self.back.clicked.connect(self.left)
        self.field.textChanged.connect(self._read)
        self.field.returnPressed.connect(self._take)
        self.then.clicked.connect(self._take)

    def _ask_for_day(self) -> None:
        self._show_field(shown=True)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_field(self, *, shown: bool) -> None:
        for part in (self.field, self.then, self._said):
            part.setVisible(shown)
        for part in (*self.near.values(), self.on_a_day):
            part.setVisible(not shown)
        self._read(self.field.text())

    def _read(self, _words: str) -> None:
        day = self._day()
        self.then.setEnabled(day is not None)
        self._said.setText("" if day is None else dates.day_in_full(day))
        self.row.arrange()

    def _day(self) -> date | None:
        words, today = self.field.text().strip(), self._today()
        if not words:
            return None
        try:
            day = coming_day(words, datetime.combine(today, _NOON), self.hemisphere)
        except ImpossibleDate:
            return None  # It may be one yet: the words are still being typed.
        return day if day is not None and day > today else None

    def _take(self) -> None:
        day = self._day()
        if day is not None:
            self.chosen.emit(day)


class EnvelopeBanner(QFrame):
    """A letter that has come: when it was sent, and nothing of what is in it. Hidden without one.

    Args:
        look: Inks and fonts.
        today: Gives the local day.

    Signals:
        opened: It is to be opened (Letter).
        asked_when: A day is about to be chosen.
        put_off: It shall come again on another day (Letter, date).
        never_asked: It shall not come again by itself (Letter).
    """

    opened = Signal(object)
    asked_when = Signal()
    put_off = Signal(object, object)
    never_asked = Signal(object)

    def __init__(
        self, look: Look, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.letter: Letter | None = None
        self.setProperty("role", "letter")
        self.picture = EnvelopePicture(look)
        title = QLabel(self.tr("A letter you sent yourself"))
        look.dress(title, "cardTitle")
        told = QLabel(
            self.tr("You asked for it to come back about now. It will wait as long as you like.")
        )
        look.dress(told, "tool", "text2")
        self._on = QLabel()
        look.dress(self._on, "label", "text3")
        self._words = QVBoxLayout()
        self._words.addStretch(1)
        for part in (title, told, self._on):
            part.setWordWrap(True)
            self._words.addWidget(part)
        self.answers = FlowRow(look.px(12), look.px(8))
        self.open = self._answer(self.tr("Open"))
        self.not_now = self._answer(self.tr("Not now"))
        self.never = self._answer(self.tr("Never"))
        self.later = LaterRow(look, today)
        self._lay_out()
        self._connect()
        look.changed.connect(self._measure)
        self._measure()
        self.show_letter(None)

    def show_letter(self, letter: Letter | None) -> None:
        """Show a letter; None hides it."""
        if letter != self.letter:
            self._ask_when(asked=False)
        self.letter = letter
        if letter is not None:
            on = self.tr("Put away on %1").replace("%1", dates.day_in_full(letter.on))
            self._on.setText(on)
        self.setVisible(letter is not None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the answers beside the words where there is room, and under them where not."""
        super().resizeEvent(event)
        self._measure()

    def _answer(self, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(True)
        self._look.dress(button, "button")
        self.answers.add(button)
        return button

    def _lay_out(self) -> None:
        self._words.setContentsMargins(0, 0, 0, 0)
        self._words.addWidget(self.later)
        self._words.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(self._words, 1)
        self._row.addWidget(self.answers, 0, Qt.AlignmentFlag.AlignVCenter)

    def _connect(self) -> None:
        self.open.clicked.connect(lambda: self.opened.emit(self.letter))
        self.never.clicked.connect(lambda: self.never_asked.emit(self.letter))
        self.not_now.clicked.connect(lambda: self._ask_when(asked=True))
        self.later.left.connect(self._leave_later)
        self.later.chosen.connect(lambda day: self.put_off.emit(self.letter, day))

    def _ask_when(self, *, asked: bool) -> None:
        self.later.begin()
        self.later.setVisible(asked)
        self.answers.setVisible(not asked)
        if asked:
            self.asked_when.emit()
            first = self.later.near[Later.TOMORROW]
            first.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, self.tr("When shall it come again?"))

    def _leave_later(self) -> None:
        self._ask_when(asked=False)
        self.not_now.setFocus(Qt.FocusReason.OtherFocusReason)

    def _measure(self) -> None:
        px = self._look.px
        beside = self.width() >= px(_BESIDE)
        buttons = (self.open, self.not_now, self.never)
        widest = max(px(_BUTTON), *(button.sizeHint().width() for button in buttons))
        for button in buttons:
            button.setFixedSize(widest, max(px(_TALL), button.sizeHint().height()))
        if beside and self._row.indexOf(self.answers) < 0:
            self._words.removeWidget(self.answers)
            self._row.addWidget(self.answers, 0, Qt.AlignmentFlag.AlignVCenter)
        elif not beside and self._row.indexOf(self.answers) >= 0:
            self._row.removeWidget(self.answers)
            self._words.insertWidget(self._words.count() - 1, self.answers)
        self.answers.setMinimumWidth(3 * widest + 2 * px(12) if beside else 0)
        self._on.setContentsMargins(0, 0, 0, 0 if beside else px(10))
        self.picture.setVisible(self.width() >= px(_PICTURED))
        self._words.setSpacing(px(4))
        self._row.setContentsMargins(px(25), px(14), px(31), px(14))
        self._row.setSpacing(px(25))
