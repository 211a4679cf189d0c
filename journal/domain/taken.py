"""When and where a picture was taken, by what its camera wrote into it.

Clocks of cameras are wrong, and files are damaged: what cannot be true is left out.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from math import asin, cos, isfinite, radians, sin, sqrt
from typing import Final, SupportsFloat

TIME, ZONE = 0x9003, 0x9011
"""When the picture was taken, as "2019:07:14 17:20:05", and how far east of UTC: "+02:00"."""
NORTH, LATITUDE, EAST, LONGITUDE = 1, 2, 3, 4

_OLDEST: Final = 1826
"""The year of the oldest photograph there is."""
_EARTH: Final = 6_371_000.0
_MOST_NORTH, _MOST_EAST, _SIXTY = 90.0, 180.0, 60.0
_TIME: Final = re.compile(r"(\d{4}):(\d\d):(\d\d) (\d\d):(\d\d):(\d\d)")
_ZONE: Final = re.compile(r"([+-])(\d\d):(\d\d)")
Tags = Mapping[int, object]


@dataclass(frozen=True, slots=True)
class Spot:
    """A point on the earth, in degrees: north and east are positive."""

    latitude: float
    longitude: float

    def metres_to(self, other: "Spot") -> float:
        """Give the way to another as the crow flies."""
        north, east = (
            radians(other.latitude - self.latitude),
            radians(other.longitude - self.longitude),
        )
        along = cos(radians(self.latitude)) * cos(radians(other.latitude))
        half = sin(north / 2) ** 2 + along * sin(east / 2) ** 2
        return 2 * _EARTH * asin(sqrt(min(half, 1.0)))


@dataclass(frozen=True, slots=True)
class Taken:
    """What a picture knows of itself.

    Attributes:
        at: Wall time where it was taken; aware where the camera knew its zone.
        spot: Where.
    """

    at: datetime | None = None
    spot: Spot | None = None


def taken(tags: Tags, places: Tags, now: datetime) -> Taken:
    """Read what a camera wrote.

    Args:
        tags: Those of the picture, by their numbers.
        places: Those of its position.
        now: Aware; what is later than tomorrow cannot be true.
    """
    return Taken(_time(tags, now), _spot(places))


def _time(tags: Tags, now: datetime) -> datetime | None:
    said = _TIME.fullmatch(_words(tags.get(TIME)))
    if said is None:
        return None
    try:
        at = datetime(*map(int, said.groups()))  # type: ignore[arg-type] # noqa: DTZ001
    except ValueError:
        return None
    tomorrow = now.replace(tzinfo=None) + timedelta(days=1)
    if at.year < _OLDEST or at > tomorrow:
        return None
    return at.replace(tzinfo=_zone(_words(tags.get(ZONE))))


def _zone(words: str) -> timezone | None:
    said = _ZONE.fullmatch(words)
    if said is None:
        return None
    east = timedelta(hours=int(said[2]), minutes=int(said[3]))
    return timezone(east if said[1] == "+" else -east) if east < timedelta(days=1) else None


def _spot(places: Tags) -> Spot | None:
    north, east = _degrees(places.get(LATITUDE)), _degrees(places.get(LONGITUDE))
    if north is None or east is None or north > _MOST_NORTH or east > _MOST_EAST:
        return None
    if not (north or east):  # Cameras without a fix write the Gulf of Guinea.
        return None
    south, west = _words(places.get(NORTH)) == "S", _words(places.get(EAST)) == "W"
    return Spot(-north if south else north, -east if west else east)


def _degrees(parts: object) -> float | None:
    """Give degrees, minutes and seconds as degrees."""
    if not isinstance(parts, Sequence) or len(parts) != 3:  # noqa: PLR2004
        return None
    numbers = [_number(one) for one in parts]
    if not all(isfinite(one) and one >= 0 for one in numbers):
        return None
    return numbers[0] + (numbers[1] + numbers[2] / _SIXTY) / _SIXTY


def _number(part: object) -> float:
    if not isinstance(part, SupportsFloat):
        return -1.0
    try:
        return float(part)
    except (ArithmeticError, ValueError):  # A fraction of nothing.
        return -1.0


def _words(value: object) -> str:
    if isinstance(value, bytes):
        value = value.decode("ascii", "replace")
    return value.strip("\0 ") if isinstance(value, str) else ""
