"""What else somebody is called: a row of chips, and a field for another one."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QSizePolicy, QWidget

from journal.ui.features.names.words import tr
from journal.ui.widgets.button import LookButton
from journal.ui.widgets.flow_row import FlowRow
from journal.ui.widgets.tools import IconButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPainter

    from journal.ui.widgets.look import Look

_PILL, _FIELD, _WIDEST = 26, 170, 240
_REMOVING = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})


class AliasChip(LookButton):
    """One other name; Delete takes it away, as its menu does.

    Signals:
        removed: It is to be taken away.
    """

    removed = Signal()

    def __init__(self, look: Look, words: str, parent: QWidget | None = None) -> None:
        super().__init__(look, words, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.say(words, tr("Delete takes this name away"))
        self.clicked.connect(self._open_menu)

    def sizeHint(self) -> QSize:
        """Give the size of the words in a target that can be hit."""
        wide = self.text_width(self.text(), "label") + self.look.px(24)
        return QSize(min(wide, self.look.px(_WIDEST)), self.look.px("layout.target"))

    def body(self) -> QRectF:
        """Give the pill, which is lower than the target around it."""
        height = self.look.px(_PILL)
        return QRectF(0, (self.height() - height) / 2, self.width(), height)

    def radius(self) -> float:
        """Give the roundness of a pill."""
        return self.look.px(_PILL) / 2

    def paint(self, painter: QPainter) -> None:
        """Paint the pill."""
        self.fill(painter, "hover" if self.underMouse() else "raised", "hairline")
        box = self.rect().adjusted(self.look.px(12), 0, -self.look.px(12), 0)
        self.put_text(painter, box, self.text(), "label", "text2")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the name away by Delete or Backspace."""
        if event.key() in _REMOVING:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def _open_menu(self) -> None:
        menu = QMenu(self)
        words = tr("Not called “%1”").replace("%1", self.text().replace("&", "&&"))
        menu.addAction(self.look.icon("x"), words).triggered.connect(self.removed)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))


class AliasRow(FlowRow):
    """"Also called", the chips, and the field behind the "+".

    Args:
        look: Inks and fonts.

    Signals:
        added: Another name was typed (str).
        removed: A name is to be taken away (str).
    """

    added = Signal(str)
    removed = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look.px(8), look.px(2), parent)
        self._look = look
        self._chips: list[AliasChip] = []
        self._label = QLabel(tr("Also called"))
        self._label.setMinimumWidth(look.px(84))
        look.dress(self._label, "label", "text2")
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("Another name"))
        self.field.setPlaceholderText(tr("Another name"))
        self.field.setFixedWidth(look.px(_FIELD))
        self.field.setMaxLength(2_000)
        look.dress(self.field, "tool")
        self.field.installEventFilter(self)
        self.field.returnPressed.connect(self._take)
        self.add_button = IconButton(
            look, tr("Say what else it is called"), "plus", size=15, ringed=True
        )
        self.add_button.clicked.connect(self.ask)
        for part in (self._label, self.field, self.add_button):
            self.add(part)
        self.field.hide()

    def show_aliases(self, aliases: Sequence[str]) -> None:
        """Show these names; the field stays open, another may follow."""
        if [chip.text() for chip in self._chips] == list(aliases):
            return
        for chip in self._chips:
            self.drop(chip)
        self._chips = []
        for at, words in enumerate(aliases, 1):
            chip = AliasChip(self._look, words)
            chip.removed.connect(lambda words=words: self.removed.emit(words))
            self.add(chip, at)
            chip.show()
            self._chips.append(chip)
        self.arrange()

    def aliases(self) -> list[str]:
        """Give the names that are shown."""
        return [chip.text() for chip in self._chips]

    def ask(self) -> None:
        """Open the field for another name."""
        self.field.clear()
        self.field.show()
        self.add_button.hide()
        self.arrange()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def stop(self) -> None:
        """Close the field."""
        had_keys = self.field.hasFocus()
        self.add_button.show()
        if had_keys:
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.hide()
        self.arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the field by Escape, or empty by going elsewhere."""
        if watched is self.field:
            kind = event.type()
            if kind == QEvent.Type.KeyPress:
                if cast("QKeyEvent", event).key() == Qt.Key.Key_Escape:
                    self.stop()
                    return True
            elif kind == QEvent.Type.FocusOut and not self.field.text().strip():
                self.stop()
        return super().eventFilter(watched, event)

    def _take(self) -> None:
        words = self.field.text().strip()
        self.field.clear()
        if words:
            self.added.emit(words)
        else:
            self.stop()
