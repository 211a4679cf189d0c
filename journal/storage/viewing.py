"""Look at pages as an erasure does: by what may be read of them, and the names they show."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, select

from journal.domain.entry import Draft
from journal.domain.extent import Span
from journal.storage import blanks, gate
from journal.storage.blanks import NO_GAPS, Gaps
from journal.storage.rows import moment_of
from journal.storage.tables import batch, entry, link


@dataclass(frozen=True, slots=True)
class Page:
    """A page as an erasure looks at it.

    Attributes:
        shown: What may be read of it.
        text: What is stored.
        names: The rows of the names that it is seen to be linked to.
        beside: Those of them that stand beside its text.
        since: When the page came, aware.
        imported: Whether it came with an import.
        gaps: What is hidden of it.
    """

    position: int
    shown: Draft
    text: str
    names: tuple[int, ...]
    beside: frozenset[int]
    since: datetime
    imported: bool
    gaps: Gaps

    def is_newer(self, than: datetime) -> bool:
        """Tell whether the page came after an erasure was made.

        What one import brings of both was there together: nothing of it is newer.
        """
        return self.since > than or (self.since == than and not self.imported)

    def hides(self, place: Span) -> bool:
        """Tell whether a stretch of what is stored is hidden already."""
        return any(one.start <= place.start and place.end <= one.end for one in self.gaps.text)


def pages(connection: Connection, positions: Sequence[int]) -> list[Page]:
    """Give the visible ones of some pages, at most some thousands."""
    linked: dict[int, list[Row[Any]]] = {}
    for one in connection.execute(select(link).where(link.c.position.in_(positions))):
        linked.setdefault(one.position, []).append(one)
    gaps = blanks.of(connection, positions)
    rows = (
        select(entry, batch.c.made_at.label("imported_at"))
        .outerjoin(batch, batch.c.id == entry.c.batch)
        .where(entry.c.position.in_(positions), gate.entry_shows())
    )
    return [
        _page(row, linked.get(row.position, []), gaps.get(row.position))
        for row in connection.execute(rows).all()
    ]


def _page(row: Row[Any], linked: Sequence[Row[Any]], gaps: Gaps | None) -> Page:
    shown = Draft(moment_of(row), row.text, title=row.title)
    if gaps is not None:
        shown = replace(shown, text=gaps.read(row.text), title=gaps.name(row.title))
    beside = frozenset(one.name for one in linked if one.beside)
    # A name that stands in a text with gaps alone may well be in one of them.
    names = tuple(beside) if gaps is not None else tuple(one.name for one in linked)
    imported = row.imported_at is not None
    since = row.imported_at or row.created_at
    return Page(row.position, shown, row.text, names, beside, since, imported, gaps or NO_GAPS)
