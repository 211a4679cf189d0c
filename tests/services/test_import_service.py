"""An import is one act: idempotent, whole, and undone as one."""

import json
import os
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, NoReturn

import pytest

from journal.domain import errors
from journal.domain.entry import Draft, Entry
from journal.runtime.clock import FixedClock
from journal.services.importing import Reason, act
from journal.services.importing.jsonlines import JsonLines
from journal.services.importing.readers import Item
from journal.services.journal import Journal, open_journal
from journal.services.writing import ImportedPart, Writing


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    clock = FixedClock(datetime(2026, 2, 14, tzinfo=UTC))
    with open_journal(tmp_path / "j.db", clock=clock) as one:
        yield one


def _write(path: Path, *lines: object) -> Path:
    path.write_text("".join(json.dumps(one) + "\n" for one in lines))
    return path


def _texts(journal: Journal) -> list[str]:
    return [one.text for one in journal.browsing.walk(-1, 1000)]


ONE = {"date": "2024-01-01", "text": "One"}
TWO = {"date": "2024-01-02", "text": "Two"}


def test_an_import_reports_what_it_did(journal: Journal, tmp_path: Path) -> None:
    source = _write(tmp_path / "a.jsonl", ONE, {"text": "no date"}, TWO)
    report = journal.importing.run(source)
    assert (report.format, report.read, report.added, report.skipped) == ("jsonl", 3, 2, 0)
    assert [(one.source, one.reason) for one in report.failed] == [(f"{source}:2", Reason.NO_DATE)]
    assert _texts(journal) == ["One", "Two"]


def test_importing_again_adds_nothing_and_new_lines_come_in(
    journal: Journal, tmp_path: Path
) -> None:
    source = _write(tmp_path / "a.jsonl", ONE, TWO)
    journal.importing.run(source)
    again = journal.importing.run(_write(source, TWO, ONE, {"date": "2024-01-03", "text": "New"}))
    assert (again.added, again.skipped) == (1, 2)
    assert _texts(journal) == ["One", "Two", "New"]


def test_the_same_content_from_another_file_is_known(journal: Journal, tmp_path: Path) -> None:
    journal.importing.run(_write(tmp_path / "a.jsonl", ONE | {"id": "1"}))
    again = journal.importing.run(_write(tmp_path / "b.jsonl", ONE))
    assert (again.added, again.skipped) == (0, 1)


def test_a_changed_text_of_a_known_id_is_a_new_revision(journal: Journal, tmp_path: Path) -> None:
    source = _write(tmp_path / "a.jsonl", ONE | {"id": "x"})
    journal.importing.run(source)
    again = journal.importing.run(_write(source, ONE | {"id": "x", "text": "One, later"}))
    assert (again.added, again.skipped) == (0, 1)
    (entry,) = journal.browsing.walk(-1, 10)
    assert (entry.text, entry.revision) == ("One, later", 2)


def test_a_memory_put_away_is_not_brought_back_by_its_file(
    journal: Journal, tmp_path: Path
) -> None:
    source = _write(tmp_path / "a.jsonl", ONE | {"id": "x"})
    journal.importing.run(source)
    journal.erasing.erase([journal.browsing.walk(-1, 1)[0].id])
    again = journal.importing.run(_write(source, ONE | {"id": "x", "text": "One, later"}))
    assert (again.added, again.skipped) == (0, 1)
    assert _texts(journal) == []


def test_an_import_is_undone_as_one(journal: Journal, tmp_path: Path) -> None:
    report = journal.importing.run(_write(tmp_path / "a.jsonl", ONE, TWO))
    assert journal.importing.undo(report.batch) == 2
    assert _texts(journal) == []
    with pytest.raises(errors.UnknownBatch):
        journal.importing.undo(report.batch)
    assert journal.importing.run(tmp_path / "a.jsonl").added == 2


def test_a_dry_run_counts_and_writes_nothing(journal: Journal, tmp_path: Path) -> None:
    source = _write(tmp_path / "a.jsonl", ONE, TWO, {})
    report = journal.importing.run(source, dry_run=True)
    assert (report.added, report.skipped, len(report.failed), report.batch) == (2, 0, 1, None)
    assert _texts(journal) == []


