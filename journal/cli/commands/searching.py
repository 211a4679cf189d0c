"""`search`: find what was once written."""

from argparse import Namespace
from typing import TYPE_CHECKING

from journal.cli.failures import DONE, NotDone, Refusal
from journal.cli.output import Output
from journal.cli.showing import line_of, show_list
from journal.cli.words import counted, shown
from journal.domain.query import NoteKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from journal.domain.extent import Span
    from journal.domain.hits import Hit
    from journal.domain.query import Query
    from journal.services.journal import Journal


def search(arguments: Namespace, journal: "Journal", out: Output) -> int:
    """Show the newest memories that match."""
    query = parsed(" ".join(arguments.query), journal, out)
    if out.as_json:
        found, total = journal.searching.entries(query, arguments.limit)
        show_list(out, found, total, "")
        return DONE
    page = journal.searching.page(query, limit=arguments.limit)
    for hit in page.hits:
        _show_hit(hit, out)
    if not page.hits:
        _say_nothing_found(query, journal, out)
    elif page.cursor is not None:
        more = journal.searching.count(query) - len(page.hits)
        out.line(f"… and {counted(more, 'more', 'more')}.")
    return DONE


def parsed(words: str, journal: "Journal", out: Output) -> "Query":
    """Read a query.

    Raises:
        NotDone: It holds no word to look for.
    """
    query = journal.searching.parse(words)
    if query.is_empty:
        raise NotDone(Refusal.EMPTY_QUERY)
    for note in query.notes:
        out.note("montauk: " + NOTES[note.kind].format(fragment=shown(note.fragment)))
    return query


def _show_hit(hit: "Hit", out: Output) -> None:
    title = _lit(hit.title, hit.title_spans, out) if hit.title else ""
    excerpt = _lit(hit.excerpt, hit.excerpt_spans, out).replace("\n", " ")
    out.line(line_of(hit.row, title or excerpt))
    if title and excerpt:
        out.line(f"      {excerpt}")


def _lit(words: str, spans: "Sequence[Span]", out: Output) -> str:
    parts, end = [], 0
    for span in spans:
        parts += [words[end : span.start], out.bold(words[span.start : span.end])]
        end = span.end
    return "".join([*parts, words[end:]])


def _say_nothing_found(query: "Query", journal: "Journal", out: Output) -> None:
    out.line("No memory says that.")
    suggestion = journal.searching.suggest(query)
    if suggestion is not None:
        out.line(f"Did you mean: {suggestion.query}")


NOTES = {
    NoteKind.ONLY_OPERATORS: "“{fragment}” holds no word, and was left out.",
    NoteKind.LONELY_OPERATOR: "“{fragment}” has a word on one side only, and was left out.",
    NoteKind.UNKNOWN_DATE: "“{fragment}” is no date I know, and was searched as text.",
    NoteKind.UNKNOWN_CHOICE: "“{fragment}” is nothing to choose, and was searched as text.",
    NoteKind.MISSING_VALUE: "“{fragment}” says nothing behind its colon, and was left out.",
    NoteKind.OPEN_QUOTE: "A quotation mark stays open: the rest was searched as a phrase.",
    NoteKind.OPEN_BRACKET: "A bracket has no partner, and was left out.",
    NoteKind.TOO_LONG: "The query is very long: only its beginning was searched.",
}
