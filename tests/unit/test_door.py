"""What no page can hold is changed at the door; the rest is kept as it was typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.door import Alteration, admit, admit_line

ANYTHING = st.text(st.characters(codec=None, categories=None)) | st.text(
    st.sampled_from("a\r\n\0\u2029\u2028\ufeff\ufdd0\ud83d\ude00\u00a0")
)


@pytest.mark.parametrize(
    ("typed", "kept", "changed"),
    [
        ("one\r\ntwo\rthree\u2029four", "one\ntwo\nthree\nfour", {Alteration.LINE_ENDS}),
        ("\ufeffone\ufdd0two\ufdd1", "onetwo", {Alteration.MARKS}),
        ("nothing\0here", "nothinghere", {Alteration.NUL}),
        ("a\ud800b\udc00", "a\ufffdb\ufffd", {Alteration.SURROGATES}),
        ("\r\0", "\n", {Alteration.LINE_ENDS, Alteration.NUL}),
        ("\r\0\n", "\n\n", {Alteration.LINE_ENDS, Alteration.NUL}),
    ],
)
def test_what_a_page_cannot_hold_is_changed_and_named(
    typed: str, kept: str, changed: set[str]
) -> None:
    admitted = admit(typed)
    assert admitted.text == kept
    assert admitted.changed == changed


def test_two_halves_of_one_emoji_are_joined() -> None:
    assert admit("\ud83d\ude00").text == "😀"


@pytest.mark.parametrize(
    "typed",
    ["", "plain", "a\u00a0b", "a\u2028b", "tab\tand\n\n  spaces  ", "が", "か\u3099", "\ufffd"],
)
def test_everything_else_is_kept_exactly(typed: str) -> None:
    admitted = admit(typed)
    assert admitted.text is typed
    assert admitted.changed == frozenset()


@given(ANYTHING)
def test_what_was_let_in_once_passes_unchanged(typed: str) -> None:
    once = admit(typed).text
    assert admit(once).text == once
    assert once.encode("utf-8").decode("utf-8") == once


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Mary \r\n Svevo ", "Mary Svevo"),
        ("one\n\n\ntwo", "one two"),
        ("one\u2028two\x0bthree", "one two three"),
        ("\n", ""),
        ("a\u00a0b", "a\u00a0b"),
        ("two  spaces", "two  spaces"),
    ],
)
def test_a_line_has_no_breaks_and_no_loose_ends(typed: str, kept: str) -> None:
    assert admit_line(typed) == kept
