"""Attach files to memories: kept byte for byte, beside the journal's database."""

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from journal.domain.door import admit_line
from journal.domain.entry import Attachment
from journal.domain.errors import SourceMissing, SourceUnreadable
from journal.domain.pictures import HEAD, picture_kind
from journal.domain.taken import Spot, Taken
from journal.storage.attachments import MediaFolder, Stored, register

if TYPE_CHECKING:
    from collections.abc import Sequence

    from journal.runtime.clock import Clock
    from journal.storage.store import Store

__all__ = ["Attachments", "Stored"]

_TRIES = 3
_SAME_PLACE = 500.0
"""Metres within which a picture was taken at a place: a house and its street, not its town."""
_UNKNOWN = "application/octet-stream"


class Attachments:
    """Takes files in, and tells where they stand."""

    def __init__(self, store: "Store", media: Path, clock: "Clock") -> None:
        """Keep files for a store.

        Args:
            store: The open journal.
            media: The folder that holds attached files.
            clock: Tells what no camera can know yet.
        """
        self._store = store
        self._clock = clock
        self._folder = MediaFolder(media)

    def bring(self, source: Path) -> Stored:
        """Copy a file in, without telling the journal of it yet: `add` does, and is quick then.

        Args:
            source: The file; it stays where it is.

        Raises:
            SourceError, JournalUnavailable: As `add` does.
        """
        return self._folder.take(source)

    def add(self, source: Path, brought: Stored | None = None) -> Attachment:
        """Take a file in; its id goes into a draft's attachments.

        Args:
            source: The file; it stays where it is.
            brought: What `bring` gave, where it was copied in before.

        Raises:
            SourceMissing: There is no such file.
            SourceIsFolder: It is a folder.
            SourceUnreadable: It cannot be read.
            JournalUnavailable: It could not be kept.
        """
        shown = source.name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
        return self._kept(source, admit_line(shown), brought=brought)

    def add_bytes(self, content: bytes, name: str) -> Attachment:
        """Take in what no file holds, such as a picture from the clipboard.

        Args:
            content: All of it.
            name: What the file is to be called.

        Raises:
            JournalUnavailable: It could not be kept.
        """
        return self._kept(content, admit_line(name))

    def taken(self, files: "Sequence[Attachment]") -> Taken:
        """Give when and where pictures were taken: what the first that knows it says."""
        from journal.services.taken import read_taken

        now = self._clock.now()
        at, spot = None, None
        for one in files:
            told = read_taken(self.path_of(one), one.media_type, now)
            at, spot = at or told.at, spot or told.spot
            if at and spot:
                break
        return Taken(at, spot)

    def place_near(self, spot: Spot) -> str | None:
        """Give the place of the journal that a spot belongs to, as far as it knows where it is."""
        from journal.storage import names_spots

        with self._store.reading() as unit:
            return names_spots.nearest(unit, spot, _SAME_PLACE)

    def locate(self, place: str, spot: Spot) -> bool:
        """Remember where a place is; tell whether that is news. What is known stays as it is."""
        from journal.storage import names_spots

        with self._store.writing() as unit:
            return names_spots.locate(unit, place, spot)

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
            return self._kept(source, admit_line(told.name), told=told)
        except (SourceMissing, SourceUnreadable):
            return None

    def _kept(
        self,
        source: Path | bytes,
        name: str,
        *,
        told: Attachment | None = None,
        brought: Stored | None = None,
    ) -> Attachment:
        """Take a file in and make its row.

        Raises:
            SourceUnreadable: It is another one than was told of, or goes while it is read.
        """
        uid, digest = (told.id, told.sha256) if told else (None, None)
        for _ in range(_TRIES):
            stored, brought = brought or self._folder.take(source, digest), None
            if digest not in {None, stored.sha256}:
                break
            path = self._folder.path_of(stored.sha256)
            with suppress(FileNotFoundError):
                kind = _media_type(path, name)
                with self._store.writing() as unit:
                    # An import that is taken back just now may have let go of the same file.
                    if path.exists():
                        return register(unit, stored, name, kind, uid)
        raise SourceUnreadable(source if isinstance(source, Path) else name)

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
