"""Set text: each role of the scale as a font in its true weight, at the person's text size."""

from dataclasses import replace

from PySide6.QtGui import QFont, QGuiApplication

from journal.ui.theme.faces import Faces
from journal.ui.theme.tokens import Tokens, TypeRole

_WEIGHT_AXIS = QFont.Tag("wght")
_TABULAR = QFont.Tag("tnum")
_POINTS_PER_INCH = 72


class Type:
    """The type scale at one text size.

    Args:
        tokens: the roles and faces.
        faces: where families are loaded from.
        factor: size of all text relative to the scale's own, 1.0 being as drawn.
    """

    def __init__(self, tokens: Tokens, faces: Faces, factor: float) -> None:
        self._tokens = tokens
        self._faces = faces
        self._factor = factor
        self._fonts: dict[tuple[TypeRole, str], QFont] = {}

    def font(
        self, role: str, *, weight: int | None = None, italic: bool | None = None, text: str = ""
    ) -> QFont:
        """Give the font of `role`.

        Args:
            role: a role of the scale, such as ``body`` or ``viewTitle``.
            weight: another weight than the role's own.
            italic: leaning or not, where the role says otherwise.
            text: what is going to be written. The face is then the first that has every letter
                of it, so that no word is patched together out of two.

        Raises:
            UnknownToken: there is no such role.
        """
        kind = self._tokens.role(role)
        if weight is not None or italic is not None:
            kind = replace(
                kind,
                weight=kind.weight if weight is None else weight,
                italic=kind.italic if italic is None else italic,
            )
        return QFont(self._cut(kind, self._family(kind.face, text)))

    def line(self, role: str) -> float:
        """Give the height of a line of `role`, in pixels at the person's text size."""
        return self._tokens.role(role).line * self._factor

    def _family(self, face: str, text: str) -> str:
        families = self._tokens.faces[face]
        if len(families) > 1 and text:
            covering = (name for name in families if self._faces.covers(name, text))
            return next(covering, families[-1])
        return families[0]

    def _cut(self, kind: TypeRole, family: str) -> QFont:
        key = (kind, family)
        if key not in self._fonts:
            self._faces.load(family, italic=kind.italic)
            self._fonts[key] = self._new_font(kind, family)
        return self._fonts[key]

    def _new_font(self, kind: TypeRole, family: str) -> QFont:
        font = QFont()
        rest = [name for name in self._tokens.faces[kind.face] if name != family]
        font.setFamilies([family, *rest])
        _set_pixels(font, kind.px * self._factor)
        font.setWeight(QFont.Weight(kind.weight))
        font.setItalic(kind.italic)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if self._faces.is_variable(family):
            # setWeight alone snaps a variable face to 400 or 700.
            font.setVariableAxis(_WEIGHT_AXIS, kind.weight)
        if kind.face == "ui":
            font.setFeature(_TABULAR, 1)
        if kind.spacing:
            spacing = kind.spacing * self._factor
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing)
        return font


def _set_pixels(font: QFont, pixels: float) -> None:
    """Set a size in pixels; Qt takes whole ones only, and half ones by way of points."""
    halves = round(pixels * 2) / 2
    if halves.is_integer():
        font.setPixelSize(int(halves))
        return
    screen = QGuiApplication.primaryScreen()
    font.setPointSizeF(halves * _POINTS_PER_INCH / screen.logicalDotsPerInchY())
