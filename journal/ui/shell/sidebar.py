"""The sidebar: write, search, and where one can go."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from journal.ui.actions import catalogue, keymap
from journal.ui.shell.kept_close import KeptClose
from journal.ui.shell.menus import pop_up
from journal.ui.theme.seasons import title_in_words
from journal.ui.widgets.frames import Hairline
from journal.ui.widgets.sidebuttons import FoldButton, SearchButton, SideButton, WriteButton
from journal.ui.widgets.tools import IconButton
from journal.ui.widgets.wordmark import WordMark

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent

    from journal.ui.actions.registry import Registry
    from journal.ui.widgets.look import Look

_WIDE_PX, _NARROW = 232, 64
_REMEMBERED: Final = (catalogue.PEOPLE, catalogue.PLACES, catalogue.TAGS, catalogue.INSIGHTS)
_TOP: Final = (catalogue.TODAY, catalogue.TIMELINE, catalogue.CALENDAR, catalogue.ON_THIS_DAY)
_PLACES: Final = (*_TOP, *_REMEMBERED, catalogue.ARCHIVE)


class Sidebar(QWidget):
    """Buttons for the actions that lead somewhere.

    Args:
        look: Inks, fonts and icons.
        actions: What the buttons do.
        season: The name of the palette and the sign of its season.

    Attributes:
        foot: What stands at its foot, over one another.

    Signals:
        folded: The group of names was opened (True) or closed by hand.
    """

    folded = Signal(bool)

    def __init__(
        self,
        look: Look,
        actions: Registry,
        season: tuple[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._actions, self._compact = look, actions, False
        self._unfolded: bool | None = None
        self.setProperty("role", "desk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Where to go"))
        self._mark = WordMark(look)
        self._write = WriteButton(
            look, self.tr("Write"), "pen-line", keys=self._keys_of(catalogue.WRITE)
        )
        self._search = SearchButton(
            look,
            self.tr("Search or go to…"),
            "search",
            keys=self._keys_of(catalogue.PALETTE),
        )
        self._fold = FoldButton(look, self.tr("Remembered by"), apart=True)
        self.kept = KeptClose(look, actions.action(catalogue.UNDO))
        self._places = {name: self._button(name) for name in (*_PLACES, catalogue.FILM)}
        self._season_sign, self._season_name = QLabel(), QLabel()
        self._season = self._make_season()
        self.wear_season(season)
        self._lay_out()
        self._connect()
        look.changed.connect(self._measure)
        self._measure()
        self._show_group()

    def mark(self, action: str) -> None:
        """Show where one is: the button of `action` is chosen, no other."""
        for name, button in self._places.items():
            button.setChecked(name == action)

    def tell(self, action: str, count: int) -> None:
        """Say beside a place how much is there; nothing for none."""
        self._places[action].set_count(count or None)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open all menus where somebody asks for one."""
        pop_up(self._actions, self, event.globalPos())

    def open_group(self) -> None:
        """Open the group of names, now that it holds something; a hand's choice stands."""
        if self._unfolded is None:
            self._fold.setChecked(True)
            self._show_group()

    def unfold(self, unfolded: bool | None) -> None:
        """Open or close the group of names as it was left; None leaves it to what it holds."""
        self._unfolded = unfolded
        self._fold.setChecked(bool(unfolded))
        self._show_group()

    @property
    def unfolded(self) -> bool | None:
        """How the group of names was left by hand; None when nobody touched it."""
        return self._unfolded

    def set_compact(self, compact: bool) -> None:
        """Show icons alone, where the window is narrow."""
        self._compact = compact
        self._write.set_compact(compact)
        self._search.set_compact(compact)
        for button in self._places.values():
            button.set_compact(compact)
        self._mark.set_compact(compact)
        for part in (self._season_sign, self._season_name):
            part.setVisible(not compact)
        self._measure()
        self._show_group()

    def _keys_of(self, name: str) -> str:
        return keymap.on_button(self._actions.spec(name))

    def _button(self, name: str) -> SideButton:
        spec, text = self._actions.spec(name), self._actions.text(name)
        return SideButton(self._look, text, spec.icon, keys=keymap.shown(spec))

    def _connect(self) -> None:
        for name, button in self._places.items():
            button.clicked.connect(lambda _=False, name=name: self._go(name))
        self._write.clicked.connect(self._actions.action(catalogue.WRITE).trigger)
        self._search.clicked.connect(self._actions.action(catalogue.PALETTE).trigger)
        self._fold.clicked.connect(self._on_folded)

    def _go(self, name: str) -> None:
        # A click turns a checkable button; where one is is told by whoever went there.
        self._places[name].setChecked(not self._places[name].isChecked())
        self._actions.action(name).trigger()

    def _on_folded(self, opened: bool) -> None:
        self._unfolded = opened
        self._show_group()
        self.folded.emit(opened)

    def _show_group(self) -> None:
        self._fold.setVisible(not self._compact)
        self._rule_between.setVisible(self._compact)
        self.kept.setVisible(not self._compact)
        for name in _REMEMBERED:
            self._places[name].setVisible(self._compact or self._fold.isChecked())

    def _open_menu(self) -> None:
        corner = self._menu_button.mapToGlobal(self._menu_button.rect().topLeft())
        pop_up(self._actions, self, corner, above=True)

    def _make_season(self) -> QWidget:
        whole = QWidget()
        self._season_box = QHBoxLayout(whole)
        self._season_box.addWidget(self._season_sign)
        self._season_box.addWidget(self._season_name, 1)
        self._menu_button = IconButton(
            self._look, self.tr("Menu"), "ellipsis", keys="F10", size=16
        )
        self._menu_button.clicked.connect(self._open_menu)
        self._season_box.addWidget(self._menu_button)
        self._look.dress(self._season_name, "label", "text2")
        return whole

    def wear_season(self, season: tuple[str, str]) -> None:
        """Show the name of the palette that is worn, and the sign of its season."""
        self._sign = season[1]
        self._season_name.setText(title_in_words(season[0]))
        self._season_sign.setAccessibleName(season[0])

    def _lay_out(self) -> None:
        self._rule, self._foot_rule = Hairline(self._look), Hairline(self._look)
        self._top, self._nav, self.foot = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        for widget in (self._mark, self._write, self._search):
            self._top.addWidget(widget)
        for name in _TOP:
            self._nav.addWidget(self._places[name])
        self._rule_between = QWidget()
        self._rule_box = QVBoxLayout(self._rule_between)
        self._rule_box.addWidget(self._rule)
        self._nav.addWidget(self._rule_between)
        self._nav.addWidget(self._fold)
        for name in _REMEMBERED:
            self._nav.addWidget(self._places[name])
        self._nav.addWidget(self.kept)
        self._foot_line = QHBoxLayout()
        self._foot_line.addWidget(self._foot_rule)
        self.foot.addLayout(self._foot_line)
        self.foot.addSpacing(self._look.px(8))
        for part in (
            self._places[catalogue.ARCHIVE],
            self._places[catalogue.FILM],
            self._season,
        ):
            self.foot.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._top)
        whole.addWidget(self._scrolled(self._nav), 1)
        whole.addLayout(self.foot)

    def _scrolled(self, places: QVBoxLayout) -> QScrollArea:
        """Let the places scroll where a low window has no room for all of them."""
        inner, area = QWidget(), QScrollArea()
        self._area = area
        area.verticalScrollBar().rangeChanged.connect(lambda _low, _high: self._measure())
        inner.setProperty("role", "through")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(places)
        column.addStretch(1)
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        return area

    def _measure(self) -> None:
        px = self._look.px
        side, inner = px(14 if self._compact else 16), px(12)
        # One pixel less than drawn: the hairline beside it is the last.
        self.setFixedWidth(px(_NARROW if self._compact else _WIDE_PX) - 1)
        top, below = (14, 14) if self._compact else (22, 18)
        self._top.setContentsMargins(side, px(top), side - 1, px(below))
        self._top.setSpacing(px(8))
        self._mark.setFixedHeight(px(36 if self._compact else 40))
        self._mark.setContentsMargins(px(8 if self._compact else 6), 0, 0, px(below - 10))
        self._rule_box.setContentsMargins(px(8), px(8), px(8), px(8))
        # The scroll bar stands in the margin: nothing moves when it comes.
        bar = self._area.verticalScrollBar()
        taken = bar.sizeHint().width() if bar.maximum() else 0
        self._nav.setContentsMargins(inner, 0, max(inner - 1 - taken, 0), 0)
        self._nav.setSpacing(px(2))
        self.foot.setContentsMargins(inner, 0, inner - 1, px(24))
        self.foot.setSpacing(px(2))
        self._foot_line.setContentsMargins(px(8), 0, px(8), 0)
        self._season.setFixedHeight(px(44))
        start = px(4 if self._compact else 14)
        self._season_box.setContentsMargins(start, px(8), px(4), 0)
        self._season_box.setSpacing(px(12))
        ink = "accentText"
        self._season_sign.setPixmap(
            self._look.pixmap(self._sign, ink, 16, self.devicePixelRatioF())
        )
