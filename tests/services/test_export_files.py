"""Attached files leave with the memories, byte for byte, and come back with them."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from journal.domain.entry import Attachment, Draft, Entry
from journal.domain.errors import TargetExists
from journal.domain.ids import AttachmentId, new_id
from journal.domain.moment import Moment
from journal.runtime.clock import FixedClock
from journal.services.importing.readers import Reason
from journal.services.journal import Journal, open_journal
from journal.services.writing import draft_of

NOW = datetime(2026, 2, 14, 8, 52, tzinfo=UTC)
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256))
FORMATS = pytest.mark.parametrize("written_as", ["jsonl", "markdown"])


@pytest.fixture
def one(tmp_path: Path) -> Iterator[Journal]:
    with open_journal(tmp_path / "one.db", clock=FixedClock(NOW)) as opened:
        yield opened


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Journal]:
    with open_journal(tmp_path / "two.db", clock=FixedClock(NOW)) as opened:
        yield opened


def _picture(journal: Journal, folder: Path, name: str, content: bytes) -> Attachment:
    path = folder / name
    path.write_bytes(content)
    return journal.attachments.add(path)


def _keep(journal: Journal, day: int, *pictures: Attachment, text: str = "Ice") -> Entry:
    draft = Draft(
        Moment.on(date(2024, 1, day)), text, attachments=tuple(one.id for one in pictures),
        captions=tuple(f"Under {one.name}" for one in pictures),
    )  # fmt: skip
    return journal.writing.save(draft).entry


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file() and path.suffix != ".md"]


@FORMATS
def test_pictures_come_back_byte_for_byte_with_their_captions(
    one: Journal, two: Journal, tmp_path: Path, written_as: str
) -> None:
    sea, words = (
        _picture(one, tmp_path, "sea.png", PNG), _picture(one, tmp_path, "notes.txt", b"a\r\nb"),
    )  # fmt: skip
    _keep(one, 1, sea, words)
    _keep(one, 2, sea, text="")
    one.exporting.run(tmp_path / "out", format=written_as)
    assert len(_files(tmp_path / ("out.media" if written_as == "jsonl" else "out"))) == 2
    report = two.importing.run(tmp_path / "out")
    assert (report.added, report.failed) == (2, ())
    assert [entry.attachments for entry in two.browsing.walk(-1, 10)] == [
        entry.attachments for entry in one.browsing.walk(-1, 10)
    ]
    kept = two.browsing.walk(-1, 10)[0].attachments
    assert [item.caption for item in kept] == ["Under sea.png", "Under notes.txt"]
    assert [two.attachments.path_of(item).read_bytes() for item in kept] == [PNG, b"a\r\nb"]
    assert one.importing.run(tmp_path / "out").skipped == 2


@FORMATS
def test_only_files_of_what_is_written_leave(
    one: Journal, two: Journal, tmp_path: Path, written_as: str
) -> None:
    shared = _picture(one, tmp_path, "sea.png", PNG)
    alone = _picture(one, tmp_path, "alone.png", PNG + b"alone")
    _keep(one, 1, shared)
    one.erasing.erase([_keep(one, 2, shared, alone).id])
    beside = "visible.media" if written_as == "jsonl" else "visible"
    one.exporting.run(tmp_path / "visible", format=written_as)
    assert [path.read_bytes() for path in _files(tmp_path / beside)] == [PNG]
    one.exporting.run(tmp_path / "whole", format=written_as, with_archive=True)
    two.importing.run(tmp_path / "whole")
    assert len(two.browsing.walk(-1, 10)) == 1
    two.erasing.restore(everything=True)
    restored = two.browsing.walk(-1, 10)[1].attachments
    assert [item.name for item in restored] == ["sea.png", "alone.png"]


def test_an_export_without_files_makes_no_folder_for_them(one: Journal, tmp_path: Path) -> None:
    _keep(one, 1)
    one.exporting.run(tmp_path / "out.jsonl", format="jsonl")
    assert [path.name for path in tmp_path.glob("out*")] == ["out.jsonl"]


def test_what_stands_where_files_would_go_is_not_touched(one: Journal, tmp_path: Path) -> None:
    _keep(one, 1, _picture(one, tmp_path, "sea.png", PNG))
    (tmp_path / "out.jsonl.media").mkdir()
    (tmp_path / "out.jsonl.media" / "mine").write_text("mine")
    with pytest.raises(TargetExists):
        one.exporting.run(tmp_path / "out.jsonl", format="jsonl")
    assert not (tmp_path / "out.jsonl").exists()


@pytest.mark.parametrize("harm", ["gone", "changed"])
def test_a_lost_file_is_told_and_the_memory_is_in(
    one: Journal, two: Journal, tmp_path: Path, harm: str
) -> None:
    _keep(one, 1, _picture(one, tmp_path, "sea.png", PNG))
    one.erasing.erase([_keep(one, 2, _picture(one, tmp_path, "sea.png", PNG)).id])
    one.exporting.run(tmp_path / "out.jsonl", format="jsonl", with_archive=True)
    (exported,) = _files(tmp_path / "out.jsonl.media")
    exported.unlink() if harm == "gone" else exported.write_bytes(b"other")
    report = two.importing.run(tmp_path / "out.jsonl")
    assert (report.added, [item.reason for item in report.failed]) == (2, [Reason.FILE_LOST] * 2)
    assert two.browsing.walk(-1, 10)[0].attachments == ()
    assert not list((tmp_path / "two.media").rglob("*.partial"))


def test_a_file_that_the_journal_lost_is_null_in_the_export(one: Journal, tmp_path: Path) -> None:
    sea = _picture(one, tmp_path, "sea.png", PNG)
    _keep(one, 1, sea)
    one.attachments.path_of(sea).unlink()
    one.exporting.run(tmp_path / "out.jsonl", format="jsonl")
    (told,) = json.loads((tmp_path / "out.jsonl").read_text())["attachments"]
    assert (told["name"], told["file"]) == ("sea.png", None)


@pytest.mark.parametrize("attachments", ["no list", ["no object"], [{"file": "a", "id": "no id"}]])
def test_attachments_that_are_none_are_reported(
    one: Journal, two: Journal, tmp_path: Path, attachments: object
) -> None:
    _keep(one, 1)
    one.exporting.run(tmp_path / "out.jsonl", format="jsonl")
    fields = json.loads((tmp_path / "out.jsonl").read_text())
    (tmp_path / "bad.jsonl").write_text(json.dumps(fields | {"attachments": attachments}))
    report = two.importing.run(tmp_path / "bad.jsonl")
    assert [item.reason for item in report.failed] == [Reason.WRONG_FIELD]


def test_a_dry_run_takes_no_file_in(one: Journal, two: Journal, tmp_path: Path) -> None:
    _keep(one, 1, _picture(one, tmp_path, "sea.png", PNG), text="")
    one.exporting.run(tmp_path / "out.jsonl", format="jsonl")
    assert two.importing.run(tmp_path / "out.jsonl", dry_run=True).added == 1
    assert not (tmp_path / "two.media").exists()


def test_an_id_that_is_taken_is_not_given_twice(one: Journal, tmp_path: Path) -> None:
    sea = _picture(one, tmp_path, "sea.png", PNG)
    named = one.attachments.take_back(tmp_path / "sea.png", replace(sea, name="copy.png"))
    assert named is not None
    assert (named.name, named.sha256) == ("copy.png", sea.sha256)
    assert named.id != sea.id
    fresh = AttachmentId(new_id())
    other = one.attachments.take_back(
        tmp_path / "sea.png", replace(sea, id=fresh, name="third.png")
    )
    assert other is not None
    assert other.id == fresh


def test_a_caption_can_be_changed_and_stays_through_other_edits(
    one: Journal, tmp_path: Path
) -> None:
    entry = _keep(one, 1, _picture(one, tmp_path, "sea.png", PNG))
    changed = one.writing.save(replace(draft_of(entry), captions=("The bay\x00",))).entry
    assert changed.attachments[0].caption == one.browsing.entry(entry.id).attachments[0].caption
    assert changed.attachments[0].caption.startswith("The bay")
    later = one.writing.save(replace(draft_of(changed), title="Later")).entry
    assert later.attachments == changed.attachments
