"""Name the system libraries a Linux machine lacks, and the line that installs them.

The Qt wheels bring Qt, but not the graphics, font and window-system libraries under it. Without
them an import fails with one bare file name, or the process is ended by Qt itself. Nothing here
runs on a good start: it is asked only after Qt could not be loaded.
"""

import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Library:
    """One shared library Qt links to, and the packages that carry it.

    Args:
        file: the name the loader looks for.
        apt: its package on Debian and Ubuntu.
        dnf: its package on Fedora and kin.
        pacman: its package on Arch and kin.
    """

    file: str
    apt: str
    dnf: str
    pacman: str


ANY_WINDOW = (
    Library("libEGL.so.1", "libegl1", "libglvnd-egl", "libglvnd"),
    Library("libGL.so.1", "libgl1", "libglvnd-glx", "libglvnd"),
    Library("libX11.so.6", "libx11-6", "libX11", "libx11"),
    Library("libdbus-1.so.3", "libdbus-1-3", "dbus-libs", "dbus"),
    Library("libfontconfig.so.1", "libfontconfig1", "fontconfig", "fontconfig"),
    Library("libfreetype.so.6", "libfreetype6", "freetype", "freetype2"),
    Library("libglib-2.0.so.0", "libglib2.0-0", "glib2", "glib2"),
    Library("libgthread-2.0.so.0", "libglib2.0-0", "glib2", "glib2"),
    Library("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon", "libxkbcommon"),
    Library("libz.so.1", "zlib1g", "zlib", "zlib"),
    Library("libzstd.so.1", "libzstd1", "libzstd", "zstd"),
)
"""What QtCore, QtGui and QtWidgets 6.11 need, on a display or offscreen."""

X11_WINDOW = (
    Library("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb", "libx11"),
    Library("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    Library("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    Library("libxcb-image.so.0", "libxcb-image0", "xcb-util-image", "xcb-util-image"),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    Library("libxcb-randr.so.0", "libxcb-randr0", "libxcb", "libxcb"),
    Library("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil",
            "xcb-util-renderutil"),
    Library("libxcb-render.so.0", "libxcb-render0", "libxcb", "libxcb"),
    Library("libxcb-shape.so.0", "libxcb-shape0", "libxcb", "libxcb"),
    Library("libxcb-shm.so.0", "libxcb-shm0", "libxcb", "libxcb"),
    Library("libxcb-sync.so.1", "libxcb-sync1", "libxcb", "libxcb"),
    Library("libxcb-util.so.1", "libxcb-util1", "xcb-util", "xcb-util"),
    Library("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb", "libxcb"),
    Library("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb", "libxcb"),
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11",
            "libxkbcommon-x11"),
)
"""What the platform plugin for X11 needs besides."""

WAYLAND_WINDOW = (
    Library("libwayland-client.so.0", "libwayland-client0", "libwayland-client", "wayland"),
    Library("libwayland-cursor.so.0", "libwayland-cursor0", "libwayland-cursor", "wayland"),
)
"""What the platform plugin for Wayland needs besides."""


def missing(
    libraries: Iterable[Library], *, load: Callable[[str], object] | None = None
) -> tuple[Library, ...]:
    """Return those of `libraries` that the loader cannot find, in their order.

    Args:
        libraries: what to try, for instance `ANY_WINDOW + X11_WINDOW`.
        load: opens one library by file name or raises OSError; the system's loader by default.
    """
    attempt = load or _system_loader()
    return tuple(library for library in libraries if not _loads(library.file, attempt))


def packages(libraries: Iterable[Library], manager: str) -> tuple[str, ...]:
    """Return the packages that carry `libraries`, each once, in order.

    Args:
        libraries: what is missing.
        manager: `apt`, `dnf` or `pacman`.
    """
    return tuple(dict.fromkeys(getattr(library, manager) for library in libraries))


def install_line(
    libraries: Iterable[Library], *, which: Callable[[str], object] = shutil.which
) -> str | None:
    """Return the command that installs `libraries` here.

    Args:
        libraries: what is missing.
        which: tells whether a program is on the path.

    Returns:
        The line for this system's package manager, or None when there is nothing to install or
        the manager is not one we know: then the file names are all there is to say.
    """
    wanted = tuple(libraries)
    for program, words in _MANAGERS.items():
        if wanted and which(program):
            return " ".join(["sudo", program, *words[1:], *packages(wanted, words[0])])
    return None


_MANAGERS = {
    "apt-get": ("apt", "install"),
    "dnf": ("dnf", "install"),
    "pacman": ("pacman", "-S"),
}


def _loads(file: str, load: Callable[[str], object]) -> bool:
    try:
        load(file)
    except OSError:
        return False
    return True


def _system_loader() -> Callable[[str], object]:
    import ctypes

    return ctypes.CDLL
