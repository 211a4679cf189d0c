"""The canary around the lights: the card, the question of the morning, and the lamps back.

Each is looked at by itself: behind it stands a journal in which the canary may still be seen.
"""

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from journal.domain.erasure import ErasureKind
from journal.domain.fates import Fate
from journal.domain.lights import Length
from journal.runtime.clock import FixedClock, LocalZone
from journal.services.journal import open_journal
from journal.ui.features.erase.procedure.view import Procedure
from journal.ui.features.erase.reach import Choices
from journal.ui.features.erase.wish import Wish
from journal.ui.feedback import dates
from journal.ui.shell.lamps_back import LampsBack
from journal.ui.shell.place import View
from journal.ui.shell.window import MainWindow
from journal.ui.widgets import announce
from journal.ui.widgets.envelope import EnvelopeButton
from tests.journeys.canary_targets import Canary, build, canaries
from tests.journeys.opened import calm, opened, press, rest, until
from tests.journeys.surfaces import files, seen
from tests.services.diary import Diary

_NOW = datetime(2026, 11, 21, 22, 4, tzinfo=LocalZone())
_ALL = canaries(_NOW.date())
_STEMS = tuple(one.stem for one in _ALL)
_FAR = {ErasureKind.PERSON: 12, ErasureKind.PLACE: 12, ErasureKind.PERIOD: 1}

pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(_NOW)


@pytest.fixture
def home(tmp_path: Path, empty_journal: Path, clock: FixedClock) -> Path:
    """A home with a closed journal that holds every canary."""
    home = tmp_path / "home"
    home.mkdir()
    shutil.copy(empty_journal, home / "journal.db")
    diary = Diary(home / "journal.db")
    build(diary, _NOW.date())
    diary.journal.close()
    return home


@pytest.fixture
def window(
    qapp: QApplication, home: Path, clock: FixedClock
) -> Iterator[Callable[[], MainWindow]]:
    """Open the window on the journal, as it starts; closed at the end."""
    with ExitStack() as windows:
        yield lambda: windows.enter_context(opened(qapp, home, clock=clock))


