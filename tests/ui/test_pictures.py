"""Pictures: on the page and in the list, large when asked for, and nowhere once erased."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from struct import pack
from zlib import compress, crc32

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from journal.domain.ids import AttachmentId
from journal.ui.background.thumbnails import read_at, thumbnails_of
from journal.ui.features.editor.caption_field import CaptionField
from journal.ui.features.editor.light_box import LightBox
from journal.ui.features.editor.pictures import PagePicture
from journal.ui.theme.theme import Theme
from tests.ui.rooms import Room, make_room, settle

RED = QColor("#c02010")


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Room]:
    made = make_room(theme, tmp_path)
    qtbot.addWidget(made.window)
    made.open()
    yield made
    made.window.page.discard()
    settle()
    made.session.close()
    made.journal.close()


def picture(folder: Path, name: str = "beach.png", size: tuple[int, int] = (900, 600)) -> Path:
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(RED)
    assert image.save(str(folder / name))
    return folder / name


def attached(room: Room, *paths: Path) -> tuple[AttachmentId, ...]:
    return tuple(room.journal.attachments.add(one).id for one in paths)


def shown(room: Room) -> list[PagePicture]:
    return [one for one in room.window.page.sheet.pictures.findChildren(PagePicture)
            if not one.isHidden()]  # fmt: skip


def open_with(room: Room, *paths: Path, **more: object) -> None:
    files = attached(room, *paths)
    entry = room.write("A day at the sea.", date(2025, 5, 1), attachments=files, **more)
    room.window.guide.open(entry.id)
    settle(lambda: bool(shown(room)))


def test_a_picture_stands_on_the_page_as_wide_as_the_text_with_its_caption(
    room: Room, tmp_path: Path
) -> None:
    file = attached(room, picture(tmp_path))[0]
    entry = room.write("Sea.", date(2025, 5, 1), attachments=(file,), captions=("She waved.",))
    room.window.guide.open(entry.id)
    settle(lambda: bool(shown(room)))
    settle()

    one = shown(room)[0]
    assert one.width() == room.window.page.sheet.text.width()
    assert one.height() == pytest.approx(one.width() * 2 / 3, abs=1)
    assert one.accessibleName() == "Picture: She waved."
    fields = room.window.page.sheet.pictures.findChildren(CaptionField)
    assert [field.text() for field in fields] == ["She waved."]
    image = one.grab().toImage()
    assert image.pixelColor(image.width() // 2, image.height() // 2) == RED


def test_a_row_of_the_timeline_shows_the_first_picture(room: Room, tmp_path: Path) -> None:
    room.write("Sea.", date(2025, 5, 1), attachments=attached(room, picture(tmp_path)))
    room.window.timeline.presenter.refresh()
    settle()
    view = room.window.timeline.memories
    view.grab()  # Painting asks for the picture.
    settle()
    image = view.grab().toImage()

    row = view.visualRect(view.lines.index(view.lines.rowCount() - 1))
    right = room.window.house.theme.px(22 + 27)
    assert image.pixelColor(row.right() - right, row.center().y()) == RED


def test_a_click_or_enter_opens_it_large_and_the_arrows_lead_on(
    room: Room, tmp_path: Path
) -> None:
    open_with(room, picture(tmp_path), picture(tmp_path, "other.jpg", (300, 500)))
    QTest.mouseClick(shown(room)[0], Qt.MouseButton.LeftButton)
    settle()
    box = room.window.findChild(LightBox)
    assert isinstance(box, LightBox)
    assert box.isVisible()
    assert box.accessibleName() == "1 of 2"
    focused = QApplication.focusWidget()
    assert focused is box

    QTest.keyClick(box, Qt.Key.Key_Right)
    assert box.accessibleName() == "2 of 2"
    settle()
    assert box.grab().toImage().pixelColor(box.rect().center()).red() > 150
    QTest.keyClick(box, Qt.Key.Key_Left)
    QTest.keyClick(box, Qt.Key.Key_Left)
    assert box.accessibleName() == "2 of 2"
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert not box.isVisible()

    shown(room)[1].setFocus()
    QTest.keyClick(shown(room)[1], Qt.Key.Key_Return)
    again = [one for one in room.window.findChildren(LightBox) if one.isVisible()]
    assert [one.accessibleName() for one in again] == ["2 of 2"]
    QTest.mouseClick(again[0], Qt.MouseButton.LeftButton)
    assert not again[0].isVisible()


def test_what_is_dropped_on_the_page_is_kept_byte_for_byte(room: Room, tmp_path: Path) -> None:
    file = picture(tmp_path)
    room.window.page.sheet.text.add("A day.")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)), QUrl("https://example.org/x.png")])
    drop = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    enter = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    place = room.window.page.sheet.viewport()
    QApplication.sendEvent(place, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(place, drop)
    settle(lambda: bool(shown(room)))

    entry = room.journal.browsing.entries(1, None, None)[0][0]
    assert [one.name for one in entry.attachments] == ["beach.png"]
    assert room.journal.attachments.path_of(entry.attachments[0]).read_bytes() == file.read_bytes()
    assert entry.text == "A day."


def test_a_picture_alone_makes_a_memory(room: Room, tmp_path: Path) -> None:
    room.window.page.pictures.take([picture(tmp_path)])
    settle(lambda: bool(shown(room)))

    assert room.journal.browsing.totals().count == 1


def test_files_can_be_chosen_from_the_menu(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QFileDialog] = []

    def note(dialog: QFileDialog) -> None:
        opened.append(dialog)

    monkeypatch.setattr(QFileDialog, "open", note)
    words = "Add a picture…"
    action = next(one for one in room.window.page.bar.menu().actions() if one.text() == words)
    action.trigger()
    opened[0].filesSelected.emit([str(picture(tmp_path))])
    settle(lambda: bool(shown(room)))

    assert len(shown(room)) == 1


def test_a_file_that_is_gone_is_told_and_nothing_is_lost(room: Room, tmp_path: Path) -> None:
    said: list[str] = []
    room.notices.toasted.connect(lambda toast: said.append(toast.text))
    room.window.page.sheet.text.add("A day.")
    room.window.page.pictures.take([tmp_path / "gone.png"])
    settle(lambda: bool(said))

    assert said[0].startswith("There is nothing at ")
    assert room.window.page.sheet.text.text() == "A day."


def test_a_page_that_was_left_meanwhile_gets_no_picture_of_another(
    room: Room, tmp_path: Path
) -> None:
    said: list[str] = []
    room.notices.toasted.connect(lambda toast: said.append(toast.text))
    room.window.page.sheet.text.add("A day.")
    page = room.window.page._presenter.page
    assert page is not None
    page.entry = None  # Its first save is still under way.
    room.window.guide.write()
    page.entry = None
    room.window.page.pictures._with.intake.take(page, [picture(tmp_path)])
    settle()

    assert said == ["The page was left before the picture was kept. Add it once more."]


def test_a_file_that_is_no_picture_is_named_and_one_that_is_broken_says_so(
    room: Room, tmp_path: Path
) -> None:
    text, broken = tmp_path / "notes.txt", tmp_path / "broken.png"
    text.write_text("Not a picture.")
    broken.write_bytes(picture(tmp_path).read_bytes()[:60])
    open_with(room, text, broken)
    settle()

    one = shown(room)[0]
    assert one.file.name == "broken.png"
    assert one.height() < 200
    QTest.keyClick(one, Qt.Key.Key_Return)
    assert room.window.findChild(LightBox) is None
    names = [label.text() for label in room.window.page.sheet.pictures.findChildren(QLabel)]
    assert names[0].startswith("notes.txt")


def enormous(path: Path) -> Path:
    """Write a PNG that says it is 50,000 wide and high, in a few hundred bytes."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return pack(">I", len(data)) + kind + data + pack(">I", crc32(kind + data))

    head = chunk(b"IHDR", pack(">IIBBBBB", 50_000, 50_000, 1, 0, 0, 0, 0))
    body = chunk(b"IDAT", compress(b"\x00" * 10_000)) + chunk(b"IEND", b"")
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + head + body)
    return path


