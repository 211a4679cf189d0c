"""People, places and tags: an index of each kind, and one page that shows any of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from journal.domain.pins import PinnedName
from journal.ui.features.names.index import NamesIndex
from journal.ui.features.names.profile_view import ProfileView

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from journal.domain.names import NameKind
    from journal.ui.background.session import Session
    from journal.ui.feedback.notices import Notices
    from journal.ui.widgets.look import Look

class NamesView(QStackedWidget):
    """What fills the window while one is among people, places or tags.

    Args:
        look: Inks, fonts and icons.
        session: The journal and its lanes.
        notices: Where it is told what was done.
        make_memories: Builds the list of a name's memories (profile_view.Memories).
        now: Gives the present moment.

    Signals:
        name_chosen: A name is to be shown (NameKind, str).
        index_wanted: The index of a kind is to be shown (NameKind).
        name_changed: What is shown is called something else now (NameKind, str).
        entry_chosen: A memory is to be opened (EntryId).
        write_asked: A memory that begins so is to be written (str).
        search_asked: Something is to be searched for (str).
        pin_asked: A name is to be kept close, or no longer (NameKind, str).
        put_away_asked: All of a name is to go out of sight, or not to be brought up
            (NameKind, str, bool: quiet).
        come_up_asked: What keeps a name quiet is to be lifted (ErasureId).
        erase_asked: A name is to be put away with care (NameKind, str).
        shown: The page of another name is shown.
        failed: Why something could not be read (Exception).
    """

    name_chosen = Signal(object, str)
    index_wanted = Signal(object)
    name_changed = Signal(object, str)
    entry_chosen = Signal(object)
    write_asked = Signal(str)
    search_asked = Signal(str)
    pin_asked = Signal(object, str)
    put_away_asked = Signal(object, str, bool)
    come_up_asked = Signal(object)
    erase_asked = Signal(object, str)
    shown = Signal()
    failed = Signal(object)

    def __init__(
        self,
        look: Look,
        session: Session,
        notices: Notices,
        make_memories: Callable[[], QWidget],
        now: Callable[[], datetime],
    ) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look, self._session, self._notices, self._now = look, session, notices, now
        self._make_memories = make_memories
        self._indexes: dict[NameKind, NamesIndex] = {}
        self._profile: ProfileView | None = None
        self.is_kept: Callable[[PinnedName], bool] = lambda _name: False

    def index(self, kind: NameKind) -> NamesIndex:
        """Give the index of a kind; it is built when it is first asked for."""
        if kind not in self._indexes:
            index = NamesIndex(self._look, self._session, kind)
            index.name_chosen.connect(lambda line: self.name_chosen.emit(line.kind, line.name))
            index.pin_asked.connect(lambda line: self.pin_asked.emit(line.kind, line.name))
            index.is_kept = lambda line: self.is_kept(PinnedName(line.kind, line.name))
            index.failed.connect(self.failed)
            self._indexes[kind] = index
            self.addWidget(index)
        return self._indexes[kind]

    @property
    def profile(self) -> ProfileView:
        """The page of a name; it is built when it is first asked for."""
        if self._profile is None:
            memories = self._make_memories()
            self._profile = ProfileView(
                self._look, self._session, self._notices, memories, self._now
            )
            self._profile.left.connect(self.index_wanted)
            self._profile.name_chosen.connect(self.name_chosen)
            self._profile.name_changed.connect(self.name_changed)
            self._profile.entry_chosen.connect(self.entry_chosen)
            self._profile.write_asked.connect(self.write_asked)
            self._profile.search_asked.connect(self.search_asked)
            self._profile.pin_asked.connect(self.pin_asked)
            self._profile.put_away_asked.connect(self.put_away_asked)
            self._profile.come_up_asked.connect(self.come_up_asked)
            self._profile.erase_asked.connect(self.erase_asked)
            self._profile.shown.connect(self.shown)
            self._profile.failed.connect(self.failed)
            self.addWidget(self._profile)
        return self._profile

    @property
    def shown_name(self) -> PinnedName | None:
        """The name whose page is shown, as it is spelled; None while none is."""
        shown = None if self._profile is None else self._profile.page.shown
        if shown is None or self.currentWidget() is not self._profile:
            return None
        return PinnedName(shown.kind, shown.name)

    def set_pinned(self, pinned: bool) -> None:
        """Show whether the name whose page is shown is kept close."""
        if self._profile is not None:
            self._profile.page.heading.set_pinned(pinned)

    def panes(self) -> list[QWidget]:
        """Give what F6 steps through: the page of a name and its memories, or the index."""
        profile = self._profile
        if profile is None or self.currentWidget() is not profile:
            return [self]
        return [profile.page, profile.memories]

    def show_index(self, kind: NameKind) -> None:
        """Show all names of a kind."""
        if self._profile is not None:
            self._profile.presenter.leave()
        self.setCurrentWidget(self.index(kind))
        self.index(kind).focus_list()

    def show_name(self, kind: NameKind, name: str) -> None:
        """Show the page of a name."""
        self.setCurrentWidget(self.profile)
        self.profile.show_name(kind, name)
        self.profile.focus_page()
