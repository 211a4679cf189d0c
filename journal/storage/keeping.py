"""Write memories: one at a time as they are typed, or many as they are imported."""

import zlib
from collections.abc import Collection
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, Select, insert, select, update

from journal.domain.entry import Draft
from journal.domain.errors import EmptyMemory, UnknownEntry
from journal.domain.glance import Glance, glance
from journal.domain.ids import AttachmentId, EntryId, new_id
from journal.domain.measure import EXCERPT_LENGTH, first_words
from journal.domain.mentions import mentions
from journal.domain.names import NameKind
from journal.storage import blanks, erasures, gate, indexing, rules
from journal.storage.blanks import Gaps
from journal.storage.bulk import Bulk
from journal.storage.desk import Desk
from journal.storage.names import Linked
from journal.storage.tables import (
    attachment,
    entry,
    entry_attachment,
    entry_link,
    link,
    revision,
)

_SQUEEZED_FROM = 400
_ENTRY_LINK = "[["
_ORIGIN = frozenset({"format", "original_id", "content_hash"})
_PLACED_BY = frozenset({"day", "precision", "wall"})
_WRITTEN = frozenset({"title", "text"})
_ENTRIES = Bulk(entry)
_LINKS = Bulk(link)


@dataclass(frozen=True, slots=True)
class Kept:
    """What a write came to.

    Attributes:
        changed: False when the memory already stood so.
        touches: How many standing erasures the memory falls under.
    """

    id: EntryId
    position: int
    changed: bool
    touches: int


def keep(desk: Desk, draft: Draft) -> Kept:
    """Keep a new memory, or an edit of a visible one.

    Raises:
        EmptyMemory: It is new and holds nothing.
        UnknownEntry: It is an edit of a memory that is not visible.
        DayFull: Its day has no room.
    """
    row = None if draft.id is None else _row(desk.connection, draft.id)
    if row is not None:
        return _change(desk, draft, row)
    if draft.id is not None and draft.base_revision:
        raise UnknownEntry(str(draft.id))
    if not (draft.text.strip() or draft.title.strip() or draft.attachments):
        raise EmptyMemory
    return _insert(desk, draft)


def mark(desk: Desk, entry_id: EntryId, flag: str, *, stands: bool) -> bool:
    """Set a flag of a visible memory, `starred` or `quiet`; tell whether that changed anything.

    Raises:
        UnknownEntry: It is not visible.
    """
    row = _row(desk.connection, entry_id)
    if row is None:
        raise UnknownEntry(str(entry_id))
    if getattr(row, flag) == int(stands):
        return False
    values = {flag: int(stands), "revision": row.revision + 1, "updated_at": desk.now}
    desk.connection.execute(
        update(entry).where(entry.c.position == row.position).values(**values)
    )
    indexing.follow(desk.connection, [row.position])
    return True


def _row(connection: Connection, entry_id: EntryId) -> Row[Any] | None:
    """Give the row of a memory; None when there is none.

    Raises:
        UnknownEntry: It is there, and not visible.
    """
    row = connection.execute(select(entry).where(entry.c.id == entry_id)).first()
    if row is not None and not gate.belongs_to_search(held=row.held, withdrawn=row.withdrawn):
        raise UnknownEntry(str(entry_id))
    return row


def _insert(desk: Desk, draft: Draft) -> Kept:
    position = desk.places.take(draft.moment)
    seen, connection = glance(draft.text), desk.connection
    row = _new_row(desk, draft, seen, position)
    connection.execute(insert(entry), [row])
    _follow_moved(desk)
    linked = desk.names.link_new(position, _linked(draft))
    if draft.attachments:
        _attach(connection, position, draft)
    if _ENTRY_LINK in draft.text:
        _link_entries(connection, position, draft.text)
    words = _current_words(desk, draft, seen, linked, position)
    indexing.put_new(connection, [(position, words)])
    touches = desk.touching(position, linked, draft)
    return Kept(row["id"], position, changed=True, touches=touches)


def _new_row(
    desk: Desk, draft: Draft, seen: Glance, position: int, batch: int | None = None
) -> dict[str, Any]:
    return {
        "position": position,
        "id": draft.id or EntryId(new_id()),
        "revision": 1,
        "created_at": draft.created_at or desk.now,
        "batch": batch,
        **_columns(desk, draft, seen),
        "updated_at": draft.updated_at or desk.now,
    }


