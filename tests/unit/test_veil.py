"""Gaps lie over a text and never alter it: whatever is done around them, it comes back whole."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from journal.domain.errors import GapMissing, GapMoved
from journal.domain.lifting import lift
from journal.domain.veil import (
    GAP,
    Blank,
    blank,
    digest_of,
    marked,
    read_over,
    readable,
    veil,
    veiled_like,
)

TEXT = "One.\n\nClem came.\n\nClem left.\n\nFour."
FIRST = blank(TEXT, 6, 16, owner=1)
SECOND = blank(TEXT, 18, 28, owner=2)


def test_what_is_hidden_shows_as_a_gap_and_neighbours_as_one() -> None:
    assert readable(veil(TEXT, [FIRST])) == f"One.\n\n{GAP}\n\nClem left.\n\nFour."
    assert readable(veil(TEXT, [SECOND, FIRST])) == f"One.\n\n{GAP}\n\nFour."
    assert readable(veil(TEXT, [])) == TEXT


def test_writing_around_a_gap_keeps_what_is_under_it() -> None:
    veiled = veil(TEXT, [FIRST, SECOND])
    written = f"Zero.\n{veiled.text} Five."
    lifted = lift(written, TEXT, [FIRST, SECOND])
    assert lifted.text == f"Zero.\n{TEXT} Five."
    assert [(one.start, one.owner) for one in lifted.blanks] == [(12, 1), (24, 2)]
    assert readable(veil(lifted.text, lifted.blanks)) == f"Zero.\nOne.\n\n{GAP}\n\nFour. Five."


def test_a_copy_of_a_gap_carries_what_it_stands_for() -> None:
    veiled = veil(TEXT, [FIRST])
    lifted = lift(veiled.marks[0] + veiled.text, TEXT, [FIRST])
    assert lifted.text == "Clem came." + TEXT
    assert len(lifted.blanks) == 2
    assert "came" not in readable(veil(lifted.text, lifted.blanks))


def test_a_gap_that_is_gone_is_refused() -> None:
    with pytest.raises(GapMissing):
        lift("Everything else.", TEXT, [FIRST])


def test_a_text_that_changed_under_its_gaps_shows_nothing() -> None:
    with pytest.raises(GapMoved):
        veil(TEXT.replace("came", "ran"), [FIRST])
    with pytest.raises(GapMoved):
        read_over(TEXT.replace("came", "ran"), [FIRST])
    with pytest.raises(GapMoved):
        lift(TEXT, "short", [FIRST])


def test_gaps_that_people_typed_around_are_counted() -> None:
    veiled = veil(TEXT, [FIRST])
    assert marked(readable(veiled), veiled) == veiled.text
    for wrong in ("none", GAP + GAP):
        with pytest.raises(GapMissing):
            marked(wrong, veiled)


def test_marks_are_never_what_a_text_uses_itself() -> None:
    text = "\U000f0000 Clem \U000f0001"
    veiled = veil(text, [blank(text, 2, 6)])
    assert veiled.marks == ("\U000f0002",)
    assert lift(veiled.text, text, [blank(text, 2, 6)]).text == text


def test_an_older_text_shows_only_what_still_shows() -> None:
    shown = readable(veil(TEXT, [FIRST]))
    older = "One.\n\nClem came.\n\nShe said it.\n\nFour."
    assert veiled_like(older, shown) == f"One.\n\n{GAP}\n\nFour."
    assert veiled_like("One.", shown) == "One."
    assert veiled_like("", shown) == ""


@st.composite
def _texts(draw: st.DrawFn) -> tuple[str, list[Blank]]:
    text = draw(st.text(alphabet="ab \nあ\u0301\U000f0000", min_size=1, max_size=40))
    cuts = draw(
        st.lists(st.tuples(st.integers(0, len(text)), st.integers(0, len(text))), max_size=5)
    )
    return text, [
        blank(text, min(pair), max(pair), owner=number)
        for number, pair in enumerate(cuts)
        if pair[0] != pair[1]
    ]


@given(_texts())
@example((" a \n b ", [blank(" a \n b ", 1, 2), blank(" a \n b ", 5, 6)]))
def test_a_text_beside_its_gaps_reads_as_its_veil_does(drawn: tuple[str, list[Blank]]) -> None:
    text, blanks = drawn
    assert read_over(text, blanks) == readable(veil(text, blanks))


@given(_texts())
def test_each_gap_keeps_the_digest_of_what_it_hides(drawn: tuple[str, list[Blank]]) -> None:
    text, blanks = drawn
    veiled = veil(text, blanks)
    hidden = [text[one.start : one.end] for one in veiled.runs]
    assert list(veiled.digests) == list(map(digest_of, hidden))


@given(_texts())
def test_lifting_what_was_veiled_gives_back_the_text_and_the_gaps(
    drawn: tuple[str, list[Blank]],
) -> None:
    text, blanks = drawn
    lifted = lift(veil(text, blanks).text, text, blanks)
    assert lifted.text == text
    assert sorted(lifted.blanks, key=lambda one: one.owner) == blanks


@given(_texts(), st.data())
def test_any_edits_blanks_and_restores_give_back_what_was_written(
    drawn: tuple[str, list[Blank]], data: st.DataObject
) -> None:
    """Keep a plain copy with every edit made in the open, beside one that is edited veiled."""
    plain, blanks = drawn
    stored = plain
    for _ in range(data.draw(st.integers(0, 5))):
        veiled = veil(stored, blanks)
        at = data.draw(st.integers(0, len(veiled.text)))
        words = data.draw(st.text(alphabet="xy \n", max_size=4))
        written = veiled.text[:at] + words + veiled.text[at:]
        hidden = sum(
            run.end - run.start - 1
            for mark, run in zip(veiled.marks, veiled.runs, strict=True)
            if veiled.text.index(mark) < at
        )
        plain = plain[: at + hidden] + words + plain[at + hidden :]
        lifted = lift(written, stored, blanks)
        stored, blanks = lifted.text, list(lifted.blanks)
        if blanks and data.draw(st.booleans()):
            gone = data.draw(st.sampled_from(blanks)).owner
            blanks = [one for one in blanks if one.owner != gone]
    assert stored == plain
    assert veil(stored, ()).text == plain
