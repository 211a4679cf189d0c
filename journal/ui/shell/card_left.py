"""Leave somebody with a card after the lights, and do with it what they want."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from journal.domain.entry import Draft
from journal.ui.features.erase.procedure.card_page import CardPage
from journal.ui.feedback.card_words import kept_safe, out_of_sight
from journal.ui.feedback.words import words_for
from journal.ui.widgets.paper_card import card_picture, png_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage

    from journal.domain.erasure import Erased
    from journal.services.journal import Journal
    from journal.services.terms import Terms
    from journal.services.writing import Saved
    from journal.ui.features.lights.kept_page import KeptPage
    from journal.ui.shell.box_left import Safe
    from journal.ui.shell.parts import Parts
    from journal.ui.widgets.paper_card import CardWords


class CardLeft(QObject):
    """One card, until it is kept or left.

    Args:
        parts: The parts of the window.
        words: What it says.
        gone: Called once, when the card is out of sight.
        page: Shows it; None shows it by itself.
    """

    def __init__(
        self,
        parts: Parts,
        words: CardWords,
        gone: Callable[[], None],
        page: CardPage | KeptPage | None = None,
    ) -> None:
        super().__init__(parts.frame)
        self._parts, self._words, self._gone = parts, words, gone
        self.page = page or CardPage(parts.house.theme, parts.frame, words)
        self.page.kept.connect(self._keep)
        self.page.saved.connect(self._save)
        self.page.left.connect(self._go)
        self.page.begin()

    def _go(self) -> None:
        gone, self._gone = self._gone, _nothing
        self.page.go()
        self.page.deleteLater()
        self.deleteLater()
        gone()

    # ------------------------------------------------------------ in the journal
    def _keep(self) -> None:
        session, text = self._parts.house.session, self._words.text()
        if session.journal is None:
            return
        self.page.keep.setEnabled(False)  # Twice would be two memories.
        session.write.submit(_keep, session.journal, text).then(self._on_kept, self._miss)

    def _on_kept(self, answer: object) -> None:
        changes = cast("Saved", answer).changes
        if changes is not None:
            self._parts.house.session.publish(changes)
        self._go()

    def _miss(self, error: Exception) -> None:
        self.page.keep.setEnabled(True)
        self.page.say(words_for(error).text, bad=True)

    # ------------------------------------------------------------ as a picture
    def _save(self) -> None:
        dialog = QFileDialog(self.page.window(), self.tr("Save the card"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{self.tr('Picture')} (*.png)")
        dialog.setDefaultSuffix("png")
        dialog.selectFile(f"{self.tr('A card to myself')}.png")
        dialog.fileSelected.connect(lambda name: self._write(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _write(self, path: Path) -> None:
        picture = card_picture(self._parts.house.theme, self._words)

        def done(_count: object) -> None:
            self.page.say(self.tr("Saved as %1.").replace("%1", path.name))

        def fail(_error: Exception) -> None:
            said = self.tr("%1 couldn’t be written. Choose another folder.")
            self.page.say(said.replace("%1", path.name), bad=True)

        self._parts.house.session.read.submit(_put, path, picture).then(done, fail)


def leave_card(
    parts: Parts, act: Erased, terms: Terms, tell: Callable[[], None], safe: Safe | None = None
) -> CardLeft | None:
    """Show a card about what was done; there is none where nothing has gone from its place.

    Args:
        parts: The parts of the window.
        act: What was done.
        terms: How.
        tell: Called once the card is out of sight, or at once.
        safe: For somebody who has died: how their pages are kept.
    """
    house, count = parts.house, act.held + act.blanked
    journal = house.session.journal
    if not count or (terms.quiet and safe is None) or journal is None:
        if safe is not None:
            safe.let_go()
        tell()
        return None
    on = house.clock.now().date()
    if safe is not None:
        from journal.ui.shell.box_left import box_page

        words = kept_safe(on, count, act.pictures, act.recordings)
        page = box_page(parts, words, act, safe)
        # First there, then told: a toast stands over the view that is looked at.
        page.opened.connect(lambda: parts.guide.go(safe.place))
        page.opened.connect(page.left)
        return CardLeft(parts, words, tell, page)
    return CardLeft(parts, out_of_sight(on, count, terms.return_on, journal.hemisphere), tell)


def _keep(journal: Journal, text: str) -> Saved:
    return journal.writing.save(Draft(journal.writing.new_moment(), text))


def _put(path: Path, picture: QImage) -> None:
    """Write a picture whole, or leave what was there before; on the lane.

    Raises:
        OSError: It cannot be written there.
    """
    draft = path.with_name(f".{path.name}.part")
    try:
        draft.write_bytes(png_of(picture))
        draft.replace(path)
    except OSError:
        draft.unlink(missing_ok=True)
        raise


def _nothing() -> None:
    """Do nothing: it was told already."""
