"""Eyes of the tour: what the window shows, as it is told to a screen reader, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QPoint, QRect
    from PySide6.QtGui import QAccessibleInterface
    from PySide6.QtWidgets import QWidget

_MENU = "PopupMenu"
_UNSEEN = frozenset({"MenuBar", _MENU, "MenuItem"})


@dataclass(frozen=True, slots=True)
class Seen:
    """Something that can be seen, as it is told.

    Attributes:
        role: What it is: Button, ListItem, EditableText…
        name: What it is called.
        value: What stands in it.
        note: What else is told of it.
        inside: What the things around it are called, the outermost first.
        place: What of it is not cut off by what is around it, on the screen, in pixels.
        middle: The middle of all of it, which may be out of sight.
        checked: Whether it is switched on.
        selected: Whether it is chosen.
        usable: Whether it can be used just now.
    """

    role: str
    name: str
    value: str
    note: str
    inside: tuple[str, ...]
    place: QRect
    middle: QPoint
    checked: bool
    selected: bool
    usable: bool

    def fits(self, words: str, role: str = "", inside: str = "") -> bool:
        """Tell whether it says some words, and is what and where it should be.

        Args:
            words: Part of its name or of its value.
            role: What it is; empty for whatever.
            inside: The beginning of what something around it is called; empty for anywhere.
        """
        says = words in self.name or words in self.value
        there = not inside or any(name.startswith(inside) for name in self.inside)
        return says and there and role in {"", self.role}


class Eyes:
    """Looks at one window.

    Args:
        window: The window.
    """

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def look(self) -> Iterator[Seen]:
        """Give all that can be seen just now, from the outside in."""
        whole = QAccessible.queryAccessibleInterface(self._window)
        yield from _within(whole, (), whole.rect())

    def find(self, words: str, role: str = "", inside: str = "") -> Seen | None:
        """Give the first thing that says some words, one that says no more first; else None."""
        found = [one for one in self.look() if one.fits(words, role, inside)]
        return next((one for one in found if one.name == words), found[0] if found else None)

    def focus(self) -> Seen | None:
        """Give the innermost thing that the keys go to; None where they go nowhere."""
        widget = QApplication.activePopupWidget() or QApplication.focusWidget()
        if widget is None:
            return None
        whole = QAccessible.queryAccessibleInterface(widget)
        # A menu says that it has the keys itself, not which of its items.
        part = _chosen(whole) if whole.role().name == _MENU else whole.focusChild()
        if part is None or not part.isValid():
            part = whole
        return _seen(part, (), widget.screen().virtualGeometry())


def _within(whole: QAccessibleInterface, inside: tuple[str, ...], edge: QRect) -> Iterator[Seen]:
    for number in range(whole.childCount()):
        part = whole.child(number)
        if not _is_there(part) or part.state().invisible or part.role().name in _UNSEEN:
            continue
        seen = _seen(part, inside, edge)
        yield seen
        yield from _within(
            part, (*inside, seen.name), edge if seen.place.isEmpty() else seen.place
        )


def _chosen(menu: QAccessibleInterface) -> QAccessibleInterface | None:
    """Give the item of a menu that the keys have come to."""
    items = (menu.child(number) for number in range(menu.childCount()))
    return next((one for one in items if _is_there(one) and one.state().focused), None)


def _is_there(part: QAccessibleInterface | None) -> bool:
    return part is not None and part.isValid()


def _seen(part: QAccessibleInterface, inside: tuple[str, ...], edge: QRect) -> Seen:
    state = part.state()
    return Seen(
        part.role().name,
        part.text(QAccessible.Text.Name),
        part.text(QAccessible.Text.Value),
        part.text(QAccessible.Text.Description),
        inside,
        part.rect() & edge,
        part.rect().center(),
        checked=bool(state.checked),
        selected=bool(state.selected),
        usable=not state.disabled,
    )
