"""Attach files to memories: kept byte for byte, beside the journal's database."""

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from journal.domain.door import admit_line
from journal.domain.entry import Attachment
from journal.domain.errors import SourceMissing, SourceUnreadable
from journal.domain.pictures import HEAD, picture_kind
from journal.storage.attachments import MediaFolder, register

if TYPE_CHECKING:
    from journal.storage.store import Store

_TRIES = 3
_UNKNOWN = "application/octet-stream"


class Attachments:
    """Takes files in, and tells where they stand."""

    def __init__(self, store: "Store", media: Path) -> None:
        """Keep files for a store.

        Args:
            store: The open journal.
            media: The folder that holds attached files.
        """
        self._store = store
        self._folder = MediaFolder(media)

    def add(self, source: Path) -> Attachment:
        """Take a file in; its id goes into a draft's attachments.

        Args:
            source: The file; it stays where it is.

        Raises:
            SourceMissing: There is no such file.
            SourceUnreadable: It cannot be read.
            JournalUnavailable: It could not be kept.
        """
        shown = source.name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
        name = admit_line(shown)
        return self._kept(source, name)

    def take_back(self, source: Path, told: Attachment) -> Attachment | None:
        """Take in a file that an export carried, under the id and the name it had.

        Args:
            source: Where the export has it.
            told: What the export says of it.

        Returns:
            None when the file is not there, or is no longer the one that was exported.

        Raises:
            JournalUnavailable: It could not be kept.
        """
        try:
            return self._kept(source, admit_line(told.name), told)
        except (SourceMissing, SourceUnreadable):
            return None

    def _kept(self, source: Path, name: str, told: Attachment | None = None) -> Attachment:
        """Take a file in and make its row.

        Raises:
            SourceUnreadable: It is another one than was told of, or goes while it is read.
        """
        uid, digest = (told.id, told.sha256) if told else (None, None)
        for _ in range(_TRIES):
            stored = self._folder.take(source, digest)
            if digest not in {None, stored.sha256}:
                break
            path = self._folder.path_of(stored.sha256)
            with suppress(FileNotFoundError):
                kind = _media_type(path, name)
                with self._store.writing() as unit:
                    # An import that is taken back just now may have let go of the same file.
                    if path.exists():
                        return register(unit, stored, name, kind, uid)
        raise SourceUnreadable(source)

    def file_of(self, sha256: str) -> Path:
        """Give the file whose bytes have this hash; it is never changed."""
        return self._folder.path_of(sha256)

    def path_of(self, attachment: Attachment) -> Path:
        """Give the file of an attachment; it is never changed."""
        return self.file_of(attachment.sha256)


def _media_type(path: Path, name: str) -> str:
    """Tell what a file is by what it holds; by its name only where the bytes do not say."""
    with path.open("rb") as file:
        kind = picture_kind(file.read(HEAD))
    if kind is not None:
        return kind
    # Imported here: reading the system's table of types takes longer than the whole rest.
    from mimetypes import guess_type

    guessed = guess_type(name)[0] or _UNKNOWN
    return _UNKNOWN if guessed.startswith("image/") else guessed
