"""Join the page of a name with its menu, its memories, and the questions it asks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from journal.domain.errors import NameTaken
from journal.domain.names import NameKind
from journal.ui.background.thumbnails import thumbnails_of
from journal.ui.features.names.delegate import WIDEST
from journal.ui.features.names.presenter import ProfilePresenter
from journal.ui.features.names.profile import Profile
from journal.ui.features.names.profile_menu import ProfileMenu
from journal.ui.features.names.words import query_for, say
from journal.ui.feedback.words import words_for
from journal.ui.widgets.frames import Hairline

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent

    from journal.domain.naming import NameProfile
    from journal.ui.background.session import Session
    from journal.ui.feedback.notices import Notices
    from journal.ui.widgets.look import Look

_SIDE, _LIST, _BESIDE_FROM, _LEAST_LIST = 48, 400, 888, 420


class Memories(Protocol):
    """The list of a name's memories, built by whoever knows the timeline."""

    def show_name(self, kind: NameKind, name: str, passing: int) -> None:
        """Show the memories of a name."""

    def clear(self) -> None:
        """Show none."""


class ProfileView(QWidget):
    """The page, and its memories beside it or, where there is little room, below.

    Args:
        look: Inks, fonts and icons.
        session: The journal and its lanes.
        notices: Where it is told what was done.
        memories: The list of memories: a widget that is a :class:`Memories` too.
        now: Gives the present moment, for "yesterday".

    Signals:
        left: The way back to the index was taken, or the name is gone (NameKind).
        name_chosen: Another name was clicked (NameKind, str).
        name_changed: What is shown is called something else now (NameKind, str).
        entry_chosen: A memory is to be opened (EntryId).
        write_asked: A memory that begins so is to be written (str).
        put_away_asked: It is to go out of sight, or not to be brought up (NameKind, name, quiet).
        come_up_asked: What keeps it quiet is to be lifted (ErasureId).
        erase_asked: It is to go as is chosen on a page of its own (NameKind, str).
        pin_asked: It is to be kept close, or no longer (NameKind, str).
        shown: Another name is shown, or none.
        search_asked: Something is to be searched for (str).
        failed: Why the page could not be read (Exception).
    """

    left = Signal(object)
    name_chosen = Signal(object, str)
    name_changed = Signal(object, str)
    entry_chosen = Signal(object)
    write_asked = Signal(str)
    search_asked = Signal(str)
    put_away_asked = Signal(object, str, bool)
    come_up_asked = Signal(object)
    erase_asked = Signal(object, str)
    pin_asked = Signal(object, str)
    shown = Signal()
    failed = Signal(object)

    def __init__(
        self,
        look: Look,
        session: Session,
        notices: Notices,
        memories: QWidget,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__()
        self._look, self._notices, self._now = look, notices, now
        self.memories = memories
        self.page = Profile(look, thumbnails_of(session))
        self.presenter = ProfilePresenter(session, notices, self)
        self.menu = ProfileMenu(look, self.page, self.presenter, self, now)
        self.menu.quiet_asked.connect(lambda: self._put_away(quiet=True))
        self.menu.put_away_asked.connect(lambda: self._put_away(quiet=False))
        self.menu.come_up_asked.connect(self.come_up_asked)
        self.menu.erase_asked.connect(self._erase)
        self.menu.refused.connect(lambda error: notices.toast(words_for(error).text))
        self._kind = NameKind.PERSON
        self._is_beside: bool | None = None
        self._lay_out()
        self._connect()
        look.changed.connect(self._arrange)

    def show_name(self, kind: NameKind, name: str) -> None:
        """Show the page of a name."""
        self._kind = self.menu.kind = kind
        page = self.page
        page.heading.stop_renaming()
        page.aliases.stop()
        page.hard_days.stop()
        page.back.say(say(kind, "heading"))
        if page.shown is not None and (page.shown.kind, page.shown.name) != (kind, name):
            page.clear()  # Until it is read, nothing of somebody else is shown.
        self._area.verticalScrollBar().setValue(0)
        self.presenter.show(kind, name)

    def focus_page(self) -> None:
        """Give the keys to the page."""
        # No ring: a click led here as often as a key; Tab shows where one is.
        self.page.back.setFocus(Qt.FocusReason.PopupFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Follow what changes again."""
        super().showEvent(event)
        self.presenter.sleep(asleep=False)

    def hideEvent(self, event: QHideEvent) -> None:
        """Follow nothing while nobody looks."""
        super().hideEvent(event)
        self.presenter.sleep(asleep=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the memories beside the page, or below."""
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        self._inner = QWidget()
        self._inner.setProperty("role", "through")
        self._column = QVBoxLayout(self._inner)
        self._column.setSpacing(0)
        self._column.addWidget(self.page)
        self._area = QScrollArea()
        self._area.setWidget(self._inner)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._edge = Hairline(self._look, standing=True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._area, 1)
        self._row.addWidget(self._edge)

    def _connect(self) -> None:
        page, heading, presenter = self.page, self.page.heading, self.presenter
        page.left.connect(lambda: self.left.emit(self._kind))
        page.name_chosen.connect(self.name_chosen)
        heading.renamed.connect(presenter.rename)
        heading.merge_asked.connect(presenter.merge)
        heading.menu_asked.connect(self.menu.open)
        heading.write_asked.connect(self._write)
        heading.pin_asked.connect(self._pin)
        page.aliases.added.connect(presenter.add_alias)
        page.aliases.removed.connect(presenter.remove_alias)
        page.hard_days.added.connect(lambda words: presenter.add_hard_day(words, self._now()))
        page.hard_days.marked.connect(presenter.mark_hard_day)
        page.hard_days.let_go.connect(presenter.let_hard_day_go)
        for card in (page.first, page.last):
            card.clicked.connect(lambda _=False, card=card: self._open(card))
        page.pictures.chosen.connect(lambda picture: self.entry_chosen.emit(picture.entry))
        page.pictures.all_wanted.connect(self._find_pictures)
        presenter.read.connect(self._show)
        presenter.gone.connect(self._leave)
        presenter.renamed.connect(lambda name: self.name_changed.emit(self._kind, name))
        presenter.refused.connect(self._refuse)
        presenter.failed.connect(self.failed)
        rename = QShortcut(QKeySequence(Qt.Key.Key_F2), self)
        rename.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        rename.activated.connect(heading.rename)

    def _put_away(self, *, quiet: bool) -> None:
        if self.page.shown is not None:
            self.put_away_asked.emit(self._kind, self.page.shown.name, quiet)

    def _erase(self) -> None:
        if self.page.shown is not None:
            self.erase_asked.emit(self._kind, self.page.shown.name)

    def _open(self, card: object) -> None:
        row = getattr(card, "row", None)
        if row is not None:
            self.entry_chosen.emit(row.id)

    def _show(self, profile: NameProfile) -> None:
        self.page.heading.stop_renaming()
        self.page.show_profile(profile)
        cast("Memories", self.memories).show_name(profile.kind, profile.name, profile.passing)
        self.shown.emit()

    def _leave(self) -> None:
        """Forget a name that is not there any more, and lead back to the others."""
        self.presenter.leave()
        self.page.clear()
        cast("Memories", self.memories).clear()
        self.menu.close()
        self.shown.emit()
        if self.isVisible():
            self.left.emit(self._kind)

    def _refuse(self, error: Exception) -> None:
        heading = self.page.heading
        if heading.field.isVisible():
            taken = error.name if isinstance(error, NameTaken) else ""
            heading.refuse(words_for(error).text, taken)
        else:
            self._notices.toast(words_for(error).text)

    def _pin(self) -> None:
        shown = self.page.shown
        if shown is not None:
            self.pin_asked.emit(shown.kind, shown.name)

    def _write(self) -> None:
        shown = self.page.shown
        if shown is not None:
            self.write_asked.emit(_beginning(shown))

    def _find_pictures(self) -> None:
        shown = self.page.shown
        if shown is not None:
            self.search_asked.emit(f"{query_for(shown.kind, shown.name)} has:photo")

    def _arrange(self) -> None:
        px = self._look.px
        beside = self.width() >= px(_BESIDE_FROM)
        if beside != self._is_beside:
            self._is_beside = beside
            (self._row if beside else self._column).addWidget(self.memories)
        self._edge.setVisible(beside)
        room = self.width() - (px(_LIST) if beside else 0)
        side = px(_SIDE) if room > px(640) else px(24)
        self._column.setContentsMargins(0, 0, 0, 0)
        end = max(room - 2 * side - px(WIDEST), 0) + side
        self.page.set_sides(side, end, room)
        self.memories.setFixedWidth(px(_LIST)) if beside else self._widen()

    def _widen(self) -> None:
        self.memories.setMinimumWidth(0)
        self.memories.setMaximumWidth(16_777_215)
        self.memories.setMinimumHeight(max(self._look.px(_LEAST_LIST), self.height()))


def _beginning(profile: NameProfile) -> str:
    """Give what a new page about a name begins with, so that it is linked to it."""
    if profile.kind is NameKind.PERSON:
        return f"@[{profile.name}] "
    return f"#{profile.name} " if profile.kind is NameKind.TAG else ""
