"""Read ISO 8601 without any grammar: what a million imported memories are dated with.

Apart from the grammar, which takes longer to load than a memory takes to be kept.
"""

import re
from dataclasses import dataclass
from datetime import date, time, timedelta

from journal.domain.spans import Stretch, month_of, on_day, year_of

_DAY = timedelta(days=1)
_OFFSET = r"(?:z|utc|gmt|[+-]\d{2}(?::?\d{2}(?::?\d{2})?)?)"
_ISO = re.compile(
    r"(\d{4})(?:-(\d{2})(?:-(\d{2})"
    r"(?:[T ](?P<h>\d{2}):(?P<m>\d{2})(?::(?P<s>\d{2})(?:[.,]\d+)?)?"
    r"\s?(?P<offset>" + _OFFSET + r")?(?:\[(?P<zone>[A-Za-z][\w+/-]*)\])?)?)?)?",
    re.ASCII | re.IGNORECASE,
)
_BASIC = re.compile(
    r"(\d{4})(\d{2})(\d{2})"
    r"(?:T(?P<h>\d{2})(?P<m>\d{2})(?P<s>\d{2})?(?P<offset>" + _OFFSET + r")?(?P<zone>))?",
    re.ASCII | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Reading:
    """What was understood.

    Attributes:
        words: What is worth keeping of the words; empty where the days say it all.
        wall: The time of day.
        zone, offset: As in a moment.
    """

    stretch: Stretch
    words: str = ""
    wall: time | None = None
    zone: str | None = None
    offset: int | None = None


def read_iso(text: str) -> Reading | None:
    """Read a year, month, day or time of ISO 8601; a zone may follow in brackets (RFC 9557).

    Raises:
        ValueError: It is of that form, and no calendar or clock has it.
    """
    match = _ISO.fullmatch(text)
    if match is None:
        match = _BASIC.fullmatch(text)
    if match is None:
        return None
    year, month, day = match[1], match[2], match[3]
    if day is None:
        return Reading(year_of(int(year)) if month is None else month_of(int(year), int(month)))
    stretch = on_day(date(int(year), int(month), int(day)))
    if match["h"] is None:
        return Reading(stretch)
    wall = time(int(match["h"]), int(match["m"]), int(match["s"] or 0))
    return Reading(stretch, "", wall, match["zone"] or None, seconds_east(match["offset"]))


def seconds_east(offset: str | None) -> int | None:
    """Read `Z`, `+01:00`, `-0330` or `+00:19:32`.

    Raises:
        ValueError: It reaches a day or more.
    """
    if offset is None:
        return None
    digits = offset[1:].replace(":", "")
    if not digits.isdigit():
        return 0
    hours, minutes, seconds = (int(digits[at : at + 2] or 0) for at in (0, 2, 4))
    east = timedelta(hours=hours, minutes=minutes, seconds=seconds)
    if east >= _DAY:
        message = "an offset is less than a day"
        raise ValueError(message)
    return int(east.total_seconds()) * (-1 if offset[0] == "-" else 1)
