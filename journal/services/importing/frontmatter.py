"""Part a note into its YAML front matter and its body.

Every plain value is read as a text: YAML 1.1 would make a title `2020-01-01` a date, `no` a truth
value, `010` an eight and `12:30` a number of minutes. Only what parses to a map is front matter;
`---` elsewhere is a rule across the page. Aliases are refused, and the size is capped (a map of
nested aliases grows to gigabytes in memory).
"""

import re
from collections.abc import Iterable

from journal.services.importing.readers import Reason, Unfit

LARGEST = 1024 * 1024
DEEPEST = 64
_OPENING = re.compile(r"\s*-{3,}[ \t]*\n")
_CLOSING = re.compile(r"^(?:-{3,}|\.\.\.)[ \t]*(?:\n|\Z)", re.MULTILINE)
_KEY = re.compile(r"\s*(?:#[^\n]*\n\s*)*[\"']?[\w ?-]+[\"']?[ \t]*:(?:\s|\Z)")


def split(note: str) -> tuple[dict[str, object], str]:
    """Give the fields and the body, which begins right behind the closing line.

    Args:
        note: Without a byte order mark, line ends LF.

    Raises:
        Unfit: There is front matter, and it is broken, too large or holds aliases.
    """
    opening = _OPENING.match(note)
    closing = _CLOSING.search(note, opening.end()) if opening else None
    if opening is None or closing is None:
        return {}, note
    block = note[opening.end() : closing.start()]
    if block.strip() and _KEY.match(block) is None:
        return {}, note
    if len(block) > LARGEST:
        raise Unfit(Reason.TOO_LARGE)
    fields = _parse(block)
    return ({}, note) if fields is None else (fields, note[closing.end() :])


def _parse(block: str) -> dict[str, object] | None:
    """Give the map that the block holds, an empty one for nothing; None for anything else."""
    from yaml import YAMLError

    try:
        value = _load(block)
    except YAMLError as error:
        raise Unfit(Reason.BROKEN_FRONT_MATTER) from error
    if value is None or value == "":
        return {}
    return {str(key): one for key, one in value.items()} if isinstance(value, dict) else None


def _load(block: str) -> object:
    import yaml

    loader = yaml.CBaseLoader if yaml.__with_libyaml__ else yaml.BaseLoader
    _check(yaml.parse(block, Loader=loader))
    return yaml.load(block, Loader=loader)  # noqa: S506 - the base loader makes texts only


def _check(events: Iterable[object]) -> None:
    """Refuse aliases and deep nesting before anything is built.

    Building goes down one C frame a level: 30,000 brackets end the whole process (PyYAML 6.0).
    """
    from yaml import AliasEvent, CollectionEndEvent, CollectionStartEvent

    depth = 0
    for event in events:
        if isinstance(event, AliasEvent):
            raise Unfit(Reason.FRONT_MATTER_ALIASES)
        depth += isinstance(event, CollectionStartEvent)
        depth -= isinstance(event, CollectionEndEvent)
        if depth > DEEPEST:
            raise Unfit(Reason.BROKEN_FRONT_MATTER)
