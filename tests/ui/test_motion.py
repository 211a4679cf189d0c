"""Rows close into gaps and open again, panes slide and toasts fade: for those who want it so."""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from journal.domain.changes import ChangeKind, Changes
from journal.domain.timeline import Gap
from journal.ui.actions import catalogue
from journal.ui.background.session import Session
from journal.ui.features.timeline.view import TimelineColumn
from journal.ui.shell.place import View
from journal.ui.theme.theme import Theme
from journal.ui.widgets.motion import Course, Veil
from journal.ui.widgets.overlay import Overlay
from journal.ui.widgets.toast import Toast
from tests.ui.fakes import FakeJournal, entry_id, erased
from tests.ui.rooms import Room, make_room
from tests.ui.rooms import settle as wait

ERASED, LINE = 3, 4  # The fourth memory stands on the fifth line: a month is over it.


@pytest.fixture
def column(qtbot: QtBot, theme: Theme, session: Session) -> TimelineColumn:
    """A list of thirty memories."""
    column = TimelineColumn(theme, session, lambda: date(2026, 2, 14))
    qtbot.addWidget(column)
    column.resize(364, 1000)
    column.show()
    qtbot.waitExposed(column)
    session._adopt((FakeJournal(30), 0))
    wait()
    return column


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    """A window with a field and a button in it."""
    host = QWidget()
    qtbot.addWidget(host)
    box = QVBoxLayout(host)
    box.addWidget(QLineEdit())
    box.addWidget(QPushButton("Go"))
    host.resize(600, 500)
    host.show()
    host.activateWindow()
    qtbot.waitExposed(host)
    return host


def erase(column: TimelineColumn, session: Session) -> None:
    column.memories.setFocus()
    column.memories.mark(entry_id(ERASED))
    column.erase_chosen()
    browsing(session).erased = {ERASED}
    session.publish(erased(ERASED))


def restore(session: Session) -> None:
    browsing(session).erased = set()
    back = Changes(frozenset({ChangeKind.RESTORED}), (entry_id(ERASED),), 2)
    session.publish(back)


def browsing(session: Session) -> object:
    return session.journal.browsing  # type: ignore[union-attr]


def line(column: TimelineColumn, row: int = LINE) -> object:
    return column.memories.lines.line(row)


def veils(widget: QWidget) -> list[Veil]:
    return [one for one in widget.findChildren(Veil) if one.isVisible()]


def at(veil: Veil, part: float) -> QImage:
    """Stop a movement part of the way, and look."""
    veil.course.pause()
    veil.course.setCurrentTime(round(veil.course.duration() * part))
    return veil.grab().toImage()


def ink(picture: QImage, top: int, bottom: int) -> int:
    """How strong the strongest ink is in some lines of a picture, 0 to 255."""
    spots = ((x, y) for x in range(60, 200, 2) for y in range(top, bottom, 2))
    return 255 - min(picture.pixelColor(x, y).lightness() for x, y in spots)


@pytest.mark.usefixtures("moving")
def test_an_erased_memory_dims_and_its_row_closes_into_the_gap(
    column: TimelineColumn, session: Session
) -> None:
    row = column.memories.visualRect(column.memories.lines.index(LINE))
    erase(column, session)
    assert column.presenter.motions.goes_out
    wait(lambda: column.presenter.motions.goes_on)
    # The list itself is there already: for the keys, and for whoever has it read out.
    assert isinstance(line(column), Gap)
    assert isinstance(column.memories.currentIndex().data(Qt.ItemDataRole.UserRole), Gap)
    [veil] = veils(column.memories)
    pictures = [at(veil, part) for part in (0.0, 0.2, 0.6, 0.99)]
    assert all(one != other for one, other in pairwise(pictures))
    assert ink(pictures[0], row.top() + 4, row.bottom() - 4) < 100  # It has gone dim before.
    veil.course.resume()
    wait(lambda: not column.presenter.motions.goes_on)
    assert not veils(column.memories)


@pytest.mark.usefixtures("moving")
def test_a_memory_that_comes_back_opens_its_row_and_lights_up(
    column: TimelineColumn, session: Session
) -> None:
    erase(column, session)
    wait(lambda: isinstance(line(column), Gap) and not column.presenter.motions.goes_on)
    restore(session)
    wait(lambda: column.presenter.motions.goes_on)
    row = column.memories.visualRect(column.memories.lines.index(LINE))
    [veil] = veils(column.memories)
    assert ink(at(veil, 0.99), row.top() + 4, row.bottom() - 4) < 200
    veil.course.resume()
    wait(lambda: not column.presenter.motions.goes_on)
    viewport = column.memories.viewport()
    wait(lambda: ink(viewport.grab().toImage(), row.top() + 4, row.bottom() - 4) > 200)
    assert ink(viewport.grab().toImage(), row.top() + 4, row.bottom() - 4) > 200


@pytest.mark.usefixtures("moving")
def test_rows_near_the_edges_of_the_list_move_too(
    column: TimelineColumn, session: Session
) -> None:
    column.memories.verticalScrollBar().setValue(30)
    for kind, gone in ((ChangeKind.ERASED, {0, 1}), (ChangeKind.RESTORED, set())):
        browsing(session).erased = gone  # type: ignore[attr-defined]
        session.publish(Changes(frozenset({kind}), (), 2))
        wait(lambda: column.presenter.motions.goes_on)
        [veil] = veils(column.memories)
        assert at(veil, 0.1) != at(veil, 0.9)
        veil.course.resume()
        wait(lambda: not column.presenter.motions.goes_on)


