"""Attach files to memories: kept byte for byte, beside the journal's database."""

from pathlib import Path
from typing import TYPE_CHECKING

from journal.domain.door import admit_line
from journal.domain.entry import Attachment
from journal.domain.errors import SourceMissing, SourceUnreadable
from journal.domain.pictures import HEAD, picture_kind
from journal.storage.attachments import MediaFolder, register

if TYPE_CHECKING:
    from journal.storage.store import Store

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
        stored = self._folder.take(source)
        shown = source.name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
        name = admit_line(shown)
        kind = _media_type(self._folder.path_of(stored.sha256), name)
        with self._store.writing() as unit:
            return register(unit, stored, name, kind)

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
            stored = self._folder.take(source, told.sha256)
        except (SourceMissing, SourceUnreadable):
            return None
        if stored.sha256 != told.sha256:
            return None
        name = admit_line(told.name)
        kind = _media_type(self._folder.path_of(stored.sha256), name)
        with self._store.writing() as unit:
            return register(unit, stored, name, kind, told.id)

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
