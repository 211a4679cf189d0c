"""Turn what somebody wants into what an erasure is told: what goes whole, in part, and stays."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journal.domain.door import admit
from journal.domain.erasure import ErasureKind, NewPages
from journal.domain.fates import USUAL_WAYS, Fate, Lane, Ways
from journal.domain.passages import Grain
from journal.storage import entries, erasures, gathering

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date, datetime

    from journal.domain.erasure import Target
    from journal.domain.ids import AttachmentId, EntryId
    from journal.storage.gathering import Gathered
    from journal.storage.store import Unit


@dataclass(frozen=True, slots=True)
class Terms:
    """How an erasure is meant.

    Attributes:
        tape: Words for later.
        return_on: The day on which it is offered back.
        new_pages: What happens to pages written later that fall under it.
        ways: What becomes of each lane.
        grain: Whether paragraphs are hidden around a name, or sentences.
        quiet: Leave all of it in place, and never bring it up.
        kept: Memories that stay, whatever lane they are in.
        whole: Memories that go as a whole, whatever lane they are in.
        parted: Memories of which only what names the target goes, whatever lane they are in.
        files: Pictures and recordings that go, though their memories stay.
        spared: Pictures and recordings that stay, though their memories go in part.
        wait: For how many days to wait before it opens; 0 for none, 366 at the most.
    """

    tape: str | None = None
    return_on: date | None = None
    new_pages: NewPages = NewPages.LEAVE
    ways: Ways = USUAL_WAYS
    grain: Grain = Grain.PARAGRAPH
    quiet: bool = False
    kept: frozenset[EntryId] = frozenset()
    whole: frozenset[EntryId] = frozenset()
    parted: frozenset[EntryId] = frozenset()
    files: frozenset[AttachmentId] = frozenset()
    spared: frozenset[AttachmentId] = frozenset()
    wait: int = 0


def order_for(
    unit: Unit, target: Target, found: Gathered, terms: Terms, now: datetime
) -> erasures.Order:
    """Say what an erasure is told.

    Args:
        unit: The unit of work.
        target: Whom or what.
        found: Everything it touches.
        terms: How it is meant.
        now: When, aware.
    """
    make = _quiet_order if terms.quiet else _order
    return make(unit, target, found, terms, now)


def does_anything(order: erasures.Order, shown: set[int]) -> bool:
    """Tell whether an erasure touches something, or keeps quiet what is still to be written.

    Args:
        order: What it is told.
        shown: What was gathered of what shows: that others hold the rest is nobody's business.
    """
    begins = order.new_pages is NewPages.PUT_AWAY and order.subject is not None
    touched = not shown.isdisjoint((*order.positions, *order.parted))
    return bool(touched or order.names or begins)


def _order(
    unit: Unit, target: Target, found: Gathered, terms: Terms, now: datetime
) -> erasures.Order:
    """Say what goes whole and what is hidden in part, of what was gathered."""
    fates = _fates(unit, found, terms)
    passages, titles = gathering.passages(unit, fates[Fate.PART], found, terms.grain)
    # Where no passage can be told from the rest, the whole is hidden: better than a name too many.
    untold = {one for one, spans in passages.items() if not spans}
    whole = fates[Fate.WHOLE] | untold
    alone = gathering.bearing(unit, found.all - whole - passages.keys(), terms.files)
    return erasures.Order(
        kind=target.kind,
        positions=tuple(sorted(whole)),
        made_at=now,
        on=now.date(),
        tape=admit(terms.tape).text if terms.tape else None,
        return_on=terms.return_on,
        new_pages=terms.new_pages,
        target=target.words or _days(target) or None,
        names=found.names,
        also=target.also,
        passages={one: spans for one, spans in passages.items() if one not in untold},
        titles=frozenset(titles - untold),
        read={one: words for one, (_title, words) in found.read.items()},
        files=alone,
        spared=terms.spared,
        wait=terms.wait,
    )


def _quiet_order(
    unit: Unit, target: Target, found: Gathered, terms: Terms, now: datetime
) -> erasures.Order:
    """Say what is never brought up: all that tells of the target, but nothing that is near it."""
    fates = _fates(unit, found, terms)
    wanted = fates[Fate.WHOLE] | fates[Fate.PART]
    return erasures.Order(
        kind=ErasureKind.QUIET,
        positions=tuple(sorted(wanted - gathering.quiet(unit, wanted))),
        made_at=now,
        on=now.date(),
        tape=admit(terms.tape).text if terms.tape else None,
        return_on=terms.return_on,
        new_pages=terms.new_pages,
        target=target.words or _days(target) or None,
        subject=found.names[0] if found.names else None,
        wait=terms.wait,
    )


def _fates(unit: Unit, found: Gathered, terms: Terms) -> dict[Fate, set[int]]:
    """Part everything that was gathered by what becomes of it."""
    single = {
        Fate.WHOLE: _at(unit, terms.whole) & found.all,
        Fate.PART: _at(unit, terms.parted) & found.all,
        Fate.STAY: _at(unit, terms.kept) & found.all,
    }
    # Whoever says two things of one memory is understood as wanting it to stay.
    single[Fate.PART] -= single[Fate.STAY]
    single[Fate.WHOLE] -= single[Fate.STAY] | single[Fate.PART]
    rest = found.all.difference(*single.values())
    for lane in Lane:
        mine: set[int] = getattr(found, lane.value)
        single[terms.ways.of(lane)] |= mine & rest
    return single


def _at(unit: Unit, ids: Collection[EntryId]) -> set[int]:
    return set(entries.positions_of(unit, tuple(ids)).values())


def _days(target: Target) -> str:
    ends = (target.first, target.last)
    return "..".join(one.isoformat() if one else "" for one in ends) if any(ends) else ""