def test_a_small_file_that_claims_to_be_enormous_is_not_decoded(tmp_path: Path) -> None:
    assert read_at(enormous(tmp_path / "bomb.png"), QSize(100, 100)).isNull()


def test_a_picture_is_read_no_larger_than_it_is_shown(tmp_path: Path) -> None:
    wide = read_at(picture(tmp_path), QSize(90, 90))
    assert (wide.width(), wide.height()) == (135, 90)
    assert read_at(picture(tmp_path, "small.png", (20, 10)), QSize(90, 90)).width() == 20


def test_an_erased_memory_takes_its_pictures_from_page_list_and_store_of_small_ones(
    room: Room, tmp_path: Path
) -> None:
    open_with(room, picture(tmp_path))
    room.window.timeline.memories.grab()
    settle()
    assert thumbnails_of(room.session)._held
    room.do("entry.erase")
    settle(lambda: not shown(room))

    assert shown(room) == []
    assert thumbnails_of(room.session)._held == {}


def test_the_timeline_can_be_narrowed_to_memories_with_photos(room: Room, tmp_path: Path) -> None:
    column = room.window.timeline
    column._pictured.click()
    settle()
    assert column._empty.text() == "No memory here has a picture yet. Drop one on a page."
    source = tmp_path / "notes.txt"
    source.write_text("no picture")
    added = room.journal.attachments.add(source).id
    room.write("Only words.", attachments=(added,))
    (tmp_path / "sea.gif").write_bytes(b"GIF89a")
    picture = room.journal.attachments.add(tmp_path / "sea.gif").id
    room.write("The sea.", attachments=(picture,))
    column._all.click()
    column._pictured.click()
    settle()
    said = " ".join(room.lines())
    assert "The sea." in said
    assert "Only words." not in said
