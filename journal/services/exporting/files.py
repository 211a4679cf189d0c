"""Carry the files of memories along with their texts, each once, and say where they are.

A file is named by the hash of what it holds: two pictures of one name stay two, and a reader can
tell whether somebody changed one. The ending is that of its kind, so that other programs open it.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from journal.domain.entry import Attachment, Entry
from journal.services.exporting.targets import copy_file

_ENDINGS = {
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/gif": ".gif",
    "image/webp": ".webp",
    "image/heic": ".heic",
    "application/pdf": ".pdf",
}


class Shelf:
    """The folder of an export that holds attached files."""

    def __init__(self, folder: Path, shown: str, source: Callable[[Attachment], Path]) -> None:
        """Put files into a folder; it is made when the first one comes.

        Args:
            folder: Where to write them.
            shown: How a text of the export names that folder.
            source: Tells where the journal has a file.
        """
        self._folder = folder
        self._shown = shown
        self._source = source

    def with_files(self, entry: Entry, fields: dict[str, Any]) -> dict[str, Any]:
        """Copy a memory's files; give its fields with the place of each, null for a lost one.

        Raises:
            OSError: A file cannot be read or written.
        """
        if not entry.attachments:
            return fields
        both = zip(fields["attachments"], entry.attachments, strict=True)
        return fields | {"attachments": [told | {"file": self._put(one)} for told, one in both]}

    def _put(self, one: Attachment) -> str | None:
        name = one.sha256 + _ENDINGS.get(one.media_type, "")
        source, target = self._source(one), self._folder / name
        if not source.is_file():
            return None
        if not target.exists():
            self._folder.mkdir(mode=0o700, exist_ok=True)
            copy_file(source, target)
        return f"{self._shown}/{name}"
