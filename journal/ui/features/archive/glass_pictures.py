"""The pictures and recordings of a memory behind glass, in a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    QSizeF,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from journal.domain.behind import file_passage
from journal.ui.features.archive import words
from journal.ui.widgets import rowpaint
from journal.ui.widgets.rowpaint import RowInk
from journal.ui.widgets.thumb import Pictures, draw_thumb

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QPainter

    from journal.domain.behind import Behind, Passage
    from journal.domain.entry import Attachment
    from journal.ui.widgets.look import Look

    Index = QModelIndex | QPersistentModelIndex

_FILE, _HIDDEN = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_ROOT = QModelIndex()
_WIDTH, _HEIGHT, _CAPTION, _GAP, _SIGN = 128, 92, 24, 12, 24


class GlassPictures(QListView):
    """The item view; hidden when the memory has neither.

    Args:
        look: Inks and fonts.
        pictures: Where they come from.

    Signals:
        passage_moved: Another of them has the keys.
    """

    passage_moved = Signal()

    def __init__(self, look: Look, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.files = _Files(self)
        self.setObjectName("glassPictures")
        self.setModel(self.files)
        self._drawer = _FileDelegate(look, pictures, self)
        self.setItemDelegate(self._drawer)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("Pictures and recordings of the memory"))
        self.selectionModel().currentChanged.connect(self.passage_moved)
        pictures.ready.connect(lambda _sha256: self.viewport().update())
        look.changed.connect(self._fit)
        self._fit()
        self.hide()

    def show_memory(self, behind: Behind) -> None:
        """Show the files of a memory."""
        self.files.show(behind)
        self.setVisible(self.files.rowCount() > 0)

    def be_small(self, *, small: bool) -> None:
        """Take half the height where there is little room."""
        if self._drawer.small != small:
            self._drawer.small = small
            self._fit()

    def empty(self) -> None:
        """Forget them."""
        self.files.show(None)
        self.hide()

    def passage(self) -> Passage | None:
        """Give the one that has the keys, when the card hides it apart from its memory."""
        index = self.currentIndex()
        if not (self.hasFocus() and index.isValid() and index.data(_HIDDEN)):
            return None
        return file_passage(index.data(_FILE).id)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let the first have the keys when none has."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.files.index(0))
        self.passage_moved.emit()

    def _fit(self) -> None:
        tall = self._drawer.sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
        self.setFixedHeight(tall + self._look.px(16))
        self.scheduleDelayedItemsLayout()


class _Files(QAbstractListModel):
    """What is attached to the memory that is read."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._files: tuple[Attachment, ...] = ()
        self._hidden: frozenset[object] = frozenset()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Count them."""
        return 0 if parent.isValid() else len(self._files)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give one, and what it is called."""
        if not index.isValid():
            return None
        file = self._files[index.row()]
        hidden = file.id in self._hidden
        told = {
            _FILE: file,
            _HIDDEN: hidden,
            Qt.ItemDataRole.DisplayRole: file.caption or file.name,
            Qt.ItemDataRole.ToolTipRole: file.caption or file.name,
            Qt.ItemDataRole.AccessibleTextRole: words.file(file, hidden=hidden),
        }
        return told.get(role)

    def show(self, behind: Behind | None) -> None:
        """Hold the files of a memory, or none."""
        self.beginResetModel()
        self._files = behind.entry.attachments if behind else ()
        self._hidden = frozenset(behind.files) if behind else frozenset()
        self.endResetModel()


class _FileDelegate(QStyledItemDelegate):
    """Draws a picture, or the sign of what is none, over its name."""

    def __init__(self, look: Look, pictures: Pictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look, self._pictures, self._ink = look, pictures, RowInk(look)
        self.small = False

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Say how much room one needs."""
        px, size = self._look.px, self._size()
        return QSize(size.width() + px(_GAP), size.height() + px(_CAPTION))

    def _size(self) -> QSize:
        """Give the size of a picture."""
        px, part = self._look.px, 2 if self.small else 1
        return QSize(px(_WIDTH / part), px(_HEIGHT / part))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one."""
        px, file = self._look.px, index.data(_FILE)
        left, top = option.rect.left() + px(3), option.rect.top() + px(3)
        box = QRectF(QPointF(left, top), QSizeF(self._size()))
        painter.save()
        rowpaint.begin(painter)
        if file.media_type.startswith("image/"):
            draw_thumb(painter, self._ink, self._pictures, box, file.sha256)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.color("sunken"))
            radius = px("radius.thumb")
            painter.drawRoundedRect(box, radius, radius)
            sharp = painter.device().devicePixelRatio()
            sign = self._look.pixmap("audio-lines", "text2", _SIGN, sharp)
            half = px(_SIGN) / 2
            painter.drawPixmap(box.center() - QPointF(half, half), sign)
        if index.data(_HIDDEN):
            mark = box.adjusted(px(6), px(6), -px(6), -px(6))
            rowpaint.draw_brackets(painter, mark, self._look.color("lamp"), px(9), 2)
        name = QRectF(box.left(), box.bottom() + px(3), box.width(), px(_CAPTION))
        painter.setFont(self._ink.font("label"))
        painter.setPen(self._look.color("text2"))
        shown = option.fontMetrics.elidedText(
            index.data(), Qt.TextElideMode.ElideRight, round(name.width())
        )
        painter.drawText(name, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        if option.state & QStyle.StateFlag.State_HasFocus:
            rowpaint.draw_focus(painter, self._ink, box, px("radius.thumb"))
        painter.restore()
