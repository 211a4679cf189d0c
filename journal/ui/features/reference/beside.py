"""The sheet of what has something to do with the open memory: three passages at the most."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from journal.domain.reference import Passage
from journal.ui.features.reference.page_link import INSET, PageLink, in_line
from journal.ui.features.reference.prose import Prose
from journal.ui.features.reference.sheet import Sheet

if TYPE_CHECKING:
    from journal.ui.features.reference.setting import Setting
    from journal.ui.widgets.look import Look


class Nothing(Enum):
    """Why no passage stands beside a memory."""

    OFF = auto()
    UNOPENED = auto()
    TODAY = auto()
    UNFIT = auto()


Found = Nothing | tuple[Passage, ...]
"""What there is beside the open memory: passages, or why there is none."""


class BesideSheet(Sheet):
    """What was found, or in a sentence why nothing is.

    Args:
        look: Inks, fonts and icons.
        setting: How pages are set.
        found: What there is.

    Signals:
        wanted: Passages are to be looked for from now on (True), or no longer.
    """

    wanted = Signal(bool)

    def __init__(self, look: Look, setting: Setting, found: Found) -> None:
        super().__init__(look, setting)
        self.put_heading(self.tr("Beside this memory"), self.tr("Three passages at the most."))
        if isinstance(found, Nothing):
            self._put_words(self._words(found))
        else:
            self._put_found(found)
        is_off = found is Nothing.OFF
        words = self.tr("Look for passages") if is_off else self.tr("Stop looking for passages")
        switch = PageLink(look, words, "search" if is_off else "x")
        switch.clicked.connect(lambda: self.wanted.emit(is_off))
        self.put(in_line(switch), side=setting.side - INSET, above=10)
        self.end()

    def _put_found(self, found: tuple[Passage, ...]) -> None:
        above: float = 16
        for passage in found:
            self.put_passage(
                replace(passage, link=passage.address, action=self.tr("Read where it stands")),
                above=above,
            )
            above = self.setting.gap

    def _put_words(self, words: str) -> None:
        text = Prose(self.look, "quote", paragraph=8)
        text.show_plain(words)
        self.put(text, above=16)

    def _words(self, nothing: Nothing) -> str:
        if nothing is Nothing.OFF:
            return self.tr(
                "Passages that have something to do with the open memory can stand here: a beach, "
                "a train, winter.\n\nOnly the words of the memory are looked at, here on this "
                "computer, and never on the day they were written."
            )
        if nothing is Nothing.UNOPENED:
            return self.tr("No memory is open. Open one, and what fits it stands here.")
        if nothing is Nothing.TODAY:
            return self.tr("This page was written today. It is left alone until tomorrow.")
        return self.tr("Nothing on these pages fits this memory.")
