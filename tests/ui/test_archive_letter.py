"""The letter on top of the archive, and the wait before something opens."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from journal.domain.entry import Draft
from journal.domain.erasure import ErasureKind, Target
from journal.domain.errors import JournalBusy
from journal.domain.ids import EntryId, ErasureId
from journal.domain.moment import Moment
from journal.domain.returning import Later
from journal.runtime.clock import FixedClock
from journal.services.erasing import Terms
from journal.services.habits import Habits
from journal.services.journal import Journal, open_journal
from journal.ui.background.lane import InlineLane
from journal.ui.background.session import Session
from journal.ui.features.archive.envelope import EnvelopeBanner
from journal.ui.features.archive.view import ArchiveView
from journal.ui.feedback.notices import Notices, Toast
from journal.ui.theme.theme import Theme

MADE = datetime(2026, 2, 14, 21, 40, tzinfo=UTC)
RETURN = date(2026, 6, 10)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(MADE)


@pytest.fixture
def journal(tmp_path: Path, clock: FixedClock) -> Iterator[Journal]:
    with open_journal(tmp_path / "journal.db", clock=clock) as journal:
        yield journal


@pytest.fixture
def view(
    qtbot: QtBot, theme: Theme, journal: Journal, notices: Notices, clock: FixedClock
) -> Iterator[ArchiveView]:
    session = Session(InlineLane("read"), InlineLane("write"), journal)
    view = ArchiveView(theme, session, notices, lambda: clock.now().date())
    qtbot.addWidget(view)
    view.resize(1368, 1000)
    yield view
    settle()


def settle() -> None:
    for _ in range(6):
        QApplication.processEvents()


def write(journal: Journal, text: str, day: str = "2025-09-27") -> EntryId:
    moment = Moment.at(datetime.fromisoformat(f"{day}T16:20"))
    return journal.writing.save(Draft(moment, text)).entry.id


def send(journal: Journal, **terms: object) -> ErasureId:
    target = Target(ErasureKind.SELECTION, ids=(write(journal, "Zyxwood came."),))
    return journal.erasing.put_away(target, Terms(**terms)).erasure  # type: ignore[arg-type]


def shown(view: ArchiveView, clock: FixedClock, day: date = RETURN) -> EnvelopeBanner:
    clock.set(datetime(day.year, day.month, day.day, 12, tzinfo=UTC))
    view.show()
    view.activateWindow()
    settle()
    return view.overview.envelope


def press(button: QPushButton) -> None:
    button.click()
    settle()


def says(widget: EnvelopeBanner) -> str:
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible())


def test_a_letter_lies_on_top_and_tells_only_when_it_was_sent(
    view: ArchiveView, journal: Journal, clock: FixedClock
) -> None:
    send(journal, return_on=RETURN, tape="Zyxwood.")
    envelope = shown(view, clock)
    assert envelope.isVisible()
    assert says(envelope) == (
        "A letter you sent yourself\n"
        "You asked for it to come back about now. It will wait as long as you like.\n"
        "Put away on 14 February 2026"
    )
    answers = (envelope.open, envelope.not_now, envelope.never)
    assert [one.text() for one in answers] == ["Open", "Not now", "Never"]
    assert len({one.size().toTuple() for one in answers}) == 1
    assert len({one.property("role") for one in answers}) == 1
    assert not envelope.hasFocus()
    assert not view.grab().isNull()


def test_no_letter_no_sheet(view: ArchiveView, journal: Journal, clock: FixedClock) -> None:
    send(journal, return_on=RETURN)
    assert not shown(view, clock, RETURN - timedelta(days=1)).isVisible()


def test_open_opens_the_card_and_the_letter_is_read(
    view: ArchiveView, journal: Journal, clock: FixedClock
) -> None:
    send(journal, return_on=RETURN, tape="Have some tea first.")
    press(shown(view, clock).open)
    assert view.opened.isVisible()
    assert view.opened.tape.isVisible()
    assert view.opened.tape.said() == ""
    QTest.keyClick(view.opened, Qt.Key.Key_Escape)
    settle()
    assert view.overview.isVisible()
    assert not view.overview.envelope.isVisible()
    assert journal.returning.letter() is None


@pytest.mark.parametrize(
    ("when", "day"),
    [
        (Later.TOMORROW, date(2026, 6, 11)),
        (Later.WEEK, date(2026, 6, 17)),
        (Later.MONTH, date(2026, 7, 10)),
    ],
)
def test_not_now_asks_when(
    view: ArchiveView, journal: Journal, clock: FixedClock, when: Later, day: date,
    toasts: list[Toast],
) -> None:  # fmt: skip
    send(journal, return_on=RETURN)
    envelope = shown(view, clock)
    press(envelope.not_now)
    assert "When shall it come again?" in says(envelope)
    assert not envelope.answers.isVisible()
    assert envelope.later.near[Later.TOMORROW].hasFocus()
    press(envelope.later.near[when])
    assert not envelope.isVisible()
    assert journal.archive.cards()[0].return_on == day
    [toast] = toasts
    assert toast.text == f"It comes again on {day.day} {day:%B} 2026."
    assert toast.undo is not None
    toast.undo()
    settle()
    assert envelope.isVisible()
    assert envelope.answers.isVisible()
    assert journal.archive.cards()[0].return_on == RETURN


def test_not_now_takes_a_day_in_words(
    view: ArchiveView, journal: Journal, clock: FixedClock
) -> None:
    send(journal, return_on=RETURN)
    envelope = shown(view, clock)
    press(envelope.not_now)
    later = envelope.later
    press(later.on_a_day)
    assert later.field.hasFocus()
    assert not later.then.isEnabled()
    for words in ("no day", "31 February", "1 May 2020"):
        later.field.setText(words)
        assert later.said() == ""
        QTest.keyClick(later.field, Qt.Key.Key_Return)
        assert envelope.isVisible()
    later.field.setText("3 May")
    assert later.said() == "3 May 2027"
    QTest.keyClick(later.field, Qt.Key.Key_Return)
    settle()
    assert not envelope.isVisible()
    assert journal.archive.cards()[0].return_on == date(2027, 5, 3)


def test_spring_comes_in_september_on_the_other_half_of_the_earth(
    view: ArchiveView, journal: Journal, clock: FixedClock
) -> None:
    journal.follow(Habits(hemisphere="south"))
    send(journal, return_on=RETURN)
    envelope = shown(view, clock)
    press(envelope.not_now)
    press(envelope.later.on_a_day)
    envelope.later.field.setText("next spring")
    assert envelope.later.said() == "1 September 2026"


def test_the_keyboard_goes_back_step_by_step(
    view: ArchiveView, journal: Journal, clock: FixedClock
) -> None:
    send(journal, return_on=RETURN)
    envelope = shown(view, clock)
    envelope.not_now.setFocus()
    QTest.keyClick(envelope.not_now, Qt.Key.Key_Return)
    press(envelope.later.on_a_day)
    QTest.keyClick(envelope.later.field, Qt.Key.Key_X)
    QTest.keyClick(envelope.later.field, Qt.Key.Key_Escape)
    assert envelope.later.on_a_day.hasFocus()
    assert envelope.later.field.isHidden()
    QTest.keyClick(envelope.later.on_a_day, Qt.Key.Key_Escape)
    assert envelope.not_now.hasFocus()
    assert envelope.answers.isVisible()
    press(envelope.not_now)
    press(envelope.later.back)
    assert envelope.answers.isVisible()


def test_never_leaves_it_where_it_is(
    view: ArchiveView, journal: Journal, clock: FixedClock, toasts: list[Toast]
) -> None:
    send(journal, return_on=RETURN)
    envelope = shown(view, clock)
    envelope.never.setFocus()
    press(envelope.never)
    assert not envelope.isVisible()
    assert view.overview.gallery.hasFocus() or view.overview.singles.rows.hasFocus()
    card = journal.archive.cards()[0]
    assert (card.held, card.return_on) == (1, None)
    assert toasts[0].undo is not None
    toasts[0].undo()
    settle()
    assert envelope.isVisible()


def test_the_next_letter_comes_when_the_first_is_answered(
    view: ArchiveView, journal: Journal, clock: FixedClock
) -> None:
    send(journal, return_on=RETURN)
    clock.move(timedelta(days=1))
    send(journal, return_on=RETURN)
    envelope = shown(view, clock)
    assert "14 February" in says(envelope)
    press(envelope.not_now)
    press(envelope.later.near[Later.MONTH])
    assert envelope.isVisible()
    assert envelope.answers.isVisible()
    assert "15 February" in says(envelope)
    press(envelope.never)
    assert not envelope.isVisible()


def test_a_letter_that_was_brought_back_meanwhile_says_so(
    view: ArchiveView, journal: Journal, clock: FixedClock, toasts: list[Toast]
) -> None:
    erasure = send(journal, return_on=RETURN)
    envelope = shown(view, clock)
    journal.erasing.restore_erasure(erasure)
    press(envelope.never)
    assert toasts[0].text == "These memories are already in your journal."
    assert not envelope.isVisible()


def test_an_answer_that_cannot_be_kept_leaves_the_letter(
    view: ArchiveView, journal: Journal, clock: FixedClock, toasts: list[Toast],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    send(journal, return_on=RETURN)
    envelope = shown(view, clock)

    def busy(_erasure: ErasureId) -> None:
        raise JournalBusy(journal.path)

    monkeypatch.setattr(journal.returning, "never", busy)
    press(envelope.never)
    assert toasts[0].text.startswith("Another program")
    assert envelope.isVisible()


def test_leaving_the_archive_takes_the_letter_off(
    view: ArchiveView, journal: Journal, clock: FixedClock
) -> None:
    send(journal, return_on=RETURN)
    envelope = shown(view, clock)
    press(envelope.not_now)
    view.hide()
    assert envelope.letter is None
    assert shown(view, clock).answers.isVisible()


@pytest.mark.parametrize("width", [420, 700, 1000])
def test_a_narrow_archive_puts_the_answers_under_the_words(
    view: ArchiveView, journal: Journal, clock: FixedClock, width: int
) -> None:
    send(journal, return_on=RETURN)
    view.resize(width, 560)
    envelope = shown(view, clock)
    beside = envelope.answers.y() < envelope._on.y()
    assert beside == (width > 950)
    assert envelope.picture.isVisible() == (width > 640)
    for button in (envelope.open, envelope.not_now, envelope.never):
        corner = button.mapTo(envelope, button.rect().bottomRight())
        assert envelope.rect().contains(corner)
    view.resize(1368, 1000)
    settle()
    assert envelope.answers.y() < envelope._on.y() + envelope._on.height()


def test_a_card_that_waits_asks_and_can_be_opened_now(
    view: ArchiveView, journal: Journal, clock: FixedClock, notices: Notices
) -> None:
    send(journal, wait=1, return_on=RETURN)
    press(shown(view, clock).open)
    assert not view.opened.isVisible()
    banner = notices.standing
    assert banner is not None
    assert banner.text == "You asked yourself to wait."
    assert [one.text for one in banner.choices] == ["Open tomorrow", "Open now"]
    banner.choices[1].act()
    settle()
    assert notices.standing is None
    assert view.opened.isVisible()


def test_a_card_that_waits_can_be_waited_for(
    view: ArchiveView, journal: Journal, clock: FixedClock, notices: Notices,
    toasts: list[Toast],
) -> None:  # fmt: skip
    send(journal, wait=1, return_on=RETURN)
    envelope = shown(view, clock)
    press(envelope.open)
    assert notices.standing is not None
    notices.standing.choices[0].act()
    settle()
    assert notices.standing is None
    assert toasts[-1].text == "It opens on 11 June 2026."
    assert not envelope.isVisible()
    clock.move(timedelta(days=1))
    view.hide()
    press(shown(view, clock, date(2026, 6, 11)).open)
    assert notices.standing is None
    assert view.opened.isVisible()


def test_a_longer_wait_names_its_day_and_is_forgotten_when_one_leaves(
    view: ArchiveView, journal: Journal, clock: FixedClock, notices: Notices,
    toasts: list[Toast], monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    send(journal, wait=3, return_on=RETURN)
    envelope = shown(view, clock)
    press(envelope.open)
    assert notices.standing is not None
    assert notices.standing.choices[0].text == "Open on 13 June 2026"
    view.hide()
    assert notices.standing is None
    press(shown(view, clock).open)

    def busy(_number: int) -> None:
        raise JournalBusy(journal.path)

    monkeypatch.setattr(journal.archive, "wait", busy)
    assert notices.standing is not None
    notices.standing.choices[0].act()
    settle()
    assert toasts[-1].text.startswith("Another program")
