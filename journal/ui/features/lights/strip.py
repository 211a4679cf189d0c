"""The line of lamps at the foot of the stage: lit, going out, out, or lifted off the line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPen, QRegion
from PySide6.QtWidgets import QAbstractItemView, QFrame

from journal.ui.features.lights import words
from journal.ui.features.lights.conductor import is_at_rest
from journal.ui.features.lights.held_picture import HeldPicture
from journal.ui.features.lights.holding import HoldingList
from journal.ui.features.lights.lamp_ink import REACH, Captions, LampInk
from journal.ui.features.lights.line_of_lamps import INSET, places_of, radii_of
from journal.ui.features.lights.values import Manner
from journal.ui.widgets import rowpaint

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from journal.domain.lights import Lights
    from journal.ui.features.lights.conductor import Conductor
    from journal.ui.features.lights.lamp_model import LampModel
    from journal.ui.widgets.look import Look

OVER: Final = 26.0
"""How far the widget reaches beyond both ends of the line, for the light of their lamps."""
_ABOVE, _BELOW, _HALO = 40, 20, 30
_LOW = 0.62
"""How bright a lamp is that was lowered, for someone who has died."""
_RING, _RING_PEN, _HANGS, _HANGING = 11.5, 1.8, 14, 3.6
_TARGET, _LIGHTS = 24, 255


class LampStrip(HoldingList):
    """Paints the line, and lets its lamps be chosen and held.

    Args:
        look: Inks and fonts.
        conductor: The lamps and what they do.
        model: The same as rows.
        manner: Why they do it.

    Signals:
        stale: Something in a box of the stage has to be painted anew (QRect).
    """

    stale = Signal(object)

    def __init__(self, look: Look, conductor: Conductor, model: LampModel, manner: Manner) -> None:
        super().__init__(model)
        self._look, self._conductor, self._manner = look, conductor, manner
        self._places = places_of(conductor, even=manner is Manner.SAFE)
        self._radii = radii_of(conductor)
        self._ends = ("", "")
        self._ink, self._captions = LampInk(look), Captions(look)
        self._row = -1
        self._held = HeldPicture(look)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.viewport().setAutoFillBackground(False)
        conductor.stepped.connect(self._follow)
        conductor.changed.connect(lambda: self.stale.emit(self.geometry()))
        look.changed.connect(self.viewport().update)

    @staticmethod
    def height_for(look: Look) -> int:
        """Give how high the line is with what is written above and below it."""
        return look.line("label") * 2 + _ABOVE + _BELOW

    def write_ends(self, first: str, last: str) -> None:
        """Have words stand under both ends; none where they are empty."""
        self._ends = (first, last)
        self.viewport().update()

    def visualRect(self, index: QModelIndex | QPersistentModelIndex) -> QRect:
        """Give where a lamp is."""
        if not index.isValid():
            return QRect()
        spot = self._spot(index.row())
        box = QRect(0, 0, _TARGET, _TARGET)
        box.moveCenter(spot.toPoint())
        return box

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Give the lamp that is nearest to a place, where one is near."""
        if not self._places or abs(point.y() - self._line) > _ABOVE:
            return QModelIndex()
        gaps = [abs(self._spot(lamp).x() - point.x()) for lamp in range(len(self._places))]
        nearest = min(range(len(gaps)), key=gaps.__getitem__)
        return self.model().index(nearest, 0) if gaps[nearest] <= _TARGET else QModelIndex()

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Move along the line; where lines run from right to left, so does this one."""
        move = QAbstractItemView.CursorAction
        on = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        row, last = self.currentIndex().row(), len(self._places) - 1
        if row < 0:
            return self.model().index(self._conductor.lights.current, 0)
        steps = {move.MoveLeft: -on, move.MoveUp: -on, move.MoveRight: on, move.MoveDown: on}
        ends = {move.MoveHome: 0, move.MoveEnd: last}
        wanted = ends.get(action, row + steps.get(action, 0))
        return self.model().index(min(max(wanted, 0), last), 0)

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Stay: the whole line is always seen."""

    def visualRegionForSelection(self, _selection: object) -> QRegion:
        """Give all of it: what is chosen has a ring around it."""
        return QRegion(self.viewport().rect())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line; all but the lamp whose turn it is stays as it is."""
        painter = QPainter(self.viewport())
        rowpaint.begin(painter)
        lights = self._conductor.lights
        focused = self.currentIndex().row() if self.hasFocus() else -1
        moving = self._moving()
        resting = tuple(
            -1 if lamp in moving else round(lights.light(lamp) * _LIGHTS)
            for lamp in range(lights.count)
        )
        key = (resting, lights.kept, focused, lights.phase, self._ends)
        self._held.draw(painter, self.viewport(), key, self._paint_resting)
        for lamp in moving:
            self._paint_lamp(painter, lights, lamp)
        painter.end()

    def _paint_resting(self, painter: QPainter) -> None:
        self._paint_line(painter)
        moving = self._moving()
        for lamp in range(len(self._places)):
            if lamp not in moving:
                self._paint_lamp(painter, self._conductor.lights, lamp)
        self._paint_words(painter)

    def _moving(self) -> tuple[int, ...]:
        """Give the lamp whose turn it is."""
        lights = self._conductor.lights
        return () if is_at_rest(lights.phase) or not lights.count else (lights.current,)

    @property
    def _line(self) -> float:
        return float(self._look.line("label") + _ABOVE)

    @property
    def _is_on_its_way(self) -> bool:
        """Whether one lamp is the one whose turn it is."""
        return self._manner is not Manner.SAFE and not is_at_rest(self._conductor.lights.phase)

    def _spot(self, lamp: int) -> QPointF:
        room = self.viewport().width() - 2 * (OVER + INSET)
        part = self._places[lamp]
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            part = 1.0 - part
        return QPointF(OVER + INSET + room * part, self._line)

    def _reach_of(self, lamp: int) -> QRect:
        return QRectF(self._spot(lamp) - QPointF(_HALO, _ABOVE), self._spot(lamp) + QPointF(
            _HALO, _HALO)).toAlignedRect()  # fmt: skip

    def _follow(self) -> None:
        """Paint anew what goes out; all of it when that is another lamp."""
        row = self._conductor.lights.current
        if row != self._row:
            self._row = row
            self.stale.emit(self.geometry())
        elif self._conductor.lights.moves:
            self.stale.emit(self._reach_of(row).translated(self.pos()))

    def _paint_line(self, painter: QPainter) -> None:
        """Paint the line, dashed where its lamps are out."""
        if self._manner is Manner.SAFE:
            self._paint_cord(painter)
            return
        solid = QPen(self._look.color("nightHair"), 1.5)
        dashed = QPen(solid)
        dashed.setDashPattern([2, 4])
        here = self._spot(self._conductor.lights.current) if self._places else QPointF()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        ends = (OVER, float(self.viewport().width()) - OVER)
        out, on = (dashed, solid) if not mirrored else (solid, dashed)
        painter.setPen(out)
        painter.drawLine(QPointF(ends[0], self._line), QPointF(here.x(), self._line))
        painter.setPen(on)
        painter.drawLine(QPointF(here.x(), self._line), QPointF(ends[1], self._line))

    def _paint_cord(self, painter: QPainter) -> None:
        """Paint the cord that the lamps hang on."""
        painter.setPen(QPen(self._look.color("nightHair"), 1.5))
        high = self._line - _HANGS
        painter.drawLine(QPointF(OVER, high), QPointF(self.viewport().width() - OVER, high))

    def _paint_lamp(self, painter: QPainter, lights: Lights, lamp: int) -> None:
        spot, radius = self._spot(lamp), self._radii[lamp]
        if lights.is_kept(lamp):
            self._ink.paint_pin(painter, spot)
        else:
            light = lights.light(lamp)
            if self._manner is Manner.SAFE:
                light, radius = _LOW + (1.0 - _LOW) * light, _HANGING
                painter.setPen(QPen(self._look.color("nightHair"), 1.2))
                painter.drawLine(spot - QPointF(0, _HANGS), spot - QPointF(0, radius))
            going = lamp == lights.current and self._is_on_its_way
            if going:
                self._ink.paint_glow(painter, spot, _HALO / REACH, light)
            self._ink.paint_light(painter, spot, radius, light)
        if lamp == lights.current and self._is_on_its_way and not lights.is_kept(lamp):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.color("nightText"), _RING_PEN))
            painter.drawEllipse(spot, _RING, _RING)
        if self.hasFocus() and lamp == self.currentIndex().row():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.color("nightFocus"), 2))
            painter.drawRoundedRect(QRectF(self.visualRect(self.currentIndex())), 6, 6)

    def _paint_words(self, painter: QPainter) -> None:
        """Write where the line begins and ends, how far it is, and how many were kept."""
        lights, line = self._conductor.lights, self._look.line("label")
        wide = self.viewport().width() - 2 * OVER
        below = QRectF(OVER, self._line + _BELOW, wide, line)
        taken = QRectF()
        if self._manner is not Manner.SAFE and lights.count and lights.can_change:
            place = words.place_in_line(lights.current, lights.count)
            taken = self._captions.write(
                painter, below, place, self._spot(lights.current).x(), "nightText"
            )
        leading = Qt.LayoutDirection.RightToLeft != self.layoutDirection()
        for text, at_start in zip(self._ends, (leading, not leading), strict=True):
            self._captions.write_end(painter, below, text, taken, at_start=at_start)
        if lights.kept:
            above = QRectF(below.left(), 0, below.width(), line)
            said = words.kept_aside(len(lights.kept))
            said_wide = self._captions.width(said)
            middle = self._spot(lights.kept[0]).x() - 10 + said_wide / 2
            self._captions.write(painter, above, said, middle, "nightAccent")
