"""Names are called something else, become one, and are as they were when that is undone."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from journal.domain.entry import Entry
from journal.domain.errors import (
    BadName,
    IntoItself,
    NameTaken,
    NameTooLong,
    UndoTooLate,
    UnknownEntry,
    UnknownName,
)
from journal.domain.names import NameKind
from journal.domain.naming import DAY_UNKNOWN, Manner, NameAct
from journal.services.naming import Naming
from tests.services.diary import Diary, imported

PERSON, PLACE, TAG = NameKind.PERSON, NameKind.PLACE, NameKind.TAG


def naming(diary: Diary) -> Naming:
    return diary.journal.naming


def names(diary: Diary, kind: NameKind = PERSON) -> dict[str, int]:
    return {one.name: one.count for one in naming(diary).index(kind)}


def picture(diary: Diary) -> dict[str, list[Any]]:
    """Everything that names and links say, hidden or not."""
    return {
        "names": diary.sql(
            "SELECT id, kind, name, key, fold, shown, held, targeted, died, latitude, longitude "
            "FROM name ORDER BY id"
        ),
        "aliases": diary.sql("SELECT kind, key, words, name FROM alias ORDER BY kind, key"),
        "links": diary.sql(
            "SELECT hex(entry.id), link.name, in_text, beside, rank FROM link "
            "JOIN entry USING (position) ORDER BY 1, 2"
        ),
        "days": diary.sql("SELECT name, month, day, within FROM marked_day ORDER BY 1, 2, 3"),
        "targets": diary.sql("SELECT id, target_name FROM erasure ORDER BY id"),
    }


def put_away_name(diary: Diary, words: str, *, target: bool = True) -> None:
    """Erase all memories of a person, as the procedure does."""
    ids = [row.id for row in naming(diary).memories(PERSON, words)]
    number = diary.erase(*ids)
    if target:
        diary.change("UPDATE name SET targeted = 1 WHERE name = :name", name=words)
        diary.change(
            "UPDATE erasure SET kind = 'person', target_name = "
            "(SELECT id FROM name WHERE name = :name) WHERE number = :number",
            name=words, number=number,
        )  # fmt: skip


def undone(diary: Diary, act: NameAct) -> None:
    changes = naming(diary).undo(act)
    assert changes is not None


# ---------------------------------------------------------------- renaming
def test_a_renamed_person_keeps_memories_and_answers_to_both_names(diary: Diary) -> None:
    diary.add("peas", people=("Mum",))
    act = naming(diary).rename(PERSON, "Mum", "Mother")
    assert act.name == "Mother"
    assert names(diary) == {"Mother": 1}
    assert diary.found('person:"Mum"') == diary.found("person:Mother") == ["peas"]
    assert naming(diary).profile(PERSON, "mum").aliases == ("Mum",)
    assert naming(diary).current(PERSON, "Mum") == "Mother"


def test_a_rename_does_not_alter_what_is_written_and_a_save_keeps_the_link(diary: Diary) -> None:
    entry = diary.add("with @[Mum] and #food")
    naming(diary).rename(PERSON, "Mum", "Mother")
    naming(diary).rename(TAG, "food", "meals")
    again = diary.edit(diary.journal.browsing.entry(entry.id), text="with @[Mum] and #food still")
    assert again.text == "with @[Mum] and #food still"
    assert (again.people, again.tags) == (("Mother",), ("meals",))
    assert names(diary) == {"Mother": 1}


def test_a_rename_back_leaves_only_the_other_name_as_an_alias(diary: Diary) -> None:
    diary.add("peas", people=("Mum",))
    naming(diary).rename(PERSON, "Mum", "Mother")
    naming(diary).rename(PERSON, "Mother", "Mum")
    profile = naming(diary).profile(PERSON, "Mother")
    assert (profile.name, profile.aliases) == ("Mum", ("Mother",))


def test_a_rename_that_only_changes_case_needs_no_alias(diary: Diary) -> None:
    diary.add("peas", people=("mum",))
    naming(diary).rename(PERSON, "mum", "Mum")
    profile = naming(diary).profile(PERSON, "mum")
    assert (profile.name, profile.aliases) == ("Mum", ())


def test_a_rename_that_only_changes_marks_is_found_by_both(diary: Diary) -> None:
    diary.add("tea", people=("Jose",))
    naming(diary).rename(PERSON, "Jose", "José")
    assert diary.found("person:Jose") == diary.found("person:José") == ["tea"]


def test_a_rename_to_the_same_changes_nothing(diary: Diary) -> None:
    diary.add("peas", people=("Mum",))
    act = naming(diary).rename(PERSON, "Mum", "  Mum ")
    assert (act.undo, act.changes) == (None, None)
    assert naming(diary).undo(act) is None


def test_a_name_of_another_is_refused(diary: Diary) -> None:
    diary.add("peas", people=("Mum", "Rob"))
    with pytest.raises(NameTaken) as caught:
        naming(diary).rename(PERSON, "Mum", "rob")
    assert caught.value.name == "Rob"


@pytest.mark.parametrize("words", ["", "   ", "\u0007\u200f", "?!", "@", "\u200c"])
def test_a_name_needs_a_letter_or_a_digit(diary: Diary, words: str) -> None:
    diary.add("peas", people=("Mum",))
    with pytest.raises(BadName):
        naming(diary).rename(PERSON, "Mum", words)


def test_a_name_of_ten_thousand_characters_is_refused(diary: Diary) -> None:
    entry = diary.add("peas", people=("Mum",))
    with pytest.raises(NameTooLong):
        naming(diary).rename(PERSON, "Mum", "m" * 10_000)
    with pytest.raises(NameTooLong):
        naming(diary).add_alias(PERSON, "Mum", "m" * 10_000)
    with pytest.raises(NameTooLong):
        naming(diary).link_many([entry.id], TAG, "m" * 10_000)


def test_a_name_loses_its_sign_and_what_cannot_be_seen(diary: Diary) -> None:
    diary.add("peas", people=("Mum",), tags=("food",))
    assert naming(diary).rename(PERSON, "Mum", "@Mother\u0000 \n Nora\u202e").name == "Mother Nora"
    assert naming(diary).rename(TAG, "food", "#meals").name == "meals"


def test_somebody_unknown_is_not_renamed(diary: Diary) -> None:
    with pytest.raises(UnknownName):
        naming(diary).rename(PERSON, "Nobody", "Somebody")


# ---------------------------------------------------------------- nested tags
def test_a_renamed_tag_takes_along_those_nested_in_it(diary: Diary) -> None:
    diary.add("soup", tags=("food/soup",))
    diary.add("bread", tags=("food",))
    naming(diary).rename(TAG, "food", "meals")
    assert names(diary, TAG) == {"meals": 2, "meals/soup": 1}
    assert set(diary.found("tag:food")) == set(diary.found("tag:meals")) == {"soup", "bread"}


def test_a_parent_that_does_not_stand_by_itself_counts_and_can_be_renamed(diary: Diary) -> None:
    diary.add("soup", tags=("Food/Soup", "food/bread"))
    diary.add("tea", tags=("drink",))
    assert names(diary, TAG) == {"drink": 1, "food": 1, "food/bread": 1, "Food/Soup": 1}
    assert [one.parent for one in naming(diary).index(TAG)] == [False, True, False, False]
    profile = naming(diary).profile(TAG, "food")
    assert (profile.count, profile.below) == (1, ("food/bread", "Food/Soup"))
    assert naming(diary).rename(TAG, "food", "meals").name == "meals"
    assert set(names(diary, TAG)) == {"drink", "meals", "meals/bread", "meals/Soup"}


def test_a_tag_written_in_one_of_an_old_name_goes_where_that_one_went(diary: Diary) -> None:
    diary.add("soup", tags=("food/soup",))
    diary.add("bread", tags=("food",))
    naming(diary).rename(TAG, "food", "meals")
    diary.add("#food/rice/wild and #food/soup")
    assert names(diary, TAG) == {"meals": 3, "meals/rice": 1, "meals/rice/wild": 1,
                                 "meals/soup": 2}


def test_tags_of_an_import_go_where_the_renamed_one_went(diary: Diary) -> None:
    diary.add("bread", tags=("food",))
    naming(diary).rename(TAG, "food", "meals")
    diary.take_in(
        imported(1, "soup", tags=("food/soup",)),
        imported(2, "more", tags=("meals/soup", "food/rice")),
        imported(3, "again", tags=("food/soup",)),
    )
    assert names(diary, TAG) == {"meals": 4, "meals/rice": 1, "meals/soup": 3}


@pytest.mark.parametrize("into", ["food/soup", "food/other", "food", "FOOD"])
def test_a_tag_does_not_go_into_itself_nor_its_child(diary: Diary, into: str) -> None:
    diary.add("soup", tags=("food", "food/soup"))
    before = picture(diary)
    with pytest.raises((IntoItself, UnknownName)):
        naming(diary).merge(TAG, "food", into)
    assert picture(diary) == before
    if "/" in into:
        with pytest.raises(IntoItself):
            naming(diary).rename(TAG, "food", into)


def test_a_child_can_go_into_its_parent(diary: Diary) -> None:
    diary.add("soup", tags=("food/soup", "food/soup/cold"))
    diary.add("bread", tags=("food",))
    naming(diary).merge(TAG, "food/soup", "food")
    assert names(diary, TAG) == {"food": 2, "food/cold": 1}


def test_a_tag_goes_under_a_parent_that_does_not_stand_by_itself(diary: Diary) -> None:
    diary.add("soup", tags=("food/soup",))
    diary.add("bread", tags=("meal", "meal/soup"))
    with pytest.raises(NameTaken):
        naming(diary).rename(TAG, "meal", "food")
    naming(diary).merge(TAG, "meal", "food")
    assert names(diary, TAG) == {"food": 2, "food/soup": 2}
    assert set(diary.found("tag:meal/soup")) == {"soup", "bread"}


@pytest.mark.parametrize("words", ["food/", "/food", "food//soup", "food/ /soup"])
def test_a_nested_tag_has_no_empty_part(diary: Diary, words: str) -> None:
    diary.add("soup", tags=("soup",))
    with pytest.raises(BadName):
        naming(diary).rename(TAG, "soup", words)


# ---------------------------------------------------------------- merging
def test_two_people_become_one(diary: Diary) -> None:
    diary.add("one", people=("Mum",))
    diary.add("two", people=("Nora",))
    diary.add("both @[Nora]", people=("Mum",))
    naming(diary).add_alias(PERSON, "Nora", "Norah")
    act = naming(diary).merge(PERSON, "Nora", "Mum")
    assert (act.name, act.count) == ("Mum", 2)
    assert names(diary) == {"Mum": 3}
    assert naming(diary).profile(PERSON, "Norah").aliases == ("Nora", "Norah")
    assert len(diary.found("person:Mum")) == len(diary.found("person:Nora")) == 3


def test_a_memory_written_after_a_merge_is_found_by_every_name(diary: Diary) -> None:
    for who in ("Ann", "Bea", "Cleo"):
        diary.add(who.lower(), people=(who,))
    naming(diary).merge(PERSON, "Ann", "Bea")
    naming(diary).merge(PERSON, "Bea", "Cleo")
    diary.add("late", people=("Ann",))
    assert set(diary.found("person:Cleo")) == {"ann", "bea", "cleo", "late"}


def test_a_merged_name_can_be_taken_again_by_the_same_person(diary: Diary) -> None:
    diary.add("one", people=("Mum",))
    diary.add("two", people=("Mam",))
    naming(diary).merge(PERSON, "Mam", "Mum")
    naming(diary).rename(PERSON, "Mum", "Mam")
    assert names(diary) == {"Mam": 2}
    assert set(diary.found("person:Mum")) == {"one", "two"}


def test_a_name_given_up_after_a_merge_can_be_somebody_else(diary: Diary) -> None:
    diary.add("one", people=("Mum",))
    diary.add("two", people=("Mam",))
    naming(diary).merge(PERSON, "Mam", "Mum")
    naming(diary).remove_alias(PERSON, "Mum", "Mam")
    diary.add("three", people=("Mam",))
    assert names(diary) == {"Mum": 2, "Mam": 1}
    assert diary.found("person:Mam") == ["three"]
    assert set(diary.found("person:Mum")) == {"one", "two"}


def test_nobody_is_merged_with_themselves_or_with_somebody_unknown(diary: Diary) -> None:
    diary.add("one", people=("Mum",))
    naming(diary).add_alias(PERSON, "Mum", "Mam")
    for into in ("mum", "Mam"):
        with pytest.raises(IntoItself):
            naming(diary).merge(PERSON, "Mum", into)
    for source, into in (("Mum", "Nobody"), ("Nobody", "Mum")):
        with pytest.raises(UnknownName):
            naming(diary).merge(PERSON, source, into)


def test_what_is_known_of_a_merged_person_is_not_lost(diary: Diary) -> None:
    diary.add("one", people=("Mum",))
    diary.add("two", people=("Nora",))
    naming(diary).mark_died(PERSON, "Nora", died=True, on=date(2020, 3, 1))
    for who, day in (("Nora", 5), ("Nora", 6), ("Mum", 6)):
        diary.change(
            "INSERT INTO marked_day SELECT id, 3, :day, 0 FROM name WHERE name = :who",
            day=day, who=who,
        )  # fmt: skip
    before = picture(diary)
    act = naming(diary).merge(PERSON, "Nora", "Mum")
    assert naming(diary).profile(PERSON, "Mum").died == date(2020, 3, 1)
    assert [row[1:3] for row in picture(diary)["days"]] == [(3, 5), (3, 6)]
    undone(diary, act)
    assert picture(diary) == before


def test_a_day_that_both_have_marked_is_marked_once(diary: Diary) -> None:
    diary.add("one", people=("Mum",))
    diary.add("two", people=("Nora",))
    diary.change("INSERT INTO marked_day SELECT id, 3, 5, 0 FROM name")
    before = picture(diary)
    act = naming(diary).merge(PERSON, "Nora", "Mum")
    assert [row[1:3] for row in picture(diary)["days"]] == [(3, 5)]
    undone(diary, act)
    assert picture(diary) == before


# ---------------------------------------------------------------- aliases
def test_an_alias_leads_to_the_same_person_everywhere(diary: Diary) -> None:
    diary.add("peas", people=("Mum",))
    naming(diary).add_alias(PERSON, "Mum", "my mother")
    diary.add("later @[My Mother]")
    assert names(diary) == {"Mum": 2}
    assert [one.name for one in diary.journal.browsing.complete(PERSON, "my m")] == ["Mum"]
    assert naming(diary).profile(PERSON, "Mum").aliases == ("my mother",)


def test_an_alias_of_somebody_else_is_refused(diary: Diary) -> None:
    diary.add("peas", people=("Mum", "Rob"))
    naming(diary).add_alias(PERSON, "Rob", "Bobby")
    for taken in ("rob", "bobby"):
        with pytest.raises(NameTaken) as caught:
            naming(diary).add_alias(PERSON, "Mum", taken)
        assert caught.value.name == "Rob"
    assert naming(diary).add_alias(PERSON, "Rob", "Bobby").undo is None
    assert naming(diary).remove_alias(PERSON, "Mum", "Bobby").undo is None


def test_a_tag_that_others_are_nested_in_is_no_alias(diary: Diary) -> None:
    diary.add("soup", tags=("food/soup", "meals", "meals/cold"))
    with pytest.raises(NameTaken):
        naming(diary).add_alias(TAG, "meals", "food")
    assert naming(diary).add_alias(TAG, "meals", "Meals").undo is None


def test_a_name_that_nothing_links_to_any_more_can_be_an_alias(diary: Diary) -> None:
    entry = diary.add("peas", people=("Mum", "Mumm"))
    diary.edit(entry, people=("Mum",))
    naming(diary).add_alias(PERSON, "Mum", "Mumm")
    assert naming(diary).profile(PERSON, "Mumm").name == "Mum"


def test_an_alias_needs_somebody_to_be_called_so(diary: Diary) -> None:
    for act in (naming(diary).add_alias, naming(diary).remove_alias):
        with pytest.raises(UnknownName):
            act(PERSON, "Nobody", "Somebody")


# ---------------------------------------------------------------- the dead
def test_of_somebody_who_died_no_last_memory_is_told(diary: Diary) -> None:
    diary.add("early", on="2019-03-09", people=("Mum",))
    diary.add("late", on="2024-07-05", people=("Mum",))
    act = naming(diary).mark_died(PERSON, "Mum", died=True)
    profile = naming(diary).profile(PERSON, "Mum")
    assert profile.first is not None
    assert (profile.first.excerpt, profile.last, profile.died) == ("early", None, DAY_UNKNOWN)
    assert naming(diary).index(PERSON)[0].died == DAY_UNKNOWN
    undone(diary, act)
    assert naming(diary).profile(PERSON, "Mum").died is None
    naming(diary).mark_died(PERSON, "Mum", died=True, on=date(2025, 1, 2))
    act = naming(diary).mark_died(PERSON, "Mum", died=False)
    profile = naming(diary).profile(PERSON, "Mum")
    assert profile.died is None
    assert profile.last is not None
    with pytest.raises(UnknownName):
        naming(diary).mark_died(PERSON, "Nobody", died=True)


# ---------------------------------------------------------------- the page of a name
def test_the_page_of_a_name_shows_its_newest_pictures(diary: Diary) -> None:
    one, two = (
        diary.journal.attachments.add_bytes(b"\x89PNG\r\n\x1a\n" + bytes([n]), f"{n}.png")
        for n in range(2)
    )
    first = diary.add("one", on="2019-03-09", people=("Mum",), title="Eggs", tags=("a/b", "a/c"),
        attachments=(one.id, two.id), captions=("", "She waved."))  # fmt: skip
    newer = diary.add("two", on="2021", people=("Mum",), attachments=(one.id,))
    gone = diary.add("three", on="2022-03-09", people=("Mum",), attachments=(one.id,))
    diary.erase(gone)
    found = naming(diary).profile(PERSON, "Mum").pictures
    assert [(one.entry, one.sha256, one.words) for one in found] == [
        (newer.id, one.sha256, ""), (first.id, one.sha256, "Eggs"),
        (first.id, two.sha256, "She waved."),
    ]  # fmt: skip
    assert [one.moment for one in found] == [newer.moment, first.moment, first.moment]
    assert len(naming(diary).profile(TAG, "a").pictures) == 2


def test_the_page_of_a_person_tells_when_how_often_and_with_whom(diary: Diary) -> None:
    diary.add("one", on="2019-03-09", people=("Mum", "Rob"), tags=("seeds",), place="The garden")
    diary.add("two", on="2021-03-01", people=("Mum",), place="The garden")
    diary.add("three @[Mum]", on="2021-07-05")
    diary.add("four", on="2022-01-01", people=("Rob",))
    profile = naming(diary).profile(PERSON, "Mum")
    assert (profile.count, profile.passing, profile.photos) == (3, 1, 0)
    assert profile.years == ((2019, 1), (2021, 2))
    assert profile.months == (0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 0, 0)
    beside = [(one.kind, one.name, one.count) for one in profile.beside]
    assert beside == [(PLACE, "The garden", 2), (PERSON, "Rob", 1), (TAG, "seeds", 1)]
    assert profile.first is not None
    assert profile.last is not None
    assert (profile.first.excerpt, profile.last.excerpt) == ("one", "three Mum")
    assert naming(diary).rhythm(PERSON, ["Mum", "Nobody"]) == {
        "Mum": ((2019, 1), (2021, 2)),
        "Nobody": (),
    }
    months = naming(diary).rhythm(PERSON, ["Rob"], by_month=True)
    assert months == {"Rob": ((2019 * 12 + 2, 1), (2022 * 12, 1))}


def test_memories_of_a_name_are_read_by_stretches(diary: Diary) -> None:
    for day in range(1, 10):
        diary.add(f"{day}", on=f"2024-0{day}-01", people=("Mum",) if day % 2 else ())
    diary.add("in passing, @[Mum]", on="2024-01-15")
    read = naming(diary).memories
    rows = read(PERSON, "Mum", limit=3)
    assert [row.excerpt for row in rows] == ["9", "7", "5"]
    older = read(PERSON, "Mum", before=rows[-1].position, limit=9)
    assert [row.excerpt for row in older] == ["3", "in passing, Mum", "1"]
    newer = read(PERSON, "Mum", after=older[0].position, limit=2)
    assert [row.excerpt for row in newer] == ["7", "5"]
    assert [row.excerpt for row in read(PERSON, "Mum", Manner.PASSING)] == ["in passing, Mum"]
    assert len(read(PERSON, "Mum", Manner.ABOUT)) == 5
    months = naming(diary).months(PERSON, "Mum")
    assert [(one.year, one.month, one.count) for one in months] == [
        (2024, 9, 1), (2024, 7, 1), (2024, 5, 1), (2024, 3, 1), (2024, 1, 2),
    ]  # fmt: skip
    assert naming(diary).position_at(PERSON, "Mum", Manner.ANY, 2) == rows[2].position
    assert naming(diary).position_at(PERSON, "Mum", Manner.ANY, 9) is None
    assert naming(diary).offset_of(PERSON, "Mum", Manner.ANY, rows[2].position) == 2


def test_nothing_is_told_of_somebody_unknown(diary: Diary) -> None:
    for read in (naming(diary).profile, naming(diary).memories, naming(diary).months):
        with pytest.raises(UnknownName):
            read(PERSON, "Nobody")


# ---------------------------------------------------------------- many at once
@pytest.mark.parametrize("kind", NameKind)
def test_many_memories_are_linked_as_one_act(diary: Diary, kind: NameKind) -> None:
    entries = [diary.add(f"walk {number}") for number in range(3)]
    before = picture(diary)["links"]
    act = naming(diary).link_many([one.id for one in entries[:2]], kind, "sea")
    assert (act.name, act.count) == ("sea", 2)
    assert names(diary, kind) == {"sea": 2}
    assert set(diary.found(f"{kind.value}:sea")) == {"walk 0", "walk 1"}
    undone(diary, act)
    assert picture(diary)["links"] == before
    assert diary.found(f"{kind.value}:sea") == []
    assert names(diary, kind) == {}


def test_a_link_that_stands_beside_the_text_already_is_no_change(diary: Diary) -> None:
    one, two = diary.add("a", tags=("sea",)), diary.add("b #sea")
    act = naming(diary).link_many([one.id, two.id, one.id], TAG, "sea")
    assert act.count == 1
    changed = diary.journal.browsing.entry(two.id)
    assert (changed.tags, changed.revision) == (("sea",), 2)
    assert naming(diary).link_many([one.id, two.id], TAG, "sea").undo is None
    undone(diary, act)
    assert diary.found("tag:sea") == ["b #sea", "a"]


def test_a_new_place_takes_the_place_of_the_old_one(diary: Diary) -> None:
    entry = diary.add("walk", place="Home", tags=("dog",))
    act = naming(diary).link_many([entry.id], PLACE, "The sea")
    assert diary.journal.browsing.entry(entry.id).place == "The sea"
    assert diary.found("place:Home") == []
    undone(diary, act)
    again = diary.journal.browsing.entry(entry.id)
    assert (again.place, again.tags) == ("Home", ("dog",))
    assert diary.found("place:Home") == ["walk"]


def test_an_erased_memory_is_not_linked(diary: Diary) -> None:
    entry = diary.add("walk")
    diary.erase(entry)
    with pytest.raises(UnknownEntry):
        naming(diary).link_many([entry.id], TAG, "sea")
    with pytest.raises(BadName):
        naming(diary).link_many([], TAG, "?")


# ---------------------------------------------------------------- what an import brought
def test_names_of_an_import_are_found_and_made_people_as_one_act(diary: Diary) -> None:
    diary.add("known", people=("Ann",))
    part = diary.take_in(
        imported(1, "with @rob and @Ann and me@home.org"),
        imported(2, "@Rob, @rob again, `@code`"),
        imported(3, "@[Mary Svevo] and @ines"),
    )
    found = naming(diary).found(part.batch)
    assert [(one.name, one.count) for one in found] == [("rob", 2), ("ines", 1)]
    assert naming(diary).found() == found
    before = picture(diary)["links"]
    act = naming(diary).take_found(["rob", "nobody"])
    assert act.count == 2
    assert names(diary)["rob"] == 2
    assert len(diary.found("person:rob")) == 2
    assert [one.name for one in naming(diary).found()] == ["ines"]
    undone(diary, act)
    assert picture(diary)["links"] == before
    assert diary.found("person:rob") == []


def test_what_was_a_tag_in_jrnl_becomes_the_person_and_stays_it(diary: Diary) -> None:
    one = replace(imported(1, "with @rob", tags=("rob",)))
    assert one.provenance is not None
    one = replace(one, provenance=replace(one.provenance, format="jrnl"))
    part = diary.take_in(one, source_format="jrnl")
    act = naming(diary).take_found(["rob"], part.batch)
    [entry], _ = diary.journal.browsing.entries(1)
    assert (entry.people, entry.tags) == (("rob",), ())
    entry = diary.edit(entry, text="with @rob, edited")
    assert (entry.people, entry.tags) == (("rob",), ())
    undone(diary, act)
    assert diary.journal.browsing.entry(entry.id).tags == ("rob",)


def test_a_name_in_jrnl_whose_tag_was_taken_away_becomes_a_person_too(diary: Diary) -> None:
    one = imported(1, "with @rob")
    assert one.provenance is not None
    one = replace(one, provenance=replace(one.provenance, format="jrnl"))
    act = naming(diary).take_found(["rob"], diary.take_in(one, source_format="jrnl").batch)
    assert names(diary) == {"rob": 1}
    undone(diary, act)
    assert names(diary) == {}


def test_an_erased_name_is_not_found_by_an_import_and_nothing_is_where_none_was(
    diary: Diary,
) -> None:
    assert naming(diary).found() == ()
    assert naming(diary).take_found(["rob"]).undo is None
    diary.add("hidden", people=("Clem",), on="2020-01-01")
    put_away_name(diary, "Clem")
    part = diary.take_in(imported(1, "with @clem"), imported(2, "with @joel"))
    hidden = next(one for one in diary.journal.browsing.entries(9)[0] if "joel" in one.text)
    diary.erase(hidden)
    assert naming(diary).found(part.batch) == ()


# ---------------------------------------------------------------- undo
def three(diary: Diary) -> list[Entry]:
    return [
        diary.add("one", people=("Mum",)),
        diary.add("two @[Nora]"),
        diary.add("both @[Nora]", people=("Mum",)),
    ]


def test_an_undone_merge_leaves_two_people_and_what_each_is_found_by(diary: Diary) -> None:
    _, two, both = three(diary)
    before = picture(diary)
    act = naming(diary).merge(PERSON, "Nora", "Mum")
    diary.edit(diary.journal.browsing.entry(both.id), title="edited")
    diary.edit(diary.journal.browsing.entry(two.id), on="2019-01-01")
    diary.erase(two)
    undone(diary, act)
    diary.journal.erasing.restore(everything=True)
    assert picture(diary)["links"] == before["links"]
    assert set(diary.found("person:Nora")) == {"two Nora", "both Nora"}
    assert set(diary.found("person:Mum")) == {"one", "both Nora"}


def test_a_memory_that_lost_the_name_since_does_not_get_it_back(diary: Diary) -> None:
    _, two, _ = three(diary)
    act = naming(diary).merge(PERSON, "Nora", "Mum")
    diary.edit(diary.journal.browsing.entry(two.id), text="two")
    undone(diary, act)
    assert names(diary) == {"Mum": 2, "Nora": 1}


@pytest.mark.parametrize("between", ["rename", "merge", "alias", "new"])
def test_an_act_with_another_on_top_of_it_is_not_undone(diary: Diary, between: str) -> None:
    three(diary)
    diary.add("three", people=("Rob",))
    act = naming(diary).rename(PERSON, "Mum", "Mother")
    if between == "rename":
        naming(diary).rename(PERSON, "Mother", "Mama")
    elif between == "merge":
        naming(diary).merge(PERSON, "Mother", "Rob")
    else:
        naming(diary).remove_alias(PERSON, "Mother", "Mum")
        if between == "new":
            diary.add("four", people=("Mum",))
    before = picture(diary)
    with pytest.raises(UndoTooLate):
        naming(diary).undo(act)
    assert picture(diary) == before


def test_a_name_that_somebody_else_took_meanwhile_is_not_taken_back(diary: Diary) -> None:
    diary.add("one", people=("Mum",))
    act = naming(diary).rename(PERSON, "Mum", "Mother")
    diary.change("INSERT INTO name (uid, kind, name, key, fold) "
                 "VALUES (x'00112233445566778899aabbccddeeff', 'person', 'Mum', 'mum', 'mum')")
    with pytest.raises(UndoTooLate):
        naming(diary).undo(act)


# ---------------------------------------------------------------- what was erased
@pytest.mark.parametrize("target", [True, False])
def test_an_erased_name_is_unknown_to_everything(diary: Diary, target: bool) -> None:
    diary.add("hidden", people=("Clem", "Joel"), on="2020-01-01")
    diary.add("shown", people=("Joel",))
    naming(diary).add_alias(PERSON, "Clem", "Clementine")
    put_away_name(diary, "Clem", target=target)
    service = naming(diary)
    assert names(diary) == {"Joel": 1}
    profile = service.profile(PERSON, "Joel")
    assert profile.beside == ()
    assert profile.years == ((2024, 1),)
    for words in ("Clem", "Clementine"):
        assert service.rhythm(PERSON, [words]) == {words: ()}
        for refused in (
            lambda words=words: service.profile(PERSON, words),
            lambda words=words: service.rename(PERSON, words, "Anybody"),
            lambda words=words: service.merge(PERSON, words, "Joel"),
            lambda words=words: service.add_alias(PERSON, words, "Anybody"),
            lambda words=words: service.mark_died(PERSON, words, died=True),
        ):
            with pytest.raises(UnknownName):
                refused()
        assert service.current(PERSON, words) is None


@pytest.mark.parametrize("by", ["Clem", "clementine"])
@pytest.mark.parametrize("verb", ["rename", "merge"])
def test_renaming_somebody_to_an_erased_name_leads_to_them_without_a_word(
    diary: Diary, verb: str, by: str
) -> None:
    diary.add("hidden", people=("Clem",), on="2020-01-01")
    shown = diary.add("shown", people=("Joel",))
    naming(diary).add_alias(PERSON, "Clem", "Clementine")
    put_away_name(diary, "Clem")
    before = picture(diary)
    act = getattr(naming(diary), verb)(PERSON, "Joel", by)
    assert act.name is None
    assert names(diary) == {}
    assert diary.journal.browsing.entry(shown.id).people == ()
    assert diary.texts() == ["shown"]
    undone(diary, act)
    assert picture(diary) == before
    assert names(diary) == {"Joel": 1}


def test_an_erased_name_is_no_alias_and_nothing_says_so(diary: Diary) -> None:
    diary.add("hidden", people=("Clem",), on="2020-01-01")
    diary.add("shown", people=("Joel",))
    put_away_name(diary, "Clem")
    act = naming(diary).add_alias(PERSON, "Joel", "Clem")
    assert (act.name, act.undo, act.changes) == ("Joel", None, None)
    assert naming(diary).profile(PERSON, "Joel").aliases == ()


def test_memories_given_an_erased_name_show_none(diary: Diary) -> None:
    diary.add("hidden", people=("Clem",), on="2020-01-01")
    shown = diary.add("shown")
    put_away_name(diary, "Clem")
    act = naming(diary).link_many([shown.id], PERSON, "Clem")
    assert (act.name, act.count) == (None, 1)
    assert diary.journal.browsing.entry(shown.id).people == ()
    assert names(diary) == {}


def test_a_place_that_was_erased_is_not_lost_when_another_is_given(diary: Diary) -> None:
    entry = diary.add("walk", place="Home")
    diary.change("UPDATE name SET targeted = 1")
    naming(diary).link_many([entry.id], PLACE, "The sea")
    assert diary.journal.browsing.entry(entry.id).place == "The sea"
    assert len(picture(diary)["links"]) == 2


def test_an_erasure_follows_a_merge_and_holds_what_it_held(diary: Diary) -> None:
    diary.add("soup", tags=("food/soup",))
    hidden = diary.add("cake", tags=("food/cake",))
    diary.add("tea", tags=("meals/cake",))
    number = diary.erase(hidden)
    diary.change("UPDATE name SET targeted = 1 WHERE name = 'food/cake'")
    diary.change(
        "UPDATE erasure SET kind = 'tag', target_name = (SELECT id FROM name WHERE name = "
        "'food/cake') WHERE number = :number", number=number
    )  # fmt: skip
    before = picture(diary)
    act = naming(diary).merge(TAG, "food", "meals")
    assert names(diary, TAG) == {"meals": 1, "meals/soup": 1}
    assert diary.texts() == ["tea", "soup"]
    target = diary.sql(
        "SELECT name.name, targeted FROM erasure JOIN name ON name.id = target_name"
    )
    assert target == [("meals/cake", 1)]
    undone(diary, act)
    assert picture(diary) == before
    assert names(diary, TAG) == {"food": 1, "food/soup": 1, "meals": 1, "meals/cake": 1}


def test_an_erasure_that_ended_meanwhile_does_not_come_back_by_an_undo(diary: Diary) -> None:
    diary.add("cake", tags=("food/cake",))
    diary.add("soup", tags=("food/soup",))
    diary.add("tea", tags=("meals/cake",))
    number = diary.erase(diary.add("other"))
    diary.change("UPDATE name SET targeted = 1 WHERE name = 'food/cake'")
    diary.change(
        "UPDATE erasure SET target_name = (SELECT id FROM name WHERE name = 'food/cake')"
    )
    act = naming(diary).merge(TAG, "food", "meals")
    diary.journal.erasing.restore(numbers=(number,))
    diary.change("UPDATE name SET targeted = 0 WHERE name = 'meals/cake'")
    undone(diary, act)
    assert diary.sql("SELECT sum(targeted), min(targeted) FROM name") == [(0, 0)]
