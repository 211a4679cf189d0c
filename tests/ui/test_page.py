"""The page of a memory, on a real journal: what is written is kept."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from journal.domain.entry import Draft, Entry
from journal.domain.errors import JournalError, JournalFull, UnknownEntry
from journal.domain.moment import Moment, Precision
from journal.domain.names import NameKind
from journal.runtime.clock import FixedClock
from journal.services.journal import Journal, open_journal
from journal.ui.background.lane import InlineLane, Lane
from journal.ui.background.session import Session
from journal.ui.features.editor.date_popover import DatePopover
from journal.ui.features.editor.month_grid import DayButton, MonthGrid
from journal.ui.features.editor.name_chip import NameChip
from journal.ui.features.editor.page_links import Part
from journal.ui.features.editor.raw_text import HELD_LINE
from journal.ui.features.editor.suggestion_list import SuggestionList
from journal.ui.features.editor.view import PageView
from journal.ui.feedback.notices import Notices
from journal.ui.theme.theme import Theme

HERE = timezone(timedelta(hours=1))
NOW = datetime(2026, 2, 14, 8, 52, tzinfo=HERE)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


@pytest.fixture
def journal(tmp_path: Path, clock: FixedClock) -> Iterator[Journal]:
    opened = open_journal(tmp_path / "journal.montauk", clock=clock)
    yield opened
    opened.close()


@pytest.fixture
def live(qapp: QApplication, journal: Journal) -> Session:
    return Session(InlineLane("read"), InlineLane("write"), journal)


@pytest.fixture
def notices() -> Notices:
    return Notices()


@pytest.fixture
def page(
    qtbot: QtBot, theme: Theme, live: Session, notices: Notices, clock: FixedClock
) -> PageView:
    return shown(qtbot, PageView(theme, live, notices, clock))


def shown(qtbot: QtBot, view: PageView) -> PageView:
    qtbot.addWidget(view)
    view.resize(700, 800)
    view.show()
    return view


def save(journal: Journal, text: str, **more: object) -> Entry:
    draft = Draft(Moment.at(NOW - timedelta(minutes=12)), text)
    return journal.writing.save(replace(draft, **more)).entry


def kept(journal: Journal) -> tuple[Entry, ...]:
    return journal.browsing.entries(10, None, None)[0]


def status(page: PageView) -> str:
    label = page.findChild(QLabel, "keepStatus")
    assert label is not None
    return label.text()


def body(page: PageView) -> QTextEdit:
    field = page.findChild(QTextEdit, "pageEditor")
    assert field is not None
    return field


def chips(page: PageView) -> list[NameChip]:
    return [chip for chip in page.findChildren(NameChip) if not chip.isHidden()]


def begin(page: PageView, **more: str) -> None:
    page.begin(Moment.at(NOW), **more)


# ---------------------------------------------------------------- keeping
def test_what_is_typed_is_kept_after_a_pause(
    page: PageView, journal: Journal, qtbot: QtBot
) -> None:
    begin(page)
    assert status(page) == "Nothing to keep yet"
    with qtbot.waitSignal(page.kept, timeout=2_000):
        QTest.keyClicks(body(page), "Ice on the river")
    assert [entry.text for entry in kept(journal)] == ["Ice on the river"]
    assert status(page) == "Kept at 08:52"
    assert not page.is_dirty


def test_a_page_is_dirty_from_the_first_key_until_it_is_kept(page: PageView) -> None:
    begin(page)
    assert not page.is_dirty
    QTest.keyClicks(body(page), "x")
    assert page.is_dirty
    assert status(page) == "Writing…"
    page.flush()
    assert not page.is_dirty


def test_one_page_makes_one_memory_however_often_it_is_kept(
    page: PageView, journal: Journal
) -> None:
    begin(page)
    for word in ("one", "two", "three"):
        QTest.keyClicks(body(page), word)
        page.flush()
    (entry,) = kept(journal)
    assert (entry.text, entry.revision) == ("onetwothree", 3)
    measures = page.findChild(QLabel, "pageMeasures")
    assert measures is not None
    assert measures.text() == "1 word   ·   revision 3"


def test_an_empty_page_makes_no_memory(page: PageView, journal: Journal) -> None:
    begin(page)
    QTest.keyClicks(body(page), "  ")
    page.flush()
    page.toggle_star()
    page.open(None)
    assert kept(journal) == ()


def test_a_quotation_that_nobody_wrote_on_from_makes_no_memory(
    page: PageView, journal: Journal
) -> None:
    begin(page, text="> a quotation\n\n", title="")
    page.flush()
    assert kept(journal) == ()
    QTest.keyClicks(body(page), "mine")
    page.flush()
    assert [entry.text for entry in kept(journal)] == ["> a quotation\n\nmine"]


def test_an_unchanged_page_writes_nothing(page: PageView, journal: Journal) -> None:
    entry = save(journal, "as it was\u00a0", title="Title", tags=("a",), place="Home")
    before = journal.latest_sequence()
    page.open(entry)
    page.flush()
    page.open(None)
    assert journal.latest_sequence() == before


def test_switching_to_another_memory_keeps_the_one_before(
    page: PageView, journal: Journal
) -> None:
    first, second = save(journal, "first"), save(journal, "second")
    page.open(first, at_end=True)
    QTest.keyClicks(body(page), "!")
    page.open(second)
    assert journal.browsing.entry(first.id).text == "first!"
    assert body(page).toPlainText() == "second"


def test_leaving_the_field_keeps_the_page(page: PageView, journal: Journal, qtbot: QtBot) -> None:
    begin(page)
    QTest.keyClicks(body(page), "left")
    title = page.findChild(QTextEdit, "pageTitle")
    assert title is not None
    title.setFocus()
    qtbot.waitUntil(lambda: [entry.text for entry in kept(journal)] == ["left"])


def test_the_end_of_the_session_keeps_the_page(
    page: PageView, journal: Journal, qapp: QApplication
) -> None:
    begin(page)
    QTest.keyClicks(body(page), "last words")
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert [entry.text for entry in kept(journal)] == ["last words"]


def test_text_typed_before_the_journal_is_open_is_kept_when_it_opens(
    qtbot: QtBot, theme: Theme, session: Session, clock: FixedClock, journal: Journal
) -> None:
    page = shown(qtbot, PageView(theme, session, Notices(), clock))
    begin(page)
    QTest.keyClicks(body(page), "early")
    page.flush()
    assert status(page) == "Waiting for the journal to open"
    assert page.is_dirty
    session.open(lambda: journal)
    qtbot.waitUntil(lambda: not page.is_dirty)
    assert [entry.text for entry in kept(journal)] == ["early"]


def test_the_end_of_a_title_is_the_beginning_of_the_text(page: PageView, journal: Journal) -> None:
    begin(page)
    title = page.findChild(QTextEdit, "pageTitle")
    assert title is not None
    title.setFocus()
    QTest.keyClicks(title, "Ice")
    QTest.keyClick(title, Qt.Key.Key_Return)
    assert body(page).hasFocus()
    QTest.keyClick(body(page), Qt.Key.Key_Up)
    assert title.hasFocus()
    QTest.keyClick(title, Qt.Key.Key_Down)
    assert body(page).hasFocus()
    page.flush()
    assert [entry.title for entry in kept(journal)] == ["Ice"]


def test_a_title_stays_one_paragraph(page: PageView) -> None:
    data = QMimeData()
    data.setText("two\r\nlines\0")
    page.sheet.title.insertFromMimeData(data)
    assert page.sheet.title.text() == "two lines"
    assert page.sheet.title.canInsertFromMimeData(data)


# ---------------------------------------------------------------- failing
class Failing:
    """A service of writing that fails as long as it is told to."""

    def __init__(self, journal: Journal) -> None:
        self._save = journal.writing.save
        self.error: JournalError | None = JournalFull()
        self.drafts: list[Draft] = []

    def save(self, draft: Draft) -> object:
        self.drafts.append(draft)
        if self.error is not None:
            raise self.error
        return self._save(draft)


@pytest.fixture
def failing(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> Failing:
    writing = Failing(journal)
    monkeypatch.setattr(journal.writing, "save", writing.save)
    return writing


def choose(notices: Notices, words: str) -> None:
    assert notices.standing is not None
    next(choice for choice in notices.standing.choices if choice.text == words).act()


def test_a_full_disk_leaves_the_text_in_the_editor_with_a_banner(
    page: PageView, notices: Notices, failing: Failing, journal: Journal
) -> None:
    begin(page)
    QTest.keyClicks(body(page), "safe here")
    page.flush()
    assert page.is_dirty
    assert status(page) == "Not kept yet"
    assert notices.standing is not None
    assert notices.standing.text.startswith("This page isn’t saved. The disk is full.")
    assert body(page).toPlainText() == "safe here"
    failing.error = None
    choose(notices, "Try again")
    assert [entry.text for entry in kept(journal)] == ["safe here"]
    assert notices.standing is None
    assert len({draft.id for draft in failing.drafts}) == 1


def test_writing_on_tries_again_by_itself(
    page: PageView, notices: Notices, failing: Failing, journal: Journal
) -> None:
    begin(page)
    QTest.keyClicks(body(page), "a")
    page.flush()
    failing.error = None
    QTest.keyClicks(body(page), "b")
    page.flush()
    assert [entry.text for entry in kept(journal)] == ["ab"]
    assert notices.standing is None


def test_a_page_that_was_left_unkept_comes_back_with_its_text(
    page: PageView, failing: Failing, journal: Journal, notices: Notices
) -> None:
    failing.error = None
    entry = save(journal, "before")
    failing.error = JournalFull()
    page.open(entry, at_end=True)
    QTest.keyClicks(body(page), " and after")
    page.open(None)
    assert page.is_dirty
    page.open(entry)
    assert body(page).toPlainText() == "before and after"
    failing.error = None
    choose(notices, "Try again")
    assert journal.browsing.entry(entry.id).text == "before and after"


def test_a_copy_can_be_saved_elsewhere(
    page: PageView,
    notices: Notices,
    failing: Failing,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    begin(page, title="Ice")
    QTest.keyClicks(body(page), "words")
    page.flush()
    places = iter([str(tmp_path / "none" / "copy.md"), "", str(tmp_path / "copy.md")])
    asked: list[str] = []

    def ask(_parent: QWidget, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        asked.append(name)
        return next(places), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    choose(notices, "Save a copy…")
    assert notices.standing is not None
    assert notices.standing.text.startswith("copy.md couldn’t be written.")
    choose(notices, "Save a copy…")
    choose(notices, "Save a copy…")
    assert (tmp_path / "copy.md").read_text("utf-8") == "# Ice\n\nwords"
    assert asked == ["2026-02-14.md"] * 3


def test_a_failure_is_forgotten_with_the_memory_it_was_about(
    page: PageView, live: Session, journal: Journal, notices: Notices
) -> None:
    entry = save(journal, "secret")
    page.open(entry, at_end=True)
    QTest.keyClicks(body(page), "!")
    journal.erasing.erase([entry.id])
    page.flush()
    assert notices.standing is not None
    assert body(page).toPlainText() == "secret!"
    live.poll()
    assert page.entry_id is None
    assert notices.standing is None


def test_two_saves_of_a_page_are_never_under_way_at_once(
    qtbot: QtBot, theme: Theme, clock: FixedClock, journal: Journal
) -> None:
    lanes = Lane("read", 2), Lane("write")
    session = Session(*lanes, journal)
    page = shown(qtbot, PageView(theme, session, Notices(), clock))
    begin(page)
    for letter in "abcdef":
        QTest.keyClicks(body(page), letter)
        page.flush()
    qtbot.waitUntil(lambda: not page.is_dirty, timeout=5_000)
    lanes[1].drain()
    (entry,) = kept(journal)
    assert entry.text == "abcdef"
    assert entry.revision < 6
    page.open(None)
    lanes[0].drain()


# ---------------------------------------------------------------- from elsewhere
def test_an_edit_from_elsewhere_shows_when_nothing_is_being_written(
    page: PageView, live: Session, journal: Journal
) -> None:
    entry = save(journal, "old")
    page.open(entry)
    journal.writing.save(Draft(entry.moment, "new", id=entry.id, base_revision=1))
    live.poll()
    assert body(page).toPlainText() == "new"


def test_what_is_being_written_is_not_replaced_from_elsewhere(
    page: PageView, live: Session, journal: Journal
) -> None:
    entry = save(journal, "old")
    page.open(entry, at_end=True)
    QTest.keyClicks(body(page), "er")
    journal.writing.save(Draft(entry.moment, "new", id=entry.id, base_revision=1))
    live.poll()
    assert body(page).toPlainText() == "older"


def test_a_memory_that_is_erased_elsewhere_leaves_the_page(
    page: PageView, live: Session, journal: Journal, qtbot: QtBot
) -> None:
    entry = save(journal, "secret")
    page.open(entry, at_end=True)
    QTest.keyClicks(body(page), "!")
    journal.erasing.erase([entry.id])
    with qtbot.waitSignal(page.gone) as told:
        live.poll()
    assert told.args == [entry.id]
    assert page.entry_id is None
    assert not page.is_dirty


def test_another_memory_that_is_erased_leaves_this_one_open(
    page: PageView, live: Session, journal: Journal
) -> None:
    mine, other = save(journal, "mine"), save(journal, "other")
    page.open(mine)
    journal.erasing.erase([other.id])
    live.poll()
    assert page.entry_id == mine.id


def test_a_stale_memory_is_opened_as_it_was_last_kept(page: PageView, journal: Journal) -> None:
    entry = save(journal, "old")
    page.open(entry, at_end=True)
    QTest.keyClicks(body(page), "er")
    page.open(None)
    page.open(entry)
    assert body(page).toPlainText() == "older"


# ---------------------------------------------------------------- what can be done with it
def test_erasing_is_asked_for_after_the_page_is_kept(
    page: PageView, journal: Journal, qtbot: QtBot
) -> None:
    entry = save(journal, "gone soon")
    page.open(entry, at_end=True)
    QTest.keyClicks(body(page), "!")
    with qtbot.waitSignal(page.erase_requested) as asked:
        page.request_erase()
    assert asked.args == [entry.id]
    assert journal.browsing.entry(entry.id).text == "gone soon!"
    page.discard()
    assert page.entry_id is None


def test_a_page_that_is_no_memory_yet_cannot_be_erased(page: PageView, qtbot: QtBot) -> None:
    begin(page)
    with qtbot.assertNotEmitted(page.erase_requested):
        page.request_erase()
    assert "Erase this memory" not in [action.text() for action in page.bar.menu().actions()]


def test_the_menu_holds_what_can_be_done(page: PageView, journal: Journal) -> None:
    page.open(save(journal, "words", title="Ice"))
    actions = {action.text(): action for action in page.bar.menu().actions() if action.text()}
    assert list(actions) == [
        "Star this memory",
        "Add a picture…",
        "Copy as Markdown",
        "Keep close",
        "Don’t bring this up",
        "Erase this memory",
    ]
    actions["Copy as Markdown"].trigger()
    assert QApplication.clipboard().text() == "# Ice\n\nwords"


def test_a_star_is_kept_and_taken_away(page: PageView, journal: Journal, qtbot: QtBot) -> None:
    entry = save(journal, "bright")
    page.open(entry)
    button = page.findChild(QWidget, "starButton")
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert journal.browsing.entry(entry.id).starred
    page.toggle_star()
    assert not journal.browsing.entry(entry.id).starred


def test_without_a_page_there_are_no_tools(page: PageView) -> None:
    page.toggle_star()
    page.copy_as_markdown()
    page.change_date()
    page.discard()
    assert page.position is None
    assert not page.bar.date.isVisible()


def test_a_click_below_the_text_goes_to_its_end(page: PageView, journal: Journal) -> None:
    page.open(save(journal, "short"))
    page.sheet.title.setFocus()
    QApplication.processEvents()
    column = page.sheet.widget()
    place = body(page).geometry().bottomLeft()
    place.setY(place.y() + 40)
    QTest.mouseClick(column, Qt.MouseButton.LeftButton, pos=place)
    assert body(page).hasFocus()
    assert body(page).textCursor().position() == 5


# ---------------------------------------------------------------- the date
def popover(page: PageView) -> DatePopover:
    page.change_date()
    found = page.findChild(DatePopover)
    assert found is not None
    return found


def reading(panel: DatePopover) -> str:
    label = panel.findChild(QLabel, "dateReading")
    assert label is not None
    return label.text()


def test_a_date_can_be_as_vague_as_it_is_remembered(page: PageView, journal: Journal) -> None:
    entry = save(journal, "the boat")
    page.open(entry)
    panel = popover(page)
    panel.field.selectAll()
    QTest.keyClicks(panel.field, "summer 1998")
    assert reading(panel) == "Summer 1998: June to August 1998"
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    moment = journal.browsing.entry(entry.id).moment
    assert (moment.precision, moment.start) == (Precision.SEASON, date(1998, 6, 1))
    assert page.bar.date.text() == "summer 1998"


def test_an_impossible_date_is_told_in_one_sentence_and_changes_nothing(
    page: PageView, journal: Journal
) -> None:
    entry = save(journal, "x")
    page.open(entry)
    panel = popover(page)
    panel.field.selectAll()
    QTest.keyClicks(panel.field, "31 February 2020")
    assert reading(panel) == "No calendar has “31 February 2020”. Try another day."
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    assert panel.isVisible()
    panel.field.setText("gibberish")
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    assert "is no date this journal knows" in reading(panel)
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert journal.browsing.entry(entry.id).moment == entry.moment


def test_enter_without_a_change_leaves_the_date_alone(page: PageView, journal: Journal) -> None:
    entry = save(journal, "x")
    page.open(entry)
    panel = popover(page)
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    assert not panel.isVisible()
    assert journal.browsing.entry(entry.id).revision == 1


def test_yesterday_is_one_click_and_keeps_the_time_of_day(
    page: PageView, journal: Journal
) -> None:
    entry = save(journal, "x")
    page.open(entry)
    button = popover(page).findChild(QWidget, "pickYesterday")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    moment = journal.browsing.entry(entry.id).moment
    assert moment.day == date(2026, 2, 13)
    assert moment.time == entry.moment.time


def test_a_day_can_be_pointed_at_with_the_keys(page: PageView, journal: Journal) -> None:
    entry = save(journal, "x")
    page.open(entry)
    panel = popover(page)
    grid = panel.findChild(MonthGrid)
    assert grid is not None
    chosen = next(day for day in grid.findChildren(DayButton) if day.isChecked())
    assert chosen.day == date(2026, 2, 14)
    chosen.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right):
        QTest.keyClick(QApplication.focusWidget(), key)
    focused = QApplication.focusWidget()
    assert isinstance(focused, DayButton)
    assert focused.accessibleName() == "Sunday 1 March 2026"
    QTest.keyClick(focused, Qt.Key.Key_Return)
    assert journal.browsing.entry(entry.id).moment.day == date(2026, 3, 1)


# ---------------------------------------------------------------- names
def test_names_beside_the_text_are_added_and_removed(page: PageView, journal: Journal) -> None:
    entry = save(journal, "walked")
    page.open(entry)
    names = page.sheet.names
    names.ask_for(Part.TAG)
    field = page.findChild(QLineEdit, "tagField")
    assert field is not None
    QTest.keyClicks(field, "winter")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClicks(field, "#the sea,")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.isHidden()
    for part, name in ((Part.PLACE, "Montauk"), (Part.PERSON, "Mum"), (Part.MOOD, "calm")):
        names.ask_for(part)
        QTest.keyClicks(field, name)
        QTest.keyClick(field, Qt.Key.Key_Return)
    page.flush()
    now = journal.browsing.entry(entry.id)
    assert (now.tags, now.people, now.place, now.mood) == (
        ("winter", "the sea"), ("Mum",), "Montauk", "calm",
    )  # fmt: skip
    for chip in list(chips(page)):
        QTest.keyClick(chip, Qt.Key.Key_Delete)
    page.flush()
    bare = journal.browsing.entry(entry.id)
    assert (bare.tags, bare.people, bare.place, bare.mood) == ((), (), None, None)


def test_the_same_tag_is_added_once(page: PageView, journal: Journal) -> None:
    page.open(save(journal, "walked #winter"))
    page.sheet.names.ask_for(Part.TAG)
    field = page.sheet.names.field
    QTest.keyClicks(field, "Winter")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert [chip.text() for chip in chips(page)] == ["winter"]


def test_a_name_without_a_letter_is_refused_where_it_is_typed(
    page: PageView, journal: Journal, notices: Notices, qtbot: QtBot
) -> None:
    page.open(save(journal, "walked"))
    page.sheet.names.ask_for(Part.TAG)
    field = page.sheet.names.field
    QTest.keyClicks(field, "!!")
    with qtbot.waitSignal(notices.toasted) as told:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert told.args[0].text == "“!!” can’t be a name. Use at least one letter."
    assert chips(page) == []
    assert field.text() == "!!"


def test_names_in_the_text_show_and_only_an_edit_removes_them(
    page: PageView, journal: Journal, qtbot: QtBot
) -> None:
    begin(page)
    QTest.keyClicks(body(page), "cold #winter with @[Mary Svevo]")
    page.flush()
    assert [chip.text() for chip in chips(page)] == ["Mary Svevo", "winter"]
    chip = chips(page)[1]
    assert "edit the text" in chip.toolTip()
    assert chip.accessibleName() == "Tag: winter"
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    assert len(chips(page)) == 2
    body(page).setPlainText("cold")
    page.flush()
    assert chips(page) == []


def test_chips_show_names_as_the_journal_has_them(page: PageView, journal: Journal) -> None:
    page.open(save(journal, "walked"))
    page.sheet.names.ask_for(Part.PERSON)
    field = page.sheet.names.field
    QTest.keyClicks(field, "@ Mary   Svevo")
    QTest.keyClick(field, Qt.Key.Key_Return)
    page.flush()
    assert [chip.text() for chip in chips(page)] == ["Mary Svevo"]
    assert field.isVisible()
    assert not page.is_dirty


def test_a_chip_is_removed_by_its_cross_and_leads_to_its_name(
    page: PageView, journal: Journal, qtbot: QtBot
) -> None:
    page.open(save(journal, "walked", tags=("winter",)))
    QApplication.processEvents()
    (chip,) = chips(page)
    with qtbot.waitSignal(page.name_chosen) as chosen:
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert chosen.args == [NameKind.TAG, "winter"]
    end = chip.rect().center()
    end.setX(chip.width() - 10)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=end)
    assert chips(page) == []


# ---------------------------------------------------------------- completion
def offered(page: PageView) -> list[str]:
    for shown_list in page.findChildren(SuggestionList):
        if shown_list.isVisible():
            rows = shown_list._list
            return [rows.item(row).text() for row in range(rows.count())]
    return []


@pytest.fixture
def writing(page: PageView, journal: Journal, qtbot: QtBot) -> Callable[[str], None]:
    save(journal, "x", tags=("winter", "windmill", "the sea"), people=("Mum", "Mary Svevo"))
    begin(page)
    qtbot.waitUntil(lambda: body(page).hasFocus())
    return lambda keys: QTest.keyClicks(body(page), keys)


def test_a_tag_is_offered_while_it_is_typed_and_taken_with_tab(
    page: PageView, writing: Callable[[str], None]
) -> None:
    writing("#w")
    assert set(offered(page)) == {"winter", "windmill"}
    writing("int")
    assert offered(page) == ["winter"]
    QTest.keyClick(body(page), Qt.Key.Key_Tab)
    assert body(page).toPlainText() == "#winter "
    assert offered(page) == []


def test_a_plain_enter_is_a_new_line_even_while_names_are_offered(
    page: PageView, writing: Callable[[str], None]
) -> None:
    writing("#w")
    QTest.keyClick(body(page), Qt.Key.Key_Return)
    assert body(page).toPlainText() == "#w\n"


def test_an_arrow_chooses_and_enter_takes_what_was_chosen(
    page: PageView, writing: Callable[[str], None]
) -> None:
    writing("@Ma")
    assert offered(page) == ["Mary Svevo", "New person: Ma"]
    QTest.keyClick(body(page), Qt.Key.Key_Down)
    QTest.keyClick(body(page), Qt.Key.Key_Return)
    assert body(page).toPlainText() == "@[Mary Svevo] "
    writing("@Joel")
    QTest.keyClick(body(page), Qt.Key.Key_Up)
    QTest.keyClick(body(page), Qt.Key.Key_Return)
    assert body(page).toPlainText() == "@[Mary Svevo] @[Joel] "


def test_escape_closes_the_offer_and_nothing_else(
    page: PageView, writing: Callable[[str], None]
) -> None:
    writing("#w")
    QTest.keyClick(body(page), Qt.Key.Key_Escape)
    assert offered(page) == []
    assert body(page).toPlainText() == "#w"


def test_the_offer_goes_when_the_text_is_left(
    page: PageView, writing: Callable[[str], None]
) -> None:
    writing("#w")
    page.sheet.title.setFocus()
    assert offered(page) == []


def test_an_erased_name_is_never_offered(
    page: PageView, writing: Callable[[str], None], journal: Journal
) -> None:
    for entry in kept(journal):
        journal.erasing.erase([entry.id])
    writing("#w")
    assert offered(page) == []


def test_the_field_for_names_completes_too(
    page: PageView, writing: Callable[[str], None], qtbot: QtBot
) -> None:
    page.sheet.names.ask_for(Part.TAG)
    field = page.sheet.names.field
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "the")
    assert offered(page) == ["the sea"]
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert [chip.text() for chip in chips(page)] == ["the sea"]


# ---------------------------------------------------------------- long paragraphs
def test_a_paragraph_that_makes_typing_slow_is_offered_to_be_split(
    page: PageView, journal: Journal, notices: Notices
) -> None:
    entry = save(journal, "A sentence. " * 5_000)
    page.open(entry)
    assert notices.standing is not None
    assert "so long that typing in it is slow" in notices.standing.text
    choose(notices, "Split it into paragraphs")
    assert notices.standing is None
    page.flush()
    assert "\n" in journal.browsing.entry(entry.id).text


def test_a_megabyte_in_one_line_opens_for_reading_and_can_be_split(
    page: PageView, journal: Journal, notices: Notices
) -> None:
    entry = save(journal, "word " * (HELD_LINE // 4))
    page.open(entry)
    assert body(page).isReadOnly()
    assert notices.standing is not None
    page.flush()
    assert journal.browsing.entry(entry.id).revision == 1
    choose(notices, "Split it into paragraphs")
    assert not body(page).isReadOnly()
    page.flush()
    assert journal.browsing.entry(entry.id).revision == 2


def test_the_offer_goes_with_its_page(page: PageView, journal: Journal, notices: Notices) -> None:
    page.open(save(journal, "word " * 11_000))
    page.open(save(journal, "short"))
    assert notices.standing is None


def test_pastes_are_judged_before_they_stop_the_window(
    page: PageView, notices: Notices, qtbot: QtBot
) -> None:
    begin(page)
    data = QMimeData()
    data.setText("word " * (HELD_LINE // 5 + 1))
    body(page).insertFromMimeData(data)
    assert body(page).toPlainText() == ""
    choose(notices, "Paste it in paragraphs")
    assert body(page).toPlainText().replace("\n", "") == data.text()
    begin(page)
    data.setText("word " * 11_000)
    body(page).insertFromMimeData(data)
    assert notices.standing is not None
    for text, words in (("x" * 10_000_001, "more than a page"), ("a\0b", "left out")):
        data.setText(text)
        with qtbot.waitSignal(notices.toasted) as told:
            body(page).insertFromMimeData(data)
        assert words in told.args[0].text


# ---------------------------------------------------------------- look and access
def test_everything_that_takes_the_focus_has_a_name(page: PageView, journal: Journal) -> None:
    page.open(save(journal, "cold #winter", place="Montauk"))
    popover(page)
    nameless = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (widget.accessibleName() or getattr(widget, "text", str)())
        and not widget.objectName().startswith("qt_")
    ]
    assert nameless == []


def test_an_old_memory_says_when_it_happened_and_was_kept(
    page: PageView, journal: Journal, clock: FixedClock
) -> None:
    entry = save(journal, "x")
    clock.set(NOW + timedelta(days=3))
    page.open(entry)
    assert page.bar.date.text() == "Saturday 14 February 2026, 08:40"
    assert status(page) == "Kept on 14 February 2026"


def test_larger_text_and_another_look_keep_the_words(page: PageView, theme: Theme) -> None:
    begin(page)
    QTest.keyClicks(body(page), "**words**")
    before = body(page).height()
    theme.set_text_scale(2.0)
    QApplication.processEvents()
    try:
        assert body(page).toPlainText() == "**words**"
        assert body(page).height() >= 2 * before - 4
    finally:
        theme.set_text_scale(1.0)


def test_a_failure_that_is_no_unknown_memory_reaches_the_session(
    page: PageView, live: Session, journal: Journal, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    entry = save(journal, "x")
    page.open(entry)

    def broken(_id: object) -> Entry:
        raise JournalFull

    monkeypatch.setattr(journal.browsing, "entry", broken)
    journal.writing.star(entry.id, True)
    with qtbot.waitSignal(live.failed):
        live.poll()
    assert page.entry_id == entry.id
    assert not isinstance(JournalFull(), UnknownEntry)
    assert entry.updated_at.tzinfo is UTC or entry.updated_at.utcoffset() == timedelta(0)
