"""The window wears one look, follows the system, and grows with the text."""

import gc
import importlib.machinery
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QIcon
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from journal.runtime.resources import resource
from journal.ui.theme.faces import Faces
from journal.ui.theme.glyphs import OURS
from journal.ui.theme.icons import Icons
from journal.ui.theme.lucide import IconUnreadable, Lucide
from journal.ui.theme.seasons import season_on
from journal.ui.theme.theme import Theme
from journal.ui.theme.tokens import Mode, Season, UnknownToken
from journal.ui.widgets.rowpaint import RowInk, Words

WEIGHT = QFont.Tag("wght")
USED = (
    "pen-line rows-3 calendar-days history users map-pin tag archive clapperboard leaf star "
    "search sliders-horizontal panel-right ellipsis x plus chevron-right chevron-down check"
)


@pytest.fixture
def look(theme: Theme) -> Iterator[Theme]:
    """The look of the window, put back afterwards."""
    yield theme
    theme.set_mode(None)
    theme.wear(season=Season.AUTUMN)
    theme.set_text_scale(1.0)
    theme.follow_system(Qt.ColorScheme.Unknown)


def test_a_system_that_says_nothing_counts_as_light(look: Theme) -> None:
    look.follow_system(Qt.ColorScheme.Unknown)
    assert look.tokens.mode is Mode.LIGHT


def test_the_window_turns_dark_with_the_system(
    look: Theme, qtbot: QtBot, qapp: QApplication
) -> None:
    with qtbot.waitSignal(look.changed):
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert look.tokens.mode is Mode.DARK
    assert qapp.palette().window().color() == look.color("desk")
    assert look.tokens.colors["desk"] in qapp.styleSheet()


def test_a_chosen_mode_holds_against_the_system(look: Theme, qtbot: QtBot) -> None:
    look.set_mode(Mode.LIGHT)
    with qtbot.assertNotEmitted(look.changed):
        look.follow_system(Qt.ColorScheme.Dark)
    assert look.tokens.mode is Mode.LIGHT


def test_another_season_brings_its_colours(look: Theme, qtbot: QtBot) -> None:
    before = look.color("accent")
    with qtbot.waitSignal(look.changed):
        look.wear(season=Season.WINTER)
    assert (look.tokens.title, look.tokens.sign) == ("Blue Ruin", "snowflake")
    assert look.color("accent") != before


def test_larger_text_enlarges_what_must_hold_it(look: Theme) -> None:
    look.set_text_scale(1.0)
    small = (look.px(33), look.line("body"), look.px("radius.card"))
    look.set_text_scale(2.0)
    assert (look.px(33), look.line("body"), look.px("radius.card")) == tuple(
        2 * value for value in small
    )
    assert look.font("body").pixelSize() == 36


def test_text_is_never_scaled_out_of_bounds(look: Theme) -> None:
    look.set_text_scale(9.0)
    most = look.factor
    look.set_text_scale(2.0)
    assert look.factor == most
    look.set_text_scale(0.1)
    assert look.factor == pytest.approx(most * 0.85 / 2.0)


def test_a_dressed_label_is_dressed_again(look: Theme, qtbot: QtBot) -> None:
    label = QLabel("Timeline")
    qtbot.addWidget(label)
    look.dress(label, "viewTitle", "text2", weight=600)
    assert label.font().pixelSize() == 22
    assert label.font().variableAxisValue(WEIGHT) == 600
    assert label.property("ink") == "text2"
    look.set_text_scale(2.0)
    assert label.font().pixelSize() == 44
    assert label.font().variableAxisValue(WEIGHT) == 600


def test_a_label_keeps_its_ink_through_a_style_sheet(look: Theme, qtbot: QtBot) -> None:
    label = QLabel("389 memories")
    qtbot.addWidget(label)
    look.dress(label, "label", "danger")
    label.ensurePolished()
    assert label.palette().color(label.foregroundRole()) == look.color("danger")


def test_weights_between_regular_and_bold_are_true(look: Theme) -> None:
    regular, medium, bold = (
        QFontMetricsF(look.font("pageTitle", weight=weight)).horizontalAdvance("Montauk")
        for weight in (400, 550, 700)
    )
    assert regular < medium < bold


