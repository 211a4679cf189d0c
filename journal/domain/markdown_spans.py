"""Find the stretches of Markdown that are code or addresses, and read it without its marks."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_FENCE: Final = re.compile(
    r"^ {0,3}(?:(?P<ticks>`{3,})[^`\n]*|(?P<tildes>~{3,})[^\n]*)$", re.MULTILINE
)
_TICKS: Final = re.compile("`+")
_URL: Final = re.compile(r"\b[a-z][a-z0-9+.\-]{1,20}://[^\s<>]+|\bwww\.[^\s<>]+", re.IGNORECASE)
_TARGET: Final = re.compile(r"\]\([^()\s]*(?:\s+\"[^\"\n]*\")?\)")

_LINE_MARKS: Final = re.compile(
    r"""^[ \t]*(?:
        (?:\*[ \t]*){3,}$ | (?:-[ \t]*){3,}$ | (?:_[ \t]*){3,}$ | (?:`{3,}|~{3,})[^`\n]*$
      | (?:>[ \t]?)*(?:[-+*][ \t]+(?:\[[ xX]\][ \t]+)?)?(?:\#{1,6}(?:[ \t]+|$))?
    )""",
    re.MULTILINE | re.VERBOSE,
)
_NAMED: Final = re.compile(
    r"""\[\[[^\]|\n]*(?:\|(?P<label>[^\]\n]*))?\]\]
      | @\[(?P<person>[^\]\n]+)\]
      | !?\[(?P<words>[^\[\]]*)\]\([^()\s]*(?:\s+"[^"\n]*")?\)""",
    re.VERBOSE,
)
# Compiled when first used, and then remembered: it costs as much as all the others.
_EMPHASIS: Final = (
    r"""(?<![A-Za-z0-9*\\])(?P<stars>\*{1,3})(?=[^\s*])(?P<starred>[^*\n]+?)(?<=[^\s*\\])(?P=stars)(?![A-Za-z0-9*])
      | (?<![\w\\])(?P<lines>_{1,3})(?=[^\s_])(?P<lined>[^\n]+?)(?<=[^\s_\\])(?P=lines)(?!\w)
      | ~~(?=\S)(?P<struck>[^~\n]+)(?<=\S)~~"""
)
_ESCAPED: Final = re.compile(r"\\([!-/:-@\[-`{-~])")
_LINE_MARKING: Final = "*_`~"
_OTHER_MARKS: Final = "[\\"
_NAMING: Final = ("](", "[[", "@[")
_BEGINNINGS: Final = ("#", ">", "-", "+")
_NESTED: Final = 3


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of text: start inclusive, end exclusive."""

    start: int
    end: int


def code_stretches(text: str) -> tuple[Stretch, ...]:
    """Give the stretches that are code, fenced or inline and with their marks, in order."""
    if "`" not in text and "~~~" not in text:
        return ()
    found: list[Stretch] = []
    at = 0
    for block in _fenced(text):
        found += _inline(text, at, block.start)
        found.append(block)
        at = block.end
    found += _inline(text, at, len(text))
    return tuple(found)


def address_stretches(text: str) -> tuple[Stretch, ...]:
    """Give the stretches that are addresses: URLs, and the targets of links."""
    found: list[Stretch] = []
    if "://" in text or "www." in text.lower():
        found += (Stretch(*one.span()) for one in _URL.finditer(text))
    if "](" in text:
        found += (Stretch(one.start() + 1, one.end()) for one in _TARGET.finditer(text))
    return tuple(sorted(found, key=lambda one: one.start))


def prose_only(text: str) -> str:
    """Give a text of the same length in which code and addresses are spaces."""
    shut = (*code_stretches(text), *address_stretches(text))
    if not shut:
        return text
    parts: list[str] = []
    at = 0
    for one in sorted(shut, key=lambda one: one.start):
        if one.end > at:
            parts += (text[at : one.start], " " * (one.end - max(one.start, at)))
            at = one.end
    return "".join((*parts, text[at:]))


def plain_stretch(text: str) -> str:
    """Give Markdown without its marks, for one or two lines of a list.

    Links and names are left as their words, rules and fences as empty lines, numbers of lists as
    they are (1986. may begin a sentence). A stretch cut out of a page may begin or end inside of
    something; what has no partner then stays as it is.
    """
    marks_lines = any(mark in text for mark in _LINE_MARKING) or _begins_marked(text)
    if not marks_lines and not any(mark in text for mark in _OTHER_MARKS):
        return text
    plain = _LINE_MARKS.sub("", text) if marks_lines else text
    if any(mark in plain for mark in _NAMING):
        plain = _NAMED.sub(_words_of, plain)
    for _ in range(_NESTED):
        if "*" not in plain and "_" not in plain and "~~" not in plain:
            break
        plain = re.sub(_EMPHASIS, _words_of, plain, flags=re.VERBOSE)
    if "`" in plain:
        plain = _TICKS.sub("", plain)
    return _ESCAPED.sub(r"\1", plain) if "\\" in plain else plain


def _begins_marked(text: str) -> bool:
    """Tell whether a line begins with a mark that means nothing elsewhere."""
    lines = text.split("\n") if any(mark in text for mark in _BEGINNINGS) else ()
    return any(line.lstrip(" \t").startswith(_BEGINNINGS) for line in lines)


def _words_of(match: re.Match[str]) -> str:
    """Give the words of the one group that took part, or nothing."""
    words = match.groupdict()
    kept = ("label", "person", "words", "starred", "lined", "struck")
    return next((words[one] for one in kept if words.get(one)), "")


def _fenced(text: str) -> Iterator[Stretch]:
    """Yield fenced blocks; one that is not closed goes on to the end."""
    at = 0
    while fence := _FENCE.search(text, at):
        marks = fence["ticks"] or fence["tildes"]
        closing = re.compile(rf"^ {{0,3}}{marks[0]}{{{len(marks)},}}[ \t]*$", re.MULTILINE)
        close = closing.search(text, fence.end())
        at = close.end() if close else len(text)
        yield Stretch(fence.start(), at)
        if not close:
            return


def _inline(text: str, start: int, end: int) -> Iterator[Stretch]:
    """Yield inline code: a run of ticks up to the next run as long, within one paragraph."""
    runs = [one.span() for one in _TICKS.finditer(text, start, end)]
    later: dict[int, list[int]] = {}
    for first, last in reversed(runs):
        later.setdefault(last - first, []).append(first)
    at = start
    for first, last in runs:
        places = later[last - first]
        places.pop()
        if first < at or not places or text.find("\n\n", last, places[-1]) >= 0:
            continue
        at = places[-1] + last - first
        yield Stretch(first, at)
