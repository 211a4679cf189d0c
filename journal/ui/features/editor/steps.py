"""Take what is typed in steps of undo that bring the setting of their paragraphs along."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from journal.ui.features.editor.growing_field import GrowingField
from journal.ui.features.editor.spacing import Spacing
from journal.ui.widgets.look import Look


class StepField(GrowingField):
    """A field whose paragraphs are set by what they say.

    Args:
        look: Sizes and fonts.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.spacing = Spacing(self.document(), look)

    def undo(self) -> None:
        """Take the last step back."""
        with self.spacing.going_back():
            super().undo()

    def redo(self) -> None:
        """Take the step again that was taken back."""
        with self.spacing.going_back():
            super().redo()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take what an input method composes, its setting in the same step of undo."""
        if event.commitString() and not self.spacing.is_steady(self.textCursor()):
            with self.spacing.step():
                super().inputMethodEvent(event)
        else:
            super().inputMethodEvent(event)

    def type_in(self, event: QKeyEvent) -> None:
        """Write what a key writes."""
        control = Qt.KeyboardModifier.ControlModifier
        letter = event.text().isprintable() and not event.modifiers() & control
        if self.isReadOnly() or not event.text():
            GrowingField.keyPressEvent(self, event)
        elif letter and self.spacing.is_steady(self.textCursor()):
            # Letters that follow one another are one step of undo: Qt joins them by itself.
            GrowingField.keyPressEvent(self, event)
        else:
            with self.spacing.step():
                GrowingField.keyPressEvent(self, event)
