"""A face with one sign, the gap that a hidden passage leaves: two brackets and three dots.

A passage that is put away stands in the page as one private character. Written in a face of its
own it is a letter like any other: the caret steps over it, lines wrap around it, it takes the ink
and the size of the text, and typing beside thousands of them costs what typing costs. The face is
drawn here, as tall as the one around it, so that no line grows by a gap.
"""

import struct
from collections.abc import Sequence
from functools import cache
from typing import Final

from PySide6.QtGui import QFontDatabase, QFontMetricsF

from journal.ui.widgets.look import Look

FIRST_MARK: Final = 0xF0000
MARKS: Final = 4096
"""Characters that are drawn as a gap, from the first on; a page has never needed as many."""

_EM: Final = 1000
_WIDTH: Final = 2500
_TOP, _FOOT = 730, -180
_STROKE, _HOOK = 62, 230
_SIDE: Final = 90
_DOT, _HEIGHT = 118, 275
_Points = Sequence[tuple[int, int]]


def gap_face(look: Look) -> str:
    """Give the name of a face whose gap is as tall as a line of the page's text."""
    font = look.font("body")
    metrics = QFontMetricsF(font)
    tall = max(font.pixelSize(), 1)
    return _face(round(metrics.ascent() / tall * _EM), round(metrics.descent() / tall * _EM))


@cache
def _face(ascent: int, descent: int) -> str:
    """Make the face known, and give the name under which it is."""
    name = f"montauk-gap-{ascent}-{descent}"
    QFontDatabase.addApplicationFontFromData(font_file(name, ascent, descent))
    return name


