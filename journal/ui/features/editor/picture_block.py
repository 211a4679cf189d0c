"""What stands beside a memory, one by one: a picture with its words, or a file with its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStyle, QVBoxLayout, QWidget

from journal.ui.features.editor.caption_field import CaptionField
from journal.ui.features.editor.pictures import PagePicture
from journal.ui.widgets.banner import NoticeBanner
from journal.ui.widgets.labels import ElidedLabel
from journal.ui.widgets.tools import IconButton

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter

    from journal.domain.entry import Attachment
    from journal.ui.background.session import Session
    from journal.ui.widgets.look import Look

_SPACE, _INSET = 8, 8
_REMOVES = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})
_ALIVE = frozenset({
    QEvent.Type.Enter, QEvent.Type.Leave, QEvent.Type.FocusIn, QEvent.Type.FocusOut,
    QEvent.Type.Resize,
})  # fmt: skip


class Tools(IconButton):
    """What can be done, on ground of its own: it lies on pictures."""

    def paint(self, painter: QPainter) -> None:
        """Paint the ground, and the sign on it."""
        self.fill(painter, "raised", "hairline")
        super().paint(painter)


class Question(NoticeBanner):
    """What is asked about pictures, over them, as tall as its words are at their width."""

    def hasHeightForWidth(self) -> bool:
        """Leave it to the pictures: layouts keep such heights longer than they are true."""
        return False

    def fit(self, width: int) -> None:
        """Be as tall as the words need in a width."""
        layout = self.layout()
        if layout is not None:
            self.setFixedHeight(layout.totalHeightForWidth(width))


class Block(QWidget):
    """A file of the memory, with what can be done about it.

    Args:
        look: Inks and fonts.
        file: What it stands for.

    Signals:
        moved: It is to stand one place nearer the beginning (-1) or the end (1).
        removed: It is to be taken from the memory.
    """

    moved = Signal(int)
    removed = Signal()

    def __init__(self, look: Look, file: Attachment) -> None:
        super().__init__()
        self._look, self.file = look, file
        self._is_reading = False
        self.tools = Tools(look, self.tr("What can be done with it"), "ellipsis", parent=self)
        self.tools.setAccessibleDescription(file.name)
        self.tools.clicked.connect(self._open_menu)

    def show_file(self, file: Attachment) -> None:
        """Show the same file as it is described now."""
        self.file = file

    def set_reading(self, reading: bool) -> None:
        """Let it be seen alone, or be moved and taken off too."""
        self._is_reading = reading
        self.tools.setVisible(not reading)

    def take_keys(self) -> None:
        """Have the keys."""
        self.tools.setFocus(Qt.FocusReason.OtherFocusReason)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu where the mouse is, or where the file stands."""
        if self._is_reading:
            event.ignore()
            return
        self._build_menu().popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move it with Ctrl and an arrow, take it away with Delete."""
        key, ctrl = Qt.Key(event.key()), event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if self._is_reading:
            super().keyPressEvent(event)
        elif ctrl and key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.moved.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key in _REMOVES and not event.modifiers():
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def _open_menu(self) -> None:
        self._build_menu().popup(self.tools.mapToGlobal(self.tools.rect().bottomLeft()))

    def _build_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self.tools.text())
        self._fill(menu)
        icon = self._look.icon
        up = menu.addAction(icon("arrow-up", "text2", 16), self.tr("Move up\tCtrl+Up"))
        up.triggered.connect(lambda: self.moved.emit(-1))
        down = menu.addAction(icon("arrow-down", "text2", 16), self.tr("Move down\tCtrl+Down"))
        down.triggered.connect(lambda: self.moved.emit(1))
        menu.addSeparator()
        away = menu.addAction(icon("x", "text2", 16), self.tr("Take it off this page\tDel"))
        away.triggered.connect(self.removed)
        return menu

    def _fill(self, _menu: QMenu) -> None:
        """Add what only this kind of file can do."""


class FileBlock(Block):
    """A file that is no picture: its name, and how large it is."""

    def __init__(self, look: Look, file: Attachment) -> None:
        super().__init__(look, file)
        size = self.locale().formattedDataSize(file.size, 0)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(ElidedLabel(look, f"{file.name}  ·  {size}", "label", "text2"), 1)
        line.addWidget(self.tools)


class PictureBlock(Block):
    """A picture, and the words under it.

    Args:
        look: Inks and fonts.
        session: Where pictures come from.
        file: The picture.

    Signals:
        opened: It is to be seen large.
        grown: It is of another height.
        captioned: Other words stand under it (str).
        left: The words are written.
        finished: The keys belong to the text again.
    """

    opened = Signal()
    grown = Signal()
    captioned = Signal(str)
    left = Signal()
    finished = Signal()

    def __init__(self, look: Look, session: Session, file: Attachment) -> None:
        super().__init__(look, file)
        self.picture = PagePicture(look, session, file)
        self.caption = CaptionField(look)
        self.caption.set_text(file.caption)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(_SPACE))
        column.addWidget(self.picture)
        column.addWidget(self.caption)
        self._connect()

    def show_file(self, file: Attachment) -> None:
        """Show the same picture with the words that stand under it now."""
        super().show_file(file)
        self.picture.describe(file)
        if not self.caption.hasFocus():
            self.caption.set_text(file.caption)

    def set_reading(self, reading: bool) -> None:
        """Let it be seen alone, or be written under too."""
        super().set_reading(reading)
        self.caption.setReadOnly(reading)
        self.caption.setVisible(not reading or bool(self.caption.text()))
        self._place_tools()

    def take_keys(self) -> None:
        """Have the keys on the picture."""
        self.picture.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show what can be done while the picture has the mouse or the keys."""
        if event.type() in _ALIVE:
            self._place_tools()
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        self.picture.opened.connect(self.opened)
        self.picture.grown.connect(self._regrow)
        self.caption.edited.connect(lambda: self.captioned.emit(self.caption.text()))
        self.caption.document().documentLayout().documentSizeChanged.connect(self._regrow)
        self.caption.left.connect(self.left)
        self.caption.finished.connect(self.finished)
        for part in (self, self.picture, self.caption, self.tools):
            part.installEventFilter(self)

    def _place_tools(self) -> None:
        has_keys = any(one.hasFocus() for one in (self.picture, self.caption, self.tools))
        alive = (self.underMouse() or has_keys) and not self._is_reading
        self.tools.setVisible(alive)
        self.caption.invite(alive)
        inset, size = self._look.px(_INSET), self.tools.sizeHint()
        end = QRect(QPoint(self.width() - size.width() - inset, inset), size)
        self.tools.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), end))
        self.tools.raise_()

    def _regrow(self) -> None:
        # At once: whoever measures this one next would find it as it was.
        self._column.activate()
        self.grown.emit()

    def _fill(self, menu: QMenu) -> None:
        icon = self._look.icon
        large = menu.addAction(icon("maximize-2", "text2", 16), self.tr("See it large\tEnter"))
        large.triggered.connect(self.opened)
        words = menu.addAction(icon("pen-line", "text2", 16), self.tr("Write under it"))
        words.triggered.connect(lambda: self.caption.setFocus(Qt.FocusReason.ShortcutFocusReason))
        menu.addSeparator()
