"""What is kept close: in the person's order, unseen while put away, and back in its place."""

from collections.abc import Callable
from pathlib import Path

import pytest

from journal.domain.changes import ChangeKind
from journal.domain.errors import UnknownEntry, UnknownName
from journal.domain.ids import EntryId, new_id
from journal.domain.names import NameKind
from journal.domain.pins import PinAct, PinnedName
from journal.storage import migrations
from tests.services.diary import Diary, imported

MUM = PinnedName(NameKind.PERSON, "Mum")
ROB = PinnedName(NameKind.PERSON, "Rob")
SEA = PinnedName(NameKind.PLACE, "The sea")
WALKS = PinnedName(NameKind.TAG, "walks")


@pytest.fixture
def names(diary: Diary) -> Diary:
    """Two memories of Mum at the sea, one of Rob."""
    diary.add("Peas.", people=("Mum",), place="The sea")
    diary.add("Stairs.", people=("Mum",), place="The sea", tags=("walks/home",))
    diary.add("Pie.", people=("Rob",))
    return diary


def shown(diary: Diary) -> list[str]:
    return [
        one.target.name if isinstance(one.target, PinnedName) else one.row.excerpt
        for one in diary.journal.pinning.pins()
        if isinstance(one.target, PinnedName) or one.row is not None
    ]


def test_nothing_is_kept_close_at_first(diary: Diary) -> None:
    assert diary.journal.pinning.pins() == ()


def test_names_and_memories_are_kept_close_in_the_order_in_which_they_came(names: Diary) -> None:
    pie = names.add("Ice.")
    pinning = names.journal.pinning
    for one in (MUM, pie.id, SEA):
        act = pinning.pin(one)
        assert act.changes is not None
        assert act.changes.kinds == {ChangeKind.PINS}
    assert shown(names) == ["Mum", "Ice.", "The sea"]
    assert [one.count for one in pinning.pins()] == [2, 1, 2]


def test_what_is_kept_close_already_stays_where_it_is(names: Diary) -> None:
    pinning = names.journal.pinning
    pinning.pin(MUM)
    pinning.pin(ROB)
    assert pinning.pin(MUM) == PinAct(None, None)
    assert pinning.undo(pinning.pin(PinnedName(NameKind.PERSON, "mum"))) is None
    assert shown(names) == ["Mum", "Rob"]


def test_a_name_is_kept_close_where_it_was_dropped(names: Diary) -> None:
    pinning = names.journal.pinning
    pinning.pin(MUM)
    pinning.pin(SEA, before=MUM)
    pinning.pin(ROB, before=WALKS)  # Not kept close itself: the end it is.
    assert shown(names) == ["The sea", "Mum", "Rob"]
    pinning.pin(ROB, before=PinnedName(NameKind.TAG, "nowhere"))
    pinning.move(SEA)
    assert shown(names) == ["Mum", "Rob", "The sea"]
    pinning.move(SEA, MUM)
    assert shown(names) == ["The sea", "Mum", "Rob"]


@pytest.mark.parametrize(
    "act",
    [
        lambda one: one.pin(SEA, before=MUM),
        lambda one: one.unpin(MUM),
        lambda one: one.move(ROB, MUM),
    ],
    ids=["pin", "unpin", "move"],
)
def test_each_act_can_be_taken_back(names: Diary, act: Callable[..., PinAct]) -> None:
    pinning = names.journal.pinning
    pinning.pin(MUM)
    pinning.pin(ROB)
    done = act(pinning)
    assert shown(names) != ["Mum", "Rob"]
    told = pinning.undo(done)
    assert told is not None
    assert told.kinds == {ChangeKind.PINS}
    assert shown(names) == ["Mum", "Rob"]
    assert pinning.undo(done) is None


def test_taking_back_leaves_alone_what_was_done_since(names: Diary) -> None:
    pinning = names.journal.pinning
    pinning.pin(MUM)
    pinning.pin(ROB)
    gone = pinning.unpin(MUM)
    pinning.pin(SEA)
    pinning.unpin(ROB)
    pinning.undo(gone)
    assert shown(names) == ["Mum", "The sea"]


def test_letting_go_of_what_is_not_kept_close_does_nothing(names: Diary) -> None:
    assert names.journal.pinning.unpin(MUM) == PinAct(None, None)


def test_a_memory_that_is_put_away_is_not_kept_close_and_comes_back_in_its_place(
    names: Diary,
) -> None:
    pinning = names.journal.pinning
    ice = names.add("Ice.")
    for one in (MUM, ice.id, ROB):
        pinning.pin(one)
    number = names.erase(ice)
    assert shown(names) == ["Mum", "Rob"]
    with pytest.raises(UnknownEntry):
        pinning.pin(ice.id)
    with pytest.raises(UnknownEntry):
        pinning.unpin(EntryId(new_id()))
    pinning.move(ROB, MUM)
    names.journal.erasing.restore(numbers=[number])
    assert shown(names) == ["Rob", "Mum", "Ice."]


