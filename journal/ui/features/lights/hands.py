"""What the person can do while the lights go: by keys, and by the buttons that do the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from journal.ui.features.lights.values import Manner

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from journal.ui.features.lights.conductor import Conductor
    from journal.ui.features.lights.herald import Herald


class Hands:
    """Keeps, pauses, stops, and draws the curtain.

    Args:
        conductor: What the lamps do.
        herald: Says what was done.
        manner: Why the lamps do it.
        curtain: Draws the curtain, or lifts it.
    """

    def __init__(
        self, conductor: Conductor, herald: Herald, manner: Manner, curtain: Callable[[], None]
    ) -> None:
        self._conductor, self._herald, self._manner = conductor, herald, manner
        self._acts: dict[int, Callable[[], None]] = {
            Qt.Key.Key_K: self.keep,
            Qt.Key.Key_Space: conductor.pause,
            Qt.Key.Key_Escape: self.stop,
            Qt.Key.Key_D: curtain,
        }

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key stands for; say whether it stands for anything."""
        act = self._acts.get(event.key())
        if act is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if not event.isAutoRepeat():
            act()
        return True

    def keep(self) -> None:
        """Lift the lamp whose page is shown off the line, or put it back there."""
        if self._manner is Manner.OUT and self._conductor.lights.can_change:
            self._conductor.keep()
            self._herald.tell_kept()

    def stop(self) -> None:
        """Put everything back; what comes back anyway is back at once."""
        if self._manner is Manner.BACK:
            self._conductor.skip()
        elif self._conductor.lights.can_change:
            self._conductor.stop()
