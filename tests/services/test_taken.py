"""When and where a picture was taken is read out of the file, whatever the file is."""

import struct
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from PIL import Image

from journal.domain.taken import Spot, Taken
from journal.services import taken as reading
from journal.services.taken import read_taken

NOW = datetime(2026, 2, 14, 8, 52, tzinfo=UTC)
AT = datetime(2019, 7, 14, 17, 20, 5)
TURNED = Path(__file__).parents[1] / "files" / "turned.heic"


def snapshot(path: Path, when: str = "2019:07:14 17:20:05", **more: object) -> Path:
    tags = Image.Exif()
    tags.get_ifd(0x8769)[0x9003] = when
    tags.get_ifd(0x8825).update({1: "N", 2: (41.0, 2.0, 15.0), 3: "W", 4: (72.0, 0.0, 0.0)})
    Image.new("RGB", (20, 20)).save(path, exif=tags, **more)
    return path


@pytest.mark.parametrize("kind", ["jpeg", "webp"])
def test_a_camera_is_asked_when_and_where(tmp_path: Path, kind: str) -> None:
    told = read_taken(snapshot(tmp_path / f"a.{kind}"), f"image/{kind}", NOW)
    assert told == Taken(AT, Spot(41.0375, -72.0))


def test_a_telephone_is_asked_too() -> None:
    told = read_taken(TURNED, "image/heic", NOW)
    assert told.at == AT.replace(tzinfo=timezone(timedelta(hours=2)))
    assert told.spot == Spot(41.0375, pytest.approx(-71.953333))  # type: ignore[arg-type]


def test_a_png_is_asked_where_it_says_so_first(tmp_path: Path) -> None:
    plain = Image.new("RGB", (20, 20))
    plain.save(tmp_path / "a.png")
    assert read_taken(tmp_path / "a.png", "image/png", NOW) == Taken()


@pytest.mark.parametrize("kind", ["jpeg", "png", "webp", "heic", "gif"])
def test_what_is_no_picture_tells_nothing(tmp_path: Path, kind: str) -> None:
    (tmp_path / "a").write_text("only words")
    assert read_taken(tmp_path / "a", f"image/{kind}", NOW) == Taken()


@pytest.mark.parametrize("when", ["2099:01:01 12:00:00", "0000:00:00 00:00:00", "nonsense"])
def test_a_wrong_clock_is_not_believed(tmp_path: Path, when: str) -> None:
    told = read_taken(snapshot(tmp_path / "a.jpeg", when), "image/jpeg", NOW)
    assert told == Taken(None, Spot(41.0375, -72.0))


def test_garbage_where_tags_should_be_harms_nothing(tmp_path: Path) -> None:
    plain = snapshot(tmp_path / "a.jpeg").read_bytes()
    for body in (b"Exif\0\0garbage", b"Exif\0\0II*\0" + b"\xff" * 60, b"Exif\0\0"):
        harmed = plain[:2] + b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body + plain[2:]
        (tmp_path / "b.jpeg").write_bytes(harmed)
        read_taken(tmp_path / "b.jpeg", "image/jpeg", NOW)
    (tmp_path / "c.jpeg").write_bytes(plain[:60])
    assert read_taken(tmp_path / "c.jpeg", "image/jpeg", NOW) == Taken()


def test_a_file_too_large_to_be_a_picture_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "_MOST_BYTES", 10)
    assert read_taken(snapshot(tmp_path / "a.jpeg"), "image/jpeg", NOW) == Taken()
