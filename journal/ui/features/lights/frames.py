"""Notice when frames take too long, and have the stage be painted more simply then."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

_LOOKED_AT: Final = 30
_PART, _LIMIT = 0.95, 0.014


class FrameWatch:
    """Adds up what each frame took to paint.

    Args:
        simplify: Called once, when the slowest of thirty frames took longer than 14 ms.
    """

    def __init__(self, simplify: Callable[[], None]) -> None:
        self._simplify: Callable[[], None] | None = simplify
        self._taken: list[float] = []
        self._now = 0.0

    def begin(self) -> None:
        """Begin another frame."""
        if self._now:
            self._taken.append(self._now)
            self._now = 0.0
        if len(self._taken) >= _LOOKED_AT:
            slow = sorted(self._taken)[int(_LOOKED_AT * _PART) - 1]
            self._taken.clear()
            if slow > _LIMIT and self._simplify is not None:
                self._simplify()
                self._simplify = None

    def spent(self, seconds: float) -> None:
        """Add some time that this frame took."""
        self._now += seconds
