"""Give each line of a menu a letter of its own, whatever language it is written in.

A translator who wants a certain letter writes an ampersand before it; all others are found.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

SIGN: Final = "&"


def with_mnemonics(texts: Sequence[str]) -> list[str]:
    """Give texts with an ampersand before the letter that chooses each, as Qt reads them.

    A letter that begins a word goes before others; where none is free there is none.
    """
    taken = {text[text.index(SIGN) + 1].casefold() for text in texts if _is_marked(text)}
    marked = []
    for text in texts:
        at = None if _is_marked(text) else _free(text, taken)
        if at is None:
            marked.append(text)
        else:
            taken.add(text[at].casefold())
            marked.append(text[:at] + SIGN + text[at:])
    return marked


def plain(text: str) -> str:
    """Give a text without its ampersand."""
    return text.replace(SIGN, "")


def _is_marked(text: str) -> bool:
    return SIGN in text[:-1]


def _free(text: str, taken: set[str]) -> int | None:
    """Give the place of the best letter that is not taken."""
    return next((at for at in _by_merit(text) if text[at].casefold() not in taken), None)


def _by_merit(text: str) -> Iterator[int]:
    letters = [at for at, letter in enumerate(text) if letter.isalnum()]
    begins = {at for before, at in pairwise([-2, *letters]) if at - before > 1}
    yield from sorted(letters, key=lambda at: (at not in begins, at))
