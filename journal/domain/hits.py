"""What a search answers with."""

from collections.abc import Callable
from dataclasses import dataclass

from journal.domain.entry import Row
from journal.domain.extent import Span
from journal.domain.names import NameCount


@dataclass(frozen=True, slots=True)
class Lit:
    """What lights up in a hit.

    Attributes:
        title: The title; empty for an untitled memory.
        excerpt: A short stretch of the text around the first match.
        title_spans, excerpt_spans: Matches, on the original spelling.
    """

    title: str
    title_spans: tuple[Span, ...]
    excerpt: str
    excerpt_spans: tuple[Span, ...]


class Hit:
    """A memory that was found; what lights up in it is computed when it is first looked at.

    A page holds fifty hits and a window shows ten: lighting all would cost more than finding them.
    """

    __slots__ = ("_light", "_lit", "exact", "row")

    def __init__(self, row: Row, light: Callable[[], Lit], *, exact: bool = False) -> None:
        """Hold a row.

        Args:
            row: The memory as lists show it.
            light: Computes what lights up; called once, on the thread that looks.
            exact: True when it stands in the tier of exact spellings.
        """
        self.row = row
        self.exact = exact
        self._light = light
        self._lit: Lit | None = None

    @property
    def lit(self) -> Lit:
        """What lights up."""
        if self._lit is None:
            self._lit = self._light()
        return self._lit

    @property
    def title(self) -> str:
        """The title; empty for an untitled memory."""
        return self.row.title

    @property
    def title_spans(self) -> tuple[Span, ...]:
        """Matches in the title."""
        return self.lit.title_spans

    @property
    def excerpt(self) -> str:
        """A short stretch of the text around the first match."""
        return self.lit.excerpt

    @property
    def excerpt_spans(self) -> tuple[Span, ...]:
        """Matches in the excerpt."""
        return self.lit.excerpt_spans


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


NO_FACETS = Facets((), (), (), (), starred=0, pictured=0, looked_at=0, complete=True)
"""What no hits have in common."""
