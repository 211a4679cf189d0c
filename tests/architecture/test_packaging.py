"""What the desktop reads of the journal fits what the journal is."""

import importlib.util
import xml.etree.ElementTree as ET
from configparser import ConfigParser
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from journal import __version__
from journal.ui import application

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
DESCRIPTION = PACKAGING / "linux" / "org.montaukjournal.Montauk.metainfo.xml"


def entry() -> dict[str, str]:
    parser = ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read(PACKAGING / "linux" / "montauk.desktop", encoding="utf-8")
    return dict(parser["Desktop Entry"])


def test_the_menu_entry_starts_the_command_under_the_windows_own_name() -> None:
    said = entry()

    assert said["Exec"] == said["TryExec"] == said["Icon"] == "montauk"
    assert said["StartupWMClass"] == application._DESKTOP_FILE


def test_the_description_names_the_menu_entry_and_this_version() -> None:
    root = ET.parse(DESCRIPTION).getroot()  # noqa: S314 - our own file

    assert root.findtext("launchable") == "montauk.desktop"
    assert root.findtext("id") == DESCRIPTION.name.removesuffix(".metainfo.xml")
    assert __version__ in [one.get("version") for one in root.iter("release")]


def test_the_windows_installer_carries_this_version() -> None:
    recipe = (PACKAGING / "windows" / "montauk.iss").read_text(encoding="utf-8")

    assert f"AppVersion={__version__}\n" in recipe


@pytest.fixture(scope="module")
def icons(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> Path:
    spec = importlib.util.spec_from_file_location("icons", PACKAGING / "icons.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    folder = tmp_path_factory.mktemp("icons")
    module.write(folder)
    return folder


@pytest.mark.parametrize("size", [16, 48, 128, 512])
def test_the_icon_is_a_lit_lamp_in_brackets_at_every_size(icons: Path, size: int) -> None:
    image = QImage(str(icons / "hicolor" / f"{size}x{size}" / "apps" / "montauk.png"))

    lamp, ground = image.pixelColor(size // 2, size // 2), image.pixelColor(size // 2, size // 8)
    assert (image.width(), image.height()) == (size, size)
    assert image.pixelColor(0, 0).alpha() == 0
    assert lamp.lightnessF() > 0.6
    assert ground.lightnessF() < 0.3


def test_the_icon_is_there_for_windows_and_macos_too(icons: Path) -> None:
    assert QImage(str(icons / "montauk.ico")).width() == 256
    assert (icons / "montauk.icns").read_bytes()[:4] == b"icns"
