"""Keep what somebody prepares to put away until it is done, or let be.

There is one at the most. It is kept as the window words it; storage reads none of that.
"""

import json
from datetime import date

from sqlalchemy import Connection, delete, insert, select

from journal.domain.prepared import Prepared
from journal.storage.tables import meta

_KEY = "prepared"


def keep(connection: Connection, prepared: Prepared) -> None:
    """Keep it in the place of the one before."""
    told = {
        "words": prepared.words,
        "on": prepared.on.isoformat(),
        "asks_on": None if prepared.asks_on is None else prepared.asks_on.isoformat(),
        "begun": prepared.begun,
    }
    row = insert(meta).prefix_with("OR REPLACE")
    connection.execute(row.values(key=_KEY, value=json.dumps(told, ensure_ascii=False)))


def kept(connection: Connection) -> Prepared | None:
    """Give what is being prepared."""
    value = connection.execute(select(meta.c.value).where(meta.c.key == _KEY)).scalar()
    if value is None:
        return None
    told = json.loads(value)
    asks_on = told["asks_on"]
    return Prepared(
        told["words"],
        date.fromisoformat(told["on"]),
        None if asks_on is None else date.fromisoformat(asks_on),
        told["begun"],
    )


def forget(connection: Connection) -> None:
    """Keep it no longer: it was done, or let be."""
    connection.execute(delete(meta).where(meta.c.key == _KEY))
