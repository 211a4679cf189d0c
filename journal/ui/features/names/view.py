"""The list of people, places or tags, with a field over it that narrows it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from journal.domain.changes import ChangeKind
from journal.domain.names import NameCount, NameKind
from journal.ui.background.debounce import Debounce
from journal.ui.features.names.delegate import NameDelegate
from journal.ui.features.names.model import NamesModel
from journal.ui.feedback import dates
from journal.ui.widgets.labels import EmptyState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from journal.domain.changes import Changes
    from journal.ui.background.session import Session
    from journal.ui.widgets.look import Look

_SETTLE_MS, _CEILING_MS = 400, 2_000
_OPENS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_KEYS = {NameKind.PERSON: "person", NameKind.PLACE: "place", NameKind.TAG: "tag"}


def query_for(kind: NameKind, name: str) -> str:
    """Give what finds the memories of a name, in the search language."""
    return '{}:"{}"'.format(_KEYS[kind], name.replace('"', ""))


class NamesColumn(QWidget):
    """Names of one kind, for choosing whose memories the list shows.

    Args:
        look: Inks, fonts and icons.
        session: The journal and its lanes.
        kind: People, places or tags.

    Signals:
        name_chosen: A name was clicked or entered (NameCount).
        failed: Why the names could not be read (Exception).
    """

    name_chosen = Signal(object)
    failed = Signal(object)

    def __init__(
        self, look: Look, session: Session, kind: NameKind, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "list")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.kind, self._look, self._session = kind, look, session
        self._texts = _TEXTS[kind]
        self._title, self._subtitle = QLabel(self._tr(self._texts[0])), QLabel()
        self._field = QLineEdit()
        self.names = _NameList(look)
        self._model = NamesModel(self)
        self._empty = EmptyState(look, self._tr(self._texts[2]))
        self._settle = Debounce(_SETTLE_MS, _CEILING_MS, self)
        self._lay_out()
        self._connect()
        self._restyle()
        self.refresh()

    def refresh(self) -> None:
        """Read the names again."""
        journal = self._session.journal
        if journal is not None:
            self._session.read.submit(journal.browsing.names, self.kind).then(
                self._show, self.failed.emit
            )

    def focus_list(self) -> None:
        """Give the keys to the list, or to the field while there is nothing to choose."""
        (self.names if self._model.rowCount() else self._field).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow down lead from the field into the list."""
        if watched is self._field and event.type() == QEvent.Type.KeyPress:
            key = cast("QKeyEvent", event).key()
            if key == Qt.Key.Key_Down and self._model.rowCount():
                self.names.setFocus(Qt.FocusReason.TabFocusReason)
                self.names.setCurrentIndex(self._model.index(0))
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        self._look.dress(self._title, "viewTitle")
        self._look.dress(self._subtitle, "label", "text3")
        self._look.dress(self._field, "ui")
        self._subtitle.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._field.setPlaceholderText(self._tr(self._texts[1]))
        self._field.setAccessibleName(self._tr(self._texts[1]))
        self._field.setClearButtonEnabled(True)
        self._field.installEventFilter(self)
        self.names.setModel(self._model)
        self.names.setAccessibleName(self._tr(self._texts[0]))
        self._head = QVBoxLayout()
        self._head.setSpacing(0)
        for part in (self._title, self._subtitle, self._field):
            self._head.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._head)
        whole.addWidget(self.names, 1)
        whole.addWidget(self._empty, 1)
        self._empty.hide()

    def _connect(self) -> None:
        self._field.textChanged.connect(self._narrow)
        self._field.returnPressed.connect(lambda: self._choose(self._model.index(0)))
        self.names.clicked.connect(self._choose)
        self.names.entered_by_key.connect(self._choose)
        self._settle.triggered.connect(self.refresh)
        self._session.opened.connect(lambda _journal: self.refresh())
        self._session.changed.connect(self._on_changed)
        self._look.changed.connect(self._restyle)

    def _on_changed(self, changes: Changes) -> None:
        if changes.kinds & _AT_ONCE:
            self.refresh()  # An erased name goes with its memory, not half a second later.
        else:
            self._settle.poke()

    def _narrow(self, typed: str) -> None:
        self._model.narrow(typed)
        self._tell()

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.name_chosen.emit(index.data(Qt.ItemDataRole.UserRole))

    def _show(self, names: object) -> None:
        current = self.names.currentIndex().data(Qt.ItemDataRole.UserRole)
        self._model.hold(cast("Sequence[NameCount]", names))
        self._choose_again(current)
        self._tell()

    def _choose_again(self, chosen: NameCount | None) -> None:
        for row in range(self._model.rowCount() if chosen is not None else 0):
            index = self._model.index(row)
            if index.data(Qt.ItemDataRole.UserRole).id == chosen.id:  # type: ignore[union-attr]
                self.names.setCurrentIndex(index)

    def _tell(self) -> None:
        total, shown = self._model.total, self._model.rowCount()
        self._subtitle.setText(_capital(self._counted(total)) if total else "")
        self._field.setVisible(total > 0)
        self.names.setVisible(shown > 0)
        self._empty.setVisible(shown == 0)
        self._empty.say(self._tr(self._texts[2] if not total else self._texts[3]))

    def _counted(self, total: int) -> str:
        words = self._texts[4] if total == 1 else self._texts[5]
        return self._tr(words).replace("%1", dates.number_word(total))

    def _tr(self, text: str) -> str:
        return QCoreApplication.translate("Names", text)

    def _restyle(self) -> None:
        px = self._look.px
        self._head.setContentsMargins(px(22), px(19), px(20), px(10))
        self._title.setFixedHeight(self._look.line("viewTitle") + px(7))
        self._subtitle.setFixedHeight(self._look.line("label") + px(12))


class _NameList(QListView):
    """The item view; Enter chooses as a click does."""

    entered_by_key = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setItemDelegate(NameDelegate(look, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        look.changed.connect(self.scheduleDelayedItemsLayout)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Enter."""
        if event.key() in _OPENS:
            self.entered_by_key.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


_AT_ONCE = frozenset({ChangeKind.ERASED, ChangeKind.RESTORED})
# Heading, field, nothing yet, nothing that fits, one, many.
_TEXTS = {
    NameKind.PERSON: (
        "People",
        "Find a person",
        "Nobody here yet. Write @ and a name, and they are remembered by it.",
        "Nobody here is called that.",
        "%1 person",
        "%1 people",
    ),
    NameKind.PLACE: (
        "Places",
        "Find a place",
        "No place yet. Say on a page where it happened.",
        "No place here is called that.",
        "%1 place",
        "%1 places",
    ),
    NameKind.TAG: (
        "Tags",
        "Find a tag",
        "No tag yet. Write # and a word, and memories gather under it.",
        "No tag here is called that.",
        "%1 tag",
        "%1 tags",
    ),
}
