"""The lights go out on a stage: by key, by hand, behind a curtain, and not at all."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QColor,
    QImage,
    QKeyEvent,
    QPaintEvent,
    QRegion,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from journal.domain.lights import Length, Phase
from journal.ui.background.job import Job
from journal.ui.background.lane import InlineLane
from journal.ui.features.lights import aisle, room
from journal.ui.features.lights.sheet import painted_shadow, shadow_of
from journal.ui.features.lights.stage import Stage
from journal.ui.features.lights.strip import LampStrip
from journal.ui.features.lights.values import Given, Glimpse, Manner, Outcome
from journal.ui.theme.theme import Theme
from journal.ui.widgets import announce as announcing
from tests.ui.lamps import PLAN, TITLE, TODAY, WORDS, Clock, OneColor, Play, settle, spot

K, SPACE, ESC, D = Qt.Key.Key_K, Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_D
Make = Callable[..., Play]
LOOKS = ["painted", "plain"]


@pytest.fixture
def flat(monkeypatch: pytest.MonkeyPatch) -> None:
    """Paint no shelves: two colours will do."""

    def paint(size: QSize, *_args: object, **_options: object) -> tuple[QImage, QImage]:
        pictures = (
            QImage(size, QImage.Format.Format_RGB32),
            QImage(size, QImage.Format.Format_RGB32),
        )
        for picture, color in zip(pictures, ("#606468", "#040608"), strict=True):
            picture.fill(QColor(color))
        return pictures

    monkeypatch.setattr(aisle, "paint_shelves", paint)
    monkeypatch.setattr(room, "paint_room", paint)


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was read out."""
    heard: list[str] = []
    monkeypatch.setattr(announcing, "announce", lambda _widget, text: heard.append(text))
    return heard


@pytest.fixture
def make(theme: Theme, qtbot: QtBot, flat: None) -> Iterator[Make]:
    """Make stages on which lamps move, or are rows."""
    made: list[Play] = []

    def play(count: int = 10, *, look: str = "painted", **more: object) -> Play:
        theme.wear(still=look == "plain")
        play = Play(theme, count, **more)  # type: ignore[arg-type]
        qtbot.addWidget(play.stage)
        made.append(play)
        return play

    yield play
    for one in made:
        one.stage.hide()
    theme.wear(still=True, text_scale=1.0)


def states(play: Play) -> list[str]:
    model = play.stage.parts.model
    return [str(model.index(row).data()).rpartition(", ")[2] for row in range(model.rowCount())]


def told(widget: QWidget) -> str:
    """All that is told of a widget and of what is on it to whoever has it read out."""
    part = QAccessible.queryAccessibleInterface(widget)
    return " | ".join(_told(part))


def _told(part: QAccessibleInterface | None) -> Iterator[str]:
    if part is None or part.state().invisible:
        return
    for text in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value):
        yield part.text(text)
    for number in range(part.childCount()):
        yield from _told(part.child(number))


@pytest.mark.parametrize("look", LOOKS)
def test_the_lamps_go_out_newest_first_and_all_is_told_once_at_the_end(
    make: Make, look: str
) -> None:
    play = make(look=look)
    assert states(play) == ["lit"] * 10
    play.go(27.1)
    assert states(play) == ["out"] * 4 + ["going out"] + ["lit"] * 5
    play.go(40)
    assert states(play) == ["out"] * 10
    assert play.finished == [Outcome()]
    assert not play.stopped
    assert play.stage.parts.title.text() == "The lights are out."
    assert not play.stage.parts.buttons
    for key in (K, SPACE, ESC):
        play.press(key)
    assert (len(play.finished), play.stopped) == (1, [])


@pytest.mark.parametrize("look", LOOKS)
def test_space_stops_the_clock_and_lets_it_go_on(make: Make, look: str, said: list[str]) -> None:
    play = make(look=look)
    play.go(10)
    play.press(SPACE)
    at = play.lights.position
    assert play.stage.parts.pause.text() == "Go on"
    play.go(20)
    assert play.lights.position == at
    QTest.mouseClick(play.stage.parts.pause, Qt.MouseButton.LeftButton)
    assert play.stage.parts.pause.text() == "Pause"
    play.go(6)
    assert play.lights.position == pytest.approx(at + 1, abs=0.05)
    assert [one for one in said if one in {"Paused.", "Going on."}] == ["Paused.", "Going on."]


