"""Find the files that come with the program, however it was installed.

A wheel carries them inside the package; a checkout, and an editable install of one, has them in a
folder beside it.
"""

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]


def resource(*parts: str) -> Path:
    """Name a file or folder among the resources: `resource("icons", "app.svg")`."""
    return _root(_PACKAGE).joinpath(*parts)


@cache
def _root(package: Path) -> Path:
    packed = package / "_resources"
    return packed if packed.is_dir() else package.parent / "resources"
