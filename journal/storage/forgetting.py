"""Forget an erasure as if it had never been made: that of the sample, when the sample goes."""

from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from journal.domain.ids import ErasureId
from journal.storage import erasures
from journal.storage.tables import aimed, blanked, delete_order, erasure, member

_REASON = "the sample goes"


def forget(connection: Connection, uid: ErasureId, now: datetime) -> None:
    """Let all that an erasure holds go, and keep nothing that tells of it.

    Args:
        connection: The unit of work's connection.
        uid: The erasure, standing or not; one that is not there is forgotten already.
        now: Aware.
    """
    made = select(erasure.c.id, erasure.c.ended_at).where(erasure.c.uid == uid)
    for one in connection.execute(made).all():
        if one.ended_at is None:
            act = erasures.begin_release(connection, now)
            erasures.release(connection, [one.id], act)
            erasures.bring_back(connection, act)
        _delete(connection, one.id)


def _delete(connection: Connection, row: int) -> None:
    """Delete an erasure by an order that names each row."""
    held = connection.execute(select(member.c.position).where(member.c.erasure == row)).scalars()
    orders = [{"subject": "member", "row": row, "part": one, "reason": _REASON} for one in held]
    orders.append({"subject": "erasure", "row": row, "part": 0, "reason": _REASON})
    connection.execute(insert(delete_order), orders)
    for part in (member, blanked, aimed):
        connection.execute(delete(part).where(part.c.erasure == row))
    connection.execute(delete(erasure).where(erasure.c.id == row))
    mine = delete_order.c.subject.in_(("member", "erasure")), delete_order.c.row == row
    connection.execute(delete(delete_order).where(*mine))