def font_file(name: str, ascent: int, descent: int) -> bytes:
    """Build the face as a TrueType file.

    Args:
        name: Under which programs know it.
        ascent: How far a line reaches above its base, in thousandths.
        descent: How far below.
    """
    glyph = _glyph()
    tables = {
        b"OS/2": _os2(ascent, descent),
        b"cmap": _cmap(),
        b"glyf": glyph + glyph,
        b"head": _head(),
        b"hhea": struct.pack(
            ">LhhhHhhhhhhhhhhhH",
            0x10000, ascent, -descent, 0, _WIDTH, _SIDE, _SIDE, _WIDTH - _SIDE, 1, *[0] * 7, 1,
        ),
        b"hmtx": struct.pack(">Hhh", _WIDTH, _SIDE, _SIDE),
        # The sign for what a face lacks is the gap too.
        b"loca": struct.pack(">3H", 0, len(glyph) // 2, len(glyph)),
        b"maxp": struct.pack(">L14H", 0x10000, 2, 32, 5, 0, 0, 1, *[0] * 8),
        b"name": _names(name),
        b"post": struct.pack(">LLhhL4L", 0x30000, 0, -100, 50, 0, 0, 0, 0, 0),
    }  # fmt: skip
    return _joined(tables)


def _joined(tables: dict[bytes, bytes]) -> bytes:
    """Put the tables of a file one behind the other, under their index."""
    number = len(tables)
    power = number.bit_length() - 1
    start = struct.pack(
        ">LHHHH", 0x10000, number, 16 << power, power, (number - (1 << power)) * 16
    )
    index, body = b"", b""
    at = len(start) + 16 * number
    for tag, table in tables.items():
        index += tag + struct.pack(">LLL", _sum(table), at + len(body), len(table))
        body += table + bytes(-len(table) % 4)
    whole = start + index + body
    head = at + sum(len(t) + -len(t) % 4 for tag, t in tables.items() if tag < b"head")
    adjusted = (0xB1B0AFBA - _sum(whole)) & 0xFFFFFFFF
    return whole[: head + 8] + struct.pack(">L", adjusted) + whole[head + 12 :]


def _sum(table: bytes) -> int:
    padded = table + bytes(-len(table) % 4)
    words: tuple[int, ...] = struct.unpack(f">{len(padded) // 4}L", padded)
    return sum(words) & 0xFFFFFFFF


def _glyph() -> bytes:
    """Draw the gap."""
    left, right = _SIDE, _WIDTH - _SIDE
    outlines = [_bracket(left, 1), _bracket(right, -1)]
    middle, apart = _WIDTH // 2, 540
    outlines += [_dot(middle + step * apart) for step in (-1, 0, 1)]
    points = [point for outline in outlines for point in outline]
    ends, total = [], 0
    for outline in outlines:
        total += len(outline)
        ends.append(total - 1)
    data = struct.pack(">hhhhh", len(outlines), left, _FOOT, right, _TOP)
    data += struct.pack(f">{len(ends)}HH", *ends, 0) + bytes([1]) * total
    for axis in (0, 1):
        before = 0
        for point in points:
            data += struct.pack(">h", point[axis] - before)
            before = point[axis]
    return data + bytes(-len(data) % 4)


def _bracket(edge: int, way: int) -> _Points:
    """Give a square bracket that opens to the right (1) or to the left (-1)."""
    inner, tip = edge + way * _STROKE, edge + way * _HOOK
    points = [
        (edge, _FOOT), (edge, _TOP), (tip, _TOP), (tip, _TOP - _STROKE),
        (inner, _TOP - _STROKE), (inner, _FOOT + _STROKE), (tip, _FOOT + _STROKE), (tip, _FOOT),
    ]  # fmt: skip
    return points if way > 0 else points[::-1]


def _dot(middle: int) -> _Points:
    """Give a dot as the eight corners that a circle has at this size."""
    half, cut = _DOT // 2, _DOT // 5
    corners = ((half, cut), (cut, half), (-cut, half), (-half, cut))
    around = [*corners, *((-x, -y) for x, y in corners)]
    return [(middle + x, _HEIGHT + y) for x, y in reversed(around)]


def _cmap() -> bytes:
    """Let all the marks of a page be the one sign; no letter of any script is."""
    none = struct.pack(">HHHHHHH", 4, 24, 0, 2, 2, 0, 0) + struct.pack(
        ">HHHhH", 65535, 0, 65535, 1, 0
    )
    groups = b"".join(
        struct.pack(">LLL", code, code, 1) for code in range(FIRST_MARK, FIRST_MARK + MARKS)
    )
    full = struct.pack(">HHLLL", 12, 0, 16 + len(groups), 0, MARKS) + groups
    index = struct.pack(">HHHHLHHL", 0, 2, 3, 1, 20, 3, 10, 20 + len(none))
    return index + none + full


def _head() -> bytes:
    return struct.pack(
        ">LLLLHHqqhhhhHHhhh",
        0x10000, 0x10000, 0, 0x5F0F3CF5, 0b11, _EM, 0, 0,
        _SIDE, _FOOT, _WIDTH - _SIDE, _TOP, 0, 6, 2, 0, 0,
    )  # fmt: skip


def _os2(ascent: int, descent: int) -> bytes:
    """Say how tall and how heavy the face is."""
    return struct.pack(
        ">HhHHH10hh10s4L4sHHHhhhHHLLhhHHH",
        4, _WIDTH, 400, 5, 0, *[0] * 10, 0, bytes(10), 0, 0, 0, 0, b"NONE", 0x40,
        0xFFFF, 0xFFFF, ascent, -descent, 0, ascent, descent, 1, 0, 500, 700, 0, 32, 1,
    )  # fmt: skip


def _names(name: str) -> bytes:
    """Give the names of the face to those who ask."""
    words = {1: name, 2: "regular", 3: name, 4: name, 6: name.replace(" ", "")}
    records, text = b"", b""
    for number, word in words.items():
        encoded = word.encode("utf-16-be")
        records += struct.pack(">6H", 3, 1, 0x409, number, len(encoded), len(text))
        text += encoded
    return struct.pack(">3H", 0, len(words), 6 + len(records)) + records + text
