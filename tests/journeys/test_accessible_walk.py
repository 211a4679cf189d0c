"""Every view and state, as a screen reader and a keyboard meet it.

Design section 8: what can be focused has a name, every row says something, targets are large
enough, no words are cut off, Tab comes round everywhere, and no window opens but the window.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QWidget,
)

from journal.domain.erasure import ErasureKind, Target
from journal.runtime.clock import SystemClock
from journal.services.journal import open_journal
from journal.ui.features.erase.procedure.view import Procedure
from journal.ui.features.lights.stage import Stage
from journal.ui.shell.window import MainWindow
from journal.ui.widgets.overlay import Overlay
from journal.ui.widgets.sidebuttons import WriteButton
from journal.ui.widgets.whole_window import WholeWindow
from tests.journeys.opened import opened, press, rest, until

_NONE, _CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_LEAST = 24
_STOPS = 150
_ROWS = 40
_DEEP = 40

Press = tuple[Qt.Key, Qt.KeyboardModifier]
_ENTER: Press = (Qt.Key.Key_Return, _NONE)
_STATES: dict[str, tuple[Press, ...]] = {
    "Today": ((Qt.Key.Key_1, _CTRL),),
    "Timeline": ((Qt.Key.Key_2, _CTRL),),
    "a memory": ((Qt.Key.Key_2, _CTRL), (Qt.Key.Key_Down, _NONE), _ENTER),
    "find in the memory": ((Qt.Key.Key_F, _CTRL),),
    "the page alone": ((Qt.Key.Key_Escape, _NONE), (Qt.Key.Key_F9, _NONE)),
    "the reference pane": ((Qt.Key.Key_F9, _NONE), (Qt.Key.Key_R, _CTRL)),
    "Calendar": ((Qt.Key.Key_3, _CTRL),),
    "a day": (_ENTER,),
    "On this day": ((Qt.Key.Key_4, _CTRL),),
    "People": ((Qt.Key.Key_5, _CTRL),),
    "a person": (_ENTER,),
    "Places": ((Qt.Key.Key_6, _CTRL),),
    "a place": (_ENTER,),
    "Tags": ((Qt.Key.Key_7, _CTRL),),
    "a tag": (_ENTER,),
    "Insights": ((Qt.Key.Key_8, _CTRL),),
    "Insights as tables": ((Qt.Key.Key_Backtab, _SHIFT), _ENTER),
    "What was erased": ((Qt.Key.Key_9, _CTRL),),
    "Search": ((Qt.Key.Key_F, _CTRL | _SHIFT), (Qt.Key.Key_M, _NONE), (Qt.Key.Key_U, _NONE)),
    "nothing found": ((Qt.Key.Key_Q, _NONE), (Qt.Key.Key_X, _NONE), (Qt.Key.Key_Z, _NONE)),
    "the palette": ((Qt.Key.Key_K, _CTRL),),
    "Preferences": ((Qt.Key.Key_Escape, _NONE), (Qt.Key.Key_Comma, _CTRL)),
    "the keys": ((Qt.Key.Key_Escape, _NONE), (Qt.Key.Key_F1, _NONE)),
}

_SIZES = [((1600, 1000), 1.0), ((900, 620), 1.0), ((1280, 800), 2.0)]

pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)


class _Windows(QObject):
    """Notes every window that shows itself, menus aside."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: set[str] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note windows of their own."""
        shows = event.type() == QEvent.Type.Show and isinstance(watched, QWidget)
        if shows and watched.isWindow() and not isinstance(watched, QMenu):
            self.shown.add(watched.objectName() or type(watched).__name__)
        return False


@pytest.fixture(
    params=_SIZES,
    ids=lambda one: f"{one[0][0]} x {one[0][1]}, text {one[1]:.0%}",
)
def window(
    request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path
) -> Iterator[MainWindow]:
    """The window on the sample journal, with one memory put away."""
    with open_journal(tmp_path / "journal.db", clock=SystemClock()) as journal:
        journal.sample.add()
        journal.erasing.erase([journal.browsing.walk(0, 1)[0].id])
    size, scale = request.param
    with opened(qapp, tmp_path, size, scale) as window:
        yield window


def test_every_view_is_named_whole_and_reached_by_keys(
    window: MainWindow, qapp: QApplication
) -> None:
    windows, found = _Windows(), []
    qapp.installEventFilter(windows)
    try:
        for name, keys in _STATES.items():
            for key, held in keys:
                press(window, key, held, 0.06)
            rest(0.25)
            found += [f"{name}: {fault}" for fault in _faults(window)]
    finally:
        qapp.removeEventFilter(windows)
    assert not found, "\n".join(found)
    assert windows.shown <= {"mainWindow"}


