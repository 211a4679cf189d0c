"""Look for what is typed, once typing pauses, and drop what nobody waits for any more."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from journal.domain.hits import Facets, HitPage
from journal.ui.background.debounce import Debounce

if TYPE_CHECKING:
    from collections.abc import Callable

    from journal.domain.hits import Cursor, Suggestion
    from journal.domain.query import Query
    from journal.services.journal import Journal
    from journal.services.searching import Searching
    from journal.ui.background.job import Job
    from journal.ui.background.session import Session

FIRST, PAGE = 12, 50
"""How many hits are fetched at first, more than a window shows; and how many with each page."""
_PAUSE_MS, _CEILING_MS = 90, 300
_SETTLE_MS, _SETTLE_CEILING_MS = 60, 500
_CHANGED_MS, _CHANGED_CEILING_MS = 120, 1_000
_MOST_RENEWED = 500


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked.

    Attributes:
        text: In the search language.
        typing: Whether its last word may still go on.
        as_typed: True to search it as it stands, whatever else may have been meant.
        by_relevance: True for the most relevant first.
    """

    text: str
    typing: bool = False
    as_typed: bool = False
    by_relevance: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found.

    Attributes:
        typed: The question as it was read.
        query: What was looked for: the same, or what may have been meant.
        suggestion: Set when `query` is not what was typed.
        renewed: True when the same question was asked before, and the journal has changed.
    """

    question: Question
    typed: Query
    query: Query
    page: HitPage
    suggestion: Suggestion | None = None
    renewed: bool = False


class SearchPresenter(QObject):
    """Stands between the journal and the view of a search.

    Args:
        session: The journal and its lanes.

    Signals:
        answered: The first hits (Answer).
        continued: The next page of them (HitPage).
        counted: How many there are in all (int).
        faceted: What they have in common (Facets).
        gap_found: Whether something put away would answer too; asked where that is chosen (bool).
        failed: Why it could not be searched (Exception).
    """

    answered = Signal(object)
    continued = Signal(object)
    counted = Signal(int)
    faceted = Signal(object)
    gap_found = Signal(bool)
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._searching: Searching | None = None
        self._searched: Journal | None = None
        self._question = Question("")
        self._answer: Answer | None = None
        self._cursor: Cursor | None = None
        self._held = 0
        self._generation = 0
        self._jobs: set[Job] = set()
        self._pause = Debounce(_PAUSE_MS, _CEILING_MS, self)
        self._pause.triggered.connect(self._ask_anew)
        self._settle = Debounce(_SETTLE_MS, _SETTLE_CEILING_MS, self)
        self._settle.triggered.connect(self._ask_for_more_than_hits)
        self._changed = Debounce(_CHANGED_MS, _CHANGED_CEILING_MS, self)
        self._changed.triggered.connect(self.renew)
        session.opened.connect(lambda _journal: self._ask_anew())

    @property
    def is_pending(self) -> bool:
        """True while an answer to the newest question is still awaited."""
        return self._pause.pending or (
            self._answer is None or self._answer.question != self._question
        )

    def parse(self, text: str) -> Query | None:
        """Read the search language; None as long as the journal is not open."""
        journal = self._session.journal
        return None if journal is None else journal.searching.parse(text)

    def ask(self, question: Question) -> None:
        """Look for something else, once typing pauses."""
        if question != self._question:
            self._question = question
            self._pause.poke()

    def ask_now(self, question: Question) -> None:
        """Look for something else at once."""
        self._question = question
        self._pause.cancel()
        self._ask_anew()

    def flush(self) -> None:
        """Do not wait for the pause."""
        self._pause.flush()

    def more(self) -> None:
        """Fetch the next page, if there is one."""
        journal, answer, cursor = self._session.journal, self._answer, self._cursor
        if journal is None or answer is None or cursor is None:
            return
        searching, query = self._own(journal), answer.query
        self._submit(lambda: searching.page(query, cursor=cursor, limit=PAGE), self._on_more)

    def journal_changed(self) -> None:
        """Ask the same question again soon: the journal is not what it was."""
        self._changed.poke()

    def renew(self) -> None:
        """Ask the same question again; what is held stays, as far as it is still found."""
        limit = max(FIRST, min(self._held, _MOST_RENEWED))
        if not self._pause.pending:
            self._ask(limit, renewed=True)

    def _ask_anew(self) -> None:
        self._ask(FIRST, renewed=False)

    def _ask(self, limit: int, *, renewed: bool) -> None:
        self._supersede()
        journal, question = self._session.journal, self._question
        if journal is not None:
            searching = self._own(journal)
            self._submit(
                lambda: _answer(searching, question, limit, renewed=renewed), self._on_answer
            )

    def _supersede(self) -> None:
        """Stop what runs for a question that nobody asks any more."""
        self._generation += 1
        self._settle.cancel()
        jobs, self._jobs = self._jobs, set()
        for job in jobs:
            job.cancel()
        if jobs and self._searching is not None:
            self._searching.interrupt()

    def _own(self, journal: Journal) -> Searching:
        """Give the searching of this view alone: what other views look for is never stopped."""
        if self._searching is None or self._searched is not journal:
            self._searching, self._searched = journal.searching.apart(), journal
        return self._searching

    def _submit(self, work: Callable[[], object], done: Callable[[object], None]) -> None:
        generation = self._generation
        job = self._session.read.submit(work)
        self._jobs.add(job)
        job.when_settled(self._jobs.discard)

        def answer(result: object) -> None:
            if generation == self._generation:
                done(result)

        def refuse(error: Exception) -> None:
            if generation == self._generation:
                self.failed.emit(error)

        job.then(answer, refuse)

    def _on_answer(self, result: object) -> None:
        answer = cast("Answer", result)
        self._answer, self._cursor = answer, answer.page.cursor
        self._held = len(answer.page.hits)
        self.answered.emit(answer)
        self._settle.poke()

    def _on_more(self, result: object) -> None:
        page = cast("HitPage", result)
        self._cursor = page.cursor
        self._held += len(page.hits)
        self.continued.emit(page)

    def _ask_for_more_than_hits(self) -> None:
        """Count, and look at what the hits have in common, after they are on the screen."""
        journal, answer = self._session.journal, self._answer
        if journal is None or answer is None:
            return
        searching, query = self._own(journal), answer.query
        if not query.is_empty and (answer.page.cursor or answer.question.by_relevance):
            self._submit(
                lambda: searching.count(query), lambda count: self.counted.emit(cast("int", count))
            )
        self._submit(lambda: searching.facets(query), self._on_facets)
        if journal.tells_of_gaps:
            self._submit(
                lambda: searching.has_gap(query),
                lambda found: self.gap_found.emit(cast("bool", found)),
            )
        else:
            self.gap_found.emit(False)

    def _on_facets(self, result: object) -> None:
        self.faceted.emit(cast("Facets", result))


def _answer(searching: Searching, question: Question, limit: int, *, renewed: bool) -> Answer:
    """Answer a question; where nothing is found, with what may have been meant."""
    typed = searching.parse(question.text, typing=question.typing)
    nothing = HitPage((), None)
    if typed.is_empty:
        return Answer(question, typed, typed, nothing, renewed=renewed)

    def page(query: Query) -> HitPage:
        if question.by_relevance:
            return searching.page(query, limit=PAGE, by_relevance=True)
        return searching.page(query, limit=limit)

    found = page(typed)
    if not found.hits and not question.as_typed:
        suggestion = searching.suggest(typed)
        if suggestion is not None:
            meant = searching.parse(suggestion.query, typing=question.typing)
            return Answer(question, typed, meant, page(meant), suggestion, renewed)
    return Answer(question, typed, typed, found, renewed=renewed)
