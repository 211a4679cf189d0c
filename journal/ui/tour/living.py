"""Steps of the tour: live with gaps, and open what was put away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from journal.ui.tour.putting_away import open_person
from journal.ui.tour.reading import LIST, go_to_row
from journal.ui.tour.writing import TEXT

if TYPE_CHECKING:
    from journal.ui.tour.hands import Hands

_CARDS = "Cards, newest first"
_LETTER, _UNTIL_LETTER = "A letter you sent yourself", 95
_BACK = "Back in your journal."


def remember_in_gap(hands: Hands) -> None:
    """A gap asks before it leads to the archive, and offers to write what is remembered now."""
    go_to_row(hands, "ap of ")
    hands.press(Qt.Key.Key_Return)
    hands.see("Something is put away here. Open what was erased?")
    hands.picture("gap-asks")
    hands.click("Write what you remember now", "Button")
    hands.wait("the caret on a new page", lambda: is_in(hands, TEXT))
    hands.write("What I remember is the light.")
    hands.see("Kept at", "StaticText")
    hands.picture("remembered")


def ask_for_name(hands: Hands) -> None:
    """A card says no name until it is asked for one, and covers it again."""
    hands.ctrl(Qt.Key.Key_9)
    hands.see("", "ListItem", _CARDS)
    hands.miss("Felix")
    hands.walk_to("Put away on", Qt.Key.Key_Tab)
    hands.walk_to("30 June 2026", Qt.Key.Key_Right)
    hands.press(Qt.Key.Key_N)
    hands.see("Felix", "ListItem", _CARDS)
    hands.picture("name-shown")
    hands.press(Qt.Key.Key_N)
    hands.miss("Felix")


def open_card(hands: Hands) -> None:
    """The tape lies on top, and never starts by itself; what is held shows behind a curtain."""
    hands.press(Qt.Key.Key_Return)
    hands.see("You left yourself a tape")
    hands.miss("begin with the boat")
    hands.picture("card")
    hands.click("Read", "Button")
    hands.see("begin with the boat")


def bring_back_one(hands: Hands) -> None:
    """A memory is read behind glass, comes back alone, and goes again by one button."""
    hands.walk_to("Memory 1 of 7", Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_Return)
    hands.see("It stays put away.", "StaticText")
    hands.picture("glass")
    hands.click("Back to the list", "Button")
    hands.click("Bring back this one", "Button")
    hands.see(_BACK)
    hands.picture("one-is-back")
    hands.click("Undo", "Button")
    hands.see("7 whole  ·  3 in part", "StaticText")


def bring_back_all(hands: Hands) -> None:
    """All of it comes back at once, the name with it, and goes again by one button."""
    hands.click("Bring back all 10", "Button")
    hands.see(_BACK)
    hands.ctrl(Qt.Key.Key_5)
    hands.see("Felix, ", "ListItem", "People")
    hands.picture("all-is-back")
    hands.ctrl(Qt.Key.Key_Z)
    hands.miss("Felix, ", "ListItem", "People")


def let_be(hands: Hands) -> None:
    """Somebody stays where they are, and is not brought up, until that is lifted."""
    open_person(hands, "Rob")
    hands.click("More", "Button")
    hands.walk_to("Don’t bring up")
    hands.press(Qt.Key.Key_Return)
    hands.see("Nothing of it will be brought up.")
    hands.picture("let-be")
    hands.click("Undo", "Button")
    hands.see("It may come up again.")


def get_letter(hands: Hands) -> None:
    """When its day has come, an unmarked envelope lies there, and can be sent on."""
    hands.come_back_after(_UNTIL_LETTER)
    hands.see(_LETTER, "Button")
    hands.picture("envelope")
    hands.click(_LETTER, "Button")
    hands.see("Open", "Button")
    hands.see("Never", "Button")
    hands.miss("Priya")
    hands.picture("letter")
    hands.click("Not now", "Button")
    hands.see("When shall it come again?", "StaticText")
    hands.click("In a week", "Button")
    hands.see("It comes again on ")
    hands.miss(_LETTER, "Button", "Where to go")


def is_in(hands: Hands, words: str) -> bool:
    """Tell whether the keys go to what is called so."""
    focus = hands.eyes.focus()
    return focus is not None and focus.name == words
