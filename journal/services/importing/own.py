"""Read back what this journal's own exports hold, to the letter.

A memory that was put away when it was exported comes back put away, by the same erasures.
"""

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

from journal.domain.entry import DEFAULT_JOURNAL, Attachment, Draft, Provenance
from journal.domain.erasure import ErasureKind
from journal.domain.ids import AttachmentId, EntryId, ErasureId
from journal.domain.moment import Moment
from journal.domain.returning import LONGEST_WAIT
from journal.services.importing.fields import Fields, flag, names, words
from journal.services.importing.held import carried_of, holding_of, number_of
from journal.services.importing.readers import (
    FileBeside,
    HeldDraft,
    Holder,
    Reason,
    Unfit,
    WithFiles,
)


def is_own(fields: Fields) -> bool:
    """Tell whether this journal wrote the fields."""
    return isinstance(fields.get("happened"), Mapping) and "happened_at" in fields


def order_of(fields: Fields) -> int:
    """Give the place that a note had among those of its day; names on a disk tell none.

    Raises:
        Unfit: It is no number.
    """
    try:
        return int(words(fields.get("order")) or "0")
    except ValueError as error:
        raise Unfit(Reason.WRONG_FIELD) from error


def own_item(fields: Fields, text: str, folder: Path) -> Draft | HeldDraft | WithFiles:
    """Read back what an export wrote.

    Args:
        fields: Everything but the text.
        text: To the letter.
        folder: The one that the source stands in; attached files are found from there.

    Raises:
        Unfit: Somebody changed it into something that is no memory.
    """
    item, files = _own_words(fields, text), _own_files(fields.get("attachments"), folder)
    return WithFiles(item, files) if files else item


def _own_files(value: object, folder: Path) -> tuple[FileBeside, ...]:
    """Give the files that were exported too; early exports only told of them."""
    if not value:
        return ()
    if not isinstance(value, list) or not all(isinstance(one, Mapping) for one in value):
        raise Unfit(Reason.WRONG_FIELD)
    return tuple(_own_file(one, folder) for one in value if "file" in one)


def _own_file(value: Fields, folder: Path) -> FileBeside:
    named, digest = words(value.get("file")), words(value.get("sha256"))
    try:
        uid = AttachmentId(UUID(words(value.get("id"))))
    except ValueError as error:
        raise Unfit(Reason.WRONG_FIELD) from error
    # What is read has to have this hash, so that no file can be asked for by its path alone.
    told = Attachment(
        uid, digest, words(value.get("name")), words(value.get("media_type")), 0,
        words(value.get("caption")),
    )  # fmt: skip
    return FileBeside(folder / named, told)


def _own_words(fields: Fields, text: str) -> Draft | HeldDraft:
    draft = Draft(
        moment=_own_moment(fields),
        text=text,
        title=words(fields.get("title")),
        id=_own_id(fields.get("id")),
        tags=names(fields.get("tags"), mark=""),
        people=names(fields.get("people"), mark=""),
        place=words(fields.get("place")) or None,
        mood=words(fields.get("mood")) or None,
        starred=flag(fields.get("starred")),
        quiet=flag(fields.get("quiet")),
        lang=words(fields.get("lang")) or None,
        weather=words(fields.get("weather")) or None,
        journal=words(fields.get("journal")) or DEFAULT_JOURNAL,
        provenance=_own_origin(fields.get("provenance")),
        created_at=_own_instant(fields.get("created_at")),
        updated_at=_own_instant(fields.get("updated_at")),
    )
    held = fields.get("held")
    if not held:
        return draft
    if not isinstance(held, list) or draft.id is None:
        raise Unfit(Reason.WRONG_FIELD)
    holders = tuple((_holder(one), holding_of(one).fitted(text, {})) for one in held)
    return HeldDraft(draft.id, draft, holders)


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


def _own_instant(value: object) -> datetime | None:
    if value is None:
        return None
    try:
        instant = datetime.fromisoformat(words(value))
    except ValueError as error:
        raise Unfit(Reason.WRONG_FIELD) from error
    if instant.tzinfo is None:
        raise Unfit(Reason.WRONG_FIELD)
    return instant


def _days_to_wait(value: object) -> int:
    """Read for how many days somebody asked to wait; exports made before know nothing of it."""
    try:
        days = int(words(value) or "0")
    except ValueError as error:
        raise Unfit(Reason.WRONG_FIELD) from error
    if not 0 <= days <= LONGEST_WAIT:
        raise Unfit(Reason.WRONG_FIELD)
    return days


def _holder(value: object) -> Holder:
    if not isinstance(value, Mapping):
        raise Unfit(Reason.WRONG_FIELD)
    returns = words(value.get("return_on"))
    try:
        return Holder(
            id=ErasureId(UUID(words(value.get("erasure")))),
            kind=ErasureKind(words(value.get("kind"))),
            on=date.fromisoformat(words(value.get("date"))),
            return_on=date.fromisoformat(returns) if returns else None,
            target=words(value.get("target")) or None,
            tape=words(value.get("tape")) or None,
            wait=_days_to_wait(value.get("wait")),
            number=number_of(value.get("number")),
            carried=carried_of(value),
        )
    except ValueError as error:
        raise Unfit(Reason.WRONG_FIELD) from error
