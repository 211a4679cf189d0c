"""Gather what else somebody was called: "my wife", "C."; each name a chip that can go again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from journal.domain.naming import LONGEST_NAME
from journal.ui.features.erase.words import tr
from journal.ui.widgets.chips import TokenChip
from journal.ui.widgets.flow_row import FlowRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from journal.ui.widgets.look import Look


class AlsoNames(QWidget):
    """Chips and a field; Enter or a comma makes a chip, Backspace in the empty field takes one.

    Args:
        look: Inks and fonts.

    Signals:
        changed: Other names are gathered.
    """

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._names: list[str] = []
        self._chips: list[TokenChip] = []
        self._row = FlowRow(look.px(6), look.px(2))
        self.field = QLineEdit()
        self.field.setMaxLength(LONGEST_NAME)
        self.field.setAccessibleName(tr("What else did you call them?"))
        self.field.setPlaceholderText(tr("my wife, a nickname, an initial"))
        look.dress(self.field, "ui")
        self.field.textEdited.connect(self._on_typed)
        self.field.returnPressed.connect(self._take)
        self.field.editingFinished.connect(self._take)
        self._known = QLabel()
        self._known.setTextFormat(Qt.TextFormat.PlainText)
        self._known.setWordWrap(True)
        look.dress(self._known, "label", "text2")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.px(6))
        for part in (self.field, self._row, self._known):
            box.addWidget(part)
        self.know(())

    def names(self) -> tuple[str, ...]:
        """Give the names, in the order they came."""
        return tuple(self._names)

    def show_names(self, names: Sequence[str]) -> None:
        """Show these, unheard."""
        self._names = list(names)
        self._rebuild()

    def know(self, aliases: Sequence[str]) -> None:
        """Say which other names the journal knows already; they are looked for anyhow."""
        said = tr("Looked for already: %1").replace("%1", ", ".join(aliases))
        self._known.setText(said if aliases else "")
        self._known.setVisible(bool(aliases))

    def _on_typed(self, typed: str) -> None:
        if typed.endswith((",", ";")):
            self._take()

    def _take(self) -> None:
        typed = [" ".join(one.split()) for one in self.field.text().replace(";", ",").split(",")]
        new = [one for one in dict.fromkeys(typed) if one and one not in self._names]
        self.field.clear()
        if new:
            self._names += new
            self._rebuild()
            self.changed.emit()

    def _remove(self, name: str) -> None:
        self._names.remove(name)
        self._rebuild()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _rebuild(self) -> None:
        for chip in self._chips:
            self._row.drop(chip)
        self._chips = []
        for name in self._names:
            chip = TokenChip(self._look, tr("also"), name, "at-sign")
            chip.setAccessibleDescription(tr("Delete takes this name away"))
            chip.removed.connect(lambda name=name: self._remove(name))
            chip.reopened.connect(lambda name=name: self._remove(name))
            self._row.add(chip)
            chip.show()
            self._chips.append(chip)
        self._row.setVisible(bool(self._chips))
        self._row.arrange()
