"""Show whose turn it is: a page beside the aisle, and the first memory's picture in the door."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPixmap

from journal.ui.features.lights.values import Manner

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from journal.ui.features.lights.conductor import Conductor
    from journal.ui.features.lights.pages import Pages
    from journal.ui.features.lights.parts import Parts
    from journal.ui.features.lights.scene import Scene
    from journal.ui.widgets.thumb import Pictures

_HELD_AT = 0.5


class Shown:
    """Keeps page and door in step with the lamps.

    Args:
        stage: Where they are.
        parts: The page.
        pages: What is seen of the memories.
        scene: The room with the door.
        manner: Why the lamps do what they do.
        pictures: Where pictures come from, or None.
    """

    def __init__(
        self, stage: QWidget, parts: Parts, pages: Pages, scene: Scene, manner: Manner,
        pictures: Pictures | None,
    ) -> None:  # fmt: skip
        self._stage, self._parts, self._pages, self._scene = stage, parts, pages, scene
        self._is_safe, self._pictures = manner is Manner.SAFE, pictures

    @property
    def _conductor(self) -> Conductor:
        return self._pages.conductor

    def show_page(self, *, covered: bool) -> None:
        """Show whose turn it is, or that it is somebody's behind the curtain."""
        lamp = self._conductor.shown
        face = None if lamp is None else self._pages.face(lamp, covered=covered)
        self._parts.sheet.show_face(face)
        self.show_part()

    def show_part(self) -> None:
        """Show the page as far as its time is over."""
        conductor = self._conductor
        lamp, held = conductor.shown, conductor.held_lamp is not None
        whole = held or (lamp is not None and conductor.lights.is_kept(lamp))
        part = max(conductor.part, _HELD_AT) if held else conductor.part
        self._parts.sheet.show_part(part, whole=whole, settles=self._is_safe and not held)

    def show_door(self, *, covered: bool) -> None:
        """Have the first memory's picture stand in the door, unless the curtain is drawn."""
        room = self._scene.picture_room
        if self._parts.is_plain or room.isEmpty():
            return
        first = None if covered else self._pages.oldest()
        picture = None
        if first is not None and first.picture is not None and self._pictures is not None:
            sharp = self._stage.devicePixelRatioF()
            picture = self._pictures.get(first.picture, room, sharp)
        self._scene.show_in_door(QPixmap() if picture is None else picture)
        self._stage.update(self._scene.door)
