"""Read JSON Lines: one object a line, ours or `{"date", "text"}` and what else a program knows."""

import json
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import NoReturn

from journal.services.importing.drafts import DATE_KEYS, loose_draft
from journal.services.importing.fields import first_of, label
from journal.services.importing.own import is_own, own_item
from journal.services.importing.readers import Failure, Item, Reason, Unfit
from journal.services.importing.sources import display, lines, peek

_SUFFIXES = frozenset({".jsonl", ".ndjson", ".jsonlines"})
_TEXT_KEYS = ("text", "body", "content")
_ID_KEYS = ("id", "uuid")
_LINES_TO_TRY = 20


class JsonLines:
    """The reader of JSON Lines."""

    name = "jsonl"

    def recognises(self, path: Path) -> bool:
        """Tell by the suffix, or by an object with a date or a text among the first lines."""
        if path.is_dir():
            return False
        if path.suffix.lower() in _SUFFIXES:
            return True
        head = peek(path)
        if not head.lstrip().startswith("{"):
            return False
        return any(_is_item(line) for line in islice(head.split("\n"), _LINES_TO_TRY))

    def read(self, path: Path) -> Iterator[Item]:
        """Give a draft for each line that is not blank, or why there is none."""
        for number, line in lines(path):
            if isinstance(line, str) and not line.strip():
                continue
            try:
                yield _item(line, path.parent)
            except Unfit as error:
                yield Failure(f"{display(path)}:{number}", error.reason)


def _is_item(line: str) -> bool:
    try:
        fields = _object(line)
    except Unfit:
        return False
    return any(key in fields for key in (*DATE_KEYS, *_TEXT_KEYS))


def _item(line: str | Reason, folder: Path) -> Item:
    if isinstance(line, Reason):
        raise Unfit(line)
    fields = _object(line)
    text = next((fields[key] for key in _TEXT_KEYS if fields.get(key) is not None), "")
    if not isinstance(text, str):
        raise Unfit(Reason.WRONG_FIELD)
    if is_own(fields):
        return own_item(fields, text, folder)
    return loose_draft(fields, text, JsonLines.name, label(first_of(fields, _ID_KEYS)) or "")


def _object(line: str) -> dict[str, object]:
    try:
        value = _DECODER.decode(line)
    except (ValueError, RecursionError) as error:
        # A ValueError also tells of numbers with more than 4,300 digits.
        raise Unfit(Reason.BROKEN_JSON) from error
    if not isinstance(value, dict):
        raise Unfit(Reason.NOT_AN_OBJECT)
    return value


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)


# NaN and Infinity are no JSON. Built once: a decoder per line costs more than a short line.
_DECODER = json.JSONDecoder(parse_constant=_refuse)
