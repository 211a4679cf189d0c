"""Erasures aimed at somebody, something, a place, days or a search: lanes, passages, and back."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from journal.domain.entry import Entry
from journal.domain.erasure import SHOW_GAPS, Erased, ErasureKind, Lanes, NewPages, Target
from journal.domain.errors import (
    GapMissing,
    NothingToErase,
    PeriodBackwards,
    ReturnInThePast,
    UnknownEntry,
    UnknownName,
)
from journal.domain.fates import Fate, Ways
from journal.domain.names import NameKind
from journal.domain.passages import Grain
from journal.domain.veil import GAP
from journal.services.erasing import Terms
from journal.services.habits import Habits
from tests.services.diary import Diary, draft, imported

CLEM = Target(ErasureKind.PERSON, "Clem")
SHORE = "Ice on the river.\n\nClem came by with bread.\n\nThen it snowed."


def names(diary: Diary, kind: NameKind = NameKind.PERSON) -> dict[str, int]:
    return {one.name: one.count for one in diary.journal.browsing.names(kind)}


def entry(diary: Diary, one: Entry) -> Entry:
    return diary.journal.browsing.entry(one.id)


def put_away(diary: Diary, target: Target = CLEM, **terms: object) -> Erased:
    return diary.journal.erasing.put_away(target, Terms(**terms))  # type: ignore[arg-type]


@pytest.fixture
def clem(diary: Diary) -> dict[str, Entry]:
    """A journal in which Clem stands in every lane."""
    return {
        "about": diary.add("A day.", "2024-02-01", people=("Clem",), place="The shore"),
        "titled": diary.add("A day.", "2024-03-01", title="Clem’s coat"),
        "thrice": diary.add("Clem ran. Clem sat. Clem slept.", "2024-03-02"),
        "shared": diary.add("Supper.", "2024-04-01", people=("Clem", "Mum")),
        "named": diary.add(SHORE, "2024-05-01"),
        "signed": diary.add("Rain. @Clem sang.", "2024-05-02"),
        "folded": diary.add("clem, in small letters", "2024-06-01"),
        "near": diary.add("Shells.", "2024-02-02", place="The shore"),
        "far": diary.add("Shells again.", "2024-02-04", place="The shore"),
        "other": diary.add("Nobody.", "2024-07-01"),
    }


def lane(clem: dict[str, Entry], lanes: Lanes) -> dict[str, str]:
    called = {one.id: name for name, one in clem.items()}
    return {
        called[one]: name
        for name in ("about", "shared", "named", "passing")
        for one in getattr(lanes, name)
    }


def test_everything_that_tells_of_somebody_is_gathered_in_lanes(
    diary: Diary, clem: dict[str, Entry]
) -> None:
    diary.journal.writing.star(clem["named"].id, starred=True)
    lanes = diary.journal.erasing.gather(CLEM)
    assert lane(clem, lanes) == {
        "about": "about", "titled": "about", "thrice": "about", "shared": "shared",
        "named": "named", "signed": "named", "folded": "passing", "near": "passing",
    }  # fmt: skip
    assert lanes.starred == {clem["named"].id}


def test_other_names_gather_what_they_stand_in(diary: Diary, clem: dict[str, Entry]) -> None:
    diary.journal.naming.add_alias(NameKind.PERSON, "Clem", "Clementine")
    known = diary.add("Clementine wrote.", "2024-08-01")
    told = diary.add("My wife wrote.", "2024-08-02")
    gathered = diary.journal.erasing.gather(replace(CLEM, also=("my wife",)))
    assert {known.id, told.id} <= set(gathered.named)
    assert told.id not in diary.journal.erasing.gather(CLEM).named


def test_putting_somebody_away_hides_them_everywhere_and_leaves_the_rest(
    diary: Diary, clem: dict[str, Entry]
) -> None:
    done = put_away(diary)
    assert (done.held, done.blanked, done.left) == (4, 2, 2)
    assert names(diary) == {}
    assert diary.found("bread") == diary.found("sang") == []
    assert entry(diary, clem["named"]).text == f"Ice on the river.\n\n{GAP}\n\nThen it snowed."
    assert entry(diary, clem["signed"]).text == GAP
    assert diary.found("snowed") == ["Ice on the river. [ · · · ] Then it snowed."]
    for gone in ("about", "titled", "thrice", "shared"):
        with pytest.raises(UnknownEntry):
            entry(diary, clem[gone])


def test_bringing_somebody_back_gives_back_what_was_written(
    diary: Diary, clem: dict[str, Entry]
) -> None:
    before = {name: entry(diary, one) for name, one in clem.items()}
    rows = diary.journal.browsing.timeline()
    done = put_away(diary)
    back = diary.journal.erasing.restore_erasure(done.erasure)
    assert (back.restored, back.still_held) == (6, 0)
    assert {name: entry(diary, one) for name, one in clem.items()} == before
    assert diary.journal.browsing.timeline() == rows
    assert names(diary) == {"Clem": 3, "Mum": 1}
    assert len(diary.found("bread")) == 1


def test_sentences_can_go_in_place_of_paragraphs(diary: Diary, clem: dict[str, Entry]) -> None:
    put_away(diary, grain=Grain.SENTENCE)
    assert entry(diary, clem["signed"]).text == f"Rain. {GAP}"


def test_what_is_about_others_too_can_stay(diary: Diary, clem: dict[str, Entry]) -> None:
    assert put_away(diary, ways=Ways(shared=Fate.STAY)).held == 3
    assert entry(diary, clem["shared"]).people == ("Mum",)


def test_single_memories_go_another_way_than_their_lane(
    diary: Diary, clem: dict[str, Entry]
) -> None:
    kept, whole = frozenset({clem["about"].id}), frozenset({clem["named"].id, clem["other"].id})
    done = put_away(diary, kept=kept, whole=whole)
    assert (done.held, done.blanked) == (4, 1)
    assert entry(diary, clem["about"]).people == ()
    with pytest.raises(UnknownEntry):
        entry(diary, clem["named"])


def test_a_word_that_no_passage_holds_takes_the_whole_memory(diary: Diary) -> None:
    diary.add("A day.", "2024-02-01", people=("Clem",))
    diary.add("x", "2024-02-02")
    diary.change(
        "INSERT INTO link (position, name, in_text, beside, rank) "
        "SELECT entry.position, name.id, 1, 0, 9 FROM entry, name WHERE entry.text = 'x'"
    )
    done = put_away(diary)
    assert (done.held, done.blanked) == (2, 0)


def test_a_tag_goes_with_those_nested_in_it(diary: Diary) -> None:
    diary.add("One", tags=("place/home",))
    diary.add("Two", tags=("place",))
    diary.add("Three", tags=("places",))
    done = put_away(diary, Target(ErasureKind.TAG, "place"))
    assert (done.held, done.left) == (2, 0)
    assert names(diary, NameKind.TAG) == {"places": 1}
    # Writing it again brings back no name of it.
    diary.add("Four", tags=("place/home",))
    assert names(diary, NameKind.TAG) == {"places": 1}
    diary.journal.erasing.restore(numbers=[done.number])
    assert names(diary, NameKind.TAG) == {"place/home": 2, "place": 1, "places": 1}


def test_a_merged_tag_stays_hidden_and_both_come_back(diary: Diary) -> None:
    diary.add("One", tags=("home",))
    diary.add("Two", tags=("house",))
    done = put_away(diary, Target(ErasureKind.TAG, "home"))
    act = diary.journal.naming.rename(NameKind.TAG, "house", "home")
    assert names(diary, NameKind.TAG) == {}
    diary.journal.naming.undo(act)
    assert names(diary, NameKind.TAG) == {"house": 1}
    diary.journal.erasing.restore(numbers=[done.number])
    assert names(diary, NameKind.TAG) == {"home": 1, "house": 1}


def test_a_place_goes_and_passages_that_name_it(diary: Diary) -> None:
    diary.add("There.", place="Montauk")
    named = diary.add("We spoke of Montauk. And of bread.")
    titled = diary.add("A train.", title="To Montauk")
    diary.add("montauk, folded")
    done = put_away(diary, Target(ErasureKind.PLACE, "Montauk"), grain=Grain.SENTENCE)
    assert (done.held, done.blanked, done.left) == (2, 1, 1)
    assert entry(diary, named).text == f"{GAP} And of bread."
    with pytest.raises(UnknownEntry):
        entry(diary, titled)


def test_a_title_that_names_it_goes_with_the_passages(diary: Diary) -> None:
    diary.add("There.", place="Montauk")
    titled = diary.add("Montauk was cold.\n\nWe ate.", title="To Montauk")
    done = put_away(diary, Target(ErasureKind.PLACE, "Montauk"))
    assert (done.held, done.blanked) == (1, 1)
    shown = entry(diary, titled)
    assert (shown.title, shown.text) == ("", f"{GAP}\n\nWe ate.")
    assert diary.hits("ate")[0].title == ""
    saved = diary.edit(shown, text=shown.text + " Bread.")
    assert saved.title == ""
    diary.journal.erasing.restore(numbers=[done.number])
    assert entry(diary, titled).title == "To Montauk"


def test_days_go_and_what_may_reach_into_them_stays(diary: Diary) -> None:
    inside = diary.add("In.", "2024-02-14")
    diary.add("A vague year.", "2024")
    diary.add("After.", "2024-03-01")
    diary.add("Before.", "2024-01-31")
    days = Target(ErasureKind.PERIOD, first=date(2024, 2, 1), last=date(2024, 2, 29))
    lanes = diary.journal.erasing.gather(days)
    assert lanes.about == (inside.id,)
    assert len(lanes.passing) == 1
    done = put_away(diary, days)
    assert (done.held, done.left) == (1, 1)
    card = diary.journal.archive.open(done.number)
    assert card.target == "2024-02-01..2024-02-29"
    since = Target(ErasureKind.PERIOD, first=date(2024, 1, 1))
    assert put_away(diary, since).held == 2 + 1


def test_what_a_search_finds_goes(diary: Diary) -> None:
    diary.add("Ice and bread.", "2024-02-14")
    diary.add("Ice.", "2023-02-14")
    diary.add("A vague year of ice.", "2024")
    assert len(diary.journal.erasing.gather(Target(ErasureKind.SEARCH, "ice bread")).about) == 1
    reaching = Target(ErasureKind.SEARCH, "ice after:2024-02-01")
    assert len(diary.journal.erasing.gather(reaching).about) == 2
    either = Target(ErasureKind.SEARCH, "bread OR before:2024-01-01")
    assert put_away(diary, either).held == 2
    diary.journal.erasing.follow("south", SHOW_GAPS)
    with pytest.raises(NothingToErase):
        put_away(diary, Target(ErasureKind.SEARCH, "bread"))


def test_what_is_impossible_is_refused_and_changes_nothing(
    diary: Diary, clem: dict[str, Entry]
) -> None:
    backwards = Target(ErasureKind.PERIOD, first=date(2024, 2, 2), last=date(2024, 2, 1))
    with pytest.raises(PeriodBackwards):
        diary.journal.erasing.gather(backwards)
    with pytest.raises(UnknownName):
        put_away(diary, Target(ErasureKind.PERSON, "Nobody"))
    with pytest.raises(ReturnInThePast):
        put_away(diary, return_on=diary.clock.now().date())
    assert len(diary.texts()) == len(clem)


def test_a_dry_run_says_what_it_would_come_to(diary: Diary, clem: dict[str, Entry]) -> None:
    told = diary.journal.erasing.put_away(CLEM, dry_run=True)
    assert (told.held, told.blanked, told.changes) == (4, 2, None)
    assert len(diary.texts()) == len(clem)
    assert names(diary) == {"Clem": 3, "Mum": 1}


def test_erasures_stack_and_each_gives_back_its_own(diary: Diary, clem: dict[str, Entry]) -> None:
    person = put_away(diary)
    days = Target(ErasureKind.PERIOD, first=date(2024, 5, 1), last=date(2024, 5, 1))
    period = put_away(diary, days)
    back = diary.journal.erasing.restore(numbers=[period.number])
    assert (back.restored, back.still_held) == (0, 1)
    assert GAP in entry(diary, clem["named"]).text
    diary.journal.erasing.restore(numbers=[person.number])
    assert entry(diary, clem["named"]).text == SHORE


def test_two_erasures_hide_one_text_and_neither_shows_what_the_other_hides(
    diary: Diary,
) -> None:
    diary.add("A", people=("Clem",))
    diary.add("B", people=("Rob",))
    both = diary.add("Clem sang.\n\nRob sat.\n\nI slept.")
    first, second = put_away(diary), put_away(diary, Target(ErasureKind.PERSON, "Rob"))
    assert entry(diary, both).text == f"{GAP}\n\nI slept."
    back = diary.journal.erasing.restore(numbers=[first.number])
    assert (back.restored, back.still_held) == (1, 1)
    assert entry(diary, both).text == f"Clem sang.\n\n{GAP}\n\nI slept."
    diary.journal.erasing.restore(numbers=[second.number])
    assert entry(diary, both).text == "Clem sang.\n\nRob sat.\n\nI slept."


def test_one_memory_comes_back_whole_and_the_rest_stays(
    diary: Diary, clem: dict[str, Entry]
) -> None:
    done = put_away(diary)
    back = diary.journal.erasing.restore(ids=[clem["named"].id])
    assert (back.restored, back.still_held) == (1, 0)
    assert entry(diary, clem["named"]).text == SHORE
    card = diary.journal.archive.cards()[0]
    assert (card.held, card.blanks) == (4, 1)
    others = [one for name, one in clem.items() if name in {"about", "titled", "thrice"}]
    diary.journal.erasing.restore(ids=[*(one.id for one in others), clem["shared"].id])
    # A passage is held still: the erasure stands until that is back too.
    assert diary.journal.archive.cards()[0].number == done.number
    assert names(diary) == {"Mum": 1}
    diary.journal.erasing.restore(ids=[clem["signed"].id])
    assert diary.journal.archive.cards() == ()
    assert names(diary) == {"Clem": 3, "Mum": 1}


def test_writing_around_a_gap_keeps_what_it_stands_for(
    diary: Diary, clem: dict[str, Entry]
) -> None:
    done = put_away(diary)
    shown = entry(diary, clem["named"])
    assert shown.veil is not None
    diary.edit(shown, text="Morning.\n\n" + shown.text + " And thawed.")
    marked = entry(diary, clem["named"])
    assert marked.veil is not None
    diary.edit(marked, text=marked.veil.text + " At last.")
    with pytest.raises(GapMissing):
        diary.edit(entry(diary, clem["named"]), text="Everything else.")
    assert diary.found("bread") == []
    diary.journal.erasing.restore(numbers=[done.number])
    whole = f"Morning.\n\n{SHORE} And thawed. At last."
    assert entry(diary, clem["named"]).text == whole


def test_older_texts_show_no_more_than_the_newest(diary: Diary) -> None:
    diary.add("A", people=("Clem",))
    one = diary.add("Clem, early.\n\nI slept.", title="Clem and I")
    diary.pass_time(minutes=5)
    one = diary.edit(one, text="Clem, late.\n\nI slept.", title="A day")
    put_away(diary)
    newest, older = diary.journal.writing.revisions(one.id)
    assert (newest.title, newest.text) == ("A day", f"{GAP}\n\nI slept.")
    assert (older.title, older.text) == ("", f"{GAP}\n\nI slept.")


def test_pictures_of_a_memory_with_gaps_go_with_the_passages(diary: Diary, tmp_path: Path) -> None:
    diary.add("A", people=("Clem",))
    file = tmp_path / "clem.png"
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(32))
    kept = diary.journal.attachments.add(file)
    one = diary.add("Clem sang.\n\nI slept.", attachments=(kept.id,))
    done = put_away(diary)
    shown = entry(diary, one)
    assert shown.attachments == ()
    assert diary.hits("slept")[0].row.picture is None
    assert diary.found("has:photo") == []
    diary.edit(shown, text=shown.text + " Late.")
    diary.journal.erasing.restore(numbers=[done.number])
    assert [file.id for file in entry(diary, one).attachments] == [kept.id]
    assert len(diary.found("has:photo")) == 1


def test_an_import_alters_no_memory_with_gaps(diary: Diary) -> None:
    diary.take_in(imported(1, SHORE))
    diary.add("A", people=("Clem",))
    put_away(diary)
    part = diary.take_in(imported(1, "Another text about Clem."))
    assert (part.added, part.skipped) == (0, 1)
    assert diary.texts() == [f"Ice on the river.\n\n{GAP}\n\nThen it snowed."]


def test_a_text_that_changed_beneath_its_gaps_shows_nothing(
    diary: Diary, clem: dict[str, Entry]
) -> None:
    put_away(diary)
    diary.change("UPDATE entry SET text = 'Clem, elsewhere' WHERE text LIKE 'Ice on%'")
    assert entry(diary, clem["named"]).text == GAP


def test_keeping_somebody_quiet_leaves_all_in_place_and_is_taken_back(
    diary: Diary, clem: dict[str, Entry]
) -> None:
    diary.journal.writing.set_quiet(clem["titled"].id, quiet=True)
    done = put_away(diary, quiet=True)
    assert (done.held, done.blanked) == (5, 0)
    assert names(diary) == {"Clem": 3, "Mum": 1}
    assert len(diary.found("is:quiet")) == 6
    assert entry(diary, clem["named"]).text == SHORE
    assert diary.journal.archive.cards()[0].kind is ErasureKind.QUIET
    assert diary.journal.archive.read(clem["about"].id).quiet
    diary.journal.erasing.restore(ids=[clem["about"].id])
    assert not entry(diary, clem["about"]).quiet
    diary.journal.erasing.restore(numbers=[done.number])
    quiet = [name for name, one in clem.items() if entry(diary, one).quiet]
    assert quiet == ["titled"]


def test_keeping_others_out_of_a_quiet_rule(diary: Diary, clem: dict[str, Entry]) -> None:
    spared = Ways(shared=Fate.STAY)
    put_away(diary, quiet=True, ways=spared, kept=frozenset({clem["named"].id}))
    assert not entry(diary, clem["shared"]).quiet
    assert not entry(diary, clem["named"]).quiet


def test_names_offered_after_an_import_come_from_no_gap(diary: Diary) -> None:
    diary.add("A", people=("Clem",))
    part = diary.take_in(imported(1, "Clem and @zyx came.\n\nI slept."))
    assert [one.name for one in diary.journal.naming.found(part.batch)] == ["zyx"]
    put_away(diary)
    assert diary.journal.naming.found(part.batch) == ()


def test_somebody_who_only_stands_in_texts_is_hidden_there(diary: Diary) -> None:
    one = diary.add("@[Clem] sang.\n\nI slept.")
    done = put_away(diary)
    assert (done.held, done.blanked) == (0, 1)
    assert entry(diary, one).text == f"{GAP}\n\nI slept."
    assert names(diary) == {}
    diary.journal.erasing.restore(numbers=[done.number])
    assert names(diary) == {"Clem": 1}


def test_a_title_alone_can_be_hidden(diary: Diary) -> None:
    one = diary.add("I slept.", title="Clem")
    diary.erase(diary.add("another"))
    diary.change(
        'INSERT INTO blanked (erasure, position, part, start, "end", content_hash) '
        "SELECT 1, position, 'title', 0, 0, x'' FROM entry WHERE title = 'Clem'"
    )
    shown = entry(diary, one)
    assert (shown.title, shown.text) == ("", "I slept.")
    assert diary.edit(shown, text="I slept late.").text == "I slept late."


def test_summer_is_when_the_person_says_so_for_what_is_erased_too(diary: Diary) -> None:
    diary.add("January.", "2025-01-15")
    summer = Target(ErasureKind.SEARCH, 'on:"summer 2024"')
    assert diary.journal.erasing.gather(summer).about == ()
    diary.journal.follow(Habits(hemisphere="south"))
    assert len(diary.journal.erasing.gather(summer).about) == 1


def test_taking_a_restore_back_lets_the_same_erasures_hold_the_same(
    diary: Diary, clem: dict[str, Entry]
) -> None:
    put_away(diary, tape="Because.", return_on=date(2027, 3, 1))
    days = Target(ErasureKind.PERIOD, first=date(2024, 2, 1), last=date(2024, 2, 1))
    put_away(diary, Target(ErasureKind.ENTRY, ids=(clem["other"].id,)))
    with pytest.raises(NothingToErase):
        put_away(diary, days)
    before = (diary.texts(), names(diary), diary.journal.archive.cards())
    back = diary.journal.erasing.restore(everything=True)
    assert diary.journal.archive.cards() == ()
    diary.journal.erasing.take_back(back)
    assert (diary.texts(), names(diary), diary.journal.archive.cards()) == before
    assert diary.journal.archive.content(1).tape == "Because."
    assert diary.found("bread") == []
    with pytest.raises(NothingToErase):
        diary.journal.erasing.take_back(back)


def test_an_erasure_that_hides_no_more_than_a_name_comes_off_and_on_again(
    diary: Diary, clem: dict[str, Entry]
) -> None:
    done = put_away(diary, kept=frozenset(one.id for one in clem.values()))
    assert (done.held, done.blanked) == (0, 0)
    assert names(diary) == {"Mum": 1}
    back = diary.journal.erasing.restore(numbers=[done.number])
    assert (back.restored, back.still_held) == (0, 0)
    assert names(diary) == {"Clem": 3, "Mum": 1}
    diary.journal.erasing.take_back(back)
    assert names(diary) == {"Mum": 1}
    assert [card.number for card in diary.journal.archive.cards()] == [done.number]
    with pytest.raises(NothingToErase):
        diary.journal.erasing.take_back(back)
    diary.journal.erasing.restore_erasure(done.erasure)
    assert names(diary) == {"Clem": 3, "Mum": 1}


def test_taking_back_part_of_a_restore_leaves_the_rest_as_it_is(
    diary: Diary, clem: dict[str, Entry]
) -> None:
    done = put_away(diary)
    first = diary.journal.erasing.restore(ids=[clem["about"].id, clem["named"].id])
    diary.journal.erasing.restore(ids=[clem["signed"].id])
    diary.journal.erasing.take_back(first)
    assert GAP in entry(diary, clem["named"]).text
    assert entry(diary, clem["signed"]).text == "Rain. @Clem sang."
    assert [one.number for one in diary.journal.archive.cards()] == [done.number]
    assert names(diary) == {}


def test_pictures_of_a_memory_that_is_hidden_in_part_show_nowhere(diary: Diary) -> None:
    picture = diary.journal.attachments.add_bytes(b"\x89PNG\r\n\x1a\n" + bytes(20), "coat.png")
    diary.add("Coat.", "2024-01-01", people=("Clem",))
    named = diary.add(SHORE, "2024-05-01", title="Ice", tags=("ice",), people=("Mum",),
        attachments=(picture.id,), captions=("Her coat.",))  # fmt: skip
    day, journal = date(2024, 5, 1), diary.journal

    def shown() -> tuple[object, ...]:
        profile = journal.naming.profile(NameKind.TAG, "ice")
        words = [one.words for one in profile.pictures]
        found = diary.found("coat"), diary.found("has:photo")
        return journal.remembering.pictures(day, day), words, profile.photos, found

    before = shown()
    assert before[1] == ["Her coat."]
    done = put_away(diary, Target(ErasureKind.PERSON, "Clem"))
    after = shown()
    assert after == ({}, [], 0, ([], []))
    assert entry(diary, named).attachments == ()
    journal.erasing.restore_erasure(done.erasure)
    assert shown() == before


def test_new_pages_that_touch_an_erasure_are_counted_and_left(diary: Diary) -> None:
    diary.add("A", people=("Clem",), on="2020-01-01")
    diary.journal.naming.add_alias(NameKind.PERSON, "Clem", "Clementine")
    put_away(diary, replace(CLEM, also=("my wife",)))
    put_away(diary, Target(ErasureKind.ENTRY, ids=(diary.add("single").id,)))
    days = Target(ErasureKind.PERIOD, first=date(2019, 1, 1), last=date(2020, 1, 31))
    diary.add("January.", "2020-01-02")
    put_away(diary, days)
    save = diary.journal.writing.save
    assert save(draft("Clem again", people=("Clem",))).touches == 1
    assert save(draft("Clementine wrote.")).touches == 1
    assert save(draft("My wife wrote.", on="2020-01-05")).touches == 2
    assert save(draft("A coat", title="Clem’s")).touches == 1
    assert save(draft("Nobody. Clementines.")).touches == 0
    assert len(diary.texts()) == 5
    assert diary.journal.erasing.receive([entry.id for entry in _all(diary)]) is None


def _all(diary: Diary) -> tuple[Entry, ...]:
    return diary.journal.browsing.entries(99)[0]


def test_new_pages_are_put_with_the_others_where_that_was_asked_for(diary: Diary) -> None:
    diary.add("A", people=("Clem",), on="2020-01-01")
    done = put_away(diary, new_pages=NewPages.PUT_AWAY)
    whole = diary.add("With Clem.", people=("Clem",))
    titled = diary.add("A coat.", title="Clem’s")
    named = diary.add("Clem sang.\n\nI slept.")
    signed = diary.add("@clem sang.")
    other = diary.add("Nobody.")
    pages = [one.id for one in (whole, titled, named, signed, other)]
    changes = diary.journal.erasing.receive(pages)
    assert changes is not None
    assert set(changes.entries) == {whole.id, titled.id, named.id, signed.id}
    assert sorted(diary.texts()) == sorted([f"{GAP}\n\nI slept.", "Nobody."])
    assert diary.journal.erasing.receive(pages) is None
    assert diary.journal.erasing.restore(numbers=[done.number]).restored == 5
    assert entry(diary, named).text == "Clem sang.\n\nI slept."


def test_a_new_page_is_offered_where_that_was_asked_for(diary: Diary) -> None:
    diary.add("A", people=("Clem",), on="2020-01-01")
    put_away(diary, new_pages=NewPages.OFFER)
    page, other = diary.add("Clem sang."), diary.add("Nobody.")
    erasing = diary.journal.erasing
    assert erasing.is_offered(page.id)
    assert not erasing.is_offered(other.id)
    assert erasing.receive([page.id]) is None
    assert erasing.receive([page.id], offered=True) is not None
    assert not erasing.is_offered(page.id)
    assert diary.texts() == ["Nobody.", GAP]


def test_what_is_imported_goes_to_the_others_too(diary: Diary) -> None:
    diary.add("A", people=("Clem",), on="2020-01-01")
    put_away(diary, new_pages=NewPages.PUT_AWAY)
    diary.pass_time(seconds=1)
    part = diary.take_in(imported(1, "Of Clem.", people=("Clem",)), imported(2, "Of nobody."))
    assert part.touches == 1
    assert diary.texts() == ["Of nobody."]


def test_a_tag_and_a_place_take_new_pages_in_by_their_links(diary: Diary) -> None:
    diary.add("A", tags=("home",), on="2020-01-01")
    diary.add("B", place="The sea", on="2020-01-01")
    put_away(diary, Target(ErasureKind.TAG, "home"), new_pages=NewPages.PUT_AWAY)
    put_away(diary, Target(ErasureKind.PLACE, "The sea"), new_pages=NewPages.PUT_AWAY)
    pages = [diary.add("C", tags=("home",)), diary.add("D", place="The sea"), diary.add("home")]
    diary.journal.erasing.receive([one.id for one in pages])
    assert diary.texts() == ["home"]


def test_an_export_with_the_archive_loses_nothing_of_a_memory_with_gaps(
    diary: Diary, clem: dict[str, Entry], tmp_path: Path
) -> None:
    put_away(diary)
    journal = diary.journal
    told = journal.exporting.run(tmp_path / "all.jsonl", format="jsonl", with_archive=True)
    assert told.written == len(clem)
    assert "bread" in (tmp_path / "all.jsonl").read_text("utf-8")
    journal.exporting.run(tmp_path / "shown.jsonl", format="jsonl")
    assert "bread" not in (tmp_path / "shown.jsonl").read_text("utf-8")
    other = Diary(tmp_path / "other" / "journal.db")
    other.journal.importing.run(tmp_path / "all.jsonl")
    assert other.texts() == diary.texts()
    assert other.found("bread") == other.found("sang") == []
    other.journal.erasing.restore(everything=True)
    assert SHORE in other.texts()
    assert len(other.texts()) == len(clem)
    other.journal.close()


def test_an_older_text_that_names_somebody_put_away_shows_no_more_than_there_is_now(
    diary: Diary,
) -> None:
    one = diary.add("Snow. CLEM laughed.\n\nBread.", title="Clem’s day")
    diary.pass_time(minutes=5)
    one = diary.edit(one, text="Bread.", title="A day")
    diary.add("Elsewhere.", people=("Clem",))
    before = diary.journal.writing.revisions(one.id)
    assert [kept.title for kept in before] == ["A day", "Clem’s day"]
    done = put_away(diary)
    newest, older = diary.journal.writing.revisions(one.id)
    assert (newest.text, newest.title) == ("Bread.", "A day")
    assert "Bread." in older.text
    assert "clem" not in f"{older.title} {older.text}".casefold()
    diary.journal.erasing.restore_erasure(done.erasure)
    assert diary.journal.writing.revisions(one.id) == before
