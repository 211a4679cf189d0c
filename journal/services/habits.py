"""What the person has chosen that the services must know."""

from dataclasses import dataclass
from datetime import time

from journal.domain.moment import DAY_ENDS
from journal.domain.spans import Hemisphere


@dataclass(frozen=True, slots=True)
class Habits:
    """What the person has chosen that the services must know.

    Attributes:
        day_ends: The local time at which a new page's day ends.
        hemisphere: ``north`` or ``south``: decides when summer is.
    """

    day_ends: time = DAY_ENDS
    hemisphere: Hemisphere = "north"