@pytest.mark.parametrize("look", LOOKS)
def test_escape_puts_everything_back_oldest_first_and_says_that_nothing_has_changed(
    make: Make, look: str
) -> None:
    play = make(look=look)
    play.go(33)
    play.press(K)
    play.press(ESC)
    assert play.lights.phase is Phase.PUTTING_BACK
    assert play.stage.parts.line.text() == "Nothing has changed."
    play.go(0.5, step=0.02)
    lit = [state == "lit" for state in states(play)]
    assert lit == sorted(lit)
    play.go(1)
    assert states(play) == ["lit"] * 10
    assert (play.stopped, play.finished) == ([True], [])
    play.go(60)
    assert (play.stopped, play.finished) == ([True], [])


def test_a_lamp_that_is_kept_is_asked_about_at_the_end(make: Make) -> None:
    play = make()
    play.go(3)
    play.press(K)
    assert play.stage.parts.keep.text() == "Send it too"
    play.go(6)
    assert play.stage.parts.keep.text() == "Keep this one"
    QTest.mouseClick(play.stage.parts.keep, Qt.MouseButton.LeftButton)
    play.go(60)
    assert states(play)[:3] == ["kept aside", "kept aside", "out"]
    assert play.stage.parts.title.text() == "Two are kept aside."
    assert not play.finished
    asking = play.stage.parts.asking
    assert asking.isVisible()
    assert asking.leave.text() == "Leave them in the journal"
    asking.leave.click()
    assert play.finished == [Outcome((play.spots[0].id, play.spots[1].id))]
    assert not asking.isVisible()


def test_what_was_kept_can_go_after_all(make: Make) -> None:
    play = make()
    play.go(3)
    play.press(K)
    play.go(60)
    play.stage.parts.asking.send.click()
    play.stage.parts.asking.send.click()
    assert play.finished == [Outcome()]


def test_what_was_kept_can_be_put_under_another_tag(make: Make) -> None:
    play = make()
    play.go(3)
    play.press(K)
    play.go(60)
    asking = play.stage.parts.asking
    assert asking.tag.text() == "Put it under another tag…"
    asking.tag.click()
    field = asking.findChild(QLineEdit)
    assert field is not None
    assert field.isVisible()
    asking.tag.click()
    assert not play.finished  # A tag has a name.
    QTest.keyClicks(field, "#the sea")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert play.finished == [Outcome((play.spots[0].id,), "the sea")]


def test_a_lamp_can_be_put_back_on_the_line(make: Make) -> None:
    play = make()
    play.go(3)
    play.press(K)
    play.press(K)
    play.go(60)
    assert play.finished == [Outcome()]


