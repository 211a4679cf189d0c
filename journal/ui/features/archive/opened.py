"""An opened card: its tape, what it holds, and the way back for all, for these, for one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from journal.ui.features.archive import words
from journal.ui.features.archive.curtain import CurtainButton
from journal.ui.features.archive.glass import Glass
from journal.ui.features.archive.held_panel import HeldPanel
from journal.ui.features.archive.overview import page_column
from journal.ui.features.archive.tape import Tape
from journal.ui.features.archive.way_back import WayBack
from journal.ui.widgets.announce import announce
from journal.ui.widgets.entering import Entering
from journal.ui.widgets.frames import margins
from journal.ui.widgets.tools import LinkButton

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from journal.domain.behind import Behind
    from journal.domain.erasure import Unsealed
    from journal.domain.ids import EntryId
    from journal.ui.features.archive.held_list import HeldList
    from journal.ui.widgets.look import Look
    from journal.ui.widgets.thumb import Pictures


_LOW = 560
"""Under this height there is no room for what can be known from elsewhere."""


class Opened(QWidget):
    """The page of one card.

    Args:
        look: Inks and fonts.
        today: Gives the local day.
        pictures: Where the pictures of memories come from.

    Attributes:
        content: What is shown; None when no card is open.

    Signals:
        left: The way back to the cards was taken, or Escape pressed.
        read_wanted: A memory is to be read behind glass (EntryId).
        rows_wanted: What memories are called is to be seen (tuple of EntryId).
        restore_wanted: Memories are to be brought back (tuple of EntryId).
        passage_wanted: A passage is to be brought back (Behind, of which it is one; Passage).
        restore_all_wanted: All that the card holds is to be brought back.
    """

    left = Signal()
    read_wanted = Signal(object)
    rows_wanted = Signal(object)
    restore_wanted = Signal(object)
    passage_wanted = Signal(object, object)
    restore_all_wanted = Signal()

    def __init__(
        self,
        look: Look,
        today: Callable[[], date],
        pictures: Pictures,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._today = look, today
        self.content: Unsealed | None = None
        self._back = LinkButton(look, self.tr("What was erased"), "chevron-left")
        self._until = ""
        self._title = QLabel()
        look.dress(self._title, "viewTitle")
        self._title.setWordWrap(True)
        self._under = QLabel()
        look.dress(self._under, "tool", "text2")
        self.curtain = CurtainButton(look)
        self.tape = Tape(look)
        self.panel = HeldPanel(look)
        self.glass = Glass(look, pictures)
        self.way_back = WayBack(look)
        self._entering = Entering(self, ((), (self.rows,)))
        self._lay_out()
        self._connect()
        look.changed.connect(self._restyle)
        self._restyle()

    @property
    def rows(self) -> HeldList:
        """The list of what it holds."""
        return self.panel.rows

    def show_content(self, content: Unsealed, hemisphere: str, *, drawn: bool) -> None:
        """Show what a card holds.

        Args:
            content: From the archive.
            hemisphere: Which half of the earth decides when spring is.
            drawn: Whether the curtain is drawn.
        """
        self.content = content
        self._entering.begin()
        card = content.card
        self._title.setText(words.put_away_on(card))
        self._until = words.until(card, self._today(), hemisphere)
        self.tape.show_tape(content.tape, card)
        self.rows.show_held(content.whole, content.parts)
        self._draw(drawn=drawn)
        self._stack.setCurrentWidget(self.panel)
        self._fit()
        first = self.tape.read if content.tape else self.rows
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        self._word()

    def show_memory(self, behind: Behind) -> None:
        """Show a memory behind glass."""
        self._stack.setCurrentWidget(self.glass)
        self.tape.make_room(needed=True)
        self.glass.show_memory(behind)
        self._fit()
        self._word()

    def light(self, entries: Iterable[EntryId], still: Iterable[EntryId] = ()) -> None:
        """Show that the card has let go of memories.

        Args:
            entries: The memories.
            still: Those of them that something else holds.
        """
        by_button = self.way_back.has_keys()
        self.rows.held.light(entries, still)
        self.rows.clearSelection()
        self._leave_glass()
        self._word()
        if by_button:
            # Not to the next button: a second press there would bring back everything.
            self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def dim(self, entries: Iterable[EntryId]) -> None:
        """Show that memories are put away again."""
        self.rows.held.dim(entries)
        self._word()

    def close_card(self) -> None:
        """Forget all that the card holds."""
        self.content = None
        self.glass.empty()
        self.tape.show_tape(None, None)
        self.rows.show_held((), ())
        self._stack.setCurrentWidget(self.panel)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep to the column of the archive's pages."""
        super().resizeEvent(event)
        self._restyle()
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the cards at Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self._top = QHBoxLayout()
        self._top.addWidget(self._back)
        self._top.addStretch(1)
        self._top.addWidget(self.curtain)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._top)
        for part in (self._title, self._under, self.tape):
            self._column.addWidget(part)
        # A stacked layout shows its first widget at once: without a parent, as a window.
        self._stack = QStackedLayout()
        self._column.addLayout(self._stack, 1)
        self._stack.addWidget(self.panel)
        self._stack.addWidget(self.glass)
        self._column.addWidget(self.way_back)

    def _connect(self) -> None:
        self._back.clicked.connect(self.left)
        self.curtain.clicked.connect(self._toggle_curtain)
        self.rows.curtain_asked.connect(self._toggle_curtain)
        self.rows.choice_changed.connect(self._word)
        self.rows.read_wanted.connect(self.read_wanted)
        self.rows.held.wanted.connect(self.rows_wanted)
        self.glass.left.connect(self._leave_glass)
        self.glass.passage_moved.connect(self._word)
        self.tape.opened.connect(self._fit)
        self.tape.gone_on.connect(self._fit)
        self.tape.gone_on.connect(lambda: self.rows.setFocus(Qt.FocusReason.OtherFocusReason))
        self.way_back.passage_wanted.connect(self._restore_passage)
        self.way_back.read_wanted.connect(self.rows.read_current)
        self.way_back.one_wanted.connect(self._restore_current)
        self.way_back.these_wanted.connect(lambda: self.restore_wanted.emit(self.rows.chosen()))
        self.way_back.all_wanted.connect(self.restore_all_wanted)

    def _toggle_curtain(self) -> None:
        self._draw(drawn=not self.rows.held.is_drawn)
        self._word()
        announce(self, words.curtain(drawn=self.rows.held.is_drawn))

    def _draw(self, *, drawn: bool) -> None:
        self.rows.draw_curtain(drawn=drawn)
        self.curtain.say(drawn=drawn)

    def _fit(self) -> None:
        self.tape.fit(self.size())
        # The tape has a heading of its own where it lies as it is drawn, and a memory has its day.
        reading = self.glass.entry is not None
        low = self.height() < self._look.px(_LOW)
        for line in (self._title, self._under):
            line.setVisible(not reading and not self.tape.is_drawn and not low)
        for button in (self._back, self.curtain):
            button.setVisible(not reading)
        self.glass.pictures.be_small(small=low)

    def _current(self) -> EntryId | None:
        entry = self.glass.entry
        return self.rows.current_id() if entry is None else entry.id

    def _restore_current(self) -> None:
        chosen = self.rows.chosen() if self.glass.entry is None else ()
        current = chosen[0] if len(chosen) == 1 else self._current()
        if current is not None:
            self.restore_wanted.emit((current,))

    def _restore_passage(self) -> None:
        passage = self.glass.passage()
        if passage is not None and self.glass.behind is not None:
            self.passage_wanted.emit(self.glass.behind, passage)

    def _leave_glass(self) -> None:
        if self._stack.currentWidget() is self.glass:
            self.glass.empty()
            self._stack.setCurrentWidget(self.panel)
            self.tape.make_room(needed=False)
            self._fit()
            self.rows.setFocus(Qt.FocusReason.OtherFocusReason)
            self._word()

    def _word(self) -> None:
        self.panel.word()
        if self.content is not None:
            said = words.memories(self.rows.held.kept.whole + self.rows.held.kept.parts)
            self._under.setText(f"{said}  ·  {self._until}")
        behind = self.glass.behind
        alone = self.glass.passage() is not None and behind is not None
        self.way_back.offer(
            chosen=self.rows.count_chosen() if behind is None else 1,
            has_current=self._current() is not None,
            held=self.rows.held.kept.count_held(),
            reading=behind is not None,
            passage=alone and behind is not None and len(behind.passages()) > 1,
        )

    def _restyle(self) -> None:
        px = self._look.px
        left, wide = page_column(self._look, self.width())
        right = max(self.width() - left - wide, 0)
        self._column.setContentsMargins(margins(self, left, px(18), right, px(22)))
        self._column.setSpacing(px(10))
        self._under.setContentsMargins(0, 0, 0, px(4))
