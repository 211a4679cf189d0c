"""Say what a line of a list in the pane shows: a page, or something found on one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt

from journal.domain.own_page import is_own
from journal.domain.reference import DEFAULT_LANG
from journal.ui.features.reference.places import Kind, Place, page_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPersistentModelIndex

    from journal.domain.reference import PageHead, ReferenceHit

    Index = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()
NAMES = {DEFAULT_LANG: "English", "vi": "Tiếng Việt"}
"""Languages by what their readers call them."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a list.

    Attributes:
        title: What it is called.
        detail: What it says; words of a page when `found`.
        place: Where it leads.
        spans: What lights up in `detail`: pairs of first and one past the last.
        sign: The icon before `detail`; "" for none.
        found: It stands for something found.
    """

    title: str
    detail: str
    place: Place
    spans: tuple[tuple[int, int], ...] = ()
    sign: str = ""
    found: bool = False


def line_of_page(head: PageHead, lang: str) -> Line:
    """Give the line of a page in a list that is read in `lang`."""
    title = head.title if head.lang == lang else f"{head.title} · {NAMES[head.lang]}"
    return Line(title, head.summary, Place(Kind.PAGE, head.lang, head.slug))


def line_of_hit(hit: ReferenceHit, lang: str) -> Line:
    """Give the line of something found; what is folded says so, and nothing of what it holds."""
    other = hit.lang != lang and not is_own(hit.slug)
    parts = [hit.title, hit.section_title, NAMES[hit.lang] if other else ""]
    title = " · ".join(part for part in parts if part)
    if hit.spoiler:
        words = QCoreApplication.translate("Reference", "In a folded part of this page.")
        return Line(title, words, page_of(hit), sign="eye-off", found=True)
    spans = tuple((span.start, span.end) for span in hit.spans)
    return Line(title, hit.excerpt, page_of(hit), spans, found=True)


class LinesModel(QAbstractListModel):
    """Holds the lines of one list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Count the lines."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a line; its accessible text says all of it."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{line.title}. {line.detail}"
        return line if role == Qt.ItemDataRole.UserRole else None

    def hold(self, lines: Sequence[Line]) -> None:
        """Hold these lines in place of the ones before."""
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()
