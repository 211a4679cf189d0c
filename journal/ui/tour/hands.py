"""Hands and eyes of the tour: real key presses and clicks, pictures, and patience."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QModelIndex

_PATIENCE = 10.0
_BREATH = 0.005
_SETTLED = 0.35
_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class NotShown(Exception):
    """A step did not show what it should."""


class Hands:
    """Works the window as a person would.

    Args:
        window: The window.
        folder: Where pictures go.
    """

    def __init__(self, window: QWidget, folder: Path) -> None:
        self._window = window
        self._folder = folder
        self.pictures: list[str] = []

    def rest(self, seconds: float = _SETTLED) -> None:
        """Let the window do what it has to do."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            QApplication.processEvents()
            time.sleep(_BREATH)

    def wait(self, what: str, shown: Callable[[], object]) -> None:
        """Wait until something is so.

        Raises:
            NotShown: It is not, after ten seconds.
        """
        end = time.monotonic() + _PATIENCE
        while not shown():
            if time.monotonic() > end:
                raise NotShown(what)
            QApplication.processEvents()
            time.sleep(_BREATH)
        self.rest()

    def press(self, key: Qt.Key, *, ctrl: bool = False, shift: bool = False) -> None:
        """Press a key where the focus is."""
        held = Qt.KeyboardModifier.NoModifier
        held |= _CTRL if ctrl else held
        held |= _SHIFT if shift else held
        QTest.keyClick(self._focused(), key, held)
        self.rest()

    def write(self, words: str) -> None:
        """Type words where the focus is, letter by letter."""
        for letter in words:
            QTest.keyClicks(self._focused(), letter)
            QApplication.processEvents()
        self.rest()

    def named(self, name: str) -> QWidget:
        """Give a visible part of the window by its object name.

        Raises:
            NotShown: There is none.
        """
        found = [one for one in self._window.findChildren(QWidget, name) if one.isVisible()]
        if not found:
            raise NotShown(name)
        return found[0]

    def shows(self, name: str) -> bool:
        """Tell whether a part of the window is to be seen."""
        return any(one.isVisible() for one in self._window.findChildren(QWidget, name))

    def button(self, words: str) -> QAbstractButton | None:
        """Give the visible button whose words, or accessible name, begin so."""
        for one in self._window.findChildren(QAbstractButton):
            says = (one.text(), one.accessibleName())
            if one.isVisible() and one.isEnabled() and any(w.startswith(words) for w in says):
                return one
        return None

    def click(self, words: str) -> None:
        """Click a button by its words.

        Raises:
            NotShown: No such button is to be seen.
        """
        found = self.button(words)
        if found is None:
            raise NotShown(words)
        QTest.mouseClick(found, Qt.MouseButton.LeftButton)
        self.rest()

    def row(self, view: QAbstractItemView, words: str) -> QModelIndex | None:
        """Give the row of a list whose accessible text holds some words."""
        model = view.model()
        for number in range(model.rowCount()):
            index = model.index(number, 0)
            if words in self.said(index):
                return index
        return None

    @staticmethod
    def said(index: QModelIndex) -> str:
        """Give what a screen reader says of a row."""
        said = index.data(Qt.ItemDataRole.AccessibleTextRole)
        return str(said or index.data(Qt.ItemDataRole.DisplayRole))

    def walk_to_row(self, view: QAbstractItemView, words: str) -> None:
        """Go down a list with the arrow key until a row says some words.

        Raises:
            NotShown: No row does.
        """
        view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.press(Qt.Key.Key_Home)
        for _ in range(view.model().rowCount()):
            if words in self.said(view.currentIndex()):
                return
            QTest.keyClick(view, Qt.Key.Key_Down)
            QApplication.processEvents()
        raise NotShown(words)

    def click_row(self, view: QAbstractItemView, words: str) -> None:
        """Click a row of a list.

        Raises:
            NotShown: The list holds no such row.
        """
        index = self.row(view, words)
        if index is None:
            raise NotShown(words)
        self.click_cell(view, index)

    def click_cell(self, view: QAbstractItemView, index: QModelIndex) -> None:
        """Click what stands at an index."""
        view.scrollTo(index)
        place: QPoint = view.visualRect(index).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        self.rest()

    def picture(self, name: str) -> None:
        """Take a picture of the whole window."""
        self.rest()
        file = f"{len(self.pictures) + 1:02}-{name}.png"
        if not self._window.grab().save(str(self._folder / file)):
            raise NotShown(file)
        self.pictures.append(file)

    def _focused(self) -> QWidget:
        return QApplication.focusWidget() or self._window
