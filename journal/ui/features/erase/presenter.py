"""Gather what is touched while it is being chosen; an answer to an older question is dropped."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from journal.domain.erasure import ErasureKind
from journal.domain.errors import JournalError, UnknownEntry, UnknownName
from journal.ui.background.debounce import Debounce
from journal.ui.features.erase.reach import Reach
from journal.ui.features.erase.target_chooser import NAMED

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from journal.domain.erasure import Target
    from journal.domain.ids import EntryId
    from journal.domain.names import NameCount, NameKind
    from journal.domain.passages import Grain
    from journal.domain.returning import Presets
    from journal.domain.touched import Chart
    from journal.services.journal import Journal
    from journal.ui.background.session import Session

_PAUSE_MS, _CEILING_MS = 200, 1_000
_OFFERED = 8


@dataclass(frozen=True, slots=True)
class Found:
    """What is touched by a target.

    Attributes:
        is_all: Whether that is all there is in the journal.
        aliases: What the journal knows the target to be called besides.
        died: Whether it is somebody who has died.
        presets: The days on which it could come back.
        chart: Its map, where one is wanted.
        name: What the target is called now; empty for what has no name.
    """

    target: Target
    reach: Reach
    is_all: bool
    aliases: tuple[str, ...]
    died: bool
    presets: Presets
    chart: Chart | None = None
    name: str = ""

    @property
    def called_by(self) -> str:
        """What the target is called now, where it was asked for by another of its names."""
        return self.name if self.name.casefold() != self.target.words.casefold() else ""


class ErasePresenter(QObject):
    """Stands between the journal and the page.

    Args:
        session: The journal and its lanes.
        charts: Whether a map is wanted too.

    Signals:
        found: What is touched (Found).
        refused: Why nothing is (Exception).
        untold: Memories of which no line says the name (Reach, frozenset of EntryId).
        rows_read: What memories are called (tuple of Row).
        glimpsed: One memory (Glimpse).
        names_found: Names that fit what was typed (tuple of str).
        failed: Something could not be read (Exception).
    """

    found = Signal(object)
    refused = Signal(object)
    untold = Signal(object, object)
    rows_read = Signal(object)
    glimpsed = Signal(object)
    names_found = Signal(object)
    failed = Signal(object)

    def __init__(
        self, session: Session, parent: QObject | None = None, *, charts: bool = False
    ) -> None:
        super().__init__(parent)
        self._session, self._charts = session, charts
        self._target: Target | None = None
        self._asked = self._typed = self._looked = 0
        self._pause = Debounce(_PAUSE_MS, _CEILING_MS, self)
        self._pause.triggered.connect(self.gather)
        session.opened.connect(lambda _journal: self.gather())

    @property
    def is_pending(self) -> bool:
        """Whether an answer is awaited, or the question waits for a pause."""
        return self._pause.pending or self._awaited

    _awaited = False

    def aim(self, target: Target | None, *, at_once: bool = False) -> None:
        """Ask what a target touches, after a pause or at once."""
        self._target = target
        self._asked += 1
        if target is None:
            self._pause.cancel()
            self._awaited = False
        elif at_once:
            self.gather()
        else:
            self._pause.poke()

    def gather(self) -> None:
        """Ask what the target touches."""
        self._pause.cancel()
        target, journal = self._target, self._session.journal
        if target is None or journal is None:
            return
        self._asked += 1
        asked, charts = self._asked, self._charts
        self._awaited = True

        def take(answer: object) -> None:
            if asked == self._asked:
                self._awaited = False
                self.found.emit(answer)

        def miss(error: Exception) -> None:
            if asked == self._asked:
                self._awaited = False
                self.refused.emit(error)

        def work() -> Found:
            return _gathered(journal, target, charts=charts)

        self._session.read.submit(work).then(take, miss)

    def ask_untold(self, target: Target, reach: Reach, ids: tuple[EntryId, ...]) -> None:
        """Ask in which memories no line says the name."""
        self._read(
            lambda journal: journal.erasing.untold(target, ids),
            lambda answer: self.untold.emit(reach, answer),
        )

    def read_rows(self, ids: Sequence[EntryId]) -> None:
        """Read what a page of memories is called."""
        wanted = tuple(ids)
        self._read(lambda journal: journal.browsing.rows(wanted), self.rows_read.emit)

    def look_at(self, target: Target, entry: EntryId, grain: Grain) -> None:
        """Read one memory; only the last that was asked for is shown."""
        self._looked += 1
        looked = self._looked

        def show(answer: object) -> None:
            if looked == self._looked:
                self.glimpsed.emit(answer)

        self._read(lambda journal: journal.erasing.glimpse(target, entry, grain), show)

    def look_away(self) -> None:
        """Want no memory that is still being read."""
        self._looked += 1

    def complete(self, kind: NameKind, typed: str) -> None:
        """Ask which names begin with what was typed; none do with nothing."""
        self._typed += 1
        asked = self._typed

        def show(answer: object) -> None:
            if asked == self._typed:
                names = cast("Sequence[NameCount]", answer)
                self.names_found.emit(tuple(one.name for one in names))

        if typed:
            self._read(lambda journal: journal.browsing.complete(kind, typed, _OFFERED), show)
        else:
            self.names_found.emit(())

    def _read(
        self, work: Callable[[Journal], object], done: Callable[[object], object]
    ) -> None:
        journal = self._session.journal
        if journal is not None:
            self._session.read.submit(work, journal).then(done, self._miss)

    def _miss(self, error: Exception) -> None:
        # What went meanwhile is gathered anew; everything else is told. Whoever was put away by
        # the page itself a moment ago would be named by what is told.
        if isinstance(error, UnknownEntry | UnknownName):
            self.gather()
        elif isinstance(error, JournalError):
            self.failed.emit(error)
        else:
            raise error


def _gathered(journal: Journal, target: Target, *, charts: bool) -> Found:
    """Read everything that is to be known of a target; on the lane."""
    lanes = journal.erasing.gather(target)
    aliases: tuple[str, ...] = ()
    died, name = False, ""
    if target.kind in NAMED:
        profile = journal.naming.profile(NAMED[target.kind], target.words)
        aliases, died, name = profile.aliases, profile.died is not None, profile.name
    ends = journal.returning.presets((*lanes.everything[:1], *lanes.everything[-1:]))
    kind = ErasureKind.SELECTION if target.kind is ErasureKind.ENTRY else target.kind
    is_all = len(lanes.everything) == journal.browsing.totals().count
    chart = journal.charting.chart(lanes, target) if charts else None
    reach = Reach(lanes, kind, died=died)
    return Found(target, reach, is_all, aliases, died, ends, chart, name)
