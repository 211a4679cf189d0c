"""Words that stand by themselves."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from journal.ui.widgets.look import Look


class ElidedLabel(QLabel):
    """One line that ends in an ellipsis where it does not fit; the tooltip then has all of it.

    Args:
        look: the look it is written in.
        text: what it says, never read as markup.
        role: the role of its type.
        ink: the ink of a label, or None for that of text.
        weight: another weight than the role's own.
        parent: owns this.
    """

    def __init__(
        self,
        look: Look,
        text: str = "",
        role: str = "ui",
        ink: str | None = None,
        *,
        weight: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.dress(self, role, ink, weight=weight)

    def minimumSizeHint(self) -> QSize:
        """Give a width that leaves room for the ellipsis alone."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance("…"), metrics.height())

    def shown(self) -> str:
        """Give what can be read at this width."""
        metrics = QFontMetrics(self.font())
        return metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Write what fits."""
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        side = self.alignment() | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), side | Qt.TextFlag.TextSingleLine, self.shown())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the whole text in the tooltip when it is cut."""
        super().resizeEvent(event)
        self.setToolTip(self.text() if self.shown() != self.text() else "")


class EmptyState(QWidget):
    """What a view says when there is nothing to show: one sentence, and room around it.

    Args:
        look: the look it is written in.
        text: the sentence.
        parent: owns this.
    """

    def __init__(self, look: Look, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = QLabel(text)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        look.dress(self._label, "quote", "text2")
        box = QVBoxLayout(self)
        side = look.px("space.6")
        box.setContentsMargins(side, side, side, side)
        box.addWidget(self._label, 0, Qt.AlignmentFlag.AlignVCenter)
        self.say(text)

    def say(self, text: str) -> None:
        """Say something else."""
        self._label.setText(text)
        self.setAccessibleName(text)

    def text(self) -> str:
        """Give what it says."""
        return self._label.text()
