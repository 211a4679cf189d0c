"""Say how a pin looks, what it is called, and what its menu offers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from journal.domain.names import NameKind
from journal.domain.pins import PinnedName
from journal.ui.feedback import dates
from journal.ui.feedback.numbers import plural
from journal.ui.widgets.pinbutton import PinButton

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QMenu

    from journal.domain.pins import Pin
    from journal.ui.widgets.look import Look

_DOTS: Final = {
    NameKind.PERSON: "accent",
    NameKind.PLACE: "pinPlace",
    NameKind.TAG: "pinTag",
}
_MEMORY_DOT: Final = "lamp"


def make_row(look: Look, pin: Pin) -> PinButton:
    """Build the row of a pin."""
    target = pin.target
    if isinstance(target, PinnedName):
        row = PinButton(look, target.name, _DOTS[target.kind])
        row.set_count(pin.count)
    else:
        row = PinButton(look, called(pin), _MEMORY_DOT)
    row.setToolTip(f"{called(pin)}\n{described(pin)}")
    row.setAccessibleDescription(described(pin))
    return row


def called(pin: Pin) -> str:
    """Give what a pin is called: the name, the title of a memory, or its first words."""
    if isinstance(pin.target, PinnedName):
        return pin.target.name
    return "" if pin.row is None else pin.row.title or pin.row.excerpt.partition("\n")[0]


def described(pin: Pin) -> str:
    """Say what a pin is: "Person, 86 memories", or when the memory is from."""
    if not isinstance(pin.target, PinnedName):
        when = "" if pin.row is None else dates.moment_in_full(pin.row.moment)
        return _tr("Memory, %1").replace("%1", when)
    if pin.target.kind is NameKind.PERSON:
        return plural(_tr, pin.count, "Person, %n memory", "Person, %n memories")
    if pin.target.kind is NameKind.PLACE:
        return plural(_tr, pin.count, "Place, %n memory", "Place, %n memories")
    return plural(_tr, pin.count, "Tag, %n memory", "Tag, %n memories")


def fill_menu(
    menu: QMenu,
    look: Look,
    *,
    opened: Callable[[], None],
    steps: Sequence[Callable[[], object] | None],
    let_go: Callable[[], None],
) -> None:
    """Put into a menu what can be done with a pin.

    Args:
        menu: The menu.
        look: Where icons come from.
        opened: Opens the memory or the name.
        steps: Move it up, and down; None where there is no further.
        let_go: Keeps it close no longer.
    """
    menu.addAction(look.icon("arrow-right"), _tr("Open"), opened)
    menu.addSeparator()
    ways = (
        ("chevron-up", _tr("Move up"), "Alt+Up"),
        ("chevron-down", _tr("Move down"), "Alt+Down"),
    )
    for (icon, words, keys), step in zip(ways, steps, strict=True):
        action = menu.addAction(look.icon(icon), words)
        action.setShortcut(QKeySequence(keys))
        action.setEnabled(step is not None)
        if step is not None:
            action.triggered.connect(lambda _checked=False, step=step: step())
    menu.addSeparator()
    last = menu.addAction(look.icon("pin-off"), _tr("Keep close no longer"), let_go)
    last.setShortcut(QKeySequence("Del"))


def _tr(text: str, note: str = "", number: int = -1) -> str:
    return QCoreApplication.translate("KeptClose", text, note, number)
