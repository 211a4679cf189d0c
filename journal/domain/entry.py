"""A memory: what was written, when it happened, and what it is linked to."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from journal.domain.ids import AttachmentId, EntryId
from journal.domain.moment import Moment

if TYPE_CHECKING:
    from journal.domain.veiled import Veiled

DEFAULT_JOURNAL = "Journal"


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where an imported memory came from.

    Attributes:
        format: The reader that read it, such as ``jrnl``.
        original_id: The id it had there, or its path; unique within the format.
        content_hash: SHA-256 of what was read, hex.
    """

    format: str
    original_id: str
    content_hash: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that belongs to a memory, kept byte for byte in the content-addressed store."""

    id: AttachmentId
    sha256: str
    name: str
    media_type: str
    size: int
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One memory as it is kept.

    Attributes:
        tags: All tags, written in the text or added beside it, in the order they were added.
        text_tags: Those of them that stand in the text as ``#tag``; only an edit removes them.
        people: All people; ``text_people`` those who stand in the text as ``@name``.
        revision: 1 for the first save, one more for each later one.
        created_at, updated_at: Aware, UTC.
        veil: The text with a mark in place of each passage that is put away, and what else of the
            memory is hidden; None when nothing is.
    """

    id: EntryId
    position: int
    journal: str
    moment: Moment
    title: str
    text: str
    tags: tuple[str, ...]
    people: tuple[str, ...]
    place: str | None
    mood: str | None
    starred: bool
    quiet: bool
    lang: str | None
    weather: str | None
    attachments: tuple[Attachment, ...]
    provenance: Provenance | None
    revision: int
    created_at: datetime
    updated_at: datetime
    text_tags: frozenset[str] = frozenset()
    text_people: frozenset[str] = frozenset()
    veil: "Veiled | None" = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Draft:
    """What a person hands over to be kept; frozen, so that it can cross threads.

    Attributes:
        id: None for a new memory.
        tags, people: Those added beside the text; the ones in the text are found when it is saved.
        attachments: Ids of attachments already in the store, in order.
        captions: The words under them, in the same order; attachments beyond the last keep
            the caption they have.
        base_revision: The revision that the text was edited from; 0 for a new memory.
        created_at, updated_at: When a memory that comes out of an export was kept first and
            last, aware; None for now. An edit does not look at them.
        around: What a page showed of the memory where passages are put away, whose marks stand in
            `text`; None where it is a text as people read it. Two drafts that say the same are
            the same around whatever they were written.
    """

    moment: Moment
    text: str
    title: str = ""
    id: EntryId | None = None
    tags: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    place: str | None = None
    mood: str | None = None
    starred: bool = False
    quiet: bool = False
    lang: str | None = None
    weather: str | None = None
    journal: str = DEFAULT_JOURNAL
    attachments: tuple[AttachmentId, ...] = ()
    captions: tuple[str, ...] = ()
    provenance: Provenance | None = None
    base_revision: int = 0
    created_at: datetime | None = None
    updated_at: datetime | None = None
    around: "Veiled | None" = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Row:
    """One memory as a list shows it: no more text than two lines need."""

    id: EntryId
    position: int
    moment: Moment
    title: str
    excerpt: str
    place: str | None
    starred: bool
    tags: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    picture: str | None = None
    mood: str | None = None


@dataclass(frozen=True, slots=True)
class Revision:
    """One kept text of a memory."""

    number: int
    title: str
    text: str
    kept_at: datetime
