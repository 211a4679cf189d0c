"""After anything that can happen, counts, names and both indexes are what a recount gives.

A machine of random acts keeps a model of its own: a list of memories with their days, texts, tags
and holders. After each act everything that triggers and indexes keep in step is compared with it.
"""

import shutil
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from journal.domain.entry import Row
from journal.domain.ids import BatchId, EntryId
from journal.domain.names import NameKind
from journal.runtime.clock import FixedClock
from journal.services.journal import open_journal
from journal.storage import positions
from tests.services.diary import NOW, Diary, edited, imported

WORDS = ["ice", "river", "sand", "beach"]
TAGS = ["cold", "warm", "grey"]
DAYS = [date(2024, 2, 1) + timedelta(days=number) for number in range(3)]
TEXTS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=3).map(" ".join)
TAG_LISTS = st.lists(st.sampled_from(TAGS), max_size=2, unique=True).map(tuple)
HOURS = st.sampled_from(["", " 08:00", " 09:00"])
WHENS = st.tuples(st.sampled_from(DAYS), HOURS).map(lambda one: f"{one[0].isoformat()}{one[1]}")

_template: list[Path] = []


def template() -> Path:
    if not _template:
        path = Path(tempfile.mkdtemp()) / "journal.db"
        open_journal(path, clock=FixedClock(NOW)).close()
        _template.append(path)
    return _template[0]


@dataclass
class Kept:
    """A memory as the model knows it."""

    id: EntryId
    day: str
    text: str
    tags: tuple[str, ...]
    batch: BatchId | None = None
    original: str = ""
    read: str = ""
    is_edited: bool = False
    is_withdrawn: bool = False
    was_held: bool = False
    holders: set[int] = field(default_factory=set)

    @property
    def shows(self) -> bool:
        return not self.holders and not self.is_withdrawn


