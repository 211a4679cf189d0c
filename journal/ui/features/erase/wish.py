"""Hold what somebody wants put away, and how; it is kept while the page is left."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from journal.domain.erasure import ErasureKind, NewPages
from journal.domain.fates import Fate
from journal.domain.passages import Grain
from journal.ui.features.erase.reach import Choices

if TYPE_CHECKING:
    from datetime import date

    from journal.domain.erasure import Target
    from journal.domain.ids import EntryId
    from journal.services.terms import Terms
    from journal.ui.features.erase.reach import Reach


class Manner(StrEnum):
    """How something is put away."""

    QUIET = "quiet"
    WHILE = "while"
    ASKED = "asked"


@dataclass(frozen=True, slots=True)
class Wish:
    """Everything that is chosen on the page.

    Attributes:
        target: Whom or what; None as long as nothing is.
        return_on: The day on which it comes back, for a while only.
    """

    target: Target | None = None
    manner: Manner = Manner.ASKED
    choices: Choices = Choices()  # noqa: RUF009 - frozen, so that all may have the same
    tape: str = ""
    return_on: date | None = None
    new_pages: NewPages = NewPages.LEAVE
    grain: Grain = Grain.PARAGRAPH

    def aimed(self, target: Target | None) -> Wish:
        """Give the same aimed at something; what was chosen of single memories goes with another.

        Whoever is only called by one more name stays the same.
        """
        if target is None or self.target is None or _same(target, self.target):
            return replace(self, target=target)
        return replace(self, target=target, choices=Choices(quiet=self.choices.quiet))

    def how(self, manner: Manner) -> Wish:
        """Give the same put away in another manner."""
        choices = replace(self.choices, quiet=manner is Manner.QUIET)
        return replace(self, manner=manner, choices=choices)

    @property
    def lacks_day(self) -> bool:
        """Whether it is to come back by itself, and nobody said when."""
        return self.manner is Manner.WHILE and self.return_on is None

    def terms(self, reach: Reach) -> Terms:
        """Give what the erasure is told."""
        from journal.services.terms import Terms

        choices = self.choices
        single = reach.settled(choices)
        files = () if choices.quiet else choices.files

        def all_of(fate: Fate) -> frozenset[EntryId]:
            return frozenset(one for one, chosen in single.items() if chosen is fate)

        return Terms(
            tape=self.tape.strip() or None,
            return_on=self.return_on if self.manner is Manner.WHILE else None,
            # What is not to be brought up is not to be when it is written later, either.
            new_pages=NewPages.PUT_AWAY if choices.quiet else self.new_pages,
            ways=reach.ways(choices),
            grain=self.grain,
            quiet=choices.quiet,
            kept=all_of(Fate.STAY),
            whole=all_of(Fate.WHOLE),
            parted=all_of(Fate.PART),
            files=frozenset(files),
            spared=choices.spared,
        )


def _same(one: Target, other: Target) -> bool:
    if one.kind is not other.kind:
        return False
    if one.kind in {ErasureKind.PERIOD, ErasureKind.SEARCH}:
        return one == other
    return (one.words, one.ids) == (other.words, other.ids)
