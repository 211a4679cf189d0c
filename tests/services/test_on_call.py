"""The services of a journal are built when they are asked for, and once."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, time
from pathlib import Path
from threading import Barrier

import pytest

from journal.runtime.clock import FixedClock, SystemClock
from journal.services.habits import Habits
from journal.services.journal import open_journal
from journal.services.on_call import ALL, Services

THREADS = 4


def test_threads_that_ask_at_once_get_the_same_service(tmp_path: Path) -> None:
    with open_journal(tmp_path / "journal.db", clock=SystemClock()) as journal:
        together = Barrier(THREADS)

        def ask() -> object:
            together.wait()
            return journal.searching

        with ThreadPoolExecutor(THREADS) as pool:
            asked = [pool.submit(ask) for _ in range(THREADS)]
            assert len({id(one.result()) for one in asked}) == 1


@pytest.mark.parametrize(("names", "built"), [((), set(ALL)), (("browsing",), {"browsing"})])
def test_a_journal_prepares_the_services_that_are_named_or_all(
    tmp_path: Path, names: tuple[str, ...], built: set[str]
) -> None:
    with open_journal(tmp_path / "journal.db", clock=SystemClock()) as journal:
        assert not set(ALL) & set(vars(journal))
        journal.prepare(*names)
        assert set(ALL) & set(vars(journal)) == built


def test_a_service_that_stands_is_not_built_again(tmp_path: Path) -> None:
    """What a thread finds that waited while another one built it."""
    with open_journal(tmp_path / "journal.db", clock=SystemClock()) as journal:
        first = journal.searching
        assert vars(Services)["searching"].__get__(journal, type(journal)) is first


def test_services_that_stand_already_follow_what_the_person_chooses(tmp_path: Path) -> None:
    clock = FixedClock(datetime(2026, 2, 14, 2, 30, tzinfo=UTC))
    with open_journal(tmp_path / "journal.db", clock=clock) as journal:
        assert journal.writing.new_moment().day == date(2026, 2, 13)
        summer = journal.searching.parse('on:"summer 2025"')
        journal.follow(Habits(day_ends=time(0), hemisphere="south"))
        assert journal.writing.new_moment().day == date(2026, 2, 14)
        assert journal.searching.parse('on:"summer 2025"') != summer


def test_services_that_are_built_later_follow_it_too(tmp_path: Path) -> None:
    clock = FixedClock(datetime(2026, 2, 14, 2, 30, tzinfo=UTC))
    with open_journal(tmp_path / "journal.db", clock=clock) as journal:
        journal.follow(Habits(day_ends=time(0)))
        assert journal.writing.new_moment().day == date(2026, 2, 14)
