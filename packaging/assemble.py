"""Join what PyInstaller built with what a Linux desktop shows of it, and pack both.

`python packaging/assemble.py` puts icons, menu entry and description beside `dist/montauk`, with
the script that installs them, and packs the folder as `dist/montauk-VERSION-SYSTEM.tar.gz` (a zip
on Windows). `build/icons` (packaging/icons.py) and `dist/montauk` (packaging/montauk.spec) have to
be there.
"""

import platform
import shutil
import sys
from pathlib import Path

from journal import __version__

PROJECT = Path(__file__).resolve().parents[1]
BUILT = PROJECT / "dist" / "montauk"
LINUX = PROJECT / "packaging" / "linux"


def main() -> int:
    """Assemble and pack.

    Returns:
        The exit code: 0 when the archive stands there, 1 when nothing was built yet.
    """
    if not BUILT.is_dir():
        print("dist/montauk is not there. Run `make package`, which builds it first.")
        return 1
    if sys.platform.startswith("linux"):
        add_desktop(BUILT)
    print(pack())
    return 0


def add_desktop(folder: Path) -> None:
    """Put what a freedesktop desktop reads into `folder`/share, and `install` beside it."""
    share = folder / "share"
    shutil.rmtree(share, ignore_errors=True)
    shutil.copytree(PROJECT / "build" / "icons" / "hicolor", share / "icons" / "hicolor")
    for place, name in (
        ("applications", "montauk.desktop"),
        ("metainfo", "org.montaukjournal.Montauk.metainfo.xml"),
    ):
        (share / place).mkdir()
        shutil.copy(LINUX / name, share / place)
    shutil.copy(LINUX / "install", folder)


def pack() -> Path:
    """Pack `dist/montauk` for this system, and give the archive."""
    system, machine = platform.system().lower(), platform.machine().lower()
    kind = "zip" if system == "windows" else "gztar"
    name = PROJECT / "dist" / f"montauk-{__version__}-{system}-{machine}"
    return Path(shutil.make_archive(str(name), kind, BUILT.parent, BUILT.name))


if __name__ == "__main__":
    sys.exit(main())
