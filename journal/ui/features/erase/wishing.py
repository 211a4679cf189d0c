"""Hold what is wanted and what it touches, while both are still changing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from journal.domain.erasure import ErasureKind
from journal.domain.fates import Fate
from journal.ui.features.erase import words
from journal.ui.features.erase.wish import Manner, Wish

if TYPE_CHECKING:
    from journal.domain.erasure import Target
    from journal.domain.fates import Lane
    from journal.domain.ids import AttachmentId, EntryId
    from journal.services.terms import Terms
    from journal.ui.features.erase.presenter import Found
    from journal.ui.features.erase.reach import Reach

_BOUNDLESS = frozenset({ErasureKind.PERIOD, ErasureKind.SEARCH})
"""What is easily meant smaller than it is, when it touches all there is."""


class Wishing(QObject):
    """Follows every choice; a step that is built on it needs to know nothing else.

    Attributes:
        wish: What is chosen.
        found: What it touches; None while that is not known.
        underway: Whether it is being done just now.

    Signals:
        changed: Something else is chosen, or found.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.wish = Wish()
        self.found: Found | None = None
        self.underway = False
        self._by_hand = False

    def forget(self) -> None:
        """Want nothing any more."""
        self.wish, self.found = Wish(), None
        self.underway = self._by_hand = False
        self.changed.emit()

    def begin(self) -> None:
        """Let the manner be the one that is usual for whom it is aimed at."""
        self._by_hand = False

    def take_up(self, wish: Wish) -> None:
        """Go on with what was chosen before; what it touches is not known yet."""
        self.wish, self.found, self._by_hand = wish, None, True
        self.changed.emit()

    def aim(self, target: Target | None) -> None:
        """Want something else put away; what it touches is not known then."""
        self.wish, self.found = self.wish.aimed(target), None
        self.changed.emit()

    def take(self, found: Found) -> bool:
        """Learn what is touched; False where something else is wanted by now."""
        if found.target != self.wish.target:
            return False
        self.found = found
        if not self._by_hand:
            self.wish = self.wish.how(Manner.QUIET if found.died else Manner.ASKED)
        return True

    def lose(self) -> None:
        """Learn that nothing is touched."""
        self.found = None
        self.changed.emit()

    def learn(self, reach: Reach, untold: frozenset[EntryId]) -> None:
        """Learn in which memories no line says the name.

        Whoever wanted one of them to lose lines wanted less to go than all of it: it stays.
        """
        if self.found is not None and reach is self.found.reach and reach.untold != untold:
            reach.untold = untold
            choices = self.wish.choices
            single = {
                one: Fate.STAY if fate is Fate.PART and one in untold else fate
                for one, fate in choices.single.items()
            }
            self.change(choices=replace(choices, single=single))

    def choose_manner(self, manner: Manner) -> None:
        """Put it away in another manner."""
        self._by_hand = True
        self._set(self.wish.how(manner))

    def choose_lane(self, lane: Lane, fate: Fate) -> None:
        """Let something else become of a lane."""
        self.change(choices=self.wish.choices.with_lane(lane, fate))

    def choose_fate(self, entry: EntryId, fate: Fate) -> None:
        """Let something else become of one memory."""
        self.change(choices=self.wish.choices.with_single(entry, fate))

    def choose_file(self, file: AttachmentId, entry: EntryId, goes: bool) -> None:
        """Let a picture or recording go, or stay."""
        self.change(choices=self.wish.choices.with_file(file, entry, goes=goes))

    def change(self, **chosen: object) -> None:
        """Choose some parts of the wish anew."""
        self._set(replace(self.wish, **chosen))  # type: ignore[arg-type]

    @property
    def is_refused(self) -> bool:
        """Whether what is found cannot be put away: nothing, or by mistake everything."""
        found = self.found
        if found is None or not len(found.reach):
            return True
        return found.is_all and found.target.kind in _BOUNDLESS

    @property
    def is_ready(self) -> bool:
        """Whether it can be done."""
        found = self.found
        if found is None or self.is_refused or self.underway or self.wish.lacks_day:
            return False
        return found.target == self.wish.target and self.going > 0

    @property
    def going(self) -> int:
        """How many memories do not stay as they are."""
        found = self.found
        return 0 if found is None else found.reach.counts(self.wish.choices).going

    def sentence(self) -> str:
        """Say what is found."""
        found = self.found
        if found is None:
            return ""
        if not len(found.reach):
            return words.nothing(found.target.kind)
        if self.is_refused:
            return words.everything()
        told = words.chosen if found.target.ids else words.touched
        also = words.also_called(found.target.words, found.called_by)
        return f"{also} {told(len(found.reach))}".lstrip()

    def to_ask(self) -> tuple[EntryId, ...]:
        """Give the memories of which must be asked whether any line of them says the name."""
        return () if self.found is None else self.found.reach.to_ask(self.wish.choices)

    def order(self) -> tuple[Target, Terms] | None:
        """Give what is to be done, once; None where it cannot be."""
        found = self.found
        if found is None or not self.is_ready:
            return None
        self.underway = True
        target = found.target
        if len(target.ids) == 1:
            target = replace(target, kind=ErasureKind.ENTRY)
        return target, self.wish.terms(found.reach)

    def _set(self, wish: Wish) -> None:
        self.wish = wish
        self.changed.emit()
