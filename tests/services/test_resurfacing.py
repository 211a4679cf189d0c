"""What comes up by itself: each way there is obeys Quiet, hard days and the gate.

Whoever adds a way to be reminded unasked adds it to `WAYS`.
"""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from sqlalchemy import true

from journal.domain.entry import Entry
from journal.domain.erasure import ErasureKind, NewPages, Target
from journal.domain.errors import NothingToErase, UndoTooLate, UnknownName
from journal.domain.hard_days import HardDay
from journal.domain.names import NameKind
from journal.services.erasing import Terms
from journal.storage import days as storage_days
from journal.storage import gate, resurfacing
from tests.services.diary import Diary

TODAY = date(2026, 2, 14)  # What the clock of a diary says.
PERSON = NameKind.PERSON
CLEM = Target(ErasureKind.PERSON, "Clem")

Way = Callable[[Diary], list[str]]


def _years(diary: Diary) -> list[str]:
    return [row.excerpt for row in diary.journal.remembering.recalled(TODAY).years]


def _counted(diary: Diary) -> list[str]:
    """The count in the sidebar, as words: one for each year that remembers."""
    return ["canary"] * diary.journal.remembering.years_that_remember(TODAY)


def _before(diary: Diary) -> list[str]:
    before = diary.journal.remembering.recalled(TODAY).before
    return [row.excerpt for _, _, rows in before for row in rows]


def _own(diary: Diary) -> list[str]:
    return [row.excerpt for row in diary.journal.remembering.recalled(TODAY).own]


def _all(diary: Diary) -> list[str]:
    return [row.excerpt for row in diary.journal.browsing.on_this_day(TODAY)]


WAYS: dict[str, tuple[str, Way]] = {
    "the cards of On this day": ("2024-02-14", _years),
    "the count in the sidebar": ("2024-02-14", _counted),
    "a week, a month and half a year ago": ("2026-02-07", _before),
    "the line for today": ("2026-02-14", _own),
    "on-this-day of the command line": ("2024-02-14", _all),
}
EVERY_WAY = pytest.mark.parametrize("way", WAYS)


@pytest.fixture(autouse=True)
def unbuilt() -> Iterator[None]:
    """Build the statements anew: they are kept for each rule of what shows."""
    storage_days._first_of.cache_clear()
    yield
    storage_days._first_of.cache_clear()


def canary(diary: Diary, way: str, words: str = "canary", **more: object) -> Entry:
    return diary.add(words, date.fromisoformat(WAYS[way][0]), **more)


def seen(diary: Diary, way: str) -> list[str]:
    return WAYS[way][1](diary)


def mark(diary: Diary, month: int, day: int, within: int = 0, name: str = "Clem") -> None:
    diary.journal.naming.set_hard_day(PERSON, name, HardDay(month, day, within))


# Each rule: how it lets the canary be, and what would let it sing


def _quiet(diary: Diary, one: Entry) -> None:
    diary.journal.writing.set_quiet(one.id, True)


def _rule(diary: Diary, _one: Entry) -> None:
    diary.journal.erasing.put_away(CLEM, Terms(quiet=True))


def _hard(diary: Diary, _one: Entry) -> None:
    mark(diary, 2, 16, 2)


def _erased(diary: Diary, one: Entry) -> None:
    diary.erase(one)


LETS_BE = {
    "by hand": (_quiet, resurfacing, "is_not_quiet"),
    "by a rule": (_rule, resurfacing, "is_not_quiet"),
    "near a hard day": (_hard, resurfacing, "near_hard_days"),
    "put away": (_erased, gate, "entry_shows"),
}


@EVERY_WAY
@pytest.mark.parametrize("how", LETS_BE)
def test_what_is_to_be_let_be_comes_up_in_no_way(diary: Diary, way: str, how: str) -> None:
    one = canary(diary, way, people=("Clem",))
    assert seen(diary, way) == ["canary"]
    LETS_BE[how][0](diary, one)
    assert seen(diary, way) == []


