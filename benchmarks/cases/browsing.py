"""Look back: what a year holds and the same day in other years, as time in storage."""

from collections.abc import Callable, Iterator
from datetime import date

from benchmarks.figures import Figure, Subject
from benchmarks.journals import Shelf, opened
from benchmarks.statements import ask_again, noted
from benchmarks.timing import ROUNDS, Pair, seconds, settle, tails
from journal.services.journal import Journal
from journal.storage.engine import READER_CACHE, RawConnection, connect

CASE = "Looking back, beside the same statements run raw (p95)"
_TIMES = 60
_DAY, _YEAR = 0.010, 0.016


def run(shelf: Shelf, size: int) -> Iterator[Figure]:
    """Read a year's days, and the same day of all years."""
    path, subject = shelf.journal(size), Subject(CASE, size)
    raw = connect(path, cache=READER_CACHE)
    with opened(path) as journal:
        settle()
        for what, limit, read in (
            ("On this day", _DAY, _same_day(journal)),
            ("a calendar of a year", _YEAR, _year(journal)),
        ):
            rounds = [_measured(journal, raw, read) for _ in range(ROUNDS)]
            ours, beside = tails(rounds, 0.95)
            yield subject.within(what, ours, limit, f"{beside * 1000:.1f} ms")
    raw.close()


def _same_day(journal: Journal) -> Callable[[int], object]:
    return lambda at: journal.remembering.recalled(date(2026, at % 12 + 1, at % 28 + 1))


def _year(journal: Journal) -> Callable[[int], object]:
    return lambda at: journal.remembering.counts(date(1951 + at, 1, 1), date(1951 + at, 12, 31))


def _measured(journal: Journal, raw: RawConnection, read: Callable[[int], object]) -> Pair:
    ours: list[float] = []
    beside: list[float] = []
    for at in range(_TIMES):
        with noted(journal) as asked:
            ours.append(seconds(lambda at=at: read(at)))  # type: ignore[misc]
        beside.append(seconds(lambda: ask_again(raw, asked)))
    return ours, beside
