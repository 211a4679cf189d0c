"""Say of people, places and tags what differs between the three."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from journal.domain.names import NameKind
from journal.ui.feedback import dates
from journal.ui.feedback.numbers import plural, sentence

ICONS: Final = {NameKind.PERSON: "user", NameKind.PLACE: "map-pin", NameKind.TAG: "tag"}


@dataclass(frozen=True, slots=True)
class Texts:
    """What one kind of name is spoken of with; in English until it is asked for.

    Attributes:
        heading: Over the index.
        find: In the field that narrows it.
        nothing, none_fits: Where there is nothing yet, and where nothing fits.
        merge: In the menu.
        merge_with: Over the field that asks with whom.
    """

    heading: str
    find: str
    nothing: str
    none_fits: str
    merge: str
    merge_with: str


def _(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("Names", text))


_TEXTS: Final = {
    NameKind.PERSON: Texts(
        _("People"),
        _("Find a person"),
        _("Nobody here yet. Write @ and a name, and they are remembered by it."),
        _("Nobody here is called that."),
        _("Merge with another person…"),
        _("Who is the same person?"),
    ),
    NameKind.PLACE: Texts(
        _("Places"),
        _("Find a place"),
        _("No place yet. Say on a page where it happened."),
        _("No place here is called that."),
        _("Merge with another place…"),
        _("Which is the same place?"),
    ),
    NameKind.TAG: Texts(
        _("Tags"),
        _("Find a tag"),
        _("No tag yet. Write # and a word, and memories gather under it."),
        _("No tag here is called that."),
        _("Merge with another tag…"),
        _("Which tag takes it in?"),
    ),
}


def say(kind: NameKind, what: str) -> str:
    """Give one of the texts of a kind, by the name of its attribute in :class:`Texts`."""
    return tr(getattr(_TEXTS[kind], what))


def tr(text: str, note: str = "", count: int = -1) -> str:
    """Give a text in the person's language, in the form for `count` where there are forms."""
    return QCoreApplication.translate("Names", text, note, count)


def total(kind: NameKind, number: int) -> str:
    """Say how many names there are: "Three people"."""
    said = dates.number_word(number)
    words = {
        NameKind.PERSON: plural(tr, number, "%n person", "%n people", said),
        NameKind.PLACE: plural(tr, number, "%n place", "%n places", said),
        NameKind.TAG: plural(tr, number, "%n tag", "%n tags", said),
    }
    return sentence(words[kind])


def counted(count: int) -> str:
    """Give a number of memories in words: "86 memories"."""
    return plural(tr, count, "%n memory", "%n memories")


_KEYS = {NameKind.PERSON: "person", NameKind.PLACE: "place", NameKind.TAG: "tag"}


def query_for(kind: NameKind, name: str) -> str:
    """Give what finds the memories of a name, in the search language."""
    return '{}:"{}"'.format(_KEYS[kind], name.replace('"', ""))
