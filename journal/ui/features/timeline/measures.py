"""Measure the lines of the timeline once for a look, and say how tall each line is.

A list asks for the heights of all lines it holds whenever one comes or goes, so a height is
remembered, and no text is broken into lines to find it where its length alone is sure.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from journal.domain.entry import Row
from journal.domain.timeline import Gap
from journal.ui.feedback import dates
from journal.ui.widgets.rowpaint import DATE_COLUMN, RowInk, Words

if TYPE_CHECKING:
    from journal.domain.ids import EntryId
    from journal.ui.features.timeline.lines import Line

TITLE = Words("row", "text")
EXCERPT = Words("snippet", "text2", lines=2)
WHOLE = Words("snippet", "text", weight=450, lines=3)
# Of the size of the letters: no text is narrower, or wider, a letter. (Real diaries in five
# languages: 0.44 to 1.0.)
_NARROWEST, _WIDEST = 0.38, 1.1
_SIZE_OF_HEIGHT = 0.8
_THUMB, _BESIDE_THUMB = 54, 12


class Measures:
    """Distances in pixels, as the look has them now.

    Args:
        ink: Fonts and sizes.
    """

    def __init__(self, ink: RowInk) -> None:
        px = ink.px
        self._ink = ink
        self._heights: dict[EntryId, tuple[Row, int, int]] = {}
        self.left, self.right, self.inset = px(70), px(22), px(10)
        self.date_left, self.date_width = px(14), px(DATE_COLUMN)
        self.heading_left, self.heading_top, self.heading_bottom = px(22), px(6), px(4)
        self.top, self.after_title, self.before_meta, self.bottom = px(11), px(3), px(3), px(8)
        self.gap, self.heading = px(38), px(36)
        self.star, self.star_room = 13, px(13 + 8)
        self.snippet, self.title, self.meta = (
            ink.line("snippet"),
            ink.line("row"),
            ink.line("meta"),
        )
        self.thumb, self.thumb_room = px(_THUMB), px(_THUMB + _BESIDE_THUMB)
        self._least = ink.line("day") + ink.line("weekday") + self.top + self.bottom
        self._letter = ink.metrics("snippet").height() * _SIZE_OF_HEIGHT

    def height(self, line: Line, width: int) -> int:
        """Give the height of `line` in a list `width` pixels wide."""
        if not isinstance(line, Row):
            return self.gap if isinstance(line, Gap) else self.heading
        known = self._heights.get(line.id)
        if known is not None and known[0] is line and known[1] == width:
            return known[2]
        height = self._row_height(line, width)
        self._heights[line.id] = (line, width, height)
        return height

    def forget(self) -> None:
        """Let go of the heights of lines that are not held any more."""
        self._heights.clear()

    def _row_height(self, row: Row, width: int) -> int:
        words = EXCERPT if row.title else WHOLE
        room = self.room(row, width)
        height = self._line_count(flat(row.excerpt), room, words) * self.snippet
        if row.title:
            height += self.title + self.after_title
        height += self.top + self.bottom
        if row.starred or meta(row):
            height += self.before_meta + self.meta
        return max(height, self._least, self.thumb + 2 * self.top if row.picture else 0)

    def room(self, row: Row, width: int) -> int:
        """Give how wide the words of a row are in a list `width` pixels wide."""
        beside = self.thumb_room if row.picture else 0
        return width - self.left - self.right - beside

    def _line_count(self, text: str, room: int, words: Words) -> int:
        """Say in how many lines `text` will be broken, by the cheapest means that is sure."""
        if len(text) * self._letter * _NARROWEST > room * (words.lines - 1):
            return words.lines
        if len(text) * self._letter * _WIDEST <= room:
            return min(len(text), 1)
        advance = self._ink.metrics("snippet").horizontalAdvance(text)
        if advance <= room or words is EXCERPT:
            return 1 if advance <= room else EXCERPT.lines
        return round(self._ink.run(text, words, room).height / self.snippet)


def meta(row: Row) -> str:
    """Give the last line of a row: when and where, as far as either is known."""
    return "  ·  ".join(part for part in (dates.row_time(row.moment), row.place) if part)


def flat(text: str) -> str:
    """Give a text on one line."""
    return " ".join(text.split()) if "\n" in text or "\t" in text else text