class Basket:
    """New memories of an import, inserted together in few statements."""

    def __init__(self, desk: Desk, batch: int) -> None:
        """Fill for a batch.

        Args:
            desk: Of the unit of work; its places empty the basket before they move anything.
            batch: The row of the batch.
        """
        self._desk = desk
        self._batch = batch
        self._drafts: list[Draft] = []
        self._rows: list[tuple[Any, ...]] = []
        self._links: list[tuple[int, ...]] = []
        self._words: list[tuple[int, str]] = []
        self._attached: list[tuple[int, Draft]] = []
        self._linking: list[tuple[int, str]] = []
        self._touching: dict[int, tuple[EntryId, bool]] = {}
        self.touching: list[EntryId] = []
        """Those of the memories that fall under a standing erasure."""
        desk.places.before_moving = self._insert

    def add(self, draft: Draft) -> None:
        """Put in a new memory; they come in order of time: shuffled runs at 0.6 of the rate."""
        self._drafts.append(draft)

    def empty(self) -> None:
        """Insert what is in the basket."""
        drafts = [(draft, _linked(draft)) for draft in self._drafts]
        self._drafts = []
        self._desk.names.look_ahead(one for _, linked in drafts for one in linked)
        for draft, linked in drafts:
            self._prepare(draft, linked)
        self._insert()

    def _prepare(self, draft: Draft, wanted: list[Linked]) -> None:
        desk, seen = self._desk, glance(draft.text)
        position = desk.places.take(draft.moment)
        _follow_moved(desk)
        links = desk.names.rows(position, wanted)
        row = _new_row(desk, draft, seen, position, self._batch)
        self._rows.append(_ENTRIES.row(row))
        self._links += map(_LINKS.row, links.values())
        if draft.attachments:
            self._attached.append((position, draft))
        else:
            self._words.append((position, _words(desk, draft, seen, tuple(links))))
        if _ENTRY_LINK in draft.text:
            self._linking.append((position, draft.text))
        touches = any(one.touches(tuple(links), draft) for one in desk.standing())
        self._touching[position] = (row["id"], touches)

    def _insert(self) -> None:
        """Insert what is prepared."""
        connection = self._desk.connection
        _ENTRIES.insert(connection, self._rows)
        _LINKS.insert(connection, self._links)
        indexing.put_new(connection, self._words)
        for position, draft in self._attached:
            _attach(connection, position, draft)
        attached = [position for position, _ in self._attached]
        indexing.put_new(connection, indexing.fresh_words(connection, attached))
        for position, body in self._linking:
            _link_entries(connection, position, body)
        self._note_touching()
        self._rows, self._links, self._words = [], [], []
        self._attached, self._linking = [], []

    def _note_touching(self) -> None:
        """Write down which of the memories just inserted fall under an erasure."""
        found: set[int] = set()
        for rule in self._desk.standing():
            found |= rules.found(self._desk.connection, rule, sorted(self._touching))
        for position, (uid, touches) in self._touching.items():
            if touches or position in found:
                self.touching.append(uid)
        self._touching = {}


def _change(desk: Desk, draft: Draft, row: Row[Any]) -> Kept:
    connection, position = desk.connection, row.position
    gaps = blanks.of(connection, [position]).get(position)
    if gaps is not None or (draft.around is not None and draft.around.hides):
        draft = _around(desk, draft, row, gaps or blanks.NO_GAPS)
    seen = glance(draft.text)
    altered = _altered(desk, draft, seen, row)
    if altered.keys() & _WRITTEN:
        _keep_revision(connection, row)
    if altered.keys() & _PLACED_BY:
        position = _move(desk, draft, position)
    linked, renamed = desk.names.link(position, _linked(draft))
    attached = _attach(connection, position, draft)
    changed = bool(altered) or renamed or attached
    if changed:
        altered |= {"revision": row.revision + 1, "updated_at": desk.now}
        connection.execute(update(entry).where(entry.c.position == position).values(**altered))
        if _ENTRY_LINK in draft.text or _ENTRY_LINK in row.text:
            _link_entries(connection, position, draft.text)
        if gaps is not None:
            blanks.settle(connection, [position])
        words = _current_words(desk, draft, seen, linked, position, has_gaps=gaps is not None)
        indexing.put(connection, position, words)
    return Kept(EntryId(row.id), position, changed, desk.touching_at(position))


