"""Read out what happens on the stage, politely, and behind the curtain without a title."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from journal.domain.lights import Phase
from journal.ui.features.lights import words
from journal.ui.feedback.numbers import sentences
from journal.ui.widgets import announce

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from journal.ui.features.lights.conductor import Conductor
    from journal.ui.features.lights.pages import Pages
    from journal.ui.features.lights.values import Manner

_SLOW: Final = 2.0
"""Seconds that a page has to be shown for if it is to be read out; else only quarters are told."""
_QUARTERS = 4


class Herald:
    """Says what happens.

    Args:
        stage: Where it happens.
        conductor: What the lamps do.
        pages: What is seen of the memories.
        manner: Why the lamps do it.
        seconds: How long it takes.
    """

    def __init__(
        self, stage: QWidget, conductor: Conductor, pages: Pages, manner: Manner, seconds: float
    ) -> None:
        self._stage, self._conductor, self._pages = stage, conductor, pages
        self._manner = manner
        self._is_slow = seconds >= _SLOW * max(conductor.lights.count, 1)
        self._quarter = 0
        self._said = ("", False)

    def tell_page(self, lamp: int, *, covered: bool) -> None:
        """Say whose page is shown, where there is time to hear it."""
        if lamp < 0 or not (self._is_slow or self._conductor.held_lamp is not None):
            return
        place = words.place_in_line(lamp, self._conductor.lights.count)
        face = self._pages.face(lamp, covered=covered)
        self._say(sentences(place, face.day, face.title))

    def tell_progress(self) -> None:
        """Say how far it is at each quarter, where pages go by too fast."""
        lights = self._conductor.lights
        quarter = int(lights.done * _QUARTERS)
        if quarter > self._quarter < _QUARTERS - 1 and not self._is_slow and lights.can_change:
            self._say(words.place_in_line(lights.current, lights.count))
        self._quarter = quarter

    def tell_state(self, *, asks: bool) -> None:
        """Say what changed: another heading, a pause, a lamp that was kept."""
        lights = self._conductor.lights
        said = words.headings(self._manner, lights)[0]
        if asks:
            said = words.kept_question(len(self._conductor.kept_ids()))[0]
        if said != self._said[0]:
            self._say(said)
        elif lights.is_paused != self._said[1]:
            self._say(words.said("paused" if lights.is_paused else "resumed"))
        self._said = (said, lights.is_paused)

    def tell_kept(self) -> None:
        """Say how many are kept aside now."""
        if self._conductor.lights.phase is Phase.GOING_OUT:
            self._say(words.kept_aside(len(self._conductor.lights.kept)))

    def _say(self, text: str) -> None:
        announce.announce(self._stage, text.replace("\n", " "))
