"""Find visible memories: pages of hits, counts, what hits have in common."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, TextClause, distinct, func, select, text

from journal.domain.hits import Cursor, Facets
from journal.domain.names import NameCount, NameKind
from journal.storage import gate
from journal.storage.matching import Plan
from journal.storage.names import by_row_ids
from journal.storage.parts import in_parts
from journal.storage.positions import day_of_position
from journal.storage.tables import attachment, entry_attachment

ALL_TIERS = 1
_FOUND = """SELECT rowid FROM found WHERE found MATCH :match
  AND rowid >= :low AND rowid < :high ORDER BY rowid DESC LIMIT :limit"""
# Bounded inside: each row id that leaves the brackets is looked up, 2 ms with a million memories.
_REACHING = """SELECT rowid FROM found WHERE found MATCH :match
  AND rowid IN (SELECT position FROM entry INDEXED BY entry_vague
                WHERE last_day > day AND last_day >= :since AND position < :below)
  ORDER BY rowid DESC LIMIT :limit"""
_COUNT = """SELECT count(*) FROM found WHERE found MATCH :match
  AND rowid >= :low AND rowid < :high"""
_AMONG = """SELECT rowid FROM found WHERE found MATCH :match AND rowid IN ({inside})
  AND ((rowid >= :low AND rowid < :high) OR {reaching})"""
_REACHES = """rowid IN (SELECT position FROM entry INDEXED BY entry_vague
                WHERE last_day > day AND last_day >= :since AND position < :below)"""
_MIXED = """SELECT position FROM entry INDEXED BY entry_shown
  WHERE {shown} AND ({condition}) AND position < :high ORDER BY position DESC LIMIT :limit"""
_OF_ARCHIVE = "FROM found_put_away WHERE found_put_away MATCH"
_LOWEST = -(1 << 62)
_HIGHEST = 1 << 62
_NEWEST = """SELECT * FROM (SELECT rowid, rank FROM found WHERE found MATCH :match
  AND rowid >= :low AND rowid < :high ORDER BY rowid DESC LIMIT :looked_at)"""
_NEWEST_REACHING = """SELECT * FROM (SELECT rowid, rank FROM found WHERE found MATCH :match
  AND rowid IN (SELECT position FROM entry INDEXED BY entry_vague
                WHERE last_day > day AND last_day >= :since AND position < :below)
  ORDER BY rowid DESC LIMIT :looked_at)"""
_BEST = "SELECT rowid FROM ({newest}) ORDER BY rank, rowid DESC LIMIT :limit"


def page(
    connection: Connection, plan: Plan, cursor: Cursor | None, limit: int
) -> tuple[list[tuple[int, int]], Cursor | None]:
    """Give up to `limit` hits as (tier, position), newest first in each tier, and the next cursor.

    Args:
        connection: The unit of work's connection.
        plan: From `matching.plan`.
        cursor: Where the page before ended.
        limit: At least 1.
    """
    tier, below = (cursor.tier, cursor.position) if cursor else (0, _HIGHEST)
    hits: list[tuple[int, int]] = []
    if plan.exact is None or plan.mixed is not None:
        tier = ALL_TIERS
    while len(hits) <= limit and tier <= ALL_TIERS:
        found = _tier(connection, plan, tier, below, limit + 1 - len(hits))
        hits += [(tier, position) for position in found]
        tier, below = tier + 1, _HIGHEST
    more = len(hits) > limit
    hits = hits[:limit]
    return hits, Cursor(*hits[-1]) if more else None


def _tier(connection: Connection, plan: Plan, tier: int, below: int, limit: int) -> list[int]:
    if plan.mixed is not None:
        return _mixed(connection, plan, below, limit)
    match = plan.match
    if plan.exact is not None:
        word = "AND" if tier == 0 else "NOT"
        match = f"({plan.match}) {word} ({plan.exact})"
    values = {**_range(plan), **_reach(plan), "match": match}
    values["high"] = min(below, values["high"])
    found = _positions(connection, text(_FOUND), {**values, "limit": limit})
    if plan.since is not None and len(found) < limit:
        values["below"] = min(below, values["below"])
        values["limit"] = limit - len(found)
        found += _positions(connection, text(_REACHING), values)
    return found


def _mixed(connection: Connection, plan: Plan, below: int, limit: int) -> list[int]:
    statement = text(_MIXED.format(shown=_shown(), condition=plan.mixed))
    return _positions(connection, statement, {**plan.values, "high": below, "limit": limit})


def _shown() -> str:
    return str(gate.entry_shows().compile(compile_kwargs={"literal_binds": True}))


def _positions(connection: Connection, statement: TextClause, values: dict[str, Any]) -> list[int]:
    return list(connection.execute(statement, values).scalars())


def best(connection: Connection, plan: Plan, looked_at: int, limit: int) -> list[int]:
    """Give the most relevant of the newest `looked_at` hits; a whole scan would take seconds."""
    if plan.mixed is not None:
        return _mixed(connection, plan, _HIGHEST, limit)
    newest = _NEWEST if plan.since is None else f"{_NEWEST} UNION ALL {_NEWEST_REACHING}"
    statement = text(_BEST.format(newest=newest))
    values = {**_range(plan), **_reach(plan), "looked_at": looked_at, "limit": limit}
    return _positions(connection, statement, values)


def _range(plan: Plan) -> dict[str, Any]:
    return {
        "match": plan.match,
        "low": _LOWEST if plan.low is None else plan.low,
        "high": _HIGHEST if plan.high is None else plan.high,
    }


def _reach(plan: Plan) -> dict[str, Any]:
    """Give the bounds of vague memories that begin before the first day, and reach it."""
    if plan.since is None:
        return {}
    bounds = _range(plan)
    return {"since": plan.since.toordinal(), "below": min(bounds["low"], bounds["high"])}


def count(connection: Connection, plan: Plan) -> int:
    """Count all hits."""
    if plan.mixed is not None:
        return len(all_positions(connection, plan))
    values = {**_range(plan), **_reach(plan), "limit": _HIGHEST}
    found = int(connection.execute(text(_COUNT), values).scalar_one())
    if plan.since is not None:
        found += len(_positions(connection, text(_REACHING), values))
    return found


def all_positions(connection: Connection, plan: Plan) -> list[int]:
    """Give all hits, in no order."""
    if plan.mixed is not None:
        return _mixed(connection, plan, _HIGHEST, _HIGHEST)
    values = {**_range(plan), **_reach(plan), "limit": _HIGHEST}
    found = _positions(connection, text(_FOUND), values)
    if plan.since is not None:
        found += _positions(connection, text(_REACHING), values)
    return found


def among(connection: Connection, plan: Plan, positions: Sequence[int]) -> set[int]:
    """Give those of some visible memories that are hits."""
    found: set[int] = set()
    for part in in_parts(positions):
        # The positions are our own integers; bound one by one they would cost more than the rest.
        inside = ",".join(map(str, part))
        if plan.mixed is not None:
            statement = _MIXED.format(
                shown=_shown(), condition=f"({plan.mixed}) AND position IN ({inside})"
            )
            values = {**plan.values, "high": _HIGHEST, "limit": _HIGHEST}
        else:
            statement = _AMONG.format(inside=inside, reaching=_REACHES if plan.since else "0")
            values = {**_range(plan), **_reach(plan)}
        found |= set(_positions(connection, text(statement), values))
    return found


def put_away(connection: Connection, plan: Plan) -> list[int]:
    """Give what would be hits of what does not show: for erasures that stack, and nothing else."""
    if plan.mixed is not None:
        condition = plan.mixed.replace("FROM found WHERE found MATCH", _OF_ARCHIVE)
        statement = f"SELECT position FROM entry WHERE NOT ({_shown()}) AND ({condition})"  # noqa: S608 - our own
        return _positions(connection, text(statement), plan.values)
    values = {**_range(plan), **_reach(plan), "limit": _HIGHEST}
    asked = [_FOUND] if plan.since is None else [_FOUND, _REACHING]
    statements = (one.replace("FROM found WHERE found MATCH", _OF_ARCHIVE) for one in asked)
    return [hit for one in statements for hit in _positions(connection, text(one), values)]


def facets(connection: Connection, plan: Plan, looked_at: int) -> Facets:
    """Give what the newest `looked_at` hits have in common."""
    hits, more = page(connection, plan, None, looked_at)
    positions = [position for _, position in hits]
    inside = ",".join(map(str, positions)) or "NULL"
    return Facets(
        people=_linked(connection, inside, NameKind.PERSON),
        places=_linked(connection, inside, NameKind.PLACE),
        tags=_linked(connection, inside, NameKind.TAG),
        years=_years(positions),
        starred=_starred(connection, inside),
        pictured=_pictured(connection, inside),
        looked_at=len(positions),
        complete=more is None,
    )


def _linked(connection: Connection, inside: str, kind: NameKind) -> tuple[NameCount, ...]:
    # The positions are our own integers; bound one by one they would cost more than the query.
    rows = connection.execute(
        text(
            f"SELECT link.name, count(*) AS hits FROM link JOIN name ON name.id = link.name "  # noqa: S608
            f"WHERE link.position IN ({inside}) AND name.kind = :kind "
            "GROUP BY link.name ORDER BY hits DESC, name.key LIMIT 12"
        ),
        {"kind": kind.value},
    ).all()
    shown = by_row_ids(connection, [row.name for row in rows])
    return tuple(
        NameCount(shown[row.name][0], kind, shown[row.name][2], row.hits)
        for row in rows
        if row.name in shown
    )


def _years(positions: Sequence[int]) -> tuple[tuple[int, int], ...]:
    years: dict[int, int] = {}
    for position in reversed(positions):
        year = day_of_position(position).year
        years[year] = years.get(year, 0) + 1
    return tuple(sorted(years.items()))


def _starred(connection: Connection, inside: str) -> int:
    return int(
        connection.execute(
            text(f"SELECT count(*) FROM entry WHERE position IN ({inside}) AND starred = 1")  # noqa: S608
        ).scalar_one()
    )


def _pictured(connection: Connection, inside: str) -> int:
    pictures = (
        select(func.count(distinct(entry_attachment.c.position)))
        .join(attachment, attachment.c.id == entry_attachment.c.attachment)
        .where(text(f"entry_attachment.position IN ({inside})"))
        .where(attachment.c.media_type.like("image/%"), gate.file_shows())
    )
    return int(connection.execute(pictures).scalar_one())
