"""Journals of any size, made once and kept; the import is measured as they are made."""

import json
import shutil
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from hashlib import sha256
from itertools import islice
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from benchmarks.data import FORMAT, Diary
from benchmarks.raw import RawJournal
from journal.domain.entry import Draft
from journal.runtime.clock import SystemClock
from journal.services.journal import Journal, open_journal
from journal.storage import migrations

if TYPE_CHECKING:
    from journal.domain.ids import BatchId

PART = 2000
_DATA_VERSION = 1
_FILE = "journal.db"
_MEASURED = "import.json"



@dataclass(frozen=True, slots=True)
class Built:
    """How a journal was made: seconds for the same texts by the journal and by the raw engine."""

    count: int
    origin: str
    ours: float
    raw: float
    merging: float


class Shelf:
    """The journals of a folder."""

    def __init__(self, folder: Path) -> None:
        """Use a folder that may be there already."""
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def journal(self, count: int) -> Path:
        """Give the database of a journal with `count` memories; make it when it is not there."""
        home = self._home(count)
        if not (home / _MEASURED).exists():
            shutil.rmtree(home, ignore_errors=True)
            home.mkdir()
            built = _build(home, count)
            (home / _MEASURED).write_text(json.dumps(asdict(built)), encoding="utf-8")
        return home / _FILE

    def built(self, count: int) -> Built:
        """Give how it was made."""
        path = self.journal(count).with_name(_MEASURED)
        return Built(**json.loads(path.read_text(encoding="utf-8")))

    def copy(self, count: int, name: str) -> Path:
        """Give a copy that may be written to; remove it with `discard`."""
        source, home = self.journal(count), self._folder / f"{name}-{count}"
        shutil.rmtree(home, ignore_errors=True)
        home.mkdir()
        return Path(shutil.copy(source, home / _FILE))

    def discard(self, path: Path) -> None:
        """Remove a copy."""
        shutil.rmtree(path.parent)

    def texts(self, count: int) -> Path:
        """Give a folder with one file for each memory of a journal, in folders of a thousand."""
        home = self._home(count).with_suffix(".files")
        if not (home / "whole").exists():
            for told in Diary().tell(count):
                folder = home / f"{told.number // 1000:04}"
                folder.mkdir(parents=True, exist_ok=True)
                (folder / f"{told.number:07}.md").write_text(told.text, encoding="utf-8")
            (home / "whole").touch()
        return home

    def _home(self, count: int) -> Path:
        schema = sha256("".join(map("".join, migrations.STEPS)).encode()).hexdigest()[:8]
        return self._folder / f"{count}-{_DATA_VERSION}-{schema}"


def opened(path: Path) -> Journal:
    """Open a journal as the product does."""
    return open_journal(path, clock=SystemClock(), create=not path.exists())


def _build(home: Path, count: int) -> Built:
    diary, ours, raw = Diary(), 0.0, 0.0
    rival = RawJournal(home / "raw.db")
    with opened(home / _FILE) as journal:
        batch: BatchId | None = None
        drafts = (diary.draft(told) for told in diary.tell(count))
        for number, part in enumerate(_parts(drafts, PART)):
            rows = [
                (number * PART + at, one.moment.start.toordinal(), one.text)
                for at, one in enumerate(part)
            ]
            # Turn by turn, so that whatever else the machine does slows both alike.
            begun = perf_counter()
            batch = journal.writing.import_batch(part, FORMAT, batch).batch
            between = perf_counter()
            rival.insert(rows)
            done = perf_counter()
            ours, raw = ours + between - begun, raw + done - between
            _tell(count, number, ours, raw)
        merging = _merge(journal)
    rival.close()
    for file in home.glob("raw.db*"):
        file.unlink()
    return Built(count, diary.origin, ours, raw, merging)


def _merge(journal: Journal) -> float:
    """Let the journal do what it does when nobody writes, until nothing is left to do."""
    begun = perf_counter()
    while journal.idle():
        pass
    return perf_counter() - begun


def _parts(items: Iterator[Draft], size: int) -> Iterator[list[Draft]]:
    while part := list(islice(items, size)):
        yield part


def _tell(count: int, number: int, ours: float, raw: float) -> None:
    done = min(count, (number + 1) * PART)
    if done == count or number % 10 == 9:
        print(f"  {done:,} of {count:,} imported: {raw / ours:.2f} of the raw rate", flush=True)
