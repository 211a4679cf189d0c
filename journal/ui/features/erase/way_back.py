"""Choose when it comes back, and what happens to pages written later."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QLineEdit, QVBoxLayout, QWidget

from journal.domain.erasure import NewPages
from journal.domain.errors import JournalError, ReturnInThePast, UnknownDate
from journal.ui.features.erase import words
from journal.ui.features.erase.words import tr
from journal.ui.feedback.words import words_for
from journal.ui.widgets.chips import FilterChip
from journal.ui.widgets.choice_button import ChoiceButton
from journal.ui.widgets.flow_row import FlowRow

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from journal.domain.returning import Presets
    from journal.ui.widgets.look import Look


class Span(StrEnum):
    """How long it stays away."""

    MONTHS = "months"
    YEAR = "year"
    DAY = "day"


class ReturnDay(QWidget):
    """Three months, a year, or a day of one's own; what it comes to stands under it.

    Args:
        look: Inks and fonts.
        read_days: Understands a stretch of days; raises ImpossibleDate.
        today: Gives the local day.

    Signals:
        changed: It comes back on another day, or nobody knows when.
    """

    changed = Signal()

    def __init__(
        self,
        look: Look,
        read_days: Callable[[str], tuple[date, date] | None],
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._read_days, self._today = look, read_days, today
        self._presets: Presets | None = None
        self.span = Span.MONTHS
        self.chips: dict[Span, FilterChip] = {}
        row, group = FlowRow(look.px(6), 0), QButtonGroup(self)
        told = {
            Span.MONTHS: tr("3 months"), Span.YEAR: tr("1 year"), Span.DAY: tr("A day"),
        }  # fmt: skip
        for span, text in told.items():
            chip = FilterChip(look, text)
            chip.setAccessibleDescription(tr("When it comes back"))
            chip.clicked.connect(lambda _on=False, span=span: self._choose(span))
            group.addButton(chip)
            row.add(chip)
            self.chips[span] = chip
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("The day it comes back"))
        self.field.setPlaceholderText(tr("1 March 2027, or “next spring”"))
        look.dress(self.field, "ui")
        self.field.textEdited.connect(self._on_typed)
        self._said = QLabel()
        self._said.setWordWrap(True)
        look.dress(self._said, "label", "text2")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.px(8))
        for part in (row, self.field, self._said):
            box.addWidget(part)
        self._choose(Span.MONTHS)

    def offer(self, presets: Presets) -> None:
        """Offer days that keep clear of what hurts."""
        self._presets = presets
        self._tell()

    def day(self) -> date | None:
        """Give the day; None while it is not known, or has passed."""
        found = self._found()
        return found if not isinstance(found, Exception) else None

    def said(self) -> str:
        """Give the sentence under the choice."""
        return self._said.text()

    def reset(self) -> None:
        """Begin anew."""
        self.field.clear()
        self._choose(Span.MONTHS)

    def choose(self, day: date | None) -> None:
        """Show a day that was chosen before; None begins anew."""
        self.reset()
        if day is not None:
            self.field.setText(day.isoformat())
            self._choose(Span.DAY)

    def _choose(self, span: Span) -> None:
        self.span = span
        self.chips[span].setChecked(True)
        self.field.setVisible(span is Span.DAY)
        if span is Span.DAY and self.isVisible():
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_typed()

    def _on_typed(self) -> None:
        self._tell()
        self.changed.emit()

    def _found(self) -> date | Exception | None:
        if self.span is not Span.DAY:
            if self._presets is None:
                return None
            one = self._presets
            return one.three_months if self.span is Span.MONTHS else one.one_year
        typed = self.field.text().strip()
        if not typed:
            return None
        try:
            days = self._read_days(typed)
        except JournalError as error:
            return error
        if days is None:
            return UnknownDate(typed)
        return ReturnInThePast() if days[0] <= self._today() else days[0]

    def _tell(self) -> None:
        found = self._found()
        bad = isinstance(found, Exception)
        text = ""
        if isinstance(found, Exception):
            text = words_for(found).text
        elif found is not None:
            text = words.comes_back(found)
        self._said.setText(text)
        self._said.setProperty("ink", "danger" if bad else "text2")
        self._said.style().unpolish(self._said)
        self._said.style().polish(self._said)
        self._said.setVisible(bool(text))


class NewPagesChoice(QWidget):
    """What happens to pages written later that fall under it.

    Args:
        look: Inks and fonts.

    Signals:
        chosen: Something else (NewPages), by hand.
    """

    chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = ChoiceButton(look, tr("Pages you write later"))
        self.button.chosen.connect(lambda value: self.chosen.emit(NewPages(value)))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.button)
        self.choose(NewPages.LEAVE)

    def choose(self, choice: NewPages) -> None:
        """Show what is chosen."""
        told = {
            NewPages.LEAVE: tr("Stay in the journal"),
            NewPages.OFFER: tr("Ask when I leave the page"),
            NewPages.PUT_AWAY: tr("Go with the others"),
        }
        self.button.offer([(one.value, text) for one, text in told.items()], choice.value)
