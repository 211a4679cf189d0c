"""Write a memory as a note: YAML front matter, a blank line, the text, a line end.

Every string is quoted as JSON quotes it, which YAML reads the same, with the few characters
escaped that YAML allows nowhere. The name begins with the day, so that other programs find the
date in it, and holds nothing that Windows refuses.
"""

import json
import re
from typing import Any
from unicodedata import normalize

from journal.domain.entry import Entry

_ENCODER = json.JSONEncoder(ensure_ascii=False, check_circular=False)
_REFUSED_BY_YAML = re.compile(
    "[\x7f-\x9f\xa0\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]|[\ufdd0-\ufdef]"
)
_UNNAMEABLE = re.compile(r"[\W_]+")
_LONGEST_NAME = 80


def note_of(fields: dict[str, Any]) -> str:
    """Give the fields of a memory as the text of a note."""
    lines = ["---"]
    for key, value in fields.items():
        if key != "text" and value is not None:
            lines.append(f"{key}: {_value(value)}")
    lines += ["---", "", fields["text"], ""]
    return "\n".join(lines)


def name_of(entry: Entry) -> tuple[str, str]:
    """Give the folder (the year) and the name, without `.md`, of a memory's note."""
    day = entry.moment.start.isoformat()
    words = entry.title or entry.text[: 2 * _LONGEST_NAME].lstrip().split("\n", 1)[0]
    slug = _UNNAMEABLE.sub("-", normalize("NFC", words).casefold()).strip("-")
    return day[:4], f"{day}-{_shortened(slug)}".rstrip("-")


def _value(value: object) -> str:
    quoted = _ENCODER.encode(_told(value))
    return _REFUSED_BY_YAML.sub(lambda match: f"\\u{ord(match[0]):04x}", quoted)


def _told(value: object) -> object:
    """Leave out what is missing: a reader of plain texts would take null for a word."""
    if isinstance(value, dict):
        return {key: _told(one) for key, one in value.items() if one is not None}
    return [_told(one) for one in value] if isinstance(value, list) else value


def _shortened(slug: str) -> str:
    """Cut at a word, within what every file system takes for a name (bytes, not characters)."""
    raw = slug.encode("utf-8", "ignore")
    if len(raw) <= _LONGEST_NAME:
        return slug
    cut = raw[:_LONGEST_NAME].decode("utf-8", "ignore")
    return cut.rpartition("-")[0] or cut
