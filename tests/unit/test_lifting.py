"""What a page was written around comes back, whatever was hidden or shown again meanwhile."""

import pytest

from journal.domain.errors import GapMissing, GapMoved
from journal.domain.lifting import lift_around, whole
from journal.domain.veil import Blank, blank, readable, veil
from journal.domain.veiled import Veiled

TEXT = "One.\n\nClem came.\n\nClem left.\n\nFour."
FIRST = blank(TEXT, 6, 16, owner=1)
SECOND = blank(TEXT, 18, 28, owner=2)
OPEN = Veiled(TEXT)


def spans(blanks: tuple[Blank, ...]) -> list[tuple[int, int, int]]:
    return [(one.start, one.end, one.owner) for one in blanks]


def test_what_came_back_meanwhile_is_written_out() -> None:
    page = veil(TEXT, [FIRST])
    lifted = lift_around(page.text + " Five.", page, TEXT, [])
    assert lifted.text == TEXT + " Five."
    assert lifted.blanks == ()


def test_what_came_back_and_moved_since_is_found() -> None:
    page = veil(TEXT, [SECOND])
    for now in (f"Zero. {TEXT}", TEXT.removeprefix("One.\n\n"), f"{TEXT}{TEXT}"):
        assert lift_around(f"x{page.marks[0]}y", page, now, []).text == "xClem left.y"


def test_what_was_hidden_meanwhile_is_hidden_in_what_was_written() -> None:
    for written in (TEXT + " Five.", "Zero.\n\n" + TEXT, TEXT.replace("One", "Won")):
        lifted = lift_around(written, OPEN, TEXT, [FIRST])
        assert lifted.text == written
        assert [written[a:b] for a, b, _ in spans(lifted.blanks)] == ["Clem came."]


def test_what_was_hidden_meanwhile_is_found_between_two_edits() -> None:
    written = f"Zero. {TEXT} Five."
    lifted = lift_around(written, OPEN, TEXT, [FIRST])
    assert [written[a:b] for a, b, _ in spans(lifted.blanks)] == ["Clem came."]


def test_a_passage_written_over_or_doubled_meanwhile_is_never_guessed() -> None:
    for written in (TEXT.replace("came", "ran"), f"Zero. Clem came. {TEXT} Five."):
        with pytest.raises(GapMoved):
            lift_around(written, OPEN, TEXT, [FIRST])
    assert whole(TEXT + "!", OPEN, TEXT, [FIRST]) == TEXT + "!"


def test_gaps_keep_what_they_stand_for_in_another_order() -> None:
    page = veil(TEXT, [FIRST, SECOND])
    first, second = page.marks
    swapped = page.text.replace(first, "?").replace(second, first).replace("?", second)
    lifted = lift_around(swapped, page, TEXT, [FIRST, SECOND])
    assert lifted.text == "One.\n\nClem left.\n\nClem came.\n\nFour."
    assert sorted(spans(lifted.blanks)) == [(6, 16, 2), (18, 28, 1)]
    # The page goes on with the marks it has, though what they stand for lies elsewhere by now.
    again = lift_around(page.text, page, lifted.text, lifted.blanks)
    assert again.text == TEXT


def test_gaps_that_an_edit_moves_together_stay_two() -> None:
    page = veil(TEXT, [FIRST, SECOND])
    lifted = lift_around("".join(page.marks), page, TEXT, [FIRST, SECOND])
    assert lifted.text == "Clem came.Clem left."
    assert len(veil(lifted.text, lifted.blanks).marks) == 2
    assert readable(veil(lifted.text, lifted.blanks)) == readable(veil("xy", [blank("xy", 0, 2)]))


def test_a_copy_taken_back_is_no_loss() -> None:
    page = veil(TEXT, [FIRST])
    doubled = lift_around(page.text + page.marks[0], page, TEXT, [FIRST])
    assert doubled.text == TEXT + "Clem came."
    assert lift_around(page.text, page, doubled.text, doubled.blanks).text == TEXT


def test_a_mark_nobody_knows_any_more_is_refused() -> None:
    page = veil(TEXT, [FIRST])
    with pytest.raises(GapMoved):
        lift_around(page.text, page, "Another text.", [])
    with pytest.raises(GapMoved):
        lift_around(page.text, page, "Short.", [])
    with pytest.raises(GapMissing):
        lift_around("One.", page, TEXT, [FIRST])
    with pytest.raises(GapMoved):
        lift_around("Another.", Veiled("Another"), "Another.", [FIRST])
