"""The procedure: four steps back and forth, a draft that stays, and the lights at its end."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from journal.domain.entry import Entry, Row
from journal.domain.erasure import ErasureKind, NewPages, Target
from journal.domain.errors import UnknownEntry
from journal.domain.fates import Fate, Lane
from journal.domain.fold import fold
from journal.domain.ids import AttachmentId, EntryId
from journal.domain.lights import Length
from journal.domain.names import NameKind
from journal.domain.passages import Grain
from journal.ui.actions import catalogue
from journal.ui.features.erase.procedure.plan import Plan, heard, told
from journal.ui.features.erase.procedure.view import Procedure
from journal.ui.features.erase.reach import Choices
from journal.ui.features.erase.wish import Manner, Wish
from journal.ui.features.lights.stage import Stage
from journal.ui.features.lights.values import Outcome
from journal.ui.shell import ahead
from journal.ui.theme.theme import Theme
from tests.ui.rooms import Room, make_room, settle

CLEM = Target(ErasureKind.PERSON, "Clem")
WHO, TAPE, MAP, WAY = range(4)


@pytest.fixture
def room(theme: Theme, tmp_path: Path) -> Iterator[Room]:
    made = make_room(theme, tmp_path)
    with made.journal:
        yield made
        made.window.close()


@pytest.fixture
def clem(room: Room) -> dict[str, Entry]:
    written = {
        "first": room.write("Clem ran.", date(2024, 2, 1), people=("Clem",)),
        "about": room.write("A day.", date(2025, 2, 3), people=("Clem",)),
        "named": room.write("Ice.\n\nClem came by.", date(2025, 5, 1)),
        "other": room.write("Nobody at all.", date(2025, 7, 1)),
    }
    room.open()
    return written


def sat_down(room: Room, target: Target | None = CLEM) -> Procedure:
    room.window.joints.sitting.begin(target)
    settle(lambda: room.window.joints.sitting.is_open)
    settle()
    return room.window.joints.sitting.procedure


def go_on(view: Procedure, times: int = 1) -> None:
    for _ in range(times):
        QTest.mouseClick(view.go_on, Qt.MouseButton.LeftButton)
        settle()


def at_the_end(room: Room, length: Length = Length.UNSEEN) -> Procedure:
    view = sat_down(room)
    go_on(view, 3)
    view.way.length.parts[list(Length).index(length)].click()
    return view


def shown(room: Room) -> set[str]:
    page = room.journal.browsing.timeline(limit=10)
    return {one.excerpt for one in page.items if isinstance(one, Row)}


def stage_of(view: Procedure) -> Stage | None:
    return view.findChild(Stage)


def lights_of(view: Procedure) -> Stage:
    stage = stage_of(view)
    assert stage is not None
    return stage


def words_of(root: QWidget) -> str:
    said = [root.accessibleName(), root.windowTitle()]
    for one in root.findChildren(QWidget):
        said += [one.accessibleName(), one.accessibleDescription(), one.toolTip()]
        for teller in ("text", "toPlainText"):
            if callable(getattr(one, teller, None)):
                said.append(str(getattr(one, teller)()))
    return "\n".join(said)


# ------------------------------------------------------------------ the steps
def test_the_steps_are_gone_through_and_back_without_loss(
    room: Room, clem: dict[str, Entry]
) -> None:
    view = sat_down(room)
    assert view.isVisible()
    assert view.size() == room.window.size()
    assert view.choosing.parts.target.said() == "This touches 3 memories."
    go_on(view)
    QTest.keyClicks(QApplication.focusWidget(), "Be kind.")
    go_on(view)
    assert view.reach.counts() == "2 go whole  ·  1 in part"
    view.reach.list.setFocus()
    QTest.keyClick(view.reach.list, Qt.Key.Key_Space)
    before = view.reach.counts()
    go_on(view)
    for step in (MAP, TAPE, WHO):
        QTest.mouseClick(view.back, Qt.MouseButton.LeftButton)
        assert view.plan.step == step
    assert view.plan.wish.tape == "Be kind."
    go_on(view, 2)
    assert view.reach.counts() == before != "2 go whole  ·  1 in part"
    assert [mark.isEnabled() for mark in view.bar.marks] == [True, True, False, False]
    QTest.mouseClick(view.bar.marks[0], Qt.MouseButton.LeftButton)
    assert view.plan.step == WHO


def test_tab_goes_round_and_leads_nowhere_else(room: Room, clem: dict[str, Entry]) -> None:
    view = sat_down(room)
    met = set()
    for _ in range(40):
        focused = QApplication.focusWidget()
        assert focused is not None
        assert view.isAncestorOf(focused)
        met.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert {view.back, view.go_on, view.curtain, view.who.heavier} <= met


def test_nobody_chosen_leads_nowhere(room: Room, clem: dict[str, Entry]) -> None:
    view = sat_down(room, None)
    assert not view.go_on.isEnabled()
    field = view.choosing.parts.target.keys_go_to()
    QTest.keyClicks(field, "Clem")
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle(view.go_on.isEnabled)


def test_the_map_and_the_list_point_at_the_same(room: Room, clem: dict[str, Entry]) -> None:
    view = sat_down(room)
    go_on(view, 2)
    field, rows = view.reach.map.field, view.reach.list
    assert field.at == rows.current_id() == clem["named"].id
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.at == rows.current_id() == clem["about"].id
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert field.at == rows.current_id() == clem["named"].id
    rows.go_to(clem["first"].id)
    assert field.at == clem["first"].id
    # A memory that a filter of the list leaves out is listed again when the map points at it.
    QTest.mouseClick(view.reach.chips[Lane.NAMED], Qt.MouseButton.LeftButton)
    QTest.keyClick(field, Qt.Key.Key_End)
    QTest.keyClick(field, Qt.Key.Key_Left)
    assert field.at == rows.current_id()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert rows.hasFocus()


def test_the_curtain_covers_days_and_titles_and_the_label(
    room: Room, clem: dict[str, Entry]
) -> None:
    view = sat_down(room)
    go_on(view)
    view.choosing.parts.tape.field.setPlainText("She left.")
    assert view.tape.cassette._label == ""
    QTest.keyClick(view, Qt.Key.Key_D)
    assert view.tape.cassette._label == "She left."
    QTest.keyClick(view, Qt.Key.Key_D)
    assert view.reach.map.field.curtain
    assert view.tape.cassette._label == ""


def test_the_page_for_what_is_heavier_leads_out_and_back(
    room: Room, clem: dict[str, Entry]
) -> None:
    view = sat_down(room)
    wanted: list[object] = []
    view.address_wanted.disconnect()
    view.address_wanted.connect(wanted.append)
    QTest.mouseClick(view.who.heavier, Qt.MouseButton.LeftButton)
    assert view.heavier.isVisible()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is view.heavier.directory
    QTest.mouseClick(view.heavier.directory, Qt.MouseButton.LeftButton)
    assert len(wanted) == 1
    assert not view.go_on.isVisible()
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not view.heavier.isVisible()
    assert view.isVisible()
    for part in (view.back, view.go_on, view.bar, view.curtain):
        assert part.isVisible()


# ------------------------------------------------------------------ the draft
def test_leaving_keeps_everything_and_a_draft(room: Room, clem: dict[str, Entry]) -> None:
    view = sat_down(room)
    go_on(view)
    view.choosing.parts.tape.field.setPlainText("Be kind.")
    go_on(view)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    settle()
    assert not view.isVisible()
    assert len(shown(room)) == 4
    kept = room.journal.preparing.kept()
    assert kept is not None
    assert heard(kept.words).wish.target == CLEM
    # In the window, nothing of it is left.
    assert "Be kind." not in words_of(room.window)
    again = sat_down(room, None)
    assert (again.plan.step, again.plan.wish.tape) == (MAP, "Be kind.")
    assert again.reach.counts() == "2 go whole  ·  1 in part"


def test_nothing_is_kept_of_what_was_only_looked_at(room: Room, clem: dict[str, Entry]) -> None:
    view = sat_down(room)
    QTest.mouseClick(view.back, Qt.MouseButton.LeftButton)
    settle()
    assert room.journal.preparing.kept() is None


def test_what_was_left_about_somebody_else_is_offered(room: Room, clem: dict[str, Entry]) -> None:
    room.write("Mum called.", date(2025, 8, 1), people=("Mum",))
    room.journal.preparing.keep(told(Plan(Wish(CLEM, tape="Be kind."), step=TAPE)))
    view = sat_down(room, Target(ErasureKind.PERSON, "Mum"))
    assert view.plan.wish.tape == ""
    assert view.who.other.isVisible()
    QTest.mouseClick(view.who.other, Qt.MouseButton.LeftButton)
    settle()
    assert (view.plan.wish.target, view.plan.wish.tape) == (CLEM, "Be kind.")


def test_what_is_brought_along_from_the_page_overwrites_no_draft(
    room: Room, clem: dict[str, Entry]
) -> None:
    room.write("Mum called.", date(2025, 8, 1), people=("Mum",))
    before = Plan(Wish(CLEM, tape="Be kind."), step=TAPE)
    room.journal.preparing.keep(told(before))
    mum = Wish(Target(ErasureKind.PERSON, "Mum"), tape="About Mum.")
    room.window.joints.sitting.begin_with(mum)
    settle()
    view = room.window.joints.sitting.procedure
    assert view.plan.wish.tape == "About Mum."
    assert view.who.other.isVisible()
    room.window.joints.sitting.drafts.flush()
    kept = room.journal.preparing.kept()
    assert kept is not None
    assert heard(kept.words) == before
    QTest.keyClick(view, Qt.Key.Key_Escape)
    settle()
    kept = room.journal.preparing.kept()
    assert kept is not None
    assert heard(kept.words).wish.tape == "About Mum."


def test_a_draft_tells_no_name_that_was_put_away_meanwhile(
    room: Room, clem: dict[str, Entry]
) -> None:
    room.journal.preparing.keep(told(Plan(Wish(CLEM, tape="Be kind."), step=WAY)))
    room.journal.erasing.put_away(CLEM)
    view = sat_down(room, None)
    assert "Clem" not in words_of(view)
    assert (view.plan.step, view.plan.wish.target) == (WHO, None)
    assert view.plan.wish.tape == "Be kind."


@pytest.mark.parametrize("typed", ["clem at the pier", "person:Clém", "@Clem"])
def test_a_draft_of_a_search_tells_no_name_in_it_that_was_put_away_meanwhile(
    room: Room, clem: dict[str, Entry], typed: str
) -> None:
    wish = Wish(Target(ErasureKind.SEARCH, typed), tape="Be kind.")
    room.journal.preparing.keep(told(Plan(wish, step=WAY)))
    assert sat_down(room, None).plan.wish.target == wish.target
    room.window.joints.sitting.procedure.finish()
    room.journal.erasing.put_away(CLEM)
    view = sat_down(room, None)
    assert "clem" not in fold(words_of(view))
    assert (view.plan.step, view.plan.wish.target) == (WHO, None)
    assert view.plan.wish.tape == "Be kind."


def test_a_draft_tells_no_other_name_that_was_put_away_meanwhile(
    room: Room, clem: dict[str, Entry]
) -> None:
    room.write("Tea.", people=("Ann",))
    ann = Target(ErasureKind.PERSON, "Ann", also=("Clem", "my aunt"))
    room.journal.preparing.keep(told(Plan(Wish(ann))))
    room.journal.erasing.put_away(CLEM)
    view = sat_down(room, None)
    assert "Clem" not in words_of(view)
    assert view.plan.wish.target == replace(ann, also=("my aunt",))


def test_closing_the_window_keeps_the_last_word(room: Room, clem: dict[str, Entry]) -> None:
    view = sat_down(room)
    go_on(view)
    view.choosing.parts.tape.field.setPlainText("The last word.")
    QApplication.sendEvent(room.window, QCloseEvent())
    settle()
    kept = room.journal.preparing.kept()
    assert kept is not None
    assert heard(kept.words).wish.tape == "The last word."


def test_somebody_sleeps_on_it(room: Room, clem: dict[str, Entry]) -> None:
    view = at_the_end(room)
    view.way.when.parts[1].click()
    assert view.go_on.text() == "Ask me tomorrow"
    go_on(view)
    assert not view.isVisible()
    kept = room.journal.preparing.kept()
    assert kept is not None
    assert kept.asks_on is not None
    assert len(shown(room)) == 4


# ------------------------------------------------------------------ what is done
def test_unseen_it_is_one_act_that_can_be_undone(room: Room, clem: dict[str, Entry]) -> None:
    view = at_the_end(room)
    view.way.wait.click()
    assert view.go_on.text() == "Put it away"
    go_on(view)
    settle(lambda: not view.isVisible())
    assert shown(room) == {"Ice. [ · · · ]", "Nobody at all."}
    assert room.journal.preparing.kept() is None
    assert "Clem" not in words_of(room.window)
    (card,) = room.journal.archive.cards()
    assert (card.held, card.blanks) == (2, 1)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    room.do(catalogue.UNDO)
    settle()
    assert len(shown(room)) == 4


def test_the_steps_are_built_little_by_little_and_then_come_up(
    room: Room, clem: dict[str, Entry]
) -> None:
    sitting, turns = room.window.joints.sitting, 0
    sitting.begin(CLEM)
    while not sitting.is_open:
        QApplication.processEvents()
        turns += 1
    assert turns > 1
    assert sitting.procedure.choosing.state.wish.target == CLEM


def test_the_lights_are_imported_once_and_while_the_last_step_is_read(
    room: Room, clem: dict[str, Entry], monkeypatch: pytest.MonkeyPatch
) -> None:
    imported: list[bool] = []
    monkeypatch.setattr(ahead, "lights", lambda: imported.append(True))
    view = sat_down(room)
    go_on(view, 2)
    assert imported == []
    go_on(view)
    view.way.length.parts[0].click()
    assert imported == [True]


def test_only_after_the_lights_anything_has_happened(room: Room, clem: dict[str, Entry]) -> None:
    view = at_the_end(room, Length.AT_ONCE)
    assert view.go_on.text() == "Let the lights go out"
    go_on(view)
    stage = lights_of(view)
    assert stage.isVisible()
    assert stage._covered
    assert len(shown(room)) == 4
    kept = room.journal.preparing.kept()
    assert kept is not None
    assert kept.begun
    settle(lambda: not view.isVisible())
    assert len(shown(room)) == 2
    assert room.journal.preparing.interrupted() is None


def test_while_the_lights_go_tab_and_readers_meet_the_stage_alone(
    room: Room, clem: dict[str, Entry]
) -> None:
    view = at_the_end(room, Length.TEN_SECONDS)
    go_on(view)
    stage = lights_of(view)
    assert not view.go_on.isVisible()
    met = set()
    for _ in range(8):
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused is stage or stage.isAncestorOf(focused)
        met.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    parts = stage.parts
    assert {parts.keep, parts.pause, parts.stop, parts.curtain, parts.lamps} <= met


def test_where_no_page_is_shown_one_is_kept_by_holding_its_lamp(
    room: Room, clem: dict[str, Entry]
) -> None:
    view = at_the_end(room, Length.AT_ONCE)
    go_on(view)
    stage = lights_of(view)
    QTest.keyClick(stage, Qt.Key.Key_Space)
    assert not stage.parts.keep.isVisible()
    stage.parts.lamps.setFocus()
    QTest.keyPress(stage.parts.lamps, Qt.Key.Key_Return)
    assert stage.parts.keep.isVisible()
    QTest.keyClick(stage.parts.lamps, Qt.Key.Key_K)
    QTest.keyRelease(stage.parts.lamps, Qt.Key.Key_Return)
    assert stage.conductor.lights.kept == (0,)


def test_stopping_puts_everything_back(room: Room, clem: dict[str, Entry]) -> None:
    view = at_the_end(room, Length.MINUTE)
    go_on(view)
    stage = lights_of(view)
    QTest.keyClick(stage, Qt.Key.Key_Escape)
    settle(lambda: stage_of(view) is None)
    assert view.isVisible()
    assert view.plan.step == WAY
    assert view.go_on.isEnabled()
    assert len(shown(room)) == 4
    assert room.journal.preparing.interrupted() is None


def test_what_is_kept_aside_stays_and_may_get_a_tag(room: Room, clem: dict[str, Entry]) -> None:
    view = at_the_end(room, Length.MINUTE)
    go_on(view)
    lights_of(view).finished.emit(Outcome((clem["about"].id,), "sea"))
    settle(lambda: not view.isVisible())
    assert room.journal.browsing.entry(clem["about"].id).tags == ("sea",)
    assert len(shown(room)) == 3


def test_the_next_start_says_that_nothing_has_happened(
    room: Room, clem: dict[str, Entry]
) -> None:
    room.journal.preparing.begin(told(Plan(Wish(CLEM, tape="Be kind."), step=WAY)))
    room.window.joints.sitting.drafts._look_back(room.journal)
    settle()
    banner = room.window.house.notices.standing
    assert banner is not None
    assert "Nothing has happened" in banner.text
    assert "Clem" not in banner.text
    banner.choices[1].act()
    assert room.window.house.notices.standing is None
    room.window.joints.sitting._tell_interrupted()
    banner.choices[0].act()
    settle()
    assert room.window.house.notices.standing is None
    view = room.window.joints.sitting.procedure
    assert view.isVisible()
    assert (view.plan.step, view.plan.wish.tape) == (WAY, "Be kind.")


def test_what_went_meanwhile_is_told_and_nothing_is_lost(
    room: Room, clem: dict[str, Entry]
) -> None:
    view = at_the_end(room)
    view.choosing.parts.tape.field.setPlainText("Be kind.")
    room.journal.erasing.put_away(CLEM)
    go_on(view)
    assert view.isVisible()
    assert view.said.text() == (
        "What this was about is not where it was any more. Nothing has happened."
    )
    assert view.plan.wish.tape == "Be kind."
    QTest.mouseClick(view.back, Qt.MouseButton.LeftButton)
    assert view.said.text().startswith("Nothing has happened yet.")


def test_for_somebody_who_has_died_nothing_is_blanked_and_lamps_grow_low(
    room: Room, clem: dict[str, Entry]
) -> None:
    room.journal.naming.mark_died(NameKind.PERSON, "Clem", died=True, on=date(2025, 6, 1))
    view = sat_down(room)
    assert view.plan.wish.manner is Manner.QUIET
    go_on(view, 3)
    view.way.length.parts[list(Length).index(Length.AT_ONCE)].click()
    assert view.go_on.text() == "Let the lamps grow low"
    go_on(view)
    assert stage_of(view) is not None
    settle(lambda: not view.isVisible())
    assert len(shown(room)) == 4
    assert all(room.journal.browsing.entry(clem[one].id).quiet for one in ("first", "about"))
    other = sat_down(room)
    other.choosing.state.choose_manner(Manner.ASKED)
    assert not other.has_lights
    reach, choices = other.choosing.state.found.reach, other.choosing.wish.choices  # type: ignore[union-attr]
    assert reach.fate(clem["named"].id, choices) is Fate.STAY
    assert other.choosing.wish.terms(reach).ways.named is Fate.STAY


def test_a_memory_that_is_gone_can_no_longer_be_read(room: Room, clem: dict[str, Entry]) -> None:
    go_on(at_the_end(room))
    settle()
    with pytest.raises(UnknownEntry):
        room.journal.browsing.entry(clem["first"].id)


# ------------------------------------------------------------------ words of a plan
def full_plan() -> Plan:
    one, other = EntryId(UUID(int=1)), EntryId(UUID(int=2))
    file = AttachmentId(UUID(int=3))
    choices = Choices(
        single={one: Fate.STAY, other: Fate.PART},
        files={file: one},
        spared=frozenset({AttachmentId(UUID(int=4))}),
    ).with_lane(Lane.SHARED, Fate.STAY)
    wish = Wish(
        Target(ErasureKind.PERSON, "Clem", ("C.", "クレム")),
        choices=choices,
        tape="Be kind.\nشكراً",
        return_on=date(2027, 3, 1),
        new_pages=NewPages.OFFER,
        grain=Grain.SENTENCE,
    ).how(Manner.WHILE)
    return Plan(wish, MAP, Length.TEN_SECONDS, sleeps=True, waits=True)


@pytest.mark.parametrize(
    "plan",
    [
        Plan(),
        full_plan(),
        Plan(Wish(Target(ErasureKind.PERIOD, first=date(2024, 1, 1), last=date(2024, 2, 1)))),
        Plan(Wish(Target(ErasureKind.SELECTION, ids=(EntryId(UUID(int=7)),)))),
    ],
)
def test_a_plan_is_heard_as_it_was_told(plan: Plan) -> None:
    assert heard(told(plan)) == plan


def test_of_words_that_are_not_understood_the_tape_is_kept() -> None:
    words = told(full_plan()).replace("ten-seconds", "a fortnight")
    assert heard(words) == Plan(Wish(tape=full_plan().wish.tape))
    assert heard("no json") == heard("[]") == heard('{"tape": 3}') == Plan()


def test_a_plan_without_its_target_keeps_what_was_written() -> None:
    bare = full_plan().without_target()
    assert bare.wish == Wish(tape=full_plan().wish.tape)
    assert replace(full_plan(), wish=bare.wish, step=WHO) == bare


@pytest.mark.parametrize(
    ("size", "scale"), [((900, 620), 1.0), ((900, 620), 2.0), ((1600, 1000), 1.0)]
)
def test_it_fits_every_window(
    theme: Theme, tmp_path: Path, size: tuple[int, int], scale: float
) -> None:
    theme.set_text_scale(scale)
    room = make_room(theme, tmp_path, size=size)
    try:
        with room.journal:
            room.write("Clem ran.", date(2025, 2, 1), people=("Clem",))
            room.open()
            view = sat_down(room)
            for step in range(4):
                assert view.plan.step == step
                assert (view.width(), view.height()) == size
                for part in (view.back, view.go_on, view.curtain):
                    place = part.geometry()
                    assert view.rect().contains(place)
                    assert place.width() >= part.minimumSizeHint().width()
                if step < WAY:
                    go_on(view)
            room.window.close()
    finally:
        theme.set_text_scale(1.0)


def test_it_lies_over_nothing_else_when_it_is_hidden(room: Room, clem: dict[str, Entry]) -> None:
    view = sat_down(room)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    settle()
    assert not view.isVisible()
    QApplication.sendEvent(view, QEvent(QEvent.Type.LayoutDirectionChange))
    assert not view.isVisible()