def test_f6_goes_round_the_panes_and_back(window: MainWindow) -> None:
    press(window, Qt.Key.Key_2, _CTRL)
    start, seen = QApplication.focusWidget(), []
    for _ in range(8):
        press(window, Qt.Key.Key_F6, _NONE, 0.05)
        seen.append(QApplication.focusWidget())
        if seen[-1] is start:
            break
    assert len(seen) > 1
    assert seen[-1] is start
    press(window, Qt.Key.Key_F6, _SHIFT, 0.05)
    assert QApplication.focusWidget() is seen[-2]


@pytest.mark.parametrize("window", _SIZES[:1], indirect=True)
@pytest.mark.parametrize(
    ("fault", "make"),
    [
        ("nameless", QLineEdit),
        ("small", lambda: _placed(QCheckBox("Open"), QRect(300, 300, 60, 12))),
        ("cut", lambda: _placed(QLabel("Words that do not fit"), QRect(300, 300, 20, 8))),
        ("silent row", lambda: _list_of("")),
    ],
)
def test_the_walk_sees_what_is_wrong(
    window: MainWindow, fault: str, make: Callable[[], QWidget]
) -> None:
    assert _faults(window) == []
    wrong = make()
    wrong.setParent(window)
    wrong.show()
    rest(0.05)
    assert [one for one in _faults(window) if one.startswith(fault)]
    wrong.deleteLater()


def _placed(widget: QWidget, where: QRect) -> QWidget:
    widget.setGeometry(where)
    return widget


def _list_of(words: str) -> QWidget:
    rows = QListWidget()
    rows.addItem(words)
    return rows


def _faults(window: MainWindow) -> list[str]:
    """Tell everything that is wrong with what the window shows now."""
    told = [*_nameless(window), *_silent_rows(window), *_small(window), *_cut(window)]
    return [*told, *_not_round(window)]


def _nameless(window: MainWindow) -> Iterator[str]:
    for node in _nodes(QAccessible.queryAccessibleInterface(window), 0):
        if node.state().focusable and not node.text(QAccessible.Text.Name).strip():
            yield f"nameless {node.role().name} {_whose(node.object())}"


def _nodes(node: QAccessibleInterface | None, depth: int) -> Iterator[QAccessibleInterface]:
    if node is None or depth > _DEEP or not node.isValid() or node.state().invisible:
        return
    yield node
    for number in range(min(node.childCount(), 200)):
        yield from _nodes(node.child(number), depth + 1)


def _silent_rows(window: MainWindow) -> Iterator[str]:
    for view in window.findChildren(QAbstractItemView):
        model = view.model()
        if not view.isVisible() or model is None:
            continue
        for row in range(min(model.rowCount(), _ROWS)):
            wide = model.columnCount() if isinstance(model, QAbstractTableModel) else 1
            cells = (model.index(row, column) for column in range(wide))
            if not any(_said(cell) for cell in cells):
                yield f"silent row {row} of {_whose(view)}"


def _said(cell: QModelIndex) -> str:
    said = cell.data(Qt.ItemDataRole.AccessibleTextRole) or cell.data()
    return str(said or "").strip()


def _small(window: MainWindow) -> Iterator[str]:
    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and min(button.width(), button.height()) < _LEAST:
            yield f"small {_whose(button)} {button.width()} x {button.height()}"


def _cut(window: MainWindow) -> Iterator[str]:
    for label in window.findChildren(QLabel):
        if not label.isVisible() or not label.text():
            continue
        wraps = label.wordWrap()
        high = label.heightForWidth(label.width()) if wraps else label.sizeHint().height()
        wide = 0 if wraps else label.sizeHint().width()
        if label.height() + 1 < high or label.width() + 1 < wide:
            yield f"cut {_whose(label)} {label.width()} x {label.height()}, {wide} x {high}"
    for button in window.findChildren(QAbstractButton):
        least = button.minimumSizeHint().width() if button.text() else 0
        if button.isVisible() and button.width() + 1 < least:
            yield f"cut {_whose(button)} {button.width()}, {least}"


def _not_round(window: MainWindow) -> Iterator[str]:
    """Press Tab until it comes to where it has been, and tell when it never left its corner."""
    ring: list[QWidget | None] = []
    while QApplication.focusWidget() not in ring and len(ring) < _STOPS:
        ring.append(QApplication.focusWidget())
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        reached = QApplication.focusWidget()
        if reached is None or not reached.isVisible():
            yield f"the keys are lost at {_whose(reached)}"
    over = any(
        one.isVisible() for kind in (Overlay, WholeWindow) for one in window.findChildren(kind)
    )
    write = window.findChild(WriteButton)
    if write.isVisible() and not over and write not in ring:
        yield f"Tab is caught at {_whose(ring[-1])}"


