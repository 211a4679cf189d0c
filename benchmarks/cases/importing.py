"""Bring memories in: the rate beside that of the raw engine on the same texts."""

from collections.abc import Iterator

from benchmarks.figures import Figure, Subject
from benchmarks.journals import Shelf

CASE = "Import, beside inserting and indexing the same texts raw"
_LEAST = 0.5


def run(shelf: Shelf, size: int) -> Iterator[Figure]:
    """Import into a new journal, part by part in turn with the raw engine."""
    built = shelf.build_anew(size)
    ratio = built.raw / built.ours
    yield Figure(
        CASE, size, "memories a second", f"{size / built.ours:,.0f}", f"{size / built.raw:,.0f}",
        f"{ratio:.2f} ×", f"≥ {_LEAST} ×", ratio >= _LEAST,
    )  # fmt: skip
    told = Subject(CASE, size).told
    yield told("merging the index afterwards", f"{built.merging:.1f} s")
    yield told("size of the journal", f"{shelf.journal(size).stat().st_size / 1e6:,.0f} MB")
