"""`import`, `undo-import` and `export`: what comes in, what goes out, and what is said of it."""

import json
from pathlib import Path

import pytest

from journal.domain.errors import Interrupted
from journal.services.importing import Importing, ImportReport
from tests.cli.running import Cli


def _diary(path: Path, *lines: object) -> str:
    path.write_text("".join(json.dumps(one) + "\n" for one in lines))
    return str(path)


ONE = {"date": "2024-01-01", "text": "One"}
TWO = {"date": "2024-01-02", "text": "Two"}


def test_import_prints_the_report_that_scripts_rely_on(cli: Cli, tmp_path: Path) -> None:
    source = _diary(tmp_path / "a.jsonl", ONE, {"date": "2024-02-31", "text": "x"}, TWO)
    report = cli.json("import", source)
    batch = report.pop("batch")
    assert report == {
        "format": "jsonl", "read": 3, "added": 2, "skipped": 0, "touches": 0,
        "failed": [{"source": f"{source}:2", "reason": "No calendar has that date."}],
        "names": [],
    }
    assert cli.json("undo-import", batch) == {"removed": 2}
    assert cli.json("list")["total"] == 0


def test_import_says_in_words_what_it_did(cli: Cli, tmp_path: Path) -> None:
    source = _diary(tmp_path / "a.jsonl", ONE, {}, TWO)
    answer = cli("import", source)
    assert answer.code == 0
    assert answer.out.startswith(
        "Imported 2 memories (jsonl); 0 were here already, 1 could not be read.\n"
        "`montauk undo-import "
    )
    assert answer.err == f"montauk: {source}:2: There is no text and no title.\n"
    again = cli("import", source)
    assert again.out == "Imported 0 memories (jsonl); 2 were here already, 1 could not be read.\n"
    batch = answer.out.split("`")[1].split()[2]
    assert cli("undo-import", batch).out == "Took 2 memories back out.\n"
    assert cli("undo-import", batch).code == 1


def test_a_dry_run_writes_nothing(cli: Cli, tmp_path: Path) -> None:
    answer = cli("import", _diary(tmp_path / "a.jsonl", ONE), "--dry-run")
    assert answer.out == (
        "Would import 1 memory (jsonl); 0 were here already, 0 could not be read.\n"
    )
    assert cli.json("list")["total"] == 0


def test_many_bad_items_are_summed_up(cli: Cli, tmp_path: Path) -> None:
    answer = cli("import", _diary(tmp_path / "a.jsonl", *([{}] * 30)))
    assert answer.code == 1
    assert answer.err.count("\n") == 21
    assert answer.err.endswith("montauk: … and 10 more; --json names all.\n")


