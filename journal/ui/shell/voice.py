"""Show what the parts of the window have to say, over whatever is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from journal.ui.feedback import notices
    from journal.ui.widgets.banner import NoticeBanner
    from journal.ui.widgets.look import Look
    from journal.ui.widgets.toast import Toast


class Voice(QObject):
    """Paints notices: a toast at the lower left of the view, a banner over it.

    Args:
        look: Inks and fonts.
        said: What is to be said.
        host: Gives the widget over which a toast lies now.
        top: The layout at whose beginning a banner stands.
    """

    def __init__(
        self,
        look: Look,
        said: notices.Notices,
        host: Callable[[], QWidget],
        top: QVBoxLayout,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._said, self._host, self._top = look, said, host, top
        self._toasts: dict[QWidget, Toast] = {}
        self._banner: NoticeBanner | None = None
        self._frame = QWidget()
        said.toasted.connect(self._toast)
        said.bannered.connect(self._show_banner)

    @property
    def toast(self) -> Toast:
        """The toast over the view that is looked at now."""
        from journal.ui.widgets.toast import Toast

        host = self._host()
        if host not in self._toasts:
            self._toasts[host] = Toast(self._look, host)
        return self._toasts[host]

    @property
    def banner(self) -> NoticeBanner:
        """The banner over all views."""
        from journal.ui.widgets.banner import NoticeBanner

        if self._banner is None:
            self._banner = NoticeBanner(self._look)
            self._frame.setProperty("role", "page")
            self._frame.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
            box = QVBoxLayout(self._frame)
            side = self._look.px("space.2")
            box.setContentsMargins(side, side, side, side)
            box.addWidget(self._banner)
            self._top.insertWidget(0, self._frame)
        return self._banner

    def _toast(self, toast: notices.Toast) -> None:
        for other in self._toasts.values():
            other.dismiss()
        undo = None if toast.undo is None else lambda: self._said.undo(toast)
        self.toast.tell(toast.text, undo)

    def _show_banner(self, banner: notices.Banner | None) -> None:
        if banner is None:
            self.banner.withdraw()
            self._frame.hide()
        else:
            self.banner.tell(banner.text, [(one.text, one.act) for one in banner.choices])
            self._frame.show()