def test_a_long_import_is_kept_in_parts_of_one_batch(
    journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(act, "PART", 3)
    source = _write(
        tmp_path / "a.jsonl", *({"date": "2024-01-01", "text": f"{one}"} for one in range(10))
    )
    report = journal.importing.run(source)
    assert report.added == 10
    assert journal.importing.undo(report.batch) == 10


def test_cancelling_leaves_nothing_behind(
    journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(act, "PART", 50)
    source = _write(
        tmp_path / "a.jsonl", *({"date": "2024-01-01", "text": f"{one}"} for one in range(500))
    )
    seen = []
    with pytest.raises(errors.Interrupted):
        journal.importing.run(source, progress=seen.append, cancelled=lambda: len(seen) > 2)
    assert seen == [0, 100, 200]
    assert _texts(journal) == []


def test_a_file_that_breaks_midway_leaves_nothing_behind(
    journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(act, "PART", 1)
    source = _write(tmp_path / "a.jsonl", ONE, TWO)
    read = JsonLines.read

    def broken(self: JsonLines, path: Path) -> Iterator[Item]:
        yield from read(self, path)
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(JsonLines, "read", broken)
    with pytest.raises(errors.SourceUnreadable):
        journal.importing.run(source)
    with pytest.raises(errors.SourceUnreadable):
        journal.importing.run(source, dry_run=True)
    assert _texts(journal) == []


def test_formats_are_found_out(journal: Journal, tmp_path: Path) -> None:
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "2024-01-01.md").write_text("x")
    (tmp_path / "diary.txt").write_text("[2024-01-01 10:00] Title")
    _write(tmp_path / "lines.txt", ONE)
    names = {name: journal.importing.detect(tmp_path / name) for name in
             ("notes", "diary.txt", "lines.txt")}
    assert names == {"notes": "markdown", "diary.txt": "jrnl", "lines.txt": "jsonl"}
    assert journal.importing.run(tmp_path / "notes", format="markdown").added == 1


@pytest.mark.parametrize(
    ("name", "content", "error"),
    [
        ("missing", None, errors.SourceMissing),
        ("empty.jsonl", "", errors.SourceEmpty),
        ("blank.jsonl", "\n\n  \n", errors.SourceEmpty),
        ("picture.png", "\x89PNG", errors.UnknownFormat),
        ("data.json", "[1, 2]", errors.UnknownFormat),
    ],
)
def test_what_holds_nothing_is_said(
    journal: Journal,
    tmp_path: Path,
    name: str,
    content: str | None,
    error: type[errors.JournalError],
) -> None:
    if content is not None:
        (tmp_path / name).write_text(content)
    with pytest.raises(error):
        journal.importing.run(tmp_path / name)


def test_empty_folders_and_unknown_formats_are_said(journal: Journal, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    with pytest.raises(errors.SourceEmpty):
        journal.importing.run(folder)
    (folder / "picture.png").write_text("x")
    with pytest.raises(errors.SourceEmpty):
        journal.importing.run(folder)
    with pytest.raises(errors.UnknownFormat):
        journal.importing.run(folder, format="papyrus")
    with pytest.raises(errors.SourceUnreadable):
        journal.importing.run(folder, format="jsonl")


@pytest.mark.skipif(os.name == "nt", reason="there are none on Windows")
def test_a_pipe_is_no_source(journal: Journal, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(errors.UnknownFormat):
        journal.importing.run(tmp_path / "pipe")


def test_a_source_that_may_not_be_read_is_said(
    journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(self: JsonLines, path: Path) -> NoReturn:
        raise PermissionError

    monkeypatch.setattr(JsonLines, "recognises", refuse)
    with pytest.raises(errors.SourceUnreadable):
        journal.importing.detect(_write(tmp_path / "a.txt", ONE))


@pytest.mark.parametrize("part", [10, 40])
def test_a_day_without_room_is_reported_and_all_others_come_in(
    journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, part: int
) -> None:
    import_batch = Writing.import_batch
    room = {date(2024, 1, 1): 12, date(2024, 1, 2): 1}

    def narrow(self: Writing, drafts: list[Draft], *words: Any, **more: Any) -> ImportedPart:  # noqa: ANN401
        for day, free in room.items():
            kept = sum(one.moment.start == day for one in self_entries())
            if kept + sum(one.moment.start == day for one in drafts) > free:
                raise errors.DayFull(day)
        return import_batch(self, drafts, *words, **more)

    def self_entries() -> tuple[Entry, ...]:
        return journal.browsing.walk(-1, 1000)

    monkeypatch.setattr(act, "PART", part)
    monkeypatch.setattr(Writing, "import_batch", narrow)
    lines = [{"date": "2024-01-01", "text": f"full {one}"} for one in range(20)]
    lines += [TWO, TWO | {"text": "Two, again"}, {"date": "2024-01-03", "text": "free"}]
    source = _write(tmp_path / "a.jsonl", *lines)
    report = journal.importing.run(source)
    assert {one.reason for one in report.failed} == {Reason.DAY_FULL}
    assert {one.source for one in report.failed} == {str(source)}
    assert (report.read, report.added + len(report.failed)) == (23, 23)
    assert _texts(journal)[-2:] == ["Two", "free"]
    assert report.added == 14


def test_a_full_day_that_is_none_of_theirs_ends_the_import(
    journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> NoReturn:
        raise errors.DayFull(date(1999, 1, 1))

    monkeypatch.setattr(Writing, "import_batch", refuse)
    with pytest.raises(errors.DayFull):
        journal.importing.run(_write(tmp_path / "a.jsonl", ONE))
