"""Keep attached files byte for byte, each once, under the hash of what it holds.

Order: write, fsync, rename, then insert the row. A crash leaves at worst a file without a row,
never a row without its file.
"""

import errno
import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from sqlalchemy import Connection, delete, exists, insert, select

from journal.domain.entry import Attachment
from journal.domain.errors import (
    JournalFull,
    JournalReadOnly,
    SourceIsFolder,
    SourceMissing,
    SourceUnreadable,
)
from journal.domain.ids import AttachmentId, new_id
from journal.storage.backup import sync_folder
from journal.storage.parts import in_parts
from journal.storage.tables import attachment, delete_order, entry_attachment

_CHUNK = 1 << 20
_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT})
_FOLDER_LETTERS = 2


@dataclass(frozen=True, slots=True)
class Stored:
    """A file that is in the media folder: the hash of its bytes, hex, and their number."""

    sha256: str
    size: int


class MediaFolder:
    """The folder beside the database that holds attached files."""

    def __init__(self, root: Path) -> None:
        """Use a folder; it is made when the first file comes.

        Args:
            root: `JournalFiles.media`.
        """
        self._root = root

    def path_of(self, digest: str) -> Path:
        """Give where the file with this hash stands."""
        return self._root / digest[:_FOLDER_LETTERS] / digest

    def take(self, source: Path | bytes, expected: str | None = None) -> Stored:
        """Copy a file in, unless it is there already.

        Args:
            source: The file, which stays where it is; or all that it holds.
            expected: The hash that it has to have; one that has another is not kept.

        Raises:
            SourceMissing: There is no such file.
            SourceIsFolder: It is a folder.
            SourceUnreadable: It cannot be read.
            JournalFull: The disk has no room.
            JournalReadOnly: The folder cannot be written.
        """
        if isinstance(source, Path):
            _check(source)
        partial = self._root / f"{new_id().hex}.partial"
        try:
            self._root.mkdir(mode=0o700, parents=True, exist_ok=True)
            with partial.open("xb") as copy:
                stored = _copied(source, copy.fileno())
            if expected in {None, stored.sha256}:
                self._give_name(partial, stored)
        except OSError as error:
            full = error.errno in _NO_ROOM
            raise (JournalFull if full else JournalReadOnly)(self._root) from error
        finally:
            with suppress(OSError):
                partial.unlink(missing_ok=True)
        return stored

    def let_go(self, digests: Sequence[str]) -> None:
        """Remove files that no row tells of, within the transaction that found it so.

        A file that does not go now stays as an orphan: nothing leads to it.
        """
        for one in digests:
            with suppress(OSError):
                self.path_of(one).unlink(missing_ok=True)

    def _give_name(self, partial: Path, stored: Stored) -> None:
        target = self.path_of(stored.sha256)
        if not target.exists():
            target.parent.mkdir(mode=0o700, exist_ok=True)
            partial.rename(target)
            sync_folder(target.parent)


def _check(source: Path) -> None:
    """Refuse what is no file.

    Raises:
        SourceMissing: There is nothing.
        SourceIsFolder: It is a folder.
        SourceUnreadable: It is a device, or it cannot be looked at.
    """
    try:
        if source.is_file():
            return
        is_folder, is_there = source.is_dir(), source.exists()
    except OSError as error:
        raise SourceUnreadable(source) from error
    if is_folder:
        raise SourceIsFolder(source)
    raise SourceUnreadable(source) if is_there else SourceMissing(source)


def _copied(source: Path | bytes, target: int) -> Stored:
    digest, size = sha256(), 0
    for chunk in _chunks_of(source):
        digest.update(chunk)
        size += len(chunk)
        _write_whole(target, chunk)
    os.fsync(target)
    return Stored(digest.hexdigest(), size)


def _chunks_of(source: Path | bytes) -> Iterator[bytes]:
    if isinstance(source, bytes):
        yield source
        return
    try:
        with source.open("rb") as file:
            while chunk := file.read(_CHUNK):
                yield chunk
    except OSError as error:
        raise SourceUnreadable(source) from error


def _write_whole(target: int, chunk: bytes) -> None:
    rest = memoryview(chunk)
    while rest:
        rest = rest[os.write(target, rest) :]


def register(
    connection: Connection,
    stored: Stored,
    name: str,
    media_type: str,
    uid: AttachmentId | None = None,
) -> Attachment:
    """Give the attachment of a stored file; make its row when it is new.

    One file that comes under two names is two attachments: the first name may belong to a memory
    that is put away.

    Args:
        connection: The unit of work's connection.
        stored: What the media folder holds.
        name: What the file is called.
        media_type: What it is.
        uid: The id it had in another journal; it gets it again unless that is taken.
    """
    row = connection.execute(
        select(attachment).where(attachment.c.sha256 == stored.sha256, attachment.c.name == name)
    ).first()
    if row is not None:
        return Attachment(
            AttachmentId(row.uid), row.sha256, row.name, row.media_type, row.size
        )
    if uid is None or _is_taken(connection, uid):
        uid = AttachmentId(new_id())
    made = Attachment(uid, stored.sha256, name, media_type, stored.size)
    connection.execute(
        insert(attachment).values(
            uid=made.id,
            sha256=made.sha256,
            name=made.name,
            media_type=made.media_type,
            size=made.size,
        )
    )
    return made


def _is_taken(connection: Connection, uid: AttachmentId) -> bool:
    same = select(attachment.c.id).where(attachment.c.uid == uid)
    return connection.execute(same).first() is not None


def linked_by(connection: Connection, positions: Sequence[int]) -> list[int]:
    """Give the rows of the attachments that memories are linked to."""
    linked = select(entry_attachment.c.attachment).distinct()
    found = connection.execute(linked.where(entry_attachment.c.position.in_(positions)))
    return list(found.scalars())


def rows_of(connection: Connection, uids: Sequence[AttachmentId]) -> list[int]:
    """Give the rows of attachments by their ids."""
    parts = (select(attachment.c.id).where(attachment.c.uid.in_(one)) for one in in_parts(uids))
    return [row for part in parts for row in connection.execute(part).scalars()]


def forget(connection: Connection, rows: Sequence[int], reason: str) -> tuple[str, ...]:
    """Delete those rows of some that no memory is linked to, by an order that names each.

    Args:
        connection: The unit of work's connection.
        rows: Of attachments.
        reason: Why they are deleted.

    Returns:
        The hashes that no row tells of any more: their files may go.
    """
    loose: dict[int, str] = {}
    linked = exists().where(entry_attachment.c.attachment == attachment.c.id)
    for part in in_parts(sorted(set(rows))):
        found = select(attachment.c.id, attachment.c.sha256).where(
            attachment.c.id.in_(part), ~linked
        )
        loose |= {row.id: row.sha256 for row in connection.execute(found)}
    if not loose:
        return ()
    orders = [{"subject": "attachment", "row": one, "part": 0, "reason": reason} for one in loose]
    connection.execute(insert(delete_order), orders)
    for part in in_parts(list(loose)):
        connection.execute(delete(attachment).where(attachment.c.id.in_(part)))
    connection.execute(delete(delete_order).where(delete_order.c.subject == "attachment"))
    return untold(connection, sorted(set(loose.values())))


def untold(connection: Connection, digests: Sequence[str]) -> tuple[str, ...]:
    """Give those hashes of some that no row tells of."""
    told: set[str] = set()
    for part in in_parts(digests):
        found = select(attachment.c.sha256).where(attachment.c.sha256.in_(part))
        told |= set(connection.execute(found).scalars())
    return tuple(one for one in digests if one not in told)
