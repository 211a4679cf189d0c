"""Cut long lists for statements that name every member: SQLite binds 250,000 values, no more."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")
AT_ONCE = 5000


def in_parts(values: Sequence[T], size: int = AT_ONCE) -> Iterator[Sequence[T]]:
    """Give a list in pieces of `size`; nothing for an empty one."""
    for start in range(0, len(values), size):
        yield values[start : start + size]
