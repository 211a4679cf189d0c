"""Word every failure for the person: one sentence that says what is so, and what can be done next.

The window's twin of ``journal.cli.words``. Each class of the tree in ``journal.domain.errors`` has
its own words here; a bug, which has none, is told as one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication

from journal.domain import errors
from journal.ui.feedback.dates import day_in_full

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class Words:
    """What a notice says.

    Attributes:
        text: One sentence.
        action: What to do next, as the words of a button; empty when the sentence says it all.
    """

    text: str
    action: str = ""


def words_for(error: BaseException) -> Words:
    """Word `error`; anything that is not a failure of the journal is told as a bug."""
    for kind in type(error).__mro__:
        if kind in _WORDS:
            return _WORDS[kind](error)
    return _bug()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Words", text)


def _told(text: str, action: str = "") -> Callable[[Any], Words]:
    return lambda _error: Words(_tr(text), _tr(action) if action else "")


def _quoted(text: str, fact: str, action: str = "") -> Callable[[Any], Words]:
    def word(error: Any) -> Words:  # noqa: ANN401 - each class has its own fact
        return Words(
            _tr(text).replace("%1", _short(str(getattr(error, fact)))), action and _tr(action)
        )

    return word


def _named(text: str, action: str = "") -> Callable[[Any], Words]:
    def word(error: Any) -> Words:  # noqa: ANN401 - paths come from two families
        name = error.path.name if error.path else _tr("the journal’s file")
        return Words(_tr(text).replace("%1", _short(name)), action and _tr(action))

    return word


def _day_full(error: errors.DayFull) -> Words:
    return Words(
        _tr("%1 holds as many memories as a day has room for. Give this one another day.").replace(
            "%1", day_in_full(error.day)
        )
    )


def _bug() -> Words:
    return Words(_tr("Something in the journal broke. Your words are safe in this window."))


def _short(text: str, most: int = 60) -> str:
    """Keep a notice on two lines, whatever somebody pasted."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1] + "…"


_WORDS: Final[dict[type[BaseException], Callable[[Any], Words]]] = {
    errors.JournalError: _told("That couldn’t be done; the journal is as it was.", "Try again"),
    errors.ImpossibleDate: _quoted("No calendar has “%1”. Try another day.", "words"),
    errors.UnknownDate: _quoted(
        "“%1” is no date this journal knows. Try 14 Feb 2026, or summer 1998.", "words"
    ),
    errors.UnknownEntry: _told("That memory isn’t in the journal.", "Back to the timeline"),
    errors.AmbiguousId: _told("More than one memory begins like that. Give more of its id."),
    errors.UnknownErasure: _told("The archive holds nothing under that.", "Look again"),
    errors.NothingToErase: _told("There is no memory here to erase."),
    errors.PeriodBackwards: _told("That period ends before it begins. Turn the two days round."),
    errors.ReturnInThePast: _told("That day has passed. Choose one that is still to come."),
    errors.AskedToWait: _told("You asked yourself to wait before you open this."),
    errors.WaitTooLong: _told("That is longer than a year. Choose a shorter wait."),
    errors.GapMissing: _told("A gap is missing from the text. Put it back, or undo."),
    errors.GapMoved: _told("A hidden passage has changed. Choose again what is hidden."),
    errors.NothingToRestore: _told("These memories are already in your journal."),
    errors.EmptyMemory: _told("An empty page makes no memory. Write a word, and it is kept."),
    errors.BadName: _quoted("“%1” can’t be a name. Use at least one letter.", "name"),
    errors.NameTooLong: _told("That is too long for a name. Use 120 characters at the most."),
    errors.UnknownName: _quoted("Nothing here is called “%1”.", "name"),
    errors.NameTaken: _quoted("“%1” is there already. Merge the two, or choose another.", "name"),
    errors.IntoItself: _told("A name can’t go into itself. Choose another one."),
    errors.UndoTooLate: _told("The names have changed since. They stay as they are."),
    errors.DayFull: _day_full,
    errors.JournalUnavailable: _named("%1 can’t be used just now.", "Try again"),
    errors.JournalBusy: _named("Another program is using %1. Close it, or wait.", "Try again"),
    errors.JournalFull: _told(
        "The disk is full. Your words are safe in this window. Free some space.", "Try again"
    ),
    errors.JournalMissing: _named("%1 isn’t where it was. Put it back.", "Try again"),
    errors.NotAJournal: _named("%1 is no journal. Open another file; this one is untouched."),
    errors.JournalDamaged: _named(
        "Part of %1 can’t be read. Keep a copy of the file before anything else."
    ),
    errors.JournalReadOnly: _named("%1 can’t be written. Allow writing to it.", "Try again"),
    errors.JournalUnreachable: _named("The disk that holds %1 doesn’t answer.", "Try again"),
    errors.JournalTooNew: _named("A newer Montauk wrote %1. Open it with that one."),
    errors.SourceError: _named("%1 can’t be used."),
    errors.SourceMissing: _named("There is nothing at %1. Choose another file."),
    errors.SourceUnreadable: _named("%1 can’t be read. Allow reading it, or choose another file."),
    errors.SourceIsFolder: _named("%1 is a folder. Add the files in it instead."),
    errors.SourceEmpty: _named("Nothing in %1 can become a memory. Choose another file."),
    errors.PageEmpty: _named("There are no words in %1. Choose a file that has some."),
    errors.PageTooLong: _named("%1 is too long for a page. Add a part of it instead."),
    errors.PageNotText: _named("%1 can’t be read as text. Save it as UTF-8 text first."),
    errors.UnknownPage: _told("That page isn’t there any more. Add it again to read it."),
    errors.UnknownFormat: _named("No reader here knows %1. Choose another file."),
    errors.TargetError: _named("%1 can’t be written there. Choose another folder."),
    errors.TargetExists: _named("%1 is there already, and stays. Choose another name."),
    errors.TargetUnwritable: _named("%1 can’t be written. Choose a folder that allows it."),
    errors.UnknownBatch: _told("That import can’t be taken back any more."),
    errors.Interrupted: _told("Stopped. Nothing was changed."),
}
