"""Which erasures leave a gap to be seen is chosen, and holds for those that stand already."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest

from journal.domain.entry import Draft
from journal.domain.erasure import SHOW_GAPS, ErasureKind
from journal.domain.moment import Moment
from journal.domain.timeline import Gap
from journal.runtime.clock import FixedClock
from journal.services.habits import Habits, habits_of
from journal.services.journal import Journal, open_journal
from journal.services.settings import Settings
from journal.storage import entries, erasures
from tests.services.diary import NOW

NOBODY: frozenset[ErasureKind] = frozenset()


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with open_journal(tmp_path / "j.db", clock=FixedClock(NOW)) as made:
        for days in range(5):
            day = NOW.date() - timedelta(days=days)
            when = datetime.combine(day, time(9), NOW.tzinfo)
            made.writing.save(Draft(Moment.at(when), f"Day {days}."))
        yield made


def gaps(journal: Journal) -> list[date]:
    """The days on which the timeline shows a gap; the calendar shows the same."""
    items = journal.browsing.timeline().items
    shown = [one for one in items if isinstance(one, Gap)]
    days = [one.last - timedelta(days=back) for one in shown for back in range(one.days)]
    counted = journal.browsing.days(NOW.date() - timedelta(days=9), NOW.date())
    assert [one.day for one in counted if one.gap and not one.count] == days[::-1]
    return days


def put_away(journal: Journal, days: int, kind: ErasureKind) -> None:
    """Erase a memory as an erasure of some kind does."""
    row = journal.browsing.entries(9)[0][days]
    with journal._store.writing() as unit:
        held = tuple(entries.positions_of(unit, (row.id,)).values())
        erasures.erase(unit, erasures.Order(kind, held, NOW, NOW.date()))


def test_gaps_of_a_kind_close_and_open_again(journal: Journal) -> None:
    journal.erasing.erase([journal.browsing.entries(9)[0][2].id])
    assert gaps(journal) == [NOW.date() - timedelta(days=2)]
    journal.follow(Habits(gaps=NOBODY))
    assert gaps(journal) == []
    journal.erasing.erase([journal.browsing.entries(9)[0][2].id])
    assert gaps(journal) == []
    journal.follow(Habits())
    assert [one.day for one in gaps(journal)] == [12, 11]


def test_people_close_up_until_somebody_wants_their_gaps(journal: Journal) -> None:
    put_away(journal, 1, ErasureKind.PERSON)
    assert gaps(journal) == []
    journal.follow(Habits(gaps=SHOW_GAPS | {ErasureKind.PERSON}))
    assert gaps(journal) == [NOW.date() - timedelta(days=1)]
    journal.erasing.restore(everything=True)
    assert gaps(journal) == []
    journal.follow(Habits())
    assert gaps(journal) == []


def test_a_memory_that_two_erasures_hold_shows_the_gap_of_the_one(journal: Journal) -> None:
    entry = journal.browsing.entries(9)[0][1].id
    with journal._store.writing() as unit:
        held = tuple(entries.positions_of(unit, (entry,)).values())
        for kind in (ErasureKind.PERSON, ErasureKind.TAG):
            erasures.erase(unit, erasures.Order(kind, held, NOW, NOW.date()))
    assert len(gaps(journal)) == 1
    journal.follow(Habits(gaps=SHOW_GAPS - {ErasureKind.TAG}))
    assert gaps(journal) == []


def test_a_quiet_moment_follows_what_another_journal_showed(journal: Journal) -> None:
    journal.follow(Habits(gaps=SHOW_GAPS | {ErasureKind.PERSON}))
    put_away(journal, 1, ErasureKind.PERSON)
    assert gaps(journal) == []
    before = journal.latest_sequence()
    journal.idle()
    assert len(gaps(journal)) == 1
    assert journal.changes_since(before) is not None
    after = journal.latest_sequence()
    journal.idle()
    assert journal.latest_sequence() == after


def test_each_setting_stands_for_its_kinds() -> None:
    assert habits_of(Settings()).gaps == SHOW_GAPS
    nothing = Settings(
        gaps_tags=False, gaps_places=False, gaps_periods=False, gaps_memories=False,
        gaps_selections=False, gaps_searches=False,
    )
    assert habits_of(nothing).gaps == NOBODY
    assert habits_of(nothing.with_(gaps_people=True)).gaps == {ErasureKind.PERSON}
    assert habits_of(nothing.with_(gaps_periods=True)).gaps == {ErasureKind.PERIOD}
    assert ErasureKind.QUIET not in habits_of(Settings(gaps_people=True)).gaps


def test_a_journal_that_cannot_be_written_keeps_the_gaps_it_has(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal.erasing.erase([journal.browsing.walk(0, 1)[0].id])
    before = gaps(journal)
    monkeypatch.setattr(journal._store, "read_only", True)
    assert not journal.erasing.follow("north", NOBODY)
    assert gaps(journal) == before
