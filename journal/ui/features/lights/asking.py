"""Ask, at the end, what becomes of the memories that were lifted off the line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from journal.ui.features.lights.night import NightButton

if TYPE_CHECKING:
    from journal.ui.widgets.look import Look


class Asking(QWidget):
    """Three ways, and a field for the name of a tag.

    Args:
        look: Inks and fonts.

    Signals:
        left: They stay in the journal (under which tag; empty for none).
        sent: They go with the others.
    """

    left = Signal(str)
    sent = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What becomes of what you kept"))
        self.leave = NightButton(look, "", "book-open", primary=True)
        self.tag = NightButton(look, "", "tag")
        self.send = NightButton(look, "", "archive")
        self._tag_words = ("", "")
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Name of the tag"))
        self.field.setAccessibleName(self.tr("Name of the tag"))
        self.field.setMinimumHeight(look.px(36))
        look.dress(self.field, "ui")
        self.field.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.px("space.2"))
        for part in (self.leave, self.tag, self.field, self.send):
            box.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        box.addStretch(1)
        for button in (self.leave, self.tag, self.send):
            button.take_space()
        self.leave.clicked.connect(lambda: self.left.emit(""))
        self.send.clicked.connect(self.sent)
        self.tag.clicked.connect(self._on_tag)
        self.field.returnPressed.connect(self._on_tag)

    def come(self, count: int) -> None:
        """Be there, with the keys on what changes least.

        Args:
            count: How many memories were kept.
        """
        if count == 1:
            self.leave.say(self.tr("Leave it in the journal"))
            self.send.say(self.tr("Send it too"))
            self._tag_words = (self.tr("Put it under another tag…"), self.tr("Put it there"))
        else:
            self.leave.say(self.tr("Leave them in the journal"))
            self.send.say(self.tr("Send them too"))
            self._tag_words = (self.tr("Put them under another tag…"), self.tr("Put them there"))
        self.tag.say(self._tag_words[not self.field.isHidden()])
        self.show()
        self.raise_()
        self.leave.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_tag(self) -> None:
        """Ask for the name of the tag, then take it."""
        name = self.field.text().strip().removeprefix("#")
        if self.field.isHidden():
            self.tag.say(self._tag_words[1])
            self.field.show()
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        elif name:
            self.left.emit(name)
