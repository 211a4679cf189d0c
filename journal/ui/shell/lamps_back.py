"""Let the lamps return, oldest first, for memories that are back in the journal already.

It is a picture of what was done, in one transaction, before the first lamp is lit: whatever ends
it early, the window or the machine, all of them are back. Where nothing is to move, it is a list
in which they are lit one after another. With the curtain lifted, it ends where they stand now.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTimer

from journal.ui.background.thumbnails import thumbnails_of
from journal.ui.features.lights.stage import Stage
from journal.ui.features.lights.values import Manner, Plan
from journal.ui.shell.lamp_pages import newest_of, pages_from, spots_of
from journal.ui.shell.place import View
from journal.ui.widgets.whole_window import WholeWindow

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from journal.domain.entry import Row
    from journal.domain.ids import EntryId
    from journal.domain.lamps import Spot
    from journal.ui.shell.parts import Parts

_LAST_LOOK_MS = 600
"""How long all lamps are seen lit, unless somebody wanted to be at the end."""


class LampsBack(WholeWindow):
    """The stage over the whole window; Escape has all lamps lit at once.

    Args:
        parts: The parts of the window.
        spots: The memories, newest first.
        done: Called once, when all lamps are lit, with whether the curtain is drawn by then.
        curtain: Whether neither picture nor date is shown.
    """

    def __init__(
        self, parts: Parts, spots: tuple[Spot, ...], done: Callable[[bool], None], *, curtain: bool
    ) -> None:
        super().__init__(parts.frame)
        house = parts.house
        now = house.clock.now()
        plan = Plan(now.date(), now.time(), Manner.BACK, curtain=curtain)
        self._done = done
        self.stage = Stage(
            house.theme, spots, pages_from(house.session), plan, house.session.read,
            thumbnails_of(house.session), parent=self,
        )  # fmt: skip
        self.stage.finished.connect(self._look_once_more)

    def begin(self) -> None:
        """Come up, and let them return."""
        self.come_up()
        self.stage.begin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the stage be as large as the window."""
        super().resizeEvent(event)
        self.stage.setGeometry(self.rect())

    def _look_once_more(self, _outcome: object) -> None:
        if self.stage.conductor.was_hurried:
            self._finish()
        else:
            QTimer.singleShot(_LAST_LOOK_MS, self, self._finish)

    def _finish(self) -> None:
        self.stage.hide()
        self.go()
        self.deleteLater()
        self._done(self.stage.is_covered)


def bring_lamps_back(
    parts: Parts, entries: tuple[EntryId, ...], done: Callable[[], None], *, curtain: bool
) -> None:
    """Show lamps returning, where something can be seen again, and then the lines of it all.

    Args:
        parts: The parts of the window.
        entries: The memories that are back.
        done: Called when the lamps are lit, or at once where there are none.
        curtain: Whether neither picture nor date is shown; then one stays where one is.
    """
    session = parts.house.session
    journal = session.journal
    if journal is None:
        done()
        return

    def end(covered: bool) -> None:
        if covered or parts.guide.now.view is not View.ARCHIVE:
            done()
        else:
            session.read.submit(newest_of, journal, entries).then(show, miss)

    def show(newest: object) -> None:
        # First there, then told: a toast stands over the view that is looked at.
        parts.guide.go_to(View.TIMELINE)
        done()
        if newest is not None:
            parts.timeline.presenter.reopen(cast("Row", newest), entries)

    def light(found: object) -> None:
        spots = cast("tuple[Spot, ...]", found)
        if spots:
            LampsBack(parts, spots, end, curtain=curtain).begin()
        else:
            done()

    def miss(error: Exception) -> None:
        session.failed.emit(error)
        done()

    session.read.submit(spots_of, journal, entries).then(light, miss)
