"""The clock tells local time with the offset that held at each day, and the zone's name."""

import os
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from journal.runtime import clock as module
from journal.runtime.clock import FixedClock, LocalZone, SystemClock, local_zone_name

needs_tzset = pytest.mark.skipif(not hasattr(time, "tzset"), reason="zones are POSIX here")
PARIS = ZoneInfo("Europe/Paris")


@pytest.fixture
def in_paris(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Europe/Paris")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def test_now_is_aware_and_now() -> None:
    before = datetime.now(UTC)
    now = SystemClock().now()
    assert before <= now.astimezone(UTC) <= datetime.now(UTC)
    assert now.utcoffset() is not None


@needs_tzset
@pytest.mark.usefixtures("in_paris")
def test_the_offset_is_that_of_the_season_and_of_the_hour() -> None:
    zone = LocalZone()
    assert zone.key == "Europe/Paris"
    assert zone.tzname(None) == "Europe/Paris"
    assert zone.dst(None) is None
    assert datetime(2024, 2, 14, 8, 40, tzinfo=zone).utcoffset() == timedelta(hours=1)
    assert datetime(2024, 7, 14, 8, 40, tzinfo=zone).utcoffset() == timedelta(hours=2)
    twice = datetime(2024, 10, 27, 2, 30, tzinfo=zone)
    assert twice.utcoffset() == timedelta(hours=2)
    assert twice.replace(fold=1).utcoffset() == timedelta(hours=1)
    assert zone.utcoffset(None) == timedelta(hours=1)
    assert datetime(1, 1, 1, tzinfo=zone).utcoffset() == timedelta(hours=1)


@needs_tzset
@example(when=datetime(2000, 10, 29, 0, 30, tzinfo=UTC))
@example(when=datetime(2000, 10, 29, 1, 30, tzinfo=UTC))
@given(when=st.datetimes(datetime(1970, 1, 2), datetime(2036, 1, 1), timezones=st.just(UTC)))
def test_instants_become_the_wall_time_that_zoneinfo_tells(when: datetime) -> None:
    told = os.environ.get("TZ")
    os.environ["TZ"] = "Europe/Paris"
    time.tzset()
    try:
        local = when.astimezone(LocalZone())
        expected = when.astimezone(PARIS)
        assert local.replace(tzinfo=None) == expected.replace(tzinfo=None)
        assert local.utcoffset() == expected.utcoffset()
    finally:
        del os.environ["TZ"]
        if told is not None:
            os.environ["TZ"] = told
        time.tzset()


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("Asia/Tokyo", "Asia/Tokyo"),
        (":Asia/Tokyo", "Asia/Tokyo"),
        ("UTC", "UTC"),
        ("/usr/share/zoneinfo/America/Argentina/Ushuaia", "America/Argentina/Ushuaia"),
        ("CET-1CEST,M3.5.0,M10.5.0/3", None),
        ("/home/someone/rules", None),
        ("", None),
    ],
)
def test_the_environment_names_the_zone(
    monkeypatch: pytest.MonkeyPatch, told: str, name: str | None
) -> None:
    monkeypatch.setenv("TZ", told)
    assert local_zone_name() == name


def test_the_system_names_the_zone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("TZ", raising=False)
    monkeypatch.setattr(module, "_LOCALTIME", tmp_path / "localtime")
    monkeypatch.setattr(module, "_TIMEZONE", tmp_path / "timezone")
    assert local_zone_name() is None
    (tmp_path / "timezone").write_text("America/New_York\n")
    assert local_zone_name() == "America/New_York"
    (tmp_path / "localtime").symlink_to("/usr/share/zoneinfo/Asia/Ho_Chi_Minh")
    assert local_zone_name() == "Asia/Ho_Chi_Minh"
    monkeypatch.setattr(module.os, "name", "nt")
    assert local_zone_name() is None


def test_a_fixed_clock_stands_until_it_is_moved() -> None:
    clock = FixedClock(datetime(2024, 2, 14, 8, 40, tzinfo=PARIS))
    assert clock.now() == clock.now()
    assert clock.zone_name() == "Europe/Paris"
    clock.move(timedelta(minutes=2))
    assert clock.now().minute == 42
    clock.set(datetime(2024, 2, 15, tzinfo=UTC))
    assert clock.now().day == 15
    assert clock.zone_name() is None
    assert SystemClock().zone_name() == local_zone_name()
