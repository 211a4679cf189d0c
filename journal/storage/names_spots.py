"""Where places are: learned from pictures, and asked for by them."""

from sqlalchemy import Connection, select, update

from journal.domain.names import NameKind
from journal.domain.taken import Spot
from journal.storage import gate
from journal.storage.names import find_name
from journal.storage.tables import name

_IS_PLACE = name.c.kind == NameKind.PLACE.value


def nearest(connection: Connection, spot: Spot, within: float) -> str | None:
    """Give the visible place nearest to a spot, not further away than `within` metres."""
    known = select(name.c.name, name.c.latitude, name.c.longitude).where(
        _IS_PLACE, name.c.latitude.is_not(None), name.c.longitude.is_not(None), gate.name_shows()
    )
    ways = [
        (spot.metres_to(Spot(float(row.latitude), float(row.longitude))), row.name)
        for row in connection.execute(known)
    ]
    way, words = min(ways, default=(within, None))
    return words if way <= within else None


def locate(connection: Connection, words: str, spot: Spot) -> bool:
    """Remember where a place is, unless that is known or there is no such place to be seen."""
    row = find_name(connection, NameKind.PLACE, words)
    unknown = update(name).where(name.c.id == row, name.c.latitude.is_(None), gate.name_shows())
    values = {"latitude": repr(spot.latitude), "longitude": repr(spot.longitude)}
    return connection.execute(unknown.values(**values)).rowcount > 0
