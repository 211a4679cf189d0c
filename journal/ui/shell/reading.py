"""Let old memories open for reading, as the preferences say, and what was found lit in them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from journal.ui.actions import catalogue

if TYPE_CHECKING:
    from journal.domain.ids import EntryId
    from journal.ui.features.search.view import SearchView
    from journal.ui.shell.parts import Parts


class Reading(QObject):
    """Joins the page with the preferences, the menus and the search.

    Args:
        parts: The parts of the window.
    """

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.frame)
        self._parts = parts
        parts.actions.on(catalogue.EDIT, parts.page.reading.write)
        parts.page.reading.changed.connect(self._enable)
        parts.house.preferences.changed.connect(self._follow)
        parts.rooms.search_built.connect(self._join_search)
        self._follow()
        self._enable(parts.page.reading.is_reading)

    def _enable(self, reading: bool) -> None:
        self._parts.actions.action(catalogue.EDIT).setEnabled(reading)

    def _follow(self) -> None:
        self._parts.page.reading.want(self._parts.house.preferences.settings.read_first)

    def _join_search(self, view: SearchView) -> None:
        view.entry_chosen.connect(partial(self._open_hit, view))

    def _open_hit(self, view: SearchView, entry: EntryId) -> None:
        """Open what was found, with what was looked for lit in it."""
        query = view.presenter.parse(view.field.text())
        if query is not None:
            self._parts.page.lighting.expect(entry, query.terms)
        self._parts.guide.open(entry)
