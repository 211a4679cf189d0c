"""Go from view to view: how long the window's thread is busy, the first time and later."""

from collections.abc import Iterator
from statistics import median

from benchmarks.figures import Figure, Subject, spell
from benchmarks.journals import Shelf
from benchmarks.scenes.play import play
from benchmarks.timing import ROUNDS, tail

CASE = "Going to another view (longest stall of the window's thread)"
_LIMIT = 0.033
_NAMES = {"search.all": "search"}


def run(shelf: Shelf, size: int) -> Iterator[Figure]:
    """Go to each view in turn, several times, each time in a window just started."""
    subject, path = Subject(CASE, size), shelf.journal(size)
    rounds = [play("switching", path) for _ in range(ROUNDS)]
    for view in rounds[0]:
        name = _NAMES.get(view, view.partition(".")[2].replace("_", " "))
        first = median(one[view][0][0] for one in rounds)
        later = median(tail((stay[0] for stay in one[view][1:]), 0.95) for one in rounds)
        shown = median(median(stay[2] for stay in one[view][1:]) for one in rounds)
        yield subject.within(f"{name}, p95", later, _LIMIT)
        yield subject.within(f"{name}, the first time", first, _LIMIT)
        yield subject.told(f"{name}, until it is painted, p50", spell(shown))
