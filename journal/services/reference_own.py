"""Lend the pages the person added beside those that come with the program.

They are held as they were read last: whoever reads the journal says when there are others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from journal.domain.reference import Address, Page, ReferenceHit, ReferenceMissing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from journal.domain.reference_search import SearchableSection


class Lent:
    """The pages of the person's own."""

    def __init__(self) -> None:
        """Hold none yet."""
        self._own: tuple[Page, ...] = ()
        self._own_searchable: tuple[SearchableSection, ...] | None = None

    @property
    def own(self) -> tuple[Page, ...]:
        """The pages the person added, as they were held last."""
        return self._own

    def hold(self, own: Iterable[Page]) -> None:
        """Lend these pages of the person's beside those about the film."""
        self._own, self._own_searchable = tuple(own), None

    def own_page(self, slug: str) -> Page:
        """One of them, whole.

        Raises:
            ReferenceMissing: It was removed, or is not held yet.
        """
        for page in self._own:
            if page.slug == slug:
                return page
        raise ReferenceMissing(Address(slug))

    def search_own(self, query: str) -> tuple[ReferenceHit, ...]:
        """Search the pages the person added, as `search` does those about the film."""
        from journal.domain.reference_search import asked, search_section, searchable

        phrases = asked(query)
        if not phrases:
            return ()
        if (sections := self._own_searchable) is None:
            sections = tuple(part for page in self._own for part in searchable(page))
            self._own_searchable = sections
        return tuple(hit for each in sections if (hit := search_section(each, phrases)))
