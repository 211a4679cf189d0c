"""Export what is visible, or all of it on request, as a stream from the journal to the disk."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from heapq import merge
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from journal.domain.entry import Attachment, Entry
from journal.domain.errors import UnknownFormat

if TYPE_CHECKING:
    from journal.domain.query import Query
    from journal.services.archive import Archive
    from journal.services.attachments import Attachments
    from journal.services.browsing import Browsing
    from journal.services.searching import Searching

_AT_A_TIME = 500
_BEFORE_ALL = -1

Progress = Callable[[int], None]
Sources = Callable[[Attachment], Path]


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What an export wrote, and where."""

    written: int
    path: Path


class _Item(NamedTuple):
    """A memory on its way out, with all its fields."""

    entry: Entry
    fields: dict[str, Any]


class Exporting:
    """Write memories out."""

    def __init__(
        self,
        browsing: "Browsing",
        searching: "Searching",
        archive: "Archive",
        attachments: "Callable[[], Attachments]",
    ) -> None:
        """Read through the services that everything is read through.

        Args:
            browsing: Gives all visible memories.
            searching: Gives those that match a query.
            archive: Gives those that were put away, when they are asked for.
            attachments: Gives what knows where their files stand, once there is one.
        """
        self._browsing = browsing
        self._searching = searching
        self._archive = archive
        self._attachments = attachments

    def run(
        self,
        path: Path,
        *,
        format: str,  # noqa: A002 - what the command line calls it
        query: "Query | None" = None,
        with_archive: bool = False,
        progress: Progress | None = None,
    ) -> ExportReport:
        """Write memories to a new file (JSON Lines) or a new folder (Markdown).

        Attached files go along, byte for byte: beside the lines in a folder `NAME.media`, or
        with the notes in a folder `media`; each memory names its own by relative paths.

        Args:
            path: Where nothing stands yet.
            format: ``jsonl`` or ``markdown``.
            query: Only visible memories that match; all when None.
            with_archive: Also everything that was put away, each with what holds it.
            progress: Told now and then how many memories were written.

        Raises:
            UnknownFormat: There is no such format.
            TargetExists, TargetUnwritable, JournalFull: It cannot be written; nothing remains.
        """
        writers = {"jsonl": _write_lines, "markdown": _write_notes}
        if format not in writers:
            raise UnknownFormat(format)
        items = _counted(self._items(query, with_archive=with_archive), progress)
        return ExportReport(writers[format](path, items, self._source), path)

    def _source(self, one: Attachment) -> Path:
        return self._attachments().path_of(one)

    def _items(self, query: "Query | None", *, with_archive: bool) -> Iterator[_Item]:
        from journal.services.exporting.fields import entry_fields

        found = self._all() if query is None else self._matching(query)
        # A memory with gaps goes with the archive, as one that is held: with all of its text.
        # So does one that only a rule keeps quiet, unless no more than some hits are wanted.
        quiet = query is None
        carried = self._archive.carried_ids(quiet=quiet) if with_archive else frozenset()
        shown = (
            _Item(entry, entry_fields(entry)) for entry in found if entry.id not in carried
        )
        held = self._held(quiet=quiet) if with_archive else iter(())
        if query is not None:
            return chain(shown, held)
        # Among the others, so that memories of one day come back in their order.
        return merge(shown, held, key=lambda item: item.entry.position)

    def _all(self) -> Iterator[Entry]:
        after = _BEFORE_ALL
        while part := self._browsing.walk(after, _AT_A_TIME):
            yield from part
            after = part[-1].position

    def _matching(self, query: "Query") -> Iterator[Entry]:
        cursor = None
        while True:
            page = self._searching.page(query, cursor=cursor, limit=_AT_A_TIME)
            for hit in page.hits:
                yield self._browsing.entry(hit.row.id)
            cursor = page.cursor
            if cursor is None:
                return

    def _held(self, *, quiet: bool) -> Iterator[_Item]:
        from journal.services.exporting.fields import entry_fields, held_fields, holding_fields

        numbers = [card.number for card in self._archive.cards()]
        holders = {
            one: held_fields(self._archive.content(one), self._archive.rule(one))
            for one in numbers
        }
        after = _BEFORE_ALL
        while part := self._archive.carried(after, _AT_A_TIME, quiet=quiet):
            for entry, holds in part:
                held = [
                    holders[number] | holding_fields(holds[number])
                    for number in sorted(holds)
                    if number in holders
                ]
                yield _Item(entry, entry_fields(entry) | {"held": held})
            after = part[-1][0].position


def _counted(items: Iterator[_Item], progress: Progress | None) -> Iterator[_Item]:
    for number, item in enumerate(items, 1):
        yield item
        if progress is not None and number % _AT_A_TIME == 0:
            progress(number)


def _write_lines(path: Path, items: Iterator[_Item], source: Sources) -> int:
    from journal.services.exporting.files import Shelf
    from journal.services.exporting.jsonlines import line_of
    from journal.services.exporting.targets import new_file, new_folder

    beside = path.with_name(f"{path.name}.media")
    written = 0
    with new_file(path) as file, new_folder(beside, keep_empty=False) as folder:
        shelf = Shelf(folder, beside.name, source)
        for item in items:
            file.write(line_of(shelf.with_files(item.entry, item.fields)))
            written += 1
        # Before the folder gets its name: a full disk leaves neither.
        file.flush()
    return written


def _write_notes(path: Path, items: Iterator[_Item], source: Sources) -> int:
    from journal.services.exporting.files import Shelf
    from journal.services.exporting.markdown import name_of, note_of
    from journal.services.exporting.targets import new_folder, write_note

    written = 0
    with new_folder(path) as folder:
        shelf = Shelf(folder / "media", "../media", source)
        for item in items:
            year, name = name_of(item.entry)
            (folder / year).mkdir(mode=0o700, exist_ok=True)
            fields = shelf.with_files(item.entry, item.fields) | {"order": item.entry.position}
            write_note(folder / year, name, note_of(fields))
            written += 1
    return written
