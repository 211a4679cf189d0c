"""`erase`, `archive` and `restore`: put memories out of sight, and bring them back."""

from argparse import Namespace
from typing import TYPE_CHECKING, Any

from journal.cli.failures import DONE, Misuse, WrongUsage
from journal.cli.output import Output
from journal.cli.showing import line_of
from journal.cli.words import counted
from journal.domain.entry import Row
from journal.domain.ids import SHORTEST_PREFIX
from journal.services.exporting.fields import card_fields, entry_fields

if TYPE_CHECKING:
    from journal.domain.erasure import ErasureCard, ErasureContent
    from journal.services.journal import Journal


def erase(arguments: Namespace, journal: "Journal", out: Output) -> int:
    """Put memories out of sight; nothing is destroyed."""
    ids = [journal.browsing.find(wanted).id for wanted in arguments.ids]
    if arguments.dry_run:
        return _show_touched([str(one) for one in dict.fromkeys(ids)], out)
    done = journal.erasing.erase(ids)
    if out.as_json:
        out.document(
            {
                "erasure": done.number,
                "erasure_id": str(done.erasure),
                "held": done.held,
                "left": done.left,
            }
        )
        return DONE
    out.line(
        f"Erased {counted(done.held, 'memory', 'memories')}: hidden, not destroyed. "
        f"`montauk restore {done.number}` brings {'it' if done.held == 1 else 'them'} back."
    )
    return DONE


def _show_touched(ids: list[str], out: Output) -> int:
    """Say what an erase would touch, in the lanes of a procedure."""
    if out.as_json:
        out.document({"about": ids, "shared": [], "named": [], "passing": []})
    else:
        out.line(f"This would put away {counted(len(ids), 'memory', 'memories')}.")
    return DONE


def archive(arguments: Namespace, journal: "Journal", out: Output) -> int:
    """Show the sealed cards, or open one."""
    if (arguments.action == "show") != (arguments.number is not None):
        raise WrongUsage(Misuse.ARCHIVE_NUMBER)
    if arguments.number is not None:
        return _show_opened(journal.archive.open(arguments.number), journal, out)
    cards = journal.archive.cards()
    if out.as_json:
        sealed = [card_fields(one) | {"target": None, "tape": None} for one in cards]
        out.document({"erasures": sealed})
    elif not cards:
        out.line("You haven't erased anything.")
    else:
        for one in cards:
            out.line(_card_line(one))
    return DONE


def _card_line(card: "ErasureCard") -> str:
    returns = "" if card.return_on is None else f"  returns {card.return_on.isoformat()}"
    held = counted(card.held, "memory", "memories")
    return f"{card.number:>4}  {card.on.isoformat()}  {card.kind.value:<10}  {held}{returns}"


def _show_opened(content: "ErasureContent", journal: "Journal", out: Output) -> int:
    if out.as_json:
        held = [entry_fields(journal.archive.read(row.id)) for row in content.rows]
        opened: dict[str, Any] = card_fields(content.card) | {
            "target": content.target,
            "tape": content.tape,
            "entries": held,
        }
        out.document({"erasures": [opened], "entries": held, "total": len(held)})
        return DONE
    out.line(_card_line(content.card))
    if content.target:
        out.line(f"      {content.target}")
    if content.tape:
        out.line(f"      The tape says: {content.tape}")
    for row in content.rows:
        out.line(line_of(row, row.title or _beginning(row)))
    return DONE


def _beginning(row: Row) -> str:
    from journal.cli.showing import beginning_of

    return beginning_of(row.excerpt)


def restore(arguments: Namespace, journal: "Journal", out: Output) -> int:
    """Bring memories back: everything that an erasure holds, or single ones by their ids."""
    numbers = [int(one) for one in arguments.targets if _is_number(one)]
    wanted = [one for one in arguments.targets if not _is_number(one)]
    if not arguments.targets:
        raise WrongUsage(Misuse.NOTHING_TO_RESTORE)
    if arguments.all and wanted:
        raise WrongUsage(Misuse.ALL_WITH_IDS)
    ids = [journal.archive.find(one) for one in wanted]
    done = journal.erasing.restore(numbers=numbers, ids=ids)
    if out.as_json:
        out.document({"restored": done.restored, "still_held": done.still_held})
        return DONE
    out.line(f"{counted(done.restored, 'memory is', 'memories are')} back in your journal.")
    if done.still_held:
        out.line(f"{counted(done.still_held, 'is', 'are')} still held by another erasure.")
    return DONE


def _is_number(words: str) -> bool:
    """Tell the number of an erasure from the beginning of an id, which is longer."""
    return words.isascii() and words.isdigit() and len(words) < SHORTEST_PREFIX
