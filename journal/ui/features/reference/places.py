"""Name the places inside the pane and its tabs, and remember the way between them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from journal.domain.own_page import is_own
from journal.domain.reference import DEFAULT_LANG

if TYPE_CHECKING:
    from datetime import date

    from journal.domain.reference import Address, ReferenceHit

START = "at-a-glance"
"""The page that the start of the film's tab is made of."""

_MOST = 50


class Kind(Enum):
    """What a place shows."""

    HOME = auto()
    WEEK = auto()
    PAGE = auto()
    FOUND = auto()
    BESIDE = auto()
    YOURS = auto()


class Tab(Enum):
    """A tab, by where it begins."""

    FILM = Kind.HOME
    BESIDE = Kind.BESIDE
    YOURS = Kind.YOURS


@dataclass(frozen=True, slots=True)
class Place:
    """Where a reader is.

    Attributes:
        lang: The language that is read.
        slug: The page, at PAGE.
        section, passage_id: What is to be seen of the page first; None and "" mean its top.
        day: A local day of the week whose passage is shown, at WEEK.
        query: What is looked for, at FOUND.
        scrolled: How far down the place was left, in pixels.
    """

    kind: Kind
    lang: str = DEFAULT_LANG
    slug: str = START
    section: int | None = None
    passage_id: str = ""
    day: date | None = None
    query: str = ""
    scrolled: int = 0


def page_at(address: Address) -> Place:
    """Give the place that a link leads to."""
    return Place(Kind.PAGE, address.lang, address.slug, passage_id=address.passage_id)


def tab_of(place: Place) -> Tab:
    """Give the tab in which a place is at home."""
    if place.kind in {Kind.BESIDE, Kind.YOURS}:
        return Tab(place.kind)
    return Tab.YOURS if place.kind is Kind.PAGE and is_own(place.slug) else Tab.FILM


def page_of(hit: ReferenceHit) -> Place:
    """Give the place where something was found."""
    return Place(Kind.PAGE, hit.lang, hit.slug, hit.section)


class Trail:
    """The way that was taken, from the start the pane has now.

    Args:
        root: Where every way begins.
    """

    def __init__(self, root: Place) -> None:
        self._way = [root]

    @property
    def now(self) -> Place:
        """Where one is."""
        return self._way[-1]

    @property
    def before(self) -> Place | None:
        """Where one came from; None at the start."""
        return self._way[-2] if len(self._way) > 1 else None

    def go(self, place: Place, *, scrolled: int = 0) -> None:
        """Go on to `place`, remembering how far down the one before was read."""
        self._way[-1] = replace(self.now, scrolled=scrolled)
        self._way = [self._way[0], *self._way[1:], place][-_MOST:]

    def back(self) -> Place:
        """Go back one step; the start leads nowhere."""
        if len(self._way) > 1:
            self._way.pop()
        return self.now

    def amend(self, place: Place) -> None:
        """Say better where one is, without having gone anywhere."""
        self._way[-1] = place

    def begin_at(self, root: Place) -> bool:
        """Let every way begin at `root`; say whether one is somewhere else by that."""
        same = replace(self._way[0], scrolled=0) == root
        self._way[0] = root
        return len(self._way) == 1 and not same


class Ways:
    """The ways through the tabs: each tab keeps its own, and one of them is open.

    Args:
        lang: The language that is read first.
    """

    def __init__(self, lang: str) -> None:
        self._trails = {tab: Trail(Place(tab.value, lang)) for tab in Tab}
        self.tab = Tab.FILM

    @property
    def trail(self) -> Trail:
        """The way through the tab that is open."""
        return self._trails[self.tab]

    def turn_to(self, tab: Tab, *, scrolled: int) -> None:
        """Open another tab as it was left, in the language that is read."""
        self.trail.amend(replace(self.trail.now, scrolled=scrolled))
        lang = self.trail.now.lang
        self.tab = tab
        self.trail.amend(replace(self.trail.now, lang=lang))

    def read_in(self, lang: str) -> bool:
        """Read in another language; say whether it is another one."""
        now = self.trail.now
        if lang != now.lang:
            self.trail.amend(replace(now, lang=lang, section=None, scrolled=0))
        return lang != now.lang

    def begin_at(self, root: Place) -> bool:
        """Let the film begin at `root`; say whether one is somewhere else by that."""
        return self._trails[Tab.FILM].begin_at(root) and self.tab is Tab.FILM
