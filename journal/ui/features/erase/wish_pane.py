"""Everything that is chosen before the list: whom, other names, how, the tape, the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from journal.domain.erasure import ErasureKind
from journal.domain.passages import Grain
from journal.ui.features.erase.also_names import AlsoNames
from journal.ui.features.erase.manner_chooser import MannerChooser
from journal.ui.features.erase.reach import SPOKEN
from journal.ui.features.erase.tape_field import TapeField
from journal.ui.features.erase.target_chooser import TargetChooser
from journal.ui.features.erase.way_back import NewPagesChoice, ReturnDay
from journal.ui.features.erase.wish import Manner
from journal.ui.features.erase.words import tr
from journal.ui.widgets.choice_button import ChoiceButton

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from journal.ui.features.erase.wish import Wish
    from journal.ui.widgets.look import Look


class WishPane(QWidget):
    """The parts under one another, each with its question; those that do not apply are hidden.

    Args:
        look: Inks and fonts.
        read_days: Understands a stretch of days; raises ImpossibleDate.
        today: Gives the local day.

    Signals:
        grain_chosen: Sentences are hidden, or paragraphs (Grain), by hand.
    """

    grain_chosen = Signal(object)

    def __init__(
        self,
        look: Look,
        read_days: Callable[[str], tuple[date, date] | None],
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "through")
        self._look = look
        self._heads: dict[QWidget, QLabel] = {}
        self.target = TargetChooser(look, read_days)
        self.names = AlsoNames(look)
        self.manner = MannerChooser(look)
        self.back = ReturnDay(look, read_days, today)
        self.tape = TapeField(look)
        self.new_pages = NewPagesChoice(look)
        self.grain = ChoiceButton(look, tr("What is hidden around a name"))
        self.grain.chosen.connect(lambda value: self.grain_chosen.emit(Grain(value)))
        self._lay_out()

    def show_wish(self, wish: Wish) -> None:
        """Show what is chosen, and only what has to do with it."""
        kind = self.target.kind
        self._show(self.names, shown=kind in SPOKEN)
        self._show(self.back, shown=wish.manner is Manner.WHILE)
        self._show(self.grain, shown=kind in SPOKEN and wish.manner is not Manner.QUIET)
        open_ended = kind not in {ErasureKind.SELECTION, ErasureKind.ENTRY}
        self._show(self.new_pages, shown=open_ended and wish.manner is not Manner.QUIET)
        self.manner.choose(wish.manner)
        self.new_pages.choose(wish.new_pages)
        told = {Grain.PARAGRAPH: tr("The paragraph"), Grain.SENTENCE: tr("The sentence")}
        self.grain.offer([(one.value, text) for one, text in told.items()], wish.grain.value)
        self.tape.put(wish.tape)

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, self._look.px(4), self._look.px(8))
        box.setSpacing(self._look.px(8))
        parts: tuple[tuple[QWidget, str], ...] = (
            (self.target, tr("Who or what")),
            (self.names, tr("What else did you call them?")),
            (self.manner, tr("How")),
            (self.back, tr("When it comes back")),
            (self.tape, tr("A tape for later")),
            (self.grain, tr("Around a name goes")),
            (self.new_pages, tr("Pages you write later")),
        )
        for part, title in parts:
            head = QLabel(title)
            self._look.dress(head, "button")
            head.setContentsMargins(0, self._look.px(8) if box.count() else 0, 0, 0)
            box.addWidget(head)
            box.addWidget(part)
            self._heads[part] = head
        box.addStretch(1)

    def _show(self, part: QWidget, *, shown: bool) -> None:
        self._heads[part].setVisible(shown)
        part.setVisible(shown)
