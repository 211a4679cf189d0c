"""A canary for each kind of target: its words stand in every place where a memory can hold some.

One journal holds all seven. Each canary's words begin with a stem of its own, so that whatever is
seen of it, wherever, is known by that stem; nothing of it is shared with another canary.
"""

from base64 import b64decode
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import sha256
from itertools import zip_longest
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from journal.domain.erasure import ErasureKind, Target
from journal.domain.errors import JournalError, UnknownName
from journal.domain.fold import fold
from journal.domain.ids import EntryId
from journal.domain.memory_link import link_to
from journal.domain.names import NameKind
from journal.domain.naming import Manner
from journal.domain.pins import PinnedName
from journal.services.journal import Journal
from journal.services.terms import Terms
from tests.journeys.canary import run_command
from tests.services.diary import Diary

KINDS = tuple(kind for kind in ErasureKind if kind is not ErasureKind.QUIET)
HEAD = "zq"
NEVER = "nobodyatall"
NEWEST = date(2013, 1, 20)
_MONTH = timedelta(days=40)
_TODAY_THEN = date(2026, 1, 20)
_PNG = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)

_WIDE = (HEAD, f"{HEAD}*", "sand", "tide", "has:photo", "is:starred", "-nobody")

Look = Callable[["Nest"], object]


@dataclass(frozen=True)
class Canary:
    """What one kind of target puts away, and what its words begin with.

    Attributes:
        ids: Of the memories that go as a whole.
        gapped: Of those that stay, and lose a passage.
        kept: Of those that are kept aside, and no longer say whom or what they are linked to.
    """

    kind: ErasureKind
    day: date
    ids: tuple[EntryId, ...]
    gapped: tuple[EntryId, ...]
    kept: tuple[EntryId, ...]

    @property
    def all(self) -> tuple[EntryId, ...]:
        """The ids of all that holds something of it."""
        return (*self.ids, *self.gapped, *self.kept)

    @property
    def terms(self) -> Terms:
        """How it is put away."""
        return Terms(tape=f"{self.stem}tape", kept=frozenset(self.kept))

    @property
    def stem(self) -> str:
        """What each of its words begins with, and no other word does."""
        return stem_of(self.kind)

    @property
    def names(self) -> dict[NameKind, str]:
        """The names that stand nowhere else."""
        return {
            NameKind.PERSON: f"{self.stem}who",
            NameKind.PLACE: f"{self.stem}place",
            NameKind.TAG: f"{self.stem}tag",
        }

    @property
    def target(self) -> Target:
        """What is aimed at."""
        kind = self.kind
        if kind in {ErasureKind.ENTRY, ErasureKind.SELECTION}:
            return Target(kind, ids=self.ids)
        if kind is ErasureKind.PERIOD:
            return Target(kind, first=self.day, last=self.day + timedelta(days=1))
        if kind is ErasureKind.SEARCH:
            return Target(kind, f"{self.stem}words")
        also = (f"{self.stem}else",) if kind is not ErasureKind.TAG else ()
        return Target(kind, self.names[NameKind(kind.value)], also)


@dataclass(frozen=True)
class Nest:
    """A diary with all canaries in it."""

    diary: Diary
    canaries: tuple[Canary, ...]

    @property
    def journal(self) -> Journal:
        """The diary's journal, as it is open just now."""
        return self.diary.journal

    def put_away(self) -> None:
        """Put every canary away."""
        for one in self.canaries:
            self.journal.erasing.put_away(one.target, one.terms)


def stem_of(kind: ErasureKind) -> str:
    """Give what each word of a canary begins with."""
    return f"{HEAD}{kind.value}"


def build(diary: Diary, newest: date = NEWEST) -> Nest:
    """Write all canaries, among memories that hold nothing of them.

    Args:
        diary: An empty one.
        newest: The day of the last of them; the first lies a year before.
    """
    for number in range(4):
        diary.add(f"The sand was hard, number {number}.", on=date(2009 + number, 3, 7),
                  tags=("beach",), people=("Joel",), place="Montauk")  # fmt: skip
    for one in canaries(newest):
        _hatch(diary, one)
    return known(diary, newest)


def known(diary: Diary, newest: date = NEWEST) -> Nest:
    """Give what stands in a diary that is a copy of one that was built."""
    return Nest(diary, canaries(newest))


def canaries(newest: date = NEWEST) -> tuple[Canary, ...]:
    """Give all canaries, one for each kind of target."""
    return tuple(_canary(number, kind, newest) for number, kind in enumerate(KINDS))


