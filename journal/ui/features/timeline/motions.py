"""Show erasing and bringing back as they are: a light goes out, a line closes, and both return."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from journal.domain.changes import ChangeKind
from journal.ui.features.timeline.light import Light
from journal.ui.features.timeline.rearranging import Rearranging
from journal.ui.widgets.motion import someone_types

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from journal.domain.changes import Changes
    from journal.domain.ids import EntryId
    from journal.ui.features.timeline.memory_list import MemoryList


class Motions(QObject):
    """What moves in one list, and when.

    Args:
        view: The list.

    Signals:
        out: The light of memories that are being put away has gone out.
    """

    out = Signal()

    def __init__(self, view: MemoryList) -> None:
        super().__init__(view)
        self._view = view
        self._light = Light(view)
        self._lines = Rearranging(view, self._light.of)
        self._expected = False
        self._coming: frozenset[EntryId] = frozenset()
        self._unseen: frozenset[EntryId] = frozenset()
        self._light.out.connect(self._on_out)

    @property
    def goes_out(self) -> bool:
        """True while light is going out."""
        return self._light.goes_out

    @property
    def goes_on(self) -> bool:
        """True while lines are on their way."""
        return self._lines.course.goes_on

    def put_out(self, entries: tuple[EntryId, ...]) -> None:
        """Let the light of memories go out, before their lines close."""
        self._light.put_out(entries)

    def expect(self, changes: Changes) -> None:
        """Let the next lines that are shown move to where they belong."""
        self._expected = True
        if ChangeKind.RESTORED in changes.kinds:
            self._coming |= frozenset(changes.entries)
        else:
            self._unseen -= frozenset(changes.entries)

    def wait_to_open(self, entries: Iterable[EntryId]) -> None:
        """Let the lines of what came back open once somebody looks."""
        self._unseen |= frozenset(entries)

    def take_unseen(self) -> frozenset[EntryId]:
        """Give what came back while nobody looked, once; nothing where nothing is to move."""
        unseen, self._unseen = self._unseen, frozenset()
        return unseen if self._view.look.duration("slow") else frozenset()

    @contextmanager
    def opening(self, entries: Iterable[EntryId]) -> Iterator[None]:
        """Let the lines of what came back open, as the block shows them."""
        self._expected, self._coming = True, frozenset(entries)
        with self.shown():
            yield

    @contextmanager
    def shown(self) -> Iterator[None]:
        """Move lines to where the block puts them, if they are expected to move."""
        moves = self._expected and self._view.isVisible() and not someone_types()
        coming = self._coming - {key for key in self._coming if self._holds(key)}
        if not self._view.isVisible():
            self._unseen |= coming
        self._expected, self._coming = False, frozenset()
        with self._lines.following(self._view.look.duration("slow") if moves else 0):
            yield
            self._light.forget()
        if moves:
            self._light.bring_back(key for key in coming if self._holds(key))

    def _holds(self, key: EntryId) -> bool:
        return self._view.lines.row_of(key) is not None

    def _on_out(self) -> None:
        self._expected = True
        self.out.emit()
