"""Let the lamps return, oldest first, for memories that are back in the journal already.

It is a picture of what was done, in one transaction, before the first lamp is lit: whatever ends
it early, the window or the machine, all of them are back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from journal.ui.background.thumbnails import thumbnails_of
from journal.ui.features.lights.stage import Stage
from journal.ui.features.lights.values import Manner, Plan
from journal.ui.shell.lamp_pages import pages_from, spots_of
from journal.ui.widgets.whole_window import WholeWindow

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from journal.domain.ids import EntryId
    from journal.domain.lamps import Spot
    from journal.ui.shell.parts import Parts


class LampsBack(WholeWindow):
    """The stage over the whole window; Escape has all lamps lit at once.

    Args:
        parts: The parts of the window.
        spots: The memories, newest first.
        done: Called once, when all lamps are lit.
        curtain: Whether neither picture nor date is shown.
    """

    def __init__(
        self, parts: Parts, spots: tuple[Spot, ...], done: Callable[[], None], *, curtain: bool
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
        self.stage.finished.connect(self._finish)

    def begin(self) -> None:
        """Come up, and let them return."""
        self.come_up()
        self.stage.begin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the stage be as large as the window."""
        super().resizeEvent(event)
        self.stage.setGeometry(self.rect())

    def _finish(self, _outcome: object) -> None:
        self.stage.hide()
        self.go()
        self.deleteLater()
        self._done()


def bring_lamps_back(
    parts: Parts, entries: tuple[EntryId, ...], done: Callable[[], None], *, curtain: bool
) -> None:
    """Show lamps returning, where things may move and something can be seen again.

    Args:
        parts: The parts of the window.
        entries: The memories that are back.
        done: Called when it was shown, or at once.
        curtain: Whether neither picture nor date is shown.
    """
    session = parts.house.session
    journal = session.journal
    if journal is None or not parts.house.theme.duration("lamp"):
        done()
        return

    def light(found: object) -> None:
        spots = cast("tuple[Spot, ...]", found)
        if spots:
            LampsBack(parts, spots, done, curtain=curtain).begin()
        else:
            done()

    def miss(error: Exception) -> None:
        session.failed.emit(error)
        done()

    session.read.submit(spots_of, journal, entries).then(light, miss)
