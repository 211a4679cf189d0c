"""Show the pictures of the memory that is open, take new ones in, and open one of them large."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject

from journal.ui.feedback.words import words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDropEvent
    from PySide6.QtWidgets import QWidget

    from journal.domain.entry import Attachment
    from journal.ui.background.session import Session
    from journal.ui.features.editor.page import Page
    from journal.ui.features.editor.presenter import EditorPresenter
    from journal.ui.features.editor.sheet import Sheet
    from journal.ui.feedback.notices import Notices
    from journal.ui.widgets.look import Look

_DRAGS = frozenset({QEvent.Type.DragEnter, QEvent.Type.DragMove})


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
        presenter.page_changed.connect(self._show)
        presenter.kept.connect(self._show)
        self._shown.opened.connect(self._open)
        for place in (sheet.viewport(), sheet.text, sheet.text.viewport()):
            place.setAcceptDrops(True)
            place.installEventFilter(self)

    def choose(self) -> None:
        """Let the person choose files to stand beside the memory."""
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self._sheet.window(), self.tr("Add pictures"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        kinds = self.tr("Pictures"), self.tr("All files")
        dialog.setNameFilters([f"{kinds[0]} (*.jpg *.jpeg *.png *.gif *.webp)", f"{kinds[1]} (*)"])
        dialog.filesSelected.connect(lambda names: self.take([Path(name) for name in names]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take(self, files: Sequence[Path]) -> None:
        """Keep files, and put them beside the memory that is open now."""
        page, journal = self._presenter.page, self._session.journal
        if page is None or journal is None or not files:
            return
        attachments = journal.attachments

        def work() -> tuple[Attachment, ...]:
            return tuple(attachments.add(one) for one in files)

        def done(found: object) -> None:
            self._put(page, cast("tuple[Attachment, ...]", found))

        self._session.write.submit(work).then(done, self._tell)

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

    def _put(self, page: Page, found: tuple[Attachment, ...]) -> None:
        if self._presenter.page is not page:
            words = self.tr("The page was left before the picture was kept. Add it once more.")
            self._notices.toast(words)
            return
        ids = dict.fromkeys((*page.origin.attachments, *(one.id for one in found)))
        page.origin = replace(page.origin, attachments=tuple(ids))
        self._presenter.flush()

    def _show(self, _kept: object = None) -> None:
        page = self._presenter.page
        entry = None if page is None else page.entry
        self._shown.show_files(() if entry is None else entry.attachments)

    def _open(self, number: int) -> None:
        from journal.ui.features.editor.light_box import LightBox

        window: QWidget = self._sheet.window()
        box = LightBox(self._look, self._session, window, self._shown.pictures)
        box.closed.connect(box.deleteLater)
        self._presenter.page_changed.connect(box.close_up)
        box.open(number)

    def _tell(self, error: Exception) -> None:
        self._notices.toast(words_for(error).text)


def files_in(data: QMimeData) -> list[Path]:
    """Give the files of this computer that are dragged; none for words and for addresses."""
    if not data.hasUrls():
        return []
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
