"""Let the lights go out from the first lamp to the last: how long each frame takes."""

from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.figures import Figure, Subject, spell
from benchmarks.journals import Shelf
from benchmarks.scenes.play import play
from benchmarks.timing import ROUNDS, tail

CASE = "The lights, a whole minute of them with pages coming apart, at 1600×1000"
_MEDIAN, _TAIL = 0.008, 0.014
_SMALLEST = 1_000


def run(_shelf: Shelf, size: int) -> Iterator[Figure]:
    """Play it once a round; of each figure, the middle one of the rounds."""
    if size != _SMALLEST:
        return  # The stage knows no journal: sixty lamps are the most there ever are.
    subject = Subject(CASE, 0)
    rounds = [play("lights", Path()) for _ in range(ROUNDS)]
    for manner in ("out", "safe"):
        for what, part, limit in (("median", 0.5, _MEDIAN), ("p95", 0.95, _TAIL)):
            frames, processor = (_middle(rounds, manner, at, part) for at in (0, 1))
            yield subject.within(f"{_NAMES[manner]}, a frame, {what}", frames, limit)
            yield subject.told(f"{_NAMES[manner]}, {what}, processor time alone", spell(processor))
    prepared = median(one["prepared"] for one in rounds)
    yield subject.told("painting the aisle beforehand, on a lane", spell(prepared))


_NAMES = {"out": "23 lamps going out", "safe": "23 pages laid in a box"}


def _middle(rounds: list[Any], manner: str, at: int, part: float) -> float:
    return median(tail((frame[at] for frame in one[manner]), part) for one in rounds)