def _whose(thing: QObject | None) -> str:
    names = []
    while thing is not None and len(names) < 4:
        names.append(thing.objectName() or type(thing).__name__)
        thing = thing.parent()
    return " in ".join(names) or "nothing"


def test_the_page_of_erasing_is_named_whole_with_the_curtain_and_without(
    window: MainWindow, qapp: QApplication
) -> None:
    windows, found = _Windows(), []
    qapp.installEventFilter(windows)
    try:
        for key, held in (*_STATES["People"], _ENTER):
            press(window, key, held, 0.3)
        window.actions_.action("erase.begin").trigger()
        view = window.rooms.erase
        for _ in range(50):
            rest(0.1)
            if view.state.is_ready:
                break
        rest(0.4)
        found += [f"behind the curtain: {fault}" for fault in _faults(window)]
        view.reach.list.setFocus()
        for key in (Qt.Key.Key_D, Qt.Key.Key_Down):
            QTest.keyClick(view.reach.list, key)
        rest(0.8)
        found += [f"without it: {fault}" for fault in _faults(window)]
    finally:
        qapp.removeEventFilter(windows)
    assert not found, "\n".join(found)
    assert windows.shown <= {"mainWindow"}


def _sit_down(window: MainWindow) -> Procedure:
    window.joints.sitting.begin(Target(ErasureKind.PERSON, "Rob"))
    view = window.joints.sitting.procedure
    until(lambda: view.isVisible() and view.choosing.state.is_ready)
    rest(0.3)
    return view


def _walk_on(view: Procedure) -> None:
    QTest.mouseClick(view.go_on, Qt.MouseButton.LeftButton)
    rest(0.3)


def _walk_to_lights(window: MainWindow, view: Procedure) -> Stage:
    """Let the lights begin, and stop the clock at once."""
    _walk_on(view)
    until(lambda: view.findChild(Stage))
    stage = view.findChild(Stage)
    assert stage is not None
    press(window, Qt.Key.Key_Space)
    return stage


def test_sitting_down_is_named_whole_from_the_first_step_to_the_last(
    window: MainWindow, qapp: QApplication
) -> None:
    windows, found = _Windows(), []
    qapp.installEventFilter(windows)
    try:
        view = _sit_down(window)
        found += [f"who: {fault}" for fault in _faults(window)]
        QTest.mouseClick(view.who.heavier, Qt.MouseButton.LeftButton)
        found += [f"what is heavier: {fault}" for fault in _faults(window)]
        QTest.mouseClick(view.heavier.back, Qt.MouseButton.LeftButton)
        for name in ("the tape", "the map", "the way back"):
            _walk_on(view)
            found += [f"{name}, behind the curtain: {fault}" for fault in _faults(window)]
            view.choosing.turn_curtain()
            rest(0.3)
            found += [f"{name}: {fault}" for fault in _faults(window)]
            view.choosing.turn_curtain()
        QTest.mouseClick(view.way.manner.parts[1], Qt.MouseButton.LeftButton)
        QTest.mouseClick(view.way.when.parts[1], Qt.MouseButton.LeftButton)
        rest(0.1)
        found += [f"on a day, slept on: {fault}" for fault in _faults(window)]
    finally:
        qapp.removeEventFilter(windows)
    assert not found, "\n".join(found)
    assert windows.shown <= {"mainWindow"}


@pytest.mark.parametrize("still", [False, True], ids=["stage", "list"])
def test_the_lights_are_named_whole_as_a_stage_and_as_a_list(
    window: MainWindow, *, still: bool
) -> None:
    found = []
    window.house.theme.wear(still=still)
    view = _sit_down(window)
    for _ in range(3):
        _walk_on(view)
    stage = _walk_to_lights(window, view)
    assert stage.parts.is_plain == still
    found += [f"behind the curtain: {fault}" for fault in _faults(window)]
    stage.setFocus()
    press(window, Qt.Key.Key_D)
    found += [f"without it: {fault}" for fault in _faults(window)]
    stage.setFocus()
    press(window, Qt.Key.Key_K)
    stage.conductor.skip()
    until(stage.parts.asking.isVisible)
    QTest.mouseClick(stage.parts.asking.tag, Qt.MouseButton.LeftButton)
    found += [f"the question: {fault}" for fault in _faults(window)]
    QTest.mouseClick(stage.parts.asking.leave, Qt.MouseButton.LeftButton)
    until(lambda: window.joints.sitting.card)
    rest(0.4)
    assert window.joints.sitting.card.page.isVisible()
    found += [f"the card: {fault}" for fault in _faults(window)]
    assert not found, "\n".join(found)
