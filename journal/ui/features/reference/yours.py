"""The sheet that lists the pages the person added, and takes more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from journal.ui.features.reference.line_list import LineList
from journal.ui.features.reference.lines import Line
from journal.ui.features.reference.page_link import INSET, PageLink, in_line
from journal.ui.features.reference.places import Kind, Place
from journal.ui.features.reference.prose import Prose
from journal.ui.features.reference.sheet import Sheet

if TYPE_CHECKING:
    from journal.services.reference import Reference
    from journal.ui.features.reference.setting import Setting
    from journal.ui.widgets.look import Look


class YoursSheet(Sheet):
    """Every page that was added.

    Args:
        look: Inks, fonts and icons.
        setting: How pages are set.
        reference: Holds the pages.

    Signals:
        add_wanted: Files are to be chosen.
    """

    add_wanted = Signal()

    def __init__(self, look: Look, setting: Setting, reference: Reference) -> None:
        super().__init__(look, setting)
        self.put_heading(self.tr("Yours"), self.tr("Pages you keep beside your journal."))
        if not reference.own:
            self._put_words(
                self.tr(
                    "A poem, a letter, a few notes: Markdown or text. What you add is kept in "
                    "your journal, found with the other pages, and can be written from."
                )
            )
        add = PageLink(look, self.tr("Add a page…"), "plus")
        add.setAccessibleDescription(self.tr("Choose Markdown or text files, or drop them here"))
        add.clicked.connect(self.add_wanted)
        self.put(in_line(add), side=setting.side - INSET, above=12)
        self.pages = LineList(look, self.tr("Your pages"), setting, whole=True)
        if reference.own:
            self.put(self.pages, side=0, above=8)
            self.pages.show_lines(
                [
                    Line(page.title, page.summary, Place(Kind.PAGE, page.lang, page.slug))
                    for page in reference.own
                ]
            )
        self.pages.chosen.connect(self.place_chosen)
        self.end()

    def _put_words(self, words: str) -> None:
        text = Prose(self.look, "quote", paragraph=8)
        text.show_plain(words)
        self.put(text, above=16)
