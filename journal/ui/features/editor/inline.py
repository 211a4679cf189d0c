"""Find emphasis, code and links inside one line, by the rules of CommonMark.

Pure and Qt-free, so that the rules can be tried without a window. A line is scanned in two steps:
first what binds tightest (escapes, code, links), then the runs of ``*``, ``_`` and ``~`` between.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Final


class Style(Enum):
    """What a stretch of a line is, as far as its look goes."""

    MARK = "mark"
    EMPHASIS = "emphasis"
    STRONG = "strong"
    STRIKE = "strike"
    CODE = "code"
    LINK = "link"
    TARGET = "target"
    QUOTE = "quote"
    LIST_MARK = "list mark"
    RULE = "rule"
    CODE_BLOCK = "code block"
    HEADING_1 = "heading 1"
    HEADING_2 = "heading 2"
    HEADING_3 = "heading 3"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class StyledSpan:
    """A stretch of one line, in characters: start inclusive, end exclusive.

    Attributes:
        target: Where a link leads, else empty.
    """

    start: int
    end: int
    style: Style
    target: str = ""


@dataclass(slots=True)
class _Run:
    """A run of one delimiter character that may open or close emphasis."""

    char: str
    start: int
    end: int
    opens: bool
    closes: bool
    length: int


_TIGHT: Final = re.compile(
    r"""\\[!-/:-@\[-`{-~]                                    # an escaped mark
    | (?P<ticks>`+)
    | <(?P<auto>(?:https?://|mailto:)[^\s<>]+)>
    | !?\[(?P<words>(?:[^\[\]\\]|\\.)*)\]\((?P<target><[^<>]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)
        (?:\s+"[^"]*")?\)
    | (?P<bare>https?://[^\s<>"]+)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_INTERESTING: Final = re.compile(r"[\\`<\[*_~]|https?://", re.IGNORECASE)
_RUN: Final = re.compile(r"\*+|_+|~~")
_TRAILING: Final = ".,:;!?'\")]}»…"
_MOST_RUNS: Final = 2_000  # a line of nothing but marks would cost the square of its length


def inline_spans(line: str, start: int = 0) -> list[StyledSpan]:
    """Return the styled spans of `line` from character `start` on, in no particular order."""
    if not _INTERESTING.search(line, start):
        return []
    spans: list[StyledSpan] = []
    taken: list[tuple[int, int]] = []
    for found in _tight(line, start):
        spans.extend(found.spans)
        taken.extend(found.taken)
    return spans + _emphasis(line, start, taken)


@dataclass(frozen=True, slots=True)
class _Tight:
    """What binds tighter than emphasis: its spans, and what emphasis may not look into."""

    spans: tuple[StyledSpan, ...]
    taken: tuple[tuple[int, int], ...]


def _tight(line: str, start: int) -> Iterator[_Tight]:
    """Yield escapes, code, links and addresses from the left."""
    at = start
    ticks = _closing_ticks(line, start)
    while match := _TIGHT.search(line, at):
        at = match.end()
        if match["ticks"]:
            found = _code(match.start(), match.end(), ticks)
            at = found.taken[-1][1]
        elif match["auto"]:
            found = _address(match.start(), match.end(), match["auto"])
        elif match["words"] is not None:
            found = _link(match)
        elif match["bare"]:
            address = match["bare"].rstrip(_TRAILING)
            found = _bare(match.start(), match.start() + len(address), address)
        else:
            found = _Tight((_mark(match.start(), match.start() + 1),), (match.span(),))
        yield found


def _closing_ticks(line: str, start: int) -> dict[int, list[int]]:
    """Return where runs of backticks begin, by their length, rightmost first."""
    ticks: dict[int, list[int]] = {}
    for run in re.finditer(r"`+", line[start:]):
        ticks.setdefault(run.end() - run.start(), []).append(start + run.start())
    for places in ticks.values():
        places.reverse()
    return ticks


def _code(start: int, end: int, ticks: dict[int, list[int]]) -> _Tight:
    """Return the code span that opens here, or the ticks as plain characters."""
    places = ticks.get(end - start, [])
    while places and places[-1] < end:
        places.pop()
    if not places:
        return _Tight((), ((start, end),))
    close = places[-1]
    close_end = close + end - start
    spans = (_mark(start, end), StyledSpan(end, close, Style.CODE), _mark(close, close_end))
    return _Tight(spans, ((start, close_end),))


def _address(start: int, end: int, target: str) -> _Tight:
    """Return an address in angle brackets."""
    link = StyledSpan(start + 1, end - 1, Style.LINK, target)
    return _Tight((_mark(start, start + 1), link, _mark(end - 1, end)), ((start, end),))


def _bare(start: int, end: int, target: str) -> _Tight:
    """Return an address that stands in the text as it is."""
    return _Tight((StyledSpan(start, end, Style.LINK, target),), ((start, end),))


def _link(match: re.Match[str]) -> _Tight:
    """Return ``[words](target)``: the words may hold emphasis, the target may not."""
    first, last = match.span("words")
    target = match["target"].strip("<>")
    spans = (
        _mark(match.start(), first),
        StyledSpan(first, last, Style.LINK, target),
        StyledSpan(last, match.end(), Style.TARGET, target),
    )
    return _Tight(spans, ((match.start(), first), (last, match.end())))


def _mark(start: int, end: int) -> StyledSpan:
    return StyledSpan(start, end, Style.MARK)


def _emphasis(line: str, start: int, taken: list[tuple[int, int]]) -> list[StyledSpan]:
    """Pair the runs of delimiters, as the appendix of CommonMark describes."""
    runs = _runs(line, start, taken)
    spans: list[StyledSpan] = []
    open_runs: list[_Run] = []
    for run in runs if len(runs) <= _MOST_RUNS else ():
        while run.closes and run.end > run.start and (opener := _opener_of(run, open_runs)):
            spans.extend(_pair(opener, run))
            while open_runs[-1] is not opener:
                open_runs.pop()
            if opener.start == opener.end:
                open_runs.pop()
        if run.opens and run.end > run.start:
            open_runs.append(run)
    return spans


def _runs(line: str, start: int, taken: list[tuple[int, int]]) -> list[_Run]:
    """Return the runs of delimiters outside of what is taken, with what each may do."""
    runs = []
    waiting = iter(sorted(taken))
    begin, stop = next(waiting, (len(line), len(line)))
    for match in _RUN.finditer(line, start):
        while match.start() >= stop and stop < len(line):
            begin, stop = next(waiting, (len(line), len(line)))
        if not begin <= match.start() < stop:
            runs.append(_run(line, match, start))
    return runs


def _run(line: str, match: re.Match[str], start: int) -> _Run:
    """Tell by its neighbours whether a run may open or close."""
    first, last = match.span()
    before = line[first - 1] if first > start else " "
    after = line[last] if last < len(line) else " "
    left = _flanks(after, before)
    right = _flanks(before, after)
    if match[0][0] == "_":
        opens, closes = (
            left and (not right or _is_mark(before)),
            right and (not left or _is_mark(after)),
        )
    else:
        opens, closes = left, right
    return _Run(match[0][0], first, last, opens, closes, last - first)


def _flanks(inside: str, outside: str) -> bool:
    """Tell whether a run leans on what is inside of it."""
    if inside.isspace():
        return False
    return not _is_mark(inside) or outside.isspace() or _is_mark(outside)


def _is_mark(char: str) -> bool:
    """Tell whether CommonMark counts the character as punctuation."""
    return unicodedata.category(char)[0] in "PS"


def _opener_of(closer: _Run, open_runs: list[_Run]) -> _Run | None:
    """Return the nearest run that the closer may pair with."""
    for opener in reversed(open_runs):
        if opener.char == closer.char and not _misfit(opener, closer):
            return opener
    return None


def _misfit(opener: _Run, closer: _Run) -> bool:
    """Apply the rule of three: ``*foo**bar*`` must not pair crosswise."""
    both = (opener.closes or closer.opens) and closer.char != "~"
    return both and (opener.length + closer.length) % 3 == 0 and bool(closer.length % 3)


def _pair(opener: _Run, closer: _Run) -> tuple[StyledSpan, ...]:
    """Use up one pair of delimiters, and return its marks and what stands between."""
    width = 2 if opener.end - opener.start >= 2 <= closer.end - closer.start else 1  # noqa: PLR2004
    style = Style.STRIKE if closer.char == "~" else (Style.EMPHASIS, Style.STRONG)[width - 1]
    opener.end -= width
    closer.start += width
    inner = StyledSpan(opener.end + width, closer.start - width, style)
    return (
        _mark(opener.end, opener.end + width),
        inner,
        _mark(closer.start - width, closer.start),
    )
