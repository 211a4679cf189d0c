"""Keep attached files byte for byte, each once, under the hash of what it holds.

Order: write, fsync, rename, then insert the row. A crash leaves at worst a file without a row,
never a row without its file.
"""

import errno
import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from sqlalchemy import Connection, insert, select

from journal.domain.entry import Attachment
from journal.domain.errors import JournalFull, JournalReadOnly, SourceMissing, SourceUnreadable
from journal.domain.ids import AttachmentId, new_id
from journal.storage.backup import sync_folder
from journal.storage.tables import attachment

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

    def take(self, source: Path, expected: str | None = None) -> Stored:
        """Copy a file in, unless it is there already.

        Args:
            source: The file; it stays where it is.
            expected: The hash that it has to have; one that has another is not kept.

        Raises:
            SourceMissing: There is no such file.
            SourceUnreadable: It cannot be read.
            JournalFull: The disk has no room.
            JournalReadOnly: The folder cannot be written.
        """
        if not source.is_file():
            raise SourceMissing(source) if not source.exists() else SourceUnreadable(source)
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

    def _give_name(self, partial: Path, stored: Stored) -> None:
        target = self.path_of(stored.sha256)
        if not target.exists():
            target.parent.mkdir(mode=0o700, exist_ok=True)
            partial.rename(target)
            sync_folder(target.parent)


def _copied(source: Path, target: int) -> Stored:
    digest, size = sha256(), 0
    for chunk in _chunks_of(source):
        digest.update(chunk)
        size += len(chunk)
        _write_whole(target, chunk)
    os.fsync(target)
    return Stored(digest.hexdigest(), size)


def _chunks_of(source: Path) -> Iterator[bytes]:
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
