"""Find the time of day in what was typed."""

import re
from dataclasses import dataclass
from datetime import time

from journal.domain.vague.iso import seconds_east

_NOON = 12
_CLOCK = re.compile(
    r"""(?<![\w:.+-])
    (?:(?:at|a|as|luc)\s)?
    (?P<before>午前|午後)?\s?
    (?P<h>\d{1,2})
    (?: :(?P<m>\d{2})(?: :(?P<s>\d{2})(?:[.,]\d+)?)?
      | \s?(?:h|gio)\s?(?P<mh>\d{2})?
      | 時(?:(?P<mj>\d{1,2})分|(?P<half>半))?
      | (?=\s?[ap]\.?m\b)
    )
    (?:\s?(?P<after>[ap])\.?m\b\.?)?
    (?:\s?(?P<offset>z|utc|gmt|[+-]\d{2}(?::?\d{2}(?::?\d{2})?)?))?
    (?![\w:])""",
    re.ASCII | re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class TimeOfDay:
    """A time, its offset (seconds east of UTC) when one was typed, and the text without them."""

    wall: time
    offset: int | None
    rest: str


def find_time(text: str) -> TimeOfDay | None:
    """Take the first time of day out of a folded text.

    Raises:
        ValueError: There is one, and no clock shows it.
    """
    match = _CLOCK.search(text)
    if match is None:
        return None
    minutes = 30 if match["half"] else int(match["m"] or match["mh"] or match["mj"] or 0)
    wall = time(_hour(match), minutes, int(match["s"] or 0))
    rest = f"{text[: match.start()]} {text[match.end() :]}".strip()
    return TimeOfDay(wall, seconds_east(match["offset"]), rest)


def _hour(match: re.Match[str]) -> int:
    hour = int(match["h"])
    half = {"午前": "a", "午後": "p"}.get(match["before"]) or match["after"]
    if half is None:
        return hour
    if hour > _NOON:
        message = "a half day has twelve hours"
        raise ValueError(message)
    return hour % _NOON + (_NOON if half == "p" else 0)
