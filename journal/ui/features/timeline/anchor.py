"""Keep what is looked at where it is on the screen, whatever comes or goes around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from journal.ui.features.timeline.lines import Heading, key_of

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from PySide6.QtWidgets import QListView

    from journal.ui.features.timeline.model import TimelineModel

SPOT = 12
"""How far from the edge of a list its lines are looked for, in pixels."""


def seen_in(view: QListView, lines: TimelineModel) -> list[tuple[Hashable, int]]:
    """Give the visible lines that will be the same lines again, with where they stand."""
    first = view.indexAt(QPoint(SPOT, 1)).row()
    seen = []
    for row in range(first, len(lines.lines)) if first >= 0 else ():
        line, top = lines.line(row), view.visualRect(lines.index(row)).top()
        if top > view.viewport().height():
            break
        if line is not None and not isinstance(line, Heading):
            seen.append((key_of(line), top))
    return seen


def put_back(view: QListView, lines: TimelineModel, seen: Sequence[tuple[Hashable, int]]) -> None:
    """Scroll so that the first of the lines `seen` that is still there stands where it stood."""
    for key, top in seen:
        row = lines.row_of(key)
        if row is not None:
            bar = view.verticalScrollBar()
            bar.setValue(bar.value() + view.visualRect(lines.index(row)).top() - top)
            return
