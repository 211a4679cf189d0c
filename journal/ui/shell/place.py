"""Name the places of the window one can go to, and remember the way that was taken."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from journal.domain.ids import EntryId
    from journal.domain.names import NameKind

_MOST = 200


class View(StrEnum):
    """The views, named as the state file names them."""

    TODAY = "today"
    WRITE = "write"
    TIMELINE = "timeline"
    CALENDAR = "calendar"
    ON_THIS_DAY = "on_this_day"
    PEOPLE = "people"
    PLACES = "places"
    TAGS = "tags"
    INSIGHTS = "insights"
    NAME = "name"
    SEARCH = "search"
    ARCHIVE = "archive"
    ERASE = "erase"
    FILM = "film"


@dataclass(frozen=True, slots=True)
class Place:
    """Where one is: a view, and what is open in it.

    Attributes:
        entry: The memory on the page; None leaves the page as it is, or begins one.
        kind, name: Whose memories the list shows, in the view NAME.
        day: The day that is looked at, in CALENDAR and ON_THIS_DAY; None is as it was
            left, and today.
    """

    view: View
    entry: EntryId | None = None
    kind: NameKind | None = None
    name: str = ""
    day: date | None = None

    def showing(self, entry: EntryId | None) -> Place:
        """Give the same view with another memory on the page."""
        return replace(self, entry=entry)


class History:
    """The way that was taken, for back and forward."""

    def __init__(self, start: Place) -> None:
        self._past: list[Place] = []
        self._future: list[Place] = []
        self._now = start

    @property
    def now(self) -> Place:
        """Where one is."""
        return self._now

    @property
    def can_go_back(self) -> bool:
        """Whether one came from anywhere."""
        return bool(self._past)

    @property
    def can_go_forward(self) -> bool:
        """Whether one went back before."""
        return bool(self._future)

    def go(self, place: Place) -> None:
        """Go to `place`; the way forward is forgotten."""
        if place != self._now:
            self._past = [*self._past, self._now][-_MOST:]
            self._future.clear()
            self._now = place

    def amend(self, place: Place) -> None:
        """Say better where one is, without having gone anywhere."""
        self._now = place

    def back(self) -> Place:
        """Go back one step and give the place; the same one at the beginning."""
        if self._past:
            self._future.append(self._now)
            self._now = self._past.pop()
        return self._now

    def forward(self) -> Place:
        """Take back a step back and give the place; the same one at the end."""
        if self._future:
            self._past.append(self._now)
            self._now = self._future.pop()
        return self._now

    def forget(self, entries: frozenset[EntryId]) -> None:
        """Let no step lead to one of `entries`: they were put away."""
        self._past = [_without(place, entries) for place in self._past]
        self._future = [_without(place, entries) for place in self._future]
        self._now = _without(self._now, entries)


def _without(place: Place, entries: frozenset[EntryId]) -> Place:
    return place.showing(None) if place.entry in entries else place
