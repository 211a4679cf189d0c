"""A journal with a canary that was put away, its twin that never held one, and all that shows.

Whoever adds a way to look at memories adds it here: to `SURFACES` when the twin must look just the
same, to `TELLTALES` when only the canary's words must not stand there. Each is a function that is
given a diary and gives anything whose `repr` tells what a person would see.
"""

import io
import logging
import re
from collections.abc import Callable, Iterator
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

from journal.cli.main import main
from journal.cli.parser import COMMANDS
from journal.domain.carried import Holding
from journal.domain.entry import Row
from journal.domain.erasure import ErasureKind, PutAway, Target
from journal.domain.errors import JournalError, UnknownName
from journal.domain.figures import Stretch
from journal.domain.fold import fold
from journal.domain.ids import EntryId, ErasureId
from journal.domain.names import NameKind
from journal.domain.naming import Manner
from journal.domain.pins import PinnedName
from journal.domain.taken import Spot
from journal.domain.timeline import Gap, TimelinePage
from journal.domain.veil import GAP
from journal.runtime.logs import start_logging
from journal.services.journal import Journal, open_journal
from journal.services.naming import Naming
from journal.storage.positions import first_position
from journal.storage.store import Store
from tests.services.diary import Diary, draft, edited, imported

DAY = date(2011, 3, 7)
CLOSED_DAY = date(2012, 5, 9)
CANARY = EntryId(UUID(int=0x018DA5F0_0000_7000_8000_00000000C0DE))
CLOSED = EntryId(UUID(int=0x018DA5F0_0000_7000_8000_00000000C0DF))
GAPPED = EntryId(UUID(int=0x018DA5F0_0000_7000_8000_00000000C0E0))
TITLE, TEXT, TAG, PERSON, PLACE = "Zyxtitle", "Zyxwords", "zyxtag", "Zyxperson", "Zyxplace"
SPOT = Spot(41.0, -72.0)
WORDS = (
    TITLE, TEXT, TAG, PERSON, PLACE, "Zyxmood", "Zyxold", "大雪洞", "Zyxtape", "Zyxclosed",
    "Zyxfriend", "Zyxtarget", "Zyxwithdrawn", "Zyxjournal", "Zyxpicture", "Zyxcaption",
    "Zyxshore", "Zyxsnap", "Zyxnote",
)  # fmt: skip
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_FAR_PAST, _FAR_FUTURE = date(1990, 1, 1), date(2030, 1, 1)

Look = Callable[[Diary], object]


@dataclass(frozen=True)
class Scene:
    """A diary whose canaries were put away, and one in which they never were."""

    diary: Diary
    twin: Diary

    def close(self) -> None:
        self.diary.journal.close()
        self.twin.journal.close()


# Setting the scene


def set_scene(folder: Path, template: Callable[[Path], Path]) -> Scene:
    """Fill both diaries, and put everything away that must not be seen again."""
    scene = Scene(Diary(template(folder / "one")), Diary(template(folder / "two")))
    for diary in (scene.diary, scene.twin):
        _fill(diary)
    _add_canary(scene.diary)
    _add_closed_one(scene.diary)
    _add_withdrawn_one(scene.diary)
    _add_put_away_name(scene.diary)
    _keep_canaries_close(scene.diary)
    scene.diary.journal.erasing.erase([CANARY], tape="Zyxtape", return_on=_FAR_FUTURE)
    _add_one_with_gaps(scene.diary)
    _add_one_that_looks_so(scene.twin)
    return scene


def _add_one_with_gaps(diary: Diary) -> None:
    """Put a place away, which is named in the title and the text of a memory that stays."""
    diary.add("Zyxshore, all of it", on=DAY, place="Zyxshore")
    content = b"\x89PNG\r\n\x1a\n" + bytes(50)
    picture = diary.journal.attachments.add_bytes(content, "Zyxsnap.png")
    diary.add(
        "The tide.\n\nZyxshore was cold.\n\nIt rained.", on="2014-03-07", id=GAPPED,
        title="To Zyxshore", attachments=(picture.id,), captions=("Zyxnote",),
    )  # fmt: skip
    diary.journal.erasing.put_away(Target(ErasureKind.PLACE, "Zyxshore"))


def _add_one_that_looks_so(diary: Diary) -> None:
    diary.add(f"The tide.\n\n{GAP}\n\nIt rained.", on="2014-03-07", id=GAPPED)


