"""What falls under a standing erasure is told, and taken in where that was asked for."""

from datetime import date

import pytest

from journal.domain.entry import Entry
from journal.domain.erasure import Erased, ErasureKind, NewPages, Target
from journal.domain.names import NameKind
from journal.domain.veil import GAP
from journal.services.erasing import Terms
from journal.services.habits import Habits
from tests.services.diary import Diary, draft, edited, imported

CLEM = Target(ErasureKind.PERSON, "Clem")


def put_away(diary: Diary, target: Target = CLEM, **terms: object) -> Erased:
    return diary.journal.erasing.put_away(target, Terms(**terms))  # type: ignore[arg-type]


def search(words: str) -> Target:
    return Target(ErasureKind.SEARCH, words)


def touches(diary: Diary, words: str = "", **more: object) -> int:
    return diary.journal.writing.save(draft(words, **more)).touches  # type: ignore[arg-type]


def receive(diary: Diary, *pages: Entry) -> bool:
    return diary.journal.erasing.receive([one.id for one in pages]) is not None


def entry(diary: Diary, one: Entry) -> Entry:
    return diary.journal.browsing.entry(one.id)


# Searches


def test_what_an_erased_search_finds_touches_it(diary: Diary) -> None:
    diary.add("Ice and bread.")
    put_away(diary, search("ice -snow"))
    assert touches(diary, "Ice again.") == 1
    assert touches(diary, "Iced.") == 0
    assert touches(diary, "Ice and snow.") == 0
    assert touches(diary, "", title="On ice") == 1


def test_an_edit_that_an_erased_search_finds_touches_it(diary: Diary) -> None:
    diary.add("Ice and bread.")
    put_away(diary, search("ice"))
    page = diary.add("Rain.")
    save = diary.journal.writing.save
    assert save(edited(page, text="Ice.")).touches == 1
    assert save(edited(entry(diary, page), text="Ice.")).touches == 1
    assert save(edited(entry(diary, page), text="Thaw.")).touches == 0


@pytest.mark.parametrize(
    ("wanted", "inside", "outside"),
    [
        ("after:2024-02-01", "2024-02-14", "2024-01-31"),
        ("ice before:2024-02-01", "2024-01-31", "2024-02-14"),
        ("after:2024-06-01 before:2025-01-01", "2024", "2023"),
        ("nothing OR on:2024-02", "2024-02-14", "2024-03-01"),
    ],
)
def test_the_days_of_an_erased_search_count_as_they_do_in_a_search(
    diary: Diary, wanted: str, inside: str, outside: str
) -> None:
    diary.add("Ice.", on=inside)
    diary.add("Other.", on="1990-01-01")
    put_away(diary, search(wanted))
    assert touches(diary, "Ice.", on=inside) == 1
    assert touches(diary, "Ice.", on=outside) == 0


def test_names_moods_and_stars_of_an_erased_search_count(diary: Diary) -> None:
    diary.add("A", people=("Clem",), mood="low", starred=True)
    diary.add("B", people=("Clem",))
    put_away(diary, search("person:clem mood:low is:starred"))
    assert touches(diary, "C", people=("Clem",), mood="low", starred=True) == 1
    assert touches(diary, "C", people=("Clem",), mood="low") == 0


def test_last_week_is_the_one_before_the_search_was_erased(diary: Diary) -> None:
    diary.add("Ice.", on="2026-02-14")
    put_away(diary, search('on:"today"'))
    diary.pass_time(days=30)
    assert touches(diary, "Ice.", on="2026-02-14") == 1
    assert touches(diary, "Ice.", on=diary.clock.now().date()) == 0


def test_summer_is_when_the_person_says_so_for_what_was_erased(diary: Diary) -> None:
    diary.journal.follow(Habits(hemisphere="south"))
    diary.add("January.", "2025-01-15")
    put_away(diary, search('on:"summer 2024"'))
    assert touches(diary, "Warm.", on="2025-01-16") == 1
    diary.journal.follow(Habits())
    assert touches(diary, "Cold.", on="2025-01-17") == 0


def test_pages_that_an_erased_search_finds_go_with_the_others(diary: Diary) -> None:
    diary.add("Ice.")
    done = put_away(diary, search("ice"), new_pages=NewPages.PUT_AWAY)
    page, other = diary.add("Ice again."), diary.add("Rain.")
    assert receive(diary, page, other)
    assert diary.texts() == ["Rain."]
    assert diary.found("ice") == []
    assert diary.journal.erasing.restore(numbers=[done.number]).restored == 2


def test_a_page_that_an_erased_search_finds_is_offered(diary: Diary) -> None:
    diary.add("Ice.")
    put_away(diary, search("ice"), new_pages=NewPages.OFFER)
    assert diary.journal.erasing.is_offered(diary.add("Ice again.").id)
    assert not diary.journal.erasing.is_offered(diary.add("Rain.").id)


# Imports


def test_an_import_counts_the_memories_that_touch_something(diary: Diary) -> None:
    diary.add("Ice.", people=("Clem",))
    put_away(diary, search("ice"))
    diary.add("A", people=("Clem",))
    put_away(diary)
    both = imported(1, "Ice with Clem.", people=("Clem",))
    part = diary.take_in(both, imported(2, "Ice."), imported(3, "Clem."), imported(4, "Rain."))
    assert (part.added, part.touches) == (4, 3)


def test_an_import_puts_what_a_search_finds_with_the_others(diary: Diary) -> None:
    diary.add("Ice.")
    put_away(diary, search("ice"), new_pages=NewPages.PUT_AWAY)
    diary.pass_time(seconds=1)
    first = diary.take_in(imported(1, "Ice."), imported(2, "Rain."))
    diary.take_in(imported(3, "More ice."), imported(4, "More rain."), batch=first.batch)
    assert sorted(diary.texts()) == ["More rain.", "Rain."]