@EVERY_WAY
@pytest.mark.parametrize("how", LETS_BE)
def test_without_its_rule_it_would_come_up_in_each(
    diary: Diary, way: str, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    lets_be, module, rule = LETS_BE[how]
    lets_be(diary, canary(diary, way, people=("Clem",)))
    if rule == "near_hard_days":
        monkeypatch.setattr(module, rule, lambda *_: ())
    else:
        monkeypatch.setattr(module, rule, true)
        monkeypatch.setattr(gate, "day_shows", true)
    assert seen(diary, way) == ["canary"]


@EVERY_WAY
def test_what_is_known_to_the_month_only_answers_to_no_day(
    diary: Diary, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = canary(diary, way)
    diary.change("UPDATE entry SET precision = 'month' WHERE id = :id", id=one.id.bytes)
    assert seen(diary, way) == []
    monkeypatch.setattr(resurfacing, "is_of_a_day", true)
    storage_days._first_of.cache_clear()
    assert seen(diary, way) == ["canary"]


@EVERY_WAY
def test_somebody_is_let_be_where_a_text_merely_says_their_name(diary: Diary, way: str) -> None:
    diary.add("Elsewhere.", "2020-01-01", people=("Clementine",))
    diary.journal.naming.add_alias(PERSON, "Clementine", "Clem")
    canary(diary, way, "Clem’s coat.", title="One")
    mark(diary, 2, 14, name="Clementine")
    assert seen(diary, way) == []


@EVERY_WAY
def test_others_come_up_on_a_day_that_is_hard(diary: Diary, way: str) -> None:
    diary.add("Elsewhere.", "2020-01-01", people=("Clem",))
    canary(diary, way, people=("Rob",))
    mark(diary, 2, 14)
    assert seen(diary, way) == ["canary"]


def test_a_tag_that_has_a_hard_day_is_let_be_by_its_links_alone(diary: Diary) -> None:
    diary.add("Rain on the roof.", "2024-02-14", tags=("rain",))
    diary.add("Rain again.", "2023-02-14")
    diary.journal.naming.set_hard_day(NameKind.TAG, "rain", HardDay(2, 14))
    assert _years(diary) == ["Rain again."]


def test_the_first_that_may_come_up_stands_for_a_day(diary: Diary) -> None:
    diary.add("Clem first.", "2024-02-14", people=("Clem",))
    diary.add("Then the ice.", "2024-02-14")
    mark(diary, 2, 14)
    assert _years(diary) == ["Then the ice."]
    assert _counted(diary) == ["canary"]


def test_a_hard_day_shields_when_it_is_today_and_when_it_is_looked_at(diary: Diary) -> None:
    remembering = diary.journal.remembering
    diary.add("Clem in June.", "2024-06-01", people=("Clem",))
    assert len(remembering.recalled(date(2026, 6, 1)).years) == 1
    mark(diary, 2, 14)  # It is that day today; June is looked at.
    assert remembering.recalled(date(2026, 6, 1)).years == ()
    diary.pass_time(days=20)
    assert len(remembering.recalled(date(2026, 6, 1)).years) == 1
    mark(diary, 6, 3, 2)
    assert remembering.recalled(date(2026, 6, 1)).years == ()
    assert remembering.years_that_remember(date(2026, 6, 1)) == 0


def test_the_end_of_a_year_is_no_end_of_a_hard_day(diary: Diary) -> None:
    diary.add("New year.", "2024-01-02", people=("Clem",))
    mark(diary, 12, 31, 2)
    assert diary.journal.remembering.recalled(date(2026, 1, 2)).years == ()
    assert diary.journal.browsing.on_this_day(date(2025, 1, 2)) == ()


# A rule that keeps somebody quiet in later pages too


LATER = Terms(quiet=True, new_pages=NewPages.PUT_AWAY)


@EVERY_WAY
def test_a_rule_for_later_pages_holds_for_them_until_it_is_lifted(
    diary: Diary, way: str
) -> None:
    diary.add("Elsewhere.", "2020-01-01", people=("Clem",))
    done = diary.journal.erasing.put_away(CLEM, LATER)
    diary.pass_time(minutes=5)
    canary(diary, way, people=("Clem",))
    assert seen(diary, way) == []
    assert diary.found("is:quiet") == ["Elsewhere."]
    diary.journal.erasing.restore(numbers=[done.number])
    assert seen(diary, way) == ["canary"]


@EVERY_WAY
def test_a_rule_for_later_pages_of_a_tag_holds_for_the_tags_in_it(
    diary: Diary, way: str
) -> None:
    diary.add("Elsewhere.", "2020-01-01", tags=("trips", "trips/montauk"))
    diary.add("Beside.", "2020-01-01", people=("Trips",))
    diary.journal.erasing.put_away(Target(ErasureKind.TAG, "trips"), LATER)
    diary.pass_time(minutes=5)
    canary(diary, way, tags=("trips/montauk",))
    assert seen(diary, way) == []
    canary(diary, way, people=("Trips",))
    assert seen(diary, way) == ["canary"]


def test_a_rule_for_later_pages_leaves_what_was_kept_aside(diary: Diary) -> None:
    one = diary.add("canary", "2024-02-14", people=("Clem",))
    diary.journal.erasing.put_away(
        CLEM, Terms(quiet=True, new_pages=NewPages.PUT_AWAY, kept=frozenset({one.id}))
    )
    assert _years(diary) == ["canary"]


def test_a_rule_may_be_for_later_pages_alone(diary: Diary) -> None:
    one = diary.add("canary", "2024-02-14", people=("Clem",))
    diary.journal.writing.set_quiet(one.id, True)
    with pytest.raises(NothingToErase):
        diary.journal.erasing.put_away(CLEM, Terms(quiet=True))
    done = diary.journal.erasing.put_away(CLEM, LATER)
    assert (done.held, diary.journal.naming.profile(PERSON, "Clem").quiet) == (0, done.erasure)
    assert diary.journal.naming.index(PERSON)[0].name == "Clem"


# Rules that keep quiet stack, as others do


def test_what_another_rule_keeps_quiet_stays_quiet(diary: Diary) -> None:
    both = diary.add("Both.", "2024-02-14", people=("Clem", "Mum"))
    mine = diary.add("Mine.", "2023-02-14", people=("Clem",))
    diary.journal.writing.set_quiet(mine.id, True)
    erasing = diary.journal.erasing
    first = erasing.put_away(CLEM, Terms(quiet=True))
    second = erasing.put_away(Target(ErasureKind.PERSON, "Mum"), Terms(quiet=True))
    assert (first.held, second.held) == (1, 1)
    back = erasing.restore(numbers=[first.number])
    assert _years(diary) == []
    erasing.restore(numbers=[second.number])
    assert _years(diary) == ["Both."]
    erasing.take_back(back)
    assert diary.journal.browsing.entry(both.id).quiet
    erasing.restore(ids=[both.id])
    assert _years(diary) == ["Both."]
    assert diary.journal.browsing.entry(mine.id).quiet


def test_an_edit_that_was_begun_before_lifts_no_rule(diary: Diary) -> None:
    one = diary.add("One.", "2024-02-14", people=("Clem",))
    diary.journal.erasing.put_away(CLEM, Terms(quiet=True))
    assert diary.edit(one, text="One and two.").quiet
    assert _years(diary) == []
    diary.journal.writing.set_quiet(one.id, False)
    assert _years(diary) == ["One and two."]


def test_memories_are_let_be_as_one_act(diary: Diary) -> None:
    one, two = diary.add("One.", "2024-02-14"), diary.add("Two.", "2023-02-14")
    gone = diary.add("Gone.", "2022-02-14")
    diary.erase(gone)
    writing = diary.journal.writing
    writing.set_quiet(one.id, True)
    given = writing.quiet_many([one.id, two.id, gone.id])
    assert (given.entries, given.stands, _years(diary)) == ((two.id,), True, [])
    taken = writing.quiet_many([one.id, two.id])
    assert (set(taken.entries), taken.stands) == ({one.id, two.id}, False)
    assert _years(diary) == ["One.", "Two."]
    assert writing.quiet_many([gone.id]).changes is None


def test_somebody_who_is_quiet_is_still_to_be_seen_by_every_name_after_a_merge(
    diary: Diary,
) -> None:
    diary.add("One.", "2024-02-14", people=("Clem",))
    diary.add("Two.", "2023-02-14", people=("Clementine",))
    done = diary.journal.erasing.put_away(CLEM, LATER)
    naming = diary.journal.naming
    act = naming.merge(PERSON, "Clem", "Clementine")
    assert naming.profile(PERSON, "Clementine").quiet == done.erasure
    diary.journal.erasing.restore(numbers=[done.number])
    naming.undo(act)
    assert {one.name for one in naming.index(PERSON)} == {"Clem", "Clementine"}
    assert naming.profile(PERSON, "Clem").quiet is None


# What is asked of a name


def test_hard_days_are_marked_altered_let_go_and_each_is_taken_back(diary: Diary) -> None:
    diary.add("One.", "2024-02-14", people=("Clem",))
    naming = diary.journal.naming

    def hard() -> tuple[HardDay, ...]:
        return naming.profile(PERSON, "Clem").hard_days

    added = naming.set_hard_day(PERSON, "clem", HardDay(12, 31, 2))
    naming.set_hard_day(PERSON, "Clem", HardDay(2, 29))
    assert hard() == (HardDay(2, 29), HardDay(12, 31, 2))
    altered = naming.set_hard_day(PERSON, "Clem", HardDay(12, 31, 7))
    with pytest.raises(UndoTooLate):
        naming.undo(added)
    naming.undo(altered)
    gone = naming.set_hard_day(PERSON, "Clem", HardDay(12, 31), stands=False)
    assert hard() == (HardDay(2, 29),)
    naming.undo(gone)
    naming.undo(added)
    assert hard() == (HardDay(2, 29),)
    assert naming.set_hard_day(PERSON, "Clem", HardDay(1, 1), stands=False).undo is None
    with pytest.raises(UnknownName):
        naming.set_hard_day(PERSON, "Nobody", HardDay(1, 1))


def test_the_dead_are_usually_kept_quiet_and_others_put_away(diary: Diary) -> None:
    diary.add("One.", people=("Clem", "Mum"), tags=("ice",))
    diary.journal.naming.mark_died(PERSON, "Mum", died=True)
    ask = diary.journal.remembering.is_usually_quiet
    assert ask(Target(ErasureKind.PERSON, "Mum"))
    assert not ask(CLEM)
    assert not ask(Target(ErasureKind.TAG, "ice"))
    with pytest.raises(UnknownName):
        ask(Target(ErasureKind.PERSON, "Nobody"))
