"""Import as one act: detect, read, keep in batches, report what was left out, undo as one."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from journal.domain.entry import Draft
from journal.domain.erasure import PutAway
from journal.domain.errors import Interrupted, SourceEmpty, SourceUnreadable
from journal.domain.ids import BatchId, EntryId
from journal.services.importing.readers import (
    Failure,
    HeldDraft,
    Holder,
    ImportReport,
    Item,
    Reader,
)

if TYPE_CHECKING:
    from journal.services.writing import Writing

_EVERY = 100
_PART = 2000

Progress = Callable[[int], None]
Cancelled = Callable[[], bool]


class Importing:
    """Bring memories in."""

    def __init__(self, writing: "Writing") -> None:
        """Keep what is read by the service that keeps everything."""
        self._writing = writing

    def detect(self, path: Path) -> str:
        """Give the name of the format of a file or folder.

        Raises:
            SourceMissing, SourceUnreadable, SourceEmpty, UnknownFormat: See there.
        """
        from journal.services.importing.detect import reader_for

        return reader_for(path).name

    def run(
        self,
        path: Path,
        *,
        format: str | None = None,  # noqa: A002 - what the command line calls it
        dry_run: bool = False,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> ImportReport:
        """Import a file or folder; bad items are reported, the rest comes in.

        Args:
            path: What to read.
            format: The name of the format; found out when None.
            dry_run: Count what would happen, and write nothing.
            progress: Told now and then how many items were read.
            cancelled: Asked now and then; once it says yes, nothing of the import remains.

        Raises:
            SourceMissing, SourceUnreadable, SourceEmpty, UnknownFormat: Nothing can be read.
            Interrupted: It was cancelled.
        """
        from journal.services.importing.detect import check, reader_for, reader_named

        try:
            check(path)
            reader = reader_for(path) if format is None else reader_named(format, path)
            act = _Act(self._writing, reader, dry_run=dry_run)
            act.take_in(_Watch(progress, cancelled).over(reader.read(path)))
        except OSError as error:
            raise SourceUnreadable(path) from error
        if not act.read:
            raise SourceEmpty(path)
        return act.report()

    def undo(self, batch: BatchId) -> int:
        """Take an import back whole; give how many memories went.

        Memories edited since, put away or pointed at are kept, hidden.

        Raises:
            UnknownBatch: There is no such import, or it was undone before.
        """
        return self._writing.undo_import(batch)


@dataclass(frozen=True, slots=True)
class _Watch:
    """Whoever follows an import from outside."""

    progress: Progress | None
    cancelled: Cancelled | None

    def over(self, items: Iterator[Item]) -> Iterator[Item]:
        """Give the items on; look up now and then.

        Raises:
            Interrupted: It was cancelled.
        """
        for number, item in enumerate(items):
            if number % _EVERY == 0:
                if self.cancelled is not None and self.cancelled():
                    raise Interrupted
                if self.progress is not None:
                    self.progress(number)
            yield item


@dataclass(slots=True)
class _Act:
    """One import under way: what was kept of it so far, and what came of it."""

    writing: "Writing"
    reader: Reader
    dry_run: bool
    read: int = 0
    added: int = 0
    skipped: int = 0
    touches: int = 0
    failed: list[Failure] = field(default_factory=list)
    batch: BatchId | None = None
    part: list[Draft] = field(default_factory=list)
    members: dict[Holder, list[EntryId]] = field(default_factory=dict)

    def take_in(self, items: Iterable[Item]) -> None:
        """Keep everything in parts; when that fails midway, nothing of it remains."""
        try:
            for item in items:
                self.read += 1
                if isinstance(item, Failure):
                    self.failed.append(item)
                else:
                    self._take(item)
            self._keep()
        except BaseException:
            # Also a Ctrl+C: cancelling leaves nothing behind.
            if self.batch is not None and not self.dry_run:
                self.writing.undo_import(self.batch)
            raise

    def _take(self, item: Draft | HeldDraft) -> None:
        if isinstance(item, HeldDraft):
            for holder in item.holders:
                self.members.setdefault(holder, []).append(item.id)
            item = item.draft
        self.part.append(item)
        if len(self.part) == _PART:
            self._keep()

    def _keep(self) -> None:
        """Keep a part in one transaction: what comes in put away never shows."""
        if not self.part:
            return
        put_away = [_put_away(*one) for one in self.members.items()]
        done = self.writing.import_batch(
            self.part, self.reader.name, self.batch, put_away=put_away, dry_run=self.dry_run
        )
        self.part, self.members, self.batch = [], {}, done.batch
        self.added += done.added
        self.skipped += done.skipped
        self.touches += done.touches

    def report(self) -> ImportReport:
        """Give what it came to."""
        return ImportReport(
            self.reader.name, self.read, self.added, self.skipped, self.touches,
            tuple(self.failed), None if self.dry_run else self.batch,
        )


def _put_away(holder: Holder, members: Sequence[EntryId]) -> PutAway:
    return PutAway(
        holder.id, holder.kind, holder.on, tuple(members), holder.return_on, holder.target,
        holder.tape,
    )
