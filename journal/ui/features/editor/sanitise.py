"""Turn pasted HTML into Markdown, and let nothing through that could load or run anything.

The words survive, with their emphasis, headings, lists, quotations and links. Scripts, styles,
pictures, forms and every address that is not http, https or mailto are left behind.
"""

import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Final

from journal.ui.features.editor.links import is_safe

if TYPE_CHECKING:
    from collections.abc import Callable

_SILENT: Final = frozenset({
    "script", "style", "head", "title", "template", "noscript", "iframe", "object", "svg",
    "audio", "video", "canvas", "select", "button", "textarea", "math",
})  # fmt: skip
_PARAGRAPHS: Final = frozenset({
    "p", "ul", "ol", "blockquote", "pre", "table", "h1", "h2", "h3", "h4", "h5", "h6", "dl",
})  # fmt: skip
_LINES: Final = frozenset({
    "div", "section", "article", "header", "footer", "main", "aside", "nav", "figure",
    "figcaption", "li", "tr", "dt", "dd", "address", "body", "hr",
})  # fmt: skip
_MARKS: Final = {
    "b": "**", "strong": "**", "i": "*", "em": "*", "cite": "*", "s": "~~", "del": "~~",
    "strike": "~~", "code": "`", "kbd": "`", "samp": "`", "tt": "`",
}  # fmt: skip
_HEADINGS: Final = {f"h{level}": "#" * level + " " for level in range(1, 7)}
_PLAIN_WEIGHT: Final = re.compile(r"font-weight:\s*(?:normal|[1-4]00)\b", re.IGNORECASE)
_SPACE: Final = re.compile(r"[ \t\r\n\f]+")


def markdown_of(html: str) -> str:
    """Return the words of `html` as Markdown; what is broken in it is read as browsers do."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.result()


class _Reader(HTMLParser):
    """Gather lines while tags come and go."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._lines: list[str] = [""]
        self._silent = 0
        self._pre = 0
        self._quotes = 0
        self._lists: list[int | None] = []
        self._marks: list[tuple[str, str]] = []
        self._href: list[str] = []
        self._after: dict[str, Callable[[], None]] = {
            "a": self._end_link,
            "pre": self._end_pre,
            "blockquote": self._end_quote,
            "ul": self._end_list,
            "ol": self._end_list,
        }

    def result(self) -> str:
        """Return what was gathered, without empty lines at the ends or doubled in the middle."""
        text = "\n".join(line.rstrip(" ") for line in self._lines)
        return re.sub(r"\n{3,}", "\n\n", text).strip("\n")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open a block, an item or a run of emphasis."""
        if tag in _SILENT:
            self._silent += 1
        if self._silent:
            return
        if tag in _PARAGRAPHS or tag in _LINES:
            self._break(blank=tag in _PARAGRAPHS and not self._lists)
        self._open(tag, dict(attrs))

    def _open(self, tag: str, attrs: dict[str, str | None]) -> None:
        """Begin what the tag means."""
        if tag in _MARKS:
            self._open_mark(tag, attrs)
        elif tag in _HEADINGS:
            self._lines[-1] += _HEADINGS[tag]
        elif tag == "br":
            self._lines.append(self._lead())
        elif tag == "hr":
            self._lines[-1] += "---"
            self._break()
        elif tag == "a":
            self._href.append(attrs.get("href") or "")
            self._lines[-1] += "[" if is_safe(self._href[-1]) else ""
        elif tag in {"td", "th"} and self._lines[-1].strip("> "):
            self._lines[-1] += "\t"
        elif tag == "img":
            self.handle_data(attrs.get("alt") or "")
        else:
            self._open_block(tag)

    def _open_block(self, tag: str) -> None:
        """Begin a block that changes the lines in it."""
        if tag == "pre":
            self._pre += 1
            self._lines[-1] += "```"
            self._lines.append("")
        elif tag == "blockquote":
            self._quotes += 1
            self._lines[-1] = self._lead()
        elif tag in {"ul", "ol"}:
            self._lists.append(0 if tag == "ol" else None)
        elif tag == "li":
            self._lines[-1] += self._item()

    def _item(self) -> str:
        """Return the mark of a new item, with the indent of its depth."""
        if not self._lists:
            return "- "
        number = self._lists[-1]
        depth = "  " * (len(self._lists) - 1)
        if number is None:
            return f"{depth}- "
        self._lists[-1] = number + 1
        return f"{depth}{number + 1}. "

    def _open_mark(self, tag: str, attrs: dict[str, str | None]) -> None:
        """Begin a run of emphasis; the wrapper of Google's editor is bold in name only."""
        plain = self._pre or _PLAIN_WEIGHT.search(attrs.get("style") or "")
        mark = "" if plain else _MARKS[tag]
        self._marks.append((tag, mark))
        self._lines[-1] += mark

    def handle_endtag(self, tag: str) -> None:
        """Close what the tag opened; a stray one closes nothing."""
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
            return
        if self._silent:
            return
        if tag in _MARKS:
            self._close_mark(tag)
        elif tag in self._after:
            self._after[tag]()
        if tag in _PARAGRAPHS or tag in _LINES:
            self._break(blank=tag in _PARAGRAPHS and not self._lists)

    def _close_mark(self, tag: str) -> None:
        """End a run of emphasis, leaving white space outside of it."""
        if not self._marks or self._marks[-1][0] != tag:
            return
        mark = self._marks.pop()[1]
        line = self._lines[-1]
        if mark and line.endswith(mark):
            self._lines[-1] = line[: -len(mark)]
        elif mark:
            self._lines[-1] = line.rstrip() + mark + line[len(line.rstrip()) :]

    def _end_link(self) -> None:
        if self._href and is_safe(href := self._href.pop()):
            line = self._lines[-1]
            empty = line.endswith("[")
            self._lines[-1] = line[:-1] if empty else f"{line}]({_target(href)})"

    def _end_pre(self) -> None:
        if self._pre:
            self._pre -= 1
            if self._lines[-1]:
                self._lines.append("")
            self._lines[-1] = "```"

    def _end_quote(self) -> None:
        self._break()
        while len(self._lines) > 1 and not self._lines[-1].strip("> "):
            self._lines.pop()
        self._quotes = max(0, self._quotes - 1)
        self._lines.append(self._lead())

    def _end_list(self) -> None:
        if self._lists:
            self._lists.pop()

    def handle_data(self, data: str) -> None:
        """Take words as they are in code, and with their white space folded elsewhere."""
        if self._silent:
            return
        if self._pre:
            first, *more = data.split("\n")
            self._lines[-1] += first
            self._lines.extend(more)
            return
        words = _SPACE.sub(" ", data)
        line = self._lines[-1]
        self._lines[-1] += words.lstrip(" ") if not line or line.endswith((" ", "\t")) else words

    def _break(self, *, blank: bool = False) -> None:
        """Begin a new line, after an empty one where a paragraph ends."""
        if self._pre:
            return
        if self._lines[-1].strip("> "):
            self._lines.append(self._lead())
        if blank and any(line.strip("> ") for line in self._lines[-2:-1]):
            self._lines.append(self._lead())

    def _lead(self) -> str:
        """Return what each line of a quotation begins with."""
        return "> " * self._quotes


def _target(href: str) -> str:
    """Return an address that cannot end its link early."""
    address = href.strip().replace(" ", "%20")
    return f"<{address}>" if re.search(r"[()]", address) else address
