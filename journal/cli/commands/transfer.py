"""`import`, `undo-import` and `export`: bring memories in, take them back out."""

from argparse import Namespace
from typing import TYPE_CHECKING

from journal.cli.failures import DONE, NOT_DONE, NotDone, Refusal
from journal.cli.output import Output
from journal.cli.reasons import REASONS
from journal.cli.words import counted, shown
from journal.domain.ids import BatchId

if TYPE_CHECKING:
    from journal.services.importing import ImportReport
    from journal.services.journal import Journal

_IMPORTS = {"json": "jsonl", "ndjson": "jsonl", "md": "markdown"}
_EXPORTS = ("jsonl", "markdown")
_MOST_SHOWN = 20
_MOST_NAMES = 8


def import_source(arguments: Namespace, journal: "Journal", out: Output) -> int:
    """Bring memories in from a file or folder."""
    wanted = _IMPORTS.get(arguments.format, arguments.format)
    if wanted not in {None, "jsonl", "markdown", "jrnl"}:
        raise NotDone(Refusal.NO_IMPORT_FORMAT, shown(wanted))
    report = journal.importing.run(arguments.path, format=wanted, dry_run=arguments.dry_run)
    found = () if report.batch is None else journal.naming.found(report.batch)
    if out.as_json:
        out.document({**_fields(report), "names": [one.name for one in found]})
    else:
        _say(report, out, dry_run=arguments.dry_run)
        _offer([one.name for one in found], out)
    return NOT_DONE if report.failed and len(report.failed) == report.read else DONE


def _fields(report: "ImportReport") -> dict[str, object]:
    return {
        "format": report.format,
        "read": report.read,
        "added": report.added,
        "skipped": report.skipped,
        "touches": report.touches,
        "failed": [
            {"source": one.source, "reason": REASONS[one.reason]} for one in report.failed
        ],
        "batch": None if report.batch is None else str(report.batch),
    }


def _say(report: "ImportReport", out: Output, *, dry_run: bool) -> None:
    verb = "Would import" if dry_run else "Imported"
    out.line(
        f"{verb} {counted(report.added, 'memory', 'memories')} ({report.format}); "
        f"{report.skipped:,} were here already, {len(report.failed):,} could not be read."
    )
    if report.touches:
        out.line(f"{counted(report.touches, 'touches', 'touch')} something you put away.")
    for one in report.failed[:_MOST_SHOWN]:
        out.note(f"montauk: {one.source}: {REASONS[one.reason]}")
    if len(report.failed) > _MOST_SHOWN:
        out.note(f"montauk: … and {len(report.failed) - _MOST_SHOWN:,} more; --json names all.")
    if report.batch is not None and report.added:
        out.line(f"`montauk undo-import {report.batch}` takes it back.")


def _offer(names: list[str], out: Output) -> None:
    """Say which names came that nobody has."""
    if names:
        told = ", ".join(shown(one) for one in names[:_MOST_NAMES])
        more = len(names) - _MOST_NAMES
        rest = f" and {more:,} more" if more > 0 else ""
        out.line(f"It names {told}{rest}: `montauk people take` makes people of them.")


def undo_import(arguments: Namespace, journal: "Journal", out: Output) -> int:
    """Take an import back as one."""
    removed = journal.importing.undo(BatchId(arguments.batch))
    if out.as_json:
        out.document({"removed": removed})
    else:
        out.line(f"Took {counted(removed, 'memory', 'memories')} back out.")
    return DONE


def demo(arguments: Namespace, journal: "Journal", out: Output) -> int:
    """Add the sample journal, or take it out again."""
    if arguments.remove:
        if not journal.sample.stands():
            raise NotDone(Refusal.NO_SAMPLE)
        removed = journal.sample.remove()
        if out.as_json:
            out.document({"removed": removed})
        else:
            out.line(f"Took the sample out: {counted(removed, 'memory', 'memories')}.")
        return DONE
    added = journal.sample.add()
    if out.as_json:
        out.document({"added": added})
    elif added:
        out.line(f"Added a sample of {counted(added, 'memory', 'memories')}.")
        out.line("`montauk demo --remove` takes it out again, whole.")
    else:
        out.line("The sample is here already. `montauk demo --remove` takes it out.")
    return DONE


def export(arguments: Namespace, journal: "Journal", out: Output) -> int:
    """Write memories to a new file or folder."""
    from journal.cli.commands.searching import parsed

    name = arguments.format or ("jsonl" if arguments.path.suffix else "markdown")
    name = _IMPORTS.get(name, name)
    if name not in _EXPORTS:
        raise NotDone(Refusal.NO_EXPORT_FORMAT, shown(name))
    query = None if arguments.search is None else parsed(arguments.search, journal, out)
    report = journal.exporting.run(
        arguments.path, format=name, query=query, with_archive=arguments.with_archive
    )
    if out.as_json:
        out.document({"format": name, "written": report.written, "path": str(report.path)})
        return DONE
    out.line(f"Wrote {counted(report.written, 'memory', 'memories')} to {shown(report.path)}.")
    if not arguments.with_archive:
        out.line("What you erased was left out.")
    return DONE
