"""The canary in the window: what is put away shows on no surface of it, in no view, unasked."""

from base64 import b64decode
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QCompleter, QTableView, QWidget
from sqlalchemy import true

from journal.domain.entry import Draft
from journal.domain.ids import EntryId
from journal.domain.names import NameKind
from journal.domain.pins import PinnedName
from journal.runtime.clock import SystemClock
from journal.services.journal import open_journal
from journal.storage import gate
from journal.ui.shell.window import MainWindow
from tests.journeys.opened import opened, press, rest

CANARY = "zyxquerial"
HALF = CANARY[:6]
_PNG = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
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
    with ExitStack() as windows:
        yield lambda: windows.enter_context(opened(qapp, tmp_path))


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
        press(window, key, _CTRL)
        look(f"Ctrl+{chr(key)}")
        if key == Qt.Key.Key_3:
            table = QApplication.focusWidget()
            assert isinstance(table, QTableView)
            spot = table.visualRect(table.currentIndex()).center()
            QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
            rest()
            look("the pane of a day")
        if key in _INDEXES:
            press(window, Qt.Key.Key_Return)
            look(f"the page of a name after Ctrl+{chr(key)}")
    press(window, Qt.Key.Key_F, _CTRL | Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(QApplication.focusWidget() or window, HALF)
    rest(0.8)
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
    shown = window()
    assert _sightings(shown)
    journal = shown.house.session.journal
    assert journal is not None
    act = journal.erasing.erase([entry])
    assert act.changes is not None
    shown.house.session.publish(act.changes)
    rest(0.6)
    assert _sightings(shown) == []
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
