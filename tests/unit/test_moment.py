"""A moment keeps its day, is told as ISO at the precision known, and comes back from it."""

from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.moment import Moment, Precision, day_of, parse_moment, parse_range

TODAY = date(2026, 3, 18)
ZONES = [
    ZoneInfo(name)
    for name in ("Europe/Paris", "America/New_York", "Asia/Tokyo", "Pacific/Apia", "Asia/Kolkata")
]
VALENTINE = Moment.at(datetime(2024, 2, 14, 8, 40, tzinfo=ZONES[0]), "Europe/Paris")


def moments() -> st.SearchStrategy[Moment]:
    """Moments of every precision."""
    ends = st.tuples(st.dates(), st.dates()).map(sorted)
    vague = st.builds(
        lambda days, precision, words: Moment(days[0], days[1], precision, words),
        ends,
        st.sampled_from([one for one in Precision if one is not Precision.TIME]),
        st.text("summer 1998年夏", max_size=12),
    )
    offsets = st.integers(-86399, 86399).map(lambda s: timezone(timedelta(seconds=s)))
    exact = st.builds(
        Moment.at,
        st.datetimes(timezones=st.none() | offsets),
        st.none() | st.just("Europe/Paris"),
    )
    return vague | exact | st.builds(Moment.on, st.dates())


def test_a_moment_in_time_knows_its_day_its_minute_and_its_instant() -> None:
    assert VALENTINE.day == VALENTINE.end == date(2024, 2, 14)
    assert VALENTINE.minute_of_day == 8 * 60 + 40
    assert VALENTINE.instant == datetime(2024, 2, 14, 7, 40, tzinfo=UTC)
    assert VALENTINE.iso() == "2024-02-14T08:40:00+01:00"
    assert VALENTINE.zone == "Europe/Paris"
    assert VALENTINE.is_exact


def test_a_day_without_a_time_has_no_instant() -> None:
    day = Moment.on(date(2024, 2, 14))
    assert day.instant is None
    assert day.minute_of_day is None
    assert day.iso() == "2024-02-14"
    without_offset = Moment.at(datetime(2024, 2, 14, 8, 40))
    assert without_offset.instant is None
    assert without_offset.iso() == "2024-02-14T08:40:00"


def test_an_instant_outside_the_calendar_is_none() -> None:
    first = datetime(1, 1, 1, 0, 30, tzinfo=timezone(timedelta(hours=1)))
    assert Moment.at(first).instant is None


@given(when=st.datetimes(), zone=st.sampled_from(ZONES))
def test_no_zone_and_no_daylight_saving_moves_the_day(when: datetime, zone: ZoneInfo) -> None:
    moment = Moment.at(when.replace(tzinfo=zone), zone.key)
    assert moment.day == when.date()
    assert moment.time == when.time().replace(microsecond=0, fold=0)
    again = parse_moment(moment.iso(), TODAY)
    assert again is not None
    assert (again.day, again.time, again.offset) == (moment.day, moment.time, moment.offset)


@given(when=st.datetimes(timezones=st.sampled_from(ZONES), min_value=datetime(2, 1, 1)))
def test_the_instant_is_the_one_that_the_zone_tells(when: datetime) -> None:
    exact = when.replace(microsecond=0)
    assert Moment.at(exact).instant == exact.astimezone(UTC).replace(fold=0) or exact.year == 9999


@given(day=st.dates(), kind=st.sampled_from([10, 7, 4]))
def test_what_iso_tells_is_understood_again(day: date, kind: int) -> None:
    told = day.isoformat()[:kind]
    moment = parse_moment(told, TODAY)
    assert moment is not None
    assert moment.iso() == told
    assert moment.start <= day <= moment.end
    assert moment.words == ""


@given(moment=moments())
def test_json_brings_everything_back(moment: Moment) -> None:
    assert Moment.from_json(moment.to_json(), moment.iso()) == moment


def test_json_names_the_days_the_precision_and_the_words() -> None:
    summer = parse_moment("summer 1998", TODAY)
    assert summer is not None
    assert summer.to_json() == {
        "start": "1998-06-01",
        "end": "1998-08-31",
        "precision": "season",
        "words": "summer 1998",
        "zone": None,
    }
    assert VALENTINE.to_json()["words"] == "2024-02-14T08:40:00+01:00"
    assert Moment.from_json({**VALENTINE.to_json(), "zone": None}, VALENTINE.iso()).zone is None
    with pytest.raises(ValueError, match="Invalid isoformat"):
        Moment.from_json({"start": "yesterday"})


