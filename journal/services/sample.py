"""A journal to look around in: memories written for this project, added and removed as one.

They stand in `resources/sample`. Their days move by whole years, so that winter stays winter and
the newest lies less than a year back; a few count back from today instead.
"""

import re
from calendar import monthrange
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from journal.domain.entry import Draft, Provenance
from journal.domain.errors import UnknownBatch
from journal.domain.moment import Moment, parse_moment
from journal.runtime.resources import resource
from journal.storage import batches

if TYPE_CHECKING:
    from journal.domain.ids import AttachmentId, BatchId
    from journal.runtime.clock import Clock
    from journal.services.attachments import Attachments
    from journal.services.writing import Writing
    from journal.storage.store import Store

FORMAT = "sample"
_BEGINS = re.compile(r"[-*>#]\s|\d+\.\s")
_MONTHS = 12
_SHORTEST_MONTH = 28
Fields = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class _Shelf:
    """Where the sample's files stand."""

    folder: Path

    def memories(self) -> tuple[date, list[Fields]]:
        """Give the day of the newest, and all of them."""
        import yaml

        whole = yaml.safe_load((self.folder / "memories.yaml").read_text(encoding="utf-8"))
        return whole["until"], whole["memories"]

    def picture(self, name: str) -> Path:
        """Give the file of a drawing."""
        return self.folder / "pictures" / f"{name}.jpg"


class Sample:
    """Adds the sample to a journal, and takes it out again."""

    def __init__(
        self, store: "Store", writing: "Writing", attachments: "Attachments", clock: "Clock"
    ) -> None:
        """Work on a journal.

        Args:
            store: The open journal.
            writing: Keeps the memories, as an import does.
            attachments: Keeps their pictures.
            clock: Tells the day that their days are counted from, and the zone they lie in.
        """
        self._store = store
        self._writing = writing
        self._attachments = attachments
        self._clock = clock
        self._shelf = _Shelf(resource("sample"))

    def stands(self) -> bool:
        """Tell whether the sample is in the journal."""
        return self._batch() is not None

    def add(self) -> int:
        """Add it, in one transaction; give how many memories came in, 0 when it stands already.

        Raises:
            JournalUnavailable: It could not be kept; nothing of it was.
        """
        if self.stands():
            return 0
        return self._writing.import_batch(list(self._drafts()), FORMAT).added

    def remove(self) -> int:
        """Take it out whole; give how many memories went.

        What was edited since, put away or pointed at is kept, hidden, as with any import.

        Raises:
            UnknownBatch: The sample is not in the journal.
        """
        batch = self._batch()
        if batch is None:
            raise UnknownBatch(FORMAT)
        return self._writing.undo_import(batch)

    def _batch(self) -> "BatchId | None":
        with self._store.reading() as unit:
            return batches.standing(unit, FORMAT)

    def _drafts(self) -> Iterator[Draft]:
        until, memories = self._shelf.memories()
        calendar = _Calendar(until, self._clock.now())
        for number, fields in enumerate(memories):
            yield self._draft(number, fields, calendar)

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

    def moment(self, fields: Fields) -> Moment:
        """Give the moment of a memory.

        Raises:
            ValueError: Its words are no date.
        """
        if "words" in fields:
            return _in_words(fields["words"], self.now)
        day = self._shifted(fields["day"]) if "day" in fields else self._back(**fields["ago"])
        at = time.fromisoformat(fields["at"])
        return Moment.at(datetime.combine(day, at, self.now.tzinfo))

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