def test_a_name_goes_with_its_last_memory_and_comes_back_in_its_place(names: Diary) -> None:
    pinning = names.journal.pinning
    for one in (ROB, MUM):
        pinning.pin(one)
    pie = names.hits("person:Rob")[0].row.id
    number = names.erase(pie)
    assert shown(names) == ["Mum"]
    with pytest.raises(UnknownName):
        pinning.move(ROB)
    names.journal.erasing.restore(numbers=[number])
    assert shown(names) == ["Rob", "Mum"]


def test_a_name_that_is_a_target_is_not_kept_close(names: Diary) -> None:
    names.journal.pinning.pin(MUM)
    names.change("UPDATE name SET targeted = 1 WHERE name = 'Mum'")
    assert shown(names) == []


def test_renaming_is_followed_and_what_is_merged_shows_once(names: Diary) -> None:
    pinning, naming = names.journal.pinning, names.journal.naming
    for one in (ROB, SEA, MUM):
        pinning.pin(one)
    naming.rename(NameKind.PERSON, "Mum", "Nora")
    assert shown(names) == ["Rob", "The sea", "Nora"]
    merged = naming.merge(NameKind.PERSON, "Rob", "Nora")
    assert shown(names) == ["Nora", "The sea"]
    assert pinning.pins()[0].count == 3
    naming.undo(merged)
    assert shown(names) == ["Rob", "The sea", "Nora"]
    naming.merge(NameKind.PERSON, "Rob", "Nora")
    pinning.unpin(PinnedName(NameKind.PERSON, "Mum"))
    assert shown(names) == ["The sea"]


def test_a_tag_that_only_holds_others_is_kept_close_and_follows_its_name(names: Diary) -> None:
    pinning = names.journal.pinning
    names.add("Out.", tags=("walks/away", "walks/home"))
    pinning.pin(WALKS)
    [pin] = pinning.pins()
    assert (pin.target, pin.count) == (WALKS, 2)
    assert [one.name for one in names.journal.naming.index(NameKind.TAG)] == [
        "walks", "walks/away", "walks/home",
    ]  # fmt: skip
    names.journal.naming.rename(NameKind.TAG, "walks", "strolls")
    assert shown(names) == ["strolls"]
    assert pinning.unpin(PinnedName(NameKind.TAG, "strolls")).changes is not None


def test_words_that_are_somebody_else_s_who_is_put_away_are_not_kept_close(names: Diary) -> None:
    away = names.add("Gone.", tags=("hikes",))
    names.journal.naming.add_alias(NameKind.TAG, "hikes", "strolls")
    names.erase(away)
    names.add("Out.", tags=("strolls/far",))
    with pytest.raises(UnknownName):
        names.journal.pinning.pin(PinnedName(NameKind.TAG, "strolls"))


def test_a_memory_stays_close_when_it_moves_to_another_day(diary: Diary) -> None:
    ice = diary.add("Ice.")
    diary.journal.pinning.pin(ice.id)
    diary.edit(ice, on="2001-01-01")
    assert shown(diary) == ["Ice."]


def test_a_memory_kept_close_is_withdrawn_with_its_import_and_no_other_is(diary: Diary) -> None:
    part = diary.take_in(imported(1, "one"), imported(2, "two"), imported(3, "three", tags=("t",)))
    one = diary.hits("one")[0].row.id
    pinned = diary.journal.pinning.pin(one)
    diary.journal.pinning.pin(PinnedName(NameKind.TAG, "t"))
    assert diary.journal.writing.undo_import(part.batch) == 3
    assert shown(diary) == []
    assert diary.sql("SELECT count(*) FROM entry")[0][0] == 1
    diary.journal.pinning.undo(pinned)


def test_a_memory_that_is_gone_for_good_does_not_come_back_close(diary: Diary) -> None:
    part = diary.take_in(imported(1, "one"))
    pinning = diary.journal.pinning
    pinning.pin(diary.hits("one")[0].row.id)
    gone = pinning.unpin(diary.hits("one")[0].row.id)
    diary.journal.writing.undo_import(part.batch)
    assert pinning.undo(gone) is None or shown(diary) == []


def test_what_an_older_journal_kept_close_stays_close(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = Diary(tmp_path / "now.db")
    now.add("Ice.")
    volume, memory = (now.sql(f"SELECT * FROM {table}")[0] for table in ("volume", "entry"))
    now.journal.close()
    with monkeypatch.context() as older:
        older.setattr(migrations, "LATEST", 1)
        diary = Diary(tmp_path / "journal.db")
        for table, row in (("volume", volume), ("entry", memory)):
            values = {f"v{number}": one for number, one in enumerate(row)}
            diary.change(f"INSERT OR IGNORE INTO {table} VALUES (:{', :'.join(values)})", **values)
        diary.change("INSERT INTO pin (position, rank) SELECT position, 1 FROM entry")
        diary.journal.close()
    diary = Diary(tmp_path / "journal.db")
    assert shown(diary) == ["Ice."]
    diary.journal.close()
