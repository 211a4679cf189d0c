"""What is put away is hidden and whole; what comes back is just what went."""

from datetime import date
from uuid import UUID

import pytest

from journal.domain.changes import ChangeKind
from journal.domain.entry import Entry, Row
from journal.domain.erasure import ErasureKind, Target
from journal.domain.errors import (
    AmbiguousId,
    NothingToErase,
    NothingToRestore,
    UnknownEntry,
    UnknownErasure,
)
from journal.domain.ids import EntryId, ErasureId, new_id
from journal.storage import indexing, parts
from tests.journeys.soundness import assert_sound
from tests.services.diary import Diary, imported


@pytest.fixture
def three(diary: Diary) -> list[Entry]:
    return [diary.add(words, on=f"2024-02-0{day}") for day, words in enumerate("abc", 1)]


def put_away_index(diary: Diary) -> list[int]:
    query = "SELECT rowid FROM found_put_away WHERE found_put_away MATCH '\"\ue000all\"'"
    return [row[0] for row in diary.sql(query)]


# Erasing


def test_one_memory_is_put_away(diary: Diary, three: list[Entry]) -> None:
    erased = diary.journal.erasing.erase([three[1].id], tape="Be kind.\0")
    assert (erased.number, erased.held, erased.left) == (1, 1, 0)
    assert erased.changes is not None
    assert erased.changes.kinds == {ChangeKind.ERASED}
    assert erased.changes.entries == (three[1].id,)
    assert diary.texts() == ["c", "a"]
    content = diary.journal.archive.open(1)
    assert (content.card.kind, content.tape, content.target) == (
        ErasureKind.ENTRY, "Be kind.", None,
    )  # fmt: skip


def test_a_selection_is_put_away_as_one(diary: Diary, three: list[Entry]) -> None:
    wanted = [three[0].id, three[2].id, three[0].id]
    erased = diary.journal.erasing.erase(wanted, return_on=date(2027, 1, 1))
    assert erased.held == 2
    card = diary.journal.archive.cards()[0]
    assert (card.kind, card.held, card.return_on) == (
        ErasureKind.SELECTION, 2, date(2027, 1, 1),
    )  # fmt: skip
    assert (card.on, card.opened_at, card.has_tape) == (diary.clock.now().date(), None, False)


def test_nothing_is_no_selection(diary: Diary) -> None:
    with pytest.raises(NothingToErase):
        diary.journal.erasing.erase([])


def test_what_is_not_visible_cannot_be_erased_and_nothing_else_goes(
    diary: Diary, three: list[Entry]
) -> None:
    diary.erase(three[0])
    for unknown in (three[0].id, EntryId(new_id())):
        with pytest.raises(UnknownEntry) as caught:
            diary.journal.erasing.erase([three[1].id, unknown])
        assert caught.value.wanted == str(unknown)
    assert diary.texts() == ["c", "b"]
    assert len(diary.journal.archive.cards()) == 1


def test_a_dry_run_tells_and_changes_nothing(diary: Diary, three: list[Entry]) -> None:
    sequence = diary.journal.latest_sequence()
    erased = diary.journal.erasing.erase([one.id for one in three], dry_run=True)
    assert (erased.held, erased.changes) == (3, None)
    assert diary.texts() == ["c", "b", "a"]
    assert diary.journal.archive.cards() == ()
    assert diary.journal.latest_sequence() == sequence
    assert diary.erase(three[0]) == 1


# Restoring


def test_everything_comes_back_as_it_was(diary: Diary) -> None:
    entry = diary.add(
        "The #river", title="Ice", tags=("cold",), people=("Joel",), place="Charles",
        mood="calm", starred=True, on="2024-02-01 09:00",
    )  # fmt: skip
    entry = diary.edit(entry, text="The frozen #river")
    revisions = diary.journal.writing.revisions(entry.id)
    number = diary.erase(entry)
    restored = diary.journal.erasing.restore(numbers=[number])
    assert (restored.restored, restored.still_held, restored.entries) == (1, 0, (entry.id,))
    assert restored.changes is not None
    assert restored.changes.kinds == {ChangeKind.RESTORED}
    assert diary.journal.browsing.entry(entry.id) == entry
    assert diary.journal.writing.revisions(entry.id) == revisions
    assert diary.found("frozen #river #cold person:joel place:charles is:starred") == [
        "The frozen #river"
    ]
    assert diary.journal.archive.cards() == ()
    assert put_away_index(diary) == []


