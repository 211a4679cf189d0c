"""Read the tokens, so that no other module has to name a colour, a size or a duration.

One file holds all four seasons in light and dark. A :class:`Tokens` is one of those eight looks,
frozen: whoever holds one can hand it to another thread or keep it for comparison.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

from PySide6.QtGui import QColor

T = TypeVar("T")


class Season(StrEnum):
    """The four palettes, named for the season they belong to."""

    WINTER = "winter"
    SPRING = "spring"
    SUMMER = "summer"
    AUTUMN = "autumn"


class Mode(StrEnum):
    """Whether the paper is light or dark."""

    LIGHT = "light"
    DARK = "dark"


_CHOSEN_FACE = "chosen"
_READ_ROLES = ("body", "quote", "hit", "pageTitle")
_FIRMER = 0.6
_FIRMED = ("danger", "ok", "warn", "kin1", "kin2", "kin3", "kin4")
_CONTRASTED = {
    "desk": "page",
    "list": "page",
    "raised": "page",
    "pageLamp": "page",
    "text2": "text",
    "text3": "text",
    "hairline": "text2",
    "outline": "text",
    "accentText": "onAccentSoft",
    "accentSofter": "page",
    "focus": "text",
    "lampSoft": "page",
    "onLamp": "text",
    "cardStock2": "onCardStock",
    "nightText2": "nightText",
    "nightHair": "nightText2",
    "nightOutline": "nightText",
}


class UnknownToken(LookupError):
    """Somebody asked for a colour, size, role or duration that the tokens do not hold."""


@dataclass(frozen=True, slots=True)
class TypeRole:
    """How one kind of text is set, at the ordinary text size.

    Args:
        px: size of the letters, in pixels.
        line: height of a line, in pixels.
        face: which of the faces, a key of :attr:`Tokens.faces`.
        weight: 100 to 900, every value between too.
        spacing: pixels added between letters.
        italic: whether it leans.
    """

    px: float
    line: float
    face: str
    weight: int
    spacing: float = 0.0
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Tokens:
    """One look, complete.

    Args:
        season: whose palette this is.
        mode: light or dark.
        title: the palette's name, as the person reads it.
        sign: the icon that stands for the season.
        colors: name to ``#RRGGBB`` or ``#RRGGBBAA``.
        roles: name to the way that kind of text is set.
        faces: name to font families, the best one first.
        sizes: name to pixels: ``space.3``, ``radius.card``, ``layout.list``, ``page.measurePx``.
        motion: name to milliseconds.
        pool: strength of the lamp's light on a page, at its middle and half-way out.
        rem: the size of interface text that all sizes are relative to, in pixels.
    """

    season: Season
    mode: Mode
    title: str
    sign: str
    colors: Mapping[str, str]
    roles: Mapping[str, TypeRole]
    faces: Mapping[str, tuple[str, ...]]
    sizes: Mapping[str, float]
    motion: Mapping[str, int]
    pool: tuple[float, float]
    rem: float

    def color(self, name: str) -> QColor:
        """Give the colour `name`, with its transparency if it has one.

        Raises:
            UnknownToken: there is no such colour.
        """
        return parse_color(_known(self.colors, name))

    def role(self, name: str) -> TypeRole:
        """Give the way text of the role `name` is set.

        Raises:
            UnknownToken: there is no such role.
        """
        return _known(self.roles, name)

    def size(self, name: str) -> float:
        """Give the size `name` in pixels, such as ``radius.card``.

        Raises:
            UnknownToken: there is no such size.
        """
        return _known(self.sizes, name)

    def duration(self, name: str) -> int:
        """Give the duration `name` in milliseconds.

        Raises:
            UnknownToken: there is no such duration.
        """
        return _known(self.motion, name)


class TokenFile:
    """Every look that the file of tokens describes.

    Args:
        path: the JSON file.
    """

    def __init__(self, path: Path) -> None:
        self._data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        self._shared = _shared_parts(self._data)

    def look(self, season: Season, mode: Mode, *, more: bool = False, face: str = "") -> Tokens:
        """Give the look of `season` in `mode`.

        Args:
            season: Whose palette.
            mode: Light or dark.
            more: With more contrast: every edge drawn, tints dropped, no faint ink.
            face: The family that pages are read in; that of the tokens when left out.
        """
        palette = self._data["seasons"][season.value]
        first, second = (0.0, 0.0) if more else self._data["pool"][mode.value]
        colors = palette[mode.value] | palette["night"] | self._data["kin"][mode.value]
        shared = dict(self._shared)
        if face:
            shared |= _read_in(face, shared["roles"], shared["faces"])
        return Tokens(
            season=season,
            mode=mode,
            title=palette["title"],
            sign=palette["sign"],
            colors=MappingProxyType(with_more_contrast(colors) if more else colors),
            pool=(first, second),
            **shared,
        )


def with_more_contrast(colors: Mapping[str, str]) -> dict[str, str]:
    """Give the colours of a look with every edge drawn and every ink at 7:1 or more."""
    taken = {name: colors[source] for name, source in _CONTRASTED.items()}
    ink = colors["text"]
    firm = {name: _between(colors[name], ink, _FIRMER) for name in _FIRMED}
    return {**colors, **taken, **firm}


def parse_color(text: str) -> QColor:
    """Read ``#RRGGBB`` or ``#RRGGBBAA``; Qt itself would take the first pair for the alpha."""
    color = QColor(text[:7])
    if len(text) > len("#RRGGBB"):
        color.setAlpha(int(text[7:9], 16))
    return color


def _between(color: str, other: str, part: float) -> str:
    pairs = ((int(color[at : at + 2], 16), int(other[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(one * (1 - part) + two * part):02X}" for one, two in pairs)


def _read_in(
    face: str, roles: Mapping[str, TypeRole], faces: Mapping[str, tuple[str, ...]]
) -> dict[str, Any]:
    """Let what is read at length be set in `face`; headings of views keep theirs."""
    read = {name: replace(roles[name], face=_CHOSEN_FACE) for name in _READ_ROLES}
    families = tuple(dict.fromkeys((face, *faces["page"])))
    return {"roles": {**roles, **read}, "faces": {**faces, _CHOSEN_FACE: families}}


def _shared_parts(data: dict[str, Any]) -> dict[str, Any]:
    kind = data["type"]
    roles = {name: TypeRole(**values) for name, values in kind["roles"].items()}
    faces = {name: tuple(families) for name, families in kind["faces"].items()}
    return {
        "roles": MappingProxyType(roles),
        "faces": MappingProxyType(faces),
        "sizes": MappingProxyType(_flat_sizes(data)),
        "motion": MappingProxyType(dict(data["motion"])),
        "rem": kind["rem"],
    }


def _flat_sizes(data: dict[str, Any]) -> dict[str, float]:
    sizes: dict[str, float] = {f"space.{i}": px for i, px in enumerate(data["space"])}
    for group in ("radius", "shadow", "icon", "page", "layout"):
        for name, value in data[group].items():
            if isinstance(value, int | float):
                sizes[f"{group}.{name}"] = value
    width, height = data["layout"]["min"]
    sizes |= {"layout.minWidth": width, "layout.minHeight": height}
    return sizes | {f"layout.{n}": px for n, px in data["layout"]["breakpoints"].items()}


def _known(table: Mapping[str, T], name: str) -> T:
    try:
        return table[name]
    except KeyError:
        raise UnknownToken(name) from None
