"""Look back: what a year holds, the same day in other years, and all figures; in storage."""

from collections.abc import Callable, Iterator
from datetime import date

from benchmarks.figures import Figure, Subject
from benchmarks.journals import Shelf, opened
from benchmarks.statements import ask_again, noted
from benchmarks.timing import ROUNDS, Pair, seconds, settle, tails
from journal.domain.figures import Stretch
from journal.services.journal import Journal
from journal.storage.engine import READER_CACHE, RawConnection, connect

CASE = "Looking back, beside the same statements run raw (p95)"
_TIMES = 60
_DAY, _YEAR, _FIGURES = 0.010, 0.016, 0.100


def run(shelf: Shelf, size: int) -> Iterator[Figure]:
    """Read a year's days, and the same day of all years."""
    path, subject = shelf.journal(size), Subject(CASE, size)
    raw = connect(path, cache=READER_CACHE)
    with opened(path) as journal:
        settle()
        for what, limit, read in (
            ("On this day", _DAY, _same_day(journal)),
            ("a calendar of a year", _YEAR, _year(journal)),
            ("Insights of a year", _FIGURES, _figures(journal, Stretch.YEAR)),
            ("Insights of all of it", _FIGURES, _figures(journal, Stretch.ALL)),
        ):
            rounds = [_measured(journal, raw, read) for _ in range(ROUNDS)]
            ours, beside = tails(rounds, 0.95)
            yield subject.within(what, ours, limit, f"{beside * 1000:.1f} ms")
    raw.close()


def _same_day(journal: Journal) -> Callable[[int], object]:
    return lambda at: journal.remembering.recalled(date(2026, at % 12 + 1, at % 28 + 1))


def _year(journal: Journal) -> Callable[[int], object]:
    return lambda at: journal.remembering.counts(date(1951 + at, 1, 1), date(1951 + at, 12, 31))


def _figures(journal: Journal, stretch: Stretch) -> Callable[[int], object]:
    return lambda at: journal.counting.figures(stretch, date(2025, 12, 31), 1951 + at)


def _measured(journal: Journal, raw: RawConnection, read: Callable[[int], object]) -> Pair:
    ours: list[float] = []
    beside: list[float] = []
    for at in range(_TIMES):
        with noted(journal) as asked:
            ours.append(seconds(lambda at=at: read(at)))  # type: ignore[misc]
        beside.append(seconds(lambda: ask_again(raw, asked)))
    return ours, beside
