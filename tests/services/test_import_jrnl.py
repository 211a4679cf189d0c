"""jrnl's files: which lines begin an entry, and which only look so."""

from pathlib import Path
from typing import Any

import pytest

from journal.domain.entry import Draft
from journal.services.importing.jrnl import Jrnl
from journal.services.importing.readers import Reason


def _read(tmp_path: Path, text: str | bytes, name: str = "journal.txt") -> list[Any]:
    source = tmp_path / name
    source.parent.mkdir(parents=True, exist_ok=True)
    source.write_bytes(text if isinstance(text, bytes) else text.encode())
    return list(Jrnl().read(source))


def _told(items: list[Draft]) -> list[tuple[str, str, str]]:
    return [(one.moment.iso(), one.title, one.text) for one in items]


def test_entries_with_brackets(tmp_path: Path) -> None:
    items = _read(
        tmp_path,
        "[2020-08-29 11:11] Entry the first.\nLorem @ipsum dolor.\n\nSecond paragraph.\n\n"
        "[2020-08-31 14:32] A second entry. *\nStarred @tagone, @C++ and kyla@example.org.\n",
    )
    assert _told(items) == [
        ("2020-08-29T11:11:00", "Entry the first.", "Lorem @ipsum dolor.\n\nSecond paragraph."),
        ("2020-08-31T14:32:00", "A second entry.",
         "Starred @tagone, @C++ and kyla@example.org."),
    ]
    assert items[0].tags == ("ipsum",)
    assert items[1].tags == ("tagone", "C++")
    assert [one.starred for one in items] == [False, True]
    assert items[0].people == ()
    assert items[0].provenance.format == "jrnl"


def test_entries_without_brackets(tmp_path: Path) -> None:
    items = _read(
        tmp_path,
        "2010-06-10 15:00 A life without chocolate is like a bad analogy.\n\n"
        '2013-06-10 15:40 He said "[this] is".\nLorem ipsum\n'
        "2013-06-11 09:00 is when it ended, they say.\n\n"
        "[2019-08-03 12:55] Some chat log or something\n",
    )
    assert _told(items) == [
        ("2010-06-10T15:00:00", "A life without chocolate is like a bad analogy.", ""),
        ("2013-06-10T15:40:00", 'He said "[this] is".',
         ("Lorem ipsum\n2013-06-11 09:00 is when it ended, they say.\n\n"
          "[2019-08-03 12:55] Some chat log or something")),
    ]


def test_lines_that_only_look_like_dates_are_text(tmp_path: Path) -> None:
    (item,) = _read(
        tmp_path,
        "[2020-08-29 11:11] Title\n2013-06-10 15:40 is a date without brackets\n"
        "[1] line starting with 1\n[ashasd7zdskhz7asdkjasd] Entry subject\n[2019] was good\n"
        "[summer 1998] too\n[the flood of 1998] too\n[2020-08-29 11:11]no space\n",
    )
    assert item.text.count("\n") == 6


@pytest.mark.parametrize(
    ("heading", "iso"),
    [
        ("[09.06.2013 15:39] Title", "2013-06-09T15:39:00"),
        ("[2013-06-09 03:39:00 PM] Title", "2013-06-09T15:39:00"),
        ("[2019-07 14:23] Title", "2019-07"),
        ("[2019-07-03] Title", "2019-07-03"),
        ("[2019/07/03 10:00] Title", "2019-07-03T10:00:00"),
        ("[3 June 2019] Title", "2019-06-03"),
        ("2013-06-09 15:39 Title", "2013-06-09T15:39:00"),
    ],
)
def test_headings_come_in_several_formats(tmp_path: Path, heading: str, iso: str) -> None:
    (item,) = _read(tmp_path, heading + "\nBody")
    assert (item.moment.iso(), item.title, item.text) == (iso, "Title", "Body")
    assert Jrnl().recognises(tmp_path / "journal.txt")


