"""Carry memories and names from one part of the window to another, by drag and drop.

What is carried is told to nobody outside the journal but by its kind and id, or its name.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final
from uuid import UUID

from PySide6.QtCore import QByteArray, QMimeData

from journal.domain.ids import EntryId
from journal.domain.names import NameKind
from journal.domain.pins import PinnedName

if TYPE_CHECKING:
    from collections.abc import Iterable

    from journal.domain.pins import Pinned

FORMAT: Final = "application/x-montauk-carried"
_MEMORY: Final = "memory"


def carry(things: Iterable[Pinned]) -> QMimeData:
    """Give memories and names as what a drag carries."""
    data = QMimeData()
    written = json.dumps([_written(one) for one in things])
    data.setData(FORMAT, QByteArray(written.encode()))
    return data


def carried(data: QMimeData) -> tuple[Pinned, ...]:
    """Give the memories and names that a drag carries; none when it is somebody else's."""
    if not data.hasFormat(FORMAT):
        return ()
    try:
        pairs = json.loads(bytes(data.data(FORMAT).data()))
        return tuple(_read(kind, words) for kind, words in pairs)
    except (ValueError, TypeError):
        return ()


def _written(thing: Pinned) -> tuple[str, str]:
    if isinstance(thing, PinnedName):
        return thing.kind.value, thing.name
    return _MEMORY, str(thing)


def _read(kind: str, words: str) -> Pinned:
    if kind == _MEMORY:
        return EntryId(UUID(words))
    return PinnedName(NameKind(kind), words)
