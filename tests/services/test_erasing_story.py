"""Whatever is written, put away, edited, brought back, undone: nothing shows, nothing is lost."""

import shutil
import tempfile
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from journal.domain.entry import Entry
from journal.domain.erasure import Erased, ErasureKind, Restored, Target
from journal.domain.errors import NameTaken, NothingToErase, UnknownName
from journal.domain.fates import Fate, Ways
from journal.domain.ids import EntryId
from journal.domain.names import NameKind
from journal.domain.passages import Grain
from journal.runtime.clock import FixedClock
from journal.services.erasing import Terms
from journal.services.journal import open_journal
from journal.services.writing import draft_of
from tests.services.diary import DAY, NOW, Diary

NAMES = ("Zorka", "Ivo", "Mirabel")
WORDS = ("snow fell", "bread", "the ferry was late", "נר ואור", "霧の朝", "we laughed")
TAGS = ("winter", "shore")
SENTENCES = st.one_of(
    st.sampled_from(WORDS),
    st.sampled_from(NAMES).map(lambda name: f"{name} came by"),
    st.sampled_from(NAMES).map(lambda name: f"with @{name} and bread"),
    st.sampled_from(TAGS).map(lambda tag: f"so #{tag}"),
).map(lambda words: words + ".")
PARAGRAPHS = st.lists(SENTENCES, min_size=1, max_size=3).map(" ".join)
TEXTS = st.lists(PARAGRAPHS, min_size=1, max_size=4).map("\n\n".join)
TITLES = st.sampled_from(("", "A day", *(f"{name}’s day" for name in NAMES)))
LINKED = st.lists(st.sampled_from(NAMES), max_size=2, unique=True).map(tuple)
DAYS = st.integers(0, 9).map(lambda days: DAY + timedelta(days=days))
TARGETS = st.one_of(
    st.sampled_from(NAMES).map(lambda name: Target(ErasureKind.PERSON, name)),
    st.sampled_from(TAGS).map(lambda tag: Target(ErasureKind.TAG, tag)),
    st.tuples(DAYS, DAYS).map(
        lambda ends: Target(ErasureKind.PERIOD, first=min(ends), last=max(ends))
    ),
    st.sampled_from(("bread", "ferry", "霧")).map(lambda words: Target(ErasureKind.SEARCH, words)),
)
FATES = st.sampled_from(Fate)
ANY_WAYS = st.builds(Ways, FATES, FATES, FATES, FATES)


@dataclass
class Written:
    """A memory as it has to come back in the end."""

    text: str
    title: str
    people: tuple[str, ...]
    day: date


@dataclass
class Promise:
    """Somebody who was put away as usual, and the memories in which the name may not show."""

    name: str
    entries: set[EntryId] = field(default_factory=set)


