"""A journal to look around in: memories written for this project, added and removed as one.

They stand in `resources/sample`; one of their people is put away. Their days move by whole years,
so that winter stays winter and the newest lies less than a year back; a few count back from today
instead.
"""

import re
from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from journal.domain.entry import Draft, Provenance
from journal.domain.erasure import ErasureKind, Target
from journal.domain.errors import UnknownBatch
from journal.domain.ids import ErasureId
from journal.domain.moment import Moment, parse_moment
from journal.runtime.resources import resource
from journal.services.terms import Terms
from journal.storage import batches, forgetting

if TYPE_CHECKING:
    from journal.domain.ids import AttachmentId, BatchId
    from journal.runtime.clock import Clock
    from journal.services.attachments import Attachments
    from journal.services.erasing import Erasing
    from journal.services.writing import Writing
    from journal.storage.store import Store, Unit

FORMAT = "sample"
_AWAY: Final = ErasureId(UUID("018ffcf4-0000-7000-8000-000000000001"))
"""The sample's own erasure, by which it is found again when the sample goes."""
_BEGINS = re.compile(r"[-*>#]\s|\d+\.\s")
_MONTHS = 12
_SHORTEST_MONTH = 28
Fields = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class _Shelf:
    """Where the sample's files stand."""

    folder: Path

    def read(self) -> tuple[date, list[Fields], Fields | None]:
        """Give the day of the newest, all of them, and whom they put away."""
        import yaml

        whole = yaml.safe_load((self.folder / "memories.yaml").read_text(encoding="utf-8"))
        return whole["until"], whole["memories"], whole.get("put_away")

    def picture(self, name: str) -> Path:
        """Give the file of a drawing."""
        return self.folder / "pictures" / f"{name}.jpg"


class Sample:
    """Adds the sample to a journal, and takes it out again."""

    def __init__(
        self,
        store: "Store",
        writing: "Writing",
        attachments: "Attachments",
        erasing: "Erasing",
        clock: "Clock",
    ) -> None:
        """Work on a journal.

        Args:
            store: The open journal.
            writing: Keeps the memories, as an import does.
            attachments: Keeps their pictures.
            erasing: Puts one of its people away.
            clock: Tells the day that their days are counted from, and the zone they lie in.
        """
        self._store = store
        self._writing = writing
        self._attachments = attachments
        self._erasing = erasing
        self._clock = clock
        self._shelf = _Shelf(resource("sample"))

    def stands(self) -> bool:
        """Tell whether the sample is in the journal."""
        return self._batch() is not None

    def add(self) -> int:
        """Add it, with one of its people put away, in one transaction.

        Returns:
            How many memories came in; 0 when it stands already.

        Raises:
            JournalUnavailable: It could not be kept; nothing of it was.
        """
        if self.stands():
            return 0
        until, memories, away = self._shelf.read()
        calendar = _Calendar(until, self._clock.now())
        drafts = [self._draft(number, one, calendar) for number, one in enumerate(memories)]
        return self._writing.import_batch(
            drafts, FORMAT, then=lambda unit: self._put_away(unit, away, calendar)
        ).added

    def remove(self) -> int:
        """Take it out whole, with its own erasure; give how many memories went.

        What was edited since, put away or pointed at is kept, hidden, as with any import.

        Raises:
            UnknownBatch: The sample is not in the journal.
        """
        batch = self._batch()
        if batch is None:
            raise UnknownBatch(FORMAT)
        now = self._clock.now()
        return self._writing.undo_import(
            batch, first=lambda unit: forgetting.forget(unit, _AWAY, now)
        )

    def _batch(self) -> "BatchId | None":
        with self._store.reading() as unit:
            return batches.standing(unit, FORMAT)

    def _put_away(self, unit: "Unit", fields: Fields | None, calendar: "_Calendar") -> None:
        if fields is None:
            return
        whom = Target(ErasureKind.PERSON, fields["person"], tuple(fields["also"]))
        terms = Terms(tape=unwrapped(fields["tape"]))
        self._erasing.put_away_within(unit, whom, terms, (_AWAY, calendar.at(fields)))

    def _draft(self, number: int, fields: Fields, calendar: "_Calendar") -> Draft:
        text, files = unwrapped(str(fields["text"])), self._pictures(fields)
        return Draft(
            moment=calendar.moment(fields),
            text=text,
            title=fields.get("title", ""),
            tags=tuple(fields.get("tags", ())),
            people=tuple(fields.get("people", ())),
            place=fields.get("place"),
            mood=fields.get("mood"),
            starred=fields.get("starred", False),
            lang=fields.get("lang"),
            weather=fields.get("weather"),
            attachments=files,
            captions=tuple(fields["caption"] for _ in files),
            provenance=Provenance(FORMAT, str(number), sha256(text.encode()).hexdigest()),
        )

    def _pictures(self, fields: Fields) -> "tuple[AttachmentId, ...]":
        if "picture" not in fields:
            return ()
        return (self._attachments.add(self._shelf.picture(fields["picture"])).id,)


def unwrapped(text: str) -> str:
    """Join the lines of each paragraph, which the file wraps; items and quotations stay lines."""
    lines: list[str] = []
    for line in text.split("\n"):
        begins = not line or not lines or not lines[-1] or bool(_BEGINS.match(line))
        if begins:
            lines.append(line)
        else:
            lines[-1] += f" {line.strip()}"
    return "\n".join(lines)


@dataclass(frozen=True, slots=True)
class _Calendar:
    """Tells where a memory of the sample lies, seen from a moment."""

    until: date
    now: datetime

    def at(self, fields: Fields) -> datetime:
        """Give the instant of a day and a time, aware."""
        day = self._shifted(fields["day"]) if "day" in fields else self._back(**fields["ago"])
        at = time.fromisoformat(fields["at"])
        return datetime.combine(day, at, self.now.tzinfo)

    def moment(self, fields: Fields) -> Moment:
        """Give the moment of a memory.

        Raises:
            ValueError: Its words are no date.
        """
        if "words" in fields:
            return _in_words(fields["words"], self.now)
        return Moment.at(self.at(fields))

    def _shifted(self, day: date) -> date:
        years = self.now.year - self.until.year
        if _in_year(self.until, self.until.year + years) > self.now.date():
            years -= 1
        return _in_year(day, day.year + years)

    def _back(self, years: int = 0, months: int = 0, days: int = 0) -> date:
        today = self.now.date() - timedelta(days=days)
        whole = today.year * _MONTHS + today.month - 1 - years * _MONTHS - months
        month = date(whole // _MONTHS, whole % _MONTHS + 1, 1)
        return month.replace(day=min(today.day, monthrange(month.year, month.month)[1]))


def _in_words(words: str, now: datetime) -> Moment:
    moment = parse_moment(words, now)
    if moment is None:
        raise ValueError(words)
    return moment


def _in_year(day: date, year: int) -> date:
    """Give the same day of another year; 28 February for one that it lacks."""
    try:
        return day.replace(year=year)
    except ValueError:
        return day.replace(year=year, day=_SHORTEST_MONTH)
