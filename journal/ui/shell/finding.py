"""Find a journal that is not where the preferences say: it was moved, or its disk is not here."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from journal.domain.spot import Standing

if TYPE_CHECKING:
    from collections.abc import Callable

    from journal.domain.spot import Spot
    from journal.ui.shell.parts import House


class Finding(QObject):
    """Asks for the folder of the journal, and opens what is found in it.

    Args:
        house: The journal that is missing, and the preferences that remember where it is.
        window: What the question stands over.
    """

    def __init__(self, house: House, window: QWidget) -> None:
        super().__init__(window)
        self._house, self._window = house, window
        self.choose_folder: Callable[[QWidget, str], str] = QFileDialog.getExistingDirectory

    def ask(self) -> None:
        """Ask where the journal is now."""
        folder = self.choose_folder(self._window, self.tr("The folder of the journal"))
        if folder:
            session = self._house.session
            session.write.submit(_look, Path(folder)).then(
                lambda spot: self._take(cast("Spot", spot)), session.failed.emit
            )

    def _take(self, spot: Spot) -> None:
        if spot.standing is not Standing.JOURNAL:
            self._house.notices.toast(self.tr("There is no journal in this folder."))
            return
        self._house.preferences.choose(journal=str(spot.database))
        self._house.session.open_again()


def _look(folder: Path) -> Spot:
    # Imported there: it brings the database with it.
    from journal.services.places import look

    return look(folder)
