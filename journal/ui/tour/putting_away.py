"""Steps of the tour: put somebody away, live with the gaps, and look at what was put away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from journal.ui.tour.hands import NotShown
from journal.ui.tour.reading import LIST, go_to_row
from journal.ui.tour.scrolling import scroll_to

if TYPE_CHECKING:
    from journal.ui.tour.hands import Hands

_WHO = "Naoko"
_AIMED = "Priya"
_TOUCHED = "What it touches"
_OFFER = "This touches something you put away."
_GAPPED = "A year without the goose"


def put_away_now(hands: Hands) -> None:
    """Everything about somebody goes at once, from their page, and comes back by one button."""
    open_person(hands, _WHO)
    hands.click("More", "Button")
    hands.picture("menu-of-a-person")
    hands.walk_to("Put away now")
    hands.press(Qt.Key.Key_Return)
    hands.see("Put away. It’s in the archive.")
    hands.miss(_WHO)
    hands.picture("put-away")
    hands.click("Undo", "Button")
    hands.see("Back in your journal.")
    open_person(hands, _WHO)


def open_person(hands: Hands, name: str) -> None:
    """Go to the page of somebody, as soon as all of it is there."""
    hands.ctrl(Qt.Key.Key_5)
    hands.see("", "ListItem", "People")
    hands.wait(f"{name}, in the list", lambda: _find_below(hands, f"{name}, "))
    hands.press(Qt.Key.Key_Return)
    hands.see("First mention: ", "Button")


def meet_gap(hands: Hands) -> None:
    """In a memory that stays, the passage that names somebody is one gap, which nothing deletes."""
    go_to_row(hands, _GAPPED)
    hands.press(Qt.Key.Key_Return)
    hands.see(_GAPPED, "EditableText")
    _see_gap(hands)
    hands.picture("page-with-a-gap")
    hands.click("Edit this memory", "Button")
    hands.ctrl(Qt.Key.Key_End)
    hands.press(Qt.Key.Key_Backspace)
    hands.press(Qt.Key.Key_Left)
    hands.press(Qt.Key.Key_Delete)
    hands.write("It was the priest. ")
    hands.see("It was the priest.", "EditableText")
    hands.see("revision 2", "StaticText")
    _see_gap(hands)
    hands.picture("beside-a-gap")


def _see_gap(hands: Hands) -> None:
    hands.wait("one gap", lambda: any("1 gap: " in one.note for one in hands.eyes.look()))


def aim_at_somebody(hands: Hands) -> None:
    """The page for erasing shows what it would touch, behind a curtain, in lanes and one by one."""
    open_person(hands, _AIMED)
    hands.ctrl(Qt.Key.Key_K)
    hands.write(">Erase")
    hands.see("", "ListItem", "Where that leads")
    hands.wait("the line that leads to the page", lambda: _is_chosen(hands, "Erase…"))
    hands.press(Qt.Key.Key_Return)
    hands.see("This touches 5 memories.", "StaticText")
    hands.picture("erase")
    hands.walk_to("Memory 1 of 5", Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_End)
    hands.see("Memory 5 of 5. Erase whole", "ListItem", _TOUCHED)
    hands.miss("Bread with", "ListItem")
    hands.press(Qt.Key.Key_Home)
    hands.press(Qt.Key.Key_D)
    hands.see("Bread with Priya. Erase whole", "ListItem", _TOUCHED)
    hands.walk_to("Tomatoes, a triumph")
    scroll_to("Tomatoes, a triumph")
    hands.see("Tomatoes, a triumph", "StaticText")
    scroll_to(_TOUCHED)
    hands.press(Qt.Key.Key_Space)  # No line of it says the name: it goes whole, or stays.
    hands.see("Tomatoes, a triumph. Leave as it is", "ListItem", _TOUCHED)
    hands.see("4 go whole", "StaticText")
    hands.picture("erase-but-one")


def put_away_for_a_while(hands: Hands) -> None:
    """It goes for a while, and later pages that touch it are asked about."""
    scroll_to("Out of sight for a while")
    hands.click("Out of sight for a while", "RadioButton")
    scroll_to("It comes back on")
    hands.see("It comes back on 22 February 2027.", "StaticText")
    scroll_to("Words for later")
    hands.click("Words for later", "EditableText")
    hands.write("She went north, and it was too quiet here.")
    scroll_to("Pages you write later")
    hands.click("Pages you write later", "Button")
    hands.walk_to("Ask when I leave the page")
    hands.press(Qt.Key.Key_Return)
    hands.see("Pages you write later: Ask", "Button")
    hands.picture("erase-for-a-while")
    hands.click("Erase", "Button")
    hands.see("Erased. It’s in the archive.")
    hands.ctrl(Qt.Key.Key_5)
    hands.miss(f"{_AIMED}, ", "ListItem", "People")


def be_asked(hands: Hands) -> None:
    """A page that names somebody who is away is asked about when it is left, and not before."""
    hands.ctrl(Qt.Key.Key_N)
    hands.write(f"{_AIMED} rang from the north. ")
    hands.see("Kept at", "StaticText")
    hands.miss(_OFFER)
    hands.ctrl(Qt.Key.Key_5)
    hands.see(_OFFER)
    hands.picture("offer")
    hands.click("Put it with the others", "Button")
    hands.see("Put with the others. It’s in the archive.")
    hands.ctrl(Qt.Key.Key_2)
    hands.see("", "ListItem", LIST)
    hands.miss(f"{_AIMED} rang", "ListItem", LIST)


def _find_below(hands: Hands, words: str) -> bool:
    """Go down a list from its top to what says some words; tell whether it is there."""
    hands.press(Qt.Key.Key_Home)
    try:
        hands.walk_to(words)
    except NotShown:
        return False
    return True


def _is_chosen(hands: Hands, words: str) -> bool:
    """Tell whether a line of the palette is chosen, and go down by one where another is."""
    if any(one.selected and one.name.startswith(words) for one in hands.eyes.look()):
        return True
    hands.press(Qt.Key.Key_Down)
    return False
