"""`erase`, `archive` and `restore`: nothing is destroyed, and nothing erased is told."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from journal.domain.erasure import ErasureKind, Restored
from journal.services.archive import Archive
from journal.services.erasing import Erasing
from journal.storage import erasures
from tests.cli.running import Cli


def test_erase_prints_the_number_and_how_many_it_holds(cli: Cli) -> None:
    one, two = cli.add("One"), cli.add("Two")
    done = cli.json("erase", one, two)
    assert (done["erasure"], done["held"], done["left"]) == (1, 2, 0)
    assert cli.json("list")["total"] == 0


def test_an_erased_memory_answers_like_an_unknown_one(cli: Cli) -> None:
    wanted, other = cli.add("Secret"), cli.add("Other")
    cli("erase", wanted)
    for words in (["show", wanted], ["edit", wanted, "--text", "x"], ["erase", wanted]):
        answer = cli(*words)
        assert answer.code == 1
        assert answer.err == (
            f"montauk: No memory has the id “{wanted}”: `montauk list` shows the ids.\n"
        )
    assert cli.json("search", "secret")["total"] == 0
    assert [one["id"] for one in cli.json("list")["entries"]] == [other]


def test_erase_of_one_unknown_id_erases_none(cli: Cli) -> None:
    wanted = cli.add("One")
    assert cli("erase", wanted, "01234567").code == 1
    assert cli.json("list")["total"] == 1


def test_a_dry_run_says_what_it_would_touch_and_touches_nothing(cli: Cli) -> None:
    wanted = cli.add("One")
    assert cli.json("erase", wanted, wanted, "--dry-run") == {
        "about": [wanted], "shared": [], "named": [], "passing": []
    }
    assert cli("erase", wanted, "--dry-run").out.startswith("     1  about it")
    assert cli.json("archive") == {"erasures": []}


def test_a_person_reads_how_to_bring_it_back(cli: Cli) -> None:
    one, two = cli.add("One"), cli.add("Two")
    assert cli("erase", one).out == (
        "Erased 1 memory: hidden, not destroyed. `montauk restore 1` brings it back.\n"
    )
    cli("restore", "1")
    assert cli("erase", one, two).out == (
        "Erased 2 memories: hidden, not destroyed. `montauk restore 2` brings them back.\n"
    )


def test_the_archive_lists_sealed_cards(cli: Cli) -> None:
    assert cli("add", "One").code == 0
    assert cli("archive").out == "You haven't erased anything.\n"
    wanted = cli.add("Two")
    cli("erase", wanted)
    assert cli.json("archive", "list") == {
        "erasures": [
            {"number": 1, "kind": "entry", "date": "2026-02-14", "held": 1, "blanks": 0,
             "return_on": None, "wait": 0,
             "target": None, "tape": None}
        ]
    }
    assert cli("archive").out == "   1  2026-02-14  entry       1 memory\n"


def test_archive_show_opens_one_card(cli: Cli) -> None:
    wanted = cli.add("Secret words", "--title", "Secret", "--on", "2024-01-01")
    plain = cli.add("Untitled words", "--on", "2024-01-02")
    with cli.open() as journal:
        ids = [journal.browsing.find(one).id for one in (wanted, plain)]
        journal.erasing.erase(ids, tape="Be kind.", return_on=date(2027, 3, 1))
    opened = cli.json("archive", "show", "1")
    card = opened["erasures"][0]
    assert (card["tape"], card["return_on"], card["target"]) == ("Be kind.", "2027-03-01", None)
    assert [one["text"] for one in card["entries"]] == ["Secret words", "Untitled words"]
    text = cli("archive", "show", "1").out
    assert "returns 2027-03-01" in text
    assert "The tape says: Be kind." in text
    assert "Secret\n" in text
    assert "Untitled words\n" in text


def test_an_opened_card_tells_what_it_was_aimed_at(
    cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    cli("erase", cli.add("One"))
    opened = Archive.open
    monkeypatch.setattr(
        Archive, "open",
        lambda self, number, **how: replace(opened(self, number, **how), target="Joel"),
    )  # fmt: skip
    assert "      Joel\n" in cli("archive", "show", "1").out


@pytest.mark.parametrize(
    "words", [["list", "1"], ["show"], ["show", "0"], ["show", "x"], ["open"]]
)
def test_the_archive_refuses_words_that_do_not_fit(cli: Cli, words: list[str]) -> None:
    cli.open().close()
    assert cli("archive", *words).code == 2


@pytest.mark.parametrize("words", [["archive", "show", "7"], ["restore", "7"]])
def test_an_unknown_number_gets_one_sentence(cli: Cli, words: list[str]) -> None:
    cli.open().close()
    answer = cli(*words)
    assert (answer.code, answer.err) == (
        1,
        "montauk: Nothing was put away under number 7: `montauk archive` shows the numbers.\n",
    )


@pytest.mark.parametrize("more", [[], ["--all"]])
def test_restore_brings_back_everything_of_a_number(cli: Cli, more: list[str]) -> None:
    one, two = cli.add("One"), cli.add("Two")
    cli("erase", one, two)
    assert cli.json("restore", "1", *more) == {"restored": 2, "still_held": 0}
    assert cli.json("list")["total"] == 2
    assert cli.json("archive") == {"erasures": []}


def test_restore_brings_back_single_memories_by_their_ids(cli: Cli) -> None:
    one, two, three = cli.add("One"), cli.add("Two"), cli.add("Three")
    cli("erase", one, two, three)
    assert cli("restore", two[:-1]).out == "1 memory is back in your journal.\n"
    assert [entry["id"] for entry in cli.json("list")["entries"]] == [two]
    assert cli.json("restore", one, three) == {"restored": 2, "still_held": 0}


def test_what_another_erasure_still_holds_is_counted(cli: Cli) -> None:
    wanted = cli.add("One")
    cli("erase", wanted)
    with cli.open() as journal, journal._store.writing() as unit:
        positions = tuple(erasures.held_positions(unit, [journal.archive.find(wanted)]))
        now = cli.clock.now()
        erasures.erase(
            unit, erasures.Order(ErasureKind.SELECTION, positions, now, now.date())
        )
    assert cli.json("restore", "2") == {"restored": 0, "still_held": 1}
    assert cli.json("restore", "1") == {"restored": 1, "still_held": 0}


def test_restoring_a_held_memory_in_words(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    cli.open().close()
    monkeypatch.setattr(Erasing, "restore", lambda self, **_: Restored(2, 3))
    assert cli("restore", "1").out == (
        "2 memories are back in your journal.\n3 are still held by another erasure.\n"
    )


@pytest.mark.parametrize("words", [[], ["--all"], ["01234567", "--all"]])
def test_restore_of_nothing_named_is_wrong_usage(cli: Cli, words: list[str]) -> None:
    cli.open().close()
    assert cli("restore", *words).code == 2


def test_restore_of_an_id_that_is_not_put_away_gets_one_sentence(cli: Cli) -> None:
    wanted = cli.add("One")
    answer = cli("restore", wanted)
    assert answer.code == 1
    assert answer.err.startswith(f"montauk: No memory has the id “{wanted}”")


def test_a_card_tells_the_passages_that_it_hides(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "p.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    cli.add("A day", "--person", "Clem")
    wanted = cli.add("Ice.\n\nClem came by.\n\nSnow.", "--attach", str(tmp_path / "p.png"))
    assert cli.json("erase", "--person", "Clem")["blanks"] == 1
    told = cli("archive", "show", "1").out
    assert "1 memory, 1 in part" in told
    assert ", in part\n      Clem came by.\n      p.png\n" in told
    shown = {one["id"]: one for one in cli.json("archive", "show", "1")["entries"]}
    assert shown[wanted]["in_part"]
    assert shown[wanted]["passages"] == ["Clem came by."]
    assert cli("restore", wanted).code == 0
    assert cli.json("archive")["erasures"][0]["blanks"] == 0


def test_a_card_tells_the_title_that_it_hides(cli: Cli) -> None:
    cli.add("A day", "--place", "Mill Road")
    cli.add("Ice.\n\nMill Road was wet.", "--title", "To Mill Road")
    cli("erase", "--place", "Mill Road")
    told = cli("archive", "show", "1").out
    assert "      its title: To Mill Road\n      Mill Road was wet.\n" in told


def test_erase_can_ask_for_a_day_of_return_and_for_a_wait(cli: Cli) -> None:
    wanted = cli.add("One")
    cli("erase", wanted, "--return-on", "1 March", "--wait", "1")
    assert cli("archive").out == (
        "   1  2026-02-14  entry       1 memory  returns 2026-03-01  waits 1 day\n"
    )
    card = cli.json("archive")["erasures"][0]
    assert (card["return_on"], card["wait"]) == ("2026-03-01", 1)


def test_what_asks_to_wait_opens_later_or_now(cli: Cli) -> None:
    cli("erase", cli.add("Secret"), "--wait", "2")
    answer = cli("archive", "show", "1")
    assert (answer.code, answer.out) == (1, "")
    assert answer.err == (
        "montauk: You asked yourself to wait until 2026-02-16: come back then, or open it now "
        "with `montauk archive show 1 --now`.\n"
    )
    assert "Secret" in cli("archive", "show", "1", "--now").out


@pytest.mark.parametrize("words", ["2020", "yesterday", "2026-02-14"])
def test_a_day_of_return_that_has_passed_is_refused(cli: Cli, words: str) -> None:
    answer = cli("erase", cli.add("One"), "--return-on", words)
    assert (answer.code, answer.err) == (
        1, "montauk: That day has passed: give one that is still to come.\n"
    )
    assert cli("erase", cli.add("Two"), "--return-on", "some day").code == 1
    assert cli.json("list")["total"] == 2


def test_a_search_for_nothing_erases_nothing(cli: Cli) -> None:
    cli.add("One")
    for nothing in ("", " ", "-", "()"):
        answer = cli("erase", f"--search={nothing}")
        assert (answer.code, answer.err.startswith("montauk: That asks for nothing")) == (1, True)
    assert cli.json("list")["total"] == 1


def test_what_falls_under_nothing_says_so(cli: Cli) -> None:
    cli.add("One")
    for words in (["--search", "two"], ["--period", "1990..1991"]):
        answer = cli("erase", *words)
        assert answer.code == 1
        assert answer.err.startswith("montauk: Nothing that shows falls under that")


def test_erasing_everything_says_that_it_was_everything(cli: Cli) -> None:
    one = cli.add("One ice")
    cli.add("Two ice")
    assert "every memory" not in cli("erase", one).out
    out = cli("erase", "--search", "ice").out
    assert out.endswith("That was every memory there was to see.\n")
    assert cli.json("list")["total"] == 0
    assert cli.json("restore", "1", "2") == {"restored": 2, "still_held": 0}


@pytest.mark.parametrize("option", ["--person", "--search", "--tape", "--return-on"])
def test_an_option_that_is_given_twice_is_wrong_usage(cli: Cli, option: str) -> None:
    wanted = cli.add("One")
    assert cli("erase", wanted, option, "a", option, "b").code == 2
    assert cli.json("list")["total"] == 1


def test_erase_counts_the_memories_it_hides_passages_of(cli: Cli) -> None:
    cli("add", "A day.", "--person", "Clem")
    cli("add", "Clem sang.")
    done = cli.json("erase", "--person", "Clem")
    assert (done["held"], done["blanked"], done["left"]) == (1, 1, 0)


def test_whoever_hides_a_name_alone_is_not_told_of_no_memories(cli: Cli) -> None:
    cli("add", "A day.", "--person", "Clem", "--person", "Mum")
    done = cli("erase", "--person", "Clem", "--keep-shared")
    assert done.out == "Hid the name alone: no memory went. `montauk restore 1` brings it back.\n"
    assert cli("archive").out.rstrip().endswith("person      the name alone")
    cli("add", "A night.", "--person", "Ann", "--quiet")
    kept = cli("erase", "--person", "Ann", "--quiet", "--new-pages", "put-away")
    assert kept.out == "Kept quiet from now on. `montauk restore 2` brings it back.\n"
    assert "quiet       no memory yet" in cli("archive").out


def test_a_name_that_was_merged_meanwhile_is_said_to_be_the_other(cli: Cli) -> None:
    cli("add", "A day.", "--person", "Clem")
    cli("add", "A night.", "--person", "Mum")
    assert cli("people", "merge", "Clem", "Mum").code == 0
    told = "“Clem” is another name for Mum.\n"
    assert cli("erase", "--person", "Clem", "--dry-run").out.startswith(told)
    assert cli("erase", "--person", "Clem").out.startswith(told + "Erased 2 memories")
    assert not cli("erase", "--person", "Clem").out


def test_what_is_kept_quiet_has_nothing_to_ask(cli: Cli) -> None:
    cli("add", "A day.", "--person", "Clem")
    answer = cli("erase", "--person", "Clem", "--quiet", "--new-pages", "offer")
    assert answer.code == 2
    assert "what is kept quiet asks nothing" in answer.err
    assert cli.json("archive") == {"erasures": []}


@pytest.mark.parametrize(
    "target",
    [("--tag", "sea"), ("--period", "2024.."), ("--search", "Clem")],
    ids=lambda one: one[0],
)
def test_another_name_is_refused_for_what_has_none(cli: Cli, target: tuple[str, str]) -> None:
    cli("add", "A day with Clem. #sea", "--on", "2024-02-14")
    answer = cli("erase", *target, "--also", "C.")
    assert answer.code == 2
    said = answer.err.splitlines()[-1]
    assert said.endswith("--also goes with --person or --place: leave it out, or name one of them")
    assert cli.json("archive") == {"erasures": []}
    assert cli("erase", cli.json("list")["entries"][0]["id"], "--also", "C.").code == 2


def test_another_name_of_a_place_is_looked_for_too(cli: Cli) -> None:
    cli("add", "A day.", "--place", "Montauk")
    cli("add", "We drove to the end of the island.")
    answer = cli("erase", "--place", "Montauk", "--also", "the end of the island", "--dry-run")
    assert answer.code == 0
    assert answer.out.endswith("Whole: 1. In part: 1. As it is: 0.\n")


def test_a_number_that_is_none_is_said_to_be_none(cli: Cli) -> None:
    answer = cli("archive", "show", "x")
    assert answer.code == 2
    assert answer.err.rstrip().endswith("argument N: 'x' is no number")


def test_a_dry_run_follows_every_option_and_refuses_what_the_act_would(cli: Cli) -> None:
    cli("add", "Supper.", "--person", "Clem", "--person", "Mum")
    cli("add", "A walk.", "--person", "Clem")
    dry = ("erase", "--person", "Clem", "--dry-run")
    assert cli(*dry).out.endswith("Whole: 2. In part: 0. As it is: 0.\n")
    assert cli(*dry, "--keep-shared").out.endswith("Whole: 1. In part: 0. As it is: 1.\n")
    assert cli(*dry, "--quiet").out.endswith("Kept quiet: 2. In part: 0. As it is: 0.\n")
    refused = cli(*dry, "--return-on", "2001-01-01")
    assert refused.code != 0
    assert len(cli.json("list")["entries"]) == 2
