"""Let lines that went close into a gap, and lines that came back open, in the pictures of a list.

The list itself stands as it will be from the first moment. What moves is cut out of two pictures
of it, one taken before and one after, so a step costs the same however long the list is.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QPainter

from journal.ui.features.timeline.lines import key_of
from journal.ui.widgets.motion import Veil

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator

    from PySide6.QtGui import QPaintEvent, QPixmap

    from journal.ui.features.timeline.memory_list import MemoryList

_SPOT = QPoint(12, 0)


@dataclass(frozen=True, slots=True)
class Strip:
    """Where a line stands in a picture."""

    top: int
    height: int


@dataclass(frozen=True, slots=True)
class Sight:
    """What can be seen of a list.

    Attributes:
        picture: It.
        strips: The visible lines by their keys, from the top.
        held: The keys of all lines that are held, seen or not.
    """

    picture: QPixmap
    strips: dict[Hashable, Strip]
    held: frozenset[Hashable]


@dataclass(frozen=True, slots=True)
class _Part:
    """A line on its way: where it was and where it will be, either of which may be nowhere."""

    key: Hashable
    old: Strip | None
    new: Strip | None
    stays: bool

    def height(self, done: float) -> float:
        """Give its height when so much of the way is done."""
        was = self.old.height if self.old else 0
        will = self.new.height if self.new else 0
        if self.stays:
            was, will = was or will, will or was
        return was + (will - was) * done


def sight_of(view: MemoryList) -> Sight:
    """Look at a list as it stands now."""
    strips: dict[Hashable, Strip] = {}
    row, bottom = view.indexAt(_SPOT).row(), view.viewport().height()
    while (line := view.lines.line(row)) is not None:
        rect = view.visualRect(view.lines.index(row))
        if rect.top() > bottom:
            break
        strips[key_of(line)] = Strip(rect.top(), rect.height())
        row += 1
    held = frozenset(key_of(line) for line in view.lines.lines)
    return Sight(view.viewport().grab(), strips, held)


class Rearranging(Veil):
    """Moves the lines of one list from where they were to where they are.

    Args:
        view: The list.
        light_of: Says how lit a line is that opens.
    """

    def __init__(self, view: MemoryList, light_of: Callable[[Hashable], float]) -> None:
        super().__init__(view.viewport())
        self._view, self._light_of = view, light_of
        self._parts: list[_Part] = []
        self._old: QPixmap | None = None
        self._new: QPixmap | None = None
        view.verticalScrollBar().valueChanged.connect(self.lift)
        self.course.finished.connect(self._forget)

    @contextmanager
    def following(self, lasting: int) -> Iterator[None]:
        """Move all lines to where the block puts them, in `lasting` milliseconds."""
        self.lift()
        if not lasting:
            yield
            return
        before = sight_of(self._view)
        yield
        self._begin(before, lasting)

    def _begin(self, before: Sight, lasting: int) -> None:
        self.lift()
        after = sight_of(self._view)
        self._parts = list(_merged(before, after))
        if all(part.stays for part in self._parts):
            return
        self._old, self._new = before.picture, after.picture
        self.cover(self._view.viewport().rect(), lasting)

    def _forget(self) -> None:
        """Keep no picture of what is put away by now."""
        self._old = self._new = None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw every line as far on its way as it is."""
        painter, done = QPainter(self), self.course.done
        painter.fillRect(self.rect(), self._view.look.color("list"))
        top = self._start(done)
        for part in self._parts:
            height = part.height(done)
            self._draw(painter, part, top, height, done)
            top += height
        painter.end()

    def _start(self, done: float) -> float:
        """Give where the first line stands, counted from the first that stays in sight."""
        above = 0.0
        for part in self._parts:
            if part.old and part.new:
                return part.old.top + (part.new.top - part.old.top) * done - above
            above += part.height(done)
        return float(min((s.top for p in self._parts if (s := p.new or p.old)), default=0))

    def _draw(
        self, painter: QPainter, part: _Part, top: float, height: float, done: float
    ) -> None:
        picture, strip = self._new, part.new
        if strip is None or (part.old and not self._is_whole(strip)):
            picture, strip = self._old, part.old
        light = 1.0
        if not part.stays:
            light = done * self._light_of(part.key) if part.new else 1.0 - done
        if picture is None or strip is None or height < 1:
            return
        sharp, width = picture.devicePixelRatio(), self.width()
        # What of the line was outside its picture cannot be drawn.
        cut = max(0, -strip.top)
        seen = min(height, strip.height) - cut
        if seen <= 0:
            return
        source = QRectF(0, (strip.top + cut) * sharp, width * sharp, seen * sharp)
        painter.setOpacity(light)
        painter.drawPixmap(QRectF(0, top + cut, width, seen), picture, source)


    def _is_whole(self, strip: Strip) -> bool:
        return strip.top >= 0 and strip.top + strip.height <= self.height()


def _merged(before: Sight, after: Sight) -> Iterator[_Part]:
    """Give all lines seen before or after, in their order; those that went stand first."""
    from difflib import SequenceMatcher

    old, new = list(before.strips), list(after.strips)
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for kind, start, end, new_start, new_end in matcher.get_opcodes():
        if kind == "equal":
            for key in old[start:end]:
                yield _Part(key, before.strips[key], after.strips[key], stays=True)
            continue
        for key in old[start:end]:
            yield _Part(key, before.strips[key], None, stays=key in after.held)
        for key in new[new_start:new_end]:
            yield _Part(key, None, after.strips[key], stays=key in before.held)
