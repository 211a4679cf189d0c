"""Word why an item of an import was left out; apart from the rest, which every command loads."""

from journal.services.importing.readers import Reason

REASONS: dict[Reason, str] = {
    Reason.BROKEN_JSON: "The line is no whole JSON.",
    Reason.NOT_AN_OBJECT: "The line holds no JSON object.",
    Reason.WRONG_FIELD: "A field holds something that cannot stand there.",
    Reason.NO_DATE: "No date is given, and the file's name holds none.",
    Reason.UNKNOWN_DATE: "The date is none that I know.",
    Reason.IMPOSSIBLE_DATE: "No calendar has that date.",
    Reason.AMBIGUOUS_DATE: "The date can be read in two ways: write it as 2024-02-14.",
    Reason.EMPTY: "There is no text and no title.",
    Reason.NOT_UTF8: "The text is not in UTF-8: save it in UTF-8 and import again.",
    Reason.TOO_LARGE: "It is too large for one memory.",
    Reason.UNREADABLE: "The file cannot be read.",
    Reason.BROKEN_FRONT_MATTER: "The front matter is no whole YAML.",
    Reason.FRONT_MATTER_ALIASES: "The front matter holds YAML aliases, which are not followed.",
    Reason.BAD_NAME: "A tag, person or place has no letter and no digit.",
    Reason.FILE_LOST: "This file of a memory is missing or was changed; the memory is in.",
    Reason.DAY_FULL: "Its day holds as many memories as a day has room for.",
}
