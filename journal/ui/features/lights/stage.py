"""The stage on which the lights go out, come back, or grow low.

It knows memories by their day alone, is given what is seen of them when their turn comes, and
changes nothing: what was decided on it is told at the end, and whoever opened it acts on that.
"""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from journal.domain.lights import Phase
from journal.ui.features.lights.arrange import arrange
from journal.ui.features.lights.conductor import Conductor, is_at_rest
from journal.ui.features.lights.frames import FrameWatch
from journal.ui.features.lights.ground import Ground
from journal.ui.features.lights.hands import Hands
from journal.ui.features.lights.herald import Herald
from journal.ui.features.lights.pages import Pages
from journal.ui.features.lights.parts import Parts
from journal.ui.features.lights.scene import scene_for
from journal.ui.features.lights.shown import Shown
from journal.ui.features.lights.strip import LampStrip
from journal.ui.features.lights.values import Outcome
from journal.ui.widgets.entering import Entering
from journal.ui.widgets.whole_window import takes_shortcut

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QHideEvent, QKeyEvent, QPaintEvent, QResizeEvent, QShowEvent

    from journal.domain.lamps import Spot
    from journal.ui.background.lane import Lane
    from journal.ui.features.lights.values import Load, Plan
    from journal.ui.widgets.look import Look
    from journal.ui.widgets.thumb import Pictures


