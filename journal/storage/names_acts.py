"""Rename, merge and alias names; what they were called leads to them from then on."""

from collections.abc import Sequence

from sqlalchemy import select

from journal.domain.errors import IntoItself, NameTaken, UnknownName
from journal.domain.fold import fold
from journal.domain.hard_days import HardDay
from journal.domain.names import NameKind
from journal.domain.naming import NEST
from journal.storage import names_rows
from journal.storage.names import name_key, nested_words
from journal.storage.names_ledger import Ledger
from journal.storage.names_rows import NameRow, nested_in, row_called
from journal.storage.tables import alias, name


def rename(ledger: Ledger, kind: NameKind, old: str, new: str) -> None:
    """Call a name something else; a tag takes along those nested in it.

    A name that was erased takes the memories in without a word: writing it does the same.

    Raises:
        UnknownName: Nothing visible is called `old`.
        NameTaken: Another name that shows is called `new`, or tags are nested in that.
        IntoItself: `new` would nest a tag in itself.
    """
    rows, key = _subjects(ledger, kind, old)
    new = nested_words(ledger.connection, kind, new)
    new_key = name_key(new)
    if kind is NameKind.TAG and new_key.startswith(key + NEST):
        raise IntoItself
    if new_key != key:
        _refuse_taken(ledger, kind, new, {row.id for row in rows})
    _relocate_all(ledger, rows, key, new)


def merge(ledger: Ledger, kind: NameKind, source: str, into: str) -> None:
    """Let a name be another; a tag takes along those nested in it.

    Raises:
        UnknownName: Nothing visible is called `source`, or nothing is called `into`.
        IntoItself: Both are the same, or the tag would go into its own child.
    """
    rows, key = _subjects(ledger, kind, source)
    target = row_called(ledger.connection, kind, into)
    if target is None:
        target = names_rows.shown_called(ledger.connection, kind, into)[0]
        words = NEST.join(target.name.split(NEST)[: into.count(NEST) + 1])
    else:
        words = target.name
    if (name_key(words) + NEST).startswith(key + NEST) and _is_within(kind, words, key):
        raise IntoItself
    _relocate_all(ledger, rows, key, words)


def _is_within(kind: NameKind, words: str, key: str) -> bool:
    return kind is NameKind.TAG or name_key(words) == key


def add_alias(ledger: Ledger, kind: NameKind, called: str, also: str) -> None:
    """Let a name be called something else as well; erased names are left alone, without a word.

    Raises:
        UnknownName: Nothing visible is called so.
        NameTaken: Another name that shows is called so already.
    """
    row = _one(ledger, kind, called)
    known = row_called(ledger.connection, kind, also)
    if known is not None and known.id == row.id:
        return
    if names_rows.shown_below(ledger.connection, kind, name_key(also)):
        raise NameTaken(also)
    if known is None:
        ledger.set_alias(kind.value, name_key(also), (also, row.id))
    elif not names_rows.is_hidden(ledger.connection, known):
        _take_stump(ledger, known, row)


def _take_stump(ledger: Ledger, known: NameRow, row: NameRow) -> None:
    """Take a name that nothing links to any more as an alias.

    Raises:
        NameTaken: It is more than that.
    """
    if names_rows.shows(ledger.connection, known.id):
        raise NameTaken(known.name)
    _absorb(ledger, known, row)


def remove_alias(ledger: Ledger, kind: NameKind, called: str, also: str) -> None:
    """Let a name be called so no longer; nothing happens when it is not.

    Raises:
        UnknownName: Nothing visible is called so.
    """
    row, key = _one(ledger, kind, called), name_key(also)
    known = ledger.connection.execute(
        select(alias.c.name).where(alias.c.kind == kind.value, alias.c.key == key)
    ).scalar()
    if known == row.id:
        ledger.set_alias(kind.value, key, None)


