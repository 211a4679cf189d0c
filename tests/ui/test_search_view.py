"""Searching in the window: what is typed becomes chips and hits, and hits are opened or erased."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from journal.domain.entry import Draft
from journal.domain.errors import JournalBusy
from journal.domain.hits import Hit
from journal.domain.ids import EntryId
from journal.domain.moment import Moment
from journal.runtime.clock import FixedClock
from journal.services.habits import Habits, habits_of
from journal.services.journal import Journal, open_journal
from journal.services.searching import Searching
from journal.services.settings import Settings
from journal.ui.background.job import Job
from journal.ui.background.lane import InlineLane, Lane
from journal.ui.background.session import Session
from journal.ui.features.search.operators import Operator
from journal.ui.features.search.presenter import Question
from journal.ui.features.search.view import SearchView
from journal.ui.feedback.notices import Notices
from journal.ui.theme.theme import Theme

NOW = datetime(2026, 10, 10, 21, 40, tzinfo=UTC)
WIDE, NARROW = (1368, 1000), (1048, 800)

Write = Callable[..., EntryId]


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with open_journal(tmp_path / "journal.db", clock=FixedClock(NOW)) as journal:
        yield journal


@pytest.fixture
def write(journal: Journal) -> Write:
    def write(text: str, day: str = "2026-09-27", title: str = "", **beside: object) -> EntryId:
        moment = Moment.at(datetime.fromisoformat(f"{day}T16:20"))
        draft = Draft(moment, text, title, **beside)  # type: ignore[arg-type]
        return journal.writing.save(draft).entry.id

    return write


@pytest.fixture
def notices(qapp: QApplication) -> Notices:
    return Notices()


@pytest.fixture
def view(
    qtbot: QtBot, theme: Theme, journal: Journal, notices: Notices
) -> Iterator[SearchView]:
    session = Session(InlineLane("read"), InlineLane("write"), journal)
    view = SearchView(theme, session, notices)
    qtbot.addWidget(view)
    view.resize(*WIDE)
    view.show()
    qtbot.waitExposed(view)
    settle(view)
    yield view
    settle(view)


def settle(view: SearchView) -> None:
    """Let every pause be over and every answer arrive."""
    for _ in range(4):
        view.presenter.flush()
        view.presenter._changed.flush()
        QApplication.processEvents()
        view.presenter._settle.flush()
        QApplication.processEvents()


def type_(view: SearchView, text: str) -> None:
    QTest.keyClicks(view.field.line, text)
    settle(view)


def titles(view: SearchView) -> list[str]:
    return [hit.title or hit.excerpt for hit in view.results.hits.hits()]


def test_the_field_is_found_by_its_name_and_takes_what_is_typed(
    view: SearchView, write: Write
) -> None:
    write("The window over the sink", title="Kitchen at six")
    field = view.findChild(QLineEdit, "searchField")
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "sink")
    settle(view)
    assert titles(view) == ["Kitchen at six"]
    assert view.column.said() == "1 memory says sink…"


def test_before_anything_is_typed_it_says_what_to_do(view: SearchView) -> None:
    assert view.column.said().startswith("Type a word")


def test_nothing_found_is_said_in_one_sentence(view: SearchView, write: Write) -> None:
    write("Rain")
    type_(view, "xylophone quartz")
    assert view.column.said() == "No memory says that."
    assert view.results.current_id() is None


def test_an_operator_becomes_a_chip_and_backspace_reopens_it(
    view: SearchView, write: Write
) -> None:
    write("Light", people=("Mum",), title="With Mum")
    write("Light", title="Alone")
    type_(view, "person:Mum light")
    assert view.field.chips.operators == (Operator("person", "Mum"),)
    assert view.field.line.text() == "light"
    assert titles(view) == ["With Mum"]
    QTest.keyClick(view.field.line, Qt.Key.Key_Home)
    QTest.keyClick(view.field.line, Qt.Key.Key_Backspace)
    assert view.field.chips.operators == ()
    assert view.field.line.text() == "person:Mum light"
    assert view.field.line.cursorPosition() == len("person:Mum")
    settle(view)
    assert titles(view) == ["With Mum"]


def test_a_chip_is_removed_by_its_button_and_by_keys(view: SearchView, write: Write) -> None:
    write("Light", tags=("winter",))
    view.focus_field("tag:winter light")
    settle(view)
    chip = view.field.chips.buttons[0]
    assert "tag: winter" in chip.accessibleName()
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    assert view.field.text() == "light"
    view.focus_field("tag:winter light")
    view.field.chips.buttons[0].click()
    assert view.field.line.text() == "tag:winter light"


def test_a_word_that_nobody_wrote_offers_one_that_somebody_did(
    view: SearchView, write: Write
) -> None:
    write("The window let in light")
    type_(view, "light windw")
    assert len(titles(view)) == 1
    assert view.column.banner().text().startswith("Did you mean window?")
    view.grab()  # the wave under the doubted word
    as_typed = view.column.banner().buttons()[0]
    assert as_typed.text() == "Search it as typed"
    as_typed.click()
    settle(view)
    assert view.column.said() == "No memory says that."
    assert view.column.banner().text() == ""
    type_(view, "x")
    assert view.column.banner().isHidden()


def test_what_did_not_parse_is_told_and_searched_as_text(view: SearchView, write: Write) -> None:
    write("before someday light")
    type_(view, "before:someday light")
    said = "“before:someday” holds no date I know, so it is searched as text."
    assert view.column.note() == said
    assert len(titles(view)) == 1


def test_matches_are_lit_in_the_picture(view: SearchView, write: Write, theme: Theme) -> None:
    write("A flat evening light on the fields", title="The window seat")
    type_(view, "light")
    image = view.results.viewport().grab().toImage()
    soft = theme.color("lampSoft").rgb()
    assert any(
        image.pixel(x, y) == soft
        for x in range(0, image.width(), 2)
        for y in range(0, min(image.height(), 160), 2)
    )


def test_enter_opens_the_first_hit_even_before_the_answer_is_there(
    view: SearchView, write: Write, qtbot: QtBot
) -> None:
    wanted = write("A lamp", title="Lamp")
    QTest.keyClicks(view.field.line, "lamp")
    with qtbot.waitSignal(view.entry_chosen) as chosen:
        QTest.keyClick(view.field.line, Qt.Key.Key_Return)
    assert chosen.args == [wanted]
    with qtbot.waitSignal(view.entry_chosen) as again:
        QTest.keyClick(view.field.line, Qt.Key.Key_Return)
    assert again.args == [wanted]


def test_alt_and_arrows_step_through_the_matches_from_the_field(
    view: SearchView, write: Write
) -> None:
    newer = write("lamp", "2026-09-27")
    older = write("lamp", "2026-03-01")
    type_(view, "lamp")
    assert view.results.current_id() == newer
    QTest.keyClick(view.field.line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert view.results.current_id() == older
    assert view.step(1) is None
    QTest.keyClick(view.field.line, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert view.results.current_id() == newer
    QTest.keyClick(view.results, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert view.results.current_id() == older


def test_arrows_lead_into_the_list_and_back(view: SearchView, write: Write, qtbot: QtBot) -> None:
    write("lamp")
    type_(view, "lamp")
    view.activateWindow()
    view.field.line.setFocus()
    QTest.keyClick(view.field.line, Qt.Key.Key_Down)
    assert view.results.hasFocus()
    QTest.keyClick(view.results, Qt.Key.Key_Up)
    assert view.field.line.hasFocus()
    QTest.keyClick(view.field.line, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.entry_chosen):
        QTest.keyClick(view.results, Qt.Key.Key_Return)
    QTest.keyClick(view.results, Qt.Key.Key_Escape)
    assert view.field.line.hasFocus()


def test_escape_clears_and_then_leaves(view: SearchView, write: Write, qtbot: QtBot) -> None:
    write("lamp")
    view.focus_field("tag:x lamp")
    settle(view)
    QTest.keyClick(view.field.line, Qt.Key.Key_Escape)
    assert view.field.text() == ""
    with qtbot.waitSignal(view.left):
        QTest.keyClick(view.field.line, Qt.Key.Key_Escape)


def test_a_click_opens_and_a_click_with_shift_gathers(
    view: SearchView, write: Write, qtbot: QtBot
) -> None:
    wanted = [write("lamp", f"2026-09-{day}") for day in (27, 20, 12)]
    type_(view, "lamp")
    places = [view.results.visualRect(view.results.hits.index(row)).center() for row in (1, 2, 3)]
    with qtbot.waitSignal(view.entry_chosen) as chosen:
        click(view, places[0])
    assert chosen.args == [wanted[0]]
    click(view, places[2], Qt.KeyboardModifier.ShiftModifier)
    assert view.results.chosen() == tuple(wanted)
    with qtbot.waitSignal(view.erase_requested) as erased:
        QTest.keyClick(view.results, Qt.Key.Key_Delete)
    assert erased.args == [tuple(wanted)]


def click(
    view: SearchView,
    place: QPoint,
    keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    QTest.mouseClick(view.results.viewport(), Qt.MouseButton.LeftButton, keys, place)


def test_what_was_erased_goes_from_the_list_and_the_next_is_current(
    view: SearchView, write: Write, journal: Journal
) -> None:
    entries = [write("lamp", f"2026-09-{day}") for day in (27, 20, 12)]
    type_(view, "lamp")
    view.step(1)
    erased = journal.erasing.erase([entries[1]])
    view.presenter._session.publish(erased.changes)  # type: ignore[arg-type]
    settle(view)
    assert [hit.row.id for hit in view.results.hits.hits()] == [entries[0], entries[2]]
    assert view.results.current_id() == entries[2]
    assert view.column.said() == "2 memories say lamp…"


def test_what_is_erased_behind_a_hidden_view_is_gone_from_it_at_once(
    view: SearchView, write: Write, journal: Journal
) -> None:
    entries = [write("lamp", f"2026-09-{day}") for day in (27, 20)]
    type_(view, "lamp")
    view.hide()
    erased = journal.erasing.erase(entries)
    view.presenter._session.publish(erased.changes)  # type: ignore[arg-type]
    assert len(titles(view)) == 0
    view.show()
    settle(view)
    assert titles(view) == []
    assert view.column.said() == "No memory says that."


def test_more_is_fetched_as_the_list_comes_to_its_end(view: SearchView, write: Write) -> None:
    for number in range(120):
        write("lamp", f"20{10 + number // 12:02}-{number % 12 + 1:02}-07")
    type_(view, "lamp")
    assert len(titles(view)) < 120
    assert view.column.said() == "120 memories say lamp…"
    assert view.column.foot().endswith("more below, back to 2010")
    while not view.results.hits.is_complete:
        view.results.scrollToBottom()
        settle(view)
    assert len(titles(view)) == 120
    assert view.column.foot().endswith("more below, back to January 2010")
    view.results.scrollToBottom()
    settle(view)
    assert view.column.foot() == ""


def test_the_most_relevant_come_first_when_asked_for(view: SearchView, write: Write) -> None:
    write("lamp", "2026-09-27", title="A long page about a great many things that are not that")
    write("lamp lamp lamp", "2020-01-01", title="Lamp")
    type_(view, "lamp")
    assert titles(view)[1] == "Lamp"
    view.column.order.choose(by_relevance=True)
    settle(view)
    assert titles(view)[0] == "Lamp"
    assert all(isinstance(line, Hit) for line in view.results.hits.lines)
    assert view.column.said() == "2 memories say lamp…"


def test_ticking_a_box_writes_a_chip_and_unticking_takes_it_away(
    view: SearchView, write: Write
) -> None:
    write("Light", people=("Mum",), title="With Mum", starred=True)
    write("Light", people=("Rob",), place="Home", title="With Rob")
    type_(view, "light")
    people, places, _tags, beside = view.pane.groups()
    assert [(row.text(), row.accessibleDescription()) for row in people.rows()] == [
        ("Mum", "1"),
        ("Rob", "1"),
    ]
    people.rows()[0].click()
    settle(view)
    assert view.field.text() == "person:Mum light"
    assert titles(view) == ["With Mum"]
    assert people.rows()[0].isChecked()
    people.rows()[0].click()
    settle(view)
    assert view.field.text() == "light"
    places.rows()[0].click()
    beside.rows()[0].click()
    settle(view)
    assert view.field.text() == "place:Home is:starred light"
    assert places.rows()[0].isChecked()  # nothing has both, and the box still says so
    view.pane._clear.click()
    assert view.field.text() == "light"


def test_the_pane_folds_into_a_button_where_there_is_no_room(
    view: SearchView, write: Write
) -> None:
    write("Light", people=("Mum",))
    type_(view, "light")
    assert view.pane.isVisible()
    assert not view.column.narrow_button.isVisible()
    view.resize(*NARROW)
    assert not view.pane.isVisible()
    view.activateWindow()
    view.column.narrow_button.click()
    assert view.pane.isVisible()
    assert view.pane.groups()[0].rows()[0].hasFocus()
    QTest.keyClick(view.pane.groups()[0].rows()[0], Qt.Key.Key_Escape)
    assert not view.pane.isVisible()
    assert view.column.narrow_button.hasFocus()
    view.column.narrow_button.click()
    view.field.line.setFocus()
    assert not view.pane.isVisible()
    view.column.narrow_button.click()
    view.pane.close_button.click()
    assert not view.pane.isVisible()


def test_a_superseded_search_is_never_shown(
    qtbot: QtBot, theme: Theme, journal: Journal, notices: Notices, write: Write
) -> None:
    write("lamp", title="Lamp")
    write("tree", title="Tree")
    session = Session(Lane("read", 2), Lane("write"), journal)
    view = SearchView(theme, session, notices)
    qtbot.addWidget(view)
    view.resize(*WIDE)
    view.show()
    answers: list[str] = []
    view.presenter.answered.connect(lambda answer: answers.append(answer.question.text))
    for text in ("lamp", "tree"):
        view.field.set_text(text)
        view.presenter.flush()
    qtbot.waitUntil(lambda: titles(view) == ["Tree"])
    assert answers[-1] == "tree"
    assert "lamp" not in answers
    session.read.drain()
    settle(view)
    session.read.drain()


def test_typing_on_stops_no_search_of_another_view(
    view: SearchView, write: Write, monkeypatch: pytest.MonkeyPatch, journal: Journal
) -> None:
    write("lamp", title="Lamp")
    stopped: list[Searching] = []

    def note(one: Searching) -> None:
        stopped.append(one)

    monkeypatch.setattr(Searching, "interrupt", note)
    view.presenter.ask_now(Question("la"))
    view.presenter._jobs.add(Job())
    type_(view, "lamp")
    assert stopped
    assert journal.searching not in stopped
    assert titles(view) == ["Lamp"]


def test_a_failure_is_told_with_a_way_to_try_again(
    view: SearchView,
    write: Write,
    notices: Notices,
    monkeypatch: pytest.MonkeyPatch,
    journal: Journal,
) -> None:
    write("lamp", title="Lamp")
    whole = Searching.page

    def busy(*_args: object, **_kwargs: object) -> object:
        raise JournalBusy(Path("journal.db"))

    monkeypatch.setattr(Searching, "page", busy)
    type_(view, "lamp")
    assert notices.standing is not None
    assert notices.standing.text.startswith("Another program is using journal.db")
    monkeypatch.setattr(Searching, "page", whole)
    notices.standing.choices[0].act()
    settle(view)
    assert titles(view) == ["Lamp"]
    assert notices.standing is None


def test_before_the_journal_is_open_what_is_typed_waits_for_it(
    qtbot: QtBot, theme: Theme, journal: Journal, notices: Notices, write: Write
) -> None:
    write("lamp", title="Lamp", tags=("x",))
    session = Session(InlineLane("read"), InlineLane("write"))
    view = SearchView(theme, session, notices)
    qtbot.addWidget(view)
    view.resize(*WIDE)
    view.show()
    type_(view, "tag:x lamp")
    assert view.field.chips.operators == ()
    session.open(lambda: journal)
    settle(view)
    assert titles(view) == ["Lamp"]


def test_everything_that_takes_the_focus_has_a_name(view: SearchView, write: Write) -> None:
    write("Light", people=("Mum",), tags=("winter",))
    view.focus_field("tag:winter light")
    settle(view)
    for size in (WIDE, NARROW):
        view.resize(*size)
        nameless = [
            node.object().objectName() or type(node.object()).__name__
            for node in walk(QAccessible.queryAccessibleInterface(view))
            if node.state().focusable and not node.text(QAccessible.Text.Name)
        ]
        assert not nameless


def walk(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield node
    for number in range(node.childCount()):
        child = node.child(number)
        if child is not None and child.object() is not None:
            yield from walk(child)


def test_text_twice_as_large_still_paints_every_part(
    view: SearchView, write: Write, theme: Theme
) -> None:
    for day in ("2026-09-27", "2026-09-20"):
        write("Light and window " * 20, day, starred=True, tags=("winter",))
    write("Light without a title " * 20, "2025-01-01")
    type_(view, "light")
    try:
        theme.set_text_scale(2.0)
        view.resize(836, 620)
        settle(view)
        assert not view.grab().isNull()
        view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        assert not view.grab().isNull()
    finally:
        theme.set_text_scale(1.0)


def test_a_search_says_nothing_of_a_gap_unless_that_was_chosen(
    view: SearchView, write: Write, journal: Journal
) -> None:
    gone = write("Ice on the river.", title="Under the bridge")
    write("Ice in the glass.")
    journal.erasing.erase([gone])
    type_(view, "ice")
    assert view.column.gap.isHidden()
    journal.follow(habits_of(Settings(search_gaps=True)))
    view.presenter.renew()
    settle(view)
    assert view.column.gap.text() == "There is a gap here."
    assert view.column.gap.isVisible()
    assert view.column.said() == "1 memory says ice…"
    type_(view, " river")
    assert view.column.said() == "No memory says that."
    assert view.column.gap.isVisible()
    view.field.line.selectAll()
    type_(view, "glass")
    assert view.column.gap.isHidden()
    journal.follow(Habits())
    type_(view, " ice")
    assert view.column.gap.isHidden()