def _around(desk: Desk, draft: Draft, row: Row[Any], gaps: Gaps) -> Draft:
    """Put what is hidden of a memory back into an edit of what shows.

    Raises:
        GapMissing: The edit has lost a gap.
        GapMoved: The gaps no longer fit what is stored.
    """
    around = draft.around or gaps.veiled(row.text)
    lifted = gaps.write(draft.text, row.text, draft.around)
    blanks.move(desk.connection, row.position, lifted.blanks)
    draft = _beside(desk.connection, draft, row.position, gaps.files | around.files)
    return replace(
        draft,
        text=lifted.text,
        title=draft.title or (row.title if gaps.title or around.title else ""),
    )


def _beside(
    connection: Connection, draft: Draft, position: int, hidden: Collection[UUID]
) -> Draft:
    """Let the attachments that a page does not show stand where they stood, captions and all."""
    before = connection.execute(_attached(position)).all()
    wanted, at = list(draft.attachments), 0
    for row in before:
        uid = AttachmentId(row.uid)
        if uid in hidden and uid not in draft.attachments:
            wanted.insert(at, uid)
        at = wanted.index(uid) + 1 if uid in wanted else at
    if not draft.captions:
        return replace(draft, attachments=tuple(wanted))
    told = {AttachmentId(row.uid): row.caption for row in before}
    told |= dict(zip(draft.attachments, draft.captions, strict=False))
    captions = tuple(told.get(one, "") for one in wanted)
    return replace(draft, attachments=tuple(wanted), captions=captions)


def _attached(position: int) -> Select[Any]:
    """Ask for the attachments of a memory with their captions, in order."""
    return (
        select(attachment.c.uid, entry_attachment.c.caption)
        .join(attachment, attachment.c.id == entry_attachment.c.attachment)
        .where(entry_attachment.c.position == position)
        .order_by(entry_attachment.c.rank)
    )


def _altered(desk: Desk, draft: Draft, seen: Glance, row: Row[Any]) -> dict[str, Any]:
    """Give the columns in which a draft differs from what is kept."""
    columns = _columns(desk, draft, seen)
    if row.quiet and erasures.keeps_quiet(desk.connection, row.position):
        columns["quiet"] = row.quiet  # An edit that was begun before lifts no rule.
    # An edit that says nothing of where the memory came from leaves that as it was.
    ignored = {"updated_at"} if draft.provenance else {"updated_at", *_ORIGIN}
    return {
        column: value
        for column, value in columns.items()
        if column not in ignored and getattr(row, column) != value
    }


def _move(desk: Desk, draft: Draft, position: int) -> int:
    """Take a memory to where its moment stands in the order; give its new position."""
    indexing.forget(desk.connection, [position])
    lifted = desk.places.leave(position)
    new = desk.places.take(draft.moment)
    desk.connection.execute(
        update(entry).where(entry.c.position == lifted).values(position=new)
    )
    _follow_moved(desk)
    return new


def _follow_moved(desk: Desk) -> None:
    """Index again the memories that had to make room."""
    if desk.places.moved:
        indexing.forget(desk.connection, list(desk.places.moved))
        indexing.follow(desk.connection, list(desk.places.moved.values()))
        desk.places.moved.clear()


def _keep_revision(connection: Connection, row: Row[Any]) -> None:
    connection.execute(
        insert(revision).values(
            position=row.position,
            number=row.revision,
            kept_at=row.updated_at,
            title=row.title,
            text=squeeze(row.text),
        )
    )


def squeeze(words: str) -> bytes:
    """Give a text as bytes, compressed when that is worth it; the first byte tells which."""
    plain = words.encode("utf-8", "surrogatepass")
    if len(plain) < _SQUEEZED_FROM:
        return b"\0" + plain
    return b"\1" + zlib.compress(plain, 1)


def unsqueeze(kept: bytes) -> str:
    """Give the text that `squeeze` kept."""
    plain = kept[1:] if kept[:1] == b"\0" else zlib.decompress(kept[1:])
    return plain.decode("utf-8", "surrogatepass")


def wall_of(draft: Draft) -> str | None:
    """Give the wall time of a draft as text that sorts, or None."""
    time = draft.moment.time
    return None if time is None else time.isoformat()


