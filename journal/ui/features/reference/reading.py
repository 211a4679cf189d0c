"""Show one place: a sheet to be read, what was found, or that there is nothing to see."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from journal.domain.own_page import is_own
from journal.domain.reference import ReferenceDamaged
from journal.ui.features.reference.column import Column
from journal.ui.features.reference.home import HomeSheet, WeekSheet
from journal.ui.features.reference.line_list import LineList
from journal.ui.features.reference.lines import line_of_hit
from journal.ui.features.reference.page import PageSheet
from journal.ui.features.reference.places import Kind, Place
from journal.ui.feedback.numbers import plural
from journal.ui.widgets.announce import announce
from journal.ui.widgets.button import LookButton
from journal.ui.widgets.labels import EmptyState

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from PySide6.QtGui import QHideEvent

    from journal.domain.reference import ReferenceHit
    from journal.services.reference import Reference
    from journal.ui.features.reference.neighbours import Neighbours
    from journal.ui.features.reference.own_shelf import OwnShelf
    from journal.ui.features.reference.setting import Setting
    from journal.ui.features.reference.sheet import Sheet
    from journal.ui.widgets.look import Look

_log = logging.getLogger(__name__)
_OTHER = Qt.FocusReason.OtherFocusReason


class Reading(QWidget):
    """The part of the pane that is read.

    Args:
        look: Inks, fonts and icons.
        setting: How pages are set.
        reference: Where the pages come from.

    Signals:
        write_wanted: A memory is to begin with this Markdown (str).
        link_chosen: A page, or a passage on it, is to be read (Address).
        place_chosen: Another place in the pane is wanted (Place).
        language_chosen: Another language is wanted (its two letters).
        closed: The passage of the week was put aside.
        back_wanted: What is read is about to go; one is better where one came from.
    """

    write_wanted = Signal(str)
    link_chosen = Signal(object)
    place_chosen = Signal(object)
    language_chosen = Signal(str)
    closed = Signal()
    back_wanted = Signal()

    def __init__(
        self,
        look: Look,
        setting: Setting,
        reference: Reference,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._setting, self._reference = look, setting, reference
        self.shelf: OwnShelf | None = None
        self.neighbours: Neighbours | None = None
        self._place: Place | None = None
        self._sheet: Sheet | None = None
        self.column = Column(look)
        self.found = LineList(look, self.tr("Found on the pages"), setting)
        self.nothing = EmptyState(look, "")
        self._stack = QStackedLayout(self)
        for part in (self.column, self.found, self.nothing):
            self._stack.addWidget(part)
        self.found.chosen.connect(self.place_chosen)
        look.changed.connect(self._set_again)

    @property
    def sheet(self) -> Sheet | None:
        """What is read now; None while something is looked for."""
        return self._sheet

    @property
    def scrolled(self) -> int:
        """How far down it is read, in pixels."""
        return self.column.scrolled if self._sheet is not None else 0

    def show_place(self, place: Place) -> None:
        """Show `place`, as far down as it was left, or what is to be seen of it first."""
        self._place = place
        try:
            sheet = self._new_sheet(place)
        except ReferenceDamaged as error:
            self.tell_trouble(error)
            return
        self._put(sheet)
        part = self._part()
        if place.scrolled:
            self.column.scroll_to(place.scrolled)
        elif part is not None:
            self.column.bring_up(part)

    def show_found(self, hits: Sequence[ReferenceHit], place: Place) -> None:
        """Show what was found at `place`, or that it was nothing."""
        self._place, self._sheet = place, None
        self.found.show_lines([line_of_hit(hit, place.lang) for hit in hits])
        if hits:
            self.found.scrollToTop()
            self._stack.setCurrentWidget(self.found)
            count = len(hits)
            said = plural(self.tr, count, "Found in one place", "Found in %n places")
            announce(self.found, said)
        else:
            self._say(self.tr("Nothing on these pages says that."))

    def tell_trouble(self, error: Exception) -> None:
        """Say that the pages cannot be read; the log has why. A bug is raised as one."""
        if not isinstance(error, ReferenceDamaged):
            raise error
        _log.warning("A page about the film can't be read: %s", error)
        self._sheet = None
        self._say(self.tr("This page can’t be read just now. Your journal isn’t touched by it."))

    def take_keys(self) -> None:
        """Give the keys to what is to be seen first, or to the page as a whole."""
        part = self._part()
        button = part.findChild(LookButton) if part is not None else None
        if button is not None:
            button.setFocus(_OTHER)
        elif self._stack.currentWidget() is self.found:
            self.found.setFocus(_OTHER)
        else:
            self.column.setFocus(_OTHER)

    def hideEvent(self, event: QHideEvent) -> None:
        """Fold again what was opened: each visit asks anew."""
        super().hideEvent(event)
        if isinstance(self._sheet, PageSheet) and not event.spontaneous():
            self._sheet.close_folds()

    def _part(self) -> QWidget | None:
        if isinstance(self._sheet, PageSheet) and self._place is not None:
            at = self._sheet.part_of(self._place)
            return None if at is None else self._sheet.parts[at]
        return None

    def _new_sheet(self, place: Place) -> Sheet:
        look, setting, reference = self._look, self._setting, self._reference
        if place.kind is Kind.BESIDE:
            sheet: Sheet = self._new_beside()
        elif place.kind is Kind.YOURS:
            sheet = self._new_yours()
        elif place.kind is Kind.PAGE:
            page = self._new_page(place)
            if place.scrolled or page.part_of(place) is not None:
                # What is not at the top is found only on a page that is whole.
                page.finish()
            sheet = page
        elif place.kind is Kind.WEEK and place.day is not None:
            week = WeekSheet(look, setting, reference, place.day, place.lang)
            week.closed.connect(self.closed)
            sheet = week
        else:
            home = HomeSheet(look, setting, reference, place.lang)
            home.language_chosen.connect(self.language_chosen)
            sheet = home
        sheet.write_wanted.connect(self.write_wanted)
        sheet.link_chosen.connect(self.link_chosen)
        sheet.place_chosen.connect(self.place_chosen)
        return sheet

    def _new_page(self, place: Place) -> PageSheet:
        if not is_own(place.slug):
            return PageSheet(self._look, self._setting, self._reference, place)
        from journal.ui.features.reference.own_sheet import OwnSheet

        own = OwnSheet(self._look, self._setting, self._reference, place)
        if self.shelf is not None:
            own.renamed.connect(self.shelf.rename)
            own.remove_wanted.connect(self._remove)
        return own

    def _remove(self, page: UUID) -> None:
        self.back_wanted.emit()
        if self.shelf is not None:
            self.shelf.remove(page)

    def _new_yours(self) -> Sheet:
        from journal.ui.features.reference.yours import YoursSheet

        yours = YoursSheet(self._look, self._setting, self._reference)
        if self.shelf is not None:
            yours.add_wanted.connect(self.shelf.choose)
        return yours

    def _new_beside(self) -> Sheet:
        from journal.ui.features.reference.beside import BesideSheet, Nothing

        found = Nothing.OFF if self.neighbours is None else self.neighbours.found
        beside = BesideSheet(self._look, self._setting, found)
        if self.neighbours is not None:
            beside.wanted.connect(self.neighbours.wanted)
        return beside

    def _say(self, words: str) -> None:
        self.nothing.say(words)
        self._stack.setCurrentWidget(self.nothing)
        announce(self.nothing, words)

    def _set_again(self) -> None:
        """Set the same sheet in the new look, as far down and with the same folds open."""
        before, place = self._sheet, self._place
        if before is None or place is None:
            return
        share = self.scrolled / max(1, before.height())
        sheet = self._new_sheet(place)
        if isinstance(sheet, PageSheet) and isinstance(before, PageSheet):
            sheet.open_folds(before.opened)
        self._put(sheet)
        self.column.scroll_to(round(share * sheet.height()))

    def _put(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self.column.show_sheet(sheet)
        self._stack.setCurrentWidget(self.column)
