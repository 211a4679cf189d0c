"""Coming back: lamps return over the window, for what is back in the journal already."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journal.domain.entry import Entry, Row
from journal.domain.erasure import ErasureKind, Target
from journal.domain.errors import JournalBusy
from journal.services.browsing import Browsing
from journal.services.erasing import Terms
from journal.ui.features.archive.view import ArchiveView
from journal.ui.features.lights.plain import PlainList
from journal.ui.features.lights.values import Manner
from journal.ui.shell.lamps_back import LampsBack
from journal.ui.shell.place import View
from journal.ui.theme.theme import Theme
from journal.ui.widgets.toast import Toast
from tests.ui.rooms import Room, make_room, settle


@pytest.fixture
def room(theme: Theme, tmp_path: Path) -> Iterator[Room]:
    made = make_room(theme, tmp_path, size=(900, 620))
    theme.wear(still=False)
    with made.journal:
        made.open()
        yield made
        made.window.close()
    theme.wear(still=True)


def put_away(room: Room, *entries: Entry, quiet: bool = False) -> None:
    target = Target(ErasureKind.SELECTION, ids=tuple(one.id for one in entries))
    room.journal.erasing.put_away(target, Terms(tape="Be kind.", quiet=quiet))


def bring_back(room: Room, *, drawn: bool = True) -> ArchiveView:
    """Open the one card there is, and press the button for all of it."""
    room.window.guide.go_to(View.ARCHIVE)
    settle()
    view = room.window.rooms.archive
    view.presenter.open(room.journal.archive.cards()[0])
    settle()
    if view.opened.rows.held.is_drawn is not drawn:
        view.opened.curtain.click()
    way = view.opened.way_back.all
    way.setFocus()
    QTest.keyClick(way, Qt.Key.Key_Space)
    settle()
    return view


def lamps(room: Room) -> LampsBack | None:
    found = [one for one in room.window.findChildren(LampsBack) if one.isVisible()]
    return found[0] if found else None


def told(room: Room) -> list[str]:
    heard: list[str] = []
    room.notices.toasted.connect(lambda toast: heard.append(toast.text))
    return heard


@pytest.mark.parametrize("drawn", [True, False])
def test_they_return_over_the_window_for_what_is_back_already(room: Room, drawn: bool) -> None:
    written, heard = room.fill(3), told(room)
    put_away(room, *written)
    view = bring_back(room, drawn=drawn)
    page = lamps(room)
    assert page is not None
    assert page.size() == room.window.size() == page.stage.size()
    assert page.stage._plan.manner is Manner.BACK
    assert page.stage._covered is drawn
    assert [spot.id for spot in page.stage.conductor.spots] == [one.id for one in written]
    # Whatever happens to the window now, the journal has all of them.
    assert room.journal.archive.cards() == ()
    assert heard == []
    for _ in range(4):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert page.isAncestorOf(focused)
    settle(lambda: lamps(room) is None)
    assert heard == ["Back in your journal."]
    assert view.opened.content is None
    room.notices.undo_last()
    settle()
    assert len(room.journal.archive.cards()) == 1


def test_escape_has_all_of_them_lit_at_once_however_many_there_are(room: Room) -> None:
    heard = told(room)
    put_away(room, *room.fill(75))
    bring_back(room)
    page = lamps(room)
    assert page is not None
    assert len(page.stage.conductor.lamps) <= 60
    QTest.keyClick(page.stage, Qt.Key.Key_Escape)
    settle()
    assert lamps(room) is None
    assert heard == ["Back in your journal."]


def test_where_nothing_may_move_they_are_a_list_in_which_one_after_another_is_back(
    room: Room, theme: Theme
) -> None:
    heard = told(room)
    put_away(room, *room.fill(3))
    theme.wear(still=True)
    bring_back(room)
    page = lamps(room)
    assert page is not None
    bar, model = page.stage.parts.bar, page.stage.parts.model
    assert isinstance(page.stage.parts.lamps, PlainList)
    assert bar.isVisible()
    assert bar.value() < 500
    assert rows_of(model)[0].data() == "1 of 3, out"
    settle(lambda: bar.value() > 500)
    assert rows_of(model)[2].data() == "3 of 3, back"
    settle(lambda: lamps(room) is None)
    assert heard == ["Back in your journal."]


def rows_of(model: QAbstractItemModel) -> list[QModelIndex]:
    return [model.index(row, 0) for row in range(model.rowCount())]


@pytest.mark.parametrize("still", [False, True], ids=["moving", "still"])
def test_with_the_curtain_lifted_it_ends_where_they_stand_again(
    room: Room, theme: Theme, *, still: bool
) -> None:
    written = room.fill(90)
    put_away(room, *written[60:70])
    theme.wear(still=still)
    bring_back(room, drawn=False)
    timeline = room.window.timeline
    settle(lambda: lamps(room) is None)
    settle(lambda: room.window.guide.now.view is View.TIMELINE)
    assert timeline.isVisible()
    toasts = [one for one in room.window.findChildren(Toast) if one.isVisible()]
    assert [one.text() for one in toasts] == ["Back in your journal."]
    opens = timeline.presenter.motions.goes_on
    assert opens is not still
    newest = timeline.memories.lines.row_of(written[60].id)
    assert newest is not None
    above = timeline.memories.lines.line(newest - 1)
    assert isinstance(above, Row)
    assert above.id == written[59].id
    spot = timeline.memories.visualRect(timeline.memories.lines.index(newest))
    assert timeline.memories.viewport().rect().contains(spot)
    settle(lambda: not timeline.presenter.motions.goes_on)


def test_with_the_curtain_drawn_one_stays_and_they_open_when_the_timeline_is_seen(
    room: Room,
) -> None:
    written = room.fill(6)
    put_away(room, *written[2:4])
    bring_back(room)
    settle(lambda: lamps(room) is None)
    assert room.window.guide.now.view is View.ARCHIVE
    timeline = room.window.timeline
    assert timeline.memories.lines.row_of(written[2].id) is not None
    assert not timeline.presenter.motions.goes_on
    room.window.guide.go_to(View.TIMELINE)
    settle()
    assert timeline.presenter.motions.goes_on
    settle(lambda: not timeline.presenter.motions.goes_on)
    room.window.guide.go_to(View.ARCHIVE)
    room.window.guide.go_to(View.TIMELINE)
    settle()
    assert not timeline.presenter.motions.goes_on


@pytest.mark.parametrize("drawn", [False, True], ids=["drawn meanwhile", "lifted meanwhile"])
def test_the_curtain_counts_as_it_is_at_the_end(room: Room, *, drawn: bool) -> None:
    put_away(room, *room.fill(3))
    bring_back(room, drawn=drawn)
    page = lamps(room)
    assert page is not None
    QTest.keyClick(page.stage, Qt.Key.Key_D)
    QTest.keyClick(page.stage, Qt.Key.Key_Escape)
    settle()
    assert room.window.guide.now.view is (View.TIMELINE if drawn else View.ARCHIVE)


def test_what_went_again_before_anybody_looked_does_not_open(room: Room) -> None:
    written = room.fill(6)
    put_away(room, *written[2:4])
    bring_back(room)
    settle(lambda: lamps(room) is None)
    room.notices.undo_last()
    settle()
    room.window.guide.go_to(View.TIMELINE)
    settle()
    assert not room.window.timeline.presenter.motions.goes_on


def test_what_never_went_out_of_sight_has_no_lamps(room: Room) -> None:
    heard = told(room)
    put_away(room, *room.fill(2), quiet=True)
    bring_back(room)
    assert lamps(room) is None
    assert len(heard) == 1


def test_a_journal_that_cannot_be_read_just_then_still_tells_what_is_back(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = told(room)
    put_away(room, *room.fill(2))

    def fail(*_args: object) -> None:
        raise JournalBusy(Path("journal.db"))

    monkeypatch.setattr(Browsing, "rows", fail)
    bring_back(room)
    assert lamps(room) is None
    assert heard == ["Back in your journal."]