@pytest.fixture
def read_out(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Everything that is read out by itself."""
    heard: list[str] = []
    monkeypatch.setattr(announce, "announce", lambda _widget, text: heard.append(text))
    return heard


def _tells(words: str, one: Canary) -> list[str]:
    """Give what words tell of a canary: its stem, and the days and months it is of."""
    told = words.casefold()
    days = {one.day - timedelta(days=5), one.day, one.day + timedelta(days=_FAR.get(one.kind, 0))}
    signs = [one.stem, *(sign for day in days for sign in _signs(day))]
    return [sign for sign in signs if sign.casefold() in told]


def _signs(day: date) -> Iterator[str]:
    """Give the ways in which a day is told, unless it is so near that today is told alike."""
    if day != _NOW.date():
        yield from (day.isoformat(), dates.day_in_full(day))
    if (day.year, day.month) != (_NOW.year, _NOW.month):
        yield dates.month_in_full(day.year, day.month)


def _sat_down(window: MainWindow, one: Canary) -> Procedure:
    """Sit down with a canary, and stand before the last step."""
    # What has a star stays, unless somebody says otherwise.
    single = {**dict.fromkeys(one.ids, Fate.WHOLE), **dict.fromkeys(one.kept, Fate.STAY)}
    window.joints.sitting.begin_with(Wish(target=one.target, choices=Choices(single=single)))
    view = window.joints.sitting.procedure
    until(lambda: view.isVisible() and view.choosing.state.is_ready)
    view.choosing.parts.tape.field.setPlainText(f"{one.stem}tape")
    for _ in range(3):
        QTest.mouseClick(view.go_on, Qt.MouseButton.LeftButton)
        calm(window)
    return view


def test_no_card_tells_what_it_is_about(window: Callable[[], MainWindow], home: Path) -> None:
    shown = window()
    for one in _ALL:
        view = _sat_down(shown, one)
        view.way.length.parts[list(Length).index(Length.UNSEEN)].click()
        QTest.mouseClick(view.go_on, Qt.MouseButton.LeftButton)
        until(lambda view=view: not view.isVisible())
        card = shown.joints.sitting.card
        assert card is not None
        assert card.page.isVisible()
        said = " ".join(seen(card.page, hidden=True))
        assert "21 November 2026" in said
        assert _tells(said, one) == []
        assert _tells(card._words.text(), one) == []
        card.page.keep.click()
        calm(shown)
        kept = _newest(shown)
        assert kept == card._words.text()
    assert files(home, _STEMS) == []


def _newest(window: MainWindow) -> str:
    journal = window.house.session.journal
    assert journal is not None
    return journal.browsing.entries(1)[0][0].text


def test_nothing_of_the_morning_after_tells_who_was_slept_on(
    window: Callable[[], MainWindow], home: Path, clock: FixedClock
) -> None:
    shown = window()
    for one in _ALL:
        view = _sat_down(shown, one)
        view.way.when.parts[1].click()
        QTest.mouseClick(view.go_on, Qt.MouseButton.LeftButton)
        until(lambda view=view: not view.isVisible())
        assert _tells(shown.voice.toast.text(), one) == []
        clock.move(timedelta(days=1))
        shown.day_turn.look()
        until(lambda: any(one.isVisible() for one in shown.findChildren(EnvelopeButton)))
        for button in shown.findChildren(EnvelopeButton):
            assert _tells(" ".join(seen(button, hidden=True)), one) == []
            button.click()
        notices = shown.house.notices
        until(lambda notices=notices: notices.standing is not None)
        said = " ".join(seen(shown.voice.banner, hidden=True))
        assert "You slept on it. Go on?" in said
        assert _tells(said, one) == []
        assert notices.standing is not None
        notices.standing.choices[-1].act()
        calm(shown)
        assert _tells(shown.voice.toast.text(), one) == []
    assert files(home, _STEMS) == []


@pytest.mark.parametrize("still", [False, True], ids=["stage", "list"])
def test_behind_the_curtain_no_lamp_that_returns_tells_what_it_stands_for(
    window: Callable[[], MainWindow], home: Path, clock: FixedClock, read_out: list[str],
    *, still: bool,
) -> None:  # fmt: skip
    with open_journal(home / "journal.db", clock=clock) as journal:
        for one in _ALL:
            journal.erasing.put_away(one.target, one.terms)
        cards = {card.kind: card for card in journal.archive.cards()}
    shown = window()
    shown.house.theme.wear(still=still)
    shown.guide.go_to(View.ARCHIVE)
    for one in _ALL:
        archive = shown.rooms.archive
        archive.presenter.open(cards[one.kind])
        until(lambda archive=archive: archive.opened.content is not None)
        assert archive.opened.rows.held.is_drawn
        read_out.clear()
        archive.opened.way_back.all.click()
        page = _lamps(shown)
        QTest.keyClick(page.stage, Qt.Key.Key_Space)
        calm(shown)
        assert _tells(_said_by(page, read_out), one) == []
        QTest.keyClick(page.stage, Qt.Key.Key_D)
        calm(shown)
        assert _tells(_said_by(page, read_out), one) != []
        for key in (Qt.Key.Key_D, Qt.Key.Key_Escape):
            press(shown, key, seconds=0)
        until(lambda page=page: not page.isVisible())
        rest(0.05)
        assert shown.guide.now.view is View.ARCHIVE
    assert files(home, _STEMS) == []


def _lamps(window: MainWindow) -> LampsBack:
    until(lambda: any(one.isVisible() for one in window.findChildren(LampsBack)))
    return next(one for one in window.findChildren(LampsBack) if one.isVisible())


def _said_by(page: QWidget, read_out: list[str]) -> str:
    return " ".join([*seen(page, hidden=True), *read_out])
