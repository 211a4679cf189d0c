"""What the tour does, step by step, and what each step has to show."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QTableView, QTextEdit

if TYPE_CHECKING:
    from collections.abc import Callable

    from journal.ui.tour.hands import Hands

Step = tuple[str, "Callable[[Hands], None]"]
_PUT_AWAY = "The argument about the lamp"


def _opened(hands: Hands) -> None:
    hands.wait("the page", lambda: hands.shows("pageEditor"))
    hands.rest(1.0)
    hands.picture("today")


def _written(hands: Hands) -> None:
    hands.named("pageEditor").setFocus(Qt.FocusReason.OtherFocusReason)
    hands.write(
        "Low tide and *nobody* about. Rang Mum from the #harbour and held the telephone up, "
        "so that she could hear the seals."
    )
    hands.wait("Kept at", lambda: _label(hands, "keepStatus").startswith("Kept"))
    hands.picture("written")


def _listed(hands: Hands) -> None:
    hands.press(Qt.Key.Key_2, ctrl=True)
    hands.wait("the new memory in the timeline", lambda: hands.row(_timeline(hands), "Low tide"))
    hands.picture("timeline")


def _opened_old(hands: Hands) -> None:
    hands.click_row(_timeline(hands), "Soup with Mum")
    title = "Soup with Mum"
    hands.wait("the memory's title", lambda: _text(hands, "pageTitle") == title)
    hands.picture("memory")


def _looked_at_the_calendar(hands: Hands) -> None:
    hands.press(Qt.Key.Key_3, ctrl=True)
    hands.wait("the calendar", lambda: hands.shows("calendarView"))
    month = cast("QTableView", hands.named("calendarMonth"))
    hands.wait("today's words", lambda: "words" in hands.said(month.currentIndex()))
    hands.click_cell(month, month.currentIndex())
    hands.wait("the day's memory", lambda: hands.shows("dayPane"))
    hands.picture("calendar")


def _recalled(hands: Hands) -> None:
    hands.press(Qt.Key.Key_4, ctrl=True)
    hands.wait("On this day", lambda: hands.shows("onThisDayView"))
    hands.wait("what is written today", lambda: hands.button("Low tide"))
    hands.picture("on-this-day")


def _searched(hands: Hands) -> None:
    hands.press(Qt.Key.Key_F, ctrl=True, shift=True)
    hands.wait("the search field", lambda: hands.shows("searchField"))
    hands.write("person:Mum light")
    hands.wait("what was found", lambda: _found(hands, "Soup with Mum"))
    hands.picture("search")


def _searched_folded(hands: Hands) -> None:
    hands.click("Clear")
    hands.named("searchField").setFocus(Qt.FocusReason.OtherFocusReason)
    hands.write("windos")
    hands.wait("the word that was meant", lambda: _found(hands, "Lunch on the library steps"))
    hands.picture("did-you-mean")


def _erased(hands: Hands) -> None:
    hands.press(Qt.Key.Key_2, ctrl=True)
    hands.wait("the timeline", lambda: hands.shows("timelineView"))
    hands.walk_to_row(_timeline(hands), _PUT_AWAY)
    hands.press(Qt.Key.Key_Delete)
    hands.wait("the memory gone", lambda: hands.row(_timeline(hands), _PUT_AWAY) is None)
    hands.wait("the gap", lambda: hands.row(_timeline(hands), "ap "))
    hands.picture("gap")


def _archived(hands: Hands) -> None:
    hands.press(Qt.Key.Key_9, ctrl=True)
    hands.wait("What was erased", lambda: hands.shows("archiveView"))
    hands.wait("the memory that was put away", lambda: hands.shows("archiveSingles"))
    hands.picture("archive")


def _restored(hands: Hands) -> None:
    singles = cast("QAbstractItemView", hands.named("archiveSingles"))
    hands.click_row(singles, "")
    hands.wait("the way back", lambda: hands.button("Bring"))
    hands.picture("behind-the-seal")
    hands.click("Bring")
    hands.rest(1.0)
    hands.picture("brought-back")
    hands.press(Qt.Key.Key_2, ctrl=True)
    hands.wait("the timeline", lambda: hands.shows("timelineView"))
    hands.wait("the memory back", lambda: hands.row(_timeline(hands), _PUT_AWAY))
    hands.picture("restored")


def _read_about_the_film(hands: Hands) -> None:
    if not hands.shows("referencePane"):
        hands.press(Qt.Key.Key_R, ctrl=True)
    hands.wait("the reference pane", lambda: hands.shows("referencePane"))
    hands.picture("reference")


STEPS: tuple[Step, ...] = (
    ("opened today's page", _opened),
    ("wrote a memory, and it was kept", _written),
    ("found it in the timeline", _listed),
    ("opened an older one", _opened_old),
    ("opened a day of the calendar", _looked_at_the_calendar),
    ("looked at what the day recalls", _recalled),
    ("searched for a person and a word", _searched),
    ("was told which word was meant", _searched_folded),
    ("erased a memory, and saw the gap it leaves", _erased),
    ("saw it in What was erased, its words covered", _archived),
    ("brought it back", _restored),
    ("read about the film", _read_about_the_film),
)


def _timeline(hands: Hands) -> QAbstractItemView:
    return cast("QAbstractItemView", hands.named("timelineView"))


def _label(hands: Hands, name: str) -> str:
    return cast("QLabel", hands.named(name)).text()


def _text(hands: Hands, name: str) -> str:
    return cast("QTextEdit", hands.named(name)).toPlainText()


def _found(hands: Hands, words: str) -> object:
    views = hands.named("searchView").findChildren(QAbstractItemView)
    return next((one for one in views if hands.row(one, words) is not None), None)
