"""The palette: a field and a short list over the window, for going anywhere and doing anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from journal.ui.features.palette.delegate import OFFER, LineDelegate
from journal.ui.features.palette.foot import PaletteFoot
from journal.ui.features.palette.model import LINE_ROLE, LinesModel
from journal.ui.features.palette.offers import Offer
from journal.ui.features.palette.presenter import PalettePresenter
from journal.ui.widgets.announce import announce
from journal.ui.widgets.frames import Hairline
from journal.ui.widgets.overlay import Overlay

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from journal.ui.background.session import Session
    from journal.ui.features.palette.offers import Command, Line
    from journal.ui.widgets.look import Look

_WIDTH, _TOP, _MOST, _MARGIN = 680, 116, 9, 24
_FIELD = 66
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 5,
    Qt.Key.Key_PageUp: -5,
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Palette(Overlay):
    """Lies over the whole window while it is open; the keys go nowhere else.

    Args:
        look: Inks and fonts.
        session: The journal and its lanes.
        window: What it lies over.

    Signals:
        chosen: Where to go or what to do (a Target of `offers`).
        failed: Why the journal could not answer (Exception).
    """

    chosen = Signal(object)
    failed = Signal(object)

    def __init__(self, look: Look, session: Session, window: QWidget) -> None:
        super().__init__(look, window)
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Go to or do"))
        self._presenter = PalettePresenter(session, self)
        self._model = LinesModel(self)
        self._field, self._list = QLineEdit(), QListView()
        self._sign, self._escape = QLabel(), QLabel("Esc")
        self._nothing = QLabel(self.tr("Nothing is called that."))
        self._foot = PaletteFoot(look)
        self._dress()
        self._lay_out()
        self._connect()

    def open(self, commands: Sequence[Command], typed: str = "") -> None:
        """Come up over the window, with what can be done now.

        Args:
            commands: In the order of the menus.
            typed: What stands in the field already, such as ">".
        """
        self._presenter.begin(commands)
        self._field.setText(typed)
        self.come(self._field)

    def close_up(self) -> None:
        """Go, and hold nothing any more of what was found."""
        super().close_up()
        self._field.clear()
        self._presenter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that move in the list."""
        if watched is self._field and event.type() == QEvent.Type.KeyPress:
            return self._key(cast("QKeyEvent", event))
        return super().eventFilter(watched, event)

    def _dress(self) -> None:
        look = self._look
        self._field.setObjectName("paletteField")
        self._field.setProperty("role", "bare")
        self._field.setAccessibleName(self.tr("Where to, or what to do"))
        self._field.setPlaceholderText(self.tr("Search or go to…"))
        self._list.setObjectName("paletteList")
        self._list.setAccessibleName(self.tr("Where that leads"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setModel(self._model)
        self._list.setItemDelegate(LineDelegate(look, self._list))
        self._list.setMouseTracking(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        look.dress(self._field, "field")
        look.dress(self._escape, "micro")
        self._escape.setProperty("role", "keycap")
        look.dress(self._nothing, "ui", "text2")

    def _lay_out(self) -> None:
        self._head, self._box = QHBoxLayout(), QVBoxLayout(self.panel)
        for part in (self._sign, self._field, self._escape):
            wide = part is self._field
            middle = Qt.AlignmentFlag(0) if wide else Qt.AlignmentFlag.AlignVCenter
            self._head.addWidget(part, 1 if wide else 0, middle)
        self._box.setContentsMargins(1, 1, 1, 1)
        self._box.setSpacing(0)
        self._box.addLayout(self._head)
        self._box.addWidget(Hairline(self._look))
        self._box.addWidget(self._list)
        self._box.addWidget(self._nothing)
        self._box.addWidget(Hairline(self._look))
        self._box.addWidget(self._foot)

    def _connect(self) -> None:
        self._field.textChanged.connect(self._presenter.type)
        self._presenter.changed.connect(self._show)
        self._presenter.failed.connect(self.failed)
        self._list.clicked.connect(self._choose)

    def _key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.close_up()
        elif key in _ENTER:
            self._presenter.settle()
            self._choose(self._list.currentIndex())
        elif key in _STEPS:
            self._step(_STEPS[key])
        else:
            return False
        return True

    def _step(self, by: int) -> None:
        """Choose the offer some lines on; headings are stepped over."""
        row, step = self._list.currentIndex().row(), 1 if by > 0 else -1
        for _ in range(abs(by)):
            following = self._model.beside(row, step)
            if following is None:
                return
            row = following
        self._list.setCurrentIndex(self._model.index(row))
        said = self._list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
        announce(self._list, str(said))

    def _choose(self, index: QModelIndex) -> None:
        line = index.data(LINE_ROLE) if index.isValid() else None
        if isinstance(line, Offer):
            self.close_up()
            self.chosen.emit(line.target)

    def _show(self, lines: Sequence[Line]) -> None:
        """Show other lines; the first offer is chosen."""
        self._model.hold(lines)
        first = self._model.beside(-1, 1)
        if first is not None:
            self._list.setCurrentIndex(self._model.index(first))
            self._list.scrollToTop()
        self._nothing.setVisible(first is None)
        self._list.setVisible(first is not None)
        self.arrange()

    def arrange(self) -> None:
        """Be as tall as the lines, and no taller than the window."""
        px, room = self._look.px, self.height() - 2 * self._look.px(_MARGIN)
        width = min(px(_WIDTH), self.width() - 2 * px(_MARGIN))
        self._head.setContentsMargins(px(22), 0, px(18), 0)
        self._head.setSpacing(px(14))
        self._sign.setPixmap(self._look.pixmap("search", "text2", 20, self.devicePixelRatioF()))
        self._field.setFixedHeight(px(_FIELD))
        self._nothing.setContentsMargins(px(22), px(18), px(22), px(18))
        self._nothing.setFixedHeight(px(64))
        around = px(_FIELD) + self._foot.minimumHeight() + 4
        asked = sum(self._list.sizeHintForRow(row) for row in range(self._model.rowCount()))
        most = min(px(OFFER) * _MOST + px(80), max(px(OFFER), room - around))
        self._list.setFixedHeight(min(asked + px(8), most))
        body = self._list.height() if not self._list.isHidden() else self._nothing.height()
        height = around + body
        top = min(px(_TOP), max(px(_MARGIN), self.height() - height - px(_MARGIN)))
        self.panel.setGeometry((self.width() - width) // 2, top, width, height)
