"""An export is whole or not there, and writes over nothing."""

import errno
import json
import os
import stat
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, NoReturn

import pytest

from journal.domain import errors
from journal.domain.entry import Draft, Entry
from journal.domain.moment import Moment
from journal.runtime.clock import FixedClock
from journal.services.exporting import service, targets
from journal.services.exporting.markdown import name_of
from journal.services.journal import Journal, open_journal


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    clock = FixedClock(datetime(2026, 2, 14, tzinfo=UTC))
    with open_journal(tmp_path / "j.db", clock=clock) as one:
        yield one


def _keep(journal: Journal, text: str, day: str = "2024-01-01", **more: Any) -> Entry:  # noqa: ANN401
    draft = Draft(moment=Moment.on(date.fromisoformat(day)), text=text, **more)
    return journal.writing.save(draft).entry


def _lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def test_json_lines_hold_every_field_oldest_first(journal: Journal, tmp_path: Path) -> None:
    _keep(journal, "Two #sea", "2024-01-02", title="T", people=("Joel",), place="Montauk")
    _keep(journal, "One")
    report = journal.exporting.run(tmp_path / "out.jsonl", format="jsonl")
    one, two = _lines(report.path)
    assert report.written == 2
    assert (one["text"], one["title"]) == ("One", None)
    assert (two["tags"], two["people"], two["place"]) == (["sea"], ["Joel"], "Montauk")
    assert set(one) == set(two)
    assert "held" not in one


def test_a_query_chooses_what_is_written(
    journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "_AT_A_TIME", 2)
    for number in range(5):
        _keep(journal, f"ice {number}")
    _keep(journal, "warm")
    query = journal.searching.parse("ice")
    report = journal.exporting.run(tmp_path / "out.jsonl", format="jsonl", query=query)
    assert report.written == 5


def test_what_was_erased_is_left_out_unless_it_is_asked_for(
    journal: Journal, tmp_path: Path
) -> None:
    entry = _keep(journal, "Secret")
    _keep(journal, "Open")
    journal.erasing.erase([entry.id], tape="Be kind.", return_on=date(2027, 1, 1))
    plain = journal.exporting.run(tmp_path / "plain.jsonl", format="jsonl")
    assert "Secret" not in plain.path.read_text()
    whole = journal.exporting.run(tmp_path / "whole.jsonl", format="jsonl", with_archive=True)
    held, shown = _lines(whole.path)
    assert "held" not in shown
    assert held["text"] == "Secret"
    assert held["held"][0]["tape"] == "Be kind."
    assert held["held"][0]["return_on"] == "2027-01-01"


def test_progress_is_told_now_and_then(
    journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "_AT_A_TIME", 2)
    for number in range(5):
        _keep(journal, f"{number}")
    seen = []
    journal.exporting.run(tmp_path / "out.jsonl", format="jsonl", progress=seen.append)
    assert seen == [2, 4]


@pytest.mark.skipif(os.name == "nt", reason="rights work otherwise on Windows")
def test_an_export_is_for_its_owner_alone(journal: Journal, tmp_path: Path) -> None:
    _keep(journal, "One")
    file = journal.exporting.run(tmp_path / "out.jsonl", format="jsonl").path
    folder = journal.exporting.run(tmp_path / "notes", format="markdown").path
    note = next(folder.rglob("*.md"))
    assert {stat.S_IMODE(one.stat().st_mode) for one in (file, note)} == {0o600}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_an_unknown_format_is_said(journal: Journal, tmp_path: Path) -> None:
    with pytest.raises(errors.UnknownFormat):
        journal.exporting.run(tmp_path / "out.pdf", format="pdf")


@pytest.mark.parametrize("written_as", ["jsonl", "markdown"])
def test_nothing_is_written_over(journal: Journal, tmp_path: Path, written_as: str) -> None:
    target = tmp_path / "out"
    target.write_text("mine")
    with pytest.raises(errors.TargetExists):
        journal.exporting.run(target, format=written_as)
    assert target.read_text() == "mine"
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "nowhere")
    with pytest.raises(errors.TargetExists):
        journal.exporting.run(link, format=written_as)


