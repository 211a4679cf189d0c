"""Build the window anew over the journal that is open, in another language.

Some six hundred texts are set where their widgets are built. To set each of them once more would
need a second place for every one; a window takes half a second, and forgets nothing that
the old one can hand over.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent

from journal.ui.feedback.notices import Notices
from journal.ui.shell import state
from journal.ui.shell.idle import Foresight, Idler
from journal.ui.shell.window import MainWindow

if TYPE_CHECKING:
    from journal.ui.background.session import Session

_DRAIN_MS = 5_000
_ROUNDS = 3


def stand_anew(old: MainWindow) -> MainWindow | None:
    """Put a new window in the place of `old`, which goes; None while its page is not kept.

    Args:
        old: Shows an open journal. What it could still undo is undone no more.
    """
    house = old.house
    old.page.flush()
    _settle(house.session)
    if old.page.is_dirty:
        return None
    state.save(house.state_folder, old.left_state())
    new = MainWindow(replace(house, notices=Notices()))
    new.setGeometry(old.geometry())
    new.guide.history = old.guide.history
    new.begin()
    new.setWindowState(old.windowState())
    new.show()
    new.show_lists()
    new.open_rest()
    new.helping.take_over(old.helping)
    Idler(house.session, new)
    Foresight(house.session, new)
    new.follow_days()
    _let_go(old)
    new.pane_keeper.serve_links()
    house.session.set_active(new.isActiveWindow())
    return new


def _settle(session: Session) -> None:
    """Have everything answered: an answer must not come to what is gone, nor one that it asks."""
    for _ in range(_ROUNDS):
        session.read.drain(_DRAIN_MS)
        session.write.drain(_DRAIN_MS)


def _let_go(old: MainWindow) -> None:
    old.hide()
    _settle(old.house.session)
    old.deleteLater()
    QCoreApplication.sendPostedEvents(old, QEvent.Type.DeferredDelete.value)
