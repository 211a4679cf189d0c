"""Go through the memories of one person, place or tag, by their places in the journal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journal.ui.features.timeline.source import CHUNK, Chunk, Extent

if TYPE_CHECKING:
    from journal.domain.entry import Row
    from journal.domain.names import NameKind
    from journal.domain.naming import Manner
    from journal.services.journal import Journal
    from journal.services.naming import Naming


class NameSource:
    """The memories of a name; the keys of a chunk are the positions at its ends.

    Args:
        journal: Where they are read.
        kind, name: Whose.
        manner: All of them, those about it, or those that name it in passing.
    """

    def __init__(self, journal: Journal, kind: NameKind, name: str, manner: Manner) -> None:
        self._journal = journal
        self._which = (kind, name, manner)

    @property
    def _naming(self) -> Naming:
        # Asked for on the read lane only: it is imported there.
        return self._journal.naming

    def extent(self) -> Extent:
        """Count them by months."""
        months = self._naming.months(*self._which)
        return Extent(sum(one.count for one in months), None, months)

    def newest(self) -> Chunk:
        """Give the newest."""
        return self._chunk(self._naming.memories(*self._which, limit=CHUNK + 1), 0)

    def older(self, after: Chunk) -> Chunk:
        """Give those older than the ones of `after`."""
        rows = self._naming.memories(*self._which, before=after.older, limit=CHUNK + 1)
        return self._chunk(rows, after.offset + after.rows, has_newer=True)

    def newer(self, before: Chunk) -> Chunk:
        """Give those newer than the ones of `before`."""
        rows = self._naming.memories(*self._which, after=before.newer, limit=CHUNK + 1)
        more, rows = len(rows) > CHUNK, rows[-CHUNK:]
        offset = max(0, before.offset - len(rows))
        older = rows[-1].position if rows else before.newer
        return Chunk(rows, offset, rows[0].position if more else None, older)

    def at(self, offset: int) -> Chunk:
        """Give the stretch around the `offset`-th newest."""
        position = self._naming.position_at(*self._which, max(0, offset - CHUNK // 2))
        return self.newest() if position is None else self._from(position)

    def around(self, position: int, offset: int) -> Chunk:  # noqa: ARG002 - the position says it
        """Give the stretch around a place in the journal; none of them need stand there."""
        newer = self._naming.memories(*self._which, after=position, limit=CHUNK)
        return self._from(newer[0].position if newer else position)

    def _from(self, position: int) -> Chunk:
        """Give the stretch from a position on down."""
        rows = self._naming.memories(*self._which, before=position + 1, limit=2 * CHUNK + 1)
        above = self._naming.offset_of(*self._which, position)
        if not rows:
            return self.newest()
        return self._chunk(rows, above, has_newer=above > 0, most=2 * CHUNK)

    def _chunk(
        self, rows: tuple[Row, ...], offset: int, *, has_newer: bool = False, most: int = CHUNK
    ) -> Chunk:
        more, rows = len(rows) > most, rows[:most]
        newer = rows[0].position if rows and has_newer else None
        return Chunk(rows, offset, newer, rows[-1].position if more else None)