def test_single_memories_come_back_from_every_erasure_that_holds_them(
    diary: Diary, three: list[Entry]
) -> None:
    diary.erase(three[0], three[1])
    restored = diary.journal.erasing.restore(ids=[three[0].id, three[0].id])
    assert (restored.restored, restored.still_held) == (1, 0)
    assert diary.texts() == ["c", "a"]
    assert [card.held for card in diary.journal.archive.cards()] == [1]
    diary.journal.erasing.restore(ids=[three[1].id])
    assert diary.journal.archive.cards() == ()
    with pytest.raises(UnknownErasure):
        diary.journal.erasing.restore(numbers=[1])


def twice(diary: Diary, entry: Entry, other: Entry) -> None:
    """Let two erasures hold one memory, as two that are aimed at names will."""
    diary.erase(entry)
    diary.erase(other)
    diary.change(
        "INSERT INTO member (erasure, position) VALUES (2, :position)", position=entry.position
    )
    diary.change(
        "UPDATE entry SET held = 2, gap = 2 WHERE position = :position", position=entry.position
    )


def test_a_memory_that_two_erasures_hold_stays_until_both_let_go(
    diary: Diary, three: list[Entry]
) -> None:
    twice(diary, three[0], three[1])
    restored = diary.journal.erasing.restore(numbers=[1])
    assert (restored.restored, restored.still_held) == (0, 1)
    assert diary.texts() == ["c"]
    restored = diary.journal.erasing.restore(numbers=[2])
    assert (restored.restored, restored.still_held) == (2, 0)
    assert diary.texts() == ["c", "b", "a"]
    assert diary.sql("SELECT 1 FROM entry WHERE held <> 0 OR gap <> 0") == []


def test_by_its_id_a_memory_leaves_both_erasures(diary: Diary, three: list[Entry]) -> None:
    twice(diary, three[0], three[1])
    restored = diary.journal.erasing.restore(ids=[three[0].id])
    assert (restored.restored, restored.still_held) == (1, 0)
    assert [card.number for card in diary.journal.archive.cards()] == [2]


def test_a_memory_named_twice_is_counted_once(diary: Diary, three: list[Entry]) -> None:
    twice(diary, three[0], three[1])
    restored = diary.journal.erasing.restore(numbers=[1, 1], ids=[three[0].id])
    assert (restored.restored, restored.still_held) == (1, 0)
    assert restored.entries == (three[0].id,)


def test_several_erasures_and_all_of_them_come_back_at_once(
    diary: Diary, three: list[Entry]
) -> None:
    for one in three:
        diary.erase(one)
    assert diary.journal.erasing.restore(numbers=[3, 1]).restored == 2
    assert diary.texts() == ["c", "a"]
    diary.erase(three[0])
    assert diary.journal.erasing.restore(everything=True).restored == 2
    assert diary.texts() == ["c", "b", "a"]


def test_undo_brings_one_erasure_back_and_only_once(diary: Diary, three: list[Entry]) -> None:
    erased = diary.journal.erasing.erase([three[0].id])
    assert diary.journal.erasing.restore_erasure(erased.erasure).entries == (three[0].id,)
    for unknown in (erased.erasure, ErasureId(new_id())):
        with pytest.raises(NothingToRestore):
            diary.journal.erasing.restore_erasure(unknown)


def test_what_is_not_put_away_cannot_come_back(diary: Diary, three: list[Entry]) -> None:
    erasing = diary.journal.erasing
    with pytest.raises(NothingToRestore):
        erasing.restore()
    with pytest.raises(NothingToRestore):
        erasing.restore(everything=True)
    diary.erase(three[0])
    for unknown in (three[1].id, EntryId(new_id())):
        with pytest.raises(UnknownEntry) as caught:
            erasing.restore(ids=[three[0].id, unknown])
        assert caught.value.wanted == str(unknown)
    with pytest.raises(UnknownErasure) as number:
        erasing.restore(numbers=[1, 7])
    assert number.value.number == 7
    assert diary.texts() == ["c", "b"]