@pytest.mark.parametrize("look", LOOKS)
def test_the_clock_stands_still_as_long_as_a_lamp_is_held(make: Make, look: str) -> None:
    play = make(look=look)
    lamps = play.stage.parts.lamps
    play.go(9)
    spot = lamps.visualRect(lamps.model().index(4, 0)).center()
    QTest.mousePress(lamps.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    at = play.lights.position
    play.go(30)
    assert play.lights.position == at
    assert play.stage.conductor.shown == 4
    QTest.mouseRelease(lamps.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    play.go(3)
    assert play.lights.position > at
    assert play.stage.conductor.shown != 4


@pytest.mark.parametrize("look", LOOKS)
def test_a_lamp_is_chosen_with_the_arrows_held_with_enter_and_kept(make: Make, look: str) -> None:
    play = make(look=look)
    lamps = play.stage.parts.lamps
    lamps.setFocus()
    QTest.keyClick(lamps, Qt.Key.Key_End)
    QTest.keyClick(lamps, Qt.Key.Key_Home)
    for _ in range(3):
        QTest.keyClick(lamps, Qt.Key.Key_Down)
    assert lamps.currentIndex().row() == 3
    QTest.keyPress(lamps, Qt.Key.Key_Return)
    again = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "", True
    )
    QApplication.sendEvent(lamps, again)
    play.go(10)
    assert play.lights.position == 0.0
    QTest.keyClick(lamps, K)
    QTest.keyRelease(lamps, Qt.Key.Key_Return)
    assert play.lights.kept == (3,)
    play.go(1)
    assert play.lights.position > 0.0


def test_a_lamp_is_let_go_when_the_keys_go_elsewhere(make: Make) -> None:
    play = make()
    lamps = play.stage.parts.lamps
    play.stage.activateWindow()
    lamps.setFocus()
    QTest.keyClick(lamps, Qt.Key.Key_Right)
    QTest.keyPress(lamps, Qt.Key.Key_Return)
    assert play.lights.is_held
    play.stage.parts.curtain.setFocus()
    assert not play.lights.is_held


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("manner", list(Manner))
def test_behind_the_curtain_nothing_is_told_of_any_memory(
    make: Make, look: str, manner: Manner, said: list[str]
) -> None:
    play = make(
        look=look, manner=manner, pictures=OneColor(), tape="for the winter",
        returns=date(2027, 2, 14),
    )  # fmt: skip
    play.go(0.3)
    shown = told(play.stage)
    if manner is Manner.OUT:
        assert TITLE in shown
    assert "2026" in shown
    play.press(D)
    play.go(7)
    covered = " | ".join([told(play.stage), *said[-1:]])
    for secret in (TITLE, WORDS, "2026", "2027", "winter", "November", "October"):
        assert secret not in covered
    assert reds(play.stage) == 0
    play.press(D)
    assert "2026" in told(play.stage)


def test_the_first_memorys_picture_stands_in_the_door_unless_the_curtain_is_drawn(
    make: Make,
) -> None:
    play = make(pictures=OneColor())
    door = play.stage.scene.door
    assert reds(play.stage, door.center()) > 0
    play.press(D)
    assert reds(play.stage, door.center()) == 0
    assert play.stage.parts.curtain.text() == "Lift the curtain"


def reds(stage: QWidget, at: QPoint | None = None) -> int:
    """Count the points in the colour of the pictures."""
    picture = stage.grab().toImage()
    if at is not None:
        picture = picture.copy(at.x() - 8, at.y() - 8, 16, 16)
    spots = ((x, y) for x in range(0, picture.width(), 4) for y in range(0, picture.height(), 4))
    return sum(is_red(picture.pixelColor(*spot)) for spot in spots)


def is_red(color: QColor) -> bool:
    red, green, blue = color.red(), color.green(), color.blue()
    return red > 100 and red > 2 * green and abs(green - blue) < 25


@pytest.mark.parametrize("look", LOOKS)
def test_coming_back_the_lamps_light_oldest_first(make: Make, look: str) -> None:
    play = make(20, look=look, manner=Manner.BACK)
    play.go(0.7, step=0.02)
    lit = [state == "back" for state in states(play)]
    assert lit == sorted(lit)
    assert any(lit)
    assert not all(lit)
    assert not play.stage.parts.keep.isVisible()
    play.press(K)
    play.press(ESC)  # Shows the end at once: it is a picture of what happens, not the act.
    assert states(play) == ["back"] * 20
    assert play.finished == [Outcome()]
    assert play.stage.parts.title.text() == "The lights are on."


@pytest.mark.parametrize("look", LOOKS)
def test_for_someone_who_has_died_no_lamp_goes_out_and_every_page_is_laid_in(
    make: Make, look: str
) -> None:
    play = make(12, look=look, manner=Manner.SAFE, pictures=OneColor())
    play.go(22.6)
    assert states(play) == ["laid in"] * 4 + ["lit"] * 8
    assert "out" not in states(play)
    assert not play.stage.parts.keep.isVisible()
    # The first page is laid first.
    assert play.stage.conductor.spots[0] == play.spots[-1]
    play.go(45)
    assert states(play) == ["laid in"] * 12
    assert play.stage.parts.title.text() == "The lamps are low.\nEvery page is in."
    assert play.finished == [Outcome()]


@pytest.mark.parametrize("length", [Length.AT_ONCE, Length.TEN_SECONDS])
@pytest.mark.parametrize("count", [1, 60])
def test_it_can_be_over_sooner(make: Make, length: Length, count: int) -> None:
    play = make(count, length=length)
    play.go(length.seconds - 0.15, step=0.05)
    assert not play.finished
    play.go(0.3, step=0.05)
    assert play.finished == [Outcome()]


def test_what_is_not_watched_is_over_as_soon_as_it_begins(make: Make) -> None:
    play = make(length=Length.UNSEEN)
    assert play.finished == [Outcome()]


def test_nothing_to_put_away_is_over_at_once(make: Make) -> None:
    assert make(0).finished == [Outcome()]


def test_closing_the_window_in_the_middle_says_nothing_at_all(make: Make) -> None:
    play = make()
    play.go(20)
    play.stage.close()
    play.clock.now += 100
    settle()
    assert not play.finished
    assert not play.stopped
    at = play.lights.position
    play.stage.show()
    settle()
    assert play.lights.position == pytest.approx(at, abs=0.1)


def test_a_machine_that_slept_goes_on_where_it_was(make: Make) -> None:
    play = make()
    play.go(20)
    at = play.lights.position
    play.clock.now += 3600
    play.stage.conductor.step()
    assert play.lights.position - at < 0.05


def test_of_ten_thousand_memories_only_the_pages_that_are_shown_are_fetched(make: Make) -> None:
    play = make(10_000, apart=1)
    play.go(60.5)
    assert len(play.stage.conductor.lamps) <= 60
    assert len(set(play.asked)) == len(play.asked) <= 61
    play.go(1)
    assert play.finished == [Outcome()]


def test_a_lamp_that_stands_for_a_stretch_says_so_and_is_kept_whole(make: Make) -> None:
    play = make(200, apart=2)
    assert "memories" in play.stage.parts.model.index(1).data()
    play.go(2.5)
    lamp = play.stage.conductor.shown
    assert lamp
    assert "memories" in play.stage.parts.sheet.accessibleName()
    play.press(K)
    play.go(61)
    play.stage.parts.asking.leave.click()
    [outcome] = play.finished
    assert len(outcome.kept) == play.stage.conductor.lamps[lamp].count > 1


def test_pages_that_never_come_leave_their_days(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Play, "load", lambda *_args: None)
    play = make()
    play.go(1)
    assert "2026" in play.stage.parts.sheet.accessibleName()
    play.go(60)
    assert play.finished == [Outcome()]


def test_what_is_shown_is_read_out_where_there_is_time_to_hear_it(
    make: Make, said: list[str]
) -> None:
    play = make(10)
    play.go(7)
    assert said[0] == "The lights are going out, newest first."
    assert any(one.startswith("2 of 10. ") and TITLE in one for one in said)
    said.clear()
    play = make(60)
    play.go(31)
    pages = [one for one in said if " of 60" in one]
    assert pages == ["16 of 60", "31 of 60"]


def test_every_key_and_every_lamp_has_a_name(make: Make) -> None:
    for look in LOOKS:
        play = make(look=look, tape="winter")
        for part in play.stage.findChildren(QWidget):
            if part.focusPolicy() != Qt.FocusPolicy.NoFocus and part.isVisible():
                assert part.accessibleName()
        assert play.stage.parts.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize(
    ("size", "scale", "rtl"),
    [((900, 620), 1.0, False), ((900, 620), 2.0, True), ((1280, 800), 2.0, False)],
)
def test_nothing_lies_over_anything_else(
    make: Make, theme: Theme, look: str, size: tuple[int, int], scale: float, rtl: bool
) -> None:
    theme.wear(text_scale=scale)
    play = make(look=look, rtl=rtl, size=size, tape="winter")
    parts = play.stage.parts
    play.go(0.5)
    words = [one for one in (parts.title, parts.line) if one.isVisible()]
    rest = [parts.eyebrow, parts.curtain, parts.lamps, *parts.buttons]
    rest += [] if parts.tape is None or not parts.tape.isVisible() else [parts.tape]
    boxes = [one.geometry() for one in (*words, *rest)]
    if parts.sheet.isVisible():
        boxes.append(parts.sheet.page_box.translated(parts.sheet.pos()).toRect())
    over = [
        (one, other)
        for number, one in enumerate(boxes) for other in boxes[number + 1 :]
        if one.intersects(other)
    ]  # fmt: skip
    assert not over
    assert all(play.stage.rect().adjusted(-30, 0, 30, 0).contains(box) for box in boxes)


def test_another_size_and_another_look_are_taken_over_in_the_middle(
    make: Make, theme: Theme
) -> None:
    play = make(tape="winter", returns=TODAY, pictures=OneColor())
    play.go(20)
    play.stage.resize(1100, 760)
    theme.wear(text_scale=1.5)
    settle()
    assert isinstance(play.stage.parts.lamps, LampStrip)
    assert play.stage.grab().toImage().size() == play.stage.size()
    play.go(45)
    assert play.finished == [Outcome()]


def test_a_slow_machine_gets_fewer_rings(make: Make) -> None:
    play = make()
    for _ in range(40):
        play.stage.watch.begin()
        play.stage.watch.spent(0.02)
    assert play.stage.scene.rings == aisle.FEWER_RINGS  # type: ignore[attr-defined]


def test_a_little_of_the_picture_is_seen_however_low_the_window_is(make: Make) -> None:
    play = make(pictures=OneColor())
    play.go(1.5)
    play.press(D)
    play.press(D)
    assert reds(play.stage.parts.sheet) > 100


def test_no_shortcut_of_the_window_works_meanwhile(make: Make) -> None:
    play = make()
    control = Qt.KeyboardModifier.ControlModifier
    override = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_N, control)
    override.ignore()
    QApplication.sendEvent(play.stage, override)
    assert override.isAccepted()


