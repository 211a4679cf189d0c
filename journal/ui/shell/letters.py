"""Lay an envelope at the sidebar's foot on the day somebody asked for, and say no more of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from journal.domain.changes import ChangeKind
from journal.ui.shell.place import View
from journal.ui.widgets.envelope import EnvelopeButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from journal.domain.changes import Changes
    from journal.domain.returning import Letter
    from journal.ui.shell.parts import Parts
    from journal.ui.shell.slept_on import SleptOn

_CONCERN = frozenset(
    {
        ChangeKind.LETTERS, ChangeKind.ERASED, ChangeKind.RESTORED, ChangeKind.IMPORTED,
        ChangeKind.NAMES,
    }
)  # fmt: skip


class Letters(QObject):
    """Asks whether a letter has come: at the start, on each new day, and after what concerns it.

    Args:
        parts: The parts of the window.
        go_on: Sits down to what was slept on.
    """

    def __init__(self, parts: Parts, go_on: Callable[[], None]) -> None:
        super().__init__(parts.frame)
        self._parts, self._session = parts, parts.house.session
        self._go_on, self._asked = go_on, 0
        self._letter: Letter | None = None
        self._slept_on: SleptOn | None = None
        self.button: EnvelopeButton | None = None
        self._under: QWidget | None = None
        self._session.opened.connect(lambda _journal: self.look())
        self._session.changed.connect(self._on_changed)
        self.look()

    def look(self) -> None:
        """Ask the journal; an older answer is dropped."""
        journal = self._session.journal
        if journal is None:
            return
        self._asked += 1
        asked = self._asked

        def find() -> Letter | None:
            return journal.returning.letter()  # The service is imported on the lane.

        def tell(letter: object) -> None:
            if asked == self._asked:
                self._letter = cast("Letter | None", letter)
                if not self._asks_to_go_on and self._slept_on is not None:
                    self._slept_on.withdraw()
                self._lay(come=letter is not None)

        self._session.read.submit(find).then(tell, self._session.failed.emit)

    def _on_changed(self, changes: Changes) -> None:
        if changes.kinds & _CONCERN:
            self.look()

    def _lay(self, *, come: bool) -> None:
        if come and self.button is None:
            self.button = self._new_button()
        if self.button is not None:
            if not come and self.button.hasFocus() and self._under is not None:
                self._under.setFocus()  # The keys stay in the sidebar.
            self.button.setVisible(come)

    def _new_button(self) -> EnvelopeButton:
        text = self.tr("A letter you sent yourself")
        button = EnvelopeButton(self._parts.house.theme, text)
        button.say(text, self.tr("Opens it."))
        foot = self._parts.sidebar.foot
        items = [foot.itemAt(number) for number in range(foot.count())]
        widgets = (item.widget() for item in items if item is not None)
        under = next(widget for widget in widgets if widget is not None)
        foot.insertWidget(0, button)
        QWidget.setTabOrder(_before(under), button)
        self._under = under
        button.clicked.connect(self._open)
        return button

    def _open(self) -> None:
        """Lead to the archive, or ask whether to go on: outside, no envelope tells which."""
        if not self._asks_to_go_on:
            self._parts.guide.go_to(View.ARCHIVE)
            return
        if self._slept_on is None:
            from journal.ui.shell.slept_on import SleptOn

            self._slept_on = SleptOn(self._parts, self._go_on)
        self._slept_on.ask()

    @property
    def _asks_to_go_on(self) -> bool:
        # One that offers something back has a number to open it by.
        return self._letter is not None and not self._letter.number


def _before(widget: QWidget) -> QWidget:
    """Give what the Tab key reaches before a widget."""
    one = cast("QWidget", widget.previousInFocusChain())  # The chain is a ring.
    while one is not widget and not one.focusPolicy() & Qt.FocusPolicy.TabFocus:
        one = cast("QWidget", one.previousInFocusChain())
    return one
