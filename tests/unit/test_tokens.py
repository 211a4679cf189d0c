"""The index gets words it need not cut: folded, in pairs where a script has no spaces."""

import re
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.tokens import (
    exact_form,
    exact_forms,
    goes_on,
    index_text,
    is_paired,
    marked_text,
    query_tokens,
    words_with_spans,
)

PIECES = st.sampled_from(
    ["rain", "Été", "大雨が", "雨", "ข่าว", "हिन्दी", "한국", "❤️", "👍🏽", "1️⃣",
     "e\u0301", "か\u3099", "ｶﾞ", "\u0301", "\u0336", "\u093f", "\ue000", "\ue200",
     "ß", "\u00ad", "_", "-", ".", " ", "\n"]
) | st.characters()  # fmt: skip
TEXTS = st.lists(PIECES, max_size=8).map("".join)


def _as_fts5_ascii_cuts(text: str) -> list[str]:
    lowered = text.translate({code: code + 32 for code in range(ord("A"), ord("Z") + 1)})
    return re.findall(r"[a-z0-9\x80-\U0010ffff]+", lowered)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Don't stop_me at 3.14!", "don t stop me at 3 14"),
        ("", ""),
        ("  \n ", ""),
        ("L’été à Łódź", "l ete a lodz"),
        ("大雨が降る。", "大雨 雨が が降 降る る"),
        ("雨", "雨"),
        ("雨 rain大雨x", "雨 rain 大雨 雨 x"),
        ("コーヒー5杯", "コー ーヒ ヒー ー 5 杯"),
        ("ข่าวดี", "ขา าว วด ดี ี"),
        ("हिन्दी भाषा", "हिन्दी भाषा"),
        ("한국어 좋아", "한국어 좋아"),
        ("I ❤️NY👍🏽", "i ❤ ny 👍"),
        ("\U0001fae8", "\U0001fae8"),
        ("a\ufffcb\ufffd", "a b"),
        ("\ue000star \ue200x", "star \ue200x"),
        (" \u0301abc", "abc"),
        ("\ud800a", "a"),
    ],
)
def test_a_text_is_cut_into_folded_words(text: str, words: str) -> None:
    assert index_text(text) == words


@given(TEXTS)
def test_the_plain_tokenizer_has_nothing_left_to_decide(text: str) -> None:
    assert _as_fts5_ascii_cuts(index_text(text)) == index_text(text).split()


@given(TEXTS)
def test_decomposed_text_gives_the_same_words(text: str) -> None:
    assert index_text(normalize("NFD", text)) == index_text(text)


@given(TEXTS)
def test_the_placed_words_are_the_words_of_the_index(text: str) -> None:
    placed = list(words_with_spans(text))
    assert [one.token for one in placed] == index_text(text).split()
    assert all(0 <= one.start < one.end <= len(text) for one in placed)
    assert [one.start for one in placed] == sorted(one.start for one in placed)


def test_a_word_knows_where_it_stands_in_the_original() -> None:
    text = "Die Straße, 大雨 cafe\u0301"
    assert [(one.token, text[one.start : one.end]) for one in words_with_spans(text)] == [
        ("die", "Die"), ("strasse", "Straße"), ("大雨", "大雨"), ("雨", "雨"),
        ("cafe", "cafe\u0301"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "tokens", "open_ended"),
    [
        ("rain", ("rain",), False),
        ("well-known", ("well", "known"), False),
        ("大雨が", ("大雨", "雨が"), False),
        ("雨", ("雨",), True),
        ("大雨 ", ("大雨",), False),
        ("大雨rain", ("大雨", "雨", "rain"), False),
        ("rain雨", ("rain", "雨"), True),
        ("大雨。", ("大雨",), False),
        ("?!", (), False),
        ("ข", ("ข",), True),
        ("大雨\u0301", ("大雨",), False),
    ],
)
def test_typed_words_become_what_the_index_holds(
    typed: str, tokens: tuple[str, ...], open_ended: bool
) -> None:
    assert query_tokens(typed) == tokens
    assert goes_on(tokens) is open_ended


@given(st.lists(PIECES, max_size=3).map("".join), TEXTS, TEXTS)
def test_what_stands_in_a_text_is_found_in_its_words(
    typed: str, before: str, after: str
) -> None:
    tokens = list(query_tokens(typed))
    words = index_text(f"{before} {typed} {after}").split()
    assert any(words[at : at + len(tokens)] == tokens for at in range(len(words) + 1))


@pytest.mark.parametrize("part", ["雨", "大雨", "雨が", "大雨が降"])
def test_a_part_of_a_run_is_found_in_it(part: str) -> None:
    words = index_text("今日は大雨が降った").split()
    tokens = query_tokens(part)
    places = [
        at
        for at in range(len(words))
        if words[at : at + len(tokens) - 1] == list(tokens[:-1])
        and words[at + len(tokens) - 1].startswith(tokens[-1])
    ]
    assert len(places) == 1


def test_paired_scripts_are_known() -> None:
    assert is_paired("大雨がข")
    assert not is_paired("大雨x")
    assert not is_paired("")


@pytest.mark.parametrize(
    ("word", "form"),
    [
        ("rain", None),
        ("Rain", None),
        ("A", None),
        ("1984", None),
        ("大雨", None),
        ("ข่าว", None),
        ("ｗｉｄｅ", None),
        ("한국", None),
        ("हिन्दी", None),
        ("❤️", None),
        ("", None),
        ("été", "été"),
        ("Été", "été"),
        ("e\u0301te\u0301", "été"),
        ("đường", "đường"),
        ("straße", "straße"),
        ("iPhone", "i\ue050hone"),
        ("NASA", "\ue04e\ue041\ue053\ue041"),
        ("ÉTÉ", "É\ue054É"),
        ("l’été", "été"),
        ("résumé" * 20, "résumé" * 20),
    ],
)
def test_a_mark_or_a_capital_inside_makes_an_exact_form(word: str, form: str | None) -> None:
    assert exact_form(word) == form


@given(TEXTS)
def test_an_exact_form_survives_the_plain_tokenizer(text: str) -> None:
    for form in exact_forms(text):
        assert _as_fts5_ascii_cuts(form) == [form]


def test_each_exact_form_is_given_once() -> None:
    assert marked_text("Été à Paris, été au iMac; ordinary words") == "été à i\ue04dac"
    assert marked_text("Nothing to see here.") == ""
