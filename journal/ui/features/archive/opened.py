"""An opened card: its tape, what it holds, and the way back for all, for these, for one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from journal.ui.features.archive import words
from journal.ui.features.archive.glass import Glass
from journal.ui.features.archive.held_list import HeldList
from journal.ui.features.archive.overview import page_column
from journal.ui.features.archive.tape import Tape
from journal.ui.features.archive.way_back import WayBack
from journal.ui.widgets.announce import announce
from journal.ui.widgets.frames import Hairline, margins
from journal.ui.widgets.tools import LinkButton

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from journal.domain.entry import Entry
    from journal.domain.erasure import ErasureContent
    from journal.domain.ids import EntryId
    from journal.ui.widgets.look import Look


_ICON = 16


class HeldPanel(QFrame):
    """The sheet on which the list lies, under a line that says how much there is.

    Args:
        look: Inks and fonts.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        title = QLabel(self.tr("Oldest first"))
        look.dress(title, "quote", weight=500)
        self._curtain = QLabel()
        look.dress(self._curtain, "tool", "text3")
        self._curtain.setWordWrap(True)
        self._count = QLabel()
        look.dress(self._count, "tool", "text2")
        self.rows = HeldList(look)
        self._line = QHBoxLayout()
        self._line.addWidget(title)
        self._line.addWidget(self._curtain, 1)
        self._line.addWidget(self._count)
        self._inner = QVBoxLayout()
        self._inner.addWidget(self.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 1, 1)
        column.setSpacing(0)
        column.addLayout(self._line)
        column.addWidget(Hairline(look))
        column.addLayout(self._inner, 1)
        look.changed.connect(self._restyle)
        self._restyle()

    def word(self) -> None:
        """Say how much there is, and whether it can be seen."""
        held = self.rows.held
        chosen = len(self.rows.chosen())
        self._count.setText(words.held(held.rowCount(), held.count_back(), chosen))
        self._curtain.setText(words.curtain(drawn=held.is_drawn))

    def said(self) -> str:
        """Give what is counted."""
        return self._count.text()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sheet."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.color("hairline"), 1))
        painter.setBrush(self._look.color("list"))
        radius = self._look.px("radius.panel")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.end()

    def _restyle(self) -> None:
        px = self._look.px
        self._line.setContentsMargins(px(28), px(14), px(28), px(14))
        self._line.setSpacing(px(14))
        self._inner.setContentsMargins(px(20), px(16), px(20), px(12))


