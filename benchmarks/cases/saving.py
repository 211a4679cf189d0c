"""Keep: a save until it is acknowledged, beside the driver running the same statements."""

from collections.abc import Iterator
from dataclasses import replace

from benchmarks.figures import Figure, Subject, spell
from benchmarks.journals import Shelf, opened
from benchmarks.statements import ask_again, noted
from benchmarks.timing import ROUNDS, Pair, seconds, settle, tails
from journal.domain.entry import Draft, Entry
from journal.services.journal import Journal
from journal.services.writing import draft_of
from journal.storage.engine import WRITER_CACHE, RawConnection, connect

CASE = "A save until it is acknowledged, beside the same statements run raw"
_SAVES = 150
_LIMIT = 3.0


def run(shelf: Shelf, size: int) -> Iterator[Figure]:
    """Edit memories as autosave does, and begin new ones; the rival has a copy of its own."""
    mine, rivals = shelf.copy(size, "saved"), shelf.copy(size, "saved-raw")
    raw = connect(rivals, cache=WRITER_CACHE)
    with opened(mine) as journal:
        written = journal.browsing.entries(_SAVES)[0]
        edits = [[_edit(one, at) for one in written] for at in range(ROUNDS)]
        pages = [[_new(one) for one in written]] * ROUNDS
        settle()
        subject = Subject(CASE, size)
        for what, rounds in (("an edit", edits), ("a new page", pages)):
            taken = [_saved(journal, raw, drafts) for drafts in rounds]
            ours, beside = tails(taken, 0.5)
            yield subject.told(
                f"{what}, p50", spell(ours), spell(beside), f"{ours / beside:.2f} ×"
            )
            yield subject.at_most(f"{what}, p99", *tails(taken, 0.99), _LIMIT)
    raw.close()
    shelf.discard(mine)
    shelf.discard(rivals)


def _edit(entry: Entry, at: int) -> Draft:
    draft = draft_of(entry)
    more = f"{entry.text} And then {'still ' * at}a few words more about the sea."
    return replace(draft, text=more, base_revision=draft.base_revision + at)


def _new(entry: Entry) -> Draft:
    return replace(draft_of(entry), id=None, base_revision=0, provenance=None)


def _saved(journal: Journal, raw: RawConnection, drafts: list[Draft]) -> Pair:
    ours: list[float] = []
    beside: list[float] = []
    for draft in drafts:
        with noted(journal) as asked:
            ours.append(seconds(lambda one=draft: journal.writing.save(one)))  # type: ignore[misc]
        beside.append(seconds(lambda: ask_again(raw, asked)))
    return ours, beside
