"""Pictures on a page are written under, moved, taken off, pasted, and asked when they are from."""

import os
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QContextMenuEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from journal.domain.entry import Entry
from journal.domain.errors import SourceUnreadable
from journal.domain.taken import Spot
from journal.services.attachments import Attachments
from journal.ui.features.editor.light_box import LightBox
from journal.ui.features.editor.picture_block import Block, FileBlock, PictureBlock
from journal.ui.features.editor.pictures import PagePicture
from journal.ui.theme.theme import Theme
from tests.ui.rooms import Room, make_room, settle
from tests.ui.test_pictures import enormous

DAY = date(2026, 2, 14)
TAKEN = "2019:07:14 17:20:05"


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


@pytest.fixture
def said(room: Room) -> list[str]:
    words: list[str] = []
    room.notices.toasted.connect(lambda toast: words.append(toast.text))
    return words


def drawing(folder: Path, name: str, color: str = "#c02010") -> Path:
    image = QImage(90, 60, QImage.Format.Format_RGB32)
    image.fill(QColor(color))
    assert image.save(str(folder / name))
    return folder / name


def photo(folder: Path, name: str = "sea.jpg", when: str = TAKEN, north: float = 41.0) -> Path:
    tags = Image.Exif()
    tags.get_ifd(0x8769)[0x9003] = when
    tags.get_ifd(0x8825).update({1: "N", 2: (north, 2.0, 15.0), 3: "W", 4: (72.0, 0.0, 0.0)})
    Image.new("RGB", (90, 60), (30, 60, 200)).save(folder / name, exif=tags)
    return folder / name


def blocks(room: Room) -> list[Block]:
    pictures = room.window.page.sheet.pictures
    found = [one for one in pictures._blocks.values() if not one.isHidden()]
    return sorted(found, key=lambda one: one.y())


def first(room: Room) -> PictureBlock:
    one = blocks(room)[0]
    assert isinstance(one, PictureBlock)
    return one


def names(room: Room) -> list[str]:
    return [one.file.name for one in blocks(room)]


def kept(room: Room) -> Entry:
    """The open memory as the journal has it."""
    room.window.page.flush()
    settle()
    entry = room.window.page.entry_id
    assert entry is not None
    return room.journal.browsing.entry(entry)


def open_with(room: Room, *paths: Path, captions: tuple[str, ...] = ()) -> Entry:
    ids = tuple(room.journal.attachments.add(one).id for one in paths)
    entry = room.write("A day at the sea.", DAY, attachments=ids, captions=captions)
    room.window.guide.open(entry.id)
    settle(lambda: len(blocks(room)) == len(paths))
    settle()
    return entry


def take(room: Room, *paths: Path) -> None:
    before = len(blocks(room))
    room.window.page.pictures.take(list(paths))
    settle(lambda: len(blocks(room)) > before)
    settle()


# Words under a picture


def test_words_are_written_under_a_picture_where_they_stand(room: Room, tmp_path: Path) -> None:
    open_with(room, drawing(tmp_path, "a.png"), drawing(tmp_path, "b.png"))
    field = first(room).caption
    field.setFocus()
    QTest.keyClicks(field, "She waved.")
    assert first(room).picture.accessibleName() == "Picture: She waved."
    assert [one.caption for one in kept(room).attachments] == ["She waved.", ""]
    assert field.text() == "She waved."
    field.undo()
    assert [one.caption for one in kept(room).attachments] == ["", ""]
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is room.window.page.sheet.text


def test_a_caption_is_kept_when_the_page_is_left_at_once(room: Room, tmp_path: Path) -> None:
    entry = open_with(room, drawing(tmp_path, "a.png"), captions=("She",))
    field = first(room).caption
    field.textCursor().insertText("Then ")
    data = QMimeData()
    assert not field.canInsertFromMimeData(data)
    data.setText("two\nlines ")
    assert field.canInsertFromMimeData(data)
    field.insertFromMimeData(data)
    room.window.guide.write()
    settle()
    assert room.journal.browsing.entry(entry.id).attachments[0].caption == "SheThen two lines"