@pytest.mark.parametrize(
    ("line", "title", "text", "starred"),
    [
        ("My title. Body goes on.", "My title.", "Body goes on.", False),
        ("Only a title", "Only a title", "", False),
        ("Is it? Yes", "Is it?", "Yes", False),
        ("今日は雨。 明日も雨。", "今日は雨。", "明日も雨。", False),
        ("* Starred", "Starred", "", True),
        ("Title *", "Title", "", True),
        ("x" * 400, "", "x" * 400, False),
    ],
)
def test_a_line_parts_into_title_and_body(
    tmp_path: Path, line: str | bytes, title: str, text: str, starred: bool
) -> None:
    (item,) = _read(tmp_path, f"[2020-01-01 10:00] {line}")
    assert (item.title, item.text, item.starred) == (title, text, starred)


def test_a_heading_may_have_no_title(tmp_path: Path) -> None:
    (item,) = _read(tmp_path, "[2020-01-01 10:00]\nBody\n")
    assert (item.title, item.text) == ("", "Body")


@pytest.mark.parametrize(
    ("middle", "reason"),
    [
        (b"[2020-02-31 10:00] Impossible\nBody", Reason.IMPOSSIBLE_DATE),
        (b"[2020-02-28 25:00] Impossible\nBody", Reason.IMPOSSIBLE_DATE),
        (b"[01/02/2020 10:00] Ambiguous\nBody", Reason.AMBIGUOUS_DATE),
        (b"[2020-02-01 10:00] Latin\ncaf\xe9\nmore", Reason.NOT_UTF8),
        (b"[2020-02-01 10:00] *\n\n", Reason.EMPTY),
    ],
)
def test_a_bad_entry_is_reported_and_the_rest_comes_in(
    tmp_path: Path, middle: bytes, reason: Reason
) -> None:
    first, bad, last = _read(
        tmp_path, b"[2020-01-01 10:00] One\n\n" + middle + b"\n\n[2020-03-01 10:00] Three\n"
    )
    assert (first.title, last.title) == ("One", "Three")
    assert bad.reason is reason
    assert bad.source == f"{tmp_path / 'journal.txt'}:3"


@pytest.mark.parametrize(
    ("opening", "reason"),
    [(b"Something before\n", Reason.NO_DATE), (b"\n\n\xff\n", Reason.NOT_UTF8)],
)
def test_what_stands_before_the_first_heading_is_reported(
    tmp_path: Path, opening: bytes, reason: Reason
) -> None:
    before, item = _read(tmp_path, opening + b"\n[2020-01-01 10:00] One\n\n\n")
    assert (before.reason, item.title) == (reason, "One")


def test_entries_of_one_minute_are_told_apart_and_stay_so(tmp_path: Path) -> None:
    text = "[2019-10-29 11:11] First.\n\n[2019-10-29 11:11] Second.\n"
    before = [one.provenance.original_id for one in _read(tmp_path, text)]
    after = _read(tmp_path, text + "\n[2019-10-29 11:11] Third.\n")
    assert len(set(before)) == 2
    assert [one.provenance.original_id for one in after][:2] == before


def test_a_folder_of_years_months_and_days_is_read_in_order(tmp_path: Path) -> None:
    _read(tmp_path, "[2020-09-24 09:14] Third\n", "2020/09/24.txt")
    _read(tmp_path, "[2020-08-29 11:11] First\n", "2020/08/29.txt")
    _read(tmp_path, "[2021-01-01 10:00] Ignored\n", "2020/should-be-ignored.txt")
    (tmp_path / "2021").symlink_to(tmp_path / "2020", target_is_directory=True)
    assert Jrnl().recognises(tmp_path)
    assert [one.title for one in Jrnl().read(tmp_path)] == ["First", "Third"]


@pytest.mark.parametrize("text", ["", "Just words", "[1] note", "2020-01-01 words", "\n\n"])
def test_other_texts_are_not_taken_for_jrnl(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.txt").write_text(text)
    assert not Jrnl().recognises(tmp_path / "a.txt")
    assert not Jrnl().recognises(tmp_path)


@pytest.mark.parametrize("text", ["", "\n\n"])
def test_an_empty_file_holds_no_entry(tmp_path: Path, text: str) -> None:
    assert _read(tmp_path, text) == []
