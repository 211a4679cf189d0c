"""The one place that asks what time it is, and where.

`LocalZone` answers from the system's own zone rules without loading any: `zoneinfo` would cost a
start several milliseconds, and an offset fixed today is wrong for a day in the other half of the
year.
"""

import datetime as dt
import os
import time
from datetime import UTC, datetime, timedelta, tzinfo
from functools import cached_property
from pathlib import Path
from typing import Protocol

DAY_ENDS = dt.time(4)
_LOCALTIME = Path("/etc/localtime")
_TIMEZONE = Path("/etc/timezone")


class Clock(Protocol):
    """Whoever knows the time; services are handed one and never ask the system.

    Attributes:
        day_ends: The wall time until which it is still the day before, to whoever writes.
    """

    day_ends: dt.time

    def now(self) -> datetime:
        """The time now, aware, in the local zone."""

    def zone_name(self) -> str | None:
        """The IANA name of the local zone, or None when the system does not tell."""


class LocalZone(tzinfo):
    """The zone of this computer, with the offset that held at each wall time."""

    @cached_property
    def key(self) -> str | None:
        """The IANA name of the zone, or None when the system does not tell."""
        return local_zone_name()

    def utcoffset(self, when: datetime | None) -> timedelta:
        """The offset at a wall time; today's standard one where the system knows no rules."""
        if when is None:
            return timedelta(seconds=-time.timezone)
        try:
            offset = when.replace(tzinfo=None).astimezone().utcoffset()
        except (OverflowError, ValueError, OSError):
            offset = None  # Windows knows nothing before 1970, and nobody before the year 2.
        return timedelta(seconds=-time.timezone) if offset is None else offset

    def dst(self, _when: datetime | None) -> None:
        """Not told apart: the offset already holds it."""
        return

    def tzname(self, _when: datetime | None) -> str | None:
        """The IANA name, where known."""
        return self.key

    def fromutc(self, when: datetime) -> datetime:
        """The local wall time of an instant."""
        told = when.replace(tzinfo=UTC).astimezone()
        local = told.replace(tzinfo=self)
        # The hour that an autumn night has twice: the second time the offset is another.
        return local if self.utcoffset(local) == told.utcoffset() else local.replace(fold=1)


class SystemClock:
    """The clock of this computer."""

    def __init__(self) -> None:
        self._zone = LocalZone()
        self.day_ends = DAY_ENDS

    def now(self) -> datetime:
        """The time now, aware, in the local zone."""
        return datetime.now(self._zone)

    def zone_name(self) -> str | None:
        """The IANA name of the local zone, or None when the system does not tell."""
        return self._zone.key


class FixedClock:
    """A clock that stands still until it is moved: for tests, and for the tour."""

    def __init__(self, when: datetime) -> None:
        """Stand at an aware time."""
        self._when = when
        self.day_ends = DAY_ENDS

    def now(self) -> datetime:
        """The time at which it stands."""
        return self._when

    def zone_name(self) -> str | None:
        """The name that the time's own zone goes by, if it has one."""
        return getattr(self._when.tzinfo, "key", None)

    def move(self, by: timedelta) -> None:
        """Go forward, or back when negative, on the wall."""
        self._when += by

    def set(self, when: datetime) -> None:
        """Stand at another aware time."""
        self._when = when


def local_zone_name() -> str | None:
    """Ask the environment, then the system, for the IANA name of the local zone.

    `TZ` first, as the C library does; then where `/etc/localtime` points; then `/etc/timezone`.
    Windows has names of its own, which are not IANA's: None there.
    """
    told = os.environ.get("TZ")
    if told is not None:
        return _name_within(told.lstrip(":"))
    if os.name == "nt":
        return None
    return _name_within(_target_of(_LOCALTIME)) or _first_line_of(_TIMEZONE)


def _name_within(place: str) -> str | None:
    """The name at the end of a zone file's path, or the text itself when it looks like a name."""
    name = place.rpartition("zoneinfo/")[2]
    if name.startswith("/") or not name:
        return None
    # POSIX rules such as "CET-1CEST,M3.5.0" name no place; "Etc/GMT-1" does.
    is_name = "/" in name or name.isalpha()
    return name if is_name and "," not in name else None


def _target_of(link: Path) -> str:
    try:
        return str(link.readlink())
    except OSError:
        return ""  # A plain copy of the rules, or none: it tells no name.


def _first_line_of(file: Path) -> str | None:
    try:
        return _name_within(file.read_text("ascii").partition("\n")[0].strip())
    except (OSError, UnicodeDecodeError):
        return None  # Not a Debian: nothing is lost but the name.
