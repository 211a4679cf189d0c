"""Start the window: seconds to a key and to today's text, and memory, beside a bare window."""

from collections.abc import Iterator
from functools import partial

from benchmarks.figures import Figure, Subject
from benchmarks.journals import Shelf
from benchmarks.starting import (
    bare_memory,
    bare_seconds_to_keys,
    memory,
    seconds_to_keys,
    seconds_to_text,
    write_today,
)
from benchmarks.timing import alternated

CASE = "Start, beside a bare QMainWindow with a QTextEdit"
_TIMES, _LOOKS = 9, 3
_SMALL, _LARGE = 1_000, 1_000_000
_KEYS, _TEXT, _GROWTH, _MEMORY = 3.5, 6.0, 1.2, 3.0


def run(shelf: Shelf, size: int) -> Iterator[Figure]:
    """Start in turn with the bare window, and the largest journal in turn with a small one."""
    subject, path = Subject(CASE, size), shelf.copy(size, "started")
    words = write_today(path)
    keys, text = partial(seconds_to_keys, path), partial(seconds_to_text, path, words)
    bare = bare_seconds_to_keys
    yield subject.at_most("to a typed key", *alternated(keys, bare, _TIMES), _KEYS)
    yield subject.at_most("to today's text", *alternated(text, bare, _TIMES), _TEXT)
    if size == _LARGE:
        small = shelf.copy(_SMALL, "started")
        little = partial(seconds_to_text, small, write_today(small))
        what = f"to today's text, beside {_SMALL:,} memories"
        yield subject.at_most(what, *alternated(text, little, _TIMES), _GROWTH)
        shelf.discard(small)
    ours, beside = alternated(partial(memory, path, words), bare_memory, _LOOKS)
    yield _memory(size, ours, beside)
    shelf.discard(path)


def _memory(size: int, ours: float, beside: float) -> Figure:
    ratio = ours / beside
    return Figure(
        CASE, size, "memory taken", f"{ours / 1e6:.0f} MB", f"{beside / 1e6:.0f} MB",
        f"{ratio:.2f} ×", f"≤ {_MEMORY} ×", ratio <= _MEMORY,
    )  # fmt: skip
