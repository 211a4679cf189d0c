"""Keep what a reader gives, in parts of one batch, and count what came of it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from journal.domain.carried import Holding
from journal.domain.entry import Attachment, Draft
from journal.domain.erasure import PutAway
from journal.domain.errors import DayFull
from journal.domain.ids import AttachmentId, BatchId, EntryId
from journal.services.importing.readers import (
    Failure,
    FileBeside,
    HeldDraft,
    Holder,
    ImportReport,
    Item,
    Reason,
    WithFiles,
)
from journal.services.importing.sources import display

if TYPE_CHECKING:
    from journal.services.attachments import Attachments
    from journal.services.writing import Writing

PART = 2000


@dataclass(slots=True)
class Act:
    """One import under way."""

    writing: "Writing"
    attachments: "Callable[[], Attachments]"
    format: str
    source: Path
    dry_run: bool
    read: int = 0
    added: int = 0
    skipped: int = 0
    touches: int = 0
    failed: list[Failure] = field(default_factory=list)
    batch: BatchId | None = None
    part: list[Draft] = field(default_factory=list)
    members: dict[Holder, dict[EntryId, Holding]] = field(default_factory=dict)
    full_days: set[date] = field(default_factory=set)
    files: list[AttachmentId] = field(default_factory=list)

    def take_in(self, items: Iterable[Item]) -> None:
        """Keep everything in parts; when that fails midway, nothing of it remains."""
        try:
            for item in items:
                self.read += 1
                if isinstance(item, Failure):
                    self.failed.append(item)
                else:
                    self._take(item)
            self._keep_part()
        except BaseException:
            # Also a Ctrl+C: cancelling leaves nothing behind.
            self._leave_nothing()
            raise

    def _leave_nothing(self) -> None:
        if self.dry_run:
            return
        if self.batch is not None:
            self.writing.undo_import(self.batch, self.files)
        elif self.files:
            self.writing.forget_files(self.files)

    def report(self) -> ImportReport:
        """Give what it came to."""
        return ImportReport(
            self.format, self.read, self.added, self.skipped, self.touches,
            tuple(self.failed), None if self.dry_run else self.batch,
        )

    def _take(self, item: Draft | HeldDraft | WithFiles) -> None:
        if isinstance(item, WithFiles):
            item = self._attached(item)
        if isinstance(item, HeldDraft):
            for holder, holding in item.holders:
                self.members.setdefault(holder, {})[item.id] = holding
            item = item.draft
        self.part.append(item)
        if len(self.part) == PART:
            self._keep_part()

    def _attached(self, found: WithFiles) -> Draft | HeldDraft:
        """Take the files of a memory in; the memory comes without one that is lost."""
        if self.dry_run:
            return found.item
        both = [(one.told.id, self._file(one)) for one in found.files]
        kept = [(told, one) for told, one in both if one is not None]
        ids, captions = tuple(one.id for _, one in kept), tuple(one.caption for _, one in kept)
        if isinstance(found.item, HeldDraft):
            draft = replace(found.item.draft, attachments=ids, captions=captions)
            return _fitted(found.item, draft, {told: one.id for told, one in kept})
        return replace(found.item, attachments=ids, captions=captions)

    def _file(self, beside: FileBeside) -> Attachment | None:
        kept = self.attachments().take_back(beside.path, beside.told)
        if kept is None:
            self.failed.append(Failure(display(beside.path), Reason.FILE_LOST))
            return None
        self.files.append(kept.id)
        return replace(kept, caption=beside.told.caption)

    def _keep_part(self) -> None:
        if self.part:
            put_away = [_put_away(*one) for one in self.members.items()]
            self._keep(self.part, put_away)
        self.part, self.members = [], {}

    def _keep(self, drafts: Sequence[Draft], put_away: Sequence[PutAway]) -> None:
        """Keep drafts in one transaction: what comes in put away never shows."""
        try:
            done = self.writing.import_batch(
                drafts, self.format, self.batch, put_away=put_away, dry_run=self.dry_run
            )
        except DayFull as error:
            self._keep_around(error, drafts, put_away)
            return
        self.batch = done.batch
        self.added += done.added
        self.skipped += done.skipped
        self.touches += done.touches

    def _keep_around(
        self, full: DayFull, drafts: Sequence[Draft], put_away: Sequence[PutAway]
    ) -> None:
        """Keep what a full day still takes, and all other days; report the rest."""
        day = full.day
        of_day = [draft for draft in drafts if draft.moment.start == day]
        if not of_day:
            raise full
        if day in self.full_days or len(of_day) == 1:
            self.full_days.add(day)
            self.failed += [Failure(display(self.source), Reason.DAY_FULL)] * len(of_day)
            of_day = []
        others = [draft for draft in drafts if draft.moment.start != day]
        half = len(of_day) // 2
        for some in (others, of_day[:half], of_day[half:]):
            if some:
                self._keep(some, put_away)


def _fitted(
    item: HeldDraft, draft: Draft, files: Mapping[AttachmentId, AttachmentId]
) -> HeldDraft:
    """Give a memory with its files under the ids they have here."""
    holders = tuple((holder, held.fitted(draft.text, files)) for holder, held in item.holders)
    return replace(item, draft=draft, holders=holders)


def _put_away(holder: Holder, members: Mapping[EntryId, Holding]) -> PutAway:
    return PutAway(
        holder.id, holder.kind, holder.on, members, holder.return_on, holder.target,
        holder.tape, holder.wait, holder.number, holder.carried,
    )
