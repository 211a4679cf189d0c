"""What a search answers with."""

from dataclasses import dataclass

from journal.domain.entry import Row
from journal.domain.names import NameCount


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a text, in characters: start inclusive, end exclusive."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Hit:
    """A memory that was found, with what to light up in it.

    Attributes:
        title: The title, or the first words of an untitled memory.
        excerpt: A short stretch of the text around the first match.
        title_spans, excerpt_spans: Matches, on the original spelling.
        exact: True when it stands in the tier of exact spellings.
    """

    row: Row
    title: str
    title_spans: tuple[Span, ...]
    excerpt: str
    excerpt_spans: tuple[Span, ...]
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where the next page begins: tier 0 holds exact spellings, tier 1 the rest."""

    tier: int
    position: int


@dataclass(frozen=True, slots=True)
class HitPage:
    """One page of hits, newest first within its tier; `cursor` is None on the last."""

    hits: tuple[Hit, ...]
    cursor: Cursor | None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A word that the journal knows, one edit away from one that it does not.

    Attributes:
        typed, meant: The word, and its replacement in the spelling of the index.
        query: The whole query with the replacement in place.
    """

    typed: str
    meant: str
    query: str


@dataclass(frozen=True, slots=True)
class Facets:
    """What the hits have in common, over at most `looked_at` newest hits.

    Attributes:
        years: (year, hits) oldest first.
        complete: False when there were more hits than were looked at.
    """

    people: tuple[NameCount, ...]
    places: tuple[NameCount, ...]
    tags: tuple[NameCount, ...]
    years: tuple[tuple[int, int], ...]
    starred: int
    pictured: int
    looked_at: int
    complete: bool
