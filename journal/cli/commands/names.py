"""`tags`, `people` and `places`: list them, call them something else, let two be one."""

from argparse import Namespace
from collections.abc import Sequence
from typing import TYPE_CHECKING

from journal.cli.failures import DONE, NOT_DONE
from journal.cli.output import Output
from journal.cli.parser import refuse
from journal.cli.words import counted, shown
from journal.domain.hard_days import USUAL, HardDay, day_of_year
from journal.domain.names import NameKind

if TYPE_CHECKING:
    from journal.services.journal import Journal

_WANTED = {"rename": 2, "merge": 2, "alias": 2}


def tags(arguments: Namespace, journal: "Journal", out: Output) -> int:
    """List the tags, or change what one is called."""
    return _do(NameKind.TAG, arguments, journal, out, "No memory has a tag yet.")


def people(arguments: Namespace, journal: "Journal", out: Output) -> int:
    """List the people, or change what one is called."""
    if arguments.act == "take":
        return _take(arguments, journal, out)
    if arguments.act == "hard-day":
        return _hard_days(arguments, journal, out)
    return _do(NameKind.PERSON, arguments, journal, out, "No memory names anybody yet.")


def places(arguments: Namespace, journal: "Journal", out: Output) -> int:
    """List the places, or change what one is called."""
    return _do(NameKind.PLACE, arguments, journal, out, "No memory has a place yet.")


def _do(
    kind: NameKind, arguments: Namespace, journal: "Journal", out: Output, nothing: str
) -> int:
    if arguments.act is None:
        return _show(kind, journal, out, nothing)
    if len(arguments.names) != _WANTED[arguments.act]:
        refuse(arguments, f"{arguments.act} takes two names: the one it has, and the other one")
    naming = journal.naming
    verb = {"rename": naming.rename, "merge": naming.merge, "alias": naming.add_alias}
    verb[arguments.act](kind, *arguments.names)
    if out.as_json:
        # As it was typed, and the same whatever came of it: a name may have been put away.
        out.document({"name": arguments.names[0 if arguments.act == "alias" else 1]})
    else:
        out.line("Done.")
    return DONE


def _take(arguments: Namespace, journal: "Journal", out: Output) -> int:
    """Make people of the names that the last import brought: of these, or of all."""
    found = [one.name for one in journal.naming.found()]
    wanted = {one.casefold() for one in arguments.names}
    taken = [one for one in found if not wanted or one.casefold() in wanted]
    act = journal.naming.take_found(taken)
    if out.as_json:
        out.document({"names": taken, "count": act.count})
    elif taken:
        told = ", ".join(shown(one) for one in taken)
        out.line(f"{told}: {counted(act.count, 'memory', 'memories')}.")
    else:
        out.note("montauk: The last import brought no such name: `montauk people` lists them.")
    return DONE if taken else NOT_DONE


def _hard_days(arguments: Namespace, journal: "Journal", out: Output) -> int:
    """Mark a day near which somebody does not come up, let it go, or tell all there are."""
    if len(arguments.names) not in (1, 2):
        refuse(arguments, "hard-day takes a name, and a day")
    who = arguments.names[0]
    if len(arguments.names) == 1:
        return _tell_hard_days(journal.naming.profile(NameKind.PERSON, who).hard_days, out)
    within = USUAL if arguments.within is None else arguments.within
    hard = day_of_year(arguments.names[1], journal.clock.now(), within)
    journal.naming.set_hard_day(NameKind.PERSON, who, hard, stands=not arguments.remove)
    if out.as_json:
        out.document({"name": who})
    else:
        out.line("Done.")
    return DONE


def _tell_hard_days(hard: Sequence[HardDay], out: Output) -> int:
    if out.as_json:
        told = [{"day": f"{one.month:02}-{one.day:02}", "within": one.within} for one in hard]
        out.document({"items": told})
    elif not hard:
        out.line("No day is marked as hard.")
    for one in () if out.as_json else hard:
        out.line(f"{one.month:02}-{one.day:02}  within {counted(one.within, 'day', 'days')}")
    return DONE


def _show(kind: NameKind, journal: "Journal", out: Output, nothing: str) -> int:
    found = journal.browsing.names(kind)
    if out.as_json:
        out.document({"items": [{"name": one.name, "count": one.count} for one in found]})
    elif not found:
        out.line(nothing)
    else:
        width = max(len(str(one.count)) for one in found)
        for one in found:
            out.line(f"{one.count:>{width}}  {one.name}")
    return DONE
