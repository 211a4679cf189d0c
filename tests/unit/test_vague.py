"""The grammar of vague dates understands people, in five languages, and guesses nothing."""

from datetime import date, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.domain.errors import ImpossibleDate
from journal.domain.moment import Hemisphere, Moment, parse_moment
from journal.domain.vague.words import LANGUAGES

TODAY = date(2026, 3, 18)
"""A Wednesday."""


def read(words: str, today: date = TODAY, hemisphere: Hemisphere = "north") -> Moment:
    moment = parse_moment(words, today, hemisphere)
    assert moment is not None, words
    return moment


def told(words: str) -> str:
    """A reading as one line: precision, first day, last day where it is another."""
    moment = read(words)
    days = str(moment.start) if moment.start == moment.end else f"{moment.start} {moment.end}"
    clock = f" {moment.time:%H:%M:%S}" if moment.time else ""
    return f"{moment.precision} {days}{clock}"


WORDS_AND_FIGURES = (
    "14 2 1998 the of last this summer monday march to from about ago days week - .. / , "
    "a de e early 90s 08:40 2019-05 先週 から 年 năm tháng trước 0000 9999"
)
FEB_14 = "day 2024-02-14"
FEBRUARY = "month 2024-02-01 2024-02-29"
SUMMER = "season 1998-06-01 1998-08-31"
YEAR_75 = "about 1975-01-01 1975-12-31"
NINETIES = "decade 1990-01-01 1999-12-31"
YEARS = "range 1998-01-01 2001-12-31"
MAR_MAY = "range 2019-03-01 2019-05-31"
YESTERDAY = "day 2026-03-17"
LAST_WEEK = "range 2026-03-09 2026-03-15"
THREE_DAYS_AGO = "day 2026-03-15"
LAST_MONDAY = "day 2026-03-16"
LAST_YEAR = "year 2025-01-01 2025-12-31"


