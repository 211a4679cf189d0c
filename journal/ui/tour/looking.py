"""Steps of the tour: search, and look at memories by their days, people, places and tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from journal.ui.tour.hands import Hands

SHIFT = Qt.KeyboardModifier.ShiftModifier
_FOUND = "What was found"


def search(hands: Hands) -> None:
    """A person and a word find the memory that has both."""
    look_for(hands, "person:Mum light")
    hands.see("Soup with Mum", "ListItem", _FOUND)
    hands.picture("search")


def search_folded(hands: Hands) -> None:
    """A word that was typed wrong finds the one that was meant."""
    hands.click("Clear the search", "Button")
    look_for(hands, "windos")
    hands.see("Did you mean window?")
    hands.see("Streetlights out", "ListItem", _FOUND)
    hands.picture("did-you-mean")
    hands.click("Clear the search", "Button")


def look_for(hands: Hands, words: str) -> None:
    """Type something into the search."""
    hands.ctrl(Qt.Key.Key_F, SHIFT)
    hands.see("Search every memory", "EditableText")
    hands.write(words)


def see_calendar(hands: Hands) -> None:
    """A year of squares, a month of days, and what was written on one of them."""
    hands.ctrl(Qt.Key.Key_3)
    hands.see("days written in 2026", "StaticText")
    hands.see("20 November, Friday. One memory", "Cell")
    hands.picture("calendar")
    hands.press(Qt.Key.Key_Left)
    hands.press(Qt.Key.Key_Return)
    hands.see("The long way home")
    hands.picture("day")


def recall(hands: Hands) -> None:
    """What was on this day in other years, and a week and a month ago."""
    hands.ctrl(Qt.Key.Key_4)
    hands.see("21 November 2025, The bench by the lock", "Button")
    hands.see("A month ago", "StaticText")
    hands.picture("on-this-day")


def meet_people(hands: Hands) -> None:
    """All people, and the page of one."""
    hands.ctrl(Qt.Key.Key_5)
    hands.see("Rob, ", "ListItem", "People")
    hands.picture("people")
    hands.walk_to("Mum, ")
    hands.press(Qt.Key.Key_Return)
    hands.see("15 memories, 4 pictures", "StaticText")
    hands.see("First mention", "Button")
    hands.click("Keep close", "CheckBox")
    hands.see("Keep close no longer", "CheckBox")
    hands.picture("person")


def see_places(hands: Hands) -> None:
    """All places, the one that was just written about among them."""
    hands.ctrl(Qt.Key.Key_6)
    hands.see("Mum’s kitchen, ", "ListItem", "Places")
    hands.picture("places")


def see_tags(hands: Hands) -> None:
    """All tags, and the page of one."""
    hands.ctrl(Qt.Key.Key_7)
    hands.see("autumn, ", "ListItem", "Tags")
    hands.walk_to("garden, ")
    hands.picture("tags")
    hands.press(Qt.Key.Key_Return)
    hands.see("Tomatoes, a triumph", "ListItem")


def see_insights(hands: Hands) -> None:
    """What was written, counted: as plots, and as a table behind each."""
    hands.ctrl(Qt.Key.Key_8)
    hands.see("What was written, counted once.", "StaticText")
    hands.see("Hours of the day")
    hands.picture("insights")
    hands.walk_to("Show as a table", Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_Space)
    hands.see("2026", "Cell")
    hands.walk_to("Show as plots", Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_Space)
    hands.miss("2026", "Cell")
