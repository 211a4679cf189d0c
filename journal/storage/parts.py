"""Ask for many rows by name: in pieces that fit in memory, and with one value for all of them.

Bound one by one, ten thousand positions cost more than looking their rows up does, and SQLite
binds 250,000 values, no more.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TypeVar

from sqlalchemy import BindParameter, Column, ColumnElement, Integer, column, func, select

T = TypeVar("T")
AT_ONCE = 5000


def in_parts(values: Sequence[T], size: int = AT_ONCE) -> Iterator[Sequence[T]]:
    """Give a list in pieces of `size`; nothing for an empty one."""
    for start in range(0, len(values), size):
        yield values[start : start + size]


def among(wanted: Column[Any], numbers: Iterable[int]) -> ColumnElement[bool]:
    """Tell whether a whole number of a row is one of some; a set of any size is one value."""
    return wanted.in_(select(each(one_value(numbers))))


def each(value: str | BindParameter[str]) -> ColumnElement[int]:
    """Give the whole numbers of one value (`one_value`) as a column, to select from."""
    return func.json_each(value).table_valued(column("value", Integer)).c.value


def one_value(numbers: Iterable[int]) -> str:
    """Give whole numbers as the one value that `json_each` takes apart."""
    return f"[{','.join(map(str, numbers))}]"
