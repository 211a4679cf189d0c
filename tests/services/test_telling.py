"""A search tells of a gap where that was chosen: of no person, of no title, and not how many."""

from datetime import date

import pytest

from journal.domain.entry import Entry
from journal.domain.erasure import SHOW_GAPS, ErasureKind, Target
from journal.domain.fates import Fate, Ways
from journal.domain.names import NameKind
from journal.services.erasing import Terms
from journal.services.habits import Habits, habits_of
from journal.services.settings import Settings
from tests.services.diary import Diary

CLEM = Target(ErasureKind.PERSON, "Clem")


def told(diary: Diary, query: str) -> bool:
    searching = diary.journal.searching
    return searching.has_gap(searching.parse(query))


def put_away(diary: Diary, kind: ErasureKind, words: str = "", **more: date) -> int:
    done = diary.journal.erasing.put_away(Target(kind, words, **more), Terms())
    return done.number


@pytest.fixture
def ice(diary: Diary) -> Entry:
    return diary.add("Ice on the river.", "2024-02-14", tags=("winter",), place="The shore")


PERIOD = {"first": date(2024, 2, 1), "last": date(2024, 2, 28)}


@pytest.mark.parametrize(
    ("kind", "words", "days"),
    [
        (ErasureKind.TAG, "winter", {}), (ErasureKind.PLACE, "The shore", {}),
        (ErasureKind.PERIOD, "", PERIOD), (ErasureKind.SEARCH, "river", {}),
    ],
)  # fmt: skip
@pytest.mark.usefixtures("ice")
def test_a_gap_is_told_of_until_it_is_filled(
    diary: Diary, kind: ErasureKind, words: str, days: dict[str, date]
) -> None:
    diary.add("Ice in the glass.", "2025-07-01")
    assert not told(diary, "ice")
    number = put_away(diary, kind, words, **days)
    assert told(diary, "ice")
    assert told(diary, "river on:2024-02")
    assert not told(diary, "river on:2025")
    assert not told(diary, "glass")
    assert not told(diary, "")
    assert not told(diary, "river (on:2024 OR on:2025)")
    diary.journal.erasing.restore(numbers=[number])
    assert not told(diary, "ice")


def test_single_memories_are_told_of(diary: Diary, ice: Entry) -> None:
    diary.erase(ice)
    assert told(diary, "river")


def test_people_are_never_told_of(diary: Diary) -> None:
    diary.add("Ice with a friend.", "2024-02-14", people=("Clem",))
    parted = diary.add("Clem skated.\n\nFog.", "2024-02-15")
    diary.journal.erasing.put_away(CLEM)
    everything = frozenset(ErasureKind)
    diary.journal.erasing.follow("north", everything)
    assert not told(diary, "ice")
    assert not told(diary, "Clem")
    # Held by something else too, and hidden in part for somebody.
    put_away(diary, ErasureKind.PERIOD, **PERIOD)
    assert diary.journal.browsing.totals().count == 0
    assert not told(diary, "fog")
    assert not told(diary, "skated")
    assert parted is not None


def test_nothing_that_names_somebody_who_is_put_away_is_told_of(diary: Diary) -> None:
    """It was put away before they were, so that they hold nothing of it."""
    said = diary.add("Clem by name.", "2024-02-01")
    called = diary.add("The bean came.", "2024-02-02")
    linked = diary.add("Only beside.", "2024-02-03", people=("Clem", "Rob"))
    other = diary.add("Nobody here.", "2024-02-04")
    for one in (said, called, linked, other):
        diary.erase(one)
    diary.add("Skates.", "2025-02-14", people=("Clem",))
    diary.journal.naming.add_alias(NameKind.PERSON, "Clem", "Clementine")
    diary.journal.erasing.put_away(Target(ErasureKind.PERSON, "Clem", also=("The bean",)))
    assert not told(diary, "name")
    assert not told(diary, "bean")
    assert not told(diary, "beside")
    assert told(diary, "nobody")


def test_who_names_somebody_put_away_is_not_told_of_though_it_was_left_to_be_named(
    diary: Diary,
) -> None:
    diary.erase(diary.add("Clem by name.", "2024-02-01"))
    diary.add("Skates.", "2025-02-14", people=("Clem",))
    diary.journal.erasing.put_away(CLEM, Terms(ways=Ways(named=Fate.STAY)))
    assert not told(diary, "name")
    diary.erase(diary.add("Another name.", "2024-02-02"))
    assert told(diary, "name")


def test_where_gaps_close_nothing_is_told(diary: Diary, ice: Entry) -> None:
    diary.erase(ice)
    diary.journal.erasing.follow("north", SHOW_GAPS - {ErasureKind.ENTRY})
    assert not told(diary, "ice")


@pytest.mark.usefixtures("ice")
def test_what_is_only_kept_quiet_is_no_gap(diary: Diary) -> None:
    diary.journal.erasing.put_away(Target(ErasureKind.TAG, "winter"), Terms(quiet=True))
    assert not told(diary, "ice")


def test_it_is_told_only_where_that_was_chosen(diary: Diary) -> None:
    assert not diary.journal.tells_of_gaps
    diary.journal.follow(habits_of(Settings(search_gaps=True)))
    assert diary.journal.tells_of_gaps
    diary.journal.follow(Habits())
    assert not diary.journal.tells_of_gaps


def test_each_kind_of_gap_is_chosen_by_itself() -> None:
    for field, kind in (
        ("gaps_memories", ErasureKind.ENTRY), ("gaps_selections", ErasureKind.SELECTION),
        ("gaps_searches", ErasureKind.SEARCH), ("gaps_tags", ErasureKind.TAG),
        ("gaps_places", ErasureKind.PLACE), ("gaps_periods", ErasureKind.PERIOD),
    ):  # fmt: skip
        assert habits_of(Settings().with_(**{field: False})).gaps == SHOW_GAPS - {kind}
    assert habits_of(Settings(gaps_people=True)).gaps == SHOW_GAPS | {ErasureKind.PERSON}
