"""Read files line by line or whole, whatever their encoding, and name them safely.

UTF-8 with or without a mark, and UTF-16 with one, are read. Other encodings are reported rather
than guessed: a wrong guess would keep somebody's words as mojibake without a sound.
"""

import os
import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterator
from io import TextIOWrapper
from pathlib import Path
from typing import BinaryIO, TextIO

from journal.services.importing.readers import Reason, Unfit

LONGEST_LINE = 64 * 1024 * 1024
LARGEST_NOTE = 64 * 1024 * 1024
_NOT_TO_PRINT = re.compile(
    "[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)
_PEEK = 64 * 1024


def display(path: Path | str) -> str:
    """Name a path so that any terminal can print it; what cannot be printed shows as U+FFFD."""
    return _NOT_TO_PRINT.sub("\ufffd", os.fspath(path))


def peek(path: Path) -> str:
    """Give the beginning of a file as text, line ends made LF; undecodable bytes become U+FFFD.

    Raises:
        OSError: The file cannot be read.
    """
    with path.open("rb") as file:
        head = file.read(_PEEK)
    text = head.decode("utf-16" if _is_utf16(head) else "utf-8", errors="replace")
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def whole(path: Path) -> str:
    """Read a note as text, without its byte order mark, line ends made LF.

    Raises:
        OSError: The file cannot be read.
        Unfit: It is too large, or its encoding is not known.
    """
    with path.open("rb") as file:
        raw = file.read(LARGEST_NOTE + 1)
    if len(raw) > LARGEST_NOTE:
        raise Unfit(Reason.TOO_LARGE)
    try:
        text = raw.decode("utf-16" if _is_utf16(raw) else "utf-8")
    except UnicodeDecodeError as error:
        raise Unfit(Reason.NOT_UTF8) from error
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def lines(path: Path) -> Iterator[tuple[int, str | Reason]]:
    """Give each line with its number from 1, without its end; a `Reason` where it is unreadable.

    Only LF and CRLF end a line, so that a U+2028 inside a JSON string ends none.

    Raises:
        OSError: The file cannot be read.
    """
    with path.open("rb") as file:
        head = file.read(len(BOM_UTF8))
        file.seek(len(BOM_UTF8) if head == BOM_UTF8 else 0)
        if _is_utf16(head):
            with TextIOWrapper(file, encoding="utf-16", newline="\n") as wide:
                yield from _wide_lines(wide)
        else:
            yield from _plain_lines(file)


def _plain_lines(file: BinaryIO) -> Iterator[tuple[int, str | Reason]]:
    number = 0
    while raw := file.readline(LONGEST_LINE):
        number += 1
        if len(raw) == LONGEST_LINE and not raw.endswith(b"\n"):
            _pass_over_line(file)
            yield number, Reason.TOO_LARGE
            continue
        try:
            yield number, raw.decode("utf-8").rstrip("\r\n")
        except UnicodeDecodeError:
            yield number, Reason.NOT_UTF8


def _pass_over_line(file: BinaryIO) -> None:
    while (rest := file.readline(LONGEST_LINE)) and not rest.endswith(b"\n"):
        pass


def _wide_lines(file: TextIO) -> Iterator[tuple[int, str | Reason]]:
    number = 0
    try:
        for number, line in enumerate(file, 1):
            yield number, line.rstrip("\r\n")
    except UnicodeDecodeError:
        # What follows a broken unit of UTF-16 cannot be told apart any more.
        yield number + 1, Reason.NOT_UTF8


def _is_utf16(head: bytes) -> bool:
    return head.startswith((BOM_UTF16_LE, BOM_UTF16_BE))
