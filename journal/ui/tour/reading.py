"""Steps of the tour: find one's way in the timeline, read, change, and see nothing but the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from journal.ui.tour.writing import CAPTION, TEXT

if TYPE_CHECKING:
    from journal.ui.tour.hands import Hands

LIST = "Memories, newest first"
_READ = "Soup with Mum"


def list_memories(hands: Hands) -> None:
    """What was written stands in the timeline, on top of the rest."""
    hands.ctrl(Qt.Key.Key_2)
    hands.see("21 Saturday, Low tide", "ListItem", LIST)
    hands.see("79 memories", "StaticText")
    hands.picture("timeline")


def narrow(hands: Hands) -> None:
    """The timeline shows only what has a star, or a picture, and all again."""
    hands.click("Starred", "CheckBox")
    hands.miss("17 Tuesday", "ListItem", LIST)
    hands.see("Low tide", "ListItem", LIST)
    hands.click("With photos", "CheckBox")
    hands.miss("The long way home", "ListItem", LIST)
    hands.see("Low tide", "ListItem", LIST)
    hands.picture("with-photos")
    hands.click("All", "CheckBox")
    hands.see("The long way home", "ListItem", LIST)


def open_old(hands: Hands) -> None:
    """An older memory opens."""
    go_to_row(hands, _READ)
    hands.press(Qt.Key.Key_Return)
    hands.see(_READ, "EditableText")
    hands.see("Person: Mum", "Button")
    hands.picture("memory")


def change(hands: Hands) -> None:
    """It is for reading, until its pencil is taken; then what is changed is kept."""
    hands.click("Edit this memory", "Button")
    hands.ctrl(Qt.Key.Key_End)
    hands.write(" It had rained.")
    hands.see("It had rained.", "EditableText")
    hands.see("revision 2", "StaticText")


def find(hands: Hands) -> None:
    """Ctrl+F finds a word in it, and Escape ends that."""
    hands.ctrl(Qt.Key.Key_F)
    hands.see("Find in this memory", "EditableText")
    hands.write("they")
    hands.see("1 of ", "StaticText")
    hands.picture("find")
    hands.press(Qt.Key.Key_Escape)
    hands.miss("Find in this memory", "EditableText")


def focus_on_page(hands: Hands) -> None:
    """F9 leaves nothing but the page, and brings the rest back."""
    hands.press(Qt.Key.Key_F9)
    hands.miss("Calendar", "CheckBox")
    hands.picture("focus")
    hands.press(Qt.Key.Key_F9)
    hands.see("Calendar", "CheckBox")


def look_at_picture(hands: Hands) -> None:
    """A picture is shown large, and goes again."""
    go_to_row(hands, "Low tide")
    hands.press(Qt.Key.Key_Return)
    hands.click(f"Picture: {CAPTION}")
    hands.wait("the picture alone", lambda: _is_alone(hands))
    hands.picture("light-box")
    hands.press(Qt.Key.Key_Escape)
    hands.wait("the page again", lambda: not _is_alone(hands))
    hands.see(TEXT, "EditableText")


def _is_alone(hands: Hands) -> bool:
    return any(one.name == CAPTION for one in hands.eyes.look())


def go_to_row(hands: Hands, words: str) -> None:
    """Go to the timeline, and down from its top to a row that says some words."""
    hands.ctrl(Qt.Key.Key_2)
    hands.see("", "ListItem", LIST)
    hands.wait("the newest memory", lambda: _is_at_top(hands, "21 Saturday"))
    hands.walk_to(words)


def _is_at_top(hands: Hands, words: str) -> bool:
    """Go to the top, and tell whether that is where the newest memory is by now."""
    hands.press(Qt.Key.Key_Home)
    focus = hands.eyes.focus()
    return focus is not None and words in focus.name
