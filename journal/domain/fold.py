"""Make spellings of one word equal, in the index and in queries alike.

Case and width are folded. Marks go from Latin, Greek, Cyrillic, Hebrew and Arabic letters only,
and Thai loses its tone marks: plain NFKD would make かき find がき, break Hangul into jamo and
take the vowel signs of Hindi. The rest is composed, so that what macOS decomposed is the same.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final
from unicodedata import category, decomposition, normalize


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text that knows where it comes from.

    Attributes:
        origins: For each folded character the index of the one it comes from, then the length of
            the original; never falls. A range when every character stayed in its place.
    """

    text: str
    origins: Sequence[int]


MARKED_LETTERS: Final = (
    "a-zªº\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u1d00-\u1d2b\u1e00-\u1eff\u2c60-\u2c7f\ua722-\ua787"
    "\uab30-\uab5a"  # Latin
    "\u0370-\u0373\u0376-\u037b\u0386\u0388-\u03ff\u1f00-\u1fbc\u1fc2-\u1ffc"  # Greek
    "\u0400-\u0481\u048a-\u052f\u1c80-\u1c88\ua640-\ua66d\ua680-\ua69b"  # Cyrillic
    "\u05d0-\u05ea\u05ef-\u05f2"  # Hebrew
    "\u0620-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06fc\u06ff\u0750-\u077f"
    "\u0870-\u0887\u08a0-\u08c7"  # Arabic
)
"""The letters that lose their marks, as the inside of a class of a regular expression."""

LOOSE_MARKS: Final = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a"
    "\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0898-\u089f"
    "\u08ca-\u08e1\u08e3-\u08ff\u1ab0-\u1ace\u1dc0-\u1dff\u20d0-\u20f0\u2de0-\u2dff\ufe20-\ufe2f"
)
"""The marks that they lose."""

_LETTERS: Final = {
    "đ": "d", "ð": "d", "ɖ": "d", "ɗ": "d", "ƌ": "d", "ł": "l", "ƚ": "l", "ɫ": "l", "ŀ": "l",
    "ø": "o", "ɔ": "o", "ɵ": "o", "ı": "i", "ɨ": "i", "æ": "ae", "œ": "oe", "þ": "th",
    "ħ": "h", "ŋ": "n", "ɲ": "n", "ƞ": "n", "ŧ": "t", "ƭ": "t", "ʈ": "t", "ⱦ": "t",
    "ƀ": "b", "ɓ": "b", "ƃ": "b", "ƈ": "c", "ȼ": "c", "ə": "e", "ɛ": "e", "ɇ": "e", "ǝ": "e",
    "ƒ": "f", "ǥ": "g", "ɠ": "g", "ɉ": "j", "ĸ": "k", "ƙ": "k", "ƥ": "p", "ɍ": "r", "ʂ": "s",
    "ʉ": "u", "ʋ": "v", "ƴ": "y", "ɏ": "y", "ƶ": "z", "ȥ": "z", "ŉ": "n", "ĳ": "ij",
    "ǆ": "dz", "ǳ": "dz", "ǉ": "lj", "ǌ": "nj", "ª": "a", "º": "o",
    # Letters by their category, apostrophes by their use: Hawaiʻi is typed Hawai'i.
    "ʻ": "'", "ʼ": "'",
    "\u0640": "",  # the bar that only stretches Arabic words
}  # fmt: skip
_WIDTHS: Final = ("<wide>", "<narrow>", "<initial>", "<medial>", "<final>", "<isolated>")
_TONES_OF_THAI: Final = "\u0e48\u0e49\u0e4a\u0e4b"
_HALF_WIDTH_VOICED: Final = {"\uff9e": "\u3099", "\uff9f": "\u309a"}
_MARK: Final = re.compile(f"[{LOOSE_MARKS}]")
_MARKED: Final = re.compile(f"(?<=[{MARKED_LETTERS}])[{LOOSE_MARKS}]+")
_STRIPPED: Final = re.compile(f"[{MARKED_LETTERS}A-Z]")


class _Table(dict[int, str]):
    """The fold of single characters, worked out when a character is first met."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = fold_character(chr(code))
        return folded


_TABLE: Final = _Table()


def fold(text: str) -> str:
    """Fold a text: equal results mean that one finds the other.

    Folding twice changes nothing more. Characters that show nothing (soft hyphens, joiners,
    variation selectors) are dropped.
    """
    if text.isascii():
        return text.lower()
    return settled(text.translate(_TABLE), _TABLE)


def fold_map(text: str) -> Folded:
    """Fold a text and remember where each character comes from."""
    if text.isascii():
        return Folded(text.lower(), range(len(text) + 1))
    uneven = "".join(one for one in set(text) if joins(one) or len(_TABLE[ord(one)]) != 1)
    if not uneven:
        return Folded(text.translate(_TABLE), range(len(text) + 1))
    joining = re.escape("".join(one for one in uneven if joins(one)))
    clusters = f"(?s:.)[{joining}]+|[{re.escape(uneven)}]" if joining else f"[{re.escape(uneven)}]"
    return _fold_clusters(text, re.compile(clusters))


def _fold_clusters(text: str, clusters: re.Pattern[str]) -> Folded:
    """Fold piece by piece: clusters change their length, what stands between does not."""
    pieces: list[str] = []
    origins: list[int] = []
    at = 0
    for match in clusters.finditer(text):
        start, end = match.span()
        folded = fold(match[0])
        pieces += (text[at:start].translate(_TABLE), folded)
        origins += range(at, start)
        origins += [start] * len(folded)
        at = end
    pieces.append(text[at:].translate(_TABLE))
    origins += range(at, len(text) + 1)
    return Folded("".join(pieces), origins)


def settled(text: str, table: Mapping[int, str]) -> str:
    """Finish what a table folded one by one: drop loose marks, compose the rest.

    Args:
        text: As `table` left it.
        table: Folds characters; asked again for those that stood decomposed.
    """
    left = len(text) + 1
    # Again while it helps: a mark of another script may keep a letter and its mark apart.
    while _MARK.search(text) and (marks := len(_MARK.findall(text))) < left:
        text = _MARKED.sub("", normalize("NFC", text).translate(table))
        left = marks
    return normalize("NFC", text)


def fold_character(char: str) -> str:
    """Fold one character by itself; a mark that follows a letter is left for `settled`."""
    if char in _HALF_WIDTH_VOICED:
        return _HALF_WIDTH_VOICED[char]
    if is_unseen(char) or char in _TONES_OF_THAI:
        return ""
    if category(char)[0] == "M":
        return normalize("NFC", char)
    wide = decomposition(char).startswith(_WIDTHS)
    parts = normalize("NFKD" if wide else "NFD", char)
    if _STRIPPED.match(parts):
        parts = _MARK.sub("", parts)
    folded = "".join(_LETTERS.get(one, one) for one in _lowered(parts))
    return normalize("NFC", folded)


def _lowered(text: str) -> str:
    """Fold case; ŉ and its like are left to the map of letters, which knows them better."""
    return text if text in _LETTERS else text.casefold()


def is_unseen(char: str) -> bool:
    """Tell whether a character shows nothing by itself: joiners, soft hyphens, selectors."""
    return category(char) == "Cf" or "\ufe00" <= char <= "\ufe0f" or char == "\u034f"


def joins(char: str) -> bool:
    """Tell whether a character may melt into the one before it."""
    return (
        category(char)[0] == "M"
        or _TABLE[ord(char)] == ""
        or char in _HALF_WIDTH_VOICED
        or "\u1160" <= char <= "\u11ff"
        or "\uffa0" <= char <= "\uffdc"
    )
