"""Turn what was found into the lines of the palette: what each says, shows and leads to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from journal.domain.fuzzy import match
from journal.domain.names import NameKind
from journal.ui.feedback import dates
from journal.ui.feedback.numbers import plural, sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from journal.domain.entry import Row
    from journal.domain.extent import Span
    from journal.domain.ids import EntryId
    from journal.domain.moment import Moment
    from journal.domain.names import NameCount
    from journal.domain.timeline import MonthCount
    from journal.services.pointing import Pointed

COMMANDS, PEOPLE, TAGS = ">", "@", "#"
_SIGNS: Final = {NameKind.PERSON: PEOPLE, NameKind.TAG: TAGS, NameKind.PLACE: ""}
_ICONS: Final = {NameKind.PERSON: "user", NameKind.TAG: "tag", NameKind.PLACE: "map-pin"}
_MONTHS = 2
_LAST_MONTH = 12


@dataclass(frozen=True, slots=True)
class ToAction:
    """Do what an action of the catalogue does."""

    action: str


@dataclass(frozen=True, slots=True)
class ToName:
    """Show the memories of a name."""

    kind: NameKind
    name: str


@dataclass(frozen=True, slots=True)
class ToEntry:
    """Open a memory."""

    entry: EntryId


@dataclass(frozen=True, slots=True)
class ToDay:
    """Show the timeline where a stretch of days ends."""

    last: date


@dataclass(frozen=True, slots=True)
class ToSearch:
    """Search every memory."""

    text: str


@dataclass(frozen=True, slots=True)
class ToWriting:
    """Begin a page with some words."""

    text: str


Target = ToAction | ToName | ToEntry | ToDay | ToSearch | ToWriting


@dataclass(frozen=True, slots=True)
class Heading:
    """A line that names those under it."""

    text: str


@dataclass(frozen=True, slots=True)
class Offer:
    """A line that leads somewhere.

    Attributes:
        text: What it is called.
        target: Where it leads.
        icon: Its drawing.
        note: What stands beside it, more quietly.
        spans: Which characters of the text were typed.
        keys: The keys that do the same, one by one, or a sign.
    """

    text: str
    target: Target
    icon: str = ""
    note: str = ""
    spans: tuple[Span, ...] = ()
    keys: tuple[str, ...] = ()


class Lead(Enum):
    """Whether a command leads to a view, or does something where one is."""

    SOMEWHERE = "go to"
    DOES = "do"


@dataclass(frozen=True, slots=True)
class Command:
    """An action that can be done now, as the palette shows it."""

    action: str
    text: str
    icon: str
    keys: tuple[str, ...]
    lead: Lead


Line = Heading | Offer


@dataclass(frozen=True, slots=True)
class Asked:
    """What was typed: letters, and the sign before them that narrows what is meant."""

    sign: str
    letters: str

    @classmethod
    def of(cls, typed: str) -> Asked:
        """Read what was typed."""
        typed = typed.strip()
        if typed[:1] in (COMMANDS, PEOPLE, TAGS) and typed:
            return cls(typed[0], typed[1:].strip())
        return cls("", typed)

    @property
    def kinds(self) -> frozenset[NameKind]:
        """The kinds of name that are meant."""
        narrowed = {PEOPLE: NameKind.PERSON, TAGS: NameKind.TAG}.get(self.sign)
        if self.sign == COMMANDS:
            return frozenset()
        return frozenset(NameKind) if narrowed is None else frozenset({narrowed})


def lines(
    asked: Asked,
    commands: Sequence[Command],
    found: Pointed,
    months: Sequence[MonthCount],
) -> tuple[Line, ...]:
    """Give the lines for what was typed: where to go, memories, what to do.

    Args:
        asked: What was typed.
        commands: What can be done now, in the order of the menus.
        found: What the journal holds for it.
        months: Every month that holds memories, newest first.
    """
    places, acts = _commands(asked, commands)
    if asked.sign == COMMANDS:
        return (*_under(_tr("Go to"), places), *_under(_tr("Do"), acts))
    names = [_named(one, asked.letters) for one in found.names]
    if asked.sign:
        return tuple(_under(_tr("Go to"), names))
    days = _months(asked.letters, months) or _day(found.moment, asked.letters)
    memories = [_titled(one, asked.letters) for one in found.memories]
    return (
        *_under(_tr("Go to"), [*days, *names, *places]),
        *_under(_tr("Memories"), memories),
        *_under(_tr("Do"), [*acts, *_with_words(asked.letters, commands)]),
    )


def _under(heading: str, offers: Iterable[Offer]) -> Iterator[Line]:
    held = tuple(offers)
    if held:
        yield Heading(heading)
        yield from held


def _commands(asked: Asked, commands: Sequence[Command]) -> tuple[list[Offer], list[Offer]]:
    """Give the views and the acts that fit, the best first."""
    if asked.sign in (PEOPLE, TAGS):
        return [], []
    found = [
        (fit.rank, command, Offer(command.text, ToAction(command.action), command.icon, "",
                                  fit.spans, command.keys))
        for command in commands
        if (fit := match(asked.letters, command.text)) is not None
    ]  # fmt: skip
    found.sort(key=lambda one: one[0])
    places = [offer for _, command, offer in found if command.lead is Lead.SOMEWHERE]
    return places, [offer for _, command, offer in found if command.lead is Lead.DOES]


def _named(name: NameCount, letters: str) -> Offer:
    sign = _SIGNS[name.kind]
    fit = match(letters, name.name)
    return Offer(
        name.name, ToName(name.kind, name.name), _ICONS[name.kind], _counted(name.count),
        fit.spans if fit is not None else (), (sign,) if sign else (),
    )  # fmt: skip


def _titled(row: Row, letters: str) -> Offer:
    fit = match(letters, row.title)
    spans = fit.spans if fit is not None else ()
    return Offer(row.title, ToEntry(row.id), "file-text", _when(row.moment), spans)


def _day(moment: Moment | None, letters: str) -> list[Offer]:
    """Give the day that was typed; a month's or season's name alone is no day yet."""
    if moment is None or not (moment.is_exact or any(one.isdigit() for one in letters)):
        return []
    return [Offer(_when(moment), ToDay(moment.end), "calendar-days", _tr("in the timeline"))]


def _months(letters: str, months: Sequence[MonthCount]) -> list[Offer]:
    """Give the newest months that what was typed begins the name of."""
    found: list[Offer] = []
    for month in months if letters else ():
        words = sentence(dates.month_in_full(month.year, month.month))
        fit = match(letters, words)
        if fit is not None and not fit.rank[0]:
            note = _counted(month.count)
            found.append(Offer(words, ToDay(_end_of(month)), "calendar-days", note, fit.spans))
        if len(found) == _MONTHS:
            break
    return found


def _end_of(month: MonthCount) -> date:
    if month.month == _LAST_MONTH:
        return date(month.year, _LAST_MONTH, 31)
    return date(month.year, month.month + 1, 1) - timedelta(days=1)


def _with_words(letters: str, commands: Sequence[Command]) -> list[Offer]:
    """Offer to do something with the words themselves."""
    if not letters:
        return []
    keys = {command.action: command.keys for command in commands}
    search = _tr("Search every memory for “%1”").replace("%1", letters)
    write = _tr("Write, starting with “%1”").replace("%1", letters)
    return [
        Offer(search, ToSearch(letters), "search", "", (), keys.get("search.all", ())),
        Offer(write, ToWriting(letters), "pen-line", "", (), keys.get("entry.new", ())),
    ]


def _when(moment: Moment) -> str:
    return dates.day_in_full(moment.day) if moment.is_exact else dates.vague_words(moment)


def _counted(count: int) -> str:
    return plural(_tr, count, "%n memory", "%n memories")


def _tr(text: str, note: str = "", count: int = -1) -> str:
    return QCoreApplication.translate("Palette", text, note, count)
