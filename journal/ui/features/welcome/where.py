"""The first page: where the journal lives. It looks at the folder and says what is there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QPushButton

from journal.domain.spot import Standing
from journal.ui.features.welcome.line import Line
from journal.ui.features.welcome.unfinished import Where
from journal.ui.widgets.announce import announce
from journal.ui.widgets.checkrow import CheckRow
from journal.ui.widgets.choice_card import ChoiceCard
from journal.ui.widgets.titled_page import TitledPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from journal.domain.spot import Spot
    from journal.ui.background.lane import Lane
    from journal.ui.widgets.look import Look

_ISOLATE, _END = "\u2066", "\u2069"
_ICONS = {Where.USUAL: "folder", Where.ELSEWHERE: "folder-plus", Where.ALREADY: "folder-open"}


class WherePage(TitledPage):
    """Three cards, of which one is chosen; what is found there stands under them.

    Args:
        look: Fonts and inks.
        lane: Where folders are looked at.
        usual: The database file where nobody says otherwise.

    Signals:
        looked: Another place is chosen or found out about; see :attr:`spot`.
    """

    looked = Signal()

    def __init__(self, look: Look, lane: Lane, usual: Path) -> None:
        super().__init__(
            look,
            self.tr("Where the journal lives"),
            self.tr(
                "It is one folder on this computer. Nothing is sent anywhere, and there is no "
                "account."
            ),
        )
        self._lane, self._usual, self._asked = lane, usual, 0
        self.spot: Spot | None = None
        self.folders = {Where.ELSEWHERE: "", Where.ALREADY: ""}
        self.choose_folder: Callable[[QWidget, str, str], str] = QFileDialog.getExistingDirectory
        self._notes = {
            Where.USUAL: in_short(usual.parent),
            Where.ELSEWHERE: self.tr("A folder you choose, on this computer or a drive you carry"),
            Where.ALREADY: self.tr("Open its folder"),
        }
        names = {
            Where.USUAL: self.tr("In the usual place"),
            Where.ELSEWHERE: self.tr("Somewhere else"),
            Where.ALREADY: self.tr("I have a journal already"),
        }
        self.cards = {
            where: ChoiceCard(look, names[where], self._notes[where], _ICONS[where])
            for where in Where
        }
        self._group = QButtonGroup(self)
        for card in self.cards.values():
            self._group.addButton(card)
            self.box.addWidget(card)
            card.toggled.connect(self._on_toggled)
        self.browse = QPushButton()
        self.browse.setAutoDefault(False)
        look.dress(self.browse, "button")
        self.browse.clicked.connect(self._browse)
        self.box.addWidget(self.browse, 0, Qt.AlignmentFlag.AlignLeft)
        self.found = Line(look)
        self.box.addSpacing(look.px(12))
        self.box.addWidget(self.found)
        self.box.addSpacing(look.px(2))
        self.sample = CheckRow(
            look, self.tr("Put in a sample journal to look around. It comes out whole.")
        )
        self.box.addWidget(self.sample)
        self.box.addStretch(1)

    @property
    def where(self) -> Where:
        """The card that is chosen."""
        return next(one for one, card in self.cards.items() if card.isChecked())

    def first(self) -> QWidget:
        """Give the card that is chosen."""
        return self.cards[self.where]

    def show_chosen(self, where: Where, elsewhere: str, already: str) -> None:
        """Show what was chosen before, and look at it again."""
        self.folders = {Where.ELSEWHERE: elsewhere, Where.ALREADY: already}
        self.cards[where].setChecked(True)
        self.look_again()

    def look_again(self) -> None:
        """Look at the place that is chosen."""
        where, self.spot = self.where, None
        self._asked += 1
        asked = self._asked
        self._show_folders()
        folder = self.folders.get(where, "")
        if where is not Where.USUAL and not folder:
            self._tell(self.tr("Choose a folder first."), "folder-search")
            return
        # Imported there: it brings the database with it.
        self._lane.submit(_look, self._usual if where is Where.USUAL else None, folder).then(
            lambda spot: self._take(asked, cast("Spot", spot))
        )

    def _on_toggled(self, chosen: bool) -> None:
        if chosen:
            self.look_again()

    def _browse(self) -> None:
        where = self.where
        asked = self.tr("Choose a folder") if where is Where.ELSEWHERE else self.tr("Its folder")
        begin = self.folders[where] or str(Path.home())
        folder = self.choose_folder(self, asked, begin)
        if folder:
            self.folders[where] = folder
            self.look_again()

    def _show_folders(self) -> None:
        for where, folder in self.folders.items():
            note = in_short(Path(folder)) if folder else self._notes[where]
            self.cards[where].explain(note)
        where = self.where
        chosen = bool(self.folders.get(where))
        words = self.tr("Choose another folder…") if chosen else self.tr("Choose a folder…")
        self.browse.setText(words)
        self.browse.setVisible(where is not Where.USUAL)

    def _take(self, asked: int, spot: Spot) -> None:
        if asked != self._asked:
            return
        self.spot = spot
        if self.where is Where.ELSEWHERE:
            self.cards[Where.ELSEWHERE].explain(in_short(spot.database.parent))
        self._tell(*self._words_for(spot))

    def _tell(self, text: str, icon: str, ink: str = "text2") -> None:
        self.found.say(text, icon, ink)
        self.sample.setVisible(not self.holds_journal)
        announce(self, text)
        self.looked.emit()

    @property
    def holds_journal(self) -> bool:
        """Whether a journal is there that can be opened."""
        return self.spot is not None and self.spot.standing is Standing.JOURNAL

    @property
    def can_go_on(self) -> bool:
        """Whether a journal can be opened or begun at the place that is chosen."""
        is_free = self.spot is not None and self.spot.standing is Standing.FREE
        return self.holds_journal or (is_free and self.where is not Where.ALREADY)

    def _words_for(self, spot: Spot) -> tuple[str, str, str]:
        """Give what is told of a place, with its sign and its ink."""
        wrong = {
            Standing.NEWER: self.tr(
                "A newer Montauk wrote the journal in here. Open it with that one."
            ),
            Standing.DAMAGED: self.tr(
                "There is a journal in here that can’t be read. Choose another folder, and leave "
                "this one as it is."
            ),
            Standing.TAKEN: self.tr(
                "There is a %1 in here that is no journal. Choose another folder."
            ).replace("%1", spot.database.name),
            Standing.CLOSED: self.tr("This folder can’t be written. Choose another one."),
        }
        if spot.standing in wrong:
            return wrong[spot.standing], "triangle-alert", "danger"
        if spot.standing is Standing.JOURNAL:
            words = self.tr("There is a journal in here. It is opened as it is, in %1.")
            return words.replace("%1", in_short(spot.database.parent)), "book-open", "text2"
        if self.where is Where.ALREADY:
            return self.tr("There is no journal in this folder."), "folder-search", "danger"
        words = self.tr("The folder is made when you are done.")
        if spot.free is not None:
            in_tens = QLocale.DataSizeFormat.DataSizeSIFormat
            free = QLocale().formattedDataSize(spot.free, 0, in_tens)
            words = self.tr(
                "This disk has %1 free. A year of writing with pictures is about 1 GB."
            ).replace("%1", free)
        return words, "hard-drive", "text2"


def in_short(folder: Path) -> str:
    """Give a folder as people know it: from their own on, where it lies there.

    It runs from left to right among words of any direction.
    """
    try:
        words = f"~/{folder.relative_to(Path.home()).as_posix()}"
    except ValueError:
        words = str(folder)
    return f"{_ISOLATE}{words}{_END}"


def _look(usual: Path | None, folder: str) -> Spot:
    from journal.services.places import look, look_at

    return look_at(usual) if usual is not None else look(Path(folder))
