"""Dates in files are read as they were meant, or refused."""

from pathlib import PurePath

import pytest

from journal.services.importing.dates import read_moment
from journal.services.importing.filenames import date_and_rest
from journal.services.importing.readers import Reason, Unfit


@pytest.mark.parametrize(
    ("words", "iso"),
    [
        ("2021-06-10", "2021-06-10"),
        (" 2021-06-10 ", "2021-06-10"),
        ("1660-01-01", "1660-01-01"),
        ("2013-06-06T09:00:00.001Z", "2013-06-06T09:00:00+00:00"),
        ("2019-05-01 16:54-07:00", "2019-05-01T16:54:00-07:00"),
        ("2019-05-01 16:54", "2019-05-01T16:54:00"),
        ("2020-08-29 11:11", "2020-08-29T11:11:00"),
        ("2013-06-09 03:39:07 PM", "2013-06-09T15:39:07"),
        ("2013-06-09 12:05 am", "2013-06-09T00:05:00"),
        ("09.06.2013 15:39", "2013-06-09T15:39:00"),
        ("28/09/2021 20:57", "2021-09-28T20:57:00"),
        ("09/28/2021", "2021-09-28"),
        ("01-01-2024 01:23 AM", "2024-01-01T01:23:00"),
        ("2024.2.4", "2024-02-04"),
        ("20240214", "2024-02-14"),
        ("2019-07 14:23", "2019-07"),
        ("2019-07", "2019-07"),
        ("1998", "1998"),
        ("summer 1998", "1998"),
        ("14 February 2024", "2024-02-14"),
    ],
)
def test_a_date_is_read_as_it_was_meant(words: str, iso: str) -> None:
    assert read_moment(words).iso() == iso


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("", Reason.NO_DATE),
        ("  ", Reason.NO_DATE),
        ("2024-02-31", Reason.IMPOSSIBLE_DATE),
        (" 2024-02-31 ", Reason.IMPOSSIBLE_DATE),
        ("2024-02-31 10:00", Reason.IMPOSSIBLE_DATE),
        ("20240231", Reason.IMPOSSIBLE_DATE),
        ("31.02.2024", Reason.IMPOSSIBLE_DATE),
        ("01.02.2024 25:00", Reason.IMPOSSIBLE_DATE),
        ("01.02.2024 13:00 PM", Reason.IMPOSSIBLE_DATE),
        ("31 February 2024", Reason.IMPOSSIBLE_DATE),
        ("01/02/2024", Reason.AMBIGUOUS_DATE),
        ("1/2/24", Reason.AMBIGUOUS_DATE),
        ("yesterday", Reason.UNKNOWN_DATE),
        ("14 February", Reason.UNKNOWN_DATE),
        ("the day the ducks left", Reason.UNKNOWN_DATE),
    ],
)
def test_a_date_that_cannot_be_meant_is_refused(words: str, reason: Reason) -> None:
    with pytest.raises(Unfit) as caught:
        read_moment(words)
    assert caught.value.reason is reason


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("2020-08-31_a-second-entry.md", ("2020-08-31", "a second entry")),
        ("2023-09-12 Meeting with Steph.md", ("2023-09-12", "Meeting with Steph")),
        ("2024_10_17.md", ("2024-10-17", "")),
        ("20240214.txt", ("2024-02-14", "")),
        ("20240214-ice.txt", ("2024-02-14", "ice")),
        ("2025-05-26_15-51-06_Title.txt", ("2025-05-26 15:51:06", "Title")),
        ("2025-05-26 1551.md", ("2025-05-26", "1551")),
        ("2025-05-26T15.51.md", ("2025-05-26 15:51:00", "")),
        ("2020/08/29.txt", ("2020-08-29", "")),
        ("Notes/2020/08/29-Ice.txt", ("2020-08-29", "Ice")),
        ("2024-02-14 cafe\u0301.md", ("2024-02-14", "caf\u00e9")),
        ("2024-13-45.md", None),
        ("202402141.md", None),
        ("IMG_20240214.md", None),
        ("note.md", None),
        ("20/08/29.txt", None),
    ],
)
def test_a_file_name_may_hold_a_date_and_words(path: str, found: tuple[str, str] | None) -> None:
    assert date_and_rest(PurePath(path)) == found
