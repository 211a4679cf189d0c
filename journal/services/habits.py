"""What the person has chosen that the services must know."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from typing import TYPE_CHECKING, cast

from journal.domain.moment import DAY_ENDS

if TYPE_CHECKING:
    from journal.domain.spans import Hemisphere
    from journal.services.settings import Settings


@dataclass(frozen=True, slots=True)
class Habits:
    """What the person has chosen that the services must know.

    Attributes:
        day_ends: The local time at which a new page's day ends.
        hemisphere: ``north`` or ``south``: decides when summer is.
    """

    day_ends: time = DAY_ENDS
    hemisphere: Hemisphere = "north"


def habits_of(settings: Settings) -> Habits:
    """Give what the services must know of `settings`."""
    return Habits(time(settings.day_ends), cast("Hemisphere", settings.hemisphere))