def _fill(diary: Diary) -> None:
    for number in range(8):
        entry = diary.add(
            f"The sand was hard, number {number}.", on=date(2008 + number, 3, 7 + number % 2),
            id=EntryId(UUID(int=0x018DA5F0_0000_7000_8000_000000000000 + number)), title="Sand",
            tags=("beach",), people=("Joel",), place="Montauk", starred=number == 1,
        )  # fmt: skip
        diary.edit(entry, text=f"{entry.text} Nobody came.")
        diary.journal.pinning.pin(entry.id)
    diary.journal.pinning.pin(PinnedName(NameKind.PERSON, "Joel"))


def _add_canary(diary: Diary) -> None:
    content = b"\x89PNG\r\n\x1a\n" + bytes(40)
    picture = diary.journal.attachments.add_bytes(content, "Zyxpicture.png")
    entry = diary.add(
        "Zyxold words", on=DAY, id=CANARY, title=TITLE, tags=(TAG, "beach"),
        people=(PERSON, "Joel"), place=PLACE, mood="Zyxmood", journal="Zyxjournal",
        starred=True, lang="xx", attachments=(picture.id,), captions=("Zyxcaption",),
    )  # fmt: skip
    diary.journal.attachments.locate(PLACE, SPOT)
    text = f"{TEXT} by the sand. 大雪洞 #{TAG}/below @[{PERSON}]"
    diary.edit(entry, text=text)


def _add_closed_one(diary: Diary) -> None:
    """Put one away by its person, which closes its gap."""
    one = draft("Zyxclosed words", on=CLOSED_DAY, id=CLOSED, people=("Zyxfriend",))
    away = PutAway(
        ErasureId(UUID(int=77)), ErasureKind.PERSON, CLOSED_DAY, {CLOSED: Holding(whole=True)},
        target="Zyxfriend",
    )  # fmt: skip
    diary.journal.writing.import_batch([one], "jsonl", put_away=[away])


def _add_withdrawn_one(diary: Diary) -> None:
    part = diary.take_in(imported("Zyxwithdrawn", "Zyxwithdrawn", on="2013-06-06", tags=(TAG,)))
    entry = next(one for one in diary.journal.browsing.entries(99)[0] if "Zyxw" in one.text)
    diary.journal.writing.save(edited(entry, text="Zyxwithdrawn, edited"))
    diary.journal.writing.undo_import(part.batch)


def _add_put_away_name(diary: Diary) -> None:
    """Put a name away that visible memories are linked to, as erasures of people will."""
    diary.change(
        "INSERT INTO name (uid, kind, name, key, fold, targeted) "
        "VALUES (zeroblob(16), 'person', 'Zyxtarget', 'zyxtarget', 'zyxtarget', 1)"
    )
    diary.change(
        "INSERT INTO link SELECT position, (SELECT id FROM name WHERE key = 'zyxtarget'), 0, 1, 9 "
        "FROM entry WHERE held = 0 AND withdrawn = 0"
    )


def _keep_canaries_close(diary: Diary) -> None:
    """Pin the memory that will be put away, its names, and a name that is put away already."""
    first = diary.journal.pinning.pins()[0].target
    for one in (
        CANARY, PinnedName(NameKind.TAG, TAG), PinnedName(NameKind.TAG, f"{TAG}/below"),
        PinnedName(NameKind.PERSON, PERSON), PinnedName(NameKind.PLACE, PLACE),
    ):  # fmt: skip
        diary.journal.pinning.pin(one, before=first)
    diary.change("INSERT INTO pin (rank, name) SELECT 99, id FROM name WHERE key = 'zyxtarget'")


# Looking


def leaks(
    scene: Scene, surfaces: dict[str, Look], telltales: dict[str, Look]
) -> Iterator[tuple[str, str]]:
    """Give each surface on which something of the canaries can be seen, and what."""
    for name, look in (surfaces | telltales).items():
        seen = repr(look(scene.diary))
        folded = fold(seen)
        words = [word for word in WORDS if fold(word) in folded]
        if words:
            yield name, ", ".join(words)
        elif name in surfaces:
            never = repr(look(scene.twin))
            if seen != never:
                yield name, _difference(seen, never)


def _difference(seen: str, never: str) -> str:
    at = next(
        (index for index, (a, b) in enumerate(zip(seen, never, strict=False)) if a != b),
        min(len(seen), len(never)),
    )
    return f"{seen[max(0, at - 40) : at + 80]!r} instead of {never[max(0, at - 40) : at + 80]!r}"


