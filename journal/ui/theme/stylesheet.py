"""Fill the one style sheet: a template in which every colour and size is a token.

Fonts are not set there: a style sheet knows no variable axes, and would undo the true weights.
"""

from pathlib import Path
from string import Template

from journal.ui.theme.tokens import Tokens, UnknownToken, parse_color


def fill_style_sheet(template: Path, tokens: Tokens, factor: float) -> str:
    """Give the style sheet of a look.

    Args:
        template: the file, with ``$page`` for a colour and ``$space_3`` for a size in pixels.
        tokens: the look.
        factor: size of text relative to the scale's own; paddings and targets grow with it.

    Raises:
        UnknownToken: the template names something that the tokens do not hold.
    """
    words = {name: _qss_color(value) for name, value in tokens.colors.items()}
    for name, px in tokens.sizes.items():
        words[name.replace(".", "_")] = str(round(px * factor))
    try:
        return Template(template.read_text(encoding="utf-8")).substitute(words)
    except KeyError as error:
        raise UnknownToken(*error.args) from None


def _qss_color(value: str) -> str:
    if len(value) == len("#RRGGBB"):
        return value
    color = parse_color(value)
    return f"rgba({color.red()}, {color.green()}, {color.blue()}, {color.alpha()})"
