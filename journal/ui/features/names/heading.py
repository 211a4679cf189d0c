"""The head of a name's page: who it is, how often, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from journal.domain.names import NameKind
from journal.domain.naming import DAY_UNKNOWN
from journal.ui.features.names.delegate import initial
from journal.ui.features.names.words import ICONS, counted, tr
from journal.ui.feedback import dates
from journal.ui.feedback.numbers import plural
from journal.ui.widgets.labels import ElidedLabel
from journal.ui.widgets.tools import IconButton, LinkButton

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from journal.domain.naming import NameProfile
    from journal.ui.widgets.look import Look

_DISC, _LEAST_BESIDE = 76, 480


class Disc(QWidget):
    """A round sign: the first letter of a person, or the icon of a place or tag."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._kind, self._letter = NameKind.PERSON, ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_name(self, kind: NameKind, name: str) -> None:
        """Stand for a name."""
        self._kind, self._letter = kind, initial(name)
        self.update()

    def sizeHint(self) -> QSize:
        """Give the size of the circle."""
        side = self._look.px(_DISC)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the circle and what stands in it."""
        painter, look = QPainter(self), self._look
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("accentSoft"))
        painter.drawEllipse(QRectF(self.rect()))
        if self._kind is NameKind.PERSON:
            painter.setFont(look.font("pageTitle", text=self._letter))
            painter.setPen(look.color("onAccentSoft"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letter)
        else:
            side = look.px(28)
            sign = look.pixmap(ICONS[self._kind], "onAccentSoft", 28, self.devicePixelRatioF())
            corner = QPointF((self.width() - side) / 2, (self.height() - side) / 2)
            painter.drawPixmap(corner, sign)
        painter.end()


class Heading(QWidget):
    """The name, which can be written anew in place, its figures, and two buttons.

    Args:
        look: Inks, fonts and icons.

    Signals:
        renamed: Another name was typed over it (str).
        merge_asked: The name that was typed is taken; the two shall be one (str).
        write_asked: A memory about it is to be written.
        menu_asked: The menu is to be opened.
        pin_asked: It is to be kept close, or no longer.
    """

    renamed = Signal(str)
    merge_asked = Signal(str)
    write_asked = Signal()
    menu_asked = Signal()
    pin_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._taken, self._is_tight = "", False
        self.disc = Disc(look)
        self.name = ElidedLabel(look, "", "pageTitle")
        self.name.setObjectName("nameTitle")
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("What it is called"))
        self.field.setMaxLength(2_000)
        self.under = QLabel()
        self.under.setTextFormat(Qt.TextFormat.PlainText)
        self.refusal = QLabel()
        self.refusal.setTextFormat(Qt.TextFormat.PlainText)
        self.refusal.setWordWrap(True)
        self.merge = LinkButton(look, tr("Merge the two"))
        self.write = QPushButton()
        self.pin = IconButton(look, tr("Keep close"), "pin", size=17)
        self.pin.setCheckable(True)
        self.more = IconButton(look, tr("More"), "ellipsis", size=18)
        self._lay_out()
        self.field.returnPressed.connect(lambda: self.renamed.emit(self.field.text()))
        self.field.installEventFilter(self)
        self.merge.clicked.connect(lambda: self.merge_asked.emit(self._taken))
        self.write.clicked.connect(self.write_asked)
        self.more.clicked.connect(self.menu_asked)
        self.pin.clicked.connect(self._press_pin)
        self.stop_renaming()

    def show_profile(self, profile: NameProfile) -> None:
        """Show whose page it is."""
        self.disc.show_name(profile.kind, profile.name)
        self.name.setText(profile.name)
        self.name.setFont(self._look.font("pageTitle", text=profile.name))
        self.under.setText(_figures(profile))
        # A place is no part of a text, and so nothing to begin a page with.
        self.write.setVisible(profile.kind is not NameKind.PLACE)
        is_tag = profile.kind is NameKind.TAG
        words = tr("Write with this tag") if is_tag else tr("Write about %1")
        name = profile.name if len(profile.name) <= _SHORT else tr("them")
        self.write.setText(words.replace("%1", name))

    def set_pinned(self, pinned: bool) -> None:
        """Show whether it is kept close."""
        self.pin.setChecked(pinned)
        self.pin.set_icon("pin", "accentText" if pinned else "text2")
        self.pin.say(tr("Keep close no longer") if pinned else tr("Keep close"))

    def arrange(self, room: int) -> None:
        """Put the buttons beside the name where `room` pixels are enough, else under it."""
        px = self._look.px
        buttons = (self.write, self.pin, self.more)
        wide = sum(one.sizeHint().width() + px(10) for one in buttons if not one.isHidden())
        # What stands under the name is on one line, as long as it stands beside buttons.
        wide += px(_DISC) + px(22) + QFontMetrics(self.under.font()).horizontalAdvance(
            self.under.text()
        )
        tight = room < max(wide, px(_LEAST_BESIDE))
        if tight == self._is_tight:
            return
        self._is_tight = tight
        self.under.setWordWrap(tight)
        self._put_buttons(self._below if tight else self._row)
        if tight:
            self._below.addStretch(1)
        else:
            self._below.takeAt(0)

    def clear(self) -> None:
        """Show nobody."""
        self.stop_renaming()
        self.field.clear()
        self.refusal.clear()
        self._taken = ""
        for part in (self.name, self.under, self.write):
            part.setText("")
        self.name.setToolTip("")

    def rename(self) -> None:
        """Let another name be typed over the old one."""
        self.field.setText(self.name.text())
        self.name.hide()
        self.field.show()
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def stop_renaming(self) -> None:
        """Show the name as it is."""
        had_keys = self.field.hasFocus()
        for part in (self.field, self.refusal, self.merge):
            part.hide()
        self.name.show()
        if had_keys:
            self.more.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, sentence: str, taken: str = "") -> None:
        """Say why a name cannot be; where another has it, the two can be one."""
        self._taken = taken
        self.refusal.setText(sentence)
        self.refusal.show()
        self.merge.setVisible(bool(taken))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the field by Escape, or by going elsewhere."""
        if watched is self.field and event.type() == QEvent.Type.KeyPress:
            if cast("QKeyEvent", event).key() == Qt.Key.Key_Escape:
                self.stop_renaming()
                return True
            self.refusal.hide()
            self.merge.hide()
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        look = self._look
        look.dress(self.field, "cardTitle")
        look.dress(self.under, "ui", "text2")
        look.dress(self.refusal, "tool", "danger")
        look.dress(self.write, "button")
        words = QVBoxLayout()
        words.setSpacing(look.px(4))
        words.addStretch(1)
        for part in (self.name, self.field, self.refusal, self.merge, self.under):
            words.addWidget(part)
        words.addStretch(1)
        self._row, self._below = QHBoxLayout(), QHBoxLayout()
        for row in (self._row, self._below):
            row.setSpacing(look.px(10))
        self._row.addWidget(self.disc, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addSpacing(look.px(12))
        self._row.addLayout(words, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(look.px(12))
        rows.addLayout(self._row)
        rows.addLayout(self._below)
        self._put_buttons(self._row)

    def _put_buttons(self, row: QHBoxLayout) -> None:
        for part in (self.write, self.pin, self.more):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)

    def _press_pin(self) -> None:
        # What the button shows follows from what is kept, not from having been pressed.
        self.pin.setChecked(not self.pin.isChecked())
        self.pin_asked.emit()


_SHORT = 18


def _figures(profile: NameProfile) -> str:
    words = counted(profile.count)
    if profile.photos:
        both = plural(tr, profile.photos, "%1, one picture", "%1, %n pictures")
        words = both.replace("%1", words)
    if profile.quiet is not None:
        words = tr("%1 · not brought up").replace("%1", words)
    if profile.died is None:
        return words
    if profile.died == DAY_UNKNOWN:
        return tr("%1 · has died").replace("%1", words)
    day = dates.day_in_full(profile.died)
    return tr("%1 · died %2").replace("%1", words).replace("%2", day)
