"""The menu of a name's page, and what it asks: with whom to merge, and when somebody died."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from journal.domain.errors import JournalError
from journal.domain.moment import parse_moment
from journal.domain.names import NameKind
from journal.ui.features.names.words import say, tr
from journal.ui.widgets.ask_panel import AskPanel

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from journal.ui.features.names.presenter import ProfilePresenter
    from journal.ui.features.names.profile import Profile
    from journal.ui.widgets.look import Look


class ProfileMenu(QObject):
    """What can be done with a name.

    Args:
        look: Inks, fonts and icons.
        page: The page of the name.
        presenter: Does it.
        home: What questions lie over.
        now: Gives the present moment, for "yesterday".

    Signals:
        refused: An answer cannot be understood (Exception).
        quiet_asked: Nothing of the name shall be brought up.
        put_away_asked: All of it shall go out of sight, whole and at once.
        come_up_asked: What keeps the name quiet is lifted (ErasureId).
        erase_asked: It shall go as is chosen on a page of its own.
    """

    refused = Signal(object)
    quiet_asked = Signal()
    put_away_asked = Signal()
    come_up_asked = Signal(object)
    erase_asked = Signal()

    def __init__(
        self,
        look: Look,
        page: Profile,
        presenter: ProfilePresenter,
        home: QWidget,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(home)
        self._look, self._page, self._presenter = look, page, presenter
        self._home, self._now = home, now
        self.kind = NameKind.PERSON
        self.panel: AskPanel | None = None

    def close(self) -> None:
        """Ask nothing any more."""
        if self.panel is not None:
            self.panel.close_quietly()

    def menu(self) -> QMenu:
        """Build the menu: rename, merge, other names, out of sight; nothing in it deletes."""
        menu, kind, shown = QMenu(self._home), self.kind, self._page.shown
        icon = self._look.icon
        rename = menu.addAction(icon("pencil"), tr("Rename…"), self._page.heading.rename)
        rename.setShortcut(QKeySequence(Qt.Key.Key_F2))
        menu.addAction(icon("git-merge"), say(kind, "merge"), self.ask_whom)
        menu.addAction(icon("at-sign"), tr("Aliases…"), self._page.aliases.ask)
        if kind is NameKind.PERSON and shown is not None:
            menu.addSeparator()
            if shown.died is None:
                menu.addAction(icon("moon"), tr("Has died…"), self.ask_when)
            else:
                menu.addAction(
                    icon("sun"), tr("Is alive"), lambda: self._presenter.mark_died(died=False)
                )
            hard = menu.addAction(icon("calendar-off"), tr("Hard days…"), self._page.hard_days.ask)
            hard.setToolTip(tr("Near these days nothing of them comes up by itself."))
        if shown is not None:
            menu.setToolTipsVisible(True)
            menu.addSeparator()
            if shown.quiet is None:
                quiet = menu.addAction(icon("moon"), tr("Don’t bring up"), self.quiet_asked.emit)
                quiet.setToolTip(tr("Stays findable. Never comes up by itself."))
            else:
                rule = shown.quiet
                again = tr("May come up again")
                menu.addAction(icon("sun"), again, lambda: self.come_up_asked.emit(rule))
            away = menu.addAction(icon("eye-off"), tr("Put away now"), self.put_away_asked.emit)
            away.setToolTip(tr("Hides all of it, shows none. One undo."))
            erase = menu.addAction(icon("archive"), tr("Erase…"), self.erase_asked.emit)
            erase.setToolTip(tr("Choose how far to go, and when it comes back."))
        return menu

    def ask_whom(self) -> None:
        """Ask with whom it shall be one."""
        self._ask(
            say(self.kind, "merge_with"), self._presenter.merge, suggest=self._presenter.suggest
        )

    def ask_when(self) -> None:
        """Ask when somebody died; nobody needs to know."""
        self._ask(tr("When?"), self._take_day, hint=tr("A day, or empty if you don’t know"))

    def _ask(
        self,
        question: str,
        answer: Callable[[str], None],
        *,
        hint: str = "",
        suggest: Callable[..., None] | None = None,
    ) -> None:
        if self.panel is None:
            self.panel = AskPanel(self._look, self._home)
        more = self._page.heading.more
        anchor = QRect(more.mapToGlobal(QPoint()), more.size())

        def take(words: str) -> None:
            if words.strip() or suggest is None:
                answer(words)

        self.panel.ask(question, take, anchor=anchor, hint=hint, suggest=suggest)

    def _take_day(self, words: str) -> None:
        try:
            moment = parse_moment(words, self._now()) if words.strip() else None
        except JournalError as error:
            self.refused.emit(error)
        else:
            self._presenter.mark_died(died=True, on=moment.start if moment else None)

    def open(self) -> None:
        """Open the menu under its button, and let it end where that ends."""
        menu, more = self.menu(), self._page.heading.more
        menu.aboutToHide.connect(menu.deleteLater)
        ltr = self._home.layoutDirection() == Qt.LayoutDirection.LeftToRight
        wide = menu.sizeHint().width()
        start = more.width() - wide if ltr else 0
        menu.popup(more.mapToGlobal(QPoint(start, more.height() + 6)))
