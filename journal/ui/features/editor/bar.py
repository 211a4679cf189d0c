"""The line over a page: when it happened, its star, and what else can be done with it."""

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from journal.ui.widgets.button import LookButton
from journal.ui.widgets.look import Look
from journal.ui.widgets.tools import IconButton

_PAD: Final = 8
_SIDE: Final = 16
_ENTER: Final = "Enter"


class DateButton(LookButton):
    """When the memory happened, in words; a press changes it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setObjectName("dateButton")

    def set_words(self, words: str) -> None:
        """Show when it happened."""
        self.say(words, self.tr("Change when it happened"))
        self.setAccessibleName(self.tr("Date: %1").replace("%1", words))

    def sizeHint(self) -> QSize:
        """Give the size with all words."""
        width = self.text_width(self.text(), "tool") + 2 * self.look.px(_PAD)
        return QSize(width, self.look.px("layout.target"))

    def minimumSizeHint(self) -> QSize:
        """Give the least size; the words are cut short in a narrow page."""
        target = self.look.px("layout.target")
        return QSize(3 * target, target)

    def paint(self, painter: QPainter) -> None:
        """Paint the words, on a tint under the pointer."""
        if self.underMouse() or self.isDown():
            self.fill(painter, "hover")
        pad = self.look.px(_PAD)
        room = QRect(pad, 0, self.width() - 2 * pad, self.height())
        self.put_text(painter, room, self.text(), "tool", "text2")


class PageBar(QWidget):
    """Date at the left, tools at the right.

    Args:
        look: Inks and fonts.

    Signals:
        date_pressed: The date is to be changed.
        star_pressed: The star is to be turned on or off.
        edit_pressed: The memory, which is read, is to be written in.
        pin_pressed: It is to be kept close, or no longer.
        quiet_pressed: It is not to be brought up, or may be again.
        picture_pressed: A picture is to be added.
        copy_pressed: The memory is to be copied as Markdown.
        erase_pressed: The memory is to be erased.
    """

    date_pressed = Signal()
    star_pressed = Signal()
    edit_pressed = Signal()
    pin_pressed = Signal()
    quiet_pressed = Signal()
    picture_pressed = Signal()
    copy_pressed = Signal()
    erase_pressed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._erasable = self._pinned = self._is_read = self.is_quiet = False
        self.date = DateButton(look, self)
        self._pencil = IconButton(look, self.tr("Edit this memory"), "pencil", keys=_ENTER)
        self._pencil.setObjectName("editButton")
        self._pencil.hide()
        self._star = IconButton(look, self.tr("Star this memory"), "star", keys="Ctrl+D")
        self._more = IconButton(look, self.tr("More"), "ellipsis")
        self._star.setObjectName("starButton")
        self._star.setCheckable(True)
        self._more.setObjectName("pageMenuButton")
        self._layout = QHBoxLayout(self)
        self._layout.addWidget(self.date)
        self._layout.addStretch(1)
        self._layout.addWidget(self._pencil)
        self._layout.addWidget(self._star)
        self._layout.addWidget(self._more)
        self.date.clicked.connect(self.date_pressed)
        self._pencil.clicked.connect(self.edit_pressed)
        self._star.clicked.connect(self._press_star)
        self._more.clicked.connect(self._open_menu)
        look.changed.connect(self._restyle)
        self._restyle()

    def add_lead(self, widget: QWidget) -> None:
        """Put a tool of the window before the date, such as the way back to a list."""
        self._layout.insertWidget(0, widget)

    def add_tool(self, widget: QWidget, *, first: bool = False) -> None:
        """Put a tool of the window after those of the page, or with `first` before them."""
        place = self._layout.indexOf(self._pencil) if first else self._layout.count()
        self._layout.insertWidget(place, widget)

    def set_starred(self, starred: bool) -> None:
        """Show whether the memory has a star."""
        self._star.setChecked(starred)
        if starred:
            self._star.set_icon("star", "accentText", under=("star-lit", "lamp"))
        else:
            self._star.set_icon("star")
        self._star.say(self.tr("Take the star away") if starred else self.tr("Star this memory"))

    def set_reading(self, reading: bool) -> None:
        """Offer the pencil while the memory is read."""
        had_keys, self._is_read = self._pencil.hasFocus(), reading
        self._pencil.setVisible(reading)
        if had_keys and not reading:
            self._star.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_pinned(self, pinned: bool) -> None:
        """Know whether the memory is kept close."""
        self._pinned = pinned

    def set_quiet(self, quiet: bool) -> None:
        """Know whether the memory never comes up by itself."""
        self.is_quiet = quiet

    def set_erasable(self, erasable: bool) -> None:
        """Say whether there is a memory to erase yet."""
        self._erasable = erasable

    def set_open(self, is_open: bool) -> None:
        """Show the tools of the page, or none when no page is open."""
        for widget in (self.date, self._star, self._more):
            widget.setVisible(is_open)
        self._pencil.setVisible(is_open and self._is_read)

    def menu(self) -> QMenu:
        """Build the menu behind "…"."""
        menu = QMenu(self)
        icon = self._look.icon
        star = self._star.text()
        if self._is_read:
            words = self._pencil.text()
            menu.addAction(icon("pencil", "text2", 16), words, self.edit_pressed.emit)
        menu.addAction(icon("star", "text2", 16), star, self.star_pressed.emit)
        menu.addAction(
            icon("image-plus", "text2", 16),
            self.tr("Add a picture…"),
            self.picture_pressed.emit,
        )
        menu.addAction(
            icon("copy", "text2", 16), self.tr("Copy as Markdown"), self.copy_pressed.emit
        )
        if self._erasable:
            words = self.tr("Keep close no longer") if self._pinned else self.tr("Keep close")
            sign = icon("pin-off" if self._pinned else "pin", "text2", 16)
            menu.addAction(sign, words, self.pin_pressed.emit)
            again, be = self.tr("Let it come up again"), self.tr("Don’t bring this up")
            sign = icon("sun" if self.is_quiet else "moon", "text2", 16)
            menu.addAction(sign, again if self.is_quiet else be, self.quiet_pressed.emit)
            menu.addSeparator()
            words = self.tr("Erase this memory")
            menu.addAction(icon("archive", "text2", 16), words, self.erase_pressed.emit)
        return menu

    def _open_menu(self) -> None:
        menu = self.menu()
        place = self._more.mapToGlobal(self._more.rect().bottomRight())
        place.setX(place.x() - menu.sizeHint().width())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def _press_star(self) -> None:
        # The button shows what is kept, not what was pressed: whoever stars calls set_starred.
        self._star.setChecked(not self._star.isChecked())
        self.star_pressed.emit()

    def _restyle(self) -> None:
        self.setFixedHeight(self._look.px("layout.toolbar"))
        side = self._look.px(_SIDE)
        self._layout.setContentsMargins(side, 0, side, 0)
        self._layout.setSpacing(self._look.px(6))
