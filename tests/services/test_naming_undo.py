"""Whatever is renamed, merged, aliased and linked: undone in turn, all is as it was.

A machine of random acts compares, after each of them, the counts of names and what the search
finds with the links themselves.
"""

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from journal.domain.errors import IntoItself, NameTaken, UnknownName
from journal.domain.names import NameKind
from journal.domain.naming import NameAct
from tests.services.diary import Diary
from tests.services.test_naming import picture

REFUSED = (IntoItself, NameTaken, UnknownName)
WORDS = {
    NameKind.TAG: ["a", "a/b", "a/b/c", "b", "b/c", "c"],
    NameKind.PERSON: ["Ann", "Bea", "Cleo", "ann"],
    NameKind.PLACE: ["Home", "Sea"],
}
KINDS = st.sampled_from(NameKind)
ANY = {kind: st.sampled_from(words) for kind, words in WORDS.items()}
PAIRS = KINDS.flatmap(lambda kind: st.tuples(st.just(kind), ANY[kind], ANY[kind]))

_template: list[Path] = []


def template() -> Path:
    if not _template:
        path = Path(tempfile.mkdtemp()) / "journal.db"
        diary = Diary(path)
        diary.add("one #a/b", people=("Ann",), place="Home")
        diary.add("two", tags=("a", "b/c"), people=("Bea", "Cleo"))
        diary.add("three #c", people=("Cleo",), place="Sea")
        diary.erase(diary.add("four", tags=("a/b/c",), people=("Ann", "Bea")))
        diary.journal.close()
        _template.append(path)
    return _template[0]


class Machine(RuleBasedStateMachine):
    """Acts on names in any order, and takes them back, the last first."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        path = Path(self.folder.name) / "journal.db"
        shutil.copy(template(), path)
        self.diary = Diary(path)
        self.naming = self.diary.journal.naming
        self.done: list[tuple[dict[str, list[Any]], NameAct]] = []

    def teardown(self) -> None:
        while self.done:
            self.undo()
        self.diary.journal.close()
        self.folder.cleanup()

    def act(self, do: Callable[[], NameAct]) -> None:
        before = picture(self.diary)
        try:
            act = do()
        except REFUSED:
            assert picture(self.diary) == before
            return
        if act.undo is None:
            assert picture(self.diary)["links"] == before["links"]
        else:
            self.done.append((before, act))

    @rule(names=PAIRS)
    def rename(self, names: tuple[NameKind, str, str]) -> None:
        self.act(lambda: self.naming.rename(*names))

    @rule(names=PAIRS)
    def merge(self, names: tuple[NameKind, str, str]) -> None:
        self.act(lambda: self.naming.merge(*names))

    @rule(names=PAIRS)
    def alias(self, names: tuple[NameKind, str, str]) -> None:
        self.act(lambda: self.naming.add_alias(*names))

    @rule(names=PAIRS)
    def give_up(self, names: tuple[NameKind, str, str]) -> None:
        self.act(lambda: self.naming.remove_alias(*names))

    @rule(names=PAIRS, which=st.integers(0, 2))
    def link(self, names: tuple[NameKind, str, str], which: int) -> None:
        entries, _ = self.diary.journal.browsing.entries(3)
        self.act(lambda: self.naming.link_many([entries[which].id], *names[:2]))

    @rule(which=st.integers(0, 2), starred=st.booleans())
    def index_again(self, which: int, starred: bool) -> None:
        """Let the index take a memory in as it is linked now."""
        entries, _ = self.diary.journal.browsing.entries(3)
        self.diary.journal.writing.star(entries[which].id, starred)

    @rule(which=st.integers(0, 2))
    def put_away_and_back(self, which: int) -> None:
        entries, _ = self.diary.journal.browsing.entries(3)
        act = self.diary.journal.erasing.erase([entries[which].id])
        self.diary.journal.erasing.restore_erasure(act.erasure)
        for before, _ in self.done:
            before["targets"].append((act.number, None))

    @precondition(lambda self: self.done)
    @rule()
    def undo(self) -> None:
        before, act = self.done.pop()
        self.naming.undo(act)
        after = picture(self.diary)
        known = {row[0] for row in before["names"]}
        # A name that was made for a link stays behind, unlinked and unlisted.
        after["names"] = [row for row in after["names"] if row[0] in known or row[5] or row[6]]
        assert after == before

    @invariant()
    def counts_are_those_of_the_links(self) -> None:
        counted = self.diary.sql(
            "SELECT name.id, name.shown, count(entry.position) FROM name "
            "LEFT JOIN link ON link.name = name.id "
            "LEFT JOIN entry ON entry.position = link.position AND entry.held = 0 "
            "GROUP BY name.id"
        )
        assert [(row[0], row[1]) for row in counted] == [(row[0], row[2]) for row in counted]

    @invariant()
    def the_search_finds_what_is_linked(self) -> None:
        for kind in NameKind:
            for line in self.naming.index(kind):
                listed = {row.id for row in self.naming.memories(kind, line.name)}
                hits = self.diary.hits(f'{kind.value}:"{line.name}"')
                assert {one.row.id for one in hits} == listed
                assert line.count == len(listed)

    @invariant()
    def no_two_names_answer_to_the_same_words(self) -> None:
        both = "SELECT 1 FROM name JOIN alias USING (kind, key) WHERE words != ''"
        shared = self.diary.sql(both)
        assert shared == []


TestNamesUndone = Machine.TestCase
TestNamesUndone.settings = settings(
    max_examples=10,
    stateful_step_count=12,
    deadline=None,
    phases=[Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
