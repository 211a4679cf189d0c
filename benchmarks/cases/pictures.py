"""A picture of the timeline, beside decoding the whole of it: the camera's twelve megapixels.

The picture is drawn here: waves and a grain, so that it is as hard to decode as a photograph.
"""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage, QLinearGradient, QPainter

from benchmarks.figures import Figure, Subject
from benchmarks.journals import Shelf
from benchmarks.timing import seconds, tail
from journal.ui.background.thumbnails import read_at

CASE = "A picture in the timeline, beside decoding all of it"
_LIMIT = 0.5
_ROUNDS = 15
_WHOLE, _SMALL, _WIDE = QSize(4000, 3000), QSize(54, 54), QSize(604, 1)


def run(_shelf: Shelf, size: int) -> Iterator[Figure]:
    """Decode a JPEG whole and small in turn; how many memories there are does not matter."""
    if size != 1_000:
        return
    _application = QGuiApplication.instance() or QGuiApplication([])
    subject = Subject(CASE, size)
    with tempfile.TemporaryDirectory() as folder:
        path = _draw(Path(folder) / "photo.jpg")
        whole: list[float] = []
        small: list[float] = []
        wide: list[float] = []
        for _ in range(_ROUNDS):
            whole.append(seconds(lambda: QImage(str(path))))
            small.append(seconds(lambda: read_at(path, _SMALL)))
            wide.append(seconds(lambda: read_at(path, _WIDE)))
    beside = tail(whole, 0.5)
    yield subject.at_most("12 megapixels at the size of a row", tail(small, 0.5), beside, _LIMIT)
    yield subject.at_most("12 megapixels as wide as the page", tail(wide, 0.5), beside, _LIMIT)


def _draw(path: Path) -> Path:
    """Draw a sea under a sky, with the grain of a film over it."""
    image = QImage(_WHOLE, QImage.Format.Format_RGB32)
    grain = QImage(os.urandom(512 * 512 * 4), 512, 512, 512 * 4, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    light = QLinearGradient(0, 0, 0, _WHOLE.height())
    for place, color in ((0.0, "#27405a"), (0.5, "#e0b080"), (0.55, "#35506a"), (1.0, "#c8bfa8")):
        light.setColorAt(place, QColor(color))
    painter.fillRect(image.rect(), light)
    painter.setOpacity(0.12)
    for left in range(0, _WHOLE.width(), grain.width()):
        for top in range(0, _WHOLE.height(), grain.height()):
            painter.drawImage(left, top, grain)
    painter.end()
    image.save(str(path), quality=90)
    return path
