"""Code and addresses are known for what they are, and Markdown can be read without its marks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.markdown_spans import (
    address_stretches,
    code_stretches,
    plain_stretch,
    prose_only,
)

MARKDOWN = st.text(st.sampled_from("`~*_#>-[]()!| \n\\ab1.") | st.characters(), max_size=60)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("plain", []),
        ("a `b` c ``d ` e`` f", ["`b`", "``d ` e``"]),
        ("a ` b\n\nc ` d", []),
        ("`a` ``b `c`", ["`a`", "`c`"]),
        ("``` x ``` y", ["``` x ```"]),
        ("```py\nx\n```\nafter `y`", ["```py\nx\n```", "`y`"]),
        ("`a`\n~~~\n`x`\n~~~\n", ["`a`", "~~~\n`x`\n~~~"]),
        ("~~~\nopen `x`", ["~~~\nopen `x`"]),
        ("~~struck~~", []),
        ("~~~~\n~~~\n~~~~", ["~~~~\n~~~\n~~~~"]),
    ],
)
def test_code_is_found(text: str, code: list[str]) -> None:
    assert [text[one.start : one.end] for one in code_stretches(text)] == code


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        ("none", []),
        ("see https://x.org/a#b, www.y.org", ["https://x.org/a#b,", "www.y.org"]),
        ('[a](b "c") and [d](<e)', ['(b "c")', "(<e)"]),
    ],
)
def test_addresses_are_found(text: str, addresses: list[str]) -> None:
    assert [text[one.start : one.end] for one in address_stretches(text)] == addresses


def test_prose_keeps_its_place() -> None:
    assert prose_only("a `b` [c](d) http://e f") == "a     [c]             f"
    assert prose_only("`see http://x.y` z") == "                 z"
    assert prose_only("only words") == "only words"


@given(MARKDOWN)
def test_prose_is_as_long_as_the_text(text: str) -> None:
    prose = prose_only(text)
    assert len(prose) == len(text)
    assert all(new in (old, " ") for old, new in zip(text, prose, strict=True))


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("only words", "only words"),
        ("# One\n## Two #\ntext", "One\nTwo #\ntext"),
        ("**a** *b* _c_ ***d*** __e__ ~~f~~", "a b c d e f"),
        ("**a *b* c**", "a b c"),
        ("snake_case 2*3*4 * 5", "snake_case 2*3*4 * 5"),
        ("- [x] done\n* star\n1986. A year", "done\nstar\n1986. A year"),
        ("> said\n> > twice", "said\ntwice"),
        ("a\n---\nb", "a\n\nb"),
        ("```py\nx = `y`\n```", "\nx = y\n"),
        ("[w](http://x.y 't') [w](u) ![p](a.png)", "[w](http://x.y 't') w p"),
        ("[[0190|the day]] [[0190]] @[Mary Svevo]", "the day  Mary Svevo"),
        (r"\*not\* \#tag", "*not* #tag"),
        ("half **open", "half **open"),
        ("#tag stays", "#tag stays"),
    ],
)
def test_markdown_is_read_without_its_marks(text: str, plain: str) -> None:
    assert plain_stretch(text) == plain


@given(MARKDOWN)
def test_reading_without_marks_adds_nothing(text: str) -> None:
    assert len(plain_stretch(text)) <= len(text)