def _all_pages(journal: Journal) -> Iterator[Row | Gap]:
    page = journal.browsing.timeline(limit=3)
    yield from page.items
    while page.older is not None:
        page = journal.browsing.timeline(before=page.older, limit=3)
        yield from page.items


def _timeline(diary: Diary) -> object:
    return [one for one in _all_pages(diary.journal) if isinstance(one, Row)]


def _gaps(diary: Diary) -> object:
    """Every gap but the one that has to be there."""
    gaps = [one for one in diary.journal.browsing.timeline(limit=99).items if isinstance(one, Gap)]
    return [one for one in gaps if (one.first, one.last, one.days) != (DAY, DAY, 1)]


def _around(diary: Diary) -> object:
    browsing = diary.journal.browsing
    places = [browsing.position_of_day(day) for day in (DAY, CLOSED_DAY, _FAR_PAST, _FAR_FUTURE)]
    return [
        (
            browsing.newer(place), browsing.older(place), browsing.offset_of(place),
            _rows(browsing.timeline(around=place, limit=4)),
            _rows(browsing.timeline(after=place, limit=4)),
        )
        for place in places
    ]  # fmt: skip


def _rows(page: TimelinePage) -> list[Row]:
    return [one for one in page.items if isinstance(one, Row)]


def _counts(diary: Diary) -> object:
    browsing = diary.journal.browsing
    offsets = [browsing.position_at(offset) for offset in range(20)]
    return browsing.totals(), browsing.months(), offsets


def _days(diary: Diary) -> object:
    days = diary.journal.browsing.days(_FAR_PAST, _FAR_FUTURE)
    return [one for one in days if (one.day, one.count, one.words, one.gap) != (DAY, 0, 0, True)]


def _figures(diary: Diary) -> object:
    """All that is counted; days whose memories are put away still count as written."""
    told = []
    for stretch, year in ((Stretch.YEAR, 2011), (Stretch.YEAR, 2012), (Stretch.ALL, None)):
        found = diary.journal.counting.figures(stretch, date(2013, 6, 30), year)
        days = [one for one in found.days if one not in {DAY, CLOSED_DAY}]
        counts = (found.memories, found.words, found.hours, found.people, found.places)
        told.append((days, found.reach, counts))
    later = diary.journal.counting.figures(Stretch.MONTHS, date(2013, 6, 30))
    return told, later.days, later.cells


def _memories(diary: Diary) -> object:
    browsing = diary.journal.browsing
    bounded = browsing.entries(99, before=date(2012, 1, 1), after=date(2011, 1, 1))
    return (
        browsing.entries(99), bounded, browsing.walk(-1, 99), browsing.today(DAY),
        browsing.today(CLOSED_DAY), browsing.on_this_day(date(2026, 3, 7)),
        browsing.on_this_day(date(2026, 5, 9)),
    )  # fmt: skip


def _pictures(diary: Diary) -> object:
    """The pictures of days, and the place that a picture taken there would be offered."""
    near = diary.journal.attachments.place_near(SPOT)
    return diary.journal.remembering.pictures(_FAR_PAST, _FAR_FUTURE), near


def _by_id(diary: Diary) -> object:
    journal = diary.journal
    asks: list[Callable[[], object]] = []
    for one in (CANARY, CLOSED):
        asks += [
            lambda one=one: journal.browsing.entry(one),
            lambda one=one: journal.browsing.find(str(one)),
            lambda one=one: journal.browsing.find(str(one)[:-1]),
            lambda one=one: journal.writing.star(one, True),
            lambda one=one: journal.writing.star_many([one]),
            lambda one=one: journal.erasing.erase([one]),
            lambda one=one: journal.writing.revisions(one),
            lambda one=one: journal.pinning.pin(one),
            lambda one=one: journal.pinning.unpin(one),
            lambda one=one: journal.writing.save(
                draft("new words", on=DAY, id=one, base_revision=1)
            ),
        ]
    return [_outcome(ask) for ask in asks]


def _outcome(ask: Callable[[], object]) -> object:
    try:
        return ask()
    except JournalError as error:
        return type(error).__name__, vars(error)


def _names(diary: Diary) -> object:
    browsing = diary.journal.browsing
    offered = [
        browsing.complete(kind, typed, limit=99)
        for kind in NameKind
        for typed in ("", "z", "zyx", "zyxt", TAG, PERSON, PLACE, "Zyxtarget")
    ]
    listed = [browsing.names(kind) for kind in NameKind]
    moods = [browsing.moods(typed, 99) for typed in ("", "zyx", "Zyxmood")]
    return moods, [[(one.name, one.count) for one in names] for names in (*listed, *offered)]


