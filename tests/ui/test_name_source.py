"""The memories of a name are gone through by stretches, forwards, backwards and from anywhere."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from journal.domain.entry import Draft, Row
from journal.domain.moment import Moment
from journal.domain.names import NameKind
from journal.domain.naming import Manner
from journal.runtime.clock import FixedClock
from journal.services.journal import Journal, open_journal
from journal.ui.features.timeline.name_source import NameSource
from journal.ui.features.timeline.source import CHUNK, Chunk
from tests.ui.rooms import NOW

TOTAL = 2 * CHUNK + 30


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with open_journal(tmp_path / "journal.db", clock=FixedClock(NOW)) as journal:
        first = date(2020, 1, 1)
        drafts = [
            Draft(
                Moment.on(first + timedelta(days=number)), f"{number}",
                people=("Mum",) if number % 2 else (),
            )
            for number in range(2 * TOTAL)
        ]  # fmt: skip
        journal.writing.import_batch(drafts, "jsonl")
        yield journal


@pytest.fixture
def source(journal: Journal) -> NameSource:
    return NameSource(journal, NameKind.PERSON, "Mum", Manner.ANY)


def told(chunk: Chunk) -> list[int]:
    return [int(item.excerpt) for item in chunk.items if isinstance(item, Row)]


ALL = [number for number in range(2 * TOTAL - 1, 0, -1) if number % 2]


def test_it_is_counted_by_its_months(source: NameSource) -> None:
    extent = source.extent()
    assert extent.total == TOTAL
    assert sum(month.count for month in extent.months) == TOTAL


def test_it_is_gone_through_to_the_end_and_back(source: NameSource) -> None:
    chunk = source.newest()
    found, chunks = told(chunk), [chunk]
    assert (chunk.offset, chunk.newer) == (0, None)
    while chunk.older is not None:
        chunk = source.older(chunk)
        assert chunk.offset == len(found)
        found += told(chunk)
        chunks.append(chunk)
    assert found == ALL
    back = source.newer(chunks[-1])
    assert told(back) == told(chunks[-2])
    assert back.offset == chunks[-2].offset
    top = source.newer(back)
    assert told(top) == told(chunks[0])
    assert (top.offset, top.newer) == (0, None)


def test_it_is_entered_anywhere(source: NameSource) -> None:
    chunk = source.at(100)
    assert 100 in range(chunk.offset, chunk.offset + chunk.rows)
    assert told(chunk) == ALL[chunk.offset : chunk.offset + chunk.rows]
    assert told(source.at(0))[0] == ALL[0]
    assert told(source.at(9_999)) == told(source.newest())


def test_what_stood_around_a_place_is_found_again(source: NameSource, journal: Journal) -> None:
    chunk = source.newest()
    row = [item for item in chunk.items if isinstance(item, Row)][40]
    again = source.around(row.position, 40)
    assert row.id in {item.id for item in again.items if isinstance(item, Row)}
    assert told(source.around(journal.browsing.position_of_day(date(2030, 1, 1)), 0))[0] == ALL[0]
    assert told(source.around(journal.browsing.position_of_day(date(2019, 1, 1)), 0))[-1] == 1
    assert told(source.around(0, 0))[-1] == 1


def test_of_nobody_there_is_nothing(journal: Journal) -> None:
    source = NameSource(journal, NameKind.PERSON, "Mum", Manner.PASSING)
    assert told(source.newest()) == told(source.around(5, 0)) == []
    assert source.newer(Chunk((), 0, 5, None)).rows == 0
