"""What the index finds is what lights up, on the spelling that was written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.highlight import highlights, snippet
from journal.domain.query import Phrase, Word
from journal.domain.tokens import goes_on, index_text, query_tokens


def lit(text: str, *terms: Word | Phrase) -> list[str]:
    return [text[one.start : one.end] for one in highlights(text, terms)]


@pytest.mark.parametrize(
    ("text", "term", "found"),
    [
        ("Rain, then rain; no rainbow.", Word("rain"), ["Rain", "rain"]),
        ("a rainbow", Word("rain"), []),
        ("Windows and window", Word("windo", prefix=True), ["Windo", "windo"]),
        ("rewind", Word("wind", prefix=True), []),
        ("Straße und Łódź", Word("strasse"), ["Straße"]),
        ("Mưa lớn", Word("lon"), ["lớn"]),
        ("cafe\u0301 noir", Word("café"), ["cafe\u0301"]),
        ("İstanbul’da", Word("istanbul"), ["İstanbul"]),
        ("it's a well-known fact", Word("well-known"), ["well-known"]),
        ("well, known", Phrase("well known"), ["well, known"]),
        ("well known", Phrase("well unknown"), []),
        ("to be or not to be", Phrase("to be"), ["to be", "to be"]),
        ("rain ❤ snow", Phrase("rain snow"), []),
        ("rain ❤ snow", Phrase("rain ❤ snow"), ["rain ❤ snow"]),
        ("I ❤️ it", Word("❤"), ["❤️"]),
        ("今日は大雨が降った", Word("大雨"), ["大雨"]),
        ("今日は大雨", Word("雨"), ["雨"]),
        ("雨rain雨", Word("rain"), ["rain"]),
        ("雨 rain", Word("雨rain"), ["雨 rain"]),
        ("ข่าวดี", Word("ขาว"), ["ข่าว"]),
        ("ｶﾞｷだ", Word("ガキ"), ["ｶﾞｷ"]),
        ("हिन्दी", Word("हिन"), []),
        ("हिन्दी", Word("न्दी"), []),
        ("open ended phr", Phrase("ended ph", prefix=True), ["ended ph"]),
        ("1\u0336e", Word("e"), []),
        (" \u0336e", Word("e"), ["e"]),
        ("anything", Word("?!"), []),
        ("", Word("x"), []),
        ("axb a b a b a", Phrase("a b a"), ["a b a"]),
        ("xa b a b a", Phrase("a b a"), ["a b a"]),
    ],
)
def test_matches_light_up_as_they_are_spelled(
    text: str, term: Word | Phrase, found: list[str]
) -> None:
    assert lit(text, term) == found


def test_terms_that_overlap_light_up_as_one() -> None:
    assert lit("大雨が", Word("大雨"), Word("雨が")) == ["大雨が"]
    assert lit("snow rain snow", Word("rain"), Word("snow")) == ["snow", "rain", "snow"]
    assert lit("rain", Word("rain"), Word("ra", prefix=True)) == ["rain"]
    assert lit("\ufdfa", Word("صلي"), Word("الله")) == ["\ufdfa"]


_LETTERS = st.sampled_from("ab é大雨が❤-.ขาß\u0301\u0336\u3099ﾞがद\u093f1") | st.characters()
_TEXTS = st.lists(_LETTERS, max_size=12).map("".join)


def _index_finds(text: str, term: Word) -> bool:
    tokens, words = query_tokens(term.text), index_text(text).split()
    grows = term.prefix or goes_on(tokens)
    for at in range(len(words) - len(tokens) + 1):
        *head, last = words[at : at + len(tokens)]
        fits = last.startswith(tokens[-1]) if grows else last == tokens[-1]
        if fits and head == list(tokens[:-1]):
            return True
    return False


@given(_TEXTS, st.lists(_LETTERS, min_size=1, max_size=3).map("".join), st.booleans())
def test_what_the_index_finds_lights_up(text: str, typed: str, grows: bool) -> None:
    term = Word(typed, prefix=grows)
    if query_tokens(typed):
        assert bool(highlights(text, (term,))) == _index_finds(text, term)


@given(_TEXTS, st.lists(st.builds(Word, _TEXTS, st.booleans()), max_size=3))
def test_spans_are_in_order_and_inside(text: str, terms: list[Word]) -> None:
    spans = highlights(text, terms)
    edges = [edge for one in spans for edge in (one.start, one.end)]
    assert edges == sorted(edges)
    assert all(0 <= one.start < one.end <= len(text) for one in spans)


FILLER = "Nothing much was said about it. " * 40


def test_a_short_text_is_shown_whole() -> None:
    shown = snippet("# A *rainy* day\n\nand more", (Word("rainy"),))
    assert shown.text == "A rainy day and more"
    assert [shown.text[one.start : one.end] for one in shown.spans] == ["rainy"]
    assert (shown.leading, shown.trailing) == (False, False)


@pytest.mark.parametrize("term", [Word("needle"), Word("nadel"), Word("針"), Word("İğne")])
def test_a_long_text_is_shown_around_its_match(term: Word) -> None:
    text = f"{FILLER}Here is a needle, Nàdel, 大きい針, iğne. {FILLER}"
    shown = snippet(text, (term,))
    assert shown.text.startswith("Here is a needle")
    assert len(shown.spans) == 1
    assert (shown.leading, shown.trailing) == (True, True)
    assert len(shown.text) <= 180


def test_the_place_where_most_terms_stand_is_shown() -> None:
    text = f"rain. {FILLER}snow. {FILLER}Rain on snow. {FILLER}"
    shown = snippet(text, (Word("rain"), Word("snow")))
    assert shown.text.startswith("Rain on snow.")


def test_a_match_near_the_end_brings_what_led_to_it() -> None:
    text = f"{'word ' * 100}needle"
    shown = snippet(text, (Word("needle"),))
    assert len(shown.text) > 150
    assert (shown.leading, shown.trailing) == (True, False)
    assert len(shown.spans) == 1


def test_without_spaces_or_sentences_a_match_is_still_in_sight() -> None:
    shown = snippet(f"{'あ' * 500}針{'い' * 500}", (Word("針"),))
    assert shown.text[shown.spans[0].start] == "針"
    assert len(shown.text) == 180


def test_a_match_behind_a_long_address_is_still_in_sight() -> None:
    text = f"{FILLER}See [it](https://example.org/{'x' * 300}) and here the needle. {FILLER}"
    assert len(snippet(text, (Word("needle"),)).spans) == 1


@pytest.mark.parametrize("terms", [(), (Word("absent"),), (Word("?"),)])
def test_without_a_match_the_beginning_is_shown(terms: tuple[Word, ...]) -> None:
    shown = snippet(f"é {FILLER}", terms)
    assert shown.text.startswith("é Nothing much was said")
    assert (shown.spans, shown.leading, shown.trailing) == ((), False, True)


def test_a_folded_match_far_into_a_text_is_found_piece_by_piece() -> None:
    text = f"{'é ' * 5000}Mưa lớn. {'é ' * 500}"
    shown = snippet(text, (Word("mua"), Word("lon")))
    assert [shown.text[one.start : one.end] for one in shown.spans] == ["Mưa", "lớn"]


def test_a_letter_that_grows_in_lower_case_hides_nothing() -> None:
    shown = snippet(f"{'İ ' * 300}needle", (Word("needle"),))
    assert len(shown.spans) == 1


@given(_TEXTS, st.lists(st.builds(Word, _TEXTS), max_size=2), st.integers(10, 40))
def test_a_snippet_is_one_short_line(text: str, terms: list[Word], width: int) -> None:
    shown = snippet(text * 5, terms, width)
    assert len(shown.text) <= width
    assert "\n" not in shown.text
    assert all(0 <= one.start < one.end <= len(shown.text) for one in shown.spans)
