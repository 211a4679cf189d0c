"""One glance at a text sees what reading it character by character does."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from journal.domain.glance import count_words, glance
from journal.domain.measure import word_count
from journal.domain.tokens import exact_forms, index_text

PIECES = st.sampled_from(
    ["rain", "Été", "naïve", "McGee", "iOS", "don’t", "“Well”", "大雨が", "雨", "ข่าว", "हिन्दी",
     "한국", "\u1112\u1161\u11ab", "❤️", "👍🏽", "e\u0301", "か\u3099", "ｶﾞ", "ｱ", "Ａ", "ﬁ",
     "σοφός", "Ω", "\u2126", "\u212a", "м", "Й", "й", "\u0301", "\u093f", "\u0958", "\ue000",
     "\ue200", "ß", "\u00ad", "\u200b", "B", "_", "-", "—", "…", ".", " ", "\n", "\xa0", "\x1c"]
) | st.characters()  # fmt: skip
TEXTS = st.lists(PIECES, max_size=10).map("".join)


def _as_fts5_ascii_cuts(text: str) -> list[str]:
    lowered = text.translate({code: code + 32 for code in range(ord("A"), ord("Z") + 1)})
    return re.findall(r"[a-z0-9\x80-\U0010ffff]+", lowered)


@given(TEXTS)
@example("don’t “Stop” me — at 3.14 …")
@example("а\u200bB")
@example("雨B 雨é雨")
@example("1\u0345Ж")
def test_it_sees_the_words_of_the_index(text: str) -> None:
    assert _as_fts5_ascii_cuts(glance(text).words) == index_text(text).split()


@given(TEXTS)
@example("éA аB 雨B ’B \u2065B \u2028B")
@example("the ofﬁce")
def test_it_sees_the_exact_forms(text: str) -> None:
    assert glance(text).exact == exact_forms(text)


@given(TEXTS)
@example("well-known—and not … – 3.14 _ 雨雨雨a雨")
def test_it_counts_the_words(text: str) -> None:
    assert glance(text).word_count == count_words(text) == word_count(text)


@pytest.mark.parametrize("first", range(0x80, 0x108000, 0x8000))
def test_every_character_is_seen_in_a_word(first: int) -> None:
    for code in range(first, first + 0x8000, 7):
        text = f"go{chr(code)}ing {chr(code)}At{chr(code)}"
        seen = glance(text)
        assert _as_fts5_ascii_cuts(seen.words) == index_text(text).split()
        assert (seen.exact, seen.word_count) == (exact_forms(text), word_count(text))
