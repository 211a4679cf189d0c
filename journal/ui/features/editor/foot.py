"""The line under a page: whether it is kept, and how long it is."""

from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from journal.ui.feedback.numbers import plural
from journal.ui.widgets.labels import ElidedLabel
from journal.ui.widgets.look import Look

_SIDE: Final = 24


class PageFoot(QWidget):
    """Status at the left, measures at the right.

    Args:
        look: Inks and fonts.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._words = self._revision = 0
        self._is_read = False
        self.status = ElidedLabel(look, "", "label", "text3")
        self.status.setObjectName("keepStatus")
        self._sign = QLabel()
        self._sign.hide()
        self.measures = ElidedLabel(look, "", "label", "text3")
        self.measures.setObjectName("pageMeasures")
        self._layout = QHBoxLayout(self)
        self._layout.addWidget(self._sign)
        self._layout.addWidget(self.status, 1)
        self._layout.addWidget(self.measures)
        look.changed.connect(self._restyle)
        self._restyle()

    def tell(self, words: str, *, failed: bool = False) -> None:
        """Say whether the page is kept."""
        if words != self.status.text():
            self.status.setText(words)
            self.status.setAccessibleName(words)
            self._look.dress(self.status, "label", "danger" if failed else "text3")
            self._sign.setPixmap(self._look.pixmap("circle-alert", "danger", 14))
            self._sign.setVisible(failed)

    def set_reading(self, reading: bool) -> None:
        """Say that the page is for reading, and how that ends."""
        self._is_read = reading
        self._measure()

    def set_words(self, words: int) -> None:
        """Show how many words there are."""
        self._words = words
        self._measure()

    def set_revision(self, revision: int) -> None:
        """Show how often the page was kept; 0 says nothing."""
        self._revision = revision
        self._measure()

    def _measure(self) -> None:
        parts = [self.tr("For reading, Enter edits")] if self._is_read else []
        parts.append(plural(self.tr, self._words, "%n word", "%n words"))
        if self._revision:
            parts.append(self.tr("revision %1").replace("%1", str(self._revision)))
        self.measures.setText("   ·   ".join(parts))
        metrics = self.measures.fontMetrics()
        self.measures.setMinimumWidth(metrics.horizontalAdvance(self.measures.text()) + 2)

    def _restyle(self) -> None:
        self.setFixedHeight(self._look.px("layout.status"))
        side = self._look.px(_SIDE)
        self._layout.setContentsMargins(side, 0, side, 0)
        self._measure()
