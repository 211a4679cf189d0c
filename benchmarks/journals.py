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
from journal.runtime.paths import paths_for
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
            older = self._older(count)
            if older is None:
                self.build_anew(count)
            else:
                _upgrade(older, home)
        return home / _FILE

    def build_anew(self, count: int) -> Built:
        """Make a journal by an import, and tell how that went; one that stood before stays."""
        fresh, home = self._folder / f"fresh-{count}", self._home(count)
        shutil.rmtree(fresh, ignore_errors=True)
        fresh.mkdir()
        built = _build(fresh, count)
        if (home / _MEASURED).exists():
            shutil.rmtree(fresh)
        else:
            (fresh / _MEASURED).write_text(json.dumps(asdict(built)), encoding="utf-8")
            shutil.rmtree(home, ignore_errors=True)
            fresh.rename(home)
        return built

    def ledger(self) -> Path:
        """Give the file that keeps figures between runs."""
        return self._folder / "figures.json"

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
        home = self._folder / f"{count}-{_DATA_VERSION}.files"
        if not (home / "whole").exists():
            for told in Diary().tell(count):
                folder = home / f"{told.number // 1000:04}"
                folder.mkdir(parents=True, exist_ok=True)
                (folder / f"{told.number:07}.md").write_text(told.text, encoding="utf-8")
            (home / "whole").touch()
        return home

    def _home(self, count: int, steps: int = migrations.LATEST) -> Path:
        told = "".join(map("".join, migrations.STEPS[:steps]))
        schema = sha256(told.encode()).hexdigest()[:8]
        return self._folder / f"{count}-{_DATA_VERSION}-{schema}"

    def _older(self, count: int) -> Path | None:
        """Give the newest journal of an older schema: bringing it up to date beats an import."""
        homes = (self._home(count, steps) for steps in range(migrations.LATEST - 1, 0, -1))
        return next((one for one in homes if (one / _MEASURED).exists()), None)


def _upgrade(older: Path, home: Path) -> None:
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir()
    shutil.copy(older / _FILE, home / _FILE)
    with opened(home / _FILE) as journal:
        _merge(journal)
    # The copy that an upgrade makes first is of no use here.
    shutil.rmtree(paths_for(home / _FILE).backups)
    shutil.copy(older / _MEASURED, home / _MEASURED)


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
    return Built(count, ours, raw, merging)


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