def test_numbers_are_never_given_twice(diary: Diary, three: list[Entry]) -> None:
    assert diary.erase(three[0]) == 1
    diary.journal.erasing.restore(everything=True)
    assert diary.erase(three[0]) == 2


# The archive


def test_cards_come_newest_first_and_tell_when_they_were_opened(
    diary: Diary, three: list[Entry]
) -> None:
    diary.erase(three[0])
    diary.pass_time(days=1)
    diary.journal.erasing.erase([three[1].id], tape="words")
    archive = diary.journal.archive
    assert [card.number for card in archive.cards()] == [2, 1]
    assert [card.has_tape for card in archive.cards()] == [True, False]
    diary.pass_time(days=1)
    archive.content(1)
    assert archive.cards()[1].opened_at is None
    archive.open(1)
    assert archive.cards()[1].opened_at == diary.clock.now()


def test_a_card_holds_its_memories_oldest_first_with_all_their_names(
    diary: Diary, three: list[Entry]
) -> None:
    named = diary.add("d", on="2024-01-01", people=("Joel",))
    diary.change("UPDATE name SET targeted = 1")
    diary.erase(three[2], three[0], named)
    rows = diary.journal.archive.content(1).rows
    assert [one.excerpt for one in rows] == ["d", "a", "c"]
    assert isinstance(rows[0], Row)
    assert rows[0].people == ("Joel",)
    assert diary.journal.archive.read(named.id).people == ("Joel",)


def test_a_card_that_is_not_there_cannot_be_opened(diary: Diary, three: list[Entry]) -> None:
    diary.erase(three[0])
    diary.journal.erasing.restore(everything=True)
    for number in (1, 2):
        with pytest.raises(UnknownErasure):
            diary.journal.archive.open(number)
        with pytest.raises(UnknownErasure):
            diary.journal.archive.content(number)


def test_the_archive_reads_what_is_put_away_and_nothing_else(
    diary: Diary, three: list[Entry]
) -> None:
    diary.erase(three[0])
    archive = diary.journal.archive
    assert archive.read(three[0].id).text == "a"
    for unknown in (three[1].id, EntryId(new_id())):
        with pytest.raises(UnknownEntry):
            archive.read(unknown)


def test_the_archive_finds_by_the_beginning_of_an_id(diary: Diary, three: list[Entry]) -> None:
    other = diary.add("d", id=EntryId(UUID("018da5f0-0000-7000-8000-0000000000ab")))
    diary.erase(three[0], three[1], other)
    archive = diary.journal.archive
    assert archive.find(str(three[0].id)) == three[0].id
    assert archive.find(str(other.id)[:8]) == other.id
    with pytest.raises(AmbiguousId):
        archive.find(str(three[0].id)[:8])
    for unknown in (str(three[2].id), "no id", ""):
        with pytest.raises(UnknownEntry):
            archive.find(unknown)


def test_the_archive_is_walked_with_the_numbers_that_hold_each_memory(
    diary: Diary, three: list[Entry]
) -> None:
    twice(diary, three[0], three[1])
    archive = diary.journal.archive
    walked = [(entry.text, numbers) for entry, numbers in archive.entries()]
    assert walked == [("a", (1, 2)), ("b", (2,))]
    first = archive.entries(limit=1)[0][0]
    assert [entry.text for entry, _ in archive.entries(after=first.position)] == ["b"]
    assert archive.entries(after=three[2].position) == ()


# Many at once


def test_hundreds_go_and_the_archive_s_index_follows_later(diary: Diary) -> None:
    diary.take_in(*(imported(number, f"word{number}") for number in range(450)))
    ids = [one.id for one in diary.journal.browsing.entries(450)[0]]
    diary.journal.erasing.erase(ids)
    assert diary.found("word7") == []
    assert put_away_index(diary) == []
    assert len(diary.sql("SELECT 1 FROM archive_pending")) == 450
    assert not diary.journal.idle()
    assert len(put_away_index(diary)) == 450
    assert diary.sql("SELECT 1 FROM archive_pending") == []
    diary.journal.erasing.restore(everything=True)
    assert put_away_index(diary) == []
    assert len(diary.hits("word7")) == 1


@pytest.fixture
def many(diary: Diary, monkeypatch: pytest.MonkeyPatch) -> list[EntryId]:
    """Memories of which three at once are many."""
    monkeypatch.setattr(indexing, "_INDEXED_AT_ONCE", 2)
    diary.take_in(*(imported(number, f"word{number} snow") for number in range(9)))
    return [one.id for one in diary.journal.browsing.entries(9)[0]]


