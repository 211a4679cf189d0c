"""Take files in beside the journal, one after the other, while the person goes on writing.

They are copied on a lane of their own: nobody's save waits for a film to be copied.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QBuffer, QIODevice, QObject, Signal
from PySide6.QtGui import QImageWriter

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QImage

    from journal.domain.entry import Attachment
    from journal.services.attachments import Stored
    from journal.ui.background.session import Session
    from journal.ui.features.editor.page import Page

LARGE = 200_000_000
"""Bytes from which copying a file takes long enough to be told."""


@dataclass(slots=True)
class Batch:
    """Files that were given at once, for one page.

    Attributes:
        page: The page that was open.
        waiting: What is to be taken in still.
        taken: What was taken in, in order.
        failed: Why others were not.
    """

    page: Page
    waiting: deque[Path]
    taken: list[Attachment] = field(default_factory=list)
    failed: list[Exception] = field(default_factory=list)


class Intake(QObject):
    """Copies files, and tells the journal of them.

    Args:
        session: The journal and its lanes.

    Signals:
        done: All files of a batch were taken in, or not (Batch).
        slow: A large file is being copied (str, its name).
    """

    done = Signal(object)
    slow = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.lane = type(session.read)("files")

    def take(self, page: Page, files: Sequence[Path]) -> None:
        """Take files in, each in its turn; one that cannot be keeps no other back."""
        self._next(Batch(page, deque(files)))

    def take_image(self, page: Page, image: QImage, name: str) -> None:
        """Take in a picture that no file holds, as PNG."""
        journal, batch = self._session.journal, Batch(page, deque())
        if journal is None:
            return

        def keep(content: object) -> None:
            data = cast("bytes", content)
            self._session.write.submit(lambda: journal.attachments.add_bytes(data, name)).then(
                lambda one: self._put(batch, one), lambda error: self._fail(batch, error)
            )

        job = self.lane.submit(lambda: _png(image))
        job.then(keep, lambda error: self._fail(batch, error))

    def _next(self, batch: Batch) -> None:
        journal = self._session.journal
        if journal is None or not batch.waiting:
            self.done.emit(batch)
            return
        path = batch.waiting.popleft()

        def keep(brought: object) -> None:
            stored = cast("Stored", brought)
            self._session.write.submit(lambda: journal.attachments.add(path, stored)).then(
                lambda one: self._put(batch, one), lambda error: self._fail(batch, error)
            )

        def bring(large: object) -> None:
            if large:
                self.slow.emit(path.name)
            self.lane.submit(lambda: journal.attachments.bring(path)).then(
                keep, lambda error: self._fail(batch, error)
            )

        self.lane.submit(_is_large, path).then(bring, lambda error: self._fail(batch, error))

    def _put(self, batch: Batch, one: object) -> None:
        batch.taken.append(cast("Attachment", one))
        self._next(batch)

    def _fail(self, batch: Batch, error: Exception) -> None:
        batch.failed.append(error)
        self._next(batch)


def _is_large(path: Path) -> bool:
    return path.is_file() and path.stat().st_size >= LARGE


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return bytes(buffer.data().data())
