"""Steps of the tour: erase a memory, take that back, erase it again, and restore it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from journal.ui.tour.looking import look_for
from journal.ui.tour.reading import LIST, go_to_row

if TYPE_CHECKING:
    from journal.ui.tour.hands import Hands

_ERASED = "Two sentences a day"
_FIRST = "The quiet carriage"
_SINGLES = "Erased one at a time"


def erase(hands: Hands) -> None:
    """Delete puts a memory away, and leaves a gap."""
    _put_away(hands)
    hands.see("Erased. It’s in the archive.")
    hands.picture("gap")


def take_back(hands: Hands) -> None:
    """Ctrl+Z brings it back."""
    hands.ctrl(Qt.Key.Key_Z)
    hands.see(_ERASED, "ListItem", LIST)
    hands.see("Back in your journal.")
    hands.picture("undone")


def erase_again(hands: Hands) -> None:
    """Once it is put away, no search finds it."""
    _put_away(hands)
    look_for(hands, '"two sentences"')
    hands.see("No memory says that.")
    hands.miss(_ERASED)
    hands.click("Clear the search", "Button")


def erase_several(hands: Hands) -> None:
    """Shift chooses more than one, and Delete puts them away as one."""
    go_to_row(hands, _FIRST)
    for _ in range(3):
        hands.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    hands.press(Qt.Key.Key_Delete)
    hands.see("Four memories erased. They’re in the archive.")
    hands.miss(_FIRST, "ListItem", LIST)


def open_archive(hands: Hands) -> None:
    """It is in What was erased, its words covered."""
    hands.ctrl(Qt.Key.Key_9)
    hands.see("", "ListItem", _SINGLES)
    hands.see("", "ListItem", "Cards, newest first")
    hands.miss(_ERASED)
    hands.picture("archive")


def restore(hands: Hands) -> None:
    """It is read behind glass, brought back, and stands where it stood."""
    hands.walk_to("Enter shows it", Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_Return)
    hands.see("Read behind glass", "Button")
    hands.walk_to("Read behind glass", Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_Space)
    hands.see("The memory, read-only")
    hands.picture("behind-glass")
    hands.walk_to("Bring it back", Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_Space)
    hands.see("Back in your journal.")
    hands.miss("", "ListItem", _SINGLES)
    go_to_row(hands, _ERASED)
    hands.picture("restored")


def _put_away(hands: Hands) -> None:
    go_to_row(hands, _ERASED)
    hands.press(Qt.Key.Key_Delete)
    hands.miss(_ERASED, "ListItem", LIST)
    hands.see("ap of ", "ListItem", LIST)