def test_what_stands_on_the_stage_comes_in_little_by_little(make: Make, qtbot: QtBot) -> None:
    parts = make().stage.parts
    widgets = [one for group in parts.groups for one in group]
    waiting = [one for one in widgets if not one.updatesEnabled()]
    assert parts.title not in waiting
    assert parts.curtain in waiting
    # Whoever has them in view late can use them all the same.
    assert all(one.isEnabled() for one in widgets)
    qtbot.waitUntil(lambda: all(one.updatesEnabled() for one in widgets))


@pytest.mark.parametrize("size", [QSize(440, 372), QSize(97, 97), QSize(320, 60)])
def test_a_shadow_that_is_drawn_out_is_the_one_that_would_be_painted(
    qapp: QApplication, size: QSize
) -> None:
    drawn, painted = (paint(size).toImage() for paint in (shadow_of, painted_shadow))
    assert drawn == painted


class LateLane(InlineLane):
    """A lane that works when it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self._waiting: list[tuple[Job, Callable[[], object]]] = []

    def _start(self, job: Job, work: Callable[[], object]) -> Job:
        self._waiting.append((job, work))
        return job

    def work(self) -> None:
        for job, work in self._waiting:
            super()._start(job, work)


@pytest.mark.usefixtures("flat")
@pytest.mark.parametrize("manner", list(Manner))
def test_what_is_painted_and_read_for_a_stage_that_is_gone_is_in_nobody_s_way(
    theme: Theme, moving: None, manner: Manner
) -> None:
    lane, answers = LateLane(), list[Given]()
    spots = [spot(number) for number in range(3)]
    plan = replace(PLAN, manner=manner)
    stage = Stage(theme, spots, lambda _ids, given: answers.append(given), plan, lane)
    stage.resize(900, 620)
    stage.show()
    stage.begin()
    settle()
    delete(stage)
    lane.work()
    for given in answers:
        given([Glimpse(spots[0].id, TITLE, WORDS)])
    settle()
    assert answers


@pytest.mark.usefixtures("flat")
def test_no_lamp_moves_before_there_is_anything_to_see(theme: Theme, moving: None) -> None:
    lane, clock = LateLane(), Clock()
    spots = [spot(number) for number in range(3)]
    plan = replace(PLAN, manner=Manner.BACK)
    stage = Stage(theme, spots, lambda _ids, _given: None, plan, lane, None, clock)
    stage.resize(900, 620)
    stage.show()
    stage.begin()
    for key in (SPACE, SPACE):
        QTest.keyClick(stage, key)
    for _ in range(5):
        clock.now += 0.1
        QTest.qWait(20)
    assert stage.conductor.lights.done == 1.0
    lane.work()
    settle()
    clock.now += 0.1
    stage.conductor.step()
    assert stage.conductor.lights.done < 1.0
    delete(stage)


class Painted(QObject):
    """What of a stage was painted since it was asked last."""

    def __init__(self, stage: QWidget) -> None:
        super().__init__(stage)
        self._region = QRegion()
        stage.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self._region += event.region()
        return False

    def take(self) -> QRegion:
        region, self._region = self._region, QRegion()
        return region


def half_way(play: Play) -> Painted:
    """Be where the dark has left the edges of the stage, and the page comes apart."""
    play.let_all_come_in()
    play.go(30)
    play.stage.conductor.rest()  # Only the steps that are asked for from now on.
    painted = Painted(play.stage)
    play.go(0.1)  # What came in late is painted once more.
    painted.take()
    play.go(0.1)
    return painted


def test_only_what_moves_is_painted_anew(make: Make) -> None:
    play = make(apart=200)
    painted = half_way(play)
    region = painted.take()
    assert region.contains(play.stage.parts.sheet.geometry().center())
    assert not region.intersects(play.stage.parts.curtain.geometry())


def test_on_a_sharp_screen_room_and_page_take_turns(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    play = make(apart=200)
    monkeypatch.setattr(play.stage, "devicePixelRatioF", lambda: 2.0)
    painted = half_way(play)
    middle = play.stage.parts.sheet.geometry().center()
    shown = []
    for _ in range(4):
        painted.take()
        play.go(0.1)
        shown.append(painted.take().contains(middle))
    assert sorted(shown) == [False, False, True, True]
    assert shown[0] is not shown[1]


@pytest.mark.parametrize("manner", [Manner.OUT, Manner.SAFE])
def test_on_a_sharp_screen_the_stage_looks_the_same(
    make: Make, monkeypatch: pytest.MonkeyPatch, manner: Manner
) -> None:
    play = make(pictures=OneColor(), manner=manner)
    play.go(20)
    plain = play.stage.grab().toImage()
    monkeypatch.setattr(play.stage, "devicePixelRatioF", lambda: 2.0)
    assert play.stage.grab().toImage() == plain
