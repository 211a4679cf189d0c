"""Run one command from its words to its exit code."""

import os
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from journal.cli.failures import DONE, INTERRUPTED, NOT_DONE, NotDone, Refusal, WrongUsage
from journal.cli.output import Output
from journal.cli.parser import COMMANDS, parse, refuse
from journal.domain.errors import JournalError, JournalMissing

if TYPE_CHECKING:
    from journal.services.journal import Journal

OpenJournal = Callable[[Path | None], "Journal"]

# Only these may begin a journal: a mistyped path must not look like an empty one.
_MAY_BEGIN = frozenset({"add", "import", "demo"})


def main(argv: Sequence[str], open_journal: OpenJournal) -> int:
    """Run a command and give its exit code: 0 done, 1 not done, 2 wrong usage, 130 stopped.

    Args:
        argv: The words after the program's name.
        open_journal: Opens the journal at a path, or the usual one for None.
    """
    try:
        arguments = parse(argv)
        return _run(arguments, open_journal)
    except SystemExit as wish:
        return int(wish.code or DONE)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _close_quietly()
        return DONE


def _run(arguments: Namespace, open_journal: OpenJournal) -> int:
    out = Output(as_json=arguments.json)
    try:
        code = _called(arguments, out, open_journal)
        out.flush()
    except WrongUsage as error:
        refuse(arguments, error.sentence)
    except NotDone as error:
        out.note(f"montauk: {error.sentence}")
        return NOT_DONE
    except JournalError as error:
        from journal.cli.words import sentence_for

        out.note(f"montauk: {sentence_for(error)}")
        return NOT_DONE
    return code


def _called(arguments: Namespace, out: Output, open_journal: OpenJournal) -> int:
    command = COMMANDS[arguments.command]
    module = import_module(f"journal.cli.commands.{command.module}")
    run = getattr(module, command.function)
    # What does not fit together is refused before a journal is opened, or begun.
    check = getattr(module, f"check_{command.function}", None)
    if check is not None:
        check(arguments)
    _check_journal(arguments)
    journal = open_journal(arguments.journal)
    try:
        return int(run(arguments, journal, out))
    finally:
        journal.close()


def _check_journal(arguments: Namespace) -> None:
    """Refuse a journal that is not there, and a passphrase for one that has none."""
    path = arguments.journal
    if path is not None and arguments.command not in _MAY_BEGIN and not os.path.lexists(path):
        raise JournalMissing(path)
    if arguments.passphrase_file is not None:
        raise NotDone(Refusal.UNLOCKED)


def _close_quietly() -> None:
    """Give standard output somewhere to go, so that the interpreter's last flush says nothing."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, sys.stdout.fileno())
    except (OSError, ValueError):
        return  # The stream has no descriptor: nothing of it is flushed at the end either.
    finally:
        os.close(nowhere)
