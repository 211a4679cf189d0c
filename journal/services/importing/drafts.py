"""Make a draft out of the loose fields of another program: of a JSON line, or front matter."""

from journal.domain.door import admit, admit_line
from journal.domain.entry import Draft, Provenance
from journal.domain.moment import Moment
from journal.services.importing.dates import read_moment
from journal.services.importing.fields import Fields, first_of, flag, label, names, place, words
from journal.services.importing.fingerprint import content_hash
from journal.services.importing.readers import Reason, Unfit

DATE_KEYS = (
    "date", "happened_at", "datetime", "created", "created_at", "creationDate", "creationdate",
    "day",
)
_PLACE_KEYS = ("place", "location")
_TAG_KEYS = ("tags", "tag", "keywords", "categories")
_DAY_LENGTH = len("2024-02-14")


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
        place=place(first_of(fields, _PLACE_KEYS)),
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
