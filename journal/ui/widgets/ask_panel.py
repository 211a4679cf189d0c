"""Ask for one word or name over the window, with what fits under the field."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGraphicsDropShadowEffect,
    QLabel,
    QLineEdit,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from journal.ui.widgets.announce import announce

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent

    from journal.ui.widgets.look import Look

    Answer = Callable[[Sequence[str]], None]
    Suggest = Callable[[str, Answer], None]

_WIDTH, _EDGE, _MOST = 320, 12, 8
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class AskPanel(QFrame):
    """A field over the window; Enter answers, Escape or a click elsewhere leaves.

    Args:
        look: Inks and fonts.
        home: The window over which it lies.

    Signals:
        left: It was closed, answered or not.
    """

    left = Signal()

    def __init__(self, look: Look, home: QWidget) -> None:
        super().__init__(home)
        self._look, self._home = look, home
        self._answer: Callable[[str], None] | None = None
        self._suggest: Suggest | None = None
        self._came_from: QWidget | None = None
        self.setProperty("role", "panel")
        self._question, self.field = QLabel(), QLineEdit()
        self._question.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Names that fit"))
        self.list.setProperty("role", "plain")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(lambda item: self._take(item.text()))
        look.dress(self._question, "button")
        look.dress(self.field, "ui")
        look.dress(self.list, "ui")
        box = QVBoxLayout(self)
        box.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        for part in (self._question, self.field, self.list):
            box.addWidget(part)
        self.field.installEventFilter(self)
        self.field.textEdited.connect(self._ask)
        self._cast_shadow()
        self.hide()

    def ask(
        self,
        question: str,
        answer: Callable[[str], None],
        *,
        anchor: QRect,
        hint: str = "",
        suggest: Suggest | None = None,
    ) -> None:
        """Ask, until there is an answer or somebody goes on with something else.

        Args:
            question: A few words; they stand over the field.
            answer: Called with what was typed or chosen.
            anchor: What is asked about, in global coordinates; the panel ends where that ends.
            hint: What stands in the empty field.
            suggest: Asked for names that fit what is typed; it answers when it can.
        """
        self._answer, self._suggest = answer, suggest
        self._came_from = QApplication.focusWidget()
        self._question.setText(question)
        self.field.setAccessibleName(question)
        self.field.setPlaceholderText(hint)
        self.field.clear()
        self._offer(())
        self._place(anchor)
        self.show()
        self.raise_()
        self.field.setFocus()
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        self._ask("")

    def close_quietly(self) -> None:
        """Leave without an answer; the keys go back to where they were."""
        if self.isHidden():
            return
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        had_keys = self.field.hasFocus()
        self.hide()
        self.list.clear()
        self.field.clear()
        if had_keys and self._came_from is not None:
            self._came_from.setFocus(Qt.FocusReason.PopupFocusReason)
        self._came_from = None
        self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Choose with the arrows, answer with Enter; leave when a click falls elsewhere."""
        kind = event.type()
        if watched is self.field and kind in {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}:
            return self._key(cast("QKeyEvent", event))
        if kind == QEvent.Type.MouseButtonPress and self._is_elsewhere(watched):
            self.close_quietly()
        return False

    def _is_elsewhere(self, watched: QObject) -> bool:
        if not isinstance(watched, QWidget) or watched is self:
            return False
        return not self.isAncestorOf(watched)

    def _key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key not in {*_STEPS, *_ENTER, Qt.Key.Key_Escape}:
            return False
        event.accept()
        if event.type() == QEvent.Type.ShortcutOverride:
            return True
        if key in _STEPS:
            self._step(_STEPS[key])
        elif key in _ENTER:
            row = self.list.currentRow()
            self._take(self.field.text() if row < 0 else self.list.item(row).text())
        else:
            self.close_quietly()
        return True

    def _step(self, by: int) -> None:
        count = self.list.count()
        if count:
            row = (self.list.currentRow() + by) % count if self.list.currentRow() >= 0 else 0
            self.list.setCurrentRow(row)
            announce(self.list, self.list.item(row).text())

    def _take(self, words: str) -> None:
        answer, self._answer = self._answer, None
        self.close_quietly()
        if answer is not None:
            answer(words)

    def _ask(self, typed: str) -> None:
        if self._suggest is not None:
            self._suggest(typed, lambda names: self._offer_for(typed, names))

    def _offer_for(self, typed: str, names: Sequence[str]) -> None:
        if self.isVisible() and typed == self.field.text():
            self._offer(names)

    def _offer(self, names: Sequence[str]) -> None:
        self.list.clear()
        self.list.addItems(list(names[:_MOST]))
        self.list.setCurrentRow(-1)
        self.list.setVisible(bool(names))
        if names:
            self.list.setFixedHeight(self.list.sizeHintForRow(0) * self.list.count() + 4)
        self._fit()

    def _place(self, anchor: QRect) -> None:
        """Stand under the anchor and end where it ends, inside the window."""
        self._anchor = anchor
        self._fit()

    _anchor = QRect()

    def _fit(self) -> None:
        self.setFixedWidth(min(self._look.px(_WIDTH), self._home.width() - 2 * _EDGE))
        self.adjustSize()
        ltr = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        corner = self._anchor.bottomRight() if ltr else self._anchor.bottomLeft()
        at = self._home.mapFromGlobal(corner) + QPoint(0, 6)
        if ltr:
            at -= QPoint(self.width(), 0)
        at.setX(max(_EDGE, min(at.x(), self._home.width() - self.width() - _EDGE)))
        at.setY(max(_EDGE, min(at.y(), self._home.height() - self.height() - _EDGE)))
        self.move(at)

    def _cast_shadow(self) -> None:
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(18)
        shadow.setOffset(0, 4)
        shadow.setColor(self._look.color("shadowSoft"))
        self.setGraphicsEffect(shadow)
