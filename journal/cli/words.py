"""Word every failure for people: one sentence on what happened, and what to do next.

The templates are literals, so that they can be translated.
"""

from pathlib import Path

from journal.domain import errors

_NOT_TO_PRINT = dict.fromkeys((*range(32), *range(127, 160), *range(0xD800, 0xE000)), "\ufffd")

SENTENCES: dict[type[errors.JournalError], str] = {
    errors.ImpossibleDate: "No calendar has the day “{words}”: check the day and the month.",
    errors.UnknownDate: "“{words}” is no date I know: try 2024-02-14, 2024-02, summer 1998 or "
    "about 1975.",
    errors.UnknownEntry: "No memory has the id “{wanted}”: `montauk list` shows the ids.",
    errors.AmbiguousId: "More than one memory begins with “{prefix}”: give more of the id.",
    errors.UnknownErasure: "Nothing was put away under number {number}: `montauk archive` shows "
    "the numbers.",
    errors.NothingToErase: "Nothing that shows falls under that, and nothing was erased: "
    "`--dry-run` tells what something touches.",
    errors.PeriodBackwards: "That period ends before it begins: give the earlier day first.",
    errors.ReturnInThePast: "That day has passed: give one that is still to come.",
    errors.AskedToWait: "You asked yourself to wait until {until}: come back then, or open it now "
    "with `montauk archive show {number} --now`.",
    errors.WaitTooLong: "Nobody waits for longer than a year: give 366 days at the most.",
    errors.GapMissing: "A gap is missing from the text: write every “[ · · · ]” that it had.",
    errors.GapMoved: "A hidden passage has changed: bring it back before you edit this memory.",
    errors.NothingToRestore: "There is nothing to bring back: `montauk archive` shows what was "
    "put away.",
    errors.EmptyMemory: "An empty memory isn't kept: write something first.",
    errors.BadName: "“{name}” is no name: use at least one letter or digit.",
    errors.NameTooLong: "That name is too long: use 120 characters at the most.",
    errors.UnknownName: "Nothing is called “{name}”: `montauk people`, `places` and `tags` list "
    "the names.",
    errors.NameTaken: "“{name}” is there already: merge the two, or choose another name.",
    errors.IntoItself: "A name cannot go into itself: choose another one.",
    errors.UndoTooLate: "The names have changed since: they stay as they are.",
    errors.DayFull: "{day} holds as many memories as a day has room for: choose another day.",
    errors.JournalBusy: "The journal is in use by another program: try again in a moment.",
    errors.JournalFull: "The disk is full and nothing was written: free some space and try again.",
    errors.JournalMissing: "There is no journal at {path}: check the path, or begin one with "
    "`montauk add`.",
    errors.NotAJournal: "The file {path} is no journal: check the path; the file was not touched.",
    errors.JournalDamaged: "Part of the journal {path} cannot be read: copy the file to a safe "
    "place before anything else.",
    errors.JournalReadOnly: "The journal {path} cannot be written: check the rights of the file "
    "and its folder.",
    errors.JournalUnreachable: "The disk that holds {path} does not answer: check that it is "
    "connected, and try again.",
    errors.JournalTooNew: "A newer Montauk wrote the journal {path}, and nothing was changed: "
    "open it with that version.",
    errors.JournalUnavailable: "The journal {path} cannot be used just now: try again later.",
    errors.SourceMissing: "Nothing stands at {path}: check the path.",
    errors.SourceUnreadable: "{path} cannot be read: check the rights of the file.",
    errors.SourceIsFolder: "{path} is a folder: give the files in it.",
    errors.SourceEmpty: "There is nothing to import in {path}: choose a file or folder that holds "
    "memories.",
    errors.PageEmpty: "There are no words in {path}: choose a file that has some.",
    errors.PageTooLong: "{path} is too long for a page: give a part of it.",
    errors.PageNotText: "{path} cannot be read as text: save it as UTF-8 text first.",
    errors.UnknownPage: "That page is not there any more: add it again to read it.",
    errors.UnknownFormat: "I don't know the format of {path}: JSON Lines, Markdown with dates and "
    "jrnl's text files can be read.",
    errors.SourceError: "{path} cannot be used: choose another file.",
    errors.TargetExists: "{path} exists already, and nothing is written over it: choose another "
    "name.",
    errors.TargetUnwritable: "{path} cannot be written: check that its folder exists and may be "
    "written.",
    errors.TargetError: "{path} cannot be written: choose another place.",
    errors.UnknownBatch: "No import of that id can be undone: `montauk import` prints the id when "
    "it is done.",
    errors.Interrupted: "Stopped, and nothing of it was kept: run it again when you like.",
    errors.JournalError: "That could not be done, and nothing was changed: try again.",
}

def sentence_for(error: errors.JournalError) -> str:
    """Word a failure: the sentence of its class, or of the nearest class above that has one."""
    template = next(SENTENCES[kind] for kind in type(error).__mro__ if kind in SENTENCES)
    facts = {name: shown(value) for name, value in vars(error).items()}
    return template.format(**facts)


def shown(value: object) -> str:
    """Give a fact as a terminal can print it: no control characters, nothing endless."""
    if value is None:
        return "here"
    words = value.as_posix() if isinstance(value, Path) and not value.drive else str(value)
    words = words.translate(_NOT_TO_PRINT)
    return words if len(words) <= _LONGEST else words[:_LONGEST] + "…"


def counted(number: int, one: str, more: str) -> str:
    """Give a number with the noun that fits it: "1 memory", "4,213 memories"."""
    return f"{number:,} {one if number == 1 else more}"


_LONGEST = 300
