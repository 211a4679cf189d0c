"""Choose the language of a page that is there in more than one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from journal.ui.features.reference.lines import NAMES
from journal.ui.widgets.button import LookButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from journal.ui.widgets.look import Look

_PILL = 24


class LanguageSwitch(QWidget):
    """One button for each language, the one that is read now raised.

    Args:
        look: Inks and fonts.

    Signals:
        chosen: A language is wanted (its two letters).
    """

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(self.tr("Language of the page"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._buttons: dict[str, _Language] = {}
        self._current = ""
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(look.px(2))

    def offer(self, langs: Sequence[str], current: str) -> None:
        """Offer `langs`; with one alone there is nothing to choose, and nothing is seen."""
        if list(self._buttons) != list(langs):
            self._fill(langs)
        self._current = current
        self._mark()
        self.setVisible(len(langs) > 1)

    def _choose(self, lang: str) -> None:
        self._mark()  # What is raised follows from what is read, not from having been pressed.
        self.chosen.emit(lang)

    def _mark(self) -> None:
        for lang, button in self._buttons.items():
            button.setChecked(lang == self._current)

    def _fill(self, langs: Sequence[str]) -> None:
        for old in self._buttons.values():
            old.hide()
            old.deleteLater()
        self._buttons = {lang: self._button(lang) for lang in langs}

    def _button(self, lang: str) -> _Language:
        button = _Language(self._look, NAMES.get(lang, lang))
        button.clicked.connect(lambda: self._choose(lang))
        self._box.addWidget(button)
        return button


class _Language(LookButton):
    """The name of a language, in that language."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__(look, text)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Give the size; the same chosen and not."""
        width = self.text_width(self.text(), "label", 600) + self.look.px(18)
        return QSize(width, self.look.px("layout.target"))

    def minimumSizeHint(self) -> QSize:
        """Give the same size: half a name names nothing."""
        return self.sizeHint()

    def body(self) -> QRectF:
        """Give the pill, which is lower than the target around it."""
        height = self.look.px(_PILL)
        return QRectF(0, (self.height() - height) / 2, self.width(), height)

    def radius(self) -> float:
        """Give the roundness of a small control."""
        return self.look.px("radius.nav")

    def paint(self, painter: QPainter) -> None:
        """Paint the name, raised where it is chosen."""
        chosen = self.isChecked()
        if chosen or self.underMouse():
            self.fill(painter, "raised" if chosen else "hover", "hairline" if chosen else None)
        painter.setFont(self.look.font("label", weight=600 if chosen else 450))
        painter.setPen(self.look.color("text" if chosen else "text2"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