def test_what_was_said_elsewhere_is_shown_but_not_while_one_writes(
    room: Room, tmp_path: Path
) -> None:
    open_with(room, drawing(tmp_path, "a.png"))
    block = first(room)
    block.show_file(block.file.__class__(*_with_caption(block, "Elsewhere")))
    assert block.caption.text() == "Elsewhere"
    block.caption.setFocus()
    block.show_file(block.file.__class__(*_with_caption(block, "Again")))
    assert block.caption.text() == "Elsewhere"


def _with_caption(block: Block, words: str) -> tuple[object, ...]:
    one = block.file
    return one.id, one.sha256, one.name, one.media_type, one.size, words


# Order, and taking off


def test_pictures_change_places_by_keys_and_menu(room: Room, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("notes")
    one, other = drawing(tmp_path, "a.png"), drawing(tmp_path, "b.png", "blue")
    open_with(room, one, tmp_path / "notes.txt", other, captions=("A", "N", "B"))
    assert names(room) == ["a.png", "b.png", "notes.txt"]
    QTest.keyClick(first(room).picture, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert names(room) == ["b.png", "a.png", "notes.txt"]
    found = [(one.name, one.caption) for one in kept(room).attachments]
    assert found == [("b.png", "B"), ("notes.txt", "N"), ("a.png", "A")]
    assert QApplication.focusWidget() is blocks(room)[1].findChild(type(first(room).picture))

    QTest.keyClick(first(room).picture, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert names(room) == ["b.png", "a.png", "notes.txt"]
    menu = blocks(room)[1]._build_menu()
    next(one for one in menu.actions() if one.text().startswith("Move up")).trigger()
    settle()
    assert names(room) == ["a.png", "b.png", "notes.txt"]
    QTest.keyClick(blocks(room)[2], Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert names(room) == ["a.png", "b.png", "notes.txt"]


def test_a_picture_is_taken_off_and_comes_back_where_it_was(
    room: Room, tmp_path: Path, said: list[str]
) -> None:
    open_with(room, drawing(tmp_path, "a.png"), drawing(tmp_path, "b.png", "blue"),
        captions=("A", "B"))  # fmt: skip
    QTest.keyClick(first(room).picture, Qt.Key.Key_Delete)
    settle()
    assert names(room) == ["b.png"]
    assert said == ["a.png is off this page."]
    assert [one.name for one in kept(room).attachments] == ["b.png"]
    room.notices.undo_last()
    settle()
    assert names(room) == ["a.png", "b.png"]
    assert [one.caption for one in kept(room).attachments] == ["A", "B"]


def test_a_picture_comes_back_to_a_page_that_was_left(room: Room, tmp_path: Path) -> None:
    entry = open_with(room, drawing(tmp_path, "a.png"), captions=("A",))
    menu = first(room)._build_menu()
    next(one for one in menu.actions() if one.text().startswith("Take it off")).trigger()
    room.window.guide.write()
    settle()
    assert room.journal.browsing.entry(entry.id).attachments == ()
    room.notices.undo_last()
    settle()
    found = room.journal.browsing.entry(entry.id).attachments
    assert [(one.name, one.caption) for one in found] == [("a.png", "A")]


def test_a_picture_does_not_come_back_to_a_memory_that_was_erased(
    room: Room, tmp_path: Path, said: list[str]
) -> None:
    entry = open_with(room, drawing(tmp_path, "a.png"))
    first(room).removed.emit()
    room.window.guide.write()
    settle()
    room.journal.erasing.erase([entry.id])
    room.notices.undo_last()
    settle()
    assert said[-1] == "That memory isn’t in the journal."


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_what_can_be_done_shows_while_a_picture_has_the_keys(room: Room, tmp_path: Path) -> None:
    open_with(room, drawing(tmp_path, "a.png"))
    block = first(room)
    room.window.page.sheet.text.setFocus()
    assert block.tools.isHidden()
    block.picture.setFocus()
    assert not block.tools.isHidden()
    assert block.rect().contains(block.tools.geometry())
    block.tools.click()
    menu = block.findChild(QMenu)
    assert isinstance(menu, QMenu)
    words = [one.text().partition("\t")[0] for one in menu.actions() if one.text()]
    assert words == ["See it large", "Write under it", "Move up", "Move down",
        "Take it off this page"]  # fmt: skip
    menu.actions()[1].trigger()
    assert block.caption.hasFocus()
    block.grab()
    menu.close()
    spot = block.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, block.mapToGlobal(spot))
    QApplication.sendEvent(block, event)
    QTest.keyClick(block, Qt.Key.Key_A)


def test_the_keys_go_with_a_file_that_is_moved(room: Room, tmp_path: Path) -> None:
    for name in ("one.txt", "two.txt"):
        (tmp_path / name).write_text(name)
    open_with(room, tmp_path / "one.txt", tmp_path / "two.txt")
    assert isinstance(blocks(room)[0], FileBlock)
    QTest.keyClick(blocks(room)[0], Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert names(room) == ["two.txt", "one.txt"]
    assert QApplication.focusWidget() is blocks(room)[1].tools


def test_a_page_that_is_read_shows_pictures_and_lets_them_be(
    room: Room, tmp_path: Path
) -> None:
    (tmp_path / "notes.txt").write_text("notes")
    open_with(room, drawing(tmp_path, "a.png"), tmp_path / "notes.txt")
    room.window.page.sheet.set_reading(True)
    block, file = first(room), blocks(room)[1]
    block.picture.setFocus()
    assert block.tools.isHidden()
    assert file.tools.isHidden()
    assert block.caption.isHidden()
    QTest.keyClick(block.picture, Qt.Key.Key_Delete)
    spot = block.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, block.mapToGlobal(spot))
    QApplication.sendEvent(block, event)
    settle()
    assert names(room) == ["a.png", "notes.txt"]
    assert block.findChild(QMenu) is None
    room.window.page.sheet.set_reading(False)
    assert not block.tools.isHidden()
    assert not block.caption.isHidden()
    assert not file.tools.isHidden()


# Pasting


def clip(data: QMimeData, room: Room) -> None:
    room.window.page.sheet.text.insertFromMimeData(data)
    settle(lambda: bool(blocks(room)))
    settle()


def image(color: str = "#c02010") -> QImage:
    made = QImage(90, 60, QImage.Format.Format_RGB32)
    made.fill(QColor(color))
    return made


@pytest.mark.parametrize("words", ["", "https://example.org/sea.jpg", "<img>"])
def test_a_picture_is_pasted_as_png(room: Room, words: str) -> None:
    data = QMimeData()
    data.setImageData(image())
    if words == "<img>":
        data.setHtml('<img src="https://example.org/sea.jpg">')
    elif words:
        data.setText(words)
    assert room.window.page.sheet.text.canInsertFromMimeData(data)
    clip(data, room)
    (one,) = kept(room).attachments
    assert (one.name, one.media_type) == ("Pasted picture.png", "image/png")
    assert QImage(str(room.journal.attachments.path_of(one))) == image()
    assert room.window.page.sheet.text.text() == ""


def test_copied_files_are_pasted_as_pictures(room: Room, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(drawing(tmp_path, "a.png")))])
    clip(data, room)
    assert names(room) == ["a.png"]


def test_words_that_come_with_a_picture_of_themselves_are_pasted_as_words(room: Room) -> None:
    data = QMimeData()
    data.setImageData(image())
    data.setText("Two words")
    room.window.page.sheet.text.insertFromMimeData(data)
    settle()
    assert room.window.page.sheet.text.text() == "Two words"
    assert blocks(room) == []


def test_a_clipboard_that_lies_about_a_picture_harms_nothing(room: Room) -> None:
    data = QMimeData()
    data.setData("application/x-qt-image", b"no picture")
    room.window.page.sheet.text.insertFromMimeData(data)
    room.window.page.sheet.text.paste_plain()
    settle()
    assert blocks(room) == []


# Day and place


def question(room: Room) -> str:
    offer = room.window.page.sheet.pictures._offer
    return "" if offer is None else offer.text()


def answer(room: Room, number: int) -> None:
    room.window.page.sheet.pictures.offer.buttons()[number].click()
    settle()


def test_a_memory_is_offered_the_day_of_its_picture(
    room: Room, tmp_path: Path, said: list[str]
) -> None:
    take(room, photo(tmp_path))
    before = kept(room).moment
    assert question(room) == "This picture was taken on Sunday 14 July 2019, 17:20."
    answer(room, 0)
    moment = kept(room).moment
    assert (moment.day, str(moment.time)) == (date(2019, 7, 14), "17:20:05")
    assert said == ["This memory is now of Sunday 14 July 2019, 17:20."]
    room.notices.undo_last()
    settle()
    assert kept(room).moment == before


def test_a_place_that_is_named_for_a_picture_is_offered_to_the_next(
    room: Room, tmp_path: Path, said: list[str]
) -> None:
    take(room, photo(tmp_path))
    answer(room, 1)
    assert question(room).startswith("This picture knows where it was taken, 41.038° north, 72")
    answer(room, 0)
    field = room.window.page.sheet.names.field
    assert QApplication.focusWidget() is field
    QTest.keyClicks(field, "Montauk")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert kept(room).place == "Montauk"
    assert room.journal.attachments.place_near(Spot(41.0377, -72.0003)) == "Montauk"

    room.window.guide.write()
    settle()
    take(room, photo(tmp_path, "again.jpg", when="nonsense"))
    assert question(room) == "This picture was taken near Montauk."
    answer(room, 0)
    assert kept(room).place == "Montauk"
    room.notices.undo_last()
    settle()
    assert kept(room).place is None


@pytest.mark.parametrize("when", ["2099:01:01 10:00:00", "0000:00:00 00:00:00", "nonsense"])
def test_a_picture_that_cannot_be_true_asks_nothing(
    room: Room, tmp_path: Path, when: str
) -> None:
    take(room, photo(tmp_path, when=when, north=95.0))
    assert question(room) == ""
    assert names(room) == ["sea.jpg"]


def test_what_the_page_says_itself_is_not_asked(room: Room, tmp_path: Path) -> None:
    entry = room.write("The sea.", date(2019, 7, 14), place="Home")
    room.window.guide.open(entry.id)
    settle()
    take(room, photo(tmp_path))
    assert question(room) == ""


def test_another_page_is_asked_nothing(room: Room, tmp_path: Path) -> None:
    take(room, photo(tmp_path))
    assert question(room)
    offers = room.window.page.pictures._with.offers
    entry = room.window.page.entry_id
    assert entry is not None
    move = offers._waiting[0].act
    room.window.guide.write()
    settle()
    assert question(room) == ""
    move()
    offers._offer(entry, offers_taken(), None)
    assert question(room) == ""


def offers_taken() -> object:
    from journal.domain.taken import Taken

    return Taken(datetime(2019, 7, 14), None)


# Whatever is dropped


def test_every_kind_of_bad_file_is_told_and_keeps_no_good_one_back(
    room: Room, tmp_path: Path, said: list[str]
) -> None:
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    bad = [tmp_path / "folder", tmp_path / "gone.png", tmp_path / "pipe"]
    take(room, *bad, drawing(tmp_path, "good.png"))
    assert names(room) == ["good.png"]
    words = "folder is a folder. Add the files in it instead."
    assert said == [f"{words} Other files could not be added either."]


@pytest.mark.parametrize(("name", "content"), [("words.jpg", b"only words"), ("empty.png", b"")])
def test_what_only_calls_itself_a_picture_is_kept_as_a_file(
    room: Room, tmp_path: Path, said: list[str], name: str, content: bytes
) -> None:
    (tmp_path / name).write_bytes(content)
    take(room, tmp_path / name)
    assert said == [f"{name} is no picture that can be shown. It is kept here as a file."]
    assert names(room) == [name]


@pytest.mark.parametrize("harm", ["enormous", "cut short", "cut short heic"])
def test_a_picture_that_cannot_be_shown_says_so_and_is_kept_byte_for_byte(
    room: Room, tmp_path: Path, harm: str
) -> None:
    if harm == "enormous":
        path = enormous(tmp_path / "bomb.png")
    elif harm == "cut short":
        path = drawing(tmp_path, "a.png")
        path.write_bytes(path.read_bytes()[:60])
    else:
        path = tmp_path / "a.heic"
        path.write_bytes((Path(__file__).parents[1] / "files" / "turned.heic").read_bytes()[:200])
    take(room, path)
    block = first(room)
    settle(lambda: block.picture._broken)
    assert block.picture._broken
    block.grab()
    (one,) = kept(room).attachments
    assert room.journal.attachments.path_of(one).read_bytes() == path.read_bytes()
    QTest.keyClick(block.picture, Qt.Key.Key_Return)
    assert room.window.findChild(LightBox) is None


def test_a_picture_of_a_telephone_is_shown_and_asks(room: Room) -> None:
    take(room, Path(__file__).parents[1] / "files" / "turned.heic")
    block = first(room)
    settle(lambda: block.picture._ratio > 0)
    assert block.picture._ratio == 2
    assert question(room) == "This picture was taken on Sunday 14 July 2019, 17:20."


def test_several_files_that_are_no_pictures_are_told_together(
    room: Room, tmp_path: Path, said: list[str]
) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(name)
    take(room, tmp_path / "a.txt", tmp_path / "b.txt")
    assert said == ["Some files can’t be shown as pictures. They are kept here."]


def test_a_large_file_is_copied_while_one_writes_on(
    room: Room, tmp_path: Path, said: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("journal.ui.features.editor.intake.LARGE", 10)
    take(room, drawing(tmp_path, "film.png"))
    assert said == ["film.png is large. You can go on writing while it is copied."]


def test_a_picture_taken_in_late_goes_to_the_memory_that_was_left(
    room: Room, tmp_path: Path
) -> None:
    room.window.page.sheet.text.add("A day.")
    kept(room)
    page = room.window.page._presenter.page
    assert page is not None
    room.window.guide.write()
    settle()
    room.window.page.pictures._with.intake.take(page, [drawing(tmp_path, "a.png")])
    settle()
    found = room.journal.browsing.entry(page.id)
    assert [one.name for one in found.attachments] == ["a.png"]
    assert blocks(room) == []


def test_a_file_that_cannot_be_told_of_is_said(
    room: Room, tmp_path: Path, said: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(files: Attachments, *_: object, **__: object) -> None:
        raise SourceUnreadable("a.png")

    with monkeypatch.context() as patch:
        patch.setattr(Attachments, "add", refuse)
        patch.setattr(Attachments, "add_bytes", refuse)
        room.window.page.pictures.take([drawing(tmp_path, "a.png")])
        settle()
        data = QMimeData()
        data.setImageData(image())
        room.window.page.sheet.text.insertFromMimeData(data)
        settle()
    assert said == ["a.png can’t be read. Allow reading it, or choose another file."] * 2
    assert blocks(room) == []


def test_many_pictures_come_one_after_the_other(room: Room, tmp_path: Path) -> None:
    paths = [drawing(tmp_path, f"{number:03}.png") for number in range(30)]
    for number, path in enumerate(paths):
        path.write_bytes(path.read_bytes() + bytes([number]))
    room.window.page.pictures.take(paths)
    settle(lambda: len(blocks(room)) == 12)
    assert names(room) == [path.name for path in paths[:12]]
    assert len(kept(room).attachments) == 30
    more = room.window.page.sheet.pictures._more
    assert more is not None
    assert more.text() == "18 more"
    more.click()
    settle(lambda: len(blocks(room)) == 24)
    focused = QApplication.focusWidget()
    assert isinstance(focused, PagePicture)
    assert focused.file.name == "011.png"
    more.click()
    settle(lambda: len(blocks(room)) == 30)
    assert more.isHidden()
    room.window.guide.write()
    settle()
    assert blocks(room) == []
