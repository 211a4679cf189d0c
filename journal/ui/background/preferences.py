"""Hold what the person has chosen for every part of the window, and keep each change at once."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from journal.services import settings as kept

if TYPE_CHECKING:
    from pathlib import Path

    from journal.services.settings import Settings

_log = logging.getLogger(__name__)


class Preferences(QObject):
    """The settings in force.

    Args:
        folder: Where their file lies; None keeps them for this window alone (tests, the tour).

    Signals:
        changed: Something else was chosen; :attr:`settings` says it already.
        failed: A choice holds for this window, but could not be kept (OSError).
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        loaded = kept.Loaded(kept.Settings()) if folder is None else kept.load(folder)
        self._settings, self.refused = loaded.settings, loaded.refused

    @property
    def settings(self) -> Settings:
        """What is chosen now."""
        return self._settings

    def choose(self, **chosen: object) -> None:
        """Choose otherwise, in what is named; what cannot be chosen changes nothing."""
        after = self._settings.with_(**chosen)
        if after == self._settings:
            return
        self._settings = after
        self.changed.emit()
        try:
            if self._folder is not None:
                kept.save(self._folder, after)
        except OSError as error:
            _log.warning("The settings could not be kept: %s", error)
            self.failed.emit(error)
