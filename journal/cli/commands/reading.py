"""`list`, `show` and `on-this-day`: look back."""

from argparse import Namespace
from typing import TYPE_CHECKING

from journal.cli.asking import first_day_of, moment_of
from journal.cli.failures import DONE, NotDone, Refusal
from journal.cli.output import Output
from journal.cli.showing import show_entry, show_list
from journal.cli.words import shown

if TYPE_CHECKING:
    from journal.services.journal import Journal


def list_entries(arguments: Namespace, journal: "Journal", out: Output) -> int:
    """Show the newest memories."""
    found, total = journal.browsing.entries(
        arguments.limit,
        before=first_day_of(arguments.before, journal),
        after=first_day_of(arguments.after, journal),
    )
    show_list(out, found, total, "Nothing here yet. Write one true sentence about today.")
    return DONE


def show(arguments: Namespace, journal: "Journal", out: Output) -> int:
    """Show one memory."""
    show_entry(out, journal.browsing.find(arguments.id))
    return DONE


def on_this_day(arguments: Namespace, journal: "Journal", out: Output) -> int:
    """Show the memories of the same day in other years."""
    day = journal.clock.now().date()
    if arguments.date is not None:
        moment = moment_of(arguments.date, journal)
        if not moment.is_exact:
            raise NotDone(Refusal.NO_SINGLE_DAY, shown(arguments.date))
        day = moment.start
    found = [journal.browsing.entry(row.id) for row in journal.browsing.on_this_day(day)]
    show_list(out, found, len(found), "No other year remembers this day.")
    return DONE
