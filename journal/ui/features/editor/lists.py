"""Know how a list or a quotation goes on: what Enter, Tab and Shift+Tab do in one line.

Pure rules over the text of a line; the text area carries them out.
"""

import re
from dataclasses import dataclass
from typing import Final

_PREFIX: Final = re.compile(
    r"(?P<quote>(?:\s{0,3}>[ ]?)*)(?P<indent>\s*)"
    r"(?:(?P<mark>[-+*]|(?P<number>\d{1,9})(?P<after>[.)]))(?P<gap>[ \t]+)"
    r"(?P<task>\[[ xX]\][ \t]+)?)?"
)


@dataclass(frozen=True, slots=True)
class Continuation:
    """What Enter does.

    Attributes:
        prefix: What the new line begins with.
        ends: True when the line held nothing but its mark: it is emptied, and the list is over.
    """

    prefix: str
    ends: bool = False


def on_enter(line: str, column: int) -> Continuation | None:
    """Return how the list or quotation at `column` of `line` goes on, None when there is none."""
    found = _PREFIX.match(line)
    if found is None or not (found["mark"] or found["quote"]) or column < found.end():
        return None
    if not line[found.end() :].strip():
        return Continuation("", ends=True)
    return Continuation(found["quote"] + found["indent"] + _next_mark(found))


def _next_mark(found: re.Match[str]) -> str:
    """Return the mark of the item after this one; nothing in a plain quotation."""
    if not found["mark"]:
        return ""
    mark = f"{int(found['number']) + 1}{found['after']}" if found["number"] else found["mark"]
    return mark + found["gap"] + ("[ ] " if found["task"] else "")


def is_item(line: str) -> bool:
    """Tell whether the line is an item of a list."""
    found = _PREFIX.match(line)
    return found is not None and bool(found["mark"])


def prefix(line: str) -> str:
    """Return what stands before the words of an item or a quotation; empty in plain text."""
    found = _PREFIX.match(line)
    if found is None or not (found["mark"] or found["quote"]):
        return ""
    return line[: found.end()]


def indented(line: str) -> str:
    """Return an item one step further in, below the item before it."""
    found = _PREFIX.match(line)
    if found is None or not found["mark"]:
        return line
    return line[: found.end("quote")] + " " * _step(found) + line[found.end("quote") :]


def outdented(line: str) -> str:
    """Return an item one step further out; one that stands at the edge stays as it is."""
    found = _PREFIX.match(line)
    if found is None or not found["mark"]:
        return line
    indent = found["indent"]
    rest = indent[1:] if indent.startswith("\t") else indent[min(_step(found), len(indent)) :]
    return line[: found.end("quote")] + rest + line[found.start("mark") :]


def _step(found: re.Match[str]) -> int:
    """Return how many spaces one step is: the width of the mark and one space."""
    return len(found["mark"]) + 1


def surrounded(text: str, mark: str) -> tuple[str, bool]:
    """Return `text` with `mark` put around it, or taken away when it is there already.

    White space at the ends stays outside, where CommonMark wants it.

    Returns:
        The new text, and True when marks were put around.
    """
    core = text.strip()
    head, tail = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    if _is_surrounded(core, mark):
        return head + core[len(mark) : -len(mark)] + tail, False
    return head + mark + core + mark + (tail if core else ""), True


def _is_surrounded(core: str, mark: str) -> bool:
    """Tell whether exactly these marks stand around; ``**a**`` is not emphasised by ``*``."""
    if len(core) <= 2 * len(mark) or not (core.startswith(mark) and core.endswith(mark)):
        return False
    lead = len(core) - len(core.lstrip(mark[0]))
    return lead == len(mark) or lead > len("**")
