"""Say in place what waits for an answer."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from journal.ui.widgets.announce import announce
from journal.ui.widgets.keysback import KeysBack
from journal.ui.widgets.look import Look
from journal.ui.widgets.tools import LinkButton

MOST_CHOICES = 3


class NoticeBanner(QFrame):
    """A sentence with an icon and up to three ways to answer it. Hidden until it has one.

    Args:
        look: the look it is drawn in.
        icon: the name of its icon.
        ink: the colour of that icon; danger, where something may be lost.
        parent: owns this.
    """

    def __init__(
        self,
        look: Look,
        icon: str = "info",
        ink: str = "accentText",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._icon = icon
        self._ink = ink
        self.setProperty("role", "banner")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._sign = QLabel()
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        look.dress(self._label, "ui")
        self._box = QHBoxLayout(self)
        side = look.px("space.4")
        self._box.setContentsMargins(side, look.px("space.1"), side, look.px("space.1"))
        self._box.setSpacing(look.px("space.3"))
        self._box.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        self._box.addWidget(self._label, 1)
        self._buttons: list[LinkButton] = []
        self._keys = KeysBack(self)
        look.changed.connect(self._draw_sign)
        self._draw_sign()
        self.hide()

    def tell(self, text: str, choices: Sequence[tuple[str, Callable[[], object]]] = ()) -> None:
        """Show `text`, and a button for each of at most three `choices`: its words, its act.

        Choosing does not hide the banner; whoever showed it knows when it is answered.
        """
        self._keys.remember()
        self._label.setText(text)
        self.setAccessibleName(text)
        self._clear()
        for words, act in choices[:MOST_CHOICES]:
            button = LinkButton(self._look, words)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _checked=False, act=act: act())
            self._box.addWidget(button)
            self._buttons.append(button)
        self.show()
        announce(self, text)

    def text(self) -> str:
        """Give what is shown, empty when nothing is."""
        return self._label.text() if not self.isHidden() else ""

    def buttons(self) -> tuple[LinkButton, ...]:
        """Give the buttons, in order."""
        return tuple(self._buttons)

    def withdraw(self) -> None:
        """Take the sentence back; whoever answered by keys is led back to where they were."""
        self._keys.lead()
        self._clear()
        self._label.clear()
        self.hide()

    def _clear(self) -> None:
        for button in self._buttons:
            button.hide()
            self._box.removeWidget(button)
            button.deleteLater()
        self._buttons.clear()

    def _draw_sign(self) -> None:
        sharp = self.devicePixelRatioF()
        self._sign.setPixmap(self._look.pixmap(self._icon, self._ink, 16, sharp))
