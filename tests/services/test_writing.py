"""What is written is kept whole, with every text it ever had."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.changes import ChangeKind
from journal.domain.entry import Draft
from journal.domain.erasure import ErasureKind, Target
from journal.domain.errors import BadName, EmptyMemory, UnknownEntry
from journal.domain.ids import AttachmentId, EntryId, new_id
from journal.domain.moment import Moment, Precision
from journal.domain.names import NameKind
from journal.services.writing import Writing, draft_of
from journal.storage import revisions
from journal.storage.keeping import squeeze, unsqueeze
from tests.services.diary import DAY, NOW, Diary, draft, edited, imported


def names(diary: Diary, kind: NameKind) -> dict[str, int]:
    return {one.name: one.count for one in diary.journal.browsing.names(kind)}


def revision_texts(diary: Diary, entry_id: EntryId) -> list[str]:
    return [one.text for one in diary.journal.writing.revisions(entry_id)]


# What is kept


def test_a_memory_comes_back_as_it_was_written(diary: Diary) -> None:
    moment = Moment.at(datetime(2024, 2, 14, 8, 40, tzinfo=ZoneInfo("Asia/Tokyo")), "Asia/Tokyo")
    given = Draft(
        moment=moment, text="The *sand* was hard.\n\nNobody came.", title="Montauk",
        tags=("beach", "ice"), people=("Clementine",), place="Montauk", mood="calm",
        starred=True, quiet=True, lang="en", weather="grey", journal="Letters",
    )  # fmt: skip
    saved = diary.journal.writing.save(given)
    entry = diary.journal.browsing.entry(saved.entry.id)
    assert entry == saved.entry
    assert replace(draft_of(entry), id=None, base_revision=0) == given
    assert (entry.revision, entry.created_at, entry.updated_at) == (1, NOW, NOW)
    assert not saved.altered
    assert saved.touches == 0


def test_a_vague_memory_keeps_its_words(diary: Diary) -> None:
    summer = Moment(date(1998, 6, 1), date(1998, 8, 31), Precision.SEASON, "summer 1998")
    entry = diary.journal.writing.save(Draft(summer, "We swam.")).entry
    assert diary.journal.browsing.entry(entry.id).moment == summer


def test_a_save_tells_what_changed(diary: Diary) -> None:
    saved = diary.journal.writing.save(draft("One"))
    assert saved.changes is not None
    assert saved.changes.kinds == {ChangeKind.WRITTEN}
    assert saved.changes.entries == (saved.entry.id,)
    assert saved.changes.sequence == diary.journal.latest_sequence()


def test_what_no_text_can_hold_is_left_out_and_said(diary: Diary) -> None:
    saved = diary.journal.writing.save(draft("a\0b\r\nc\ud800", title="x\0y"))
    assert saved.entry.text == "ab\nc\ufffd"
    assert saved.entry.title == "xy"
    assert saved.altered


@given(words=st.text(max_size=60))
def test_no_text_fails_and_every_text_that_comes_back_is_kept_to_the_letter(
    diary_of_property: Diary, words: str
) -> None:
    diary = diary_of_property
    if not words.replace("\0", "").replace("\ufeff", "").strip():
        return
    try:
        saved = diary.journal.writing.save(draft(words))
    except EmptyMemory:
        return
    again = diary.journal.writing.save(edited(saved.entry))
    assert again.changes is None
    assert again.entry.text == saved.entry.text
    assert saved.altered or saved.entry.text == words


@pytest.mark.parametrize("field", ["mood", "lang", "weather", "journal"])
def test_every_line_passes_the_door(diary: Diary, field: str) -> None:
    saved = diary.journal.writing.save(draft("One", **{field: "a\0\ud800"}))
    assert getattr(saved.entry, field) == "a\ufffd"
    empty = diary.journal.writing.save(draft("Two", **{field: "\0"}))
    assert getattr(empty.entry, field) in {None, "Journal"}


def test_the_words_of_a_date_and_the_name_of_a_source_pass_the_door(diary: Diary) -> None:
    worded = replace(imported("no\udcffname", "One"), moment=replace(
        Moment.on(DAY), words="that d\0ay"
    ))  # fmt: skip
    diary.take_in(worded)
    entry = diary.journal.browsing.entries(1)[0][0]
    assert entry.moment.words == "that day"
    assert entry.provenance is not None
    assert entry.provenance.original_id == "no\ufffdname"


def test_nothing_makes_no_memory(diary: Diary) -> None:
    with pytest.raises(EmptyMemory):
        diary.add("  \n ", title=" ")
    assert diary.texts() == []


def test_a_title_alone_is_a_memory_and_one_may_be_emptied_later(diary: Diary) -> None:
    entry = diary.add(title="Only this")
    assert diary.edit(entry, title="").text == ""


@pytest.mark.parametrize("field", ["tags", "people"])
def test_a_name_without_letters_is_none(diary: Diary, field: str) -> None:
    with pytest.raises(BadName) as caught:
        diary.add("One", **{field: (" -",)})
    assert caught.value.name == " -"
    with pytest.raises(BadName):
        diary.add("One", place="…")
    assert diary.texts() == []


# Edits and revisions


def test_an_edit_makes_a_revision_and_the_old_text_stays(diary: Diary) -> None:
    entry = diary.add("One", title="First")
    diary.pass_time(minutes=1)
    second = diary.edit(entry, text="Two")
    diary.pass_time(minutes=1)
    third = diary.edit(second, title="Third")
    assert (second.revision, third.revision) == (2, 3)
    kept = diary.journal.writing.revisions(entry.id)
    assert [(one.number, one.title, one.text) for one in kept] == [
        (3, "Third", "Two"), (2, "First", "Two"), (1, "First", "One"),
    ]  # fmt: skip
    assert [one.kept_at for one in kept] == [
        NOW + timedelta(minutes=2), NOW + timedelta(minutes=1), NOW,
    ]  # fmt: skip


def test_a_save_without_a_change_writes_nothing(diary: Diary) -> None:
    entry = diary.add("One #ice @[Ann]", tags=("beach",), place="Home", mood="calm")
    before = diary.journal.latest_sequence()
    diary.pass_time(minutes=1)
    saved = diary.journal.writing.save(edited(entry))
    assert saved.changes is None
    assert saved.entry == entry
    assert diary.journal.latest_sequence() == before


@pytest.mark.parametrize(
    "change",
    [
        {"tags": ("snow",)}, {"people": ("Joel",)}, {"place": "Home"}, {"mood": "calm"},
        {"starred": True}, {"quiet": True}, {"lang": "en"}, {"weather": "rain"},
        {"journal": "Letters"}, {"on": "2024-02-15"}, {"title": "Now"},
    ],
    ids=lambda change: next(iter(change)),
)  # fmt: skip
def test_every_change_counts_as_one(diary: Diary, change: dict[str, object]) -> None:
    entry = diary.add("One")
    diary.pass_time(minutes=1)
    after = diary.edit(entry, **change)
    assert after.revision == 2
    assert after.updated_at == NOW + timedelta(minutes=1)
    assert diary.journal.writing.save(edited(after)).changes is None


def test_an_edit_leaves_where_the_memory_came_from(diary: Diary) -> None:
    diary.take_in(imported("a", "One"))
    entry = diary.journal.browsing.entries(1)[0][0]
    after = diary.journal.writing.save(replace(edited(entry, text="Two"), provenance=None)).entry
    assert after.provenance == entry.provenance


def test_an_edit_of_what_was_never_there_is_refused(diary: Diary) -> None:
    with pytest.raises(UnknownEntry):
        diary.add("One", id=EntryId(new_id()), base_revision=1)


def test_a_new_memory_keeps_the_id_and_times_that_it_is_given(diary: Diary) -> None:
    wanted, then = EntryId(new_id()), datetime(2020, 1, 1, tzinfo=UTC)
    entry = diary.add("One", id=wanted, created_at=then, updated_at=then)
    assert (entry.id, entry.created_at, entry.updated_at) == (wanted, then, then)
    assert diary.edit(entry, text="Two").created_at == then


def test_a_save_of_a_memory_that_was_erased_meanwhile_changes_nothing(diary: Diary) -> None:
    entry = diary.add("One")
    number = diary.erase(entry)
    with pytest.raises(UnknownEntry):
        diary.edit(entry, text="Two")
    for base in (0, 1):
        with pytest.raises(UnknownEntry):
            diary.journal.writing.save(replace(edited(entry, text="Two"), base_revision=base))
    diary.journal.erasing.restore(numbers=[number])
    assert diary.texts() == ["One"]
    assert diary.edit(entry, text="Two").text == "Two"


def test_revisions_of_an_erased_memory_go_with_it(diary: Diary) -> None:
    entry = diary.edit(diary.add("One"), text="Two")
    number = diary.erase(entry)
    assert revision_texts(diary, entry.id) == []
    diary.journal.erasing.restore(numbers=[number])
    assert revision_texts(diary, entry.id) == ["Two", "One"]


def test_an_unknown_memory_has_no_revisions(diary: Diary) -> None:
    assert diary.journal.writing.revisions(EntryId(new_id())) == ()


@given(st.text())
def test_a_kept_text_comes_back_to_the_letter(words: str) -> None:
    assert unsqueeze(squeeze(words)) == words


def test_a_long_text_is_kept_small() -> None:
    long = "The sand was hard. " * 500
    assert len(squeeze(long)) < len(long) // 10
    assert unsqueeze(squeeze(long)) == long


# Thinning


def kept_minutes(diary: Diary, entry_id: EntryId) -> list[float]:
    """How old the kept texts are, in minutes, without the newest, which is the memory itself."""
    kept = diary.journal.writing.revisions(entry_id)[1:]
    return [(diary.clock.now() - one.kept_at).total_seconds() / 60 for one in kept]


def write_every(diary: Diary, count: int, **step: float) -> EntryId:
    entry = diary.add("0")
    for number in range(1, count):
        diary.pass_time(**step)
        entry = diary.edit(entry, text=str(number))
    return entry.id


def thin_all(diary: Diary) -> None:
    for _ in range(50):
        if not diary.journal.idle():
            return
    pytest.fail("never done")


def test_all_texts_of_the_last_hour_stay(diary: Diary) -> None:
    entry = write_every(diary, 20, seconds=10)
    thin_all(diary)
    assert len(kept_minutes(diary, entry)) == 19


def test_after_an_hour_one_text_a_minute_stays_and_never_the_newest_goes(diary: Diary) -> None:
    entry = write_every(diary, 60, seconds=10)
    diary.pass_time(hours=2)
    thin_all(diary)
    ages = kept_minutes(diary, entry)
    assert 10 <= len(ages) <= 11
    assert revision_texts(diary, entry)[0] == "59"
    assert revision_texts(diary, entry)[1] == "58"


def test_after_a_day_one_text_every_ten_minutes_and_after_a_month_one_a_day(diary: Diary) -> None:
    entry = write_every(diary, 40, minutes=3)
    diary.pass_time(days=2)
    thin_all(diary)
    assert 12 <= len(kept_minutes(diary, entry)) <= 13
    diary.pass_time(days=60)
    thin_all(diary)
    assert len(kept_minutes(diary, entry)) == 1
    assert revision_texts(diary, entry) == ["39", "38"]


def test_thinning_looks_at_each_text_once_and_reaches_every_memory(
    diary: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(revisions, "_LOOKED_AT", 3)
    monkeypatch.setattr(revisions, "_AT_ONCE", 2)
    ids = [write_every(diary, 8, seconds=1) for _ in range(4)]
    diary.pass_time(hours=2)
    assert diary.journal.idle()
    thin_all(diary)
    assert [len(kept_minutes(diary, one)) for one in ids] == [1, 1, 1, 1]
    assert not diary.sql("SELECT * FROM delete_order")


def test_texts_of_erased_memories_are_thinned_too_and_come_back(diary: Diary) -> None:
    entry = write_every(diary, 20, seconds=1)
    number = diary.erase(entry)
    diary.pass_time(hours=2)
    thin_all(diary)
    diary.journal.erasing.restore(numbers=[number])
    assert revision_texts(diary, entry) == ["19", "18"]


# Names in and beside the text


def test_tags_and_people_in_the_text_are_linked(diary: Diary) -> None:
    diary.add("I know Ellen.", people=("Ellen",))
    entry = diary.add("With @ellen and @[Mary Svevo] and @nobody at the #river/bank.")
    assert entry.tags == ("river/bank",)
    assert entry.people == ("Ellen", "Mary Svevo")
    assert entry.text_tags == {"river/bank"}
    assert entry.text_people == {"Ellen", "Mary Svevo"}


def test_names_that_go_from_the_text_go_from_the_memory(diary: Diary) -> None:
    entry = diary.add("The #river", tags=("ice",))
    after = diary.edit(entry, text="The water")
    assert after.tags == ("ice",)
    assert names(diary, NameKind.TAG) == {"ice": 1}


def test_a_memory_can_lose_its_last_name(diary: Diary) -> None:
    entry = diary.add("One", tags=("ice",))
    assert diary.edit(entry, tags=()).tags == ()
    assert names(diary, NameKind.TAG) == {}


def test_a_tag_that_is_typed_letter_by_letter_leaves_no_stumps(diary: Diary) -> None:
    entry = diary.add("#r")
    for text in ("#ri", "#riv", "#rive", "#river"):
        entry = diary.edit(entry, text=text)
    offered = diary.journal.browsing.complete(NameKind.TAG, "r")
    assert [one.name for one in offered] == ["river"]
    assert names(diary, NameKind.TAG) == {"river": 1}


def test_one_name_in_two_spellings_of_case_is_one(diary: Diary) -> None:
    diary.add("One", people=("Ellen",), tags=("Ice",), place="Café")
    entry = diary.add("Two", people=("ELLEN",), tags=("ice",), place="Cafe\u0301")
    assert (entry.people, entry.tags, entry.place) == (("Ellen",), ("Ice",), "Café")


def test_names_that_differ_by_a_mark_are_two(diary: Diary) -> None:
    diary.add("One", people=("Jose",))
    diary.add("Two", people=("José",))
    assert names(diary, NameKind.PERSON) == {"Jose": 1, "José": 1}


def test_an_old_name_that_became_an_alias_links_to_the_name_it_stands_for(diary: Diary) -> None:
    diary.add("One", people=("Clementine",))
    diary.change(
        "INSERT INTO alias SELECT 'person', 'clem', 'Clem', id FROM name WHERE kind = 'person'"
    )
    entry = diary.add("Two @Clem")
    assert entry.people == ("Clementine",)
    assert diary.found("person:clem") == ["Two @Clem", "One"]


def test_an_edit_keeps_the_names_that_its_writer_cannot_see(diary: Diary) -> None:
    entry = diary.add("One", people=("Joel", "Ann"))
    diary.change("UPDATE name SET targeted = 1 WHERE name = 'Joel'")
    seen = diary.journal.browsing.entry(entry.id)
    assert seen.people == ("Ann",)
    assert diary.edit(seen, text="Two", people=("Bea",)).people == ("Bea",)
    diary.change("UPDATE name SET targeted = 0")
    assert diary.journal.browsing.entry(entry.id).people == ("Joel", "Bea")


def test_what_a_memory_falls_under_is_counted_and_not_named(diary: Diary) -> None:
    diary.add("One", people=("Joel",))
    diary.journal.erasing.put_away(Target(ErasureKind.PERSON, "Joel"))
    assert diary.journal.writing.save(draft("Two", people=("Joel",))).touches == 1
    assert diary.journal.writing.save(draft("Three", people=("Ann",))).touches == 0


def test_links_to_other_memories_are_kept_in_step_with_the_text(diary: Diary) -> None:
    one, two = diary.add("One"), diary.add("Two")
    entry = diary.add(f"See [[{one.id}|that day]] and [[{two.id}|that other]].")
    targets = "SELECT target FROM entry_link WHERE position = :position ORDER BY target"
    assert [row[0] for row in diary.sql(targets, position=entry.position)] == [
        one.id.bytes, two.id.bytes,
    ]  # fmt: skip
    same = diary.edit(entry, text=f"Look: [[{two.id}|that]] and [[{one.id}|this]].")
    assert len(diary.sql(targets, position=same.position)) == 2
    after = diary.edit(same, text=f"See [[{two.id}|that other]].")
    assert len(diary.sql(targets, position=after.position)) == 1
    assert not diary.sql(targets, position=diary.edit(after, text="See.").position)


# Attachments


@pytest.fixture
def pictures(diary: Diary) -> list[AttachmentId]:
    ids = [AttachmentId(new_id()) for _ in range(3)]
    for number, (one, kind) in enumerate(
        zip(ids, ("image/jpeg", "audio/ogg", "text/plain"), strict=True)
    ):
        diary.change(
            "INSERT INTO attachment VALUES (NULL, :uid, :sha, 'n', :kind, 1)",
            uid=one.bytes, sha=f"sha{number}", kind=kind,
        )  # fmt: skip
    return ids


def test_attachments_stay_in_order_and_are_found(
    diary: Diary, pictures: list[AttachmentId]
) -> None:
    entry = diary.add("One", attachments=(pictures[1], pictures[0], pictures[1]))
    assert [one.id for one in entry.attachments] == [pictures[1], pictures[0]]
    assert diary.found("has:photo") == diary.found("has:audio") == ["One"]
    row = diary.journal.browsing.timeline().items[0]
    assert row.picture == "sha0"  # type: ignore[union-attr]
    after = diary.edit(entry, attachments=(pictures[2],))
    assert after.revision == 2
    assert diary.found("has:photo") == []


def test_a_picture_alone_is_a_memory(diary: Diary, pictures: list[AttachmentId]) -> None:
    assert diary.add(attachments=(pictures[0],)).attachments


def test_a_caption_stays_when_another_picture_comes(
    diary: Diary, pictures: list[AttachmentId]
) -> None:
    entry = diary.add("One", attachments=(pictures[0],))
    diary.change("UPDATE entry_attachment SET caption = 'the beach'")
    after = diary.edit(diary.journal.browsing.entry(entry.id), attachments=pictures[:2])
    assert [one.caption for one in after.attachments] == ["the beach", ""]


# Star and quiet


def test_a_star_is_given_and_taken(diary: Diary) -> None:
    entry = diary.add("One #ice", tags=("ice",))
    changes = diary.journal.writing.star(entry.id, True)
    assert changes is not None
    assert changes.entries == (entry.id,)
    assert diary.found("is:starred") == ["One #ice"]
    assert diary.journal.writing.star(entry.id, True) is None
    assert diary.journal.writing.star(entry.id, False) is not None
    assert diary.found("is:starred") == []


def test_many_are_starred_as_one_act_and_unstarred_where_all_have_one(diary: Diary) -> None:
    writing = diary.journal.writing
    one, two, gone = (diary.add(words) for words in ("One", "Two", "Gone"))
    writing.star(two.id, True)
    diary.erase(gone)
    given = writing.star_many([one.id, two.id, gone.id])
    assert (given.entries, given.stands) == ((one.id,), True)
    assert given.changes is not None
    assert given.changes.kinds == {ChangeKind.WRITTEN}
    taken = writing.star_many([one.id, two.id, one.id])
    assert (taken.entries, taken.stands) == ((one.id, two.id), False)
    assert writing.star_many([one.id], starred=False).changes is None
    assert writing.star_many([gone.id]).changes is None
    writing.star_many(taken.entries, starred=True)
    assert diary.found("is:starred") == ["Two", "One"]


def test_a_star_leaves_a_tag_that_stands_in_the_text_and_beside_it(diary: Diary) -> None:
    entry = diary.add("One #ice", tags=("ice",))
    diary.journal.writing.star(entry.id, True)
    seen = diary.journal.browsing.entry(entry.id)
    assert diary.edit(seen, text="One", tags=("ice",)).tags == ("ice",)
    assert diary.sql("SELECT beside FROM link") == [(1,)]


def test_a_quiet_memory_is_found_and_never_resurfaces_by_itself(diary: Diary) -> None:
    entry = diary.add("One", on="2020-02-14")
    diary.journal.writing.set_quiet(entry.id, True)
    assert diary.journal.browsing.on_this_day(DAY) == ()
    assert diary.found("is:quiet") == ["One"]
    diary.journal.writing.set_quiet(entry.id, False)
    assert len(diary.journal.browsing.on_this_day(DAY)) == 1


def test_only_what_is_visible_takes_a_star(diary: Diary) -> None:
    entry = diary.add("One")
    diary.erase(entry)
    for unknown in (entry.id, EntryId(new_id())):
        with pytest.raises(UnknownEntry):
            diary.journal.writing.star(unknown, True)
        with pytest.raises(UnknownEntry):
            diary.journal.writing.set_quiet(unknown, True)


# New pages


def test_a_page_begun_at_night_belongs_to_the_day_before(diary: Diary) -> None:
    diary.clock.set(datetime(2026, 2, 15, 1, 0, tzinfo=UTC))
    assert diary.journal.writing.new_moment() == Moment.on(date(2026, 2, 14))
    diary.clock.set(datetime(2026, 2, 15, 4, 0, tzinfo=ZoneInfo("Europe/Lisbon")))
    moment = diary.journal.writing.new_moment()
    assert (moment.start, moment.time, moment.zone) == (
        date(2026, 2, 15), time(4), "Europe/Lisbon",
    )  # fmt: skip


def test_the_hour_at_which_a_day_ends_can_be_another(diary: Diary) -> None:
    diary.clock.set(datetime(2026, 2, 15, 1, 0, tzinfo=UTC))
    writing = Writing(diary.store, diary.clock, time(0))
    assert writing.new_moment().start == date(2026, 2, 15)
