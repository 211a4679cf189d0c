"""Search as one types: from the end of the pause in typing to painted results."""

from collections.abc import Iterator

from benchmarks.figures import Figure, Subject, spell
from benchmarks.journals import Shelf
from benchmarks.scenes.play import play
from benchmarks.timing import tail

CASE = "Search in the window: from the end of the pause in typing to painted results"
_LIMITS = {1_000: 0.016, 100_000: 0.016, 1_000_000: 0.033}


def run(shelf: Shelf, size: int) -> Iterator[Figure]:
    """Type queries of every kind."""
    subject, limit = Subject(CASE, size), _LIMITS.get(size, 0.033)
    kinds = play("painting", shelf.journal(size))
    everything = [one for taken in kinds.values() for one in taken]
    yield subject.within("all kinds together, p95", tail(everything, 0.95), limit)
    yield subject.told("all kinds together, p50", spell(tail(everything, 0.5)))
    for kind, taken in kinds.items():
        yield subject.told(f"{kind}, p50", spell(tail(taken, 0.5)))
