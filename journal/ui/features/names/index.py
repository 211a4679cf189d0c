"""The index of people, places or tags, with a field over it that narrows it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListView, QMenu, QVBoxLayout, QWidget

from journal.domain.changes import ChangeKind
from journal.ui.background.debounce import Debounce
from journal.ui.features.names.delegate import WIDEST, NameDelegate
from journal.ui.features.names.model import NamesModel, Register, register_of
from journal.ui.features.names.words import say, total, tr
from journal.ui.widgets.frames import margins
from journal.ui.widgets.labels import EmptyState

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent

    from journal.domain.changes import Changes
    from journal.domain.names import NameKind
    from journal.domain.naming import NameLine
    from journal.services.journal import Journal
    from journal.ui.background.session import Session
    from journal.ui.features.names.model import Rhythm
    from journal.ui.widgets.look import Look

_SETTLE_MS, _CEILING_MS = 400, 2_000
_PAUSE_MS = 60
_SIDE = 48
_MOST_SEEN = 80
_AT_ONCE = frozenset({ChangeKind.ERASED, ChangeKind.RESTORED, ChangeKind.NAMES})
_OPENS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class NamesIndex(QWidget):
    """Names of one kind, for choosing whose page is shown.

    Args:
        look: Inks, fonts and icons.
        session: The journal and its lanes.
        kind: People, places or tags.

    Signals:
        name_chosen: A name was clicked or entered (NameLine).
        pin_asked: A name is to be kept close, or no longer (NameLine).
        failed: Why the names could not be read (Exception).
    """

    name_chosen = Signal(object)
    pin_asked = Signal(object)
    failed = Signal(object)

    def __init__(
        self, look: Look, session: Session, kind: NameKind, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.kind, self._look, self._session = kind, look, session
        self.is_kept: Callable[[NameLine], bool] = lambda _line: False
        self._title, self._subtitle = QLabel(say(kind, "heading")), QLabel()
        self.field = QLineEdit()
        self.model = NamesModel(self)
        self.names = _NameList(look, self.model)
        self.empty = EmptyState(look, say(kind, "nothing"))
        self._settle = Debounce(_SETTLE_MS, _CEILING_MS, self)
        self._pause = Debounce(_PAUSE_MS, 4 * _PAUSE_MS, self)
        self._asked, self._is_stale, self._leads_on = 0, True, False
        self._lay_out()
        self._connect()
        self._restyle()
        self.refresh()

    def refresh(self) -> None:
        """Read the names again; not before somebody looks."""
        journal = self._session.journal
        self._is_stale = journal is None or not self.isVisible()
        if journal is not None and not self._is_stale:
            self._asked += 1
            asked = self._asked

            def show(register: object) -> None:
                if asked == self._asked:  # An older answer may hold what was erased since.
                    self._show(cast("Register", register))

            self._session.read.submit(self._read, journal).then(show, self.failed.emit)

    def focus_list(self) -> None:
        """Give the keys to the list, or to the field while there is nothing to choose."""
        self._leads_on = not self.model.rowCount()
        (self.field if self._leads_on else self.names).setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed while nobody looked."""
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the field in line with the names."""
        super().resizeEvent(event)
        self._restyle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow down lead from the field into the list."""
        if watched is self.field and event.type() == QEvent.Type.KeyPress:
            key = cast("QKeyEvent", event).key()
            if key == Qt.Key.Key_Down and self.model.rowCount():
                self.names.setFocus(Qt.FocusReason.TabFocusReason)
                self.names.setCurrentIndex(self.model.index(0))
                return True
        return super().eventFilter(watched, event)

    def _read(self, journal: Journal) -> Register:
        return register_of(journal.naming.index(self.kind), journal.browsing.months())

    def _lay_out(self) -> None:
        self._look.dress(self._title, "viewTitle")
        self._look.dress(self._subtitle, "label", "text3")
        self._look.dress(self.field, "ui")
        self.field.setPlaceholderText(say(self.kind, "find"))
        self.field.setAccessibleName(say(self.kind, "find"))
        self.field.setClearButtonEnabled(True)
        self.field.installEventFilter(self)
        self.names.setAccessibleName(say(self.kind, "heading"))
        self._head = QVBoxLayout()
        self._head.setSpacing(0)
        for part in (self._title, self._subtitle, self.field):
            self._head.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._head)
        whole.addWidget(self.names, 1)
        whole.addWidget(self.empty, 1)
        self.empty.hide()

    def _connect(self) -> None:
        self.field.textChanged.connect(self._narrow)
        self.field.returnPressed.connect(lambda: self._choose(self.model.index(0)))
        self.names.clicked.connect(self._choose)
        self.names.entered_by_key.connect(self._choose)
        self.names.menu_wanted.connect(self._open_menu)
        self.names.moved.connect(self._pause.poke)
        self._pause.triggered.connect(self._ask_for_rhythm)
        self._settle.triggered.connect(self.refresh)
        self._session.opened.connect(lambda _journal: self.refresh())
        self._session.changed.connect(self._on_changed)
        self._look.changed.connect(self._restyle)

    def _on_changed(self, changes: Changes) -> None:
        if changes.kinds & _AT_ONCE:
            if not self.isVisible():
                self.model.hold(Register())  # What is erased stays in no list, seen or not.
            self.refresh()
        else:
            self._settle.poke()

    def _narrow(self, typed: str) -> None:
        self._leads_on = False
        self.model.narrow(typed)
        self._tell()

    def menu(self, index: QModelIndex) -> QMenu:
        """Build the menu of a name."""
        menu = QMenu(self)
        icon, line = self._look.icon, index.data(Qt.ItemDataRole.UserRole)
        menu.addAction(icon("arrow-right"), tr("Open"), lambda: self.name_chosen.emit(line))
        close = menu.addAction(icon("pin"), tr("Keep close"), lambda: self.pin_asked.emit(line))
        close.setCheckable(True)
        close.setChecked(self.is_kept(line))
        return menu

    def _open_menu(self, index: QModelIndex, place: QPoint) -> None:
        menu = self.menu(index)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.name_chosen.emit(index.data(Qt.ItemDataRole.UserRole))

    def _show(self, register: Register) -> None:
        line = self.names.currentIndex().data(Qt.ItemDataRole.UserRole)
        self.model.hold(register)
        row = self.model.row_of(None if line is None else line.name)
        if row is not None:
            self.names.setCurrentIndex(self.model.index(row))
        self._tell()
        if self._leads_on and self.field.hasFocus() and not self.field.text():
            self.focus_list()  # The names were not there yet when the keys came.

    def _tell(self) -> None:
        count, shown = self.model.total, self.model.rowCount()
        self._subtitle.setText(total(self.kind, count) if count else "")
        self.field.setVisible(count > 0)
        self.names.setVisible(shown > 0)
        self.empty.setVisible(shown == 0)
        self.empty.say(say(self.kind, "none_fits" if count else "nothing"))
        self._pause.poke()

    def _ask_for_rhythm(self) -> None:
        """Ask how those names spread over time that are seen now."""
        journal, wanted = self._session.journal, self.model.unknown(self.names.seen())
        if journal is None or not wanted:
            return
        asked = self._asked

        def learn(answer: object) -> None:
            if asked == self._asked:
                self.model.learn(cast("Mapping[str, Rhythm]", answer))
                self.names.viewport().update()

        self._session.read.submit(
            journal.naming.rhythm, self.kind, wanted, by_month=self.model.register.by_month
        ).then(learn, self.failed.emit)

    def _restyle(self) -> None:
        px = self._look.px
        wide = min(self.width() - 2 * px(_SIDE), px(WIDEST))
        end = max(self.width() - wide - px(_SIDE), px(_SIDE))
        self._head.setContentsMargins(margins(self, px(_SIDE), px(26), end, px(12)))
        self._title.setFixedHeight(self._look.line("viewTitle") + px(7))
        self._subtitle.setFixedHeight(self._look.line("label") + px(12))


