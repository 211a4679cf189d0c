"""The buttons of the sidebar: where to go, write, and search."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from journal.ui.widgets.button import LookButton
from journal.ui.widgets.look import Look

_ICON_AT, _TEXT_AT, _END = 14, 42, 14
_ICON = 17
_HEADING_AT, _FOLDED_AT = 12, 34
_OVER = 8


class SideButton(LookButton):
    """A row of the sidebar: icon, name, and how much is there. Checked where one is now.

    Args:
        look: the look it is drawn in.
        text: the name of the view.
        icon: the name of its icon; None where a dot of colour stands in its place.
        keys: its shortcut, for the tooltip.
        dot: the name of the dot's colour.
        parent: owns this.
    """

    def __init__(
        self,
        look: Look,
        text: str,
        icon: str | None = None,
        *,
        keys: str = "",
        dot: str = "accent",
        parent: QWidget | None = None,
    ) -> None:
        self._count = ""
        self._dot = dot
        self._compact = False
        super().__init__(look, text, icon, keys=keys, parent=parent)
        self.setCheckable(True)

    def set_count(self, count: int | None) -> None:
        """Show how much is there; None shows nothing."""
        self._count = "" if count is None else self.locale().toString(count)
        self.setAccessibleDescription(self._count)
        self.update()

    def set_compact(self, compact: bool) -> None:
        """Show the icon alone, where the sidebar is narrow."""
        self._compact = compact
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Give the size of a row of the sidebar."""
        height = max(self.look.px("layout.navRow"), self.look.px("layout.target"))
        if self._compact:
            return QSize(height, height)
        words = self.text_width(self.text(), "ui", 600) + self.text_width(self._count, "meta")
        return QSize(words + self.look.px(_TEXT_AT + _END + 12), height)

    def radius(self) -> float:
        """Give the roundness of a row of the sidebar."""
        return self.look.px("radius.nav")

    def paint(self, painter: QPainter) -> None:
        """Paint the row."""
        chosen = self.isChecked()
        if chosen or self.underMouse() or self.isDown():
            self.fill(painter, "accentSoft" if chosen else "hover")
        self._paint_sign(painter, "accentText" if chosen else "text2")
        if self._compact:
            return
        px, height = self.look.px, self.height()
        ink = "onAccentSoft" if chosen else "text"
        taken = self.text_width(self._count, "meta", 500) if self._count else 0
        end = self.width() - px(_END)
        room = QRect(px(_TEXT_AT), 0, end - taken - px(_TEXT_AT) - px(4), height)
        self.put_text(painter, room, self.text(), "ui", ink, weight=600 if chosen else 0)
        if self._count:
            ink = "onAccentSoft" if chosen else "text2"
            box = QRect(end - taken, 0, taken, height)
            self.put_text(painter, box, self._count, "meta", ink, weight=500)

    def _paint_sign(self, painter: QPainter, ink: str) -> None:
        px = self.look.px
        at = (self.width() - px(_ICON)) / 2 if self._compact else px(_ICON_AT)
        if self.icon_name is not None:
            self.put_icon(painter, at, ink, _ICON, bold=False)
            return
        side = px(8)
        box = QRect(round(at) + px(4), (self.height() - side) // 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.color(self._dot))
        painter.drawEllipse(self.placed(box))


class FoldButton(LookButton):
    """The heading of a group in the sidebar, which opens and closes it. Checked when open.

    Args:
        look: the look it is drawn in.
        text: what the group is called.
        apart: keeps some room over itself even when it is folded.
        parent: owns this.
    """

    def __init__(
        self, look: Look, text: str, *, apart: bool = False, parent: QWidget | None = None
    ) -> None:
        self._apart = apart
        super().__init__(look, text, "chevron-right", parent=parent)
        self.setCheckable(True)
        self.toggled.connect(self._turn)

    def sizeHint(self) -> QSize:
        """Give the size of the heading, with the room over it."""
        width = self.text_width(self.text(), "label", 500) + self.look.px(34 + _END)
        return QSize(width, self.look.px("layout.target") + self._room())

    def minimumSizeHint(self) -> QSize:
        """Give the least size; a heading is no lower for a narrow sidebar."""
        return QSize(self.look.px("layout.target"), self.sizeHint().height())

    def body(self) -> QRectF:
        """Give the part under the room over the heading."""
        return QRectF(self.rect()).adjusted(0, self._room(), 0, 0)

    def radius(self) -> float:
        """Give the roundness of a row of the sidebar."""
        return self.look.px("radius.nav")

    def paint(self, painter: QPainter) -> None:
        """Paint the arrow and the name; over an open group the arrow waits for the pointer."""
        px, opened, held = self.look.px, self.isChecked(), self.underMouse() or self.hasFocus()
        if self.underMouse():
            self.fill(painter, "hover")
        painter.translate(0, self._room() / 2)
        start = px(_HEADING_AT if opened else _FOLDED_AT)
        end = self.width() - px(_END)
        if not opened:
            self.put_icon(painter, px(13), "text3", 13, bold=True)
        elif held:
            end -= px(13)
            self.put_icon(painter, end, "text3", 13, bold=True)
        box = QRect(start, 0, end - start, self.height())
        role, weight = ("group", 600) if opened else ("label", 500)
        self.put_text(painter, box, self.text(), role, "text3", weight=weight)
        painter.translate(0, -self._room() / 2)

    def _room(self) -> int:
        return self.look.px(_OVER) if self._apart or self.isChecked() else 0

    def _turn(self, opened: bool) -> None:
        self.icon_name = "chevron-down" if opened else "chevron-right"
        self.updateGeometry()
        self.update()


class _WideButton(LookButton):
    """An icon, words and the shortcut at the far end, on a filled ground."""

    height_drawn = 34
    icon_drawn = 16
    ground, edge, ink, role, weight = "page", "hairline", "text3", "ui", 0

    def __init__(
        self, look: Look, text: str, icon: str, *, keys: str = "", parent: QWidget | None = None
    ) -> None:
        self._compact = False
        super().__init__(look, text, icon, keys=keys, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_compact(self, compact: bool) -> None:
        """Show the icon alone, where the sidebar is narrow."""
        self._compact = compact
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Give the size with all words."""
        height = self.look.px(self.height_drawn)
        if self._compact:
            return QSize(height, height)
        words = self.text_width(self.text(), self.role, 600) + self.text_width(self.keys, "micro")
        return QSize(words + self.look.px(37 + 14 + 12), height)

    def paint(self, painter: QPainter) -> None:
        """Paint ground, icon, words and shortcut."""
        self.fill(painter, self.ground_now(), self.edge or None)
        px, strong = self.look.px, self.ground == "accent"
        if self._compact:
            at = (self.width() - px(self.icon_drawn)) / 2
            self.put_icon(painter, at, self.ink, self.icon_drawn, bold=strong)
            return
        self.put_icon(painter, px(12), self.ink, self.icon_drawn, bold=strong)
        end = self.width() - px(14)
        taken = self.text_width(self.keys, "micro")
        words = QRect(px(37), 0, end - taken - px(37) - px(6), self.height())
        self.put_text(painter, words, self.text(), self.role, self.ink, weight=self.weight)
        keys = QRect(end - taken, 0, taken, self.height())
        self.put_text(painter, keys, self.keys, "micro", self.ink)

    def ground_now(self) -> str:
        """Give the colour of the ground as the pointer stands now."""
        return "raised" if self.underMouse() else self.ground


class WriteButton(_WideButton):
    """The one strong button of the window: begin a memory."""

    ring = "onAccent"
    height_drawn = 36
    ground, edge, ink, role, weight = "accent", "", "onAccent", "button", 600

    def ground_now(self) -> str:
        """Give the fill as the pointer stands now."""
        if self.isDown():
            return "accentPressed"
        return "accentHover" if self.underMouse() else "accent"


class SearchButton(_WideButton):
    """Looks like a field to search in, and opens where one can."""

    icon_drawn = 15
