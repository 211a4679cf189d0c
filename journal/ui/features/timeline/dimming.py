"""Let the light of a memory go out where it stood, before its line closes into a gap."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Signal

if TYPE_CHECKING:
    from journal.domain.ids import EntryId
    from journal.ui.features.timeline.memory_list import MemoryList

_LAST_LIGHT = 0.12


class Dimming(QObject):
    """Dims lines of one list.

    Args:
        view: The list.

    Signals:
        done: The light is out.
    """

    done = Signal()

    def __init__(self, view: MemoryList) -> None:
        super().__init__(view)
        self._view = view
        self._entries: frozenset[EntryId] = frozenset()
        self._light = QVariantAnimation(self)
        self._light.setStartValue(1.0)
        self._light.setEndValue(_LAST_LIGHT)
        self._light.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._light.valueChanged.connect(self._paint)
        self._light.finished.connect(self._end)

    @property
    def goes_on(self) -> bool:
        """True while light is going out."""
        return self._light.state() == QVariantAnimation.State.Running

    def begin(self, entries: tuple[EntryId, ...]) -> None:
        """Begin to dim the lines of `entries`."""
        self._light.stop()
        self._entries = frozenset(entries)
        self._light.setDuration(self._view.look.duration("slow"))
        self._light.start()

    def _paint(self, light: float) -> None:
        self._view.delegate.dim(self._entries, light)
        self._view.viewport().update()

    def _end(self) -> None:
        self.done.emit()
        self._view.delegate.dim(frozenset(), 1.0)
