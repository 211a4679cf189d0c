"""The memories of one person, place or tag: the same lines as the timeline's, beside its page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from journal.domain.errors import UnknownName
from journal.domain.naming import Manner
from journal.ui.background.thumbnails import thumbnails_of
from journal.ui.features.timeline.memory_list import MemoryList
from journal.ui.features.timeline.name_source import NameSource
from journal.ui.features.timeline.presenter import TimelinePresenter
from journal.ui.features.timeline.whole_bar import WholeBar
from journal.ui.feedback.numbers import figures
from journal.ui.widgets.chips import FilterChip
from journal.ui.widgets.flow_row import FlowRow

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from journal.domain.names import NameKind
    from journal.ui.background.session import Session
    from journal.ui.features.timeline.source import Extent
    from journal.ui.widgets.look import Look

_BAR = 10


class NameColumn(QWidget):
    """A heading, three ways to narrow it, and the list.

    Args:
        look: Inks, fonts and icons.
        session: The journal and its lanes.

    Signals:
        entry_chosen: A memory is to be opened (EntryId).
        erase_requested: Memories are to be put away (tuple of EntryId).
        failed: Why they could not be read (Exception).
    """

    entry_chosen = Signal(object)
    erase_requested = Signal(object)
    failed = Signal(object)

    def __init__(self, look: Look, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "list")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = look
        self._which: tuple[NameKind, str] | None = None
        self._passing = 0
        self._title = QLabel(self.tr("Memories"))
        look.dress(self._title, "viewTitle")
        self.memories = MemoryList(look, self)
        self.memories.delegate.show_pictures(thumbnails_of(session), self.memories)
        self.bar = WholeBar(look, self)
        self.presenter = TimelinePresenter(session, self.memories, self.bar)
        self.chips = self._make_chips()
        self._lay_out()
        self.memories.opened.connect(self.entry_chosen)
        self.presenter.measured.connect(self._on_measured)
        self.presenter.failed.connect(self._fail)
        look.changed.connect(self._restyle)
        self._restyle()

    def show_name(self, kind: NameKind, name: str, passing: int) -> None:
        """Show the memories of a name.

        Args:
            kind: A person, a place or a tag.
            name: Whose.
            passing: How many of them name it in their text only.
        """
        again = self._which == (kind, name)
        self._which, self._passing = (kind, name), passing
        if again:
            return
        self.chips[Manner.ANY].setChecked(True)
        self._show()

    def clear(self) -> None:
        """Show no memory of anybody."""
        self._which = None
        self.presenter.rest()

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

    def _make_chips(self) -> dict[Manner, FilterChip]:
        self._row = FlowRow(self._look.px(6), 0)
        texts = {
            Manner.ANY: self.tr("All"),
            Manner.ABOUT: self.tr("About"),
            Manner.PASSING: self.tr("Named in passing"),
        }
        chips = {}
        for manner, text in texts.items():
            chip = FilterChip(self._look, text)
            chip.setAutoExclusive(True)
            chip.clicked.connect(self._show)
            self._row.add(chip)
            chips[manner] = chip
        chips[Manner.ANY].setChecked(True)
        return chips

    def _lay_out(self) -> None:
        self._head = QVBoxLayout()
        self._head.setSpacing(0)
        self._head.addWidget(self._title)
        self._head.addWidget(self._row)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._head)
        whole.addWidget(self.memories, 1)
        self.memories.installEventFilter(self)

    def _show(self) -> None:
        if self._which is None:
            return
        kind, name = self._which
        manner = next(one for one, chip in self.chips.items() if chip.isChecked())
        self.presenter.show_source(
            f"{kind.value}:{name}:{manner.value}",
            lambda journal: NameSource(journal, kind, name, manner),
        )

    def _fail(self, error: Exception) -> None:
        if isinstance(error, UnknownName):
            self.clear()  # Its page says so.
        else:
            self.failed.emit(error)

    def _on_measured(self, extent: Extent) -> None:
        total = extent.total
        if self.chips[Manner.ANY].isChecked():
            self.chips[Manner.ANY].say(self.tr("All %1").replace("%1", figures(total)))
            mixed = 0 < self._passing < total
            for manner in (Manner.ABOUT, Manner.PASSING):
                self.chips[manner].setVisible(mixed)
        self._row.arrange()

    def _restyle(self) -> None:
        px = self._look.px
        self._head.setContentsMargins(px(22), px(24), px(20), px(9))
        self._title.setFixedHeight(self._look.line("viewTitle") + px(12))
        self._place_bar()

    def _place_bar(self) -> None:
        place = self.memories.geometry()
        right = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        left = place.right() + 1 - _BAR if right else place.left()
        self.bar.setGeometry(left, place.top(), _BAR, place.height())
        self.bar.raise_()
