"""Narrow a search by what its hits have in common: when, who, where, and about what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from journal.ui.features.search import words
from journal.ui.features.search.facet_group import FacetGroup, Tick
from journal.ui.features.search.operators import ICONS, Operator
from journal.ui.features.search.year_bars import YearBars
from journal.ui.widgets.tools import IconButton, LinkButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from journal.domain.hits import Facets
    from journal.domain.names import NameCount
    from journal.ui.widgets.look import Look

WIDTH = 396
"""Width of the pane, as drawn."""
_SIDE, _TOP = 28, 26


class NarrowPane(QFrame):
    """The pane beside the results; ticking in it writes operators into the field.

    Args:
        look: Inks and fonts.

    Signals:
        ticked: An operator is wanted (Operator).
        unticked: It is not wanted any more (Operator).
        all_cleared: No operator is wanted.
    """

    ticked = Signal(object)
    unticked = Signal(object)
    all_cleared = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._facets: Facets | None = None
        self._operators: tuple[Operator, ...] = ()
        self.setObjectName("narrowPane")
        self.setProperty("role", "page")
        self.setAccessibleName(self.tr("Narrow it"))
        self._make_head()
        self._bars = YearBars(look)
        self._when = self._caption(self.tr("When"))
        self._groups = self._make_groups()
        self._hint = QLabel(words.how_to())
        self._hint.setWordWrap(True)
        look.dress(self._hint, "tool", "text3")
        self._lay_out()
        look.changed.connect(self._restyle)
        self._restyle()
        self._show()

    def show_facets(self, facets: Facets) -> None:
        """Show what the hits have in common."""
        self._facets = facets
        self._show()

    def show_operators(self, operators: Sequence[Operator]) -> None:
        """Tick what is asked for already."""
        if tuple(operators) != self._operators:
            self._operators = tuple(operators)
            self._show()

    def groups(self) -> tuple[FacetGroup, ...]:
        """Give the lists, from the top."""
        return tuple(self._groups.values())

    def focus_first(self) -> None:
        """Give the keys to the first box."""
        for group in self._groups.values():
            for row in group.rows():
                row.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the line on the side of the results."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("page"))
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        edge = self.width() - 1 if rtl else 0
        painter.fillRect(edge, 0, 1, self.height(), self._look.color("hairline"))
        painter.end()

    def _make_head(self) -> None:
        self._title = QLabel(self.tr("Narrow it"))
        self._look.dress(self._title, "quote", weight=500)
        self.close_button = IconButton(self._look, self.tr("Close"), "x", size=16)
        self._clear = LinkButton(self._look, self.tr("Clear all"))
        self._clear.clicked.connect(self.all_cleared)

    def _make_groups(self) -> dict[str, FacetGroup]:
        named = (
            ("person", self.tr("People")),
            ("place", self.tr("Places")),
            ("tag", self.tr("Tags")),
            ("with", self.tr("With")),
        )
        groups = {}
        for name, title in named:
            group = FacetGroup(self._look, title)
            group.ticked.connect(self.ticked)
            group.unticked.connect(self.unticked)
            groups[name] = group
        return groups

    def _caption(self, text: str) -> QLabel:
        label = QLabel(text)
        self._look.dress(label, "group", "text3")
        return label

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._clear)
        head.addWidget(self.close_button)
        inner = QWidget()
        inner.setProperty("role", "through")
        self._column = QVBoxLayout(inner)
        self._column.setSpacing(0)
        self._column.addLayout(head)
        for part in (self._when, self._bars, *self._groups.values(), self._hint):
            self._column.addWidget(part)
        self._column.addStretch(1)
        area = QScrollArea(self)
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 0, 0)
        whole.addWidget(area)

    def _restyle(self) -> None:
        px = self._look.px
        self._column.setContentsMargins(px(_SIDE), px(_TOP), px(_SIDE), px(_TOP))
        self._when.setContentsMargins(0, px(18), 0, px(8))
        self._hint.setContentsMargins(0, px(18), 0, 0)

    def _show(self) -> None:
        facets = self._facets
        self._clear.setVisible(bool(self._operators))
        years = facets.years if facets is not None else ()
        self._bars.show_years(years)
        self._bars.setVisible(bool(years))
        self._when.setVisible(bool(years))
        if facets is None:
            for group in self._groups.values():
                group.hide()
            return
        for name, counts in (
            ("person", facets.people), ("place", facets.places), ("tag", facets.tags)
        ):  # fmt: skip
            self._groups[name].show_ticks(self._ticks(name, counts))
        self._groups["with"].show_ticks(self._with(facets))

    def _ticks(self, name: str, counts: Sequence[NameCount]) -> list[Tick]:
        asked = [one for one in self._operators if one.name == name and not one.negated]
        icon, ticks = ICONS[name], []
        for count in counts:
            same = [one for one in asked if one.is_for(name, count.name)]
            operator = same[0] if same else Operator(name, count.name)
            ticks.append(Tick(count.name, count.count, operator, bool(same), icon))
        shown = {tick.operator for tick in ticks}
        absent = [Tick(one.value, None, one, True, icon) for one in asked if one not in shown]
        return sorted([*ticks, *absent], key=lambda tick: not tick.on)

    def _with(self, facets: Facets) -> list[Tick]:
        kinds = (
            (self.tr("a picture"), facets.pictured, Operator("has", "photo"), "image"),
            (self.tr("a star"), facets.starred, Operator("is", "starred"), "star"),
        )
        return [
            Tick(text, count, operator, operator in self._operators, icon)
            for text, count, operator, icon in kinds
            if count or operator in self._operators
        ]
