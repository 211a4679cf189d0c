"""Spellings that mean the same word fold alike, in every script a diary may be written in."""

from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.fold import fold, fold_map

WORDS = (
    "Đường", "Łódź", "Straße", "İstanbul", "ısı", "Æsop", "Þór", "ŉ", "Å", "ΆΣ ᾳ ς", "Ёлка", "й",
    "がき", "ｶﾞｷ", "大雨", "한국", "हिन्दी", "ข่าว", "שָׁלוֹם", "مُحَمَّد", "ﻣﺤﻤﺪ",
    "ＡＢ", "❤️", "x\u0336", "1\u0336", "\u00ad", "\u200d", "\u0301", "\u3099", "ﾞ", "ﾡ", "\u1161",
    "ক", "\u09be", "\n", "ﬃ", "ĳ",
)  # fmt: skip
TEXTS = st.lists(
    st.sampled_from(WORDS) | st.characters(codec="utf-8") | st.sampled_from("aek \u0302\u0323"),
    max_size=8,
).map("".join)


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("Plain ASCII 12", "plain ascii 12"),
        ("Đường Łódź", "duong lodz"),
        ("Straße STRASSE", "strasse strasse"),
        ("İstanbul ısı ISI", "istanbul isi isi"),
        ("Æsop œuvre Þór eð ħŋŧ", "aesop oeuvre thor ed hnt"),
        ("ŉ ǅ ﬁ", "n dz fi"),
        ("Σίσυφος ΟΔΟΣ", "σισυφοσ οδοσ"),
        ("ᾳ", "α"),
        ("Ёлка Чай", "елка чаи"),
        ("שָׁלוֹם", "שלום"),
        ("مُحَمَّد أحمد", "محمد احمد"),
        ("مـــحمد ﻣﺤﻤﺪ", "محمد محمد"),
        ("ข่าว ข้าว", "ขาว ขาว"),
        ("ＡＢＣ１２\u3000ｱ", "abc12 ア"),
        ("ｶﾞｷ ﾊﾟﾝ", "ガキ パン"),
        ("❤️", "❤"),
        ("mem\u00adory", "memory"),
        ("Hawaiʻi", "hawai'i"),
    ],
)
def test_case_width_and_marks_are_folded(typed: str, folded: str) -> None:
    assert fold(typed) == folded


@pytest.mark.parametrize("word", ["がき", "パン", "한국어", "हिन्दी", "கொடி", "ກໍ່", "大雨"])
def test_scripts_that_need_their_signs_keep_them(word: str) -> None:
    assert fold(word) == normalize("NFC", word)


def test_a_voiced_kana_is_not_found_by_its_plain_sister() -> None:
    assert fold("がき") != fold("かき")
    assert fold("か\u3099き") == fold("がき")


@pytest.mark.parametrize("word", WORDS)
def test_what_a_mac_decomposes_folds_the_same(word: str) -> None:
    assert fold(normalize("NFD", word)) == fold(word)
    assert fold_map(normalize("NFD", word)).text == fold(word)


@given(TEXTS)
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(TEXTS)
def test_the_map_folds_alike_and_never_goes_back(text: str) -> None:
    folded = fold_map(text)
    assert folded.text == fold(text)
    assert len(folded.origins) == len(folded.text) + 1
    assert list(folded.origins) == sorted(folded.origins)
    assert folded.origins[-1] == len(text)


@pytest.mark.parametrize(
    ("text", "part", "start"),
    [("plain Word", "word", 6), ("mưa lớn", "lon", 4), ("die Straße dort", "dort", 11),
     ("cafe\u0301 noir", "noir", 6), ("か\u3099き", "き", 2), ("Æsop", "op", 2),
     ("\u00adx", "x", 1)],
)  # fmt: skip
def test_a_place_in_the_folded_text_leads_back_to_the_typed_one(
    text: str, part: str, start: int
) -> None:
    folded = fold_map(text)
    assert folded.origins[folded.text.rindex(part)] == start


def test_a_mark_of_another_script_in_between_changes_nothing() -> None:
    written = "\u1ecb\U00016af1\u0309"
    assert fold(normalize("NFD", written)) == fold(written) == "i\U00016af1"


def test_text_without_surprises_stays_in_place() -> None:
    assert fold_map("mưa Lớn 雨").origins == range(10)
