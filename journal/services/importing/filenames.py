"""Read dates and titles off file names: `2020-08-31_slug`, `2023-09-12 Meeting`, `20240214`.

Also the tree that jrnl and others write: `2020/08/29.txt`.
"""

import re
from pathlib import PurePath
from unicodedata import normalize

_NAMED = re.compile(
    r"(?P<year>[12]\d{3})(?P<sep>[-_.]?)(?P<month>[01]\d)(?P=sep)(?P<day>[0-3]\d)"
    r"(?:[T_ -](?P<hour>[0-2]\d)[-.:_hH](?P<minute>[0-5]\d)(?:[-.:_m](?P<second>[0-5]\d))?)?"
    r"(?![0-9])(?P<rest>.*)",
    re.ASCII | re.DOTALL,
)
_TREE = re.compile(r"(?:^|/)([12]\d{3})/([01]\d)/([0-3]\d)(?![0-9])([^/]*)$", re.ASCII)
_BETWEEN = " \t_-–—.,:"


def date_and_rest(path: PurePath) -> tuple[str, str] | None:
    """Give the date in a path as ISO, and what else the name says; None without a date.

    The date is not checked against the calendar; the name is in composed form (NFC).

    Args:
        path: Relative to the folder that is read, so that folders above lend no date.
    """
    stem = normalize("NFC", path.stem)
    match = _NAMED.fullmatch(stem)
    if match is None:
        tree = _TREE.search("/".join([*path.parts[:-1], stem]))
        return None if tree is None else (f"{tree[1]}-{tree[2]}-{tree[3]}", _spoken(tree[4]))
    when = f"{match['year']}-{match['month']}-{match['day']}"
    if match["hour"]:
        when += f" {match['hour']}:{match['minute']}:{match['second'] or '00'}"
    return when, _spoken(match["rest"])


def _spoken(rest: str) -> str:
    """Give the rest of a name as words: a slug becomes words, words stay as they are."""
    rest = rest.strip(_BETWEEN)
    return rest if " " in rest else rest.replace("_", "-").replace("-", " ")
