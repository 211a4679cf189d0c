"""Keep what the person writes."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import time
from typing import TYPE_CHECKING, Any

from journal.domain.changes import ChangeKind, Changes
from journal.domain.door import admit, admit_line
from journal.domain.entry import DEFAULT_JOURNAL, Draft, Entry, Provenance, Revision
from journal.domain.erasure import NewPages, PutAway
from journal.domain.errors import BadName
from journal.domain.ids import AttachmentId, BatchId, EntryId, new_id
from journal.domain.moment import DAY_ENDS, Moment
from journal.runtime.paths import paths_for
from journal.storage import attachments, batches, changes, entries, keeping, receiving, revisions
from journal.storage.desk import Desk

if TYPE_CHECKING:
    from collections.abc import Callable

    from journal.domain.spans import Hemisphere
    from journal.runtime.clock import Clock
    from journal.storage.store import Store, Unit


@dataclass(frozen=True, slots=True)
class Saved:
    """What a save came to.

    Attributes:
        entry: The memory as it now stands.
        changes: What to tell other views; None when nothing changed.
        touches: How many standing erasures the memory falls under.
        altered: True when characters that no text can hold were dropped or replaced.
    """

    entry: Entry
    changes: Changes | None
    touches: int
    altered: bool


@dataclass(frozen=True, slots=True)
class ImportedPart:
    """What one part of an import came to."""

    added: int
    skipped: int
    touches: int
    batch: BatchId


@dataclass(frozen=True, slots=True)
class Marked:
    """What giving or taking a mark came to: a star, or being let be.

    Attributes:
        entries: The memories that were changed.
        stands: Whether they have it now.
        changes: What to tell other views; None when nothing changed.
    """

    entries: tuple[EntryId, ...]
    stands: bool
    changes: Changes | None


class Writing:
    """Writes memories; every save is one transaction, acknowledged when it is on the disk."""

    def __init__(
        self,
        store: "Store",
        clock: "Clock",
        day_ends: time = DAY_ENDS,
        hemisphere: "Hemisphere" = "north",
    ) -> None:
        """Write into a store.

        Args:
            store: The open journal.
            clock: Tells the present moment.
            day_ends: The local time at which a new page's day ends.
            hemisphere: Decides when summer is, for searches that were erased.
        """
        self._store = store
        self._clock = clock
        self._day_ends, self._hemisphere = day_ends, hemisphere

    def follow(self, day_ends: time, hemisphere: "Hemisphere") -> None:
        """Let the days of pages that are begun from now on end at `day_ends`.

        Args:
            day_ends: The local time.
            hemisphere: Decides when summer is, for searches that were erased.
        """
        self._day_ends, self._hemisphere = day_ends, hemisphere

    def new_moment(self) -> Moment:
        """Give the moment of a page begun now; late at night it belongs to the day before."""
        return Moment.begun(self._clock.now(), self._clock.zone_name(), self._day_ends)

    def save(self, draft: Draft) -> Saved:
        """Keep a new memory or an edit.

        Raises:
            EmptyMemory: It is new and holds nothing.
            UnknownEntry: It is an edit of a memory that is not visible.
            BadName: A tag, person or place has no name.
            DayFull: Its day has no room.
            GapMissing: The edit has lost a gap.
            GapMoved: What was hidden of it meanwhile cannot be found in the edit without doubt.
            JournalUnavailable: It could not be kept; the text stays with the caller.
        """
        let_in, altered = _through_the_door(draft)
        with self._store.writing() as unit:
            desk = Desk(unit, self._clock.now(), self._hemisphere)
            kept = keeping.keep(desk, let_in)
            noted = changes.note(unit, ChangeKind.WRITTEN, (kept.id,)) if kept.changed else None
            entry = entries.by_id(unit, kept.id)
        return Saved(entry, noted, kept.touches, altered)

    def star(self, entry_id: EntryId, starred: bool) -> Changes | None:  # noqa: FBT001
        """Give a memory its warm light, or take it."""
        return self._mark(entry_id, "starred", stands=starred)

    def star_many(self, ids: Sequence[EntryId], *, starred: bool | None = None) -> Marked:
        """Give memories their warm light, or take it, as one act; unseen ones are passed over.

        Args:
            ids: The memories.
            starred: None takes the stars where all have one, and gives one to each else.
        """
        return self._mark_many(ids, "starred", stands=starred)

    def quiet_many(self, ids: Sequence[EntryId], *, quiet: bool | None = None) -> Marked:
        """Let memories never resurface by themselves, or let them again, as one act.

        Args:
            ids: The memories; unseen ones are passed over.
            quiet: None lets them again where all are quiet, and makes each quiet else.
        """
        return self._mark_many(ids, "quiet", stands=quiet)

    def _mark_many(
        self, ids: Sequence[EntryId], flag: str, *, stands: bool | None
    ) -> Marked:
        with self._store.writing() as unit:
            found = entries.flags_among(unit, ids, flag)
            stands = not all(found.values()) if stands is None else stands
            changed = tuple(one for one, has in found.items() if has != stands)
            desk = Desk(unit, self._clock.now(), self._hemisphere)
            for one in changed:
                keeping.mark(desk, one, flag, stands=stands)
            noted = changes.note(unit, ChangeKind.WRITTEN, changed) if changed else None
        return Marked(changed, stands, noted)

    def set_quiet(self, entry_id: EntryId, quiet: bool) -> Changes | None:  # noqa: FBT001
        """Let a memory never resurface by itself, or let it again."""
        return self._mark(entry_id, "quiet", stands=quiet)

    def _mark(self, entry_id: EntryId, flag: str, *, stands: bool) -> Changes | None:
        with self._store.writing() as unit:
            desk = Desk(unit, self._clock.now(), self._hemisphere)
            changed = keeping.mark(desk, entry_id, flag, stands=stands)
            return changes.note(unit, ChangeKind.WRITTEN, (entry_id,)) if changed else None

    def revisions(self, entry_id: EntryId) -> tuple[Revision, ...]:
        """Give every kept text of a visible memory, the newest first."""
        with self._store.reading() as unit:
            return revisions.of_entry(unit, entry_id)

    def import_batch(
        self,
        drafts: Sequence[Draft],
        source_format: str,
        batch: BatchId | None = None,
        *,
        put_away: Sequence[PutAway] = (),
        then: "Callable[[Unit], None] | None" = None,
        dry_run: bool = False,
    ) -> ImportedPart:
        """Import a part of a batch in one transaction.

        Args:
            drafts: With provenance, or with the id they had; some 2,000 at most.
            source_format: The reader that read them.
            batch: The batch of the parts before; None begins a new one.
            put_away: Erasures that hold some of them: those come in put away.
            then: What else belongs to the act, done once they are in.
            dry_run: Do it, say what it came to, and take it back.
        """
        uid = batch or BatchId(new_id())
        let_in = [admitted(draft) for draft in drafts]
        with self._store.writing() as unit:
            now = self._clock.now()
            row = batches.begin(unit, uid, source_format, now)
            desk = Desk(unit, now, self._hemisphere)
            done = batches.take_in(desk, let_in, row)
            batches.put_away(desk, [_admitted(one) for one in put_away], row)
            if done.touching:
                wanted = receiving.told(unit, {NewPages.PUT_AWAY}, self._hemisphere)
                at = entries.positions_of(unit, done.touching)
                receiving.receive(unit, sorted(at.values()), wanted)
            if then is not None:
                then(unit)
            changes.note(unit, ChangeKind.IMPORTED, ())
            if dry_run:
                unit.rollback()
        return ImportedPart(done.added, done.skipped, done.touches, uid)

    def undo_import(
        self,
        batch: BatchId,
        taken_in: Sequence[AttachmentId] = (),
        *,
        first: "Callable[[Unit], None] | None" = None,
    ) -> int:
        """Take an import back; what was edited since is hidden rather than deleted.

        Args:
            batch: The import.
            taken_in: Attachments that it took in, where it broke off before they were linked.
            first: What else belongs to the act, done before they go.

        Raises:
            UnknownBatch: There is no such import, or it was undone before.
        """
        with self._store.writing() as unit:
            if first is not None:
                first(unit)
            undone = batches.undo(unit, batch, self._clock.now(), taken_in)
            changes.note(unit, ChangeKind.IMPORTED, ())
        self._let_go(undone.files)
        return undone.gone

    def forget_files(self, taken_in: Sequence[AttachmentId]) -> None:
        """Let go of attachments that were taken in for memories that never came."""
        with self._store.writing() as unit:
            files = attachments.forget(unit, attachments.rows_of(unit, taken_in), "never linked")
        self._let_go(files)

    def _let_go(self, digests: Sequence[str]) -> None:
        """Remove files that no row tells of, while nobody can make one for them."""
        if not digests:
            return
        folder = attachments.MediaFolder(paths_for(self._store.path).media)
        with self._store.writing() as unit:
            folder.let_go(attachments.untold(unit, digests))


def draft_of(entry: Entry) -> Draft:
    """Give a memory as a draft of itself, to be changed and saved."""
    return Draft(
        moment=entry.moment,
        text=entry.text,
        title=entry.title,
        id=entry.id,
        tags=tuple(one for one in entry.tags if one not in entry.text_tags),
        people=tuple(one for one in entry.people if one not in entry.text_people),
        place=entry.place,
        mood=entry.mood,
        starred=entry.starred,
        quiet=entry.quiet,
        lang=entry.lang,
        weather=entry.weather,
        journal=entry.journal,
        attachments=tuple(one.id for one in entry.attachments),
        provenance=entry.provenance,
        base_revision=entry.revision,
    )


def admitted(draft: Draft) -> Draft:
    """Let in of a draft only what a text can hold, and names that are names.

    Raises:
        BadName: A tag, person or place has no name.
    """
    return _through_the_door(draft)[0]


def _through_the_door(draft: Draft) -> tuple[Draft, bool]:
    """Let in only what a text can hold, and names that are names."""
    text = admit(draft.text)
    let_in: dict[str, Any] = {
        "text": text.text,
        "title": admit_line(draft.title),
        "tags": tuple(map(_name, draft.tags)),
        "people": tuple(map(_name, draft.people)),
        "captions": tuple(map(admit_line, draft.captions)),
        "place": _name(draft.place) if draft.place else None,
        "mood": admit_line(draft.mood) or None if draft.mood else None,
        "lang": admit_line(draft.lang) or None if draft.lang else None,
        "weather": admit_line(draft.weather) or None if draft.weather else None,
        "journal": admit_line(draft.journal) or DEFAULT_JOURNAL,
        "moment": _moment(draft.moment),
        "provenance": draft.provenance and _origin(draft.provenance),
    }
    altered = {key: value for key, value in let_in.items() if getattr(draft, key) != value}
    return replace(draft, **altered) if altered else draft, bool(text.changed)


def _moment(moment: Moment) -> Moment:
    words = admit_line(moment.words)
    return moment if words == moment.words else replace(moment, words=words)


def _origin(origin: Provenance) -> Provenance:
    """Let in the name of a source, which may be that of a file in no encoding at all."""
    source, original_id = admit_line(origin.format), admit_line(origin.original_id)
    if (source, original_id) == (origin.format, origin.original_id):
        return origin
    return replace(origin, format=source, original_id=original_id)


def _admitted(one: PutAway) -> PutAway:
    return replace(
        one,
        target=admit_line(one.target) if one.target else None,
        tape=admit(one.tape).text if one.tape else None,
    )


def _name(words: str) -> str:
    name = " ".join(admit_line(words).split())
    if not any(letter.isalnum() for letter in name):
        raise BadName(words)
    return name
