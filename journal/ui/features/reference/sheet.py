"""Set the parts of a page one under the other, whatever page it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QSizePolicy, QVBoxLayout, QWidget

from journal.ui.features.reference.cards import Note, PassageCard
from journal.ui.features.reference.prose import Prose

if TYPE_CHECKING:
    from journal.domain.reference import Passage, Section
    from journal.ui.features.reference.setting import Setting
    from journal.ui.widgets.look import Look

_GREEDY = 1_000
_FOOT = 28


class Sheet(QWidget):
    """A page under its heading; a new one is made for every place one goes to.

    Args:
        look: Inks, fonts and icons.
        setting: How pages are set.

    Signals:
        write_wanted: A memory is to begin with this Markdown (str).
        link_chosen: A page, or a passage on it, is to be read (Address).
        place_chosen: Another place in the pane is wanted (Place).
    """

    write_wanted = Signal(str)
    link_chosen = Signal(object)
    place_chosen = Signal(object)

    def __init__(self, look: Look, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look, self.setting = look, setting
        self._box = QVBoxLayout()
        self._box.setContentsMargins(0, look.px(setting.top), 0, look.px(_FOOT))
        self._box.setSpacing(0)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        # A word too long for the pane is cut at its edge; the pane is never pushed wider by it.
        whole.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        if setting.wide:
            column = QWidget()
            column.setMaximumWidth(look.px(setting.measure + 2 * setting.side))
            column.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            column.setLayout(self._box)
            whole.addStretch(1)
            whole.addWidget(column, _GREEDY)
            whole.addStretch(1)
        else:
            whole.addLayout(self._box)

    def put(self, part: QWidget | QLayout, *, side: int | None = None, above: float = 0) -> None:
        """Set `part` under what stands there.

        Args:
            part: What is set.
            side: Room beside it, as drawn; that of text when None.
            above: Room over it, as drawn.
        """
        inset = self.look.px(self.setting.side if side is None else side)
        row = QHBoxLayout()
        row.setContentsMargins(inset, self.look.px(above), inset, 0)
        if isinstance(part, QWidget):
            row.addWidget(part)
        else:
            row.addLayout(part)
        self._box.addLayout(row)

    def put_heading(self, heading: str, subtitle: str) -> None:
        """Set the heading, and the line under it."""
        title = Prose(self.look, self.setting.heading)
        title.show_plain(heading)
        under = QLabel(subtitle)
        under.setWordWrap(True)
        self.look.dress(under, self.setting.subtitle, "text2")
        self.put(title)
        self.put(under, above=5)
        self.setAccessibleName(heading)

    def put_passage(
        self, passage: Passage, *, above: float, closable: bool = False
    ) -> PassageCard:
        """Set a card with `passage` on it, and give it."""
        card = PassageCard(self.look, passage, self.setting, closable=closable)
        card.write_wanted.connect(self.write_wanted)
        card.link_chosen.connect(self.link_chosen)
        self.put(card, side=self.setting.card_side, above=above)
        return card

    def put_note(self, section: Section, *, above: float) -> Note:
        """Set a note, and give it."""
        note = Note(self.look, section)
        note.link_chosen.connect(self.link_chosen)
        self.put(note, above=above)
        return note

    def end(self) -> None:
        """Leave the rest of the room empty."""
        self._box.addStretch(1)
