"""Turn rows of tables into the values that leave storage."""

from collections.abc import Iterable, Sequence
from datetime import time
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row as SqlRow, select

from journal.domain.entry import Attachment, Entry, Provenance, Row
from journal.domain.ids import AttachmentId, EntryId
from journal.domain.moment import Moment, Precision
from journal.domain.names import NameKind
from journal.storage import gate
from journal.storage.tables import attachment, entry, entry_attachment, link, name, volume

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
    """The names that some memories are linked to, read in one go."""

    def __init__(self, connection: Connection, positions: Sequence[int], *, veiled: bool) -> None:
        """Read the links of the memories at `positions`.

        Args:
            connection: The unit of work's connection.
            positions: Of the memories.
            veiled: True for visible memories; the archive passes False.
        """
        self._by_position: dict[int, list[SqlRow[Any]]] = {}
        joined = gate.linked_names_show() if veiled else link.c.name == name.c.id
        rows = connection.execute(
            select(link.c.position, name.c.kind, name.c.name, link.c.in_text)
            .select_from(link.join(name, joined))
            .where(link.c.position.in_(positions))
            .order_by(link.c.position, link.c.rank)
        )
        for row in rows:
            self._by_position.setdefault(row.position, []).append(row)

    def of(self, position: int, kind: NameKind) -> tuple[str, ...]:
        """Give the names of one kind that the memory is linked to, in order."""
        rows = self._by_position.get(position, ())
        return tuple(row.name for row in rows if row.kind == kind)

    def in_text(self, position: int, kind: NameKind) -> frozenset[str]:
        """Give those of them that stand in its text."""
        rows = self._by_position.get(position, ())
        return frozenset(row.name for row in rows if row.kind == kind and row.in_text)

    def place(self, position: int) -> str | None:
        """Give the place of the memory."""
        return next(iter(self.of(position, NameKind.PLACE)), None)


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
    pictures = _first_pictures(connection, positions)
    return tuple(_list_row(row, names, pictures.get(row.position)) for row in rows)


def _list_row(row: SqlRow[Any], names: Names, picture: str | None) -> Row:
    return Row(
        id=EntryId(row.id),
        position=row.position,
        moment=moment_of(row),
        title=row.title,
        excerpt=row.excerpt,
        place=names.place(row.position),
        starred=bool(row.starred),
        tags=names.of(row.position, NameKind.TAG),
        people=names.of(row.position, NameKind.PERSON),
        picture=picture,
        mood=row.mood,
    )


def _first_pictures(connection: Connection, positions: Sequence[int]) -> dict[int, str]:
    rows = connection.execute(
        select(entry_attachment.c.position, attachment.c.sha256)
        .join(attachment, attachment.c.id == entry_attachment.c.attachment)
        .where(
            entry_attachment.c.position.in_(positions), attachment.c.media_type.like("image/%")
        )
        .order_by(entry_attachment.c.position, entry_attachment.c.rank.desc())
    )
    return {row.position: row.sha256 for row in rows}


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
    files = _attachments(connection, positions)
    volumes = dict(connection.execute(select(volume.c.id, volume.c.name)).tuples().all())
    return tuple(
        _entry(row, names, files.get(row.position, ()), volumes[row.volume]) for row in rows
    )


def _attachments(
    connection: Connection, positions: Sequence[int]
) -> dict[int, tuple[Attachment, ...]]:
    rows = connection.execute(
        select(entry_attachment, attachment)
        .join(attachment, attachment.c.id == entry_attachment.c.attachment)
        .where(entry_attachment.c.position.in_(positions))
        .order_by(entry_attachment.c.position, entry_attachment.c.rank)
    )
    files: dict[int, tuple[Attachment, ...]] = {}
    for row in rows:
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