class Machine(RuleBasedStateMachine):
    """Writes, edits, moves, erases, restores, imports and undoes, in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        path = Path(self.folder.name) / "journal.db"
        shutil.copy(template(), path)
        # Days of few slots, so that memories have to make room now and then.
        self.slots, positions.SLOTS = positions.SLOTS, 12
        self.wanted, positions._wanted_slot = positions._wanted_slot, lambda rank: 5
        self.diary = Diary(path)
        self.kept: list[Kept] = []
        self.standing: set[int] = set()
        self.imports = 0

    def teardown(self) -> None:
        positions.SLOTS, positions._wanted_slot = self.slots, self.wanted
        self.diary.journal.close()
        self.folder.cleanup()

    def has_room(self, when: str) -> bool:
        return sum(one.day[:10] == when[:10] for one in self.kept) < 12

    def shown(self) -> list[Kept]:
        return [one for one in self.kept if one.shows]

    @rule(text=TEXTS, tags=TAG_LISTS, when=WHENS)
    def save(self, text: str, tags: tuple[str, ...], when: str) -> None:
        if self.has_room(when):
            entry = self.diary.add(text, on=when, tags=tags)
            self.kept.append(Kept(entry.id, when, text, tags))

    @precondition(lambda self: self.shown())
    @rule(data=st.data(), text=TEXTS, tags=TAG_LISTS, when=WHENS)
    def edit(self, data: st.DataObject, text: str, tags: tuple[str, ...], when: str) -> None:
        one = data.draw(st.sampled_from(self.shown()))
        if not self.has_room(when):
            return
        entry = self.diary.journal.browsing.entry(one.id)
        saved = self.diary.journal.writing.save(edited(entry, text=text, tags=tags, on=when))
        one.is_edited |= saved.changes is not None
        one.text, one.tags, one.day = text, tags, when

    @precondition(lambda self: self.shown())
    @rule(data=st.data(), is_dry=st.booleans())
    def erase(self, data: st.DataObject, is_dry: bool) -> None:
        chosen = data.draw(st.lists(st.sampled_from(self.shown()), min_size=1, max_size=4))
        ids = [one.id for one in chosen]
        number = self.diary.journal.erasing.erase(ids, dry_run=is_dry).number
        if not is_dry:
            self.standing.add(number)
            for one in chosen:
                one.holders.add(number)
                one.was_held = True

    @precondition(lambda self: self.standing)
    @rule(data=st.data())
    def restore(self, data: st.DataObject) -> None:
        number = data.draw(st.sampled_from(sorted(self.standing)))
        self.diary.journal.erasing.restore(numbers=[number])
        self.end({number})

    @precondition(lambda self: any(one.holders for one in self.kept))
    @rule(data=st.data())
    def restore_one(self, data: st.DataObject) -> None:
        one = data.draw(st.sampled_from([one for one in self.kept if one.holders]))
        self.diary.journal.erasing.restore(ids=[one.id])
        one.holders.clear()
        self.end({n for n in self.standing if not any(n in k.holders for k in self.kept)})

    def end(self, numbers: set[int]) -> None:
        self.standing -= numbers
        for one in self.kept:
            one.holders -= numbers

    @rule(read=st.lists(st.tuples(st.integers(0, 5), TEXTS, TAG_LISTS, WHENS), max_size=3))
    def take_in(self, read: list[tuple[int, str, tuple[str, ...], str]]) -> None:
        known = {one.original: one for one in self.kept if one.original}
        fresh = {}
        for number, text, tags, when in read:
            if str(number) not in known and self.has_room(when):
                # Words of its own: the same content under another id would be known.
                fresh[str(number)] = imported(number, f"{text} {number}", on=when, tags=tags)
        again = [imported(one.original, one.read, on=one.day) for one in known.values()
                 if one.read and not one.is_edited]  # fmt: skip
        part = self.diary.take_in(*fresh.values(), *again)
        back = [one for one in known.values() if one.is_withdrawn and one.read
                and not one.is_edited]  # fmt: skip
        assert part.added == len(fresh) + sum(not one.holders for one in back)
        for one in back:
            one.is_withdrawn, one.batch = False, part.batch
        by_original = self.by_original()
        for original, one in fresh.items():
            when = f"{one.moment.start}" + (f" {one.moment.time:%H:%M}" if one.moment.time else "")
            self.kept.append(Kept(by_original[original], when, one.text, one.tags, part.batch,
                                  original, one.text))  # fmt: skip

    def by_original(self) -> dict[str, EntryId]:
        rows = self.diary.sql("SELECT original_id, id FROM entry WHERE original_id IS NOT NULL")
        return {row.original_id: EntryId(UUID(bytes=row.id)) for row in rows}

    @precondition(lambda self: any(one.batch and not one.is_withdrawn for one in self.kept))
    @rule(data=st.data())
    def undo(self, data: st.DataObject) -> None:
        open_ones = {one.batch for one in self.kept if one.batch and not one.is_withdrawn}
        batch = data.draw(st.sampled_from(sorted(open_ones, key=str)))
        mine = [one for one in self.kept if one.batch == batch and not one.is_withdrawn]
        assert self.diary.journal.writing.undo_import(batch) == len(mine)
        for one in mine:
            if one.is_edited or one.was_held:
                one.is_withdrawn = True
            else:
                self.kept.remove(one)

    @rule()
    def be_idle(self) -> None:
        self.diary.journal.idle()

    # What has to hold after each act

    @invariant()
    def the_timeline_is_what_is_visible(self) -> None:
        items = self.diary.journal.browsing.timeline(limit=1000).items
        rows = [one for one in items if isinstance(one, Row)]
        assert {one.id for one in rows} == {one.id for one in self.shown()}
        days = {one.id: one.day for one in self.kept}
        order = [(days[one.id][:10], len(days[one.id]) > 10, days[one.id]) for one in rows]
        assert order == sorted(order, reverse=True)

    @invariant()
    def days_are_counted_right(self) -> None:
        counted = {
            row.day: (row.shown, row.words, row.held, row.gap)
            for row in self.diary.sql("SELECT * FROM day_count")
            if (row.shown, row.words, row.held, row.gap) != (0, 0, 0, 0)
        }
        wanted: dict[int, list[int]] = {}
        for one in self.kept:
            if one.is_withdrawn:
                continue
            tally = wanted.setdefault(date.fromisoformat(one.day[:10]).toordinal(), [0] * 4)
            held = bool(one.holders)
            tally[0] += not held
            tally[1] += 0 if held else len(one.text.split())
            tally[2] += held
            tally[3] += held
        assert counted == {day: tuple(tally) for day, tally in wanted.items()}
        shown = self.shown()
        assert self.diary.journal.browsing.totals().count == len(shown)

    @invariant()
    def names_are_counted_right(self) -> None:
        shown = Counter(tag for one in self.kept if one.shows for tag in one.tags)
        held = Counter(tag for one in self.kept if not one.shows for tag in one.tags)
        for row in self.diary.sql("SELECT name, shown, held FROM name"):
            assert (row.shown, row.held) == (shown[row.name], held[row.name]), row.name
        listed = {one.name: one.count for one in self.diary.journal.browsing.names(NameKind.TAG)}
        assert listed == dict(shown)

    @invariant()
    def both_indexes_hold_what_they_should(self) -> None:
        for word in WORDS:
            found = {hit.row.id for hit in self.diary.hits(word)}
            assert found == {one.id for one in self.shown() if word in one.text.split()}, word
        for tag in TAGS:
            found = {hit.row.id for hit in self.diary.hits(f"tag:{tag}")}
            assert found == {one.id for one in self.shown() if tag in one.tags}, tag
        hidden = {one.id.bytes for one in self.kept if not one.shows}
        assert self.indexed("found_put_away") == hidden
        assert self.indexed("found") == {one.id.bytes for one in self.shown()}
        assert self.diary.sql("SELECT * FROM archive_pending") == []

    def indexed(self, index: str) -> set[Any]:
        match = f"SELECT rowid AS at FROM {index} WHERE {index} MATCH '\"\ue000all\"'"
        rows = self.diary.sql(f"SELECT id FROM ({match}) LEFT JOIN entry ON position = at")
        return {row.id for row in rows}

    @invariant()
    def the_archive_holds_what_is_put_away(self) -> None:
        held = {entry.id: numbers for entry, numbers in self.diary.journal.archive.entries()}
        assert held == {
            one.id: tuple(sorted(one.holders)) for one in self.kept if one.holders
        }
        cards = {card.number: card.held for card in self.diary.journal.archive.cards()}
        assert cards == Counter(number for one in self.kept for number in one.holders)

    @invariant()
    def nothing_is_lost(self) -> None:
        rows = self.diary.sql("SELECT id, text FROM entry")
        assert {row.id: row.text for row in rows} == {one.id.bytes: one.text for one in self.kept}
        assert self.diary.sql("SELECT * FROM delete_order") == []
        assert self.diary.sql("PRAGMA foreign_key_check") == []


TestRecount = Machine.TestCase
TestRecount.settings = settings(
    max_examples=10,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
