"""What was erased, in the window: sealed until asked, and back as soon as it is wanted."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QContextMenuEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from journal.domain.entry import Draft
from journal.domain.erasure import ErasureCard, ErasureKind, Restored, Unsealed
from journal.domain.errors import JournalBusy
from journal.domain.ids import EntryId, ErasureId, new_id
from journal.domain.moment import Moment
from journal.runtime.clock import FixedClock
from journal.services.journal import Journal, open_journal
from journal.ui.background.lane import InlineLane
from journal.ui.background.session import Session
from journal.ui.features.archive import words
from journal.ui.features.archive.cards_model import CardsModel
from journal.ui.features.archive.held_model import HeldModel
from journal.ui.features.archive.view import ArchiveView
from journal.ui.feedback.notices import Notices, Toast
from journal.ui.theme.theme import Theme
from journal.ui.theme.tokens import Mode

NOW = datetime(2026, 2, 14, 21, 40, tzinfo=UTC)
TODAY = date(2026, 2, 14)
SAFE = "All of it is in your full backups too."

Write = Callable[..., EntryId]


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


@pytest.fixture
def journal(tmp_path: Path, clock: FixedClock) -> Iterator[Journal]:
    with open_journal(tmp_path / "journal.db", clock=clock) as journal:
        yield journal


@pytest.fixture
def write(journal: Journal) -> Write:
    def write(text: str, day: str = "2025-09-27", title: str = "") -> EntryId:
        moment = Moment.at(datetime.fromisoformat(f"{day}T16:20"))
        return journal.writing.save(Draft(moment, text, title)).entry.id

    return write


@pytest.fixture
def view(
    qtbot: QtBot, theme: Theme, journal: Journal, notices: Notices
) -> Iterator[ArchiveView]:
    session = Session(InlineLane("read"), InlineLane("write"), journal)
    view = ArchiveView(theme, session, notices, lambda: TODAY)
    qtbot.addWidget(view)
    view.resize(1368, 1000)
    yield view
    settle()


@pytest.fixture
def three(write: Write, journal: Journal) -> tuple[EntryId, ...]:
    """Three memories put away together."""
    ids = tuple(write("lamp", f"2025-0{month}-01", f"Month {month}") for month in (1, 2, 3))
    journal.erasing.erase(ids)
    return ids


def settle() -> None:
    for _ in range(6):
        QApplication.processEvents()


def shown(view: ArchiveView) -> ArchiveView:
    view.show()
    view.activateWindow()
    settle()
    return view


def opened(view: ArchiveView, row: int = 0) -> ArchiveView:
    shown(view)
    gallery = view.overview.gallery
    gallery.setCurrentIndex(gallery.cards.index(row))
    QTest.keyClick(gallery, Qt.Key.Key_Return)
    settle()
    return view


def choose(view: ArchiveView, *rows: int) -> None:
    selection = view.opened.rows.selectionModel()
    for row in rows:
        index = view.opened.rows.held.index(row)
        selection.setCurrentIndex(index, selection.SelectionFlag.NoUpdate)
        selection.select(index, selection.SelectionFlag.Select)
    settle()


def card(kind: ErasureKind = ErasureKind.PERSON, **others: object) -> ErasureCard:
    values: dict[str, object] = {
        "id": ErasureId(new_id()), "number": 1, "kind": kind, "on": date(2026, 2, 14),
        "held": 23, "return_on": None, "opened_at": None, "has_tape": False,
    }  # fmt: skip
    return ErasureCard(**(values | others))  # type: ignore[arg-type]


def visible(journal: Journal) -> set[EntryId]:
    return {row.id for row in journal.browsing.timeline().items if hasattr(row, "id")}


def test_an_archive_that_holds_nothing_says_so(view: ArchiveView) -> None:
    shown(view)
    assert view.objectName() == "archiveView"
    assert view.overview.said() == "You haven’t erased anything."


def test_a_card_tells_its_day_and_count_and_nothing_else(
    view: ArchiveView, three: tuple[EntryId, ...]
) -> None:
    shown(view)
    gallery = view.overview.gallery
    assert gallery.cards.rowCount() == 1
    spoken = gallery.cards.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == (
        "Put away on 14 February 2026. 3 memories. No tape. Until you ask. Not opened since."
    )
    assert view.overview.said() == f"One card, 3 memories. {SAFE}"


def test_no_number_of_an_erasure_and_no_title_can_be_read_anywhere(
    view: ArchiveView, three: tuple[EntryId, ...], write: Write, journal: Journal
) -> None:
    journal.erasing.erase([write("x", title="Alone")])
    opened(view)
    said = " ".join(texts(view))
    for secret in ("Month", "Alone", "lamp", "#", "No."):
        assert secret not in said


def texts(view: QWidget) -> Iterator[str]:
    for node in walk(QAccessible.queryAccessibleInterface(view)):
        for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value):
            yield node.text(kind)


def walk(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield node
    for number in range(node.childCount()):
        child = node.child(number)
        if child is not None:
            yield from walk(child)


def test_everything_that_takes_the_focus_has_a_name(
    view: ArchiveView, three: tuple[EntryId, ...]
) -> None:
    def nameless() -> list[str]:
        return [
            repr(node.object())
            for node in walk(QAccessible.queryAccessibleInterface(view))
            if node.state().focusable
            and not node.state().invisible
            and not node.text(QAccessible.Text.Name)
        ]

    shown(view)
    assert not nameless()
    opened(view)
    view.opened.curtain.click()
    assert not nameless()


def test_memories_erased_singly_lie_in_a_list_of_their_own(
    view: ArchiveView, write: Write, journal: Journal, clock: FixedClock
) -> None:
    for number in range(4):
        journal.erasing.erase([write("x", f"2025-01-0{number + 1}")])
        clock.move(timedelta(days=1))
    shown(view)
    rows = view.overview.singles.rows
    assert rows.cards.rowCount() == 4
    assert view.overview.gallery.isHidden()
    assert view.overview.said() == f"Four memories erased singly. {SAFE}"
    spoken = rows.cards.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Put away on 17 February 2026. One memory. Enter shows it."
    view.overview.take_keys()
    assert rows.hasFocus()
    assert not view.grab().isNull()


def test_a_single_memory_is_shown_when_it_is_asked_for(
    view: ArchiveView, write: Write, journal: Journal
) -> None:
    journal.erasing.erase([write("x", title="The flat")])
    shown(view)
    rows = view.overview.singles.rows
    rows.setFocus()
    QTest.keyClick(rows, Qt.Key.Key_Return)
    settle()
    held = view.opened.rows.held
    assert not held.is_drawn
    assert held.index(0).data() == "The flat"
    assert view.opened.way_back.all.text() == "Bring it back"


def test_an_opened_card_holds_its_memories_behind_the_curtain(
    view: ArchiveView, three: tuple[EntryId, ...]
) -> None:
    opened(view)
    held = view.opened.rows.held
    assert held.is_drawn
    assert [held.index(row).data() for row in range(3)] == ["1", "2", "3"]
    assert held.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == "Memory 2 of 3"
    QTest.keyClick(view.opened.rows, Qt.Key.Key_D)
    assert [held.index(row).data() for row in range(3)] == ["Month 1", "Month 2", "Month 3"]
    spoken = held.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "1 January 2025, Month 1"
    view.opened.curtain.click()
    assert held.index(0).data() == "1"


def test_opening_a_card_is_remembered_on_it(
    view: ArchiveView, three: tuple[EntryId, ...]
) -> None:
    opened(view)
    QTest.keyClick(view.opened.rows, Qt.Key.Key_Escape)
    settle()
    now = view.overview.gallery.cards.card(0)
    assert now is not None
    assert words.last_opened(now, TODAY) == "Last opened today"
    assert view.overview.gallery.hasFocus()


def test_a_memory_is_read_behind_glass_and_stays_put_away(
    view: ArchiveView, write: Write, journal: Journal
) -> None:
    ids = [write("The *whole* text", "2025-01-01", "One"), write("More", "2025-02-01")]
    journal.erasing.erase(ids)
    opened(view)
    choose(view, 0)
    QTest.keyClick(view.opened.rows, Qt.Key.Key_Return)
    settle()
    assert view.opened.glass.text() == "One\nThe whole text"
    assert visible(journal) == set()
    assert view.opened.way_back.one.property("role") == "primary"
    QTest.keyClick(view.opened.glass.page, Qt.Key.Key_Escape)
    assert view.opened.glass.entry is None
    assert view.opened.glass.text() == ""
    choose(view, 1)
    view.opened.way_back.read.click()
    settle()
    assert view.opened.glass.text() == "More"


def test_the_primary_button_follows_what_is_chosen(
    view: ArchiveView, three: tuple[EntryId, ...]
) -> None:
    opened(view)
    way = view.opened.way_back

    def primary() -> list[str]:
        buttons = (way.one, way.these, way.all)
        return [button.text() for button in buttons if button.property("role") == "primary"]

    assert primary() == []
    assert way.all.text() == "Bring back all 3"
    choose(view, 0)
    assert primary() == ["Bring back this one"]
    choose(view, 1)
    assert primary() == ["Bring back these 2"]
    assert "2 chosen" in view.opened.panel.said()


def test_the_chosen_come_back_and_their_lamps_stay_lit(
    view: ArchiveView,
    three: tuple[EntryId, ...],
    journal: Journal,
    toasts: list[Toast],
    qtbot: QtBot,
) -> None:
    opened(view)
    choose(view, 0, 2)
    with qtbot.waitSignal(view.restored) as restored:
        view.opened.way_back.these.click()
    settle()
    assert restored.args[0].restored == 2
    assert visible(journal) == {three[0], three[2]}
    assert toasts[-1].text == "Back in your journal."
    held = view.opened.rows.held
    assert held.kept.count_back() == 2
    assert held.kept.still_held() == (three[1],)
    spoken = held.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Memory 1 of 3, back in your journal"
    assert not held.flags(held.index(0)) & Qt.ItemFlag.ItemIsSelectable
    assert view.opened.way_back.all.text() == "Bring it back"
    assert not view.grab().isNull()
    view.opened.curtain.click()
    spoken = held.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "1 January 2025, Month 1, back in your journal"
    assert not view.grab().isNull()


def test_whoever_brings_one_back_by_keys_is_led_to_what_is_held(
    view: ArchiveView, three: tuple[EntryId, ...], journal: Journal
) -> None:
    opened(view)
    choose(view, 0)
    view.opened.way_back.one.setFocus()
    for _ in range(2):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
        settle()
    assert visible(journal) == {three[0]}
    assert view.opened.rows.hasFocus()


def test_taking_it_back_puts_the_same_memories_away_again(
    view: ArchiveView,
    three: tuple[EntryId, ...],
    journal: Journal,
    notices: Notices,
    toasts: list[Toast],
) -> None:
    opened(view)
    choose(view, 0)
    view.opened.way_back.one.click()
    settle()
    assert visible(journal) == {three[0]}
    notices.undo(toasts[-1])
    settle()
    assert visible(journal) == set()
    assert view.opened.rows.held.kept.count_back() == 0


def test_all_come_back_at_once_and_the_card_is_gone(
    view: ArchiveView, three: tuple[EntryId, ...], journal: Journal, toasts: list[Toast]
) -> None:
    opened(view)
    view.opened.way_back.all.click()
    settle()
    assert visible(journal) == set(three)
    assert view.opened.content is None
    assert view.overview.said() == "You haven’t erased anything."
    assert toasts[-1].undo is not None


def test_the_one_that_has_the_keys_comes_back_though_none_is_chosen(
    view: ArchiveView, three: tuple[EntryId, ...], journal: Journal
) -> None:
    opened(view)
    view.opened.rows.setFocus()
    settle()
    view.opened.way_back.one.click()
    settle()
    assert visible(journal) == {three[0]}


def test_leaving_closes_the_card_and_forgets_what_it_held(
    view: ArchiveView, three: tuple[EntryId, ...]
) -> None:
    opened(view)
    view.opened.curtain.click()
    view.hide()
    assert view.opened.content is None
    assert view.opened.rows.held.rowCount() == 0
    shown(view)
    assert view.overview.isVisible()


def test_an_answer_that_comes_after_leaving_is_not_shown(
    view: ArchiveView, three: tuple[EntryId, ...]
) -> None:
    shown(view)
    opened_card = view.overview.gallery.cards.card(0)
    assert opened_card is not None
    view.presenter.open(opened_card)
    view.hide()
    settle()
    assert view.opened.content is None


def test_a_tape_never_starts_by_itself(
    view: ArchiveView, write: Write, journal: Journal
) -> None:
    ids = [write("x", "2025-01-01"), write("y", "2025-01-02")]
    journal.erasing.erase(ids, tape="Have some tea first.", return_on=date(2027, 5, 3))
    opened(view)
    tape = view.opened.tape
    assert tape.isVisible()
    assert tape.said() == ""
    tape.read.click()
    assert tape.said() == "Have some tea first."
    choose(view, 0)
    view.opened.way_back.read.click()
    settle()
    assert not tape.isVisible()
    view.opened.glass._back.click()
    assert tape.isVisible()


def test_a_name_is_shown_when_asked_and_covered_when_the_view_is_left(
    view: ArchiveView, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    sealed = card(is_named=True)
    asked = []

    def name_of(number: int, **_how: object) -> str:
        asked.append(number)
        return "Clementine"

    monkeypatch.setattr(journal.archive, "cards", lambda: (sealed,))
    monkeypatch.setattr(journal.archive, "name", name_of)
    shown(view)
    gallery = view.overview.gallery
    spoken = gallery.cards.index(0)
    assert "Clementine" not in spoken.data(Qt.ItemDataRole.AccessibleTextRole)
    gallery.setFocus()
    QTest.keyClick(gallery, Qt.Key.Key_N)
    settle()
    assert gallery.cards.name_of(sealed) == "Clementine"
    assert "Clementine" in spoken.data(Qt.ItemDataRole.AccessibleTextRole)
    assert not view.grab().isNull()
    QTest.keyClick(gallery, Qt.Key.Key_N)
    assert gallery.cards.name_of(sealed) is None
    menu_action(gallery.menu_for(sealed), "Show the name")
    settle()
    assert gallery.cards.name_of(sealed) == "Clementine"
    view.hide()
    assert gallery.cards.name_of(sealed) is None
    assert asked == [1, 1]


def test_whoever_is_at_a_card_stays_there_when_it_was_opened_just_now(view: ArchiveView) -> None:
    shown(view)
    model = view.overview.gallery.cards
    two = [card(number=number) for number in (2, 1)]
    model.show(two)
    view.overview.gallery.setCurrentIndex(model.index(1))
    opened = replace(two[1], opened_at=datetime(2026, 2, 14, 9, tzinfo=UTC))
    model.show([two[0], opened])
    assert view.overview.gallery.current_card() == opened
    model.show([opened])
    assert model.rowCount() == 1


def test_whoever_is_at_a_card_stays_there_when_others_come_and_go(view: ArchiveView) -> None:
    shown(view)
    gallery = view.overview.gallery
    one, two, three = (card(number=number) for number in (1, 2, 3))
    gallery.cards.show([two, one])
    gallery.setCurrentIndex(gallery.cards.index(1))
    gallery.cards.show([three, two, one])
    assert gallery.current_card() == one
    gallery.cards.show([one])
    assert gallery.current_card() == one
    gallery.cards.show([three])
    assert gallery.current_card() is None


def menu_action(menu: QMenu, text: str) -> None:
    next(action for action in menu.actions() if action.text() == text).trigger()


def test_a_click_on_the_paper_opens_and_one_under_it_shows_the_name(
    view: ArchiveView, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    sealed = card(is_named=True, opened_at=NOW, return_on=date(2027, 5, 3), held=90)
    content = Unsealed(sealed, None, ())
    monkeypatch.setattr(journal.archive, "cards", lambda: (sealed,))
    monkeypatch.setattr(journal.archive, "unseal", lambda _number, **_how: content)
    monkeypatch.setattr(journal.archive, "name", lambda _number, **_how: "The flat")
    shown(view)
    gallery = view.overview.gallery
    place = QRectF(gallery.visualRect(gallery.cards.index(0)))
    click(gallery.viewport(), gallery.paint_cards.name_link(place).center().toPoint())
    assert gallery.cards.name_of(sealed) == "The flat"
    assert view.opened.content is None
    click(gallery.viewport(), gallery.paint_cards.paper(place).center().toPoint())
    assert view.opened.content == content


def click(widget: QWidget, place: QPoint) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place)
    settle()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_cards_are_opened_from_their_menu(
    view: ArchiveView, three: tuple[EntryId, ...]
) -> None:
    shown(view)
    gallery = view.overview.gallery
    first = gallery.cards.card(0)
    assert first is not None
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    gallery.setCurrentIndex(gallery.cards.index(0))
    QApplication.sendEvent(gallery.viewport(), asked)
    gallery.findChild(QMenu).close()
    menu = gallery.menu_for(first)
    assert [action.text() for action in menu.actions()] == ["Open"]
    menu_action(menu, "Open")
    settle()
    assert view.opened.content is not None


def test_a_failure_is_told_and_can_be_tried_again(
    view: ArchiveView,
    three: tuple[EntryId, ...],
    journal: Journal,
    notices: Notices,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened(view)
    whole = journal.erasing.restore_erasure

    def busy(_id: ErasureId) -> object:
        raise JournalBusy(Path("journal.db"))

    monkeypatch.setattr(journal.erasing, "restore_erasure", busy)
    view.opened.way_back.all.click()
    settle()
    assert notices.standing is not None
    assert visible(journal) == set()
    monkeypatch.setattr(journal.erasing, "restore_erasure", whole)
    notices.standing.choices[0].act()
    settle()
    assert visible(journal) == set(three)
    assert notices.standing is None


def test_what_came_back_elsewhere_is_told_without_a_choice(
    view: ArchiveView,
    three: tuple[EntryId, ...],
    journal: Journal,
    notices: Notices,
    toasts: list[Toast],
) -> None:
    opened(view)
    journal.erasing.restore(everything=True)
    choose(view, 0)
    view.opened.way_back.read.click()
    settle()
    assert toasts[-1] == Toast("The archive holds nothing under that.")
    assert notices.standing is None
    QTest.keyClick(view.opened, Qt.Key.Key_Escape)
    settle()
    assert view.overview.said() == "You haven’t erased anything."


def test_taking_it_back_lets_the_same_card_stand(
    view: ArchiveView, journal: Journal, notices: Notices, three: tuple[EntryId, ...]
) -> None:
    before = journal.archive.cards()[0]
    opened(view)
    view.opened.way_back.all.click()
    settle()
    other = journal.erasing.erase([three[0]])
    notices.undo_last()
    settle()
    assert visible(journal) == set()
    again = next(one for one in journal.archive.cards() if one.id == before.id)
    assert (again.number, again.held) == (before.number, before.held)
    # What something else put away meanwhile is held by both.
    assert journal.erasing.restore_erasure(other.erasure).restored == 0


def test_the_archive_follows_what_others_change(
    view: ArchiveView, write: Write, journal: Journal
) -> None:
    shown(view)
    erased = journal.erasing.erase([write("x")])
    view.presenter._session.publish(erased.changes)  # type: ignore[arg-type]
    settle()
    assert view.overview.said() == f"One memory erased singly. {SAFE}"


def test_before_the_journal_is_open_nothing_is_read(
    qtbot: QtBot, theme: Theme, journal: Journal, notices: Notices, write: Write
) -> None:
    journal.erasing.erase([write("x")])
    session = Session(InlineLane("read"), InlineLane("write"))
    view = ArchiveView(theme, session, notices, lambda: TODAY)
    qtbot.addWidget(view)
    shown(view)
    assert view.overview.said() == "You haven’t erased anything."
    session.open(lambda: journal)
    settle()
    assert view.overview.said() == f"One memory erased singly. {SAFE}"


def test_a_hundred_memories_stop_at_sixty_lamps_and_every_size_is_painted(
    view: ArchiveView, journal: Journal, monkeypatch: pytest.MonkeyPatch, theme: Theme
) -> None:
    sealed = tuple(
        card(kind, number=number, held=held)
        for number, (kind, held) in enumerate(
            [(ErasureKind.PERSON, 1), (ErasureKind.TAG, 23), (ErasureKind.PLACE, 38),
             (ErasureKind.PERIOD, 100), (ErasureKind.SEARCH, 7), (ErasureKind.SELECTION, 2)]
        )
    )  # fmt: skip
    monkeypatch.setattr(journal.archive, "cards", lambda: sealed)
    shown(view)
    gallery = view.overview.gallery
    assert gallery.columns(1240) == 3
    assert gallery.columns(300) == 1
    try:
        theme.set_mode(Mode.DARK)
        for width, scale in ((1368, 1.0), (836, 1.0), (1048, 2.0)):
            theme.set_text_scale(scale)
            view.resize(width, 800)
            settle()
            assert not view.grab().isNull()
        QTest.keyClick(gallery, Qt.Key.Key_End)
        settle()
        assert gallery.current_card() == sealed[-1]
    finally:
        theme.set_text_scale(1.0)
        theme.set_mode(None)


def test_models_keep_the_rules_of_models(qtmodeltester: QAbstractItemModelTester) -> None:
    cards = CardsModel(lambda: TODAY)
    cards.show([card(), card(ErasureKind.TAG)])
    qtmodeltester.check(cards)
    held = HeldModel()
    qtmodeltester.check(held)
    ids = tuple(EntryId(new_id()) for _ in range(3))
    held.show(ids[:1], ids[1:])
    qtmodeltester.check(held)


@pytest.mark.parametrize(
    ("others", "said"),
    [
        ({"kind": ErasureKind.PERSON}, "one person"),
        ({"kind": ErasureKind.PERIOD, "has_tape": True}, "one stretch of days, with a tape"),
        ({"kind": ErasureKind.SELECTION, "has_tape": True}, "with a tape"),
        ({"kind": ErasureKind.SELECTION}, "no tape"),
        ({"kind": ErasureKind.QUIET}, "kept quiet, still to be found"),
        ({"blanks": 9}, "9 pages blanked in part, one person"),
        ({"blanks": 1, "held": 0}, "one person"),
        ({"pictures": 1, "recordings": 2, "kind": ErasureKind.TAG},
         "1 picture, 2 recordings, one tag"),
    ],
)  # fmt: skip
def test_a_card_says_what_it_holds_without_a_name(others: dict[str, object], said: str) -> None:
    assert ", ".join(words.facts(card(**others))) == said


def test_the_archive_is_summed_up_in_words() -> None:
    assert words.foot(5, 80, 4) == f"Five cards, 80 memories, and four single ones. {SAFE}"
    assert words.foot(1, 1, 0) == f"One card, 1 memory. {SAFE}"
    assert words.foot(0, 0, 1) == f"One memory erased singly. {SAFE}"
    assert words.last_opened(card(), TODAY) == "Not opened since"
    earlier = card(opened_at=datetime(2025, 5, 9, 12, tzinfo=UTC))
    assert words.last_opened(earlier, TODAY) == "Last opened 9 May 2025"
    assert words.held_of(card(held=0, blanks=2)) == "2 memories, in part"
    assert words.held_of(card(held=0)) == "the name alone"
    assert words.held_of(card(held=0, kind=ErasureKind.QUIET)) == "no memory yet"


@pytest.mark.parametrize(
    ("return_on", "hemisphere", "said", "sign"),
    [
        (None, "north", "Until you ask", ""),
        (TODAY, "north", "Comes back about now", "snowflake"),
        (date(2026, 4, 8), "north", "Comes back in spring", "sprout"),
        (date(2026, 4, 8), "south", "Comes back in autumn", "leaf"),
        (date(2026, 7, 1), "north", "Comes back in summer", "sun"),
        (date(2027, 12, 1), "north", "Comes back in winter 2027", "snowflake"),
    ],
)
def test_a_card_comes_back_in_a_season(
    return_on: date | None, hemisphere: str, said: str, sign: str
) -> None:
    sealed = card(return_on=return_on)
    assert words.until(sealed, TODAY, hemisphere) == said
    assert words.season_sign(sealed, hemisphere) == sign


def test_whoever_rests_on_a_card_reads_all_of_it() -> None:
    tip = words.tip(card(blanks=9, pictures=1, has_tape=True, return_on=date(2027, 5, 3)))
    assert tip == (
        "23 memories\n9 pages blanked in part\n1 picture\none person\nwith a tape\n"
        "Comes back on 3 May 2027"
    )


@pytest.mark.parametrize(
    ("target", "said"),
    [
        ("2025-01-01..2025-02-03", "1 January 2025 – 3 February 2025"),
        ("2025-01-01..", "since 1 January 2025"),
        ("..2025-02-03", "until 3 February 2025"),
    ],
)
def test_days_are_read_as_days_when_their_name_is_asked_for(target: str, said: str) -> None:
    assert words.name(card(ErasureKind.PERIOD), target) == said
    assert words.name(card(ErasureKind.SEARCH), target) == target


@pytest.mark.parametrize(
    ("restored", "still_held", "said"),
    [
        (3, 0, "Back in your journal."),
        (2, 1, "Back in your journal. One stays out of sight: something else still holds it."),
        (0, 2, "Two stay out of sight: something else still holds them."),
    ],
)
def test_what_another_erasure_still_holds_is_said(
    restored: int, still_held: int, said: str
) -> None:
    assert words.back(Restored(restored, still_held)) == said


def test_a_card_is_read_out_and_counted_in_plain_words() -> None:
    assert words.spoken(card(), "Clem", TODAY, "north") == (
        "Put away on 14 February 2026. Clem. 23 memories. One person. Until you ask. "
        "Not opened since."
    )
    assert words.held(23, 0, 1, 0) == "23 memories  ·  1 is back"
    assert words.held(23, 9, 2, 3) == "23 whole  ·  9 in part  ·  2 are back  ·  3 chosen"
    assert words.held(0, 1, 0, 0) == "1 in part"
