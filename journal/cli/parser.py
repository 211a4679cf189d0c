"""The words of every command: what argparse needs to know, and nothing that takes time to import.

Only the parser of the command that was called is built; all fourteen cost 3 ms of a search.
"""

import argparse
import uuid
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple, NoReturn

_LARGEST = 2**31 - 1


class Command(NamedTuple):
    """One command: where it lives, what it says of itself, and which words it takes."""

    module: str
    function: str
    help: str
    arguments: Callable[[argparse.ArgumentParser], None]


def at_least_one(words: str) -> int:
    """Read a count; more than the journal could ever hold is cut off."""
    try:
        number = int(words)
    except ValueError as error:
        message = f"{words!r} is no number"
        raise argparse.ArgumentTypeError(message) from error
    if number < 1:
        message = f"{words} is less than 1"
        raise argparse.ArgumentTypeError(message)
    return min(number, _LARGEST)


def batch_id(words: str) -> uuid.UUID:
    """Read the id of an import."""
    try:
        return uuid.UUID(words)
    except ValueError as error:
        message = f"{words!r} is not the id of an import"
        raise argparse.ArgumentTypeError(message) from error


class _Once(argparse.Action):
    """An option that counts once: of two the first would be left out without a word."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: str | Sequence[object] | None,
        option_string: str | None = None,
    ) -> None:
        """Take the value, or refuse a second one."""
        if getattr(namespace, self.dest) is not None:
            parser.error(f"{option_string} is given twice")
        setattr(namespace, self.dest, values)


def _beside(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--on", metavar="WHEN", help="2024-02-14, summer 1998, about 1975 …")
    parser.add_argument("--title", metavar="T")
    parser.add_argument("--tag", metavar="T", action="append", default=[])
    parser.add_argument("--person", metavar="P", action="append", default=[])
    parser.add_argument("--place", metavar="P")
    parser.add_argument("--mood", metavar="M")
    parser.add_argument("--attach", metavar="FILE", type=Path, action="append", default=[])


def _add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("text", metavar="TEXT", nargs="?", help="- or nothing: standard input")
    _beside(parser)
    parser.add_argument("--quiet", action="store_true", default=None, help="never bring it up")


def _edit(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", metavar="ID")
    parser.add_argument("--text", metavar="TEXT", help="the new text; - reads standard input")
    _beside(parser)
    parser.add_argument("--no-tag", metavar="T", action="append", default=[])
    parser.add_argument("--no-person", metavar="P", action="append", default=[])
    parser.add_argument(
        "--quiet", action=argparse.BooleanOptionalAction, help="never bring it up, or let it again"
    )


def _list(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--limit", metavar="N", type=at_least_one, default=50)
    parser.add_argument("--after", metavar="D", help="from that day on")
    parser.add_argument("--before", metavar="D", help="before that day")


def _search(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("query", metavar="QUERY", nargs="+")
    parser.add_argument("--limit", metavar="N", type=at_least_one, default=50)


def _one_id(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", metavar="ID")


def _names(parser: argparse.ArgumentParser) -> None:
    _acts(parser, "rename", "merge", "alias")


def _people(parser: argparse.ArgumentParser) -> None:
    _acts(parser, "rename", "merge", "alias", "take", "hard-day")
    parser.add_argument(
        "--within", metavar="N", type=int, help="so many days around a hard day, 3 unless given"
    )
    parser.add_argument("--remove", action="store_true", help="a hard day is one no longer")


def _acts(parser: argparse.ArgumentParser, *acts: str) -> None:
    taking = "; take: people of the last import's names" if "take" in acts else ""
    hard = "; hard-day A DAY: A does not come up then" if "hard-day" in acts else ""
    parser.add_argument(
        "act", nargs="?", choices=acts, help=f"A to B; merge A into B; also call A B{taking}{hard}"
    )
    parser.add_argument("names", metavar="NAME", nargs="*")


def _on_this_day(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("date", metavar="DATE", nargs="?", help="today unless given")


def _erase(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("ids", metavar="ID", nargs="*")
    parser.add_argument("--person", action=_Once, metavar="P", help="all that is about somebody")
    parser.add_argument("--tag", action=_Once, metavar="T", help="all with a tag, or one in it")
    parser.add_argument("--place", action=_Once, metavar="P", help="all that happened at a place")
    parser.add_argument("--period", action=_Once, metavar="A..B", help="all that was from A to B")
    parser.add_argument("--search", action=_Once, metavar="Q", help="all that a search finds")
    parser.add_argument(
        "--also", metavar="NAME", action="append", default=[], help="another name for them"
    )
    parser.add_argument("--tape", action=_Once, metavar="TEXT", help="words for later")
    parser.add_argument("--return-on", action=_Once, metavar="D", help="the day to offer it back")
    parser.add_argument(
        "--wait", metavar="DAYS", type=at_least_one, default=0, help="wait before it opens"
    )
    parser.add_argument(
        "--quiet", action="store_true", help="leave it to be found, and never bring it up"
    )
    parser.add_argument(
        "--keep-shared", action="store_true", help="leave what is about somebody else too"
    )
    parser.add_argument(
        "--sentences", action="store_true", help="hide sentences that name them, not paragraphs"
    )
    parser.add_argument(
        "--new-pages",
        choices=("leave", "offer", "put-away"),
        default="leave",
        help="what happens to pages written later that fall under it",
    )
    parser.add_argument("--dry-run", action="store_true", help="say what it would touch")


def _archive(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("action", nargs="?", choices=("list", "show"), default="list")
    parser.add_argument("number", metavar="N", nargs="?", type=at_least_one)
    parser.add_argument("--now", action="store_true", help="open it without waiting")


def _restore(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("targets", metavar="N | ID", nargs="*")
    parser.add_argument("--all", action="store_true", help="everything that N holds")


def _import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("path", metavar="PATH", type=Path)
    parser.add_argument("--format", metavar="F", help="jsonl, markdown or jrnl")
    parser.add_argument("--dry-run", action="store_true", help="count, and write nothing")


def _undo_import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("batch", metavar="BATCH", type=batch_id)


def _demo(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--remove", action="store_true", help="take the sample out again, whole")


def _export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("path", metavar="PATH", type=Path)
    parser.add_argument("--format", metavar="F", help="jsonl or markdown")
    parser.add_argument("--search", metavar="Q", help="only what matches")
    parser.add_argument("--with-archive", action="store_true", help="also what was put away")


COMMANDS = {
    "add": Command("writing", "add", "keep a memory", _add),
    "list": Command("reading", "list_entries", "show the newest memories", _list),
    "search": Command("searching", "search", "find memories", _search),
    "show": Command("reading", "show", "show a memory", _one_id),
    "edit": Command("writing", "edit", "change a memory", _edit),
    "tags": Command("names", "tags", "list the tags", _names),
    "people": Command("names", "people", "list the people", _people),
    "places": Command("names", "places", "list the places", _names),
    "on-this-day": Command("reading", "on_this_day", "the same day in other years", _on_this_day),
    "erase": Command("erasing", "erase", "put memories out of sight", _erase),
    "archive": Command("erasing", "archive", "what was put away", _archive),
    "restore": Command("erasing", "restore", "bring memories back", _restore),
    "import": Command("transfer", "import_source", "bring memories in", _import),
    "undo-import": Command("transfer", "undo_import", "take an import back", _undo_import),
    "demo": Command("transfer", "demo", "add a sample journal to look around in", _demo),
    "export": Command("transfer", "export", "write memories out", _export),
}


class _Parser(argparse.ArgumentParser):
    """A parser that takes no shortened options, so that a later one changes no script."""

    def __init__(self, **more: object) -> None:
        super().__init__(**(more | {"allow_abbrev": False}))  # type: ignore[arg-type]


def _globals(parser: argparse.ArgumentParser, *, default: object) -> None:
    parser.add_argument("--journal", metavar="FILE", type=Path, default=default)
    parser.add_argument("--passphrase-file", metavar="FILE", type=Path, default=default)
    parser.add_argument(
        "--json", action="store_true", default=False if default is None else default
    )


def build(command: str | None) -> argparse.ArgumentParser:
    """Give the parser of a command, or of all of them when none is named."""
    parser = _Parser(
        prog="montauk", description="A memory journal. Without a command, the window opens."
    )
    _globals(parser, default=None)
    wanted = [command] if command else list(COMMANDS)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name in wanted:
        one = commands.add_parser(name, help=COMMANDS[name].help, description=COMMANDS[name].help)
        _globals(one, default=argparse.SUPPRESS)
        COMMANDS[name].arguments(one)
    return parser


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """Read the words of a command.

    Raises:
        SystemExit: With 2 for wrong usage, with 0 after help was printed.
    """
    command, words = _command_in(argv), list(argv)
    if command == "search":
        words = _with_query_last(words)
    return build(command).parse_args(words)


def refuse(arguments: argparse.Namespace, sentence: str) -> NoReturn:
    """End with wrong usage, as argparse does.

    Raises:
        SystemExit: Always, with 2.
    """
    build(arguments.command).error(sentence)


def _command_in(argv: Sequence[str]) -> str | None:
    """Give the command among the words, stepping over global options and their values."""
    words = iter(argv)
    for word in words:
        if word in {"--journal", "--passphrase-file"}:
            next(words, None)
        elif not word.startswith("-"):
            return word if word in COMMANDS else None
    return None


def _with_query_last(words: list[str]) -> list[str]:
    """Move the options of a search before `--`, so that `-winter` stays a word of the query."""
    options, query, found = [], [], False
    rest = iter(words)
    for word in rest:
        name = word.partition("=")[0]
        if word == "--":
            query += list(rest)
        elif name in {"--journal", "--passphrase-file", "--limit"}:
            options += [word] if "=" in word else [word, *_next_of(rest)]
        elif word in {"--json", "-h", "--help"}:
            options.append(word)
        elif word == "search" and not found:
            found = True
            options.append(word)
        else:
            query.append(word)
    return [*options, "--", *query]


def _next_of(rest: Iterator[str]) -> list[str]:
    value = next(rest, None)
    return [] if value is None else [value]
