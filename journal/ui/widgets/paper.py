"""Cream paper: what cards are printed on, with the shadow that they cast."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen

if TYPE_CHECKING:
    from journal.ui.widgets.look import Look

MARGIN = 24
"""Room around the paper for its shadow, in pixels as drawn."""
_SHADOW_STEPS = 12
_SPECK_AREA = 260


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """Give `one` with a `share` of `other` in it, 0 to 1."""
    return QColor.fromRgbF(
        one.redF() + (other.redF() - one.redF()) * share,
        one.greenF() + (other.greenF() - one.greenF()) * share,
        one.blueF() + (other.blueF() - one.blueF()) * share,
    )


def paint_shadow(painter: QPainter, look: Look, paper: QRectF) -> None:
    """Paint the shadow of a sheet that lies at `paper`; no pen may be set."""
    dark = look.color("page").lightnessF() < 0.5  # noqa: PLR2004 - half-way
    shade = QColor(look.color("shadow"))
    shade.setAlphaF((0.5 if dark else 0.12) / _SHADOW_STEPS)
    painter.setBrush(shade)
    down = look.px(7 if dark else 3)
    for step in range(_SHADOW_STEPS, 0, -1):
        reach = look.px(12) * step / _SHADOW_STEPS
        spread = paper.adjusted(-reach, -reach, reach, reach).translated(0, down)
        painter.drawRoundedRect(spread, reach + look.px(5), reach + look.px(5))


def paint_paper(painter: QPainter, look: Look, paper: QRectF) -> None:
    """Paint cream paper with its grain; no pen is set afterwards."""
    stock, ink = look.color("cardStock"), look.color("cardStock2")
    corner = QPointF(paper.left() + paper.width() * 0.3, paper.bottom())
    light = QLinearGradient(paper.topLeft(), corner)
    light.setColorAt(0, mixed(stock, QColor(Qt.GlobalColor.white), 0.25))
    light.setColorAt(1, mixed(mixed(stock, look.color("lamp"), 0.08), ink, 0.04))
    radius = look.px("radius.paperCard")
    painter.setBrush(light)
    painter.drawRoundedRect(paper, radius, radius)
    painter.save()
    shape = QPainterPath()
    shape.addRoundedRect(paper, radius, radius)
    painter.setClipPath(shape)
    _paint_specks(painter, paper, ink)
    painter.restore()
    painter.setPen(Qt.PenStyle.NoPen)


def _paint_specks(painter: QPainter, paper: QRectF, ink: QColor) -> None:
    chance = Random(7)  # noqa: S311 - the same grain each time
    for _ in range(int(paper.width() * paper.height() / _SPECK_AREA)):
        speck = QColor(ink if chance.random() < 0.6 else Qt.GlobalColor.white)  # noqa: PLR2004
        speck.setAlpha(chance.randint(5, 16))
        painter.setPen(QPen(speck, 1))
        start = paper.topLeft() + QPointF(
            chance.random() * paper.width(), chance.random() * paper.height()
        )
        way = QPointF(chance.random() * 7 - 3, chance.random() * 3 - 1)
        painter.drawLine(start, start + way)
