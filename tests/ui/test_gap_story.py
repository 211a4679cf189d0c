"""Whatever is typed, deleted, undone, put away and brought back: what was written comes back."""

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from journal.domain.veil import digest_of
from journal.storage import blanks, entries
from journal.ui.theme.theme import Theme
from tests.ui.gaps import Desk, desk_in

if TYPE_CHECKING:
    from pathlib import Path

    from journal.domain.entry import Entry

CONTROL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
KEYS = [
    (Qt.Key.Key_Backspace, NONE),
    (Qt.Key.Key_Delete, NONE),
    (Qt.Key.Key_Backspace, CONTROL),
    (Qt.Key.Key_Delete, CONTROL),
    (Qt.Key.Key_Return, NONE),
    (Qt.Key.Key_B, CONTROL),
]
ACTS = ("type", "key", "cut", "copy", "paste", "move", "undo", "redo", "save", "hide", "restore")
TEXTS = st.text(alphabet="ab #*-\n秘א\U0001f600", min_size=1, max_size=30)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, theme: Theme) -> Iterator[Desk]:
    folder: Path = tmp_path_factory.mktemp("story")
    made = desk_in(folder, theme)
    yield made
    made.view.deleteLater()
    QApplication.processEvents()
    made.journal.close()


class Story:
    """One memory and what is done with it, beside what must come of it."""

    def __init__(self, desk: Desk, data: st.DataObject) -> None:
        self.desk, self.data = desk, data
        self.entry: Entry = desk.save(data.draw(TEXTS.filter(str.strip)))
        self.under: dict[bytes, str] = {}
        self.standing: list[int] = []
        desk.open(self.entry)

    def written(self) -> str:
        """What stands on the page, with what is under its gaps."""
        page = self.desk.view._presenter.page
        assert page is not None
        self.learn()
        around = page.around
        under = dict(zip(around.marks, around.digests, strict=True))
        text = self.desk.area.text()
        return "".join(self.under[under[one]] if one in under else one for one in text)

    def learn(self) -> None:
        """Look underneath: the page itself never may."""
        with self.desk.journal._store.reading() as unit:
            position = entries.positions_of(unit, (self.entry.id,))[self.entry.id]
            hidden = blanks.of(unit, [position]).get(position, blanks.NO_GAPS)
        stored = self.desk.stored(self.entry)
        for run in hidden.veiled(stored).runs:
            content = stored[run.start : run.end]
            self.under[digest_of(content)] = content

    def gaps(self) -> Counter[str]:
        return Counter(self.desk.read()[at] for at in self.places())

    def places(self) -> list[int]:
        gaps = self.desk.area.gaps
        return [at for at, one in enumerate(self.desk.area.text()) if one in gaps]

    def select(self) -> None:
        length = len(self.desk.area.text())
        start = self.data.draw(st.integers(0, length))
        end = self.data.draw(st.none() | st.integers(start, length))
        self.desk.select(start, end)

    def act(self, what: str) -> None:
        desk, before = self.desk, self.gaps()
        getattr(self, what)()
        self.settle()
        if what in {"type", "key", "cut", "copy", "paste", "move"}:
            assert not before - self.gaps()
        if what in {"copy", "save", "hide", "restore"}:
            desk.view.flush()
            self.settle()
            assert desk.stored(self.entry) == self.written()

    def settle(self) -> None:
        """Answer where nobody can tell any more what to hide."""
        banner = self.desk.notices.standing
        if banner is not None:
            assert banner.text.startswith("Something you put away"), banner.text
            written = self.written()
            banner.choices[1].act()
            assert self.desk.area.text() == written
            self.standing.clear()

    # ------------------------------------------------------------ what can be done
    def type(self) -> None:
        self.select()
        self.desk.type(self.data.draw(st.text(alphabet="xy z", min_size=1, max_size=3)))

    def key(self) -> None:
        self.select()
        key, held = self.data.draw(st.sampled_from(KEYS))
        self.desk.press(key, held)

    def cut(self) -> None:
        self.select()
        self.desk.area.cut()

    def copy(self) -> None:
        self.select()
        self.desk.area.copy()

    def paste(self) -> None:
        self.select()
        self.desk.area.paste()

    def move(self) -> None:
        self.select()
        target = self.desk.area.textCursor()
        target.movePosition(target.MoveOperation.Start)
        self.desk.area.move_selected(target)

    def undo(self) -> None:
        self.desk.area.undo()

    def redo(self) -> None:
        self.desk.area.redo()

    def save(self) -> None:
        self.desk.view.flush()

    def hide(self) -> None:
        before, stored = self.written(), self.desk.stored(self.entry)
        words = [one for one in stored.split() if one]
        if words:
            tell = self.data.draw(st.booleans())
            hidden = self.data.draw(st.sampled_from(words))
            self.standing.append(self.desk.hide(self.entry, hidden, tell=tell))
            assert self.written() == before

    def restore(self) -> None:
        before = self.written()
        if self.standing:
            number = self.standing.pop(self.data.draw(st.integers(0, len(self.standing) - 1)))
            self.desk.restore(number, tell=self.data.draw(st.booleans()))
            assert self.written() == before


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data())
def test_any_story_of_edits_and_erasures_gives_back_what_was_written(
    desk: Desk, data: st.DataObject
) -> None:
    QApplication.clipboard().clear()
    story = Story(desk, data)
    for what in data.draw(st.lists(st.sampled_from(ACTS), max_size=14)):
        story.act(what)
    desk.view.flush()
    story.settle()
    written = story.written()
    for number in story.standing:
        desk.restore(number)
    desk.tell(story.entry)
    assert desk.area.text() == written
    assert desk.stored(story.entry) == written
    assert not desk.view.is_dirty
