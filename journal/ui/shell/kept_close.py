"""What is kept close, at the foot of the sidebar: one row each, in the person's own order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QMenu, QVBoxLayout, QWidget

from journal.ui.shell.pin_drops import PinDrops
from journal.ui.widgets.announce import announce
from journal.ui.widgets.sidebuttons import FoldButton

if TYPE_CHECKING:
    from collections.abc import Sequence
    from functools import partial

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QAction

    from journal.domain.pins import Pin, Pinned
    from journal.ui.widgets.look import Look
    from journal.ui.widgets.pinbutton import PinButton

_OTHER: Final = Qt.FocusReason.OtherFocusReason
_TAB: Final = Qt.FocusReason.TabFocusReason


class KeptClose(QWidget):
    """A heading that folds, and under it a row for each pin.

    Args:
        look: Inks, fonts and icons.
        undo: What takes the last act back; its keys work on the rows.

    Signals:
        chosen: A row leads to its memory or name (Pinned).
        let_go: A row is to be kept close no longer (Pinned).
        moved: A row shall stand before another, or last (Pinned, Pinned or None).
        dropped: Things were dropped here, to stand before a row or last (tuple of Pinned, Pinned
            or None).
    """

    chosen = Signal(object)
    let_go = Signal(object)
    moved = Signal(object, object)
    dropped = Signal(object, object)

    def __init__(self, look: Look, undo: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._undo = look, undo
        self._unfolded: bool | None = None
        self._pins: tuple[Pin, ...] = ()
        self.rows: list[PinButton] = []
        self.setAccessibleName(self.tr("Kept close"))
        self.fold = FoldButton(look, self.tr("Kept close"))
        self.fold.clicked.connect(self._on_folded)
        self._hint = QLabel(self.tr("Drag a memory or a name here to keep it close."))
        self._hint.setWordWrap(True)
        look.dress(self._hint, "label", "text3")
        self.drops = PinDrops(look, self, lambda: (self.fold, *self.rows))
        self.drops.entered.connect(self._open_for_drag)
        self.drops.left.connect(lambda: self.unfold(self._unfolded))
        self.drops.dropped.connect(self._drop_in)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(self.fold)
        self._box.addWidget(self._hint)
        look.changed.connect(self._measure)
        self._measure()
        self._show_group()

    @property
    def unfolded(self) -> bool | None:
        """How the group was left by hand; None when nobody touched it."""
        return self._unfolded

    def unfold(self, unfolded: bool | None) -> None:
        """Open or close the group as it was left; None leaves it to what it holds."""
        self._unfolded = unfolded
        self.fold.setChecked(bool(self._pins) if unfolded is None else unfolded)
        self._show_group()

    def show_pins(self, pins: Sequence[Pin]) -> None:
        """Show what is kept close now; the keys stay with what had them, or near it."""
        had = next((at for at, row in enumerate(self.rows) if row.hasFocus()), None)
        target = None if had is None else self._pins[had].target
        self._pins = tuple(pins)
        for row in self.rows:
            self._box.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._row(pin) for pin in self._pins]
        self.unfold(self._unfolded)
        if had is not None:
            at = next((n for n, pin in enumerate(self._pins) if pin.target == target), had)
            self._focus(at)
            self._tell_place(at, had)

    def _tell_place(self, at: int, before: int) -> None:
        """Have it read out where a row stands that was moved."""
        if at != before:
            place = self.tr("%1 of %2").replace("%1", str(at + 1))
            announce(self, place.replace("%2", str(len(self.rows))))

    def _row(self, pin: Pin) -> PinButton:
        from journal.ui.shell.pin_rows import make_row

        row = make_row(self._look, pin)
        row.addAction(self._undo)
        row.clicked.connect(lambda: self.chosen.emit(pin.target))
        row.removed.connect(lambda: self.let_go.emit(pin.target))
        row.stepped.connect(lambda by: self._step(pin, by))
        row.walked.connect(lambda by: self._walk(row, by))
        row.lifted.connect(lambda: self.drops.lift(row, pin.target))
        row.menu_wanted.connect(lambda place: self._open_menu(pin, place))
        self._box.addWidget(row)
        return row

    # ------------------------------------------------------------ by keys
    def _walk(self, row: PinButton, by: int) -> None:
        at = self.rows.index(row) + by
        if at < 0:
            self.fold.setFocus(_TAB)
        elif at < len(self.rows):
            self.rows[at].setFocus(_TAB)

    def _step(self, pin: Pin, by: int) -> None:
        """Ask for a place one higher or lower."""
        at = self._pins.index(pin)
        following = at - 1 if by < 0 else at + 2
        if 0 <= at + by < len(self._pins):
            self.moved.emit(pin.target, self._target(following))

    def _target(self, at: int) -> Pinned | None:
        return self._pins[at].target if 0 <= at < len(self._pins) else None

    def _focus(self, at: int) -> None:
        if self.rows:
            self.rows[min(at, len(self.rows) - 1)].setFocus(_OTHER)
        else:
            self.fold.setFocus(_OTHER)

    def _open_menu(self, pin: Pin, place: QPoint) -> None:
        menu = self.menu(pin)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def menu(self, pin: Pin) -> QMenu:
        """Build the menu of a row."""
        from journal.ui.shell.pin_rows import fill_menu

        menu, at = QMenu(self), self._pins.index(pin)
        steps: list[partial[None] | None] = [
            self._stepping(pin, by) if 0 <= at + by < len(self._pins) else None for by in (-1, 1)
        ]
        fill_menu(
            menu,
            self._look,
            opened=lambda: self.chosen.emit(pin.target),
            steps=steps,
            let_go=lambda: self.let_go.emit(pin.target),
        )
        return menu

    def _stepping(self, pin: Pin, by: int) -> partial[None]:
        from functools import partial

        return partial(self._step, pin, by)

    # ------------------------------------------------------------ by hand
    def _open_for_drag(self) -> None:
        self.fold.setChecked(True)
        self._show_group()

    def _drop_in(self, things: tuple[Pinned, ...], at: int) -> None:
        before = self._target(at)
        if before not in things:
            self.dropped.emit(things, before)

    # ------------------------------------------------------------ how it stands
    def _on_folded(self, opened: bool) -> None:
        self._unfolded = opened
        self._show_group()

    def _show_group(self) -> None:
        opened = self.fold.isChecked()
        self._hint.setVisible(opened and not self._pins)
        for row in self.rows:
            row.setVisible(opened)

    def _measure(self) -> None:
        px = self._look.px
        self._box.setSpacing(px(1))
        self._hint.setContentsMargins(px(12), px(2), px(8), px(4))
