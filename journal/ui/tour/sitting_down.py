"""Steps of the tour: sit down to put somebody away, step by step, and let the lights go out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from journal.ui.tour.living import is_in
from journal.ui.tour.putting_away import open_person

if TYPE_CHECKING:
    from journal.ui.tour.hands import Hands

_WHO = "Rob"
_TAPE = "It ended kindly. Give it a year."
_TOUCHED, LIGHTS_ARE = "What it touches", "Lamps"
_LIGHTS = "Let the lights go out"
_A_WHILE_MS = 350


def sit_down(hands: Hands) -> None:
    """Their page leads to the first step, which asks what else they were called."""
    open_person(hands, _WHO)
    hands.click("More", "Button")
    hands.walk_to("Erase…")
    hands.press(Qt.Key.Key_Return)
    hands.see("Who or what do you want out of sight?", "StaticText")
    hands.see("This touches ", "StaticText")
    hands.click("What else did you call them?", "EditableText")
    hands.write("Robbie")
    hands.press(Qt.Key.Key_Return)
    hands.see("Robbie", "Button")
    hands.picture("sitting-who")
    hands.click("When this is heavier than a journal", "Button")
    hands.see("Find a line in my country", "Button")
    hands.picture("heavier")
    hands.click("Back to where I was", "Button")


def leave_tape(hands: Hands) -> None:
    """Words for later stand on a cassette."""
    hands.click("Leave a tape", "Button")
    hands.see("Leave yourself a tape", "StaticText")
    hands.write(_TAPE)
    hands.picture("sitting-tape")


def walk_map(hands: Hands) -> None:
    """Keys go from memory to memory on the map, and the list follows."""
    hands.click("See what it touches", "Button")
    hands.see("Everything this touches", "StaticText")
    hands.see("Memory 1 of ", "ListItem", _TOUCHED)
    hands.picture("sitting-map-curtain")
    hands.press(Qt.Key.Key_D)
    hands.walk_to("Map of what this touches", Qt.Key.Key_Tab)
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Right):
        hands.press(key)
    hands.picture("sitting-map")


def leave_and_come_back(hands: Hands) -> None:
    """Escape leaves in the middle, and everything chosen is still there afterwards."""
    hands.press(Qt.Key.Key_Escape)
    hands.see("First mention: ", "Button")
    hands.miss("Everything this touches")
    _go_on(hands)
    hands.see("Everything this touches", "StaticText")
    hands.see("Memory 1 of ", "ListItem", _TOUCHED)
    hands.press(Qt.Key.Key_D)
    hands.click("Back", "Button")
    hands.see(_TAPE, "EditableText")
    hands.picture("sitting-draft")
    hands.click("See what it touches", "Button")


def choose_way_back(hands: Hands) -> None:
    """It may come back by itself, or not; and the lights may be watched, or not."""
    hands.click("Choose the way back", "Button")
    hands.click("On a day", "CheckBox")
    hands.click("Ten seconds", "CheckBox")
    hands.see("Watching is optional.", "StaticText")
    hands.picture("sitting-way")


def watch_list(hands: Hands) -> None:
    """Where nothing is to move the lamps are a list, and stopping puts everything back."""
    put_out(hands)
    hands.press(Qt.Key.Key_Space)
    hands.see("Go on", "Button")
    hands.see("The lights are going out, newest first.", "StaticText")
    hands.press(Qt.Key.Key_K)
    hands.see("kept aside", "ListItem", LIGHTS_ARE)
    hands.picture("lights-as-a-list")
    hands.press(Qt.Key.Key_Escape)
    hands.see(_LIGHTS, "Button")


def watch_lights(hands: Hands) -> None:
    """The lights go out; Space stops the clock, K keeps one aside, D draws the curtain."""
    hands.press(Qt.Key.Key_Escape)
    move(hands, "Full")
    _go_on(hands)
    hands.press(Qt.Key.Key_D)
    put_out(hands)
    hands.wait("a lamp that is out", lambda: hands.eyes.find(", out", "ListItem", LIGHTS_ARE))
    hands.rest(_A_WHILE_MS)
    hands.press(Qt.Key.Key_Space)
    hands.see("Go on", "Button")
    hands.picture("lights")
    hands.press(Qt.Key.Key_K)
    hands.see("kept aside", "ListItem", LIGHTS_ARE)
    hands.press(Qt.Key.Key_D)
    hands.see("Lift the curtain", "Button")
    hands.miss("2025", "ListItem", LIGHTS_ARE)
    hands.picture("lights-curtain")
    hands.press(Qt.Key.Key_Escape)
    hands.see(_LIGHTS, "Button")


def be_asked_at_the_end(hands: Hands) -> None:
    """At once is enough; what was kept aside is asked about, and the others go."""
    hands.click("At once", "CheckBox")
    put_out(hands)
    hands.press(Qt.Key.Key_Space)
    hands.miss("Keep this one", "Button")
    hands.walk_to(", lit", Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_Right)
    hands.hold(Qt.Key.Key_Return)
    hands.see("Keep this one", "Button")
    hands.press(Qt.Key.Key_K)
    hands.let_go(Qt.Key.Key_Return)
    hands.see("kept aside", "ListItem", LIGHTS_ARE)
    hands.press(Qt.Key.Key_Space)
    hands.see("One is kept aside.", "StaticText")
    hands.picture("lights-question")
    hands.click("Leave it in the journal", "Button")
    hands.see("This card is for you. It names nobody.", "StaticText")
    hands.picture("card-to-oneself")
    hands.click("Leave it in the archive", "Button")
    hands.see("Erased. It’s in the archive.")
    hands.picture("sitting-done")
    hands.ctrl(Qt.Key.Key_5)
    hands.see("Naoko, ", "ListItem", "People")  # They are there, and the list has the keys.
    hands.miss(f"{_WHO}, ", "ListItem", "People")


def take_all_back(hands: Hands) -> None:
    """Ctrl+Z brings everybody and everything back."""
    hands.ctrl(Qt.Key.Key_Z)
    hands.see("Back in your journal")
    open_person(hands, _WHO)
    move(hands, "Less")


def _go_on(hands: Hands) -> None:
    """Go on with what was left, by a few letters."""
    hands.ctrl(Qt.Key.Key_K)
    hands.write(">Erase, step")
    hands.see("Erase, step by step…", "ListItem", "Where that leads")
    hands.press(Qt.Key.Key_Return)
    hands.see("Nothing has happened yet.", "StaticText")


def begin_with(hands: Hands) -> None:
    """Sit down with whom one looks at, and go on to the last step."""
    hands.click("More", "Button")
    hands.walk_to("Erase…")
    hands.press(Qt.Key.Key_Return)
    hands.see("This touches ", "StaticText")
    for button in ("Leave a tape", "See what it touches", "Choose the way back"):
        hands.click(button, "Button")
    hands.see("How long the lights take", "StaticText")


def put_out(hands: Hands, button: str = _LIGHTS) -> None:
    """Take the last step, as soon as it can be taken."""

    def can_be_taken() -> bool:
        found = hands.eyes.find(button, "Button")
        return found is not None and found.usable

    hands.wait(f"{button}, to be pressed", can_be_taken)
    hands.click(button, "Button")
    hands.wait("the keys on the stage", lambda: is_in(hands, "The lights"))


def move(hands: Hands, how: str) -> None:
    """Choose in the preferences how much moves."""
    hands.ctrl(Qt.Key.Key_Comma)
    hands.click("Motion", "CheckBox", "Preferences")
    hands.click(how, "CheckBox", "Preferences")
    hands.press(Qt.Key.Key_Escape)
    hands.miss("With less, nothing moves.")