def test_the_families_of_the_journal_are_there(look: Theme) -> None:
    for role in ("body", "ui", "card", "tape", "reading"):
        family = look.font(role).families()[0]
        assert family in QFontDatabase.families()


def test_half_pixels_are_kept(look: Theme) -> None:
    look.set_text_scale(1.0)
    size = QFontMetricsF(look.font("row")).height()
    metrics = [QFontMetricsF(look.font(role, weight=600)).height() for role in ("ui", "field")]
    assert metrics[0] < size < metrics[1]


def test_a_face_without_a_letter_hands_over_the_whole_string(look: Theme) -> None:
    assert look.font("tape", text="The sea, in winter").families()[0] == "Caveat"
    assert look.font("tape", text="Cơn mưa chiều").families()[0] == "Literata"
    assert look.font("body", text="大雨").families()[0] == "Literata"
    assert look.font("tape", text="大雨").families()[0] == "Literata"


def test_an_unknown_role_or_colour_is_refused(look: Theme) -> None:
    with pytest.raises(UnknownToken):
        look.font("shouting")
    with pytest.raises(UnknownToken):
        look.color("mauve")


def test_fonts_that_are_not_ours_are_left_to_the_system(qapp: QApplication) -> None:
    faces = Faces()
    faces.load("Comic Sans MS")
    assert not faces.is_variable("Comic Sans MS")
    assert not faces.covers("Comic Sans MS", "a")


def test_a_font_that_cannot_be_read_is_reported_and_does_not_stop_the_window(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    qapp: QApplication,
) -> None:
    (tmp_path / "files").mkdir()
    (tmp_path / "files" / "Caveat[wght].ttf").write_bytes(b"no font")
    spec = importlib.machinery.ModuleSpec("caveat", None, origin=str(tmp_path / "__init__.py"))
    monkeypatch.setattr("journal.ui.theme.faces.find_spec", lambda _name: spec)
    monkeypatch.setattr(QFontDatabase, "addApplicationFont", lambda _path: -1)
    Faces().load("Caveat")
    assert "Caveat[wght].ttf" in caplog.text


NO_FONTS = """
import sys
from importlib import util
from pathlib import Path
found = util.find_spec
util.find_spec = lambda name, *more: None if name.startswith("fontpkg_") else found(name, *more)
from journal.ui.application import dress, make_application
from journal.ui.start import FirstPaint, build_window
app = make_application(())
window = build_window(Path(sys.argv[1]))
dress(app, window.house.theme)
painted = FirstPaint(window)
painted.happened.connect(app.quit)
window.begin()
window.show()
app.exec()
from PySide6.QtGui import QFontInfo, QFontMetrics
font = window.house.theme.font("body")
print(QFontInfo(font).family(), QFontMetrics(font).horizontalAdvance("a") > 0, flush=True)
import os
os._exit(0)
"""


