"""The timeline holds a few hundred lines of any journal, and keeps its place."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.domain.entry import Row
from journal.domain.timeline import Gap
from journal.ui.background.session import Session
from journal.ui.features.timeline.view import TimelineColumn
from journal.ui.theme.theme import Theme
from tests.ui.fakes import FakeJournal, entry_id, erased
from tests.ui.rooms import settle as wait


@pytest.fixture
def column(qtbot: QtBot, theme: Theme, session: Session) -> TimelineColumn:
    column = TimelineColumn(theme, session, lambda: date(2026, 2, 14))
    qtbot.addWidget(column)
    column.resize(364, 1000)
    column.show()
    qtbot.waitExposed(column)
    return column


def opened(session: Session, total: int) -> FakeJournal:
    journal = FakeJournal(total)
    session._adopt((journal, 0))
    settle()
    return journal


def settle() -> None:
    for _ in range(12):
        QApplication.processEvents()


def top(column: TimelineColumn) -> Row:
    row = column.memories.top_row()
    assert row is not None
    return row


def test_an_empty_journal_says_what_to_do(column: TimelineColumn, session: Session) -> None:
    opened(session, 0)
    assert column._empty.text() == "Nothing here yet. Write one true sentence about today."
    assert column._empty.isVisible()
    assert not column.memories.isVisible()


def test_the_newest_memory_stands_under_its_month(
    column: TimelineColumn, session: Session
) -> None:
    opened(session, 30)
    lines = column.memories.lines
    assert lines.index(0).data() == "February 2026"
    assert lines.index(1).data(Qt.ItemDataRole.AccessibleTextRole).startswith("14 Saturday, ")
    assert column._subtitle.text() == "30 memories since 5 February"


def test_of_a_million_memories_only_a_few_hundred_are_held(
    column: TimelineColumn, session: Session
) -> None:
    opened(session, 1_000_000)
    for _ in range(60):
        bar = column.memories.verticalScrollBar()
        bar.setValue(bar.value() + 900)
        settle()
    assert column.memories.lines.rowCount() < 300
    assert column.bar.value() > 300
    assert top(column).id == entry_id(column.bar.value())


def test_more_memories_do_not_move_what_is_looked_at(
    column: TimelineColumn, session: Session
) -> None:
    opened(session, 5_000)
    column.bar.wanted.emit(2_500)
    settle()
    before = top(column)
    place = column.memories.visualRect(
        column.memories.lines.index(column.memories.lines.row_of(before.id) or 0)
    ).top()
    bar = column.memories.verticalScrollBar()
    for value in (bar.maximum() - 10, 10):
        bar.setValue(value)
        settle()
    column.memories.show_top(before.id)
    assert abs(place) < 40
    assert column.memories.lines.row_of(before.id) is not None


def test_the_bar_leads_to_any_place(column: TimelineColumn, session: Session) -> None:
    opened(session, 100_000)
    column.bar.wanted.emit(70_000)
    settle()
    assert top(column).id == entry_id(70_000)
    assert column.bar.value() == 70_000


def test_home_and_end_go_to_the_ends_of_the_journal(
    qtbot: QtBot, column: TimelineColumn, session: Session
) -> None:
    opened(session, 10_000)
    qtbot.keyClick(column.memories, Qt.Key.Key_End)
    settle()
    assert column.memories.lines.row_of(entry_id(9_999)) is not None
    assert column.memories.currentIndex().data(Qt.ItemDataRole.UserRole).id == entry_id(9_999)
    qtbot.keyClick(column.memories, Qt.Key.Key_Home)
    settle()
    assert column.memories.currentIndex().data(Qt.ItemDataRole.UserRole).id == entry_id(0)


def test_keys_walk_on_past_what_was_held(
    qtbot: QtBot, column: TimelineColumn, session: Session
) -> None:
    opened(session, 1_000)
    column.memories.focus_line(0)
    for _ in range(80):
        qtbot.keyClick(column.memories, Qt.Key.Key_PageDown)
        settle()
    current = column.memories.currentIndex().data(Qt.ItemDataRole.UserRole)
    assert current.position < 2 * 500


def test_a_click_opens_a_memory_and_a_click_with_ctrl_gathers(
    qtbot: QtBot, column: TimelineColumn, session: Session
) -> None:
    opened(session, 30)
    opens: list[object] = []
    column.entry_chosen.connect(opens.append)
    click(qtbot, column, 1)
    assert opens == [entry_id(0)]
    click(qtbot, column, 2, Qt.KeyboardModifier.ControlModifier)
    assert opens == [entry_id(0)]
    assert column.memories.chosen() == (entry_id(0), entry_id(1))


def click(
    qtbot: QtBot,
    column: TimelineColumn,
    row: int,
    keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    spot = column.memories.visualRect(column.memories.lines.index(row)).center()
    qtbot.mouseClick(column.memories.viewport(), Qt.MouseButton.LeftButton, keys, spot)


def test_erasing_asks_for_the_chosen_memories_and_leaves_the_keys_on_the_gap(
    column: TimelineColumn, session: Session
) -> None:
    journal = opened(session, 30)
    asked: list[object] = []
    column.erase_requested.connect(asked.append)
    column.memories.mark(entry_id(3))
    column.erase_chosen()
    assert asked == [(entry_id(3),)]
    journal.browsing.erased = {3}
    session.publish(erased(3))
    wait(lambda: not column.presenter.motions.goes_out)
    line = column.memories.currentIndex().data(Qt.ItemDataRole.UserRole)
    assert isinstance(line, Gap)


def test_a_gap_can_be_entered(qtbot: QtBot, column: TimelineColumn, session: Session) -> None:
    journal = FakeJournal(30)
    journal.browsing.erased = {3, 4}
    session._adopt((journal, 0))
    settle()
    gaps: list[object] = []
    column.gap_chosen.connect(gaps.append)
    row = next(n for n, line in enumerate(column.memories.lines.lines) if isinstance(line, Gap))
    index = column.memories.lines.index(row)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).endswith("Opens the archive.")
    column.memories.setCurrentIndex(index)
    qtbot.keyClick(column.memories, Qt.Key.Key_Return)
    assert gaps == [index.data(Qt.ItemDataRole.UserRole)]


def test_headings_are_passed_over_by_keys(
    qtbot: QtBot, column: TimelineColumn, session: Session
) -> None:
    opened(session, 200)
    column.memories.focus_line(0)
    for _ in range(60):
        qtbot.keyClick(column.memories, Qt.Key.Key_Down)
    current = column.memories.currentIndex()
    assert current.data(Qt.ItemDataRole.UserRole).id == entry_id(60)


def test_the_bubble_names_the_month_that_is_dragged_to(
    column: TimelineColumn, session: Session
) -> None:
    opened(session, 5_000)
    assert column.bar.month_at(0) == "February 2026"
    assert column.bar.month_at(4_999) == "February 2022"


def test_the_model_keeps_the_promises_of_its_kind(
    qtmodeltester: object, column: TimelineColumn, session: Session
) -> None:
    opened(session, 300)
    qtmodeltester.check(column.memories.lines)  # type: ignore[attr-defined]


def test_a_stale_answer_is_dropped(column: TimelineColumn, session: Session) -> None:
    opened(session, 10_000)
    column.bar.wanted.emit(9_000)
    column.bar.wanted.emit(2_000)
    settle()
    assert top(column).id == entry_id(2_000)


def test_the_chosen_row_is_tinted(column: TimelineColumn, session: Session, theme: Theme) -> None:
    opened(session, 300)
    column.memories.mark(entry_id(1))
    rect = column.memories.visualRect(column.memories.currentIndex())
    picture = column.memories.grab().toImage()
    inside = picture.pixelColor(rect.left() + 16, rect.top() + 6)
    assert inside == theme.color("accentSoft")
