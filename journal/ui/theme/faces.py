"""Find the font files in the packages that carry them, and load each when first asked for.

The packages are located, not imported: importing their shared parent costs 33 ms of a start.
"""

import logging
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFontDatabase, QRawFont

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Source:
    package: str
    upright: tuple[str, ...]
    italic: tuple[str, ...] = ()
    variable: bool = True


_SOURCES = {
    "Literata": _Source(
        "fontpkg_literata", ("Literata[opsz,wght].ttf",), ("Literata-Italic[opsz,wght].ttf",)
    ),
    "Inter": _Source("fontpkg_inter", ("Inter[opsz,wght].ttf",), ("Inter-Italic[opsz,wght].ttf",)),
    "Caveat": _Source("fontpkg_caveat", ("Caveat[wght].ttf",)),
    "IBM Plex Mono": _Source(
        "fontpkg_ibm_plex_mono",
        ("IBMPlexMono-Regular.ttf", "IBMPlexMono-Bold.ttf"),
        ("IBMPlexMono-Italic.ttf",),
        variable=False,
    ),
    "Atkinson Hyperlegible": _Source(
        "fontpkg_atkinson_hyperlegible",
        ("AtkinsonHyperlegible-Regular.ttf", "AtkinsonHyperlegible-Bold.ttf"),
        ("AtkinsonHyperlegible-Italic.ttf", "AtkinsonHyperlegible-BoldItalic.ttf"),
        variable=False,
    ),
}


class Faces:
    """The families of the journal, loaded on demand and never twice."""

    def __init__(self) -> None:
        self._loaded: set[Path] = set()
        self._raw: dict[str, QRawFont] = {}

    def load(self, family: str, *, italic: bool = False) -> None:
        """Make `family` known to Qt; a family that is not ours is left to the system."""
        for path in _files(family, italic=italic):
            if path not in self._loaded:
                self._loaded.add(path)
                if QFontDatabase.addApplicationFont(str(path)) < 0:
                    _log.warning("The font %s could not be loaded.", path.name)

    def is_variable(self, family: str) -> bool:
        """Say whether `family` has every weight, not only a few."""
        source = _SOURCES.get(family)
        return source is not None and source.variable

    def covers(self, family: str, text: str) -> bool:
        """Say whether `family` itself has a shape for every letter of `text`."""
        raw = self._raw.get(family)
        if raw is None:
            raw = self._raw[family] = _raw_font(family)
        return all(raw.supportsCharacter(ord(letter)) for letter in set(text) if letter > " ")


def _raw_font(family: str) -> QRawFont:
    paths = _files(family, italic=False)
    return QRawFont(str(paths[0]), 16) if paths else QRawFont()


def _files(family: str, *, italic: bool) -> list[Path]:
    source = _SOURCES.get(family)
    spec = find_spec(source.package) if source else None
    if source is None or spec is None or spec.origin is None:
        return []
    folder = Path(spec.origin).parent / "files"
    return [folder / name for name in (source.italic if italic else source.upright)]
