"""The row over a page: the way back, and the languages the page is there in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from journal.ui.features.reference.languages import LanguageSwitch
from journal.ui.features.reference.page_link import BackLink
from journal.ui.features.reference.places import Kind, Place

if TYPE_CHECKING:
    from journal.services.reference import Reference
    from journal.ui.widgets.look import Look


class Way(QWidget):
    """Where one came from, and in which language one reads.

    Args:
        look: Inks, fonts and icons.
        reference: Knows the names of pages, and their languages.

    Signals:
        back_wanted: The way back was taken.
        language_chosen: Another language is wanted (its two letters).
    """

    back_wanted = Signal()
    language_chosen = Signal(str)

    def __init__(self, look: Look, reference: Reference, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reference = reference
        self.back = BackLink(look)
        self.languages = LanguageSwitch(look)
        self.back.clicked.connect(self.back_wanted)
        self.languages.chosen.connect(self.language_chosen)
        row = QHBoxLayout(self)
        row.addWidget(self.back)
        row.setSpacing(look.px(8))
        row.addStretch(1)
        row.addWidget(self.languages)

    def show_way(self, now: Place, before: Place | None) -> None:
        """Show the way from `now` back to `before`, and the languages of what is read."""
        langs = self._reference.languages(now.slug) if now.kind is Kind.PAGE else ()
        self.languages.offer(langs if now.lang in langs else (now.lang,), now.lang)
        self.back.setVisible(before is not None)
        if before is not None:
            self.back.say(self._name(before))
            self.back.setAccessibleName(self.tr("Back to %1").replace("%1", self.back.text()))
        self.setVisible(before is not None or len(langs) > 1)

    def _name(self, place: Place) -> str:
        if place.kind is Kind.WEEK:
            return self.tr("This week")
        if place.kind is Kind.FOUND:
            return self.tr("“%1”").replace("%1", place.query)
        if place.kind is Kind.HOME:
            return self.tr("The film")
        if place.kind is Kind.BESIDE:
            return self.tr("Beside this memory")
        if place.kind is Kind.YOURS:
            return self.tr("Yours")
        heads = (*self._reference.pages(place.lang), *self._reference.own)
        return next((head.title for head in heads if head.slug == place.slug), self.tr("Back"))
