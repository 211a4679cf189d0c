"""Lay an envelope at the sidebar's foot on the day somebody asked for, and say no more of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from journal.domain.changes import ChangeKind
from journal.ui.shell.place import View
from journal.ui.widgets.envelope import EnvelopeButton

if TYPE_CHECKING:
    from journal.domain.changes import Changes
    from journal.ui.shell.parts import Parts

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
    """

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.frame)
        self._parts, self._session = parts, parts.house.session
        self._asked = 0
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

        def has_come() -> bool:
            return journal.returning.letter() is not None  # The service is imported on the lane.

        def tell(come: object) -> None:
            if asked == self._asked:
                self._lay(come=bool(come))

        self._session.read.submit(has_come).then(tell, self._session.failed.emit)

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
        button.say(text, self.tr("Opens what was erased."))
        foot = self._parts.sidebar.foot
        items = [foot.itemAt(number) for number in range(foot.count())]
        widgets = (item.widget() for item in items if item is not None)
        under = next(widget for widget in widgets if widget is not None)
        foot.insertWidget(0, button)
        QWidget.setTabOrder(_before(under), button)
        self._under = under
        button.clicked.connect(lambda: self._parts.guide.go_to(View.ARCHIVE))
        return button


def _before(widget: QWidget) -> QWidget:
    """Give what the Tab key reaches before a widget."""
    one = cast("QWidget", widget.previousInFocusChain())  # The chain is a ring.
    while one is not widget and not one.focusPolicy() & Qt.FocusPolicy.TabFocus:
        one = cast("QWidget", one.previousInFocusChain())
    return one
