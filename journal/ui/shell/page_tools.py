"""Add the window's own tools to the page's bar: the way back, newer and older, the pane."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QSizePolicy

from journal.ui.actions import catalogue, keymap
from journal.ui.widgets.button import LookButton
from journal.ui.widgets.tools import IconButton

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from journal.ui.actions.registry import Registry
    from journal.ui.features.editor.bar import PageBar
    from journal.ui.widgets.look import Look


class WayBack(LookButton):
    """Leads from the page to the list where both share one column: "‹ Timeline"."""

    def __init__(self, look: Look, text: str, parent: QWidget | None = None) -> None:
        super().__init__(look, text, "chevron-left", parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Give the size with all words."""
        width = self.text_width(self.text(), "ui", 600) + self.look.px(54)
        return QSize(width, self.look.px(34))

    def paint(self, painter: QPainter) -> None:
        """Paint the arrow and where it leads."""
        self.fill(painter, "hover" if self.underMouse() else "raised", "hairline")
        self.put_icon(painter, self.look.px(8), "text2", 15, bold=False)
        start = self.look.px(30)
        words = QRect(start, 0, self.width() - start - self.look.px(8), self.height())
        self.put_text(painter, words, self.text(), "ui", "text", weight=600)


class PageTools:
    """The tools, and which of them are there.

    Args:
        look: Inks and icons.
        actions: What they do.
        bar: The page's bar, which takes them in.
    """

    def __init__(self, look: Look, actions: Registry, bar: PageBar) -> None:
        self.way_back = WayBack(look, "")
        self.way_back.hide()
        bar.add_lead(self.way_back)
        self._beside = [_tool(look, actions, name) for name in (catalogue.NEWER, catalogue.OLDER)]
        self._pane = _tool(look, actions, catalogue.PANE)
        self._pane.setCheckable(True)
        for tool in self._beside:
            bar.add_tool(tool, first=True)
        bar.add_tool(self._pane)
        self.share(shared=False)

    def share(self, *, shared: bool) -> None:
        """Show the tools that are needed while the list is out of sight."""
        for tool in (self.way_back, *self._beside):
            tool.setVisible(shared)

    def show_pane(self, opened: bool) -> None:
        """Show whether the reference pane is open."""
        self._pane.setChecked(opened)


def _tool(look: Look, actions: Registry, name: str) -> IconButton:
    spec, action = actions.spec(name), actions.action(name)
    tool = IconButton(look, actions.text(name), spec.icon, keys=keymap.shown(spec))

    def press(checked: bool) -> None:
        # What a tool shows follows from what happened, not from having been pressed.
        tool.setChecked(not checked)
        action.trigger()

    tool.clicked.connect(press)
    return tool
