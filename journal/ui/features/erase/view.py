"""The erase page: choose whom or what, see everything it touches, and put it away in one act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from journal.ui.features.erase import words
from journal.ui.features.erase.choosing import Choosing
from journal.ui.features.erase.floor import Floor
from journal.ui.features.erase.foot import Foot
from journal.ui.features.erase.reach_pane import ReachPane
from journal.ui.features.erase.wish_pane import WishPane
from journal.ui.features.erase.words import tr
from journal.ui.widgets.lamppool import LampPool
from journal.ui.widgets.tools import LinkButton

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent

    from journal.domain.erasure import Target
    from journal.ui.background.session import Session
    from journal.ui.widgets.look import Look

class EraseView(LampPool):
    """The whole page. What is chosen stays while it is left, until it is done.

    Args:
        look: Inks, fonts and icons.
        session: The journal and its lanes.
        today: Gives the local day.

    Signals:
        act_asked: Something is to be put away (Target, Terms).
        left: Escape was pressed, or "Leave".
        failed: Something could not be read (Exception).
        steps_wanted: What is chosen is rather to be done step by step (Wish).
    """

    act_asked = Signal(object, object)
    left = Signal()
    failed = Signal(object)
    steps_wanted = Signal(object)

    def __init__(
        self,
        look: Look,
        session: Session,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self.setObjectName("erasePage")
        self.setAccessibleName(tr("Erase"))
        self.reach = ReachPane(look)
        self.choosing = Choosing(look, session, today, self.reach)
        self.choices, self.state = self.choosing.parts, self.choosing.state
        self._pane = WishPane(look, self.choices)
        self.curtain = LinkButton(look, words.curtain(drawn=True), "eye-off", keys="D")
        self.foot = Foot(look)
        self._floor = Floor(look, self._pane, self.reach)
        self._lay_out()
        self._connect()
        self.choosing.begin()

    # ------------------------------------------------------------ from outside
    def aim(self, target: Target | None) -> None:
        """Begin with a target; None goes on with what was chosen before."""
        if target is not None:
            self.choosing.aim(target)

    def take_keys(self) -> None:
        """Give the keys to the field."""
        self.choices.target.keys_go_to().setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self) -> None:
        """Forget everything: it is done, and no name may wait here out of sight."""
        self.choosing.finish()

    def miss(self, error: Exception) -> None:
        """Say why it was not done; everything chosen is still here."""
        self.choosing.miss(error)

    def panes(self) -> list[QWidget]:
        """Give what F6 steps through."""
        return [self._pane, self.reach]

    # ------------------------------------------------------------ Qt
    def showEvent(self, event: QShowEvent) -> None:
        """Look again at what has changed meanwhile."""
        super().showEvent(event)
        self.choosing.look_again()

    def hideEvent(self, event: QHideEvent) -> None:
        """Show no memory while nobody looks."""
        super().hideEvent(event)
        self.choosing.presenter.look_away()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Escape; draw or lift the curtain with D, where no field takes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_D and not event.modifiers():
            self.choosing.turn_curtain()
        else:
            super().keyPressEvent(event)

    # ------------------------------------------------------------ how it is built
    def _lay_out(self) -> None:
        look, px = self._look, self._look.px
        title, under = QLabel(tr("Erase")), QLabel(
            tr("Hidden, not destroyed. You can change your mind later, in either direction.")
        )
        look.dress(title, "viewTitle")
        look.dress(under, "ui", "text2")
        under.setWordWrap(True)
        said = QVBoxLayout()
        said.setSpacing(px(2))
        said.addWidget(title)
        said.addWidget(under)
        head = QHBoxLayout()
        head.addLayout(said, 1)
        head.addWidget(self.curtain, 0, Qt.AlignmentFlag.AlignTop)
        box = QVBoxLayout(self)
        box.setContentsMargins(px(32), px(24), px(32), px(20))
        box.setSpacing(px(16))
        box.addLayout(head)
        box.addWidget(self._floor, 1)
        box.addWidget(self.foot)

    def _connect(self) -> None:
        choosing = self.choosing
        self.curtain.clicked.connect(choosing.turn_curtain)
        self._floor.turned.connect(choosing.follow)
        self.foot.left.connect(self.left)
        self.foot.act_wanted.connect(self._act)
        self.foot.steps_wanted.connect(lambda: self.steps_wanted.emit(self.state.wish))
        choosing.followed.connect(self._follow)
        choosing.curtained.connect(self._show_curtain)
        choosing.failed.connect(self.failed)

    def _show_curtain(self, drawn: bool) -> None:
        self.curtain.icon_name = "eye" if drawn else "eye-off"
        self.curtain.say(words.curtain(drawn=drawn))

    def _follow(self) -> None:
        """Say what the act is, whether it can be done, and what is out of sight."""
        state = self.state
        hidden = not self._floor.is_wide and not state.is_refused
        counts = self.reach.counts() if hidden else ""
        self.foot.offer(quiet=state.wish.choices.quiet, ready=state.is_ready, counts=counts)

    def _act(self) -> None:
        order = self.choosing.order()
        if order is not None:
            self.act_asked.emit(*order)