def _canary(number: int, kind: ErasureKind, newest: date) -> Canary:
    ids = (_id(number, 1), _id(number, 2)) if kind is ErasureKind.SELECTION else (_id(number, 1),)
    in_part = kind in {ErasureKind.PERSON, ErasureKind.PLACE}
    gapped = (_id(number, 3), _id(number, 4)) if in_part else ()
    ago = (len(KINDS) - 1 - number) * _MONTH if number else timedelta(days=365)
    is_named = in_part or kind is ErasureKind.TAG
    return Canary(kind, newest - ago, ids, gapped, (_id(number, 5),) if is_named else ())


def _id(number: int, part: int) -> EntryId:
    return EntryId(UUID(int=0x018DA5F0_0000_7000_8000_0000000A0000 + number * 16 + part))


def _hatch(diary: Diary, one: Canary) -> None:
    for id_ in one.ids:
        _write_whole(diary, one, id_)
    for id_ in one.gapped:
        _write_gapped(diary, one, id_)
    for id_ in one.kept:
        diary.add("It stays.", on=one.day - timedelta(days=5), id=id_, **_linked(one))
    diary.journal.naming.add_alias(NameKind.PERSON, f"{one.stem}who", f"{one.stem}alias")
    diary.add(
        f"It was like [that day]({link_to(one.ids[0])}).", on=one.day - timedelta(days=9)
    )
    for target in (one.ids[0], *(PinnedName(kind, name) for kind, name in one.names.items())):
        diary.journal.pinning.pin(target)


def _write_whole(diary: Diary, one: Canary, id_: EntryId) -> None:
    stem, names = one.stem, one.names
    picture = _picture(diary, f"{stem}picture.png", id_)
    entry = diary.add(
        f"{stem}old words", on=one.day, id=id_, title=f"{stem}title", mood=f"{stem}mood",
        tags=(names[NameKind.TAG],), people=(names[NameKind.PERSON], "Joel"),
        place=names[NameKind.PLACE], journal=f"{stem}journal", starred=True,
        attachments=picture, captions=(f"{stem}caption",),
    )  # fmt: skip
    diary.edit(entry, text=f"{stem}words by the sand, and #{stem}tag/child with @[{stem}who].")
    diary.change(
        "INSERT INTO reflection (uid, position, written_at, text) "
        "SELECT randomblob(16), position, 0, :text FROM entry WHERE id = :id",
        text=f"{stem}reflection", id=id_.bytes,
    )  # fmt: skip


def _linked(one: Canary) -> dict[str, object]:
    """Give what links a memory to the name that a canary is aimed at, and to no other of it."""
    kind = NameKind(one.kind.value)
    where = {NameKind.PERSON: "people", NameKind.PLACE: "place", NameKind.TAG: "tags"}[kind]
    name = one.names[kind]
    return {where: name if kind is NameKind.PLACE else (name,)}


def _write_gapped(diary: Diary, one: Canary, id_: EntryId) -> None:
    """Write a memory that only names the target, by its name or by what else it is called."""
    stem = one.stem
    signed = f"@[{stem}who]" if one.kind is ErasureKind.PERSON else f"{stem}place"
    said = signed if id_ == one.gapped[0] else f"{stem}else"
    title = f"To {stem}place" if one.kind is ErasureKind.PLACE else ""
    picture = _picture(diary, f"{stem}snap.png", id_)
    entry = diary.add(
        f"The tide.\n\n{stem}older and {said} came.\n\nIt rained.", id=id_, title=title,
        on=one.day + timedelta(days=12), attachments=picture, captions=(f"{stem}note",),
    )  # fmt: skip
    diary.edit(entry, text=f"The tide.\n\n{stem}passage: {said} was cold.\n\nIt rained.")


def _picture(diary: Diary, name: str, id_: EntryId) -> tuple[object, ...]:
    content = _PNG + id_.bytes
    return (diary.journal.attachments.add_bytes(content, name).id,)


# Looking


def seen_in(nest: Nest, looks: dict[str, Look]) -> Iterator[tuple[str, str]]:
    """Give each look that tells something of a canary, and of which."""
    for name, look in looks.items():
        told = fold(repr(look(nest)))
        of = [one.stem for one in nest.canaries if one.stem in told]
        if of:
            yield name, ", ".join(of)


def _typed(nest: Nest) -> Iterable[str]:
    for one in nest.canaries:
        yield from (one.stem, f"{one.stem}*", f"{one.stem}word", f"{one.stem}titel")
        yield from (f"{one.stem}{what}" for what in ("who", "place", "tag", "alias", "else"))
        yield from (f"{one.stem}{what}" for what in ("old", "passage", "caption", "note", "mood"))
        yield from (f"tag:{one.stem}tag", f"person:{one.stem}who", f"place:{one.stem}place")
    yield from _WIDE


