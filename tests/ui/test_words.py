"""Every failure has a sentence, and every day has its words."""

from datetime import date, datetime, time
from pathlib import Path

import pytest

from journal.domain import errors
from journal.domain.moment import Moment, Precision
from journal.domain.timeline import Gap
from journal.ui.feedback import dates
from journal.ui.feedback.words import Words, words_for

SATURDAY = date(2026, 2, 14)


def tree(root: type[errors.JournalError] = errors.JournalError) -> list[type[errors.JournalError]]:
    children = [one for one in root.__subclasses__() if one.__module__ == errors.__name__]
    return [root, *(leaf for child in children for leaf in tree(child))]


def an_error(kind: type[errors.JournalError]) -> errors.JournalError:
    if kind is errors.JournalTooNew:
        return errors.JournalTooNew(Path("/a/my.montauk"), 9)
    if kind is errors.AskedToWait:
        return errors.AskedToWait(3, SATURDAY)
    if kind is errors.DayFull:
        return errors.DayFull(SATURDAY)
    if issubclass(kind, errors.JournalUnavailable | errors.SourceError | errors.TargetError):
        return kind(Path("/a/my.montauk"))
    return kind("strange words") if kind.__init__ is not errors.JournalError.__init__ else kind()


@pytest.mark.parametrize("kind", tree(), ids=lambda kind: kind.__name__)
def test_every_failure_has_one_plain_sentence(kind: type[errors.JournalError]) -> None:
    error = an_error(kind)
    words = words_for(error)
    assert words.text.endswith(".")
    assert "!" not in words.text
    assert "%1" not in words.text
    assert type(error).__name__ not in words.text


def test_every_failure_of_the_tree_has_words_of_its_own() -> None:
    said = [words_for(an_error(kind)).text for kind in tree()]
    assert len(set(said)) == len(said)


def test_a_failure_named_elsewhere_has_the_words_of_its_kind() -> None:
    class Elsewhere(errors.JournalBusy):
        """A failure that only one part of the journal knows."""

    assert words_for(Elsewhere(Path("my.db"))) == words_for(errors.JournalBusy(Path("my.db")))


def test_a_failure_tells_the_file_without_its_folders() -> None:
    words = words_for(errors.JournalBusy(Path("/home/someone/diary.montauk")))
    assert "diary.montauk" in words.text
    assert "someone" not in words.text
    assert words.action == "Try again"


def test_a_file_that_is_not_known_is_told_all_the_same() -> None:
    assert "the journal’s file" in words_for(errors.JournalBusy()).text


def test_an_impossible_day_is_quoted_and_kept_short() -> None:
    assert "“31 February”" in words_for(errors.ImpossibleDate("31 February")).text
    assert len(words_for(errors.ImpossibleDate("x" * 5000)).text) < 140


def test_a_bug_is_told_as_one() -> None:
    assert words_for(ZeroDivisionError()) == Words(
        "Something in the journal broke. Your words are safe in this window."
    )


def test_the_page_says_the_day_in_full() -> None:
    moment = Moment.at(datetime(2026, 2, 14, 8, 40))
    assert dates.moment_in_full(moment) == "Saturday 14 February 2026, 08:40"
    assert dates.moment_in_full(Moment.on(SATURDAY)) == "Saturday 14 February 2026"


def test_what_is_vague_keeps_its_words() -> None:
    summer = Moment(date(1998, 6, 1), date(1998, 8, 31), Precision.SEASON, "summer 1998")
    assert dates.moment_in_full(summer) == "summer 1998"
    assert dates.row_time(summer) == "summer 1998"
    assert dates.row_day(summer) == ("’98", "summer")


def test_a_season_without_a_short_name_is_called_one() -> None:
    rain = Moment(date(1998, 6, 1), date(1998, 8, 31), Precision.SEASON, "mùa-hè 1998")
    assert dates.row_day(rain) == ("’98", "season")


@pytest.mark.parametrize(
    ("moment", "words", "column"),
    [
        (
            Moment(date(2024, 2, 1), date(2024, 2, 29), Precision.MONTH),
            "February 2024",
            ("’24", "Feb"),
        ),
        (Moment(date(1998, 1, 1), date(1998, 12, 31), Precision.YEAR), "1998", ("’98", "year")),
        (
            Moment(date(1998, 1, 1), date(1998, 1, 3), Precision.RANGE),
            "1 January 1998 – 3 January 1998",
            ("’98", "from"),
        ),
    ],
)
def test_a_vague_day_without_words_is_said_as_well_as_it_is_known(
    moment: Moment, words: str, column: tuple[str, str]
) -> None:
    assert dates.vague_words(moment) == words
    assert dates.row_day(moment) == column


def test_a_row_shows_numeral_weekday_and_time() -> None:
    assert dates.row_day(Moment.on(SATURDAY)) == ("14", "Sat")
    assert dates.row_time(Moment.on(SATURDAY)) == ""
    assert dates.row_time(Moment.at(datetime(2026, 2, 14, 8, 4))) == "08:04"
    assert dates.clock(time(23, 5)) == "23:05"


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "a gap in this day"),
        (1, "a gap of one day"),
        (3, "a gap of three days"),
        (12, "a gap of twelve days"),
        (13, "a gap of 13 days"),
    ],
)
def test_a_gap_tells_its_days_and_nothing_else(days: int, words: str) -> None:
    assert dates.gap_in_words(Gap(SATURDAY, SATURDAY, days, 1)) == words


@pytest.mark.parametrize(
    ("first", "words"),
    [
        (date(2026, 2, 14), "today"),
        (date(2026, 2, 10), "Tuesday"),
        (date(2026, 1, 3), "3 January"),
        (date(2019, 3, 3), "March 2019"),
        (date(2026, 3, 3), "March 2026"),
    ],
)
def test_a_beginning_is_told_the_more_exactly_the_nearer_it_is(first: date, words: str) -> None:
    assert dates.since(first, SATURDAY) == words
