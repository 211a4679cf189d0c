"""Tell whether words that were kept say a name that nobody may see any more.

What somebody once typed is no memory, so no rule of the gate lies over it: the words of a search
that is being prepared, or what else somebody was called. Better too much than a word too many.
"""

from collections.abc import Callable, Iterable, Iterator

from sqlalchemy import Connection, select

from journal.domain.called import called
from journal.domain.erasure import ErasureKind
from journal.domain.fold import fold
from journal.storage.rules import other_names
from journal.storage.tables import aimed, alias, erasure, name


def says_hidden(connection: Connection, words: str) -> bool:
    """Tell whether words say a name that is put away, in whatever case and with whatever marks."""
    return _finder((*_aimed_at(connection), *_hidden(connection)))(words)


def telling(connection: Connection) -> Callable[[str], bool]:
    """Give what tells whether words say what an erasure that stands is aimed at.

    It knows those of this moment. Who merely stands in memories that are put away is named in
    others as before.
    """
    return _finder(_aimed_at(connection))


def _finder(names: Iterable[str]) -> Callable[[str], bool]:
    known = tuple(fold(one) for one in names)

    def says(words: str) -> bool:
        folded = " ".join(fold(words).split())
        # Most are not in it at all: only what is needs to be looked for word by word.
        return called(tuple(one for one in known if one in folded)).is_in(folded)

    return says


def _aimed_at(connection: Connection) -> Iterator[str]:
    """Give whom erasures that stand were aimed at, with other names, and in words."""
    stands = erasure.c.ended_at.is_(None)
    mine = erasure.c.id == aimed.c.erasure
    whom = select(name.c.name).join(aimed, aimed.c.name == name.c.id).join(erasure, mine)
    yield from connection.execute(whom.where(stands)).scalars()
    others = select(alias.c.words).join(aimed, aimed.c.name == alias.c.name).join(erasure, mine)
    yield from connection.execute(others.where(stands)).scalars()
    rows = select(erasure.c.kind, erasure.c.target, erasure.c.also).where(stands)
    for row in connection.execute(rows):
        yield from other_names(row.also)
        if row.kind == ErasureKind.SEARCH.value and row.target:
            yield " ".join(row.target.split())


def _hidden(connection: Connection) -> Iterator[str]:
    """Give every name that nothing shows any more, with its others."""
    hidden = (name.c.shown == 0) & (name.c.held > 0)
    yield from connection.execute(select(name.c.name).where(hidden)).scalars()
    others = select(alias.c.words).where(alias.c.name == name.c.id, hidden)
    yield from connection.execute(others).scalars()
