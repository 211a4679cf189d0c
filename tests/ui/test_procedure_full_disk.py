"""A disk that runs full at the last step of the procedure: one sentence, and nothing is lost."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from journal.domain.erasure import ErasureKind, Target
from journal.domain.errors import JournalFull
from journal.domain.lights import Length
from journal.services.preparing import Preparing
from journal.ui.features.erase.procedure.plan import Plan, heard
from journal.ui.features.erase.procedure.view import Procedure
from journal.ui.features.lights.stage import Stage
from journal.ui.theme.theme import Theme
from tests.journeys.soundness import state
from tests.ui.rooms import Room, make_room, settle

if TYPE_CHECKING:
    from tests.services.diary import Diary

CLEM = Target(ErasureKind.PERSON, "Clem")
FULL = "The disk is full, and nothing has happened: free some space, then try again."
LONG = " ".join(f"word{number}" for number in range(700))


@pytest.fixture
def room(theme: Theme, tmp_path: Path) -> Iterator[Room]:
    made = make_room(theme, tmp_path, size=(900, 620))
    with made.journal:
        for number in range(12):
            day = date(2024, 2, 10) + timedelta(number)
            made.write(f"Clem {number}. {LONG}\n\nRain {number}. {LONG}", day)
            made.write(f"{number} {LONG}", day + timedelta(40), people=("Clem",))
        made.open()
        yield made
        allow(made, 1 << 30)
        made.window.close()


def allow(room: Room, pages: int) -> None:
    """Let the journal's file grow to no more than so many pages."""
    with room.journal._store.writing() as unit:
        unit.exec_driver_sql(f"PRAGMA max_page_count = {pages}")


def fill_disk(room: Room) -> None:
    """Let there be room for nothing more."""
    with room.journal._store.writing() as unit:
        pages = unit.exec_driver_sql("PRAGMA page_count").scalar_one()
    allow(room, pages)


def before_the_last_step(room: Room, length: Length) -> Procedure:
    room.window.joints.sitting.begin(CLEM)
    settle(lambda: room.window.joints.sitting.is_open)
    settle()
    view = room.window.joints.sitting.procedure
    for _ in range(3):
        QTest.mouseClick(view.go_on, Qt.MouseButton.LeftButton)
        settle()
    view.choosing.parts.tape.field.setPlainText("Be kind.")
    view.way.length.parts[list(Length).index(length)].click()
    room.window.joints.sitting.drafts.flush()
    return view


def everything(room: Room) -> tuple[object, ...]:
    """All that a person would miss if it were gone."""
    return state(cast("Diary", SimpleNamespace(journal=room.journal)))


def draft(room: Room) -> Plan:
    kept = room.journal.preparing.kept()
    assert kept is not None
    assert not kept.begun  # The next start has nothing to say of it.
    return heard(kept.words)


def begin(room: Room, view: Procedure, *, still: bool) -> None:
    """Take the last step; where there are lights, the disk fills while they go."""
    QTest.mouseClick(view.go_on, Qt.MouseButton.LeftButton)
    settle()
    stage = view.findChild(Stage)
    if stage is not None:
        assert stage.parts.is_plain is still
        fill_disk(room)
        settle(lambda: view.findChild(Stage) is None)


@pytest.mark.parametrize("length", [Length.UNSEEN, Length.AT_ONCE])
@pytest.mark.parametrize("still", [False, True], ids=["lamps", "list"])
def test_it_is_said_and_done_once_there_is_room(
    room: Room, theme: Theme, length: Length, *, still: bool
) -> None:
    theme.wear(still=still)
    view = before_the_last_step(room, length)
    plan, before = view.plan, everything(room)
    if not length.seconds:
        fill_disk(room)
    begin(room, view, still=still)
    assert view.isVisible()
    assert view.said.text() == FULL
    assert everything(room) == before
    assert view.plan == draft(room) == plan
    assert view.go_on.isEnabled()
    assert view.go_on.hasFocus()
    allow(room, 1 << 30)
    QTest.mouseClick(view.go_on, Qt.MouseButton.LeftButton)
    settle(lambda: not view.isVisible())
    assert [one.held for one in room.journal.archive.cards()] == [12]
    assert room.journal.preparing.kept() is None


def test_where_the_lights_cannot_even_begin_nothing_is_lost(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = before_the_last_step(room, Length.TEN_SECONDS)
    plan, before = view.plan, everything(room)

    def fail(*_args: object) -> None:
        raise JournalFull(Path("journal.db"))

    monkeypatch.setattr(Preparing, "begin", fail)
    begin(room, view, still=True)
    assert view.findChild(Stage) is None
    assert view.said.text() == FULL
    assert everything(room) == before
    assert view.plan == draft(room) == plan


def test_left_on_a_full_disk_it_says_so_and_can_be_left_all_the_same(room: Room) -> None:
    view = before_the_last_step(room, Length.UNSEEN)
    fill_disk(room)
    begin(room, view, still=True)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    settle()
    assert not view.isVisible()
    assert draft(room).wish.tape == "Be kind."
