"""A page that stood open while something of it was put away, or came back."""

from dataclasses import replace
from pathlib import Path

import pytest

from journal.domain.entry import Draft, Entry
from journal.domain.erasure import ErasureKind, Target
from journal.domain.errors import GapMissing, GapMoved, UnknownEntry
from journal.domain.ids import AttachmentId
from journal.domain.veil import GAP
from journal.domain.veiled import Veiled
from journal.services.writing import draft_of
from tests.services.diary import Diary

CLEM = Target(ErasureKind.PERSON, "Clem")
SHORE = "Ice on the river.\n\nClem came by with bread.\n\nThen it snowed."


def on_page(entry: Entry, words: str = "", **more: object) -> Draft:
    """A draft as the page hands it over, with words at its end."""
    veil = entry.veil or Veiled(entry.text)
    draft = replace(draft_of(entry), text=veil.text + words, around=veil)
    return replace(draft, **more)  # type: ignore[arg-type]


@pytest.fixture
def shore(diary: Diary) -> Entry:
    diary.add("A", people=("Clem",))
    return diary.add(SHORE)


def now(diary: Diary, one: Entry) -> Entry:
    return diary.journal.browsing.entry(one.id)


def put_away(diary: Diary) -> int:
    return diary.journal.erasing.put_away(CLEM).number


def test_a_page_written_before_the_erasure_is_kept_with_its_gap(
    diary: Diary, shore: Entry
) -> None:
    page = on_page(shore, " And thawed.")
    number = put_away(diary)
    saved = diary.journal.writing.save(page).entry
    assert saved.text == f"Ice on the river.\n\n{GAP}\n\nThen it snowed. And thawed."
    assert diary.found("bread") == []
    diary.journal.erasing.restore(numbers=[number])
    assert now(diary, shore).text == SHORE + " And thawed."


def test_a_page_written_before_the_restore_is_kept_whole(diary: Diary, shore: Entry) -> None:
    number = put_away(diary)
    page = on_page(now(diary, shore), " And thawed.")
    diary.journal.erasing.restore(numbers=[number])
    assert diary.journal.writing.save(page).entry.text == SHORE + " And thawed."


def test_a_title_and_pictures_that_came_back_meanwhile_stay(
    diary: Diary, tmp_path: Path
) -> None:
    diary.add("A", people=("Clem",))
    file = tmp_path / "clem.png"
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(32))
    picture = diary.journal.attachments.add(file, diary.journal.attachments.bring(file))
    one = diary.add(SHORE, title="Ice", attachments=(picture.id,))
    number = put_away(diary)
    diary.change(
        "INSERT INTO blanked (erasure, position, part, start, \"end\", content_hash, released)"
        " SELECT erasure, position, 'title', 0, 0, x'', 0 FROM blanked WHERE part = 'text'"
    )
    hidden = now(diary, one)
    assert (hidden.title, hidden.attachments) == ("", ())
    assert hidden.veil is not None
    assert hidden.veil.title
    assert hidden.veil.files == {picture.id}
    page = on_page(hidden, " And thawed.")
    diary.journal.erasing.restore(numbers=[number])
    saved = diary.journal.writing.save(page).entry
    assert (saved.title, len(saved.attachments)) == ("Ice", 1)


def test_a_page_without_its_gap_is_refused(diary: Diary, shore: Entry) -> None:
    put_away(diary)
    page = on_page(now(diary, shore))
    with pytest.raises(GapMissing):
        diary.journal.writing.save(replace(page, text="Everything else."))


@pytest.fixture
def unsettled(diary: Diary, shore: Entry) -> Draft:
    """A page on which the passage was written over while it was put away elsewhere."""
    page = on_page(shore)
    put_away(diary)
    page = replace(page, text=page.text.replace("bread", "bread and jam"))
    with pytest.raises(GapMoved):
        diary.journal.writing.save(page)
    return page


def test_the_whole_memory_is_put_away_with_what_was_written(
    diary: Diary, shore: Entry, unsettled: Draft
) -> None:
    changed = diary.journal.settling.put_away(unsettled)
    assert changed.entries == (shore.id,)
    with pytest.raises(UnknownEntry):
        now(diary, shore)
    assert diary.found("snowed") == []
    diary.journal.erasing.restore(ids=[shore.id])
    assert now(diary, shore).text == SHORE.replace("bread", "bread and jam")
    assert now(diary, shore).veil is None


def test_all_of_the_memory_is_shown_again_with_what_was_written(
    diary: Diary, shore: Entry, unsettled: Draft
) -> None:
    changed = diary.journal.settling.show(unsettled)
    assert changed.entries == (shore.id,)
    assert now(diary, shore).text == SHORE.replace("bread", "bread and jam")
    assert now(diary, shore).veil is None
    assert len(diary.found("jam")) == 1
    with pytest.raises(UnknownEntry):
        diary.journal.settling.put_away(unsettled)


def test_ranges_that_no_longer_fit_hide_all_until_it_is_settled(
    diary: Diary, shore: Entry
) -> None:
    put_away(diary)
    diary.change("UPDATE entry SET text = replace(text, 'bread', 'rolls') WHERE 1")
    shown = now(diary, shore)
    assert shown.text == GAP
    assert shown.veil is not None
    assert not shown.veil.fits
    with pytest.raises(GapMoved):
        diary.journal.writing.save(on_page(shown, " More."))
    diary.journal.settling.show(on_page(shown, " More."))
    assert now(diary, shore).text == SHORE.replace("bread", "rolls") + " More."


def test_nothing_is_settled_of_what_is_gone(diary: Diary, shore: Entry) -> None:
    diary.erase(shore)
    for settle in (diary.journal.settling.show, diary.journal.settling.put_away):
        with pytest.raises(UnknownEntry):
            settle(on_page(shore))


def pictures(diary: Diary, folder: Path, *names: str) -> list[AttachmentId]:
    found = []
    for name in names:
        file = folder / f"{name}.png"
        file.write_bytes(b"\x89PNG\r\n\x1a\n" + name.encode())
        found.append(diary.journal.attachments.add(file, diary.journal.attachments.bring(file)).id)
    return found


def test_pictures_that_are_hidden_keep_their_places_and_their_words(
    diary: Diary, tmp_path: Path
) -> None:
    diary.add("A", people=("Clem",))
    first, second, third = pictures(diary, tmp_path, "first", "second", "third")
    one = diary.add(SHORE, attachments=(first, second), captions=("One.", "Two."))
    number = put_away(diary)
    diary.change("DELETE FROM blanked WHERE part = :part", part=f"file:{second.hex}")
    page = on_page(now(diary, one))
    assert page.attachments == (second,)
    diary.journal.writing.save(page)
    added = replace(page, attachments=(second, third), captions=("Two!", "Three."))
    diary.journal.writing.save(added)
    diary.journal.erasing.restore(numbers=[number])
    shown = now(diary, one).attachments
    assert [file.id for file in shown] == [first, second, third]
    assert [file.caption for file in shown] == ["One.", "Two!", "Three."]
