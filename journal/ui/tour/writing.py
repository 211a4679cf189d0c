"""Steps of the tour: write a memory, and put a name, a place, a picture and a star to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from journal.runtime.resources import resource

if TYPE_CHECKING:
    from journal.ui.tour.hands import Hands

TEXT = "Text of this memory"
CAPTION = "The dog came along."
_WORDS = (
    "Low tide and *nobody* about. Rang Mum from the #harbour and held the telephone up, "
    "so that she could hear the seals."
)


def open_today(hands: Hands) -> None:
    """The window opens on today's page, with the caret in it."""
    hands.wait("the caret on the page", lambda: _is_in_text(hands))
    hands.picture("today")


def write(hands: Hands) -> None:
    """What is typed is kept by itself."""
    hands.write(_WORDS)
    hands.see("Low tide", "EditableText")
    hands.see("Kept at", "StaticText")
    hands.see("Tag: harbour", "Button")


def give_names(hands: Hands) -> None:
    """A person and a place stand with the memory."""
    for number, (part, name) in enumerate((("Place", "The pier"), ("Person", "Mum")), 1):
        hands.click("Add a place, people", "Button")
        for _ in range(number):
            hands.press(Qt.Key.Key_Down)
        hands.press(Qt.Key.Key_Return)
        hands.see(f"Add: {part}", "EditableText")
        hands.write(name)
        hands.press(Qt.Key.Key_Return)
        hands.see(f"{part}: {name}", "Button")
    hands.press(Qt.Key.Key_Escape)
    hands.see("Kept at", "StaticText")


def drop_picture(hands: Hands) -> None:
    """A picture dropped on the page stands in it, with words under it."""
    hands.drop(resource("sample", "pictures", "pier.jpg"), hands.see(TEXT, "EditableText"))
    hands.see("Picture: pier")
    hands.click("Words under the picture", "EditableText")
    hands.write(CAPTION)
    hands.press(Qt.Key.Key_Return)
    hands.see(f"Picture: {CAPTION}")
    hands.picture("written")


def star(hands: Hands) -> None:
    """Ctrl+D gives the memory a star."""
    hands.ctrl(Qt.Key.Key_D)
    hands.see("Take the star away", "CheckBox")


def _is_in_text(hands: Hands) -> bool:
    focus = hands.eyes.focus()
    return focus is not None and focus.name == TEXT
