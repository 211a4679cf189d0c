"""Turn rows of tables into the values that leave storage."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import time
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import BindParameter, Connection, Select, bindparam, literal, select, union_all
from sqlalchemy import Row as SqlRow

from journal.domain.entry import Attachment, Entry, Provenance, Row
from journal.domain.ids import AttachmentId, EntryId
from journal.domain.moment import Moment, Precision
from journal.domain.names import NameKind
from journal.domain.veil import readable
from journal.storage import blanks, gate
from journal.storage.blanks import NO_GAPS, Gaps
from journal.storage.parts import in_parts
from journal.storage.tables import attachment, entry, entry_attachment, link, name, volume

_PICTURE = "picture"
_PRECISIONS = {one.value: one for one in Precision}

LIST_COLUMNS = (
    entry.c.position,
    entry.c.id,
    entry.c.day,
    entry.c.last_day,
    entry.c.precision,
    entry.c.words,
    entry.c.wall,
    entry.c.zone,
    entry.c.utc_offset,
    entry.c.starred,
    entry.c.mood,
    entry.c.title,
    entry.c.excerpt,
)


def moment_of(row: SqlRow[Any]) -> Moment:
    """Give the moment that a row of `entry` holds."""
    return Moment(
        start=row.day,
        end=row.last_day,
        precision=Precision(row.precision),
        words=row.words,
        time=None if row.wall is None else time.fromisoformat(row.wall),
        zone=row.zone,
        offset=row.utc_offset,
    )


class Names:
    """The names and first pictures of some memories, read in one go."""

    def __init__(self, connection: Connection, positions: Sequence[int], *, veiled: bool) -> None:
        """Read the links of the memories at `positions`.

        Args:
            connection: The unit of work's connection.
            positions: Of the memories.
            veiled: True for visible memories; the archive passes False.
        """
        self._names: dict[tuple[int, str], tuple[str, ...]] = {}
        self._in_text: dict[tuple[int, str], frozenset[str]] = {}
        for part in in_parts(positions):
            rows = connection.execute(_linked(veiled=veiled), {"positions": list(part)})
            for position, kind, words, in_text in rows:
                key = (position, kind)
                self._names[key] = (*self._names.get(key, ()), words)
                if in_text:
                    self._in_text[key] = self._in_text.get(key, frozenset()) | {words}

    def of(self, position: int, kind: str) -> tuple[str, ...]:
        """Give the names of one kind that the memory is linked to, in order."""
        return self._names.get((position, kind), ())

    def in_text(self, position: int, kind: str) -> frozenset[str]:
        """Give those of them that stand in its text."""
        return self._in_text.get((position, kind), frozenset())

    def place(self, position: int) -> str | None:
        """Give the place of the memory."""
        return next(iter(self.of(position, NameKind.PLACE)), None)

    def picture(self, position: int) -> str | None:
        """Give the SHA-256 of the memory's first picture."""
        return next(iter(self.of(position, _PICTURE)), None)


@cache
def _linked(*, veiled: bool) -> Select[Any]:
    """Select the names and pictures of memories, in the order in which they were added."""
    wanted: BindParameter[list[int]] = bindparam("positions", expanding=True)
    joined = gate.linked_name_shows() if veiled else link.c.name == name.c.id
    names = (
        select(link.c.position, name.c.kind, name.c.name, link.c.in_text, link.c.rank)
        .select_from(link.join(name, joined))
        .where(link.c.position.in_(wanted))
    )
    pictures = (
        select(
            entry_attachment.c.position,
            literal(_PICTURE),
            attachment.c.sha256,
            literal(0),
            entry_attachment.c.rank,
        )
        .select_from(entry_attachment.join(attachment))
        .where(entry_attachment.c.position.in_(wanted), attachment.c.media_type.like("image/%"))
    )
    if veiled:
        pictures = pictures.where(gate.file_shows())
    both = union_all(names, pictures).subquery()
    return select(*list(both.c)[:4]).order_by(both.c.position, both.c.rank)


def list_rows(
    connection: Connection, found: Iterable[SqlRow[Any]], *, veiled: bool = True
) -> tuple[Row, ...]:
    """Give list rows for rows that hold `LIST_COLUMNS`.

    Args:
        connection: The unit of work's connection.
        found: Rows with the columns of `LIST_COLUMNS`.
        veiled: False only for the archive.
    """
    rows = list(found)
    positions = [row.position for row in rows]
    names = Names(connection, positions, veiled=veiled)
    gaps = blanks.of(connection, positions) if veiled else {}
    return tuple(_list_row(row, names, gaps.get(row.position, NO_GAPS)) for row in rows)