def _found(nest: Nest) -> object:
    searching = nest.journal.searching
    told: list[object] = []
    for typed in _typed(nest):
        query = searching.parse(typed, typing=True)
        hits = searching.page(query).hits
        told.append((searching.suggest(query), [(hit.row, hit.lit) for hit in hits]))
        if typed in _WIDE:
            facets = searching.facets(query)
            told.append((facets.people, facets.places, facets.tags))
    return told


def _pointed(nest: Nest) -> object:
    return [nest.journal.pointing.find(typed, each=9) for typed in _typed(nest)]


def _offered(nest: Nest) -> object:
    browsing = nest.journal.browsing
    complete = [
        browsing.complete(kind, typed, limit=99) for kind in NameKind for typed in _typed(nest)
    ]
    return complete, [browsing.names(kind) for kind in NameKind], browsing.moods(HEAD, 99)


def _of_names(nest: Nest) -> object:
    naming, told = nest.journal.naming, []
    for kind in NameKind:
        told.append(naming.index(kind))
        called = {one.names[kind] for one in nest.canaries if kind in one.names} | {"Joel"}
        called |= {f"{one.stem}alias" for one in nest.canaries}
        for name in called:
            with suppress(UnknownName):
                told.append(naming.profile(kind, name))
                told.append(naming.memories(kind, name, Manner.ANY))
    return told


def _days(nest: Nest) -> object:
    journal, told = nest.journal, []
    for one in nest.canaries:
        for day in (one.day, one.day + timedelta(days=12)):
            told.append((journal.browsing.today(day), journal.browsing.on_this_day(day)))
            told.append((journal.remembering.day(day), journal.remembering.beginnings(day, day)))
            told.append(journal.remembering.pictures(day, day))
            years_on = day.replace(year=_TODAY_THEN.year)
            told.append(journal.remembering.recalled(years_on))
    pictured = repr(told)
    return told, [one.stem for one in nest.canaries if any(h in pictured for h in _hashes(one))]


def _hashes(one: Canary) -> Iterator[str]:
    """Give what its pictures are known by where their names are not told."""
    for id_ in one.all:
        yield sha256(_PNG + id_.bytes).hexdigest()


def _memories(nest: Nest) -> object:
    browsing, writing = nest.journal.browsing, nest.journal.writing
    shown, _ = browsing.entries(999)
    timeline = browsing.timeline(limit=99)
    revisions = [writing.revisions(one.id) for one in shown]
    return shown, timeline, revisions, browsing.rows([one.id for one in shown])


def _by_id(nest: Nest) -> object:
    journal = nest.journal
    asks: list[Callable[[EntryId], object]] = [
        journal.browsing.entry, lambda id_: journal.browsing.find(str(id_)[:-1]),
        lambda id_: journal.writing.star(id_, True), journal.writing.revisions,
        journal.pinning.pin, lambda id_: journal.browsing.rows([id_]),
        lambda id_: journal.erasing.gather(Target(ErasureKind.ENTRY, ids=(id_,))),
    ]  # fmt: skip
    told = []
    for id_ in (id_ for one in nest.canaries for id_ in one.ids):
        for ask in asks:
            try:
                told.append(ask(id_))
            except JournalError as error:
                told.append((type(error).__name__, str(error)))
    return told


def _gathered(nest: Nest) -> object:
    """What a new erasure of what is still to be seen would touch, and its map."""
    journal = nest.journal
    wanted = (Target(ErasureKind.PERSON, "Joel"), Target(ErasureKind.SEARCH, "tide"),
              Target(ErasureKind.PERIOD, first=date(2008, 1, 1)))  # fmt: skip
    lanes = [journal.erasing.gather(one) for one in wanted]
    touched = {id_ for lane in lanes for id_ in (*lane.about, *lane.shared, *lane.passing)}
    charts = [journal.charting.chart(*each) for each in zip(lanes, wanted, strict=True)]
    return charts, [one.stem for one in nest.canaries if not touched.isdisjoint(one.ids)]


def _exported(nest: Nest) -> object:
    folder = nest.diary.path.parent / f"out-{len(list(nest.diary.path.parent.iterdir()))}"
    folder.mkdir()
    for number, style in enumerate(("jsonl", "markdown")):
        query = nest.journal.searching.parse(f"{HEAD}* OR tide")
        nest.journal.exporting.run(folder / f"all{number}.{style}", format=style)
        nest.journal.exporting.run(folder / f"some{number}.{style}", format=style, query=query)
    files = sorted(one for one in folder.rglob("*") if one.is_file())
    return [(one.relative_to(folder), one.read_bytes()) for one in files]


