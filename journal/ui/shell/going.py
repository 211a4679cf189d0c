"""Open the palette over the window, and go where it leads."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

from journal.ui.actions import catalogue, keymap
from journal.ui.feedback.words import words_for
from journal.ui.shell.place import Place, View

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from journal.ui.features.palette.offers import Command
    from journal.ui.features.palette.view import Palette
    from journal.ui.shell.parts import Parts

_VIEWS = "view."
_NEVER = frozenset({catalogue.PALETTE, catalogue.NEXT_PANE, catalogue.PREVIOUS_PANE})
"""What makes no sense in a list that lies over everything."""


class Going(QObject):
    """Lets the palette lead through one window; it is built when first asked for.

    Args:
        parts: The parts of the window.
    """

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.frame)
        self._parts = parts
        self._palette: Palette | None = None
        parts.actions.on(catalogue.PALETTE, self.open)
        parts.page.sheet.names.mood_chosen.connect(self._seek_mood)

    def open(self) -> None:
        """Open the palette."""
        self._built().open(tuple(self._commands()))

    def _built(self) -> Palette:
        if self._palette is None:
            from journal.ui.features.palette.view import Palette

            house = self._parts.house
            self._palette = Palette(house.theme, house.session, self._parts.frame)
            self._palette.chosen.connect(self._lead)
            self._palette.failed.connect(lambda error: house.notices.toast(words_for(error).text))
        return self._palette

    def _commands(self) -> Iterator[Command]:
        """Give every action of the menus that can be chosen now."""
        from journal.ui.features.palette.offers import Command, Lead

        for spec in catalogue.CATALOGUE:
            actions = self._parts.actions
            action = actions.action(spec.id)
            if spec.menu is None or spec.id in _NEVER or not action.isEnabled():
                continue
            somewhere = spec.id.startswith(_VIEWS) or spec.id == catalogue.FILM
            lead = Lead.SOMEWHERE if somewhere else Lead.DOES
            yield Command(spec.id, actions.text(spec.id), spec.icon, keymap.caps(spec), lead)

    def _lead(self, target: object) -> None:
        from journal.ui.features.palette import offers

        guide, actions = self._parts.guide, self._parts.actions
        if isinstance(target, offers.ToAction):
            actions.action(target.action).trigger()
        elif isinstance(target, offers.ToName):
            guide.go(Place(View.NAME, kind=target.kind, name=target.name))
        elif isinstance(target, offers.ToEntry):
            guide.open(target.entry)
        elif isinstance(target, offers.ToDay):
            self._show_day(target.last)
        elif isinstance(target, offers.ToSearch):
            guide.go_to(View.SEARCH)
            self._parts.rooms.search.focus_field(target.text)
        elif isinstance(target, offers.ToWriting):
            guide.write(text=target.text)

    def _seek_mood(self, mood: str) -> None:
        """Look for the memories of a mood."""
        self._parts.guide.go_to(View.SEARCH)
        self._parts.rooms.search.focus_field('mood:"{}"'.format(mood.replace('"', "")))

    def _show_day(self, day: date) -> None:
        """Show the timeline with the newest memory up to `day` at its top."""
        journal = self._parts.house.session.journal
        if journal is None:
            return
        browsing = journal.browsing
        # Where the next day would begin: all that is newer stands over it.
        following = day + timedelta(days=1)

        def show(offset: object) -> None:
            self._parts.guide.go_to(View.TIMELINE)
            self._parts.timeline.presenter.go_to(cast("int", offset))

        self._parts.house.session.read.submit(
            lambda: browsing.offset_of(browsing.position_of_day(following))
        ).then(show, lambda error: self._parts.house.notices.toast(words_for(error).text))
