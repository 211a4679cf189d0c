"""Tags, people and places: the names by which memories are found again."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID


class NameKind(StrEnum):
    """The three kinds of name that are records of their own."""

    TAG = "tag"
    PERSON = "person"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class NameCount:
    """A name with the number of visible memories linked to it."""

    id: UUID
    kind: NameKind
    name: str
    count: int
