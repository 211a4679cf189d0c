"""An export with the archive brings every erasure to another journal as it stood in this one."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from journal.domain.entry import Entry
from journal.domain.erasure import Erased, ErasureKind, NewPages, Target
from journal.domain.errors import UnknownErasure
from journal.domain.fates import Fate, Ways
from journal.domain.names import NameKind
from journal.domain.passages import Grain
from journal.domain.veil import GAP
from journal.services.erasing import Terms
from tests.journeys.soundness import assert_sound
from tests.services.diary import Diary

CLEM = Target(ErasureKind.PERSON, "Clem", also=("my wife",))
PNG = b"\x89PNG\r\n\x1a\n"


def put_away(diary: Diary, target: Target = CLEM, **terms: object) -> Erased:
    return diary.journal.erasing.put_away(target, Terms(**terms))  # type: ignore[arg-type]


@pytest.fixture
def clem(diary: Diary) -> dict[str, Entry]:
    add = diary.journal.attachments.add_bytes
    coat, ice = add(PNG + b"coat" * 9, "coat.png"), add(PNG + b"ice" * 9, "ice.png")
    return {
        "about": diary.add("A day.", "2024-02-01", people=("Clem",), tags=("ice",)),
        "titled": diary.add("Clem sat.\n\nI slept.", "2024-03-01", title="Clem’s coat"),
        "named": diary.add(
            "Ice.\n\nMy wife sang. @[Clem] sat.\n\nThen it snowed.", "2024-05-01",
            title="Ice", people=("Mum",), attachments=(coat.id, ice.id),
            captions=("Her coat.", "The river."),
        ),
        "kept": diary.add("With bread.", "2024-06-01", people=("Clem",), starred=True),
        "other": diary.add("Nobody.", "2024-07-01"),
    }  # fmt: skip


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Diary]:
    one = Diary(tmp_path / "other" / "journal.db")
    yield one
    one.journal.close()


def look(diary: Diary) -> tuple[object, ...]:
    """Everything that shows, and everything that the archive tells."""
    journal = diary.journal
    shown = [(*facts(one), veiled(one)) for one in journal.browsing.entries(99)[0]]
    names = [
        (one.name, one.count) for kind in NameKind for one in journal.browsing.names(kind)
    ]
    cards = [
        (content.card.number, content.card.id, content.card.kind, content.card.on,
         content.card.held, content.card.blanks, content.card.return_on, content.card.wait,
         content.target, content.tape, journal.archive.rule(content.card.number),
         [row.id for row in content.rows])
        for content in map(journal.archive.content, numbers(diary))
    ]  # fmt: skip
    return shown, names, sorted(cards, key=str)


def facts(one: Entry) -> tuple[object, ...]:
    files = [(file.sha256, file.caption) for file in one.attachments]
    return (one.id, one.text, one.title, one.tags, one.people, one.place, files, one.quiet,
            one.starred, one.moment)  # fmt: skip


def veiled(one: Entry) -> object:
    return one.veil and (one.veil.text, one.veil.runs)


def entry_of(diary: Diary, one: Entry) -> Entry:
    return diary.journal.browsing.entry(one.id)


def numbers(diary: Diary) -> list[int]:
    return sorted(card.number for card in diary.journal.archive.cards())


def taken_to(diary: Diary, other: Diary, folder: Path, form: str) -> None:
    path = folder / f"all-{form}{'.jsonl' if form == 'jsonl' else ''}"
    diary.journal.exporting.run(path, format=form, with_archive=True)
    report = other.journal.importing.run(path)
    assert not report.failed
    assert_sound(other)


def by_person(diary: Diary, clem: dict[str, Entry]) -> None:
    diary.journal.naming.add_alias(NameKind.PERSON, "Clem", "Clementine")
    kept = frozenset({clem["kept"].id})
    put_away(
        diary, kept=kept, tape="Because.", return_on=date(2027, 3, 1), wait=3,
        new_pages=NewPages.PUT_AWAY, grain=Grain.SENTENCE,
    )  # fmt: skip


def by_title_and_file(diary: Diary, clem: dict[str, Entry]) -> None:
    ways = Ways(about=Fate.PART)
    one = frozenset({clem["named"].attachments[1].id})
    put_away(diary, replace(CLEM, also=()), ways=ways, files=one)


def by_many(diary: Diary, clem: dict[str, Entry]) -> None:
    put_away(diary, Target(ErasureKind.TAG, "ice"))
    put_away(diary, Target(ErasureKind.SEARCH, "snowed"), new_pages=NewPages.OFFER)
    diary.journal.erasing.restore(numbers=[1])
    put_away(diary)
    days = Target(ErasureKind.PERIOD, first=date(2024, 6, 1), last=date(2024, 7, 1))
    put_away(diary, days)


def by_quiet(diary: Diary, clem: dict[str, Entry]) -> None:
    diary.journal.writing.set_quiet(clem["other"].id, quiet=True)
    put_away(diary, quiet=True)


def by_name_alone(diary: Diary, clem: dict[str, Entry]) -> None:
    everything = frozenset(one.id for one in clem.values())
    put_away(diary, kept=everything)


Act = Callable[[Diary, dict[str, Entry]], None]
ACTS: list[Act] = [by_person, by_title_and_file, by_many, by_quiet, by_name_alone]


@pytest.mark.parametrize("form", ["jsonl", "markdown"])
@pytest.mark.parametrize("act", ACTS)
def test_it_shows_and_hides_there_what_it_does_here_and_gives_back_the_same(
    diary: Diary, clem: dict[str, Entry], other: Diary, tmp_path: Path, act: Act, form: str
) -> None:
    whole = {one.id: facts(one) for one in clem.values()}
    if act is by_quiet:
        whole[clem["other"].id] = facts(replace(clem["other"], quiet=True))
    act(diary, clem)
    before = look(diary)
    taken_to(diary, other, tmp_path, form)
    assert look(other) == before
    for one in (diary, other):
        one.journal.erasing.restore(everything=True)
        assert {shown.id: facts(shown) for shown in one.journal.browsing.entries(99)[0]} == whole
    assert look(other) == look(diary)


@pytest.mark.parametrize("act", ACTS)
def test_what_is_here_already_changes_nothing(
    diary: Diary, clem: dict[str, Entry], tmp_path: Path, act: Act
) -> None:
    act(diary, clem)
    before = look(diary)
    taken_to(diary, diary, tmp_path, "jsonl")
    assert look(diary) == before


def test_another_name_that_somebody_else_has_there_leads_to_them_still(
    diary: Diary, clem: dict[str, Entry], other: Diary, tmp_path: Path
) -> None:
    other.add("She sang.", "2023-01-01", people=("Clementine",))
    by_person(diary, clem)
    taken_to(diary, other, tmp_path, "jsonl")
    assert [one.name for one in other.journal.browsing.names(NameKind.PERSON)] == [
        "Clementine", "Mum",
    ]  # fmt: skip
    other.journal.erasing.restore(everything=True)
    counts = {one.name: one.count for one in other.journal.browsing.names(NameKind.PERSON)}
    assert (counts["Clem"], counts["Clementine"]) == (3, 1)


def test_what_is_only_kept_quiet_is_carried_where_that_is_asked_for(
    diary: Diary, clem: dict[str, Entry]
) -> None:
    put_away(diary, quiet=True)
    assert diary.journal.archive.carried_ids(quiet=False) == frozenset()
    assert clem["about"].id in diary.journal.archive.carried_ids(quiet=True)


def test_no_rule_is_given_of_an_erasure_that_does_not_stand(diary: Diary) -> None:
    with pytest.raises(UnknownErasure):
        diary.journal.archive.rule(7)


def test_new_pages_are_treated_there_as_they_are_here(
    diary: Diary, clem: dict[str, Entry], other: Diary, tmp_path: Path
) -> None:
    by_person(diary, clem)
    taken_to(diary, other, tmp_path, "jsonl")
    pages = [other.add("Clementine sang."), other.add("My wife sang."), other.add("Rain.")]
    other.journal.erasing.receive([one.id for one in pages])
    assert [text for text in other.texts() if text in {"Rain.", GAP}] == ["Rain.", GAP, GAP]


def test_a_memory_that_was_kept_aside_stays_there_though_it_came_with_the_rule(
    diary: Diary, clem: dict[str, Entry], other: Diary, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    named = diary.add("Clem and bread.", "2025-01-01")
    put_away(diary, kept=frozenset({named.id, clem["kept"].id}), new_pages=NewPages.PUT_AWAY)
    monkeypatch.setattr("journal.services.importing.act.PART", 1)
    taken_to(diary, other, tmp_path, "jsonl")
    assert look(other) == look(diary)
    assert "Clem and bread." in other.texts()


def test_numbers_that_are_taken_are_given_anew(
    diary: Diary, clem: dict[str, Entry], other: Diary, tmp_path: Path
) -> None:
    put_away(diary)
    other.erase(other.add("mine"))
    taken_to(diary, other, tmp_path, "jsonl")
    assert numbers(other) == [1, 2]
    assert {card.id for card in diary.journal.archive.cards()} < {
        card.id for card in other.journal.archive.cards()
    }


def test_cards_that_were_brought_stand_by_the_day_on_which_they_were_made(
    diary: Diary, clem: dict[str, Entry], other: Diary, tmp_path: Path
) -> None:
    first = put_away(diary)
    for one in (diary, other):
        one.pass_time(days=40)
        one.erase(one.add("mine"))
    other.pass_time(minutes=5)
    taken_to(diary, other, tmp_path, "jsonl")
    cards = other.journal.archive.cards()
    assert [card.on for card in cards] == sorted((card.on for card in cards), reverse=True)
    assert (len(cards), cards[-1].id) == (3, first.erasure)


def test_what_came_back_meanwhile_is_put_away_by_a_sister(
    diary: Diary, clem: dict[str, Entry], other: Diary, tmp_path: Path
) -> None:
    put_away(diary)
    taken_to(diary, other, tmp_path, "jsonl")
    other.journal.erasing.restore(everything=True)
    diary.journal.erasing.restore(everything=True)
    later = diary.add("Clem, later.\n\nI slept.", "2025-01-01")
    put_away(diary)
    again = tmp_path / "again"
    again.mkdir()
    taken_to(diary, other, again, "jsonl")
    assert entry_of(other, later).text == f"{GAP}\n\nI slept."
    assert len(other.texts()) == 6


# What somebody changed, or another version wrote


def held(path: Path) -> tuple[list[Any], dict[str, Any], dict[str, Any]]:
    """The lines of an export, the one with gaps among them, and how it is held."""
    told = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    parted = next(one for one in told if any(each["gaps"] for each in one.get("held", ())))
    return told, parted, parted["held"][0]


def exported(diary: Diary, folder: Path) -> Path:
    path = folder / "all.jsonl"
    put_away(diary)
    diary.journal.exporting.run(path, format="jsonl", with_archive=True)
    return path


def write(path: Path, lines: list[Any]) -> None:
    path.write_text("".join(json.dumps(one) + "\n" for one in lines), "utf-8")


def forget_gaps(parted: dict[str, Any], how: dict[str, Any]) -> None:
    del how["gaps"], how["holds"]


def write_later(parted: dict[str, Any], how: dict[str, Any]) -> None:
    how["gaps"]["format"] = 2


def change_text(parted: dict[str, Any], how: dict[str, Any]) -> None:
    parted["text"] = "Before. " + parted["text"]


@pytest.mark.parametrize("alter", [forget_gaps, write_later, change_text])
def test_what_cannot_be_laid_over_a_text_any_more_hides_all_of_it(
    diary: Diary, clem: dict[str, Entry], other: Diary, tmp_path: Path,
    alter: Callable[[dict[str, Any], dict[str, Any]], None],
) -> None:  # fmt: skip
    path = exported(diary, tmp_path)
    lines, parted, how = held(path)
    alter(parted, how)
    write(path, lines)
    assert not other.journal.importing.run(path).failed
    assert_sound(other)
    assert parted["id"] not in {str(one.id) for one in other.journal.browsing.entries(99)[0]}
    other.journal.erasing.restore(everything=True)
    assert parted["text"] in other.texts()


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("gaps", "x"), ("new_pages", "burn"), ("hides", {}), ("hides", ["Clem"]),
        ("hides", [{"kind": "dog", "name": "Clem"}]), ("hides", [{"kind": "person"}]),
        ("number", "x"), ("number", -1), ("number", 1 << 40), ("also", [["x"]]),
        ("gaps", {"format": 1, "text": [3]}),
        ("gaps", {"format": 1, "text": [{"start": 0, "end": 1, "hash": "xy"}]}),
        ("gaps", {"format": 1, "files": ["x"]}),
    ],
)  # fmt: skip
def test_what_cannot_be_meant_is_refused(
    diary: Diary, clem: dict[str, Entry], other: Diary, tmp_path: Path, key: str, value: object
) -> None:
    path = exported(diary, tmp_path)
    lines, parted, how = held(path)
    how[key] = value
    write(path, lines)
    report = other.journal.importing.run(path)
    assert len(report.failed) == 1
    assert parted["id"] not in {str(one.id) for one in other.journal.browsing.entries(99)[0]}
