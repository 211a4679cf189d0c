"""An import is one act: known memories are known, and all of it can be taken back."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from journal.domain.carried import Holding
from journal.domain.changes import ChangeKind
from journal.domain.entry import Draft
from journal.domain.erasure import ErasureKind, PutAway, Target
from journal.domain.errors import UnknownBatch, UnknownEntry
from journal.domain.ids import AttachmentId, BatchId, EntryId, ErasureId, new_id
from journal.domain.names import NameKind
from journal.services.writing import ImportedPart
from journal.storage import batches, parts
from tests.services.diary import DAY, NOW, Diary, draft, edited, imported


def counts(part: ImportedPart) -> tuple[int, int]:
    return part.added, part.skipped


def own(words: str, on: date = DAY) -> Draft:
    """A memory as our own export tells it."""
    return draft(words, on, id=EntryId(new_id()))


# What is known


def test_an_import_adds_what_is_new_in_order_of_time(diary: Diary) -> None:
    part = diary.take_in(
        imported(1, "later", on="2024-02-15"), imported(2, "noon", on="2024-02-14 12:00"),
        imported(3, "morning", on="2024-02-14 08:00"), imported(4, "some time", on="2024-02-14"),
    )  # fmt: skip
    assert counts(part) == (4, 0)
    assert diary.texts() == ["later", "noon", "morning", "some time"]
    assert len(diary.found("noon OR morning")) == 2
    entry = diary.journal.browsing.entries(1)[0][0]
    assert entry.provenance is not None
    assert (entry.provenance.format, entry.provenance.original_id) == ("jsonl", "1")


def test_an_import_tells_of_itself_and_asks_for_all_to_be_read_again(diary: Diary) -> None:
    before = diary.journal.latest_sequence()
    diary.take_in(imported(1, "one"))
    changes = diary.journal.changes_since(before)
    assert changes is not None
    assert (changes.kinds, changes.entries) == ({ChangeKind.IMPORTED}, ())


def test_importing_again_adds_nothing(diary: Diary) -> None:
    drafts = [imported(number, f"text {number}") for number in range(5)]
    assert counts(diary.take_in(*drafts)) == (5, 0)
    assert counts(diary.take_in(*drafts)) == (0, 5)
    assert counts(diary.take_in(*drafts, imported(5, "new"))) == (1, 5)
    assert len(diary.texts()) == 6


def test_the_same_words_under_another_id_of_one_format_are_known(diary: Diary) -> None:
    diary.take_in(imported("a", "same"))
    assert counts(diary.take_in(imported("b", "same"))) == (0, 1)
    assert counts(diary.take_in(imported("c", "same", format="markdown"))) == (1, 0)
    assert counts(diary.take_in(imported("d", "same", on="2024-02-15"))) == (1, 0)
    assert counts(diary.take_in(imported("e", "same"), imported("f", "same", format="markdown"))) \
        == (0, 2)  # fmt: skip


def test_what_stands_twice_in_one_part_comes_in_once(diary: Diary) -> None:
    assert counts(diary.take_in(imported("a", "same"), imported("b", "same"))) == (1, 1)
    twin = own("twin")
    assert counts(diary.take_in(twin, twin, own("twin"))) == (2, 1)


def test_a_changed_text_of_a_known_id_is_a_new_revision(diary: Diary) -> None:
    diary.take_in(imported("a", "old"))
    assert counts(diary.take_in(imported("a", "new"))) == (0, 1)
    entry = diary.journal.browsing.entries(1)[0][0]
    assert (entry.text, entry.revision) == ("new", 2)
    assert [one.text for one in diary.journal.writing.revisions(entry.id)] == ["new", "old"]
    assert counts(diary.take_in(imported("a", "new"))) == (0, 1)
    assert diary.journal.browsing.entry(entry.id).revision == 2


def test_two_memories_of_one_original_id_stay_two(diary: Diary) -> None:
    drafts = [imported("a", "first"), imported("a", "second")]
    assert counts(diary.take_in(*drafts)) == (2, 0)
    assert counts(diary.take_in(*drafts)) == (0, 2)
    assert diary.texts() == ["second", "first"]


def test_what_was_edited_here_is_known_by_what_was_read(diary: Diary) -> None:
    diary.take_in(imported("a", "as it was read"))
    diary.edit(diary.journal.browsing.entries(1)[0][0], text="as it is now")
    assert counts(diary.take_in(imported("a", "as it was read"))) == (0, 1)
    assert diary.texts() == ["as it is now"]


def test_what_is_put_away_stays_so_whatever_the_file_says(diary: Diary) -> None:
    diary.take_in(imported("a", "old"))
    entry = diary.journal.browsing.entries(1)[0][0]
    diary.erase(entry)
    assert counts(diary.take_in(imported("a", "new"))) == (0, 1)
    assert diary.texts() == []
    diary.journal.erasing.restore(everything=True)
    assert diary.texts() == ["old"]


def test_memories_of_our_own_export_are_known_by_their_ids(diary: Diary) -> None:
    one, two = own("same"), own("same")
    assert counts(diary.take_in(one, two)) == (2, 0)
    assert counts(diary.take_in(one, two)) == (0, 2)
    assert counts(diary.take_in(replace(one, text="new"))) == (0, 1)
    assert sorted(diary.texts()) == ["new", "same"]
    assert diary.journal.browsing.entry(one.id).revision == 2  # type: ignore[arg-type]


def test_an_imported_memory_that_comes_back_under_another_id_is_known(diary: Diary) -> None:
    first = imported("a", "same", format="jrnl")
    diary.take_in(first)
    exported = replace(first, id=EntryId(new_id()))
    assert counts(diary.take_in(exported)) == (0, 1)
    changed = replace(imported("a", "other", format="jrnl"), id=EntryId(new_id()))
    assert counts(diary.take_in(changed)) == (1, 0)


def test_touches_are_counted(diary: Diary) -> None:
    diary.add("one", people=("Joel",))
    diary.journal.erasing.put_away(Target(ErasureKind.PERSON, "Joel"))
    part = diary.take_in(imported("a", "two", people=("Joel",)), imported("b", "three"))
    assert part.touches == 1
    part = diary.take_in(imported("a", "two again", people=("Joel",)))
    assert part.touches == 1


def test_names_and_links_in_imported_texts_are_linked(diary: Diary) -> None:
    target = diary.add("target")
    diary.take_in(imported("a", f"see [[{target.id}|it]] #river @[Joel]"))
    entry = diary.journal.browsing.entries(1)[0][0]
    assert (entry.tags, entry.people) == (("river",), ("Joel",))
    assert len(diary.sql("SELECT 1 FROM entry_link")) == 1


def test_what_jrnl_wrote_with_an_at_sign_names_nobody(diary: Diary) -> None:
    diary.add("I know Joel.", people=("Joel",))
    diary.take_in(imported("a", "with @Joel", format="jrnl", tags=("Joel",)))
    entry = next(one for one in diary.journal.browsing.entries(9)[0] if one.provenance)
    assert (entry.tags, entry.people) == (("Joel",), ())


def test_an_imported_memory_brings_its_attachments(diary: Diary) -> None:
    picture = AttachmentId(new_id())
    diary.change(
        "INSERT INTO attachment VALUES (1, :uid, 'sha', 'a.jpg', 'image/jpeg', 1)",
        uid=picture.bytes,
    )
    diary.take_in(imported("a", "with"), imported("b", "without"),
                  imported("c", "pictured", attachments=(picture,)))  # fmt: skip
    assert diary.found("has:photo") == diary.found("pictured") == ["pictured"]


def test_a_dry_run_counts_and_changes_nothing(diary: Diary) -> None:
    before = diary.journal.latest_sequence()
    part = diary.journal.writing.import_batch([imported(1, "one")], "jsonl", dry_run=True)
    assert counts(part) == (1, 0)
    assert diary.texts() == []
    assert diary.journal.latest_sequence() == before
    with pytest.raises(UnknownBatch):
        diary.journal.writing.undo_import(part.batch)


def test_an_import_looks_things_up_in_parts(
    diary: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parts.in_parts, "__defaults__", (3,))
    drafts = [imported(number, f"text {number}") for number in range(10)]
    owned = [own(f"own {number}") for number in range(10)]
    part = diary.take_in(*drafts, *owned)
    assert counts(part) == (20, 0)
    assert counts(diary.take_in(*drafts, *owned)) == (0, 20)
    diary.erase(*diary.journal.browsing.entries(5)[0])
    assert diary.journal.writing.undo_import(part.batch) == 20
    assert diary.texts() == []


# Put away when it was exported


def put_away(*members: EntryId | None, **more: object) -> PutAway:
    values = {"id": ErasureId(new_id()), "kind": ErasureKind.ENTRY, "on": date(2020, 1, 1)}
    held = dict.fromkeys(members, Holding(whole=True))
    return PutAway(**(values | {"members": held} | more))  # type: ignore[arg-type]


def test_what_was_put_away_comes_in_put_away(diary: Diary) -> None:
    hidden, shown = own("hidden"), own("shown")
    away = put_away(
        hidden.id, kind=ErasureKind.PERSON, target="Jo\0el", tape="words\0", return_on=DAY
    )
    diary.journal.writing.import_batch([hidden, shown], "jsonl", put_away=[away])
    assert diary.texts() == ["shown"]
    content = diary.journal.archive.content(1)
    assert (content.target, content.tape, content.card.return_on) == ("Joel", "words", DAY)
    assert (content.card.id, content.card.on) == (away.id, date(2020, 1, 1))
    assert [one.excerpt for one in content.rows] == ["hidden"]


def test_what_is_here_already_is_not_put_away_by_a_file(diary: Diary) -> None:
    known = diary.add("known")
    one = edited(known)
    away = put_away(known.id)
    diary.journal.writing.import_batch([one], "jsonl", put_away=[away])
    assert diary.texts() == ["known"]
    assert diary.journal.archive.cards() == ()


def test_a_second_part_of_an_erasure_joins_the_first(diary: Diary) -> None:
    one, two = own("one"), own("two")
    away = put_away(one.id, two.id)
    diary.journal.writing.import_batch([one], "jsonl", put_away=[away])
    diary.journal.writing.import_batch([two], "jsonl", put_away=[away])
    assert [card.held for card in diary.journal.archive.cards()] == [2]
    diary.journal.erasing.restore(everything=True)
    assert len(diary.texts()) == 2


def test_an_erasure_that_has_ended_here_gets_a_sister(diary: Diary) -> None:
    one, two = own("one"), own("two")
    away = put_away(one.id, two.id)
    diary.journal.writing.import_batch([one], "jsonl", put_away=[away])
    diary.journal.erasing.restore(everything=True)
    diary.journal.writing.import_batch([one, two], "jsonl", put_away=[away])
    assert diary.texts() == ["one"]
    assert [card.id for card in diary.journal.archive.cards()] != [away.id]


# Undo


def test_undo_takes_an_import_back_whole(diary: Diary) -> None:
    diary.add("written here", tags=("ice",))
    part = diary.take_in(imported(1, "one", tags=("ice", "new")), imported(2, "two"))
    before = diary.journal.latest_sequence()
    assert diary.journal.writing.undo_import(part.batch) == 2
    assert diary.texts() == ["written here"]
    assert [one.name for one in diary.journal.browsing.names(NameKind.TAG)] == ["ice"]
    assert diary.journal.browsing.complete(NameKind.TAG, "n") == ()
    assert diary.found("one OR two") == []
    assert diary.journal.changes_since(before).kinds == {ChangeKind.IMPORTED}  # type: ignore[union-attr]
    assert not diary.sql("SELECT * FROM delete_order")
    with pytest.raises(UnknownBatch):
        diary.journal.writing.undo_import(part.batch)
    with pytest.raises(UnknownBatch):
        diary.journal.writing.undo_import(BatchId(new_id()))


@pytest.mark.parametrize(
    "change",
    [{"text": "edited"}, {"starred": True}, {"tags": ("x",)}, {"on": "2024-02-20"}, {"mood": "x"}],
    ids=lambda change: next(iter(change)),
)
def test_what_was_changed_since_is_hidden_and_not_deleted(
    diary: Diary, change: dict[str, object]
) -> None:
    part = diary.take_in(imported(1, "one"), imported(2, "two"))
    entry = next(one for one in diary.journal.browsing.entries(9)[0] if one.text == "one")
    diary.edit(entry, **change)
    assert diary.journal.writing.undo_import(part.batch) == 2
    assert diary.texts() == []
    assert len(diary.sql("SELECT 1 FROM entry")) == 1
    assert diary.journal.browsing.totals().count == 0
    with pytest.raises(UnknownEntry):
        diary.journal.browsing.entry(entry.id)
    with pytest.raises(UnknownEntry):
        diary.journal.archive.read(entry.id)


def test_a_star_counts_as_a_change(diary: Diary) -> None:
    part = diary.take_in(imported(1, "one"))
    diary.journal.writing.star(diary.journal.browsing.entries(1)[0][0].id, True)
    diary.journal.writing.undo_import(part.batch)
    assert len(diary.sql("SELECT 1 FROM entry")) == 1


@pytest.mark.parametrize(
    "belonging",
    [
        "INSERT INTO pin (position, rank) SELECT position, 1 FROM entry",
        "INSERT INTO reflection SELECT 1, x'01', position, 0, 'later' FROM entry",
    ],
)
def test_what_something_of_the_person_belongs_to_is_not_deleted(
    diary: Diary, belonging: str
) -> None:
    part = diary.take_in(imported(1, "one"))
    diary.change(belonging)
    assert diary.journal.writing.undo_import(part.batch) == 1
    assert len(diary.sql("SELECT 1 FROM entry")) == 1
    assert diary.texts() == []


def test_what_was_put_away_once_is_kept(diary: Diary) -> None:
    part = diary.take_in(imported(1, "held"), imported(2, "restored"), imported(3, "plain"))
    by_text = {one.text: one for one in diary.journal.browsing.entries(9)[0]}
    diary.erase(by_text["held"])
    diary.erase(by_text["restored"])
    diary.journal.erasing.restore(numbers=[2])
    assert diary.journal.writing.undo_import(part.batch) == 3
    assert len(diary.sql("SELECT 1 FROM entry")) == 2
    restored = diary.journal.erasing.restore(numbers=[1])
    assert (restored.restored, restored.still_held) == (0, 0)
    assert diary.texts() == []


def test_importing_after_an_undo_brings_it_all_back(diary: Diary) -> None:
    drafts = [imported(1, "one"), imported(2, "two"), imported(3, "three")]
    part = diary.take_in(*drafts)
    by_text = {one.text: one for one in diary.journal.browsing.entries(9)[0]}
    diary.edit(by_text["one"], text="one, edited")
    diary.erase(by_text["two"])
    diary.journal.writing.undo_import(part.batch)
    again = diary.take_in(*drafts, drafts[0])
    assert counts(again) == (2, 2)
    assert sorted(diary.texts()) == ["one, edited", "three"]
    assert diary.found("edited") == ["one, edited"]
    diary.journal.erasing.restore(everything=True)
    assert sorted(diary.texts()) == ["one, edited", "three", "two"]
    assert diary.journal.writing.undo_import(again.batch) == 3


def test_what_comes_in_later_parts_belongs_to_the_same_batch(diary: Diary) -> None:
    part = diary.take_in(imported(1, "one"))
    diary.pass_time(minutes=1)
    second = diary.take_in(imported(2, "two"), batch=part.batch)
    assert second.batch == part.batch
    assert diary.journal.writing.undo_import(part.batch) == 2


def test_undoing_a_second_import_leaves_the_first(diary: Diary) -> None:
    diary.take_in(imported(1, "one"))
    second = diary.take_in(imported(1, "one"), imported(2, "two"))
    diary.journal.writing.undo_import(second.batch)
    assert diary.texts() == ["one"]


def test_a_batch_remembers_when_it_was_undone(diary: Diary) -> None:
    part = diary.take_in(imported(1, "one"))
    diary.pass_time(days=1)
    diary.journal.writing.undo_import(part.batch)
    undone = diary.sql("SELECT undone_at FROM batch")[0][0]
    assert undone == (NOW + timedelta(days=1)).timestamp() * 1_000_000


def test_nothing_to_take_in_is_nothing(diary: Diary) -> None:
    assert counts(diary.take_in()) == (0, 0)
    assert batches.Imported(0, 0, 0).added == 0
