"""Keep what gives the story away folded, until somebody asks to see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from journal.ui.features.reference.page_link import INSET, PageLink, in_line
from journal.ui.features.reference.prose import Prose

if TYPE_CHECKING:
    from journal.domain.reference import Section
    from journal.ui.features.reference.setting import Setting
    from journal.ui.widgets.look import Look


class Fold(QFrame):
    """A part of a page under its title; it is written only when it is opened.

    Args:
        look: Inks, fonts and icons.
        section: What is folded.
        setting: How pages are set.

    Signals:
        link_chosen: A link in it was followed (Address).
        turned: It was opened (True) or folded again.
    """

    link_chosen = Signal(object)
    turned = Signal(bool)

    def __init__(
        self, look: Look, section: Section, setting: Setting, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._section, self._setting = look, section, setting
        self._text: Prose | None = None
        self.setProperty("role", "card")
        self.setAccessibleName(section.title)
        title = QLabel(section.title)
        title.setWordWrap(True)
        look.dress(title, "quote", weight=600)
        self._button = PageLink(look, "", "chevron-right")
        self._button.clicked.connect(lambda: self.set_open(not self.is_open))
        self._box = QVBoxLayout(self)
        side, inset = look.px(20), look.px(INSET)
        self._box.setContentsMargins(side - inset, look.px(12), side, look.px(8))
        title.setContentsMargins(inset, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(title)
        self._box.addLayout(in_line(self._button))
        self._name_button()

    @property
    def is_open(self) -> bool:
        """Whether what happens is shown."""
        return self._text is not None

    @property
    def button(self) -> PageLink:
        """What opens and folds it."""
        return self._button

    def set_open(self, opened: bool) -> None:
        """Show what happens, or fold it again."""
        if opened == self.is_open:
            return
        if opened:
            self._unfold()
        else:
            self._fold()
        self._name_button()
        self.turned.emit(opened)

    def _unfold(self) -> None:
        self._text = Prose(self._look, self._setting.prose, paragraph=self._setting.paragraph)
        self._text.show_markdown(self._section.markdown)
        self._text.link_chosen.connect(self.link_chosen)
        inset = self._look.px(INSET)
        self._text.setContentsMargins(inset, self._look.px(2), 0, self._look.px(8))
        self._box.addWidget(self._text)

    def _fold(self) -> None:
        if self._text is not None:
            self._box.removeWidget(self._text)
            self._text.hide()
            self._text.deleteLater()
            self._text = None

    def _name_button(self) -> None:
        words = self.tr("Fold it again") if self.is_open else self.tr("Show what happens")
        self._button.icon_name = "chevron-down" if self.is_open else "chevron-right"
        self._button.say(words)
        self._button.setAccessibleDescription(self._section.title)
