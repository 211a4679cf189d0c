"""Lay memories out for people: a line in a list, a page to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journal.cli.output import padded
from journal.cli.words import counted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from journal.cli.output import Output
    from journal.domain.entry import Entry, Row
    from journal.domain.moment import Moment

_WIDEST_WHEN = 24
_LONGEST_LINE = 80


def when_of(moment: Moment) -> str:
    """Give a moment as a list shows it: its own words, or ISO with the time of day where known."""
    if moment.is_worded:
        return moment.words
    if moment.time is None:
        return moment.iso()
    return f"{moment.start.isoformat()} {moment.time:%H:%M}"


def show_list(out: Output, found: Sequence[Entry], total: int, nothing: str) -> None:
    """Print memories one a line, and how many more there are; or the one document.

    Args:
        out: Where to.
        found: Those to print.
        total: How many there are in all.
        nothing: What to say to a person when there are none.
    """
    if out.as_json:
        from journal.services.exporting.fields import entry_fields

        out.document({"entries": [entry_fields(one) for one in found], "total": total})
        return
    if not found:
        out.line(nothing)
        return
    for one in found:
        out.line(line_of(one, out.bold(one.title) if one.title else beginning_of(one.text)))
    if total > len(found):
        out.line(f"… and {counted(total - len(found), 'more', 'more')}.")


def line_of(one: Entry | Row, words: str) -> str:
    """Give one line of a list: id, star, when, and some words."""
    star = "*" if one.starred else " "
    return f"{one.id} {star} {padded(when_of(one.moment), _WIDEST_WHEN)} {words}".rstrip()


def beginning_of(text: str) -> str:
    """Give the first words of a text on one line."""
    head = " ".join(text[: 4 * _LONGEST_LINE].split())
    return head if len(head) <= _LONGEST_LINE else head[:_LONGEST_LINE].rstrip() + "…"


def show_entry(out: Output, entry: Entry) -> None:
    """Print a whole memory, or the one document."""
    if out.as_json:
        from journal.services.exporting.fields import entry_fields

        out.document(entry_fields(entry))
        return
    if entry.title:
        out.line(out.bold(entry.title))
    out.line(when_of(entry.moment) + (f"  ·  {entry.place}" if entry.place else ""))
    for name, values in (("With", entry.people), ("Tags", entry.tags)):
        if values:
            out.line(f"{name}: {', '.join(values)}")
    if entry.mood:
        out.line(f"Mood: {entry.mood}")
    out.line(f"Id: {entry.id}")
    if entry.text:
        out.line()
        out.line(entry.text)
