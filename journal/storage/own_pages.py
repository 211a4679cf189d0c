"""Keep the pages the person adds; one that is removed stays, out of sight, and can come back."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, insert, select, update

from journal.domain.own_page import OwnPage
from journal.storage.tables import reference_page as table


@dataclass(frozen=True, slots=True)
class State:
    """What an act changes of a page."""

    title: str
    removed: bool


def pages(connection: Connection) -> tuple[OwnPage, ...]:
    """Give the pages that are there, in the order they were added."""
    wanted = select(table.c.uid, table.c.title, table.c.text, table.c.added_at)
    rows = connection.execute(wanted.where(table.c.removed == 0).order_by(table.c.id))
    return tuple(OwnPage(row.uid, row.title, row.text, row.added_at) for row in rows)


def add(connection: Connection, page: OwnPage) -> None:
    """Keep a page that is not there yet."""
    connection.execute(
        insert(table).values(
            uid=page.id, title=page.title, text=page.text, added_at=page.added_at, removed=0
        )
    )


def state_of(connection: Connection, page: UUID) -> State | None:
    """Give how a page stands, removed or not; None when there never was one."""
    wanted = select(table.c.title, table.c.removed).where(table.c.uid == page)
    row = connection.execute(wanted).one_or_none()
    return None if row is None else State(row.title, bool(row.removed))


def put(connection: Connection, page: UUID, state: State) -> None:
    """Let a page stand otherwise."""
    changed = {"title": state.title, "removed": int(state.removed)}
    connection.execute(update(table).where(table.c.uid == page).values(changed))
