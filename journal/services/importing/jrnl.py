"""Read the text files of jrnl: `[2020-08-29 11:11] Title.` or, before version 2, without brackets.

Which of the two a file is shows in its first heading; lines of the other kind are text, and so
are bracketed lines that hold no date, such as `[1] a footnote`. A heading of the right shape with
an impossible date is reported with its whole entry. `@x` was a tag there, and becomes one; the
text keeps it as it stands.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from journal.domain.entry import Draft
from journal.services.importing.dates import read_moment
from journal.services.importing.drafts import loose_draft
from journal.services.importing.fingerprint import place_hash
from journal.services.importing.readers import Failure, Item, Reason, Unfit
from journal.services.importing.sources import display, lines, peek

_CLOCK = r"\d\d:\d\d(?::\d\d)?(?: ?[AaPp][Mm])?"
_SHAPE = re.compile(
    rf"(?:\d{{4}}-\d\d(?:-\d\d)?|\d{{1,2}}[./]\d{{1,2}}[./]\d{{4}}|\d{{4}}[./]\d\d[./]\d\d)"
    rf"(?:[ T]{_CLOCK})?",
    re.ASCII,
)
_BRACKETED = re.compile(r"\[([^\[\]]{6,40})\](?: (.*)|$)", re.DOTALL)
_BARE = re.compile(rf"(\d{{4}}-\d\d-\d\d {_CLOCK})(?: (.*)|$)", re.ASCII | re.DOTALL)
_YEAR = re.compile(r"(?<!\d)[12]\d{3}(?!\d)", re.ASCII)
_TAG = re.compile(r"(?<!\S)@([-+*#/\w]+)")
_SENTENCE = re.compile(r"(?<=[.!?…。！？])\s+")
_TREE = "[12][0-9][0-9][0-9]/[01][0-9]/[0-3][0-9].txt"
_LONGEST_TITLE = 300


@dataclass(slots=True)
class _Entry:
    """An entry while its lines come in."""

    number: int
    when: str
    title: str
    body: list[str] = field(default_factory=list)
    unreadable: Reason | None = None

    def take(self, line: str | Reason) -> None:
        """Add a line; one that is unreadable makes the whole entry so."""
        if isinstance(line, Reason):
            self.unreadable = line
        else:
            self.body.append(line)


class Jrnl:
    """The reader of jrnl's files, and of its folders `2020/08/29.txt`."""

    name = "jrnl"

    def recognises(self, path: Path) -> bool:
        """Tell by the first line of the file, or of the first file of the tree."""
        if path.is_dir():
            first = next(iter(_files(path)), None)
            return first is not None and self.recognises(first)
        head = peek(path).lstrip("\n")
        first_line = head.split("\n", 1)[0]
        return _heading(first_line, _style_of(first_line)) is not None

    def read(self, path: Path) -> Iterator[Item]:
        """Give a draft for each entry, or why there is none, in the order of the file."""
        for file in _files(path) if path.is_dir() else [path]:
            seen: Counter[str] = Counter()
            for entry in _entries(file):
                seen[entry.when] += 1
                where = f"{place_hash(file)}/{entry.when}#{seen[entry.when]}"
                try:
                    yield _draft(entry, where)
                except Unfit as error:
                    yield Failure(f"{display(file)}:{entry.number}", error.reason)


def _files(folder: Path) -> list[Path]:
    return sorted(
        one for one in folder.glob(_TREE) if one.is_file() and not _leads_out(one, folder)
    )


def _leads_out(file: Path, folder: Path) -> bool:
    steps = (file, *file.parents[:2])
    return any(step.is_symlink() for step in steps if step != folder)


def _style_of(line: str) -> re.Pattern[str]:
    return _BRACKETED if line.startswith("[") else _BARE


def _heading(line: str, style: re.Pattern[str]) -> tuple[str, str] | None:
    """Give the date and the rest of a line that begins an entry, or None."""
    match = style.match(line)
    if match is None or not (_SHAPE.fullmatch(match[1]) or _is_spoken_date(match[1])):
        return None
    return match[1], match[2] or ""


def _is_spoken_date(words: str) -> bool:
    """Tell whether words like "Monday, 3 June 2019 10:00" name a day."""
    if _YEAR.search(words) is None:
        return False
    try:
        return read_moment(words).is_exact
    except Unfit:
        return False


def _entries(file: Path) -> Iterator[_Entry]:
    """Part a file into entries; what stands before the first heading is one without a date."""
    entry: _Entry | None = None
    headings = _Headings()
    for number, line in lines(file):
        found = headings.read(line) if isinstance(line, str) else None
        if found is None and (entry is not None or line):
            entry = entry or _Entry(number, "", "")
            entry.take(line)
        elif found is not None:
            if entry is not None:
                yield entry
            entry = _Entry(number, *found)
    if entry is not None:
        yield entry


class _Headings:
    """Tell the headings of one file from its other lines."""

    def __init__(self) -> None:
        self._style: re.Pattern[str] | None = None
        self._after_blank = True

    def read(self, line: str) -> tuple[str, str] | None:
        """Give the date and the rest of a heading, or None."""
        after_blank, self._after_blank = self._after_blank, not line.strip()
        style = self._style or _style_of(line)
        # Without brackets only a blank line tells an entry from a line that begins with a date.
        found = None if style is _BARE and not after_blank else _heading(line, style)
        if found is not None:
            self._style = style
        return found


def _draft(entry: _Entry, where: str) -> Draft:
    if entry.unreadable is not None:
        raise Unfit(entry.unreadable)
    title, starred = _unstarred(entry.title.strip())
    body = "\n".join(entry.body).strip("\n").rstrip()
    if not body:
        title, body = _split_sentence(title)
    if len(title) > _LONGEST_TITLE:
        title, body = "", f"{title}\n{body}".rstrip()
    fields = {"date": entry.when, "title": title, "starred": starred}
    draft = loose_draft(fields, body, Jrnl.name, where)
    tags = dict.fromkeys(_TAG.findall(f"{title}\n{body}"))
    return replace(draft, tags=tuple(tags))


def _unstarred(title: str) -> tuple[str, bool]:
    if title == "*" or title.endswith(" *"):
        return title[:-1].rstrip(), True
    if title.startswith("* "):
        return title[2:].lstrip(), True
    return title, False


def _split_sentence(line: str) -> tuple[str, str]:
    """Part `My title. Body` as jrnl does."""
    parts = _SENTENCE.split(line, maxsplit=1)
    return (parts[0], parts[1]) if len(parts) > 1 else (line, "")
