"""The column of a search: field, what it says of itself, results, and the line under them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedLayout, QVBoxLayout, QWidget

from journal.domain.timeline import MonthCount
from journal.ui.features.search import words
from journal.ui.features.search.delegate import column
from journal.ui.features.search.field import SearchField
from journal.ui.features.search.gap_line import GapLine
from journal.ui.features.search.order_button import OrderButton
from journal.ui.features.search.results import ResultList
from journal.ui.features.search.sentence import Sentence
from journal.ui.widgets.announce import announce
from journal.ui.widgets.banner import NoticeBanner
from journal.ui.widgets.frames import Hairline, margins
from journal.ui.widgets.labels import ElidedLabel, EmptyState
from journal.ui.widgets.tools import LinkButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from journal.domain.hits import Facets, Hit, HitPage
    from journal.domain.query import Query
    from journal.ui.features.search.presenter import Answer
    from journal.ui.widgets.look import Look

_TOP, _FOOT = 24, 34
_KEYS_FROM = 520


class FoundColumn(QWidget):
    """Everything but the pane.

    Args:
        look: Inks, fonts and icons.
        parse: Reads the search language; None as long as there is no journal.

    Signals:
        as_typed_wanted: What was typed is to be searched, whatever may have been meant.
    """

    as_typed_wanted = Signal()

    def __init__(
        self, look: Look, parse: Callable[[str], Query | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._query: Query | None = None
        self._count: int | None = None
        self._oldest_year: int | None = None
        self._unsaid = self._announced = False
        self.field = SearchField(look, parse, self)
        self.order = OrderButton(look)
        self.narrow_button = LinkButton(look, self.tr("Narrow it"), "list-filter")
        self.erase_found = LinkButton(look, self.tr("Erase what is found…"), "eye-off")
        self.results = ResultList(look, self)
        self._said = Sentence(look)
        self._meant = NoticeBanner(look, "spell-check")
        self._note = QLabel()
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        look.dress(self._note, "tool", "text2")
        self._note.hide()
        self.gap = GapLine(look)
        self._empty = EmptyState(look, words.nothing_yet())
        self._lay_out()
        # The hits are painted first; what is said over and under them is worded right after.
        self._wording = QTimer(self, singleShot=True, interval=0)
        self._wording.timeout.connect(self._word)
        self.results.moved.connect(self._wording.start)
        look.changed.connect(self._restyle)
        self._restyle()
        self._show_nothing(words.nothing_yet())

    def show_answer(self, answer: Answer) -> None:
        """Show the first hits, and what was made of what was typed."""
        page, query = answer.page, answer.query
        self._query = query
        self._count = None if page.cursor or answer.question.by_relevance else len(page.hits)
        self._oldest_year = None
        if answer.renewed:
            self.results.renew_hits(page.hits, more=page.cursor is not None)
        else:
            headed = not answer.question.by_relevance
            self.results.show_hits(page.hits, more=page.cursor is not None, headed=headed)
        if not answer.renewed or query.is_empty:
            self.gap.hide()  # Until it is known again; what is asked once more stays as it was.
        self._show_notes(answer.typed)
        self._show_meant(answer)
        if page.hits:
            self._stack.setCurrentWidget(self.results)
            for part in (self.order, self._rule, self._foot):
                part.show()
        else:
            self._show_nothing(words.nothing_yet() if query.is_empty else words.nothing_found())
        self._unsaid = not query.is_empty
        self._announced = answer.renewed
        self._wording.start()

    def show_more(self, page: HitPage) -> None:
        """Show the next page of hits too."""
        self.results.add_hits(page.hits, more=page.cursor is not None)

    def show_count(self, count: int) -> None:
        """Show how many hits there are in all."""
        self._count = count
        self._unsaid = self._announced = True
        self._word()

    def show_facets(self, facets: Facets) -> None:
        """Learn how far back the hits go."""
        years = facets.years
        self._oldest_year = years[0][0] if years and facets.complete else None
        self._word_foot()

    def said(self) -> str:
        """Give what the column says of what it found."""
        return self._empty.text() if self._is_empty() else self._said.text()

    def note(self) -> str:
        """Give what it says of what did not parse; empty when all did."""
        return self._note.text() if not self._note.isHidden() else ""

    def banner(self) -> NoticeBanner:
        """Give the banner that tells what may have been meant."""
        return self._meant

    def foot(self) -> str:
        """Give the line under the results."""
        return self._below.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the head as wide as the results."""
        super().resizeEvent(event)
        self._restyle()

    def _lay_out(self) -> None:
        self._below = ElidedLabel(self._look, role="label", ink="text3")
        self._keys = QLabel(words.keys_line())
        self._look.dress(self._keys, "label", "text3")
        self._foot = QWidget()
        self._foot_row = QHBoxLayout(self._foot)
        self._foot_row.addWidget(self._below, 1)
        self._foot_row.addWidget(self.erase_found)
        self._foot_row.addWidget(self._keys)
        line = QHBoxLayout()
        line.addWidget(self._said, 1)
        line.addWidget(self.narrow_button)
        line.addWidget(self.order)
        self._head = QVBoxLayout()
        self._head.setSpacing(0)
        self._head.addWidget(self.field)
        self._head.addSpacing(self._look.px(13))
        self._head.addLayout(line)
        self._head.addSpacing(self._look.px(4))
        self._head.addWidget(self._meant)
        self._head.addWidget(self._note)
        self._head.addWidget(self.gap)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.results)
        self._stack.addWidget(self._empty)
        self._rule = Hairline(self._look)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._head)
        whole.addLayout(self._stack, 1)
        whole.addWidget(self._rule)
        whole.addWidget(self._foot)

    def _is_empty(self) -> bool:
        return self._stack.currentWidget() is self._empty

    def _show_nothing(self, text: str) -> None:
        self._empty.say(text)
        self._stack.setCurrentWidget(self._empty)
        self._said.say(())
        self.order.hide()
        self._rule.hide()
        self._foot.hide()

    def _word(self) -> None:
        """Say how many hits there are, and what lies under those that are seen."""
        if self._unsaid:
            self._unsaid = False
            self._say_count()
            if not self._announced:
                announce(self, self.said())
        self._word_foot()

    def _say_count(self) -> None:
        if self._query is not None and not self._is_empty():
            at_least = self._count is None
            count = len(self.results.hits.hits()) if self._count is None else self._count
            self._said.say(words.runs(words.found(self._query, count, at_least=at_least)))

    def _show_notes(self, query: Query) -> None:
        self._note.setText(" ".join(words.not_read(note) for note in query.notes[:2]))
        self._note.setVisible(bool(query.notes))

    def _show_meant(self, answer: Answer) -> None:
        suggestion = answer.suggestion
        self.field.line.doubt("" if suggestion is None else suggestion.typed)
        if suggestion is None:
            self._meant.withdraw()
        else:
            choice = (self.tr("Search it as typed"), self.as_typed_wanted.emit)
            self._meant.tell(words.did_you_mean(suggestion), (choice,))

    def _word_foot(self) -> None:
        if not self._is_empty():
            held = self.results.hits.hits()
            count = len(held) if self._count is None else self._count
            self._below.setText(words.below(count - self.results.seen_to(), self._back_to(held)))

    def _back_to(self, held: list[Hit]) -> MonthCount | int | None:
        if not self.results.hits.is_complete or not held or self.order.by_relevance:
            return self._oldest_year
        day = min(hit.row.moment.day for hit in held)
        return MonthCount(day.year, day.month, 0)

    def _restyle(self) -> None:
        px = self._look.px
        left, wide = column(self._look, self.width())
        right = max(self.width() - left - wide, 0)
        self._head.setContentsMargins(margins(self, left, px(_TOP), right, px(6)))
        self._foot_row.setContentsMargins(margins(self, left, 0, right, 0))
        self._keys.setVisible(wide >= px(_KEYS_FROM))
        self._foot.setFixedHeight(max(px(_FOOT), self._look.line("label")))
        for line in (self._note, self.gap):
            line.setContentsMargins(0, px(6), 0, 0)
