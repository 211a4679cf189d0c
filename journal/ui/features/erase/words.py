"""Word what the page says: of lanes and fates, of counts, and why nothing can be done yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from journal.domain.erasure import ErasureKind
from journal.domain.errors import JournalFull, UnknownEntry, UnknownName
from journal.domain.fates import Fate, Lane
from journal.ui.feedback import dates
from journal.ui.feedback.numbers import figures, plural, sentences
from journal.ui.feedback.words import words_for

if TYPE_CHECKING:
    from datetime import date

    from journal.domain.entry import Attachment, Row
    from journal.ui.features.erase.reach import Counts


def kind(which: ErasureKind) -> str:
    """Name a kind of target."""
    return {
        ErasureKind.PERSON: tr("Person"),
        ErasureKind.TAG: tr("Tag"),
        ErasureKind.PLACE: tr("Place"),
        ErasureKind.PERIOD: tr("Period"),
        ErasureKind.SEARCH: tr("Search"),
        ErasureKind.SELECTION: tr("Chosen memories"),
    }[which]


def asked(which: ErasureKind) -> str:
    """Say what is typed for a kind of target."""
    return {
        ErasureKind.PERSON: tr("Whom?"),
        ErasureKind.TAG: tr("Which tag?"),
        ErasureKind.PLACE: tr("Which place?"),
        ErasureKind.SEARCH: tr("What to look for"),
    }.get(which, "")


def lane(which: Lane, aimed_at: ErasureKind) -> str:
    """Name a lane, for people, and for what is no person."""
    if aimed_at is ErasureKind.PERSON:
        return {
            Lane.ABOUT: tr("About them"),
            Lane.SHARED: tr("Also about somebody else"),
            Lane.NAMED: tr("They’re in it"),
            Lane.PASSING: tr("In passing"),
        }[which]
    return {
        Lane.ABOUT: tr("About it"),
        Lane.SHARED: tr("Also about somebody else"),
        Lane.NAMED: tr("It’s named in it"),
        Lane.PASSING: tr("In passing"),
    }[which]


def fate(which: Fate, *, quiet: bool) -> str:
    """Say what becomes of a memory, as a choice."""
    if quiet:
        return tr("Leave as it is") if which is Fate.STAY else tr("Don’t bring up")
    return {
        Fate.WHOLE: tr("Erase whole"),
        Fate.PART: tr("Blank those lines"),
        Fate.STAY: tr("Leave as it is"),
    }[which]


def counts(told: Counts, *, quiet: bool) -> str:
    """Count what goes and stays: "23 go whole · 9 in part · 6 stay"."""
    if quiet:
        first = plural(tr, told.going, "%n won’t come up", "%n won’t come up")
        parts = [first]
    else:
        parts = [plural(tr, told.whole, "%n goes whole", "%n go whole")]
        if told.part:
            parts.append(plural(tr, told.part, "%n in part", "%n in part"))
    if told.stay:
        parts.append(plural(tr, told.stay, "%n stays", "%n stay"))
    return "  ·  ".join(parts)


def touched(count: int) -> str:
    """Say how many memories are touched."""
    return plural(tr, count, "This touches one memory.", "This touches %n memories.")


def also_called(typed: str, name: str) -> str:
    """Say that a name is now one of another's, all of whom is touched; empty where it is not."""
    said = tr("“%1” is another name for %2, and all of %2 goes.") if name else ""
    return said.replace("%1", typed).replace("%2", name)


def chosen(count: int) -> str:
    """Say how many memories were chosen by hand."""
    return plural(tr, count, "The memory you chose.", "The %n memories you chose.")


def nothing(which: ErasureKind) -> str:
    """Say that a target touches nothing."""
    if which is ErasureKind.PERIOD:
        return tr("Nothing was written of those days. Try others.")
    if which is ErasureKind.SEARCH:
        return tr("No memory says that. Try other words.")
    return tr("No memory has to do with that. Choose something else.")


def everything() -> str:
    """Say that a target touches all there is."""
    return tr("That is everything in your journal. Choose less.")


def act(*, quiet: bool) -> str:
    """Name the one act of the page."""
    return tr("Don’t bring up") if quiet else tr("Erase")


def missed(error: Exception) -> str:
    """Say why it was not done; of whom nobody may see any more, without the name."""
    if isinstance(error, UnknownName | UnknownEntry):
        return tr("What this was about is not where it was any more. Nothing has happened.")
    if isinstance(error, JournalFull):
        return tr("The disk is full, and nothing has happened: free some space, then try again.")
    return words_for(error).text


def curtain(*, drawn: bool) -> str:
    """Name what D does."""
    return tr("Lift the curtain") if drawn else tr("Draw the curtain")


def covered(number: int, total: int, said: str) -> str:
    """Give a memory behind the curtain as it is read out."""
    text = tr("Memory %1 of %2").replace("%1", figures(number)).replace("%2", figures(total))
    return f"{text}. {said}"


def uncovered(row: Row, said: str) -> str:
    """Give a memory as it is read out when the curtain is lifted."""
    return sentences(f"{when(row)}, {headline(row)}", said)


def when(row: Row) -> str:
    """Give the day of a memory in few letters: "19 Jul 2025", or the words of what is vague."""
    moment = row.moment
    if not moment.is_exact:
        return dates.vague_words(moment)
    day = moment.day
    said = tr("%1 %2 %3", "a day in a list: its number, its short month, its year")
    return (
        said.replace("%1", str(day.day))
        .replace("%2", dates.short_month(day.month))
        .replace("%3", str(day.year))
    )


def headline(row: Row) -> str:
    """Give a memory in few words: its title or its first words."""
    return row.title or " ".join(row.excerpt.split())


def hidden(count: int) -> str:
    """Count the passages of a memory that would be hidden."""
    return plural(tr, count, "One passage would be hidden.", "%n passages would be hidden.")


def file(one: Attachment) -> str:
    """Name a picture or recording: by the words under it, or by its file."""
    return one.caption or one.name


def comes_back(day: date) -> str:
    """Say when it comes back."""
    return tr("It comes back on %1.").replace("%1", dates.day_in_full(day))


def tr(text: str, note: str = "", count: int = -1) -> str:
    """Translate a text of the page."""
    return QCoreApplication.translate("Erase", text, note, count)
