"""Write the text of a page: Markdown as these pages use it, in lines of an even height."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from journal.domain.reference import parse_address
from journal.domain.reference_markdown import plain

if TYPE_CHECKING:
    from journal.ui.widgets.look import Look

_LINK: Final = re.compile(r"\[([^\]]+)\]\(([^)\s]+)\)")
_BOLD: Final = re.compile(r"\*\*(.+?)\*\*")
_ITALIC: Final = re.compile(r"\*(.+?)\*")
_BULLET: Final = "- "
_HEADING: Final = re.compile(r"#{3,6} ")
_FIXED: Final = "-qt-line-height-type:fixed;"
_BOLD_WEIGHT: Final = 600
_DOT: Final = "•\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}"


class Prose(QLabel):
    """Text that can be selected, its links reached by the keyboard.

    Args:
        look: Inks and fonts.
        role: The role of its type.
        paragraph: Room after a paragraph, as drawn.
        ink: The ink of a label, or None for that of text.

    Signals:
        link_chosen: A link to another page was followed (Address).
    """

    link_chosen = Signal(object)

    def __init__(
        self,
        look: Look,
        role: str,
        *,
        paragraph: float = 0,
        ink: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._role, self._paragraph = look, role, paragraph
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        # However long its longest word is, it never makes the pane wider.
        self.setMinimumWidth(1)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.linkActivated.connect(self._follow)
        look.dress(self, role, ink)

    def show_markdown(self, markdown: str) -> None:
        """Show `markdown`: paragraphs and bullets a line each, emphasis, links."""
        hang = round(QFontMetricsF(self.font()).horizontalAdvance(_DOT))
        lines = [line for line in markdown.split("\n") if line]
        self._write([_paragraph(line, hang) for line in lines], plain(markdown))
        if _LINK.search(markdown):
            self._let_links_be_reached()
        if "**" in markdown:
            self._weigh()

    def show_plain(self, text: str, *, italic: bool = False) -> None:
        """Show `text` as it is; its line breaks are its own."""
        parts = [escape(part).replace("\n", "<br>") for part in text.split("\n\n")]
        self._write([("", f"<i>{part}</i>" if italic else part) for part in parts], text)

    def _write(self, paragraphs: list[tuple[str, str]], spoken: str) -> None:
        self._look.font(self._role, italic=True)  # Loads the face that emphasis is set in.
        height, gap = self._look.line(self._role), self._look.px(self._paragraph)
        # The room after the last paragraph belongs to whatever comes next.
        gaps = [gap] * (len(paragraphs) - 1) + [0]
        self.setText(
            "".join(
                f'<p style="{_FIXED}line-height:{height}px;margin:0 0 {below}px 0;{style}">'
                f"{body}</p>"
                for (style, body), below in zip(paragraphs, gaps, strict=True)
            )
        )
        self.setAccessibleName(spoken)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        # The text itself is no stop for Tab: it is read where it stands.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def _weigh(self) -> None:
        """Set what is bold in a true weight: for a variable face Qt only smears the letters."""
        self.setSelection(0, 0)  # Has the label read its text.
        document = self.findChild(QTextDocument)
        if document is None:
            return
        bold = QTextCharFormat()
        bold.setFont(self._look.font(self._role, weight=_BOLD_WEIGHT))
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        for start, end in _bold_stretches(document):
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(bold)
        cursor.endEditBlock()

    def _let_links_be_reached(self) -> None:
        flags = self.textInteractionFlags()
        self.setTextInteractionFlags(
            flags
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _follow(self, link: str) -> None:
        address = parse_address(link)
        if address is not None:
            self.link_chosen.emit(address)


def _paragraph(line: str, hang: int) -> tuple[str, str]:
    """Give the style of a paragraph, and what stands in it."""
    if line.startswith(_BULLET):
        style = f"margin-left:{hang}px;text-indent:-{hang}px;"
        return style, _DOT + _inline(line.removeprefix(_BULLET))
    if _HEADING.match(line):
        return "", f"<b>{_inline(_HEADING.sub('', line, count=1))}</b>"
    return "", _inline(line)


def _inline(text: str) -> str:
    marked = _LINK.sub(r'<a href="\2">\1</a>', escape(text, quote=False))
    return _ITALIC.sub(r"<i>\1</i>", _BOLD.sub(r"<b>\1</b>", marked))


def _bold_stretches(document: QTextDocument) -> list[tuple[int, int]]:
    found = []
    block = document.begin()
    while block.isValid():
        parts = block.begin()
        while not parts.atEnd():
            part = parts.fragment()
            if part.charFormat().fontWeight() > _BOLD_WEIGHT:
                found.append((part.position(), part.position() + part.length()))
            parts += 1
        block = block.next()
    return found
