"""Let what stands on a page come in little by little: all of it is too much for one frame."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

_FRAME_MS: Final = 16


class Entering(QObject):
    """Lets some widgets be painted for the first time, a group in each frame.

    They have their places and take keys from the beginning; only what is seen of them comes later.

    Args:
        page: What they stand on.
        groups: What comes together, in the order in which it comes; the first comes at once.
    """

    def __init__(self, page: QWidget, groups: Sequence[Sequence[QWidget]]) -> None:
        super().__init__(page)
        self._groups = tuple(tuple(group) for group in groups)
        self._waiting: list[tuple[QWidget, ...]] = []
        self._timer = QTimer(self)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self._let_in)

    def begin(self) -> None:
        """Let them come. Called before the page is painted."""
        self._waiting = list(self._groups)
        for widget in (one for group in self._waiting for one in group):
            widget.setUpdatesEnabled(False)
        self._timer.start()
        self._let_in()

    def _let_in(self) -> None:
        group = self._waiting.pop(0) if self._waiting else ()
        for widget in group:
            widget.setUpdatesEnabled(True)
        if not self._waiting:
            self._timer.stop()
