"""Behind glass: one card's passages are told, and those of the others stay hidden."""

from hypothesis import given
from hypothesis import strategies as st

from journal.domain.behind import Passage, Piece, pieces_of, readable
from journal.domain.extent import Span
from journal.domain.veil import GAP

TEXT = "Ice.\n\nClem came.\n\nJoel sang.\n\nSnow."
CLEM, JOEL = Span(6, 16), Span(18, 28)


def test_what_the_card_hides_is_told_and_the_gaps_of_others_stay() -> None:
    assert pieces_of(TEXT, [CLEM], [JOEL]) == (
        Piece("Ice.\n\n"), Piece("Clem came.", Passage("text", 6)), Piece("\n\n"), Piece(GAP),
        Piece("\n\nSnow."),
    )  # fmt: skip


def test_what_both_hide_is_the_card_s() -> None:
    pieces = pieces_of(TEXT, [CLEM], [Span(0, 28)])
    assert [one.text for one in pieces] == [GAP, "Clem came.", GAP, "\n\nSnow."]


def test_a_passage_within_another_is_told_once() -> None:
    pieces = pieces_of(TEXT, [CLEM, Span(8, 12)], [])
    assert readable(pieces) == TEXT
    assert [one.passage for one in pieces if one.passage] == [Passage("text", 6)]


@given(st.lists(st.tuples(st.integers(0, 36), st.integers(0, 36)), max_size=6))
def test_nothing_is_lost_where_others_hide_nothing(ends: list[tuple[int, int]]) -> None:
    mine = [Span(min(one), max(one)) for one in ends]
    assert readable(pieces_of(TEXT, mine, [])) == TEXT


@given(st.lists(st.tuples(st.integers(0, 36), st.integers(0, 36)), max_size=6))
def test_nothing_that_others_hide_is_told(ends: list[tuple[int, int]]) -> None:
    text = "".join(chr(0x4E00 + number) for number in range(37))
    others = [Span(min(one), max(one)) for one in ends]
    hidden = {text[at] for one in others for at in range(one.start, one.end)}
    assert not hidden & set(readable(pieces_of(text, [], others)))
