"""The sheets the film's tab begins with: the start, and on Today the passage of the week."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel

from journal.domain.reference import DEFAULT_LANG, SectionKind
from journal.ui.features.reference.languages import LanguageSwitch
from journal.ui.features.reference.line_list import LineList
from journal.ui.features.reference.lines import line_of_page
from journal.ui.features.reference.page_link import INSET, PageLink, in_line
from journal.ui.features.reference.places import START, Kind, Place
from journal.ui.features.reference.sheet import Sheet
from journal.ui.widgets.frames import Hairline

if TYPE_CHECKING:
    from datetime import date

    from journal.domain.reference import PageHead
    from journal.services.reference import Reference
    from journal.ui.features.reference.setting import Setting
    from journal.ui.widgets.look import Look


class HomeSheet(Sheet):
    """What the film is, three passages, and every page there is.

    Args:
        look: Inks, fonts and icons.
        setting: How pages are set.
        reference: Where the pages come from.
        lang: The language that is read.

    Signals:
        language_chosen: Another language is wanted (its two letters).

    Raises:
        ReferenceDamaged: A page cannot be read.
    """

    language_chosen = Signal(str)

    def __init__(self, look: Look, setting: Setting, reference: Reference, lang: str) -> None:
        super().__init__(look, setting)
        page = reference.page(START, lang)
        self.put_heading(page.heading, page.subtitle)
        above: float = 16
        for passage in reference.cards(START, lang):
            self.put_passage(passage, above=above)
            above = setting.gap
        for section in page.sections:
            if section.kind is SectionKind.NOTE:
                self.put_note(section, above=14)
        switch = LanguageSwitch(look)
        switch.chosen.connect(self.language_chosen)
        self.put(self._over_list(switch), above=10)
        self.pages = LineList(look, self.tr("All pages"), setting, whole=True)
        self.put(self.pages, side=0)
        switch.offer(reference.languages(START), lang)
        self.pages.show_lines([line_of_page(head, lang) for head in _heads(reference, lang)])
        self.pages.chosen.connect(self.place_chosen)
        self.end()

    def _over_list(self, switch: LanguageSwitch) -> QHBoxLayout:
        title = QLabel(self.tr("All pages"))
        self.look.dress(title, "header", "text2")
        row = QHBoxLayout()
        row.setSpacing(self.look.px(10))
        row.addWidget(title)
        row.addWidget(Hairline(self.look), 1)
        row.addWidget(switch)
        return row


class WeekSheet(Sheet):
    """The passage of the week, to pick up the pen by.

    Args:
        look: Inks, fonts and icons.
        setting: How pages are set.
        reference: Where the passage comes from.
        day: A local day of the week.
        lang: The language that is read.

    Signals:
        closed: It was put aside until next week.

    Raises:
        ReferenceDamaged: A page cannot be read.
    """

    closed = Signal()

    def __init__(
        self, look: Look, setting: Setting, reference: Reference, day: date, lang: str
    ) -> None:
        super().__init__(look, setting)
        passage = reference.passage_of_week(day, lang)
        self.put_heading(
            self.tr("This week’s passage"), self.tr("A new one each Sunday. Closing it is fine.")
        )
        card = self.put_passage(passage, above=17, closable=True)
        card.closed.connect(self.closed)
        more = PageLink(look, self.tr("All about the film"))
        more.clicked.connect(lambda: self.place_chosen.emit(Place(Kind.HOME, lang)))
        self.put(in_line(more), side=setting.side - INSET, above=10)
        self.end()


def _heads(reference: Reference, lang: str) -> list[PageHead]:
    """The pages in `lang`, then those that are there in English alone."""
    heads = list(reference.pages(lang))
    known = {head.slug for head in heads}
    if lang != DEFAULT_LANG:
        heads += [head for head in reference.pages(DEFAULT_LANG) if head.slug not in known]
    return heads
