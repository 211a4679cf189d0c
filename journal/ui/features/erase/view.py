"""The erase page: choose whom or what, see everything it touches, and put it away in one act."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from journal.domain.erasure import ErasureKind
from journal.domain.moment import parse_range
from journal.ui.features.erase import words
from journal.ui.features.erase.floor import Floor
from journal.ui.features.erase.foot import Foot
from journal.ui.features.erase.presenter import ErasePresenter
from journal.ui.features.erase.reach import SPOKEN
from journal.ui.features.erase.reach_pane import ReachPane
from journal.ui.features.erase.wish_pane import WishPane
from journal.ui.features.erase.wishing import Wishing
from journal.ui.features.erase.words import tr
from journal.ui.feedback.words import words_for
from journal.ui.widgets.announce import announce
from journal.ui.widgets.lamppool import LampPool
from journal.ui.widgets.tools import LinkButton

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent

    from journal.domain.erasure import Target
    from journal.domain.ids import EntryId
    from journal.ui.background.session import Session
    from journal.ui.features.erase.presenter import Found
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
    """

    act_asked = Signal(object, object)
    left = Signal()
    failed = Signal(object)

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
        self._session = session
        self.state = Wishing(self)
        self._stale = self._curtain_by_hand = self._drawn = False
        self.presenter = ErasePresenter(session, self)
        self.choices = WishPane(look, partial(_read_days, session, today), today)
        self.reach = ReachPane(look)
        self.curtain = LinkButton(look, words.curtain(drawn=True), "eye-off", keys="D")
        self.foot = Foot(look)
        self._floor = Floor(look, self.choices, self.reach)
        self._lay_out()
        self._connect()
        self._draw(drawn=True)
        self._follow()

    # ------------------------------------------------------------ from outside
    def aim(self, target: Target | None) -> None:
        """Begin with a target; None goes on with what was chosen before."""
        if target is not None:
            self.state.begin()
            self._curtain_by_hand = False
            self.choices.target.aim(target)
            self._aim(at_once=True)

    def take_keys(self) -> None:
        """Give the keys to the field."""
        self.choices.target.focus_field()

    def finish(self) -> None:
        """Forget everything: it is done, and no name may wait here out of sight."""
        self._curtain_by_hand = False
        self.presenter.aim(None)
        self.presenter.look_away()
        self.choices.target.forget()
        self.choices.names.show_names(())
        self.choices.names.know(())
        self.choices.back.reset()
        self.reach.forget()
        self._draw(drawn=True)
        self.state.forget()

    def miss(self, error: Exception) -> None:
        """Say why it was not done; everything chosen is still here."""
        self.state.underway = False
        self.choices.target.tell(words_for(error).text, bad=True)
        self.presenter.gather()
        self._follow()

    def panes(self) -> list[QWidget]:
        """Give what F6 steps through."""
        return [self.choices, self.reach]

    # ------------------------------------------------------------ Qt
    def showEvent(self, event: QShowEvent) -> None:
        """Look again at what has changed meanwhile."""
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.presenter.gather()

    def hideEvent(self, event: QHideEvent) -> None:
        """Show no memory while nobody looks."""
        super().hideEvent(event)
        self.presenter.look_away()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Escape; draw or lift the curtain with D, where no field takes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_D and not event.modifiers():
            self._turn_curtain()
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
        choices, reach, presenter = self.choices, self.reach, self.presenter
        state = self.state
        choices.target.changed.connect(self._aim)
        choices.target.names_asked.connect(presenter.complete)
        choices.names.changed.connect(lambda: self._aim(at_once=True))
        choices.manner.chosen.connect(state.choose_manner)
        choices.back.changed.connect(self._follow)
        choices.tape.edited.connect(lambda: state.change(tape=choices.tape.words()))
        choices.new_pages.chosen.connect(lambda one: state.change(new_pages=one))
        choices.grain_chosen.connect(lambda grain: state.change(grain=grain))
        reach.lane_chosen.connect(state.choose_lane)
        reach.fate_chosen.connect(state.choose_fate)
        reach.file_chosen.connect(state.choose_file)
        state.changed.connect(self._follow)
        reach.looked_at.connect(self._look_at)
        reach.curtain_asked.connect(self._turn_curtain)
        reach.list.touched.rows_wanted.connect(presenter.read_rows)
        self.curtain.clicked.connect(self._turn_curtain)
        self._floor.turned.connect(self._follow)
        self.foot.left.connect(self.left)
        self.foot.act_wanted.connect(self._act)
        presenter.found.connect(self._show)
        presenter.refused.connect(self._refuse)
        presenter.untold.connect(state.learn)
        presenter.rows_read.connect(reach.list.touched.take)
        presenter.glimpsed.connect(reach.show_memory)
        presenter.names_found.connect(choices.target.offer)
        presenter.failed.connect(self.failed)
        self._session.changed.connect(self._on_changed)

    # ------------------------------------------------------------ what is chosen
    def _aim(self, *, at_once: bool = False) -> None:
        """Take over what the field says, and ask what it touches."""
        chooser = self.choices.target
        target = chooser.target()
        if target is not None and target.kind in SPOKEN:
            target = replace(target, also=self.choices.names.names())
        chooser.tell(chooser.refusal() if chooser.is_settled else "", bad=True)
        if not self._curtain_by_hand:
            self._draw(drawn=chooser.kind is ErasureKind.PERSON)
        if target is None:
            self.reach.forget()
        self.state.aim(target)
        self.presenter.aim(target, at_once=at_once or chooser.is_settled)

    # ------------------------------------------------------------ what is found
    def _show(self, found: Found) -> None:
        state = self.state
        if not state.take(found):
            return
        self.choices.names.know(found.aliases)
        self.choices.back.offer(found.presets)
        self.reach.show_reach(found.reach, state.wish.choices)
        self.choices.target.tell(state.sentence(), bad=state.is_refused)
        announce(self, state.sentence())
        state.changed.emit()

    def _refuse(self, error: Exception) -> None:
        """Say why nothing is found; not while a name is still being typed."""
        self.choices.names.know(())
        self.reach.forget()
        chooser = self.choices.target
        chooser.tell(words_for(error).text if chooser.is_settled else "", bad=True)
        self.state.lose()

    def _look_at(self, entry: EntryId | None) -> None:
        target = self.state.wish.target
        if entry is None or target is None or self._drawn or self.state.found is None:
            self.presenter.look_away()
        else:
            self.presenter.look_at(target, entry, self.state.wish.grain)

    def _on_changed(self, _changes: object) -> None:
        if self.isVisible():
            self.presenter.aim(self.state.wish.target)
        else:
            self._stale = True

    # ------------------------------------------------------------ the curtain and the act
    def _turn_curtain(self) -> None:
        self._curtain_by_hand = True
        self._draw(drawn=not self._drawn)

    def _draw(self, *, drawn: bool) -> None:
        self._drawn = drawn
        self.curtain.icon_name = "eye" if drawn else "eye-off"
        self.curtain.say(words.curtain(drawn=drawn))
        if drawn:
            self.presenter.look_away()
        self.reach.draw_curtain(drawn=drawn)

    def _follow(self) -> None:
        """Show what is chosen, what it comes to, and whether it can be done."""
        state, day = self.state, self.choices.back.day()
        if state.wish.return_on != day:
            state.change(return_on=day)
            return
        self.choices.show_wish(state.wish)
        self.reach.choose(state.wish.choices)
        self._look_at(self.reach.list.current_id())
        to_ask = state.to_ask()
        if to_ask and state.found is not None:
            self.presenter.ask_untold(state.found.target, state.found.reach, to_ask)
        hidden = not self._floor.is_wide and not state.is_refused
        counts = self.reach.counts() if hidden else ""
        self.foot.offer(quiet=state.wish.choices.quiet, ready=state.is_ready, counts=counts)

    def _act(self) -> None:
        order = self.state.order()
        if order is not None:
            self._follow()
            self.act_asked.emit(*order)


def _read_days(
    session: Session, today: Callable[[], date], typed: str
) -> tuple[date, date] | None:
    journal = session.journal
    return parse_range(typed, today(), "north" if journal is None else journal.hemisphere)
