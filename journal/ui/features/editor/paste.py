"""Take from the clipboard, or from a drop, only words: no markup, no picture, no foreign file."""

import re
from dataclasses import dataclass
from enum import Enum
from typing import Final

from PySide6.QtCore import QMimeData

from journal.domain.door import Alteration, admit
from journal.ui.features.editor.raw_text import HELD_LINE, SLOW_LINE, longest_line

MOST: Final = 10_000_000
"""Characters that a page takes at one time."""

_MOST_HTML: Final = 2_000_000
_ADDRESS: Final = re.compile(r"(?:https?|file|data):\S+")


class Verdict(Enum):
    """What is to be done with a paste."""

    TAKE = "take"
    OFFER_SPLIT = "offer split"
    WAIT = "wait"
    REFUSE = "refuse"


@dataclass(frozen=True, slots=True)
class Paste:
    """Words from outside, and what is to be done with them.

    Attributes:
        verdict: WAIT when one line of it would stop the window, so that the person is asked
            before anything is put on the page.
        lost_nul: True when it held NUL characters, which no page can hold.
    """

    words: str
    verdict: Verdict
    lost_nul: bool = False


def has_words(source: QMimeData | None) -> bool:
    """Tell whether there is anything to take; a file that is dropped is no text."""
    if source is None:  # A clipboard that nobody filled.
        return False
    return (source.hasText() or source.hasHtml()) and not _is_file(source)


def has_picture(source: QMimeData | None) -> bool:
    """Tell whether a picture or files are meant, rather than words.

    A browser gives a picture together with its address, other programs a picture of the words
    that were copied: there, the words are meant.
    """
    if source is None:
        return False
    if _is_file(source):
        return True
    words = "" if source.hasUrls() else source.text().strip()
    return source.hasImage() and (not words or bool(_ADDRESS.fullmatch(words)))


def read_paste(source: QMimeData, *, plain: bool = False) -> Paste:
    """Read the words of the clipboard.

    Args:
        source: What the clipboard or a drop holds.
        plain: True to leave out what HTML says of emphasis, lists and links.
    """
    text = source.text()
    if len(text) > MOST:
        return Paste("", Verdict.REFUSE)
    words = "" if plain or _is_code(source) else _from_html(source)
    admitted = admit(words or text)
    nul = Alteration.NUL in admitted.changed
    longest = longest_line(admitted.text)
    if longest > HELD_LINE:
        return Paste(admitted.text, Verdict.WAIT, nul)
    slow = longest > SLOW_LINE
    return Paste(admitted.text, Verdict.OFFER_SPLIT if slow else Verdict.TAKE, nul)


def _from_html(source: QMimeData) -> str:
    """Return the words of the HTML, where there is any of a size that can be read at once."""
    html = source.html() if source.hasHtml() else ""
    if not html or len(html) > _MOST_HTML:
        return ""
    from journal.ui.features.editor.sanitise import markdown_of

    return markdown_of(html)


def _is_code(source: QMimeData) -> bool:
    """Tell whether a program for code put it there: its own text is the better one."""
    return source.hasHtml() and "white-space: pre" in source.html()[:2_000]


def _is_file(source: QMimeData) -> bool:
    return source.hasUrls() and all(url.isLocalFile() for url in source.urls())
