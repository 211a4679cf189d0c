"""The preferences over the window: pages at the left, what they hold at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from journal.ui.features.settings.journal_page import JournalPage
from journal.ui.features.settings.pages import (
    AppearancePage,
    MotionPage,
    RememberingPage,
    WritingPage,
)
from journal.ui.widgets.frames import Hairline
from journal.ui.widgets.overlay import Overlay
from journal.ui.widgets.sidebuttons import SideButton
from journal.ui.widgets.tools import IconButton

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from journal.ui.background.preferences import Preferences
    from journal.ui.background.session import Session
    from journal.ui.features.settings.pages import SettingsPage
    from journal.ui.features.settings.sample import SampleKeeper
    from journal.ui.widgets.look import Look

_WIDTH, _HEIGHT, _MARGIN, _NAV, _NAV_NARROW, _NARROW = 1100, 760, 24, 212, 64, 720
_MOST_PARTS = 5_000
_TAB = Qt.FocusReason.TabFocusReason


class PreferencesPanel(Overlay):
    """What can be chosen; Escape closes it.

    Args:
        look: Inks and fonts.
        window: What it lies over.
        preferences: What is chosen, and where choices go.
        session: The journal.
        sample: Puts the sample in, and takes it out.
    """

    def __init__(
        self,
        look: Look,
        window: QWidget,
        preferences: Preferences,
        session: Session,
        sample: SampleKeeper,
    ) -> None:
        super().__init__(look, window)
        self.setObjectName("preferencesPanel")
        self.setAccessibleName(self.tr("Preferences"))
        self._preferences = preferences
        self._title, self._heading = QLabel(self.tr("Preferences")), QLabel()
        self._foot = QLabel(self.tr("Every change applies at once."))
        self._foot.setWordWrap(True)
        self.close_button = IconButton(look, self.tr("Close"), "x", keys="Esc")
        self.pages = QStackedWidget()
        self._appearance = AppearancePage(look, preferences)
        self.buttons = [
            self._add(self.tr("Appearance"), "palette", self._appearance),
            self._add(self.tr("Writing"), "pen-line", WritingPage(look, preferences)),
            self._add(self.tr("Motion"), "wind", MotionPage(look, preferences)),
            self._add(self.tr("Remembering"), "lamp", RememberingPage(look, preferences)),
            self._add(
                self.tr("This journal"), "folder",
                JournalPage(look, preferences, session, sample),
            ),
        ]
        self._lay_out()
        self._show(0)
        for part in self.panel.findChildren(QWidget):
            part.installEventFilter(self)

    def open(self) -> None:
        """Come up."""
        now = self.pages.currentIndex()
        self.come(self.buttons[now])

    def open_at_language(self) -> None:
        """Come up where the language was chosen, in the words of the one that is spoken now."""
        self._show(0)
        self.come(self._appearance.language.chosen_part())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_up()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go round inside the panel."""
        now = self.window().focusWidget()
        inside = self.panel.isAncestorOf(now)
        part: QWidget | None = now if inside else self.close_button
        for _ in range(_MOST_PARTS):
            if part is not None:
                part = part.nextInFocusChain() if forward else part.previousInFocusChain()
            if part is not None and _takes_keys(part) and self.panel.isAncestorOf(part):
                part.setFocus(_TAB if forward else Qt.FocusReason.BacktabFocusReason)
                break
        return True

    def arrange(self) -> None:
        """Stand in the middle, with icons alone at the left where it is narrow."""
        px = self._look.px
        width = min(px(_WIDTH), self.width() - 2 * _MARGIN)
        height = min(px(_HEIGHT), self.height() - 2 * _MARGIN)
        left, top = (self.width() - width) // 2, (self.height() - height) // 2
        self.panel.setGeometry(left, top, width, height)
        narrow = width < px(_NARROW)
        for button in self.buttons:
            button.set_compact(narrow)
        self._title.setVisible(not narrow)
        self._foot.setVisible(not narrow)
        self._nav.setFixedWidth(px(_NAV_NARROW if narrow else _NAV))
        self._nav_box.setContentsMargins(px(12), px(24), px(12), px(24))
        side = px(20 if narrow else 40)
        self._right.setContentsMargins(side, px(20), px(16), px(12))
        self._head.setContentsMargins(0, 0, 0, px(10))

    def _add(self, name: str, icon: str, page: SettingsPage) -> SideButton:
        scroll = QScrollArea()
        scroll.setWidget(page)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page.setContentsMargins(0, 0, self._look.px(24), self._look.px(24))
        number = self.pages.addWidget(scroll)
        button = SideButton(self._look, name, icon)
        button.clicked.connect(lambda: self._show(number))
        return button

    def _show(self, number: int) -> None:
        self.pages.setCurrentIndex(number)
        self._heading.setText(self.buttons[number].text())
        for at, button in enumerate(self.buttons):
            button.setChecked(at == number)

    def _lay_out(self) -> None:
        look = self._look
        look.dress(self._title, "viewTitle")
        look.dress(self._heading, "viewTitle")
        look.dress(self._foot, "label", "text2")
        self.close_button.clicked.connect(self.close_up)
        self._nav = _Side(look)
        self._nav_box = QVBoxLayout(self._nav)
        self._nav_box.setSpacing(look.px(3))
        self._title.setContentsMargins(look.px(12), 0, 0, look.px(20))
        self._nav_box.addWidget(self._title)
        for button in self.buttons:
            self._nav_box.addWidget(button)
        self._nav_box.addStretch(1)
        self._nav_box.addWidget(self._foot)
        self._head = QHBoxLayout()
        self._head.addWidget(self._heading, 1)
        self._head.addWidget(self.close_button)
        self._right = QVBoxLayout()
        self._right.addLayout(self._head)
        self._right.addWidget(self.pages, 1)
        whole = QHBoxLayout(self.panel)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.setSpacing(0)
        whole.addWidget(self._nav)
        whole.addWidget(Hairline(look, standing=True))
        whole.addLayout(self._right, 1)


class _Side(QWidget):
    """The ground of the column at the leading edge, as round there as the panel."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it; its other corners lie beyond the edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("desk"))
        round_ = self._look.px("radius.panel") - 1
        beyond = QRectF(self.rect()).adjusted(0, 0, 2 * round_, 0)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            beyond.translate(-2 * round_, 0)
        painter.drawRoundedRect(beyond, round_, round_)
        painter.end()


def _takes_keys(part: QWidget) -> bool:
    takes = bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes and part.isEnabled() and part.isVisible()