def _pages_of_names(diary: Diary) -> object:
    naming = diary.journal.naming
    told: list[object] = []
    for kind in NameKind:
        lines = naming.index(kind)
        called = ["Joel", "beach", "Montauk", TAG, f"{TAG}/below", PERSON, PLACE, "Zyxtarget"]
        names = [line.name for line in lines] + called
        told += [lines, *(_of_name(naming, kind, one) for one in names)]
    return told


def _of_name(naming: Naming, kind: NameKind, name: str) -> object:
    """Give all that is told of a name; what was asked is no answer."""
    try:
        profile = naming.profile(kind, name)
        beside = [(one.name, one.count) for one in profile.beside]
        rows = [
            (row.id, row.excerpt, row.people, row.tags, row.place)
            for manner in Manner
            for row in naming.memories(kind, name, manner)
        ]
        months = naming.months(kind, name)
        ends = [one and one.id for one in (profile.first, profile.last)]
    except UnknownName:
        return naming.rhythm(kind, [name])[name]
    rhythm = naming.rhythm(kind, [name], by_month=True)
    spelled = (profile.name, profile.aliases, profile.below, profile.count, profile.passing)
    shown = [(one.entry, one.sha256, one.words) for one in profile.pictures]
    when = (profile.years, profile.months, profile.photos, shown)
    newest = naming.position_at(kind, name, Manner.ANY, 1)
    above = naming.offset_of(kind, name, Manner.ANY, first_position(DAY))
    return spelled, when, beside, ends, rows, months, rhythm, newest, above


def _recalled(diary: Diary) -> object:
    remembering = diary.journal.remembering
    days = [date(2026, 3, 7), date(2026, 5, 9), DAY]
    return [(remembering.recalled(day), remembering.years_that_remember(day)) for day in days]


def _pins(diary: Diary) -> object:
    return diary.journal.pinning.pins()


def _queries() -> list[str]:
    queries = ["", "sand", "is:starred", "has:place", "lang:xx", "mood:zyxmood", "in:zyxjournal",
               f"on:{DAY}", "after:2011 before:2012", "sand OR after:2011", "-nobody",
               "zyxtitel", "zyxword", "sannd", "大雨洞", "雪", "#beach", "@Joel", f"tag:{TAG}",
               f"tag:{TAG}/below", f"person:{PERSON}", f"place:{PLACE}", "person:zyxtarget",
               "person:zyxfriend", "(zyx* OR sand) -on:2012", '"by the sand"']  # fmt: skip
    return [*queries, *WORDS, *(f"{word[:-1]}*" for word in WORDS), *(f"-{one}" for one in WORDS)]


def _hits(diary: Diary) -> object:
    searching = diary.journal.searching
    found = []
    for typed in _queries():
        query = searching.parse(typed)
        pages = (searching.page(query), searching.page(query, by_relevance=True))
        entries, total = searching.entries(query, 99)
        found.append(
            (
                searching.count(query), searching.suggest(query), total,
                [one.id for one in entries], [_seen(page.hits) for page in pages],
            )
        )  # fmt: skip
    return found


def _seen(hits: object) -> list[object]:
    return [(hit.row, hit.lit, hit.exact) for hit in hits]  # type: ignore[attr-defined]


def _facets(diary: Diary) -> object:
    searching = diary.journal.searching
    facets = [searching.facets(searching.parse(typed)) for typed in _queries()]
    return [
        (
            [(one.name, one.count) for one in (*each.people, *each.places, *each.tags)],
            each.years, each.starred, each.pictured, each.looked_at, each.complete,
        )
        for each in facets
    ]  # fmt: skip


def _vocabulary(diary: Diary) -> object:
    return [row.term for row in diary.sql("SELECT term FROM vocabulary") if row.term[0] < "\ue000"]


def _export(diary: Diary) -> object:
    exporting, searching = diary.journal.exporting, diary.journal.searching
    folder = diary.path.parent / f"out-{len(list(diary.path.parent.iterdir()))}"
    folder.mkdir()
    exporting.run(folder / "all.jsonl", format="jsonl")
    exporting.run(folder / "all", format="markdown")
    exporting.run(folder / "some.jsonl", format="jsonl", query=searching.parse("zyx* OR sand"))
    files = sorted(one for one in folder.rglob("*") if one.is_file())
    return [(one.relative_to(folder), one.read_bytes()) for one in files]


