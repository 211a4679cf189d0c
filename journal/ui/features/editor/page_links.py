"""What stands beside the text of a memory, as a value: place, mood, tags and people."""

from dataclasses import dataclass, replace
from enum import Enum


class Part(Enum):
    """What can stand in the row."""

    PLACE = "place"
    PERSON = "person"
    TAG = "tag"
    MOOD = "mood"


@dataclass(frozen=True, slots=True)
class Links:
    """What stands beside the text of one memory.

    Attributes:
        tags, people: Those added beside the text.
        text_tags, text_people: Those that stand in the text.
    """

    place: str | None = None
    mood: str | None = None
    tags: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    text_tags: tuple[str, ...] = ()
    text_people: tuple[str, ...] = ()


def listed(links: Links) -> list[tuple[Part, str, bool]]:
    """Return what is shown, in order: part, name, and whether it stands in the text."""
    shown: list[tuple[Part, str, bool]] = []
    if links.place:
        shown.append((Part.PLACE, links.place, False))
    if links.mood:
        shown.append((Part.MOOD, links.mood, False))
    for part, found, beside in (
        (Part.PERSON, links.text_people, links.people),
        (Part.TAG, links.text_tags, links.tags),
    ):
        shown += [(part, name, False) for name in beside if name not in found]
        shown += [(part, name, True) for name in found]
    return shown


def with_one(links: Links, part: Part, name: str) -> Links:
    """Return `links` with one more; a name that is there already stays single."""
    if part is Part.PLACE:
        return replace(links, place=name)
    if part is Part.MOOD:
        return replace(links, mood=name)
    if part is Part.TAG:
        known = _has(links.tags + links.text_tags, name)
        return links if known else replace(links, tags=(*links.tags, name))
    known = _has(links.people + links.text_people, name)
    return links if known else replace(links, people=(*links.people, name))


def _has(names: tuple[str, ...], name: str) -> bool:
    return name.casefold() in {each.casefold() for each in names}


def without_one(links: Links, part: Part, name: str) -> Links:
    """Return `links` with one less."""
    if part is Part.PLACE:
        return replace(links, place=None)
    if part is Part.MOOD:
        return replace(links, mood=None)
    if part is Part.TAG:
        return replace(links, tags=tuple(tag for tag in links.tags if tag != name))
    return replace(links, people=tuple(person for person in links.people if person != name))
