"""Set paragraphs: room between them, empty lines that part no further, items that hang.

How a paragraph is set follows from what it says and from the one after it, and from nothing else.
So an edit brings its own setting along, in the same step of undo, and undoing it finds everything
set as it should be. Qt joins two steps only where the first was an edit block; `Spacing.step`
makes one of whatever may change how a paragraph is set.
"""

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFontMetricsF, QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument

from journal.ui.features.editor import lists
from journal.ui.widgets.look import Look

_GAP, _ITEM_GAP = 0.72, 0.25
_MOST_SET: Final = 4_000
"""Paragraphs beyond which a text is set evenly: setting each would keep the page waiting."""
_MARKS: Final = 12
"""Letters at the beginning of a line that may become the mark of an item."""
_HEIGHTS: Final = QTextBlockFormat.LineHeightTypes
_SET: Final = (
    QTextBlockFormat.Property.LineHeight,
    QTextBlockFormat.Property.LineHeightType,
    QTextBlockFormat.Property.BlockBottomMargin,
    QTextBlockFormat.Property.BlockLeftMargin,
    QTextBlockFormat.Property.BlockRightMargin,
    QTextBlockFormat.Property.TextIndent,
    QTextBlockFormat.Property.LayoutDirection,
)


class Spacing(QObject):
    """Keeps the paragraphs of one text set.

    Args:
        document: The text.
        look: Sizes and fonts.

    Attributes:
        gaps: Characters that stand for hidden passages: they say nothing of how one writes.
    """

    def __init__(self, document: QTextDocument, look: Look) -> None:
        super().__init__(document)
        self._document, self._look = document, look
        self._reach: tuple[int, int] | None = None
        self._setting = False
        self.gaps: Collection[str] = ()
        document.contentsChange.connect(self._note)
        document.contentsChanged.connect(self._follow)

    def fill(self, text: str) -> None:
        """Make `text` the whole content; what was there, and its undo steps, are forgotten."""
        lines = text.split("\n")
        document = self._document
        self._setting = True
        document.setUndoRedoEnabled(False)
        document.clear()
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        cursor.setBlockFormat(self._form(lines[0], _after(lines, 0)))
        if len(lines) > _MOST_SET:
            cursor.insertText(text)
        else:
            self._insert(cursor, lines)
        cursor.endEditBlock()
        document.setUndoRedoEnabled(True)
        document.setModified(False)
        self._setting, self._reach = False, None

    @contextmanager
    def step(self) -> Iterator[None]:
        """Make one step of undo of what is done meanwhile, its setting included."""
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        try:
            yield
        finally:
            cursor.endEditBlock()

    @contextmanager
    def going_back(self) -> Iterator[None]:
        """Set nothing meanwhile: a step of undo, or of redo, knows how it was set."""
        self._setting = True
        try:
            yield
        finally:
            self._setting, self._reach = False, None

    def is_steady(self, cursor: QTextCursor) -> bool:
        """Tell whether a letter typed at `cursor` cannot change how its paragraph is set."""
        line = cursor.block().text()
        inside = cursor.positionInBlock() > len(lists.prefix(line)) + _MARKS
        return inside and not cursor.hasSelection() and bool(line.strip())

    def set_again(self) -> None:
        """Set every paragraph anew, at another text size; the undo steps are forgotten."""
        self._document.setUndoRedoEnabled(False)
        self._set(self._blocks(self._document.begin(), None))
        self._document.setUndoRedoEnabled(True)

    def _insert(self, cursor: QTextCursor, lines: Sequence[str]) -> None:
        for at, line in enumerate(lines):
            if at:
                cursor.insertBlock(self._form(line, _after(lines, at)))
            cursor.insertText(line)

    def _note(self, at: int, _removed: int, added: int) -> None:
        start, end = self._reach or (at, at)
        self._reach = (min(start, at), max(end, at + added))

    def _follow(self) -> None:
        """Set what was edited, as part of the same step of undo."""
        reach, self._reach = self._reach, None
        if reach is None or self._setting or self._document.blockCount() > _MOST_SET:
            return
        first = self._document.findBlock(reach[0])
        last = self._document.findBlock(min(reach[1], self._document.characterCount() - 1))
        before = first.previous()
        self._set(self._blocks(before if before.isValid() else first, last))

    def _blocks(self, block: QTextBlock, last: QTextBlock | None) -> Iterator[QTextBlock]:
        end = None if last is None else last.blockNumber()
        while block.isValid() and (end is None or block.blockNumber() <= end):
            yield block
            block = block.next()

    def _set(self, blocks: Iterator[QTextBlock]) -> None:
        wanted = [(block, self._form(block.text(), _text_after(block))) for block in blocks]
        other = [(block, form) for block, form in wanted if not _alike(block.blockFormat(), form)]
        if not other:
            return
        self._setting = True
        cursor = QTextCursor(self._document)
        cursor.joinPreviousEditBlock()
        for block, form in other:
            cursor.setPosition(block.position())
            cursor.mergeBlockFormat(form)
        cursor.endEditBlock()
        self._setting, self._reach = False, None

    def _form(self, line: str, after: str | None) -> QTextBlockFormat:
        """Say how a paragraph is set.

        Args:
            line: What it says.
            after: What the next one says; None at the end.
        """
        form, gap = QTextBlockFormat(), self._look.px("page.bodyPx") * _GAP
        blank, parted = not line.strip(), after is not None and not after.strip()
        if blank and after is not None:
            # It is the room between two paragraphs, and no line of its own.
            form.setLineHeight(round(gap), _HEIGHTS.FixedHeight.value)
        else:
            # At least, not exactly: a heading and a taller script take the room they need.
            form.setLineHeight(self._look.line("body"), _HEIGHTS.MinimumHeight.value)
        if lists.is_item(line) and after is not None and lists.is_item(after):
            gap = self._look.px("page.bodyPx") * _ITEM_GAP
        form.setBottomMargin(0 if blank or parted else gap)
        hang = self._hang(line)
        said = "".join(one for one in line if one not in self.gaps) if self.gaps else line
        rightwards = said.isascii() or not _is_right_to_left(said)
        if self.gaps:
            # Qt takes a private character for a letter that is written rightwards.
            way = Qt.LayoutDirection.LayoutDirectionAuto
            form.setLayoutDirection(way if rightwards else Qt.LayoutDirection.RightToLeft)
        form.setLeftMargin(hang if rightwards else 0)
        form.setRightMargin(0 if rightwards else hang)
        form.setTextIndent(-hang)
        return form

    def _hang(self, line: str) -> float:
        """Give how far the lines after the first stand in: below the words of an item."""
        prefix = lists.prefix(line)
        if not prefix:
            return 0
        return round(QFontMetricsF(self._look.font("body")).horizontalAdvance(prefix))


def _alike(one: QTextBlockFormat, other: QTextBlockFormat) -> bool:
    return all(one.property(name) == other.property(name) for name in _SET)


def _after(lines: Sequence[str], at: int) -> str | None:
    return lines[at + 1] if at + 1 < len(lines) else None


def _text_after(block: QTextBlock) -> str | None:
    after = block.next()
    return after.text() if after.isValid() else None


def _is_right_to_left(line: str) -> bool:
    document = QTextDocument(line)
    return document.firstBlock().textDirection() == Qt.LayoutDirection.RightToLeft
