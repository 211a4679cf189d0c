"""Show the page of keys and the preferences over the window, built when first asked for."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from journal.ui.actions import catalogue, keymap
from journal.ui.actions.mnemonics import plain
from journal.ui.actions.registry import menu_title

if TYPE_CHECKING:
    from journal.ui.features.keys.view import KeyGroup, KeysPanel
    from journal.ui.features.settings.sample import SampleKeeper
    from journal.ui.features.settings.view import PreferencesPanel
    from journal.ui.shell.parts import Parts


class Helping(QObject):
    """Opens what helps.

    Args:
        parts: The parts of the window.
    """

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.frame)
        self._parts = parts
        self._keys: KeysPanel | None = None
        self._preferences: PreferencesPanel | None = None
        parts.actions.on(catalogue.KEYS, self.show_keys)
        self._sample: SampleKeeper | None = None
        parts.actions.on(catalogue.PREFERENCES, self.show_preferences)
        parts.actions.on(catalogue.SAMPLE, self._take_sample)
        self._offer_sample()

    @property
    def sample(self) -> SampleKeeper:
        """What puts the sample in and takes it out; it looks for it when first asked for."""
        if self._sample is None:
            from journal.ui.features.settings.sample import SampleKeeper

            house = self._parts.house
            self._sample = SampleKeeper(house.session, house.notices, self)
            self._sample.changed.connect(self._offer_sample)
            self._sample.look()
        return self._sample

    def show_keys(self) -> None:
        """Show what every key does."""
        if self._keys is None:
            from journal.ui.features.keys.view import KeysPanel

            self._keys = KeysPanel(self._parts.house.theme, self._parts.frame, self._groups())
        self._keys.open()

    def show_preferences(self) -> None:
        """Show what can be chosen."""
        self._built_preferences().open()

    def take_over(self, other: Helping) -> None:
        """Show the preferences where those of `other` stand open, at the language chosen there."""
        panel = other._preferences
        if panel is not None and panel.isVisible():
            self._built_preferences().open_at_language()

    def _built_preferences(self) -> PreferencesPanel:
        house = self._parts.house
        if self._preferences is None:
            from journal.ui.features.settings.view import PreferencesPanel

            self._preferences = PreferencesPanel(
                house.theme, self._parts.frame, house.preferences, house.session, self.sample
            )
        return self._preferences

    def _take_sample(self) -> None:
        self.sample.take_out()

    def _offer_sample(self) -> None:
        """Let the sample be taken out where it is in."""
        action, stands = self._parts.actions.action(catalogue.SAMPLE), False
        if self._sample is not None:
            stands = self._sample.stands and not self._sample.is_busy
        action.setEnabled(stands)
        action.setVisible(stands)

    def _groups(self) -> tuple[KeyGroup, ...]:
        """Give the keys of the catalogue, menu by menu."""
        from journal.ui.features.keys.view import KeyGroup, KeyLine

        keyed = [spec for spec in catalogue.CATALOGUE if spec.keys and spec.menu is not None]
        groups = []
        for menu, specs in groupby(keyed, key=lambda spec: spec.menu):
            lines = [
                KeyLine(self._parts.actions.text(spec.id), keymap.caps(spec))
                for spec in specs
            ]
            groups.append(KeyGroup("" if menu is None else plain(menu_title(menu)), tuple(lines)))
        return tuple(groups)
