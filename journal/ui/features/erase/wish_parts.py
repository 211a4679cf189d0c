"""Everything that is chosen: whom, other names, how, the way back, the tape; laid out nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
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


class Asked(QWidget):
    """A question, and what it is answered with.

    Args:
        look: Inks and fonts.
        title: The question.
        part: What answers it.
    """

    def __init__(self, look: Look, title: str, part: QWidget) -> None:
        super().__init__()
        self.setProperty("role", "through")
        head = QLabel(title)
        head.setWordWrap(True)
        look.dress(head, "button")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, look.px(8))
        box.setSpacing(look.px(8))
        box.addWidget(head)
        box.addWidget(part)


class WishParts(QObject):
    """The parts, each with its question; whoever lays them out says where.

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
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.target = TargetChooser(look, read_days)
        self.names = AlsoNames(look)
        self.manner = MannerChooser(look)
        self.back = ReturnDay(look, read_days, today)
        self.tape = TapeField(look)
        self.new_pages = NewPagesChoice(look)
        self.grain = ChoiceButton(look, tr("What is hidden around a name"))
        self.grain.chosen.connect(lambda value: self.grain_chosen.emit(Grain(value)))
        told: tuple[tuple[QWidget, str], ...] = (
            (self.target, tr("Who or what")),
            (self.names, tr("What else did you call them?")),
            (self.manner, tr("How")),
            (self.back, tr("When it comes back")),
            (self.tape, tr("A tape for later")),
            (self.grain, tr("Around a name goes")),
            (self.new_pages, tr("Pages you write later")),
        )
        self.asked = {part: Asked(look, title, part) for part, title in told}

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

    def _show(self, part: QWidget, *, shown: bool) -> None:
        self.asked[part].setVisible(shown)
