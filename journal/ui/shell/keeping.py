"""Keep memories and names close: what page, lists and names ask for, the sidebar shows."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

from journal.domain.changes import ChangeKind
from journal.ui.actions import catalogue
from journal.ui.background.debounce import Debounce
from journal.ui.shell.place import Place, View

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from journal.domain.changes import Changes
    from journal.domain.pins import Pin, PinAct, Pinned
    from journal.services.pinning import Pinning
    from journal.ui.features.names.view import NamesView
    from journal.ui.shell.lists import Lists
    from journal.ui.shell.parts import Parts

_AT_ONCE = frozenset(
    {ChangeKind.ERASED, ChangeKind.RESTORED, ChangeKind.NAMES, ChangeKind.PINS}
)
_SETTLE_MS, _CEILING_MS = 900, 5_000


class Keeping(QObject):
    """Follows what is kept close, and does what is asked of it.

    Args:
        parts: The parts of the window.
        lists: Whose memories can be kept close.
    """

    def __init__(self, parts: Parts, lists: Lists) -> None:
        super().__init__(parts.frame)
        self._parts, self._session = parts, parts.house.session
        self._pins: tuple[Pin, ...] = ()
        self._asked = 0
        self._settle = Debounce(_SETTLE_MS, _CEILING_MS, self)
        self._settle.triggered.connect(self.look)
        self._join()
        lists.keep_asked.connect(self.keep)

    def look(self) -> None:
        """Read what is kept close."""
        journal = self._session.journal
        if journal is None:
            return
        self._asked += 1
        asked = self._asked

        def show(answer: object) -> None:
            if asked == self._asked:  # An older answer may hold what was erased since.
                self._show(cast("tuple[Pin, ...]", answer))

        def read() -> tuple[Pin, ...]:
            return journal.pinning.pins()  # The service is imported on the lane.

        self._session.read.submit(read).then(show, self._session.failed.emit)

    def toggle(self, target: Pinned) -> None:
        """Keep something close, or no longer."""
        if self._is_kept(target):
            self.let_go(target)
        else:
            self.keep((target,))

    def keep(self, targets: Sequence[Pinned], before: Pinned | None = None) -> None:
        """Keep things close, as one act: before what stands there already, or last."""
        self._parts.page.flush()  # A memory that was just begun is there first.

        def work(pinning: Pinning) -> list[PinAct]:
            return [pinning.pin(one, before) for one in targets]

        self._act(work, self.tr("Kept close."))

    def let_go(self, target: Pinned) -> None:
        """Keep something close no longer."""
        self._act(lambda pinning: [pinning.unpin(target)], self.tr("Kept close no longer."))

    def move(self, target: Pinned, before: Pinned | None) -> None:
        """Let what is kept close stand before something else, or last."""
        self._act(lambda pinning: [pinning.move(target, before)], "")

    # ------------------------------------------------------------ joining
    def _join(self) -> None:
        parts, kept = self._parts, self._parts.sidebar.kept
        self._session.changed.connect(self._on_changed)
        kept.chosen.connect(self._go)
        kept.let_go.connect(self.let_go)
        kept.moved.connect(self.move)
        kept.dropped.connect(self.keep)
        parts.actions.on(catalogue.KEEP_CLOSE, self._toggle_here)
        parts.guide.arrived.connect(lambda _place: self._mark())
        parts.page.page_changed.connect(self._mark)
        parts.page.bar.pin_pressed.connect(self._toggle_page)
        parts.rooms.names_built.connect(self._join_names)
        if parts.rooms.has_names:
            self._join_names(parts.rooms.names)

    def _join_names(self, names: NamesView) -> None:
        from journal.domain.pins import PinnedName

        names.pin_asked.connect(lambda kind, name: self.toggle(PinnedName(kind, name)))
        names.is_kept = self._is_kept
        names.shown.connect(self._mark)
        names.currentChanged.connect(lambda _at: self._mark())

    def _go(self, target: Pinned) -> None:
        from journal.domain.pins import PinnedName

        guide = self._parts.guide
        if isinstance(target, PinnedName):
            guide.go(Place(View.NAME, kind=target.kind, name=target.name))
        else:
            guide.open(target)

    def _here(self) -> Pinned | None:
        """Give what is looked at: the name whose page is shown, else the memory on the page."""
        parts = self._parts
        stage = parts.stage.currentWidget()
        if parts.rooms.has_names and stage is parts.rooms.names:
            return parts.rooms.names.shown_name
        is_kept = parts.page.position is not None
        return parts.page.entry_id if stage is parts.desk and is_kept else None

    def _toggle_here(self) -> None:
        self._mark()  # Choosing it has turned its mark; what is kept says how it stands.
        here = self._here()
        if here is not None:
            self.toggle(here)

    def _toggle_page(self) -> None:
        entry = self._parts.page.entry_id
        if entry is not None:
            self.toggle(entry)

    # ------------------------------------------------------------ acting
    def _act(self, work: Callable[[Pinning], list[PinAct]], told: str) -> None:
        journal = self._session.journal
        if journal is not None:
            self._session.write.submit(lambda: work(journal.pinning)).then(
                partial(self._done, told), self._fail
            )

    def _done(self, told: str, answer: object) -> None:
        acts = [one for one in cast("list[PinAct]", answer) if one.changes is not None]
        for one in acts:
            self._session.publish(cast("Changes", one.changes))
        if not acts:
            return
        undo = partial(self._undo, acts)
        notices = self._parts.house.notices
        if told:
            notices.toast(told, undo)
        else:
            notices.remember(undo)

    def _undo(self, acts: list[PinAct]) -> None:
        journal = self._session.journal
        if journal is None:
            return

        def work() -> list[Changes | None]:
            return [journal.pinning.undo(one) for one in reversed(acts)]

        def done(answer: object) -> None:
            for one in cast("list[Changes | None]", answer):
                if one is not None:
                    self._session.publish(one)
            self._parts.house.notices.toast(self.tr("As it was before."))

        self._session.write.submit(work).then(done, self._fail)

    def _fail(self, error: Exception) -> None:
        from journal.ui.feedback.words import words_for

        self._parts.house.notices.toast(words_for(error).text)

    # ------------------------------------------------------------ showing
    def _on_changed(self, changes: Changes) -> None:
        if changes.kinds & _AT_ONCE:
            self.look()
        else:
            self._settle.poke()

    def _show(self, pins: tuple[Pin, ...]) -> None:
        if pins != self._pins:
            self._pins = pins
            self._parts.sidebar.kept.show_pins(pins)
        self._mark()

    def _is_kept(self, target: Pinned | None) -> bool:
        return any(pin.target == target for pin in self._pins)

    def _mark(self) -> None:
        """Say wherever it can be asked for whether something is kept close."""
        parts, here = self._parts, self._here()
        action = parts.actions.action(catalogue.KEEP_CLOSE)
        action.setEnabled(here is not None)
        action.setChecked(self._is_kept(here))
        parts.page.bar.set_pinned(self._is_kept(parts.page.entry_id))
        if parts.rooms.has_names:
            parts.rooms.names.set_pinned(self._is_kept(parts.rooms.names.shown_name))
