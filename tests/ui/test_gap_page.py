"""A page with gaps, kept and changed under its writer's hands: nothing written is ever lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from journal.domain.errors import UnknownEntry
from journal.domain.veil import GAP as READ
from journal.services.settling import Settling
from journal.ui.features.editor.completion_targets import InText
from journal.ui.feedback.notices import Banner
from journal.ui.theme.theme import Theme
from tests.ui.gaps import GAP, Desk, desk_in

TEXT = "One.\n\nClem came by.\n\nThree."
SHOWN = f"One.\n\n{GAP}\n\nThree."


@pytest.fixture
def desk(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Desk]:
    made = desk_in(tmp_path, theme)
    qtbot.addWidget(made.view)
    made.view.show()
    yield made
    made.journal.close()


# ---------------------------------------------------------------- keeping
def test_what_is_written_around_a_gap_is_kept_with_it(desk: Desk) -> None:
    entry = desk.save(TEXT)
    desk.hide(entry, "Clem came by.")
    desk.open(entry)
    assert desk.read() == SHOWN
    desk.select(0)
    desk.type("Zero. ")
    desk.view.flush()
    assert desk.stored(entry) == f"Zero. {TEXT}"
    desk.press(Qt.Key.Key_Backspace)
    desk.view.flush()
    assert desk.stored(entry) == f"Zero.{TEXT}"
    assert not desk.view.is_dirty


def test_undo_after_a_save_finds_the_gaps_it_knew(desk: Desk) -> None:
    entry = desk.save("a one b two c")
    desk.hide(entry, "one")
    desk.hide(entry, "two")
    desk.open(entry)
    desk.select(5, 7)
    desk.area.cut()
    desk.view.flush()
    assert desk.stored(entry) == "a one btwo c"
    desk.select(0)
    desk.area.paste()
    desk.view.flush()
    assert desk.read() == f" {GAP}a {GAP} b c"
    assert desk.stored(entry) == " twoa one b c"
    for _ in range(2):
        desk.area.undo()
        desk.view.flush()
    assert desk.read() == f"a {GAP} b {GAP} c"
    assert desk.stored(entry) == "a one b two c"


def test_gaps_change_places_and_change_back(desk: Desk) -> None:
    entry = desk.save("one\ntwo")
    desk.hide(entry, "one")
    desk.hide(entry, "two")
    desk.open(entry)
    desk.select(0, 1)
    target = desk.area.textCursor()
    target.movePosition(target.MoveOperation.End)
    desk.area.move_selected(target)
    desk.view.flush()
    assert desk.stored(entry) == "\ntwoone"
    desk.area.undo()
    desk.view.flush()
    assert desk.stored(entry) == "one\ntwo"


def test_a_copied_gap_taken_back_after_a_save_is_no_loss(desk: Desk) -> None:
    entry = desk.save("a one b")
    desk.hide(entry, "one")
    desk.open(entry)
    desk.area.selectAll()
    desk.area.copy()
    desk.select(5)
    desk.area.paste()
    desk.view.flush()
    assert desk.stored(entry) == "a one ba one b"
    desk.area.undo()
    desk.view.flush()
    assert desk.stored(entry) == "a one b"


def test_a_draft_that_could_not_be_kept_is_found_again_with_its_gaps(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry, other = desk.save(TEXT), desk.save("Another.")
    desk.hide(entry, "Clem came by.")
    desk.open(entry)
    broken = monkeypatch.context()
    with broken as patch:
        patch.setattr(desk.journal.writing, "save", _refuse)
        desk.select(0)
        desk.type("Zero. ")
        desk.view.flush()
        desk.open(other)
        assert desk.read() == "Another."
    desk.open(entry)
    assert desk.read() == f"Zero. {SHOWN}"
    desk.type("x")
    desk.view.flush()
    assert desk.stored(entry) == f"xZero. {TEXT}"


def _refuse(*_: object) -> None:
    raise OSError


def test_pages_turned_and_turned_back_keep_their_gaps(desk: Desk) -> None:
    one, two = desk.save("x one"), desk.save("two y")
    desk.hide(one, "one")
    desk.hide(two, "two")
    for entry in (one, two, one, two):
        desk.open(entry)
        desk.select(0)
        desk.type("!")
    desk.view.flush()
    assert desk.stored(one) == "!!x one"
    assert desk.stored(two) == "!!two y"


def test_words_are_counted_and_copied_without_what_is_hidden(desk: Desk) -> None:
    entry = desk.save(TEXT)
    desk.hide(entry, "Clem came by.")
    desk.open(entry)
    label = desk.view.findChild(QLabel, "pageMeasures")
    assert label is not None
    assert label.text().startswith("2 words")
    desk.view.copy_as_markdown()
    assert QApplication.clipboard().text() == f"One.\n\n{READ}\n\nThree."


def test_what_a_search_found_behind_a_gap_is_lit(desk: Desk) -> None:
    entry = desk.save(TEXT)
    desk.hide(entry, "Clem came by.")
    desk.open(entry)
    terms = desk.journal.searching.parse("three").terms
    desk.view.lighting.expect(entry.id, terms)
    (lit,) = desk.area.extraSelections()
    assert lit.cursor.selectedText() == "Three"
    desk.view.finder.open()
    bar = desk.view.finder.bar
    assert bar is not None
    bar._field.setText("three")
    bar._look_through()
    (found,) = desk.area.extraSelections()
    assert found.cursor.selectedText() == "Three"
    desk.view.finder.close()


def test_a_page_that_is_read_shows_and_copies_its_gaps(desk: Desk) -> None:
    entry = desk.save(TEXT)
    desk.hide(entry, "Clem came by.")
    desk.open(entry)
    desk.view.sheet.set_reading(True)
    assert desk.read() == SHOWN
    desk.area.selectAll()
    desk.press(Qt.Key.Key_Delete)
    desk.press(Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    desk.area.copy()
    assert desk.read() == SHOWN
    assert QApplication.clipboard().text() == f"One.\n\n{READ}\n\nThree."


def test_a_name_is_not_completed_over_a_gap(desk: Desk) -> None:
    entry = desk.save("@[Mary Clem Sv")
    desk.hide(entry, "Clem")
    desk.open(entry)
    desk.select(len(desk.read()))
    assert InText(desk.area).typed() is None
    desk.select(len("@[Mary "))
    typed = InText(desk.area).typed()
    assert typed is not None
    assert typed.name.strip() == "Mary"


# ---------------------------------------------------------------- what happens elsewhere
def test_an_erasure_made_elsewhere_shows_at_once(desk: Desk) -> None:
    entry = desk.save(TEXT)
    desk.open(entry)
    desk.select(len("One.\n\nClem came by.\n\nTh"))
    number = desk.hide(entry, "Clem came by.")
    assert desk.read() == SHOWN
    assert desk.caret() == len(f"One.\n\n{GAP}\n\nTh")
    desk.area.undo()
    assert desk.read() == SHOWN
    desk.restore(number)
    assert desk.read() == TEXT
    assert desk.caret() == len("One.\n\nClem came by.\n\nTh")


def test_typing_that_is_not_kept_yet_survives_an_erasure_and_a_restore(desk: Desk) -> None:
    entry = desk.save(TEXT)
    desk.open(entry)
    desk.select(len(TEXT))
    desk.type(" Four.")
    number = desk.hide(entry, "Clem came by.")
    assert desk.read() == f"{SHOWN} Four."
    assert desk.stored(entry) == f"{TEXT} Four."
    desk.type(" Five.")
    desk.restore(number)
    assert desk.read() == f"{TEXT} Four. Five."
    assert desk.stored(entry) == f"{TEXT} Four. Five."
    assert not desk.view.is_dirty


def test_one_of_two_gaps_comes_back(desk: Desk) -> None:
    entry = desk.save("a one b two c")
    first = desk.hide(entry, "one")
    second = desk.hide(entry, "two")
    desk.open(entry)
    desk.restore(first)
    assert desk.read() == f"a one b {GAP} c"
    desk.select(0)
    desk.type("x")
    desk.restore(second)
    assert desk.read() == "xa one b two c"


def test_an_erasure_nobody_told_of_is_noticed_by_the_next_save(desk: Desk) -> None:
    entry = desk.save(TEXT)
    desk.open(entry)
    desk.hide(entry, "Clem came by.", tell=False)
    desk.select(0)
    desk.type("Zero. ")
    desk.view.flush()
    assert desk.read() == f"Zero. {SHOWN}"


# ---------------------------------------------------------------- while a save is under way
def test_a_passage_that_comes_back_while_the_page_is_kept_is_written_once(desk: Desk) -> None:
    entry = desk.save(TEXT)
    number = desk.hide(entry, "Clem came by.")
    desk.open(entry)
    desk.select(0)
    desk.lane.holds = True
    desk.type("a")
    desk.view.flush()
    desk.restore(number)
    desk.type("b")
    desk.view.flush()
    desk.type("c")
    desk.lane.let_go()
    desk.view.flush()
    assert desk.read() == f"abc{TEXT}"
    assert desk.stored(entry) == f"abc{TEXT}"
    assert not desk.view.is_dirty


def test_a_passage_put_away_while_the_page_is_kept_is_hidden_once(desk: Desk) -> None:
    entry = desk.save(TEXT)
    desk.hide(entry, "Three.")
    desk.open(entry)
    desk.select(0)
    desk.lane.holds = True
    desk.type("a")
    desk.view.flush()
    desk.hide(entry, "Clem came by.")
    desk.type("b")
    desk.view.flush()
    desk.type("c")
    desk.lane.let_go()
    desk.view.flush()
    assert desk.read() == f"abcOne.\n\n{GAP}\n\n{GAP}"
    assert desk.stored(entry) == f"abc{TEXT}"
    assert not desk.view.is_dirty


def test_a_page_left_while_it_is_kept_is_found_with_what_was_put_away_since(desk: Desk) -> None:
    entry, other = desk.save(TEXT), desk.save("Another.")
    desk.hide(entry, "Three.")
    desk.open(entry)
    desk.select(0)
    desk.lane.holds = True
    desk.type("a")
    desk.open(other)
    desk.hide(entry, "Clem came by.")
    desk.open(entry)
    desk.lane.let_go()
    desk.view.flush()
    assert desk.stored(entry) == f"a{TEXT}"
    assert desk.read() == f"aOne.\n\n{GAP}\n\n{GAP}"


# ---------------------------------------------------------------- the title
def hide_title(desk: Desk, entry: object) -> None:
    with desk.journal._store.writing() as unit:
        unit.exec_driver_sql(
            "INSERT INTO blanked"
            ' (erasure, position, part, start, "end", content_hash, released)'
            " SELECT erasure, position, 'title', 0, 0, x'', 0 FROM blanked WHERE part = 'text'"
        )
    desk.tell(entry)  # type: ignore[arg-type]


def test_a_title_that_is_put_away_is_a_gap_that_nobody_writes_over(desk: Desk) -> None:
    entry = desk.save(TEXT, title="Clem")
    number = desk.hide(entry, "Clem came by.")
    desk.open(entry)
    hide_title(desk, entry)
    title = desk.view.sheet.title
    assert title.isReadOnly()
    assert title.accessibleDescription() == "A gap: the title of this memory is put away"
    assert title.text() == ""
    desk.view.grab()
    desk.select(0)
    desk.type("x")
    desk.view.flush()
    desk.restore(number)
    assert title.text() == "Clem"
    assert not title.isReadOnly()
    assert "Not needed" in title.accessibleDescription()


# ---------------------------------------------------------------- nothing is guessed
def ask(desk: Desk) -> Banner:
    banner = desk.notices.standing
    assert banner is not None
    assert banner.text.startswith("Something you put away in this memory has changed since")
    return banner


def answer(desk: Desk, words: str) -> None:
    (choice,) = [one for one in ask(desk).choices if one.text == words]
    choice.act()


@pytest.fixture
def unsettled(desk: Desk) -> Desk:
    """A page that was written over where a passage was put away elsewhere."""
    entry = desk.save(TEXT)
    desk.open(entry)
    desk.select(len("One.\n\nClem"))
    desk.type(" and Rob")
    desk.hide(entry, "Clem came by.")
    assert desk.view.is_dirty
    return desk


WRITTEN = TEXT.replace("Clem", "Clem and Rob")


def test_it_is_asked_what_to_hide_and_the_whole_goes(unsettled: Desk, qtbot: QtBot) -> None:
    uid = unsettled.view.entry_id
    assert uid is not None
    with qtbot.waitSignal(unsettled.view.gone):
        answer(unsettled, "Put the whole memory away")
    assert unsettled.notices.standing is None
    assert not unsettled.view.is_dirty
    with pytest.raises(UnknownEntry):
        unsettled.journal.browsing.entry(uid)
    unsettled.journal.erasing.restore(ids=[uid])
    assert unsettled.journal.browsing.entry(uid).text == WRITTEN


def test_it_is_asked_what_to_hide_and_all_is_shown(unsettled: Desk) -> None:
    answer(unsettled, "Show all of it again")
    assert unsettled.notices.standing is None
    assert unsettled.read() == WRITTEN
    assert not unsettled.view.is_dirty
    unsettled.type("!")
    unsettled.view.flush()
    uid = unsettled.view.entry_id
    assert uid is not None
    assert unsettled.journal.browsing.entry(uid).text == WRITTEN.replace("Rob", "Rob!")


def test_the_question_stands_though_another_page_is_opened(unsettled: Desk) -> None:
    uid = unsettled.view.entry_id
    assert uid is not None
    unsettled.open(unsettled.save("Another."))
    answer(unsettled, "Show all of it again")
    assert unsettled.notices.standing is None
    assert unsettled.journal.browsing.entry(uid).text == WRITTEN
    assert unsettled.read() == "Another."


def test_writing_on_may_answer_it_by_itself(unsettled: Desk) -> None:
    uid = unsettled.view.entry_id
    assert uid is not None
    unsettled.press(Qt.Key.Key_Backspace, times=len(" and Rob"))
    unsettled.view.flush()
    assert unsettled.notices.standing is None
    assert unsettled.read() == SHOWN


def test_a_memory_that_was_changed_underneath_asks_as_it_is_opened(desk: Desk) -> None:
    entry = desk.save(TEXT)
    desk.hide(entry, "Clem came by.")
    with desk.journal._store.writing() as unit:
        unit.exec_driver_sql("UPDATE entry SET text = replace(text, 'by', 'in')")
    other = desk.save("Another.")
    desk.open(entry)
    assert desk.read() == GAP
    ask(desk)
    desk.open(other)
    assert desk.notices.standing is None
    desk.open(entry)
    desk.press(Qt.Key.Key_End)
    desk.type(" More.")
    answer(desk, "Show all of it again")
    assert desk.read() == f"{TEXT} More.".replace("by", "in")
    assert desk.notices.standing is None


def test_what_cannot_be_settled_says_why_and_asks_again(
    unsettled: Desk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(Settling, "show", _refuse)
    with qtbot.waitSignal(unsettled.notices.toasted):
        answer(unsettled, "Show all of it again")
    ask(unsettled)
    assert unsettled.read() == WRITTEN
