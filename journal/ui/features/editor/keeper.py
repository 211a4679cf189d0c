"""Send pages to be kept, one at a time for each, and hold what could not be kept.

A page that was left while its save was under way, or after one failed, is not forgotten: its draft
stays here until it is acknowledged, and whoever opens the page again gets it from here.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QObject, Signal

from journal.domain.changes import ChangeKind

if TYPE_CHECKING:
    from journal.domain.changes import Changes
    from journal.domain.entry import Draft, Entry
    from journal.domain.ids import EntryId
    from journal.services.writing import Saved
    from journal.ui.background.session import Session

_REMEMBERED: Final = 16


class Keeper(QObject):
    """The drafts on their way to the disk.

    Args:
        session: The journal and its lanes; before it is open, drafts wait.

    Signals:
        kept: What was acknowledged (Saved), and the draft that it was (Draft).
        failed: The newest draft of a page that could not be kept (Draft), and why (Exception).
    """

    kept = Signal(object, object)
    failed = Signal(object, object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._waiting: dict[EntryId, Draft] = {}
        self._under_way: dict[EntryId, Draft] = {}
        self._failed: dict[EntryId, Draft] = {}
        self._acknowledged: dict[EntryId, Entry] = {}
        session.opened.connect(self._begin)
        session.changed.connect(self._on_changed)

    @property
    def is_idle(self) -> bool:
        """True when every draft that was handed in is acknowledged."""
        return not (self._waiting or self._under_way or self._failed)

    def unkept(self, entry: EntryId) -> Draft | None:
        """Return the newest draft of a page that is not acknowledged yet."""
        for held in (self._waiting, self._failed, self._under_way):
            if entry in held:
                return held[entry]
        return None

    def newest(self, entry: Entry) -> Entry:
        """Return the memory as it was last acknowledged, when `entry` was read before that."""
        known = self._acknowledged.get(entry.id, entry)
        return known if known.revision > entry.revision else entry

    def failures(self) -> tuple[Draft, ...]:
        """Return the drafts that could not be kept."""
        return tuple(self._failed.values())

    def keep(self, draft: Draft) -> None:
        """Have a draft kept, after the one of the same page that is under way.

        Args:
            draft: With an id, also when the page is new: a save that is tried again then never
                makes a second memory.
        """
        entry = _id_of(draft)
        self._failed.pop(entry, None)
        self._waiting[entry] = draft
        self._send(entry)

    def retry(self) -> None:
        """Try once more what failed."""
        for draft in self.failures():
            self.keep(draft)

    def forget(self, entry: EntryId) -> None:
        """Let go of a page that is not to be kept any more; what is under way still arrives."""
        self._waiting.pop(entry, None)
        self._failed.pop(entry, None)
        self._acknowledged.pop(entry, None)

    def _on_changed(self, changes: Changes) -> None:
        """Hold no text of what was put away; what is not kept yet is, or nobody had it."""
        if ChangeKind.ERASED in changes.kinds:
            # Too many to be named are all there are.
            for entry in changes.entries or tuple(self._acknowledged):
                self._acknowledged.pop(entry, None)

    def _begin(self) -> None:
        for entry in tuple(self._waiting):
            self._send(entry)

    def _send(self, entry: EntryId) -> None:
        journal = self._session.journal
        if journal is None or entry in self._under_way or entry not in self._waiting:
            return
        draft = self._waiting.pop(entry)
        known = self._acknowledged.get(entry)
        base = max(draft.base_revision, known.revision if known else 0)
        draft = self._under_way[entry] = replace(draft, base_revision=base)
        job = self._session.write.submit(journal.writing.save, draft)
        job.then(partial(self._acknowledge, draft), partial(self._fail, draft))

    def _acknowledge(self, draft: Draft, answer: object) -> None:
        saved = cast("Saved", answer)
        entry = _id_of(draft)
        self._under_way.pop(entry, None)
        self._remember(saved.entry)
        self.kept.emit(saved, draft)
        if saved.changes is not None:
            self._session.publish(saved.changes)
        self._send(entry)

    def _remember(self, entry: Entry) -> None:
        """Hold a few of those that were kept last: a page may be read again while it is kept."""
        self._acknowledged.pop(entry.id, None)
        self._acknowledged[entry.id] = entry
        if len(self._acknowledged) > _REMEMBERED:
            del self._acknowledged[next(iter(self._acknowledged))]

    def _fail(self, draft: Draft, error: Exception) -> None:
        entry = _id_of(draft)
        self._under_way.pop(entry, None)
        newest = self._waiting.pop(entry, draft)
        self._failed[entry] = newest
        self.failed.emit(newest, error)


def _id_of(draft: Draft) -> EntryId:
    if draft.id is None:
        message = "a draft is kept under an id"
        raise ValueError(message)
    return draft.id
