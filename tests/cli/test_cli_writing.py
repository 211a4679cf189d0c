"""`add` and `edit` keep what was said, and say what they kept."""

import io
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from journal.services.writing import Writing
from tests.cli.running import Cli


def test_add_prints_the_memory_with_every_key_that_scripts_rely_on(cli: Cli) -> None:
    entry = cli.json(
        "add", "Ice on the river with @[Mary Svevo].", "--title", "Ice", "--tag", "winter",
        "--person", "Joel", "--place", "Montauk", "--mood", "calm", "--on", "2024-02-14 08:40",
    )
    assert entry["happened_at"] == "2024-02-14T08:40:00+00:00"
    assert entry["happened"] == {
        "start": "2024-02-14", "end": "2024-02-14", "precision": "time",
        "words": "2024-02-14T08:40:00+00:00", "zone": "Europe/Lisbon",
    }
    assert entry["title"] == "Ice"
    assert entry["text"] == "Ice on the river with @[Mary Svevo]."
    assert entry["tags"] == ["winter"]
    assert entry["people"] == ["Joel", "Mary Svevo"]
    assert (entry["place"], entry["mood"], entry["starred"]) == ("Montauk", "calm", False)
    assert entry["attachments"] == []
    assert entry["touches"] == 0


def test_what_is_missing_is_null_or_empty_and_never_left_out(cli: Cli) -> None:
    entry = cli.json("add", "Only words.")
    assert (entry["title"], entry["place"], entry["mood"]) == (None, None, None)
    assert (entry["tags"], entry["people"], entry["attachments"]) == ([], [], [])


@pytest.mark.parametrize(
    ("words", "happened_at", "precision"),
    [
        ("2024", "2024", "year"),
        ("2024-02", "2024-02", "month"),
        ("2024-02-14", "2024-02-14", "day"),
        ("summer 1998", "1998", "season"),
        ("about 1975", "1975", "about"),
        ("yesterday", "2026-02-13", "day"),
    ],
)
def test_a_memory_may_happen_on_a_vague_date(
    cli: Cli, words: str, happened_at: str, precision: str
) -> None:
    entry = cli.json("add", "Then.", "--on", words)
    assert entry["happened_at"] == happened_at
    assert entry["happened"]["precision"] == precision


def test_without_a_date_a_memory_happens_now(cli: Cli) -> None:
    assert cli.json("add", "Now.")["happened_at"] == "2026-02-14T08:52:00+00:00"


@pytest.mark.parametrize("words", [["add", "-"], ["add"]])
def test_a_text_may_come_from_standard_input(
    cli: Cli, typed: Callable[[bytes], None], words: list[str]
) -> None:
    typed("Zażółć\nsecond line\n".encode())
    assert cli.json(*words)["text"] == "Zażółć\nsecond line"


def test_a_stream_without_bytes_is_read_as_text(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("typed\n"))
    assert cli.json("add", "-")["text"] == "typed"


def test_a_text_in_another_encoding_is_refused_and_nothing_is_kept(
    cli: Cli, typed: Callable[[bytes], None]
) -> None:
    typed(b"caf\xe9")
    answer = cli("add", "-")
    assert (answer.code, answer.out) == (1, "")
    assert answer.err == (
        "montauk: The text is not in UTF-8, and nothing was kept: convert it first.\n"
    )
    assert cli.json("list")["total"] == 0


@pytest.mark.parametrize("text", ["", "   \n "])
def test_an_empty_memory_is_not_kept(cli: Cli, text: str) -> None:
    answer = cli("add", text)
    assert answer.code == 1
    assert answer.err == "montauk: An empty memory isn't kept: write something first.\n"


def test_a_person_reads_one_line(cli: Cli) -> None:
    answer = cli("add", "Hello", "--on", "summer 1998")
    assert answer.code == 0
    assert answer.out.startswith("Kept: ")
    assert answer.out.endswith("  summer 1998\n")


def test_nul_and_lone_surrogates_pass_the_door_and_it_says_so(cli: Cli) -> None:
    answer = cli("add", "a\x00b\udce9c", "--title", "t\x00", "--json")
    assert answer.code == 0
    assert answer.json["text"] == "ab\ufffdc"
    assert answer.json["title"] == "t"
    assert "left out or replaced" in answer.err


def test_a_megabyte_on_one_line_is_kept(cli: Cli, typed: Callable[[bytes], None]) -> None:
    text = "river ice " * 100_000
    typed(text.encode())
    assert cli.json("add", "-")["text"] == text
    assert cli.json("search", "river ice")["total"] == 1


