"""Attached files are kept byte for byte, once, and told by what they hold."""

import errno
import os
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest

from journal.domain.entry import Draft
from journal.domain.errors import (
    JournalFull,
    JournalReadOnly,
    SourceIsFolder,
    SourceMissing,
    SourceUnreadable,
)
from journal.domain.names import NameKind
from journal.domain.taken import Spot, Taken
from journal.runtime.clock import SystemClock
from journal.services.journal import Journal, open_journal
from journal.storage import attachments
from tests.services.diary import Diary

PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with open_journal(tmp_path / "journal.db", clock=SystemClock()) as opened:
        yield opened


def _file(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def test_a_file_is_kept_byte_for_byte_and_only_once(journal: Journal, tmp_path: Path) -> None:
    first = journal.attachments.add(_file(tmp_path, "sea.png", PNG))
    assert journal.attachments.add(_file(tmp_path, "sea.png", PNG)) == first
    again = journal.attachments.add(_file(tmp_path, "copy.png", PNG))
    assert (again.sha256, again.name) == (first.sha256, "copy.png")
    assert len([one for one in (tmp_path / "journal.media").rglob("*") if one.is_file()]) == 1
    assert journal.attachments.path_of(first).read_bytes() == PNG
    assert not list(tmp_path.rglob("*.partial"))


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.txt", PNG, "image/png"),
        ("a.jpg", b"\xff\xd8\xff\xe0rest", "image/jpeg"),
        ("a.gif", b"GIF89a", "image/gif"),
        ("a.bin", b"RIFF\0\0\0\0WEBPmore", "image/webp"),
        ("a.jpg", b"only words", "application/octet-stream"),
        ("a.pdf", b"%PDF-1.7", "application/pdf"),
        ("a.bin", b"\0\0\0\x18ftypheicmore", "image/heic"),
        ("a.heic", b"\0\0\0\x18ftypmif1", "image/heic"),
        ("a.heic", b"no picture", "application/octet-stream"),
        ("a.avif", b"\0\0\0\x18ftypavif", "application/octet-stream"),
        ("a", b"", "application/octet-stream"),
    ],
)
def test_a_file_is_told_by_what_it_holds(
    journal: Journal, tmp_path: Path, name: str, content: bytes, kind: str
) -> None:
    assert journal.attachments.add(_file(tmp_path, name, content)).media_type == kind


def test_a_memory_carries_its_picture_into_lists_and_search(
    journal: Journal, tmp_path: Path
) -> None:
    picture = journal.attachments.add(_file(tmp_path, "sea.png", PNG))
    draft = Draft(moment=journal.writing.new_moment(), text="The sea", attachments=(picture.id,))
    saved = journal.writing.save(draft)
    assert saved.entry.attachments == (picture,)
    row = journal.browsing.timeline().items[0]
    assert getattr(row, "picture", None) == picture.sha256
    found = journal.searching.page(journal.searching.parse("has:photo")).hits
    assert [hit.row.id for hit in found] == [saved.entry.id]


def test_what_is_no_file_is_said(journal: Journal, tmp_path: Path) -> None:
    with pytest.raises(SourceMissing):
        journal.attachments.add(tmp_path / "nothing.png")
    with pytest.raises(SourceIsFolder):
        journal.attachments.add(tmp_path)
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(SourceUnreadable):
        journal.attachments.add(tmp_path / "pipe")
    with pytest.raises(SourceUnreadable):
        journal.attachments.add(tmp_path / ("long" * 100))


def test_a_folder_that_cannot_be_made_is_said(journal: Journal, tmp_path: Path) -> None:
    source = _file(tmp_path, "sea.png", PNG)
    (tmp_path / "journal.media").write_text("in the way")
    with pytest.raises(JournalReadOnly):
        journal.attachments.add(source)


