"""Tell whether something was imported before: the hash of what was read, and ids that stay."""

from hashlib import sha256
from pathlib import Path

_FIELD = b"\x00"
_SHORT = 16


def content_hash(when: str, title: str, text: str) -> str:
    """Give the SHA-256 of a memory's moment (ISO), title and text, hex."""
    parts = (one.encode("utf-8", "surrogatepass") for one in (when, title, text))
    return sha256(_FIELD.join(parts)).hexdigest()


def place_hash(path: Path) -> str:
    """Give a short name for where a file stands, which tells nobody the folders of its owner.

    Two vaults that both hold `2024-01-01.md` are two memories, so the folder belongs to the id.
    """
    where = str(path.absolute()).encode("utf-8", "surrogateescape")
    return sha256(where).hexdigest()[:_SHORT]
