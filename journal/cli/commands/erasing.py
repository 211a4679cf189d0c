"""`erase`, `archive` and `restore`: put memories out of sight, and bring them back."""

from argparse import Namespace
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from journal.cli.asking import coming_day_of, moment_of
from journal.cli.failures import DONE, Misuse, WrongUsage
from journal.cli.output import Output
from journal.cli.showing import line_of
from journal.cli.words import counted
from journal.domain.behind import readable
from journal.domain.entry import Row
from journal.domain.ids import SHORTEST_PREFIX
from journal.services.exporting.fields import card_fields, entry_fields

if TYPE_CHECKING:
    from journal.domain.behind import Behind
    from journal.domain.erasure import Erased, ErasureCard, ErasureContent, Lanes, Target
    from journal.domain.ids import EntryId
    from journal.services.erasing import Terms
    from journal.services.journal import Journal

_LANES = {
    "about": "about it: would go whole",
    "shared": "about somebody else too: would go whole, unless --keep-shared",
    "named": "name it in the text: those passages would be hidden",
    "passing": "near it: would stay",
}
_IN_PART = ", in part"


def check_erase(arguments: Namespace) -> None:
    """See that there is one target, that a period is one, and that what is asked can be.

    Raises:
        WrongUsage: There is none, or more than one; a period is no two days; or what is quiet
            is to ask.
    """
    if len(_named(arguments)) + bool(arguments.ids) != 1:
        raise WrongUsage(Misuse.ONE_TARGET)
    if arguments.quiet and arguments.new_pages == "offer":
        raise WrongUsage(Misuse.QUIET_ASKS_NOTHING)
    if arguments.also and arguments.person is None and arguments.place is None:
        raise WrongUsage(Misuse.ALSO_WITHOUT_NAME)
    if arguments.period is not None:
        first, parted, last = arguments.period.partition("..")
        if not parted or not (first.strip() or last.strip()):
            raise WrongUsage(Misuse.NO_PERIOD)


def _named(arguments: Namespace) -> dict[str, str]:
    """Give the target that is named, by its kind."""
    kinds = ("person", "tag", "place", "period", "search")
    return {
        kind: words for kind in kinds if (words := getattr(arguments, kind)) is not None
    }


def erase(arguments: Namespace, journal: "Journal", out: Output) -> int:
    """Put memories out of sight; nothing is destroyed."""
    target, terms = _target(arguments, journal, out), _terms(arguments, journal)
    also_called = "" if out.as_json else _also_called(target, journal)
    if arguments.dry_run:
        would = journal.erasing.put_away(target, terms, dry_run=True)
        lanes = journal.erasing.gather(target)
        if also_called:
            out.line(also_called)
        _show_touched(lanes, out)
        if not out.as_json:
            verb = "Kept quiet" if terms.quiet else "Whole"
            told = f"{verb}: {would.held}. In part: {would.blanked}. As it is: {would.left}."
            out.line(told)
        return DONE
    done = journal.erasing.put_away(target, terms)
    if out.as_json:
        out.document(
            {
                "erasure": done.number,
                "erasure_id": str(done.erasure),
                "held": done.held,
                "left": done.left,
                "blanked": done.blanked,
                "blanks": done.blanked,
            }
        )
        return DONE
    if also_called:
        out.line(also_called)
    single = done.held + done.blanked in {0, 1}
    out.line(
        f"{_told(done, quiet=terms.quiet)} `montauk restore {done.number}` brings "
        f"{'it' if single else 'them'} back."
    )
    if not arguments.ids and done.held and not journal.browsing.totals().count:
        out.line("That was every memory there was to see.")
    return DONE


def _also_called(target: "Target", journal: "Journal") -> str:
    """Say whom a name means that is not what they are called: empty where it is."""
    from journal.domain.names import NameKind

    if target.kind.value not in set(NameKind):
        return ""
    name = journal.naming.current(NameKind(target.kind.value), target.words)
    if name is None or name.casefold() == target.words.casefold():
        return ""
    return f"“{target.words}” is another name for {name}."


def _told(done: "Erased", *, quiet: bool) -> str:
    held = counted(done.held, "memory", "memories")
    if not done.held and not done.blanked:
        return "Kept quiet from now on." if quiet else "Hid the name alone: no memory went."
    if quiet:
        return f"Kept quiet: {held}, to be found and never brought up."
    if done.blanked:
        held += f", and passages of {counted(done.blanked, 'other', 'others')}"
    return f"Erased {held}: hidden, not destroyed."


