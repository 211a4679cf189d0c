"""What each part of the window shows while something is put away: design section 5, row by row."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.domain.erasure import ErasureKind, Target
from journal.domain.figures import Stretch
from journal.domain.ids import EntryId
from journal.domain.names import NameKind
from journal.services.habits import habits_of
from journal.services.settings import Settings
from journal.ui.actions.catalogue import CATALOGUE
from journal.ui.background.thumbnails import thumbnails_of
from journal.ui.features.editor.view import PageView
from journal.ui.shell.place import Place, View
from journal.ui.theme.theme import Theme
from tests.ui.rooms import NOW, Room, make_room, settle

CLEM = Target(ErasureKind.PERSON, "Clem")
DAY = date(2026, 1, 10)


@pytest.fixture
def room(theme: Theme, tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    made = make_room(theme, tmp_path)
    qtbot.addWidget(made.window)
    made.write("Before.", date(2026, 1, 5))
    made.write("Clem on the ice.", DAY, people=("Clem",), tags=("winter",), place="The pond")
    made.write("Clem a year ago.", date(2025, 2, 14), people=("Clem",))
    made.write("After.", date(2026, 1, 20))
    made.open()
    made.window.activateWindow()
    settle()
    yield made
    made.window.page.discard()
    settle()
    made.session.close()


def put_away(room: Room, target: Target) -> tuple[EntryId, ...]:
    done = room.journal.erasing.put_away(target)
    assert done.changes is not None
    room.session.publish(done.changes)
    settle()
    return done.changes.entries


def choose(room: Room, **settings: bool) -> None:
    room.journal.follow(habits_of(Settings().with_(**settings)))
    room.session.poll()
    settle()


def gaps(room: Room) -> list[str]:
    return [one for one in room.lines() if "gap" in one]


PERIOD = Target(ErasureKind.PERIOD, first=date(2026, 1, 9), last=date(2026, 1, 11))


@pytest.mark.parametrize(
    ("target", "field"),
    [
        (Target(ErasureKind.TAG, "winter"), "gaps_tags"),
        (Target(ErasureKind.PLACE, "The pond"), "gaps_places"),
        (PERIOD, "gaps_periods"),
        (Target(ErasureKind.SEARCH, "ice"), "gaps_searches"),
    ],
)
def test_the_timeline_shows_a_gap_without_count_or_name_and_closes_it_by_its_own_setting(
    room: Room, target: Target, field: str
) -> None:
    put_away(room, target)
    assert gaps(room) == ["a gap of one day"]
    choose(room, **{field: False})
    assert gaps(room) == []


def test_the_gaps_of_people_close_up_until_they_are_asked_for(room: Room) -> None:
    put_away(room, CLEM)
    assert gaps(room) == []
    choose(room, gaps_people=True)
    assert gaps(room) == ["a gap of one day", "a gap of one day"]
    assert not any("Clem" in one for one in room.lines())


def test_the_calendar_marks_a_day_with_a_gap_and_leaves_one_plain_that_is_closed(
    room: Room,
) -> None:
    put_away(room, PERIOD)
    [day] = room.journal.remembering.counts(DAY, DAY)
    assert (day.count, day.words, day.gap) == (0, 0, True)
    choose(room, gaps_periods=False)
    assert room.journal.remembering.counts(DAY, DAY) == ()


def test_no_run_of_days_is_broken_by_an_erasure(room: Room) -> None:
    def figures() -> tuple[object, ...]:
        told = room.journal.counting.figures(Stretch.YEAR, NOW.date(), 2026)
        return told.cells, sum(told.memories)

    cells, memories = figures()
    put_away(room, CLEM)
    assert figures() == (cells, int(str(memories)) - 1)


def test_what_was_put_away_comes_up_nowhere(room: Room) -> None:
    assert room.journal.remembering.years_that_remember(NOW.date()) == 1
    put_away(room, CLEM)
    assert room.journal.remembering.years_that_remember(NOW.date()) == 0


def test_no_export_and_no_print_is_offered_that_would_have_to_say_what_it_leaves_out() -> None:
    """Whoever adds one lets it say so, and adds it to the canary."""
    words = " ".join(f"{one.id} {one.text}".lower() for one in CATALOGUE)
    assert "export" not in words
    assert "print" not in words


# ------------------------------------------------------------------ what is held in memory
def write_in(room: Room, entry: EntryId) -> PageView:
    """Open a memory, and write something in it that is kept."""
    page = room.window.page
    room.window.guide.open(entry)
    settle()
    page.reading.write()
    page.focus_text()
    page.sheet.text.textCursor().insertText("Thin. ")
    page.flush()
    settle()
    return page


def test_the_texts_of_what_was_put_away_are_let_go_of(room: Room) -> None:
    [entry] = [hit for hit in room.journal.browsing.timeline().items if "ice" in str(hit)]
    entry_id = getattr(entry, "id")  # noqa: B009 - a row, not a gap
    page = write_in(room, entry_id)
    keeper = page._presenter.keeper
    assert entry_id in keeper._acknowledged
    put_away(room, CLEM)
    assert entry_id not in keeper._acknowledged
    assert page.entry_id != entry_id
    document = page.sheet.text.document()
    assert not document.isUndoAvailable()
    document.undo()
    assert "ice" not in page.sheet.text.text()


def test_the_text_of_a_page_that_was_left_is_let_go_of_too(room: Room) -> None:
    one = room.write("Clem later.", date(2026, 1, 12), people=("Clem",))
    other = room.write("Other.", date(2026, 1, 13))
    room.session.poll()
    keeper = room.window.page._presenter.keeper
    for entry in (one, other):
        write_in(room, entry.id)
    assert {one.id, other.id} <= keeper._acknowledged.keys()
    put_away(room, CLEM)
    assert one.id not in keeper._acknowledged
    assert other.id in keeper._acknowledged


def test_a_passage_that_goes_while_its_page_is_open_is_not_brought_back_by_undo(
    room: Room,
) -> None:
    one = room.write("Fog.\n\nClem came by.\n\nThen snow.", date(2026, 1, 12))
    room.session.poll()
    page = write_in(room, one.id)
    put_away(room, CLEM)
    assert page.entry_id == one.id
    document = page.sheet.text.document()
    for _ in range(3):
        document.undo()
    assert "Clem" not in page.sheet.text.text()
    assert "Clem" not in document.toPlainText()


def test_no_picture_of_what_was_put_away_is_kept_in_memory(room: Room, tmp_path: Path) -> None:
    file = tmp_path / "pond.png"
    QImage(8, 8, QImage.Format.Format_RGB32).save(str(file))
    added = room.journal.attachments.add(file)
    room.write("Pond.", date(2026, 1, 13), people=("Clem",), attachments=(added.id,))
    pictures = thumbnails_of(room.session)
    pictures.get(added.sha256, QSize(8, 8))
    settle(lambda: bool(pictures._held))
    assert pictures._held
    put_away(room, CLEM)
    assert not pictures._held
    assert list((tmp_path / "state").glob("**/*.png")) == []


def test_the_way_back_leads_to_no_name_that_was_put_away(room: Room) -> None:
    guide = room.window.guide
    guide.go(Place(View.NAME, kind=NameKind.PERSON, name="Clem"))
    settle()
    guide.go_to(View.TIMELINE)
    put_away(room, CLEM)
    guide.back()
    settle()
    page = room.window.rooms.names.profile.page
    assert page.shown is None
    assert "Clem" not in page.heading.name.text()
    assert "Clem" not in QApplication.clipboard().text()
    assert "Clem" not in room.window.windowTitle()
    assert "Clem" not in room.window.voice.toast.text()
