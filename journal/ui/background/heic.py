"""Read HEIC, in which telephones keep pictures and which Qt does not know.

The decoder is imported here, on the lane that makes small pictures, and only for such a file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from journal.domain.pictures import HEAD, is_heic

if TYPE_CHECKING:
    from pathlib import Path

_MOST_BYTES = 128 << 20
"""The decoder wants the whole file in memory; no camera writes one as large."""


def read_heic(path: Path, least: QSize, most_pixels: int) -> QImage:
    """Read a HEIC picture, turned as its camera was held, no larger than fills `least`.

    Args:
        path: The file.
        least: Width and height that it has to fill, in pixels.
        most_pixels: A picture with more is not decoded.

    Returns:
        The picture; a null image when the file is none, is broken, or there is no decoder.
    """
    if not _can_be_read(path):
        return QImage()
    try:
        from pi_heif import open_heif

        found = open_heif(path)
        whole = QSize(*found.size)
        if whole.width() * whole.height() > most_pixels:
            return QImage()
        picture = found.to_pillow().convert("RGBA")
        size = whole.scaled(least, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        if size.width() < whole.width():
            picture = picture.resize((size.width(), size.height()), reducing_gap=2.0)
    except Exception:  # A stranger's bytes: a decoder may raise anything.
        return QImage()
    wide, high = picture.size
    shown = QImage(picture.tobytes(), wide, high, wide * 4, QImage.Format.Format_RGBA8888)
    return shown.copy()  # Else it would point into bytes that are let go of here.


def _can_be_read(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            head = file.read(HEAD)
        return is_heic(head) and path.stat().st_size <= _MOST_BYTES
    except OSError:
        return False
