"""Let time pass for the lamps, frame by frame, and tell whoever shows them what became of them."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QVariantAnimation, Signal

from journal.domain.lamps import lamps_for
from journal.domain.lights import Lights, Phase
from journal.ui.features.lights.values import Manner

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from journal.domain.ids import EntryId
    from journal.domain.lamps import Lamp, Spot
    from journal.ui.features.lights.values import Plan

_BEAT_MS = 60_000
_LONGEST_STEP: Final = 0.1
"""Seconds: a machine that slept, or was busy, loses that time; the lamps go on where they were."""


class Conductor(QObject):
    """Keeps the lamps going.

    Args:
        spots: The memories, newest first.
        plan: How they go.
        now: Seconds of a clock that only runs forwards.

    Attributes:
        was_hurried: Whether somebody wanted to be at the end.

    Signals:
        stepped: Time passed (how much of the line was out before, and is now).
        turned: Another page is shown (the lamp; -1 for none).
        changed: A lamp was kept, the clock stopped or went on, or the phase is another.
    """

    stepped = Signal(float, float)
    turned = Signal(int)
    changed = Signal()

    def __init__(
        self, spots: Sequence[Spot], plan: Plan, now: Callable[[], float] = perf_counter,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        # In a box, the first page is laid first.
        safe, back = plan.manner is Manner.SAFE, plan.manner is Manner.BACK
        self.spots = tuple(reversed(spots)) if safe else tuple(spots)
        self.lamps = lamps_for([spot.moment.day for spot in self.spots])
        self.lights = Lights(len(self.lamps), plan.length.seconds, coming_back=back)
        self._clock, self._last = now, 0.0
        self._held_lamp: int | None = None
        self.was_hurried = self._begun = False
        self._shown = -1
        self._before = self.lights.phase
        # It beats once a frame, as long as anything moves; what moves is up to the clock.
        self._beat = QVariantAnimation(self, startValue=0.0, endValue=1.0)
        self._beat.setDuration(_BEAT_MS)
        self._beat.setLoopCount(-1)
        self._beat.valueChanged.connect(self.step)

    @property
    def shown(self) -> int | None:
        """The lamp whose page is to be seen: the one that is held, else the one that goes out."""
        if self._held_lamp is not None:
            return self._held_lamp
        showing = self.lights.showing
        return None if showing is None else showing.lamp

    @property
    def part(self) -> float:
        """How much of the time of the page that is shown is over, 0 to 1."""
        showing = self.lights.showing
        if showing is None or self._held_lamp not in {None, showing.lamp}:
            return 0.0
        return showing.part

    @property
    def held_lamp(self) -> int | None:
        """The lamp that somebody holds, or None."""
        return self._held_lamp

    def spots_of(self, lamp: int) -> tuple[Spot, ...]:
        """Give the memories that a lamp stands for."""
        found: Lamp = self.lamps[lamp]
        return self.spots[found.first : found.first + found.count]

    def kept_ids(self) -> tuple[EntryId, ...]:
        """Give the memories whose lamps were lifted off the line."""
        return tuple(spot.id for lamp in self.lights.kept for spot in self.spots_of(lamp))

    def begin(self) -> None:
        """Let time pass from now on, or again."""
        self._begun = True
        self._last = self._clock()
        if self.lights.moves:
            self._beat.start()
        self.step()

    def rest(self) -> None:
        """Let no time pass any more; nothing is lost by it."""
        self._beat.stop()

    def step(self) -> None:
        """Let the time pass that has passed since the last step."""
        now, before = self._clock(), self.lights.done
        self.lights.pass_time(min(max(now - self._last, 0.0), _LONGEST_STEP))
        self._last = now
        self.stepped.emit(before, self.lights.done)
        self._turn()
        if self.lights.phase is not self._before:
            self._tell()

    def keep(self) -> None:
        """Lift the lamp whose page is shown off the line, or put it back there."""
        lamp = self.shown
        if lamp is not None and self.lights.can_change:
            self.lights.keep(lamp, kept=not self.lights.is_kept(lamp))
            self._tell()

    def pause(self) -> None:
        """Stop the clock, or let it go on."""
        self.lights.pause(paused=not self.lights.is_paused)
        self._tell()

    def stop(self) -> None:
        """Put everything back."""
        self._held_lamp = None
        self.lights.stop()
        self._turn()
        self._tell()

    def skip(self) -> None:
        """Be at the end now."""
        self._held_lamp, self.was_hurried = None, True
        self.lights.skip()
        self.step()

    def hold(self, lamp: int, by: str) -> None:
        """Stop the clock at a lamp as long as it is held, and show its page."""
        self._held_lamp = lamp
        self.lights.hold(by)
        self._turn()
        self._tell()

    def let_go(self, by: str) -> None:
        """End a hold."""
        self.lights.let_go(by)
        if not self.lights.is_held:
            self._held_lamp = None
        self._turn()
        self._tell()

    def _turn(self) -> None:
        shown = -1 if self.shown is None else self.shown
        if shown != self._shown:
            self._shown = shown
            self.turned.emit(shown)

    def _tell(self) -> None:
        self._before = self.lights.phase
        beats = self._beat.state() == QVariantAnimation.State.Running
        if self.lights.moves and self._begun and not beats:
            self._last = self._clock()
            self._beat.start()
        elif not self.lights.moves:
            self._beat.stop()
        self.changed.emit()


def is_at_rest(phase: Phase) -> bool:
    """Tell whether nothing is going to happen by itself any more."""
    return phase in {Phase.OVER, Phase.STOPPED}
