"""Tell pictures by their first bytes: a name says only what somebody called a file."""

from typing import Final

HEAD: Final = 12
"""How many bytes are looked at."""

_SIGNS: Final = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF8", "image/gif"),
)
_HEIC: Final = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"})


def picture_kind(head: bytes) -> str | None:
    """Give the media type of a picture that is known here; None for everything else.

    Args:
        head: The first twelve bytes of the file, or fewer where it has no more.
    """
    for sign, kind in _SIGNS:
        if head.startswith(sign):
            return kind
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "image/webp"
    return "image/heic" if is_heic(head) else None


def is_heic(head: bytes) -> bool:
    """Tell whether a file that begins so is HEIC, or HEIF of an older kind."""
    return head[4:8] == b"ftyp" and head[8:12] in _HEIC
