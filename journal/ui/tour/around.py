"""Steps of the tour: what lies over and beside the rest, and what a small window shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from journal.ui.tour.reading import LIST
from journal.ui.tour.writing import TEXT

if TYPE_CHECKING:
    from journal.ui.tour.hands import Hands

_SMALLEST, _SMALL = (900, 620), (1100, 760)


def use_palette(hands: Hands) -> None:
    """A few letters lead to a memory."""
    hands.ctrl(Qt.Key.Key_K)
    hands.see("Where to, or what to do", "EditableText")
    hands.write("ice on")
    hands.see("Ice on the river", "ListItem", "Where that leads")
    hands.picture("palette")
    hands.press(Qt.Key.Key_Return)
    hands.see("Ice on the river", "EditableText")
    hands.picture("gone-to")


def read_beside(hands: Hands) -> None:
    """The reference pane opens beside the page, and closes."""
    if hands.eyes.find("Reference", "Client") is None:
        hands.ctrl(Qt.Key.Key_R)
    hands.see("Why this journal exists", "StaticText", "Reference")
    hands.picture("reference")
    hands.ctrl(Qt.Key.Key_R)
    hands.miss("Why this journal exists", "StaticText")


def read_whole(hands: Hands) -> None:
    """The film has a view of its own."""
    hands.click("The film", "CheckBox", "Where to go")
    hands.see("Eternal Sunshine of the Spotless Mind", "StaticText")
    hands.picture("film")


def choose(hands: Hands) -> None:
    """A choice in the preferences holds at once."""
    hands.ctrl(Qt.Key.Key_Comma)
    hands.see("Season", "StaticText", "Preferences")
    hands.picture("preferences")
    hands.click("Remembering", "CheckBox", "Preferences")
    hands.see("A passage beside Today", "StaticText")
    hands.press(Qt.Key.Key_Escape)
    hands.miss("A passage beside Today", "StaticText")


def see_keys(hands: Hands) -> None:
    """F1 tells every key."""
    hands.press(Qt.Key.Key_F1)
    hands.see("Write", "StaticText", "Keys")
    hands.picture("keys")
    hands.press(Qt.Key.Key_Escape)
    hands.miss("Keys and what they do")


def become_small(hands: Hands) -> None:
    """In a small window the list and the page take turns."""
    hands.resize(*_SMALL)
    hands.ctrl(Qt.Key.Key_2)
    hands.see("", "ListItem", LIST)
    hands.picture("small-list")
    hands.resize(*_SMALLEST)
    hands.ctrl(Qt.Key.Key_1)
    hands.miss("", "ListItem", LIST)
    hands.see(TEXT, "EditableText")
    hands.picture("smallest-page")
