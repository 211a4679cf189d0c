"""Whatever an erasure is aimed at, what it put away shows nowhere, and comes back as it was."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import true

from journal.storage import blanks, erasures, gate, indexing, revisions
from tests.journeys.canary_targets import (
    KINDS,
    LOOKS,
    SILENT,
    Nest,
    answers_like_never,
    build,
    content,
    differences,
    known,
    seen_in,
    stem_of,
)
from tests.services.diary import Diary


@pytest.fixture(scope="session")
def hatched(tmp_path_factory: pytest.TempPathFactory, empty_journal: Path) -> Path:
    """A folder with a closed journal that holds every canary, to be copied."""
    folder = tmp_path_factory.mktemp("hatched")
    shutil.copy(empty_journal, folder / "journal.db")
    diary = Diary(folder / "journal.db")
    build(diary)
    diary.journal.close()
    return folder


@pytest.fixture
def nest(tmp_path: Path, hatched: Path) -> Iterator[Nest]:
    folder = tmp_path / "nest"
    shutil.copytree(hatched, folder)
    made = known(Diary(folder / "journal.db"))
    yield made
    made.journal.close()


def test_every_canary_is_seen_by_every_look_before_it_is_put_away(nest: Nest) -> None:
    """Else the looks would look at nothing."""
    seen = dict(seen_in(nest, LOOKS))
    assert [name for name in LOOKS if name not in seen] == list(SILENT)
    everybody = ", ".join(stem_of(kind) for kind in KINDS)
    assert {name: of for name, of in seen.items() if of != everybody} == {}


def test_nothing_of_any_kind_of_target_is_to_be_seen_and_all_comes_back(nest: Nest) -> None:
    before = content(nest)
    nest.put_away()
    assert dict(seen_in(nest, LOOKS)) == {}
    assert list(answers_like_never(nest)) == []
    nest.journal.erasing.restore(everything=True)
    assert differences(before, content(nest)) == []
    everybody = ", ".join(stem_of(kind) for kind in KINDS)
    assert dict(seen_in(nest, {"memories": LOOKS["memories"]})) == {"memories": everybody}


def test_what_comes_back_alone_brings_nothing_of_the_others_with_it(nest: Nest) -> None:
    nest.put_away()
    numbers = {stem_of(card.kind): card.number for card in nest.journal.archive.cards()}
    back = [stem_of(kind) for kind in KINDS]
    Random(3).shuffle(back)
    shown: set[str] = set()
    for stem in back:
        nest.journal.erasing.restore(numbers=[numbers[stem]])
        shown.add(stem)
        seen = dict(seen_in(nest, {"memories": LOOKS["memories"]}))
        assert set(seen["memories"].split(", ")) == shown


# Each rule is needed

_LOOKS_AT_PASSAGES = {name: LOOKS[name] for name in ("memories", "days", "exports")}


@pytest.mark.parametrize(
    ("owner", "rule", "broken"),
    [
        (gate, "passage_shows", true),
        (gate, "file_shows", true),
        (blanks, "of", lambda _connection, _positions: {}),
        (blanks.Gaps, "read", lambda _gaps, text: text),
        (blanks.Gaps, "name", lambda _gaps, title: title),
        (revisions, "_like", lambda _newest, older: older),
    ],
    ids=lambda one: one if isinstance(one, str) else "",
)
def test_without_a_rule_for_passages_something_of_them_is_seen(
    nest: Nest, monkeypatch: pytest.MonkeyPatch, owner: object, rule: str, broken: object
) -> None:
    nest.put_away()
    monkeypatch.setattr(owner, rule, broken)
    assert next(seen_in(nest, _LOOKS_AT_PASSAGES), None)


@pytest.mark.parametrize(
    ("owner", "rule"),
    [(erasures, "_hold"), (erasures, "_aim"), (blanks, "lay"), (blanks, "_tell"),
     (indexing, "follow")],
    ids=lambda one: one if isinstance(one, str) else "",
)  # fmt: skip
def test_without_a_step_of_an_erasure_something_of_it_is_seen(
    nest: Nest, monkeypatch: pytest.MonkeyPatch, owner: object, rule: str
) -> None:
    monkeypatch.setattr(owner, rule, lambda *_asked, **_more: None)
    nest.put_away()
    assert next(seen_in(nest, LOOKS), None)
