"""Keep what the person has chosen, in a file of TOML that one can read and write by hand.

A file that cannot be read costs nobody the journal: a copy of it is kept, the usual is taken
instead, and the window says so. It is read on the way to the first paint, so the plain lines
that we write ourselves are read without a parser.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, fields, replace
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from journal.runtime.paths import Paths

FILE: Final = "settings.toml"
SEASONS: Final = ("date", "winter", "spring", "summer", "autumn")
MODES: Final = ("system", "light", "dark")
FACES: Final = ("literata", "inter", "atkinson")
CONTRASTS: Final = ("system", "usual", "more")
MOTIONS: Final = ("full", "less")
HEMISPHERES: Final = ("north", "south")
LANGUAGES: Final = ("system", "en", "vi", "fr")
LEAST_TEXT: Final = 0.85
MOST_TEXT: Final = 2.0
LATEST_HOUR: Final = 8
_CHOICES: Final = {
    "season": SEASONS,
    "mode": MODES,
    "face": FACES,
    "contrast": CONTRASTS,
    "motion": MOTIONS,
    "hemisphere": HEMISPHERES,
    "language": LANGUAGES,
}
_HEAD = "# What was chosen in the preferences. Montauk rewrites this file at every change.\n"


@dataclass(frozen=True, slots=True)
class Settings:
    """What the person has chosen.

    Attributes:
        journal: The database file that is opened when no other is named; empty for the usual.
        day_ends: The hour, 0 to 8, at which a new page's day ends.
        hemisphere: Decides when summer is: ``north`` or ``south``.
        season: Whose colours are worn; ``date`` lets them follow the year.
        mode: ``light``, ``dark``, or ``system`` for what the system wears.
        text_scale: The size of all text, 0.85 to 2.0.
        face: The face of the page: ``literata``, ``inter`` or ``atkinson``.
        contrast: ``usual``, ``more``, or ``system``.
        motion: ``full`` or ``less``.
        read_first: Whether a memory older than a day opens for reading.
        language: What the window speaks: ``en``, ``vi``, ``fr``, or ``system``.
        passage: Whether a passage about the film stands beside Today once a week.
        gaps_people, gaps_tags, gaps_places, gaps_periods, gaps_memories, gaps_selections,
            gaps_searches: Whether what was erased with one of these leaves a gap to be seen.
        search_gaps: Whether a search tells of such a gap, without a count and never for people.
        beside: Whether passages that fit the open memory are looked for.
    """

    journal: str = ""
    day_ends: int = 4
    hemisphere: str = "north"
    season: str = "date"
    mode: str = "system"
    text_scale: float = 1.0
    face: str = "literata"
    contrast: str = "system"
    motion: str = "full"
    read_first: bool = True
    language: str = "system"
    passage: bool = True
    gaps_people: bool = False
    gaps_tags: bool = True
    gaps_places: bool = True
    gaps_periods: bool = True
    gaps_memories: bool = True
    gaps_selections: bool = True
    gaps_searches: bool = True
    search_gaps: bool = False
    beside: bool = False

    def with_(self, **chosen: object) -> Settings:
        """Give the settings with other choices; what cannot be chosen is left as it is."""
        good = {name: value for name, value in chosen.items() if _fits(name, value)}
        return replace(self, **good)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Loaded:
    """What was read.

    Attributes:
        settings: What is in force.
        refused: The copy of a file that could not be read whole; None when all was well.
    """

    settings: Settings
    refused: Path | None = None


def load(folder: Path) -> Loaded:
    """Read the settings in `folder`.

    A key of another version is passed over. A file that is no TOML, or holds a value that cannot
    be chosen, is copied to ``settings.refused.toml`` before a change writes over it.
    """
    path = folder / FILE
    try:
        data = _read(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Loaded(Settings())
    except (OSError, ValueError, RecursionError):
        return Loaded(Settings(), _keep_copy(path))
    known = {field.name for field in fields(Settings)}
    chosen = {name: value for name, value in data.items() if name in known}
    settings = Settings().with_(**chosen)
    if all(_fits(name, value) for name, value in chosen.items()):
        return Loaded(settings)
    return Loaded(settings, _keep_copy(path))


def save(folder: Path, settings: Settings) -> None:
    """Keep `settings` in `folder`, whole or not at all.

    Raises:
        OSError: They cannot be kept; those that were there still are.
    """
    from journal.runtime.paths import private_folder

    path = private_folder(folder) / FILE
    draft = path.with_suffix(".partial")
    draft.write_text(_written(settings), encoding="utf-8")
    draft.replace(path)


def journal_in(settings: Settings, paths: Paths) -> Path:
    """Give the database file that is opened when no other is named.

    Args:
        settings: What was chosen; a path that is no whole one is read from the settings' folder.
        paths: Where things usually lie.
    """
    if not settings.journal:
        return paths.journal
    # Not Path's own: that breaks where somebody's home is not known.
    return paths.config / os.path.expanduser(settings.journal)  # noqa: PTH111


def _written(settings: Settings) -> str:
    lines = (f"{name} = {_value(value)}\n" for name, value in asdict(settings).items())
    return _HEAD + "".join(lines)


def _value(value: object) -> str:
    # The strings of JSON are strings of TOML, but for one control character.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _read(text: str) -> Mapping[str, Any]:
    try:
        return dict(_pair(line) for line in text.splitlines() if line and line[0] != "#")
    except ValueError:
        import tomllib

        return tomllib.loads(text)


def _pair(line: str) -> tuple[str, Any]:
    """Read a line as we write it.

    Raises:
        ValueError: Somebody wrote it in another way that TOML allows, or it is none.
    """
    name, sign, value = line.partition(" = ")
    if not sign or not name.isidentifier():
        raise ValueError(line)
    return name, json.loads(value)


def _fits(name: str, value: object) -> bool:
    if name in _CHOICES:
        return value in _CHOICES[name]
    if name == "day_ends":
        return type(value) is int and 0 <= value <= LATEST_HOUR
    if name == "text_scale":
        return type(value) in {int, float} and LEAST_TEXT <= float(str(value)) <= MOST_TEXT
    is_like = type(value) is type(getattr(_USUAL, name))
    return is_like and "\0" not in str(value)


_USUAL: Final = Settings()


def _keep_copy(path: Path) -> Path:
    """Keep what stands in a refused file; one that cannot even be read stays where it is."""
    copy = path.with_suffix(".refused.toml")
    try:
        copy.write_bytes(path.read_bytes())
    except OSError:
        return path
    return copy
