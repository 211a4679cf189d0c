"""The canary in the window: what is put away shows on no surface of it, in no view, unasked."""

import time
from base64 import b64decode
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    Qt,
)
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QCompleter, QTableView, QWidget
from sqlalchemy import true

from journal.domain.entry import Draft
from journal.domain.ids import EntryId
from journal.domain.names import NameKind
from journal.domain.pins import PinnedName
from journal.runtime.clock import SystemClock
from journal.services.journal import Journal, open_journal
from journal.storage import gate
from journal.ui.application import dress
from journal.ui.shell.window import MainWindow
from journal.ui.start import Start, build_window

CANARY = "zyxquerial"
HALF = CANARY[:6]
_PNG = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
_PATIENCE = 8.0
_ROLES = (*range(16), *range(Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 24))
_VIEWS = tuple(Qt.Key(Qt.Key.Key_0 + number) for number in (1, 2, 3, 4, 5, 6, 7, 8, 9))
_INDEXES = frozenset({Qt.Key.Key_5, Qt.Key.Key_6, Qt.Key.Key_7})
_CTRL = Qt.KeyboardModifier.ControlModifier

pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)


def _written(path: Path) -> EntryId:
    """Write a memory that names the canary wherever it can, among others that do not."""
    with open_journal(path, clock=SystemClock()) as journal:
        moment = journal.writing.new_moment()
        for number in range(3):
            plain = Draft(moment=moment, text=f"Plain memory {number}.", tags=("plain",))
            journal.writing.save(plain)
        draft = Draft(
            moment=moment,
            title=f"Title {CANARY}",
            text=f"It says {CANARY} and @[{CANARY} Smith] and #{CANARY}/child.",
            tags=(f"{CANARY}-tag",),
            people=(f"{CANARY} Jones",),
            place=f"{CANARY} place",
            attachments=(journal.attachments.add_bytes(_PNG, f"{CANARY}.png").id,),
            captions=(f"Under it: {CANARY}.",),
        )
        entry = journal.writing.save(draft).entry.id
        person = PinnedName(NameKind.PERSON, f"{CANARY} Jones")
        for one in (entry, person, PinnedName(NameKind.TAG, CANARY)):
            journal.pinning.pin(one)
        return entry


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[Callable[[], MainWindow]]:
    """Open the window on the journal, as it starts; closed at the end."""
    opened: list[tuple[MainWindow, Start]] = []

    def build() -> MainWindow:
        window = build_window(tmp_path / "state")
        dress(qapp, window.house.theme)
        window.resize(1600, 1000)
        start = Start(window, _opener(tmp_path / "journal.db"), lambda: None)
        start.begin(tmp_path / "logs")
        opened.append((window, start))
        _until(lambda: window.house.session.journal is not None)
        _rest(0.6)
        return window

    yield build
    for window, start in opened:
        window.close()
        start.end()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _opener(path: Path) -> Callable[[], Journal]:
    return lambda: open_journal(path, clock=SystemClock())


def _rest(seconds: float = 0.3) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        # Without an event loop of its own, what is let go of would never be deleted.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        time.sleep(0.005)


def _until(shown: Callable[[], object]) -> None:
    end = time.monotonic() + _PATIENCE
    while not shown():
        assert time.monotonic() < end
        QApplication.processEvents()
        time.sleep(0.005)


def _seen(window: MainWindow) -> Iterator[str]:
    """Give all that the window says now, to eyes and to screen readers."""
    for widget in (window, *window.findChildren(QWidget)):
        yield from _said(widget)
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from _rows(widget.model())
    for completer in window.findChildren(QCompleter):
        if completer.model() is not None:
            yield from _rows(completer.model())
    for action in window.findChildren(QAction):
        yield from (action.text(), action.toolTip(), action.statusTip())
    yield from _accessible(QAccessible.queryAccessibleInterface(window), 0)


def _said(widget: QWidget) -> Iterator[str]:
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
    yield from (widget.windowTitle(), widget.objectName())
    for method in ("text", "toPlainText", "placeholderText", "title"):
        asked = getattr(widget, method, None)
        if callable(asked):
            answer = asked()
            if isinstance(answer, str):
                yield answer


