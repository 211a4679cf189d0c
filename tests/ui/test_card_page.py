"""The card after the lights: shown once it is done, and kept, saved or left by its reader."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QThread
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from journal.domain.entry import Row
from journal.domain.erasure import ErasureKind, Target
from journal.domain.errors import JournalFull
from journal.domain.lights import Length
from journal.domain.names import NameKind
from journal.services.writing import Writing
from journal.ui.actions import catalogue
from journal.ui.background.lane import Lane
from journal.ui.features.erase.procedure.card_page import CardPage
from journal.ui.features.erase.procedure.view import Procedure
from journal.ui.features.erase.wish import Manner
from journal.ui.features.lights.kept_page import KeptPage
from journal.ui.feedback.card_words import out_of_sight
from journal.ui.shell import card_left
from journal.ui.shell.place import View
from journal.ui.theme.theme import Theme
from journal.ui.widgets.paper_card import png_of
from tests.ui.rooms import NOW, Room, make_room, settle

NAME = "Zyxwood"


@pytest.fixture
def room(theme: Theme, tmp_path: Path) -> Iterator[Room]:
    made = make_room(theme, tmp_path)
    with made.journal:
        made.write(f"{NAME} ran.", date(2024, 2, 1), people=(NAME,))
        made.write("A day.", date(2025, 2, 3), people=(NAME,))
        made.write(f"Ice.\n\n{NAME} came by.", date(2025, 5, 1))
        made.write("Nobody at all.", date(2025, 7, 1))
        made.open()
        yield made
        made.window.close()


def sit_down(
    room: Room, length: Length = Length.UNSEEN, manner: Manner | None = None, tape: str = ""
) -> Procedure:
    room.window.joints.sitting.begin(Target(ErasureKind.PERSON, NAME))
    settle(lambda: room.window.joints.sitting.is_open)
    settle()
    view = room.window.joints.sitting.procedure
    if manner is not None:
        view.choosing.state.choose_manner(manner)
    for _ in range(3):
        QTest.mouseClick(view.go_on, Qt.MouseButton.LeftButton)
        settle()
    view.choosing.parts.tape.field.setPlainText(tape)
    view.way.length.parts[list(Length).index(length)].click()
    QTest.mouseClick(view.go_on, Qt.MouseButton.LeftButton)
    settle(lambda: not view.isVisible())
    return view


def page_of(room: Room) -> CardPage | None:
    found = [one for one in room.window.findChildren(CardPage) if one.isVisible()]
    return found[0] if found else None


def card(room: Room) -> CardPage:
    sit_down(room)
    page = page_of(room)
    assert page is not None
    return page


def shown(room: Room) -> list[str]:
    page = room.journal.browsing.timeline(limit=10)
    return [one.excerpt for one in page.items if isinstance(one, Row)]


def toasts(room: Room) -> list[str]:
    told: list[str] = []
    room.notices.toasted.connect(lambda toast: told.append(toast.text))
    return told


@pytest.mark.parametrize("length", [Length.UNSEEN, Length.AT_ONCE])
def test_a_card_lies_there_when_it_is_done_whether_or_not_it_was_watched(
    room: Room, length: Length
) -> None:
    told = toasts(room)
    sit_down(room, length)
    page = page_of(room)
    assert page is not None
    assert page.size() == room.window.size()
    assert page.accessibleName() == (
        "On 14 February 2026 you put 3 memories out of sight. Nothing was destroyed. "
        "They come back whenever you ask."
    )
    assert NAME not in page.accessibleName() + page.said.text()
    assert len(shown(room)) == 2
    assert told == []  # What tells of it waits until the card is out of sight.


def test_escape_leaves_it_and_the_journal_offers_to_undo(room: Room) -> None:
    told, page = toasts(room), card(room)
    assert page.hasFocus()
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert page.isVisible()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    settle()
    assert page_of(room) is None
    assert room.window.guide.now.view is View.TIMELINE
    assert told == ["Erased. It’s in the archive."]
    room.do(catalogue.UNDO)
    assert len(shown(room)) == 4


def test_tab_goes_round_three_ways_that_are_alike(room: Room) -> None:
    page = card(room)
    met = []
    for _ in range(4):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        met.append(QApplication.focusWidget())
    assert met == [page.keep, page.save, page.leave, page.keep]
    assert len({(one.size().toTuple(), one.property("role")) for one in page.stops()}) == 1
    told = toasts(room)
    page.leave.setFocus()
    QTest.keyClick(page.leave, Qt.Key.Key_Space)
    settle()
    assert page_of(room) is None
    assert len(told) == 1
    assert len(shown(room)) == 2


def test_it_is_kept_as_a_memory_of_today_that_names_nobody(room: Room) -> None:
    page = card(room)
    page.keep.setFocus()
    QTest.keyClick(page.keep, Qt.Key.Key_Space)
    settle()
    assert page_of(room) is None
    kept = room.journal.browsing.today(NOW.date())
    assert kept is not None
    assert kept.text == page.card.words.text()
    assert NAME not in kept.text
    assert shown(room)[0].startswith("On 14 February 2026 you put 3 memories out of sight.")
    room.do(catalogue.UNDO)
    assert len(shown(room)) == 5


def test_what_cannot_be_kept_is_told_and_the_card_stays(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = card(room)

    def fail(*_args: object) -> None:
        raise JournalFull

    with monkeypatch.context() as patch:
        patch.setattr(Writing, "save", fail)
        QTest.mouseClick(page.keep, Qt.MouseButton.LeftButton)
        settle()
    assert "The disk is full." in page.said.text()
    QTest.mouseClick(page.keep, Qt.MouseButton.LeftButton)
    settle()
    assert page_of(room) is None
    assert len(shown(room)) == 3


def choose(page: CardPage, path: Path | None) -> None:
    """Click on the second way, and answer the dialog that comes."""
    QTest.mouseClick(page.save, Qt.MouseButton.LeftButton)
    settle()
    dialog = next(one for one in page.window().findChildren(QFileDialog) if one.isVisible())
    if path is None:
        dialog.reject()
    else:
        dialog.fileSelected.emit(str(path))
        dialog.done(QFileDialog.DialogCode.Accepted)
    settle()


def test_it_is_saved_as_a_picture_and_may_be_kept_as_well(room: Room, tmp_path: Path) -> None:
    page, path = card(room), tmp_path / "card.png"
    choose(page, None)
    choose(page, path)
    assert QImage(str(path)).width() > 800
    assert [one.name for one in tmp_path.glob(".card*")] == []
    assert page.said.text() == "Saved as card.png."
    assert page.isVisible()
    QTest.mouseClick(page.keep, Qt.MouseButton.LeftButton)
    settle()
    assert page_of(room) is None


def test_its_picture_is_put_into_a_file_away_from_the_window_s_thread(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, lane, threads = card(room), Lane("pictures"), []

    def encode(picture: QImage) -> bytes:
        threads.append(QThread.currentThread())
        return png_of(picture)

    monkeypatch.setattr(card_left, "png_of", encode)
    monkeypatch.setattr(room.window.house.session, "read", lane)
    choose(page, tmp_path / "card.png")
    lane.drain()
    assert len(threads) == 1
    assert threads[0] is not page.thread()
    assert page.said.text() == "Saved as card.png."


def test_a_place_that_takes_no_picture_is_told_in_a_sentence(room: Room, tmp_path: Path) -> None:
    page, path = card(room), tmp_path / "taken.png"
    path.mkdir()
    choose(page, path)
    assert page.said.text() == "taken.png couldn’t be written. Choose another folder."
    assert list(tmp_path.glob(".taken*")) == []
    choose(page, tmp_path / "nowhere" / "card.png")
    assert page.said.text() == "card.png couldn’t be written. Choose another folder."


def test_where_nothing_left_its_place_there_is_no_card(room: Room) -> None:
    told = toasts(room)
    sit_down(room, manner=Manner.QUIET)
    assert page_of(room) is None
    assert told == ["Nothing of it will be brought up."]


@pytest.fixture
def sized(theme: Theme) -> Iterator[Callable[[float], None]]:
    """Set the size of all text, until the end of the test."""
    yield theme.set_text_scale
    theme.set_text_scale(1.0)


@pytest.mark.parametrize(
    ("size", "scale"), [((900, 620), 1.0), ((900, 620), 2.0), ((1600, 1000), 1.0)]
)
@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_all_of_it_can_be_reached_at_every_size(
    theme: Theme, room: Room, size: tuple[int, int], scale: float, direction: Qt.LayoutDirection
) -> None:
    theme.set_text_scale(scale)
    try:
        room.window.resize(*size)
        words = out_of_sight(NOW.date(), 10_000, date(2026, 9, 1))
        page = CardPage(theme, room.window, words)
        page.setLayoutDirection(direction)
        page.begin()
        settle()
        assert page.card.mapTo(page, page.card.rect().topLeft()).x() >= 0
        assert page.card.width() <= page.width()
        for _ in range(3):
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
            button = QApplication.focusWidget()
            assert button is not None
            place = QRect(button.mapTo(page, QPoint()), button.size())
            assert page.rect().contains(place)
            assert button.width() >= button.sizeHint().width()
        for _ in range(60):
            QTest.keyClick(page, Qt.Key.Key_Up)
        assert page.card.mapTo(page, QPoint()).y() >= 0
        QTest.keyClick(page, Qt.Key.Key_Down)
        page.go()
        page.deleteLater()
    finally:
        theme.set_text_scale(1.0)


# ------------------------------------------------------------------ for who has died
def kept_safe(
    room: Room, theme: Theme, length: Length, *, still: bool, tape: str = ""
) -> KeptPage:
    room.journal.naming.mark_died(NameKind.PERSON, NAME, died=True, on=date(2025, 6, 1))
    theme.wear(still=still)
    sit_down(room, length, tape=tape)
    found = [one for one in room.window.findChildren(KeptPage) if one.isVisible()]
    assert len(found) == 1
    settle(lambda: found[0].stage is not None and found[0].stage.scene.is_ready)
    return found[0]


@pytest.mark.parametrize("still", [False, True], ids=["moving", "still"])
@pytest.mark.parametrize("length", [Length.UNSEEN, Length.AT_ONCE])
def test_for_who_has_died_it_lies_in_the_room_with_the_box(
    room: Room, theme: Theme, length: Length, *, still: bool
) -> None:
    told = toasts(room)
    page = kept_safe(room, theme, length, still=still)
    stage = page.stage
    assert stage is not None
    assert not stage.parts.is_plain
    assert page.size() == stage.size() == room.window.size()
    assert stage.parts.title.text() == "The lamps are low.\nEvery page is in."
    assert stage.conductor.lights.done == 1.0
    assert stage.is_covered
    assert page.accessibleName().startswith("Kept safe. Open it any time. ")
    assert page.hasFocus()
    assert told == []
    assert len(shown(room)) == 4  # Nothing was taken out of any page.
    QTest.keyClick(page, Qt.Key.Key_D)
    assert not stage.is_covered
    QTest.keyClick(page, Qt.Key.Key_Escape)
    settle()
    assert not room.window.findChildren(KeptPage) or not page.isVisible()
    assert room.window.guide.now.view is View.TIMELINE
    assert told == ["Nothing of it will be brought up."]


def test_the_box_is_opened_where_its_pages_are(room: Room, theme: Theme) -> None:
    told = toasts(room)
    page = kept_safe(room, theme, Length.UNSEEN, still=True)
    QTest.mouseClick(page.open, Qt.MouseButton.LeftButton)
    settle()
    now = room.window.guide.now
    assert (now.view, now.kind, now.name) == (View.NAME, NameKind.PERSON, NAME)
    assert told == ["Nothing of it will be brought up."]


def test_the_card_of_the_box_can_be_kept_and_what_went_wrong_is_said(
    room: Room, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = kept_safe(room, theme, Length.UNSEEN, still=True)

    def fail(*_args: object) -> None:
        raise JournalFull(Path("journal.db"))

    with monkeypatch.context() as broken:
        broken.setattr(Writing, "save", fail)
        page.keep.click()
        settle()
    assert page.isVisible()
    assert page.said.text().startswith("The disk is full.")
    page.keep.click()
    settle()
    kept = room.journal.browsing.today(NOW.date())
    assert kept is not None
    assert kept.text == page.card.words.text()
    assert kept.text.startswith("Kept safe. Open it any time.\n\n")


@pytest.mark.parametrize(
    ("size", "scale"), [((900, 620), 1.0), ((1600, 1000), 1.0), ((1280, 800), 2.0)]
)
@pytest.mark.parametrize("length", [Length.UNSEEN, Length.AT_ONCE])
@pytest.mark.parametrize("rtl", [False, True])
def test_nothing_in_the_room_lies_over_anything_else(
    room: Room, theme: Theme, sized: Callable[[float], None], size: tuple[int, int],
    scale: float, length: Length, *, rtl: bool,
) -> None:  # fmt: skip
    sized(scale)
    if rtl:
        room.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    room.window.resize(*size)
    page = kept_safe(room, theme, length, still=length is Length.UNSEEN, tape="Be kind.")
    stage = page.stage
    assert stage is not None
    QTest.keyClick(page, Qt.Key.Key_D)
    ways = [page.leave, page.open, page.keep, page.save]
    parts = [*ways, page._scroll, stage.parts.title, stage.parts.curtain]
    more = (stage.parts.line, stage.parts.tape, page.said)
    parts += [one for one in more if one is not None and one.isVisible()]
    places = [QRect(one.mapTo(page, QPoint()), one.size()) for one in parts]
    # Around the paper there is room for its shadow.
    edge = round(24 * scale)
    places[4].adjust(edge, edge, -edge, -edge)
    for number, place in enumerate(places):
        assert page.rect().contains(place)
        assert not any(place.intersects(other) for other in places[number + 1 :])
    met = []
    for _ in range(5):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        met.append(QApplication.focusWidget())
    assert met == [*ways, stage.parts.curtain]