class Story(RuleBasedStateMachine):
    """A journal and all that a person can do with erasures, beside what must be true of it."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        shutil.copy(_template(), self.folder / "journal.db")
        self.diary = Diary(self.folder / "journal.db")
        self.written: dict[EntryId, Written] = {}
        self.promises: dict[int, Promise] = {}
        self.last: Restored | None = None
        self.before_last: dict[int, Promise] = {}

    def teardown(self) -> None:
        """Bring everything back, and look whether all of it is what was written."""
        try:
            if self.diary.journal.archive.cards():
                self.diary.journal.erasing.restore(everything=True)
            shown = self.visible()
            assert shown.keys() == self.written.keys()
            for one, entry in shown.items():
                wanted = self.written[one]
                assert (entry.text, entry.title) == (wanted.text, wanted.title)
                assert set(wanted.people) <= set(entry.people)
                assert entry.veil is None
        finally:
            self.diary.journal.close()
            shutil.rmtree(self.folder)

    # ------------------------------------------------------------------ what people do
    @rule(text=TEXTS, title=TITLES, people=LINKED, day=DAYS)
    def write(self, text: str, title: str, people: tuple[str, ...], day: date) -> None:
        entry = self.diary.add(text, day, title=title, people=people)
        self.written[entry.id] = Written(entry.text, entry.title, people, day)

    @precondition(lambda self: self.visible())
    @rule(data=st.data(), words=st.sampled_from(WORDS), at_the_end=st.booleans())
    def edit(self, data: st.DataObject, words: str, at_the_end: bool) -> None:
        """Write more before or after what is there, around whatever is hidden of it."""
        entry = data.draw(st.sampled_from(list(self.visible().values())))
        shown = entry.veil.text if entry.veil else entry.text
        text = f"{shown}\n\n{words}" if at_the_end else f"{words}\n\n{shown}"
        draft = replace(draft_of(entry), text=text, around=entry.veil)
        self.diary.journal.writing.save(draft)
        mine = self.written[entry.id]
        mine.text = f"{mine.text}\n\n{words}" if at_the_end else f"{words}\n\n{mine.text}"

    @rule(aimed=TARGETS, grain=st.sampled_from(Grain))
    def put_away(self, aimed: Target, grain: Grain) -> None:
        """As it is usually meant, and with nothing in passing left: the name shows nowhere."""
        ways = Ways(passing=Fate.PART)
        done = self.done(aimed, Terms(grain=grain, ways=ways))
        if done is not None and aimed.kind is ErasureKind.PERSON:
            self.promises[done.number] = Promise(aimed.words, set(self.written))

    @rule(aimed=TARGETS, grain=st.sampled_from(Grain), ways=ANY_WAYS, quiet=st.booleans())
    def put_away_otherwise(self, aimed: Target, grain: Grain, ways: Ways, quiet: bool) -> None:
        self.done(aimed, Terms(grain=grain, ways=ways, quiet=quiet))

    @precondition(lambda self: self.visible())
    @rule(data=st.data())
    def put_away_one(self, data: st.DataObject) -> None:
        self.diary.erase(data.draw(st.sampled_from(list(self.visible()))))

    @precondition(lambda self: self.diary.journal.archive.cards())
    @rule(data=st.data())
    def bring_back(self, data: st.DataObject) -> None:
        cards = self.diary.journal.archive.cards()
        number = data.draw(st.sampled_from([one.number for one in cards]))
        self.before_last = dict(self.promises)
        self.last = self.diary.journal.erasing.restore(numbers=[number])
        self.promises.pop(number, None)

    @precondition(lambda self: self.held())
    @rule(data=st.data())
    def bring_back_one(self, data: st.DataObject) -> None:
        """From all that hold it."""
        one = data.draw(st.sampled_from(self.held()))
        self.before_last = {
            number: Promise(kept.name, set(kept.entries)) for number, kept in self.promises.items()
        }
        self.last = self.diary.journal.erasing.restore(ids=[one])
        for kept in self.promises.values():
            kept.entries.discard(one)

    @precondition(lambda self: self.last is not None)
    @rule()
    def undo(self) -> None:
        """Take the last restore back."""
        assert self.last is not None
        self.diary.journal.erasing.take_back(self.last)
        self.promises, self.last = self.before_last, None

    @rule(name=st.sampled_from(NAMES), new=st.sampled_from(("Zo", "Mira")))
    def give_another_name(self, name: str, new: str) -> None:
        try:
            self.diary.journal.naming.add_alias(NameKind.PERSON, name, new)
        except (UnknownName, NameTaken):
            return

    # ------------------------------------------------------------------ what is always true
    @invariant()
    def nothing_is_lost(self) -> None:
        kept: list[Any] = self.diary.sql("SELECT id, text, title FROM entry")
        stored = {EntryId(UUID(bytes=row.id)): (row.text, row.title) for row in kept}
        assert stored == {one: (mine.text, mine.title) for one, mine in self.written.items()}

    @invariant()
    def nobody_put_away_is_named(self) -> None:
        shown = self.visible()
        for kept in self.promises.values():
            for one in kept.entries & shown.keys():
                entry = shown[one]
                revisions = self.diary.journal.writing.revisions(one)
                seen = [entry.text, entry.title, *entry.people, *(r.text for r in revisions)]
                assert not any(kept.name in words for words in seen)

    @invariant()
    def search_finds_only_what_can_be_read(self) -> None:
        shown = self.visible()
        for name in NAMES:
            for hit in self.diary.hits(name):
                entry = shown[hit.row.id]
                assert name in f"{entry.text} {entry.title} {' '.join(entry.people)}"

    # ------------------------------------------------------------------ what they need
    def visible(self) -> dict[EntryId, Entry]:
        found, _ = self.diary.journal.browsing.entries(1_000)
        return {one.id: one for one in found}

    def held(self) -> list[EntryId]:
        return [entry.id for entry, _ in self.diary.journal.archive.entries()]

    def done(self, target: Target, terms: Terms) -> Erased | None:
        try:
            return self.diary.journal.erasing.put_away(target, terms)
        except (NothingToErase, UnknownName):
            return None


_TEMPLATES: list[Path] = []


def _template() -> Path:
    """A journal without memories, made once."""
    if not _TEMPLATES:
        path = Path(tempfile.mkdtemp()) / "journal.db"
        open_journal(path, clock=FixedClock(NOW)).close()
        _TEMPLATES.append(path)
    return _TEMPLATES[0]


Story.TestCase.settings = settings(max_examples=30, stateful_step_count=15, deadline=None)
TestStory = pytest.mark.usefixtures("home")(Story.TestCase)
