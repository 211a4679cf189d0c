"""Draw the journal's icon in every size that a desktop asks for.

`python packaging/icons.py DIR` writes `hicolor/SIZExSIZE/apps/montauk.png` with the two drawings
beside them, `montauk.ico` for Windows and `montauk.icns` for macOS. The drawing itself stands in
`resources/icons/montauk.svg`; nothing that is drawn from it is kept in the repository.
"""

import shutil
import sys
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWINGS = Path(__file__).resolve().parents[1] / "resources" / "icons"
# The sizes of the freedesktop icon theme, with the two that high-density screens add.
SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
# The largest an .ico can name, and the one that Apple's Finder shows sharp.
ICO, ICNS = 256, 1024


def main(arguments: list[str]) -> int:
    """Write all of them below the folder that is named.

    Args:
        arguments: the command line without the program's name: one folder.

    Returns:
        The exit code: 0 when each was written, 1 otherwise.
    """
    _app = QGuiApplication(["icons", "-platform", "offscreen"])
    drawn = write(Path(arguments[0]))
    for path in drawn:
        print(path)
    return 0 if all(path.stat().st_size for path in drawn) else 1


def write(folder: Path) -> list[Path]:
    """Write every icon below `folder`, and give their paths.

    Raises:
        OSError: one cannot be written.
    """
    theme = folder / "hicolor"
    drawn = [_save(size, theme / f"{size}x{size}" / "apps" / "montauk.png") for size in SIZES]
    for place, name in (("scalable", "montauk.svg"), ("symbolic", "montauk-symbolic.svg")):
        target = theme / place / "apps" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        drawn.append(Path(shutil.copy(DRAWINGS / name, target)))
    return [*drawn, _save(ICO, folder / "montauk.ico"), _save(ICNS, folder / "montauk.icns")]


def draw(size: int) -> QImage:
    """Draw the icon, `size` pixels wide and high, on nothing."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(DRAWINGS / "montauk.svg")).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image


def _save(size: int, path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    if not draw(size).save(str(path)):
        message = f"{path} cannot be written"
        raise OSError(message)
    return path


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
