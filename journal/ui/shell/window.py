"""The frame of the window: it holds the parts, joins them, and does nothing by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from journal.ui.actions.catalogue import CATALOGUE
from journal.ui.actions.registry import Registry
from journal.ui.features.editor.view import PageView
from journal.ui.shell import frame, state
from journal.ui.shell.acts import Acts
from journal.ui.shell.alone import Alone
from journal.ui.shell.desk import Desk, Room, room_for
from journal.ui.shell.going import Going
from journal.ui.shell.guide import Guide
from journal.ui.shell.helping import Helping
from journal.ui.shell.joints import Joints
from journal.ui.shell.menus import MenuBar
from journal.ui.shell.page_tools import PageTools
from journal.ui.shell.pane_keeper import PaneKeeper
from journal.ui.shell.panes import HasPanes, PaneRing
from journal.ui.shell.parts import House, Parts
from journal.ui.shell.place import Place, View
from journal.ui.shell.reading import Reading
from journal.ui.shell.remembered import Remembered
from journal.ui.shell.rooms import Rooms
from journal.ui.shell.sidebar import Sidebar
from journal.ui.shell.staging import Staging
from journal.ui.shell.voice import Voice
from journal.ui.shell.wearing import Wearing
from journal.ui.widgets.frames import Hairline

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QResizeEvent

    from journal.ui.features.timeline.view import TimelineColumn
    from journal.ui.shell.keeping import Keeping
    from journal.ui.shell.letters import Letters
    from journal.ui.shell.newcomers import Newcomers
    from journal.ui.shell.recalling import Recalling

_DRAIN_MS = 5_000


class MainWindow(QMainWindow):
    """The one window of a journal.

    Args:
        house: What it is built with.

    Signals:
        closed: It was closed, and everything written is kept.
    """

    closed = Signal()

    def __init__(self, house: House) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle(self.tr("Montauk"))
        self._house = house
        look, session, notices = house.theme, house.session, house.notices
        left = state.load(house.state_folder)
        self.actions_ = Registry(CATALOGUE, look, self)
        self.page = PageView(look, session, notices, house.clock)
        self.sidebar = Sidebar(look, self.actions_, (look.tokens.title, look.tokens.sign))
        self.desk = Desk(look, self.page)
        self.stage = QStackedWidget()
        self.stage.addWidget(self.desk)
        self._right = QVBoxLayout()
        self.voice = Voice(look, notices, self._toast_host, self._right, self)
        self.rooms = Rooms(look, session, notices, house.clock, self.stage, self.desk.column)
        self.acts = Acts(session, notices, self)
        self.guide = Guide(session, self.page, self.rooms, house.clock, notices, Place(left.view))
        self.tools = PageTools(look, self.actions_, self.page.bar)
        self.remembered = Remembered(session, self.sidebar)
        self.ring = PaneRing(self._panes)
        self.menus = MenuBar(self.actions_, self)
        parts = self._parts()
        self.staging = Staging(parts)
        self.pane_keeper = PaneKeeper(parts)
        self.joints = Joints(parts)
        self.going = Going(parts)
        self.wearing = Wearing(house, self)
        self.helping = Helping(parts)
        self.reading = Reading(parts)
        self.keeping: Keeping | None = None
        self.recalling: Recalling | None = None
        self.letters: Letters | None = None
        self.newcomers: Newcomers | None = None
        self._lay_out()
        self.alone = Alone(parts, (self.sidebar, self._edge))
        self._put_back(left)
        look.changed.connect(self._restyle)

    @property
    def timeline(self) -> TimelineColumn:
        """The list of memories; it is built when it is first asked for."""
        return self.rooms.timeline

    @property
    def house(self) -> House:
        """What the window is built with."""
        return self._house

    def begin(self) -> None:
        """Show the place where the window was left; the page takes keys from now on."""
        self.guide.arrive_again()
        if self.guide.now.view is not View.TODAY:
            self.guide.begin_quietly()

    def show_lists(self, _error: object = None) -> None:
        """Show the list beside the page, now that the page is there."""
        self.staging.show_lists()
        self.guide.opener.mark()
        self._serve_lists()

    def _serve_lists(self) -> None:
        """Build what works on lists, once; a start does not wait for it."""
        if self.keeping is None:
            from journal.ui.shell.keeping import Keeping
            from journal.ui.shell.quieting import Quieting
            from journal.ui.shell.starring import Starring

            parts, lists = self._parts(), self.joints.lists
            self.starring, self.keeping = Starring(parts, lists), Keeping(parts, lists)
            self.quieting = Quieting(parts, lists)
        self.keeping.look()

    def open_rest(self) -> None:
        """Show what can wait until the page takes keys: the reference pane as it was left."""
        from journal.ui.shell.letters import Letters
        from journal.ui.shell.newcomers import Newcomers
        from journal.ui.shell.offering import Offering
        from journal.ui.shell.recalling import Recalling
        from journal.ui.shell.side_by_side import SideBySideKeeper

        self.desk.want_pane(self._pane_was_open)
        self.wearing.tell_of_refusal()
        _ = self.helping.sample
        self.recalling = Recalling(self._parts())
        self.recalling.look()
        self.letters = Letters(self._parts(), self.joints.sitting.begin)
        self.beside = SideBySideKeeper(self._parts())
        self.beside.look()
        self.newcomers = Newcomers(self._parts())
        self.offering = Offering(self._house.session, self._house.notices, self)

    def follow_days(self) -> None:
        """Let Today be today, however long the window stays open."""
        from journal.ui.shell.day_turn import DayTurn

        self.day_turn = DayTurn(self._parts())
        self.day_turn.turned.connect(self.wearing.look)
        if self.recalling is not None:
            self.day_turn.turned.connect(self.recalling.look)
        if self.letters is not None:
            self.day_turn.turned.connect(self.letters.look)

    def come_forward(self) -> None:
        """Come before other windows: somebody started the journal once more."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def left_state(self) -> state.WindowState:
        """Give how the window stands now."""
        column, pane = self.desk.widths()
        return state.WindowState(
            frame=frame.frame_of(self),
            maximized=self.isMaximized(),
            column=column,
            pane=pane,
            pane_open=self.desk.pane_is_wanted,
            unfolded=self.sidebar.unfolded,
            view=self.guide.now.view,
            passage=self.pane_keeper.passage,
            kept=self.sidebar.kept.unfolded,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many panes as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow what others do to the journal while this window is looked at."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            self._house.session.set_active(self.isActiveWindow())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what was written before going; stay once if that fails, and say so."""
        state.save(self._house.state_folder, self.left_state())
        self.page.flush()
        if self.newcomers is not None:
            self.newcomers.leave()
        self._house.session.write.drain(_DRAIN_MS)
        if self.page.is_dirty and self._house.session.journal is not None and not self._warned:
            self._warned = True
            event.ignore()
            return
        event.accept()
        self.closed.emit()

    _warned = False

    def _parts(self) -> Parts:
        return Parts(
            frame=self,
            house=self._house,
            actions=self.actions_,
            sidebar=self.sidebar,
            stage=self.stage,
            desk=self.desk,
            page=self.page,
            tools=self.tools,
            rooms=self.rooms,
            guide=self.guide,
            acts=self.acts,
            ring=self.ring,
        )

    def _lay_out(self) -> None:
        middle = QWidget()
        self._right.setContentsMargins(0, 0, 0, 0)
        self._right.setSpacing(0)
        self._right.addWidget(self.stage, 1)
        whole = QHBoxLayout(middle)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.sidebar)
        self._edge = Hairline(self._house.theme, standing=True)
        whole.addWidget(self._edge)
        whole.addLayout(self._right, 1)
        self.setCentralWidget(middle)

    def _put_back(self, left: state.WindowState) -> None:
        tokens = self._house.theme.tokens
        self.setMinimumSize(
            int(tokens.size("layout.minWidth")), int(tokens.size("layout.minHeight"))
        )
        frame.place(self, left.frame)
        if left.maximized:
            self.setWindowState(Qt.WindowState.WindowMaximized)
        self.sidebar.unfold(left.unfolded)
        self.sidebar.kept.unfold(left.kept)
        self.desk.set_widths(left.column, left.pane)
        self._pane_was_open = left.pane_open
        self.pane_keeper.passage = left.passage
        self._fit()

    def _restyle(self) -> None:
        tokens = self._house.theme.tokens
        self.sidebar.wear_season((tokens.title, tokens.sign))
        self._fit()

    def _fit(self) -> None:
        room = room_for(self.width(), self._house.theme)
        self.sidebar.set_compact(room is Room.NARROW)
        self.desk.fit(room)

    def _toast_host(self) -> QWidget:
        stage = self.stage.currentWidget()
        if stage is not None and stage is not self.desk:
            return stage
        return self.page if self.page.isVisible() else self.desk

    def _panes(self) -> list[QWidget]:
        stage = self.stage.currentWidget()
        if stage is not None and stage is not self.desk:
            return [self.sidebar, *(stage.panes() if isinstance(stage, HasPanes) else [stage])]
        return [self.sidebar, self.desk.column, self.page, self.desk.pane]
