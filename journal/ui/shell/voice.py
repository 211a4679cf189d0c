"""Show what the parts of the window have to say, over whatever is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from journal.ui.widgets.banner import NoticeBanner
from journal.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from journal.ui.feedback import notices
    from journal.ui.widgets.look import Look


class Voice(QObject):
    """Paints notices: a toast at the lower left of the view, a banner over it.

    Args:
        look: Inks and fonts.
        said: What is to be said.
        host: Gives the widget over which a toast lies now.
    """

    def __init__(
        self,
        look: Look,
        said: notices.Notices,
        host: Callable[[], QWidget],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._said, self._host = look, said, host
        self._toasts: dict[QWidget, Toast] = {}
        self.banner = NoticeBanner(look)
        said.toasted.connect(self._toast)
        said.bannered.connect(self._show_banner)

    @property
    def toast(self) -> Toast:
        """The toast over the view that is looked at now."""
        host = self._host()
        if host not in self._toasts:
            self._toasts[host] = Toast(self._look, host)
        return self._toasts[host]

    def _toast(self, toast: notices.Toast) -> None:
        for other in self._toasts.values():
            other.dismiss()
        undo = None if toast.undo is None else lambda: self._said.undo(toast)
        self.toast.tell(toast.text, undo)

    def _show_banner(self, banner: notices.Banner | None) -> None:
        if banner is None:
            self.banner.withdraw()
        else:
            self.banner.tell(banner.text, [(one.text, one.act) for one in banner.choices])
