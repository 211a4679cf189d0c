"""Keep the window in one look, and tell everyone when that look changes.

The theme is handed to whatever draws. Views ask it for inks and fonts by role and never see a
hex value; when the system turns dark or the text grows, ``changed`` is emitted once all is ready.
"""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import (
    QAccessibilityHints,
    QColor,
    QFont,
    QFontInfo,
    QGuiApplication,
    QIcon,
    QPixmap,
)
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from journal.ui.theme.faces import Faces
from journal.ui.theme.icons import Icons
from journal.ui.theme.lucide import Lucide
from journal.ui.theme.palette import palette_of
from journal.ui.theme.stylesheet import fill_style_sheet
from journal.ui.theme.tokens import Mode, Season, TokenFile, Tokens
from journal.ui.theme.type import Type

SMALLEST_TEXT, LARGEST_TEXT = 0.85, 2.0
_NO_MOVEMENT = ("toast", "reducedFade")
"""Durations in which something stands still, or fades where others move."""
_TYPE_ROLE = "typeRole"
_TYPE_WEIGHT = "typeWeight"


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody would like the window to look like.

    Attributes:
        season: Whose palette is worn.
        mode: Light or dark; None follows the system.
        text_scale: The size of all text.
        face: The family in which pages are read; empty for the journal's own.
        more: With more contrast, or not; None follows the system.
        still: Without movement.
    """

    season: Season = Season.AUTUMN
    mode: Mode | None = None
    text_scale: float = 1.0
    face: str = ""
    more: bool | None = None
    still: bool = False


class Theme(QObject):
    """The look in force.

    Args:
        folder: holds ``tokens.json`` and ``style.qss.tmpl``.
        season: whose palette is worn.
        mode: light or dark; None follows the system.
        text_scale: the person's text size, 0.85 to 2.0; what is outside is brought inside.
    """

    changed = Signal()

    def __init__(
        self,
        folder: Path,
        *,
        season: Season = Season.AUTUMN,
        mode: Mode | None = None,
        text_scale: float = 1.0,
    ) -> None:
        super().__init__()
        self._template = folder / "style.qss.tmpl"
        self._file = TokenFile(folder / "tokens.json")
        self._faces = Faces()
        self._wish = Wish(season, mode, _within(text_scale))
        self._system_mode = Mode.LIGHT
        self._system_more = False
        self._system_px = 0.0
        self._app: QApplication | None = None
        self._look()
        self._icons = Icons(Lucide(), self.tokens.size("icon.stroke"))

    @property
    def tokens(self) -> Tokens:
        """The look in force."""
        return self._tokens

    @property
    def factor(self) -> float:
        """How large text is, relative to the scale's own sizes."""
        return max(1.0, self._system_px / self._tokens.rem) * self._wish.text_scale

    @property
    def pool(self) -> tuple[float, float]:
        """Strength of the lamp's light on a page, at its middle and half-way out."""
        return self._tokens.pool

    def apply(self, app: QApplication) -> None:
        """Dress `app`, and follow the system's light and dark from now on."""
        self._app = app
        self._system_px = QFontInfo(QGuiApplication.font()).pixelSize()
        hints = app.styleHints()
        self._system_mode = _mode_of(hints.colorScheme())
        hints.colorSchemeChanged.connect(self.follow_system)
        self._follow_contrast(hints.accessibility())
        app.setStyle("Fusion")
        self._look()
        _dress(app, self, self._template)

    def follow_system(self, scheme: Qt.ColorScheme) -> None:
        """Take over what the system says of light and dark; unknown counts as light."""
        self._system_mode = _mode_of(scheme)
        self._refresh()

    def wear(self, **wish: Any) -> None:  # noqa: ANN401 - the fields of a wish
        """Look otherwise from now on, in all that `wish` names of :class:`Wish`."""
        before, self._wish = self._wish, replace(self._wish, **wish)
        self._wish = replace(self._wish, text_scale=_within(self._wish.text_scale))
        if before != self._wish:
            self._refresh()

    def set_mode(self, mode: Mode | None) -> None:
        """Wear light or dark, or with None what the system wears."""
        self.wear(mode=mode)

    def set_text_scale(self, scale: float) -> None:
        """Set all text at `scale`, 0.85 to 2.0, and what must hold it."""
        self.wear(text_scale=scale)

    def color(self, name: str) -> QColor:
        """Give the colour `name` of this look."""
        return self._colors.get(name) or self._colors.setdefault(name, self._tokens.color(name))

    def font(
        self, role: str, *, weight: int | None = None, italic: bool | None = None, text: str = ""
    ) -> QFont:
        """Give the font of `role`; `text` is what will be written, where its script matters."""
        return self._type.font(role, weight=weight, italic=italic, text=text)

    def line(self, role: str) -> int:
        """Give the height of a line of `role` in whole pixels."""
        return round(self._type.line(role))

    def px(self, size: float | str) -> int:
        """Give a size as drawn, or a named one such as ``radius.card``, at the text size."""
        drawn = self._tokens.size(size) if isinstance(size, str) else size
        return round(drawn * self.factor)

    def duration(self, name: str) -> int:
        """Give the duration `name` in milliseconds; nothing moves where that was wished."""
        lasting = self._tokens.duration(name)
        return 0 if self._wish.still and name not in _NO_MOVEMENT else lasting

    def pixmap(
        self, name: str, ink: str, size: float, dpr: float | None = None, *, bold: bool = False
    ) -> QPixmap:
        """Give the icon `name` in the colour `ink`.

        Args:
            name: one of Lucide's, or lamp, lacuna, cassette, envelope, box.
            ink: the name of a colour.
            size: as drawn; it grows with the text.
            dpr: device pixels per pixel; the sharpest screen's when left out.
            bold: drawn a little heavier, for light lines on a strong fill.
        """
        sharp = QGuiApplication.primaryScreen().devicePixelRatio() if dpr is None else dpr
        stroke = self._tokens.size("icon.strokeOnAccent") if bold else None
        return self._icons.pixmap(name, self.color(ink), self.px(size), sharp, stroke=stroke)

    def icon(self, name: str, ink: str = "text2", size: float = 18) -> QIcon:
        """Give an icon for an action, fainter when the action cannot be used."""
        sharp = QGuiApplication.primaryScreen().devicePixelRatio()
        faint = self.color("outline")
        return self._icons.icon(name, self.color(ink), faint, self.px(size), sharp)

    def dress(
        self, widget: QWidget, role: str, ink: str | None = None, *, weight: int | None = None
    ) -> None:
        """Write `widget` in the type of `role`, now and after every change.

        Args:
            widget: anything that writes.
            role: a role of the type scale.
            ink: the ink of a label: text2, text3, accentText, onAccentSoft, danger, ok or warn.
            weight: another weight than the role's own.
        """
        widget.setProperty(_TYPE_ROLE, role)
        widget.setProperty(_TYPE_WEIGHT, weight)
        widget.setFont(self.font(role, weight=weight))
        if ink is not None and widget.property("ink") != ink:
            widget.setProperty("ink", ink)
            widget.style().unpolish(widget)
            widget.style().polish(widget)

    def _follow_contrast(self, hints: QAccessibilityHints) -> None:
        if not isValid(hints):
            return  # The binding lets go of it with the first who asked (6.11).

        def follow(preference: Qt.ContrastPreference) -> None:
            self._system_more = preference == Qt.ContrastPreference.HighContrast
            self._refresh()

        self._system_more = hints.contrastPreference() == Qt.ContrastPreference.HighContrast
        hints.contrastPreferenceChanged.connect(follow)
        self._hints = hints

    def _refresh(self) -> None:
        before = (self._tokens, self._type_factor)
        self._look()
        if self._app is not None and before != (self._tokens, self._type_factor):
            _dress(self._app, self, self._template)
            _dress_again(self)
            self.changed.emit()

    def _look(self) -> None:
        wish = self._wish
        more = self._system_more if wish.more is None else wish.more
        mode = wish.mode or self._system_mode
        self._tokens = self._file.look(wish.season, mode, more=more, face=wish.face)
        self._colors: dict[str, QColor] = {}
        self._type_factor = self.factor
        self._type = Type(self._tokens, self._faces, self._type_factor)


def _dress(app: QApplication, theme: Theme, template: Path) -> None:
    app.setFont(theme.font("ui"))
    app.setPalette(palette_of(theme.tokens))
    app.setStyleSheet(fill_style_sheet(template, theme.tokens, theme.factor))


def _dress_again(theme: Theme) -> None:
    """Give every widget that was dressed the type of the look that is worn now."""
    for widget in QApplication.allWidgets():
        role = widget.property(_TYPE_ROLE)
        if role:
            widget.setFont(theme.font(role, weight=widget.property(_TYPE_WEIGHT)))


def _mode_of(scheme: Qt.ColorScheme) -> Mode:
    return Mode.DARK if scheme == Qt.ColorScheme.Dark else Mode.LIGHT


def _within(scale: float) -> float:
    return min(max(scale, SMALLEST_TEXT), LARGEST_TEXT)
