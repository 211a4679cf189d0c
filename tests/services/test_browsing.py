"""Looking back: one memory, the timeline and its gaps, other years, the names."""

from datetime import date, timedelta
from itertools import pairwise
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.domain.door import admit_line
from journal.domain.entry import Draft, Entry, Row
from journal.domain.errors import AmbiguousId, UnknownEntry
from journal.domain.fold import fold
from journal.domain.ids import EntryId, new_id
from journal.domain.moment import Moment, Precision
from journal.domain.names import NameKind
from journal.domain.timeline import DayCount, Gap, MonthCount, TimelinePage, Totals
from journal.storage import timeline
from journal.storage.positions import first_position
from journal.storage.timeline import weave
from tests.services.diary import DAY, Diary, excerpts

FEBRUARY = date(2024, 2, 1)


def on(day: int) -> date:
    return FEBRUARY + timedelta(days=day - 1)


def lines(page: TimelinePage) -> list[str]:
    """Rows by their words, gaps by their days."""
    return [
        one.excerpt if isinstance(one, Row) else f"[{one.first.day}-{one.last.day}:{one.days}]"
        for one in page.items
    ]


# One memory


def test_a_memory_is_found_by_its_id_and_by_its_beginning(diary: Diary) -> None:
    one = EntryId(UUID("018da5f0-0000-7000-8000-0000000000ab"))
    two = EntryId(UUID("018da5f1-0000-7000-8000-000000000000"))
    diary.add("One", id=one)
    diary.add("Two", id=two)
    browsing = diary.journal.browsing
    assert browsing.entry(one).text == "One"
    assert browsing.find(str(one)).text == "One"
    assert browsing.find(str(one).upper()[:13]).text == "One"
    assert browsing.find(str(two)[:8]).text == "Two"


def test_a_beginning_that_two_memories_have_is_ambiguous(diary: Diary) -> None:
    one, _ = diary.add("One"), diary.add("Two")
    with pytest.raises(AmbiguousId):
        diary.journal.browsing.find(str(one.id)[:8])


@pytest.mark.parametrize("wanted", ["", "1234567", "no id", "zzzzzzzz", "0" * 33, "\0", "#1"])
def test_what_is_no_id_is_unknown(diary: Diary, wanted: str) -> None:
    with pytest.raises(UnknownEntry) as caught:
        diary.journal.browsing.find(wanted)
    assert caught.value.wanted == wanted


def test_an_erased_memory_answers_like_one_that_never_was(diary: Diary) -> None:
    gone, never = diary.add("One").id, EntryId(new_id())
    other = diary.add("Two").id
    diary.erase(gone)
    for unknown in (gone, never):
        for ask in (str(unknown), str(unknown).replace("-", "")[:31]):
            with pytest.raises(UnknownEntry) as caught:
                diary.journal.browsing.find(ask)
            assert vars(caught.value) == {"wanted": ask}
        with pytest.raises(UnknownEntry) as caught:
            diary.journal.browsing.entry(unknown)
        assert vars(caught.value) == {"wanted": str(unknown)}
    assert diary.journal.browsing.find(str(other)[:8]).id == other


def test_today_is_the_newest_memory_of_the_day_that_is_known_exactly(diary: Diary) -> None:
    browsing = diary.journal.browsing
    assert browsing.today(DAY) is None
    month = Moment(DAY.replace(day=1), date(2024, 2, 29), Precision.MONTH)
    diary.journal.writing.save(diary_draft(month))
    assert browsing.today(DAY.replace(day=1)) is None
    diary.add("morning", on="2024-02-14 08:00")
    diary.add("noon", on="2024-02-14 12:00")
    diary.add("some time", on=DAY)
    found = browsing.today(DAY)
    assert found is not None
    assert found.text == "noon"


def diary_draft(moment: Moment) -> Draft:
    return Draft(moment, "vague")


# The timeline


def filled(diary: Diary, count: int = 10) -> list[Entry]:
    return [diary.add(str(day), on=on(day)) for day in range(1, count + 1)]


def test_the_timeline_begins_with_the_newest_and_goes_on_by_its_cursors(diary: Diary) -> None:
    filled(diary)
    browsing = diary.journal.browsing
    first = browsing.timeline(limit=4)
    assert lines(first) == ["10", "9", "8", "7"]
    assert first.newer is None
    second = browsing.timeline(before=first.older, limit=4)
    assert lines(second) == ["6", "5", "4", "3"]
    third = browsing.timeline(before=second.older, limit=4)
    assert lines(third) == ["2", "1"]
    assert third.older is None
    back = browsing.timeline(after=third.newer, limit=4)
    assert lines(back) == ["6", "5", "4", "3"]
    assert lines(browsing.timeline(after=back.newer, limit=4)) == ["10", "9", "8", "7"]
    assert browsing.timeline(after=back.newer, limit=4).newer is None


