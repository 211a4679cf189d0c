"""Write and read the link by which one memory leads to another.

It holds an id and no words, so that it says nothing of a memory that is put away later.
"""

from uuid import UUID

from journal.domain.ids import EntryId

SCHEME = "montauk:memory/"


def link_to(entry: EntryId) -> str:
    """Give the link to a memory: `montauk:memory/` and its id."""
    return f"{SCHEME}{entry}"


def entry_of(link: str) -> EntryId | None:
    """Give the memory that a link leads to; None when it is no such link."""
    if not link.startswith(SCHEME):
        return None
    try:
        return EntryId(UUID(link.removeprefix(SCHEME)))
    except ValueError:
        return None