def _rows(model: QAbstractItemModel) -> Iterator[str]:
    columns = model.columnCount() if isinstance(model, QAbstractTableModel) else 1
    for row, column in product(range(model.rowCount()), range(columns)):
        index: QModelIndex = model.index(row, column)
        for role in _ROLES:
            yield str(model.data(index, role))


def _accessible(node: QAccessibleInterface | None, depth: int) -> Iterator[str]:
    if node is None or depth > 12 or not node.isValid():
        return
    for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value):
        yield node.text(kind)
    for number in range(min(node.childCount(), 200)):
        yield from _accessible(node.child(number), depth + 1)


def _sightings(window: MainWindow) -> list[str]:
    """Go through every view, search for the canary's beginning, and tell where it shows."""
    found: list[str] = []

    def look(where: str) -> None:
        found.extend(f"{where}: {words}" for words in _seen(window) if CANARY in words)

    kept = _accessible(QAccessible.queryAccessibleInterface(window.sidebar.kept), 0)
    found.extend(f"kept close: {words}" for words in kept if CANARY in words)
    for key in _VIEWS:
        QTest.keyClick(QApplication.focusWidget() or window, key, _CTRL)
        _rest()
        look(f"Ctrl+{chr(key)}")
        if key == Qt.Key.Key_3:
            table = QApplication.focusWidget()
            assert isinstance(table, QTableView)
            spot = table.visualRect(table.currentIndex()).center()
            QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
            _rest()
            look("the pane of a day")
        if key in _INDEXES:
            QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Return)
            _rest()
            look(f"the page of a name after Ctrl+{chr(key)}")
    held = _CTRL | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_F, held)
    _rest()
    QTest.keyClicks(QApplication.focusWidget() or window, HALF)
    _rest(0.8)
    look("search")
    return found


def _files(folder: Path) -> list[str]:
    """Give the files, other than the journal itself, that hold the canary or are named so."""
    told = [one for one in folder.rglob("*") if one.is_file() and "journal.db" not in one.name]
    return [
        str(one) for one in told if CANARY in one.name or CANARY.encode() in one.read_bytes()
    ]


def test_the_canary_is_seen_before_it_is_put_away(
    window: Callable[[], MainWindow], tmp_path: Path
) -> None:
    _written(tmp_path / "journal.db")
    seen = " ".join(_sightings(window()))
    assert "Ctrl+2" in seen
    assert "Ctrl+5" in seen
    assert "the page of a name" in seen
    assert "Under it" in seen
    assert "the pane of a day" in seen
    assert "search" in seen
    assert seen.count("kept close: ") >= 3


def test_what_is_put_away_shows_on_no_surface_of_the_window(
    window: Callable[[], MainWindow], tmp_path: Path
) -> None:
    entry = _written(tmp_path / "journal.db")
    with open_journal(tmp_path / "journal.db", clock=SystemClock()) as journal:
        journal.erasing.erase([entry])
    assert _sightings(window()) == []
    assert _files(tmp_path) == []


def test_what_is_put_away_while_the_window_is_open_goes_from_every_surface(
    window: Callable[[], MainWindow], tmp_path: Path
) -> None:
    entry = _written(tmp_path / "journal.db")
    opened = window()
    assert _sightings(opened)
    journal = opened.house.session.journal
    assert journal is not None
    act = journal.erasing.erase([entry])
    assert act.changes is not None
    opened.house.session.publish(act.changes)
    _rest(0.6)
    assert _sightings(opened) == []
    journal.erasing.restore_erasure(act.erasure)
    back = journal.browsing.entry(entry)
    assert CANARY in back.title
    assert f"{CANARY} place" == back.place


@pytest.mark.parametrize("rule", ["entry_shows", "name_shows"])
def test_without_a_rule_of_the_gate_the_window_canary_is_seen(
    window: Callable[[], MainWindow],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    rule: str,
) -> None:
    entry = _written(tmp_path / "journal.db")
    with open_journal(tmp_path / "journal.db", clock=SystemClock()) as journal:
        journal.erasing.erase([entry])
    monkeypatch.setattr(gate, rule, true)
    assert _sightings(window())
