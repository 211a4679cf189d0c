"""A letter one sends oneself, from the day it is put away to the day it is opened."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from journal.domain.entry import Draft
from journal.domain.erasure import ErasureKind, Target
from journal.domain.moment import Moment
from journal.runtime.clock import FixedClock
from journal.services.erasing import Terms
from journal.services.journal import open_journal
from journal.ui.shell.window import MainWindow
from journal.ui.widgets.envelope import EnvelopeButton
from tests.journeys.opened import opened, press, rest, until

CANARY = "zyxquerial"
MADE = datetime(2026, 2, 14, 21, 40, tzinfo=UTC)
RETURN = date(2026, 6, 10)

pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(MADE)


@pytest.fixture
def home(tmp_path: Path, clock: FixedClock) -> Path:
    """A journal that put somebody away in February, until June."""
    with open_journal(tmp_path / "journal.db", clock=clock) as journal:
        for number in range(3):
            moment = Moment.on(date(2025, 9, 1 + number))
            journal.writing.save(Draft(moment, f"Plain memory {number}."))
        told = Draft(
            Moment.on(date(2025, 9, 9)), f"It says {CANARY}.", f"Title {CANARY}",
            people=(CANARY,),
        )  # fmt: skip
        journal.writing.save(told)
        journal.erasing.put_away(
            Target(ErasureKind.PERSON, CANARY),
            Terms(tape=f"Tea first, {CANARY}.", return_on=RETURN),
        )
    return tmp_path


def seen(window: MainWindow) -> str:
    """All that the window says to eyes and to screen readers."""

    def said() -> Iterator[str]:
        for widget in (window, *window.findChildren(QWidget)):
            yield widget.accessibleName() + widget.accessibleDescription() + widget.toolTip()
            if isinstance(widget, QLabel | QLineEdit):
                yield widget.text()
        for action in window.findChildren(QAction):
            yield action.text() + action.toolTip()

    return " ".join((window.windowTitle(), *said()))


def envelope(window: MainWindow) -> EnvelopeButton | None:
    found = window.sidebar.findChildren(EnvelopeButton)
    return next((one for one in found if one.isVisible()), None)


def test_a_letter_comes_over_night_and_is_opened_by_keys(
    qapp: QApplication, home: Path, clock: FixedClock
) -> None:
    clock.set(datetime(2026, 6, 9, 23, tzinfo=UTC))
    with opened(qapp, home, clock=clock) as window:
        assert envelope(window) is None
        clock.move(timedelta(hours=5, minutes=1))
        QApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))
        until(lambda: envelope(window))
        assert CANARY not in seen(window)
        button = envelope(window)
        assert button is not None
        button.setFocus(Qt.FocusReason.TabFocusReason)
        press(window, Qt.Key.Key_Return, seconds=0.6)
        letter = window.rooms.archive.overview.envelope
        until(letter.isVisible)
        assert CANARY not in seen(window)
        letter.open.setFocus(Qt.FocusReason.TabFocusReason)
        press(window, Qt.Key.Key_Space, seconds=0.6)
        card = window.rooms.archive.opened
        until(card.isVisible)
        assert card.tape.isVisible()
        assert CANARY not in card.tape.said()
        until(lambda: envelope(window) is None)
        QTest.mouseClick(card.tape.read, Qt.MouseButton.LeftButton)
        assert card.tape.said() == f"Tea first, {CANARY}."
        window.page.discard()
        rest()
    with opened(qapp, home, clock=clock) as window:
        rest()
        assert envelope(window) is None


def test_a_letter_waits_over_a_long_absence_and_goes_when_it_is_put_off(
    qapp: QApplication, home: Path, clock: FixedClock
) -> None:
    clock.set(datetime(2029, 4, 1, 12, tzinfo=UTC))
    for _ in range(2):
        with opened(qapp, home, clock=clock) as window:
            until(lambda window=window: envelope(window))
            assert CANARY not in seen(window)
            window.page.discard()
            rest()
    with opened(qapp, home, clock=clock) as window:
        until(lambda: envelope(window))
        button = envelope(window)
        assert button is not None
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        letter = window.rooms.archive.overview.envelope
        until(letter.isVisible)
        for key in (Qt.Key.Key_Space, Qt.Key.Key_Space):
            if letter.answers.isVisible():
                letter.not_now.setFocus()
            press(window, key)
        until(lambda: envelope(window) is None)
        assert not letter.isVisible()
        window.page.discard()
        rest()
    with open_journal(home / "journal.db", clock=clock) as journal:
        assert journal.archive.cards()[0].return_on == date(2029, 4, 2)