@pytest.mark.parametrize(
    ("meaning", "phrases"),
    [
        (
            FEB_14,
            (
                "2024-02-14|14 February 2024|Feb 14, 2024|February 14th 2024|"
                "the 14th of Feb., 2024|14-Feb-2024|2024 Feb 14|Wednesday, 14 February 2024|"
                "14 February 2024 (Wed)|"
                "20240214|on 20240214|"
                "2024/02/14|2024.2.14|14.02.2024|14/02/2024|02/14/2024|14-2-2024|"
                "le 14 février 2024|14 fevrier 2024|mercredi 14 février 2024|"
                "14 tháng 2 năm 2024|ngày 14 tháng hai năm 2024|14 tháng 02, 2024|"
                "2024年2月14日|２０２４年２月１４日|令和6年2月14日|2024年2月14日水曜日|"
                "14 de fevereiro de 2024|quarta-feira, 14 de fevereiro de 2024"
            ),
        ),
        (
            FEBRUARY,
            (
                "2024-02|February 2024|feb 2024|2024 February|2024/2|février 2024|"
                "tháng 2 năm 2024|tháng 2/2024|2024年2月|fevereiro de 2024"
            ),
        ),
        (
            "year 1998-01-01 1998-12-31",
            "1998|in 1998|the year 1998|en 1998|l'année 1998|năm 1998|1998年|平成10年|em 1998|'98",
        ),
        ("year 2019-01-01 2019-12-31", "2019|令和元年"),
        (
            SUMMER,
            (
                "summer 1998|Summer of 1998|summer '98|1998 summer|été 1998|l’été 1998|ETE 1998|"
                "mùa hè 1998|mùa hè năm 1998|hè 1998|1998年夏|1998年の夏|verão de 1998"
            ),
        ),
        (
            "season 1998-12-01 1999-02-28",
            (
                "winter 1998|winter 1998-99|winter 1998/1999|winter 1998–1999|hiver 1998|"
                "mùa đông 1998|1998年冬|inverno de 1998"
            ),
        ),
        ("season 2009-12-01 2010-02-28", "winter 2009/10|winter 2009-10"),
        ("season 9999-12-01 9999-12-31", "winter 9999"),
        (
            NINETIES,
            (
                "1990s|the 1990s|'90s|the 90s|the nineties|années 1990|les années 90|"
                "những năm 1990|thập niên 90|1990年代|anos 90|anos 1990|década de 1990"
            ),
        ),
        ("decade 0001-01-01 0009-12-31", "0001s"),
        ("decade 2020-01-01 2029-12-31", "the twenties"),
        ("decade 1930-01-01 1939-12-31", "the thirties"),
        (
            YEAR_75,
            (
                "about 1975|around 1975|circa 1975|c. 1975|ca. 1975|~1975|1975?|sometime in 1975|"
                "vers 1975|environ 1975|khoảng năm 1975|1975年頃|約1975年|por volta de 1975"
            ),
        ),
        ("about 1998-06-01 1998-08-31", "about summer 1998"),
        ("about 1998-01-01 2001-12-31", "about 1998-2001"),
        ("about 1990-01-01 1993-12-31", "early 1990s|the early nineties"),
        ("about 1994-01-01 1996-12-31", "mid-1990s|mid 1990s"),
        ("about 1997-01-01 1999-12-31", "late 1990s"),
        ("about 0001-01-01 0003-12-31", "early 0001s"),
        ("about 1998-05-01 1998-08-31", "mid 1998|milieu 1998"),
        ("about 1998-09-01 1998-12-31", "late 1998|end of 1998|1998年末|fim de 1998"),
        ("about 1999-02-01 1999-02-28", "late winter 1998"),
        ("about 2024-02-21 2024-02-29", "late February 2024|cuối tháng 2 năm 2024"),
        ("about 2024-02-01 2024-02-10", "early February 2024|début février 2024"),
        (
            YEARS,
            (
                "1998..2001|1998-2001|1998–2001|1998 to 2001|between 1998 and 2001|1998/2001|"
                "from 1998 until 2001|entre 1998 et 2001|từ 1998 đến 2001|1998年から2001年まで|"
                "1998〜2001|entre 1998 e 2001"
            ),
        ),
        (
            MAR_MAY,
            (
                "2019-03..2019-05|2019-03/2019-05|from March to May 2019|March 2019 to May|"
                "mar-may 2019|de mars à mai 2019|từ tháng 3 đến tháng 5 năm 2019|"
                "de março a maio de 2019"
            ),
        ),
        ("range 1998-01-01 1999-12-31", "1998/99"),
        ("range 1998-12-01 2005-12-31", "winter 1998/2005|winter 1998 to 2005"),
        ("range 2024-02-14 2024-02-20", "14 to 20 February 2024|14–20 Feb 2024"),
        ("range 2019-03-03 2019-03-05", "March 3 to 5, 2019|from 3 March 2019 to 5"),
        ("range 2019-12-28 2020-01-03", "Dec 28 to Jan 3 2020|28 Dec 2019 to 3 January"),
        ("range 2025-03-01 2026-02-28", "March to February"),
        ("range 2026-03-09 2026-03-17", "last week to yesterday"),
        ("day 2026-03-18", "today|now|this morning|aujourd'hui|aujourd’hui|hôm nay|今日|hoje"),
        (YESTERDAY, "yesterday|last night|hier|hôm qua|昨日|きのう|ontem"),
        ("day 2026-03-16", "the day before yesterday|avant-hier|hôm kia|一昨日|anteontem"),
        ("day 2026-03-19", "tomorrow|demain|ngày mai|明日|amanhã"),
        (LAST_WEEK, "last week|la semaine dernière|tuần trước|先週|semana passada|a week ago"),
        ("range 2026-03-16 2026-03-22", "this week|cette semaine|tuần này|今週|esta semana"),
        ("range 2026-03-14 2026-03-15", "last weekend|先週末"),
        ("month 2026-02-01 2026-02-28", "last month|le mois dernier|tháng trước|先月|mês passado"),
        ("month 2026-03-01 2026-03-31", "this month|March|in March|3月|mars"),
        ("month 2025-12-01 2025-12-31", "December|last December|3 months ago|décembre dernier"),
        ("month 2025-03-01 2025-03-31", "last March|March last year|去年3月|tháng 3 năm ngoái"),
        ("month 2026-12-01 2026-12-31", "next December|this December"),
        ("month 2027-03-01 2027-03-31", "next March"),
        (LAST_YEAR, "last year|a year ago|l'année dernière|năm ngoái|去年|ano passado"),
        ("decade 2010-01-01 2019-12-31", "last decade"),
        (LAST_MONDAY, "Monday|last Monday|this Monday|lundi dernier"),
        ("day 2026-03-11", "last Wednesday"),
        ("day 2026-03-18", "Wednesday|this Wednesday"),
        ("day 2026-03-25", "next Wednesday"),
        ("day 2026-03-20", "this Friday|next Friday"),
        ("day 2026-03-09", "Monday last week|thứ hai tuần trước|先週月曜日"),
        (THREE_DAYS_AGO, "3 days ago|three days ago|il y a 3 jours|3 ngày trước|3日前|há 3 dias"),
        ("month 2026-01-01 2026-01-31", "two months ago|2か月前|2 tháng trước"),
        ("day 2026-02-14", "14 February|Feb 14"),
        ("day 2025-12-24", "24 December|December 24th"),
        ("day 2024-02-29", "29 February"),
        ("day 2025-03-14", "14 March last year|去年3月14日"),
        ("season 2025-06-01 2025-08-31", "last summer|summer|été dernier|去年の夏|hè năm ngoái"),
        ("season 2025-12-01 2026-02-28", "last winter|winter"),
        ("season 2026-03-01 2026-05-31", "this spring|spring"),
        ("season 2026-06-01 2026-08-31", "this summer|next summer"),
        (
            "time 2024-02-14 08:40:00",
            (
                "2024-02-14 08:40|2024-02-14T08:40|14 Feb 2024 08:40|14 Feb 2024 at 8:40 a.m.|"
                "Wed Feb 14 08:40:00 2024|14.02.2024 08:40|2024-02-14 08:40:00.123|"
                "20240214T084000Z|"
                "20240214T0840|Wed, 14 Feb 2024 08:40:00 +0100|14 février 2024 à 8h40|"
                "14 tháng 2 năm 2024 lúc 8h40|2024年2月14日 8時40分|午前8時40分 2024年2月14日|"
                "14 de fevereiro de 2024 às 8:40"
            ),
        ),
        ("time 2026-03-17 18:30:00", "yesterday 18:30|yesterday at 6:30 pm|昨日午後6時半"),
        ("time 2026-03-17 18:00:00", "yesterday 6pm|6 PM yesterday|hier 18h|昨日18時"),
        ("time 2026-03-18 00:05:00", "12:05 am|00:05|today 0:05"),
        ("time 2026-03-18 12:05:00", "12:05 pm|at 12:05"),
        ("day 1660-01-01", "1660-01-01|1 January 1660"),
        ("day 0001-01-01", "0001-01-01|1 January 0001"),
    ],
)
def test_people_are_understood(meaning: str, phrases: str) -> None:
    assert {phrase: told(phrase) for phrase in phrases.split("|")} == dict.fromkeys(
        phrases.split("|"), meaning
    )


