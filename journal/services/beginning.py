"""Begin a journal: with its first sentence, and a sample beside it for whoever wants one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journal.domain.door import admit
from journal.domain.entry import Draft

if TYPE_CHECKING:
    from journal.domain.ids import EntryId
    from journal.services.journal import Journal


@dataclass(frozen=True, slots=True)
class Beginning:
    """What a journal begins with.

    Attributes:
        entry: The id of the first memory: beginning once more makes no second one.
        text: Its words; blank for none.
        sample: Whether the sample is put in.
    """

    entry: EntryId
    text: str = ""
    sample: bool = False


def begin(journal: Journal, beginning: Beginning) -> None:
    """Put into an open journal what it begins with; what is there already is left alone.

    Raises:
        JournalUnavailable: It could not be kept; the words stay with the caller.
    """
    if beginning.sample:
        journal.sample.add()
    text = admit(beginning.text).text
    if text.strip():
        moment = journal.writing.new_moment()
        journal.writing.save(Draft(moment=moment, text=text, id=beginning.entry))
