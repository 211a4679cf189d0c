"""Decide what is visible. Every read of storage passes here; nothing else asks about erasing.

Each rule is a function of its own, so that a test can take one away and see the canary fail.
"""

from sqlalchemy import ColumnElement, Select, and_, exists, or_, select

from journal.storage.tables import day_count, entry, link, name


def entry_shows() -> ColumnElement[bool]:
    """Tell whether no standing erasure holds the memory and no undone import withdrew it."""
    return and_(entry.c.held == 0, entry.c.withdrawn == 0)


def name_shows() -> ColumnElement[bool]:
    """Tell whether a name is not targeted, and has a visible link or none that is held."""
    return and_(name.c.targeted == 0, or_(name.c.shown > 0, name.c.held == 0))


def day_shows() -> ColumnElement[bool]:
    """Tell whether a day has a visible memory."""
    return day_count.c.shown > 0


def belongs_to_search(*, held: int, withdrawn: int) -> bool:
    """Tell whether a memory's words stand in the index of visible text.

    Args:
        held: How many standing erasures hold it.
        withdrawn: Not 0 after its import was undone.
    """
    return held == 0 and withdrawn == 0


def shown_positions(*positions_from: int) -> Select[tuple[int]]:
    """Select the visible ones of some positions."""
    return select(entry.c.position).where(
        entry.c.position.in_(positions_from), entry_shows()
    )


def linked_names_show() -> ColumnElement[bool]:
    """Tell whether a link of a visible memory may show its name."""
    return and_(link.c.name == name.c.id, name.c.targeted == 0)


def is_shown(position: ColumnElement[int]) -> ColumnElement[bool]:
    """Tell whether the memory at a position is visible, for rows that belong to it."""
    return exists().where(entry.c.position == position, entry_shows())
