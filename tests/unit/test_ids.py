"""Ids only grow, follow RFC 9562, and are found again by their beginning."""

import threading
from uuid import RFC_4122, UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain import ids
from journal.domain.ids import new_id, parse_prefix

FAR = 4_000_000_000_000


def test_an_id_carries_its_time_version_and_variant() -> None:
    value = new_id(FAR)
    assert value.int >> 80 == FAR
    assert value.version == 7
    assert value.variant == RFC_4122


def test_an_id_without_a_given_time_takes_the_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ids, "_sequence", ids._Sequence())
    monkeypatch.setattr(ids.time, "time_ns", lambda: 1_707_896_400_123_999_999)
    assert new_id().int >> 80 == 1_707_896_400_123


def test_ids_grow_within_one_millisecond_and_when_the_clock_goes_back() -> None:
    made = [new_id(FAR + 1) for _ in range(2_000)] + [new_id(5) for _ in range(10)] + [new_id(-1)]
    assert made == sorted(made)
    assert len(set(made)) == len(made)


def test_a_full_millisecond_borrows_from_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    sequence = ids._Sequence()
    monkeypatch.setattr(ids, "_sequence", sequence)
    first = new_id(FAR)
    sequence._counter = (1 << 42) - 1
    second = new_id(FAR)
    assert second.int >> 80 == FAR + 1
    assert second > first


def test_threads_never_share_an_id() -> None:
    made: list[list[UUID]] = [[] for _ in range(8)]

    def work(mine: list[UUID]) -> None:
        mine.extend(new_id() for _ in range(500))

    threads = [threading.Thread(target=work, args=(mine,)) for mine in made]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(mine == sorted(mine) for mine in made)
    assert len({value for mine in made for value in mine}) == 4_000


@given(value=st.uuids(), length=st.integers(8, 32), dash=st.integers(0, 40))
def test_a_prefix_reaches_exactly_the_ids_that_begin_so(
    value: UUID, length: int, dash: int
) -> None:
    digits = value.hex[:length]
    reach = parse_prefix(f" {digits[:dash].upper()}-{digits[dash:]} ")
    assert reach is not None
    low, high = reach
    assert low <= value.bytes <= high
    assert UUID(bytes=low).hex == digits.ljust(32, "0")
    assert UUID(bytes=high).hex == digits.ljust(32, "f")


def test_a_full_id_with_its_dashes_reaches_itself_only() -> None:
    value = new_id()
    assert parse_prefix(str(value)) == (value.bytes, value.bytes)


@pytest.mark.parametrize(
    "text", ["", "0190", "0190abc", "0190abcg", "z" * 8, "0" * 33, "٠١٢٣٤٥٦٧", "12 345678"]
)
def test_what_cannot_begin_an_id_is_refused(text: str) -> None:
    assert parse_prefix(text) is None
