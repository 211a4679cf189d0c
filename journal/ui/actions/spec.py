"""Describe an action as data: its name, its look, and which keys do it where."""

from dataclasses import dataclass
from enum import Enum, StrEnum


class Menu(StrEnum):
    """The menus of the window."""

    JOURNAL = "journal"
    EDIT = "edit"
    VIEW = "view"


class Context(Enum):
    """Where the keys of an action work."""

    WINDOW = "anywhere in the window"
    LIST = "while a list of memories has the focus"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One thing that can be done.

    Attributes:
        id: A name that never changes, such as ``entry.new``.
        text: What menus call it, in English; the registry translates it.
        icon: The drawing that stands for it; empty for none.
        keys: Key sequences in Qt's portable writing; the first is the one that is shown.
        context: Where the keys work.
        menu: The menu it stands in; None for none.
        group: Actions of one menu with different groups are parted by a line.
        checkable: True for what is on or off.
    """

    id: str
    text: str
    icon: str = ""
    keys: tuple[str, ...] = ()
    context: Context = Context.WINDOW
    menu: Menu | None = None
    group: int = 0
    checkable: bool = False
