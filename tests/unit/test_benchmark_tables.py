"""The figures that benchmarks write down are those that were measured."""

from pathlib import Path

import pytest

from benchmarks.figures import Figure, Subject, spell
from benchmarks.report import Ledger, line, write
from benchmarks.timing import alternated, tail, tails

SUBJECT = Subject("Saving", 1000)


def test_a_tail_is_the_value_that_so_many_stay_under() -> None:
    taken = [float(one) for one in range(100, 0, -1)]
    assert tail(taken, 0.95) == 95
    assert tail(taken, 0.99) == 99
    assert tail([7.0], 0.5) == 7


def test_one_bad_round_does_not_make_a_tail() -> None:
    rounds = [([1.0], [2.0]), ([90.0], [2.0]), ([1.5], [3.0])]
    assert tails(rounds, 0.99) == (1.5, 2.0)


def test_turns_alternate_and_the_first_is_not_counted() -> None:
    asked: list[str] = []
    figures = iter([900.0, 900.0, 1.0, 10.0, 2.0, 20.0, 3.0, 30.0])

    def taken(who: str) -> float:
        asked.append(who)
        return next(figures)

    assert alternated(lambda: taken("ours"), lambda: taken("raw"), 3) == (2.0, 20.0)
    assert asked == ["ours", "raw"] * 4


@pytest.mark.parametrize(("ours", "kept"), [(0.003, True), (0.0031, False)])
def test_a_limit_is_kept_up_to_itself(ours: float, kept: bool) -> None:
    assert SUBJECT.at_most("a save", ours, 0.001, 3.0).kept is kept
    assert SUBJECT.within("a save", ours, 0.003).kept is kept


def test_durations_are_written_as_long_as_they_can_be_read() -> None:
    assert [spell(one) for one in (1.234, 0.1234, 0.01234, 0.00012)] == [
        "1.23 s", "123 ms", "12.3 ms", "0.12 ms",
    ]  # fmt: skip


def test_figures_measured_again_take_the_place_of_older_ones(tmp_path: Path) -> None:
    path = tmp_path / "figures.json"
    one, other = Ledger(path), Ledger(path)
    one.enter("saving", 100_000, [_told("large")])
    one.enter("saving", 1000, [_told("old")])
    other.enter("saving", 1000, [_told("new")])
    one.enter("typing", 1000, [_told("else")])
    assert [row.what for row in one.of("saving")] == ["new", "large"]
    assert other.of("searching") == []


def test_a_figure_over_its_limit_stands_out_in_the_table(tmp_path: Path) -> None:
    over = SUBJECT.at_most("a save", 0.009, 0.001, 3.0)
    write(tmp_path / "table.md", [over, _told("a restore")], "texts of a test")
    table = (tmp_path / "table.md").read_text(encoding="utf-8")
    assert line(over) == "| 1,000 | a save | 9.00 ms | 1.00 ms | 9.00 × | ≤ 3.0 × | **over** |"
    assert "## Saving" in table
    assert line(over) in table
    assert "texts of a test" in table


def _told(what: str) -> Figure:
    return SUBJECT.told(what, "1 ms")
