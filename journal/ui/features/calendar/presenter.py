"""Read what a year, a month and a day hold, and follow what changes in them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from journal.domain.changes import ChangeKind
from journal.domain.recalled import month_days
from journal.ui.background.debounce import Debounce
from journal.ui.features.calendar.model import Sheet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from journal.domain.changes import Changes
    from journal.domain.entry import Row
    from journal.services.remembering import Remembering
    from journal.ui.background.session import Session

_SETTLE_MS, _CEILING_MS = 400, 2_000
_AT_ONCE = frozenset({ChangeKind.ERASED, ChangeKind.RESTORED, ChangeKind.NAMES})


class CalendarPresenter(QObject):
    """Stands between the journal and its calendar.

    Args:
        session: The journal and its lanes.
        view: The calendar; what changes is followed only while it is seen.

    Signals:
        read: What a year and its month hold (Sheet).
        day_read: The memories of the day whose pane is open (tuple of Row).
        emptied: Nothing may be shown until it is read again.
        failed: Why it could not be read (Exception).
    """

    read = Signal(object)
    day_read = Signal(object)
    emptied = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self._session = session
        self._month: tuple[int, int] | None = None
        self._day: date | None = None
        self._asked = 0
        self._settle = Debounce(_SETTLE_MS, _CEILING_MS, self)
        self._settle.triggered.connect(self.refresh)
        session.opened.connect(lambda _journal: self.refresh())
        session.changed.connect(self._on_changed)

    def show(self, year: int, month: int, day: date | None) -> None:
        """Read a month and its year, and the memories of a day when one is given."""
        self._month, self._day = (year, month), day
        self.refresh()

    def refresh(self) -> None:
        """Read it again."""
        journal, month, day = self._session.journal, self._month, self._day
        if journal is None or month is None:
            return
        self._asked += 1
        asked = self._asked

        def take(answer: object) -> None:
            if asked != self._asked:  # An older answer may hold what was erased since.
                return
            sheet, rows = cast("tuple[Sheet, Sequence[Row]]", answer)
            self.read.emit(sheet)
            if day is not None:
                self.day_read.emit(rows)

        self._session.read.submit(lambda: _read(journal.remembering, *month, day)).then(
            take, self.failed.emit
        )

    def _on_changed(self, changes: Changes) -> None:
        if not changes.kinds & _AT_ONCE:
            if self._view.isVisible():
                self._settle.poke()
        elif not self._view.isVisible():
            # Nobody looks: it is read again before anybody does. What is erased goes at once.
            self._asked += 1
            self.emptied.emit()
        else:
            self.refresh()


def _read(
    remembering: Remembering, year: int, month: int, day: date | None
) -> tuple[Sheet, tuple[Row, ...]]:
    first = date(year, month, 1)
    last = first.replace(day=month_days(year, month))
    counts = remembering.counts(date(year, 1, 1), date(year, 12, 31))
    firsts = remembering.beginnings(first, last)
    sheet = Sheet(
        year,
        month,
        {one.day: one for one in counts},
        {one.moment.day: one for one in firsts},
        remembering.pictures(first, last),
    )
    return sheet, () if day is None else remembering.day(day)
