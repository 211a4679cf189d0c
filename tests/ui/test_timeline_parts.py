"""The timeline's parts: what is read, what is said of a line, and the bar beside the list."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from itertools import pairwise
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.domain.entry import Draft, Row
from journal.domain.errors import Interrupted, JournalBusy
from journal.domain.moment import Moment, Precision
from journal.domain.timeline import Gap, MonthCount
from journal.services.journal import open_journal
from journal.ui.background.job import Job
from journal.ui.background.lane import InlineLane, Lane
from journal.ui.background.session import Session
from journal.ui.features.timeline import source
from journal.ui.features.timeline.lines import Heading, Line, differences, with_headings
from journal.ui.features.timeline.measures import Measures, flat
from journal.ui.features.timeline.model import TimelineModel, spoken
from journal.ui.features.timeline.reader import Reader
from journal.ui.features.timeline.source import Chunk, FilteredSource, WholeSource
from journal.ui.features.timeline.view import TimelineColumn
from journal.ui.features.timeline.whole_bar import WholeBar
from journal.ui.features.timeline.window import Window
from journal.ui.theme.theme import Theme
from journal.ui.widgets.rowpaint import RowInk
from tests.ui.fakes import NEWEST, FakeJournal, a_row, entry_id
from tests.ui.rooms import CLOCK, settle

ROW = a_row(1, total=9)
DAY = Moment.on(date(2026, 2, 1))
SUMMER = Moment(date(1998, 6, 1), date(1998, 8, 31), Precision.SEASON, "summer 1998")


@pytest.fixture
def column(qtbot: QtBot, theme: Theme, session: Session) -> TimelineColumn:
    session._adopt((FakeJournal(3_000), 0))
    column = TimelineColumn(theme, session, NEWEST.date)
    qtbot.addWidget(column)
    column.resize(364, 900)
    column.show()
    settle()
    return column


# ------------------------------------------------------------------ what is said
@pytest.mark.parametrize(
    ("row", "words"),
    [
        (ROW, "14 Saturday, Memory 1"),
        (replace(ROW, starred=True), "14 Saturday, Memory 1, starred"),
        (replace(ROW, moment=SUMMER, title="The sea"), "summer 1998, The sea"),
        (Gap(date(2026, 2, 10), date(2026, 2, 12), 3, 1), "Gap of three days. Opens the archive."),
        (Gap(date(2026, 2, 10), date(2026, 2, 10), 0, 1), "Gap in this day. Opens the archive."),
        (Heading(2026, 2), "February 2026"),
    ],
)  # fmt: skip
def test_each_line_is_read_out_in_one_sentence(row: Line, words: str) -> None:
    assert spoken(row) == words


def test_headings_stand_over_each_month_once() -> None:
    rows = [a_row(n, total=300) for n in range(130)]
    headings = [line for line in with_headings(rows) if isinstance(line, Heading)]
    assert headings == [Heading(2026, 2), Heading(2026, 1)]


def test_two_lists_that_overlap_differ_only_at_their_ends() -> None:
    rows = [a_row(n, total=300) for n in range(100)]
    found = list(differences(rows[:60], rows[20:90]))
    assert [(one.start, one.end, len(one.lines)) for one in found] == [(60, 60, 30), (0, 20, 0)]


def test_a_line_that_says_something_else_stays_the_same_line(qtbot: QtBot) -> None:
    model = TimelineModel()
    model.show([ROW])
    with qtbot.waitSignal(model.dataChanged):
        model.show([replace(ROW, title="Another title")])
    assert model.index(1).data() == "Another title"
    assert model.data(model.index(9)) is None
    assert model.flags(model.index(9)) == Qt.ItemFlag.NoItemFlags


# ------------------------------------------------------------------ heights
@pytest.mark.parametrize(
    ("row", "height"),
    [
        (replace(ROW, title="A title", excerpt="Two lines. " * 9), 97),
        (replace(ROW, title="A title", excerpt="One line."), 79),
        (replace(ROW, title="A title", excerpt="One line of some length, no more."), 79),
        (replace(ROW, title="", excerpt="Three lines are told of this one. " * 6), 92),
        (replace(ROW, title="", excerpt="Short.", place=None, moment=DAY), 63),
        (Gap(date(2026, 2, 10), date(2026, 2, 12), 3, 1), 38),
        (Heading(2026, 2), 36),
    ],
)  # fmt: skip
def test_lines_are_as_tall_as_what_they_say(theme: Theme, row: Line, height: int) -> None:
    assert Measures(RowInk(theme)).height(row, 364) == height


def test_a_text_between_two_and_three_lines_is_measured(theme: Theme) -> None:
    words = "It rained on the roof all night and nobody in the house minded that it did."
    row = replace(ROW, title="", excerpt=words)
    assert Measures(RowInk(theme)).height(row, 364) in {74, 92}
    assert flat("one\ntwo\t three") == "one two three"


# ------------------------------------------------------------------ what is read
def test_neighbouring_chunks_of_a_real_journal_share_their_gaps(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(source, "CHUNK", 3)
    with open_journal(tmp_path / "journal.db", clock=CLOCK) as journal:
        entries = [
            journal.writing.save(Draft(Moment.at(datetime(2026, 1, day, 9)), f"Day {day}.")).entry
            for day in range(1, 12)
        ]
        journal.erasing.erase([entries[3].id, entries[7].id])
        whole = WholeSource(journal.browsing)
        chunk = whole.newest()
        down, up = Window(), Window()
        down.begin(chunk)
        while chunk.older is not None:
            chunk = whole.older(chunk)
            down.add_older(chunk, 99)
        up.begin(chunk)
        while chunk.newer is not None:
            chunk = whole.newer(chunk)
            up.add_newer(chunk, 99)
    days = [11, 10, 9, "gap", 7, 6, 5, "gap", 3, 2, 1]
    told = [day if day == "gap" else f"Day {day}." for day in days]
    assert [getattr(item, "excerpt", "gap") for item in down.items] == told
    assert [getattr(item, "excerpt", "gap") for item in up.items] == told
    assert up.offset == 0


def test_what_a_query_finds_can_be_walked_both_ways(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(source, "CHUNK", 3)
    with open_journal(tmp_path / "journal.db", clock=CLOCK) as journal:
        for day in range(1, 9):
            moment = Moment.at(datetime(2026, 1, day, 9))
            journal.writing.save(Draft(moment, f"Day {day}.", starred=day != 4))
        found = FilteredSource(journal.searching, "is:starred")
        assert found.extent().total == 7
        first = found.newest()
        second = found.older(first)
        assert [item.excerpt for item in second.items] == ["Day 5.", "Day 3.", "Day 2."]
        assert found.newer(second) == first
        assert found.older(second).older is None
        far = FilteredSource(journal.searching, "is:starred")
        assert [item.excerpt for item in far.at(6).items] == ["Day 1."]
        assert far.at(99).offset == 6
        assert far.around(0, 4).offset == 3


def test_a_window_holds_no_more_chunks_than_it_may() -> None:
    window = Window()
    assert window.is_whole
    assert window.offset == 0
    rows = tuple(a_row(n, total=90) for n in range(9))
    chunks = [Chunk(rows[n : n + 3], n, 1, 1) for n in (0, 3, 6)]
    window.begin(chunks[1])
    window.add_older(chunks[2], 2)
    window.add_newer(chunks[0], 2)
    assert window.entries == tuple(entry_id(n) for n in range(6))
    assert window.offset_of(entry_id(4)) == 4
    assert window.offset_of(entry_id(8)) == 0


# ------------------------------------------------------------------ questions and answers
def broken(error: Exception, times: int = 1) -> Callable[[], Chunk]:
    left = [error] * times

    def read() -> Chunk:
        if left:
            raise left.pop()
        return Chunk((ROW,), 0, None, None)

    return read


def test_a_search_that_stops_another_does_not_stop_the_timeline(qapp: QApplication) -> None:
    reader, shown = Reader(InlineLane()), list[Chunk]()
    reader.jump(broken(Interrupted(), 2), shown.append)
    settle()
    assert len(shown) == 1


def test_nothing_is_extended_while_another_place_is_on_its_way(qapp: QApplication) -> None:
    lane, there, shown = Lane("read", 2), Event(), list[str]()
    reader = Reader(lane)

    def arrive() -> Chunk:
        there.wait()
        return Chunk((ROW,), 0, None, 7)

    reader.jump(arrive, lambda _chunk: shown.append("there"))
    reader.extend(lambda: Chunk((), 60, None, None), lambda _chunk: shown.append("further"))
    there.set()
    lane.drain()
    settle()
    assert shown == ["there"]
    reader.extend(lambda: Chunk((), 60, None, None), lambda _chunk: shown.append("further"))
    lane.drain()
    settle()
    assert shown == ["there", "further"]


def test_a_change_on_the_way_to_the_newest_memory_does_not_keep_one_where_one_was(
    column: TimelineColumn, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    column.presenter.go_to(1_500)
    settle()
    lane, asked = session.read, list[Callable[[], object]]()
    monkeypatch.setattr(lane, "submit", lambda work: asked.append(work) or Job())
    QTest.keyClick(column.memories, Qt.Key.Key_Home)
    monkeypatch.undo()
    column.presenter.refresh()  # Somebody, somewhere, has kept a word.
    settle()
    assert asked
    assert column.memories.currentIndex().data(Qt.ItemDataRole.UserRole).id == entry_id(0)


def test_what_cannot_be_read_is_told(qapp: QApplication) -> None:
    reader, failures = Reader(InlineLane()), list[Exception]()
    reader.failed.connect(failures.append)
    reader.extend(broken(JournalBusy()), lambda _chunk: None)
    settle()
    assert [type(one) for one in failures] == [JournalBusy]
    assert not reader.is_extending
    reader.fail(Interrupted())
    reader.fail(JournalBusy())
    assert len(failures) == 2


# ------------------------------------------------------------------ the bar
def test_dragging_names_the_month_and_goes_there(column: TimelineColumn) -> None:
    bar = column.bar
    bar.setSliderDown(True)
    bar.setSliderPosition(2_000)
    assert bar.bubble.isVisible()
    assert bar.bubble.text() == bar.month_at(2_000)
    bar.setSliderDown(False)
    settle(lambda: bar.value() == 2_000)
    assert not bar.bubble.isVisible()
    row = column.memories.top_row()
    assert row is not None
    assert row.id == entry_id(2_000)


def test_a_page_on_the_bar_goes_a_page(column: TimelineColumn) -> None:
    column.bar.triggerAction(WholeBar.SliderAction.SliderPageStepAdd)
    settle(lambda: column.bar.value() >= 5)
    assert column.bar.value() == column.bar.pageStep()


def test_without_months_the_bar_says_nothing(column: TimelineColumn) -> None:
    column.bar.measure(50, ())
    assert column.bar.month_at(3) == ""
    column.bar.measure(50, (MonthCount(2026, 2, 10), MonthCount(2026, 1, 40)))
    assert column.bar.month_at(9) == "February 2026"
    assert column.bar.month_at(10) == "January 2026"


def test_a_journal_that_fits_needs_no_bar(qtbot: QtBot, theme: Theme, session: Session) -> None:
    session._adopt((FakeJournal(3), 0))
    column = TimelineColumn(theme, session, NEWEST.date)
    qtbot.addWidget(column)
    column.resize(364, 900)
    column.show()
    settle()
    assert not column.bar.isVisible()
    assert column._subtitle.text() == "Three memories since yesterday" or "since" in (
        column._subtitle.text()
    )


# ------------------------------------------------------------------ going
def test_a_memory_far_away_is_brought_into_sight(column: TimelineColumn) -> None:
    far = a_row(2_500, total=3_000)
    column.presenter.reveal(far.id, far.position)
    settle()
    assert column.memories.chosen() == (far.id,)
    neighbour = column.memories.lines.neighbour(far.id, newer=True)
    assert neighbour == entry_id(2_499)
    assert column.memories.lines.neighbour(entry_id(0), newer=True) is None


def test_at_the_top_there_is_nothing_newer(column: TimelineColumn) -> None:
    assert column.memories.lines.neighbour(entry_id(0), newer=True) is None
    assert column.memories.lines.neighbour(entry_id(0), newer=False) == entry_id(1)


def test_home_and_end_in_a_short_journal_only_move_the_keys(
    qtbot: QtBot, theme: Theme, session: Session
) -> None:
    session._adopt((FakeJournal(20), 0))
    column = TimelineColumn(theme, session, NEWEST.date)
    qtbot.addWidget(column)
    column.resize(364, 500)
    column.show()
    settle()
    for key, wanted in ((Qt.Key.Key_End, 19), (Qt.Key.Key_Home, 0)):
        qtbot.keyClick(column.memories, key)
        settle()
        current: Row = column.memories.currentIndex().data(Qt.ItemDataRole.UserRole)
        assert current.id == entry_id(wanted)


def test_several_that_are_chosen_stay_chosen_while_one_scrolls_on(
    column: TimelineColumn,
) -> None:
    column.memories.selectAll()
    held = len(column.memories.chosen())
    for _ in range(30):
        scroll = column.memories.verticalScrollBar()
        scroll.setValue(scroll.value() + 2_000)
        settle()
    assert len(column.memories.chosen()) == held


def test_the_wheel_scrolls_on_through_chunks(column: TimelineColumn) -> None:
    for _ in range(40):
        wheel = QWheelEvent(
            QPointF(100, 300), QPointF(100, 300), QPoint(), QPoint(0, -2_400),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(column.memories.viewport(), wheel)
        settle()
    assert column.bar.value() > 100


def test_the_list_is_painted_in_every_state(
    column: TimelineColumn, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal: Any = session.journal
    journal.browsing.erased = {2}
    column.presenter.refresh()
    settle()
    memories = column.memories
    memories.setFocus(Qt.FocusReason.TabFocusReason)
    pictures = []
    for row in (1, 3):
        memories.setCurrentIndex(memories.lines.index(row))
        pictures.append(memories.grab().toImage())
    memories.delegate.dim(frozenset({entry_id(0)}), 0.2)
    pictures.append(memories.grab().toImage())
    monkeypatch.setattr(QGuiApplication, "layoutDirection", lambda: Qt.LayoutDirection.RightToLeft)
    pictures.append(memories.grab().toImage())
    assert all(one != other for one, other in pairwise(pictures))


def test_larger_text_makes_taller_lines(column: TimelineColumn, theme: Theme) -> None:
    before = column.memories.row_height(ROW)
    theme.set_text_scale(1.5)
    settle()
    try:
        assert column.memories.row_height(ROW) > before * 1.3
    finally:
        theme.set_text_scale(1.0)


def test_a_wider_list_makes_shorter_lines(column: TimelineColumn) -> None:
    row = next(n for n, line in enumerate(column.memories.lines.lines) if isinstance(line, Row))
    index = column.memories.lines.index(row)
    before = column.memories.visualRect(index).height()
    column.resize(900, 900)
    settle()
    assert column.memories.visualRect(index).height() < before