@pytest.mark.usefixtures("moving")
def test_scrolling_ends_what_moves(column: TimelineColumn, session: Session) -> None:
    erase(column, session)
    wait(lambda: column.presenter.motions.goes_on)
    column.memories.verticalScrollBar().setValue(60)
    assert not veils(column.memories)


@pytest.mark.usefixtures("moving")
def test_a_memory_that_could_not_be_erased_gets_its_light_back(
    column: TimelineColumn, session: Session
) -> None:
    column.memories.mark(entry_id(ERASED))
    column.erase_chosen()
    wait(lambda: not column.presenter.motions.goes_out)
    row = column.memories.visualRect(column.memories.lines.index(LINE))
    wait()
    picture = column.memories.viewport().grab().toImage()
    assert ink(picture, row.top() + 4, row.bottom() - 4) > 150
    assert not veils(column.memories)


def test_where_nothing_shall_move_the_gap_is_there_at_once_and_has_the_keys(
    column: TimelineColumn, session: Session
) -> None:
    erase(column, session)
    assert not column.presenter.motions.goes_out
    wait()
    assert not veils(column.memories)
    assert isinstance(column.memories.currentIndex().data(Qt.ItemDataRole.UserRole), Gap)
    restore(session)
    wait()
    assert not veils(column.memories)


@pytest.mark.usefixtures("moving")
def test_no_row_moves_while_someone_types(
    column: TimelineColumn, session: Session, qtbot: QtBot
) -> None:
    field = QLineEdit(column)
    field.show()
    column.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    browsing(session).erased = {ERASED}  # type: ignore[attr-defined]
    session.publish(erased(ERASED))
    wait()
    assert isinstance(line(column), Gap)
    assert not veils(column.memories)


@pytest.mark.usefixtures("moving")
@pytest.mark.parametrize("by", ["key", "input method"])
def test_the_first_letter_ends_what_moves(
    theme: Theme, host: QWidget, qtbot: QtBot, by: str
) -> None:
    field, button = host.findChild(QLineEdit), host.findChild(QPushButton)
    course = Course(host)
    course.go(60_000)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_A)
    assert course.goes_on  # Nothing was typed: a button takes no letters.
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClick(field, Qt.Key.Key_Left)
    assert course.goes_on
    if by == "key":
        QTest.keyClick(field, Qt.Key.Key_A)
    else:
        QApplication.sendEvent(field, QInputMethodEvent())
    assert not course.goes_on
    assert course.done == 1.0


@pytest.mark.usefixtures("moving")
def test_a_toast_fades_in_and_out_and_can_be_used_at_once(theme: Theme, host: QWidget) -> None:
    toast, undone = Toast(theme, host), []
    toast.tell("Erased. It’s in the archive.", lambda: undone.append(1))
    assert toast.isVisible()
    [veil] = veils(host)
    assert veil.geometry().contains(toast.geometry())
    assert at(veil, 0.1) != at(veil, 0.9)
    spot = toast._button.mapTo(host, toast._button.rect().center())
    assert host.childAt(spot) is toast._button
    veil.course.resume()
    wait(lambda: not veils(host))
    QTest.mouseClick(toast._button, Qt.MouseButton.LeftButton)
    assert undone
    assert not toast.isVisible()
    assert len(veils(host)) == 1


@pytest.mark.usefixtures("moving")
def test_it_grows_dark_around_a_panel_that_is_there_at_once(theme: Theme, host: QWidget) -> None:
    over = Overlay(theme, host)
    field = QLineEdit(over.panel)
    over.panel.setGeometry(100, 100, 200, 100)
    over.come(field)
    [veil] = veils(host)
    assert not veil.mask().contains(QPoint(150, 150))
    early, late = at(veil, 0.0), at(veil, 0.99)
    assert late.pixelColor(10, 400).lightness() < early.pixelColor(10, 400).lightness()
    veil.course.resume()
    wait(lambda: not veils(host))
    over.close_up()
    assert over.isHidden()
    assert len(veils(host)) == 1


def test_overlays_and_toasts_come_at_once_where_nothing_shall_move(
    theme: Theme, host: QWidget
) -> None:
    over = Overlay(theme, host)
    over.come(QLineEdit(over.panel))
    Toast(theme, host).tell("Erased.")
    over.close_up()
    assert not veils(host)


@pytest.fixture
def room(theme: Theme, tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    """A window on a journal of ten memories."""
    room = make_room(theme, tmp_path)
    qtbot.addWidget(room.window)
    room.fill(10)
    room.open()
    yield room
    room.window.page.discard()
    wait()
    room.session.close()
    room.journal.close()


@pytest.mark.usefixtures("moving")
@pytest.mark.parametrize("width", [1600, 1280, 1000])
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_the_reference_pane_slides_beside_the_page_or_over_it(
    room: Room, width: int, direction: Qt.LayoutDirection
) -> None:
    window, desk = room.window, room.window.desk
    window.setLayoutDirection(direction)
    window.resize(width, 800)
    room.window.guide.go_to(View.TIMELINE)
    wait()
    for opened in (True, False):
        window.actions_.action(catalogue.PANE).trigger()
        assert desk.pane_is_open is opened  # At once, whatever moves.
        [veil] = veils(desk)
        pictures = [at(veil, part) for part in (0.0, 0.4, 0.99)]
        assert all(one != other for one, other in pairwise(pictures))
        veil.course.resume()
        wait(lambda: not veils(desk))
        assert not veils(desk)
