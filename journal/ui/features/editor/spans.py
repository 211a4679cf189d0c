"""Find what Markdown means in one line of a page, so that it can be styled where it stands.

A page is highlighted line by line: all that a line has to know about those above it is whether a
fence of code is open, which travels as one small number (the user state of a QTextBlock).
"""

import re
from typing import Final

from journal.ui.features.editor.inline import Style, StyledSpan, inline_spans

PLAIN: Final = 0
"""The state of a line after which no fence is open."""

_RULE: Final = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_HEADING: Final = re.compile(r"\s{0,3}(#{1,6})(?=[ \t]|$)")
_CLOSING: Final = re.compile(r"[ \t]+#+[ \t]*$")
_FENCE: Final = re.compile(r"\s{0,3}(?:(?P<ticks>`{3,})[^`]*|(?P<tildes>~{3,}).*)$")
_QUOTE: Final = re.compile(r"\s{0,3}>[ ]?")
_ITEM: Final = re.compile(r"\s*(?:[-+*]|\d{1,9}[.)])(?:[ \t]+(?:\[[ xX]\](?=[ \t]))?|$)")
_HEADINGS: Final = (Style.HEADING_1, Style.HEADING_2, Style.HEADING_3)


def scan_line(line: str, state: int = PLAIN) -> tuple[list[StyledSpan], int]:
    """Return the spans of one line, and the state that the next line begins with.

    Args:
        line: The line, without its end.
        state: What the line above returned; anything below zero counts as `PLAIN`.
    """
    if state > PLAIN:
        return _inside_fence(line, state)
    if fence := _FENCE.match(line):
        return [StyledSpan(0, len(line), Style.MARK)], _state_of(fence)
    if _RULE.match(line):
        return [StyledSpan(0, len(line), Style.RULE)], PLAIN
    return _containers(line), PLAIN


def _state_of(fence: re.Match[str]) -> int:
    """Return an open fence as a number: its length, and in the last bit which character."""
    marks = fence["ticks"] or fence["tildes"]
    return len(marks) * 2 + (marks[0] == "~")


def _inside_fence(line: str, state: int) -> tuple[list[StyledSpan], int]:
    """Style a line of code, or the fence that closes it."""
    char = "~" if state % 2 else "`"
    closing = line.strip()
    if len(closing) >= state // 2 and not closing.strip(char):
        return [StyledSpan(0, len(line), Style.MARK)], PLAIN
    return [StyledSpan(0, len(line), Style.CODE_BLOCK)], state


def _containers(line: str) -> list[StyledSpan]:
    """Peel quotes and list marks off the line, then read what they hold."""
    spans: list[StyledSpan] = []
    at = 0
    while match := _QUOTE.match(line, at):
        spans.append(StyledSpan(at, match.end(), Style.MARK))
        at = match.end()
    if at:
        spans.append(StyledSpan(at, len(line), Style.QUOTE))
    if match := _ITEM.match(line, at):
        spans.append(StyledSpan(at, match.end(), Style.LIST_MARK))
        at = match.end()
    if heading := _HEADING.match(line, at):
        return spans + _heading(line, at, heading) + _names(line)
    return spans + inline_spans(line, at) + _names(line)


def _names(line: str) -> list[StyledSpan]:
    """Style the tags and people that the line names."""
    if "#" not in line and "@" not in line:
        return []
    from journal.domain.mentions import mentions

    found = mentions(line)
    named = (*found.tags, *found.people)
    return [StyledSpan(one.start, one.end, Style.NAME) for one in named]


def _heading(line: str, at: int, heading: re.Match[str]) -> list[StyledSpan]:
    """Style a heading with its marks."""
    level = min(len(heading[1]), len(_HEADINGS)) - 1
    closing = _CLOSING.search(line, heading.end())
    end = closing.start() if closing else len(line)
    return [
        StyledSpan(at, len(line), _HEADINGS[level]),
        StyledSpan(at, heading.end(), Style.MARK),
        StyledSpan(end, len(line), Style.MARK),
        *(span for span in inline_spans(line, heading.end()) if span.end <= end),
    ]
