"""Read notes in Markdown or plain text: one file, or a folder of them with everything below it.

The date stands in the front matter, else in the file's name. Text is kept as it stands, less the
blank lines around it; what this journal exported comes back to the letter.
"""

import os
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from pathlib import Path

from journal.services.importing import filenames, frontmatter
from journal.services.importing.drafts import DATE_KEYS, loose_draft
from journal.services.importing.fingerprint import place_hash
from journal.services.importing.own import is_own, order_of, own_item
from journal.services.importing.readers import Failure, Item, Reason, Unfit
from journal.services.importing.sources import display, whole

SUFFIXES = frozenset({".md", ".markdown", ".txt"})


class Markdown:
    """The reader of notes."""

    name = "markdown"

    def recognises(self, path: Path) -> bool:
        """Tell by the suffix of the file, or of any file in the folder."""
        if path.is_dir():
            return next(_notes(path), None) is not None
        return path.suffix.lower() in SUFFIXES

    def read(self, path: Path) -> Iterator[Item]:
        """Give a draft for each note, or why there is none, by path."""
        root = path if path.is_dir() else path.parent
        notes = _notes(path) if path.is_dir() else [path]
        for _, same_day in groupby(notes, key=_folder_and_day):
            ordered = sorted((_read(note, root) for note in same_day), key=itemgetter(0))
            yield from (item for _, item in ordered)


def _folder_and_day(note: Path) -> tuple[Path, str]:
    return note.parent, note.name[: len("2024-02-14")]


def _read(note: Path, root: Path) -> tuple[int, Item]:
    """Give what a note holds, with its place among the notes of its day where that is told."""
    try:
        return _item(note, note.relative_to(root))
    except Unfit as error:
        return 0, Failure(display(note), error.reason)
    except OSError:
        return 0, Failure(display(note), Reason.UNREADABLE)


def _notes(folder: Path) -> Iterator[Path]:
    """Give the notes below a folder in the order of their paths.

    Links are not followed: they could lead out of the folder, or round in a circle. Hidden
    folders hold the settings and the dustbin of other programs.
    """
    with os.scandir(folder) as found:
        items = sorted(found, key=lambda one: one.name)
    for item in items:
        if item.name.startswith(".") or item.is_symlink():
            continue
        path = Path(item.path)
        if item.is_dir(follow_symlinks=False):
            yield from _notes(path)
        elif path.suffix.lower() in SUFFIXES and item.is_file(follow_symlinks=False):
            yield path


def _item(note: Path, relative: Path) -> tuple[int, Item]:
    fields, body = frontmatter.split(whole(note))
    if is_own(fields):
        text = body.removeprefix("\n").removesuffix("\n")
        return order_of(fields), own_item(fields, text, note.parent)
    further, body = frontmatter.split(body)
    fields = _usual(further) | _usual(fields)
    named = filenames.date_and_rest(relative)
    if named is not None:
        fields = _with_name(fields, body, *named)
    text = body.strip("\n").rstrip()
    where = f"{place_hash(note)}/{display(note.name)}"
    return 0, loose_draft(fields, text, Markdown.name, where)


def _usual(fields: dict[str, object]) -> dict[str, object]:
    """Give the fields under lower-case names, without those that were left blank."""
    return {key.strip().lower(): value for key, value in fields.items() if not _is_blank(value)}


def _is_blank(value: object) -> bool:
    return isinstance(value, str) and value.strip() in {"", "~", "null"}


def _with_name(
    fields: dict[str, object], body: str, when: str, rest: str
) -> dict[str, object]:
    """Add what the file's name says and the front matter does not."""
    fields = dict(fields)
    if not any(key in fields for key in DATE_KEYS):
        fields["date"] = when
    if rest and "title" not in fields and not body.lstrip().startswith("# "):
        fields["title"] = rest
    return fields
