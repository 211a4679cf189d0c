"""Find out which reader a file or folder is for, without being told."""

from pathlib import Path

from journal.domain.errors import SourceEmpty, SourceMissing, SourceUnreadable, UnknownFormat
from journal.services.importing.jrnl import Jrnl
from journal.services.importing.jsonlines import JsonLines
from journal.services.importing.markdown import Markdown
from journal.services.importing.readers import Reader

# The surest first: a jrnl file is a text file too.
READERS: tuple[Reader, ...] = (JsonLines(), Jrnl(), Markdown())


def reader_named(name: str, path: Path) -> Reader:
    """Give the reader of a format.

    Raises:
        UnknownFormat: There is none of that name.
    """
    for reader in READERS:
        if reader.name == name:
            return reader
    raise UnknownFormat(path)


def reader_for(path: Path) -> Reader:
    """Give the reader that recognises a source.

    Raises:
        SourceUnreadable, SourceEmpty: It cannot be read, or is a folder without a note.
        UnknownFormat: No reader recognises it.
    """
    try:
        for reader in READERS:
            if reader.recognises(path):
                return reader
        if path.is_dir():
            raise SourceEmpty(path)
    except OSError as error:
        raise SourceUnreadable(path) from error
    raise UnknownFormat(path)


def check(path: Path) -> None:
    """Make sure that there is something to read.

    Raises:
        SourceMissing, SourceEmpty: It is not there, or is empty.
        UnknownFormat: It is neither a file nor a folder.
        OSError: It cannot be read.
    """
    if not path.exists():
        raise SourceMissing(path)
    if path.is_dir():
        if next(path.iterdir(), None) is None:
            raise SourceEmpty(path)
    elif path.is_file() and path.stat().st_size == 0:
        raise SourceEmpty(path)
    elif not path.is_file():
        raise UnknownFormat(path)