def test_the_timeline_can_begin_around_a_memory_or_a_day(diary: Diary) -> None:
    entries = filled(diary)
    browsing = diary.journal.browsing
    page = browsing.timeline(around=entries[4].position, limit=4)
    assert lines(page) == ["7", "6", "5", "4"]
    assert page.newer is not None
    assert page.older is not None
    day = browsing.timeline(around=browsing.position_of_day(on(3)), limit=4)
    assert lines(day) == ["4", "3", "2", "1"]
    whole = browsing.timeline(around=entries[4].position, limit=100)
    assert (len(whole.items), whole.newer, whole.older) == (10, None, None)
    single = browsing.timeline(around=entries[4].position, limit=1)
    assert lines(single) == ["6"]


def test_an_empty_journal_has_an_empty_timeline(diary: Diary) -> None:
    browsing = diary.journal.browsing
    empty = TimelinePage((), None, None)
    assert browsing.timeline() == empty
    assert browsing.timeline(before=first_position(DAY)) == empty
    assert browsing.timeline(after=first_position(DAY)) == empty
    assert browsing.timeline(around=first_position(DAY)) == empty


def test_an_erased_memory_leaves_a_gap_where_it_stood(diary: Diary) -> None:
    entries = filled(diary, 5)
    diary.erase(entries[2])
    assert lines(diary.journal.browsing.timeline()) == ["5", "4", "[3-3:1]", "2", "1"]


def test_gaps_side_by_side_are_one_gap(diary: Diary) -> None:
    entries = filled(diary, 6)
    diary.erase(entries[1])
    diary.erase(entries[3], entries[2])
    assert lines(diary.journal.browsing.timeline()) == ["6", "5", "[2-4:3]", "1"]


def test_gaps_show_above_the_newest_and_below_the_oldest(diary: Diary) -> None:
    entries = filled(diary, 4)
    diary.erase(entries[0], entries[3])
    assert lines(diary.journal.browsing.timeline()) == ["[4-4:1]", "3", "2", "[1-1:1]"]
    diary.erase(entries[1], entries[2])
    assert lines(diary.journal.browsing.timeline()) == ["[1-4:4]"]


def test_a_gap_in_a_day_that_holds_memories_stands_below_them(diary: Diary) -> None:
    diary.add("eight", on="2024-02-14 08:00")
    noon = diary.add("noon", on="2024-02-14 12:00")
    diary.add("four", on="2024-02-14 16:00")
    diary.add("eve", on="2024-02-13")
    diary.erase(noon)
    assert lines(diary.journal.browsing.timeline()) == ["four", "eight", "[14-14:0]", "eve"]


def test_a_gap_of_a_day_melts_into_that_of_the_days_below(diary: Diary) -> None:
    entries = filled(diary, 3)
    more = diary.add("3, later", on="2024-02-03 09:00")
    diary.erase(more, entries[1])
    assert lines(diary.journal.browsing.timeline()) == ["3", "[2-2:1]", "1"]


def test_a_gap_between_two_pages_shows_on_the_page_that_holds_both_sides(diary: Diary) -> None:
    entries = filled(diary, 6)
    diary.erase(entries[2])
    browsing = diary.journal.browsing
    first = browsing.timeline(limit=3)
    assert lines(first) == ["6", "5", "4"]
    assert first.older is not None
    assert lines(browsing.timeline(before=first.older + 1, limit=3)) == ["4", "[3-3:1]", "2", "1"]


def test_a_page_below_the_oldest_shows_no_more_than_the_gaps_below_it(diary: Diary) -> None:
    entries = filled(diary, 5)
    diary.erase(entries[0], entries[3])
    page = diary.journal.browsing.timeline(before=entries[1].position)
    assert lines(page) == ["[1-1:1]"]


def test_a_page_above_the_newest_is_empty(diary: Diary) -> None:
    entries = filled(diary, 3)
    diary.erase(entries[0])
    assert lines(diary.journal.browsing.timeline(after=entries[2].position)) == []


