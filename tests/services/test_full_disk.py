"""A disk that runs full while something is put away or brought back: all of it, or nothing."""

from collections.abc import Callable

import pytest

from journal.domain.erasure import ErasureKind, NewPages, Restored, Target
from journal.domain.errors import JournalFull
from journal.services.erasing import Terms
from tests.journeys.soundness import assert_sound, state
from tests.services.diary import Diary, draft

CLEM = Target(ErasureKind.PERSON, "Clem")
LONG = " ".join(f"word{number}" for number in range(900))
Act = Callable[[Diary], object]


@pytest.fixture
def clem(diary: Diary) -> Diary:
    for number in range(12):
        diary.add(f"Clem {number}. {LONG}\n\nRain {number}. {LONG}", f"2024-02-{number + 10}")
        diary.add(f"{number} {LONG}", f"2024-03-{number + 10}", people=("Clem",))
    return diary


def put_away(diary: Diary) -> object:
    return diary.journal.erasing.put_away(CLEM, Terms(new_pages=NewPages.PUT_AWAY))


def restore(diary: Diary) -> object:
    return diary.journal.erasing.restore(everything=True)


def take_back(diary: Diary) -> object:
    return diary.journal.erasing.take_back(Restored(0, 0, act=2))


def meet(diary: Diary) -> object:
    save = diary.journal.writing.save
    return [save(draft(f"Clem came. {LONG}{number}\n\nI slept. {LONG}")) for number in range(9)]


def receive(diary: Diary) -> object:
    return diary.journal.erasing.receive([one.id for one in diary.journal.browsing.entries(99)[0]])


@pytest.mark.parametrize(
    ("before", "act"),
    [
        ((), put_away), ((put_away,), restore), ((put_away, restore), take_back),
        ((put_away, meet), receive),
    ],
)  # fmt: skip
def test_nothing_of_it_remains_until_there_is_room_for_all(
    clem: Diary, before: tuple[Act, ...], act: Act
) -> None:
    for one in before:
        one(clem)
    begun = state(clem)
    pages = clem.sql("PRAGMA page_count")[0][0]
    failed = 0
    for room in range(0, 400, 3):
        allow(clem, pages + room)
        try:
            act(clem)
        except JournalFull:
            failed += 1
            assert state(clem) == begun
            continue
        break
    assert failed
    assert state(clem) != begun
    allow(clem, 1 << 30)
    assert_sound(clem)


def allow(diary: Diary, pages: int) -> None:
    """Let the journal's file grow to no more than so many pages."""
    with diary.store.writing() as unit:
        unit.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
