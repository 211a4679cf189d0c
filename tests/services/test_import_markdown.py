"""Notes: front matter however it is written, dates from it or from names, traps of YAML."""

import os
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml as library

from journal.services.importing import frontmatter, sources
from journal.services.importing.markdown import Markdown
from journal.services.importing.readers import Failure, Reason


def _read(folder: Path, **notes: str | bytes) -> list[Any]:
    for name, text in notes.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return list(Markdown().read(folder))


def _one(folder: Path, text: str | bytes, name: str = "2024-02-14.md") -> Any:  # noqa: ANN401
    (item,) = _read(folder, **{name: text})
    return item


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("Plain text.\n", "Plain text."),
        ("\n\n  indented\n\nand more  \n\n", "  indented\n\nand more"),
        ("---\n---\n\nBody\n", "Body"),
        ("---\ntitle: x\n---\nBody", "Body"),
        ("\ufeff---\ntitle: x\n---\n\n\nBody", "Body"),
        ("\n---  \ntitle: x\n...\nBody", "Body"),
        ("-----\ntitle: x\n------\nBody", "Body"),
        ("---\r\ntitle: x\r\n---\r\nBody\r\nmore", "Body\nmore"),
        ("---\ntitle: x\n---\n---\nlang: en\n---\nBody", "Body"),
        ("---\ntitle: x\n---\nBody\n\n---\nafter the rule", "Body\n\n---\nafter the rule"),
        ("---\nJust a rule.\n---\nBody", "---\nJust a rule.\n---\nBody"),
        ("---\n- a\n- b\n---\nBody", "---\n- a\n- b\n---\nBody"),
        ("--- \nnever closed: true\n", "--- \nnever closed: true"),
        ("---\ntitle: [a, b]\n", "---\ntitle: [a, b]"),
    ],
)
def test_front_matter_is_parted_from_the_text(tmp_path: Path, note: str, text: str) -> None:
    assert _one(tmp_path, note).text == text


def test_front_matter_tells_what_it_knows(tmp_path: Path) -> None:
    draft = _one(
        tmp_path,
        "---\nTitle: 'A title: with colon'\nDate: 2024-03-01 10:00\nTags: [sea, '#ice']\n"
        "location: Montauk\nlang: pt\nmood: ~\nstarred: yes\ncssclasses:\n---\nBody",
        "note.md",
    )
    assert draft.title == "A title: with colon"
    assert draft.moment.iso() == "2024-03-01T10:00:00"
    assert (draft.tags, draft.place, draft.lang) == (("sea", "ice"), "Montauk", "pt")
    assert (draft.mood, draft.starred) == (None, True)


@pytest.mark.parametrize(
    ("yaml", "title"),
    [
        ("001", "001"), ("no", "no"), ("2020-01-01", "2020-01-01"), ("12:30", "12:30"),
        ("1e3", "1e3"), ("-Start with dash", "-Start with dash"), ("'null'", ""), ("", ""),
        ("|-\n  First\n  Second", "First Second"), ("!!python/object:os.system x", "x"),
        ("0x1F", "0x1F"), ("é", "é"),
    ],
)
def test_a_value_stays_the_words_that_were_written(tmp_path: Path, yaml: str, title: str) -> None:
    note = f"---\ndate: 2024-01-01\ntitle: {yaml}\n---\nBody"
    assert _one(tmp_path, note, "a.md").title == title


@pytest.mark.parametrize(
    ("block", "reason"),
    [
        ("title: Foo: bar", Reason.BROKEN_FRONT_MATTER),
        ("tags:\n\t\t- tab", Reason.BROKEN_FRONT_MATTER),
        ("title: {{title}}", Reason.BROKEN_FRONT_MATTER),
        ("a: &x [1]\nb: *x", Reason.FRONT_MATTER_ALIASES),
        ("a: &x {b: *x}", Reason.FRONT_MATTER_ALIASES),
        ("a: " + "[" * 30_000, Reason.BROKEN_FRONT_MATTER),
        ("a:\n  " + "- " * 30_000 + "b", Reason.BROKEN_FRONT_MATTER),
        ("a: " + "x" * frontmatter.LARGEST, Reason.TOO_LARGE),
        ("title: [a]", Reason.WRONG_FIELD),
        ("date: 2024-02-31", Reason.IMPOSSIBLE_DATE),
        ("date: once", Reason.UNKNOWN_DATE),
        ("tags: ['!!!']", Reason.BAD_NAME),
    ],
)
def test_front_matter_that_cannot_be_read_is_reported_and_the_rest_comes_in(
    tmp_path: Path, block: str, reason: Reason
) -> None:
    bad, good = _read(
        tmp_path, **{"2024-01-01.md": f"---\n{block}\n---\nBody", "2024-01-02.md": "Good"}
    )
    assert bad == Failure(str(tmp_path / "2024-01-01.md"), reason)
    assert good.text == "Good"


def test_an_anchor_that_nothing_refers_to_does_no_harm(tmp_path: Path) -> None:
    assert _one(tmp_path, "---\ntitle: &x words\n---\nBody").title == "words"


def test_yaml_without_its_library_reads_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library, "__with_libyaml__", False)
    assert _one(tmp_path, "---\ntitle: 001\n---\nBody").title == "001"


