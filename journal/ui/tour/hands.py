"""Hands of the tour: real key presses and clicks, pictures, and patience."""

from __future__ import annotations

import time
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QEventLoop, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from journal.ui.tour.eyes import Eyes

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from journal.runtime.clock import FixedClock
    from journal.ui.tour.eyes import Seen

PATIENCE = 10.0
"""How long something may take to be shown, in seconds."""
_BREATH_MS = 12
_STILL_MS = 70
_STEADY_MS = 25
_LOOKS = 12
_LONGEST_WALK = 120
_TURNS, _NOTCH = 60, 120
_LEFT = Qt.MouseButton.LeftButton
_NONE = Qt.KeyboardModifier.NoModifier


class NotShown(Exception):
    """A step did not show what it should."""


class Hands:
    """Works the window as a person would, and looks at it as a screen reader does.

    Args:
        window: The window.
        folder: Where pictures go.
        clock: What the window takes the time from.
    """

    def __init__(self, window: QWidget, folder: Path, clock: FixedClock) -> None:
        self._window, self._folder, self._clock = window, folder, clock
        self.eyes = Eyes(window)
        self.pictures: list[str] = []

    def rest(self, milliseconds: int = _BREATH_MS) -> None:
        """Let the window do what it has to do."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def wait(self, what: str, shown: Callable[[], object]) -> None:
        """Wait until something is so.

        Raises:
            NotShown: It is not, after all that patience.
        """
        end = time.monotonic() + PATIENCE
        while not shown():
            if time.monotonic() > end:
                raise NotShown(what)
            self.rest()

    def see(self, words: str, role: str = "", inside: str = "") -> Seen:
        """Wait until something that says `words` can be seen, and give it.

        Args:
            words: Part of what it is called, or of what stands in it.
            role: What it is; empty for whatever.
            inside: The beginning of what something around it is called; empty for anywhere.

        Raises:
            NotShown: It is not to be seen.
        """
        found: list[Seen] = []

        def shown() -> bool:
            one = self.eyes.find(words, role, inside)
            found.extend([one] if one is not None else [])
            return bool(found)

        self.wait(f"{role} {words}".strip(), shown)
        return found[-1]

    def miss(self, words: str, role: str = "", inside: str = "") -> None:
        """Wait until nothing that says `words` can be seen.

        Raises:
            NotShown: It still is.
        """
        self.wait(f"{words}, gone", lambda: self.eyes.find(words, role, inside) is None)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = _NONE) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(self._focused(), key, held)
        self.rest()

    def hold(self, key: Qt.Key) -> None:
        """Press a key, and hold it until it is let go."""
        QTest.keyPress(self._focused(), key)
        self.rest()

    def let_go(self, key: Qt.Key) -> None:
        """Let go of a key that was held."""
        QTest.keyRelease(self._focused(), key)
        self.rest()

    def ctrl(self, key: Qt.Key, held: Qt.KeyboardModifier = _NONE) -> None:
        """Press a key with Ctrl."""
        self.press(key, held | Qt.KeyboardModifier.ControlModifier)

    def write(self, words: str) -> None:
        """Type words where the focus is, letter by letter."""
        for letter in words:
            QTest.keyClicks(self._focused(), letter)
            QApplication.processEvents()
        self.rest()

    def click(self, words: str, role: str = "", inside: str = "") -> None:
        """Click in the middle of what says some words, once it is in sight and stands still.

        Raises:
            NotShown: It is not to be seen, or cannot be brought into sight.
        """
        seen, before = self.see(words, role, inside), None
        for _ in range(_TURNS):
            if seen.place.isEmpty():
                self._turn_wheel(down=seen.middle.y() > self._middle_of_all().y())
            elif seen.place == before:
                break
            before = seen.place
            self.rest(_STEADY_MS)
            seen = self.see(words, role, inside)
        if seen.place.isEmpty():
            raise NotShown(f"{words}, in sight")
        target, spot = self._at(seen.place.center())
        QTest.mouseClick(target, _LEFT, _NONE, spot)
        self.rest()

    def drop(self, file: Path, seen: Seen) -> None:
        """Drop a file on something that was seen."""
        target, spot = self._at(seen.place.center())
        files = QMimeData()
        files.setUrls([QUrl.fromLocalFile(str(file))])
        action = Qt.DropAction.CopyAction
        QApplication.sendEvent(target, QDragEnterEvent(spot, action, files, _LEFT, _NONE))
        QApplication.sendEvent(target, QDropEvent(QPointF(spot), action, files, _LEFT, _NONE))
        self.rest()

    def walk_to(self, words: str, key: Qt.Key = Qt.Key.Key_Down) -> None:
        """Press a key until what it leads to says some words.

        Raises:
            NotShown: Nothing on the way does.
        """
        for _ in range(_LONGEST_WALK):
            at = self.eyes.focus()
            if at is not None and words in at.name:
                return
            QTest.keyClick(self._focused(), key)
            QApplication.processEvents()
        raise NotShown(words)

    def come_back_after(self, days: int) -> None:
        """Let days pass, and come back to the window as if from another."""
        self._clock.move(timedelta(days=days))
        for event in (QEvent.Type.WindowActivate, QEvent.Type.ActivationChange):
            QApplication.sendEvent(self._window, QEvent(event))
        self.rest()

    def resize(self, width: int, height: int) -> None:
        """Give the window another size."""
        self._window.resize(width, height)
        self.rest()

    def picture(self, name: str) -> None:
        """Take a picture of the whole window, as soon as it stands still.

        Raises:
            NotShown: It could not be kept.
        """
        before = self._window.grab().toImage()
        for _ in range(_LOOKS):
            self.rest(_STILL_MS)
            now = self._window.grab().toImage()
            if now == before:
                break
            before = now
        file = f"{len(self.pictures) + 1:02}-{name}.png"
        if not before.save(str(self._folder / file)):
            raise NotShown(file)
        self.pictures.append(file)

    def _turn_wheel(self, *, down: bool) -> None:
        """Turn the wheel a notch over the middle of the window."""
        middle = QPointF(self._window.rect().center())
        QTest.wheelEvent(
            self._window.windowHandle(), middle, QPoint(0, -_NOTCH if down else _NOTCH)
        )

    def _middle_of_all(self) -> QPoint:
        return self._window.mapToGlobal(self._window.rect().center())

    def _at(self, spot: QPoint) -> tuple[QWidget, QPoint]:
        """Give what is really under a spot of the screen, and where in it that is."""
        inside = self._window.mapFromGlobal(spot)
        target = self._window.childAt(inside) or self._window
        return target, target.mapFrom(self._window, inside)

    def _focused(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self._window
