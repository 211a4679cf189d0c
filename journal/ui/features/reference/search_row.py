"""The row in which words are typed that are looked for on the pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from journal.ui.features.reference.field import PagesField
from journal.ui.features.reference.finder import Finder

if TYPE_CHECKING:
    from journal.services.reference import Reference
    from journal.ui.background.lane import Lane
    from journal.ui.features.reference.places import Place
    from journal.ui.widgets.look import Look


class SearchRow(QWidget):
    """The field, and what it finds.

    Args:
        look: Fonts and icons.
        reference: Where the pages come from.
        lane: Where they are searched.

    Signals:
        asked: Something else is looked for now (str); "" when the field was emptied.
        found: What was found (tuple of ReferenceHit).
        failed: Why the pages could not be searched (Exception).
        taken: What was found is to have the keys.
        left: The field was left with Escape.
    """

    asked = Signal(str)
    found = Signal(object)
    failed = Signal(object)
    taken = Signal()
    left = Signal()

    def __init__(
        self, look: Look, reference: Reference, lane: Lane, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._take = False
        self.field = PagesField(look)
        self.finder = Finder(reference, lane, self)
        QHBoxLayout(self).addWidget(self.field)
        self.field.asked.connect(self.asked)
        self.field.left.connect(self.left)
        self.field.entered.connect(self._enter)
        self.finder.found.connect(self._on_found)
        self.finder.failed.connect(self.failed)

    def take_keys(self) -> None:
        """Give the keys to the field, with its words ready to be typed over."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def look_for(self, place: Place) -> None:
        """Look for what `place` asks for, after a pause in the typing."""
        self.finder.look_for(place.query, place.lang)

    def look_again(self, place: Place, *, take: bool) -> None:
        """Look for what `place` asks for at once; what is found may `take` the keys then."""
        self._take = take
        self.field.say(place.query)
        self.finder.look_for(place.query, place.lang, at_once=True)

    def rest(self) -> None:
        """Look for nothing."""
        self._take = False
        self.finder.stop()
        self.field.say("")

    def _enter(self) -> None:
        if self.field.text().strip():
            self._take = True
            self.finder.search_now()

    def _on_found(self, hits: object) -> None:
        self.found.emit(hits)
        if self._take:
            self._take = False
            self.taken.emit()
