"""The page on which something is put away: what it shows, what is chosen, and the one act."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from journal.domain.changes import ChangeKind, Changes
from journal.domain.entry import Entry
from journal.domain.erasure import ErasureKind, NewPages, Target
from journal.domain.errors import UnknownEntry
from journal.domain.fates import Fate, Lane
from journal.domain.names import NameKind
from journal.domain.passages import Grain
from journal.ui.actions import catalogue
from journal.ui.features.erase.view import EraseView
from journal.ui.features.erase.way_back import Span
from journal.ui.features.erase.wish import Manner
from journal.ui.shell.place import Place, View
from journal.ui.theme.theme import Theme
from tests.ui.rooms import Room, make_room, settle

CLEM = Target(ErasureKind.PERSON, "Clem")
WRITTEN = Changes(frozenset({ChangeKind.WRITTEN}), (), 1)
SNOW = "Ice on the river.\n\nClem came by. Snow fell."


@pytest.fixture
def room(theme: Theme, tmp_path: Path) -> Iterator[Room]:
    made = make_room(theme, tmp_path)
    with made.journal:
        yield made
        made.window.close()


@pytest.fixture
def clem(room: Room) -> dict[str, Entry]:
    """A memory in each lane, and one that has nothing to do with anybody."""
    written = {
        "about": room.write("Clem ran.\n\nIt rained.", date(2025, 2, 1), people=("Clem",)),
        "silent": room.write("A day.", date(2025, 2, 3), people=("Clem",)),
        "shared": room.write("Supper.", date(2025, 4, 1), people=("Clem", "Mum")),
        "named": room.write(SNOW, date(2025, 5, 1), tags=("winter",)),
        "folded": room.write("clem, in small letters", date(2025, 6, 1)),
        "other": room.write("Nobody at all.", date(2025, 7, 1), tags=("winter",)),
    }
    room.open()
    return written


def aimed(room: Room, target: Target = CLEM) -> EraseView:
    room.window.joints.putting_away.begin(target)
    settle()
    return page(room)


def page(room: Room) -> EraseView:
    return room.window.rooms.erase


def type_into(field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.clear()
    QTest.keyClicks(field, text)
    settle()


def awaited(view: EraseView) -> None:
    settle(lambda: not view.choosing.presenter.is_pending)


def counts(view: EraseView) -> tuple[int, int, int]:
    assert view.state.found is not None
    told = view.state.found.reach.counts(view.state.wish.choices)
    return told.whole, told.part, told.stay


def erase(view: EraseView) -> None:
    QTest.mouseClick(view.foot.act, Qt.MouseButton.LeftButton)
    settle()


def read(room: Room, one: Entry) -> str | None:
    try:
        return room.journal.browsing.entry(one.id).text
    except UnknownEntry:
        return None


def every_word(root: QWidget) -> str:
    """Everything a widget or one in it says: texts, names, descriptions, tooltips."""
    said = []
    for one in (root, *root.findChildren(QWidget)):
        said += [one.accessibleName(), one.accessibleDescription(), one.toolTip()]
        said += [one.windowTitle()]
        for teller in ("text", "toPlainText"):
            if callable(getattr(one, teller, None)):
                said.append(str(getattr(one, teller)()))
    return "\n".join(said)


# ------------------------------------------------------------------ what it shows
def test_somebody_s_lanes_are_counted_and_the_curtain_is_drawn(
    room: Room, clem: dict[str, Entry]
) -> None:
    view = aimed(room)
    assert view.choices.target.said() == "This touches 5 memories."
    assert counts(view) == (3, 1, 1)
    assert view.reach.counts() == "3 go whole  ·  1 in part  ·  1 stays"
    words = every_word(view.reach)
    listed = view.reach.list.touched
    words += "".join(
        str(listed.index(n).data(role))
        for n in range(listed.rowCount())
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
    )
    assert "Clem" not in words
    assert "Snow" not in words
    assert "2025" not in words


def test_a_lifted_curtain_shows_rows_and_the_passages_that_would_go(
    room: Room, clem: dict[str, Entry]
) -> None:
    view = aimed(room)
    QTest.keyClick(view.reach.list, Qt.Key.Key_D)
    view.reach.list.go_to(clem["named"].id)
    settle()
    model = view.reach.list.touched
    row = model.index(model.row_of(clem["named"].id))
    settle()
    assert row.data() == "Ice on the river. Clem came by. Snow fell."
    spoken = row.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("1 May 2025, Ice on the river.")
    assert spoken.endswith("Snow fell. Blank those lines")
    preview = view.reach.preview
    assert preview.entry_id == clem["named"].id
    [marked] = preview.text.extraSelections()
    assert marked.cursor.selectedText() == "Clem came by. Snow fell."
    view.grab()
    QTest.keyClick(view.reach.list, Qt.Key.Key_D)
    assert preview.entry_id is None
    assert "Snow" not in every_word(view.reach)


def test_a_lane_is_listed_alone(room: Room, clem: dict[str, Entry]) -> None:
    view = aimed(room)
    QTest.mouseClick(view.reach.chips[Lane.ABOUT], Qt.MouseButton.LeftButton)
    model = view.reach.list.touched
    assert [model.id_at(n) for n in range(3)] == [clem["silent"].id, clem["about"].id, None]
    view.choosing.presenter.gather()
    settle()
    assert model.rowCount() == 2


def test_what_has_no_person_has_fewer_questions(room: Room, clem: dict[str, Entry]) -> None:
    view = aimed(room, Target(ErasureKind.TAG, "winter"))
    assert not view.choices.names.isVisible()
    assert not view.choices.grain.isVisible()
    assert not view.choosing.is_drawn
    assert view.reach.lanes.lanes[Lane.NAMED].isHidden()
    lane = view.reach.lanes.lanes[Lane.ABOUT].button
    assert [value for value, _ in lane._choices] == ["whole", "stay"]


# ------------------------------------------------------------------ targets
def test_a_name_is_completed_and_taken_with_enter(room: Room, clem: dict[str, Entry]) -> None:
    room.do(catalogue.BEGIN_ERASING)
    view = page(room)
    chooser = view.choices.target
    type_into(chooser.field, "Cle")
    awaited(view)
    assert chooser.named.offered() == ["Clem"]
    assert chooser.said() == ""
    QTest.keyClick(chooser.field, Qt.Key.Key_Escape)
    assert chooser.named.offered() == []
    type_into(chooser.field, "@Cl")
    awaited(view)
    QTest.keyClick(chooser.field, Qt.Key.Key_Down)
    QTest.keyClick(chooser.field, Qt.Key.Key_Return)
    awaited(view)
    assert chooser.field.text() == "Clem"
    assert counts(view) == (3, 1, 1)


@pytest.mark.parametrize(
    ("kind", "typed", "said"),
    [
        (ErasureKind.PERSON, "Nemo", "Nothing here is called “Nemo”."),
        (ErasureKind.SEARCH, "zzz", "No memory says that. Try other words."),
        (ErasureKind.SEARCH, "has:text OR a OR i OR n OR c", ""),
    ],
)
def test_a_target_that_touches_nothing_says_so(
    room: Room, clem: dict[str, Entry], kind: ErasureKind, typed: str, said: str
) -> None:
    room.do(catalogue.BEGIN_ERASING)
    view = page(room)
    chooser = view.choices.target
    QTest.mouseClick(chooser.chips[kind], Qt.MouseButton.LeftButton)
    type_into(chooser.field, typed)
    QTest.keyClick(chooser.field, Qt.Key.Key_Return)
    awaited(view)
    if said:
        assert chooser.said() == said
        assert not view.foot.act.isEnabled()


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        ("May 2025", "", "This touches one memory."),
        ("2025-04-01", "2025-05-01", "This touches 2 memories."),
        ("", "1 July 2025", "This touches one memory."),
        ("2025-05-01", "2025-04-01", "That period ends before it begins."),
        ("someday", "", "“someday” is no date this journal knows."),
        ("31 February 2025", "", "No calendar has “31 February 2025”."),
        ("1999", "", "Nothing was written of those days. Try others."),
        ("1900", "2030", "That is everything in your journal. Choose less."),
    ],
)
def test_a_period_is_typed_as_people_say_it(
    room: Room, clem: dict[str, Entry], first: str, last: str, said: str
) -> None:
    room.do(catalogue.BEGIN_ERASING)
    view = page(room)
    chooser = view.choices.target
    QTest.mouseClick(chooser.chips[ErasureKind.PERIOD], Qt.MouseButton.LeftButton)
    type_into(chooser.first, first)
    type_into(chooser.last, last)
    QTest.keyClick(chooser.last, Qt.Key.Key_Return)
    view.choices.tape.field.setFocus()
    awaited(view)
    assert chooser.said().startswith(said)
    assert view.foot.act.isEnabled() == said.startswith("This touches")


def test_other_names_are_gathered_as_chips_and_go_again(
    room: Room, clem: dict[str, Entry]
) -> None:
    told = room.write("My wife wrote.", date(2025, 8, 1))
    view = aimed(room)
    names = view.choices.names
    type_into(names.field, "my wife, Supper,")
    awaited(view)
    assert names.names() == ("my wife", "Supper")
    assert view.state.found is not None
    assert told.id in view.state.found.reach.newest_first
    QTest.keyClick(names._chips[0], Qt.Key.Key_Delete)
    awaited(view)
    assert view.state.wish.target == replace(CLEM, also=("Supper",))
    assert told.id not in view.state.found.reach.newest_first


def test_known_names_are_said_and_whoever_died_is_kept_quiet(
    room: Room, clem: dict[str, Entry]
) -> None:
    room.journal.naming.add_alias(NameKind.PERSON, "Clem", "Clementine")
    room.journal.naming.mark_died(NameKind.PERSON, "Clem", died=True)
    view = aimed(room)
    assert "Clementine" in view.choices.names._known.text()
    assert view.state.wish.manner is Manner.QUIET
    assert view.foot.act.text() == "Don’t bring up"
    assert view.reach.counts() == "4 won’t come up  ·  1 stays"
    erase(view)
    assert room.journal.browsing.entry(clem["about"].id).quiet
    assert read(room, clem["about"]) == "Clem ran.\n\nIt rained."


# ------------------------------------------------------------------ how far
def test_a_lane_may_be_blanked_and_what_says_no_name_goes_whole(
    room: Room, clem: dict[str, Entry]
) -> None:
    view = aimed(room)
    QTest.keyClick(view.reach.lanes.lanes[Lane.ABOUT].button, Qt.Key.Key_Down)
    settle()
    assert counts(view) == (2, 2, 1)
    erase(view)
    assert read(room, clem["silent"]) is None
    assert (read(room, clem["about"]) or "").endswith("It rained.")


def test_one_memory_that_says_no_name_is_not_said_to_lose_lines(
    room: Room, clem: dict[str, Entry]
) -> None:
    view = aimed(room)
    assert counts(view) == (3, 1, 1)
    view.reach.list.setFocus()
    view.reach.list.go_to(clem["silent"].id)
    # Each key shows that it was heard: what cannot lose lines stays, and then goes again.
    for expected in ((2, 1, 2), (3, 1, 1)):
        QTest.keyClick(view.reach.list, Qt.Key.Key_Space)
        settle()
        assert counts(view) == expected
    view.reach.list.go_to(clem["about"].id)
    QTest.keyClick(view.reach.list, Qt.Key.Key_Space)
    settle()
    assert counts(view) == (2, 2, 1)
    erase(view)
    assert read(room, clem["silent"]) is None
    assert (read(room, clem["about"]) or "").endswith("It rained.")


def test_somebody_who_was_merged_meanwhile_is_said_to_be_the_other(
    room: Room, clem: dict[str, Entry]
) -> None:
    view = aimed(room)
    assert view.choices.target.said() == "This touches 5 memories."
    merged = room.journal.naming.merge(NameKind.PERSON, "Clem", "Mum")
    assert merged.changes is not None
    room.session.publish(merged.changes)
    awaited(view)
    assert view.choices.target.said() == (
        "“Clem” is another name for Mum, and all of Mum goes. This touches 5 memories."
    )


def test_single_memories_differ_and_a_star_keeps_aside(
    room: Room, clem: dict[str, Entry]
) -> None:
    room.journal.writing.star(clem["about"].id, starred=True)
    view = aimed(room)
    assert counts(view) == (2, 1, 2)
    view.reach.list.setFocus()
    view.reach.list.go_to(clem["folded"].id)
    QTest.keyClick(view.reach.list, Qt.Key.Key_Space)
    assert counts(view) == (3, 1, 1)
    QTest.keyClick(view.curtain, Qt.Key.Key_Return)
    view.reach.list.go_to(clem["named"].id)
    settle()
    preview = view.reach.preview
    assert preview._segments is not None
    stay = next(one for one in preview._segments.parts if one.value == "stay")
    QTest.mouseClick(stay, Qt.MouseButton.LeftButton)
    settle()
    assert counts(view) == (3, 0, 2)
    assert preview.text.extraSelections() == []
    erase(view)
    assert read(room, clem["named"]) == SNOW
    assert read(room, clem["about"]) is not None
    assert read(room, clem["folded"]) is None


def test_sentences_go_on_request(room: Room, clem: dict[str, Entry]) -> None:
    view = aimed(room)
    view.choices.grain._take(Grain.SENTENCE.value)
    erase(view)
    assert (read(room, clem["named"]) or "").endswith("Snow fell.")


def test_pictures_are_put_away_alone_or_stay(room: Room) -> None:
    kept = [room.journal.attachments.add_bytes(b"x" * n, f"{n}.png") for n in (1, 2)]
    room.write("A day.", date(2025, 1, 1), people=("Clem",))
    one = room.write(
        "Clem came.\n\nSnow.", date(2025, 1, 2), attachments=tuple(file.id for file in kept)
    )
    other = room.write("Alone.", date(2025, 1, 3))
    room.open()
    view = aimed(room)
    QTest.keyClick(view.reach.list, Qt.Key.Key_D)
    view.reach.list.go_to(one.id)
    settle()
    rows = view.reach.preview._files
    assert [row.isChecked() for row in rows] == [True, True]
    rows[0].click()
    settle()
    assert [row.isChecked() for row in view.reach.preview._files] == [False, True]
    view.state.choose_fate(one.id, Fate.STAY)
    settle()
    assert counts(view) == (1, 0, 1)
    view.reach.preview._files[1].click()
    settle()
    assert counts(view) == (1, 1, 0)
    erase(view)
    seen = room.journal.browsing.entry(one.id)
    assert ([file.id for file in seen.attachments], seen.text) == ([kept[0].id], one.text)
    assert read(room, other) == "Alone."


# ------------------------------------------------------------------ the way back
def test_it_comes_back_on_a_day_that_keeps_clear(room: Room, clem: dict[str, Entry]) -> None:
    view = aimed(room)
    view.choices.manner.cards[Manner.WHILE].click()
    back = view.choices.back
    assert not back.isHidden()
    back.chips[Span.YEAR].click()
    assert view.state.wish.return_on is not None
    assert (view.state.wish.return_on - date(2026, 2, 14)).days > 365
    back.chips[Span.DAY].click()
    assert not view.foot.act.isEnabled()
    type_into(back.field, "nonsense")
    assert back.said().startswith("“nonsense” is no date")
    type_into(back.field, "31 February 2027")
    assert back.said().startswith("No calendar has")
    type_into(back.field, "2020")
    assert back.said() == "That day has passed. Choose one that is still to come."
    assert not view.foot.act.isEnabled()
    type_into(back.field, "3 March 2027")
    assert back.said() == "It comes back on 3 March 2027."
    erase(view)
    [card] = room.journal.archive.cards()
    assert card.return_on == date(2027, 3, 3)


def test_tape_and_new_pages_go_with_it(room: Room, clem: dict[str, Entry]) -> None:
    view = aimed(room)
    QTest.keyClicks(view.choices.tape.field, "Not before spring")
    view.choices.new_pages.button._take(NewPages.PUT_AWAY.value)
    erase(view)
    [card] = room.journal.archive.cards()
    assert room.journal.archive.content(card.number).tape == "Not before spring"
    late = room.write("Clem again.")
    assert room.journal.erasing.receive([late.id]) is not None


# ------------------------------------------------------------------ the act
def test_it_is_one_act_with_one_undo_and_no_name_is_left(
    room: Room, clem: dict[str, Entry]
) -> None:
    view = aimed(room)
    view.choosing.turn_curtain()
    view.reach.list.go_to(clem["named"].id)
    settle()
    erase(view)
    assert read(room, clem["about"]) is None
    assert room.window.guide.now.view is View.TIMELINE
    words = every_word(view) + room.window.windowTitle()
    assert "Clem" not in words
    assert "Snow" not in words
    assert view.choices.target.named.list.count() == 0
    toast = room.window.voice.toast
    assert "Clem" not in every_word(toast)
    room.do(catalogue.UNDO)
    assert read(room, clem["about"]) == "Clem ran.\n\nIt rained."
    assert read(room, clem["named"]) == SNOW


def test_what_fails_changes_nothing_and_everything_chosen_stays(
    room: Room, clem: dict[str, Entry]
) -> None:
    view = aimed(room)
    room.journal.naming.rename(NameKind.PERSON, "Clem", "Clara")
    room.journal.naming.remove_alias(NameKind.PERSON, "Clara", "Clem")
    erase(view)
    assert view.choices.target.said() == "Nothing here is called “Clem”."
    assert read(room, clem["about"]) is not None
    assert view.choices.target.field.text() == "Clem"


def test_leaving_keeps_what_was_chosen_for_this_session(
    room: Room, clem: dict[str, Entry]
) -> None:
    view = aimed(room)
    QTest.keyClicks(view.choices.tape.field, "Later")
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert room.window.guide.now.view is not View.ERASE
    late = room.write("Clem came back.", date(2025, 9, 1))
    room.session.changed.emit(WRITTEN)
    room.do(catalogue.BEGIN_ERASING)
    awaited(view)
    assert view.choices.tape.words() == "Later"
    assert view.state.found is not None
    assert late.id in view.state.found.reach.newest_first


def test_what_changes_meanwhile_is_gathered_again(room: Room, clem: dict[str, Entry]) -> None:
    view = aimed(room)
    assert view.state.found is not None
    late = room.write("Clem came back.", date(2025, 9, 1))
    room.session.changed.emit(WRITTEN)
    awaited(view)
    assert late.id in view.state.found.reach.newest_first


# ------------------------------------------------------------------ ways that lead here
def test_what_one_looks_at_is_what_it_aims_at(room: Room, clem: dict[str, Entry]) -> None:
    guide, view = room.window.guide, page(room)
    guide.go(Place(View.NAME, kind=NameKind.PERSON, name="Clem"))
    settle()
    room.do(catalogue.BEGIN_ERASING)
    assert view.state.wish.target == CLEM
    guide.go(Place(View.CALENDAR, day=date(2025, 5, 1)))
    settle()
    room.do(catalogue.BEGIN_ERASING)
    day = date(2025, 5, 1)
    assert view.state.wish.target == Target(ErasureKind.PERIOD, first=day, last=day)
    guide.go_to(View.SEARCH)
    room.window.rooms.search.focus_field("rained")
    settle(lambda: not room.window.rooms.search.presenter.is_pending)
    room.window.rooms.search.column.erase_found.click()
    settle()
    assert view.state.wish.target == Target(ErasureKind.SEARCH, "rained")
    guide.go_to(View.TIMELINE)
    settle()
    room.window.timeline.memories.selectAll()
    settle()
    room.do(catalogue.BEGIN_ERASING)
    assert view.state.wish.target is not None
    assert len(view.state.wish.target.ids) == 6
    assert view.choices.target.said() == "The 6 memories you chose."
    erase(view)
    assert room.journal.browsing.totals().count == 0


def test_the_menu_of_a_name_leads_to_the_steps(room: Room, clem: dict[str, Entry]) -> None:
    room.window.staging.show_name(NameKind.TAG, "winter")
    settle()
    menu = room.window.rooms.names.profile.menu.menu()
    [erase_it] = [one for one in menu.actions() if one.text() == "Erase…"]
    erase_it.trigger()
    settle()
    sitting = room.window.joints.sitting
    assert sitting.is_open
    assert sitting.procedure.plan.wish.target == Target(ErasureKind.TAG, "winter")


def test_what_was_chosen_here_can_be_gone_on_with_step_by_step(
    room: Room, clem: dict[str, Entry]
) -> None:
    view = aimed(room)
    view.choices.tape.field.setPlainText("For later.")
    QTest.mouseClick(view.foot.steps, Qt.MouseButton.LeftButton)
    settle()
    plan = room.window.joints.sitting.procedure.plan
    assert (plan.wish.target, plan.wish.tape) == (CLEM, "For later.")
    # Here, nothing of it waits any more.
    assert view.state.wish.target is None


@pytest.mark.parametrize("size", [(900, 620), (1280, 800), (1600, 1000)])
def test_it_fits_every_window(theme: Theme, tmp_path: Path, size: tuple[int, int]) -> None:
    room = make_room(theme, tmp_path, size=size)
    with room.journal:
        room.write("Clem ran.", date(2025, 2, 1), people=("Clem",))
        room.open()
        view = aimed(room)
        view.choosing.turn_curtain()
        settle()
        room.window.grab()
        assert room.window.width() == size[0]
        assert view._floor.is_wide == (size[0] > 1000)
        room.window.close()


def test_what_is_still_asked_about_somebody_who_was_put_away_meanwhile_names_nobody(
    room: Room, clem: dict[str, Entry]
) -> None:
    view, told = aimed(room), []
    view.choosing.presenter.failed.connect(told.append)
    erase(view)
    view.choosing.presenter.look_at(CLEM, clem["named"].id, Grain.PARAGRAPH)
    view.choosing.presenter.ask_untold(CLEM, None, (clem["named"].id,))
    settle()
    assert read(room, clem["about"]) is None
    assert told == []
