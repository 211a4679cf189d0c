"""A real journal in a folder of its own, with short ways to fill it and to look at it."""

import asyncio
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from journal.domain.entry import Draft, Entry, Provenance, Row
from journal.domain.hits import Hit
from journal.domain.ids import BatchId, EntryId
from journal.domain.moment import Moment, Precision
from journal.runtime.clock import FixedClock
from journal.services.importing.fingerprint import content_hash
from journal.services.journal import Journal, open_journal
from journal.services.writing import ImportedPart, draft_of

NOW = datetime(2026, 2, 14, 8, 52, tzinfo=UTC)
DAY = date(2024, 2, 14)


class Diary:
    """A journal, its clock, and its database for whoever wants to look underneath."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.clock = FixedClock(NOW)
        self.journal: Journal = open_journal(path, clock=self.clock)
        self.store = self.journal._store

    def reopen(self) -> Journal:
        self.journal.close()
        self.journal = open_journal(self.path, clock=self.clock)
        self.store = self.journal._store
        return self.journal

    def add(self, words: str = "", on: date | str = DAY, **more: object) -> Entry:
        return self.journal.writing.save(draft(words, on, **more)).entry

    def edit(self, entry: Entry, **changes: object) -> Entry:
        return self.journal.writing.save(edited(entry, **changes)).entry

    def erase(self, *entries: Entry | EntryId) -> int:
        ids = [one if not isinstance(one, Entry) else one.id for one in entries]
        return self.journal.erasing.erase(ids).number

    def take_in(
        self, *drafts: Draft, source_format: str = "jsonl", batch: BatchId | None = None
    ) -> ImportedPart:
        return self.journal.writing.import_batch(drafts, source_format, batch)

    def pass_time(self, **by: float) -> None:
        self.clock.move(timedelta(**by))

    def texts(self) -> list[str]:
        """The visible texts, newest first."""
        found, _ = self.journal.browsing.entries(100_000)
        return [one.text for one in found]

    def found(self, query: str, **more: object) -> list[str]:
        """The excerpts of all hits."""
        return [hit.row.excerpt for hit in self.hits(query, **more)]

    def hits(self, query: str, *, typing: bool = False, limit: int = 50) -> list[Hit]:
        searching, cursor, hits = self.journal.searching, None, []
        parsed = searching.parse(query, typing=typing)
        while True:
            page = searching.page(parsed, cursor=cursor, limit=limit)
            hits += page.hits
            cursor = page.cursor
            if cursor is None:
                return hits

    def sql(self, statement: str, **values: object) -> list[Any]:
        """Ask the database itself."""
        with self.store.reading() as unit:
            return list(unit.execute(text(statement), values))

    def change(self, statement: str, **values: object) -> int:
        """Change the database itself; give how many rows changed."""
        with self.store.writing() as unit:
            return int(unit.execute(text(statement), values).rowcount)


def draft(words: str = "", on: date | str = DAY, **more: object) -> Draft:
    """A draft on a day, at a wall time (`2024-02-14 08:40`), or at a vague date."""
    return Draft(moment_on(on), words, **more)


def moment_on(on: date | str) -> Moment:
    if isinstance(on, date):
        return Moment.on(on)
    if len(on) == len("2024"):
        year = int(on)
        return Moment(date(year, 1, 1), date(year, 12, 31), Precision.YEAR)
    if len(on) == len("2024-02-14 08:40"):
        return Moment.at(datetime.fromisoformat(on))
    return Moment.on(date.fromisoformat(on))


def edited(entry: Entry, **changes: object) -> Draft:
    """An edit of a memory as an editor hands it over."""
    if "on" in changes:
        changes["moment"] = moment_on(changes.pop("on"))
    return replace(draft_of(entry), **changes)


def imported(number: int | str, words: str, on: date | str = DAY, **more: object) -> Draft:
    """A draft as a reader hands it over."""
    moment = moment_on(on)
    content = content_hash(moment.iso(), "", words)
    format_name = more.pop("format", "jsonl")
    return Draft(
        moment, words, provenance=Provenance(format_name, str(number), content), **more
    )


def excerpts(rows: tuple[Row, ...]) -> list[str]:
    return [row.excerpt for row in rows]


@contextmanager
def without_rights() -> Iterator[None]:
    """Let the rights of files bind, also where the tests run as root."""
    if os.name != "posix" or os.geteuid() != 0:
        yield
        return
    # What is read in late could not be read any more.
    assert asyncio.TimeoutError
    os.setresuid(65534, 65534, 0)
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)



@pytest.fixture(scope="session")
def empty_journal(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A journal without memories, to be copied: making one takes ten times as long."""
    path = tmp_path_factory.mktemp("template") / "journal.db"
    open_journal(path, clock=FixedClock(NOW)).close()
    return path


@pytest.fixture
def diary(tmp_path: Path, empty_journal: Path) -> Iterator[Diary]:
    path = tmp_path / "journal.db"
    shutil.copy(empty_journal, path)
    one = Diary(path)
    yield one
    one.journal.close()


@pytest.fixture(scope="session")
def diary_of_property(
    tmp_path_factory: pytest.TempPathFactory, empty_journal: Path
) -> Iterator[Diary]:
    """One diary for all examples of a property: it may hold what earlier ones wrote."""
    path = tmp_path_factory.mktemp("property") / "journal.db"
    shutil.copy(empty_journal, path)
    one = Diary(path)
    yield one
    one.journal.close()
