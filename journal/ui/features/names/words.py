"""Say of people, places and tags what differs between the three."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from journal.domain.names import NameKind
from journal.ui.feedback import dates

ICONS: Final = {NameKind.PERSON: "user", NameKind.PLACE: "map-pin", NameKind.TAG: "tag"}


@dataclass(frozen=True, slots=True)
class Texts:
    """What one kind of name is spoken of with; in English until it is asked for.

    Attributes:
        heading: Over the index.
        find: In the field that narrows it.
        nothing, none_fits: Where there is nothing yet, and where nothing fits.
        one, many: How many there are.
        merge: In the menu.
        merge_with: Over the field that asks with whom.
    """

    heading: str
    find: str
    nothing: str
    none_fits: str
    one: str
    many: str
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
        _("%1 person"),
        _("%1 people"),
        _("Merge with another person…"),
        _("Who is the same person?"),
    ),
    NameKind.PLACE: Texts(
        _("Places"),
        _("Find a place"),
        _("No place yet. Say on a page where it happened."),
        _("No place here is called that."),
        _("%1 place"),
        _("%1 places"),
        _("Merge with another place…"),
        _("Which is the same place?"),
    ),
    NameKind.TAG: Texts(
        _("Tags"),
        _("Find a tag"),
        _("No tag yet. Write # and a word, and memories gather under it."),
        _("No tag here is called that."),
        _("%1 tag"),
        _("%1 tags"),
        _("Merge with another tag…"),
        _("Which tag takes it in?"),
    ),
}


def say(kind: NameKind, what: str) -> str:
    """Give one of the texts of a kind, by the name of its attribute in :class:`Texts`."""
    return tr(getattr(_TEXTS[kind], what))


def tr(text: str) -> str:
    """Give a text in the person's language."""
    return QCoreApplication.translate("Names", text)


def total(kind: NameKind, number: int) -> str:
    """Say how many names there are: "Three people"."""
    words = say(kind, "one" if number == 1 else "many").replace("%1", dates.number_word(number))
    return words[:1].upper() + words[1:]


def counted(count: int) -> str:
    """Give a number of memories in words: "86 memories"."""
    if count == 1:
        return tr("1 memory")
    return tr("%1 memories").replace("%1", f"{count:,}")
