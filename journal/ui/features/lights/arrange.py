"""Find a place on the stage for everything, at any size of the window and of its text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt

from journal.ui.features.lights.strip import OVER, LampStrip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from journal.ui.features.lights.night import NightButton
    from journal.ui.features.lights.parts import Parts
    from journal.ui.widgets.look import Look

_TITLES: Final = (
    ("stage", "body"), ("pageTitle", "quote"), ("viewTitle", "label"), ("viewTitle", ""),
    ("row", ""),
)  # fmt: skip
_TERSE: Final = (0, 1, 2)
_SIDE_PART, _SIDE, _TOP_PART = 0.055, (24, 88), 0.038
_MOST_COLUMN = 0.54
_LOW_BELOW, _COLUMN, _LEAST_COLUMN, _LINE_COLUMN = 720, 0.39, 430, 0.36
_SHEET: Final = (440, 372)
_LEAST_SHEET, _SHEET_PART, _LEAST_WIDE = 190, 0.275, 300
_TIGHT_SHEET, _LIST = 110, 860


@dataclass(frozen=True, slots=True)
class Room:
    """What is left for everything.

    Attributes:
        size: Of the stage.
        side: Pixels left empty on either side.
        top: Pixels left empty above.
        is_low: Whether there is little height, so that all of it stands closer.
    """

    size: QSize
    side: int
    top: int
    is_low: bool

    @property
    def wide(self) -> int:
        """How much can be used from side to side."""
        return self.size.width() - 2 * self.side


@dataclass(frozen=True, slots=True)
class _Heading:
    """In which roles heading and sentence are written, and how high they are then."""

    role: str
    line_role: str
    title: int
    line: int


def arrange(stage: QWidget, look: Look, parts: Parts) -> None:
    """Give every part its place."""
    width, height = stage.width(), stage.height()
    side = min(max(round(width * _SIDE_PART), _SIDE[0]), _SIDE[1])
    is_low = height < look.px(_LOW_BELOW)
    room = Room(stage.size(), side, round(height * _TOP_PART), is_low)
    head = _lay_top(room, look, parts)
    foot = _lay_foot(room, look, parts)
    if parts.is_plain:
        foot = _lay_bar(room, look, parts, foot)
        _lay_plain(room, look, parts, head, foot)
    else:
        foot = _lay_strip(room, look, parts, foot)
        _lay_middle(room, look, parts, head, foot)
    if stage.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        _mirror(stage, parts)


def _lay_top(room: Room, look: Look, parts: Parts) -> int:
    """Lay what stands on top, and give where the rest begins."""
    button, eyebrow = parts.curtain, parts.eyebrow
    said = eyebrow.sizeHint().width()
    _fit(room.wide - said - look.px(24), (button,), 0, low=True)
    hint = button.sizeHint()
    high = hint.height()
    left = room.side + room.wide - hint.width()
    button.setGeometry(QRect(QPoint(left, room.top), hint))
    eyebrow.setGeometry(room.side, room.top, max(left - room.side - look.px(12), 0), high)
    return room.top + high + look.px(8 if room.is_low else 22)


def _lay_foot(room: Room, look: Look, parts: Parts) -> int:
    """Lay the buttons and the tape, and give where the rest ends."""
    gap, tape = look.px(12), parts.tape
    taken = 0 if tape is None else tape.sizeHint().width() + look.px(32)
    wordy = _fit(room.wide - taken, parts.buttons, gap, low=room.is_low) == 0
    if taken and not wordy:
        taken = 0
        _fit(room.wide, parts.buttons, gap, low=room.is_low)
    high = max((one.sizeHint().height() for one in parts.buttons), default=look.px(36))
    foot = room.size.height() - max(room.top, look.px(16)) - high
    left = room.side
    for button in parts.buttons:
        hint = button.sizeHint()
        button.setGeometry(QRect(QPoint(left, foot), hint))
        left += hint.width() + gap
    if tape is not None:
        tape.setVisible(bool(taken))
        hint = tape.sizeHint()
        at = QPoint(room.side + room.wide - hint.width(), foot + (high - hint.height()) // 2)
        tape.setGeometry(QRect(at, hint))
    return foot


def _fit(wide: int, buttons: tuple[NightButton, ...], gap: int, *, low: bool) -> int:
    """Make buttons as terse as they have to be to stand in a row, and say how terse that is."""
    for terse in _TERSE:
        for button in buttons:
            button.be_terse(terse, low=low)
        if sum(one.sizeHint().width() + gap for one in buttons) - gap <= wide:
            return terse
    return _TERSE[-1]


def _lay_strip(room: Room, look: Look, parts: Parts, foot: int) -> int:
    high = LampStrip.height_for(look)
    top = foot - look.px(8 if room.is_low else 30) - high
    over = int(OVER)
    parts.lamps.setGeometry(room.side - over, top, room.wide + 2 * over, high)
    return top


def _lay_bar(room: Room, look: Look, parts: Parts, foot: int) -> int:
    top = foot - look.px(12 if room.is_low else 32) - look.px(12)
    parts.bar.setGeometry(room.side, top, room.wide, look.px(12))
    return top


def _lay_plain(room: Room, look: Look, parts: Parts, head: int, foot: int) -> None:
    """Lay heading and list under one another."""
    head = _lay_heading(room, look, parts, head, foot - look.px(120))
    wide = min(room.wide, look.px(_LIST))
    list_box = QRect(room.side, head, wide, max(foot - head - look.px(12), 0))
    parts.lamps.setGeometry(list_box)
    parts.sheet.hide()
    asking = parts.asking
    parts.lamps.setVisible(asking.isHidden())
    asking.setGeometry(room.side, head, min(look.px(_SHEET[0]), room.wide), list_box.height())


def _lay_middle(room: Room, look: Look, parts: Parts, head: int, foot: int) -> None:
    """Lay heading and page under one another."""
    least = look.px(_LEAST_SHEET)
    head = _lay_heading(room, look, parts, head, foot - least)
    wide = min(look.px(_SHEET[0]), max(round(room.size.width() * _SHEET_PART), _LEAST_WIDE))
    wide = min(max(wide, look.px(_LEAST_WIDE)), room.wide, round(room.size.width() * 0.46))
    high = max(min(look.px(_SHEET[1]), foot - head), min(_TIGHT_SHEET, foot - head), 0)
    parts.sheet.lie_in(QRect(room.side, head, wide, high))
    asks = max(wide, min(look.px(360), room.wide))
    parts.asking.setGeometry(room.side, head, asks, max(foot - head, 0))


def _lay_heading(room: Room, look: Look, parts: Parts, head: int, end: int) -> int:
    """Lay the heading as large as there is room for, and give where what follows begins."""
    most = min(round(room.size.width() * _MOST_COLUMN), room.wide)
    wide = min(max(round(room.size.width() * _COLUMN), look.px(_LEAST_COLUMN)), most)
    line_wide = min(max(round(room.size.width() * _LINE_COLUMN), look.px(_LEAST_COLUMN)), wide)
    if parts.is_plain:  # Nothing stands beside it.
        wide = line_wide = room.wide
    options = [
        _Heading(
            role, line_role, parts.title.height_in(role, wide),
            parts.line.height_in(line_role, line_wide) if line_role else 0,
        )
        for role, line_role in _TITLES
    ]  # fmt: skip
    between, after = look.px(10), look.px(12 if room.is_low else 46)
    left = end - head - between - after
    chosen = next((one for one in options if one.title + one.line <= left), options[-1])
    parts.title.wear(chosen.role)
    parts.line.wear(chosen.line_role or "label")
    parts.line.setVisible(bool(chosen.line_role))
    parts.title.setGeometry(room.side - 2, head, wide + 2, chosen.title)
    below = head + chosen.title + between
    parts.line.setGeometry(room.side, below, line_wide, chosen.line)
    return below + chosen.line + (after if chosen.line_role else look.px(2))


def _mirror(stage: QWidget, parts: Parts) -> None:
    """Lay everything from the other side, where lines run from right to left."""
    some: list[QWidget] = [
        parts.sheet, parts.lamps,
        parts.eyebrow, parts.curtain, parts.title, parts.line, parts.asking, *parts.buttons,
    ]  # fmt: skip
    if parts.tape is not None:
        some.append(parts.tape)
    for part in some:
        box = part.geometry()
        part.move(stage.width() - box.right() - 1, box.top())
