"""An import that is taken back takes along the files that nothing else is linked to."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from journal.domain.entry import Attachment, Draft, Entry
from journal.domain.errors import Interrupted, SourceUnreadable
from journal.domain.ids import AttachmentId, new_id
from journal.domain.moment import Moment
from journal.runtime.clock import FixedClock
from journal.services.journal import Journal, open_journal
from journal.services.writing import draft_of
from journal.storage.attachments import MediaFolder

NOW = datetime(2026, 2, 14, 8, 52, tzinfo=UTC)
PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with open_journal(tmp_path / "journal.db", clock=FixedClock(NOW)) as opened:
        yield opened


def picture(journal: Journal, folder: Path, name: str, more: bytes = b"") -> Attachment:
    path = folder / name
    path.write_bytes(PNG + more)
    return journal.attachments.add(path)


def keep(journal: Journal, day: int, *pictures: Attachment) -> Entry:
    ids = tuple(one.id for one in pictures)
    draft = Draft(Moment.on(date(2024, 1, day)), f"Ice {day}", attachments=ids)
    return journal.writing.save(draft).entry


def export(tmp_path: Path, days: int = 2) -> Path:
    """Give an export whose memories have a picture each, and share another one."""
    with open_journal(tmp_path / "other.db", clock=FixedClock(NOW)) as other:
        shared = picture(other, tmp_path, "shared.png", b"shared")
        for day in range(1, days + 1):
            keep(other, day, shared, picture(other, tmp_path, f"{day}.png", bytes([day])))
        other.exporting.run(tmp_path / "out.jsonl", format="jsonl")
    return tmp_path / "out.jsonl"


def stored(tmp_path: Path) -> list[Path]:
    return [one for one in (tmp_path / "journal.media").rglob("*") if one.is_file()]


def rows(journal: Journal) -> int:
    with journal._store.reading() as unit:
        return int(unit.exec_driver_sql("SELECT count(*) FROM attachment").scalar_one())


def test_taking_an_import_back_takes_its_files_along(journal: Journal, tmp_path: Path) -> None:
    report = journal.importing.run(export(tmp_path))
    assert (rows(journal), len(stored(tmp_path))) == (3, 3)
    assert report.batch is not None
    journal.importing.undo(report.batch)
    assert (rows(journal), stored(tmp_path)) == (0, [])
    assert journal.importing.run(tmp_path / "out.jsonl").added == 2
    assert (rows(journal), len(stored(tmp_path))) == (3, 3)


def test_a_file_that_another_memory_shows_stays(journal: Journal, tmp_path: Path) -> None:
    mine = keep(journal, 5, picture(journal, tmp_path, "shared.png", b"shared"))
    named = keep(journal, 6, picture(journal, tmp_path, "mine.png", bytes([1])))
    report = journal.importing.run(export(tmp_path))
    assert report.batch is not None
    journal.importing.undo(report.batch)
    for entry in (mine, named):
        found = journal.browsing.entry(entry.id).attachments
        assert found == entry.attachments
        assert journal.attachments.path_of(found[0]).is_file()
    assert (rows(journal), len(stored(tmp_path))) == (2, 2)


def test_what_was_edited_or_put_away_keeps_its_files(journal: Journal, tmp_path: Path) -> None:
    report = journal.importing.run(export(tmp_path, days=3))
    edited, erased, _ = sorted(
        journal.browsing.entries(9)[0], key=lambda entry: entry.moment.day
    )
    journal.writing.star(edited.id, True)
    journal.erasing.erase([erased.id])
    assert report.batch is not None
    journal.importing.undo(report.batch)
    kept = {one.name for one in (*edited.attachments, *erased.attachments)}
    assert kept == {"shared.png", "1.png", "2.png"}
    assert (rows(journal), len(stored(tmp_path))) == (3, 3)


def test_an_import_that_is_stopped_leaves_no_file_behind(
    journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = export(tmp_path, days=3)
    asked = iter([False, False, True])
    monkeypatch.setattr("journal.services.importing.service._EVERY", 1)
    with pytest.raises(Interrupted):
        journal.importing.run(source, cancelled=lambda: next(asked))
    assert (rows(journal), stored(tmp_path)) == (0, [])

    monkeypatch.setattr("journal.services.importing.act.PART", 1)
    asked = iter([False, False, True])
    with pytest.raises(Interrupted):
        journal.importing.run(source, cancelled=lambda: next(asked))
    assert (rows(journal), stored(tmp_path)) == (0, [])
    with pytest.raises(Interrupted):
        journal.importing.run(source, cancelled=lambda: True)
    with pytest.raises(Interrupted):
        journal.importing.run(source, cancelled=lambda: True, dry_run=True)


def test_a_file_that_cannot_go_is_left_as_it_is(
    journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    report = journal.importing.run(export(tmp_path))

    def refuse(path: Path, *, missing_ok: bool) -> None:
        raise PermissionError

    monkeypatch.setattr("journal.storage.attachments.Path.unlink", refuse)
    assert report.batch is not None
    journal.importing.undo(report.batch)
    assert (rows(journal), len(stored(tmp_path))) == (0, 3)


def test_a_file_let_go_of_while_it_is_attached_is_taken_in_again(
    journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    take, taken = MediaFolder.take, []

    def gone_once(folder: MediaFolder, source: Path, expected: str | None = None) -> object:
        stored = take(folder, source, expected)
        taken.append(stored)
        if len(taken) == 1:
            folder.let_go([stored.sha256])
        return stored

    monkeypatch.setattr(MediaFolder, "take", gone_once)
    kept = picture(journal, tmp_path, "sea.png")
    assert len(taken) == 2
    assert journal.attachments.path_of(kept).read_bytes() == PNG

    def always_gone(folder: MediaFolder, source: Path, expected: str | None = None) -> object:
        stored = take(folder, source, expected)
        folder.let_go([stored.sha256])
        return stored

    monkeypatch.setattr(MediaFolder, "take", always_gone)
    with pytest.raises(SourceUnreadable):
        picture(journal, tmp_path, "ice.png", b"ice")


def test_a_file_is_not_told_of_when_it_goes_between_a_look_and_its_row(
    journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone_after(path: Path, name: str) -> str:
        if path.exists() and not seen:
            path.unlink()
        seen.append(name)
        return "image/png"

    seen: list[str] = []
    monkeypatch.setattr("journal.services.attachments._media_type", gone_after)
    kept = picture(journal, tmp_path, "sea.png")
    assert seen == ["sea.png", "sea.png"]
    assert journal.attachments.path_of(kept).is_file()


def test_a_page_is_kept_though_its_picture_went_with_an_import(journal: Journal) -> None:
    entry = journal.writing.save(
        Draft(Moment.on(date(2024, 1, 1)), "Words", attachments=(AttachmentId(new_id()),))
    ).entry
    assert (entry.text, entry.attachments) == ("Words", ())
    assert draft_of(entry).attachments == ()