def test_a_gap_stands_just_below_the_memory_above_it(diary: Diary) -> None:
    entries = filled(diary, 3)
    diary.erase(entries[1])
    gap = diary.journal.browsing.timeline().items[1]
    assert isinstance(gap, Gap)
    assert entries[0].position < gap.position < entries[2].position


def test_an_erasure_that_closes_its_gap_leaves_no_trace(diary: Diary) -> None:
    entries = filled(diary, 3)
    diary.journal.erasing.follow("north", frozenset())
    diary.erase(entries[1])
    browsing = diary.journal.browsing
    assert lines(browsing.timeline()) == ["3", "1"]
    assert [one.day for one in browsing.days(on(1), on(29))] == [on(1), on(3)]


def test_years_that_were_put_away_are_one_gap_whatever_number_of_days_they_had(
    diary: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    entries = filled(diary, 28)
    for first, end in ((0, 3), (4, 9), (10, 27)):
        diary.erase(*entries[first:end])
    diary.erase(diary.add("beside 5", f"{on(5):%Y-%m-%d}"))
    browsing = diary.journal.browsing
    fifth, tenth = (entries[at].position for at in (3, 9))
    pages = (
        browsing.timeline, lambda: browsing.timeline(before=tenth),
        lambda: browsing.timeline(after=fifth), lambda: browsing.timeline(around=tenth),
        lambda: browsing.timeline(limit=1),
    )  # fmt: skip
    day_by_day = [page() for page in pages]
    assert sum(isinstance(one, Gap) for one in day_by_day[0].items) == 3
    monkeypatch.setattr(timeline, "_GAP_DAYS", 0)
    assert [page() for page in pages] == day_by_day


@st.composite
def stretches(draw: st.DrawFn) -> tuple[list[Row], list[date]]:
    days = sorted(draw(st.lists(st.integers(1, 28), max_size=12)), reverse=True)
    rows = [a_row(len(days) - index, day) for index, day in enumerate(days)]
    gaps = sorted(draw(st.sets(st.integers(1, 28), max_size=8)), reverse=True)
    return rows, [on(day) for day in gaps]


def a_row(number: int, day: int) -> Row:
    return Row(
        EntryId(new_id()), first_position(on(day)) + number, Moment.on(on(day)), "", str(number),
        None, starred=False,
    )  # fmt: skip


@given(stretches())
def test_every_day_with_a_gap_lies_in_just_one_gap_and_in_its_place(
    stretch: tuple[list[Row], list[date]],
) -> None:
    rows, days = stretch
    items = weave(rows, days, whole=True)
    assert [one for one in items if isinstance(one, Row)] == rows
    assert not any(isinstance(a, Gap) and isinstance(b, Gap) for a, b in pairwise(items))
    positions = [one.position for one in items]
    assert positions == sorted(positions, reverse=True)
    gaps = [one for one in items if isinstance(one, Gap)]
    held = {row.moment.start for row in rows}
    for day in days:
        around = [one for one in gaps if one.first <= day <= one.last]
        assert len(around) == 1 or (day in held and not around)


def test_neighbours_are_given_one_by_one(diary: Diary) -> None:
    one, two, three = filled(diary, 3)
    diary.erase(two)
    browsing = diary.journal.browsing
    newer, older = browsing.newer(one.position), browsing.older(three.position)
    assert newer is not None
    assert older is not None
    assert (newer.id, older.id) == (three.id, one.id)
    assert browsing.newer(three.position) is None
    assert browsing.older(one.position) is None


def test_a_row_holds_what_two_lines_need(diary: Diary) -> None:
    diary.add(
        "# Ice\n\nA *long* morning. " * 40, title="On the river", tags=("ice",),
        people=("Joel",), place="Charles", starred=True, mood="calm",
    )  # fmt: skip
    row = diary.journal.browsing.timeline().items[0]
    assert isinstance(row, Row)
    assert row.excerpt.startswith("Ice A long morning.")
    assert len(row.excerpt) <= 280
    assert (row.title, row.tags, row.people) == ("On the river", ("ice",), ("Joel",))
    assert (row.place, row.starred, row.mood, row.picture) == ("Charles", True, "calm", None)


# Counts


def test_counts_tell_what_is_visible(diary: Diary) -> None:
    entries = filled(diary, 5)
    diary.add("Two words", on="2023-12-24")
    diary.erase(entries[4])
    browsing = diary.journal.browsing
    assert browsing.totals() == Totals(5, date(2023, 12, 24), on(4))
    assert browsing.months() == (MonthCount(2024, 2, 4), MonthCount(2023, 12, 1))
    assert browsing.days(date(2023, 12, 1), on(5)) == (
        DayCount(date(2023, 12, 24), 1, 2, gap=False),
        *(DayCount(on(day), 1, 1, gap=False) for day in range(1, 5)),
        DayCount(on(5), 0, 0, gap=True),
    )


def test_a_day_that_everything_left_holds_nothing(diary: Diary) -> None:
    diary.edit(diary.add("moved", on=on(1)), on=on(2))
    assert [one.day for one in diary.journal.browsing.days(on(1), on(5))] == [on(2)]


def test_an_empty_journal_has_no_first_day(diary: Diary) -> None:
    browsing = diary.journal.browsing
    assert browsing.totals() == Totals(0, None, None)
    assert browsing.months() == ()
    assert browsing.position_at(0) is None
    assert browsing.on_this_day(DAY) == ()


def test_offsets_and_positions_lead_to_each_other(diary: Diary) -> None:
    entries = filled(diary, 4)
    entries += [diary.add(f"4 {hour}", on=f"2024-02-04 0{hour}:00") for hour in range(3)]
    diary.erase(entries[1], entries[5])
    visible = [one for number, one in enumerate(entries) if number not in {1, 5}][::-1]
    browsing = diary.journal.browsing
    for offset, entry in enumerate(visible):
        assert browsing.position_at(offset) == entry.position
        assert browsing.offset_of(entry.position) == offset
    assert browsing.position_at(len(visible)) is None
    assert browsing.offset_of(0) == len(visible)
    assert browsing.offset_of(1 << 62) == 0


def test_the_first_day_there_is_counts_like_any_other(diary: Diary) -> None:
    diary.add("In the beginning", on=date.min)
    diary.add("In the end", on=date.max)
    browsing = diary.journal.browsing
    assert browsing.offset_of(0) == 2
    assert browsing.offset_of(first_position(date.max)) == 1
    assert [one.excerpt for one in browsing.timeline().items] == [
        "In the end", "In the beginning",
    ]  # type: ignore[union-attr]  # fmt: skip


# Other years


def test_this_day_in_other_years_newest_first(diary: Diary) -> None:
    for year in (2019, 2021, 2024):
        diary.add(str(year), on=date(year, 2, 14))
    diary.add("the same day", on="2026-02-14 08:00")
    diary.add("another", on="2024-02-15")
    diary.add("vague", on="2020")
    rows = diary.journal.browsing.on_this_day(date(2026, 2, 14))
    assert excerpts(rows) == ["2024", "2021", "2019"]


def test_vague_dates_are_no_day(diary: Diary) -> None:
    diary.add("some time in 2020", on="2020")
    assert diary.journal.browsing.on_this_day(date(2026, 1, 1)) == ()


def test_the_leap_day_is_remembered_on_the_28th_of_common_years(diary: Diary) -> None:
    diary.add("leap", on=date(2020, 2, 29))
    diary.add("common", on=date(2021, 2, 28))
    browsing = diary.journal.browsing
    assert excerpts(browsing.on_this_day(date(2026, 2, 28))) == ["common", "leap"]
    assert excerpts(browsing.on_this_day(date(2028, 2, 28))) == ["common"]
    assert excerpts(browsing.on_this_day(date(2028, 2, 29))) == ["leap"]


# Names


def test_names_come_with_their_counts_the_most_used_first(diary: Diary) -> None:
    diary.add("One", tags=("ice", "river"), people=("Joel",), place="Home")
    two = diary.add("Two", tags=("river", "beach"))
    browsing = diary.journal.browsing
    tags = [(one.name, one.count) for one in browsing.names(NameKind.TAG)]
    assert tags == [("river", 2), ("beach", 1), ("ice", 1)]
    assert [one.name for one in browsing.names(NameKind.PERSON)] == ["Joel"]
    assert [one.name for one in browsing.names(NameKind.PLACE)] == ["Home"]
    diary.erase(two)
    tags = [(one.name, one.count) for one in browsing.names(NameKind.TAG)]
    assert tags == [("ice", 1), ("river", 1)]


def test_completion_looks_at_beginnings_marks_and_case_aside(diary: Diary) -> None:
    diary.add("One", people=("Élodie", "Elena", "Joel"))
    diary.add("Two", people=("Elena",))
    browsing = diary.journal.browsing
    offered = browsing.complete(NameKind.PERSON, " el")
    assert [(one.name, one.count) for one in offered] == [("Elena", 2), ("Élodie", 1)]
    assert len(browsing.complete(NameKind.PERSON, "", limit=2)) == 2
    assert browsing.complete(NameKind.TAG, "el") == ()


@given(st.text(max_size=10))
@settings(max_examples=50)
def test_nothing_typed_makes_completion_fail(diary_of_property: Diary, typed: str) -> None:
    browsing = diary_of_property.journal.browsing
    if not browsing.names(NameKind.TAG):
        diary_of_property.add("One", tags=("river", "ice", "Élan"))
    offered = browsing.complete(NameKind.TAG, typed)
    begun = fold(admit_line(typed).strip())
    known = {one.name for one in browsing.names(NameKind.TAG)}
    assert {one.name for one in offered} == {one for one in known if fold(one).startswith(begun)}


def test_a_name_of_erased_memories_alone_is_hidden(diary: Diary) -> None:
    diary.erase(diary.add("One", people=("Clementine",)))
    browsing = diary.journal.browsing
    assert browsing.names(NameKind.PERSON) == ()
    assert browsing.complete(NameKind.PERSON, "clem") == ()


def test_a_name_that_is_put_away_itself_is_hidden_everywhere(diary: Diary) -> None:
    entry = diary.add("One", people=("Clementine", "Joel"))
    diary.change("UPDATE name SET targeted = 1 WHERE name = 'Clementine'")
    browsing = diary.journal.browsing
    assert [one.name for one in browsing.names(NameKind.PERSON)] == ["Joel"]
    assert browsing.complete(NameKind.PERSON, "clem") == ()
    assert browsing.entry(entry.id).people == ("Joel",)
    assert browsing.timeline().items[0].people == ("Joel",)  # type: ignore[union-attr]


# Lists and walks


def test_lists_are_bounded_by_days(diary: Diary) -> None:
    filled(diary, 6)
    browsing = diary.journal.browsing
    found, total = browsing.entries(2)
    assert ([one.text for one in found], total) == (["6", "5"], 6)
    found, total = browsing.entries(10, after=on(3), before=on(5))
    assert ([one.text for one in found], total) == (["4", "3"], 2)
    found, total = browsing.entries(10, before=on(3))
    assert ([one.text for one in found], total) == (["2", "1"], 2)
    found, total = browsing.entries(10, after=on(5))
    assert ([one.text for one in found], total) == (["6", "5"], 2)


def test_vague_dates_count_where_they_reach(diary: Diary) -> None:
    diary.add("all year", on="2024")
    diary.add("day", on="2024-07-01")
    browsing = diary.journal.browsing
    found, total = browsing.entries(10, after=date(2024, 6, 1), before=date(2024, 8, 1))
    assert ([one.text for one in found], total) == (["day", "all year"], 2)
    found, total = browsing.entries(1, after=date(2024, 6, 1))
    assert ([one.text for one in found], total) == (["day"], 2)
    found, total = browsing.entries(10, after=date(2025, 1, 1))
    assert (found, total) == ((), 0)
    found, total = browsing.entries(10, after=date(2024, 6, 1), before=date(2024, 1, 1))
    assert (found, total) == ((), 0)
    found, total = browsing.entries(10, before=date(2024, 1, 2))
    assert ([one.text for one in found], total) == (["all year"], 1)


def test_a_walk_goes_from_the_oldest_to_the_newest(diary: Diary) -> None:
    entries = filled(diary, 5)
    diary.erase(entries[2])
    browsing = diary.journal.browsing
    first = browsing.walk(-1, 2)
    assert [one.text for one in first] == ["1", "2"]
    assert [one.text for one in browsing.walk(first[-1].position, 9)] == ["4", "5"]


def test_moods_are_offered_the_most_frequent_first_as_they_were_spelled_last(diary: Diary) -> None:
    for day, mood in enumerate(("calm", "At ease", "Calm", "müde", "gone"), 1):
        diary.add(f"Day {day}.", date(2024, 2, day), mood=mood)
    diary.add("None.")
    diary.erase(diary.hits("mood:gone")[0].row.id)
    moods = diary.journal.browsing.moods
    assert sorted(moods()) == ["At ease", "Calm", "müde"]
    assert moods()[0] == "Calm"
    assert moods("MU") == ("müde",)
    assert moods("c", limit=1) == ("Calm",)
    assert moods("x") == ()
