"""What the memory is linked to, in one row: what is filled, and one "+" for the rest."""

from itertools import pairwise
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QWidget

from journal.domain.door import admit_line
from journal.domain.errors import BadName
from journal.domain.names import NameKind
from journal.ui.features.editor.completion_targets import InField
from journal.ui.features.editor.name_chip import NameChip
from journal.ui.features.editor.page_links import (
    Links,
    Part,
    listed,
    with_one,
    without_one,
)
from journal.ui.widgets.flow_row import FlowRow
from journal.ui.widgets.look import Look
from journal.ui.widgets.tools import IconButton

_FIELD_WIDTH: Final = 150


_ICONS: Final = {
    Part.PLACE: "map-pin",
    Part.PERSON: "user",
    Part.TAG: "tag",
    Part.MOOD: "smile",
}
_KINDS: Final = {
    Part.PLACE: NameKind.PLACE,
    Part.PERSON: NameKind.PERSON,
    Part.TAG: NameKind.TAG,
}


class NamesRow(FlowRow):
    """The chips, the field for another one, and the "+".

    Args:
        look: Inks and fonts.

    Signals:
        edited: A person added or removed something.
        name_chosen: A chip was pressed: kind (NameKind) and name (str), to be looked up.
        mood_chosen: The mood was pressed (str), to be looked for.
        picture_wanted: A picture is to be added.
        refused: What was typed can be no name (BadName).
        finished: The field was left by Escape; the focus belongs to the text again.
    """

    edited = Signal()
    name_chosen = Signal(object, str)
    mood_chosen = Signal(str)
    picture_wanted = Signal()
    refused = Signal(object)
    finished = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look.px(2), look.px("space.1"), parent)
        self._look = look
        self._links = Links()
        self._part = Part.TAG
        self._is_read = False
        self._chips: list[NameChip] = []
        self.field = QLineEdit(self)
        self.target = InField(self.field)
        words = self.tr("Add a place, people, a tag, a mood or a picture")
        self._add = IconButton(look, words, "plus", size=16, ringed=True)
        self._hint = QLabel(self.tr("place, people, a picture"), self)
        self._set_up()
        look.changed.connect(self._restyle)

    def _set_up(self) -> None:
        self.field.setObjectName("tagField")
        self.field.setMaxLength(200)
        self.field.hide()
        self.field.returnPressed.connect(self._take_field)
        self.field.installEventFilter(self)
        self._add.clicked.connect(self._open_menu)
        self._look.dress(self.field, "tool")
        self._look.dress(self._hint, "tool", "text2")
        self._hint.setContentsMargins(self._look.px("space.2"), 0, 0, 0)
        for widget in (self.field, self._add, self._hint):
            self.add(widget)
        self._restyle()
        self._name_field()

    # ------------------------------------------------------------ what is linked
    def links(self) -> Links:
        """Return what stands here now."""
        return self._links

    def show_links(self, links: Links) -> None:
        """Show what a memory is linked to, and close the field."""
        self.field.clear()
        self.field.hide()
        self._put(links)

    def show_kept(self, links: Links) -> None:
        """Show what the journal made of it; the field stays open, another name may follow."""
        if links != self._links:
            self._put(links)

    def _put(self, links: Links) -> None:
        """Rebuild the chips; the focus stays in the row when it was on one of them."""
        self._links = links
        had_focus = any(chip.hasFocus() for chip in self._chips)
        for chip in self._chips:
            self.drop(chip)
        self._chips = [self._chip(*each) for each in listed(links)]
        for at, chip in enumerate(self._chips):
            self.add(chip, at)
            chip.show()
        self._show_ways()
        self._set_tab_order()
        if had_focus:
            (self._chips[-1] if self._chips else self._add).setFocus()
        self.arrange()

    def _chip(self, part: Part, name: str, in_text: bool) -> NameChip:
        chip = NameChip(
            self._look, name, _ICONS[part], self._word(part), in_text=in_text, parent=self
        )
        chip.set_fixed(self._is_read)
        chip.removed.connect(lambda: self._remove(part, name))
        if part in _KINDS:
            chip.clicked.connect(lambda: self.name_chosen.emit(_KINDS[part], name))
        else:
            chip.clicked.connect(lambda: self.mood_chosen.emit(name))
        return chip

    def set_reading(self, reading: bool) -> None:
        """Show what is linked, or let it be changed as well."""
        self._is_read = reading
        for chip in self._chips:
            chip.set_fixed(reading)
        if reading:
            self.field.clear()
            self.field.hide()
        self._show_ways()
        self.arrange()

    def _show_ways(self) -> None:
        """Show what is needed to add another one, and its words where nothing is linked."""
        self._add.setVisible(not self._is_read)
        closed = self.field.isHidden() and not self._is_read
        self._hint.setVisible(not self._chips and closed)

    def _set_tab_order(self) -> None:
        row = [*self._chips, self.field, self._add]
        for before, after in pairwise(row):
            QWidget.setTabOrder(before, after)

    def _remove(self, part: Part, name: str) -> None:
        self._put(without_one(self._links, part, name))
        self.edited.emit()

    def lead_to(self, kind: NameKind, name: str) -> None:
        """Go to a name that was clicked in the text, if the memory is linked to it."""
        known = self._links.text_tags if kind is NameKind.TAG else self._links.text_people
        found = next((one for one in known if one.casefold() == name.casefold()), None)
        if found is not None:
            self.name_chosen.emit(kind, found)

    # ------------------------------------------------------------ adding
    def ask_for(self, part: Part) -> None:
        """Open the field for a place, a person, a tag or a mood."""
        self._part = part
        self.target.kind = _KINDS.get(part)
        self._name_field()
        self.field.clear()
        self.field.show()
        self._hint.hide()
        self.arrange()
        self.field.setFocus()

    def _name_field(self) -> None:
        word = self._word(self._part)
        self.field.setPlaceholderText(word)
        self.field.setAccessibleName(self.tr("Add: %1").replace("%1", word))

    def _take_field(self) -> None:
        """Add what was typed; an empty field is closed, another tag or person may follow."""
        name = admit_line(self.field.text()).lstrip("#@").strip()
        if name and not any(letter.isalnum() for letter in name):
            self.refused.emit(BadName(name))
            return
        self.field.clear()
        if not name or self._part in {Part.PLACE, Part.MOOD}:
            self.field.hide()
        if name:
            self._put(with_one(self._links, self._part, name))
            self.edited.emit()
        if self.field.isHidden():
            self._hint.setVisible(not self._chips)
            self.arrange()
            self.finished.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Close the field with Escape, and take what was typed with a comma."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.field.clear()
            self._take_field()
            return True
        if event.text() == "," and self._part in {Part.TAG, Part.PERSON}:
            self._take_field()
            return True
        return False

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(self._add.text())
        for part in Part:
            icon = self._look.icon(_ICONS[part], "text2", 16)
            menu.addAction(icon, self._word(part)).setData(part)
        picture = self._look.icon("image-plus", "text2", 16)
        menu.addAction(picture, self.tr("Picture…"))
        menu.triggered.connect(self._ask_for_chosen)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._add.mapToGlobal(self._add.rect().bottomLeft()))

    def _ask_for_chosen(self, action: QAction) -> None:
        part = action.data()
        if part is None:
            self.picture_wanted.emit()
        else:
            self.ask_for(part)

    def _restyle(self) -> None:
        self.field.setFixedWidth(self._look.px(_FIELD_WIDTH))
        self.arrange()

    def _word(self, part: Part) -> str:
        return {
            Part.PLACE: self.tr("Place"),
            Part.PERSON: self.tr("Person"),
            Part.TAG: self.tr("Tag"),
            Part.MOOD: self.tr("Mood"),
        }[part]
