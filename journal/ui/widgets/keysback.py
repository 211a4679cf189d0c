"""Lead the keys back from what comes and goes over a view, not to what is next in the window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class KeysBack:
    """Knows who had the focus before something came.

    Args:
        passing: What comes, and goes again.
    """

    def __init__(self, passing: QWidget) -> None:
        self._passing = passing
        self._before: QWidget | None = None

    def remember(self) -> None:
        """Note who has the focus now; nobody else where it is inside already."""
        if not self.are_inside():
            self._before = QApplication.focusWidget()

    def lead(self) -> None:
        """Give the focus back to who had it, if it is inside now and they are still there."""
        before, self._before = self._before, None
        if before is not None and self.are_inside() and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def are_inside(self) -> bool:
        """Tell whether the focus is in what came."""
        has = QApplication.focusWidget()
        return has is not None and self._passing.isAncestorOf(has)
