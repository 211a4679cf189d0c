"""Show, for somebody who has died, the room in which their pages are kept, and the card."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from shiboken6 import isValid

from journal.domain.lights import Length
from journal.ui.background.thumbnails import thumbnails_of
from journal.ui.features.lights.kept_page import KeptPage
from journal.ui.features.lights.stage import Stage
from journal.ui.features.lights.values import Manner, Plan
from journal.ui.shell.lamp_pages import pages_from, spots_of

if TYPE_CHECKING:
    from journal.domain.erasure import Erased
    from journal.domain.lamps import Spot
    from journal.ui.shell.parts import Parts
    from journal.ui.shell.place import Place
    from journal.ui.widgets.paper_card import CardWords


@dataclass(frozen=True, slots=True)
class Safe:
    """How the pages of somebody who has died are kept.

    Attributes:
        place: Where the box is opened: all of them can be found there.
        curtain: Whether neither picture nor date is shown.
        room: The room as it was when the last page was laid in; None has it painted.
    """

    place: Place
    curtain: bool
    room: Stage | None = None

    def let_go(self) -> None:
        """Need no room: there is nothing to show in it."""
        if self.room is not None:
            self.room.deleteLater()


def box_page(parts: Parts, words: CardWords, act: Erased, safe: Safe) -> KeptPage:
    """Give the page; a room that is not there yet comes once it is known what lies in the box.

    Args:
        parts: The parts of the window.
        words: What the card says.
        act: What was done.
        safe: How they are kept.
    """
    house = parts.house
    session, journal, now = house.session, house.session.journal, house.clock.now()
    page = KeptPage(house.theme, parts.frame, words)
    plan = Plan(now.date(), now.time(), Manner.SAFE, Length.UNSEEN, curtain=safe.curtain)

    def show(found: object) -> None:
        if isValid(page):  # Nobody went on meanwhile.
            page.show_room(
                Stage(
                    house.theme, cast("tuple[Spot, ...]", found), pages_from(session), plan,
                    session.read, thumbnails_of(session),
                )
            )  # fmt: skip

    if safe.room is not None:
        page.show_room(safe.room)
        return page
    entries = act.changes.entries if act.changes is not None else ()
    if journal is not None:
        session.read.submit(spots_of, journal, entries).then(show, session.failed.emit)
    return page
