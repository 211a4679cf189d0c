"""Say how many, in the language of the interface: its figures, its forms of the plural."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLocale

if TYPE_CHECKING:
    from collections.abc import Callable

_ENGLISH: Final = "en_GB"


def locale() -> QLocale:
    """Give the locale of the interface's language."""
    # A translator that knows the interface's language names it; untranslated, it is English.
    named = QCoreApplication.translate(
        "Dates", "en_GB", "the interface's language, as Qt names locales"
    )
    return QLocale(named)


def figures(count: int) -> str:
    """Give a number in figures: "1,204"."""
    return locale().toString(count)


def plural(
    tr: Callable[[str, str, int], str], count: int, one: str, many: str, said: str | None = None
) -> str:
    """Give the form of a text that belongs to `count`, with the number in the place of %n.

    English is written in the sources and has both forms there; every other language brings as
    many as it has with its translation of `many`.

    Args:
        tr: What translates, with a note and a number: ``self.tr``, or that of a module.
        count: How many.
        one: The text in English for one.
        many: The text in English for any other number; what translations go by.
        said: The number as it is to be read; None puts it in figures.
    """
    shown = figures(count) if said is None else said
    if locale().language() == QLocale.Language.English:
        return (one if count == 1 else many).replace("%n", shown)
    # Qt puts the bare figures in; no translation has others, but for those of a %1.
    return re.sub(rf"(?<![%\d]){count}(?!\d)", lambda _: shown, tr(many, "", count), count=1)


def sentence(words: str) -> str:
    """Give `words` with the capital that begins a sentence."""
    return words[:1].upper() + words[1:]


def sentences(*said: str) -> str:
    """Give words as they are read out one after the other, with a stop where they have none."""
    parts = [one for one in said if one]
    ended = (one if one.endswith(_STOPS) else f"{one}." for one in parts[:-1])
    return " ".join((*ended, *parts[-1:]))


_STOPS = (".", "!", "?", "\u2026", "\u3002", "\uff01", "\uff1f", "\u061f", "\u0964", ":")