class _NameList(QListView):
    """The item view; Enter chooses as a click does."""

    entered_by_key = Signal(object)
    menu_wanted = Signal(object, QPoint)
    moved = Signal()

    def __init__(self, look: Look, names: NamesModel) -> None:
        super().__init__()
        self.setModel(names)
        self.setItemDelegate(NameDelegate(look, names))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self.moved.emit())
        look.changed.connect(self.scheduleDelayedItemsLayout)

    def seen(self) -> range:
        """Give the rows that are seen now."""
        height, middle = self.viewport().height(), self.viewport().width() // 2
        first = max(self.indexAt(QPoint(middle, 1)).row(), 0)
        last = self.indexAt(QPoint(middle, height - 1)).row()
        end = self.model().rowCount() if last < 0 else last + 1
        return range(first, min(end, first + _MOST_SEEN))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the name under the pointer, or of the one that has the keys."""
        by_keys = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_keys else self.indexAt(event.pos())
        if index.isValid():
            corner = self.visualRect(index).bottomLeft()
            place = self.viewport().mapToGlobal(corner) if by_keys else event.globalPos()
            self.menu_wanted.emit(index, place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Enter."""
        if event.key() in _OPENS:
            self.entered_by_key.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say that other names are seen, and lay them out as wide as the list is."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
        self.moved.emit()
