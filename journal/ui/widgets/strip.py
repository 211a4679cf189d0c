"""Show that long work is going on, how far it is, and that it can be stopped."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from journal.ui.widgets.announce import announce
from journal.ui.widgets.labels import ElidedLabel
from journal.ui.widgets.look import Look
from journal.ui.widgets.tools import LinkButton

_PATIENCE_MS = 400
_BAR_WIDTH = 96


class Strip(QFrame):
    """A line at a list's foot: what is being done, how much of it, and Cancel.

    It shows only when the work takes longer than 400 ms.

    Args:
        look: the look it is drawn in.
        parent: owns this.

    Signals:
        cancelled: Cancel was pressed.
    """

    cancelled = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "strip")
        self._noun = ElidedLabel(look, role="label", ink="text2")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(look.px(_BAR_WIDTH))
        self._cancel = LinkButton(look, self.tr("Cancel"))
        self._cancel.clicked.connect(self.cancelled)
        box = QHBoxLayout(self)
        box.setContentsMargins(look.px("space.4"), 2, look.px("space.2"), 2)
        box.setSpacing(look.px("space.3"))
        for part in (self._noun, self._bar, self._cancel):
            box.addWidget(part)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._appear)
        self.hide()

    def begin(self, noun: str) -> None:
        """Say that the work called `noun` has begun, of a length that is not known yet."""
        self._say(noun)
        self._bar.setRange(0, 0)
        self._patience.start()

    def advance(self, words: str, done: int, total: int) -> None:
        """Say how far it is: in `words`, and as `done` of `total`; 0 when that is not known."""
        self._say(words)
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def end(self) -> None:
        """Say that the work is over, one way or the other."""
        self._patience.stop()
        self.hide()

    def _say(self, words: str) -> None:
        self._noun.setText(words)
        self._bar.setAccessibleName(words)

    def _appear(self) -> None:
        self.show()
        announce(self, self._noun.text())
