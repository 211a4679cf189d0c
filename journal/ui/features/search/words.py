"""Word what a search says of itself: how much it found, what it made of what was typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from journal.domain.query import And, Node, NoteKind, Or, Phrase, Word
from journal.ui.feedback import dates
from journal.ui.feedback.numbers import plural, sentence

if TYPE_CHECKING:
    from journal.domain.hits import Suggestion
    from journal.domain.query import Note, Query
    from journal.domain.timeline import MonthCount

_STRONG, _PLAIN = "\x01", "\x02"  # no text that a person sees holds these
_MOST_TERMS = 4
_LONGEST = 40


def nothing_yet() -> str:
    """Say what can be done while nothing is typed."""
    return _tr("Type a word, a name or a date. What you wrote comes as you type.")


def nothing_found() -> str:
    """Say that nothing was found."""
    return _tr("No memory says that.")


def gap() -> str:
    """Say that something which is put away lies here."""
    return _tr("There is a gap here.")


def how_to() -> str:
    """Explain the two signs worth knowing."""
    return _tr("Quotes search a phrase, a minus leaves a word out.")


def found(query: Query, count: int, *, at_least: bool = False) -> str:
    """Say how many memories were found; :func:`runs` tells which words of it are strong.

    Args:
        query: What was looked for.
        count: How many.
        at_least: True while it is not known whether there are more.
    """
    how_many = plural(_tr, count, "%n memory", "%n memories")
    if at_least:
        how_many = plural(_tr, count, "More than %n memory", "More than %n memories")
    how_many = _strong(how_many)
    said = _terms(query)
    if not said:
        return how_many + _strong(".")
    one = count == 1 and not at_least
    text = _tr("%1 says %2") if one else _tr("%1 say %2")
    end = "" if query.terms[-1] == _grown(query) else _strong(".")
    return text.replace("%1", how_many).replace("%2", said) + end


def _terms(query: Query) -> str:
    """Give what is said in what was found; nothing where no short sentence would be true."""
    word = _joint(query.node)
    terms = query.terms
    if not word or not terms or len(terms) > _MOST_TERMS:
        return ""
    shown = [_strong(_term(term)) for term in terms]
    if len(shown) == 1:
        return shown[0]
    return ", ".join(shown[:-1]) + f" {word} " + shown[-1]


def _grown(query: Query) -> Word | None:
    """Give the last word while it may still go on: its dots end the sentence."""
    last = query.terms[-1]
    return last if isinstance(last, Word) and last.prefix else None


def _joint(node: Node) -> str:
    """Give the word between terms that must all stand there, or any; nothing for a mixture."""
    if isinstance(node, Or):
        return _tr("or") if all(isinstance(one, Word | Phrase) for one in node.children) else ""
    children = node.children if isinstance(node, And) else (node,)
    return "" if any(isinstance(one, Or) for one in children) else _tr("and")


def _term(term: Word | Phrase) -> str:
    text = _short(term.text)
    if isinstance(term, Phrase):
        return f"“{text}”"
    return f"{text}…" if term.prefix else text


def did_you_mean(suggestion: Suggestion) -> str:
    """Tell what was looked for in place of what was typed."""
    text = _tr("Did you mean %1? No memory says “%2”, so this is what says %1.")
    return text.replace("%1", _short(suggestion.meant)).replace("%2", _short(suggestion.typed))


def not_read(note: Note) -> str:
    """Tell what became of a part that did not parse."""
    texts = {
        NoteKind.ONLY_OPERATORS: _tr("“%1” asks for nothing yet. Add a word."),
        NoteKind.LONELY_OPERATOR: _tr("“%1” has a word on one side only, so it is left out."),
        NoteKind.UNKNOWN_DATE: _tr("“%1” holds no date I know, so it is searched as text."),
        NoteKind.UNKNOWN_CHOICE: _tr("“%1” is nothing to choose by, so it is searched as text."),
        NoteKind.MISSING_VALUE: _tr("“%1” has nothing after it, so it is left out."),
        NoteKind.OPEN_QUOTE: _tr("A quote has no end: the rest is read as one phrase."),
        NoteKind.OPEN_BRACKET: _tr("A bracket has no end: the rest is read as inside it."),
        NoteKind.TOO_LONG: _tr("That is long. Only its beginning is searched."),
    }
    return texts[note.kind].replace("%1", _short(note.fragment))


def below(count: int, back_to: MonthCount | int | None) -> str:
    """Tell how much of the list is not seen yet: "Five more below, back to May 2024".

    Args:
        count: How many hits stand below what is seen.
        back_to: The month or year of the last of them, where it is known.
    """
    if count <= 0:
        return ""
    said = dates.number_word(count)
    text = sentence(plural(_tr, count, "%n more below", "%n more below", said))
    if back_to is None:
        return text
    when = str(back_to) if isinstance(back_to, int) else dates.month_in_full(
        back_to.year, back_to.month)  # fmt: skip
    return text + _tr(", back to %1").replace("%1", when)


def keys_line() -> str:
    """Tell the two keys of the list."""
    return _tr("Enter opens  ·  Alt ↓ next match")


def runs(text: str) -> tuple[tuple[str, bool], ...]:
    """Cut a sentence into stretches, each with whether it is written strongly."""
    stretches = []
    for part in text.split(_STRONG):
        strong, end, rest = part.partition(_PLAIN)
        stretches += [(strong, True), (rest, False)] if end else [(strong, False)]
    return tuple(stretch for stretch in stretches if stretch[0])


def _strong(text: str) -> str:
    return f"{_STRONG}{text}{_PLAIN}"


def _short(text: str) -> str:
    line = " ".join(text.replace(_STRONG, " ").replace(_PLAIN, " ").split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"


def _tr(text: str, note: str = "", count: int = -1) -> str:
    return QCoreApplication.translate("Search", text, note, count)
