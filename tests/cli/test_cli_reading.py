"""`list`, `show`, `on-this-day` and the names look back."""

import pytest

from tests.cli.running import Cli


def test_list_gives_the_newest_first_and_how_many_there_are(cli: Cli) -> None:
    for day in ("2024-01-01", "2024-01-02", "2024-01-03"):
        cli.add(f"On {day}", "--on", day)
    found = cli.json("list", "--limit", "2")
    assert [one["happened_at"] for one in found["entries"]] == ["2024-01-03", "2024-01-02"]
    assert found["total"] == 3
    assert "… and 1 more." in cli("list", "--limit", "2").out


def test_list_after_includes_its_day_and_before_excludes_it(cli: Cli) -> None:
    for day in ("2024-01-01", "2024-01-02", "2024-01-03"):
        cli.add(f"On {day}", "--on", day)
    found = cli.json("list", "--after", "2024-01-02", "--before", "2024-01-03")
    assert [one["happened_at"] for one in found["entries"]] == ["2024-01-02"]


def test_an_empty_journal_says_what_to_do(cli: Cli) -> None:
    cli.open().close()
    assert cli("list").out == "Nothing here yet. Write one true sentence about today.\n"
    assert cli.json("list") == {"entries": [], "total": 0}
    assert cli.json("tags") == {"items": []}


def test_a_list_shows_ids_days_stars_and_beginnings(cli: Cli) -> None:
    wanted = cli.add("First line\nsecond " + "long " * 40, "--on", "2024-01-01")
    cli.add("Text", "--title", "A title", "--on", "夏 1998")
    with cli.open() as journal:
        journal.writing.star(journal.browsing.find(wanted).id, starred=True)
    lines = cli("list").out.splitlines()
    assert lines[0].startswith(f"{wanted} * 2024-01-01 ")
    assert "First line second long" in lines[0]
    assert lines[0].endswith("…")
    assert lines[1].endswith("A title")


@pytest.mark.parametrize("limit", ["0", "-3", "many", "1.5"])
def test_a_limit_that_counts_nothing_is_wrong_usage(cli: Cli, limit: str) -> None:
    assert cli("list", "--limit", limit).code == 2
    assert cli("search", "ice", "--limit", limit).code == 2


def test_a_limit_beyond_all_counting_gives_everything(cli: Cli) -> None:
    cli.add("One")
    assert cli.json("list", "--limit", "9" * 40)["total"] == 1


@pytest.mark.parametrize("option", ["--after", "--before"])
def test_a_bound_that_is_no_date_is_refused(cli: Cli, option: str) -> None:
    cli.open().close()
    answer = cli("list", option, "then")
    assert answer.code == 1
    assert "“then” is no date I know" in answer.err


def test_show_prints_a_page(cli: Cli) -> None:
    wanted = cli.add("Ice on the river.", "--title", "Ice", "--tag", "winter", "--person", "Joel",
                     "--place", "Montauk", "--mood", "calm", "--on", "2024-02-14 08:40")
    assert cli("show", wanted).out == (
        "Ice\n2024-02-14 08:40  ·  Montauk\nWith: Joel\nTags: winter\nMood: calm\n"
        f"Id: {wanted}\n\nIce on the river.\n"
    )


def test_show_of_a_title_alone_ends_with_the_id(cli: Cli) -> None:
    wanted = cli.json("add", "", "--title", "Only a title", "--on", "2024")["id"]
    assert cli("show", wanted).out == f"Only a title\n2024\nId: {wanted}\n"


def test_show_of_words_alone_begins_with_the_day(cli: Cli) -> None:
    wanted = cli.add("Words.", "--on", "2024")
    assert cli("show", wanted).out == f"2024\nId: {wanted}\n\nWords.\n"


def test_an_id_may_be_shortened_while_it_stays_unique(cli: Cli) -> None:
    wanted = cli.add("One")
    assert cli.json("show", wanted.replace("-", "")[:20].upper())["id"] == wanted


def test_a_beginning_of_two_ids_is_refused(cli: Cli) -> None:
    one, two = cli.add("One"), cli.add("Two")
    shared = one[:8]
    assert two.startswith(shared)
    answer = cli("show", shared)
    assert (answer.code, answer.err) == (
        1, f"montauk: More than one memory begins with “{shared}”: give more of the id.\n"
    )


@pytest.mark.parametrize("wanted", ["01a1fc97", "x", "", "00000000-0000-7000-8000-000000000000"])
def test_an_unknown_id_gets_one_sentence(cli: Cli, wanted: str) -> None:
    cli.open().close()
    answer = cli("show", wanted)
    assert (answer.code, answer.out) == (1, "")
    assert answer.err == (
        f"montauk: No memory has the id “{wanted}”: `montauk list` shows the ids.\n"
    )


def test_the_same_day_of_other_years_comes_back(cli: Cli) -> None:
    old = cli.add("Then", "--on", "2020-02-14")
    other = cli.add("Other", "--on", "2020-07-01")
    assert [one["id"] for one in cli.json("on-this-day")["entries"]] == [old]
    assert [one["id"] for one in cli.json("on-this-day", "1999-07-01")["entries"]] == [other]
    assert cli("on-this-day", "2020-03-03").out == "No other year remembers this day.\n"


@pytest.mark.parametrize("when", ["2024", "summer 1998"])
def test_on_this_day_wants_a_day(cli: Cli, when: str) -> None:
    cli.open().close()
    answer = cli("on-this-day", when)
    assert answer.code == 1
    assert f"“{when}” is no single day" in answer.err


def test_names_are_counted(cli: Cli) -> None:
    cli.add("One", "--tag", "sea", "--tag", "ice", "--person", "Joel", "--place", "Montauk")
    cli.add("Two #sea")
    assert cli.json("tags")["items"] == [
        {"name": "sea", "count": 2}, {"name": "ice", "count": 1}
    ]
    assert cli.json("people") == {"items": [{"name": "Joel", "count": 1}]}
    assert cli("places").out == "1  Montauk\n"
    assert cli("tags").out == "2  sea\n1  ice\n"


def test_names_that_are_not_there_are_missed_in_words(cli: Cli) -> None:
    cli.add("One")
    assert cli("tags").out == "No memory has a tag yet.\n"
    assert cli("people").out == "No memory names anybody yet.\n"
    assert cli("places").out == "No memory has a place yet.\n"
