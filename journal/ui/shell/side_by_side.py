"""Lead from a memory that was away to what was written meanwhile, and back: over the page."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from journal.domain.changes import ChangeKind
from journal.ui.feedback import dates
from journal.ui.feedback.words import words_for
from journal.ui.widgets.tools import LinkButton

if TYPE_CHECKING:
    from journal.domain.changes import Changes
    from journal.domain.entry import Row
    from journal.domain.ids import EntryId
    from journal.domain.side_by_side import SideBySide
    from journal.ui.shell.parts import Parts
    from journal.ui.widgets.look import Look

_LONGEST = 40


class BesideLine(QFrame):
    """A line of links; hidden when there are none.

    Args:
        look: Inks and fonts.

    Signals:
        chosen: A link was followed (EntryId).
    """

    chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setObjectName("besideLine")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(look.px(24), look.px(6), look.px(24), look.px(6))
        self._column.setSpacing(0)
        self.links: list[LinkButton] = []
        self._shown: list[QWidget] = []
        self.hide()

    def show_beside(self, found: SideBySide) -> None:
        """Lead to these."""
        self.links.clear()
        for part in self._shown:
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._shown.clear()
        self._add(_tr("Written while it was away:"), found.later)
        self._add(_tr("Was away when you wrote this, and is back:"), found.back)
        self.setVisible(bool(self.links))

    def _add(self, heading: str, rows: tuple[Row, ...]) -> None:
        if not rows:
            return
        label = QLabel(heading)
        self._look.dress(label, "tool", "text2")
        self._put(label)
        for row in rows:
            link = LinkButton(self._look, _called(row), "notebook-pen")
            link.clicked.connect(partial(self.chosen.emit, row.id))
            self._put(link)
            self.links.append(link)

    def _put(self, part: QWidget) -> None:
        self._column.addWidget(part)
        self._shown.append(part)


class SideBySideKeeper(QObject):
    """Asks, of each memory that is opened, what belongs beside it.

    Args:
        parts: The parts of the window.
    """

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.frame)
        self._parts = parts
        self._asked: EntryId | None = None
        self.line: BesideLine | None = None
        parts.page.page_changed.connect(self.look)
        parts.house.session.changed.connect(self._on_changed)

    def look(self) -> None:
        """Ask of the memory on the page; an answer that comes too late is not shown."""
        page, session = self._parts.page, self._parts.house.session
        journal, entry = session.journal, page.entry_id
        self._asked = entry
        if self.line is not None:
            self.line.hide()
        if journal is None or entry is None or page.position is None:
            return

        def show(answer: object) -> None:
            if entry == self._asked:
                self._show(cast("SideBySide", answer))

        session.read.submit(journal.remembering.side_by_side, entry).then(show, self._tell)

    def _show(self, found: SideBySide) -> None:
        if self.line is None:
            if not (found.later or found.back):
                return
            self.line = BesideLine(self._parts.house.theme, self._parts.page)
            self.line.chosen.connect(self._parts.guide.open)
            # Over the title: at the foot a toast would lie on it just when it is news.
            page = cast("QVBoxLayout", self._parts.page.layout())
            page.insertWidget(page.indexOf(self._parts.page.sheet), self.line)
        self.line.show_beside(found)

    def _on_changed(self, changes: Changes) -> None:
        if changes.kinds & {ChangeKind.ERASED, ChangeKind.RESTORED}:
            self.look()

    def _tell(self, error: Exception) -> None:
        self._parts.house.notices.toast(words_for(error).text)


def _called(row: Row) -> str:
    """Give the day of a memory, and its title or first words."""
    moment = row.moment
    day = dates.day_in_full(moment.day) if moment.is_exact else dates.vague_words(moment)
    words = row.title or " ".join(row.excerpt.split())
    short = words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"
    return f"{day} · {short}" if short else day


def _tr(text: str) -> str:
    return QCoreApplication.translate("SideBySide", text)
