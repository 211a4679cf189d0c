"""`search` answers with the same document as `list`, and in words."""

import io
import sys

import pytest

from tests.cli.running import Cli


def test_search_prints_what_list_prints(cli: Cli) -> None:
    cli.add("Warm", "--on", "2024-01-01")
    wanted = cli.add("Ice on the river", "--on", "2024-01-02")
    found = cli.json("search", "ice", "river")
    assert found["total"] == 1
    assert found["entries"][0]["id"] == wanted
    assert set(found["entries"][0]) == set(cli.json("list")["entries"][0])


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("Đường phố Hà Nội", "duong pho"),
        ("大雨の夜", "雨"),
        ("Saudade de você", "voce"),
        ("Ice on the river", "RIVER"),
    ],
)
def test_search_finds_four_languages(cli: Cli, text: str, query: str) -> None:
    wanted = cli.add(text)
    assert [one["id"] for one in cli.json("search", query)["entries"]] == [wanted]


def test_a_word_that_begins_with_a_dash_belongs_to_the_query(cli: Cli) -> None:
    wanted = cli.add("Ice on the river")
    cli.add("Ice in winter")
    for words in (["ice", "-winter"], ["-winter", "ice"]):
        assert [one["id"] for one in cli.json("search", *words)["entries"]] == [wanted]
    assert cli("--json", "search", "--", "-winter", "ice").json["total"] == 1


def test_options_may_stand_anywhere_around_a_query(cli: Cli) -> None:
    cli.add("Ice on the river")
    path = str(cli.path)
    assert cli("--journal", path, "search", "ice", "--limit", "1", "--json").json["total"] == 1
    assert cli("search", "--journal=" + path, "--json", "ice").json["total"] == 1
    assert cli("search", "ice", "--limit").code == 2


def test_hits_are_shown_with_title_and_excerpt(cli: Cli) -> None:
    cli.add("Ice on the river", "--title", "Cold", "--on", "2024-01-01")
    first, second = cli("search", "ice").out.splitlines()
    assert first.endswith("Cold")
    assert second.strip() == "Ice on the river"


def test_matches_light_up_on_a_terminal_and_stay_plain_in_a_file(
    cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    cli.add("Ice on the river", "--title", "Cold ice", "--on", "2024-01-01")
    assert "\033[" not in cli("search", "ice").out

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    terminal = Terminal()
    monkeypatch.setattr(sys, "stdout", terminal)
    cli("search", "ice")
    assert "\033[1mIce\033[0m on the river" in terminal.getvalue()
    assert "Cold \033[1mice\033[0m" in terminal.getvalue()


def test_more_hits_than_asked_for_are_counted(cli: Cli) -> None:
    for number in range(4):
        cli.add(f"Ice {number}")
    answer = cli("search", "ice", "--limit", "3")
    assert answer.out.endswith("… and 1 more.\n")
    assert cli.json("search", "ice", "--limit", "3")["total"] == 4


def test_nothing_found_is_said_with_the_word_that_was_meant(cli: Cli) -> None:
    cli.add("The plague came")
    assert cli("search", "plagve").out == "No memory says that.\nDid you mean: plague\n"
    assert cli("search", "zzzzzzz").out == "No memory says that.\n"
    assert cli.json("search", "zzzzzzz") == {"entries": [], "total": 0}


@pytest.mark.parametrize("query", ["OR", "-", "", "   ", '""', "tag:", "( )", "OR OR -"])
def test_a_query_of_only_operators_gets_one_sentence(cli: Cli, query: str) -> None:
    cli.add("Ice")
    answer = cli("search", query)
    assert (answer.code, answer.out) == (1, "")
    assert answer.err == (
        "montauk: That asks for nothing: give at least one word, a name or a date.\n"
    )


@pytest.mark.parametrize("query", ["before:then ice", "has:tea ice", '"ice', "(ice", "tag: ice"])
def test_bad_syntax_is_searched_as_text_and_a_line_says_so(cli: Cli, query: str) -> None:
    cli.add("Ice before then has tea")
    answer = cli("search", query)
    assert answer.code == 0
    assert answer.err.startswith("montauk: ")
    assert answer.err.count("\n") == 1
