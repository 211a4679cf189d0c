"""A few memories that the tour is shown on; they were written for it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from journal.domain.entry import Draft
from journal.domain.moment import Moment


@dataclass(frozen=True, slots=True)
class _Memory:
    """A memory of the sample: how many days ago, at what time, and what it says."""

    days_ago: int
    hour: int
    minute: int
    title: str
    text: str
    place: str = ""
    tags: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    starred: bool = False


_MEMORIES = (
    _Memory(
        1, 18, 5, "The long way home",
        "Got off two stops early and followed the canal. Somebody was practising the trumpet in a "
        "boat, the same four bars, better each time.\n\nI stood under the bridge until the fifth "
        "bar came.",
        "The canal", ("walking",), starred=True,
    ),
    _Memory(
        2, 7, 40, "",
        "First frost. The bicycle seat had fur on it.",
        "Home", ("winter",),
    ),
    _Memory(
        4, 20, 15, "Soup with Mum",
        "Mum had peeled everything before I came, *so that we could talk*. We talked about the "
        "neighbours’ light, which goes on at four every night and off at five.\n\n> Maybe they "
        "write, she said.",
        "Mum’s kitchen", ("winter", "soup"), ("Mum",),
    ),
    _Memory(
        9, 12, 30, "Lunch on the library steps",
        "Rob brought two oranges and gave me the one that was easier to peel. The window behind "
        "us was open and someone inside turned pages very fast.",
        "The library", ("walking",), ("Rob",),
    ),
    _Memory(
        10, 23, 10, "The argument about the lamp",
        "We were not arguing about the lamp. It stood between us, and neither would switch it on.",
        "Home", (), ("Ada",),
    ),
    _Memory(
        16, 6, 55, "Train before the light",
        "Everyone on the platform had the same breath. When the window cleared there was the sea, "
        "grey on grey, with one #lighthouse still awake.",
        "The train", ("the sea",),
    ),
    _Memory(
        16, 17, 20, "Montauk, out of season",
        "All the shutters down. Walked to the end of the pier and read the plaque for the second "
        "time in my life, without remembering the first.\n\n- one dog\n- two fishermen\n- no "
        "telephone",
        "Montauk", ("the sea", "walking"), starred=True,
    ),
    _Memory(
        31, 21, 0, "What Mum keeps in the blue tin",
        "Buttons, a key to nothing, my first tooth, and a ticket for a film neither of us can "
        "remember seeing.",
        "Mum’s kitchen", ("things",), ("Mum",),
    ),
    _Memory(
        45, 19, 30, "Cinema, row nine",
        "Rob fell asleep on my shoulder and I watched the rest of it very still.",
        "The Odeon", (), ("Rob",),
    ),
    _Memory(
        58, 8, 15, "",
        "A whole cloud came down the street and left again.",
        "Home", ("autumn",),
    ),
    _Memory(
        75, 19, 0, "What we did not say",
        "Ada washed and I dried, and neither of us asked the other to stop humming.",
        "Home", (), ("Ada",),
    ),
    _Memory(
        76, 13, 20, "Ada’s keys",
        "She left them on the shelf by the door, on top of the letter, so that I would find both.",
        "Home", (), ("Ada",),
    ),
    _Memory(
        77, 8, 30, "The quiet carriage",
        "We sat across from each other for two hours, and the whole train kept our promise.",
        "The train", (), ("Ada",),
    ),
    _Memory(
        112, 22, 45, "The last warm night",
        "Windows open on both sides and the whole flat breathing. Somewhere below a radio, and a "
        "man who knew only the chorus.",
        "Home", ("summer",),
    ),
    _Memory(
        366, 16, 0, "A year ago, the same bench",
        "I wrote here that I would come back in a year and see what had changed. Two of the "
        "slats.",
        "The canal", ("walking",),
    ),
)  # fmt: skip


PUT_AWAY = frozenset({"What we did not say", "Ada’s keys", "The quiet carriage"})
"""Titles of those that are put away together before the tour begins."""


def drafts(now: datetime) -> Iterator[Draft]:
    """Give the sample's memories as drafts, the oldest first.

    Args:
        now: Aware; the memories are dated back from it.
    """
    for one in reversed(_MEMORIES):
        day = now - timedelta(days=one.days_ago)
        when = day.replace(hour=one.hour, minute=one.minute, second=0, microsecond=0)
        yield Draft(
            moment=Moment.at(when),
            title=one.title,
            text=one.text,
            place=one.place or None,
            tags=one.tags,
            people=one.people,
            starred=one.starred,
        )