def waiting(diary: Diary) -> int:
    return len(diary.sql("SELECT 1 FROM index_pending"))


def test_what_comes_back_with_many_shows_at_once_and_is_indexed_before_anybody_asks(
    diary: Diary, many: list[EntryId]
) -> None:
    diary.journal.erasing.erase(many)
    diary.journal.erasing.restore(everything=True)
    assert len(diary.texts()) == 9
    assert waiting(diary) == 9
    assert_sound(diary)
    assert len(diary.found("snow")) == 9
    assert waiting(diary) == 0
    assert_sound(diary)


def test_a_quiet_moment_indexes_what_came_back(diary: Diary, many: list[EntryId]) -> None:
    diary.journal.erasing.erase(many)
    diary.journal.erasing.restore(everything=True)
    while diary.journal.idle():
        pass
    assert waiting(diary) == 0
    assert len(diary.found("snow")) == 9


def test_what_goes_again_before_it_was_indexed_is_found_nowhere(
    diary: Diary, many: list[EntryId]
) -> None:
    diary.journal.erasing.erase(many)
    diary.journal.erasing.restore(everything=True)
    diary.journal.erasing.erase(many[:4])
    assert waiting(diary) == 5
    assert len(diary.found("snow")) == 5
    assert_sound(diary)


def test_what_is_edited_moved_or_gathered_before_it_was_indexed_is_found_as_it_is(
    diary: Diary, many: list[EntryId]
) -> None:
    diary.journal.erasing.erase(many)
    diary.journal.erasing.restore(everything=True)
    diary.edit(diary.journal.browsing.entry(many[0]), text="Rain.")
    diary.edit(diary.journal.browsing.entry(many[1]), on="2020-01-01")
    assert waiting(diary) == 7
    assert_sound(diary)
    snow = Target(ErasureKind.SEARCH, "snow")
    assert diary.journal.erasing.put_away(snow).held == 8
    assert diary.texts() == ["Rain."]
    diary.journal.erasing.restore(everything=True)
    assert len(diary.journal.erasing.gather(snow).about) == 8


def test_a_journal_that_cannot_be_written_is_searched_as_it_is(
    diary: Diary, many: list[EntryId], monkeypatch: pytest.MonkeyPatch
) -> None:
    diary.journal.erasing.erase(many)
    diary.journal.erasing.restore(everything=True)
    monkeypatch.setattr(diary.store, "read_only", True)
    assert diary.found("snow") == []
    assert len(diary.texts()) == 9


def test_what_comes_back_before_the_index_followed_waits_no_longer(diary: Diary) -> None:
    diary.take_in(*(imported(number, f"word{number}") for number in range(250)))
    ids = [one.id for one in diary.journal.browsing.entries(250)[0]]
    diary.journal.erasing.erase(ids)
    diary.journal.erasing.restore(ids=ids[:100])
    assert len(diary.sql("SELECT 1 FROM archive_pending")) == 0
    assert len(put_away_index(diary)) == 150
    assert len(diary.found("word*")) == 100


def test_more_go_than_one_statement_can_name(
    diary: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parts.in_parts, "__defaults__", (7,))
    diary.take_in(*(imported(number, f"word{number}", tags=("x",)) for number in range(20)))
    found, _ = diary.journal.browsing.entries(20)
    number = diary.erase(*found)
    assert diary.texts() == []
    rows = diary.journal.archive.content(number).rows
    assert [row.tags for row in rows] == [("x",)] * 20
    assert diary.journal.erasing.restore(ids=[one.id for one in found]).restored == 20
    assert len(diary.hits("tag:x")) == 20
    assert [one.id for one in diary.journal.browsing.entries(20)[0]] == [one.id for one in found]


def test_the_archive_s_index_follows_a_part_at_a_time(
    diary: Diary, three: list[Entry], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indexing, "_AT_ONCE", 0)
    monkeypatch.setattr("journal.services.journal._CAUGHT_UP", 2)
    diary.erase(*three)
    assert diary.journal.idle()
    assert len(put_away_index(diary)) == 2
    assert not diary.journal.idle()
    assert len(put_away_index(diary)) == 3
