"""A few words over a mark that is pointed at."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from journal.ui.widgets import rowpaint
from journal.ui.widgets.look import Look


class Bubble(QLabel):
    """A few words over a mark, on the ink that text has.

    Args:
        look: the look it is drawn in.
        parent: what the mark is painted on.
    """

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._over = look, parent
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        look.dress(self, "label")
        self.hide()

    def point_at(self, words: str, mark: QRect) -> None:
        """Say words over a mark, in the coordinates of the parent."""
        px = self._look.px
        self.setText(words)
        size = QSize(self.sizeHint().width() + px(28), px(28))
        box = QRect(QPoint(), size)
        box.moveCenter(mark.center())
        box.moveBottom(mark.top() - px(4))
        whole = self._over.rect()
        if box.top() < 0:
            box.moveTop(mark.bottom() + px(4))
        box.moveLeft(max(px(4), min(box.left(), whole.right() - size.width() - px(4))))
        self.setGeometry(box)
        self.raise_()
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words."""
        painter = QPainter(self)
        rowpaint.begin(painter)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("text"))
        radius = self._look.px("radius.nav")
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        painter.setFont(self.font())
        painter.setPen(self._look.color("page"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()
