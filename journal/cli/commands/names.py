"""`tags`, `people` and `places`: the names by which memories are found again."""

from argparse import Namespace
from typing import TYPE_CHECKING

from journal.cli.failures import DONE
from journal.cli.output import Output
from journal.domain.names import NameKind

if TYPE_CHECKING:
    from journal.services.journal import Journal


def tags(_arguments: Namespace, journal: "Journal", out: Output) -> int:
    """List the tags."""
    return _show(NameKind.TAG, journal, out, "No memory has a tag yet.")


def people(_arguments: Namespace, journal: "Journal", out: Output) -> int:
    """List the people."""
    return _show(NameKind.PERSON, journal, out, "No memory names anybody yet.")


def places(_arguments: Namespace, journal: "Journal", out: Output) -> int:
    """List the places."""
    return _show(NameKind.PLACE, journal, out, "No memory has a place yet.")


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