class Opened(QWidget):
    """The page of one card.

    Args:
        look: Inks and fonts.

    Signals:
        left: The way back to the cards was taken, or Escape pressed.
        read_wanted: A memory is to be read behind glass (EntryId).
        restore_wanted: Memories are to be brought back (tuple of EntryId).
        restore_all_wanted: All that the card holds is to be brought back.
    """

    left = Signal()
    read_wanted = Signal(object)
    restore_wanted = Signal(object)
    restore_all_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._content: ErasureContent | None = None
        self._back = LinkButton(look, self.tr("What was erased"), "chevron-left")
        self._title = QLabel()
        look.dress(self._title, "viewTitle")
        self._title.setWordWrap(True)
        self._under = QLabel()
        look.dress(self._under, "tool", "text2")
        self.curtain = QPushButton()
        look.dress(self.curtain, "button")
        self.tape = Tape(look)
        self.panel = HeldPanel(look)
        self.glass = Glass(look)
        self.way_back = WayBack(look)
        self._lay_out()
        self._connect()
        look.changed.connect(self._restyle)
        self._restyle()

    @property
    def content(self) -> ErasureContent | None:
        """What is shown; None when no card is open."""
        return self._content

    @property
    def rows(self) -> HeldList:
        """The list of what it holds."""
        return self.panel.rows

    def show_content(self, content: ErasureContent, *, drawn: bool) -> None:
        """Show what a card holds.

        Args:
            content: From the archive.
            drawn: Whether the curtain is drawn.
        """
        self._content = content
        card = content.card
        self._title.setText(words.put_away_on(card))
        self._under.setText(f"{words.memories(len(content.rows))}  ·  {words.until(card)}")
        self.tape.show_tape(content.tape, card)
        self.rows.held.show(content.rows)
        self._draw(drawn=drawn)
        self._stack.setCurrentWidget(self.panel)
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)
        self._word()

    def show_entry(self, entry: Entry) -> None:
        """Show a memory behind glass."""
        self._stack.setCurrentWidget(self.glass)
        self.tape.make_room(needed=True)
        self.glass.show_entry(entry)
        self._word()

    def light(self, entries: Iterable[EntryId]) -> None:
        """Show that memories are back."""
        self.rows.held.light(entries)
        self.rows.clearSelection()
        self._leave_glass()
        self._word()

    def dim(self, entries: Iterable[EntryId]) -> None:
        """Show that memories are put away again."""
        self.rows.held.dim(entries)
        self._word()

    def close_card(self) -> None:
        """Forget all that the card holds."""
        self._content = None
        self.glass.empty()
        self.tape.show_tape(None, None)
        self.rows.held.show(())
        self._stack.setCurrentWidget(self.panel)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep to the column of the archive's pages."""
        super().resizeEvent(event)
        self._restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the cards at Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        words_ = QVBoxLayout()
        words_.setSpacing(0)
        words_.addWidget(self._title)
        words_.addWidget(self._under)
        self._top = QHBoxLayout()
        self._top.addLayout(words_, 1)
        self._top.addWidget(self.curtain, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._back)
        self._column.addLayout(self._top)
        self._column.addWidget(self.tape)
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
        self.glass.left.connect(self._leave_glass)
        self.way_back.read_wanted.connect(self._read_current)
        self.way_back.one_wanted.connect(self._restore_current)
        self.way_back.these_wanted.connect(lambda: self.restore_wanted.emit(self.rows.chosen()))
        self.way_back.all_wanted.connect(self.restore_all_wanted)

    def _toggle_curtain(self) -> None:
        self._draw(drawn=not self.rows.held.is_drawn)
        self._word()
        announce(self, words.curtain(drawn=self.rows.held.is_drawn))

    def _draw(self, *, drawn: bool) -> None:
        self.rows.draw_curtain(drawn=drawn)
        text = self.tr("Lift the curtain") if drawn else self.tr("Draw the curtain")
        self.curtain.setText(text)
        self.curtain.setToolTip(f"{text}  D")
        self.curtain.setIcon(self._look.icon("eye" if drawn else "eye-off", "text", _ICON))

    def _current(self) -> EntryId | None:
        entry = self.glass.entry
        return self.rows.current_id() if entry is None else entry.id

    def _read_current(self) -> None:
        current = self._current()
        if current is not None:
            self.read_wanted.emit(current)

    def _restore_current(self) -> None:
        chosen = self.rows.chosen() if self.glass.entry is None else ()
        current = chosen[0] if len(chosen) == 1 else self._current()
        if current is not None:
            self.restore_wanted.emit((current,))

    def _leave_glass(self) -> None:
        if self._stack.currentWidget() is self.glass:
            self.glass.empty()
            self._stack.setCurrentWidget(self.panel)
            self.tape.make_room(needed=False)
            self.rows.setFocus(Qt.FocusReason.OtherFocusReason)
            self._word()

    def _word(self) -> None:
        self.panel.word()
        chosen = len(self.rows.chosen()) if self.glass.entry is None else 1
        self.way_back.offer(
            chosen=chosen,
            has_current=self._current() is not None,
            held=len(self.rows.held.still_held()),
            reading=self.glass.entry is not None,
        )

    def _restyle(self) -> None:
        px = self._look.px
        left, wide = page_column(self._look, self.width())
        right = max(self.width() - left - wide, 0)
        self._column.setContentsMargins(margins(self, left, px(18), right, px(22)))
        self._column.setSpacing(px(12))
        drawn = self.rows.held.is_drawn
        self.curtain.setIconSize(QSize(px(_ICON), px(_ICON)))
        self.curtain.setIcon(self._look.icon("eye" if drawn else "eye-off", "text", _ICON))
