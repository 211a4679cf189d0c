"""What falls under two erasures stays out of sight until both are taken back."""

from datetime import date

import pytest

from journal.domain.entry import Entry
from journal.domain.erasure import Erased, ErasureKind, Target
from journal.domain.errors import NothingToErase, UnknownEntry
from journal.domain.fates import Fate, Ways
from journal.domain.veil import GAP
from journal.services.erasing import Terms
from journal.storage import indexing
from tests.journeys.soundness import assert_sound
from tests.services.diary import Diary

CLEM = Target(ErasureKind.PERSON, "Clem")
ROB = Target(ErasureKind.PERSON, "Rob")
SEA = Target(ErasureKind.PLACE, "The sea")
DAYS = Target(ErasureKind.PERIOD, first=date(2024, 2, 1), last=date(2024, 2, 29))


def put_away(diary: Diary, target: Target, **terms: object) -> Erased:
    return diary.journal.erasing.put_away(target, Terms(**terms))  # type: ignore[arg-type]


def text(diary: Diary, one: Entry) -> str | None:
    try:
        return diary.journal.browsing.entry(one.id).text
    except UnknownEntry:
        return None


@pytest.fixture
def both(diary: Diary) -> Entry:
    """A memory that falls under every target here, beside others that show."""
    diary.add("Rob alone.", "2024-02-20", people=("Rob",), place="The sea", tags=("ice/thin",))
    return diary.add(
        "Clem and Rob sat. Sand.", "2024-02-14", people=("Clem", "Rob"), place="The sea",
        tags=("ice",), mood="calm",
    )  # fmt: skip


@pytest.mark.parametrize(
    "second",
    [
        ROB, SEA, DAYS, Target(ErasureKind.TAG, "ice"),
        Target(ErasureKind.SEARCH, 'place:"the sea"'),
        Target(ErasureKind.SEARCH, "sand OR alone"),
        Target(ErasureKind.SEARCH, "alone OR on:2024-02-14"),
    ],
)  # fmt: skip
def test_what_two_erasures_hold_comes_back_with_the_second(
    diary: Diary, both: Entry, second: Target
) -> None:
    first = put_away(diary, CLEM)
    told = diary.journal.erasing.gather(second)
    assert both.id not in {*told.about, *told.shared, *told.named, *told.passing}
    done = put_away(diary, second)
    # Nobody is told that it holds more than showed.
    assert (done.held, done.left) == (1, 0)
    assert done.changes is not None
    assert both.id not in done.changes.entries
    back = diary.journal.erasing.restore(numbers=[first.number])
    assert (back.restored, back.still_held) == (0, 1)
    assert text(diary, both) is None
    assert_sound(diary)
    assert diary.journal.erasing.restore(numbers=[done.number]).restored == 2
    assert text(diary, both) == "Clem and Rob sat. Sand."
    assert_sound(diary)


def test_the_index_of_the_archive_may_have_followed_by_then(diary: Diary, both: Entry) -> None:
    first = put_away(diary, CLEM)
    while diary.journal.idle():
        pass
    put_away(diary, ROB)
    assert diary.journal.erasing.restore(numbers=[first.number]).still_held == 1


def test_a_search_holds_also_what_the_index_of_the_archive_waits_for(
    diary: Diary, both: Entry, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indexing, "_AT_ONCE", 0)
    first = put_away(diary, CLEM)
    assert len(diary.sql("SELECT 1 FROM archive_pending")) == 1
    put_away(diary, Target(ErasureKind.SEARCH, "sand OR alone"))
    assert diary.journal.erasing.restore(numbers=[first.number]).still_held == 1
    assert text(diary, both) is None
    assert_sound(diary)


def test_a_name_in_what_is_hidden_stays_hidden_when_the_rest_comes_back(diary: Diary) -> None:
    diary.add("A", people=("Clem",))
    diary.add("B", people=("Rob",))
    part = diary.add("Clem and Rob sat.\n\nI slept.\n\nClem ran.")
    whole = diary.add("A day.\n\nRob sang.", people=("Clem",))
    about = diary.add("Rob ran. Rob sat. Rob slept.", people=("Clem",))
    first = put_away(diary, CLEM)
    assert put_away(diary, ROB).held == 1
    assert text(diary, part) == f"{GAP}\n\nI slept.\n\n{GAP}"
    back = diary.journal.erasing.restore(numbers=[first.number])
    assert (back.restored, back.still_held) == (1, 3)
    assert text(diary, part) == f"{GAP}\n\nI slept.\n\nClem ran."
    assert text(diary, whole) == f"A day.\n\n{GAP}"
    assert text(diary, about) is None
    assert diary.found("rob") == []
    assert_sound(diary)
    diary.journal.erasing.restore(everything=True)
    assert text(diary, part) == "Clem and Rob sat.\n\nI slept.\n\nClem ran."


def test_what_is_shared_in_what_is_hidden_is_kept_where_that_is_asked_for(
    diary: Diary, both: Entry
) -> None:
    diary.add("Mum", people=("Mum",))
    diary.add("Clem alone.", people=("Clem",))
    first = put_away(diary, SEA)
    put_away(diary, CLEM, ways=Ways(shared=Fate.STAY))
    assert diary.journal.erasing.restore(numbers=[first.number]).restored == 2
    assert text(diary, both) == "Clem and Rob sat. Sand."


def test_nothing_to_see_is_nothing_to_erase_whatever_is_held(diary: Diary, both: Entry) -> None:
    put_away(diary, DAYS)
    for nothing in (DAYS, Target(ErasureKind.SEARCH, "sand")):
        with pytest.raises(NothingToErase):
            put_away(diary, nothing)


def test_what_is_kept_quiet_is_so_when_it_comes_back(diary: Diary, both: Entry) -> None:
    first = put_away(diary, CLEM)
    put_away(diary, ROB, quiet=True)
    diary.journal.erasing.restore(numbers=[first.number])
    assert diary.journal.browsing.entry(both.id).quiet
