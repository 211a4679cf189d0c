"""Name the parts of one window, for whoever joins them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QMainWindow, QStackedWidget

    from journal.runtime.clock import Clock
    from journal.ui.actions.registry import Registry
    from journal.ui.background.preferences import Preferences
    from journal.ui.background.session import Session
    from journal.ui.features.editor.view import PageView
    from journal.ui.features.timeline.view import TimelineColumn
    from journal.ui.feedback.notices import Notices
    from journal.ui.shell.acts import Acts
    from journal.ui.shell.desk import Desk
    from journal.ui.shell.guide import Guide
    from journal.ui.shell.page_tools import PageTools
    from journal.ui.shell.panes import PaneRing
    from journal.ui.shell.rooms import Rooms
    from journal.ui.shell.sidebar import Sidebar
    from journal.ui.theme.theme import Theme


@dataclass(frozen=True, slots=True)
class House:
    """What the window is built with.

    Attributes:
        state_folder: Where the window remembers how it was left.
        preferences: What the person has chosen.
    """

    theme: Theme
    session: Session
    notices: Notices
    clock: Clock
    state_folder: Path
    preferences: Preferences


@dataclass(frozen=True, slots=True)
class Parts:
    """What one window is made of.

    Attributes:
        frame: The window itself.
        stage: Holds the desk, and the views that take its place.
    """

    frame: QMainWindow
    house: House
    actions: Registry
    sidebar: Sidebar
    stage: QStackedWidget
    desk: Desk
    page: PageView
    tools: PageTools
    rooms: Rooms
    guide: Guide
    acts: Acts
    ring: PaneRing

    @property
    def timeline(self) -> TimelineColumn:
        """The list of memories; it is built when it is first asked for."""
        return self.rooms.timeline
