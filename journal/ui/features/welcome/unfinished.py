"""Keep what was chosen and typed before there was a journal to keep it in.

The one place where words of the person lie outside a journal: there is none yet. The file is
theirs alone to read, and goes as soon as the words are a memory.
"""

from __future__ import annotations

import json
import logging
import os
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from journal.domain.ids import EntryId, new_id
from journal.runtime.paths import FIRST_RUN, private_folder

if TYPE_CHECKING:
    from pathlib import Path

_log = logging.getLogger(__name__)
PAGES: Final = 3
_VERSION = 1


class Where(StrEnum):
    """The ways to say where the journal lives."""

    USUAL = "usual"
    ELSEWHERE = "elsewhere"
    ALREADY = "already"


@dataclass(frozen=True, slots=True)
class Unfinished:
    """How far one has come.

    Attributes:
        page: The page that is looked at, from 0.
        where: Which card is chosen.
        elsewhere, already: The folders that were chosen for the two other cards; empty for none.
        sample: Whether the sample is wanted.
        text: The first sentence as far as it is written.
        entry: The id that its memory will have.
    """

    page: int = 0
    where: Where = Where.USUAL
    elsewhere: str = ""
    already: str = ""
    sample: bool = False
    text: str = ""
    entry: EntryId = field(default_factory=lambda: EntryId(new_id()))


def load(folder: Path) -> Unfinished:
    """Read how far one had come; the beginning where nothing can be read."""
    try:
        data = json.loads((folder / FIRST_RUN).read_text(encoding="utf-8"))
        return _read(data)
    except FileNotFoundError:
        return Unfinished()
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        _log.info("The first run that was left could not be read.")
        return Unfinished()


def save(folder: Path, unfinished: Unfinished) -> None:
    """Keep how far one has come, whole or not at all.

    Raises:
        OSError: It cannot be kept.
    """
    path = private_folder(folder) / FIRST_RUN
    draft = path.with_suffix(".partial")
    data = {"version": _VERSION} | asdict(unfinished) | {"entry": str(unfinished.entry)}
    words = json.dumps(data).encode("ascii")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(words)
        file.flush()
        os.fsync(handle)
    draft.replace(path)


def forget(folder: Path) -> None:
    """Let the file go: what it held is in the journal."""
    for ending in (".json", ".partial"):
        try:
            (folder / FIRST_RUN).with_suffix(ending).unlink(missing_ok=True)
        except OSError as error:
            _log.warning("The file of the first run could not be removed: %s", error)


def _read(data: Any) -> Unfinished:  # noqa: ANN401 - whatever stands in the file
    if data["version"] != _VERSION or type(data["page"]) is not int:
        return Unfinished()
    words = {name: data[name] for name in ("elsewhere", "already", "text")}
    if not all(isinstance(one, str) for one in words.values()):
        return Unfinished()
    return Unfinished(
        page=min(max(data["page"], 0), PAGES - 1),
        where=Where(data["where"]),
        sample=data["sample"] is True,
        entry=EntryId(UUID(data["entry"])),
        **words,
    )
