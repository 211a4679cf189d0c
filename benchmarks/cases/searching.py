"""Find: the first page of 50 hits, beside the raw statement for the same words."""

from collections.abc import Callable, Iterator, Sequence

from benchmarks.figures import Figure, spell
from benchmarks.journals import Shelf, opened
from benchmarks.queries import Queries
from benchmarks.statements import noted
from benchmarks.timing import ROUNDS, Pair, seconds, settle, tails
from journal.domain.query import Query
from journal.services.journal import Journal
from journal.storage import matching
from journal.storage.engine import READER_CACHE, RawConnection, connect

CASE = "First page of 50 hits, beside the raw FTS5 statement for the same words (p95)"
_TIMES = 8
_FACTOR, _ALLOWED = 1.5, 2e-3
_RAW = "SELECT rowid FROM found WHERE found MATCH ?{bounds} ORDER BY rowid DESC LIMIT 50"


def run(shelf: Shelf, size: int) -> Iterator[Figure]:
    """Measure queries of every kind."""
    path = shelf.journal(size)
    raw = connect(path, cache=READER_CACHE, access="ro")
    with opened(path) as journal:
        kinds = list(Queries(journal).kinds())
        settle()
        for kind, typed in kinds:
            pairs = [_pair(journal, raw, one) for one in typed]
            yield _figure(size, kind, [_measured(pairs) for _ in range(ROUNDS)])
    raw.close()


def _figure(size: int, kind: str, rounds: list[Pair]) -> Figure:
    ours, beside = tails(rounds, 0.95)
    allowed = _FACTOR * beside + _ALLOWED
    return Figure(
        CASE, size, kind, spell(ours), spell(beside), f"{ours / beside:.2f} ×",
        f"≤ {spell(allowed)} (1.5 × + 2 ms)", ours <= allowed,
    )  # fmt: skip


def _pair(
    journal: Journal, raw: RawConnection, typed: str
) -> tuple[Callable[[], object], Callable[[], object]]:
    query = journal.searching.parse(typed)
    statement, values = _raw_statement(journal, query)
    return (
        lambda: journal.searching.page(query),
        lambda: raw.execute(statement, values).fetchall(),  # type: ignore[attr-defined]
    )


def _raw_statement(journal: Journal, query: Query) -> tuple[str, Sequence[object]]:
    """Give what the raw engine is asked: one statement, with the bounds that dates leave."""
    with journal._store.reading() as unit:
        plan = matching.plan(unit, query)
    if plan.mixed is not None:
        with noted(journal) as asked:
            journal.searching.page(query)
        only = next(one for one in asked if "MATCH" in one.sql)
        return only.sql, only.values
    bounds, values = "", [plan.match]  # type: str, list[object]
    for sign, value in ((">=", plan.low), ("<", plan.high)):
        if value is not None:
            bounds, values = f"{bounds} AND rowid {sign} ?", [*values, value]
    return _RAW.format(bounds=bounds), values


def _measured(pairs: list[tuple[Callable[[], object], Callable[[], object]]]) -> Pair:
    ours: list[float] = []
    beside: list[float] = []
    for page, raw in pairs:
        for _ in range(_TIMES):
            ours.append(seconds(page))
            beside.append(seconds(raw))
    return ours, beside
