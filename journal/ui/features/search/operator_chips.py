"""The chips of a search: which operators are asked for, and a button for each."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from journal.ui.features.search.operators import ICONS, Operator
from journal.ui.widgets.chips import TokenChip

if TYPE_CHECKING:
    from collections.abc import Iterable

    from journal.ui.widgets.look import Look


class OperatorChips(QObject):
    """Operators as chips that lie on a field; the field places them.

    Args:
        look: Inks and fonts.
        field: What they lie on.

    Signals:
        changed: Other operators are asked for; the chips have to be placed anew.
        reopen_wanted: A chip is to be text again (Operator).
    """

    changed = Signal()
    reopen_wanted = Signal(object)

    def __init__(self, look: Look, field: QWidget) -> None:
        super().__init__(field)
        self._look, self._field = look, field
        self._operators: list[Operator] = []
        self._buttons: list[TokenChip] = []

    @property
    def operators(self) -> tuple[Operator, ...]:
        """The operators that are asked for."""
        return tuple(self._operators)

    @property
    def buttons(self) -> tuple[TokenChip, ...]:
        """Their chips, in the same order."""
        return tuple(self._buttons)

    def show(self, operators: Iterable[Operator]) -> None:
        """Ask for these and no others."""
        wanted = list(operators)
        if wanted != self._operators:
            self._operators = wanted
            self._renew()
            self.changed.emit()

    def add(self, operator: Operator) -> None:
        """Ask for one thing more."""
        self.show([*self._operators, operator])

    def remove(self, operator: Operator) -> None:
        """Ask for one thing less; nothing happens when it was not asked for."""
        self.show([one for one in self._operators if one != operator])

    def clear(self) -> None:
        """Ask for none."""
        self.show(())

    def put_in_tab_order(self, *after: QWidget) -> None:
        """Let Tab go from chip to chip, and then to `after`."""
        for one, following in pairwise([*self._buttons, *after]):
            QWidget.setTabOrder(one, following)

    def _renew(self) -> None:
        if any(button.hasFocus() for button in self._buttons):
            self._field.setFocus()
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(operator) for operator in self._operators]

    def _button(self, operator: Operator) -> TokenChip:
        icon = ICONS[operator.name]
        button = TokenChip(self._look, operator.key, operator.value, icon, parent=self._field)
        button.removed.connect(lambda: self.remove(operator))
        button.reopened.connect(lambda: self.reopen_wanted.emit(operator))
        button.show()
        return button
