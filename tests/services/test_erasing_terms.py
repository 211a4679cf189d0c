"""How far an erasure goes: by lane, by single memories, and by single pictures."""

from dataclasses import replace

import pytest

from journal.domain.entry import Entry
from journal.domain.erasure import Erased, ErasureKind, NewPages, Target
from journal.domain.errors import UnknownEntry, UnknownName
from journal.domain.fates import Fate, Lane, Ways
from journal.domain.ids import AttachmentId, EntryId
from journal.domain.passages import Grain
from journal.domain.veil import GAP
from journal.services.erasing import Terms
from journal.storage import gathering
from tests.services.diary import Diary

CLEM = Target(ErasureKind.PERSON, "Clem")


@pytest.fixture
def clem(diary: Diary) -> dict[str, Entry]:
    """A memory in each lane."""
    return {
        "about": diary.add("Clem ran.\n\nThen it rained.", "2024-02-01", people=("Clem",)),
        "silent": diary.add("A day.", "2024-02-03", people=("Clem",)),
        "shared": diary.add("Supper.", "2024-04-01", people=("Clem", "Mum")),
        "named": diary.add("Ice.\n\nClem came. Snow fell.", "2024-05-01"),
        "folded": diary.add("clem, in small letters", "2024-06-01"),
    }


def put_away(diary: Diary, target: Target = CLEM, **terms: object) -> Erased:
    return diary.journal.erasing.put_away(target, Terms(**terms))  # type: ignore[arg-type]


def text(diary: Diary, one: Entry) -> str | None:
    """What can be read of a memory; None where it is out of sight."""
    try:
        return diary.journal.browsing.entry(one.id).text
    except UnknownEntry:
        return None


def ids(*entries: Entry) -> frozenset[EntryId]:
    return frozenset(one.id for one in entries)


def test_each_lane_has_a_way_of_its_own() -> None:
    ways = Ways(shared=Fate.STAY)
    assert [ways.of(lane) for lane in Lane] == [Fate.WHOLE, Fate.STAY, Fate.PART, Fate.STAY]


def test_a_lane_is_blanked_and_what_says_no_name_goes_whole(
    diary: Diary, clem: dict[str, Entry]
) -> None:
    done = put_away(diary, ways=Ways(about=Fate.PART, shared=Fate.STAY))
    assert (done.held, done.blanked, done.left) == (1, 2, 2)
    assert text(diary, clem["about"]) == f"{GAP}\n\nThen it rained."
    assert text(diary, clem["silent"]) is None
    assert text(diary, clem["shared"]) == "Supper."


def test_what_was_read_and_is_no_more_at_hand_is_hidden_as_well(
    diary: Diary, clem: dict[str, Entry], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gathering, "_KEPT_AT_HAND", 0)
    assert put_away(diary).blanked == 1
    assert text(diary, clem["named"]) == f"Ice.\n\n{GAP}"


def test_a_lane_that_would_go_may_stay_and_one_that_would_stay_may_go(
    diary: Diary, clem: dict[str, Entry]
) -> None:
    ways = Ways(about=Fate.STAY, shared=Fate.STAY, named=Fate.STAY, passing=Fate.WHOLE)
    assert (put_away(diary, ways=ways).held, text(diary, clem["folded"])) == (1, None)


def test_single_memories_differ_from_their_lanes(diary: Diary, clem: dict[str, Entry]) -> None:
    done = put_away(
        diary, parted=ids(clem["about"]), whole=ids(clem["folded"]), kept=ids(clem["silent"])
    )
    assert (done.held, done.blanked, done.left) == (2, 2, 1)
    assert text(diary, clem["about"]) == f"{GAP}\n\nThen it rained."
    assert text(diary, clem["silent"]) == "A day."


def test_whatever_else_is_said_what_is_kept_stays(diary: Diary, clem: dict[str, Entry]) -> None:
    mine = ids(clem["about"])
    put_away(diary, kept=mine, whole=mine, parted=mine)
    assert text(diary, clem["about"]) == "Clem ran.\n\nThen it rained."


def test_quiet_takes_what_does_not_stay(diary: Diary, clem: dict[str, Entry]) -> None:
    done = put_away(diary, quiet=True, ways=Ways(shared=Fate.STAY), kept=ids(clem["named"]))
    assert done.held == 2
    assert diary.journal.browsing.entry(clem["silent"].id).quiet