@pytest.mark.parametrize(
    "words",
    [
        "31 February 2024",
        "29 February 2023",
        "31 February",
        "2024-13-01",
        "2024-13",
        "2024-02-30",
        "2024-02-30T08:40",
        "2024-02-14 25:10",
        "2024-02-14T08:61",
        "2024-02-14 13:10 pm",
        "2024-02-14 08:40 +24:00",
        "2024-02-14T08:40-99:00",
        "30/02/2024",
        "20.20.2020",
        "20241301",
        "2024年2月30日",
        "31 tháng 4 năm 2024",
        "0000",
        "from 31 February 2024 to May 2024",
        "9999 years ago to today",
        "next month to 0000-01",
    ],
)
def test_a_day_that_no_calendar_has_is_impossible(words: str) -> None:
    if words.startswith("9999 years"):
        assert parse_moment(words, TODAY) is None
        return
    with pytest.raises(ImpossibleDate) as failure:
        parse_moment(f" {words} ", TODAY)
    assert failure.value.words == words


@pytest.mark.parametrize("words", ["last year", "3 years ago", "last decade", "yesterday"])
def test_the_calendar_ends_at_year_one(words: str) -> None:
    with pytest.raises(ImpossibleDate):
        parse_moment(words, date(1, 1, 1))


