"""The pages of the preferences; no setting stands there that does nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from journal.runtime.resources import resource
from journal.services.settings import LATEST_HOUR, LEAST_TEXT, MOST_TEXT
from journal.ui.features.settings.controls import SettingRow
from journal.ui.features.settings.slider import Slider
from journal.ui.features.settings.swatch import Swatch
from journal.ui.features.settings.switch import Switch
from journal.ui.theme.tokens import Mode, Season, TokenFile
from journal.ui.widgets.frames import Hairline
from journal.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from journal.ui.background.preferences import Preferences
    from journal.ui.widgets.look import Look

_HUNDRED, _STEP, _PAGE = 100, 5, 25
_FOUR_FROM = 620


class SettingsPage(QWidget):
    """One page: rows with a line between them.

    Args:
        look: Inks and fonts.
        preferences: What is chosen, and where choices go.
    """

    def __init__(self, look: Look, preferences: Preferences) -> None:
        super().__init__()
        self.look, self.preferences = look, preferences
        self.setProperty("role", "through")
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self.fill()
        self._box.addStretch(1)
        self.show_chosen()
        preferences.changed.connect(self.show_chosen)

    def fill(self) -> None:
        """Put the rows in; each page has its own."""
        raise NotImplementedError

    def show_chosen(self) -> None:
        """Show what is chosen now."""
        raise NotImplementedError

    def add(self, part: QWidget, *, line: bool = True) -> None:
        """Put `part` under the others, with a line before it."""
        if line and self._box.count():
            self._box.addWidget(Hairline(self.look))
        self._box.addWidget(part)

    def segments(
        self,
        field: str,
        title: str,
        choices: Sequence[tuple[str, str, str | None]],
        hint: str = "",
    ) -> Segments:
        """Add a row in which `field` of the settings is one of a few words."""
        made = Segments(self.look, title, choices)
        made.chosen.connect(lambda value: self.preferences.choose(**{field: value}))
        self.add(SettingRow(self.look, title, made, hint))
        return made


class WritingPage(SettingsPage):
    """When a day ends, and where summer is."""

    def fill(self) -> None:
        """Put the rows in."""
        hours = Slider(self.look, self.tr("The hour at which a day ends"), 0, LATEST_HOUR)
        hours.setObjectName("dayEnds")
        hours.setPageStep(1)
        hours.valueChanged.connect(lambda hour: self.preferences.choose(day_ends=hour))
        self.hours, self._hour = hours, QLabel()
        self.look.dress(self._hour, "label", "text2")
        both = _beside(self.look, hours, self._hour)
        hint = self.tr("A page that is begun before it still belongs to the day before.")
        self.add(SettingRow(self.look, self.tr("The day ends at"), both, hint))
        self._add_old()

    def _add_old(self) -> None:
        """Put in the row that says how old memories open."""
        self.old = Segments(
            self.look, self.tr("Older memories open"),
            (("read", self.tr("For reading"), None), ("write", self.tr("For writing"), None)),
        )  # fmt: skip
        self.old.chosen.connect(lambda one: self.preferences.choose(read_first=one == "read"))
        hint = self.tr("Those older than a day. Enter, or the pencil, edits what is read.")
        self.add(SettingRow(self.look, self.tr("Older memories open"), self.old, hint))

    def show_chosen(self) -> None:
        """Show what is chosen now."""
        self.old.choose("read" if self.preferences.settings.read_first else "write")
        hour = self.preferences.settings.day_ends
        self.hours.setValue(hour)
        words = self.tr("%1:00").replace("%1", f"{hour:02}") if hour else self.tr("midnight")
        self._hour.setText(words)
        self.hours.setAccessibleDescription(words)


class AppearancePage(SettingsPage):
    """Season, light and dark, the size and the face of text, contrast, language."""

    _columns = 0

    def fill(self) -> None:
        """Put the rows in."""
        self._grid = QGridLayout()
        self._add_seasons()
        self.hemisphere = self.segments(
            "hemisphere", self.tr("Half of the earth"),
            (("north", self.tr("Northern"), None), ("south", self.tr("Southern"), None)),
            self.tr("Decides when summer is, in colours, dates and searches."),
        )  # fmt: skip
        system = ("system", self.tr("With the system"), "monitor")
        self.mode = self.segments(
            "mode", self.tr("Light or dark"),
            (("light", self.tr("Light"), "sun"), ("dark", self.tr("Dark"), "moon"), system),
        )  # fmt: skip
        self._add_size()
        self.face = self.segments(
            "face", self.tr("Reading face"),
            (("literata", "Literata", None), ("inter", "Inter", None),
             ("atkinson", "Atkinson", None)),
        )  # fmt: skip
        self.contrast = self.segments(
            "contrast", self.tr("Contrast"),
            (("system", self.tr("With the system"), None), ("usual", self.tr("Usual"), None),
             ("more", self.tr("More"), None)),
            self.tr("More draws every edge and drops the tints."),
        )  # fmt: skip
        self.language = self.segments(
            "language", self.tr("Language"),
            (("system", self.tr("With the system"), None), ("en", "English", None),
             ("vi", "Tiếng Việt", None), ("fr", "Français", None)),
            self.tr("What the window speaks. Your memories stay as you wrote them."),
        )  # fmt: skip

    def show_chosen(self) -> None:
        """Show what is chosen now."""
        chosen = self.preferences.settings
        worn = self._worn()
        self.follow.setChecked(chosen.season == "date")
        for swatch in self.swatches:
            swatch.setChecked(swatch.value == worn)
        self.hemisphere.choose(chosen.hemisphere)
        self.mode.choose(chosen.mode)
        self.face.choose(chosen.face)
        self.contrast.choose(chosen.contrast)
        self.language.choose(chosen.language)
        self.text_size.setValue(round(chosen.text_scale * _HUNDRED))
        self._percent.setText(self.tr("%1 %").replace("%1", str(self.text_size.value())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show two seasons in a line where four do not fit."""
        super().resizeEvent(event)
        columns = 4 if self.width() >= self.look.px(_FOUR_FROM) else 2
        if columns != self._columns:
            self._columns = columns
            for number, swatch in enumerate(self.swatches):
                self._grid.addWidget(swatch, number // columns, number % columns)

    def changeEvent(self, event: QEvent) -> None:
        """Show the season that the date brought."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "swatches"):
            self.show_chosen()

    def _worn(self) -> str:
        name = self.look.tokens.season.value if hasattr(self.look, "tokens") else ""
        chosen = self.preferences.settings.season
        return name if chosen == "date" else chosen

    def _add_seasons(self) -> None:
        self.follow = Switch(self.look, self.tr("Follow the date"))
        self.follow.setObjectName("followDate")
        self.follow.clicked.connect(self._follow_date)
        head = SettingRow(self.look, self.tr("Season"), self.follow)
        self.add(head)
        file = TokenFile(resource("theme", "tokens.json"))
        group = QButtonGroup(self)
        group.setExclusive(False)
        self.swatches = [
            Swatch(self.look, file.look(one, Mode.LIGHT), file.look(one, Mode.DARK))
            for one in Season
        ]
        seasons = QWidget()
        seasons.setLayout(self._grid)
        self._grid.setContentsMargins(0, 0, 0, self.look.px(12))
        for swatch in self.swatches:
            group.addButton(swatch)
            swatch.clicked.connect(lambda _=False, s=swatch: self._fix(s.value))
        self.add(seasons, line=False)

    def _fix(self, season: str) -> None:
        self.preferences.choose(season=season)
        self.show_chosen()

    def _follow_date(self, follow: bool) -> None:
        self.preferences.choose(season="date" if follow else self._worn())

    def _add_size(self) -> None:
        least, most = round(LEAST_TEXT * _HUNDRED), round(MOST_TEXT * _HUNDRED)
        name = self.tr("Text size in per cent")
        self.text_size = Slider(self.look, name, least, most, notch=_HUNDRED)
        self.text_size.setObjectName("textSize")
        self.text_size.setSingleStep(_STEP)
        self.text_size.setPageStep(_PAGE)
        self.text_size.setTracking(False)
        self.text_size.valueChanged.connect(self._resize)
        self._percent = QLabel()
        self.look.dress(self._percent, "label", "text2")
        small, large = QLabel("A"), QLabel("A")
        self.look.dress(small, "gap", "text2", weight=500)
        self.look.dress(large, "day", "text2")
        both = _beside(self.look, small, self.text_size, large, self._percent)
        self.add(SettingRow(self.look, self.tr("Text size"), both))
        self._sample = _Sample(self.look)
        self.add(self._sample, line=False)

    def _resize(self, percent: int) -> None:
        self.preferences.choose(text_scale=percent / _HUNDRED)


class MotionPage(SettingsPage):
    """How much moves."""

    def fill(self) -> None:
        """Put the row in."""
        self.motion = self.segments(
            "motion", self.tr("Motion"),
            (("full", self.tr("Full"), None), ("less", self.tr("Less"), None)),
            self.tr("Full lets lamps dim and rows close. With less, nothing moves."),
        )  # fmt: skip

    def show_chosen(self) -> None:
        """Show what is chosen now."""
        self.motion.choose(self.preferences.settings.motion)


class RememberingPage(SettingsPage):
    """What comes up by itself."""

    def fill(self) -> None:
        """Put the row in."""
        self.passage = Segments(
            self.look, self.tr("A passage beside Today"),
            (("week", self.tr("Once a week"), None), ("never", self.tr("Never"), None)),
        )  # fmt: skip
        self.passage.chosen.connect(lambda value: self.preferences.choose(passage=value == "week"))
        hint = self.tr("A few lines about remembering, as a reason to pick up the pen.")
        self.add(SettingRow(self.look, self.tr("A passage beside Today"), self.passage, hint))
        self._add_gaps()

    def show_chosen(self) -> None:
        """Show what is chosen now."""
        settings = self.preferences.settings
        self.passage.choose("week" if settings.passage else "never")
        for field, switch in self.gaps.items():
            switch.setChecked(getattr(settings, field))
        self.search_gaps.setChecked(settings.search_gaps)

    def _add_gaps(self) -> None:
        """Put in the row that says what leaves a gap to be seen."""
        self.gaps = {
            "gaps_memories": Switch(self.look, self.tr("Single memories")),
            "gaps_people": Switch(self.look, self.tr("People")),
            "gaps_tags": Switch(self.look, self.tr("Tags")),
            "gaps_places": Switch(self.look, self.tr("Places")),
            "gaps_periods": Switch(self.look, self.tr("Periods")),
            "gaps_selections": Switch(self.look, self.tr("Several memories at once")),
            "gaps_searches": Switch(self.look, self.tr("Searches")),
        }
        title = self.tr("Show a gap where these were erased")
        stack = QWidget()
        box = QVBoxLayout(stack)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for field, switch in self.gaps.items():
            switch.setObjectName(field)
            switch.setAccessibleDescription(title)
            switch.clicked.connect(
                lambda shown, field=field: self.preferences.choose(**{field: shown})
            )
            box.addWidget(switch)
        hint = self.tr(
            "A gap says that something is away, never what. Without one, the days around it "
            "close up."
        )
        self.add(SettingRow(self.look, title, stack, hint))
        title = self.tr("When a search meets a gap")
        self.search_gaps = Switch(self.look, self.tr("Say so"))
        self.search_gaps.setAccessibleDescription(title)
        self.search_gaps.setObjectName("search_gaps")
        self.search_gaps.clicked.connect(
            lambda told: self.preferences.choose(search_gaps=told)
        )
        hint = self.tr(
            "“There is a gap here”, and no more: not how many, nor what. It is never said of "
            "people. Whoever sits at the screen can ask too."
        )
        self.add(SettingRow(self.look, title, self.search_gaps, hint))


class _Sample(QFrame):
    """A title and two lines, at the size and in the face that are chosen."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("role", "card")
        box = QVBoxLayout(self)
        side = look.px("space.5")
        box.setContentsMargins(side, side, side, side)
        title = QLabel(self.tr("Ice on the river"))
        words = self.tr(
            "You can walk out further than you think. It talks the whole time, long low notes, "
            "and somebody’s dog sat down to listen."
        )
        text = QLabel(words)
        look.dress(title, "viewTitle")
        look.dress(text, "body")
        for label in (title, text):
            label.setWordWrap(True)
            box.addWidget(label)


def _beside(look: Look, *parts: QWidget) -> QWidget:
    """Put a slider and what says where it stands beside one another."""
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(look.px(8))
    for part in parts:
        row.addWidget(part, int(isinstance(part, Slider)))
    return both
