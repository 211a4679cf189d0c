"""Show what stands alone on a page: a passage on a card, a note beside a bookmark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStyle, QVBoxLayout, QWidget

from journal.domain.reference import quotation
from journal.ui.features.reference.page_link import INSET, PageLink, in_line
from journal.ui.features.reference.prose import Prose
from journal.ui.widgets.frames import Card
from journal.ui.widgets.tools import IconButton

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from journal.domain.reference import Passage, Section
    from journal.ui.features.reference.setting import Setting
    from journal.ui.widgets.look import Look

_INSET = 20


class PassageCard(Card):
    """A passage, where it comes from, and what can be done with it.

    Args:
        look: Inks, fonts and icons.
        passage: What is on it.
        setting: How pages are set.
        closable: With a cross, for the passage of the week.

    Signals:
        write_wanted: A memory is to begin with this Markdown (str).
        link_chosen: Another page is to be read (Address).
        closed: The cross was pressed.
    """

    write_wanted = Signal(str)
    link_chosen = Signal(object)
    closed = Signal()

    def __init__(
        self,
        look: Look,
        passage: Passage,
        setting: Setting,
        *,
        closable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._look, self._passage = look, passage
        self.setAccessibleName(passage.label)
        side, inset = look.px(_INSET), look.px(INSET)
        self.box.setContentsMargins(side - inset, look.px(14), side, look.px(13))
        self.box.setSpacing(0)
        self.box.addWidget(self._label(room_after=24 if closable else 0))
        self.box.addWidget(self._text())
        self.box.addWidget(self._source())
        for link in self._links(setting):
            self.box.addLayout(link)
        self._cross = self._new_cross() if closable else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the cross in its corner."""
        super().resizeEvent(event)
        if self._cross is not None:
            side, px = self._cross.sizeHint(), self._look.px
            corner = QRect(QPoint(self.width() - side.width() - px(5), px(7)), side)
            place = QStyle.visualRect(self.layoutDirection(), self.rect(), corner)
            self._cross.setGeometry(place)

    def _new_cross(self) -> IconButton:
        name = self.tr("Close this week’s passage")
        cross = IconButton(self._look, name, "x", size=16, parent=self)
        cross.clicked.connect(self.closed)
        return cross

    def _label(self, *, room_after: float) -> QLabel:
        label = QLabel(self._passage.label)
        label.setWordWrap(True)
        label.setContentsMargins(self._look.px(INSET), 0, self._look.px(room_after), 0)
        self._look.dress(label, "group", "accentText")
        return label

    def _text(self) -> Prose:
        text = Prose(self._look, "quote", paragraph=8)
        text.show_plain(self._passage.text, italic=self._passage.quoted)
        text.setContentsMargins(self._look.px(INSET), self._look.px(10), 0, 0)
        return text

    def _source(self) -> QLabel:
        source, px = QLabel(self._passage.source), self._look.px
        source.setWordWrap(True)
        source.setContentsMargins(px(INSET), px(9), 0, px(5))
        self._look.dress(source, "meta", "text3")
        return source

    def _links(self, setting: Setting) -> list[QHBoxLayout]:
        links: list[PageLink] = []
        passage = self._passage
        if passage.writable:
            write = PageLink(self._look, self.tr("Write from this"), "pen-line")
            about = self.tr("Begin a memory with “%1”").replace("%1", passage.label)
            write.setAccessibleDescription(about)
            write.clicked.connect(lambda: self.write_wanted.emit(quotation(passage)))
            links.append(write)
        if passage.link is not None:
            lead = PageLink(self._look, passage.action, "arrow-right")
            lead.clicked.connect(lambda: self.link_chosen.emit(passage.link))
            links.append(lead)
        rows = [in_line(link) for link in links]
        if setting.wide and len(rows) > 1:
            first, second = rows
            first.insertSpacing(1, self._look.px(16))
            first.insertLayout(2, second)
            return [first]
        return rows


class Note(QWidget):
    """A few small words beside a bookmark, with the page they lead to.

    Args:
        look: Inks, fonts and icons.
        section: The note.

    Signals:
        link_chosen: Another page is to be read (Address).
    """

    link_chosen = Signal(object)

    def __init__(self, look: Look, section: Section, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        text = Prose(look, "label", ink="text2")
        text.show_markdown(section.markdown)
        text.link_chosen.connect(self.link_chosen)
        text.setContentsMargins(look.px(INSET), 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(text)
        if section.link is not None:
            lead = PageLink(look, section.action)
            lead.clicked.connect(lambda: self.link_chosen.emit(section.link))
            words.addLayout(in_line(lead))
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.px(9 - INSET))
        box.addWidget(self._mark(), 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(words, 1)

    def _mark(self) -> QLabel:
        mark = QLabel()
        mark.setPixmap(self._look.pixmap("bookmark", "warn", 15))
        mark.setContentsMargins(0, self._look.px(2), 0, 0)
        return mark