@pytest.mark.parametrize(
    ("words", "iso"),
    [
        ("summer 1998", "1998"),
        ("1990s", "1990"),
        ("about March 1975", "1975-03"),
        ("1998..2001", "1998"),
        ("March to May 2019", "2019-03"),
        ("10 March to 4 May 2019", "2019-03-10"),
        ("1 March 2019 to 4 March 2019", "2019-03-01"),
    ],
)
def test_vague_moments_tell_no_more_than_is_known(words: str, iso: str) -> None:
    moment = parse_moment(words, TODAY)
    assert moment is not None
    assert moment.iso() == iso
    assert moment.is_worded
    assert not moment.is_exact


def test_vague_comes_before_exact_and_exact_by_the_clock() -> None:
    day = date(2024, 1, 1)
    year = Moment(day, date(2024, 12, 31), Precision.YEAR)
    at_eight = Moment.at(datetime(2024, 1, 1, 8, 0, 1))
    at_nine = Moment.at(datetime(2024, 1, 1, 9))
    eve = Moment.at(datetime(2023, 12, 31, 23))
    shuffled = [at_nine, year, at_eight, Moment.on(day), eve]
    ordered = sorted(shuffled, key=lambda one: one.sort_key)
    assert ordered == [eve, year, Moment.on(day), at_eight, at_nine]


def test_days_that_make_no_moment_are_refused() -> None:
    day = date(2024, 2, 14)
    with pytest.raises(ValueError, match="no moment"):
        Moment(day, day - timedelta(days=1), Precision.RANGE)
    with pytest.raises(ValueError, match="no moment"):
        Moment(day, day, Precision.TIME)
    with pytest.raises(ValueError, match="no moment"):
        Moment(day, day, Precision.DAY, time=time(8, 40))


def test_the_day_ends_at_four_for_new_pages() -> None:
    assert day_of(datetime(2024, 2, 14, 3, 59)) == date(2024, 2, 13)
    assert day_of(datetime(2024, 2, 14, 4, 0)) == date(2024, 2, 14)
    assert day_of(datetime(2024, 2, 14, 3, 59), time(0)) == date(2024, 2, 14)
    assert day_of(datetime(1, 1, 1, 1)) == date.min


def test_a_page_begun_at_night_belongs_to_the_day_before() -> None:
    evening = datetime(2024, 2, 13, 23, 50, tzinfo=ZONES[0])
    assert Moment.begun(evening, "Europe/Paris").iso() == "2024-02-13T23:50:00+01:00"
    night = Moment.begun(datetime(2024, 2, 14, 1, 5, tzinfo=ZONES[0]), "Europe/Paris")
    assert night == Moment.on(date(2024, 2, 13))


def test_a_typed_time_takes_the_offset_that_held_on_its_day() -> None:
    now = datetime(2026, 3, 18, 12, tzinfo=ZONES[0])
    summer = parse_moment("14 July 2024 08:40", now)
    assert summer is not None
    assert (summer.zone, summer.offset) == ("Europe/Paris", 7200)
    winter = parse_moment("2024-02-14 08:40", now)
    assert winter is not None
    assert (winter.zone, winter.offset) == ("Europe/Paris", 3600)
    told = parse_moment("2024-02-14T08:40-05:00", now)
    assert told is not None
    assert (told.zone, told.offset) == (None, -18000)
    naive = parse_moment("2024-02-14 08:40", datetime(2026, 3, 18, 12))
    assert naive is not None
    assert naive.offset is None


def test_a_range_is_any_date_or_period() -> None:
    assert parse_range("2024-02", TODAY) == (date(2024, 2, 1), date(2024, 2, 29))
    assert parse_range("2019..2021", TODAY) == (date(2019, 1, 1), date(2021, 12, 31))
    assert parse_range("last week", TODAY) == (date(2026, 3, 9), date(2026, 3, 15))
    assert parse_range("summer 1998", TODAY, "south") == (date(1998, 12, 1), date(1999, 2, 28))
    assert parse_range("frozen", TODAY) is None
