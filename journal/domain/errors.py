"""Name every way in which the journal can fail, in words of its own.

The tree holds facts (ids, paths, days), never sentences: `ui` and `cli` word them. A message
never holds journal text, so each of these may be logged.
"""

from datetime import date
from pathlib import Path


class JournalError(Exception):
    """The root: something the person can be told about in one sentence."""


class ImpossibleDate(JournalError):
    """The words name a day that no calendar has, such as 31 February."""

    def __init__(self, words: str) -> None:
        """Keep the words as they were typed."""
        super().__init__("an impossible date")
        self.words = words


class UnknownDate(JournalError):
    """The words are no date that the grammar knows."""

    def __init__(self, words: str) -> None:
        """Keep the words as they were typed."""
        super().__init__("not a date")
        self.words = words


class UnknownEntry(JournalError):
    """No visible memory has this id; an erased one answers just the same."""

    def __init__(self, wanted: str) -> None:
        """Keep the id as it was asked for."""
        super().__init__("unknown entry")
        self.wanted = wanted


class AmbiguousId(JournalError):
    """More than one visible memory begins with this prefix."""

    def __init__(self, prefix: str) -> None:
        """Keep the prefix as it was asked for."""
        super().__init__("ambiguous id")
        self.prefix = prefix


class UnknownErasure(JournalError):
    """The archive holds no erasure of this number."""

    def __init__(self, number: int) -> None:
        """Keep the number."""
        super().__init__("unknown erasure")
        self.number = number


class PeriodBackwards(JournalError):
    """A period ends before it begins."""


class ReturnInThePast(JournalError):
    """Something is asked to come back on a day that has passed."""


class NothingToErase(JournalError):
    """The choice holds no visible memory."""


class GapMissing(JournalError):
    """A text that was written around gaps has lost one: what it stands for would be lost too."""


class GapMoved(JournalError):
    """What an erasure hides of a text no longer stands where it stood."""


class NothingToRestore(JournalError):
    """None of the chosen memories is held by an erasure."""


class EmptyMemory(JournalError):
    """A memory without title, text and attachment makes no row."""


class BadName(JournalError):
    """A tag, person or place has no usable name."""

    def __init__(self, name: str) -> None:
        """Keep the name as it was typed."""
        super().__init__("not a usable name")
        self.name = name


class NameTooLong(JournalError):
    """A tag, person or place is called by more than a name can hold."""


class AskedToWait(JournalError):
    """Its writer asked to wait before it is opened; the wait can always be waived."""

    def __init__(self, number: int, until: date) -> None:
        """Keep the number of the erasure, and the day on which it opens if one waits now."""
        super().__init__("somebody asked to wait")
        self.number, self.until = number, until


class WaitTooLong(JournalError):
    """Nobody is asked to wait for longer than a year, nor for less than no time."""


class UnknownName(JournalError):
    """No tag, person or place is called so; an erased one answers just the same."""

    def __init__(self, name: str) -> None:
        """Keep the name as it was asked for."""
        super().__init__("unknown name")
        self.name = name


class NameTaken(JournalError):
    """Another tag, person or place that can be seen is called so already."""

    def __init__(self, name: str) -> None:
        """Keep the name as the other one is called."""
        super().__init__("the name is taken")
        self.name = name


class IntoItself(JournalError):
    """A tag cannot be nested in itself, nor a name be merged with itself."""


class UndoTooLate(JournalError):
    """Names have changed since in a way that leaves no way back."""


class DayFull(JournalError):
    """One day holds as many memories as the order of the journal has room for."""

    def __init__(self, day: date) -> None:
        """Keep the day."""
        super().__init__("the day is full")
        self.day = day


class JournalUnavailable(JournalError):
    """A circumstance keeps the journal's file from being used; its text is untouched."""

    def __init__(self, path: Path | None = None) -> None:
        """Keep the file concerned, where there is one."""
        super().__init__(type(self).__name__)
        self.path = path


class JournalBusy(JournalUnavailable):
    """Another program holds the lock or the write, and did not let go in time."""


class JournalFull(JournalUnavailable):
    """The disk has no room left for what should be written."""


class JournalMissing(JournalUnavailable):
    """No journal stands at a path where one was expected."""


class NotAJournal(JournalUnavailable):
    """The file is there, and is no journal."""


class JournalDamaged(JournalUnavailable):
    """The file is a journal, and part of it cannot be read."""


class JournalReadOnly(JournalUnavailable):
    """The file or its folder cannot be written."""


class JournalUnreachable(JournalUnavailable):
    """The device answers with an input or output error."""


class JournalTooNew(JournalUnavailable):
    """A newer version wrote the journal: nothing is changed."""

    def __init__(self, path: Path, version: int) -> None:
        """Keep the file and its schema version."""
        super().__init__(path)
        self.version = version


class SourceError(JournalError):
    """What should be imported, attached or read cannot be."""

    def __init__(self, path: Path | str) -> None:
        """Keep the path as it was given."""
        super().__init__(type(self).__name__)
        self.path = Path(path)


class SourceMissing(SourceError):
    """Nothing stands at the path."""


class SourceUnreadable(SourceError):
    """The file is there and cannot be read."""


class SourceIsFolder(SourceUnreadable):
    """A folder stands where a file was asked for."""


class SourceEmpty(SourceError):
    """Nothing in the file or folder can become a memory."""


class PageEmpty(SourceEmpty):
    """There are no words in the file that should become a page beside the journal."""


class PageTooLong(SourceError):
    """The file is too long for a page beside the journal."""


class PageNotText(SourceUnreadable):
    """The file is no text, or its encoding is not known."""


class UnknownPage(JournalError):
    """There is no such page beside the journal."""


class UnknownFormat(SourceError):
    """No reader knows the file, or the named format does not exist."""


class UnknownBatch(JournalError):
    """No import with this id can be undone."""


class Interrupted(JournalError):
    """The work was cancelled; nothing of it remains."""


class TargetError(JournalError):
    """What should be written out of the journal cannot be written there."""

    def __init__(self, path: Path | str) -> None:
        """Keep the path as it was given."""
        super().__init__(type(self).__name__)
        self.path = Path(path)


class TargetExists(TargetError):
    """Something stands there already, and nothing is written over."""


class TargetUnwritable(TargetError):
    """The folder is missing, or may not be written."""
