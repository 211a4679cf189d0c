"""`people`, `places` and `tags`: names change as in the window; erased ones stay unsaid."""

import json
from pathlib import Path

import pytest

from tests.cli.running import Cli


@pytest.mark.parametrize(
    ("command", "option"), [("people", "--person"), ("places", "--place"), ("tags", "--tag")]
)
def test_a_name_is_changed_merged_and_also_called(cli: Cli, command: str, option: str) -> None:
    one = cli.add("One", option, "Mum")
    cli.add("Two", option, "Nora")
    assert cli.json(command, "rename", "Mum", "Mother") == {"name": "Mother"}
    assert cli.json(command, "alias", "Mother", "Mam") == {"name": "Mother"}
    assert cli(command, "merge", "Nora", "Mam").out == "Done.\n"
    assert cli.json(command)["items"] == [{"name": "Mother", "count": 2}]
    assert cli.json("search", f'{option.removeprefix("--")}:Nora')["total"] == 2
    assert "Mother" in json.dumps(cli.json("show", one))


def test_an_act_needs_two_names(cli: Cli) -> None:
    answer = cli("people", "merge", "Mum")
    assert answer.code == 2
    assert "takes two names" in answer.err


def test_what_cannot_be_is_said_with_what_to_do(cli: Cli) -> None:
    cli.add("One", "--person", "Mum", "--person", "Rob", "--tag", "a/b")
    for words, said in (
        (("people", "rename", "Mum", "Rob"), "“Rob” is there already"),
        (("people", "rename", "Nobody", "Rob"), "Nothing is called “Nobody”"),
        (("people", "rename", "Mum", " "), "is no name"),
        (("people", "rename", "Mum", "m" * 10_000), "too long"),
        (("tags", "merge", "a", "a/b"), "cannot go into itself"),
        (("people", "merge", "Mum", "mum"), "cannot go into itself"),
    ):
        answer = cli(*words)
        assert answer.code == 1
        assert said in answer.err
        assert len(answer.err.splitlines()) == 1


def test_an_erased_name_is_led_to_without_a_word(cli: Cli) -> None:
    cli.add("One", "--person", "Joel")
    cli("erase", cli.add("Two", "--person", "Clem"))
    assert cli("people", "alias", "Joel", "Clem").out == "Done.\n"
    assert cli.json("people")["items"] == [{"name": "Joel", "count": 1}]
    assert cli("people", "rename", "Clem", "Anybody").code == 1


def test_an_import_tells_the_names_it_found_and_they_become_people(
    cli: Cli, tmp_path: Path
) -> None:
    source = tmp_path / "in.jsonl"
    texts = ("With @rob and @ines", "@rob again", *(f"and @p{number}" for number in range(8)))
    lines = [json.dumps({"date": "2024-02-14", "text": one}) for one in texts]
    source.write_text("\n".join(lines))
    assert cli.json("import", str(source))["names"][0] == "rob"
    undone = cli.json("import", str(source), "--dry-run")
    assert undone["names"] == []
    answer = cli("people", "take", "Rob")
    assert answer.out == "rob: 2 memories.\n"
    assert cli.json("people")["items"] == [{"name": "rob", "count": 2}]
    assert len(cli.json("people", "take")["names"]) == 9
    again = cli("people", "take")
    assert (again.code, again.out) == (1, "")


def test_an_import_offers_no_more_names_than_fit_a_line(cli: Cli, tmp_path: Path) -> None:
    source = tmp_path / "in.jsonl"
    lines = [json.dumps({"date": "2024-02-14", "text": f"@p{one}"}) for one in "abcdefghij"]
    source.write_text("\n".join(lines))
    said = cli("import", str(source)).out.splitlines()
    assert said[-1] == (
        "It names pa, pb, pc, pd, pe, pf, pg, ph and 2 more: `montauk people take` makes people "
        "of them."
    )


def test_somebody_does_not_come_up_near_a_hard_day(cli: Cli) -> None:
    cli.add("One", "--person", "Clem", "--on", "2024-02-14")
    assert cli.json("on-this-day", "2026-02-14")["total"] == 1
    assert cli("people", "hard-day", "Clem").out == "No day is marked as hard.\n"
    assert cli("people", "hard-day", "Clem", "17 February").out == "Done.\n"
    assert cli("people", "hard-day", "clem", "12-31", "--within", "1").out == "Done.\n"
    assert cli("on-this-day", "2026-02-14").out == "No other year remembers this day.\n"
    told = cli("people", "hard-day", "Clem").out
    assert told == "02-17  within 3 days\n12-31  within 1 day\n"
    assert cli.json("people", "hard-day", "Clem", "17 February", "--remove") == {"name": "Clem"}
    assert cli.json("people", "hard-day", "Clem")["items"] == [{"day": "12-31", "within": 1}]
    assert cli.json("on-this-day", "2026-02-14")["total"] == 1


def test_a_hard_day_needs_a_name_and_one_day(cli: Cli) -> None:
    cli.add("One", "--person", "Clem")
    assert cli("people", "hard-day").code == 2
    for words, said in (("May", "no date"), ("02-30", "No calendar")):
        answer = cli("people", "hard-day", "Clem", words)
        assert (answer.code, said in answer.err) == (1, True), answer.err
    assert "Nothing is called" in cli("people", "hard-day", "Nobody", "3 May").err
