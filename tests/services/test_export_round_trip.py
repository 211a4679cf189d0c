"""Out and in again loses nothing, in either format, whatever the door lets in."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal.domain.door import admit, admit_line
from journal.domain.entry import Attachment, Draft
from journal.domain.erasure import ErasureKind, Target
from journal.domain.ids import AttachmentId
from journal.domain.moment import Moment, Precision
from journal.runtime.clock import FixedClock
from journal.services.erasing import Terms
from journal.services.exporting.fields import entry_fields
from journal.services.journal import Journal, open_journal

NOW = datetime(2026, 2, 14, 8, 52, tzinfo=UTC)
LATER = NOW + timedelta(days=400)

anything = st.text(st.characters(), max_size=60)
tricky = st.sampled_from([
    "---\ntitle: x\n---\nbody", "--- \n", "...\n", "\n\nblank before and after\n\n", "  spaces  ",
    "tab\tand nul\x00", "\x85\u2028\u2029\ufeff\ufffe\x7f\x9f", "𝒳 😀 é e\u0301", "'\"\\: #- {[&*",
    "null", "~", "true", "2024-01-01", "12:30", "@[Mary Svevo] and @joel #sea/ice", "[[x]]",
    "\x1b[1m", "key: value\n---\nmore", "\x0b\x0c\x1c", "\u200e\u202e", "a,b;c", "%TAG ! x",
    "\ud800 lone",
])
words = tricky | anything
named = words.filter(lambda one: any(letter.isalnum() for letter in one))
days = st.dates(date(1, 1, 1), date(9999, 12, 31))


@st.composite
def moments(draw: st.DrawFn) -> Moment:
    start, end = sorted((draw(days), draw(days)))
    kind = draw(st.sampled_from(Precision))
    typed = draw(st.sampled_from(["", "summer 1998", "about: 'then'", "été"]))
    if kind is Precision.TIME:
        wall = draw(st.times()).replace(microsecond=0)
        offset = draw(st.none() | st.integers(-50_000, 50_000))
        zone = draw(st.none() | st.just("Asia/Tokyo"))
        return Moment(start, start, kind, typed, wall, zone, offset)
    return Moment(start, start if kind is Precision.DAY else end, kind, typed)


drafts = st.builds(
    Draft,
    moment=moments(),
    text=words,
    title=words,
    tags=st.lists(named, max_size=3).map(tuple),
    people=st.lists(named, max_size=3).map(tuple),
    place=st.none() | named,
    mood=st.none() | words,
    starred=st.booleans(),
    quiet=st.booleans(),
    lang=st.none() | words,
    weather=st.none() | words,
)


def _open(path: Path, now: datetime) -> Journal:
    return open_journal(path, clock=FixedClock(now))


def _content(journal: Journal) -> list[dict[str, object]]:
    return [entry_fields(one) for one in journal.browsing.walk(-1, 1000)]


@pytest.mark.parametrize("written_as", ["jsonl", "markdown"])
@settings(max_examples=20, suppress_health_check=list(HealthCheck))
@given(made=st.lists(drafts, min_size=1, max_size=6))
def test_out_and_in_again_loses_nothing(written_as: str, made: list[Draft]) -> None:
    with TemporaryDirectory() as place:
        folder = Path(place)
        with _open(folder / "one.db", NOW) as one, _open(folder / "two.db", LATER) as two:
            for draft in made:
                if not _is_empty(draft):
                    one.writing.save(draft)
            before = _content(one)
            if not before:
                return
            one.exporting.run(folder / "out", format=written_as)
            report = two.importing.run(folder / "out")
            assert report.failed == ()
            assert _content(two) == before
            again = one.importing.run(folder / "out")
            assert (again.added, again.skipped) == (0, len(before))
            assert _content(one) == before


def _is_empty(draft: Draft) -> bool:
    return not admit(draft.text).text.strip() and not admit_line(draft.title)


@pytest.mark.parametrize("written_as", ["jsonl", "markdown"])
def test_what_was_put_away_comes_back_put_away(written_as: str, tmp_path: Path) -> None:
    with _open(tmp_path / "one.db", NOW) as one, _open(tmp_path / "two.db", LATER) as two:
        kept = [
            one.writing.save(Draft(Moment.on(date(2024, 1, day)), f"Day {day}")).entry
            for day in (1, 2, 3, 4)
        ]
        terms = Terms(tape="Be kind.", return_on=date(2027, 1, 1), wait=3)
        target = Target(ErasureKind.SELECTION, ids=(kept[0].id, kept[1].id))
        one.erasing.put_away(target, terms)
        one.erasing.erase([kept[2].id])
        one.exporting.run(tmp_path / "out", format=written_as, with_archive=True)
        report = two.importing.run(tmp_path / "out")
        assert (report.added, report.failed) == (4, ())
        assert [entry.text for entry in two.browsing.walk(-1, 10)] == ["Day 4"]
        cards = sorted(two.archive.cards(), key=lambda card: card.held)
        assert [(card.id, card.kind, card.on, card.held) for card in cards] == [
            (card.id, card.kind, card.on, card.held)
            for card in sorted(one.archive.cards(), key=lambda card: card.held)
        ]
        content = two.archive.content(cards[-1].number)
        assert (content.tape, content.card.return_on) == ("Be kind.", date(2027, 1, 1))
        assert content.card.wait == 3
        again = two.importing.run(tmp_path / "out")
        assert (again.added, again.skipped) == (0, 4)
        assert len(two.archive.cards()) == 2
        two.erasing.restore(everything=True)
        assert _content(two) == _everything(one)


def _everything(journal: Journal) -> list[dict[str, object]]:
    journal.erasing.restore(everything=True)
    return _content(journal)


def _two_halves(folder: Path) -> tuple[Path, Path]:
    """Give two files, each with one of two memories that one erasure held."""
    with _open(folder / "one.db", NOW) as one:
        first = one.writing.save(Draft(Moment.on(date(2024, 1, 1)), "First")).entry
        second = one.writing.save(Draft(Moment.on(date(2024, 1, 2)), "Second")).entry
        one.erasing.erase([first.id, second.id])
        one.exporting.run(folder / "both.jsonl", format="jsonl", with_archive=True)
    halves = folder / "a.jsonl", folder / "b.jsonl"
    lines = (folder / "both.jsonl").read_text().splitlines(keepends=True)
    for half, line in zip(halves, lines, strict=True):
        half.write_text(line)
    return halves


def test_an_erasure_that_stands_takes_in_its_other_half(tmp_path: Path) -> None:
    first, second = _two_halves(tmp_path)
    with _open(tmp_path / "two.db", LATER) as two:
        two.importing.run(first)
        two.importing.run(second)
        assert two.browsing.walk(-1, 10) == ()
        assert [card.held for card in two.archive.cards()] == [2]
        assert two.erasing.restore(numbers=[1]).restored == 2


def test_an_erasure_that_has_ended_gets_a_sister(tmp_path: Path) -> None:
    first, second = _two_halves(tmp_path)
    with _open(tmp_path / "two.db", LATER) as two:
        two.importing.run(first)
        two.erasing.restore(numbers=[1])
        two.importing.run(second)
        assert [entry.text for entry in two.browsing.walk(-1, 10)] == ["First"]
        assert [card.held for card in two.archive.cards()] == [1]


def test_a_memory_that_two_erasures_held_is_held_by_both(tmp_path: Path) -> None:
    with _open(tmp_path / "one.db", NOW) as one, _open(tmp_path / "two.db", LATER) as two:
        kept = one.writing.save(Draft(Moment.on(date(2024, 1, 1)), "Twice")).entry
        one.exporting.run(tmp_path / "plain.jsonl", format="jsonl")
        line = json.loads((tmp_path / "plain.jsonl").read_text())
        holders = [
            {"erasure": f"0193a1b2-0000-7000-8000-00000000000{n}", "kind": kind,
             "date": "2024-01-01", "return_on": None, "target": target, "tape": None}
            for n, kind, target in ((1, "person", "Joel"), (2, "entry", None))
        ]
        (tmp_path / "held.jsonl").write_text(json.dumps(line | {"held": holders}))
        two.importing.run(tmp_path / "held.jsonl")
        assert {card.kind.value for card in two.archive.cards()} == {"person", "entry"}
        number = next(card.number for card in two.archive.cards() if card.kind.value == "person")
        assert two.archive.content(number).target == "Joel"
        assert two.erasing.restore(numbers=[number]).still_held == 1
        assert two.erasing.restore(ids=[kept.id]).restored == 1


def test_two_memories_of_the_same_words_stay_two(tmp_path: Path) -> None:
    with _open(tmp_path / "one.db", NOW) as one, _open(tmp_path / "two.db", LATER) as two:
        for _ in range(2):
            one.writing.save(Draft(Moment.on(date(2024, 1, 1)), "Ran 5k."))
        one.exporting.run(tmp_path / "out.jsonl", format="jsonl")
        (tmp_path / "twice.jsonl").write_text((tmp_path / "out.jsonl").read_text() * 2)
        report = two.importing.run(tmp_path / "twice.jsonl")
        assert (report.added, report.skipped) == (2, 2)


def test_a_wall_time_keeps_its_zone(tmp_path: Path) -> None:
    moment = Moment(date(2024, 3, 31), date(2024, 3, 31), Precision.TIME, "", time(2, 30),
                    "Europe/Paris", 3600)
    with _open(tmp_path / "one.db", NOW) as one, _open(tmp_path / "two.db", LATER) as two:
        one.writing.save(Draft(moment, "Then"))
        one.exporting.run(tmp_path / "out", format="markdown")
        two.importing.run(tmp_path / "out")
        assert two.browsing.walk(-1, 1)[0].moment == moment


@pytest.mark.parametrize("written_as", ["jsonl", "markdown"])
def test_memories_of_one_day_come_back_in_their_order(written_as: str, tmp_path: Path) -> None:
    with _open(tmp_path / "one.db", NOW) as one, _open(tmp_path / "two.db", LATER) as two:
        for words in ("Zulu", "Alpha", "Zulu", "Mike"):
            kept = one.writing.save(Draft(Moment.on(date(2024, 1, 1)), words)).entry
            if words == "Mike":
                one.erasing.erase([kept.id])
        one.writing.save(Draft(Moment.on(date(2024, 1, 1)), "Bravo"))
        one.exporting.run(tmp_path / "out", format=written_as, with_archive=True)
        two.importing.run(tmp_path / "out")
        two.erasing.restore(everything=True)
        assert [entry.text for entry in two.browsing.walk(-1, 10)] == [
            "Zulu", "Alpha", "Zulu", "Mike", "Bravo"
        ]


def test_an_attachment_is_named_in_an_export(tmp_path: Path) -> None:
    picture = Attachment(
        AttachmentId(UUID(int=7)), "ab" * 32, "ice.jpg", "image/jpeg", 12, caption="Ice"
    )
    with _open(tmp_path / "one.db", NOW) as one:
        kept = one.writing.save(Draft(Moment.on(date(2024, 1, 1)), "Ice")).entry
    (fields,) = entry_fields(replace(kept, attachments=(picture,)))["attachments"]
    assert fields == {
        "id": "00000000-0000-0000-0000-000000000007", "name": "ice.jpg",
        "media_type": "image/jpeg", "size": 12, "sha256": "ab" * 32, "caption": "Ice",
    }
