"""What is read out one after the other ends with one stop each."""

import pytest

from journal.ui.feedback.numbers import sentences


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        (("1 May 2025, Ice on the river.", "Blank it"), "1 May 2025, Ice on the river. Blank it"),
        (("Ice", "", "Bread!", "Stay"), "Ice. Bread! Stay"),
        (("霧の朝。", "Stay"), "霧の朝。 Stay"),
        (("Ice", ""), "Ice"),
        ((), ""),
    ],
)
def test_each_part_has_one_stop(said: tuple[str, ...], heard: str) -> None:
    assert sentences(*said) == heard
