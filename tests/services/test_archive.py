"""The archive: cards that tell enough, one card's view of a memory, and the way back in parts."""

from pathlib import Path

import pytest

from journal.domain.behind import Passage, readable
from journal.domain.entry import Entry
from journal.domain.erasure import Erased, ErasureKind, Target
from journal.domain.errors import NothingToRestore, UnknownEntry, UnknownErasure
from journal.domain.ids import EntryId
from journal.domain.veil import GAP
from journal.services.erasing import Terms
from tests.services.diary import Diary

CLEM, JOEL = Target(ErasureKind.PERSON, "Clem"), Target(ErasureKind.PERSON, "Joel")
TWO = "Ice.\n\nClem came.\n\nSnow.\n\nClem went.\n\nJoel sang."


@pytest.fixture
def whole(diary: Diary) -> Entry:
    return diary.add("A day.", "2024-02-01", people=("Clem",), title="Hers")


@pytest.fixture
def part(diary: Diary) -> Entry:
    return diary.add(TWO, "2024-03-01", title="The lake")


@pytest.fixture
def clem(diary: Diary, whole: Entry, part: Entry) -> Erased:
    return diary.journal.erasing.put_away(CLEM, Terms(tape="Because."))


@pytest.fixture
def joel(diary: Diary, clem: Erased) -> Erased:
    diary.add("His.", "2024-04-01", people=("Joel",))
    return diary.journal.erasing.put_away(JOEL)


def text(diary: Diary, entry: Entry) -> str:
    return diary.journal.browsing.entry(entry.id).text


def test_a_card_counts_pages_hidden_in_part_and_what_it_holds_beside_words(
    diary: Diary, tmp_path: Path
) -> None:
    for name, content in (("p.png", b"\x89PNG\r\n\x1a\n"), ("s.mp3", b"ID3"), ("v.mp4", b"v")):
        (tmp_path / name).write_bytes(content)
    files = tuple(
        diary.journal.attachments.add(tmp_path / name).id for name in ("p.png", "s.mp3", "v.mp4")
    )
    diary.add("A day.", "2024-02-01", people=("Clem",), attachments=files)
    diary.add(TWO, "2024-03-01", attachments=files[:1])
    diary.add("Clem", "2024-05-01", attachments=files[:1])
    diary.journal.erasing.put_away(CLEM)
    card = diary.journal.archive.cards()[0]
    assert (card.held, card.blanks) == (1, 2)
    assert (card.pictures, card.recordings) == (2, 2)
    assert card.is_named


def test_a_selection_has_no_name_and_a_quiet_person_has(diary: Diary, whole: Entry) -> None:
    diary.erase(diary.add("One", "2024-06-01"), diary.add("Two", "2024-06-02"))
    diary.pass_time(minutes=1)
    diary.journal.erasing.put_away(CLEM, Terms(quiet=True))
    assert [card.is_named for card in diary.journal.archive.cards()] == [True, False]


def test_asking_for_a_name_counts_as_opening_the_card(diary: Diary, clem: Erased) -> None:
    assert diary.journal.archive.cards()[0].opened_at is None
    assert diary.journal.archive.name(clem.number) == "Clem"
    assert diary.journal.archive.cards()[0].opened_at == diary.clock.now()
    other = diary.erase(diary.add("One"))
    assert diary.journal.archive.name(other) == ""


def test_a_card_opens_with_ids_alone_and_tells_more_when_it_is_asked(
    diary: Diary, clem: Erased, whole: Entry, part: Entry
) -> None:
    archive = diary.journal.archive
    opened = archive.unseal(clem.number)
    assert (opened.whole, opened.parts, opened.tape) == ((whole.id,), (part.id,), "Because.")
    assert opened.card.number == clem.number
    assert archive.cards()[0].opened_at == diary.clock.now()
    rows = archive.rows(clem.number, (part.id, whole.id))
    assert [row.title for row in rows] == ["Hers", "The lake"]
    assert "Clem came." in rows[1].excerpt
    assert archive.content(clem.number).parts == {part.id}


def test_no_card_is_opened_that_does_not_stand(diary: Diary, clem: Erased, whole: Entry) -> None:
    archive = diary.journal.archive
    for act in (archive.unseal, archive.name):
        with pytest.raises(UnknownErasure):
            act(7)
    with pytest.raises(UnknownErasure):
        archive.rows(7, ())
    with pytest.raises(UnknownErasure):
        archive.behind(7, whole.id)


def test_a_memory_is_read_behind_glass_with_its_passages_told(
    diary: Diary, clem: Erased, whole: Entry, part: Entry
) -> None:
    seen = diary.journal.archive.behind(clem.number, part.id)
    assert readable(seen.pieces) == TWO
    assert [one.text for one in seen.pieces if one.passage] == ["Clem came.", "Clem went."]
    assert seen.passages() == (Passage("text", 6), Passage("text", 25))
    assert (seen.in_part, seen.elsewhere) == (True, False)
    all_of_it = diary.journal.archive.behind(clem.number, whole.id)
    assert (readable(all_of_it.pieces), all_of_it.in_part) == ("A day.", False)
    assert GAP in text(diary, part)


def test_one_card_tells_nothing_that_another_hides(
    diary: Diary, clem: Erased, joel: Erased, part: Entry
) -> None:
    archive = diary.journal.archive
    assert readable(archive.behind(clem.number, part.id).pieces) == TWO.replace("Joel sang.", GAP)
    hers = archive.rows(clem.number, (part.id,))[0].excerpt
    his = archive.rows(joel.number, (part.id,))[0].excerpt
    assert "Joel" not in hers
    assert "Joel" in his
    assert "Clem" not in his