def test_a_file_that_breaks_midway_leaves_nothing_behind(
    journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = _file(tmp_path, "sea.png", PNG)
    with monkeypatch.context() as patch:
        patch.setattr(attachments.Path, "is_file", lambda path: True)
        with pytest.raises(SourceUnreadable):
            journal.attachments.add(tmp_path)
    for number, kind in ((errno.ENOSPC, JournalFull), (errno.EROFS, JournalReadOnly)):
        with monkeypatch.context() as patch:
            patch.setattr(attachments.os, "fsync", _failing(number))
            with pytest.raises(kind):
                journal.attachments.add(source)
    assert not list((tmp_path / "journal.media").rglob("*.partial"))


def _failing(number: int) -> Callable[[int], None]:
    def fail(descriptor: int) -> None:
        raise OSError(number, "no")

    return fail


def test_the_name_of_a_file_of_an_erased_memory_is_not_told(
    journal: Journal, tmp_path: Path
) -> None:
    secret = journal.attachments.add(_file(tmp_path, "clementine.png", PNG))
    draft = Draft(moment=journal.writing.new_moment(), text="Her", attachments=(secret.id,))
    journal.erasing.erase([journal.writing.save(draft).entry.id])
    assert journal.attachments.add(_file(tmp_path, "hair.png", PNG)).name == "hair.png"


def test_a_caption_is_kept_with_its_file_and_stays_until_another_is_given(
    diary: Diary, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text("a")
    file = diary.journal.attachments.add(tmp_path / "a.txt").id
    entry = diary.add("Sea.", attachments=(file,), captions=("She\nwaved.",))
    assert [one.caption for one in entry.attachments] == ["She waved."]

    kept = diary.edit(entry, text="The sea.")
    assert [one.caption for one in kept.attachments] == ["She waved."]
    other = diary.edit(kept, captions=("He waved.",))
    assert [one.caption for one in other.attachments] == ["He waved."]


def test_a_file_can_be_copied_first_and_told_of_later(journal: Journal, tmp_path: Path) -> None:
    source = _file(tmp_path, "sea.png", PNG)
    brought = journal.attachments.bring(source)
    source.unlink()
    kept = journal.attachments.add(source, brought)
    assert (kept.name, kept.media_type) == ("sea.png", "image/png")


def test_what_no_file_holds_is_kept_too(journal: Journal) -> None:
    kept = journal.attachments.add_bytes(PNG, "Pasted.png")
    assert journal.attachments.path_of(kept).read_bytes() == PNG
    assert (kept.name, kept.media_type, kept.size) == ("Pasted.png", "image/png", len(PNG))


def test_of_several_pictures_the_first_that_knows_is_believed(
    journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spot, at = Taken(spot=Spot(1, 1)), Taken(datetime(2019, 7, 14))
    told = {"a.png": Taken(), "b.png": spot, "c.png": at}
    files = [journal.attachments.add_bytes(PNG + one.encode(), one) for one in told]
    answers = iter([*told.values()] * 2)
    monkeypatch.setattr("journal.services.taken.read_taken", lambda *_: next(answers))
    assert journal.attachments.taken(files) == Taken(datetime(2019, 7, 14), Spot(1, 1))
    assert journal.attachments.taken([]) == Taken()


def test_the_nearest_place_within_a_walk_is_told(diary: Diary) -> None:
    files = diary.journal.attachments
    for place in ("Home", "The river", "Nowhere"):
        diary.add(place, place=place)
    assert files.place_near(Spot(41, -72)) is None
    assert files.locate("home", Spot(41, -72))
    assert not files.locate("Home", Spot(50, 0))
    assert not files.locate("Unheard of", Spot(50, 0))
    assert files.locate("The river", Spot(41.003, -72))
    assert files.place_near(Spot(41.001, -72)) == "Home"
    assert files.place_near(Spot(41.002, -72)) == "The river"
    assert files.place_near(Spot(41.01, -72)) is None


def test_a_place_that_was_put_away_is_not_told(diary: Diary) -> None:
    entry = diary.add("Words", place="Zyxplace")
    assert diary.journal.attachments.locate("Zyxplace", Spot(41, -72))
    diary.erase(entry)
    assert diary.journal.attachments.place_near(Spot(41, -72)) is None
    assert not diary.journal.attachments.locate("Zyxplace", Spot(41, -72))
    assert diary.journal.browsing.names(NameKind.PLACE) == ()


def test_a_memory_is_found_by_the_words_under_its_pictures(diary: Diary) -> None:
    one, two = (
        diary.journal.attachments.add_bytes(PNG + bytes([n]), f"{n}.png").id for n in range(2)
    )
    entry = diary.add("By the sea.", attachments=(one, two), captions=("She waved.", "Éclair"))
    diary.add("Nothing else.")
    assert diary.found("waved") == diary.found("eclair") == ["By the sea."]
    assert diary.found('"sea she"') == []
    assert diary.found('"she waved"') == ["By the sea."]
    titled = diary.edit(entry, title="Montauk", captions=("He sang.", ""))
    assert diary.found("waved") == []
    assert diary.found("sang montauk") == ["By the sea."]
    diary.erase(titled)
    assert diary.found("sang") == []
    diary.journal.erasing.restore(ids=[titled.id])
    assert diary.found("sang") == ["By the sea."]
    diary.edit(diary.journal.browsing.entry(titled.id), attachments=())
    assert diary.found("sang") == []
