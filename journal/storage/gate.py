"""Decide what is visible. Every read of storage passes here; nothing else asks about erasing.

Each rule is a function of its own, so that a test can take one away and see the canary fail.
"""

from sqlalchemy import ColumnElement, and_, exists, func, or_

from journal.storage.tables import (
    attachment,
    blanked,
    day_count,
    entry,
    entry_attachment,
    link,
    name,
)


def entry_shows() -> ColumnElement[bool]:
    """Tell whether no standing erasure holds the memory and no undone import withdrew it."""
    return and_(entry.c.held == 0, entry.c.withdrawn == 0)


def name_shows() -> ColumnElement[bool]:
    """Tell whether a name may be listed, offered or searched: not targeted, and visibly linked.

    A name that nothing links to any more (half a word, kept while it was typed) is not offered.
    """
    return and_(name.c.targeted == 0, name.c.shown > 0)


def linked_name_shows() -> ColumnElement[bool]:
    """Tell whether a link of a visible memory may show its name."""
    return and_(link.c.name == name.c.id, name.c.targeted == 0)


def day_shows() -> ColumnElement[bool]:
    """Tell whether a day has a visible memory."""
    return day_count.c.shown > 0


def day_was_written() -> ColumnElement[bool]:
    """Tell whether a day counts as written: erasing what was written on it changes nothing."""
    return or_(day_count.c.shown > 0, day_count.c.held > 0)


def gap_shows() -> ColumnElement[bool]:
    """Tell whether a gap shows on a day; erasures of people close it."""
    return day_count.c.gap > 0


def belongs_to_search(*, held: int, withdrawn: int) -> bool:
    """Tell whether a memory's words stand in the index of visible text.

    Args:
        held: How many standing erasures hold it.
        withdrawn: Not 0 after its import was undone.
    """
    return held == 0 and withdrawn == 0


def passage_shows() -> ColumnElement[bool]:
    """Tell whether what a range of an erasure lies over shows: it was brought back."""
    return blanked.c.released > 0


def file_shows() -> ColumnElement[bool]:
    """Tell whether a file that is attached to a visible memory shows with it."""
    part = "file:" + func.lower(func.hex(attachment.c.uid))
    return ~exists().where(
        blanked.c.position == entry_attachment.c.position,
        blanked.c.part == part,
        ~passage_shows(),
    )


def name_shows_whole() -> ColumnElement[bool]:
    """Tell whether every memory linked to a name shows, so that its links alone can be counted."""
    return name.c.held == 0
