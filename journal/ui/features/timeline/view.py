"""The column of the timeline: its heading, its filters, the list, and the bar beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from journal.domain.moment import DAY_ENDS
from journal.ui.background.thumbnails import thumbnails_of
from journal.ui.features.timeline.memory_list import MemoryList
from journal.ui.features.timeline.presenter import TimelinePresenter
from journal.ui.features.timeline.whole_bar import WholeBar
from journal.ui.feedback import dates
from journal.ui.feedback.numbers import plural, sentence
from journal.ui.widgets.chips import FilterChip
from journal.ui.widgets.frames import margins
from journal.ui.widgets.tools import LinkButton

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, time

    from PySide6.QtGui import QResizeEvent

    from journal.ui.background.session import Session
    from journal.ui.features.timeline.source import Extent
    from journal.ui.widgets.look import Look

STARRED: Final = "is:starred"
PICTURED: Final = "has:photo"
_FEW = 12  # as far as numbers are words; filters help nobody to look through fewer
_BAR = 10


class TimelineColumn(QWidget):
    """Memories newest first: all of them, the starred ones, or those of one name.

    Args:
        look: Inks, fonts and icons.
        session: The journal and its lanes.
        today: Gives the local day, for "since Friday".
        ends: Gives the time at which a day ends.

    Signals:
        entry_chosen: A memory is to be opened (EntryId).
        gap_chosen: Somebody wants to know what a gap held (Gap).
        erase_requested: Memories are to be put away (tuple of EntryId).
        filter_left: The way back from the memories of one name was taken.
    """

    entry_chosen = Signal(object)
    gap_chosen = Signal(object)
    erase_requested = Signal(object)
    filter_left = Signal()

    def __init__(
        self,
        look: Look,
        session: Session,
        today: Callable[[], date],
        ends: Callable[[], time] = lambda: DAY_ENDS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "list")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look, self._today, self._ends = look, today, ends
        self._name_query, self._extent_words = "", ""
        self.memories = MemoryList(look, self)
        self.memories.delegate.show_pictures(thumbnails_of(session), self.memories)
        self.bar = WholeBar(look, self)
        self.presenter = TimelinePresenter(session, self.memories, self.bar)
        self._make_heading()
        self._make_empty()
        self._make_foot()
        self._lay_out()
        self._connect()
        self._restyle()
        look.changed.connect(self._restyle)
        if session.journal is not None:
            self.presenter.show_query("")

    @property
    def filter(self) -> str:
        """What the list is narrowed to, in the search language; empty for the whole journal."""
        return self._name_query

    def show_all(self) -> None:
        """Show the whole journal again."""
        self.show_filter("", self.tr("Timeline"))

    def show_filter(self, query: str, heading: str, back: str = "") -> None:
        """Show only what `query` finds.

        Args:
            query: In the search language; empty shows the whole journal.
            heading: What stands over the list, such as a person's name.
            back: Where the way back leads, as its words; empty shows none.
        """
        self._name_query = query
        self._title.setText(heading)
        self._subtitle.setText("")
        self._back.say(back)
        self._back.setVisible(bool(back))
        self._all.setChecked(True)
        self.presenter.show_query(query)

    def erase_chosen(self) -> None:
        """Ask to put away the memories that are chosen; nothing when none is."""
        chosen = self.memories.chosen()
        if chosen:
            self.presenter.dim(chosen)
            self.erase_requested.emit(chosen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the bar at the edge of the list."""
        if watched is self.memories and event.type() in {QEvent.Type.Resize, QEvent.Type.Move}:
            self._place_bar()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the bar at the edge of the list."""
        super().resizeEvent(event)
        self._place_bar()

    def _make_heading(self) -> None:
        self._back = LinkButton(self._look, "", "chevron-left", parent=self)
        self._back.hide()
        self._title = QLabel(self.tr("Timeline"), self)
        self._look.dress(self._title, "viewTitle")
        self._subtitle = QLabel(self)
        self._subtitle.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._look.dress(self._subtitle, "label", "text3")
        self._all = FilterChip(self._look, self.tr("All"), parent=self)
        self._starred = FilterChip(self._look, self.tr("Starred"), parent=self)
        self._pictured = FilterChip(self._look, self.tr("With photos"), parent=self)
        chips = (self._all, self._starred, self._pictured)
        self._all.setChecked(True)
        self._chips = QWidget(self)
        row = QHBoxLayout(self._chips)
        row.setContentsMargins(0, 0, 0, 0)
        for chip in chips:
            chip.setAutoExclusive(True)
            row.addWidget(chip)
        row.addStretch(1)
        self._chips.hide()

    def _make_empty(self) -> None:
        self._empty = QLabel(self)
        self._empty.setObjectName("timelineEmpty")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._look.dress(self._empty, "quote", "text2")
        self._empty.hide()

    def _make_foot(self) -> None:
        self._foot = QLabel(self)
        self._look.dress(self._foot, "label", "text3")
        self._foot.hide()

    def _lay_out(self) -> None:
        self._head = QVBoxLayout()
        self._head.setSpacing(0)
        for part in (self._back, self._title, self._subtitle):
            self._head.addWidget(part)
        self._head.addWidget(self._chips)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._head)
        whole.addWidget(self._empty)
        whole.addWidget(self.memories, 1)
        whole.addWidget(self._foot)
        self.memories.installEventFilter(self)

    def _connect(self) -> None:
        self.memories.opened.connect(self.entry_chosen)
        self.memories.gap_entered.connect(self.gap_chosen)
        self.presenter.measured.connect(self._on_measured)
        self._back.clicked.connect(self.filter_left)
        self._all.clicked.connect(self._narrow)
        self._starred.clicked.connect(self._narrow)
        self._pictured.clicked.connect(self._narrow)

    def _narrow(self) -> None:
        starred = STARRED if self._starred.isChecked() else ""
        pictured = PICTURED if self._pictured.isChecked() else ""
        parts = (self._name_query, starred, pictured)
        self.presenter.show_query(" ".join(part for part in parts if part))

    def _on_measured(self, extent: Extent) -> None:
        narrowed = not self._all.isChecked()
        self._subtitle.setText(self._told(extent))
        self._chips.setVisible(narrowed or extent.total > _FEW)
        # Said while the journal is new; whoever has written for a while knows.
        self._foot.setText(_day_ends(self._ends().hour))
        self._foot.setVisible(not self._name_query and extent.total <= _FEW)
        self._empty.setText(self._told_when_empty())
        self._empty.setVisible(not extent.total and not self.memories.lines.lines)
        self.memories.setVisible(self._empty.isHidden())

    def _told(self, extent: Extent) -> str:
        if not extent.total:
            return ""
        count, said = extent.total, dates.number_word(extent.total)
        if extent.first is None:
            return sentence(plural(self.tr, count, "%n memory", "%n memories", said))
        words = plural(self.tr, count, "%n memory, from %1", "%n memories since %1", said)
        return sentence(words).replace("%1", dates.since(extent.first, self._today()))

    def _told_when_empty(self) -> str:
        if self._starred.isChecked():
            return self.tr("No memory here has a star yet. Ctrl+D gives one.")
        if self._pictured.isChecked():
            return self.tr("No memory here has a picture yet. Drop one on a page.")
        if self._name_query:
            return self.tr("No memory says that.")
        return self.tr("Nothing here yet. Write one true sentence about today.")

    def _restyle(self) -> None:
        px = self._look.px
        self._head.setContentsMargins(margins(self, px(22), px(19), px(20), px(9)))
        self._title.setFixedHeight(self._look.line("viewTitle") + px(7))
        self._subtitle.setFixedHeight(self._look.line("label") + px(12))
        self._empty.setContentsMargins(px(22), px(24), px(22), 0)
        self._foot.setContentsMargins(px(22), 0, px(22), 0)
        self._foot.setFixedHeight(px("layout.status"))
        self._place_bar()

    def _place_bar(self) -> None:
        place = self.memories.geometry()
        right = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        left = place.right() + 1 - _BAR if right else place.left()
        self.bar.setGeometry(left, place.top(), _BAR, place.height())
        self.bar.raise_()


def _day_ends(hour: int) -> str:
    """Say when a day ends, for whoever still writes after midnight."""
    return plural(_tr, hour, "The day ends at %n in the morning.",
                  "The day ends at %n in the morning.", dates.number_word(hour))  # fmt: skip


def _tr(text: str, note: str, count: int) -> str:
    return QCoreApplication.translate("Timeline", text, note, count)
