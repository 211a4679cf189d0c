"""Say what the page cannot settle alone: a save that failed, a paragraph too long to be quick."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from journal.domain.entry import Draft
from journal.domain.errors import GapMoved
from journal.ui.features.editor.page_words import as_markdown, file_name
from journal.ui.features.editor.paste import Paste, Verdict
from journal.ui.features.editor.presenter import EditorPresenter
from journal.ui.features.editor.raw_text import SLOW_LINE, in_paragraphs, longest_line
from journal.ui.features.editor.sheet import Sheet
from journal.ui.feedback.notices import Banner, Choice, Notices
from journal.ui.feedback.words import words_for

_MILLION: Final = 1_000_000


class PageNotices(QObject):
    """Watches one page, and speaks up.

    Args:
        presenter: Whose saves are told of.
        sheet: The text.
        notices: Where it is said.
        home: What a dialog belongs to.
    """

    def __init__(
        self, presenter: EditorPresenter, sheet: Sheet, notices: Notices, home: QWidget
    ) -> None:
        super().__init__(home)
        self._presenter = presenter
        self._sheet = sheet
        self._notices = notices
        self._home = home
        self._failure: Banner | None = None
        self._offer: Banner | None = None
        presenter.save_failed.connect(self._tell_failure)
        presenter.kept.connect(self._settle)
        presenter.looked.connect(self._offer_split)
        presenter.page_changed.connect(self._turn_page)
        sheet.names.refused.connect(lambda error: notices.toast(words_for(error).text))
        sheet.text.paste_judged.connect(self._answer_paste)

    # ------------------------------------------------------------ saves
    def _tell_failure(self, error: Exception) -> None:
        if isinstance(error, GapMoved):
            return  # What is to be hidden is asked for elsewhere.
        reason = words_for(error).text
        self._failure = self._notices.banner(
            self.tr("This page isn’t saved. %1").replace("%1", reason),
            (
                Choice(self.tr("Try again"), self._retry),
                Choice(self.tr("Save a copy…"), self._save_copies),
            ),
        )

    def _turn_page(self) -> None:
        self._withdraw_offer()
        self._settle()

    def _settle(self) -> None:
        if self._failure is not None and self._presenter.keeper.is_idle:
            self._notices.withdraw(self._failure)
            self._failure = None

    def _retry(self) -> None:
        self._presenter.flush()
        self._presenter.keeper.retry()

    def _save_copies(self) -> None:
        """Write what could not be kept to files of the person's choice."""
        for draft in self._presenter.keeper.failures():
            chosen, _kind = QFileDialog.getSaveFileName(
                self._home, self.tr("Save a copy"), file_name(draft), self.tr("Markdown (*.md)")
            )
            if chosen:
                self._write(Path(chosen), draft)

    def _write(self, path: Path, draft: Draft) -> None:
        try:
            path.write_text(as_markdown(draft), encoding="utf-8", newline="")
        except OSError:
            told = self.tr("%1 couldn’t be written. Choose another folder.")
            self._failure = self._notices.banner(
                told.replace("%1", path.name),
                (
                    Choice(self.tr("Save a copy…"), self._save_copies),
                    Choice(self.tr("Try again"), self._retry),
                ),
            )

    # ------------------------------------------------------------ long paragraphs
    def _offer_split(self) -> None:
        """Offer once per page to break a paragraph that makes typing slow."""
        page, text = self._presenter.page, self._sheet.text
        if page is None or page.offered or self._failure is not None:
            return
        if self._sheet.is_reading:
            return  # Nobody is about to write here.
        if text.is_held:
            self._offer_once(
                self.tr(
                    "A paragraph here is too long to write in: it opens for reading. "
                    "Split it to go on."
                )
            )
        elif text.longest_here() > SLOW_LINE or self._opened_slow():
            self._offer_once(self.tr("This paragraph is so long that typing in it is slow."))

    def _opened_slow(self) -> bool:
        """Look at the whole text only when it is big enough to hold such a paragraph."""
        text = self._sheet.text
        if text.document().characterCount() <= SLOW_LINE or text.document().isModified():
            return False
        return longest_line(text.text()) > SLOW_LINE

    def _offer_once(self, words: str) -> None:
        if self._presenter.page is not None:
            self._presenter.page.offered = True
        choice = Choice(self.tr("Split it into paragraphs"), self._split)
        self._offer = self._notices.banner(words, (choice,))

    def _split(self) -> None:
        self._sheet.text.split()
        self._withdraw_offer()

    def _withdraw_offer(self) -> None:
        if self._offer is not None:
            self._notices.withdraw(self._offer)
            self._offer = None

    # ------------------------------------------------------------ pastes
    def _answer_paste(self, paste: Paste) -> None:
        if paste.verdict is Verdict.REFUSE:
            self._notices.toast(
                self.tr("That is more than a page can take at once. Nothing was pasted.")
            )
        elif paste.verdict is Verdict.WAIT:
            self._ask_about(paste.words)
        elif paste.verdict is Verdict.OFFER_SPLIT and self._presenter.page is not None:
            self._presenter.page.offered = False
            self._offer_split()
        if paste.lost_nul:
            self._notices.toast(self.tr("Characters that no page can hold were left out."))

    def _ask_about(self, words: str) -> None:
        """Keep back a line that would stop the window, until it may be broken."""
        million = self.tr("One line of that has %1 million letters; it would stop the page.")
        size = f"{longest_line(words) / _MILLION:.1f}"
        self._offer = self._notices.banner(
            million.replace("%1", size),
            (Choice(self.tr("Paste it in paragraphs"), lambda: self._paste_split(words)),),
        )

    def _paste_split(self, words: str) -> None:
        self._withdraw_offer()
        self._sheet.text.add(in_paragraphs(words))
