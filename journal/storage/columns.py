"""Translate between columns and the values that leave storage."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from sqlalchemy import Dialect
from sqlalchemy.types import BLOB, Integer, TypeDecorator

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


class Id(TypeDecorator[UUID]):
    """A UUID kept as its 16 bytes: half of its text, and in order of time."""

    impl = BLOB
    cache_ok = True

    def process_bind_param(self, value: UUID | None, _dialect: Dialect) -> bytes | None:
        """Give the bytes of the id."""
        return None if value is None else value.bytes

    def process_result_value(self, value: bytes | None, _dialect: Dialect) -> UUID | None:
        """Give the id of the bytes."""
        return None if value is None else UUID(bytes=value)


class Instant(TypeDecorator[datetime]):
    """An aware moment kept as microseconds since 1970, UTC."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> int | None:
        """Give the microseconds since 1970."""
        return None if value is None else (value - _EPOCH) // _MICROSECOND

    def process_result_value(self, value: int | None, _dialect: Dialect) -> datetime | None:
        """Give the aware moment, UTC."""
        return None if value is None else _EPOCH + value * _MICROSECOND


class Day(TypeDecorator[date]):
    """A calendar day kept as its ordinal (1 January of year 1 is 1)."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: date | None, _dialect: Dialect) -> int | None:
        """Give the ordinal of the day."""
        return None if value is None else value.toordinal()

    def process_result_value(self, value: int | None, _dialect: Dialect) -> date | None:
        """Give the day of the ordinal."""
        return None if value is None else date.fromordinal(value)
