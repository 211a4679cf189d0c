"""Join what is chosen with what is found, whoever lays the two out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from journal.domain.erasure import ErasureKind
from journal.domain.moment import parse_range
from journal.ui.features.erase import words
from journal.ui.features.erase.presenter import ErasePresenter
from journal.ui.features.erase.reach import SPOKEN
from journal.ui.features.erase.wish_parts import WishParts
from journal.ui.features.erase.wishing import Wishing
from journal.ui.feedback.words import words_for
from journal.ui.widgets.announce import announce

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from journal.domain.erasure import Target
    from journal.domain.ids import EntryId
    from journal.services.terms import Terms
    from journal.ui.background.session import Session
    from journal.ui.features.erase.presenter import Found
    from journal.ui.features.erase.reach_pane import ReachPane
    from journal.ui.features.erase.wish import Wish
    from journal.ui.widgets.look import Look


class Choosing(QObject):
    """Follows every choice with what it touches, and keeps the curtain.

    Args:
        look: Inks and fonts.
        session: The journal and its lanes.
        today: Gives the local day.
        reach: Shows what is touched.

    Signals:
        followed: What is chosen or found has changed, and is shown.
        curtained: The curtain was drawn, or lifted (bool).
        failed: Something could not be read (Exception).
    """

    followed = Signal()
    curtained = Signal(bool)
    failed = Signal(object)

    def __init__(
        self, look: Look, session: Session, today: Callable[[], date], reach: ReachPane
    ) -> None:
        super().__init__(reach)
        self._session, self._today, self.reach = session, today, reach
        self.state = Wishing(self)
        self.presenter = ErasePresenter(session, self, charts=reach.has_map)
        self.parts = WishParts(look, self._read_days, today, self)
        self.is_drawn = self._is_stale = self._by_hand = False
        self._connect()

    @property
    def wish(self) -> Wish:
        """What is chosen."""
        return self.state.wish

    # ------------------------------------------------------------ from outside
    def begin(self) -> None:
        """Choose nothing yet, behind the curtain."""
        self.draw(drawn=True)
        self.follow()

    def aim(self, target: Target) -> None:
        """Begin with a target that was chosen elsewhere."""
        self.state.begin()
        self._by_hand = False
        self.parts.target.aim(target)
        self._aim(at_once=True)

    def take_up(self, wish: Wish) -> None:
        """Go on with what was chosen before."""
        self.parts.names.show_names(() if wish.target is None else wish.target.also)
        self.parts.tape.put(wish.tape)
        self.parts.target.aim(wish.target)
        self.parts.back.choose(wish.return_on)
        self.state.take_up(wish)
        self.presenter.aim(wish.target, at_once=True)

    def order(self) -> tuple[Target, Terms] | None:
        """Give what is to be done, once; None where it cannot be."""
        order = self.state.order()
        if order is not None:
            self.follow()
        return order

    def finish(self) -> None:
        """Forget everything: it is done, and no name may wait here out of sight."""
        parts = self.parts
        self._by_hand = False
        self.presenter.aim(None)
        self.presenter.look_away()
        parts.target.forget()
        parts.names.show_names(())
        parts.names.know(())
        parts.back.reset()
        self.reach.forget()
        self.draw(drawn=True)
        self.state.forget()

    def miss(self, error: Exception) -> None:
        """Say why it was not done; everything chosen is still here."""
        self.state.underway = False
        self.parts.target.tell(words.missed(error), bad=True)
        self.presenter.gather()
        self.follow()

    def look_again(self) -> None:
        """Gather anew what changed while nobody looked."""
        if self._is_stale:
            self._is_stale = False
            self.presenter.gather()

    # ------------------------------------------------------------ the curtain
    def turn_curtain(self) -> None:
        """Draw the curtain, or lift it, by hand."""
        self._by_hand = True
        self.draw(drawn=not self.is_drawn)

    def draw(self, *, drawn: bool) -> None:
        """Draw the curtain, or lift it."""
        self.is_drawn = drawn
        if drawn:
            self.presenter.look_away()
        self.reach.draw_curtain(drawn=drawn)
        self.curtained.emit(drawn)

    # ------------------------------------------------------------ what is chosen
    def follow(self) -> None:
        """Show what is chosen, and what it comes to."""
        state, day = self.state, self.parts.back.day()
        if state.wish.return_on != day:
            state.change(return_on=day)
            return
        self.parts.show_wish(state.wish)
        self.reach.choose(state.wish.choices)
        self._look_at(self.reach.list.current_id())
        to_ask = state.to_ask()
        if to_ask and state.found is not None:
            self.presenter.ask_untold(state.found.target, state.found.reach, to_ask)
        self.followed.emit()

    def _connect(self) -> None:
        parts, reach, presenter, state = self.parts, self.reach, self.presenter, self.state
        parts.target.changed.connect(self._aim)
        parts.target.names_asked.connect(presenter.complete)
        parts.names.changed.connect(lambda: self._aim(at_once=True))
        parts.manner.chosen.connect(state.choose_manner)
        parts.back.changed.connect(self.follow)
        parts.tape.edited.connect(lambda: state.change(tape=parts.tape.words()))
        parts.new_pages.chosen.connect(lambda one: state.change(new_pages=one))
        parts.grain_chosen.connect(lambda grain: state.change(grain=grain))
        reach.lane_chosen.connect(state.choose_lane)
        reach.fate_chosen.connect(state.choose_fate)
        reach.file_chosen.connect(state.choose_file)
        reach.looked_at.connect(self._look_at)
        reach.curtain_asked.connect(self.turn_curtain)
        reach.list.touched.rows_wanted.connect(presenter.read_rows)
        state.changed.connect(self.follow)
        presenter.found.connect(self._show)
        presenter.refused.connect(self._refuse)
        presenter.untold.connect(state.learn)
        presenter.rows_read.connect(reach.list.touched.take)
        presenter.glimpsed.connect(reach.show_memory)
        presenter.names_found.connect(parts.target.offer)
        presenter.failed.connect(self.failed)
        self._session.changed.connect(self._on_changed)

    def _aim(self, *, at_once: bool = False) -> None:
        """Take over what the field says, and ask what it touches."""
        chooser = self.parts.target
        target = chooser.target()
        if target is not None and target.kind in SPOKEN:
            target = replace(target, also=self.parts.names.names())
        chooser.tell(chooser.refusal() if chooser.is_settled else "", bad=True)
        if not self._by_hand:
            self.draw(drawn=chooser.kind is ErasureKind.PERSON)
        if target is None:
            self.reach.forget()
        self.state.aim(target)
        self.presenter.aim(target, at_once=at_once or chooser.is_settled)

    def _show(self, found: Found) -> None:
        state = self.state
        if not state.take(found):
            return
        self.parts.names.know(found.aliases)
        self.parts.back.offer(found.presets)
        self.reach.show_reach(found.reach, state.wish.choices)
        self.reach.show_map(found.chart)
        self.parts.target.tell(state.sentence(), bad=state.is_refused)
        announce(self.reach, state.sentence())
        state.changed.emit()

    def _refuse(self, error: Exception) -> None:
        """Say why nothing is found; not while a name is still being typed."""
        self.parts.names.know(())
        self.reach.forget()
        chooser = self.parts.target
        chooser.tell(words_for(error).text if chooser.is_settled else "", bad=True)
        self.state.lose()

    def _look_at(self, entry: EntryId | None) -> None:
        target = self.wish.target
        if entry is None or target is None or self.is_drawn or self.state.found is None:
            self.presenter.look_away()
        else:
            self.presenter.look_at(target, entry, self.wish.grain)

    def _read_days(self, typed: str) -> tuple[date, date] | None:
        journal = self._session.journal
        here = "north" if journal is None else journal.hemisphere
        return parse_range(typed, self._today(), here)

    def _on_changed(self, _changes: object) -> None:
        if self.reach.isVisible():
            self.presenter.aim(self.wish.target)
        else:
            self._is_stale = True