def test_an_empty_folder_may_be_filled_and_a_full_one_not(
    journal: Journal, tmp_path: Path
) -> None:
    _keep(journal, "One")
    folder = tmp_path / "notes"
    folder.mkdir()
    assert journal.exporting.run(folder, format="markdown").written == 1
    with pytest.raises(errors.TargetExists):
        journal.exporting.run(folder, format="markdown")


def test_a_folder_that_may_not_be_looked_into_is_no_target(
    monkeypatch: pytest.MonkeyPatch, journal: Journal, tmp_path: Path
) -> None:
    folder = tmp_path / "notes"
    folder.mkdir()

    def refuse(_path: Path) -> NoReturn:
        raise PermissionError

    monkeypatch.setattr(targets.Path, "iterdir", refuse)
    with pytest.raises(errors.TargetExists):
        journal.exporting.run(folder, format="markdown")


@pytest.mark.parametrize("written_as", ["jsonl", "markdown"])
def test_a_missing_parent_is_said(journal: Journal, tmp_path: Path, written_as: str) -> None:
    with pytest.raises(errors.TargetUnwritable):
        journal.exporting.run(tmp_path / "no" / "out", format=written_as)


@pytest.mark.parametrize("written_as", ["jsonl", "markdown"])
def test_a_full_disk_leaves_nothing_behind(
    journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, written_as: str
) -> None:
    _keep(journal, "One")
    out = tmp_path / "place"
    out.mkdir()

    def full(*_: object) -> NoReturn:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(targets.os, "fsync", full)
    monkeypatch.setattr(targets, "_for_owner", full)
    with pytest.raises(errors.JournalFull):
        journal.exporting.run(out / "out", format=written_as)
    assert list(out.iterdir()) == []


def test_an_unfinished_folder_of_a_crash_is_left_alone(journal: Journal, tmp_path: Path) -> None:
    _keep(journal, "One")
    left = tmp_path / "notes.partial"
    left.mkdir()
    (left / "mine.txt").write_text("x")
    (tmp_path / "notes.partial2").write_text("also mine")
    journal.exporting.run(tmp_path / "notes", format="markdown")
    assert (left / "mine.txt").read_text() == "x"
    assert not (tmp_path / "notes.partial3").exists()


def test_notes_of_one_name_get_numbers(journal: Journal, tmp_path: Path) -> None:
    for _ in range(3):
        _keep(journal, "Same words")
    folder = journal.exporting.run(tmp_path / "notes", format="markdown").path
    assert sorted(one.name for one in folder.rglob("*.md")) == [
        "2024-01-01-same-words-2.md", "2024-01-01-same-words-3.md", "2024-01-01-same-words.md"
    ]


@pytest.mark.parametrize(
    ("title", "text", "name"),
    [
        ("Ice on the River!", "", "2024-01-01-ice-on-the-river"),
        ("", "\n\nFirst line\nsecond", "2024-01-01-first-line"),
        ("大雨の夜", "", "2024-01-01-大雨の夜"),
        ("a/b\\c:d*e?f\"g<h>i|j", "", "2024-01-01-a-b-c-d-e-f-g-h-i-j"),
        ("🎉", "", "2024-01-01"),
        ("con", "", "2024-01-01-con"),
        ("word " * 40, "", "2024-01-01-" + "-".join(["word"] * 16)),
        ("x" * 200, "", "2024-01-01-" + "x" * 80),
    ],
)
def test_names_hold_the_day_and_words_that_any_system_takes(
    journal: Journal, title: str, text: str, name: str
) -> None:
    entry = _keep(journal, text or "x", title=title) if text == "" else _keep(journal, text)
    assert isinstance(entry, Entry)
    assert name_of(entry) == ("2024", name)