@pytest.mark.parametrize("words", ["2024-02-31", "the day the ducks left", "31 February 2024"])
def test_an_impossible_date_keeps_nothing(cli: Cli, words: str) -> None:
    answer = cli("add", "Then.", "--on", words)
    assert answer.code == 1
    assert words in answer.err
    assert answer.err.count("\n") == 1
    assert cli.json("list")["total"] == 0


def test_a_tag_without_a_letter_is_no_name(cli: Cli) -> None:
    answer = cli("add", "Then.", "--tag", "!!!")
    assert (answer.code, answer.err) == (
        1, "montauk: “!!!” is no name: use at least one letter or digit.\n"
    )


def test_signs_before_names_are_understood(cli: Cli) -> None:
    entry = cli.json("add", "Then.", "--tag", "#sea", "--person", "@Joel")
    assert (entry["tags"], entry["people"]) == (["sea"], ["Joel"])


def test_edit_changes_what_is_given_and_leaves_the_rest(cli: Cli) -> None:
    wanted = cli.add("Before.", "--title", "T", "--tag", "a", "--person", "Joel", "--place", "P")
    entry = cli.json("edit", wanted, "--text", "After.", "--tag", "b", "--mood", "calm")
    assert (entry["text"], entry["title"], entry["mood"]) == ("After.", "T", "calm")
    assert (entry["tags"], entry["people"], entry["place"]) == (["a", "b"], ["Joel"], "P")
    assert entry["touches"] == 0


def test_edit_takes_away_what_is_named_or_emptied(cli: Cli) -> None:
    wanted = cli.add("Before.", "--title", "T", "--tag", "a", "--tag", "b", "--person", "Joel",
                     "--place", "P", "--mood", "calm")
    entry = cli.json("edit", wanted, "--no-tag", "#A", "--no-person", "joel", "--title", "",
                     "--place", "", "--mood", "", "--on", "1999")
    assert (entry["tags"], entry["people"], entry["title"]) == (["b"], [], None)
    assert (entry["place"], entry["mood"], entry["happened_at"]) == (None, None, "1999")


def test_edit_reads_the_new_text_from_standard_input(
    cli: Cli, typed: Callable[[bytes], None]
) -> None:
    wanted = cli.add("Before.")
    typed(b"After.\n")
    answer = cli("edit", wanted, "--text", "-")
    assert answer.out.startswith("Changed: ")
    assert cli.json("show", wanted)["text"] == "After."


def test_edit_without_a_change_is_wrong_usage(cli: Cli) -> None:
    wanted = cli.add("Before.")
    answer = cli("edit", wanted)
    assert answer.code == 2
    assert "say what to change" in answer.err


def test_a_memory_that_touches_an_erasure_only_says_how_many(
    cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    save = Writing.save
    monkeypatch.setattr(Writing, "save", lambda *words: replace(save(*words), touches=2))
    assert "It touches 2 things you put away." in cli("add", "Then.").out
    assert cli.json("add", "Then again.")["touches"] == 2


def test_add_attaches_files_byte_for_byte(cli: Cli, tmp_path: Path) -> None:
    picture = tmp_path / "sea.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\nrest")
    entry = cli.json("add", "The sea.", "--attach", str(picture), "--attach", str(picture))
    assert [one["name"] for one in entry["attachments"]] == ["sea.png"]
    assert [one["media_type"] for one in entry["attachments"]] == ["image/png"]


def test_a_file_that_is_not_there_is_said_and_nothing_is_kept(cli: Cli, tmp_path: Path) -> None:
    refused = cli("add", "The sea.", "--attach", str(tmp_path / "no.png"))
    assert refused.code == 1
    assert len(refused.err.splitlines()) == 1
    assert cli.json("list")["total"] == 0


def test_a_memory_is_kept_quiet_from_the_first_or_later_and_let_come_up_again(cli: Cli) -> None:
    one = cli.add("One", "--on", "2024-02-14", "--quiet")
    two = cli.add("Two", "--on", "2024-02-14", "--person", "Clem")
    told = [one["id"] for one in cli.json("on-this-day", "2026-02-14")["entries"]]
    assert told == [two]
    assert cli.json("edit", two, "--quiet")["quiet"] is True
    assert cli.json("on-this-day", "2026-02-14")["total"] == 0
    for kept in (one, two):
        assert cli.json("edit", kept, "--no-quiet")["quiet"] is False
    cli("erase", "--person", "Clem", "--quiet")
    assert cli.json("on-this-day", "2026-02-14")["total"] == 1
    assert cli.json("edit", two, "--title", "T")["quiet"] is True
    assert cli.json("edit", two, "--no-quiet")["quiet"] is False
    assert cli.json("on-this-day", "2026-02-14")["total"] == 2
