"""Ids that sort by the time they were made and never collide between two machines.

UUIDv7 of RFC 9562, section 5.7, with a 42-bit counter behind the milliseconds (method 1 of section
6.2): ids made by one process only grow, however many threads ask, even when its clock is set back.
"""

import os
import re
import threading
import time
from typing import NewType
from uuid import UUID

EntryId = NewType("EntryId", UUID)
TagId = NewType("TagId", UUID)
PersonId = NewType("PersonId", UUID)
PlaceId = NewType("PlaceId", UUID)
ErasureId = NewType("ErasureId", UUID)
RevisionId = NewType("RevisionId", UUID)
AttachmentId = NewType("AttachmentId", UUID)
BatchId = NewType("BatchId", UUID)

SHORTEST_PREFIX = 8
_ID_DIGITS = 32
_MILLISECONDS = (1 << 48) - 1
_COUNTER_BITS = 42
_HEX = re.compile(r"[0-9a-f]+")


class _Sequence:
    """What was given out last: milliseconds and the counter within them."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._milliseconds = -1
        self._counter = 0

    def following(self, now_ms: int) -> tuple[int, int]:
        """Step past everything given out before, and past `now_ms` when that is later."""
        with self._lock:
            if now_ms > self._milliseconds:
                self._begin(now_ms)
            else:
                self._counter += 1
                if self._counter >> _COUNTER_BITS:
                    self._begin(self._milliseconds + 1)
            return self._milliseconds, self._counter

    def _begin(self, milliseconds: int) -> None:
        # The top bit stays clear: 2**41 ids fit in one millisecond before time is borrowed.
        self._milliseconds = milliseconds & _MILLISECONDS
        self._counter = int.from_bytes(os.urandom(6), "big") >> (48 - _COUNTER_BITS + 1)


_sequence = _Sequence()


def new_id(now_ms: int | None = None) -> UUID:
    """Make a new id, greater than every id that this process made before.

    Args:
        now_ms: Milliseconds since 1970 UTC; the system's clock when None. A time that is not later
            than that of the id before is taken as a hint only: growing comes first.
    """
    milliseconds, counter = _sequence.following(
        time.time_ns() // 1_000_000 if now_ms is None else max(now_ms, 0)
    )
    value = milliseconds << 80 | 0x7 << 76 | 0b10 << 62
    value |= (counter >> 30) << 64 | (counter & 0x3FFF_FFFF) << 32
    return UUID(int=value | int.from_bytes(os.urandom(4), "big"))


def parse_prefix(text: str) -> tuple[bytes, bytes] | None:
    """Read a full id, or the beginning of one.

    Args:
        text: At least 8 hexadecimal digits, in either case; dashes may stand anywhere.

    Returns:
        The first and the last id (16 bytes each, inclusive) that begin so, equal for a full id;
        None when the text cannot be the beginning of an id.
    """
    digits = text.strip().replace("-", "").lower()
    if not SHORTEST_PREFIX <= len(digits) <= _ID_DIGITS or not _HEX.fullmatch(digits):
        return None
    low = bytes.fromhex(digits.ljust(_ID_DIGITS, "0"))
    return low, bytes.fromhex(digits.ljust(_ID_DIGITS, "f"))