def test_without_its_fonts_the_window_is_written_in_those_of_the_system(tmp_path: Path) -> None:
    done = subprocess.run(
        (sys.executable, "-W", "error", "-c", NO_FONTS, str(tmp_path)),
        check=False, capture_output=True, text=True, cwd=Path(__file__).parents[2],
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip().endswith("True")
    assert "Literata" not in done.stdout


def test_no_icon_is_missing(look: Theme, caplog: pytest.LogCaptureFixture) -> None:
    for name in (*USED.split(), *OURS):
        assert not look.pixmap(name, "text2", 18).isNull()
    assert caplog.text == ""


def test_icons_are_drawn_in_their_ink_and_only_once(look: Theme) -> None:
    first = look.pixmap("star", "accent", 18, 2.0)
    assert look.pixmap("star", "accent", 18, 2.0).cacheKey() == first.cacheKey()
    assert (first.width(), first.devicePixelRatio()) == (36, 2.0)
    image = first.toImage()
    inks = {
        QColor(image.pixel(x, y)).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    assert inks == {look.color("accent").name()}


def test_an_icon_of_a_disabled_action_is_fainter(look: Theme) -> None:
    icon = look.icon("star")
    usual = icon.pixmap(18, 18).toImage()
    assert icon.pixmap(18, 18, QIcon.Mode.Disabled).toImage() != usual


def test_a_drawing_that_is_not_there_is_reported_and_stood_in_for(
    look: Theme, caplog: pytest.LogCaptureFixture
) -> None:
    icons = Icons(Lucide(), 1.6)
    stand_in = icons.pixmap("no-such-icon", look.color("text"), 18, 1.0)
    ours = icons.pixmap("lacuna", look.color("text"), 18, 1.0)
    assert stand_in.toImage() == ours.toImage()
    assert "no-such-icon" in caplog.text


def test_lucide_knows_icons_by_names_they_used_to_have() -> None:
    lucide = Lucide()
    assert "<svg" in lucide.svg("trash-2")
    lucide.close()
    lucide.close()
    assert "<svg" in lucide.svg("star")
    lucide.close()


@pytest.mark.parametrize("missing", ["package", "file", "module"])
def test_lucide_says_when_it_cannot_be_read(
    missing: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spec = importlib.machinery.ModuleSpec("lucide", None, origin=str(tmp_path / "__init__.py"))
    found = None if missing == "package" else spec
    if missing == "module":
        monkeypatch.setitem(sys.modules, "sqlite3", None)
    monkeypatch.setattr("journal.ui.theme.lucide.find_spec", lambda _name: found)
    with pytest.raises(IconUnreadable):
        Lucide().svg("star")


def test_fonts_and_icons_are_read_without_importing_their_packages(look: Theme) -> None:
    look.pixmap("star", "text", 18)
    assert not {"fontpkg", "fontpkg_inter", "lucide"} & set(sys.modules)


def test_rows_take_over_a_new_look_and_may_be_thrown_away(look: Theme) -> None:
    ink = RowInk(look)
    words = Words("row")
    light = ink.run("Ice on the river", words, 400)
    assert ink.run("Ice on the river", words, 400) is light
    look.set_text_scale(2.0)
    assert ink.run("Ice on the river", words, 400) is not light
    del ink, light
    gc.collect()
    look.set_text_scale(1.0)
    assert look.factor >= 1.0


def test_the_look_is_read_from_any_folder(tmp_path: Path, qapp: QApplication) -> None:
    for name in ("tokens.json", "style.qss.tmpl"):
        (tmp_path / name).write_bytes(resource("theme", name).read_bytes())
    other = Theme(tmp_path, season=Season.SPRING, mode=Mode.DARK, text_scale=0.2)
    assert (other.tokens.title, other.tokens.mode, other.factor) == ("Green", Mode.DARK, 0.85)
    assert other.pool == (0.05, 0.018)


def test_what_is_read_is_set_in_the_chosen_face_and_headings_are_not(look: Theme) -> None:
    look.wear(face="Atkinson Hyperlegible")
    assert look.font("body").families() == ["Atkinson Hyperlegible", "Literata"]
    assert look.font("viewTitle").families() == ["Literata"]
    look.wear(face="")
    assert look.font("body").families() == ["Literata"]


def test_nothing_moves_where_less_motion_was_wished_but_toasts_stay(look: Theme) -> None:
    look.wear(still=True)
    assert (look.duration("slow"), look.duration("toast")) == (0, 10_000)
    look.wear(still=False)
    assert look.duration("slow") == 260


def test_more_contrast_is_worn_and_taken_off_at_once(look: Theme, qtbot: QtBot) -> None:
    with qtbot.waitSignal(look.changed):
        look.wear(more=True)
    assert look.color("outline") == look.color("text")
    look.wear(more=None)
    assert look.color("outline") != look.color("text")


@pytest.mark.parametrize(
    ("day", "north", "south"),
    [
        (date(2026, 12, 1), Season.WINTER, Season.SUMMER),
        (date(2026, 2, 28), Season.WINTER, Season.SUMMER),
        (date(2026, 3, 1), Season.SPRING, Season.AUTUMN),
        (date(2026, 8, 31), Season.SUMMER, Season.WINTER),
        (date(2026, 11, 30), Season.AUTUMN, Season.SPRING),
    ],
)
def test_the_season_turns_with_the_month_and_the_hemisphere(
    day: date, north: Season, south: Season
) -> None:
    assert (season_on(day, "north"), season_on(day, "south")) == (north, south)