# The command line

ID = str(CANARY)
QUIET_COMMANDS: list[tuple[str, ...]] = [
    ("list",), ("list", "--after", "2011-01-01", "--before", "2012-01-01"),
    ("list", "--limit", "3"), ("search", "sand"), ("search", "zyxwordz"), ("search", "on:2011-03"),
    ("search", "tag:beach", "OR", "zyx*"), ("show", ID), ("show", ID[:-1]),
    ("edit", ID, "--text", "new"), ("erase", ID), ("erase", ID, "--dry-run"), ("tags",),
    ("people", "take"), ("people", "merge", "Nobody", "Joel"),
    ("people",), ("places",), ("on-this-day", "2026-03-07"), ("archive", "show", "99"),
    ("restore", "99"), ("undo-import", ID), ("demo", "--remove"), ("import", "nowhere.jsonl"),
    ("export", "nowhere/all.jsonl"), ("add", "One more. #beach @Joel", "--on", "2020-01-01"),
]  # fmt: skip
TELLING_COMMANDS: list[tuple[str, ...]] = [("archive",), ("archive", "list")]


def _commands(diary: Diary) -> object:
    return [run_command(diary, command) for command in QUIET_COMMANDS]


def _archive_commands(diary: Diary) -> object:
    return [run_command(diary, command) for command in TELLING_COMMANDS]


def run_command(diary: Diary, command: tuple[str, ...]) -> list[tuple[object, ...]]:
    """Run a command on a diary, in words and as JSON, and give what it told; ids are left out."""
    seen = []
    for more in ((), ("--json",)):
        out, err = io.StringIO(), io.StringIO()
        with redirect_stdout(out), redirect_stderr(err):
            code = main([*command, *more], lambda _: _opened(diary))
        plain = [_UUID.sub("<id>", one.getvalue()) for one in (out, err)]
        seen.append((command, code, *plain))
    return seen


def _opened(diary: Diary) -> Journal:
    return open_journal(diary.path, clock=diary.clock)


def commands_looked_at() -> set[str]:
    return {command[0] for command in (*QUIET_COMMANDS, *TELLING_COMMANDS)}


def all_commands() -> set[str]:
    return set(COMMANDS)


# What is only looked through for the canary's words


def _feed(diary: Diary) -> object:
    return diary.journal.changes_since(0), diary.sql("SELECT kind FROM change")


def _log(diary: Diary) -> object:
    folder = diary.path.parent / "logs"
    file = start_logging(folder, logging.DEBUG)
    log = logging.getLogger("journal.canary")
    try:
        for ask in (
            lambda: diary.journal.browsing.find(PERSON),
            lambda: diary.change("INSERT INTO nowhere VALUES (:words)", words=TEXT),
            lambda: Store.open(diary.path.with_name(TITLE), create=False),
        ):
            try:
                ask()
            except Exception:
                log.exception("Could not look for %s", TEXT)
    finally:
        for handler in logging.getLogger().handlers[:]:
            if getattr(handler, "baseFilename", None) == str(file):
                logging.getLogger().removeHandler(handler)
                handler.close()
    return file.read_text("utf-8")


def _files(diary: Diary) -> object:
    return sorted(str(one) for one in diary.path.parent.rglob("*"))


def _cards(diary: Diary) -> object:
    return diary.journal.archive.cards()


def _side_by_side(diary: Diary) -> object:
    shown = [one.id for one in diary.journal.browsing.entries(99)[0]]
    return [diary.journal.remembering.side_by_side(one) for one in (CANARY, GAPPED, *shown)]


SURFACES: dict[str, Look] = {
    "timeline": _timeline,
    "gaps": _gaps,
    "timeline around": _around,
    "counts": _counts,
    "days": _days,
    "figures": _figures,
    "memories": _memories,
    "pictures": _pictures,
    "by id": _by_id,
    "names and completion": _names,
    "pages of names": _pages_of_names,
    "kept close": _pins,
    "what days recall": _recalled,
    "hits": _hits,
    "facets": _facets,
    "vocabulary": _vocabulary,
    "export": _export,
    "command line": _commands,
}
TELLTALES: dict[str, Look] = {
    "change feed": _feed,
    "archive on the command line": _archive_commands,
    "sealed cards": _cards,
    "side by side": _side_by_side,
    "log": _log,
    "file names": _files,
}
