"""Join the views that look at days with the window: where they lead, and where one was."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from journal.ui.feedback.words import words_for

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QWidget

    from journal.ui.shell.parts import Parts


class DaysView(Protocol):
    """What the views of days have in common; each is a widget."""

    @property
    def entry_chosen(self) -> SignalInstance:
        """A memory is to be opened (EntryId)."""

    @property
    def write_asked(self) -> SignalInstance:
        """A page is to begin at a moment (Moment, or None for now) with a text (str)."""

    @property
    def day_changed(self) -> SignalInstance:
        """Another day is looked at (date)."""

    @property
    def failed(self) -> SignalInstance:
        """Something could not be read (Exception)."""


class Days(QObject):
    """Keeps one view of days joined with the window.

    Args:
        parts: The parts of the window.
        view: The view, which owns this.
    """

    def __init__(self, parts: Parts, view: DaysView) -> None:
        super().__init__(parts.frame)
        self._parts = parts
        view.entry_chosen.connect(parts.guide.open)
        view.write_asked.connect(parts.guide.write)
        view.day_changed.connect(self._look_at)
        view.failed.connect(self._tell)
        undo = QShortcut(QKeySequence.StandardKey.Undo, cast("QWidget", view))
        undo.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        undo.activated.connect(parts.house.notices.undo_last)

    def _look_at(self, day: date) -> None:
        """Know which day is looked at, so that the way back leads to it."""
        history = self._parts.guide.history
        history.amend(replace(history.now, day=day))

    def _tell(self, error: Exception) -> None:
        self._parts.house.notices.banner(words_for(error).text)
