"""People, places and tags as lists: found as one types, and gone with what was erased."""

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from journal.domain.changes import ChangeKind, Changes
from journal.domain.names import NameCount, NameKind
from journal.ui.background.session import Session
from journal.ui.features.names.model import NamesModel, depth, leaf
from journal.ui.features.names.view import NamesColumn, query_for
from journal.ui.theme.theme import Theme
from tests.ui.rooms import settle


class Names:
    """As much of a journal as a list of names asks for."""

    def __init__(self, *names: NameCount) -> None:
        self.held = names
        self.browsing = self

    def names(self, _kind: NameKind) -> tuple[NameCount, ...]:
        return self.held


def name(text: str, count: int = 1, kind: NameKind = NameKind.PERSON) -> NameCount:
    return NameCount(UUID(int=abs(hash(text))), kind, text, count)


def shown(column: NamesColumn) -> list[str]:
    return [str(column._model.index(row).data()) for row in range(column._model.rowCount())]


@pytest.fixture
def people() -> Names:
    return Names(name("Mum", 86), name("Rob", 3), name("Zoë", 1))


@pytest.fixture
def column(qtbot: QtBot, theme: Theme, session: Session, people: Names) -> NamesColumn:
    session._adopt((people, 0))
    column = NamesColumn(theme, session, NameKind.PERSON)
    qtbot.addWidget(column)
    column.resize(364, 700)
    column.show()
    settle()
    return column


def test_names_stand_with_the_most_used_first(column: NamesColumn) -> None:
    assert shown(column) == ["Mum", "Rob", "Zoë"]
    spoken = column._model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Mum, 86 memories"
    assert column._subtitle.text() == "Three people"


def test_a_name_is_found_without_its_marks(qtbot: QtBot, column: NamesColumn) -> None:
    qtbot.keyClicks(column._field, "zoe")
    assert shown(column) == ["Zoë"]
    qtbot.keyClicks(column._field, "x")
    assert column._empty.text() == "Nobody here is called that."


def test_enter_in_the_field_chooses_the_first(qtbot: QtBot, column: NamesColumn) -> None:
    chosen: list[NameCount] = []
    column.name_chosen.connect(chosen.append)
    qtbot.keyClicks(column._field, "ro")
    qtbot.keyClick(column._field, Qt.Key.Key_Return)
    assert [one.name for one in chosen] == ["Rob"]


def test_the_arrow_down_leads_into_the_list(qtbot: QtBot, column: NamesColumn) -> None:
    chosen: list[NameCount] = []
    column.name_chosen.connect(chosen.append)
    qtbot.keyClick(column._field, Qt.Key.Key_Down)
    qtbot.keyClick(column.names, Qt.Key.Key_Down)
    qtbot.keyClick(column.names, Qt.Key.Key_Return)
    assert [one.name for one in chosen] == ["Rob"]


def test_a_click_chooses(qtbot: QtBot, column: NamesColumn) -> None:
    chosen: list[NameCount] = []
    column.name_chosen.connect(chosen.append)
    spot = column.names.visualRect(column._model.index(2)).center()
    qtbot.mouseClick(column.names.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert [one.name for one in chosen] == ["Zoë"]


def test_an_erased_name_goes_at_once(column: NamesColumn, session: Session, people: Names) -> None:
    column.names.setCurrentIndex(column._model.index(1))
    people.held = (name("Rob", 3), name("Zoë", 1))
    session.publish(Changes(frozenset({ChangeKind.ERASED}), (), 1))
    settle()
    assert shown(column) == ["Rob", "Zoë"]
    assert column.names.currentIndex().data() == "Rob"


def test_a_new_name_comes_when_the_typing_has_paused(
    column: NamesColumn, session: Session, people: Names
) -> None:
    people.held = (*people.held, name("Vera"))
    session.publish(Changes(frozenset({ChangeKind.WRITTEN}), (), 1))
    settle()
    assert shown(column) == ["Mum", "Rob", "Zoë"]
    settle(lambda: len(shown(column)) == 4)
    assert shown(column)[-1] == "Vera"


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (NameKind.PERSON, "Nobody here yet."),
        (NameKind.PLACE, "No place yet."),
        (NameKind.TAG, "No tag yet."),
    ],
)
def test_an_empty_list_says_how_to_begin(
    qtbot: QtBot, theme: Theme, session: Session, kind: NameKind, words: str
) -> None:
    session._adopt((Names(), 0))
    column = NamesColumn(theme, session, kind)
    qtbot.addWidget(column)
    column.show()
    settle()
    assert column._empty.text().startswith(words)
    assert not column._field.isVisible()


def test_tags_stand_over_those_nested_in_them() -> None:
    model = NamesModel()
    tags = [
        name(text, 1, NameKind.TAG) for text in ("winter/night", "sea", "winter", "winter sun")
    ]
    model.hold(tags)
    held = [model.index(row).data() for row in range(model.rowCount())]
    assert held == ["sea", "winter", "winter/night", "winter sun"]
    assert [depth(tag) for tag in tags] == [1, 0, 0, 0]
    assert leaf(tags[0]) == "night"
    assert leaf(name("and/or", 1)) == "and/or"


def test_the_model_keeps_the_promises_of_its_kind(
    qtmodeltester: object, column: NamesColumn
) -> None:
    qtmodeltester.check(column._model)  # type: ignore[attr-defined]


def test_a_name_is_looked_for_as_a_whole() -> None:
    assert query_for(NameKind.PERSON, "Aunt Vera") == 'person:"Aunt Vera"'
    assert query_for(NameKind.TAG, 'the "sea"') == 'tag:"the sea"'


def test_names_are_painted_right_to_left_too(
    qtbot: QtBot, column: NamesColumn, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PySide6.QtGui import QGuiApplication

    before = column.names.grab().toImage()
    monkeypatch.setattr(QGuiApplication, "layoutDirection", lambda: Qt.LayoutDirection.RightToLeft)
    column.names.setCurrentIndex(column._model.index(0))
    assert column.names.grab().toImage() != before
