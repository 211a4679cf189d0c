"""Everything that stands beside a memory, one under the other over its text."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from journal.domain.entry import Attachment
    from journal.domain.ids import AttachmentId
    from journal.ui.background.session import Session
    from journal.ui.features.editor.picture_block import (
        Block,
        FileBlock,
        PictureBlock,
        Question,
    )
    from journal.ui.widgets.look import Look
    from journal.ui.widgets.tools import LinkButton

    _Kinds = tuple[type[FileBlock], type[PictureBlock]]

_PICTURES = "image/"
_AT_ONCE = 1
"""How many are built before the page is painted; the others follow one by one."""
_STEP = 12
"""How many are shown, until more are asked for: two hundred at once would take the keys away."""


def is_picture(file: Attachment) -> bool:
    """Tell whether a file is one that is seen, not named."""
    return file.media_type.startswith(_PICTURES)


class PagePictures(QWidget):
    """All pictures of a memory with the words under them, then other files by their names.

    Args:
        look: Inks and fonts.
        session: Where pictures come from.

    Signals:
        opened: A picture is to be seen large (its place among the pictures, from 0).
        captioned: Other words stand under a picture (AttachmentId, str).
        left: The words under a picture are written.
        moved: A file is to stand a place earlier or later (AttachmentId, -1 or 1).
        removed: A file is to be taken from the memory (AttachmentId).
        finished: The keys belong to the text again.
    """

    opened = Signal(int)
    captioned = Signal(object, str)
    left = Signal()
    moved = Signal(object, int)
    removed = Signal(object)
    finished = Signal()

    def __init__(self, look: Look, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._session = look, session
        self._files: tuple[Attachment, ...] = ()
        self._blocks: dict[AttachmentId, Block] = {}
        self._offer: Question | None = None
        self._more: LinkButton | None = None
        self._shown = _STEP
        self._is_reading = False
        self._kinds: _Kinds | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        # The layout outside keeps the height that it asked for first, whatever grows in here.
        self._settle = QTimer(self, singleShot=True, interval=0)
        self._settle.timeout.connect(self._regrow)
        self._later = QTimer(self, interval=0)
        self._later.timeout.connect(lambda: self._build(1))
        self.hide()

    @property
    def offer(self) -> Question:
        """What is asked about the pictures, over them; built when it is first asked."""
        if self._offer is None:
            from journal.ui.features.editor.picture_block import Question

            self._offer = Question(self._look, "image", "accentText", self)
            self._offer.installEventFilter(self)
            self._layout.insertWidget(0, self._offer)
        return self._offer

    @property
    def files(self) -> tuple[Attachment, ...]:
        """Everything that stands here, in its order."""
        return self._files

    @property
    def pictures(self) -> tuple[Attachment, ...]:
        """The files that are pictures."""
        return tuple(filter(is_picture, self._files))

    def show_files(self, files: Sequence[Attachment]) -> None:
        """Show what stands beside a memory; nothing when there is none."""
        if tuple(files) == self._files:
            return
        if not files:
            self._shown = _STEP
        self._files = tuple(files)
        wanted = {one.id for one in self._in_order()}
        for gone in [one for one in self._blocks if one not in wanted]:
            self._drop(self._blocks.pop(gone))
        px = self._look.px
        self._layout.setSpacing(px(8))
        self._layout.setContentsMargins(0, px(6), 0, px(14) if files else 0)
        for file in files:
            if file.id in self._blocks:
                self._blocks[file.id].show_file(file)
        # The first one of all has to be imported before: that is enough for one event.
        self._build(_AT_ONCE if self._kinds or not files else 0)
        self.setVisible(bool(files))

    def set_reading(self, reading: bool) -> None:
        """Let what stands here be seen alone, or be written under and moved too."""
        self._is_reading = reading
        for block in self._blocks.values():
            block.set_reading(reading)

    def take_keys(self, file: AttachmentId) -> None:
        """Give the keys to what stands here."""
        block = self._blocks.get(file)
        if block is not None:
            block.take_keys()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as tall as pictures and words are at this width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._settle.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Make room for the question when it comes, and close up when it is answered."""
        if event.type() in {QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.LayoutRequest}:
            self._settle.start()
        return super().eventFilter(watched, event)

    def _in_order(self) -> list[Attachment]:
        """Give the pictures first, then what is only named; as many as are shown."""
        return sorted(self._files, key=lambda one: not is_picture(one))[: self._shown]

    def _offer_more(self) -> None:
        """Say under them how many there are besides."""
        rest = len(self._files) - self._shown
        if self._more is None and rest > 0:
            from journal.ui.widgets.tools import LinkButton

            self._more = LinkButton(self._look, "", "chevron-down", parent=self)
            self._more.clicked.connect(self._show_more)
            self._layout.addWidget(self._more)
        if self._more is not None:
            self._more.setVisible(rest > 0)
            self._more.say(self.tr("%1 more").replace("%1", str(rest)))

    def _show_more(self) -> None:
        last = self._in_order()[-1].id
        self._shown += _STEP
        self._build(_AT_ONCE)
        self.take_keys(last)

    def _build(self, most: int) -> None:
        """Build a few of those that are missing, and put each where it belongs."""
        if self._files and self._kinds is None:
            from journal.ui.features.editor.picture_block import FileBlock, PictureBlock

            self._kinds = FileBlock, PictureBlock
        missing = [one for one in self._in_order() if one.id not in self._blocks]
        for file in missing[:most]:
            self._blocks[file.id] = self._block(file)
        built = [self._blocks[one.id] for one in self._in_order() if one.id in self._blocks]
        for place, block in enumerate(built, 0 if self._offer is None else 1):
            at = self._layout.itemAt(place)
            if at is None or at.widget() is not block:
                self._layout.insertWidget(place, block)
        self._offer_more()
        self._settle.start()
        if len(missing) > most:
            self._later.start()
        else:
            self._later.stop()

    def _block(self, file: Attachment) -> Block:
        named, seen = cast("_Kinds", self._kinds)
        if not is_picture(file):
            return self._joined(named(self._look, file))
        block = seen(self._look, self._session, file)
        block.opened.connect(lambda: self._open(file.id))
        block.captioned.connect(lambda words: self.captioned.emit(file.id, words))
        block.left.connect(self.left)
        block.finished.connect(self.finished)
        block.grown.connect(self._settle.start)
        return self._joined(block)

    def _joined(self, block: Block) -> Block:
        file = block.file.id
        block.set_reading(self._is_reading)
        block.moved.connect(lambda by: self.moved.emit(file, by))
        block.removed.connect(lambda: self.removed.emit(file))
        return block

    def _open(self, wanted: AttachmentId) -> None:
        ids = [one.id for one in self.pictures]
        self.opened.emit(ids.index(wanted))

    def _drop(self, block: Block) -> None:
        self._layout.removeWidget(block)
        block.hide()
        block.deleteLater()

    def _regrow(self) -> None:
        self._layout.invalidate()
        if self._offer is not None:
            self._offer.fit(self.width())
        self.setFixedHeight(self._layout.totalSizeHint().height())