def set_facts(ledger: Ledger, kind: NameKind, called: str, **values: object) -> None:
    """Set columns of a visible name, such as the day somebody died.

    Raises:
        UnknownName: Nothing visible is called so.
    """
    ledger.set_name(_one(ledger, kind, called).id, **values)


def set_hard_day(
    ledger: Ledger, kind: NameKind, called: str, hard: HardDay, *, stands: bool
) -> None:
    """Mark a day of every year on which a visible name is not to come up, or let it go.

    Raises:
        UnknownName: Nothing visible is called so.
    """
    row = _one(ledger, kind, called).id
    ledger.set_day(row, hard.month, hard.day, hard.within if stands else None)


def called_now(ledger: Ledger, kind: NameKind, words: str) -> str | None:
    """Give what a name is called now, by any of its names; None when it is not to be seen."""
    try:
        found = names_rows.shown_called(ledger.connection, kind, words)
    except UnknownName:
        return None
    parts = words.count(NEST) + 1 if kind is NameKind.TAG else 0
    row = found[0]
    if kind is not NameKind.TAG or row.name.count(NEST) < parts:
        return str(row.name)
    return NEST.join(row.name.split(NEST)[:parts])


def _one(ledger: Ledger, kind: NameKind, called: str) -> NameRow:
    row = row_called(ledger.connection, kind, called)
    if row is None or not names_rows.shows(ledger.connection, row.id):
        raise UnknownName(called)
    return row


def _subjects(ledger: Ledger, kind: NameKind, words: str) -> tuple[list[NameRow], str]:
    """Give the rows that a name stands for, its own first, and its key; hidden children too."""
    connection = ledger.connection
    names_rows.shown_called(connection, kind, words)
    row, key = names_rows.resolve(connection, kind, words)
    rows = [] if row is None else [row]
    nested = select(name).where(nested_in(key)).order_by(name.c.key)
    if kind is NameKind.TAG:
        rows += connection.execute(nested).all()
    return rows, key


def _refuse_taken(ledger: Ledger, kind: NameKind, new: str, mine: set[int]) -> None:
    connection = ledger.connection
    known = row_called(connection, kind, new)
    if known is not None and known.id not in mine and names_rows.shows(connection, known.id):
        raise NameTaken(known.name)
    nested = names_rows.shown_below(connection, kind, name_key(new))
    if {row.id for row in nested} - mine:
        raise NameTaken(new)


def _relocate_all(ledger: Ledger, rows: Sequence[NameRow], key: str, new: str) -> None:
    depth = key.count(NEST) + 1
    for row in rows:
        below = row.name.split(NEST)[depth:] if row.kind == NameKind.TAG.value else []
        _relocate(ledger, row, NEST.join((new, *below)))


def _relocate(ledger: Ledger, row: NameRow, words: str) -> None:
    """Call one row something else, or let it go into the one that is called so."""
    key = name_key(words)
    known = row_called(ledger.connection, NameKind(row.kind), words)
    if known is not None and known.id != row.id:
        _absorb(ledger, row, known)
        return
    ledger.set_alias(row.kind, key, None)
    ledger.set_name(row.id, name=words, key=key, fold=fold(words))
    if key != row.key:
        ledger.set_alias(row.kind, row.key, (row.name, row.id))


def _absorb(ledger: Ledger, row: NameRow, into: NameRow) -> None:
    """Let one row go into another: its memories, names, marked days, and whoever put it away."""
    ledger.move_links(row.id, into.id)
    ledger.move_targets(row.id, into.id)
    ledger.move_days(row.id, into.id)
    ledger.move_aliases(row.id, into.id)
    hidden = names_rows.hidden_key(row.id)
    ledger.set_name(row.id, key=hidden, fold=hidden)
    ledger.set_alias(row.kind, hidden, ("", into.id))
    ledger.set_alias(row.kind, row.key, (row.name, into.id))
    facts = {
        column: getattr(row, column)
        for column in ("died", "latitude", "longitude")
        if getattr(into, column) is None and getattr(row, column) is not None
    }
    if facts:
        ledger.set_name(into.id, **facts)