def pictured(diary: Diary, words: str, *pictures: str, **more: object) -> Entry:
    kept = [diary.journal.attachments.add_bytes(one.encode(), f"{one}.png") for one in pictures]
    return diary.add(words, attachments=tuple(one.id for one in kept), **more)


def shown(diary: Diary, one: Entry) -> list[AttachmentId]:
    return [each.id for each in diary.journal.browsing.entry(one.id).attachments]


def test_pictures_go_alone_from_memories_that_stay(diary: Diary, clem: dict[str, Entry]) -> None:
    near = pictured(diary, "clem in small letters again", "one", "two")
    first, second = (each.id for each in near.attachments)
    done = put_away(diary, files=frozenset({first}))
    assert shown(diary, near) == [second]
    assert (done.blanked, text(diary, near)) == (2, "clem in small letters again")
    diary.journal.erasing.restore_erasure(done.erasure)
    assert shown(diary, near) == [first, second]


def test_a_picture_alone_can_be_all_that_goes(diary: Diary) -> None:
    one = pictured(diary, "A walk.", "one", tags=("walk",))
    target = Target(ErasureKind.SELECTION, ids=(one.id,))
    done = put_away(
        diary, target, ways=Ways(about=Fate.STAY), files=frozenset({one.attachments[0].id})
    )
    assert (done.held, done.blanked, done.left) == (0, 1, 0)
    assert shown(diary, one) == []


def test_pictures_of_a_memory_that_goes_in_part_may_stay(diary: Diary) -> None:
    diary.add("A day.", people=("Clem",))
    named = pictured(diary, "Snow.\n\nClem came.", "one", "two")
    first, second = (each.id for each in named.attachments)
    put_away(diary, spared=frozenset({second}))
    assert shown(diary, named) == [second]
    assert first not in shown(diary, named)


def test_what_says_no_name_is_told_before_anything_happens(
    diary: Diary, clem: dict[str, Entry]
) -> None:
    erasing = diary.journal.erasing
    asked = [one.id for one in clem.values()]
    assert erasing.untold(CLEM, asked) == ids(clem["silent"], clem["shared"], clem["folded"])
    also = replace(CLEM, also=("Supper",))
    assert clem["shared"].id not in erasing.untold(also, asked)
    tag = Target(ErasureKind.TAG, "home")
    assert erasing.untold(tag, asked) == frozenset(asked)
    with pytest.raises(UnknownName):
        erasing.untold(Target(ErasureKind.PERSON, "Nobody"), asked)


def test_a_glimpse_marks_what_would_be_hidden(diary: Diary, clem: dict[str, Entry]) -> None:
    erasing = diary.journal.erasing
    seen = erasing.glimpse(CLEM, clem["named"].id)
    assert [seen.entry.text[one.start : one.end] for one in seen.hidden] == [
        "Clem came. Snow fell."
    ]
    assert seen.can_part
    assert not seen.title
    cut = erasing.glimpse(CLEM, clem["named"].id, Grain.SENTENCE).hidden
    assert [seen.entry.text[one.start : one.end] for one in cut] == ["Clem came."]
    assert not erasing.glimpse(CLEM, clem["silent"].id).can_part


def test_a_glimpse_shows_nothing_that_is_put_away_already(
    diary: Diary, clem: dict[str, Entry]
) -> None:
    put_away(diary)
    diary.add("Snow again, with Ada.", people=("Ada",))
    ada = Target(ErasureKind.PERSON, "Ada")
    assert "Clem" not in diary.journal.erasing.glimpse(ada, clem["named"].id).entry.text
    with pytest.raises(UnknownEntry):
        diary.journal.erasing.glimpse(ada, clem["about"].id)


def test_everything_is_given_in_one_row_too(diary: Diary, clem: dict[str, Entry]) -> None:
    lanes = diary.journal.erasing.gather(CLEM)
    assert lanes.everything == tuple(one.id for one in clem.values())


def test_rows_come_in_the_order_asked_without_what_is_put_away(
    diary: Diary, clem: dict[str, Entry]
) -> None:
    asked = [clem["named"].id, clem["about"].id, clem["folded"].id]
    assert [row.id for row in diary.journal.browsing.rows(asked)] == asked
    put_away(diary, new_pages=NewPages.LEAVE)
    rows = diary.journal.browsing.rows(asked)
    assert [row.id for row in rows] == [clem["named"].id, clem["folded"].id]
    assert "Clem" not in rows[0].excerpt
