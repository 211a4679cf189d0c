"""How a command ends when it is not done."""

from enum import StrEnum

DONE = 0
NOT_DONE = 1
WRONG_USAGE = 2
INTERRUPTED = 130


class Refusal(StrEnum):
    """Reasons that only the command line knows, each a sentence with what to do next."""

    NOT_UTF8 = "The text is not in UTF-8, and nothing was kept: convert it first."
    UNLOCKED = "This journal has no passphrase: leave --passphrase-file out."
    NO_SINGLE_DAY = "“{about}” is no single day: give one, such as 2024-02-14."
    EMPTY_QUERY = "That asks for nothing: give at least one word, a name or a date."
    NO_IMPORT_FORMAT = "There is no format “{about}” to import: it is jsonl, markdown or jrnl."
    NO_SAMPLE = "The sample is not in this journal: `montauk demo` adds it."
    NO_EXPORT_FORMAT = "There is no format “{about}” to export: it is jsonl or markdown."


class Misuse(StrEnum):
    """Words that do not fit together."""

    NOTHING_TO_CHANGE = "say what to change: --text, --title, --on, --tag …"
    ONE_TARGET = "erase takes one target: ids, or --person, --tag, --place, --period or --search"
    NO_PERIOD = "a period is two days with .. between them, such as 2024-02-01..2024-02-29"
    NOTHING_TO_RESTORE = "say what to bring back: the number of an erasure, or ids"
    ALL_WITH_IDS = "--all goes with the number of an erasure, not with ids"
    QUIET_ASKS_NOTHING = "what is kept quiet asks nothing: --new-pages takes leave or put-away"
    ALSO_WITHOUT_NAME = "--also goes with --person or --place: leave it out, or name one of them"
    ARCHIVE_NUMBER = "archive list takes no number, archive show takes one"


class NotDone(Exception):
    """A command could not be done, for a reason that only the command line knows."""

    def __init__(self, refusal: Refusal, about: str = "") -> None:
        """Keep one sentence: what happened, and what to do next.

        Args:
            refusal: The sentence.
            about: What stands in the place that it leaves open.
        """
        super().__init__(refusal.name)
        self.sentence = refusal.value.format(about=about)


class WrongUsage(Exception):
    """The words of a command do not fit together."""

    def __init__(self, misuse: Misuse) -> None:
        """Keep what does not fit."""
        super().__init__(misuse.name)
        self.sentence = misuse.value
