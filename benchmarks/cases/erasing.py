"""Put memories away and bring them back: told, beside the driver running the same statements."""

from collections.abc import Callable, Iterator
from typing import TypeVar

from benchmarks.figures import Figure, Subject, spell
from benchmarks.journals import Shelf, opened
from benchmarks.statements import ask_again, noted
from benchmarks.timing import seconds, settle, timed
from journal.services.journal import Journal
from journal.storage.engine import WRITER_CACHE, RawConnection, connect

CASE = "Erase and restore, beside the same statements run raw"
_SOME = (1, 200, 10_000)
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
    raw.close()
    shelf.discard(mine)
    shelf.discard(rivals)


def _done(
    subject: Subject, what: str, journal: Journal, raw: RawConnection, act: Callable[[], _Result]
) -> tuple[Figure, _Result]:
    with noted(journal) as asked:
        ours, done = timed(act)
    beside = seconds(lambda: ask_again(raw, asked))
    ratio = f"{ours / beside:.2f} ×"
    return subject.told(what, spell(ours), spell(beside), ratio), done