def test_what_an_undone_import_brought_goes_with_the_others_when_it_comes_again(
    diary: Diary,
) -> None:
    part = diary.take_in(imported(1, "Clem sang."))
    page = diary.journal.browsing.entries(1)[0][0]
    diary.edit(page, text="Clem sang and sang.")
    diary.journal.writing.undo_import(part.batch)
    diary.add("A", people=("Clem",))
    put_away(diary, new_pages=NewPages.PUT_AWAY)
    diary.pass_time(hours=1)
    assert diary.take_in(imported(1, "Clem sang.")).touches == 1
    assert diary.texts() == [GAP]


def test_a_changed_text_of_a_known_memory_is_told_and_stays(diary: Diary) -> None:
    diary.take_in(imported(1, "Rain."))
    diary.pass_time(hours=1)
    diary.add("Ice.")
    put_away(diary, search("ice"), new_pages=NewPages.PUT_AWAY)
    assert diary.take_in(imported(1, "Ice.")).touches == 1
    # Members are frozen: what was there when it was erased stays where it is.
    assert diary.texts() == ["Ice."]


# What is taken in, and what is not


def test_a_page_that_was_there_before_stays_whatever_is_written_into_it(diary: Diary) -> None:
    older = diary.add("Clem and I.", starred=True)
    diary.add("A", people=("Clem",))
    diary.pass_time(hours=1)
    put_away(diary, new_pages=NewPages.PUT_AWAY, kept=frozenset({older.id}))
    diary.edit(entry(diary, older), text="Clem and I, again.")
    assert not receive(diary, older)
    assert diary.texts() == ["Clem and I, again."]


def test_what_was_brought_back_is_not_put_away_again_by_the_same_erasure(diary: Diary) -> None:
    diary.add("A", people=("Clem",))
    put_away(diary, new_pages=NewPages.PUT_AWAY)
    whole, named = diary.add("B", people=("Clem",)), diary.add("Clem sang.\n\nI slept.")
    assert receive(diary, whole, named)
    diary.journal.erasing.restore(ids=[whole.id, named.id])
    diary.edit(entry(diary, whole), text="B again")
    diary.edit(entry(diary, named), text="Clem sang.\n\nI slept late.")
    assert not receive(diary, whole, named)
    assert sorted(diary.texts()) == ["B again", "Clem sang.\n\nI slept late."]


def test_a_page_with_gaps_that_names_them_again_gets_another_gap(diary: Diary) -> None:
    diary.add("A", people=("Clem",))
    done = put_away(diary, new_pages=NewPages.PUT_AWAY)
    page = diary.add("Clem sang.\n\nI slept.")
    assert receive(diary, page)
    diary.edit(entry(diary, page), text=f"{GAP}\n\nI slept.\n\nClem sat.")
    assert receive(diary, page)
    assert entry(diary, page).text == f"{GAP}\n\nI slept.\n\n{GAP}"
    assert not receive(diary, page)
    diary.journal.erasing.restore(numbers=[done.number])
    assert entry(diary, page).text == "Clem sang.\n\nI slept.\n\nClem sat."


def test_what_is_hidden_of_a_page_touches_nothing(diary: Diary) -> None:
    page = diary.add("Clem sang. @[Clem] sat.\n\nI slept.")
    put_away(diary)
    save = diary.journal.writing.save
    assert save(edited(entry(diary, page), text=f"{GAP}\n\nI slept late.")).touches == 0
    named = f"{GAP}\n\nI slept.\n\nClem!"
    assert save(edited(entry(diary, page), text=named)).touches == 1


# Names that were merged meanwhile


def test_who_was_merged_into_somebody_erased_is_hidden_with_them(diary: Diary) -> None:
    diary.add("A", people=("Clem",))
    rob = diary.add("B", people=("Rob",))
    done = put_away(diary)
    diary.journal.naming.rename(NameKind.PERSON, "Rob", "Clem")
    assert diary.journal.browsing.names(NameKind.PERSON) == ()
    assert entry(diary, rob).people == ()
    assert touches(diary, "Rob sang.") == 1
    diary.journal.erasing.restore(numbers=[done.number])
    assert [(one.name, one.count) for one in diary.journal.browsing.names(NameKind.PERSON)] == [
        ("Clem", 2)
    ]


def test_undoing_a_merge_of_erased_names_after_they_came_back_hides_nobody(
    diary: Diary,
) -> None:
    for tag in ("home", "home/sea", "shore"):
        diary.add(tag, tags=(tag,))
    naming = diary.journal.naming
    done = put_away(diary, Target(ErasureKind.TAG, "home"))
    diary.add("new", tags=("shore",))
    first = naming.rename(NameKind.TAG, "shore", "home/sea")
    diary.journal.erasing.restore(numbers=[done.number])
    naming.undo(first)
    assert {one.name: one.count for one in diary.journal.browsing.names(NameKind.TAG)} == {
        "home": 1, "home/sea": 1, "shore": 2
    }  # fmt: skip
    assert diary.sql("SELECT name FROM name WHERE targeted <> 0") == []


def test_a_period_that_was_erased_takes_in_pages_of_its_days(diary: Diary) -> None:
    diary.add("In.", on="2024-02-10")
    days = Target(ErasureKind.PERIOD, first=date(2024, 2, 1), last=date(2024, 2, 29))
    put_away(diary, days, new_pages=NewPages.PUT_AWAY)
    inside, outside = diary.add("In.", on="2024-02-11"), diary.add("Out.", on="2024-03-01")
    assert receive(diary, inside, outside)
    assert diary.texts() == ["Out."]
