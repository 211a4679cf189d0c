"""Read what a camera wrote into a picture: when and where it was taken.

Pillow reads it, for Qt gives no tags; only the beginning of a file is looked at, and no picture
is decoded. It is imported when somebody attaches a picture, and not before.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from journal.domain.taken import Taken, taken

_MOST_BYTES = 128 << 20
_TAGS, _PLACES = 0x8769, 0x8825


def read_taken(path: Path, media_type: str, now: datetime) -> Taken:
    """Give when and where a picture was taken, as far as it says so and it can be true.

    Args:
        path: The file.
        media_type: What it holds.
        now: Aware.
    """
    reader = _READERS.get(media_type)
    if reader is None:
        return Taken()
    try:
        if path.stat().st_size > _MOST_BYTES:
            return Taken()
        from PIL.Image import Exif

        found = Exif()
        found.load(reader(path).get("exif") or b"")
        return taken(found.get_ifd(_TAGS), found.get_ifd(_PLACES), now)
    except Exception:
        # A stranger's bytes: a reader may raise anything, and the picture is kept all the same.
        return Taken()


def _jpeg(path: Path) -> Mapping[Any, Any]:
    from PIL.JpegImagePlugin import JpegImageFile

    with JpegImageFile(path) as picture:
        return picture.info


def _png(path: Path) -> Mapping[Any, Any]:
    from PIL.PngImagePlugin import PngImageFile

    with PngImageFile(path) as picture:
        return picture.info


def _webp(path: Path) -> Mapping[Any, Any]:
    from PIL.WebPImagePlugin import WebPImageFile

    with WebPImageFile(path) as picture:
        return picture.info


def _heic(path: Path) -> Mapping[Any, Any]:
    from pi_heif import open_heif

    info: Mapping[Any, Any] = open_heif(path).info
    return info


_READERS: dict[str, Callable[[Path], Mapping[Any, Any]]] = {
    "image/jpeg": _jpeg,
    "image/png": _png,
    "image/webp": _webp,
    "image/heic": _heic,
}
