"""A machine without Qt's libraries is told what to install."""

from collections.abc import Callable

import pytest

from journal.runtime.system_libraries import (
    ANY_WINDOW,
    WAYLAND_WINDOW,
    X11_WINDOW,
    Library,
    install_line,
    missing,
    packages,
)

GLIB = Library("libglib-2.0.so.0", "libglib2.0-0", "glib2", "glib2")
THREADS = Library("libgthread-2.0.so.0", "libglib2.0-0", "glib2", "glib2")
EGL = Library("libEGL.so.1", "libegl1", "libglvnd-egl", "libglvnd")


def lacking(*files: str) -> Callable[[str], None]:
    def load(name: str) -> None:
        if name in files:
            raise OSError(name)

    return load


def test_only_what_the_loader_cannot_find_is_missing() -> None:
    assert missing([GLIB, EGL], load=lacking("libEGL.so.1")) == (EGL,)


def test_a_complete_machine_lacks_nothing() -> None:
    assert missing(ANY_WINDOW + X11_WINDOW + WAYLAND_WINDOW, load=lacking()) == ()


def test_the_system_loader_finds_no_library_of_an_invented_name() -> None:
    invented = Library("libmontauk-invented.so.7", "a", "b", "c")
    assert missing([invented]) == (invented,)


def test_a_package_that_carries_two_libraries_is_named_once() -> None:
    assert packages([GLIB, THREADS, EGL], "apt") == ("libglib2.0-0", "libegl1")


@pytest.mark.parametrize(
    ("manager", "line"),
    [
        ("apt-get", "sudo apt-get install libglib2.0-0 libegl1"),
        ("dnf", "sudo dnf install glib2 libglvnd-egl"),
        ("pacman", "sudo pacman -S glib2 libglvnd"),
    ],
)
def test_the_line_speaks_to_the_package_manager_that_is_here(manager: str, line: str) -> None:
    assert install_line([GLIB, EGL], which=lambda name: name == manager) == line


def test_without_a_known_package_manager_there_is_no_line() -> None:
    assert install_line([GLIB], which=lambda _: None) is None


def test_with_nothing_missing_there_is_no_line() -> None:
    assert install_line([], which=lambda _: True) is None
