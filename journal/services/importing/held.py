"""Read back how an erasure held a memory when this journal exported it, and what it hides.

An export that was made before ranges were written down says nothing of them: what it tells of is
put away whole. So is whatever a later version wrote that cannot be read here.
"""

from collections.abc import Mapping
from uuid import UUID

from journal.domain.carried import GAPS_FORMAT, HiddenName, Holding
from journal.domain.erasure import Carried, NewPages
from journal.domain.ids import AttachmentId
from journal.domain.names import NameKind
from journal.domain.veil import Blank
from journal.services.importing.fields import Fields, flag, names, words
from journal.services.importing.readers import Reason, Unfit

_LARGEST = 1 << 31


def holding_of(value: Fields) -> Holding:
    """Read how an erasure holds a memory.

    Raises:
        Unfit: Somebody changed it into something that cannot be meant.
    """
    holds, gaps = words(value.get("holds")) or "whole", value.get("gaps")
    if holds == "name" and gaps is None:
        return Holding()
    if gaps is None:
        return Holding(whole=True)
    if not isinstance(gaps, Mapping):
        raise Unfit(Reason.WRONG_FIELD)
    if number_of(gaps.get("format")) != GAPS_FORMAT:
        return Holding(whole=True)
    return Holding(
        whole=holds == "whole",
        text=tuple(map(_range, _list(gaps.get("text")))),
        title=flag(gaps.get("title")),
        files=frozenset(map(_file, _list(gaps.get("files")))),
    )


def carried_of(value: Fields) -> Carried:
    """Read what an erasure hides besides memories.

    Raises:
        Unfit: Somebody changed it into something that cannot be meant.
    """
    try:
        choice = NewPages(words(value.get("new_pages")) or NewPages.LEAVE)
    except ValueError as error:
        raise Unfit(Reason.WRONG_FIELD) from error
    return Carried(
        hides=tuple(map(_hidden, _list(value.get("hides")))),
        also=names(value.get("also"), mark=""),
        new_pages=choice,
    )


def number_of(value: object) -> int:
    """Read a number; 0 where there is none.

    Raises:
        Unfit: It is none.
    """
    try:
        number = int(words(value) or "0")
    except ValueError as error:
        raise Unfit(Reason.WRONG_FIELD) from error
    if not 0 <= number < _LARGEST:
        raise Unfit(Reason.WRONG_FIELD)
    return number


def _list(value: object) -> list[object]:
    if value is None:
        return []
    if not isinstance(value, list):
        raise Unfit(Reason.WRONG_FIELD)
    return value


def _range(value: object) -> Blank:
    if not isinstance(value, Mapping):
        raise Unfit(Reason.WRONG_FIELD)
    try:
        digest = bytes.fromhex(words(value.get("hash")))
    except ValueError as error:
        raise Unfit(Reason.WRONG_FIELD) from error
    return Blank(number_of(value.get("start")), number_of(value.get("end")), digest)


def _file(value: object) -> AttachmentId:
    try:
        return AttachmentId(UUID(words(value)))
    except ValueError as error:
        raise Unfit(Reason.WRONG_FIELD) from error


def _hidden(value: object) -> HiddenName:
    if not isinstance(value, Mapping):
        raise Unfit(Reason.WRONG_FIELD)
    called = names([value.get("name")], mark="")
    try:
        kind = NameKind(words(value.get("kind")))
    except ValueError as error:
        raise Unfit(Reason.WRONG_FIELD) from error
    if not called:
        raise Unfit(Reason.WRONG_FIELD)
    return HiddenName(kind, called[0], names(value.get("also"), mark=""))
