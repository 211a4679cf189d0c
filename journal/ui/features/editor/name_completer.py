"""Offer names while one is being typed, in the text as in the field for names."""

from collections.abc import Callable, Sequence
from typing import Final, Protocol

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from journal.ui.features.editor.completion import Offer, Typed
from journal.ui.features.editor.suggestion_list import SuggestionList

_STEPS: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

Answer = Callable[[Sequence[Offer]], None]
Suggest = Callable[[Typed, Answer], None]
"""Ask for the names that fit; the answer comes on the GUI thread, or never."""


class Target(Protocol):
    """A place where names are typed."""

    def field(self) -> QWidget:
        """Return the widget that has the keys."""

    def typed(self) -> Typed | None:
        """Return what is being typed of a name, or None."""

    def take(self, typed: Typed, name: str, *, known: bool) -> None:
        """Put the chosen name in place of what was typed; `known` when the journal has it."""

    def anchor(self) -> QRect:
        """Return where the list is to stand, in global coordinates."""

    def fits(self, name: Offer) -> bool:
        """Tell whether a name can stand here."""

    def new(self, typed: Typed) -> str:
        """Return a name that could be new here, or an empty string."""


class NameCompleter(QObject):
    """Joins a place where names are typed with the list that floats over it.

    Enter is only taken when an arrow key chose a name: a plain Enter is a new line, always.
    """

    def __init__(self, target: Target, shown: SuggestionList, suggest: Suggest) -> None:
        super().__init__(target.field())
        self._target = target
        self._list = shown
        self._suggest = suggest
        self._asked: Typed | None = None
        self._known: set[str] = set()
        target.field().installEventFilter(self)
        shown.picked.connect(self._take)

    def follow(self) -> None:
        """Look at what is being typed now; called after each change and move of the caret."""
        typed = self._target.typed()
        if typed == self._asked:
            return
        self._asked = typed
        if typed is None:
            self._list.hide()
        else:
            self._suggest(typed, lambda names: self._offer(typed, names))

    def _offer(self, typed: Typed, names: Sequence[Offer]) -> None:
        """Show an answer, unless something else is being typed by now."""
        if typed != self._asked or not self._target.field().hasFocus():
            return
        fitting = [name for name in names if self._target.fits(name)]
        self._known = {name.name for name in fitting}
        new = self._target.new(typed)
        if new.casefold() in {name.casefold() for name in self._known}:
            new = ""
        if self._known == {typed.name}:
            fitting = []
        self._list.offer(fitting, self._target.anchor(), new)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the keys that are meant for the list, and close it when the field is left."""
        if event.type() == QEvent.Type.FocusOut:
            self._close()
        if event.type() in {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}:
            assert isinstance(event, QKeyEvent)  # noqa: S101 - Qt says so by the type
            return self._list.isVisible() and self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        name = self._wanted(key)
        if key not in _STEPS and key != Qt.Key.Key_Escape and name is None:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif key in _STEPS:
            self._list.step(_STEPS[key])
        elif name is not None:
            self._take(name)
        else:
            self._list.hide()
        return True

    def _wanted(self, key: Qt.Key) -> str | None:
        """Return the name that a key takes: Enter a chosen one, Tab the first of all."""
        if key == Qt.Key.Key_Tab:
            return self._list.first()
        return self._list.chosen() if key in _ENTER else None

    def _take(self, name: str) -> None:
        typed, self._asked = self._asked, None
        self._list.hide()
        if typed is not None:
            self._target.take(typed, name, known=name in self._known)
            self._asked = self._target.typed()

    def _close(self) -> None:
        self._asked = None
        self._list.hide()
