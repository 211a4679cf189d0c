"""Read single fields of a JSON object or of front matter into the values a draft is made of.

Files are loose: a tag list may be one string, a title a number, a flag the word "true". What
cannot be meant is refused, so that nothing is lost without being said.
"""

import re
from collections.abc import Iterable, Mapping

from journal.domain.door import admit_line
from journal.services.importing.readers import Reason, Unfit

Fields = Mapping[str, object]

_SEPARATORS = re.compile(r"\s*[,;]\s*")
_LINK = re.compile(r"\[\[([^\[\]]+)\]\]")
_TRUE = frozenset({"true", "yes", "on", "1"})


def first_of(fields: Fields, keys: Iterable[str]) -> object:
    """Give the first value that is there and not null, or None."""
    for key in keys:
        value = fields.get(key)
        if value is not None:
            return value
    return None


def words(value: object) -> str:
    """Read a text; a number becomes its digits, null the empty text.

    Raises:
        Unfit: It is an object, a list or a truth value.
    """
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    raise Unfit(Reason.WRONG_FIELD)


def label(value: object) -> str | None:
    """Read an optional name such as a place or a mood; an object gives its `name`.

    Raises:
        Unfit: It is neither a text, nor a number, nor an object with a name.
    """
    if isinstance(value, Mapping):
        value = value.get("name")
    return " ".join(admit_line(words(value)).split()) or None


def flag(value: object) -> bool:
    """Read a yes or no; null and words that say neither are no."""
    if isinstance(value, str):
        return value.strip().lower() in _TRUE
    return value is True or value == 1


def names(value: object, *, mark: str) -> tuple[str, ...]:
    """Read tags or people: a list, or one string with commas; a leading `mark` is dropped.

    Raises:
        Unfit: It is neither, an item is neither text nor number nor an object with a name, or a
            name has no letter or digit.
    """
    if value is None:
        return ()
    items: Iterable[object]
    if isinstance(value, str):
        items = _parts(value, mark)
    elif isinstance(value, list | tuple):
        items = value
    else:
        items = (value,)
    found = (label(item) for item in items)
    kept = dict.fromkeys(_bare(name, mark) for name in found if name)
    return tuple(_checked(name) for name in kept if name)


def place(value: object) -> str | None:
    """Read the name of a place, as `label` does.

    Raises:
        Unfit: As `label`, or it has no letter and no digit.
    """
    name = label(value)
    return None if name is None else _checked(name)


def _bare(name: str, mark: str) -> str:
    """Take the sign off a name, and the brackets of a link: `[[Notes/Ice|ice]]` says "ice"."""
    link = _LINK.fullmatch(name) if mark else None
    name = link[1].rpartition("|")[2] if link else name
    return name.removeprefix(mark).strip()


def _checked(name: str) -> str:
    if not any(letter.isalnum() for letter in name):
        raise Unfit(Reason.BAD_NAME)
    return name


def _parts(value: str, mark: str) -> list[str]:
    if "," not in value and ";" not in value and value.lstrip().startswith(mark):
        return value.split()
    return _SEPARATORS.split(value)
