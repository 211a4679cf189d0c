"""Say which keys do what on this system, and how they are written beside a button."""

import sys
from typing import Final

from PySide6.QtGui import QKeySequence

from journal.ui.actions.spec import ActionSpec

# On a Mac, Option with an arrow moves by words, and Command stands where Ctrl does elsewhere.
_MAC: Final = {
    "Alt+Left": "Ctrl+[",
    "Alt+Right": "Ctrl+]",
    "Alt+Up": "Ctrl+Shift+Up",
    "Alt+Down": "Ctrl+Shift+Down",
    "F11": "Ctrl+Meta+F",
    "Del": "Backspace",
}


def sequences(spec: ActionSpec, platform: str = sys.platform) -> list[QKeySequence]:
    """Give the key sequences of `spec` on `platform` (a value of ``sys.platform``)."""
    own = _MAC if platform == "darwin" else {}
    return [QKeySequence(own.get(keys, keys)) for keys in spec.keys]


def shown(spec: ActionSpec) -> str:
    """Give the keys of `spec` as a tooltip writes them, "" when it has none."""
    keys = sequences(spec)
    return keys[0].toString(QKeySequence.SequenceFormat.NativeText) if keys else ""


def caps(spec: ActionSpec) -> tuple[str, ...]:
    """Give the keys of `spec` one by one, as caps show them; none when it has none."""
    whole = shown(spec)
    return tuple(part or "+" for part in whole.split("+")) if whole else ()


def on_button(spec: ActionSpec) -> str:
    """Give the keys of `spec` as they stand in a button: "Ctrl N"."""
    return shown(spec).replace("+", " ")
