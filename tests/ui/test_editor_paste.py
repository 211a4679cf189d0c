"""What comes in from outside is words, and nothing that could load or run."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QUrl

from journal.ui.features.editor.links import is_safe
from journal.ui.features.editor.paste import Verdict, has_words, read_paste
from journal.ui.features.editor.raw_text import HELD_LINE, SLOW_LINE, in_paragraphs, longest_line
from journal.ui.features.editor.sanitise import markdown_of


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        ("<p>Hello <b>bold </b>and <i>it</i></p><p>Two<br>lines</p>",
         "Hello **bold** and *it*\n\nTwo\nlines"),
        ("<script>alert(1)</script>x<style>p{}</style>", "x"),
        ("<img src='http://spy/x.png' alt='a picture'>", "a picture"),
        ("<ul><li>a<li>b<ul><li>c</ul></ul>after", "- a\n- b\n  - c\n\nafter"),
        ("<ol><li>one</li><li>two</li></ol>", "1. one\n2. two"),
        ("<li>stray", "- stray"),
        ("<blockquote><p>q1</p><p>q2</p></blockquote><p>z</p>", "> q1\n>\n> q2\n\nz"),
        ("<a href='javascript:x'>bad</a> <a href='https://x.y/a(b)'>good</a>",
         "bad [good](<https://x.y/a(b)>)"),
        ("<a href='https://x.y'></a>", ""),
        ("<a href='file:///etc/passwd'>file</a>", "file"),
        ("<pre>a\n  b</pre>tail", "```\na\n  b\n```\n\ntail"),
        ("<pre>a\n</pre>", "```\na\n```"),
        ("<h2>T</h2>text", "## T\n\ntext"),
        ("<b style='font-weight:normal'><p>g</p></b>", "g"),
        ("<table><tr><td>1<td>2</tr><tr><td>3<td>4</table>", "1\t2\n3\t4"),
        ("a&nbsp;b &lt;script&gt;", "a\xa0b <script>"),
        ("one<hr>two", "one\n---\ntwo"),
        ("<b></b><code>x</code> <del>y</del>", "`x` ~~y~~"),
        ("</b></i></ul></a></blockquote></pre></script>x", "x"),
        ("<svg><text>drawn</text></svg>seen", "seen"),
    ],
)  # fmt: skip
def test_html_becomes_markdown(html: str, markdown: str) -> None:
    assert markdown_of(html) == markdown


@given(st.text(alphabet="<>/abiuloprec=' \"&;!-\n", max_size=120))
def test_no_broken_html_raises_and_no_script_comes_through(html: str) -> None:
    assert "<script" not in markdown_of(f"{html}<script>alert(1)</script>").lower()


@pytest.mark.parametrize(
    ("target", "safe"),
    [
        ("https://example.org", True),
        ("HTTP://example.org", True),
        ("mailto:me@example.org", True),
        ("javascript:alert(1)", False),
        ("file:///etc/passwd", False),
        ("file://host/x", False),
        ("data:text/html,x", False),
        ("vbscript:x", False),
        ("//host/x", False),
        ("", False),
    ],
)
def test_only_web_and_mail_addresses_are_followed(target: str, safe: bool) -> None:
    assert is_safe(target) is safe


def clip(text: str = "", html: str = "") -> QMimeData:
    data = QMimeData()
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    return data


def test_html_is_preferred_and_can_be_left_out() -> None:
    data = clip("bold", "<b>bold</b>")
    assert read_paste(data).words == "**bold**"
    assert read_paste(data, plain=True).words == "bold"


def test_code_from_an_editor_keeps_its_own_text() -> None:
    data = clip("if x:\n    y", "<div style='white-space: pre;'>if x:</div>")
    assert read_paste(data).words == "if x:\n    y"


def test_empty_html_does_not_hide_the_text_beside_it() -> None:
    assert read_paste(clip("words", "<svg></svg>")).words == "words"


def test_what_no_page_can_hold_is_left_out_and_told() -> None:
    paste = read_paste(clip("a\0b\r\nc"))
    assert paste.words == "ab\nc"
    assert paste.lost_nul


def test_too_much_at_once_is_refused() -> None:
    assert read_paste(clip("x" * 10_000_001)).verdict is Verdict.REFUSE


def test_a_long_line_is_offered_to_be_split_and_a_huge_one_waits() -> None:
    assert read_paste(clip("x" * SLOW_LINE)).verdict is Verdict.TAKE
    assert read_paste(clip("x" * (SLOW_LINE + 1))).verdict is Verdict.OFFER_SPLIT
    assert read_paste(clip("x" * (HELD_LINE + 1))).verdict is Verdict.WAIT


def test_a_dropped_file_is_no_text() -> None:
    data = clip("file:///nowhere/a.txt")
    data.setUrls([QUrl("file:///nowhere/a.txt")])
    assert not has_words(data)
    assert has_words(clip("words"))


@pytest.mark.parametrize(
    "line",
    ["word " * 20_000, "A sentence. " * 9_000, "海辺の町。" * 20_000, "x" * 120_000],
)
def test_splitting_loses_no_character(line: str) -> None:
    split = in_paragraphs(f"short\n{line}\nend")
    assert split.replace("\n", "") == f"short{line}end"
    assert longest_line(split) <= 2_000
