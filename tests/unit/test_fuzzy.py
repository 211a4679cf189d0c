"""A few letters, and the names they were meant for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.extent import Span
from journal.domain.fuzzy import Fit, match


@pytest.mark.parametrize(
    ("typed", "words", "fit", "spans"),
    [
        ("mar", "March 2025", Fit.START, [(0, 3)]),
        ("MAR", "Flea market", Fit.WORD, [(5, 8)]),
        ("mar", "Summary of the market", Fit.WORD, [(15, 18)]),
        ("arc", "March", Fit.INSIDE, [(1, 4)]),
        ("wwe", "What was erased", Fit.SCATTERED, [(0, 1), (5, 6), (9, 10)]),
        ("ete", "Été", Fit.START, [(0, 3)]),
        ("", "Anything", Fit.START, []),
        ("strasse", "Straße", Fit.START, [(0, 6)]),
    ],
)
def test_letters_fit(typed: str, words: str, fit: Fit, spans: list[tuple[int, int]]) -> None:
    found = match(typed, words)

    assert found is not None
    assert found.fit is fit
    assert found.spans == tuple(Span(*one) for one in spans)


@pytest.mark.parametrize(("typed", "words"), [("xyz", "March"), ("ac", "March"), ("hm", "March")])
def test_letters_that_do_not_fit(typed: str, words: str) -> None:
    assert match(typed, words) is None


def test_the_nearer_together_the_better() -> None:
    near, far = match("fs", "Full screen"), match("fs", "Flat, and very long, shelf")

    assert near is not None
    assert far is not None
    assert near.rank < far.rank


@given(st.text(max_size=12), st.text(max_size=30))
def test_spans_lie_within_the_words_and_in_order(typed: str, words: str) -> None:
    found = match(typed, words)

    if found is not None:
        ends = [0, *(edge for one in found.spans for edge in (one.start, one.end))]
        assert ends == sorted(ends)
        assert ends[-1] <= len(words)
