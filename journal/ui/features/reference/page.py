"""The sheet of one page: its text, its folds, its passages and its notes, in reading order."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from journal.domain.reference import SectionKind
from journal.ui.features.reference.fold import Fold
from journal.ui.features.reference.page_link import INSET, PageLink, in_line
from journal.ui.features.reference.places import Kind, Place
from journal.ui.features.reference.prose import Prose
from journal.ui.features.reference.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Iterable

    from journal.domain.reference import Page, PageHead, Section
    from journal.services.reference import Reference
    from journal.ui.features.reference.setting import Setting
    from journal.ui.widgets.look import Look

_OVER_TITLE = 10
_FIRST, _NEXT = 8, 4


class PageSheet(Sheet):
    """A page to be read.

    Args:
        look: Inks, fonts and icons.
        setting: How pages are set.
        reference: Where the page comes from.
        place: Which page.

    Raises:
        ReferenceDamaged: The page cannot be read, or is not there.
    """

    def __init__(self, look: Look, setting: Setting, reference: Reference, place: Place) -> None:
        super().__init__(look, setting)
        self.page: Page = reference.page(place.slug, place.lang)
        self._folds: dict[int, Fold] = {}
        self.parts: list[QWidget] = []
        """What stands on it so far, one part for each section."""
        self.put_heading(self.page.heading, self.page.subtitle)
        self._following = _after(reference, self.page)
        self._waiting = iter(self.page.sections)
        self._is_whole = False
        # What is seen at once is set at once; a long page would take longer than a frame.
        self._put_some(_FIRST)
        if not self._is_whole:
            QTimer.singleShot(0, self._go_on)

    @property
    def opened(self) -> tuple[int, ...]:
        """The places, among the sections, of the folds that are open."""
        return tuple(at for at, fold in self._folds.items() if fold.is_open)

    def open_folds(self, places: Iterable[int]) -> None:
        """Open the folds at these places among the sections."""
        self.finish()
        for at in places:
            self._folds[at].set_open(True)

    def close_folds(self) -> None:
        """Fold everything that gives the story away again."""
        for fold in self._folds.values():
            fold.set_open(False)

    def finish(self) -> None:
        """Set what is still waiting to be set."""
        self._put_some(len(self.page.sections))

    def part_of(self, place: Place) -> int | None:
        """Give the number of the part that `place` wants to be seen; None is the page's top."""
        for number, section in enumerate(self.page.sections):
            passage = section.passage
            if place.passage_id and passage is not None and passage.id == place.passage_id:
                return number
        at = place.section
        return at if at is not None and at < len(self.page.sections) else None

    def _go_on(self) -> None:
        self._put_some(_NEXT)
        if not self._is_whole:
            QTimer.singleShot(0, self._go_on)

    def _put_some(self, count: int) -> None:
        if self._is_whole:
            return
        for section in islice(self._waiting, count):
            self._put_section(section)
        self._is_whole = len(self.parts) == len(self.page.sections)
        if self._is_whole:
            if self._following is not None:
                self._put_next(self._following)
            self.end()

    def _put_section(self, section: Section) -> None:
        gap = self.setting.gap
        if section.kind is SectionKind.PASSAGE and section.passage is not None:
            self.parts.append(self.put_passage(section.passage, above=gap))
        elif section.kind is SectionKind.SPOILER:
            self.parts.append(self._put_fold(section))
        elif section.kind is SectionKind.NOTE:
            self.parts.append(self.put_note(section, above=gap + 2))
        else:
            self.parts.append(self._put_text(section))

    def _put_text(self, section: Section) -> QWidget:
        part = QWidget()
        box = QVBoxLayout(part)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(self.look.px(4))
        if section.title:
            title = QLabel(section.title)
            title.setWordWrap(True)
            self.look.dress(title, self.setting.title, weight=self.setting.title_weight)
            box.addWidget(title)
        if section.markdown:
            text = Prose(self.look, self.setting.prose, paragraph=self.setting.paragraph)
            text.show_markdown(section.markdown)
            text.link_chosen.connect(self.link_chosen)
            box.addWidget(text)
        above = self.setting.gap + (_OVER_TITLE if section.title else 0)
        self.put(part, above=above)
        return part

    def _put_fold(self, section: Section) -> Fold:
        fold = Fold(self.look, section, self.setting)
        fold.link_chosen.connect(self.link_chosen)
        self._folds[len(self.parts)] = fold
        self.put(fold, side=self.setting.card_side, above=self.setting.gap)
        return fold

    def _put_next(self, head: PageHead) -> None:
        words = self.tr("Next: %1").replace("%1", head.title)
        button = PageLink(self.look, words, "arrow-right")
        button.clicked.connect(
            lambda: self.place_chosen.emit(Place(Kind.PAGE, head.lang, head.slug))
        )
        self.put(in_line(button), side=self.setting.side - INSET, above=20)


def _after(reference: Reference, page: Page) -> PageHead | None:
    """The page that comes next in reading order, in the same language."""
    heads = reference.pages(page.lang)
    return next((head for head in heads if head.order > page.order), None)
