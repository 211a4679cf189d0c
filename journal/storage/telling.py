"""Tell whether something put away answers a search, for whoever chose to be told.

It would be an oracle for whoever sits at the screen, so it is told of little: never of people, nor
of anything that tells of somebody who is put away, nor where an erasure closes its gaps.
"""

from sqlalchemy import ColumnElement, Connection, Table, exists, select, text

from journal.domain.called import Called, called
from journal.domain.erasure import ErasureKind
from journal.domain.names import NameKind
from journal.storage import names_rows
from journal.storage.matching import Plan
from journal.storage.parts import in_parts
from journal.storage.rules import other_names
from journal.storage.tables import blanked, entry, erasure, link, member, name

_LOOKED_AT = 200
_LOWEST, _HIGHEST = -(1 << 62), 1 << 62
_FOUND = text(
    "SELECT rowid FROM found_put_away WHERE found_put_away MATCH :match "
    "AND rowid >= :low AND rowid < :high ORDER BY rowid DESC LIMIT :limit"
)


def has_gap(connection: Connection, plan: Plan) -> bool:
    """Tell whether a gap that shows lies among what a query would find.

    Dates inside OR and NOT are not looked into, and of many that are put away the newest few.
    """
    if plan.mixed is not None:
        return False
    low = _LOWEST if plan.low is None else plan.low
    high = _HIGHEST if plan.high is None else plan.high
    asked = {"match": plan.match, "low": low, "high": high, "limit": _LOOKED_AT}
    positions = list(connection.execute(_FOUND, asked).scalars())
    return bool(positions) and _any_may_be_told(connection, positions)


def _any_may_be_told(connection: Connection, positions: list[int]) -> bool:
    hidden = _hidden_people(connection)
    for part in in_parts(positions):
        rows = select(entry.c.title, entry.c.text).where(
            entry.c.position.in_(part),
            entry.c.withdrawn == 0,
            entry.c.held > 0,
            # Each erasure that holds it leaves a gap, and none of them is of a person.
            entry.c.gap == entry.c.held,
            ~_of_people(member),
            ~_of_people(blanked),
            ~_linked_to_hidden(),
        )
        for title, words in connection.execute(rows):
            if not (hidden.is_in(title) or hidden.is_in(words)):
                return True
    return False


def _of_people(held: Table) -> ColumnElement[bool]:
    """Tell whether an erasure of a person holds a memory, whole or in part."""
    return (
        exists()
        .where(
            held.c.position == entry.c.position,
            held.c.released == 0,
            held.c.erasure == erasure.c.id,
            erasure.c.kind == ErasureKind.PERSON.value,
        )
        .correlate(entry)
    )


def _linked_to_hidden() -> ColumnElement[bool]:
    """Tell whether a memory is linked to a person who is put away."""
    return (
        exists()
        .where(
            link.c.position == entry.c.position,
            link.c.name == name.c.id,
            name.c.kind == NameKind.PERSON.value,
            name.c.targeted > 0,
        )
        .correlate(entry)
    )


def _hidden_people(connection: Connection) -> Called:
    """Give how texts say all people who are put away."""
    people = select(name.c.id, name.c.name).where(
        name.c.kind == NameKind.PERSON.value, name.c.targeted > 0
    )
    said: list[str] = []
    for row in connection.execute(people).all():
        said += (row.name, *names_rows.aliases_of(connection, row.id))
    also = select(erasure.c.also).where(
        erasure.c.kind == ErasureKind.PERSON.value, erasure.c.ended_at.is_(None)
    )
    for words in connection.execute(also).scalars():
        said += other_names(words)
    return called(tuple(said))
