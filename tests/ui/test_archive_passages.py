"""Passages in the archive: behind glass with what is hidden told, and back one by one."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journal.domain.entry import Draft
from journal.domain.erasure import Erased, ErasureKind, Target
from journal.domain.ids import EntryId, new_id
from journal.domain.moment import Moment
from journal.domain.veil import GAP
from journal.runtime.clock import FixedClock
from journal.services.erasing import Terms
from journal.services.journal import Journal, open_journal
from journal.ui.background.lane import InlineLane
from journal.ui.background.session import Session
from journal.ui.background.thumbnails import thumbnails_of
from journal.ui.features.archive.held import State
from journal.ui.features.archive.held_model import (
    HEADING_ROLE,
    PAGE,
    ROW_ROLE,
    STATE_ROLE,
    HeldModel,
)
from journal.ui.features.archive.view import ArchiveView
from journal.ui.feedback.notices import Notices, Toast
from journal.ui.theme.theme import Theme

NOW = datetime(2026, 2, 14, 21, 40, tzinfo=UTC)
LAKE = "# The lake\n\nClem came.\n\nIt *snowed*.\n\nI asked Clem.\n\nJoel sang."
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with open_journal(tmp_path / "journal.db", clock=FixedClock(NOW)) as journal:
        yield journal


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, journal: Journal, notices: Notices) -> Iterator[ArchiveView]:
    session = Session(InlineLane("read"), InlineLane("write"), journal)
    view = ArchiveView(theme, session, notices, lambda: date(2026, 2, 14))
    qtbot.addWidget(view)
    view.resize(1368, 1000)
    yield view
    settle()


def settle() -> None:
    for _ in range(6):
        QApplication.processEvents()


def add(journal: Journal, text: str, day: str, **more: object) -> EntryId:
    moment = Moment.at(datetime.fromisoformat(f"{day}T16:20"))
    return journal.writing.save(Draft(moment, text, **more)).entry.id  # type: ignore[arg-type]


def put_away(journal: Journal, name: str = "Clem", tape: str | None = None) -> Erased:
    return journal.erasing.put_away(Target(ErasureKind.PERSON, name), Terms(tape=tape))


@pytest.fixture
def lake(journal: Journal, tmp_path: Path) -> EntryId:
    """A page of which two passages, a picture and a recording are hidden, beside a whole one."""
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(QColor("#6688aa"))
    picture.save(str(tmp_path / "pier.png"))
    (tmp_path / "waves.mp3").write_bytes(b"ID3 waves")
    files = tuple(journal.attachments.add(tmp_path / n).id for n in ("pier.png", "waves.mp3"))
    add(journal, "A day.", "2025-01-01", people=("Clem",))
    return add(journal, LAKE, "2025-02-01", title="At the lake", attachments=files)


def opened(view: ArchiveView, row: int = 0) -> ArchiveView:
    view.show()
    view.activateWindow()
    settle()
    gallery = view.overview.gallery
    gallery.setCurrentIndex(gallery.cards.index(row))
    QTest.keyClick(gallery, Qt.Key.Key_Return)
    settle()
    return view


def read(view: ArchiveView, row: int) -> None:
    rows = view.opened.rows
    rows.setCurrentIndex(rows.held.index(row))
    rows.clearSelection()
    QTest.keyClick(rows, Qt.Key.Key_Return)
    settle()


def text(journal: Journal, entry: EntryId) -> str:
    return journal.browsing.entry(entry).text


def test_pages_that_are_hidden_in_part_stand_under_a_heading_of_their_own(
    view: ArchiveView, journal: Journal, lake: EntryId
) -> None:
    put_away(journal)
    held = opened(view).opened.rows.held
    told = [held.index(row).data() for row in range(held.rowCount())]
    assert told == ["Whole", "1", "Lines blanked inside other pages", "1"]
    assert held.index(2).data(HEADING_ROLE) == told[2]
    assert held.index(2).data(STATE_ROLE) is None
    assert not held.flags(held.index(2))
    assert held.index(3).data(SPOKEN) == "Page in part 1 of 1"
    assert "1 whole  ·  1 in part" in view.opened.panel.said()
    view.opened.rows.setFocus()
    settle()
    assert view.opened.rows.currentIndex().row() == 1
    assert not view.grab().isNull()
    view.opened.curtain.click()
    settle()
    assert held.index(3).data(SPOKEN) == "1 February 2025, At the lake, in part"
    assert not view.grab().isNull()


def test_behind_glass_what_is_hidden_stands_in_brackets(
    view: ArchiveView, journal: Journal, lake: EntryId
) -> None:
    put_away(journal)
    read(opened(view), 3)
    glass = view.opened.glass
    shown = glass.text().replace("\N{NO-BREAK SPACE}", " ")
    assert shown.startswith("At the lake\nThe lake\n")
    assert "[ Clem came. ]" in shown
    assert "It snowed." in shown
    assert "Joel sang." in shown
    assert glass.passage() is not None
    assert not glass._how.text().startswith("It stays")
    files = glass.pictures.files
    assert [files.index(row).data(SPOKEN) for row in range(files.rowCount())] == [
        "Picture: pier.png, put away",
        "Recording: waves.mp3, put away",
    ]
    assert not view.grab().isNull()


def test_one_passage_comes_back_alone_and_the_page_stays_behind_glass(
    view: ArchiveView, journal: Journal, lake: EntryId, toasts: list[Toast], notices: Notices
) -> None:
    put_away(journal)
    read(opened(view), 3)
    way = view.opened.way_back
    assert way.passage.isVisible()
    assert way.passage.text() == "Bring back this passage"
    way.passage.click()
    settle()
    assert text(journal, lake) == LAKE.replace("I asked Clem.", GAP)
    assert toasts[-1].text == "Back in its page."
    assert "[" in view.opened.glass.text()
    assert "Clem came." in view.opened.glass.text()
    notices.undo(toasts[-1])
    settle()
    assert text(journal, lake) == LAKE.replace("Clem came.", GAP).replace("I asked Clem.", GAP)


def test_keys_go_from_passage_to_passage(
    view: ArchiveView, journal: Journal, lake: EntryId
) -> None:
    put_away(journal)
    read(opened(view), 3)
    glass = view.opened.glass
    first = glass.passage()
    QTest.keyClick(glass.page, Qt.Key.Key_N)
    second = glass.passage()
    assert second not in {None, first}
    QTest.keyClick(glass.page, Qt.Key.Key_N)
    assert glass.passage() == second
    QTest.keyClick(glass.page, Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    assert glass.passage() == first
    glass._next.click()
    assert glass.passage() == second
    QTest.keyClick(glass.page, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert glass.passage() is None
    assert view.opened.way_back.passage.isHidden()


def test_a_picture_comes_back_alone(view: ArchiveView, journal: Journal, lake: EntryId) -> None:
    put_away(journal)
    read(opened(view), 3)
    pictures = view.opened.glass.pictures
    assert pictures.passage() is None
    pictures.setFocus()
    settle()
    assert pictures.passage() is not None
    view.opened.way_back.passage.click()
    settle()
    assert [one.name for one in journal.browsing.entry(lake).attachments] == ["pier.png"]
    files = view.opened.glass.pictures.files
    assert files.index(0).data(SPOKEN) == "Picture: pier.png"


def test_the_last_passage_leads_back_to_the_list_and_another_s_gap_is_told(
    view: ArchiveView, journal: Journal, lake: EntryId, toasts: list[Toast]
) -> None:
    add(journal, "His.", "2025-03-01", people=("Joel",))
    put_away(journal, "Joel")
    one = add(journal, "Ice.\n\nClem sang.\n\nJoel too.", "2025-04-01")
    put_away(journal)
    row = next(
        number for number, card in enumerate(journal.archive.cards()) if card.number == 2
    )
    held = opened(view, row).opened.rows.held
    number = next(at for at in range(held.rowCount()) if held.kept.id_at(at) == one)
    read(view, number)
    assert "Joel" not in view.opened.glass.text() or "Joel too." in view.opened.glass.text()
    view.opened._restore_passage()
    settle()
    assert view.opened.glass.entry is None
    assert held.kept.state(one) is State.BACK
    assert toasts[-1].text.startswith("Back in its page.")


def test_what_another_card_still_holds_is_told_on_its_tile(
    view: ArchiveView, journal: Journal, toasts: list[Toast]
) -> None:
    both = add(journal, "Ice.\n\nClem sang.\n\nJoel too.", "2025-04-01")
    add(journal, "His.", "2025-03-01", people=("Joel",))
    add(journal, "Hers.", "2025-03-02", people=("Clem",))
    put_away(journal, "Joel")
    put_away(journal)
    card = opened(view).overview.gallery.cards.card(0)
    assert card is not None
    held = view.opened.rows.held
    row = next(at for at in range(held.rowCount()) if held.kept.id_at(at) == both)
    rows = view.opened.rows
    rows.clearSelection()
    rows.setCurrentIndex(held.index(row))
    view.opened.way_back.one.click()
    settle()
    assert held.kept.state(both) is State.ELSEWHERE
    assert held.index(row).data(SPOKEN) == "Page in part 1 of 1, something else still holds it"
    assert toasts[-1].text.startswith("One stays out of sight")
    assert not view.grab().isNull()
    view.opened.curtain.click()
    settle()
    assert not view.grab().isNull()


def test_pictures_that_were_seen_behind_glass_are_forgotten_when_the_card_is_closed(
    view: ArchiveView, journal: Journal, lake: EntryId, qtbot: QtBot
) -> None:
    put_away(journal)
    read(opened(view), 3)
    sha = journal.browsing.entry(lake).attachments or view.opened.glass.entry.attachments  # type: ignore[union-attr]
    pictures = thumbnails_of(view._session)
    size = QSize(40, 30)
    qtbot.waitUntil(lambda: pictures.get(sha[0].sha256, size) is not None)
    view.hide()
    assert not [key for key in pictures._held if key[0] == sha[0].sha256]


def test_a_tape_is_left_or_read_and_can_be_come_back_to(
    view: ArchiveView, journal: Journal, lake: EntryId
) -> None:
    put_away(journal, tape="Have some tea first.")
    tape = opened(view).opened.tape
    assert tape.is_drawn
    assert tape.read.hasFocus()
    assert view.opened._title.isHidden()
    assert not view.grab().isNull()
    tape.go_on.click()
    settle()
    assert not tape.is_drawn
    assert view.opened.rows.hasFocus()
    assert view.opened._title.isVisible()
    tape.read.click()
    assert tape.said() == "Have some tea first."
    tape.go_on.click()
    assert tape.said() == ""
    view.resize(836, 620)
    tape.read.click()
    settle()
    assert not tape.is_drawn
    assert not view.grab().isNull()


def test_ten_thousand_memories_are_called_by_name_a_page_at_a_time() -> None:
    ids = tuple(EntryId(new_id()) for _ in range(10_000))
    held = HeldModel()
    asked: list[tuple[EntryId, ...]] = []
    held.wanted.connect(asked.append)
    held.show(ids)
    assert held.index(250).data(ROW_ROLE) is None
    assert asked == []
    held.draw_curtain(drawn=False)
    for row in (250, 251, 299):
        assert held.index(row).data(ROW_ROLE) is None
    assert asked == [ids[2 * PAGE : 3 * PAGE]]
    held.draw_curtain(drawn=True)
    held.draw_curtain(drawn=False)
    assert held.index(250).data(ROW_ROLE) is None
    assert len(asked) == 2


def test_all_of_a_card_can_be_chosen_with_its_headings_passed_over(
    view: ArchiveView, journal: Journal, lake: EntryId
) -> None:
    put_away(journal)
    rows = opened(view).opened.rows
    rows.selectAll()
    assert rows.count_chosen() == 2
    assert len(rows.chosen()) == 2
    view.opened.way_back.these.click()
    settle()
    assert text(journal, lake) == LAKE
