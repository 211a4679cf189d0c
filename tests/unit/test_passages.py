"""What can be hidden of a text: paragraphs, and sentences in every script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.called import called
from journal.domain.extent import Span
from journal.domain.passages import Grain, around, joined, paragraphs, sentences


def _cut(text: str, spans: object) -> list[str]:
    return [text[one.start : one.end] for one in spans]  # type: ignore[attr-defined]


def test_paragraphs_end_at_empty_lines_and_before_what_stands_alone() -> None:
    text = "\n\nOne\ngoes on.\n\n  \nTwo.\n# A heading\n- item\n  of two lines\n1. first\n> said\n"
    assert _cut(text, paragraphs(text)) == [
        "One\ngoes on.",
        "Two.",
        "# A heading",
        "- item\n  of two lines",
        "1. first",
        "> said",
    ]


@pytest.mark.parametrize("text", ["", " \n \n", "\n"])
def test_nothing_has_no_paragraph(text: str) -> None:
    assert list(paragraphs(text)) == list(sentences(text)) == []


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("One. Two! “Three?” Four", ["One.", "Two!", "“Three?”", "Four"]),
        ("It cost 3.50 at www.shop.example today. Yes.", None),
        ("雨。花子が来た！「うん。」帰った", ["雨。", "花子が来た！", "「うん。」", "帰った"]),
        ("مرحبا؟ نعم.", ["مرحبا؟", "نعم."]),
        ("मैं गया। वह आई॥ बस", ["मैं गया।", "वह आई॥", "बस"]),
        ("ฝนตก เจอสมชาย\nกลับบ้าน", ["ฝนตก เจอสมชาย\nกลับบ้าน"]),
        ("A.\n\nB. C", ["A.", "B.", "C"]),
    ],
)
def test_sentences_end_with_the_signs_of_their_script(text: str, parts: list[str] | None) -> None:
    wanted = parts or ["It cost 3.50 at www.shop.example today.", "Yes."]
    assert _cut(text, sentences(text)) == wanted


def test_passages_around_a_name_become_one_where_they_touch() -> None:
    text = "Clem came.\n\nClem left.\n\nI slept.\n\nClem wrote. I did not."
    places = list(called(("Clem",)).places(text))
    assert _cut(text, around(text, places, Grain.PARAGRAPH)) == [
        "Clem came.\n\nClem left.",
        "Clem wrote. I did not.",
    ]
    assert _cut(text, around(text, places, Grain.SENTENCE))[-1] == "Clem wrote."
    assert around(text, (), Grain.PARAGRAPH) == ()


@given(st.text(alphabet="ab .!\n。-#>", max_size=60))
def test_every_word_stands_in_one_paragraph_and_one_sentence(text: str) -> None:
    for cut in (list(paragraphs(text)), list(sentences(text))):
        inside = {at for one in cut for at in range(one.start, one.end)}
        assert inside >= {at for at, char in enumerate(text) if not char.isspace()}
        assert sum(one.end - one.start for one in cut) == len(inside)


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 20)), max_size=6))
def test_joined_stretches_cover_the_same_in_order(pairs: list[tuple[int, int]]) -> None:
    text = "abc def  ghi\n\njk lmno"
    spans = [Span(min(pair), max(pair)) for pair in pairs if pair[0] != pair[1]]
    found = joined(text, spans)
    assert list(found) == sorted(found, key=lambda one: one.start)
    covered = {at for one in found for at in range(one.start, one.end)}
    assert covered >= {at for one in spans for at in range(one.start, one.end)}
