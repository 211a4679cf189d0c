"""What the person has chosen that the services must know."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from typing import TYPE_CHECKING, cast

from journal.domain.erasure import SHOW_GAPS, ErasureKind
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
        gaps: The erasures that leave a gap to be seen.
        search_gaps: Whether a search tells of one.
    """

    day_ends: time = DAY_ENDS
    hemisphere: Hemisphere = "north"
    gaps: frozenset[ErasureKind] = SHOW_GAPS
    search_gaps: bool = False


def habits_of(settings: Settings) -> Habits:
    """Give what the services must know of `settings`."""
    shown = {
        *((ErasureKind.PERSON,) if settings.gaps_people else ()),
        *((ErasureKind.TAG,) if settings.gaps_tags else ()),
        *((ErasureKind.PLACE,) if settings.gaps_places else ()),
        *((ErasureKind.PERIOD,) if settings.gaps_periods else ()),
        *((ErasureKind.ENTRY,) if settings.gaps_memories else ()),
        *((ErasureKind.SELECTION,) if settings.gaps_selections else ()),
        *((ErasureKind.SEARCH,) if settings.gaps_searches else ()),
    }
    hemisphere = cast("Hemisphere", settings.hemisphere)
    return Habits(
        time(settings.day_ends), hemisphere, frozenset(shown), settings.search_gaps
    )
