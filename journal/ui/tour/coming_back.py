"""Steps of the tour: sleep on it, let the lamps return, and keep somebody safe who has died."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from journal.ui.tour.living import is_in
from journal.ui.tour.putting_away import open_person
from journal.ui.tour.reading import LIST
from journal.ui.tour.sitting_down import LIGHTS_ARE, begin_with, move, put_out

if TYPE_CHECKING:
    from journal.ui.tour.hands import Hands

_SLEPT, _DEAD = "Naoko", "Grandpa"
_LETTER = "A letter you sent yourself"
_BACK = "Back in your journal."
_UNTIL_PAINTED_MS = 900
_LOW = "Let the lamps grow low"


def sleep_on_it(hands: Hands) -> None:
    """Everything is chosen, and nothing happens before the morning."""
    open_person(hands, _SLEPT)
    begin_with(hands)
    hands.click("Sleep on it", "CheckBox")
    hands.picture("sleep-on-it")
    hands.click("Ask me tomorrow", "Button")
    hands.see("An envelope asks you tomorrow. Nothing has happened.")


def be_asked_in_the_morning(hands: Hands) -> None:
    """The envelope of the morning tells no name, nor does what it asks."""
    hands.come_back_after(1)
    hands.see(_LETTER, "Button")
    hands.picture("morning-envelope")
    hands.click(_LETTER, "Button")
    hands.see("You slept on it. Go on?")
    hands.picture("slept-on")
    hands.click("Go on", "Button")
    hands.see("Watching is optional.", "StaticText")
    hands.click("Unseen", "CheckBox")
    hands.click("Put it away", "Button")
    hands.click("Leave it in the archive", "Button")
    hands.see("Erased. It’s in the archive.")


def see_lamps_return_as_a_list(hands: Hands) -> None:
    """Where nothing is to move a list says which are back, and the lines are there again."""
    _bring_back(hands)
    _pause(hands)
    hands.picture("lamps-back-as-a-list")
    _see_lines(hands)
    hands.ctrl(Qt.Key.Key_Z)


def see_lamps_return(hands: Hands) -> None:
    """Lamps return, oldest first; then the lines open where they stood."""
    move(hands, "Full")
    _bring_back(hands)
    hands.wait("two lamps that are back", lambda: _lamps(hands, ", back") > 1)
    _pause(hands)
    hands.picture("lamps-back")
    hands.press(Qt.Key.Key_D)
    hands.see("Lift the curtain", "Button")
    hands.picture("lamps-back-curtain")
    hands.press(Qt.Key.Key_D)
    _see_lines(hands)
    hands.picture("lines-open-again")
    move(hands, "Less")


def keep_safe_as_a_list(hands: Hands) -> None:
    """For somebody who has died nothing is taken out of any page; the lamps are a list."""
    open_person(hands, _DEAD)
    hands.click("More", "Button")
    hands.walk_to("Has died…")
    hands.press(Qt.Key.Key_Return)
    hands.wait("the question", lambda: is_in(hands, "When?"))
    hands.write("2024-05-02")
    hands.press(Qt.Key.Key_Return)
    hands.see("died ", "StaticText")
    begin_with(hands)
    hands.click("Ten seconds", "CheckBox")
    put_out(hands, _LOW)
    hands.press(Qt.Key.Key_D)
    hands.see("Draw the curtain", "Button")
    hands.wait("a page laid in", lambda: _lamps(hands, "laid in"))
    hands.press(Qt.Key.Key_Space)
    hands.see("The lamps grow low.", "StaticText")
    hands.picture("lamps-low-as-a-list")
    hands.press(Qt.Key.Key_Escape)
    hands.see(_LOW, "Button")
    hands.press(Qt.Key.Key_Escape)


def keep_safe(hands: Hands) -> None:
    """The lamps grow low, each page is laid in a box, and the card says that it is kept safe."""
    move(hands, "Full")
    open_person(hands, _DEAD)
    begin_with(hands)
    hands.click("Ten seconds", "CheckBox")
    put_out(hands, _LOW)
    hands.press(Qt.Key.Key_D)
    hands.wait("pages in the box", lambda: _lamps(hands, "laid in") > 1)
    hands.press(Qt.Key.Key_Space)
    hands.see("Go on", "Button")
    hands.picture("box")
    hands.press(Qt.Key.Key_Escape)
    hands.click("At once", "CheckBox")
    put_out(hands, _LOW)
    hands.see("The lamps are low.", "StaticText")
    hands.see("Open it", "Button")
    hands.see("Lift the curtain", "Button")
    hands.rest(_UNTIL_PAINTED_MS)
    hands.picture("kept-safe-curtain")
    hands.press(Qt.Key.Key_D)
    hands.see("Draw the curtain", "Button")
    hands.picture("kept-safe")
    hands.click("Open it", "Button")
    hands.see("Nothing of it will be brought up.")
    hands.see("First mention: ", "Button")
    move(hands, "Less")


def _bring_back(hands: Hands) -> None:
    """Open the newest card, lift its curtain, and bring all of it back."""
    hands.ctrl(Qt.Key.Key_9)
    hands.see("", "ListItem", "Cards, newest first")
    hands.walk_to("Put away on", Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_Return)
    hands.see("Lift the curtain", "Button")
    hands.click("Lift the curtain", "Button")
    hands.see("Draw the curtain", "Button")
    hands.click("Bring back all", "Button")
    hands.wait("the keys on the stage", lambda: is_in(hands, "The lights"))


def _lamps(hands: Hands, words: str) -> int:
    return sum(one.fits(words, "ListItem", LIGHTS_ARE) for one in hands.eyes.look())


def _pause(hands: Hands) -> None:
    hands.press(Qt.Key.Key_Space)
    hands.see("The lights are coming back, oldest first.", "StaticText")
    hands.see("Go on", "Button")


def _see_lines(hands: Hands) -> None:
    hands.press(Qt.Key.Key_Escape)
    hands.see(_BACK)
    hands.see("", "ListItem", LIST)