def test_touches_are_counted_and_not_named(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cli.open().close()
    report = ImportReport("jsonl", 3, 3, 0, 2, (), None)
    monkeypatch.setattr(Importing, "run", lambda *_, **__: report)
    assert "2 touch something you put away." in cli("import", str(tmp_path)).out


@pytest.mark.parametrize("named", ["jsonl", "json", "ndjson"])
def test_a_format_may_be_named(cli: Cli, tmp_path: Path, named: str) -> None:
    assert cli.json("import", _diary(tmp_path / "a.txt", ONE), "--format", named)["added"] == 1


def test_folders_of_notes_and_jrnl_are_recognised(cli: Cli, tmp_path: Path) -> None:
    notes = tmp_path / "notes"
    notes.mkdir()
    (notes / "2024-01-01 Ice.md").write_text("---\ntags: [sea]\n---\nBody")
    (tmp_path / "diary.txt").write_text("[2024-01-02 10:00] Title. @home\nWith @[Joel].")
    assert cli.json("import", str(notes))["format"] == "markdown"
    assert cli.json("import", str(tmp_path / "diary.txt"))["format"] == "jrnl"
    newest, oldest = cli.json("list")["entries"]
    assert (newest["tags"], newest["people"]) == (["home"], [])
    assert (oldest["title"], oldest["tags"]) == ("Ice", ["sea"])


@pytest.mark.parametrize(
    ("content", "words", "said"),
    [
        (None, [], "Nothing stands at"),
        ("", [], "There is nothing to import in"),
        ("what is this", ["--format", "papyrus"], "There is no format “papyrus” to import"),
        ("%PDF-1.4", [], "I don't know the format of"),
        ("%PDF-1.4", ["--format", "jrnl"], ""),
    ],
)
def test_what_cannot_be_imported_gets_one_sentence(
    cli: Cli, tmp_path: Path, content: str | None, words: list[str], said: str
) -> None:
    source = tmp_path / "file.pdf"
    if content is not None:
        source.write_text(content)
    answer = cli("import", str(source), *words)
    assert answer.code == 1
    assert answer.err.startswith(f"montauk: {said}")
    assert answer.err.count("\n") == 1


def test_an_empty_folder_gets_one_sentence(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "notes").mkdir()
    answer = cli("import", str(tmp_path / "notes"))
    assert answer.code == 1
    assert answer.err.startswith("montauk: There is nothing to import in")


def test_an_import_that_is_stopped_leaves_nothing(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object, **__: object) -> None:
        raise Interrupted

    source = _diary(tmp_path / "a.jsonl", ONE)
    monkeypatch.setattr(Importing, "run", stop)
    answer = cli("import", source)
    assert (answer.code, answer.err) == (
        1, "montauk: Stopped, and nothing of it was kept: run it again when you like.\n"
    )


def test_export_writes_what_its_name_says(cli: Cli, tmp_path: Path) -> None:
    cli.add("One", "--on", "2024-01-01")
    lines, notes = tmp_path / "out.jsonl", tmp_path / "notes"
    assert cli.json("export", str(lines)) == {
        "format": "jsonl", "written": 1, "path": str(lines)
    }
    assert cli("export", str(notes)).out == (
        f"Wrote 1 memory to {notes}.\nWhat you erased was left out.\n"
    )
    assert (notes / "2024" / "2024-01-01-one.md").read_text().endswith("---\n\nOne\n")


def test_export_writes_what_matches_or_everything(cli: Cli, tmp_path: Path) -> None:
    cli.add("Ice")
    secret = cli.add("Secret ice")
    cli.add("Warm")
    cli("erase", secret)
    plain = cli.json("export", str(tmp_path / "a.jsonl"), "--search", "ice")
    whole = cli("export", str(tmp_path / "b.jsonl"), "--with-archive")
    assert plain["written"] == 1
    assert "Secret" not in (tmp_path / "a.jsonl").read_text()
    assert whole.out == f"Wrote 3 memories to {tmp_path / 'b.jsonl'}.\n"
    assert "Secret" in (tmp_path / "b.jsonl").read_text()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--format", "pdf"], "There is no format “pdf” to export"),
        (["--search", "OR"], "That asks for nothing"),
    ],
)
def test_what_cannot_be_exported_gets_one_sentence(
    cli: Cli, tmp_path: Path, words: list[str], said: str
) -> None:
    cli.add("One")
    answer = cli("export", str(tmp_path / "out"), *words)
    assert answer.code == 1
    assert answer.err.startswith(f"montauk: {said}")
    assert not (tmp_path / "out").exists()


def test_an_export_writes_over_nothing(cli: Cli, tmp_path: Path) -> None:
    cli.add("One")
    target = tmp_path / "out.jsonl"
    target.write_text("mine")
    answer = cli("export", str(target), "--format", "jsonl")
    assert answer.code == 1
    assert "exists already" in answer.err
    assert target.read_text() == "mine"


def test_demo_adds_the_sample_once_and_takes_it_out_whole(cli: Cli) -> None:
    added = cli.json("demo")["added"]

    held = sum(one["held"] for one in cli.json("archive")["erasures"])
    assert held > 0
    assert cli.json("list")["total"] == added - held
    assert "is here already" in cli("demo").out
    assert cli.json("demo", "--remove") == {"removed": added}
    assert cli.json("list")["total"] == 0


def test_demo_says_in_words_what_it_did(cli: Cli) -> None:
    assert cli("demo").out.endswith("`montauk demo --remove` takes it out again, whole.\n")
    assert cli("demo", "--remove").out.startswith("Took the sample out: ")


def test_demo_cannot_take_out_what_is_not_there(cli: Cli) -> None:
    cli("add", "Mine")
    answer = cli("demo", "--remove")

    assert (answer.code, answer.out) == (1, "")
    assert answer.err == (
        "montauk: The sample is not in this journal: `montauk demo` adds it.\n"
    )
