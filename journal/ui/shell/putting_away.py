"""Lead to the page on which something is put away, aimed at what one was looking at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from journal.ui.feedback.words import words_for
from journal.ui.shell.place import View

if TYPE_CHECKING:
    from datetime import date

    from journal.domain.erasure import Target
    from journal.domain.ids import EntryId
    from journal.domain.names import NameKind
    from journal.services.terms import Terms
    from journal.ui.features.erase.view import EraseView
    from journal.ui.features.erase.wish import Wish
    from journal.ui.shell.parts import Parts
    from journal.ui.shell.sitting import Sitting


class PuttingAway(QObject):
    """Joins the page with the window.

    Args:
        parts: The parts of the window.
        sitting: Where it is done step by step.
    """

    def __init__(self, parts: Parts, sitting: Sitting) -> None:
        super().__init__(parts.frame)
        self._parts, self._sitting = parts, sitting
        parts.rooms.erase_built.connect(self._join)

    def begin_at_hand(self) -> None:
        """Open the page for what one is looking at."""
        self.begin()

    def begin(self, target: Target | None = None) -> None:
        """Open the page.

        Args:
            target: Whom or what; None takes what one is looking at, and where that is nothing
                the page goes on with what was chosen before.
        """
        self._parts.page.flush()  # What was typed last is gathered too.
        self._parts.rooms.erase.aim(target or self._at_hand())
        self._parts.guide.go_to(View.ERASE)

    def begin_with_name(self, kind: NameKind, name: str) -> None:
        """Sit down for a person, place or tag: that is not done in passing."""
        self._sitting.begin(_of_name(kind, name))

    def begin_with_search(self, query: str) -> None:
        """Open the page for what a search finds."""
        self.begin(_of_search(query))

    def _join(self, view: EraseView) -> None:
        parts = self._parts
        view.left.connect(parts.guide.back)
        view.act_asked.connect(self._carry_out)
        view.steps_wanted.connect(self._go_on_sitting)
        view.failed.connect(lambda error: parts.house.notices.banner(words_for(error).text))

    def _go_on_sitting(self, wish: Wish) -> None:
        """Take what was chosen on the page along."""
        self._parts.rooms.erase.finish()
        self._sitting.begin_with(wish)

    def _at_hand(self) -> Target | None:
        parts, now = self._parts, self._parts.guide.now
        if now.view is View.SEARCH:
            chosen = parts.rooms.search.results.chosen()
            query = parts.rooms.search.field.text().strip()
            if len(chosen) > 1:
                return _of_memories(chosen)
            return _of_search(query) if query else None
        if now.view is View.CALENDAR:
            day = parts.rooms.calendar.day
            return _of_day(day)
        chosen = self._chosen()
        if chosen:
            return _of_memories(chosen)
        if now.view is View.NAME and now.kind is not None:
            return _of_name(now.kind, now.name)
        return None

    def _chosen(self) -> tuple[EntryId, ...]:
        """Give what is chosen in the list beside the page; one alone is only open there."""
        parts = self._parts
        if parts.stage.currentWidget() is not parts.desk or not parts.rooms.has_timeline:
            return ()
        memories = parts.timeline.memories
        chosen = memories.chosen()
        return chosen if len(chosen) > 1 or memories.hasFocus() else ()

    def _carry_out(self, target: Target, terms: Terms) -> None:
        view = self._parts.rooms.erase

        def done() -> None:
            view.finish()
            self._parts.guide.go_to(View.TIMELINE)

        self._parts.acts.carry_out(target, terms, done, view.miss)


# What an erasure is aimed at is imported when there is one: not at the start.
def _of_name(kind: NameKind, name: str) -> Target:
    from journal.domain.erasure import ErasureKind, Target

    return Target(ErasureKind(kind.value), name)


def _of_search(query: str) -> Target:
    from journal.domain.erasure import ErasureKind, Target

    return Target(ErasureKind.SEARCH, query)


def _of_day(day: date) -> Target:
    from journal.domain.erasure import ErasureKind, Target

    return Target(ErasureKind.PERIOD, first=day, last=day)


def _of_memories(ids: tuple[EntryId, ...]) -> Target:
    from journal.domain.erasure import ErasureKind, Target

    return Target(ErasureKind.SELECTION, ids=ids)
