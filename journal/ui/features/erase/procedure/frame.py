"""The frame of the procedure: how far one has come, the curtain, the way back and the way on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from journal.ui.features.erase.procedure.steps_bar import StepsBar
from journal.ui.widgets.titled_page import TitledPage
from journal.ui.widgets.tools import LinkButton
from journal.ui.widgets.whole_window import WholeWindow
from journal.ui.widgets.wordmark import WordMark

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QResizeEvent

    from journal.ui.widgets.look import Look

_SIDE, _LEAST_SIDE, _SHARE = 64, 20, 22
_LOW, _TIGHT = 760, 1000
_BUTTON, _SENTENCE = 44, 300


class Step(TitledPage):
    """One page of the procedure.

    Args:
        look: Fonts and inks.
        title: What it asks.
        lead: The lines under the title.
    """

    def __init__(self, look: Look, title: str, lead: str) -> None:
        super().__init__(look, title, lead, "quote")
        self.box.setSpacing(look.px(6))


class ProcedureFrame(WholeWindow):
    """Holds the steps, and lets neither keys nor Tab lead to what lies under it.

    Args:
        look: Fonts and inks.
        window: What it lies over.
        steps: The pages, in order, each with its short name.

    Signals:
        step_wanted: A step behind is to be gone back to (number from 0).
        curtain_wanted: The curtain is to be drawn, or lifted.
    """

    step_wanted = Signal(int)
    curtain_wanted = Signal()

    def __init__(self, look: Look, window: QWidget, steps: Sequence[tuple[str, Step]]) -> None:
        super().__init__(window)
        self.setProperty("role", "desk")
        self._look = look
        self._front: QWidget | None = None
        self.steps = tuple(step for _, step in steps)
        self.mark = WordMark(look)
        self.mark.set_compact(True)
        self.bar = StepsBar(look, [name for name, _ in steps])
        self.bar.wanted.connect(lambda number: self.step_wanted.emit(number - 1))
        self.curtain = LinkButton(look, self.tr("Draw the curtain"), "eye-off", keys="D")
        self.curtain.clicked.connect(self.curtain_wanted)
        self.stack = QStackedWidget()
        self.said, self._is_bad = QLabel(), False
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        look.dress(self.said, "ui", "text2")
        self.back, self.go_on = QPushButton(), QPushButton()
        self.go_on.setProperty("role", "primary")
        for button in (self.back, self.go_on):
            button.setAutoDefault(False)
            look.dress(button, "button")
        self._lay_out()
        look.changed.connect(self.arrange)

    def give_way(self, front: QWidget | None) -> None:
        """Let something take the place of the steps: neither Tab nor a reader meets them then.

        Args:
            front: What does; None lets the steps come forward again.
        """
        self._front = front
        self._ground.setVisible(front is None)

    def stops(self) -> Iterable[QWidget]:
        """Give what stands on the page, then the ways back and on, then what is above."""
        if self._front is not None:
            return self._front.findChildren(QWidget)
        inside = self.steps[self.stack.currentIndex()].findChildren(QWidget)
        return (*inside, self.back, self.go_on, *self.bar.marks, self.curtain)

    def show_step(self, number: int) -> None:
        """Show a page, and give the keys to what is asked first on it."""
        self.stack.setCurrentIndex(number)
        self.bar.show_now(number + 1)
        self.arrange()
        first = self.steps[number].first() or self.go_on
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_curtain(self, *, drawn: bool) -> None:
        """Say what the button of the curtain does now."""
        self.curtain.icon_name = "eye" if drawn else "eye-off"
        self.curtain.say(self.tr("Lift the curtain") if drawn else self.tr("Draw the curtain"))

    def say(self, words: str, *, bad: bool = False) -> None:
        """Say something beside the ways."""
        self._look.dress(self.said, "ui", "danger" if bad else "text2")
        self.said.setText(words)
        self._is_bad = bad
        self._show_said()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave as much room around as there is."""
        super().resizeEvent(event)
        self.arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Stand anew in another direction."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.arrange()

    def arrange(self) -> None:
        """Place everything for the window's size."""
        px = self._look.px
        side = max(px(_LEAST_SIDE), min(px(_SIDE), self.width() // _SHARE))
        low = self.height() < px(_LOW)
        self._head.setContentsMargins(side, px(12 if low else 28), side, px(4 if low else 20))
        self._foot.setContentsMargins(side, px(8 if low else 20), side, px(10 if low else 24))
        for scroll in self.stack.findChildren(QScrollArea, options=_DIRECT):
            page = scroll.widget()
            if isinstance(page, Step):
                page.box.setContentsMargins(side, 0, side, px(4))
                page.lead.setVisible(not low or self.width() >= px(_TIGHT))
        self.back.setMinimumSize(px(104), px(_BUTTON))
        self.go_on.setMinimumSize(px(150), px(_BUTTON))
        self._fit_head(self.width() - 2 * side)
        self._show_said()

    def _show_said(self) -> None:
        """Leave out what only reassures where it has no room; never what went wrong."""
        edges = self._foot.contentsMargins()
        ways = self.back.sizeHint().width() + self.go_on.sizeHint().width() + 2 * self._look.px(20)
        room = self.width() - edges.left() - edges.right() - ways
        self.said.setVisible(self._is_bad or room >= self._look.px(_SENTENCE))

    def _fit_head(self, room: int) -> None:
        """Let the steps stand in the middle where they can; leave out what has no room."""
        px = self._look.px
        edge = self.curtain.sizeHint().width()
        self.bar.fit(room - 2 * (edge + px(16)))
        crowded = self.bar.sizeHint().width() > room - 2 * (edge + px(16))
        if crowded:
            self.bar.fit(room - edge - px(16))
        self.mark.setVisible(not crowded)
        self.mark.setMinimumWidth(0 if crowded else edge)

    def _lay_out(self) -> None:
        # From the outside in: whatever moves into something else is styled anew with all it holds.
        self._ground = QWidget(self)
        self._ground.setProperty("role", "through")
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._ground)
        self._head, self._foot = QHBoxLayout(), QHBoxLayout()
        whole = QVBoxLayout(self._ground)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._head)
        whole.addWidget(self.stack, 1)
        whole.addLayout(self._foot)
        self._head.addWidget(self.mark)
        self._head.addStretch(1)
        self._head.addWidget(self.bar)
        self._head.addStretch(1)
        self._head.addWidget(self.curtain)
        self._foot.setSpacing(self._look.px(20))
        self._foot.addWidget(self.back)
        self._foot.addWidget(self.said, 1)
        self._foot.addWidget(self.go_on)
        for step in self.steps:
            scroll = QScrollArea()
            scroll.setWidgetResizable(True)
            scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.stack.addWidget(scroll)
            scroll.setWidget(step)


_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
