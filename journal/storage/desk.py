"""Remember, for one unit of work of writing, what each memory would have to look up again."""

from dataclasses import dataclass, field
from datetime import UTC, datetime

from sqlalchemy import Connection, insert, select

from journal.domain.entry import Draft
from journal.domain.spans import Hemisphere
from journal.storage import rules, viewing
from journal.storage.names import NameBook
from journal.storage.positions import Places
from journal.storage.rules import Rule
from journal.storage.tables import volume


@dataclass(slots=True)
class Desk:
    """What one unit of work of writing remembers between memories.

    Attributes:
        now: When it is written, aware.
        hemisphere: Decides when summer is, for searches that were erased.
    """

    connection: Connection
    now: datetime
    hemisphere: Hemisphere = "north"
    places: Places = field(init=False)
    names: NameBook = field(init=False)
    volumes: dict[str, int] = field(default_factory=dict)
    _rules: tuple[Rule, ...] | None = None

    def __post_init__(self) -> None:
        """Open the books, and ask the zone of the clock once only."""
        self.now = self.now.astimezone(UTC)
        self.places = Places(self.connection)
        self.names = NameBook(self.connection)

    def touching(self, position: int, linked: tuple[int, ...], draft: Draft) -> int:
        """Count the standing erasures that a page falls under, once it is written and indexed."""
        return sum(
            one.touches(linked, draft) or bool(rules.found(self.connection, one, [position]))
            for one in self.standing()
        )

    def touching_at(self, position: int) -> int:
        """Count the standing erasures that a visible memory falls under by what shows of it."""
        pages = viewing.pages(self.connection, [position] if self.standing() else [])
        return sum(self.touching(position, page.names, page.shown) for page in pages)

    def standing(self) -> tuple[Rule, ...]:
        """Give the standing erasures that pages can fall under."""
        if self._rules is None:
            self._rules = rules.standing(self.connection, self.hemisphere)
        return self._rules

    def volume(self, title: str) -> int:
        """Give the row of a journal by its name; make it when it is new."""
        if title not in self.volumes:
            found = self.connection.execute(
                select(volume.c.id).where(volume.c.name == title)
            ).scalar()
            if found is None:
                made = insert(volume).values(name=title).returning(volume.c.id)
                found = self.connection.execute(made).scalar_one()
            self.volumes[title] = int(found)
        return self.volumes[title]
