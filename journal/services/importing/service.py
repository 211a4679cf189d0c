"""Import as one act: detect, read, keep in parts, report what was left out, undo as one."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from journal.domain.errors import Interrupted, SourceEmpty, SourceUnreadable
from journal.domain.ids import BatchId
from journal.services.importing.readers import ImportReport, Item

if TYPE_CHECKING:
    from journal.services.attachments import Attachments
    from journal.services.writing import Writing

_EVERY = 100

Progress = Callable[[int], None]
Cancelled = Callable[[], bool]


class Importing:
    """Bring memories in."""

    def __init__(self, writing: "Writing", attachments: "Callable[[], Attachments]") -> None:
        """Keep what is read by the services that keep everything.

        Args:
            writing: Keeps memories.
            attachments: Gives what keeps their files, once there is one.
        """
        self._writing = writing
        self._attachments = attachments

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
        from journal.services.importing.act import Act
        from journal.services.importing.detect import check, reader_for, reader_named

        try:
            check(path)
            reader = reader_for(path) if format is None else reader_named(format, path)
            act = Act(self._writing, self._attachments, reader.name, path, dry_run=dry_run)
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
