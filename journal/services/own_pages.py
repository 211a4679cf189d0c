"""Keep pages the person adds, to be read beside the journal: Markdown or text, in the journal."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC
from typing import TYPE_CHECKING, cast

from journal.domain.changes import ChangeKind
from journal.domain.door import admit, admit_line
from journal.domain.errors import (
    NameTooLong,
    PageEmpty,
    PageNotText,
    PageTooLong,
    SourceIsFolder,
    SourceMissing,
    SourceUnreadable,
    UnknownPage,
)
from journal.domain.ids import new_id
from journal.domain.own_page import LONGEST, LONGEST_TITLE, OwnPage, PageAct, title_in
from journal.storage import changes, own_pages
from journal.storage.own_pages import State

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from journal.domain.changes import Changes
    from journal.runtime.clock import Clock
    from journal.storage.store import Store, Unit

_MOST_BYTES = 4 * LONGEST
_MARKS = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


@dataclass(frozen=True, slots=True)
class _Turn:
    """How a page stood before an act and after it, for the way back."""

    before: State
    after: State


class OwnPages:
    """Pages beside the journal; each act is one transaction, and each can be taken back."""

    def __init__(self, store: Store, clock: Clock) -> None:
        """Work on a store.

        Args:
            store: The open database.
            clock: Tells when a page is added.
        """
        self._store, self._clock = store, clock

    def pages(self) -> tuple[OwnPage, ...]:
        """Give the pages that are there, in the order they were added."""
        with self._store.reading() as unit:
            return own_pages.pages(unit)

    def add(self, path: Path) -> PageAct:
        """Keep the text of a file as a page; the file is left as it is.

        Args:
            path: Markdown or text, UTF-8 with or without a mark, or UTF-16 with one.

        Raises:
            SourceMissing, SourceIsFolder, SourceUnreadable: The file cannot be read.
            PageNotText: It is no text, or in another encoding; guessing would spoil words.
            PageTooLong: It has more than 200,000 characters.
            PageEmpty: It has no words.
        """
        text = admit(_text_of(path)).text
        if len(text) > LONGEST:
            raise PageTooLong(path)
        if not text.strip():
            raise PageEmpty(path)
        title = title_in(text, admit_line(path.stem) or path.name)
        page = OwnPage(new_id(), title, text, self._clock.now().astimezone(UTC))
        with self._store.writing() as unit:
            own_pages.add(unit, page)
            there = State(title, removed=False)
            return _told(unit, page.id, _Turn(replace(there, removed=True), there))

    def rename(self, page: UUID, title: str) -> PageAct:
        """Call a page otherwise; its text stays.

        Raises:
            UnknownPage: It is not there.
            NameTooLong: The title has more than 120 characters.
        """
        words = admit_line(title)
        if len(words) > LONGEST_TITLE:
            raise NameTooLong
        with self._store.writing() as unit:
            before = _standing(unit, page)
            return _turn(unit, page, _Turn(before, replace(before, title=words or before.title)))

    def remove(self, page: UUID) -> PageAct:
        """Take a page away, out of sight and out of every search.

        Raises:
            UnknownPage: It is not there.
        """
        with self._store.writing() as unit:
            before = _standing(unit, page)
            return _turn(unit, page, _Turn(before, replace(before, removed=True)))

    def undo(self, act: PageAct) -> Changes | None:
        """Take an act back; None where the page was changed otherwise since."""
        turn = cast("_Turn", act.undo)
        with self._store.writing() as unit:
            if own_pages.state_of(unit, act.page) != turn.after:
                return None
            return _turn(unit, act.page, _Turn(turn.after, turn.before)).changes


def _standing(unit: Unit, page: UUID) -> State:
    state = own_pages.state_of(unit, page)
    if state is None or state.removed:
        raise UnknownPage
    return state


def _turn(unit: Unit, page: UUID, turn: _Turn) -> PageAct:
    own_pages.put(unit, page, turn.after)
    return _told(unit, page, turn)


def _told(unit: Unit, page: UUID, turn: _Turn) -> PageAct:
    return PageAct(page, turn, changes.note(unit, ChangeKind.PAGES, ()))


def _text_of(path: Path) -> str:
    if path.is_dir():
        raise SourceIsFolder(path)
    try:
        with path.open("rb") as file:
            raw = file.read(_MOST_BYTES + 1)
    except FileNotFoundError as error:
        raise SourceMissing(path) from error
    except OSError as error:
        raise SourceUnreadable(path) from error
    return _decoded(raw, path)


def _decoded(raw: bytes, path: Path) -> str:
    wide = next((name for mark, name in _MARKS if raw.startswith(mark)), None)
    if wide is None and b"\0" in raw:
        raise PageNotText(path)
    if len(raw) > _MOST_BYTES:
        raise PageTooLong(path)
    try:
        return raw.decode(wide or "utf-8")
    except UnicodeDecodeError as error:
        raise PageNotText(path) from error
