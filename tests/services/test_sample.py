"""The sample: enough to look around in, never ahead of today, and gone whole when taken out."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import yaml

from journal.domain.erasure import ErasureKind
from journal.domain.errors import UnknownBatch
from journal.domain.moment import Precision
from journal.domain.names import NameKind
from journal.domain.veil import GAP
from journal.runtime.clock import FixedClock
from journal.runtime.resources import resource
from journal.services.journal import Journal, open_journal
from journal.services.sample import unwrapped
from tests.services.diary import NOW, Diary

SHOWN = {NameKind.PERSON, NameKind.PLACE, NameKind.TAG}


def _sampled(path: Path, now: datetime) -> Journal:
    journal = open_journal(path / "journal.db", clock=FixedClock(now))
    journal.sample.add()
    return journal


def test_the_sample_holds_three_years_of_people_places_tags_moods_and_pictures(
    diary: Diary,
) -> None:
    added = diary.journal.sample.add()

    entries, total = diary.journal.browsing.entries(500, None, None)
    days = [one.moment.start for one in entries if one.moment.precision is Precision.TIME]
    [card] = diary.journal.archive.cards()
    assert added - card.held == total >= 60
    assert (max(days) - min(days)).days > 3 * 365
    assert sum(len(one.attachments) for one in entries) >= 12
    assert all(one.caption for entry in entries for one in entry.attachments)
    assert {one.mood for one in entries} > {None}
    assert {one.lang for one in entries} >= {None, "ja", "vi"}
    assert all(diary.journal.browsing.names(kind) for kind in SHOWN)


@pytest.mark.parametrize(
    "now",
    [
        datetime(2026, 11, 21, 9, tzinfo=UTC),
        datetime(2026, 11, 16, 9, tzinfo=UTC),
        datetime(2028, 2, 29, 9, tzinfo=UTC),
        datetime(2031, 3, 31, 9, tzinfo=UTC),
        datetime(2019, 12, 31, 23, 59, tzinfo=UTC),
    ],
)
def test_whenever_it_is_added_nothing_lies_ahead_and_the_newest_is_of_yesterday(
    tmp_path: Path, now: datetime
) -> None:
    with _sampled(tmp_path, now) as journal:
        newest = journal.browsing.entries(1, None, None)[0][0]
        again = journal.browsing.on_this_day(now.date())

    assert (now.date() - newest.moment.start).days == 1
    assert now.date() > max(one.moment.start for one in again) if again else True


def test_a_year_ago_today_something_happened(tmp_path: Path) -> None:
    with _sampled(tmp_path, datetime(2027, 6, 3, 9, tzinfo=UTC)) as journal:
        days = {one.moment.start for one in journal.browsing.on_this_day(date(2027, 6, 3))}

    assert days == {date(2026, 6, 3), date(2025, 6, 3), date(2024, 6, 3)}


def test_winter_stays_winter_whatever_the_date(tmp_path: Path) -> None:
    with _sampled(tmp_path, datetime(2029, 7, 1, 9, tzinfo=UTC)) as journal:
        found, _ = journal.searching.entries(journal.searching.parse('"throwing shells"'), 5)
        sea, _ = journal.searching.entries(journal.searching.parse("person:Ada threw shells"), 5)

    # These words stand beneath its picture.
    assert len(found) == 1
    assert found[0].id in {one.id for one in sea}
    assert {(one.moment.start.month, one.moment.start.day) for one in sea} == {(2, 14)}


def test_the_twenty_ninth_of_february_becomes_the_day_before_in_other_years(
    diary: Diary, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "memories.yaml").write_text(
        'until: 2024-02-29\nmemories:\n- {day: 2024-02-29, at: "10:00", text: Leap}\n'
    )
    monkeypatch.setattr("journal.services.sample.resource", lambda *_: tmp_path)
    diary.journal.close()
    diary.reopen().sample.add()

    assert diary.journal.browsing.entries(1, None, None)[0][0].moment.start == date(2025, 2, 28)


def test_words_that_are_no_date_are_a_mistake_of_the_sample(
    diary: Diary, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "memories.yaml").write_text(
        "until: 2024-02-29\nmemories:\n- {words: whenever it was, text: Never}\n"
    )
    monkeypatch.setattr("journal.services.sample.resource", lambda *_: tmp_path)
    journal = diary.reopen()

    with pytest.raises(ValueError, match="whenever"):
        journal.sample.add()
    assert not journal.sample.stands()


def test_adding_it_twice_adds_it_once(diary: Diary) -> None:
    first = diary.journal.sample.add()

    assert diary.journal.sample.stands()
    assert diary.journal.sample.add() == 0
    [card] = diary.journal.archive.cards()
    assert diary.journal.browsing.entries(1, None, None)[1] == first - card.held


def test_taking_it_out_leaves_what_the_person_wrote_and_no_name_of_the_sample(
    diary: Diary,
) -> None:
    mine = diary.add("My own, with #rain and @[Mum]")
    added = diary.journal.sample.add()

    assert diary.journal.sample.remove() == added
    entries, total = diary.journal.browsing.entries(500, None, None)
    assert (total, entries[0].id) == (1, mine.id)
    assert [one.name for one in diary.journal.browsing.names(NameKind.PERSON)] == ["Mum"]
    assert [one.name for one in diary.journal.browsing.names(NameKind.TAG)] == ["rain"]
    assert diary.journal.browsing.names(NameKind.PLACE) == ()
    assert not diary.journal.sample.stands()


def test_it_can_be_taken_out_and_added_again(diary: Diary) -> None:
    added = diary.journal.sample.add()
    diary.journal.sample.remove()

    assert diary.journal.sample.add() == added


def test_one_of_its_people_was_put_away_some_months_ago_with_a_tape(diary: Diary) -> None:
    diary.journal.sample.add()

    [card] = diary.journal.archive.cards()
    content = diary.journal.archive.content(card.number)
    held = {one.id: one for one, _ in diary.journal.archive.entries()}
    months = (NOW.date() - card.on).days / 30
    assert (card.kind, card.held, card.blanks) == (ErasureKind.PERSON, 7, 3)
    assert 3 < months < 15
    assert content.target == "Felix"
    assert "begin with the boat" in str(content.tape)
    his = [one for one in held.values() if "Felix" in one.people]
    assert len([one for one in his if len(one.people) > 1]) == 3
    assert [one.caption for each in his for one in each.attachments]


def test_nothing_that_shows_of_the_sample_names_who_was_put_away(diary: Diary) -> None:
    diary.journal.sample.add()

    shown, _ = diary.journal.browsing.entries(500, None, None)
    told = repr(shown) + repr([diary.journal.browsing.names(kind) for kind in NameKind])
    gapped = [one for one in shown if GAP in one.text]
    assert [name for name in ("Felix", "Lex", "brother", "boat.jpg") if name in told] == []
    assert [one.title for one in gapped] == [
        "A year without the goose", "Mum says nothing, at length", "One chair less",
    ]  # fmt: skip
    assert all(len(one.text.split("\n\n")) > 1 for one in gapped)


@pytest.mark.parametrize("first", ["nothing", "one comes back", "all come back", "all go again"])
def test_its_erasure_goes_with_it_whatever_became_of_it(diary: Diary, first: str) -> None:
    added = diary.journal.sample.add()
    [card] = diary.journal.archive.cards()
    held = [one.id for one, _ in diary.journal.archive.entries()]
    if first == "one comes back":
        diary.journal.erasing.restore(ids=held[:1])
    if first in {"all come back", "all go again"}:
        back = diary.journal.erasing.restore(numbers=[card.number])
        if first == "all go again":
            diary.journal.erasing.take_back(back)

    assert diary.journal.sample.remove() == added
    assert diary.journal.archive.cards() == ()
    for table in ("entry", "erasure", "member", "blanked", "aimed", "delete_order"):
        assert diary.sql(f"SELECT count(*) FROM {table}")[0][0] == 0, table
    assert diary.journal.sample.add() == added
    assert len(diary.journal.archive.cards()) == 1


def test_what_the_person_put_away_of_it_themselves_stays_theirs(diary: Diary) -> None:
    diary.journal.sample.add()
    mine = diary.add("My own", on="2024-02-14")
    diary.erase(mine)
    diary.journal.sample.remove()

    [card] = diary.journal.archive.cards()
    assert (card.kind, card.held) == (ErasureKind.ENTRY, 1)


def test_what_is_not_there_cannot_be_taken_out(diary: Diary) -> None:
    with pytest.raises(UnknownBatch):
        diary.journal.sample.remove()


def test_somebody_of_the_sample_can_be_put_away_memory_by_memory(diary: Diary) -> None:
    diary.journal.sample.add()
    hers, count = diary.journal.searching.entries(diary.journal.searching.parse("person:Ada"), 99)

    number = diary.erase(*hers)

    card = next(one for one in diary.journal.archive.cards() if one.number == number)
    assert (card.kind, card.held) == (ErasureKind.SELECTION, count)
    assert "Ada" not in [one.name for one in diary.journal.browsing.names(NameKind.PERSON)]


def test_every_drawing_is_used_once_and_every_one_that_is_named_is_there() -> None:
    folder = resource("sample")
    memories = yaml.safe_load((folder / "memories.yaml").read_text(encoding="utf-8"))["memories"]
    named = [one["picture"] for one in memories if "picture" in one]

    assert sorted(named) == sorted(one.stem for one in (folder / "pictures").iterdir())
    assert all(one.get("caption") for one in memories if "picture" in one)


def test_paragraphs_are_whole_and_items_and_quotations_stay_lines() -> None:
    wrapped = "One line\nand its rest.\n\n1. first\n2. second,\n   wrapped\n\n> said"

    assert unwrapped(wrapped) == (
        "One line and its rest.\n\n1. first\n2. second, wrapped\n\n> said"
    )
