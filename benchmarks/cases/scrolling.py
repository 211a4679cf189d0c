"""Scroll the timeline: the longest time in which the window answers nobody."""

from collections.abc import Iterator
from statistics import median
from typing import Any

from benchmarks.figures import Figure, Subject, spell
from benchmarks.journals import Shelf
from benchmarks.scenes.play import play
from benchmarks.timing import ROUNDS, tail

CASE = "Scrolling the timeline, beside a bare QListView of strings (longest stall)"
_LIMIT = 0.016
_WAYS = ("wheel", "fast wheel", "page down", "a leap of the bar")


def run(shelf: Shelf, size: int) -> Iterator[Figure]:
    """Scroll by the wheel, by pages and by leaps."""
    subject, path = Subject(CASE, size), shelf.journal(size)
    rounds = [play("scrolling", path) for _ in range(ROUNDS)]
    beside = spell(_longest(rounds, "beside", 0))
    for way in _WAYS:
        yield subject.within(way, _longest(rounds, way, 0), _LIMIT, beside)
        yield subject.told(f"{way}, processor time alone", spell(_longest(rounds, way, 1)))


def _longest(rounds: list[Any], way: str, at: int) -> float:
    """Give the longest stall of each round; of these the middle one."""
    return median(tail((stall[at] for stall in one[way]), 1.0) for one in rounds)