@pytest.mark.parametrize(
    "words",
    [
        "",
        "   ",
        "frozen lake",
        "on the",
        "the",
        "14",
        "2024 2025",
        "03/04/2024",
        "on 03/04/2024",
        "3-4-2024",
        "summer 1998 08:40",
        "last week 18:00",
        "2020..2019",
        "..2019",
        "2019..",
        "to",
        "from",
        "from March 2019",
        "1998 about 1999",
        "about about 1975",
        "early today",
        "monday to friday",
        "14 to March 2019",
        "winter 2024-02-14",
        "monday last month",
        "monday monday 14 February 2024",
        "monday summer 1998",
        "99999",
        "1998x",
        "Мart 2020",
        "a " * 45,
        "2024-02-14 " * 12,
        "hello 08:40",
    ],
)
def test_nothing_is_guessed(words: str) -> None:
    assert parse_moment(words, TODAY) is None


def test_a_day_without_a_year_before_the_first_one_is_still_a_day() -> None:
    assert read("24 December", date(1, 1, 1)).day == date(1, 12, 24)


def test_summer_lies_elsewhere_in_the_south() -> None:
    summer = read("summer 1998", hemisphere="south")
    assert (summer.start, summer.end) == (date(1998, 12, 1), date(1999, 2, 28))
    winter = read("winter 1998", hemisphere="south")
    assert (winter.start, winter.end) == (date(1998, 6, 1), date(1998, 8, 31))
    spring = read("spring 1998", hemisphere="south")
    assert (spring.start, spring.end) == (date(1998, 9, 1), date(1998, 11, 30))
    assert read("last summer", hemisphere="south").start == date(2025, 12, 1)


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("  summer 1998 ", "summer 1998"),
        ("Mùa Hè 1998", "Mùa Hè 1998"),
        ("14 February 2024", "14 February 2024"),
        ("2024-02-14", ""),
        ("2024", ""),
        ("yesterday", ""),
        ("last month", ""),
        ("last week", "2026-03-09..2026-03-15"),
        ("last summer", "summer 2025"),
        ("去年の夏", "夏 2025"),
        ("last decade", "2010s"),
        ("about last month", "~2026-02"),
        ("about 3 days ago", "~2026-03-15"),
        ("about last week", "~2026-03-09..2026-03-15"),
    ],
)
def test_words_are_kept_as_far_as_they_last(words: str, kept: str) -> None:
    moment = read(words)
    assert moment.words == kept
    if kept:
        later = read(kept, TODAY + timedelta(days=2000))
        assert (later.start, later.end, later.precision) == (
            moment.start,
            moment.end,
            moment.precision,
        )


def test_now_is_this_very_second() -> None:
    here = timezone(timedelta(hours=7))
    moment = parse_moment("now", datetime(2026, 3, 18, 12, 30, 15, 99, tzinfo=here))
    assert moment is not None
    assert (moment.day, moment.time, moment.offset) == (TODAY, time(12, 30, 15), 7 * 3600)


def test_a_zone_in_brackets_is_kept() -> None:
    moment = read("2024-02-14T08:40:00+01:00[Europe/Paris]")
    assert (moment.zone, moment.offset) == ("Europe/Paris", 3600)
    assert read("2024-02-14T08:40z").offset == 0
    assert read("1880-02-14T08:40:00+00:19:32").offset == 1172
    assert read("2024-02-14 08:40 -0330").offset == -12600


def test_every_language_names_its_whole_year() -> None:
    for language, words in LANGUAGES.items():
        assert len(words.months) == 12, language
        assert len(words.weekdays) == 7, language
        for number, spellings in enumerate(words.months, start=1):
            for spelling in spellings.split("|"):
                moment = read(f"{spelling} 2001")
                assert moment.start == date(2001, number, 1), (language, spelling)
        for number, spellings in enumerate(words.weekdays):
            for spelling in spellings.split("|"):
                assert read(spelling).start.weekday() == number, (language, spelling)
        for spellings in words.seasons.values():
            for spelling in spellings.split("|"):
                assert read(f"{spelling} 2001").precision == "season", (language, spelling)


@given(
    words=st.lists(
        st.sampled_from(WORDS_AND_FIGURES.split()),
        max_size=9,
    ).map(" ".join)
    | st.text(max_size=30),
    today=st.dates(),
)
def test_whatever_is_typed_is_a_moment_or_not_one_or_impossible(words: str, today: date) -> None:
    try:
        moment = parse_moment(words, today)
    except ImpossibleDate:
        return
    if moment is None or not moment.words:
        return
    again = parse_moment(moment.words, today)
    assert again is not None
    assert (again.start, again.end, again.precision) == (
        moment.start,
        moment.end,
        moment.precision,
    )
