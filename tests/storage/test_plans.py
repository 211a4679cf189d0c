"""No read goes through all memories: each takes the index that was made for it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import event

from journal.domain.figures import Stretch
from journal.domain.names import NameKind
from journal.services.journal import Journal
from journal.storage import matching
from journal.storage import search as search_of
from tests.services.diary import DAY, Diary, imported

Read = Callable[[Journal], object]


def search(typed: str) -> Read:
    return lambda journal: journal.searching.page(journal.searching.parse(typed))


READS: dict[str, Read] = {
    "timeline, newest": lambda journal: journal.browsing.timeline(),
    "timeline, older": lambda journal: journal.browsing.timeline(before=739_000 << 12),
    "timeline, newer": lambda journal: journal.browsing.timeline(after=738_000 << 12),
    "timeline, around": lambda journal: journal.browsing.timeline(around=738_500 << 12),
    "neighbours": lambda journal: journal.browsing.newer(738_500 << 12),
    "one memory": lambda journal: journal.browsing.entry(journal.browsing.entries(1)[0][0].id),
    "today": lambda journal: journal.browsing.today(DAY),
    "other years": lambda journal: journal.browsing.on_this_day(DAY),
    "offset": lambda journal: journal.browsing.offset_of(738_500 << 12),
    "position": lambda journal: journal.browsing.position_at(30),
    "list": lambda journal: journal.browsing.entries(5, before=DAY, after=date(2023, 5, 5)),
    "list, all": lambda journal: journal.browsing.entries(5),
    "walk": lambda journal: journal.browsing.walk(-1, 5),
    "months": lambda journal: journal.browsing.months(),
    "totals": lambda journal: journal.browsing.totals(),
    "figures of a year": lambda journal: journal.counting.figures(Stretch.YEAR, DAY),
    "figures of all": lambda journal: journal.counting.figures(Stretch.ALL, DAY),
    "days": lambda journal: journal.browsing.days(date(2023, 5, 5), DAY),
    "names": lambda journal: journal.browsing.names(NameKind.TAG),
    "completion": lambda journal: journal.browsing.complete(NameKind.PERSON, "jo"),
    "revisions": lambda journal: journal.writing.revisions(journal.browsing.entries(1)[0][0].id),
    "word": search("word"),
    "beginning": search("wor*"),
    "name": search("person:joel tag:ice place:home"),
    "dates": search("word after:2023 before:2024"),
    "dates in OR": search("word7 OR after:2024"),
    "exact first": search("wörd"),
    "relevance": lambda journal: journal.searching.page(
        journal.searching.parse("word after:2023"), by_relevance=True
    ),
    "count": lambda journal: journal.searching.count(journal.searching.parse("word after:2023")),
    "facets": lambda journal: journal.searching.facets(journal.searching.parse("word")),
    "suggestion": lambda journal: journal.searching.suggest(journal.searching.parse("wird")),
    "cards": lambda journal: journal.archive.cards(),
    "opened card": lambda journal: journal.archive.content(1),
    "unsealed card": lambda journal: journal.archive.unseal(1),
    "rows of a card": lambda journal: journal.archive.rows(1, journal.archive.unseal(1).whole),
    "changes": lambda journal: journal.changes_since(0),
}

# Small by nature: a row for no table, for each day, journal, erasure and whom it is aimed at, hard
# day, or change not yet seen.
SMALL = ("CONSTANT", "day_count", "volume", "erasure", "aimed", "marked_day", "change", "anon_1",
         "(subquery")  # fmt: skip


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Diary]:
    diary = Diary(tmp_path_factory.mktemp("plans") / "journal.db")
    diary.take_in(
        *(
            imported(number, f"word word{number}", on=date.fromordinal(738_000 + number),
                     tags=("ice",), people=("Joel",), place="Home")
            for number in range(1500)
        ),
        imported("vague", "word", on="2023"),
    )  # fmt: skip
    entry = diary.journal.browsing.entries(1)[0][0]
    diary.edit(entry, text="word, again")
    diary.erase(diary.journal.browsing.entries(9)[0][8])
    yield diary
    diary.journal.close()


@contextmanager
def plans_of(diary: Diary) -> Iterator[list[tuple[str, str]]]:
    """Gather each statement that is run, with each step of its plan."""
    steps: list[tuple[str, str]] = []

    def explain(_connection: object, cursor: object, statement: str, values: object,
                _context: object, _many: object) -> None:  # fmt: skip
        if statement.lstrip().upper().startswith(("SELECT", "WITH")):
            asked = cursor.connection.cursor()  # type: ignore[attr-defined]
            asked.execute(f"EXPLAIN QUERY PLAN {statement}", values)
            steps.extend((statement, row[3]) for row in asked.fetchall())

    engines = (diary.store._readers, diary.store._writer)
    for engine in engines:
        event.listen(engine, "before_cursor_execute", explain)
    try:
        yield steps
    finally:
        for engine in engines:
            event.remove(engine, "before_cursor_execute", explain)


def is_slow(step: str) -> bool:
    """Tell whether a step goes through a whole table of memories, links or names."""
    words = step.split()
    if words[0] != "SCAN" or words[1].startswith(SMALL):
        return False
    # The index of visible ones is walked from one end, and left as soon as the page is full.
    return "VIRTUAL TABLE INDEX" not in step and "entry_shown" not in step


@pytest.mark.parametrize("read", READS.values(), ids=READS.keys())
def test_no_read_goes_through_all_memories(filled: Diary, read: Read) -> None:
    with plans_of(filled) as steps:
        read(filled.journal)
    assert steps
    assert [one for one in steps if is_slow(one[1])] == []


@pytest.mark.parametrize("name", ["timeline, newest", "list, all", "walk", "dates in OR"])
def test_pages_of_the_timeline_walk_the_index_of_visible_memories(
    filled: Diary, name: str
) -> None:
    with plans_of(filled) as steps:
        READS[name](filled.journal)
    listed = [step for statement, step in steps if "ORDER BY entry.position" in statement
              or "ORDER BY position" in statement]  # fmt: skip
    assert any("entry_shown" in step for step in listed)
    assert not any("ORDER BY" in step for step in listed)


@pytest.mark.parametrize("name", ["word", "beginning", "name", "dates", "exact first"])
def test_hits_stream_from_the_index_without_a_sort(filled: Diary, name: str) -> None:
    with plans_of(filled) as steps:
        READS[name](filled.journal)
    found = [step for statement, step in steps if "FROM found WHERE" in statement]
    assert found
    assert not any("TEMP B-TREE" in step for step in found)


def test_names_are_completed_from_their_own_index(filled: Diary) -> None:
    with plans_of(filled) as steps:
        READS["completion"](filled.journal)
    assert any("name_fold (kind=? AND fold>? AND fold<?)" in step for _, step in steps)


def test_counting_costs_days_and_not_memories(filled: Diary) -> None:
    with plans_of(filled) as steps:
        filled.journal.browsing.totals()
        filled.journal.browsing.entries(1, before=DAY)
    counting = [step for statement, step in steps if "sum(day_count.shown)" in statement]
    assert counting
    assert all("day_count" in step for step in counting)


def work_of(diary: Diary, typed: str) -> int:
    """Count what SQLite does to count the hits of a query, in steps of its machine."""
    done = 0

    def tick() -> int:
        nonlocal done
        done += 1
        return 0

    with diary.store.reading() as unit:
        plan = matching.plan(unit, diary.journal.searching.parse(typed))
        raw = unit.connection.driver_connection
        raw.set_progress_handler(tick, 1)
        try:
            search_of.count(unit, plan)
        finally:
            raw.set_progress_handler(None, 0)
    return done


def test_vague_memories_from_after_a_first_day_are_not_looked_up_one_by_one(
    tmp_path: Path,
) -> None:
    few, many = Diary(tmp_path / "few.db"), Diary(tmp_path / "many.db")
    for diary, count in ((few, 1), (many, 301)):
        diary.take_in(*(imported(number, f"word {number}", on="2023") for number in range(count)))
    each = (work_of(many, "word after:1999") - work_of(few, "word after:1999")) / 300
    for diary in (few, many):
        diary.journal.close()
    assert each < 20


def test_figures_come_from_counts_and_from_indexes_that_hold_all_they_ask_for(
    filled: Diary,
) -> None:
    with plans_of(filled) as steps:
        READS["figures of all"](filled.journal)
    plan = " ".join(step for _, step in steps)
    assert "COVERING INDEX entry_hour (<expr>=? AND held=? AND withdrawn=? AND rowid>?" in plan
    assert "INDEX entry_hidden (position>? AND position<?)" in plan
    assert "COVERING INDEX link_name (name=? AND position>? AND position<?)" in plan
    assert "SEARCH entry USING INTEGER PRIMARY KEY" not in plan


def test_dates_in_or_are_counted_by_the_index_of_visible_memories_alone(filled: Diary) -> None:
    with plans_of(filled) as steps:
        filled.journal.searching.count(filled.journal.searching.parse("word7 OR after:2024"))
    assert any("USING COVERING INDEX entry_shown" in step for _, step in steps)
