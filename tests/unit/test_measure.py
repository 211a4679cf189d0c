"""A text is measured in words, in every script, and cut where it hurts least."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.measure import first_words, word_count
from journal.domain.shortening import shorten


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("one", 1),
        ("don't, well-known 3.14", 3),
        ("# * — … !", 0),
        ("rain—snow", 2),
        ("mưa lớn quá", 3),
        ("हिन्दी भाषा", 2),
        ("한국어 좋아", 2),
        ("今日は雨", 2),
        ("今日は雨だ", 3),
        ("雨 rain雨", 3),
        ("ข่าวดี", 3),
    ],
)
def test_words_are_counted(text: str, count: int) -> None:
    assert word_count(text) == count


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("", ""),
        ("\n\n# A *day*\n\nby the   sea", "A day by the sea"),
        ("word " * 30, "word word word word"),
        ("雨" * 30, "雨" * 20),
        ("x" * 30, "x" * 20),
    ],
)
def test_the_first_words_stand_in_one_line(text: str, first: str) -> None:
    assert first_words(text, 20) == first


def test_a_letter_keeps_its_marks() -> None:
    assert shorten("abcde\u0301f", 5) == "abcd"
    assert shorten("ab👩\u200d👧cd", 4) == "ab"


@given(st.text(max_size=60), st.integers(1, 30))
def test_the_first_words_never_exceed_their_limit(text: str, limit: int) -> None:
    first = first_words(text, limit)
    assert len(first) <= limit
    assert "\n" not in first
