"""What cameras write is believed only as far as it can be true."""

from datetime import UTC, datetime, timedelta, timezone
from fractions import Fraction

import pytest

from journal.domain.pictures import is_heic, picture_kind
from journal.domain.taken import (
    EAST,
    LATITUDE,
    LONGITUDE,
    NORTH,
    TIME,
    ZONE,
    Spot,
    Taken,
    taken,
)

NOW = datetime(2026, 2, 14, 8, 52, tzinfo=UTC)
HERE = {NORTH: "N", LATITUDE: (41, 2, 15), EAST: "W", LONGITUDE: (71, 57, 12)}


class Broken:
    """A fraction over nothing, as readers of pictures make it."""

    def __float__(self) -> float:
        raise ZeroDivisionError


def test_a_camera_tells_the_wall_time_and_where_it_knows_it_the_zone() -> None:
    at = datetime(2019, 7, 14, 17, 20, 5)
    assert taken({TIME: "2019:07:14 17:20:05"}, {}, NOW) == Taken(at)
    told = taken({TIME: b"2019:07:14 17:20:05\0", ZONE: "-04:30"}, {}, NOW)
    assert told.at == at.replace(tzinfo=timezone(-timedelta(hours=4, minutes=30)))
    for zone in ("", "Z", "+99:00", "+25:00", 7):
        assert taken({TIME: "2019:07:14 17:20:05", ZONE: zone}, {}, NOW).at == at


@pytest.mark.parametrize(
    "words",
    ["0000:00:00 00:00:00", "2099:01:01 12:00:00", "2026:02:16 09:00:00", "1812:01:01 00:00:00",
     "2019:02:30 10:00:00", "2019:07:14", "    :  :     :  :  ", "hello", b"\xff\xfe", None, 7],
)  # fmt: skip
def test_a_time_that_cannot_be_true_is_none(words: object) -> None:
    assert taken({TIME: words}, {}, NOW) == Taken()


def test_a_camera_tells_where_it_was() -> None:
    assert taken({}, HERE, NOW).spot == Spot(
        pytest.approx(41.0375), pytest.approx(-71.953333)  # type: ignore[arg-type]
    )
    south = HERE | {NORTH: b"S\0", EAST: "E", LATITUDE: (Fraction(83, 2), 0, 0)}
    assert taken({}, south, NOW).spot == Spot(-41.5, pytest.approx(71.953333))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "wrong",
    [(91, 0, 0), (-1, 0, 0), (1, 2), (float("nan"), 0, 0), (Broken(), 0, 0), ("a", 0, 0), None,
     "41 N", 41.0],
)  # fmt: skip
def test_a_place_that_is_nowhere_on_earth_is_none(wrong: object) -> None:
    assert taken({}, HERE | {LATITUDE: wrong}, NOW) == Taken()


def test_a_camera_that_knew_no_place_is_not_believed() -> None:
    assert taken({}, HERE | {LONGITUDE: (181, 0, 0)}, NOW).spot is None
    assert taken({}, HERE | {LATITUDE: (0, 0, 0), LONGITUDE: (0, 0, 0)}, NOW).spot is None


def test_the_way_between_two_spots_is_told_in_metres() -> None:
    paris, london = Spot(48.8566, 2.3522), Spot(51.5074, -0.1278)
    assert paris.metres_to(london) == pytest.approx(343_500, rel=0.005)
    assert Spot(0, 179.999).metres_to(Spot(0, -179.999)) == pytest.approx(222.4, rel=0.01)
    assert paris.metres_to(paris) == 0


def test_a_picture_is_known_by_its_first_bytes() -> None:
    assert picture_kind(b"RIFF\0\0\0\0WEBP") == "image/webp"
    assert picture_kind(b"RIFF\0\0\0\0WAVE") is None
    assert is_heic(b"\0\0\0\x18ftypheix")
    assert not is_heic(b"")