class Stage(QWidget):
    """Shows the lights; closing it in the middle changes nothing.

    Args:
        look: Inks, fonts and durations; with none of these the lamps are a list.
        spots: The memories, newest first.
        load: Fetches what is seen of some of them.
        plan: How the lights go.
        lane: Where the aisle is painted.
        pictures: Where pictures come from, or None.
        now: Seconds of a clock that only runs forwards.

    Signals:
        finished: The line was gone through, and all was answered (Outcome).
        stopped: Everything was put back: nothing has changed.
    """

    finished = Signal(object)
    stopped = Signal()

    def __init__(
        self, look: Look, spots: Sequence[Spot], load: Load, plan: Plan, lane: Lane,
        pictures: Pictures | None = None, now: Callable[[], float] = perf_counter,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._look, self._plan, self._pictures = look, plan, pictures
        self._covered, self._asks, self._told = plan.curtain, False, False
        self._begun = self._is_rooms_turn = False
        self._painted = 0.0
        self.conductor = Conductor(spots, plan, now, self)
        self.pages = Pages(self.conductor, load)
        self.scene = scene_for(plan.manner, look, lane, self._on_scene, len(self.conductor.lamps))
        self.parts = Parts(look, self.conductor, self.pages, plan, pictures, self)
        self.shown = Shown(self, self.parts, self.pages, self.scene, plan.manner, pictures)
        self.watch = FrameWatch(self.scene.simplify)
        seconds = plan.length.seconds
        self._herald = Herald(self, self.conductor, self.pages, plan.manner, seconds)
        self._ground = Ground(self)
        self._entering = Entering(self, self.parts.groups)
        self._hands = Hands(self.conductor, self._herald, plan.manner, self.draw_curtain)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("The lights"))
        self._connect()
        self.parts.cover(covered=self._covered)
        self.parts.follow(covered=self._covered, asks=False)

    def begin(self) -> None:
        """Let the lights go, as soon as the stage is painted."""
        self._begun = True
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.parts.is_plain:
            self.pages.look_at_all()
        self.pages.look_ahead(self.conductor.shown or 0)
        self._on_changed()
        if self._is_set:
            self.conductor.begin()

    @property
    def is_covered(self) -> bool:
        """Whether the curtain is drawn just now."""
        return self._covered

    def draw_curtain(self) -> None:
        """Draw the curtain, or lift it."""
        self._covered = not self._covered
        self.parts.cover(covered=self._covered)
        self.parts.follow(covered=self._covered, asks=self._asks)
        self._show_all()
        self._arrange()
        self.update()

    def event(self, event: QEvent) -> bool:
        """Let no shortcut of the window work meanwhile, but the one that closes it."""
        return takes_shortcut(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep, pause, stop, and draw the curtain; at the end nothing can be stopped."""
        is_over = self._told and event.key() == Qt.Key.Key_Escape
        if is_over or not self._hands.press(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Paint the stage for another size, and find other places on it."""
        super().resizeEvent(event)
        self._arrange()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if not self.parts.is_plain:
            self.scene.prepare(self.size(), mirrored=mirrored)

    def showEvent(self, event: QShowEvent) -> None:
        """Go on where it was left."""
        super().showEvent(event)
        self._entering.begin()
        if self._is_set:
            self.conductor.begin()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let no time pass while nobody looks."""
        super().hideEvent(event)
        self.conductor.rest()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the stage behind everything."""
        begun = perf_counter()
        painter = QPainter(self)
        if self.parts.is_plain:
            painter.fillRect(self.rect(), self._look.color("nightBg"))
        else:
            lights = self.conductor.lights
            gone, door = lights.done, lights.light(lights.count - 1)
            self._ground.lay(
                painter, event.region(), lambda inner: self.scene.paint(inner, gone, door)
            )
            self.scene.paint_sharp(painter, door)
        painter.end()
        self.watch.spent(perf_counter() - begun)

    @property
    def _is_set(self) -> bool:
        """Whether it was begun, and there is something to be seen or nothing to be painted."""
        return self._begun and (self.parts.is_plain or self.scene.is_ready)

    def _connect(self) -> None:
        def repaint(box: QRect) -> None:
            # A signal joined to `update` itself is taken for the one that paints everything.
            self.update(box)

        parts, conductor = self.parts, self.conductor
        conductor.stepped.connect(self._on_step)
        conductor.turned.connect(self._on_turned)
        conductor.changed.connect(self._on_changed)
        self.pages.came.connect(self._show_all)
        parts.lamps.held.connect(conductor.hold)
        parts.lamps.let_go.connect(conductor.let_go)
        # All that moves is painted by way of the stage: one painting a frame, not one for each.
        parts.sheet.stale.connect(repaint)
        if isinstance(parts.lamps, LampStrip):
            parts.lamps.stale.connect(repaint)
        parts.keep.clicked.connect(self._hands.keep)
        parts.pause.clicked.connect(conductor.pause)
        parts.stop.clicked.connect(self._hands.stop)
        parts.curtain.clicked.connect(self.draw_curtain)
        parts.asking.left.connect(lambda tag: self._tell(Outcome(conductor.kept_ids(), tag)))
        parts.asking.sent.connect(lambda: self._tell(Outcome()))
        if self._pictures is not None:
            self._pictures.ready.connect(self._show_all)
        self._look.changed.connect(self._arrange)

    def _on_scene(self) -> None:
        """Begin once the stage is painted, unless it is gone by then."""
        if not isValid(self):
            return
        self.update()
        self.shown.show_door(covered=self._covered)
        if self._is_set and self.isVisible():
            self.conductor.begin()

    def _on_step(self, _before: float, _now: float) -> None:
        self.watch.begin()
        if not self.parts.is_plain:
            # A sharp screen has four times the pixels: there, room and page take turns.
            by_turns = self.devicePixelRatioF() > 1
            self._is_rooms_turn = not self._is_rooms_turn
            if self._is_rooms_turn or not by_turns:
                self._follow_lights()
            if not self._is_rooms_turn or not by_turns:
                self.shown.show_part()
        self._herald.tell_progress()

    def _follow_lights(self) -> None:
        """Have painted anew what looks different since it was painted last."""
        before, self._painted = self._painted, self.conductor.lights.done
        if before != self._painted:
            self.update(self.scene.changes(before, self._painted))

    def _on_turned(self, lamp: int) -> None:
        if lamp >= 0:
            self.pages.look_ahead(lamp)
        self.shown.show_page(covered=self._covered)
        self.parts.follow(covered=self._covered, asks=self._asks)
        self._herald.tell_page(lamp, covered=self._covered)

    def _on_changed(self) -> None:
        phase, kept = self.conductor.lights.phase, self.conductor.kept_ids()
        self._asks = phase is Phase.OVER and bool(kept) and not self._told
        self.parts.follow(covered=self._covered, asks=self._asks)
        self.shown.show_page(covered=self._covered)
        if not self.parts.is_plain:
            self._follow_lights()
        self._arrange()
        self._herald.tell_state(asks=self._asks)
        if self._asks:
            self.parts.asking.come(len(kept))
        elif is_at_rest(phase) and not self._told:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.update()
            if phase is Phase.OVER:
                self._tell(Outcome())
            else:
                self._told = True
                self.stopped.emit()

    def _tell(self, outcome: Outcome) -> None:
        if self._told:
            return
        self._told, self._asks = True, False
        self.parts.follow(covered=self._covered, asks=False)
        self._arrange()
        self.finished.emit(outcome)

    def _show_all(self) -> None:
        self.shown.show_page(covered=self._covered)
        self.shown.show_door(covered=self._covered)

    def _arrange(self) -> None:
        if not self.size().isEmpty():
            arrange(self, self._look, self.parts)
