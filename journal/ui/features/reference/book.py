"""Find one's way through the pages about the film: to one, back, by words, in two languages."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from journal.domain.reference import DEFAULT_LANG, parse_address
from journal.ui.features.reference.page_link import INSET
from journal.ui.features.reference.places import START, Kind, Place, Tab, Ways, page_at, tab_of
from journal.ui.features.reference.reading import Reading
from journal.ui.features.reference.search_row import SearchRow
from journal.ui.features.reference.way import Way
from journal.ui.features.reference.week import week_of
from journal.ui.feedback.tongue import spoken

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QKeyEvent, QShowEvent

    from journal.services.reference import Reference
    from journal.ui.background.lane import Lane
    from journal.ui.features.reference.setting import Setting
    from journal.ui.widgets.look import Look

_GREEDY = 1_000


class Book(QWidget):
    """The pages, with a field to search them and a way back.

    Args:
        look: Inks, fonts and icons.
        setting: How pages are set: in a pane, or on a sheet of their own.
        reference: Where the pages come from.
        lane: Where they are searched.

    Signals:
        write_from: A memory is to begin with this Markdown (str).
        passage_dismissed: The passage of a week was closed (the week's name).
        search_shown: The field is there (True), or was put away.
        tab_changed: Another tab is open (Tab).
    """

    write_from = Signal(str)
    passage_dismissed = Signal(str)
    search_shown = Signal(bool)
    tab_changed = Signal(object)

    def __init__(
        self,
        look: Look,
        setting: Setting,
        reference: Reference,
        lane: Lane,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._setting = look, setting
        self.ways = Ways(_language(reference))
        self._asked = self._begun = False
        self.dismissed_week = ""
        self.search = SearchRow(look, reference, lane)
        self.way = Way(look, reference)
        self.reading = Reading(look, setting, reference)
        _stack(self, (self.search, self.way), self.reading)
        self._connect()
        self._restyle()

    @property
    def place(self) -> Place:
        """Where one is."""
        return self.ways.trail.now

    @property
    def is_searching(self) -> bool:
        """Whether the field is there; on a sheet of its own it always is."""
        return self._asked or self._setting.wide or self.place.kind is Kind.FOUND

    def show_tab(self, tab: Tab) -> None:
        """Open a tab as it was left."""
        if tab is self.ways.tab:
            return
        self.ways.turn_to(tab, scrolled=self.reading.scrolled)
        self._asked = False
        self._show()
        self.tab_changed.emit(tab)

    def read_again(self) -> None:
        """Show again what may say something else now; a page about the film does not."""
        if tab_of(self.place) is not Tab.FILM or self.place.kind is Kind.FOUND:
            self.ways.trail.amend(replace(self.place, scrolled=self.reading.scrolled))
            self._show()

    def show_home(self) -> None:
        """Go to the start."""
        self.show_tab(Tab.FILM)
        if self.place.kind is not Kind.HOME:
            self.go(Place(Kind.HOME, self.place.lang))

    def show_week(self, day: date | None) -> None:
        """Begin with the passage for the week of `day`, a local day, unless it was closed.

        Whoever is reading something is not disturbed: it stands where the way back leads.

        Args:
            day: None lets the pages begin with the start again.
        """
        closed = day is None or week_of(day) == self.dismissed_week
        root = Place(Kind.HOME) if closed else Place(Kind.WEEK, day=day)
        if self.ways.begin_at(replace(root, lang=self.place.lang)):
            self._show()
        else:
            self._show_rows()

    def follow(self, link: str) -> bool:
        """Go to the page or passage that `link` names; False when it names none."""
        address = parse_address(link)
        if address is not None:
            place = page_at(address)
            self.show_tab(tab_of(place))
            self.go(place)
        return address is not None

    def begin_search(self) -> None:
        """Show the field and give it the keys."""
        self._asked = True
        self._show_rows()
        self.search.take_keys()

    def end_search(self) -> None:
        """Leave what was found, and put the field away where it is not always there."""
        if self.place.kind is Kind.FOUND:
            self.back()
        self._asked = False
        self._show_rows()

    def go(self, place: Place) -> None:
        """Go on to `place`."""
        self.ways.trail.go(place, scrolled=self.reading.scrolled)
        self._asked = False
        self._show()

    def back(self) -> None:
        """Go back one step."""
        self.ways.trail.back()
        self._asked = False
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Read the first page only when it is going to be seen."""
        super().showEvent(event)
        if not self._begun:
            self._begun = True
            self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Backspace, where nothing is typed."""
        if event.key() == Qt.Key.Key_Backspace and self.ways.trail.before is not None:
            self.back()
        else:
            super().keyPressEvent(event)

    def _close_passage(self) -> None:
        if self.place.day is not None:
            self.dismissed_week = week_of(self.place.day)
            self.show_week(self.place.day)
            self.passage_dismissed.emit(self.dismissed_week)

    def _look_for(self, words: str) -> None:
        """Answer to what is typed; an emptied field shows again what was there before."""
        found = self.place.kind is Kind.FOUND
        if words:
            place = Place(Kind.FOUND, self.place.lang, query=words)
            if found:
                self.ways.trail.amend(place)
            else:
                self.ways.trail.go(place, scrolled=self.reading.scrolled)
            self._show_rows()
            self.search.look_for(place)
        elif found:
            self.ways.trail.back()
            self._asked = True
            self._show()

    def _show(self) -> None:
        if not self._begun:
            return
        focused = QApplication.focusWidget()
        inside = focused is not None and self.isAncestorOf(focused)
        if self.place.kind is Kind.FOUND:
            self.search.look_again(self.place, take=inside and focused is not self.search.field)
            self._show_rows()
            return
        self.search.rest()
        self.reading.show_place(self.place)
        self._show_rows()
        # What had the keys may be gone, with its sheet or its row.
        if (
            inside
            and focused is not None
            and (not focused.isVisible() or focused is self.reading.column)
        ):
            self.reading.take_keys()

    def _show_rows(self) -> None:
        if not self._begun:
            return
        self.way.show_way(self.place, self.ways.trail.before)
        self.search.setVisible(self.is_searching)
        self.search_shown.emit(self.is_searching)

    def _connect(self) -> None:
        reading, search = self.reading, self.search
        reading.write_wanted.connect(self.write_from)
        reading.link_chosen.connect(lambda address: self.go(page_at(address)))
        reading.place_chosen.connect(self.go)
        reading.language_chosen.connect(
            lambda lang: self._show() if self.ways.read_in(lang) else None
        )
        reading.closed.connect(self._close_passage)
        reading.back_wanted.connect(self.back)
        search.asked.connect(self._look_for)
        search.found.connect(lambda hits: reading.show_found(hits, self.place))
        search.failed.connect(reading.tell_trouble)
        search.taken.connect(reading.take_keys)
        self.way.back_wanted.connect(self.back)
        self.way.language_chosen.connect(reading.language_chosen)
        self._look.changed.connect(self._restyle)

    def _restyle(self) -> None:
        px, setting = self._look.px, self._setting
        for part, inset in ((self.search, 0), (self.way, INSET)):
            side = px(setting.side)
            layout = part.layout()
            if layout is not None:
                layout.setContentsMargins(side - px(inset), px(10), side, 0)
            if setting.wide:
                part.setMaximumWidth(px(setting.measure + 2 * setting.side))


def _stack(book: QWidget, rows: Sequence[QWidget], rest: QWidget) -> None:
    """Set `rows` one under the other in the middle of `book`, and `rest` under them."""
    whole = QVBoxLayout(book)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    for part in rows:
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(part, _GREEDY)
        row.addStretch(1)
        whole.addLayout(row)
    whole.addWidget(rest, 1)


def _language(reference: Reference) -> str:
    """Give the language that is read until another is chosen: that of the window, if it can be."""
    there = spoken() != DEFAULT_LANG and spoken() in reference.languages(START)
    return spoken() if there else DEFAULT_LANG
