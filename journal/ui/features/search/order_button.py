"""Choose whether the newest or the most relevant hits come first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from journal.ui.widgets.tools import LinkButton

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from journal.ui.widgets.look import Look

_CHEVRON = 14


class OrderButton(LinkButton):
    """Words with a menu under them.

    Signals:
        order_chosen: True for the most relevant first, False for the newest first.
    """

    order_chosen = Signal(bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent=parent)
        self._menu = QMenu(self)
        group = QActionGroup(self)
        self._newest = self._menu.addAction(self.tr("Newest first"))
        self._relevant = self._menu.addAction(self.tr("Most relevant first"))
        for action in (self._newest, self._relevant):
            action.setCheckable(True)
            group.addAction(action)
        self._newest.setChecked(True)
        group.triggered.connect(self._on_chosen)
        self.clicked.connect(self._open)
        self._say()

    @property
    def by_relevance(self) -> bool:
        """True when the most relevant come first."""
        return self._relevant.isChecked()

    def choose(self, *, by_relevance: bool) -> None:
        """Choose an order as the menu does."""
        (self._relevant if by_relevance else self._newest).trigger()

    def sizeHint(self) -> QSize:
        """Give the size of the words and of the chevron after them."""
        hint = super().sizeHint()
        return QSize(hint.width() + self.look.px(_CHEVRON), hint.height())

    def paint(self, painter: QPainter) -> None:
        """Paint the words, and a chevron that tells of the menu."""
        super().paint(painter)
        side = self.look.px(_CHEVRON)
        box = QRect(self.width() - side, (self.height() - side) // 2, side, side)
        sharp = self.devicePixelRatioF()
        chevron = self.look.pixmap("chevron-down", "accentText", _CHEVRON, sharp, bold=True)
        painter.drawPixmap(QPointF(self.placed(box).topLeft()), chevron)

    def _open(self) -> None:
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _on_chosen(self) -> None:
        self._say()
        self.order_chosen.emit(self.by_relevance)

    def _say(self) -> None:
        action = self._relevant if self.by_relevance else self._newest
        self.say(action.text(), self.tr("Order: %1").replace("%1", action.text()))