def _list_row(row: SqlRow[Any], names: Names, gaps: Gaps) -> Row:
    # Taken apart once: fifty rows by their attributes are a fifth of a page of hits.
    (
        position, uid, day, last_day, precision, words, wall, zone, offset, starred, mood,
        title, excerpt,
    ) = row[: len(LIST_COLUMNS)]  # fmt: skip
    return Row(
        id=EntryId(uid),
        position=position,
        moment=Moment(
            day, last_day, _PRECISIONS[precision], words, wall and time.fromisoformat(wall),
            zone, offset,
        ),
        title=gaps.name(title),
        excerpt=excerpt,
        place=names.place(position),
        starred=bool(starred),
        tags=names.of(position, NameKind.TAG),
        people=names.of(position, NameKind.PERSON),
        picture=names.picture(position),
        mood=mood,
    )  # fmt: skip


def whole_entries(
    connection: Connection, found: Iterable[SqlRow[Any]], *, veiled: bool = True
) -> tuple[Entry, ...]:
    """Give whole memories for whole rows of `entry`.

    Args:
        connection: The unit of work's connection.
        found: Rows with every column of `entry`.
        veiled: False only for the archive and whole exports.
    """
    rows = list(found)
    positions = [row.position for row in rows]
    names = Names(connection, positions, veiled=veiled)
    gaps = blanks.of(connection, positions) if veiled else {}
    files = _attachments(connection, positions)
    volumes = {row.id: row.name for row in connection.execute(select(volume))}
    found_whole = (
        _entry(row, names, files.get(row.position, ()), volumes[row.volume]) for row in rows
    )
    return tuple(_with_gaps(one, gaps.get(one.position)) for one in found_whole)


def _with_gaps(whole: Entry, gaps: Gaps | None) -> Entry:
    """Leave out what is hidden of a memory."""
    if gaps is None:
        return whole
    veiled = gaps.veiled(whole.text)
    return replace(
        whole,
        title=gaps.name(whole.title),
        text=readable(veiled),
        attachments=tuple(one for one in whole.attachments if one.id not in gaps.files),
        veil=veiled,
    )


def _attachments(
    connection: Connection, positions: Sequence[int]
) -> dict[int, tuple[Attachment, ...]]:
    statement = (
        select(entry_attachment, attachment)
        .join(attachment, attachment.c.id == entry_attachment.c.attachment)
        .order_by(entry_attachment.c.position, entry_attachment.c.rank)
    )
    files: dict[int, tuple[Attachment, ...]] = {}
    for part in in_parts(positions):
        for row in connection.execute(statement.where(entry_attachment.c.position.in_(part))):
            one = Attachment(
                AttachmentId(row.uid), row.sha256, row.name, row.media_type, row.size, row.caption
            )
            files[row.position] = (*files.get(row.position, ()), one)
    return files


def _entry(
    row: SqlRow[Any], names: Names, files: tuple[Attachment, ...], journal: str
) -> Entry:
    return Entry(
        id=EntryId(row.id),
        position=row.position,
        journal=journal,
        moment=moment_of(row),
        title=row.title,
        text=row.text,
        tags=names.of(row.position, NameKind.TAG),
        people=names.of(row.position, NameKind.PERSON),
        place=names.place(row.position),
        mood=row.mood,
        starred=bool(row.starred),
        quiet=bool(row.quiet),
        lang=row.lang,
        weather=row.weather,
        attachments=files,
        provenance=_provenance(row),
        revision=row.revision,
        created_at=row.created_at,
        updated_at=row.updated_at,
        text_tags=names.in_text(row.position, NameKind.TAG),
        text_people=names.in_text(row.position, NameKind.PERSON),
    )


def _provenance(row: SqlRow[Any]) -> Provenance | None:
    if row.format is None:
        return None
    return Provenance(row.format, row.original_id or "", (row.content_hash or b"").hex())


def bytes_range(low: bytes, high: bytes) -> tuple[UUID, UUID]:
    """Give the ids at both ends of a range of 16-byte ids."""
    return UUID(bytes=low), UUID(bytes=high)
