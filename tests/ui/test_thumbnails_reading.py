"""Small pictures are made beside the window, from whatever file somebody attached."""

import struct
import sys
import zlib
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from journal.ui.background.heic import read_heic
from journal.ui.background.session import Session
from journal.ui.background.thumbnails import Thumbnails, read_at, thumbnails_of

LEAST = QSize(60, 60)
RED = QColor(200, 30, 30)
TURNED = Path(__file__).parents[1] / "files" / "turned.heic"
"""64 × 32, blue where the camera's left was, red on its right; held upright."""


def _picture(path: Path, width: int = 640, height: int = 320) -> Path:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(RED)
    assert image.save(str(path))
    return path


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


@pytest.mark.parametrize("ending", ["jpg", "png", "webp"])
def test_a_picture_is_read_at_the_size_it_is_shown_in(tmp_path: Path, ending: str) -> None:
    assert read_at(_picture(tmp_path / f"a.{ending}"), LEAST).size() == QSize(120, 60)
    small = read_at(_picture(tmp_path / f"b.{ending}", 20, 10), LEAST)
    assert small.size() == QSize(20, 10)


def test_a_picture_is_turned_as_its_camera_was_held(tmp_path: Path) -> None:
    plain = _picture(tmp_path / "a.jpg").read_bytes()
    tiff = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0"
    exif = b"Exif\0\0" + tiff
    turned = plain[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + plain[2:]
    (tmp_path / "turned.jpg").write_bytes(turned)
    assert read_at(tmp_path / "turned.jpg", LEAST).size() == QSize(60, 120)


@pytest.mark.parametrize("harm", ["words", "enormous", "missing", "empty"])
def test_what_cannot_be_shown_gives_nothing(tmp_path: Path, harm: str) -> None:
    path = tmp_path / "a.jpg"
    if harm == "words":
        path.write_text("only words")
    elif harm == "enormous":
        header = struct.pack(">IIBBBBB", 50_000, 50_000, 8, 2, 0, 0, 0)
        packed = zlib.compress(bytes(1_000_000))
        path.write_bytes(
            b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", packed)
        )
    elif harm == "empty":
        path.write_bytes(b"")
    assert read_at(path, LEAST).isNull()


def test_a_truncated_picture_harms_nothing(tmp_path: Path) -> None:
    path = _picture(tmp_path / "a.png")
    whole = path.read_bytes()
    (tmp_path / "cut.png").write_bytes(whole[: len(whole) // 2])
    assert read_at(tmp_path / "cut.png", LEAST).isNull()
    assert read_at(path, LEAST).pixelColor(1, 1) == RED


def test_heic_is_shown_turned_as_its_camera_was_held(tmp_path: Path) -> None:
    whole = read_at(TURNED, QSize(32, 64))
    assert whole.size() == QSize(32, 64)
    assert whole.pixelColor(5, 5).blue() > 150
    assert whole.pixelColor(5, 60).red() > 150
    assert read_at(TURNED, QSize(8, 8)).size() == QSize(8, 16)


def test_heic_that_cannot_be_decoded_gives_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert read_heic(TURNED, LEAST, 10).isNull()
    cut = tmp_path / "cut.heic"
    cut.write_bytes(TURNED.read_bytes()[:300])
    assert read_at(cut, LEAST).isNull()
    with monkeypatch.context() as patch:
        patch.setattr("journal.ui.background.heic._MOST_BYTES", 10)
        assert read_at(TURNED, LEAST).isNull()
    monkeypatch.setitem(sys.modules, "pi_heif", None)  # Where it is not installed.
    assert read_at(TURNED, LEAST).isNull()


def test_of_an_animation_the_first_picture_is_shown(tmp_path: Path) -> None:
    moving = tmp_path / "moving.gif"
    frames = [Image.new("RGB", (60, 60), one) for one in ((200, 30, 30), (30, 60, 200))]
    frames[0].save(moving, save_all=True, append_images=frames[1:], duration=50)
    assert read_at(moving, LEAST).pixelColor(5, 5) == RED


def test_small_pictures_take_no_more_memory_than_is_set_aside(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("journal.ui.background.thumbnails._KEPT_BYTES", 10_000)
    kept = thumbnails_of(session)
    assert isinstance(kept, Thumbnails)
    for number in range(5):
        kept._hold((str(number), 40, 40), QImage(40, 40, QImage.Format.Format_RGB32))
    assert [key[0] for key in kept._held] == ["4"]
    kept._hold(("large", 400, 400), QImage(400, 400, QImage.Format.Format_RGB32))
    assert [key[0] for key in kept._held] == ["large"]
