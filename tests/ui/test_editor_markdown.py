"""What Markdown means in a line, and what the keys of a list do to it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.names import NameKind
from journal.ui.features.editor import lists
from journal.ui.features.editor.completion import as_written, typed_name
from journal.ui.features.editor.inline import Style
from journal.ui.features.editor.spans import PLAIN, scan_line


def found(line: str, style: Style, state: int = PLAIN) -> list[str]:
    spans, _ = scan_line(line, state)
    return [line[span.start : span.end] for span in spans if span.style is style]


@pytest.mark.parametrize(
    ("line", "emphasised"),
    [
        ("*a* and _b_", ["a", "b"]),
        ("snake_case_name", []),
        ("*not closed", []),
        ("* not opened*", []),
        ("a*b*c", ["b"]),
        ("a_b_c", []),
        (r"\*kept as it is\*", []),
        ("`*code*`", []),
        ("*foo**bar**baz*", ["foo**bar**baz"]),
        ("foo*bar**baz*", ["bar**baz"]),
        ("«*été*»", ["été"]),
        ("_(in brackets)_", ["(in brackets)"]),
        ("[*in a link*](http://a.b/c_d_e)", ["in a link"]),
        ("https://example.org/a_b_c *x*", ["x"]),
    ],
)
def test_emphasis_follows_commonmark(line: str, emphasised: list[str]) -> None:
    assert found(line, Style.EMPHASIS) == emphasised


def test_strong_and_emphasis_nest() -> None:
    assert found("***both*** **strong** __too__", Style.STRONG) == ["both", "strong", "too"]
    assert found("***both***", Style.EMPHASIS) == ["**both**"]
    assert found("~~gone~~", Style.STRIKE) == ["gone"]


def test_the_marks_are_found_so_that_they_can_be_dimmed() -> None:
    assert found("**a** `b`", Style.MARK) == ["`", "`", "**", "**"]


def test_backticks_pair_by_length() -> None:
    assert found("`` a ` b `` and ` alone", Style.CODE) == [" a ` b "]


@pytest.mark.parametrize(
    ("line", "style", "words"),
    [
        ("# Title", Style.HEADING_1, ["# Title"]),
        ("### Third ###", Style.HEADING_3, ["### Third ###"]),
        ("###### Sixth", Style.HEADING_3, ["###### Sixth"]),
        ("#tag is no heading", Style.HEADING_1, []),
        ("- item", Style.LIST_MARK, ["- "]),
        ("12) item", Style.LIST_MARK, ["12) "]),
        ("- [x] done", Style.LIST_MARK, ["- [x]"]),
        ("-5 degrees", Style.LIST_MARK, []),
        ("> > twice", Style.QUOTE, ["twice"]),
        ("---", Style.RULE, ["---"]),
        ("* * *", Style.RULE, ["* * *"]),
        ("see <https://a.b>", Style.LINK, ["https://a.b"]),
        ("see https://a.b/c.", Style.LINK, ["https://a.b/c"]),
        ("[words](http://a.b (x))", Style.LINK, ["http://a.b"]),
        ("![a picture](http://a.b/c.png)", Style.TARGET, ["](http://a.b/c.png)"]),
        ("with #winter and @[Mary Svevo]", Style.NAME, ["#winter", "@[Mary Svevo]"]),
        ("# Heading with #tag", Style.NAME, ["#tag"]),
        ("`#code` and a@b.org", Style.NAME, []),
    ],
)
def test_what_stands_in_a_line_is_found(line: str, style: Style, words: list[str]) -> None:
    assert found(line, style) == words


def test_a_fence_reaches_over_lines_until_one_as_long_closes_it() -> None:
    _, inside = scan_line("````python")
    assert inside != PLAIN
    assert found("*not emphasised*", Style.CODE_BLOCK, inside) == ["*not emphasised*"]
    assert scan_line("```", inside)[1] == inside
    assert scan_line("````", inside)[1] == PLAIN


def test_tildes_do_not_close_backticks() -> None:
    _, inside = scan_line("~~~")
    assert scan_line("```", inside)[1] == inside
    assert scan_line("~~~", inside)[1] == PLAIN


def test_a_line_of_nothing_but_marks_stays_plain() -> None:
    assert found("*a " * 3_000, Style.EMPHASIS) == []


@given(st.text(alphabet="*_~`[]()<>\\ab #@-1.\u3042\U0001f600", max_size=60), st.integers(-1, 9))
def test_no_line_makes_the_scanner_fail_or_leave_the_line(line: str, state: int) -> None:
    spans, _ = scan_line(line, state)
    assert all(0 <= span.start <= span.end <= len(line) for span in spans)


@pytest.mark.parametrize(
    ("line", "prefix"),
    [
        ("- milk", "- "),
        ("  * milk", "  * "),
        ("9. ninth", "10. "),
        ("3) third", "4) "),
        ("- [x] done", "- [ ] "),
        ("> quoted", "> "),
        ("> - item", "> - "),
    ],
)
def test_enter_goes_on_with_a_list(line: str, prefix: str) -> None:
    assert lists.on_enter(line, len(line)) == lists.Continuation(prefix)


def test_enter_in_an_empty_item_ends_the_list() -> None:
    assert lists.on_enter("- ", 2) == lists.Continuation("", ends=True)
    assert lists.on_enter("> ", 2) == lists.Continuation("", ends=True)


def test_enter_before_the_words_of_an_item_is_a_plain_new_line() -> None:
    assert lists.on_enter("- milk", 1) is None
    assert lists.on_enter("plain", 3) is None


def test_items_move_in_and_out_by_the_width_of_their_mark() -> None:
    assert lists.indented("- a") == "  - a"
    assert lists.indented("1. a") == "   1. a"
    assert lists.outdented("  - a") == "- a"
    assert lists.outdented("\t- a") == "- a"
    assert lists.outdented("- a") == "- a"
    assert lists.indented("plain") == lists.outdented("plain") == "plain"


def test_marks_go_around_words_and_away_again() -> None:
    assert lists.surrounded(" word ", "**") == (" **word** ", True)
    assert lists.surrounded("**word**", "**") == ("word", False)
    assert lists.surrounded("**word**", "*") == ("***word***", True)
    assert lists.surrounded("***word***", "*") == ("**word**", False)


def test_a_name_that_is_being_typed_is_known_by_its_sign() -> None:
    typed = typed_name("with @Ma", 8)
    assert typed is not None
    assert (typed.kind, typed.start, typed.name) == (NameKind.PERSON, 5, "Ma")
    tag = typed_name("#the/se", 7)
    assert tag is not None
    assert tag.kind is NameKind.TAG
    spaced = typed_name("@[Mary Sv", 9)
    assert spaced is not None
    assert spaced.name == "Mary Sv"


@pytest.mark.parametrize(
    ("line", "column"),
    [("# heading", 2), ("a@b", 3), ("`#code`", 6), ("#done ", 6), ("plain", 5), ("#", 1)],
)
def test_no_name_is_seen_where_none_is_typed(line: str, column: int) -> None:
    assert typed_name(line, column) is None


def test_a_chosen_name_is_written_as_the_grammar_reads_it() -> None:
    assert as_written(NameKind.TAG, "winter") == "#winter"
    assert as_written(NameKind.TAG, "the sea") is None
    assert as_written(NameKind.PERSON, "Mum") == "@Mum"
    assert as_written(NameKind.PERSON, "Mary Svevo") == "@[Mary Svevo]"
    assert as_written(NameKind.PERSON, "Joel", known=False) == "@[Joel]"