def _target(arguments: Namespace, journal: "Journal", out: Output) -> "Target":
    """Give the one target of an erasure.

    Raises:
        NotDone: What is to be searched for is nothing.
    """
    from journal.cli.commands.searching import parsed
    from journal.domain.erasure import ErasureKind, Target

    if arguments.ids:
        ids = tuple(dict.fromkeys(journal.browsing.find(one).id for one in arguments.ids))
        kind = ErasureKind.ENTRY if len(ids) == 1 else ErasureKind.SELECTION
        return Target(kind, ids=ids)
    [(kind_name, words)] = _named(arguments).items()
    if kind_name == "period":
        return _period(words, journal)
    if kind_name == "search":
        parsed(words, journal, out)
    return Target(ErasureKind(kind_name), words, tuple(arguments.also))


def _period(words: str, journal: "Journal") -> "Target":
    from journal.domain.erasure import ErasureKind, Target

    first, _, last = words.partition("..")
    return Target(
        ErasureKind.PERIOD,
        first=moment_of(first, journal).start if first.strip() else None,
        last=moment_of(last, journal).end if last.strip() else None,
    )


def _terms(arguments: Namespace, journal: "Journal") -> "Terms":
    from journal.domain.erasure import NewPages
    from journal.domain.fates import Fate, Ways
    from journal.domain.passages import Grain
    from journal.services.erasing import Terms

    return Terms(
        tape=arguments.tape,
        return_on=coming_day_of(arguments.return_on, journal),
        new_pages=NewPages(arguments.new_pages),
        ways=Ways(shared=Fate.STAY if arguments.keep_shared else Fate.WHOLE),
        grain=Grain.SENTENCE if arguments.sentences else Grain.PARAGRAPH,
        quiet=arguments.quiet,
        wait=arguments.wait,
    )


def _show_touched(lanes: "Lanes", out: Output) -> None:
    """Say what an erase would touch, in the lanes of a procedure."""
    told = {lane: list(map(str, getattr(lanes, lane))) for lane in _LANES}
    if out.as_json:
        out.document(told)
        return
    for lane, words in _LANES.items():
        out.line(f"{len(told[lane]):>6}  {words}")


def archive(arguments: Namespace, journal: "Journal", out: Output) -> int:
    """Show the sealed cards, or open one."""
    if (arguments.action == "show") != (arguments.number is not None):
        raise WrongUsage(Misuse.ARCHIVE_NUMBER)
    if arguments.number is not None:
        content = journal.archive.open(arguments.number, at_once=arguments.now)
        return _show_opened(content, journal, out)
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
    if card.blanks:
        held += f", {card.blanks} in part"
    elif not card.held:
        held = "no memory yet" if card.kind.value == "quiet" else "the name alone"
    waits = f"  waits {counted(card.wait, 'day', 'days')}" if card.wait else ""
    line = f"{card.number:>4}  {card.on.isoformat()}  {card.kind.value:<10}  {held}"
    return f"{line}{returns}{waits}"


def _show_opened(content: "ErasureContent", journal: "Journal", out: Output) -> int:
    if out.as_json:
        held = [_held_fields(content, row.id, journal) for row in content.rows]
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
        in_part = row.id in content.parts
        out.line(line_of(row, f"{row.title or _beginning(row)}{_IN_PART if in_part else ''}"))
        if in_part:
            _show_passages(journal.archive.behind(content.card.number, row.id), out)
    return DONE


def _show_passages(seen: "Behind", out: Output) -> None:
    """Say what is hidden of a memory that stays."""
    if seen.title is not None:
        out.line(f"      its title: {seen.entry.title}")
    for piece in seen.pieces:
        if piece.passage is not None:
            out.line(f"      {' '.join(piece.text.split())}")
    for file in seen.entry.attachments:
        if file.id in seen.files:
            out.line(f"      {file.name}")


def _held_fields(content: "ErasureContent", held: "EntryId", journal: "Journal") -> dict[str, Any]:
    """Give a memory that a card holds, and nothing that others hide of it."""
    seen = journal.archive.behind(content.card.number, held)
    told = [one.text for one in seen.pieces if one.passage is not None]
    whole = replace(seen.entry, text=readable(seen.pieces))
    return entry_fields(whole) | {"in_part": seen.in_part, "passages": told}


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
