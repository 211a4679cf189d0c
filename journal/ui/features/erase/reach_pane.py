"""Show how far it reaches: the lanes, the list of what is touched, and one memory beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from journal.domain.fates import Fate, Lane
from journal.ui.features.erase import words
from journal.ui.features.erase.lanes_panel import LanesPanel
from journal.ui.features.erase.preview import Preview
from journal.ui.features.erase.reach import Choices, Reach
from journal.ui.features.erase.touched_list import TouchedList
from journal.ui.features.erase.words import tr
from journal.ui.feedback.numbers import figures
from journal.ui.widgets.chips import FilterChip
from journal.ui.widgets.flow_row import FlowRow
from journal.ui.widgets.frames import Card
from journal.ui.widgets.labels import ElidedLabel, EmptyState

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from journal.domain.fates import Glimpse
    from journal.domain.touched import Chart
    from journal.ui.features.erase.map_panel import MapPanel
    from journal.ui.widgets.look import Look

_SIDE_BY_SIDE = 720
_LEAST_LIST, _LEAST_PREVIEW = 260, 220


class ReachPane(QWidget):
    """Lanes over a list and one memory; everything in it follows what is chosen.

    Args:
        look: Inks and fonts.
        lanes: What shows the lanes; None puts them in a row.

    Signals:
        lane_chosen: Something else becomes of a lane (Lane, Fate), by hand.
        fate_chosen: Something else becomes of a memory (EntryId, Fate), by hand.
        file_chosen: A picture or recording goes, or stays (AttachmentId, EntryId, bool).
        looked_at: A memory is to be shown (EntryId), or none (None).
        curtain_asked: The curtain is to be drawn or lifted.
    """

    lane_chosen = Signal(object, object)
    fate_chosen = Signal(object, object)
    file_chosen = Signal(object, object, bool)
    looked_at = Signal(object)
    curtain_asked = Signal()

    has_map = False
    """Whether it wants to know what ties the memories."""

    def __init__(self, look: Look, lanes: LanesPanel | MapPanel | None = None) -> None:
        super().__init__()
        self._look = look
        self._reach, self._choices = Reach(), Choices()
        self._drawn = True
        self.lanes = lanes or LanesPanel(look)
        self.list = TouchedList(look)
        self.preview = Preview(look)
        self._counts = ElidedLabel(look, "", "label", "text2")
        self.chips: dict[Lane | None, FilterChip] = {}
        self._row = self._make_chips()
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._connect()
        self.draw_curtain(drawn=True)
        self.forget()

    def counts(self) -> str:
        """Give what is said of how many go and stay."""
        return self._counts.text()

    def show_reach(self, reach: Reach, choices: Choices) -> None:
        """Show what is touched; the lane and the memory that were looked at stay in sight."""
        before, lane = self.list.current_id(), self.list.touched.lane
        sizes = reach.sizes()
        lane = lane if lane is not None and sizes[lane] else None
        self._reach = reach
        self.list.touched.show(reach, choices, lane)
        if before is not None:
            self.list.go_to(before)
        for one, chip in self.chips.items():
            size = len(reach) if one is None else sizes[one]
            name = tr("All") if one is None else words.lane(one, reach.kind)
            chip.say(f"{name} {figures(size)}")
            chip.setVisible(one is None or 0 < size < len(reach))
            chip.setChecked(one is lane)
        self._row.setVisible(sum(size > 0 for size in sizes.values()) > 1)
        self._row.arrange()
        self._show_anything(bool(len(reach)))
        self.choose(choices)
        if self.list.current_id() is None:
            self.preview.say(self._sentence())
            self.looked_at.emit(None)

    def show_map(self, chart: Chart | None) -> None:
        """Show what ties the memories; a row of lanes shows nothing of that."""

    def choose(self, choices: Choices) -> None:
        """Show other choices for the same memories."""
        self._choices = choices
        self.list.touched.choose(choices)
        self.lanes.show_reach(self._reach, choices)
        told = self._reach.counts(choices)
        self._counts.setText(words.counts(told, quiet=choices.quiet))

    def show_memory(self, seen: Glimpse) -> None:
        """Show one memory, unless the curtain is drawn or another has the keys by now."""
        entry = seen.entry.id
        if self._drawn or entry != self.list.current_id():
            return
        fates = self._reach.fates_offered(
            self._reach.lane_of(entry), quiet=self._choices.quiet
        )
        if not seen.can_part:
            fates = tuple(one for one in fates if one is not Fate.PART)
        self.preview.show_memory(
            seen, fates, self._reach.fate(entry, self._choices), self._choices
        )

    def draw_curtain(self, *, drawn: bool) -> None:
        """Cover or uncover what the memories are."""
        self._drawn = drawn
        self.list.touched.draw_curtain(drawn=drawn)
        self.preview.say(self._sentence())
        entry = self.list.current_id()
        if not drawn and entry is not None:
            self.looked_at.emit(entry)

    def forget(self) -> None:
        """Hold nothing of what was touched."""
        self.show_map(None)
        self.show_reach(Reach(), Choices())

    def _sentence(self) -> str:
        if self._drawn:
            return tr("The curtain is drawn: nothing here tells what is written.")
        return tr("Choose a memory to see what would be hidden of it.")

    def _make_chips(self) -> FlowRow:
        row, group = FlowRow(self._look.px(6), 0), QButtonGroup(self)
        for lane in (None, *Lane):
            chip = FilterChip(self._look, "")
            chip.setAccessibleDescription(tr("Which are listed"))
            chip.clicked.connect(lambda _on=False, lane=lane: self._filter(lane))
            group.addButton(chip)
            row.add(chip)
            self.chips[lane] = chip
        return row

    def _lay_out(self) -> None:
        px = self._look.px
        self._listed = listed = Card(self._look)
        self._empty = EmptyState(self._look, tr("What it touches is shown here."))
        head = QHBoxLayout()
        head.addWidget(self._counts, 1)
        listed.box.addLayout(head)
        listed.box.addWidget(self._row)
        listed.box.addWidget(self.list, 1)
        listed.setMinimumHeight(px(_LEAST_LIST))
        self.preview.setMinimumHeight(px(_LEAST_PREVIEW))
        self._below.setSpacing(px(16))
        self._below.addWidget(listed, 1)
        self._below.addWidget(self.preview, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(px(16))
        box.addWidget(self.lanes)
        box.addLayout(self._below, 1)
        box.addWidget(self._empty, 1)

    def _connect(self) -> None:
        self.lanes.chosen.connect(self.lane_chosen)
        self.list.turned.connect(self._turn)
        self.list.looked_at.connect(self._look_at)
        self.list.curtain_asked.connect(self.curtain_asked)
        self.preview.chosen.connect(self.fate_chosen)
        self.preview.file_chosen.connect(self.file_chosen)

    def _show_anything(self, shown: bool) -> None:
        for part in (self.lanes, self._listed, self.preview):
            part.setVisible(shown)
        self._empty.setVisible(not shown)

    def show_all(self) -> None:
        """List the memories of all lanes."""
        self.chips[None].setChecked(True)
        self._filter(None)

    def _filter(self, lane: Lane | None) -> None:
        self.list.touched.show(self._reach, self._choices, lane)
        self.preview.say(self._sentence())
        self.looked_at.emit(None)

    def _turn(self, entry: object) -> None:
        """Let the next thing become of a memory that can."""
        quiet = self._choices.quiet
        fates = self._reach.fates_of(entry, quiet=quiet)  # type: ignore[arg-type]
        now = self._reach.fate(entry, self._choices)  # type: ignore[arg-type]
        at = fates.index(now) if now in fates else 0
        self.fate_chosen.emit(entry, fates[(at + 1) % len(fates)])

    def _look_at(self, entry: object) -> None:
        if entry is None or self._drawn:
            self.preview.say(self._sentence())
        self.looked_at.emit(None if self._drawn else entry)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the memory under the list where both do not fit beside one another."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        wide = self.width() >= self._look.px(_SIDE_BY_SIDE)
        self._below.setDirection(way.LeftToRight if wide else way.TopToBottom)
