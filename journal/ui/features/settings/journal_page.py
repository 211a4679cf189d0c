"""The page about the journal itself: where it lies, who can read it, and the sample in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton

from journal.ui.features.settings.controls import SettingRow
from journal.ui.features.settings.pages import SettingsPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from journal.ui.background.preferences import Preferences
    from journal.ui.background.session import Session
    from journal.ui.features.settings.sample import SampleKeeper
    from journal.ui.widgets.look import Look


class JournalPage(SettingsPage):
    """Rows about one journal.

    Args:
        look: Inks and fonts.
        preferences: What is chosen, and where choices go.
        session: The journal.
        sample: Puts the sample in, and takes it out.
    """

    def __init__(
        self, look: Look, preferences: Preferences, session: Session, sample: SampleKeeper
    ) -> None:
        self._session, self._sample = session, sample
        self.open_folder: Callable[[QUrl], object] = QDesktopServices.openUrl
        super().__init__(look, preferences)
        sample.changed.connect(self.show_chosen)
        session.opened.connect(lambda _journal: self.show_chosen())

    def fill(self) -> None:
        """Put the rows in."""
        self.folder = self._button(self._show_folder)
        self.folder.setText(self.tr("Show the folder"))
        self._where = SettingRow(self.look, self.tr("Where it lives"), self.folder, "-")
        self.add(self._where)
        self.sample = self._button(self._turn_sample)
        hint = self.tr("Memories written to look around in. They come out whole.")
        self.add(SettingRow(self.look, self.tr("The sample journal"), self.sample, hint))

    def show_chosen(self) -> None:
        """Show what is so now."""
        journal = self._session.journal
        path = "" if journal is None else str(journal.path)
        words = self.tr(
            "%1 — not encrypted: whoever can use your account on this computer can read it."
        )
        self._where.explain(words.replace("%1", path))
        self.folder.setEnabled(bool(path))
        out, put = self.tr("Take the sample out"), self.tr("Put the sample in")
        self.sample.setText(out if self._sample.stands else put)
        self.sample.setEnabled(journal is not None and not self._sample.is_busy)

    def _button(self, act: Callable[[], None]) -> QPushButton:
        button = QPushButton()
        button.setAutoDefault(False)
        self.look.dress(button, "button")
        button.clicked.connect(act)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _show_folder(self) -> None:
        journal = self._session.journal
        if journal is not None:
            self.open_folder(QUrl.fromLocalFile(str(journal.path.parent)))

    def _turn_sample(self) -> None:
        if self._sample.stands:
            self._sample.take_out()
        else:
            self._sample.put_in()
