"""Pictures at the size they are shown in, made off the GUI thread and kept for a while.

Nothing of them is written to the disk, so that nothing of an erased memory stays there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader, QPixmap

from journal.domain.changes import ChangeKind

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from journal.domain.changes import Changes
    from journal.ui.background.session import Session

_KEPT_BYTES = 96 << 20
"""What all of them may take: some three thousand of the timeline's, or a dozen as large as a
window."""
_MOST_PIXELS = 200_000_000
"""Beyond it a picture is not decoded: a small file can claim any size."""
_GONE = frozenset({ChangeKind.ERASED, ChangeKind.RESTORED, ChangeKind.IMPORTED})
_TURNED = QImageIOHandler.Transformation.TransformationRotate90
_Key = tuple[str, int, int]


class Thumbnails(QObject):
    """Gives pictures by the hash of their bytes.

    Args:
        session: The journal and its lanes.

    Signals:
        ready: A picture (its hash) can be had now at a size that was asked for.
    """

    ready = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        # A lane of their own: nobody waits for a page behind a row of pictures.
        self._lane = type(session.read)("pictures")
        self._held: dict[_Key, QPixmap] = {}
        self._bytes = 0
        self._asked: set[_Key] = set()
        self._round = 0
        session.changed.connect(self._on_changed)

    def get(self, sha256: str, size: QSize, sharpness: float = 1.0) -> QPixmap | None:
        """Give a picture that fills `size`, or None while it is made; null when it cannot be read.

        Args:
            sha256: The hash of its bytes.
            size: The least width and height, in pixels of the layout.
            sharpness: Pixels of the screen for each of those.
        """
        key = (sha256, round(size.width() * sharpness), round(size.height() * sharpness))
        found = self._held.pop(key, None)
        if found is None:
            self._ask(key)
            return None
        self._held[key] = found  # The one used last is dropped last.
        found.setDevicePixelRatio(sharpness)
        return found

    def forget(self, hashes: Collection[str]) -> None:
        """Keep no picture of these: they were only looked at behind glass."""
        for key in [key for key in self._held if key[0] in hashes]:
            self._bytes -= _cost(self._held.pop(key))

    def _ask(self, key: _Key) -> None:
        journal = self._session.journal
        if journal is None or key in self._asked:
            return
        self._asked.add(key)
        turn = self._round

        def done(image: object) -> None:
            self._asked.discard(key)
            if turn == self._round:  # Else something was erased meanwhile: it may have been this.
                self._hold(key, cast("QImage", image))

        def work() -> QImage:
            return read_at(journal.attachments.file_of(key[0]), QSize(key[1], key[2]))

        self._lane.submit(work).then(done, self._session.failed.emit)

    def _hold(self, key: _Key, image: QImage) -> None:
        self._held[key] = QPixmap.fromImage(image)
        self._bytes += _cost(self._held[key])
        while self._bytes > _KEPT_BYTES and len(self._held) > 1:
            self._bytes -= _cost(self._held.pop(next(iter(self._held))))
        self.ready.emit(key[0])

    def _on_changed(self, changes: Changes) -> None:
        if changes.kinds & _GONE:
            self._held.clear()
            self._bytes = 0
            self._round += 1


def _cost(picture: QPixmap) -> int:
    """Give how many bytes a picture takes."""
    return picture.width() * picture.height() * picture.depth() // 8


def thumbnails_of(session: Session) -> Thumbnails:
    """Give the pictures of a session's journal, small; shared by everything that shows them."""
    found = session.findChild(Thumbnails)
    return found if isinstance(found, Thumbnails) else Thumbnails(session)


def read_at(path: Path, least: QSize) -> QImage:
    """Read a picture no larger than is needed to fill `least`, the right way up.

    Args:
        path: The file.
        least: Width and height that it has to fill, in pixels.

    Returns:
        The picture; a null image when the file is none, is broken, or claims to be enormous.
    """
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    whole = reader.size()
    if not whole.isValid():
        from journal.ui.background.heic import read_heic

        return _ready(read_heic(path, least, _MOST_PIXELS))
    if whole.width() * whole.height() > _MOST_PIXELS:
        return QImage()
    wanted = least.transposed() if reader.transformation() & _TURNED else least
    scaled = whole.scaled(wanted, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    if scaled.width() < whole.width():
        # JPEG is decoded at a fraction of its size then: 4 ms instead of 56 for 12 megapixels.
        reader.setScaledSize(scaled)
    return _ready(reader.read())


def _ready(image: QImage) -> QImage:
    """Give a picture as the screen wants it, so that the GUI thread need not turn it over."""
    kinds = QImage.Format
    if image.isNull():
        return image
    return image.convertToFormat(
        kinds.Format_ARGB32_Premultiplied if image.hasAlphaChannel() else kinds.Format_RGB32
    )
