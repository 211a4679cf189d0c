"""Show the pictures of the memory that is open, take new ones in, and open one of them large."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QImage

from journal.ui.features.editor.arranging import (
    files_of,
    moved,
    with_file_at,
    with_files,
    without_file,
)
from journal.ui.features.editor.page_pictures import is_picture
from journal.ui.feedback.words import words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDropEvent
    from PySide6.QtWidgets import QWidget

    from journal.domain.entry import Attachment
    from journal.domain.ids import AttachmentId
    from journal.ui.background.session import Session
    from journal.ui.features.editor.amending import Amending
    from journal.ui.features.editor.intake import Batch, Intake
    from journal.ui.features.editor.picture_offers import PictureOffers
    from journal.ui.features.editor.presenter import EditorPresenter
    from journal.ui.features.editor.sheet import Sheet
    from journal.ui.feedback.notices import Notices
    from journal.ui.widgets.look import Look

_ENDINGS = "*.jpg *.jpeg *.png *.gif *.webp *.heic *.heif"
_DRAGS = frozenset({QEvent.Type.DragEnter, QEvent.Type.DragMove})


@dataclass(frozen=True, slots=True)
class _Helpers:
    """What takes files in and changes memories."""

    amending: Amending
    intake: Intake
    offers: PictureOffers


class PictureKeeper(QObject):
    """Joins the pictures on the sheet with the memory that they belong to.

    Files that are dropped on the page, or chosen, are kept byte for byte beside the journal.

    Args:
        look: Inks and fonts.
        session: The journal and its lanes.
        presenter: Knows what is open.
        sheet: Where pictures are shown, and dropped.
        notices: Where it is told what could not be kept.
    """

    def __init__(
        self,
        look: Look,
        session: Session,
        presenter: EditorPresenter,
        sheet: Sheet,
        notices: Notices,
    ) -> None:
        super().__init__(sheet)
        self._look, self._session, self._presenter = look, session, presenter
        self._sheet, self._shown, self._notices = sheet, sheet.pictures, notices
        self._known: dict[AttachmentId, Attachment] = {}
        self._helpers: _Helpers | None = None
        presenter.page_changed.connect(self._turn_page)
        presenter.kept.connect(self._show)
        self._connect()
        for place in (sheet.viewport(), sheet.text, sheet.text.viewport()):
            place.setAcceptDrops(True)
            place.installEventFilter(self)

    def _connect(self) -> None:
        shown, sheet = self._shown, self._sheet
        shown.opened.connect(self._open)
        shown.captioned.connect(self._caption)
        shown.left.connect(self._presenter.flush)
        shown.finished.connect(sheet.text.setFocus)
        shown.moved.connect(self._move)
        shown.removed.connect(self._remove)
        sheet.text.picture_pasted.connect(self._paste)

    @property
    def _with(self) -> _Helpers:
        """What takes files in and changes memories, built when a page first asks for it."""
        if self._helpers is None:
            from journal.ui.features.editor.amending import Amending
            from journal.ui.features.editor.intake import Intake
            from journal.ui.features.editor.picture_offers import PictureOffers

            amending = Amending(self._session, self._presenter, self._sheet, self._notices)
            intake = Intake(self._session, self)
            offers = PictureOffers(
                self._session, self._presenter, self._sheet, amending, self._notices, intake.lane
            )
            intake.done.connect(self._put)
            intake.slow.connect(self._tell_slow)
            self._helpers = _Helpers(amending, intake, offers)
        return self._helpers

    def choose(self) -> None:
        """Let the person choose files to stand beside the memory."""
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self._sheet.window(), self.tr("Add pictures"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        kinds = self.tr("Pictures"), self.tr("All files")
        dialog.setNameFilters([f"{kinds[0]} ({_ENDINGS})", f"{kinds[1]} (*)"])
        dialog.filesSelected.connect(lambda names: self.take([Path(name) for name in names]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take(self, files: Sequence[Path]) -> None:
        """Keep files, and put them beside the memory that is open now."""
        page = self._presenter.page
        if page is not None and self._session.journal is not None and files:
            self._with.intake.take(page, files)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files that are dropped on the page; words are the text's own affair."""
        kind = event.type()
        if kind in _DRAGS or kind == QEvent.Type.Drop:
            drop: QDropEvent = cast("QDropEvent", event)  # An entering drag is one, too.
            files = files_in(drop.mimeData())
            if files:
                drop.acceptProposedAction()
                if kind == QEvent.Type.Drop:
                    self.take(files)
                return True
        return super().eventFilter(watched, event)

    def _paste(self, data: QMimeData) -> None:
        """Take what the clipboard holds besides words."""
        page, files = self._presenter.page, files_in(data)
        if files:
            self.take(files)
        elif page is not None and isinstance(image := data.imageData(), QImage):
            self._with.intake.take_image(page, image, self.tr("Pasted picture.png"))

    def _put(self, batch: Batch) -> None:
        """Stand what was taken in beside its memory, also when that was left meanwhile."""
        page, new = batch.page, tuple(batch.taken)
        self._tell_failures(batch.failed)
        if not new:
            return
        if self._presenter.page is not page and page.entry is None:
            words = self.tr("The page was left before the picture was kept. Add it once more.")
            self._notices.toast(words)
            return
        self._known |= {one.id: one for one in new}
        self._with.amending.amend(page.id, lambda draft: with_files(draft, new))
        self._show()
        self._with.offers.look(page.id, new)
        if not batch.failed:
            self._tell_unseen([one for one in new if not is_picture(one)])

    def _caption(self, file: AttachmentId, words: str) -> None:
        """Follow what is written under a picture; it is kept as the text is."""
        page = self._presenter.page
        if page is None:
            return
        line = " ".join(words.split("\n"))
        captions = tuple(line if one.id == file else one.caption for one in self._shown.files)
        ids = tuple(one.id for one in self._shown.files)
        page.origin = replace(page.origin, attachments=ids, captions=captions)
        self._presenter.touch()
        self._show()

    def _move(self, file: AttachmentId, by: int) -> None:
        page = self._presenter.page
        if page is not None:
            pictures = is_picture(self._known[file])
            among = {one.id for one in self._shown.files if is_picture(one) == pictures}
            change = moved(file, by, frozenset(among))
            self._with.amending.amend(page.id, change)
            self._show()
            self._shown.take_keys(file)

    def _remove(self, file: AttachmentId) -> None:
        """Take a file off the page; the file stays, so that it can come back."""
        page, gone = self._presenter.page, self._known[file]
        if page is None:
            return
        entry, place = page.id, [one.id for one in self._shown.files].index(file)
        caption = self._shown.files[place].caption
        amending = self._with.amending
        amending.amend(entry, without_file(file))
        self._show()
        self._sheet.text.setFocus()

        def bring_back() -> None:
            self._known[file] = gone
            amending.amend(entry, with_file_at(file, place, caption))
            self._show()

        words = self.tr("%1 is off this page.").replace("%1", gone.name)
        self._notices.toast(words, bring_back)

    def _turn_page(self) -> None:
        self._known = {}
        self._show()

    def _show(self, _kept: object = None) -> None:
        """Show the files of the page as they are to be kept, before they are."""
        page = self._presenter.page
        if page is None:
            self._shown.show_files(())
            return
        if page.entry is not None:
            self._known |= {one.id: one for one in page.entry.attachments}
        self._shown.show_files(files_of(page.origin, self._known))

    def _open(self, number: int) -> None:
        from journal.ui.features.editor.light_box import LightBox

        window: QWidget = self._sheet.window()
        box = LightBox(self._look, self._session, window, self._shown.pictures)
        box.closed.connect(box.deleteLater)
        self._presenter.page_changed.connect(box.close_up)
        box.open(number)

    def _tell_failures(self, failed: Sequence[Exception]) -> None:
        if not failed:
            return
        words = words_for(failed[0]).text
        if len(failed) > 1:
            words = f"{words} {self.tr('Other files could not be added either.')}"
        self._notices.toast(words)

    def _tell_unseen(self, files: Sequence[Attachment]) -> None:
        if len(files) == 1:
            words = self.tr("%1 is no picture that can be shown. It is kept here as a file.")
            self._notices.toast(words.replace("%1", files[0].name))
        elif files:
            self._notices.toast(
                self.tr("Some files can’t be shown as pictures. They are kept here.")
            )

    def _tell_slow(self, name: object) -> None:
        words = self.tr("%1 is large. You can go on writing while it is copied.")
        self._notices.toast(words.replace("%1", str(name)))


def files_in(data: QMimeData) -> list[Path]:
    """Give the files of this computer that are dragged; none for words and for addresses."""
    if not data.hasUrls():
        return []
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