def test_the_name_gives_what_the_front_matter_does_not(tmp_path: Path) -> None:
    named = "2023-09-12 Meeting with Steph.md"
    assert _one(tmp_path / "a", "Body", named).title == "Meeting with Steph"
    assert _one(tmp_path / "b", "# Heading\n\nBody", named).title == ""
    assert _one(tmp_path / "c", "---\ntitle: T\ndate: 2020\n---\nBody", named).title == "T"
    assert _one(tmp_path / "d", "---\ndate: 2020\n---\nBody", named).moment.iso() == "2020"


def test_a_folder_above_lends_no_date(tmp_path: Path) -> None:
    folder = tmp_path / "2020" / "08"
    assert _one(folder, "Body", "29.md").reason is Reason.NO_DATE


def test_a_tree_of_years_months_and_days_dates_its_notes(tmp_path: Path) -> None:
    (draft,) = _read(tmp_path, **{"2020/08/29.txt": "Body"})
    assert draft.moment.iso() == "2020-08-29"


def test_notes_come_in_the_order_of_their_paths_without_hidden_folders_and_links(
    tmp_path: Path
) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "2024-01-09.md").write_text("Outside")
    vault = tmp_path / "vault"
    items = _read(
        vault,
        **{
            "b/2024-01-02.md": "Two", "a/2024-01-01.markdown": "One", "2024-01-03.txt": "Three",
            ".obsidian/2024-01-04.md": "Hidden", ".2024-01-05.md": "Hidden", "picture.png": "x",
        },
    )
    assert [one.text for one in items] == ["Three", "One", "Two"]
    (vault / "link").symlink_to(outside, target_is_directory=True)
    (vault / "2024-01-10.md").symlink_to(outside / "2024-01-09.md")
    assert [one.text for one in Markdown().read(vault)] == ["Three", "One", "Two"]


def test_one_file_is_read_alone(tmp_path: Path) -> None:
    _read(tmp_path, **{"2024-01-01.md": "One", "2024-01-02.md": "Two"})
    (draft,) = Markdown().read(tmp_path / "2024-01-02.md")
    assert draft.text == "Two"


def test_two_vaults_with_the_same_names_are_two_memories(tmp_path: Path) -> None:
    one, two = _one(tmp_path / "a", "Body"), _one(tmp_path / "b", "Body")
    assert one.provenance.original_id != two.provenance.original_id
    assert str(tmp_path) not in one.provenance.original_id
    assert _one(tmp_path / "a", "Changed").provenance.original_id == one.provenance.original_id


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("\ufeffcafé".encode("utf-16-le"), "café"),
        ("\ufeffcafé".encode("utf-16-be"), "café"),
        (b"\xef\xbb\xbfcaf\xc3\xa9", "café"),
        (b"a\x00b\rc\r\nd", "ab\nc\nd"),
    ],
)
def test_texts_in_unicode_are_read(tmp_path: Path, raw: bytes, text: str) -> None:
    assert _one(tmp_path, raw).text == text


def test_texts_in_another_encoding_are_reported_rather_than_guessed(tmp_path: Path) -> None:
    assert _one(tmp_path, b"caf\xe9").reason is Reason.NOT_UTF8


def test_an_endless_file_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "LARGEST_NOTE", 10)
    assert _one(tmp_path, "x" * 11).reason is Reason.TOO_LARGE


def test_an_empty_note_is_reported(tmp_path: Path) -> None:
    assert _one(tmp_path, "---\ntags: [a]\n---\n \n").reason is Reason.EMPTY


def test_a_note_that_goes_away_is_reported(tmp_path: Path) -> None:
    (item,) = Markdown().read(tmp_path / "2024-01-01.md")
    assert item.reason is Reason.UNREADABLE


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps such names")
def test_a_name_that_is_not_utf8_is_shown_safely(tmp_path: Path) -> None:
    raw = os.fsencode(tmp_path) + b"/2024-02-14 caf\xe9\x1b.md"
    note = Path(os.fsdecode(raw))
    note.write_text("Body")
    (draft,) = Markdown().read(tmp_path)
    assert draft.title == "caf\ufffd\x1b"
    assert draft.provenance.original_id.endswith("2024-02-14 caf\ufffd\ufffd.md")
    note.write_bytes(b"\xff")
    (failure,) = Markdown().read(tmp_path)
    assert failure.source.endswith("2024-02-14 caf\ufffd\ufffd.md")


def test_notes_are_recognised(tmp_path: Path) -> None:
    assert not Markdown().recognises(tmp_path)
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "a.MD").write_text("x")
    assert Markdown().recognises(tmp_path)
    assert Markdown().recognises(tmp_path / "deep" / "a.MD")
    assert not Markdown().recognises(tmp_path / "a.pdf")


OWN = """---
id: "0193a1b2-0000-7000-8000-000000000001"
happened_at: "2024-01-01"
happened: {"start": "2024-01-01", "end": "2024-01-01", "precision": "day", "words": ""}
order: %s
---

 to the letter

"""


def test_an_own_note_comes_back_to_the_letter(tmp_path: Path) -> None:
    draft = _one(tmp_path, OWN % "7")
    assert (draft.text, draft.title) == (" to the letter\n", "")
    assert draft.provenance is None


def test_an_own_note_whose_order_is_no_number_is_reported(tmp_path: Path) -> None:
    assert _one(tmp_path, OWN % "first").reason is Reason.WRONG_FIELD
