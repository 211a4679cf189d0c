"""What stands on the stage: words, buttons, the page, and the line of lamps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journal.domain.lights import Length
from journal.ui.features.lights import words
from journal.ui.features.lights.asking import Asking
from journal.ui.features.lights.lamp_model import LampModel
from journal.ui.features.lights.night import Eyebrow, NightButton, NightLines
from journal.ui.features.lights.plain import PlainBar, PlainList
from journal.ui.features.lights.sheet import Sheet
from journal.ui.features.lights.strip import LampStrip
from journal.ui.features.lights.tape_corner import TapeCorner
from journal.ui.features.lights.values import Manner

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from journal.ui.features.lights.conductor import Conductor
    from journal.ui.features.lights.holding import HoldingList
    from journal.ui.features.lights.pages import Pages
    from journal.ui.features.lights.values import Plan
    from journal.ui.widgets.look import Look
    from journal.ui.widgets.thumb import Pictures


class Parts:
    """The widgets of a stage, in the order in which Tab goes through them.

    Args:
        look: Inks and fonts.
        conductor: What the lamps do.
        pages: What is seen of the memories.
        plan: How they go.
        pictures: Where pictures come from, or None.
        stage: What they stand on.
    """

    def __init__(
        self, look: Look, conductor: Conductor, pages: Pages, plan: Plan,
        pictures: Pictures | None, stage: QWidget,
    ) -> None:  # fmt: skip
        self._plan, self._conductor = plan, conductor
        self.eyebrow = Eyebrow(look, stage)
        self.title = NightLines(look, "stage", parent=stage)
        self.line = NightLines(look, "body", "nightText2", parent=stage)
        self.curtain = NightButton(look, "", "eye-off", keys="D", parent=stage)
        self.sheet = Sheet(look, pictures, stage)
        self.model = LampModel(conductor, pages, plan.manner, covered=plan.curtain)
        # Where no time passes nothing moves either: then the room may be seen by everybody.
        self.is_plain = not look.duration("lamp") and plan.length is not Length.UNSEEN
        self.lamps: HoldingList
        if self.is_plain:
            self.lamps = PlainList(look, conductor, self.model)
        else:
            self.lamps = LampStrip(look, conductor, self.model, plan.manner)
        self.lamps.setParent(stage)
        self.bar = PlainBar(look, conductor)
        self.bar.setParent(stage)
        self.bar.setVisible(self.is_plain)
        self.keep = NightButton(look, "", "hand", keys="K", primary=True, parent=stage)
        self.pause = NightButton(look, "", "pause", keys=words.said("space"), parent=stage)
        self.stop = NightButton(look, "", "undo-2", keys=words.said("escape"), parent=stage)
        self.keep.reserve(words.said("keep"), words.said("send"))
        self.pause.reserve(words.said("pause"), words.said("resume"))
        self.curtain.reserve(words.said("draw"), words.said("lift"))
        self.tape = None
        if plan.tape is not None:
            self.tape = TapeCorner(look, plan.tape, plan.returns, stage)
        self.asking = Asking(look, stage)
        self.asking.hide()
        self.eyebrow.setText(words.beginning(plan.now))
        stop = words.said("stop")
        self.stop.say(words.said("end") if plan.manner is Manner.BACK else stop)

    @property
    def buttons(self) -> tuple[NightButton, ...]:
        """The buttons at the foot that can be used now."""
        return tuple(one for one in (self.keep, self.pause, self.stop) if not one.isHidden())

    @property
    def groups(self) -> tuple[tuple[QWidget, ...], ...]:
        """What comes in together: of each no more than a frame has time for."""
        beside = () if self.tape is None else (self.tape,)
        return (
            (self.title, self.line), (self.sheet, self.eyebrow), (self.lamps, self.bar),
            (self.keep, self.pause), (self.stop, self.curtain), beside,
        )  # fmt: skip

    def follow(self, *, covered: bool, asks: bool) -> None:
        """Say and offer what belongs to what the lamps do now.

        Args:
            covered: Whether the curtain is drawn.
            asks: Whether it is asked what becomes of those that were kept.
        """
        lights = self._conductor.lights
        self._say_headings(asks=asks)
        self._say_curtain(covered=covered)
        paused = lights.is_paused
        self.pause.icon_name = "play" if paused else "pause"
        self.pause.say(words.said("resume") if paused else words.said("pause"))
        shown = self._conductor.shown
        kept = shown is not None and lights.is_kept(shown)
        self.keep.say(words.said("send") if kept else words.said("keep"))
        # Where there is no time to look at a page, one is kept by holding its lamp.
        can_keep = lights.can_change and shown is not None
        self.keep.setVisible(can_keep and self._plan.manner is Manner.OUT)
        running = lights.moves or lights.is_paused or lights.is_held
        self.pause.setVisible(running)
        self.stop.setVisible(running)
        self.asking.setVisible(asks)

    def cover(self, *, covered: bool) -> None:
        """Draw the curtain over what would tell something, or lift it."""
        self.model.cover(covered=covered)
        if self.tape is not None:
            self.tape.cover(covered=covered)
        if isinstance(self.lamps, LampStrip):
            self.lamps.write_ends(*(("", "") if covered else self._ends()))

    def _say_headings(self, *, asks: bool) -> None:
        lights = self._conductor.lights
        said = words.headings(self._plan.manner, lights)
        if asks:
            said = words.kept_question(len(self._conductor.kept_ids()))
        for label, text in zip((self.title, self.line), said, strict=True):
            label.setText(text)
            label.setAccessibleName(text.replace("\n", " "))

    def _say_curtain(self, *, covered: bool) -> None:
        self.curtain.icon_name = "eye" if covered else "eye-off"
        self.curtain.say(words.said("lift") if covered else words.said("draw"))

    def _ends(self) -> tuple[str, str]:
        spots = self._conductor.spots
        if not spots:
            return "", ""
        first, last = spots[0].moment.day, spots[-1].moment.day
        if self._plan.manner is Manner.SAFE:
            return words.first_page(first), words.last_page(last)
        return words.newest(first, self._plan.today), words.first_day(last)