def _files(nest: Nest) -> object:
    """The names of all files, and what stands in all but the journal itself."""
    folder = nest.diary.path.parent
    told = [one for one in folder.rglob("*") if one.is_file() and not one.match("journal.db*")]
    outside = [one for one in told if not str(one.relative_to(folder)).startswith("out-")]
    return [str(one.relative_to(folder)) for one in told], [one.read_bytes() for one in outside]


def _commands(nest: Nest) -> object:
    commands: list[tuple[str, ...]] = [
        ("list",), ("search", f"{HEAD}*"), ("search", "tide"), ("tags",), ("people",),
        ("places",), ("archive",), ("people", "take"), ("search", "has:photo"),
    ]  # fmt: skip
    for one in nest.canaries:
        commands += [("show", str(id_)[:-1]) for id_ in (one.ids[0], *one.gapped[:1])]
        commands += [("on-this-day", one.day.replace(year=_TODAY_THEN.year).isoformat())]
    return [run_command(nest.diary, command) for command in commands]


def _cards(nest: Nest) -> object:
    return nest.journal.archive.cards()


LOOKS: dict[str, Look] = {
    "memories": _memories,
    "kept close": lambda nest: nest.journal.pinning.pins(),
    "days": _days,
    "by id": _by_id,
    "gathered for another erasure": _gathered,
    "exports": _exported,
    "pages of names": _of_names,
    "what is found": _found,
    "where the palette leads": _pointed,
    "what is offered": _offered,
    "change feed": lambda nest: nest.journal.changes_since(0),
    "command line": _commands,
    "sealed cards": _cards,
    "files": _files,
}
SILENT = ("change feed", "sealed cards")
"""The looks that tell of no canary even where none was put away."""


_ASKED_OF = (ErasureKind.ENTRY, ErasureKind.PERSON, ErasureKind.TAG)


def answers_like_never(nest: Nest) -> Iterator[str]:
    """Give each question that is answered otherwise for a canary than for what never was."""
    never = str(EntryId(UUID(int=0x018DA5F0_0000_7000_8000_0000000BFFFF)))
    for one in (one for one in nest.canaries if one.kind in _ASKED_OF):
        for name in (one.names[NameKind.PERSON], str(one.ids[0])):
            same = NEVER if name != str(one.ids[0]) else never
            for command in _asking(name):
                words = tuple(part.replace(name, same) for part in command)
                asked = repr(run_command(nest.diary, command)).replace(name, same)
                if asked != repr(run_command(nest.diary, words)):
                    yield f"{one.kind}: {' '.join(command)}"


def _asking(name: str) -> Iterator[tuple[str, ...]]:
    if "-" in name:
        yield from (("edit", name, "--text", "new"), ("erase", name, "--dry-run"))
        return
    yield ("search", f"person:{name}")
    yield ("erase", "--person", name, "--dry-run")
    yield ("people", "rename", name, "Somebody")
    yield ("people", "merge", name, "Joel")


# Comparing

_FEEDS = frozenset({
    "meta", "change", "erasure", "aimed", "member", "blanked", "delete_order",
    "archive_pending", "index_pending", "sqlite_sequence",
})  # fmt: skip
"""What tells that something was put away and came back, and nothing of the journal's content."""


def content(nest: Nest) -> dict[str, object]:
    """Give everything that a journal holds, table by table, and as its export tells it."""
    diary = nest.diary
    tables = diary.sql("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    whole: dict[str, object] = {}
    for (name,) in tables:
        if name not in _FEEDS and not name.startswith(("found", "archived", "sqlite_", "vocab")):
            whole[name] = sorted(map(tuple, diary.sql(f"SELECT * FROM {name}")), key=repr)
    words = f"{HEAD}* OR tide OR sand"
    whole["found"] = nest.journal.searching.entries(nest.journal.searching.parse(words), 999)
    with TemporaryDirectory() as folder:
        export = Path(folder) / "whole.jsonl"
        nest.journal.exporting.run(export, format="jsonl", with_archive=True)
        whole["export"] = export.read_bytes()
    return whole


def differences(before: dict[str, object], after: dict[str, object]) -> list[str]:
    """Give the tables in which two contents differ, with the first row that does."""
    told = []
    for name in sorted(before.keys() | after.keys()):
        was, now = before.get(name), after.get(name)
        if was != now:
            told.append(f"{name}: {_first_difference(was, now)}")
    return told


def _first_difference(was: object, now: object) -> object:
    if isinstance(was, bytes) and isinstance(now, bytes):
        was, now = was.splitlines(), now.splitlines()
    if isinstance(was, list) and isinstance(now, list):
        pairs = zip_longest(was, now)
        return next(pair for pair in pairs if pair[0] != pair[1])
    return was, now
