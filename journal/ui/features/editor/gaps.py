"""Know the gaps of the page that is open: which private character stands for what is hidden.

A page keeps its characters as long as it is open, wherever they are moved to and whatever is saved
meanwhile, so that a step of undo finds them. What stands under them never comes here; it is known
by digests alone.
"""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from hashlib import blake2b
from secrets import token_bytes
from typing import Final

from PySide6.QtCore import QMimeData

from journal.domain.entry import Entry
from journal.domain.veil import GAP, read_around
from journal.domain.veiled import Veiled
from journal.ui.features.editor.gap_face import FIRST_MARK

OWN_FORMAT: Final = "application/x-montauk-passage"
"""What a page puts on the clipboard for itself, beside the words that any program may read."""

_KEY: Final = token_bytes(16)
_LAST_MARK: Final = 0xFFFFD


def shown(entry: Entry, before: Veiled | None = None) -> Veiled:
    """Give a memory as its page shows it, every gap under the character that it had before.

    Args:
        entry: As it was read.
        before: What the page was written around until now, where it stood open.
    """
    veil = entry.veil or Veiled(entry.text)
    known = dict(zip(before.digests, before.marks, strict=True)) if before else {}
    runs = dict(zip(veil.digests, veil.runs, strict=True))
    if not runs.keys() <= known.keys():
        taken = set(veil.text).difference(veil.marks) | set(known.values())
        free = (chr(code) for code in range(FIRST_MARK, _LAST_MARK) if chr(code) not in taken)
        known |= {digest: next(free) for digest in runs if digest not in known}
    pairs = zip(veil.marks, veil.digests, strict=True)
    other = {ord(mark): known[digest] for mark, digest in pairs if known[digest] != mark}
    return replace(
        veil,
        text=veil.text.translate(other) if other else veil.text,
        marks=tuple(known[digest] for digest in runs),
        runs=tuple(runs.values()),
        digests=tuple(runs),
    )


def still_standing(entry: Entry, before: Veiled, text: str) -> Veiled:
    """Give what a page is written around that is not shown anew, though its memory was kept.

    Args:
        entry: As it was kept.
        before: What the page was written around until now.
        text: What stands on the page. Its gaps stay known, even where they are none any more;
            what is hidden elsewhere by now stands there in the open still.
    """
    veil = entry.veil or Veiled(entry.text)
    now = dict(zip(veil.digests, veil.runs, strict=True))
    letters = set(text) if before.marks else set()
    standing = [
        (mark, now.get(digest, run), digest)
        for mark, run, digest in zip(before.marks, before.runs, before.digests, strict=True)
        if mark in letters
    ]
    return replace(
        veil,
        text=text,
        marks=tuple(mark for mark, _, _ in standing),
        runs=tuple(run for _, run, _ in standing),
        digests=tuple(digest for _, _, digest in standing),
    )


def known_gaps(around: Veiled) -> dict[str, str]:
    """Give the characters of a page's gaps, with what each is known by on the clipboard.

    It tells nothing of what is hidden, not even whether it is this or that: it is keyed, and the
    key goes with the window.
    """
    return {
        mark: blake2b(digest, key=_KEY, digest_size=16).hexdigest()
        for mark, digest in zip(around.marks, around.digests, strict=True)
    }


def copied(words: str, gaps: Mapping[str, str], mime: QMimeData) -> None:
    """Put words with gaps on the clipboard: readable for all, and whole for their own page."""
    mime.setText(read_around(words, gaps))
    kept = {mark: gaps[mark] for mark in set(words) & gaps.keys()}
    mime.setData(OWN_FORMAT, json.dumps([words, kept]).encode())


def pasted(mime: QMimeData, gaps: Mapping[str, str]) -> str | None:
    """Read words that a page put on the clipboard; None where it was no page.

    Args:
        mime: What the clipboard or a drop holds.
        gaps: Those of the page that takes them; all others become the gap that people read.
    """
    if not mime.hasFormat(OWN_FORMAT):
        return None
    words, kept = json.loads(bytes(mime.data(OWN_FORMAT).data()))
    own = {known: mark for mark, known in gaps.items()}
    return str(words).translate({ord(mark): own.get(known, GAP) for mark, known in kept.items()})


def remains(words: str, gaps: Iterable[str]) -> str:
    """Give what stays when words are deleted: their gaps, apart as they were.

    Args:
        words: What is to go.
        gaps: The characters that stand for what is hidden.
    """
    marks = "".join(gaps)
    _, *kept = re.split(f"([{marks}])", words)
    return "".join(_between(one) if at % 2 else one for at, one in enumerate(kept[:-1]))


def _between(words: str) -> str:
    for apart in ("\n\n", "\n"):
        if apart in words:
            return apart
    return " " if any(map(str.isspace, words)) else ""
