"""Type searches, and tell how long each takes from the end of the pause to painted results."""

import time

from benchmarks.queries import Queries
from benchmarks.scenes.stage import Painted, Stage, journal_named, raised, tell
from journal.ui.actions import catalogue
from journal.ui.features.search.presenter import Answer
from journal.ui.features.search.view import SearchView
from journal.ui.shell.window import MainWindow

_TIMES = 2
_EACH = 3


class Typist:
    """Types searches into the field.

    Args:
        stage: Turns the event loop.
        view: The search.
    """

    def __init__(self, stage: Stage, view: SearchView) -> None:
        self._stage, self._view = stage, view
        self._painted = [Painted(view.results.viewport()), Painted(view.column._empty)]
        self._paused_at = self._answered_at = 0.0
        self._found = False
        presenter = view.presenter
        # Before the search is handed to another thread, which would take its share at once.
        presenter._pause.triggered.disconnect(presenter._ask_anew)
        presenter._pause.triggered.connect(self._on_pause)
        presenter._pause.triggered.connect(presenter._ask_anew)
        presenter.answered.connect(self._on_answer)

    def _on_pause(self) -> None:
        self._paused_at, self._answered_at = time.perf_counter(), 0.0

    def _on_answer(self, answer: Answer) -> None:
        self._answered_at, self._found = time.perf_counter(), bool(answer.page.hits)
        for one in self._painted:
            one.happened = False

    def seconds(self, query: str) -> float:
        """Type a search; give the seconds from the end of the pause to its painted results.

        Args:
            query: Another one than the one before, which would not be asked again.
        """
        self._answered_at = 0.0
        self._view.field.set_text(query)
        self._stage.until("painted", self._is_painted)
        taken = self._stage.last_ended - self._paused_at
        self._stage.until("calm", self.is_calm)
        return taken

    def _is_painted(self) -> bool:
        # Nothing found where nothing was found before is not painted again.
        painted = not self._found or any(one.happened for one in self._painted)
        return bool(self._answered_at) and painted

    def is_calm(self) -> bool:
        """Tell whether nothing is asked or awaited any more."""
        presenter = self._view.presenter
        return not (presenter.is_pending or presenter._settle.pending or presenter._jobs)


def _play(stage: Stage, window: MainWindow) -> dict[str, list[float]]:
    journal = window.house.session.journal
    assert journal is not None
    kinds = list(Queries(journal).kinds())
    window.actions_.action(catalogue.SEARCH).trigger()
    stage.rest(1.0)
    typist = Typist(stage, window.rooms.search)
    window.rooms.search.field.set_text("a")
    stage.until("the first answer", typist.is_calm)
    taken: dict[str, list[float]] = {kind: [] for kind, _ in kinds}
    for _ in range(_TIMES):
        for kind, queries in kinds:
            taken[kind] += [typist.seconds(one) for one in dict.fromkeys(queries[:_EACH])]
    return taken


if __name__ == "__main__":
    with raised(journal_named()) as (on, frame):
        tell(_play(on, frame))
