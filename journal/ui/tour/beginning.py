"""Steps of the tour: what is asked before there is a journal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from journal.ui.tour.hands import Hands


def begin(hands: Hands) -> None:
    """Three short pages: where it lives, who can read it, and the first sentence."""
    hands.see("Where the journal lives")
    hands.walk_to("Put in a sample journal", Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_Space)
    hands.picture("where-it-lives")
    hands.click("Go on", "Button")
    hands.see("A passphrase, or none")
    hands.picture("who-can-read-it")
    hands.click("Go on", "Button")
    hands.see("The first sentence", "EditableText")
    hands.picture("first-sentence")
    hands.click("Begin", "Button")
    hands.miss("The first sentence", "EditableText")
