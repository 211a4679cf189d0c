"""Put memories away and bring them back, whole and in part; and read beside what stands then."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from statistics import median

from benchmarks.figures import Figure, Subject, spell
from benchmarks.journals import Shelf, opened
from benchmarks.queries import spoken_words
from benchmarks.statements import ask_again, noted
from benchmarks.timing import ROUNDS, alternated, seconds, settle, timed
from journal.domain.entry import Draft
from journal.domain.erasure import ErasureKind, Target
from journal.domain.ids import EntryId
from journal.services.journal import Journal
from journal.storage.engine import WRITER_CACHE, RawConnection, connect

CASE = "Erase and restore, beside the same statements run raw"
_SOME = (1, 200, 10_000)
_LARGE = 1_000_000
_STANDING, _IN_PART, _HELD_EACH = 20, 5, 100
_TIMES = 100
_DEARER = 1.1


def run(shelf: Shelf, size: int) -> Iterator[Figure]:
    """Erase and restore one, some and many of a copy's memories."""
    subject = Subject(CASE, size)
    mine, rivals = shelf.copy(size, "erased"), shelf.copy(size, "erased-raw")
    raw = connect(rivals, cache=WRITER_CACHE)
    with opened(mine) as journal:
        ids = [one.id for one in journal.browsing.entries(max(_SOME))[0]]
        settle()
        for some in (one for one in _SOME if one <= size):
            yield from _whole(subject, journal, raw, ids[:some])
        if size >= max(_SOME):
            yield _gathered(subject, journal)
            yield from _parted(subject, journal)
        yield from _beside_standing(subject, shelf, journal)
    raw.close()
    shelf.discard(mine)
    shelf.discard(rivals)


def _whole(
    subject: Subject, journal: Journal, raw: RawConnection, ids: list[EntryId]
) -> Iterator[Figure]:
    """Erase and restore some memories, each time beside the raw statements, and again."""
    many = f"{len(ids):,} memories" if len(ids) > 1 else "one memory"
    away: list[tuple[float, float]] = []
    back: list[tuple[float, float]] = []
    for _ in range(ROUNDS):
        with noted(journal) as asked:
            ours, erased = timed(lambda: journal.erasing.erase(ids))
        away.append((ours, seconds(lambda asked=asked: ask_again(raw, asked))))  # type: ignore[misc]
        with noted(journal) as asked:
            ours = seconds(
                lambda one=erased.erasure: journal.erasing.restore_erasure(one)  # type: ignore[misc]
            )
        back.append((ours, seconds(lambda asked=asked: ask_again(raw, asked))))  # type: ignore[misc]
        _rest(journal)
    for what, taken in ((f"erase {many}", away), (f"restore {many}", back)):
        ours, beside = (median(one) for one in zip(*taken, strict=True))
        if len(ids) == max(_SOME):
            yield subject.within(what, ours, _limit(subject), spell(beside))
        else:
            yield subject.told(what, spell(ours), spell(beside), f"{ours / beside:.2f} ×")


def _rest(journal: Journal) -> None:
    """Let the journal do what it does when nobody waits, until nothing is left to do."""
    while journal.idle():
        pass


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


def _parted(subject: Subject, journal: Journal) -> Iterator[Figure]:
    """Put somebody away whom some ten thousand memories name, and hide only that of them."""
    target = _named(journal, *spoken_words(journal, max(_SOME), 1))
    lanes = journal.erasing.gather(target)
    taken: list[tuple[float, float, float]] = []
    for _ in range(ROUNDS):
        gathering = seconds(lambda: journal.erasing.gather(target))
        away, erased = timed(lambda: journal.erasing.put_away(target))
        back = seconds(
            lambda one=erased.erasure: journal.erasing.restore_erasure(one)  # type: ignore[misc]
        )
        taken.append((gathering, away, back))
        _rest(journal)
    acts = (
        f"gather a person whom {len(lanes.everything):,} memories name",
        f"erase them, {len(lanes.named):,} of the memories in part",
        f"restore them, {len(lanes.named):,} of the memories in part",
    )
    for what, times in zip(acts, zip(*taken, strict=True), strict=True):
        yield subject.within(what, median(times), _limit(subject))


def _named(journal: Journal, word: str) -> Target:
    """Let somebody be called as a word that is in texts."""
    journal.writing.save(Draft(journal.writing.new_moment(), "A page.", people=(word,)))
    return Target(ErasureKind.PERSON, words=word)


def _beside_standing(subject: Subject, shelf: Shelf, journal: Journal) -> Iterator[Figure]:
    """Search, and read the timeline, in turn with erasures that stand and without them."""
    ids = [one.id for one in journal.browsing.entries(10 * _STANDING * _HELD_EACH)[0]]
    for number in range(_STANDING - _IN_PART):
        # Every tenth of the newest memories, by turns.
        journal.erasing.erase(ids[10 * number :: 10 * _STANDING])
    for word in spoken_words(journal, subject.size // 100, _IN_PART):
        journal.erasing.put_away(_named(journal, word))
    _rest(journal)
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