def test_titles_and_pictures_that_another_hides_are_left_out(
    diary: Diary, tmp_path: Path
) -> None:
    (tmp_path / "p.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    file = diary.journal.attachments.add(tmp_path / "p.png").id
    diary.add("A day.", "2024-02-01", people=("Joel",))
    entry = diary.add("Ice.\n\nJoel sang.", "2024-03-01", attachments=(file,))
    titled = diary.add("Ice.\n\nJoel sang.", "2024-03-02", title="The lake")
    his = diary.journal.erasing.put_away(JOEL)
    hide_title(diary, titled, his)
    both = diary.journal.erasing.erase((entry.id, titled.id))
    archive = diary.journal.archive
    assert archive.behind(both.number, entry.id).entry.attachments == ()
    assert archive.behind(both.number, titled.id).entry.title == ""
    assert [row.title for row in archive.rows(both.number, (entry.id, titled.id))] == ["", ""]
    seen = archive.behind(his.number, entry.id)
    assert [one.part for one in seen.passages()] == ["text", f"file:{file.hex}"]
    assert seen.elsewhere
    assert archive.behind(his.number, titled.id).passages()[0] == Passage("title")
    assert archive.rows(his.number, (titled.id,))[0].title == "The lake"


def hide_title(diary: Diary, entry: Entry, done: Erased) -> None:
    diary.change(
        "INSERT INTO blanked SELECT id, :at, 'title', 0, 0, x'', 0"
        " FROM erasure WHERE number = :number",
        number=done.number, at=entry.position,
    )  # fmt: skip


def test_a_memory_that_the_card_does_not_hold_is_not_read(
    diary: Diary, clem: Erased, joel: Erased, whole: Entry
) -> None:
    with pytest.raises(UnknownEntry):
        diary.journal.archive.behind(joel.number, whole.id)


def test_ranges_that_fit_no_more_are_told_as_the_whole_text(
    diary: Diary, clem: Erased, part: Entry
) -> None:
    diary.change(
        "UPDATE entry SET text = 'Clem! And more.' WHERE position = :at", at=part.position
    )
    seen = diary.journal.archive.behind(clem.number, part.id)
    assert [(one.text, one.passage) for one in seen.pieces] == [
        ("Clem! And more.", Passage("text", 0))
    ]


def test_a_card_lets_go_of_its_own_and_another_holds_on(diary: Diary, whole: Entry) -> None:
    erasing, archive = diary.journal.erasing, diary.journal.archive
    alone = diary.add("Alone", "2024-06-01")
    first = erasing.erase((whole.id, alone.id))
    diary.erase(diary.add("Else", "2024-06-03"))
    where = {"position": whole.position}
    diary.change("INSERT INTO member (erasure, position) VALUES (2, :position)", **where)
    diary.change("UPDATE entry SET held = 2, gap = 2 WHERE position = :position", **where)
    assert archive.behind(2, whole.id).elsewhere
    back = archive.bring_back(first.erasure, (whole.id, alone.id))
    assert (back.restored, back.still_held, back.held) == (1, 1, {whole.id})
    assert not archive.behind(2, whole.id).elsewhere
    erasing.take_back(back)
    assert archive.behind(2, whole.id).elsewhere


def test_passages_of_one_card_come_back_and_those_of_another_stay(
    diary: Diary, clem: Erased, joel: Erased, part: Entry
) -> None:
    back = diary.journal.archive.bring_back(clem.erasure, (part.id,))
    assert (back.restored, back.held) == (0, {part.id})
    assert text(diary, part) == TWO.replace("Joel sang.", GAP)


def test_one_passage_comes_back_alone_and_can_go_again(
    diary: Diary, clem: Erased, part: Entry
) -> None:
    archive = diary.journal.archive
    before = text(diary, part)
    passage = archive.behind(clem.number, part.id).passages()[0]
    back = archive.bring_back_passages(clem.erasure, part.id, (passage,))
    assert text(diary, part) == TWO.replace("Clem went.", GAP)
    assert archive.behind(clem.number, part.id).passages() == (Passage("text", 25),)
    diary.journal.erasing.take_back(back)
    assert text(diary, part) == before


def test_the_last_passage_of_a_card_ends_it(
    diary: Diary, clem: Erased, whole: Entry, part: Entry
) -> None:
    archive = diary.journal.archive
    archive.bring_back(clem.erasure, (whole.id,))
    told = archive.behind(clem.number, part.id).passages()
    assert archive.cards()[0].held == 0
    archive.bring_back_passages(clem.erasure, part.id, told)
    assert text(diary, part) == TWO
    assert archive.cards() == ()


def test_a_passage_comes_to_stand_where_one_stood_that_is_back(
    diary: Diary, clem: Erased, part: Entry
) -> None:
    archive = diary.journal.archive
    first = archive.behind(clem.number, part.id).passages()[0]
    archive.bring_back_passages(clem.erasure, part.id, (first,))
    now = diary.journal.browsing.entry(part.id)
    diary.edit(now, text=now.text.replace("Clem came.\n\nSnow.\n\n", ""))
    assert text(diary, part) == f"Ice.\n\n{GAP}\n\nJoel sang."
    archive.bring_back(clem.erasure, (part.id,))
    assert text(diary, part) == "Ice.\n\nClem went.\n\nJoel sang."


def test_what_is_not_hidden_does_not_come_back(
    diary: Diary, clem: Erased, part: Entry
) -> None:
    archive = diary.journal.archive
    with pytest.raises(NothingToRestore):
        archive.bring_back_passages(clem.erasure, part.id, (Passage("text", 1),))
    with pytest.raises(NothingToRestore):
        archive.bring_back(clem.erasure, (diary.add("Else").id,))
    with pytest.raises(UnknownEntry):
        archive.bring_back_passages(clem.erasure, EntryId(diary.add("Else").id), ())
