"""Days near which somebody does not come up: a row of them, and a field for another one."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal

from journal.domain.hard_days import USUAL, HardDay
from journal.domain.naming import DAY_UNKNOWN
from journal.ui.features.names.pill_row import Pill, PillRow
from journal.ui.features.names.words import tr
from journal.ui.feedback import dates
from journal.ui.feedback.numbers import plural, sentence
from journal.ui.widgets.tools import LinkButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from journal.domain.naming import NameProfile
    from journal.ui.widgets.look import Look

_REACHES: Final = (0, 1, USUAL, 7, 14, 30)
_LEAP_YEAR: Final = 2024


class HardDayRow(PillRow):
    """"Hard days", each with how far it reaches, and the day somebody died where it is none yet.

    It is seen once there is something to show, or to ask.

    Args:
        look: Inks and fonts.

    Signals:
        marked: A day is hard, or reaches otherwise (HardDay).
        let_go: A day is like others again (HardDay).
    """

    marked = Signal(object)
    let_go = Signal(object)

    def __init__(self, look: Look) -> None:
        asked, more = tr("Such as 14 February"), tr("Say which day is hard")
        super().__init__(look, tr("Hard days"), asked, more)
        self.field.setAccessibleName(tr("A hard day"))
        why = tr("Near these days nothing of them comes up by itself.")
        self.field.setAccessibleDescription(why)
        self.setToolTip(why)
        self.offer = LinkButton(look, "")
        self.offer.clicked.connect(self._take_offer)
        self._offered: HardDay | None = None
        self._hard: tuple[HardDay, ...] = ()
        self.add(self.offer)
        self.hide()

    def show_days(self, profile: NameProfile | None) -> None:
        """Show the hard days of a name; none are shown of nobody."""
        hard = () if profile is None else profile.hard_days
        if hard != self._hard:
            self._hard = hard
            self.show_pills([self._pill(one) for one in hard])
        self._offered = None if profile is None else _unmarked_death(profile)
        if self._offered is not None:
            words = tr("Add %1, the day of their death")
            self.offer.setText(words.replace("%1", _day(self._offered)))
        self.offer.setVisible(self._offered is not None)
        self.setVisible(bool(hard) or self._offered is not None or not self.field.isHidden())
        self.arrange()

    def ask(self) -> None:
        """Open the field for another day."""
        self.show()
        super().ask()

    def stop(self) -> None:
        """Close the field, and the row where nothing is left in it."""
        super().stop()
        self.setVisible(bool(self._hard) or self._offered is not None)

    def _pill(self, hard: HardDay) -> Pill:
        hint = tr("Enter says how far it reaches, Delete takes it away")
        pill = Pill(self.look, in_words(hard), hint, lambda menu, _pill: self._fill(menu, hard))
        pill.removed.connect(lambda: self.let_go.emit(hard))
        return pill

    def _fill(self, menu: QMenu, hard: HardDay) -> None:
        for within in _REACHES:
            line = menu.addAction(_reach(within))
            line.setCheckable(True)
            line.setChecked(within == hard.within)
            other = HardDay(hard.month, hard.day, within)
            line.triggered.connect(lambda _=False, other=other: self.marked.emit(other))
        menu.addSeparator()
        line = menu.addAction(self.look.icon("x"), tr("A day like others"))
        line.triggered.connect(lambda: self.let_go.emit(hard))

    def _take_offer(self) -> None:
        if self._offered is not None:
            self.marked.emit(self._offered)


def in_words(hard: HardDay) -> str:
    """Say a hard day: "3 May, three days around"."""
    if not hard.within:
        return _day(hard)
    around = plural(
        tr, hard.within, "%1, a day around", "%1, %n days around", dates.number_word(hard.within)
    )
    return around.replace("%1", _day(hard))


def _reach(within: int) -> str:
    if not within:
        return tr("That day alone")
    said = dates.number_word(within)
    return sentence(
        plural(tr, within, "A day before and after", "%n days before and after", said)
    )


def _day(hard: HardDay) -> str:
    return dates.day_and_month(date(_LEAP_YEAR, hard.month, hard.day))


def _unmarked_death(profile: NameProfile) -> HardDay | None:
    """Give the day of somebody's death, where it is known and no hard day yet."""
    died = profile.died
    if died is None or died == DAY_UNKNOWN:
        return None
    if any((one.month, one.day) == (died.month, died.day) for one in profile.hard_days):
        return None
    return HardDay(died.month, died.day, USUAL)
