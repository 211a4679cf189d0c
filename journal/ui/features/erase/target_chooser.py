"""Choose whom or what: a person, tag, place, period or search, or what was chosen in a list."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from journal.domain.erasure import ErasureKind, Target
from journal.domain.errors import JournalError, PeriodBackwards, UnknownDate
from journal.domain.names import NameKind
from journal.ui.features.erase import words
from journal.ui.features.erase.name_field import LONGEST, NameField
from journal.ui.features.erase.words import tr
from journal.ui.feedback.words import words_for
from journal.ui.widgets.chips import FilterChip
from journal.ui.widgets.flow_row import FlowRow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from journal.ui.widgets.look import Look

NAMED: Final = {
    ErasureKind.PERSON: NameKind.PERSON,
    ErasureKind.TAG: NameKind.TAG,
    ErasureKind.PLACE: NameKind.PLACE,
}
_KINDS: Final = (
    ErasureKind.PERSON, ErasureKind.TAG, ErasureKind.PLACE, ErasureKind.PERIOD,
    ErasureKind.SEARCH, ErasureKind.SELECTION,
)  # fmt: skip
_SIGNS: Final = {ErasureKind.PERSON: "@", ErasureKind.TAG: "#"}


class TargetChooser(QWidget):
    """The kinds in a row, the field of the one that is chosen, and a sentence under it.

    Args:
        look: Inks and fonts.
        read_days: Understands a stretch of days; raises ImpossibleDate.

    Signals:
        changed: Another target is given, or none; `is_settled` says whether it is finished.
        names_asked: Names that begin so are wanted (NameKind, str).
    """

    changed = Signal()
    names_asked = Signal(object, str)

    def __init__(
        self,
        look: Look,
        read_days: Callable[[str], tuple[date, date] | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._read_days = look, read_days
        self._ids: Target | None = None
        self.kind = ErasureKind.PERSON
        self.is_settled = False
        self._refused: Exception | None = None
        self.chips: dict[ErasureKind, FilterChip] = {}
        self._row = self._make_chips()
        self.named = NameField(look)
        self.field = self.named.field
        self.first, self.last = self._make_day(), self._make_day()
        self.first.setAccessibleName(tr("First day"))
        self.first.setPlaceholderText(tr("First day, or “summer 1998”"))
        self.last.setAccessibleName(tr("Last day"))
        self.last.setPlaceholderText(tr("Last day"))
        self._said = QLabel()
        self._said.setWordWrap(True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        look.dress(self._said, "label", "text2")
        self._days = QWidget()
        self.field.textEdited.connect(self._on_typed)
        self.named.taken.connect(self._settle)
        self.field.editingFinished.connect(self._on_left)
        self._lay_out()
        self._show_kind()

    def target(self) -> Target | None:
        """Give what is chosen; None while it is nothing, or not understood."""
        self._refused = None
        if self.kind is ErasureKind.SELECTION:
            return self._ids
        if self.kind is ErasureKind.PERIOD:
            return self._period()
        typed = self.field.text().strip()
        sign = _SIGNS.get(self.kind, "")
        typed = typed.removeprefix(sign).strip() if sign else typed
        return Target(self.kind, typed) if typed else None

    @property
    def refused(self) -> Exception | None:
        """Why the last answer of `target` was none, where something was typed."""
        return self._refused

    def aim(self, target: Target | None) -> None:
        """Show a target that was chosen elsewhere, or an empty field."""
        with QSignalBlocker(self):
            if target is not None and target.ids:
                self._ids = replace(target, kind=_kind_of(target))
            self.kind = ErasureKind.PERSON if target is None else target.kind
            if target is not None and target.ids:
                self.kind = ErasureKind.SELECTION
            self.field.setText("" if target is None else target.words)
            self.first.setText(_iso(target.first) if target else "")
            self.last.setText(_iso(target.last) if target else "")
            self.is_settled = target is not None
            self._show_kind()

    def forget(self) -> None:
        """Know of no target and no name any more."""
        self._ids = None
        self.named.offer(())
        self.aim(None)
        self.tell("")

    def offer(self, names: Sequence[str]) -> None:
        """Offer names that fit what is typed."""
        self.named.offer(names if not self.is_settled else ())

    def tell(self, sentence: str, *, bad: bool = False) -> None:
        """Say something under the field; what is bad has a word of its own for the eye."""
        self._said.setText(sentence)
        self._look.dress(self._said, "label", "danger" if bad else "text2")
        self._said.setVisible(bool(sentence))
        self._said.style().unpolish(self._said)
        self._said.style().polish(self._said)

    def said(self) -> str:
        """Give the sentence under the field."""
        return self._said.text()

    def keys_go_to(self) -> QWidget:
        """Give what is to be filled in."""
        if self.kind is ErasureKind.SELECTION:
            return self.chips[self.kind]
        return self.first if self.kind is ErasureKind.PERIOD else self.field

    def _make_chips(self) -> FlowRow:
        row, group = FlowRow(self._look.px(6), 0), QButtonGroup(self)
        for one in _KINDS:
            chip = FilterChip(self._look, words.kind(one))
            chip.setAccessibleDescription(tr("Who or what"))
            chip.clicked.connect(lambda _on=False, one=one: self._choose(one))
            group.addButton(chip)
            row.add(chip)
            self.chips[one] = chip
        return row

    def _make_day(self) -> QLineEdit:
        field = QLineEdit()
        field.setMaxLength(LONGEST)
        self._look.dress(field, "ui")
        field.textEdited.connect(self._on_typed)
        field.editingFinished.connect(self._on_left)
        return field

    def _lay_out(self) -> None:
        days = QHBoxLayout(self._days)
        days.setContentsMargins(0, 0, 0, 0)
        days.setSpacing(self._look.px(8))
        days.addWidget(self.first, 1)
        days.addWidget(self.last, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(self._look.px(8))
        for part in (self._row, self.named, self._days, self._said):
            box.addWidget(part)

    def _show_kind(self) -> None:
        self.chips[ErasureKind.SELECTION].setVisible(self._ids is not None)
        self.chips[self.kind].setChecked(True)
        single = self.kind not in {ErasureKind.PERIOD, ErasureKind.SELECTION}
        self.named.setVisible(single)
        self.field.setPlaceholderText(words.asked(self.kind))
        self.field.setAccessibleName(words.asked(self.kind))
        self._days.setVisible(self.kind is ErasureKind.PERIOD)
        self._said.setVisible(bool(self._said.text()))
        self._row.arrange()

    def _choose(self, kind: ErasureKind) -> None:
        if kind is self.kind:
            return
        self.kind, self.is_settled = kind, kind is ErasureKind.SELECTION
        self.named.offer(())
        self.field.clear()
        self.tell("")
        self._show_kind()
        self.changed.emit()

    def _on_typed(self) -> None:
        self.is_settled = False
        if self.kind in NAMED:
            self.names_asked.emit(NAMED[self.kind], self.field.text().strip().lstrip("#@"))
        self.changed.emit()

    def _on_left(self) -> None:
        if not self.is_settled:
            self._settle()

    def _settle(self) -> None:
        self.is_settled = True
        self.named.offer(())
        self.changed.emit()

    def _period(self) -> Target | None:
        try:
            ends = [self._read(field.text().strip()) for field in (self.first, self.last)]
        except JournalError as error:
            self._refused = error
            return None
        begun, ended = ends[0] or ends[1], ends[1] or ends[0]
        if begun is None or ended is None:
            return None
        if ended[1] < begun[0]:
            self._refused = PeriodBackwards()
            return None
        return Target(self.kind, first=begun[0], last=ended[1])

    def _read(self, typed: str) -> tuple[date, date] | None:
        days = self._read_days(typed) if typed else None
        if typed and days is None:
            raise UnknownDate(typed)
        return days

    def refusal(self) -> str:
        """Word why nothing is chosen, where something was typed; empty otherwise."""
        return "" if self._refused is None else words_for(self._refused).text


def _kind_of(target: Target) -> ErasureKind:
    return ErasureKind.ENTRY if len(target.ids) == 1 else ErasureKind.SELECTION


def _iso(day: date | None) -> str:
    return "" if day is None else day.isoformat()
