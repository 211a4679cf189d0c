"""Put memories away and bring them back: told, beside the driver running the same statements."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import TypeVar

from benchmarks.figures import Figure, Subject, spell
from benchmarks.journals import Shelf, opened
from benchmarks.statements import ask_again, noted
from benchmarks.timing import alternated, seconds, settle, timed
from journal.domain.erasure import ErasureKind, Target
from journal.services.journal import Journal
from journal.storage.engine import WRITER_CACHE, RawConnection, connect

CASE = "Erase and restore, beside the same statements run raw"
_SOME = (1, 200, 10_000)
_LARGE = 1_000_000
_STANDING, _HELD_EACH = 20, 100
_TIMES = 40
_DEARER = 1.1
_Result = TypeVar("_Result")


def run(shelf: Shelf, size: int) -> Iterator[Figure]:
    """Erase and restore one, some and many of a copy's memories."""
    mine, rivals = shelf.copy(size, "erased"), shelf.copy(size, "erased-raw")
    raw = connect(rivals, cache=WRITER_CACHE)
    with opened(mine) as journal:
        ids = [one.id for one in journal.browsing.entries(max(_SOME))[0]]
        settle()
        for some in (one for one in _SOME if one <= size):
            many = f"{some:,} memories" if some > 1 else "one memory"
            wanted = ids[:some]
            figure, erased = _done(
                Subject(CASE, size), f"erase {many}", journal, raw,
                lambda some=wanted: journal.erasing.erase(some),  # type: ignore[misc]
            )  # fmt: skip
            yield figure
            yield _done(
                Subject(CASE, size), f"restore {many}", journal, raw,
                lambda one=erased.erasure: journal.erasing.restore_erasure(one),  # type: ignore[misc]
            )[0]  # fmt: skip
        while journal.idle():
            pass
        if size >= max(_SOME):
            yield _gathered(Subject(CASE, size), journal)
        yield from _beside_standing(Subject(CASE, size), shelf, journal)
    raw.close()
    shelf.discard(mine)
    shelf.discard(rivals)


def _done(
    subject: Subject, what: str, journal: Journal, raw: RawConnection, act: Callable[[], _Result]
) -> tuple[Figure, _Result]:
    with noted(journal) as asked:
        ours, done = timed(act)
    beside = seconds(lambda: ask_again(raw, asked))
    if "10,000" in what:
        return subject.within(what, ours, _limit(subject), spell(beside)), done
    ratio = f"{ours / beside:.2f} ×"
    return subject.told(what, spell(ours), spell(beside), ratio), done


def _limit(subject: Subject) -> float:
    return 1.5 if subject.size >= _LARGE else 1.0


def _gathered(subject: Subject, journal: Journal) -> Figure:
    """Gather the days that hold some ten thousand memories."""
    totals = journal.browsing.totals()
    if totals.first is None or totals.last is None:
        return subject.told("gather 10,000 memories", "none")
    days = (totals.last - totals.first).days * max(_SOME) // totals.count
    target = Target(
        ErasureKind.PERIOD, first=totals.last - timedelta(days=days), last=totals.last
    )
    ours, lanes = timed(lambda: journal.erasing.gather(target))
    return subject.within(f"gather {len(lanes.about):,} memories", ours, _limit(subject))


def _beside_standing(subject: Subject, shelf: Shelf, journal: Journal) -> Iterator[Figure]:
    """Search, and read the timeline, in turn with erasures that stand and without them."""
    ids = [one.id for one in journal.browsing.entries(10 * _STANDING * _HELD_EACH)[0]]
    for number in range(_STANDING):
        # Every tenth of the newest memories, by turns.
        journal.erasing.erase(ids[10 * number :: 10 * _STANDING])
    while journal.idle():
        pass
    with opened(shelf.journal(subject.size)) as plain:
        for what, read in _READS.items():
            ours, beside = alternated(
                lambda read=read: seconds(lambda: read(journal)),  # type: ignore[misc]
                lambda read=read: seconds(lambda: read(plain)),  # type: ignore[misc]
                _TIMES,
            )
            name = f"{what} with {_STANDING} erasures, beside none"
            yield subject.at_most(name, ours, beside, _DEARER)


_READS: dict[str, Callable[[Journal], object]] = {
    "a search": lambda journal: journal.searching.page(journal.searching.parse("the")),
    "a page of the timeline": lambda journal: journal.browsing.timeline(),
}
