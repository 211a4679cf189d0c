"""Put memories away and bring them back: what lists, page and menus all ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from journal.ui.feedback import dates
from journal.ui.feedback.numbers import plural, sentence
from journal.ui.feedback.words import words_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from journal.domain.changes import Changes
    from journal.domain.erasure import Erased, Restored, Target
    from journal.domain.ids import EntryId, ErasureId
    from journal.domain.names import NameKind
    from journal.services.terms import Terms
    from journal.ui.background.session import Session
    from journal.ui.feedback.notices import Notices


class Acts(QObject):
    """Erases without asking, since every erase can be taken back.

    Args:
        session: The journal and its lanes.
        notices: Where it is told, with the way back.

    Signals:
        erased: Memories are put away (tuple of EntryId).
        restored: Memories are back (tuple of EntryId).
    """

    erased = Signal(object)
    restored = Signal(object)

    def __init__(self, session: Session, notices: Notices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._notices = session, notices

    def erase(self, ids: tuple[EntryId, ...]) -> None:
        """Put `ids` away, as one act that can be undone."""
        journal = self._session.journal
        if journal is None or not ids:
            return

        def done(act: object) -> None:
            self._on_erased(ids, cast("Erased", act))

        # The write lane keeps the order: what was typed last is kept before it is put away.
        self._session.write.submit(journal.erasing.erase, ids).then(done, self._tell)

    def put_away(self, kind: NameKind, name: str, quiet: bool) -> None:
        """Put everything about a name away, whole and at once, or never bring it up again."""
        from journal.domain.erasure import ErasureKind, NewPages, Target
        from journal.domain.fates import Fate, Ways
        from journal.services.erasing import Terms

        words = self.tr("Put away. It’s in the archive.")
        # What is not to be brought up is not to be when it is written later, either.
        later = NewPages.PUT_AWAY if quiet else NewPages.LEAVE
        # All that is linked or named goes whole: nobody has chosen what of it could stay.
        terms = Terms(quiet=quiet, new_pages=later, ways=Ways(named=Fate.WHOLE))
        self._carry_out(Target(ErasureKind(kind.value), name), terms, words)

    def carry_out(
        self,
        target: Target,
        terms: Terms,
        done: Callable[[], None],
        failed: Callable[[Exception], None],
        *,
        was_prepared: bool = False,
        before_telling: Callable[[Erased, Callable[[], None]], None] | None = None,
    ) -> None:
        """Put something away as it is meant, as one act that can be undone.

        Args:
            target: Whom or what.
            terms: How.
            done: Called when it is done, before it is told.
            failed: Called when it is not, with the reason; all is as it was.
            was_prepared: It is what was prepared in the journal, and is over with it.
            before_telling: Called with what it came to and with what tells it, which waits to be
                called; None tells it at once.
        """
        words = self.tr("Erased. It’s in the archive.")
        self._carry_out(
            target, terms, words, done, failed,
            was_prepared=was_prepared, before_telling=before_telling,
        )  # fmt: skip

    def _carry_out(
        self,
        target: Target,
        terms: Terms,
        words: str,
        done: Callable[[], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        *,
        was_prepared: bool = False,
        before_telling: Callable[[Erased, Callable[[], None]], None] | None = None,
    ) -> None:
        journal = self._session.journal
        if journal is None:
            return

        def tell(answer: object) -> None:
            act = cast("Erased", answer)
            if done is not None:
                done()
            ids = act.changes.entries if act.changes is not None and not terms.quiet else ()
            self._publish(ids, act)

            def say() -> None:
                if terms.quiet:
                    self._tell_quiet(act)
                else:
                    self._offer_undo(act, words)

            if before_telling is None:
                say()
            else:
                before_telling(act, say)

        def work() -> Erased:
            return journal.erasing.put_away(target, terms, was_prepared=was_prepared)

        self._session.write.submit(work).then(tell, failed or self._tell)

    def let_come_up(self, rule: ErasureId) -> None:
        """Lift what keeps a name, and all of it, from being brought up."""
        journal = self._session.journal
        if journal is None:
            return

        def done(answer: object) -> None:
            back = cast("Restored", answer)
            if back.changes is not None:
                self._session.publish(back.changes)
            self._notices.toast(self.tr("It may come up again."), lambda: self._keep_quiet(back))

        self._session.write.submit(journal.erasing.restore_erasure, rule).then(done, self._tell)

    def _keep_quiet(self, back: Restored) -> None:
        journal = self._session.journal
        if journal is not None:
            self._session.write.submit(journal.erasing.take_back, back).then(
                lambda changes: self._session.publish(cast("Changes", changes)), self._tell
            )

    def _on_erased(self, ids: tuple[EntryId, ...], act: Erased) -> None:
        self._publish(ids, act)
        self._offer_undo(act, self._told(len(ids)))

    def _publish(self, ids: tuple[EntryId, ...], act: Erased) -> None:
        if act.changes is not None:
            self._session.publish(act.changes)
        if ids:
            self.erased.emit(ids)

    def _offer_undo(self, act: Erased, words: str) -> None:
        erasure = act.erasure
        self._notices.toast(words, lambda: self._restore(erasure))

    def _tell_quiet(self, act: Erased) -> None:
        erasure = act.erasure
        # Nothing of it went: what is undone brings nothing back, and says nothing of being held.
        words = self.tr("Nothing of it will be brought up.")
        self._notices.toast(words, lambda: self.let_come_up(erasure))

    def _restore(self, erasure: ErasureId) -> None:
        journal = self._session.journal
        if journal is not None:
            self._session.write.submit(journal.erasing.restore_erasure, erasure).then(
                self._on_restored, self._tell
            )

    def _on_restored(self, answer: object) -> None:
        back = cast("Restored", answer)
        if back.changes is not None:
            self._session.publish(back.changes)
        self.restored.emit(back.entries)
        words = self.tr("Back in your journal.")
        if back.still_held:
            words = self.tr("Back in your journal, except what something else still holds.")
        self._notices.toast(words)

    def _told(self, count: int) -> str:
        return sentence(
            plural(
                self.tr, count, "Erased. It’s in the archive.",
                "%n memories erased. They’re in the archive.", dates.number_word(count),
            )
        )  # fmt: skip

    def _tell(self, error: Exception) -> None:
        self._notices.toast(words_for(error).text)
