"""Let the window look and behave as the preferences say, at once and without a restart."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject

from journal.ui.theme.seasons import season_on
from journal.ui.theme.tokens import Mode, Season

if TYPE_CHECKING:
    from datetime import date

    from journal.services.settings import Settings
    from journal.ui.shell.parts import House

_FAMILIES: Final = {"literata": "", "inter": "Inter", "atkinson": "Atkinson Hyperlegible"}
_MORE: Final = {"system": None, "usual": False, "more": True}


def wish_of(settings: Settings, today: date) -> dict[str, Any]:
    """Say what the theme should look like, in the words of its `Wish`.

    Args:
        settings: What the person chose.
        today: The day whose season is worn where the date decides.
    """
    fixed = settings.season != "date"
    season = Season(settings.season) if fixed else season_on(today, settings.hemisphere)
    return {
        "season": season,
        "mode": None if settings.mode == "system" else Mode(settings.mode),
        "text_scale": settings.text_scale,
        "face": _FAMILIES[settings.face],
        "more": _MORE[settings.contrast],
        "still": settings.motion == "less",
    }


class Wearing(QObject):
    """Takes over each choice as it is made.

    Args:
        house: The theme, the journal and the preferences.
    """

    def __init__(self, house: House, parent: QObject) -> None:
        super().__init__(parent)
        self._house = house
        house.preferences.changed.connect(self.look)
        house.preferences.failed.connect(self._tell_of_loss)

    def look(self) -> None:
        """Look as was chosen; on another day, perhaps in another season."""
        house = self._house
        house.clock.day_ends = time(house.preferences.settings.day_ends)
        house.theme.wear(**wish_of(house.preferences.settings, house.clock.now().date()))
        self._tell_journal()

    def tell_of_refusal(self) -> None:
        """Say that the file of the settings could not be read, where that is so."""
        refused = self._house.preferences.refused
        if refused is not None:
            words = self.tr(
                "Your preferences could not be read whole, so some are the usual ones again. "
                "The file is kept as %1."
            )
            self._house.notices.toast(words.replace("%1", refused.name))

    def _tell_of_loss(self, _error: OSError) -> None:
        self._house.notices.toast(
            self.tr("This holds until the window closes: the choice could not be saved.")
        )

    def _tell_journal(self) -> None:
        journal = self._house.session.journal
        if journal is not None:
            from journal.services.habits import habits_of

            # On the lane: a service that is being built there is waited for.
            habits = habits_of(self._house.preferences.settings)
            session = self._house.session
            session.write.submit(journal.follow, habits).then(
                lambda _done: session.poll(), session.failed.emit
            )
