"""Let any part of the window say something to the person, without knowing where it is shown.

A *toast* tells of something that was done and can be undone; it goes by itself. A *banner* tells
of something that waits for a choice; it stays until it is answered or withdrawn.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to answer a banner: what its button says, and what it does."""

    text: str
    act: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Toast:
    """A sentence that goes by itself; `undo` takes back what it tells, where that is possible."""

    text: str
    undo: Callable[[], None] | None = None


@dataclass(frozen=True, slots=True)
class Banner:
    """A sentence that stays, with the ways to answer it."""

    text: str
    choices: tuple[Choice, ...] = ()


class Notices(QObject):
    """What is to be said, in order; the shell paints it.

    Signals:
        toasted: A :class:`Toast` to show now, in place of the one before.
        bannered: The :class:`Banner` to show, or None when it is withdrawn.
        undo_changed: True when :meth:`undo_last` has something to undo.
    """

    toasted = Signal(object)
    bannered = Signal(object)
    undo_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._undos: list[Callable[[], None]] = []
        self._banner: Banner | None = None

    @property
    def can_undo(self) -> bool:
        """Whether something of this session can still be undone."""
        return bool(self._undos)

    @property
    def standing(self) -> Banner | None:
        """The banner that waits for an answer."""
        return self._banner

    def toast(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Say `text` for a while; `undo` stays within reach for the whole session."""
        if undo is not None:
            self.remember(undo)
        self.toasted.emit(Toast(text, undo))

    def remember(self, undo: Callable[[], None]) -> None:
        """Keep `undo` within reach for the session, and say nothing: what was done is seen."""
        self._undos.append(undo)
        self.undo_changed.emit(True)

    def undo_last(self) -> None:
        """Undo the newest act that is not undone yet; nothing happens when there is none."""
        if self._undos:
            self._take(self._undos[-1])

    def undo(self, toast: Toast) -> None:
        """Undo what `toast` tells of, unless that was done already."""
        if toast.undo in self._undos:
            self._take(toast.undo)

    def banner(self, text: str, choices: tuple[Choice, ...] = ()) -> Banner:
        """Say `text` until one of the `choices` is taken or it is withdrawn; return the banner."""
        self._banner = Banner(text, choices)
        self.bannered.emit(self._banner)
        return self._banner

    def withdraw(self, banner: Banner | None = None) -> None:
        """Take the banner away: the one that stands, or `banner` only if it still stands."""
        if self._banner is not None and banner in {None, self._banner}:
            self._banner = None
            self.bannered.emit(None)

    def _take(self, undo: Callable[[], None]) -> None:
        self._undos.remove(undo)
        self.undo_changed.emit(bool(self._undos))
        undo()
