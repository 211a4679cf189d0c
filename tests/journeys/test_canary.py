"""What was put away is nowhere to be seen, and every rule that keeps it so is needed."""

import inspect
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import true

from journal.storage import entries, gate, indexing, rows, search
from journal.storage.tables import link, name
from tests.journeys.canary import (
    CANARY,
    GAPPED,
    SURFACES,
    TELLTALES,
    WORDS,
    Scene,
    all_commands,
    commands_looked_at,
    leaks,
    set_scene,
)
from tests.services.diary import Diary

Template = Callable[[Path], Path]


@pytest.fixture(scope="session")
def template(empty_journal: Path) -> Template:
    def copied(folder: Path) -> Path:
        folder.mkdir()
        return Path(shutil.copy(empty_journal, folder / "journal.db"))

    return copied


@pytest.fixture
def scene(tmp_path: Path, template: Template) -> Iterator[Scene]:
    made = set_scene(tmp_path, template)
    yield made
    made.close()


def test_what_was_put_away_is_nowhere_to_be_seen(scene: Scene) -> None:
    assert dict(leaks(scene, SURFACES, TELLTALES)) == {}


def test_the_gap_of_a_memory_shows_and_that_of_a_person_is_closed(scene: Scene) -> None:
    gaps = [one for one in scene.diary.journal.browsing.timeline(limit=99).items
            if not hasattr(one, "id")]  # fmt: skip
    assert len(gaps) == 1


def test_the_canary_sings_where_it_was_not_put_away(tmp_path: Path, template: Template) -> None:
    """Else the surfaces would look at nothing."""
    scene = set_scene(tmp_path, template)
    blind = []
    for surface, look in SURFACES.items():
        if scene.diary.journal.archive.cards():  # A look may have tried to erase it.
            scene.diary.journal.erasing.restore(everything=True)
        if not dict(leaks(scene, {surface: look}, {})):
            blind.append(surface)
    scene.close()
    assert blind == ["gaps"]


def test_every_command_is_looked_at() -> None:
    assert commands_looked_at() == all_commands()


def test_the_archive_still_holds_all_of_it(scene: Scene) -> None:
    held = {entry.id: entry for entry, _ in scene.diary.journal.archive.entries()}
    assert held[CANARY].title == "Zyxtitle"
    told = repr(held) + repr([scene.diary.journal.archive.content(n) for n in (1, 2, 3)])
    told += repr(scene.diary.journal.archive.read(GAPPED))
    assert [word for word in WORDS if word not in told] == ["Zyxold", "Zyxwithdrawn"]


def test_what_comes_back_is_just_what_was_there(tmp_path: Path, diary: Diary) -> None:
    entries_before = [
        diary.add(f"words {number} #tag{number} @[P{number}]", on=f"2024-02-{number + 10}")
        for number in range(6)
    ]
    for one in entries_before[:3]:
        diary.edit(one, text=f"{one.text}, again", starred=True, place="Home")
    before = everything(diary, tmp_path / "before.jsonl")
    diary.erase(*entries_before[1:4])
    diary.erase(entries_before[5])
    assert everything(diary, tmp_path / "between.jsonl") != before
    diary.journal.erasing.restore(numbers=[1])
    diary.journal.erasing.restore(ids=[entries_before[5].id])
    assert everything(diary, tmp_path / "after.jsonl") == before


def everything(diary: Diary, path: Path) -> tuple[object, ...]:
    diary.journal.exporting.run(path, format="jsonl", with_archive=True)
    revisions = [diary.journal.writing.revisions(one.id)
                 for one in diary.journal.browsing.entries(99)[0]]  # fmt: skip
    return path.read_text("utf-8"), revisions


# Each rule is needed: without it, the canary is seen


RULES = [
    rule for rule, function in inspect.getmembers(gate, inspect.isfunction)
    if function.__module__ == gate.__name__
]  # fmt: skip


@pytest.fixture
def unhinted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let SQLite choose its index: the one of visible memories would refuse a query for more."""
    monkeypatch.setattr(entries, "_SHOWN", "")
    monkeypatch.setattr(search, "_MIXED", search._MIXED.replace("INDEXED BY entry_shown", ""))
    rows._linked.cache_clear()


def opened(rule: str) -> Callable[..., object]:
    """The rule as it would be if it let everything through."""
    if rule == "linked_name_shows":
        return lambda: link.c.name == name.c.id
    return lambda **asked: True if asked else true()


@pytest.mark.usefixtures("unhinted")
@pytest.mark.parametrize("rule", RULES)
def test_without_any_one_rule_the_canary_is_seen(
    tmp_path: Path, template: Template, monkeypatch: pytest.MonkeyPatch, rule: str
) -> None:
    monkeypatch.setattr(gate, rule, opened(rule))
    scene = set_scene(tmp_path, template)
    seen = next(leaks(scene, SURFACES, TELLTALES), None)
    scene.close()
    rows._linked.cache_clear()
    assert seen, f"{rule} keeps nothing from being seen"


def test_the_rules_are_known_by_name() -> None:
    assert RULES == [
        "belongs_to_search", "day_shows", "day_was_written", "entry_shows", "file_shows",
        "gap_shows", "linked_name_shows", "name_shows", "name_shows_whole", "passage_shows",
    ]  # fmt: skip


def test_without_the_moves_between_the_indexes_the_canary_is_seen(
    tmp_path: Path, template: Template, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indexing, "follow", lambda connection, positions: None)
    scene = set_scene(tmp_path, template)
    surfaces = {surface: SURFACES[surface] for surface in ("hits", "facets", "vocabulary")}
    seen = dict(leaks(scene, surfaces, {}))
    scene.close()
    assert seen.keys() == surfaces.keys()
