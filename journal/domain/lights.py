"""Let lamps go out one after another, and come back: what the lights do, whoever paints them.

All that is known is how many lamps there are, how long it takes, and what the person did. Nothing
here reads a clock: whoever shows the lights says how much time has passed.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

RETURN: Final = 0.07
"""Seconds between two lamps that come back."""
LEAST_RETURN: Final = 0.9
"""Seconds that coming back takes at least: a room that is bright at once would be a flash."""
LEAST_SHOWN: Final = 0.8
"""Seconds that a page is shown at least. Anything shorter would flicker: three changes from dark
to bright within a second are the most that is safe to look at."""
_FALLS_FROM: Final = 0.25
_NOTHING: Final = 1e-6


class Length(StrEnum):
    """How long it takes until all lamps are out."""

    MINUTE = "minute"
    TEN_SECONDS = "ten-seconds"
    AT_ONCE = "at-once"
    UNSEEN = "unseen"

    @property
    def seconds(self) -> float:
        """How long that is."""
        return _SECONDS[self]


_SECONDS: Final = {
    Length.MINUTE: 60.0,
    Length.TEN_SECONDS: 10.0,
    Length.AT_ONCE: 1.2,
    Length.UNSEEN: 0.0,
}


class Phase(StrEnum):
    """What the lamps do.

    Attributes:
        GOING_OUT: They go out, the first of the line first.
        PUTTING_BACK: It was stopped, and they come back, the last that went out first.
        COMING_BACK: They come back, the last of the line first, because all shall be back.
        OVER: The line was gone through to its end.
        STOPPED: All are lit again, and nothing has changed.
    """

    GOING_OUT = "going-out"
    PUTTING_BACK = "putting-back"
    COMING_BACK = "coming-back"
    OVER = "over"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class Showing:
    """The page that is shown.

    Attributes:
        lamp: Of which lamp.
        part: How much of its time is over, 0 to 1.
    """

    lamp: int
    part: float


class Lights:
    """A line of lamps and how far they are.

    Args:
        lamps: How many there are.
        seconds: How long it takes until all are out; 0 ends it at once.
        coming_back: They are out, and come back.

    Attributes:
        count: How many lamps there are.
        comes_back: Whether it is about all of them coming back.
        position: How many of them are out.
        phase: What they do.
    """

    def __init__(self, lamps: int, seconds: float, *, coming_back: bool = False) -> None:
        self.count = lamps
        self._seconds = seconds
        self.comes_back = coming_back
        self._kept: set[int] = set()
        self._holds: set[str] = set()
        self._paused = False
        self._pace = 0.0
        self.position = float(lamps) if coming_back else 0.0
        self.phase = Phase.COMING_BACK if coming_back else Phase.GOING_OUT
        if not lamps or not seconds:
            self._end()
        elif coming_back:
            self._pace = _pace_back(self.position)

    @property
    def is_paused(self) -> bool:
        """Whether the person stopped the clock until further notice."""
        return self._paused

    @property
    def is_held(self) -> bool:
        """Whether a lamp or a key is held."""
        return bool(self._holds)

    @property
    def moves(self) -> bool:
        """Whether time does anything now."""
        if self.phase in {Phase.OVER, Phase.STOPPED}:
            return False
        return self.phase is Phase.PUTTING_BACK or not (self._paused or self._holds)

    @property
    def can_change(self) -> bool:
        """Whether the person can still keep a lamp, or stop it all."""
        return self.phase is Phase.GOING_OUT

    @property
    def done(self) -> float:
        """How much of the line is out, 0 to 1."""
        return self.position / self.count if self.count else 1.0

    @property
    def kept(self) -> tuple[int, ...]:
        """The lamps that were lifted off the line, in order."""
        return tuple(sorted(self._kept))

    @property
    def current(self) -> int:
        """The lamp that goes out or comes back now."""
        return max(0, min(int(self.position), self.count - 1))

    @property
    def showing(self) -> Showing | None:
        """The page that is shown; None where there is no time to look at one."""
        shown = min(self.count, int(self._seconds / LEAST_SHOWN))
        if self.phase is not Phase.GOING_OUT or self._seconds < 2 * LEAST_SHOWN or not shown:
            return None
        turn = self.done * shown
        number = min(int(turn), shown - 1)
        return Showing(-(-number * self.count // shown), min(turn - number, 1.0))

    def light(self, lamp: int) -> float:
        """Give how bright a lamp is, 0 to 1; one that is kept stays bright."""
        if lamp in self._kept:
            return 1.0
        gone = (self.position - lamp - _FALLS_FROM) / (1.0 - _FALLS_FROM)
        part = min(max(gone, 0.0), 1.0)
        return 1.0 - part * part * (3.0 - 2.0 * part)

    def is_kept(self, lamp: int) -> bool:
        """Tell whether a lamp was lifted off the line."""
        return lamp in self._kept

    def pass_time(self, seconds: float) -> None:
        """Go on for some time."""
        if not self.moves:
            return
        if self.phase is Phase.GOING_OUT:
            further = self.position + seconds * self.count / self._seconds
            self.position = min(further, float(self.count))
            arrived = self.position >= self.count
        else:
            self.position = max(self.position - seconds * self._pace, 0.0)
            arrived = self.position <= _NOTHING
        if arrived:
            self._arrive()

    def pause(self, *, paused: bool) -> None:
        """Stop the clock, or let it go on; what is on its way back is not stopped any more."""
        if self.phase in {Phase.GOING_OUT, Phase.COMING_BACK}:
            self._paused = paused

    def hold(self, by: str) -> None:
        """Stop the clock as long as something is held.

        Args:
            by: What holds it, as two hands may.
        """
        self._holds.add(by)

    def let_go(self, by: str) -> None:
        """End a hold."""
        self._holds.discard(by)

    def keep(self, lamp: int, *, kept: bool = True) -> None:
        """Lift a lamp off the line, or put it back there."""
        if self.can_change and 0 <= lamp < self.count:
            (self._kept.add if kept else self._kept.discard)(lamp)

    def stop(self) -> None:
        """Let all lamps come back, the last that went out first: nothing has changed."""
        if self.phase is not Phase.GOING_OUT:
            return
        self.phase, self._paused = Phase.PUTTING_BACK, False
        self._holds.clear()
        self._kept.clear()
        self._pace = _pace_back(self.position)
        if self.position <= _NOTHING:
            self._arrive()

    def skip(self) -> None:
        """Be at the end now."""
        if self.phase in {Phase.GOING_OUT, Phase.COMING_BACK}:
            self._end()
        elif self.phase is Phase.PUTTING_BACK:
            self.position = 0.0
            self._arrive()

    def _arrive(self) -> None:
        self.position = round(self.position, 3)
        going_back = self.phase is Phase.PUTTING_BACK
        self.phase = Phase.STOPPED if going_back else Phase.OVER

    def _end(self) -> None:
        self.position = 0.0 if self.comes_back else float(self.count)
        self.phase = Phase.OVER


def _pace_back(gone: float) -> float:
    """Give how many lamps come back in a second."""
    return min(1.0 / RETURN, gone / LEAST_RETURN)
