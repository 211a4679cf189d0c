"""The tokens are complete, readable by every eye, and refuse what they do not hold."""

from itertools import product
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from journal.runtime.resources import resource
from journal.ui.theme.palette import palette_of
from journal.ui.theme.stylesheet import fill_style_sheet
from journal.ui.theme.tokens import (
    Mode,
    Season,
    TokenFile,
    Tokens,
    UnknownToken,
    parse_color,
)

SURFACES = ("page", "list", "desk", "raised", "sunken", "hover", "pageLamp")
STRONG, WRITTEN, SEEN = 7.0, 4.5, 3.0

# Ink, the least contrast, and what it is put on: WCAG 2 ratios.
INKS = (
    ("text", STRONG, (*SURFACES, "accentSoft", "accentSofter")),
    ("text2", WRITTEN, (*SURFACES, "accentSoft", "accentSofter")),
    ("text3", WRITTEN, SURFACES),
    ("accentText", WRITTEN, ("page", "list", "desk", "raised", "hover", "pageLamp", "accentSoft")),
    ("accentText", WRITTEN, ("accentSofter",)),
    ("onAccent", WRITTEN, ("accent", "accentHover", "accentPressed")),
    ("onAccentSoft", STRONG, ("accentSoft",)),
    ("onLamp", STRONG, ("lampSoft",)),
    ("danger", WRITTEN, ("page", "raised")),
    ("ok", WRITTEN, ("page",)),
    ("warn", WRITTEN, ("page",)),
    ("focus", SEEN, ("page", "list", "desk", "raised", "sunken", "accentSoft", "pageLamp")),
    ("outline", SEEN, ("page", "list", "desk", "raised", "sunken")),
    ("heat4", SEEN, ("page", "list")),
    *((f"kin{one}", WRITTEN, ("page", "list")) for one in (1, 2, 3, 4)),
    ("page", STRONG, ("text",)),
    ("onCardStock", STRONG, ("cardStock", "tapeLabel")),
    ("cardStock2", WRITTEN, ("cardStock",)),
    ("nightText", STRONG, ("nightBg", "nightPanel")),
    ("nightText2", WRITTEN, ("nightBg", "nightPanel")),
    ("onNightAccent", WRITTEN, ("nightAccent",)),
    ("nightFocus", SEEN, ("nightBg", "nightPanel")),
    ("nightOutline", SEEN, ("nightPanel",)),
)
LOOKS = list(product(Season, Mode))


@pytest.fixture(scope="module")
def file() -> TokenFile:
    return TokenFile(resource("theme", "tokens.json"))


def luminance(color: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(tokens: Tokens, ink: str, ground: str) -> float:
    dark, light = sorted(luminance(tokens.color(name)) for name in (ink, ground))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(("season", "mode"), LOOKS)
def test_every_ink_can_be_read_on_everything_it_is_put_on(
    file: TokenFile, season: Season, mode: Mode
) -> None:
    tokens = file.look(season, mode)
    weak = [
        f"{ink} on {ground}: {contrast(tokens, ink, ground):.2f} < {least}"
        for ink, least, grounds in INKS
        for ground in grounds
        if contrast(tokens, ink, ground) < least
    ]
    assert weak == []


@pytest.mark.parametrize(("season", "mode"), LOOKS)
def test_with_more_contrast_every_ink_is_strong_and_every_edge_is_seen(
    file: TokenFile, season: Season, mode: Mode
) -> None:
    tokens = file.look(season, mode, more=True)
    strong = [
        f"{ink} on {ground}: {contrast(tokens, ink, ground):.2f}"
        for ink, least, grounds in INKS
        for ground in grounds
        if least > SEEN and ink != "onAccent" and ground != "nightAccent"
        if contrast(tokens, ink, ground) < STRONG
    ]
    edges = [
        f"{edge} on {ground}"
        for edge in ("hairline", "outline", "focus")
        for ground in SURFACES
        if contrast(tokens, edge, ground) < WRITTEN
    ]
    assert (strong, edges, tokens.pool) == ([], [], (0.0, 0.0))


@pytest.mark.parametrize(("season", "mode"), LOOKS)
def test_every_look_has_the_same_colours_and_fills_the_style_sheet(
    file: TokenFile, season: Season, mode: Mode
) -> None:
    tokens = file.look(season, mode)
    assert set(tokens.colors) == set(file.look(Season.AUTUMN, Mode.LIGHT).colors)
    assert all(tokens.color(name).isValid() for name in tokens.colors)
    sheet = fill_style_sheet(resource("theme", "style.qss.tmpl"), tokens, 1.0)
    assert "$" not in sheet
    assert tokens.colors["accent"] in sheet


def test_the_lamp_is_the_same_in_all_seasons(file: TokenFile) -> None:
    for mode, lamp in ((Mode.LIGHT, "#fcc05c"), (Mode.DARK, "#f4bd62")):
        assert {file.look(season, mode).color("lamp").name() for season in Season} == {lamp}


def test_seasons_go_by_the_names_of_the_hair(file: TokenFile) -> None:
    titles = [file.look(season, Mode.LIGHT).title for season in Season]
    assert titles == ["Blue Ruin", "Green", "Red", "Tangerine"]


def test_what_is_not_a_token_is_refused_by_name(file: TokenFile) -> None:
    tokens = file.look(Season.AUTUMN, Mode.LIGHT)
    for ask in (tokens.color, tokens.role, tokens.size, tokens.duration):
        with pytest.raises(UnknownToken, match="mauve"):
            ask("mauve")


def test_sizes_and_durations_are_found_by_name(file: TokenFile) -> None:
    tokens = file.look(Season.AUTUMN, Mode.DARK)
    assert (tokens.size("space.3"), tokens.size("radius.card")) == (12, 10)
    assert (tokens.size("layout.minWidth"), tokens.size("layout.dockOverlayBelow")) == (900, 1480)
    assert tokens.duration("toast") == 10_000
    assert tokens.role("body").px == 18


def test_a_style_sheet_that_names_an_unknown_token_is_refused(
    file: TokenFile, tmp_path: Path
) -> None:
    template = tmp_path / "style.qss.tmpl"
    template.write_text("QLabel { color: $mauve; }", encoding="utf-8")
    with pytest.raises(UnknownToken, match="mauve"):
        fill_style_sheet(template, file.look(Season.AUTUMN, Mode.LIGHT), 1.0)


def test_transparency_is_read_from_the_last_pair_and_written_for_style_sheets(
    file: TokenFile, tmp_path: Path
) -> None:
    color = parse_color("#14110C66")
    assert (color.red(), color.green(), color.blue(), color.alpha()) == (20, 17, 12, 0x66)
    template = tmp_path / "style.qss.tmpl"
    template.write_text("$scrim ${space_3}px", encoding="utf-8")
    look = file.look(Season.AUTUMN, Mode.LIGHT)
    assert fill_style_sheet(template, look, 2.0) == "rgba(20, 17, 12, 102) 24px"


def test_qt_draws_with_the_same_colours(file: TokenFile) -> None:
    tokens = file.look(Season.WINTER, Mode.DARK)
    palette = palette_of(tokens)
    assert palette.window().color() == tokens.color("desk")
    assert palette.text().color() == tokens.color("text")
    disabled = palette.color(palette.ColorGroup.Disabled, palette.ColorRole.Text)
    assert disabled == tokens.color("text3")
