"""The sheet of a page the person added: its text, written from anywhere, renamed, removed."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from journal.domain.own_page import LONGEST_TITLE
from journal.domain.reference import quotation
from journal.ui.features.reference.page import PageSheet
from journal.ui.features.reference.page_link import INSET, PageLink, in_line
from journal.ui.features.reference.prose import Prose

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from journal.domain.reference import Passage, Section
    from journal.services.reference import Reference
    from journal.ui.features.reference.places import Place
    from journal.ui.features.reference.setting import Setting
    from journal.ui.widgets.look import Look

_OVER_TITLE = 10
_BEGINNING = 60
_OTHER = Qt.FocusReason.OtherFocusReason


class OwnSheet(PageSheet):
    """A page of the person's own.

    Args:
        look: Inks, fonts and icons.
        setting: How pages are set.
        reference: Holds the page.
        place: Which page.

    Signals:
        renamed: The page is to be called otherwise (UUID, str).
        remove_wanted: The page is to be removed (UUID).

    Raises:
        ReferenceMissing: The page was removed.
    """

    renamed = Signal(object, str)
    remove_wanted = Signal(object)

    def __init__(self, look: Look, setting: Setting, reference: Reference, place: Place) -> None:
        self._heading = ""
        super().__init__(look, setting, reference, place)

    def put_heading(self, heading: str, subtitle: str) -> None:
        """Set the heading, and under it what can be done with the page."""
        super().put_heading(heading, subtitle or self.tr("A page of yours"))
        self._rename = PageLink(self.look, self.tr("Rename"), "pencil")
        remove = PageLink(self.look, self.tr("Remove"), "x")
        remove.setAccessibleDescription(self.tr("It can be brought back with Undo"))
        self._rename.clicked.connect(self._ask_name)
        remove.clicked.connect(lambda: self.remove_wanted.emit(self._id()))
        self._acts = QWidget()
        row = QHBoxLayout(self._acts)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._rename)
        row.addWidget(remove)
        row.addStretch(1)
        self.field = _TitleField(heading)
        self.field.setAccessibleName(self.tr("Title of the page"))
        self.look.dress(self.field, "ui")
        self.field.hide()
        self.field.left.connect(self._end_naming)
        self.field.returnPressed.connect(self._name)
        self.put(self._acts, side=self.setting.side - INSET, above=4)
        self.put(self.field)

    def _put_section(self, section: Section) -> None:
        if section.passage is not None:
            self.parts.append(self._put_words(section, section.passage))

    def _put_words(self, section: Section, passage: Passage) -> QWidget:
        part = QWidget()
        box = QVBoxLayout(part)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(self.look.px(4))
        inset, begins = self.look.px(INSET), section.title != self._heading
        if begins:
            self._heading = section.title
            title = QLabel(section.title)
            title.setTextFormat(Qt.TextFormat.PlainText)
            title.setWordWrap(True)
            title.setContentsMargins(inset, 0, 0, 0)
            self.look.dress(title, self.setting.title, weight=self.setting.title_weight)
            box.addWidget(title)
        text = Prose(self.look, self.setting.prose, paragraph=self.setting.paragraph)
        text.show_plain(section.markdown)
        text.setContentsMargins(inset, 0, 0, 0)
        box.addWidget(text)
        box.addLayout(in_line(self._write_link(passage)))
        above = self.setting.gap + (_OVER_TITLE if begins else 0)
        self.put(part, side=self.setting.side - INSET, above=above)
        return part

    def _write_link(self, passage: Passage) -> PageLink:
        write = PageLink(self.look, self.tr("Write from this"), "pen-line")
        about = self.tr("Begin a memory with “%1”").replace("%1", passage.text[:_BEGINNING])
        write.setAccessibleDescription(about)
        write.clicked.connect(lambda: self.write_wanted.emit(quotation(passage)))
        return write

    def _id(self) -> UUID:
        return UUID(hex=self.page.slug.rpartition("-")[2])

    def _ask_name(self) -> None:
        self._acts.hide()
        self.field.setText(self.page.title)
        self.field.show()
        self.field.setFocus(_OTHER)
        self.field.selectAll()

    def _end_naming(self) -> None:
        self.field.hide()
        self._acts.show()
        self._rename.setFocus(_OTHER)

    def _name(self) -> None:
        title = self.field.text().strip()
        self._end_naming()
        if title and title != self.page.title:
            self.renamed.emit(self._id(), title)


class _TitleField(QLineEdit):
    """A field for a title; Escape leaves it."""

    left = Signal()

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.setMaxLength(LONGEST_TITLE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
