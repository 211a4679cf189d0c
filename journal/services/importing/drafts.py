"""Make a draft out of named fields: a line of JSON, or the front matter and body of a note.

Two kinds of fields are told apart: those of this journal's own export, which hold everything and
come back exactly, and the loose ones of other programs.
"""

from collections.abc import Mapping
from uuid import UUID

from journal.domain.door import admit, admit_line
from journal.domain.entry import DEFAULT_JOURNAL, Draft, Provenance
from journal.domain.ids import EntryId
from journal.domain.moment import Moment
from journal.services.importing.dates import read_moment
from journal.services.importing.fields import Fields, first_of, flag, label, names, words
from journal.services.importing.fingerprint import content_hash
from journal.services.importing.readers import Reason, Unfit

DATE_KEYS = (
    "date", "happened_at", "datetime", "created", "created_at", "creationDate", "creationdate",
    "day",
)
_PLACE_KEYS = ("place", "location")
_TAG_KEYS = ("tags", "tag", "keywords", "categories")
_DAY_LENGTH = len("2024-02-14")


def is_own(fields: Fields) -> bool:
    """Tell whether this journal wrote the fields."""
    return isinstance(fields.get("happened"), Mapping) and "happened_at" in fields


def own_draft(fields: Fields, text: str) -> Draft:
    """Read back what an export wrote.

    Args:
        fields: Everything but the text.
        text: To the letter.

    Raises:
        Unfit: Somebody changed it into something that is no memory.
    """
    return Draft(
        moment=_own_moment(fields),
        text=text,
        title=words(fields.get("title")),
        id=_own_id(fields.get("id")),
        tags=names(fields.get("tags"), mark=""),
        people=names(fields.get("people"), mark=""),
        place=label(fields.get("place")),
        mood=label(fields.get("mood")),
        starred=flag(fields.get("starred")),
        quiet=flag(fields.get("quiet")),
        lang=label(fields.get("lang")),
        weather=label(fields.get("weather")),
        journal=words(fields.get("journal")) or DEFAULT_JOURNAL,
        provenance=_own_origin(fields.get("provenance")),
    )


def loose_draft(fields: Fields, text: str, source_format: str, original_id: str = "") -> Draft:
    """Read what another program wrote.

    Args:
        fields: Everything but the text and the id.
        text: As it was read.
        source_format: The reader's name, for the provenance.
        original_id: What names the memory in its source; empty when only its content does.

    Raises:
        Unfit: There is no date, no text, or a field that cannot be meant.
    """
    title, text = admit_line(words(fields.get("title"))), admit(text).text
    if not title and not text.strip():
        raise Unfit(Reason.EMPTY)
    moment = moment_of(fields)
    content = content_hash(moment.iso(), title, text)
    return Draft(
        moment=moment,
        text=text,
        title=title,
        tags=names(first_of(fields, _TAG_KEYS), mark="#"),
        people=names(fields.get("people"), mark="@"),
        place=label(first_of(fields, _PLACE_KEYS)),
        mood=label(fields.get("mood")),
        starred=flag(fields.get("starred")),
        quiet=flag(fields.get("quiet")),
        lang=label(fields.get("lang")),
        weather=label(fields.get("weather")),
        provenance=Provenance(source_format, original_id or content, content),
    )


def moment_of(fields: Fields) -> Moment:
    """Read the date of the fields, with a time of day beside it where one stands there.

    Raises:
        Unfit: There is none, or it cannot be read.
    """
    when = words(first_of(fields, DATE_KEYS))
    beside = fields.get("time")
    if beside and len(when) == _DAY_LENGTH:
        when = f"{when} {words(beside)}"
    return read_moment(when)


def _own_moment(fields: Fields) -> Moment:
    happened = fields["happened"]
    try:
        return Moment.from_json(
            happened if isinstance(happened, Mapping) else {}, words(fields["happened_at"])
        )
    except ValueError as error:
        raise Unfit(Reason.IMPOSSIBLE_DATE) from error


def _own_id(value: object) -> EntryId | None:
    try:
        return EntryId(UUID(words(value))) if value else None
    except ValueError as error:
        raise Unfit(Reason.WRONG_FIELD) from error


def _own_origin(value: object) -> Provenance | None:
    if value is None:
        return None
    if not isinstance(value, Mapping):
        raise Unfit(Reason.WRONG_FIELD)
    told = [words(value.get(key)) for key in ("format", "original_id", "content_hash")]
    if not all(told) or not _is_hex(told[2]):
        raise Unfit(Reason.WRONG_FIELD)
    return Provenance(told[0], told[1], told[2])


def _is_hex(digits: str) -> bool:
    try:
        return bool(bytes.fromhex(digits))
    except ValueError:
        return False