def _columns(desk: Desk, draft: Draft, seen: Glance) -> dict[str, Any]:
    moment, origin = draft.moment, draft.provenance
    return {
        "volume": desk.volume(draft.journal),
        "day": moment.start,
        "last_day": moment.end,
        "precision": moment.precision.value,
        "words": moment.words,
        "wall": wall_of(draft),
        "zone": moment.zone,
        "utc_offset": moment.offset,
        "word_count": seen.word_count,
        "starred": int(draft.starred),
        "quiet": int(draft.quiet),
        "mood": draft.mood,
        "lang": draft.lang,
        "weather": draft.weather,
        "updated_at": desk.now,
        "format": origin and origin.format,
        "original_id": origin and origin.original_id,
        "content_hash": origin and bytes.fromhex(origin.content_hash),
        "title": draft.title,
        "excerpt": first_words(draft.text, EXCERPT_LENGTH),
        "text": draft.text,
    }


def _linked(draft: Draft) -> list[Linked]:
    """Give the names that a draft links to, those beside the text first."""
    wanted = [Linked(NameKind.TAG, one, in_text=False) for one in draft.tags]
    wanted += [Linked(NameKind.PERSON, one, in_text=False) for one in draft.people]
    if draft.place:
        wanted.append(Linked(NameKind.PLACE, draft.place, in_text=False))
    if "#" not in draft.text and "@" not in draft.text:
        return wanted
    found = mentions(draft.text)
    wanted += [Linked(NameKind.TAG, one.name, in_text=True) for one in found.tags]
    # In jrnl's own files @x was a tag, and its reader has made it one.
    if draft.provenance is None or draft.provenance.format != "jrnl":
        wanted += [
            Linked(NameKind.PERSON, one.name, in_text=True, known_only=not one.explicit)
            for one in found.people
        ]
    return wanted


def _attach(connection: Connection, position: int, draft: Draft) -> bool:
    """Link exactly the draft's attachments, in order, with their captions; tell of a change."""
    before = connection.execute(_attached(position)).all()
    captions = {row.uid: row.caption for row in before}
    captions |= dict(zip(draft.attachments, draft.captions, strict=False))
    wanted = {one: captions.get(one, "") for one in draft.attachments}
    if [(row.uid, row.caption) for row in before] == list(wanted.items()):
        return False
    connection.execute(
        entry_attachment.delete().where(entry_attachment.c.position == position)
    )
    # One that is gone went with an import that was taken back: the words are kept all the same.
    found = select(attachment.c.uid, attachment.c.id).where(attachment.c.uid.in_(wanted))
    known = {row.uid: row.id for row in connection.execute(found)}
    rows = [
        {"position": position, "attachment": known[one], "rank": rank, "caption": caption}
        for rank, (one, caption) in enumerate(wanted.items())
        if one in known
    ]
    if rows:
        connection.execute(insert(entry_attachment), rows)
    return True


def _link_entries(connection: Connection, position: int, body: str) -> None:
    """Keep the links that `[[id|words]]` makes to other memories."""
    targets = {one.target for one in mentions(body).links}
    before = set(
        connection.execute(
            select(entry_link.c.target).where(entry_link.c.position == position)
        ).scalars()
    )
    if targets == before:
        return
    connection.execute(entry_link.delete().where(entry_link.c.position == position))
    if targets:
        connection.execute(
            insert(entry_link), [{"position": position, "target": one} for one in targets]
        )


def _current_words(
    desk: Desk,
    draft: Draft,
    seen: Glance,
    linked: tuple[int, ...],
    position: int,
    *,
    has_gaps: bool = False,
) -> str:
    """Give the words of a memory whose row is written."""
    if draft.attachments or has_gaps:
        return indexing.fresh_words(desk.connection, [position])[0][1]
    return _words(desk, draft, seen, linked)


def _words(desk: Desk, draft: Draft, seen: Glance, linked: tuple[int, ...]) -> str:
    facts = indexing.Facts(
        volume=desk.volume(draft.journal),
        mood=draft.mood,
        lang=draft.lang,
        starred=draft.starred,
        quiet=draft.quiet,
        names=linked,
        place=bool(draft.place),
        media=frozenset(),
    )
    return indexing.words_of(draft.title, seen, facts)


def content_hash(draft: Draft) -> bytes:
    """Give what makes two imported memories the same: day, title and text."""
    parts = (draft.moment.start.isoformat(), draft.title, draft.text)
    return sha256("\0".join(parts).encode("utf-8", "surrogatepass")).digest()


def with_same_identity(draft: Draft, row: Row[Any]) -> Draft:
    """Give the draft as an edit of an existing memory."""
    return replace(draft, id=EntryId(row.id), base_revision=row.revision)
