"""Tell whether words that were kept say a name that nobody may see any more.

What somebody once typed is no memory, so no rule of the gate lies over it: the words of a search
that is being prepared, or what else somebody was called. Better too much than a word too many.
"""

from collections.abc import Callable, Iterator

from sqlalchemy import Connection, and_, or_, select

from journal.domain.called import called
from journal.domain.erasure import ErasureKind
from journal.domain.fold import fold
from journal.storage.rules import other_names
from journal.storage.tables import alias, erasure, name


def says_hidden(connection: Connection, words: str) -> bool:
    """Tell whether words say a name that is put away, in whatever case and with whatever marks."""
    return telling(connection)(words)


def telling(connection: Connection) -> Callable[[str], bool]:
    """Give what tells whether words say a name that is put away; it knows those of this moment."""
    names = tuple(fold(one) for one in _unsaid(connection))

    def says(words: str) -> bool:
        folded = " ".join(fold(words).split())
        # Most are not in it at all: only what is needs to be looked for word by word.
        return called(tuple(one for one in names if one in folded)).is_in(folded)

    return says


def _unsaid(connection: Connection) -> Iterator[str]:
    """Give every name that is hidden, and what erasures that stand were aimed at in words."""
    hidden = or_(name.c.targeted > 0, and_(name.c.shown == 0, name.c.held > 0))
    yield from connection.execute(select(name.c.name).where(hidden)).scalars()
    others = select(alias.c.words).where(alias.c.name == name.c.id, hidden)
    yield from connection.execute(others).scalars()
    rows = connection.execute(
        select(erasure.c.kind, erasure.c.target, erasure.c.also).where(
            erasure.c.ended_at.is_(None)
        )
    )
    for row in rows:
        yield from other_names(row.also)
        if row.kind == ErasureKind.SEARCH.value and row.target:
            yield " ".join(row.target.split())
