"""Find the stretches of Markdown that are code or links, and read it without its marks."""

import re
from dataclasses import dataclass

_FENCED = re.compile(r"^ {0,3}(`{3,}|~{3,})[^\n]*\n(?:.*?\n)?(?: {0,3}\1[`~]*[ \t]*$|\Z)", re.M | re.S)
_INLINE = re.compile(r"(?<!`)(`+)(?!`)(?:.*?[^`])\1(?!`)", re.S)
_URL = re.compile(r"\b[a-z][a-z0-9+.\-]{1,20}://[^\s<>]+|\bwww\.[^\s<>]+", re.I)
_TARGET = re.compile(r"(?<=\])\([^()\s]*(?:\s+\"[^\"]*\")?\)")

_HEADING = re.compile(r"^ {0,3}#{1,6}[ \t]+", re.M)
_QUOTE = re.compile(r"^ {0,3}(?:>[ \t]?)+", re.M)
_BULLET = re.compile(r"^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?", re.M)
_RULE = re.compile(r"^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$", re.M)
_IMAGE = re.compile(r"!\[([^\]]*)\]\([^)\s]*(?:\s+\"[^\"]*\")?\)")
_LINK = re.compile(r"\[([^\[\]]+)\]\([^()\s]*(?:\s+\"[^\"]*\")?\)")
_ENTRY_LINK = re.compile(r"\[\[[^\]|]*(?:\|([^\]]*))?\]\]")
_PERSON = re.compile(r"@\[([^\]\n]+)\]")
_STRONG = re.compile(r"(\*\*|__|~~)(?=\S)(.+?)(?<=\S)\1", re.S)
_EMPHASIS = re.compile(r"(?<![\w*])\*(?=[^\s*])([^*\n]+?)(?<=[^\s*])\*(?![\w*])|(?<!\w)_(?=\S)([^_\n]+?)(?<=\S)_(?!\w)")
_TICKS = re.compile(r"`+")


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of text: start inclusive, end exclusive."""

    start: int
    end: int


def code_stretches(text: str) -> tuple[Stretch, ...]:
    """Give the stretches that are code, fenced or inline, in order."""
    if "`" not in text and "~~~" not in text:
        return ()
    found = [Stretch(*one.span()) for one in _FENCED.finditer(text)]
    for one in _INLINE.finditer(text):
        if not any(block.start <= one.start() < block.end for block in found):
            found.append(Stretch(*one.span()))
    return tuple(sorted(found, key=lambda one: one.start))


def address_stretches(text: str) -> tuple[Stretch, ...]:
    """Give the stretches that are addresses: URLs, and the targets of links."""
    found = [Stretch(*one.span()) for one in _URL.finditer(text)] if "." in text else []
    if "](" in text:
        found += [Stretch(*one.span()) for one in _TARGET.finditer(text)]
    return tuple(sorted(found, key=lambda one: one.start))


def plain_stretch(text: str) -> str:
    """Give Markdown without its marks, for one or two lines of a list."""
    if not any(mark in text for mark in "#>*_`[-+~@.)"):
        return text
    plain = _RULE.sub("", text)
    plain = _BULLET.sub("", _QUOTE.sub("", _HEADING.sub("", plain)))
    if "[" in plain:
        plain = _IMAGE.sub(r"\1", plain)
        plain = _ENTRY_LINK.sub(lambda one: one[1] or "", plain)
        plain = _PERSON.sub(r"\1", plain)
        plain = _LINK.sub(r"\1", plain)
    if "*" in plain or "_" in plain or "~~" in plain:
        plain = _STRONG.sub(r"\2", plain)
        plain = _EMPHASIS.sub(lambda one: one[1] or one[2], plain)
    return _TICKS.sub("", plain) if "`" in plain else plain
