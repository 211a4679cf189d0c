"""Set the pages for the room there is: a narrow pane, or a sheet of their own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Setting:
    """How pages are set; sizes as drawn.

    Attributes:
        heading, prose, title: Roles of the page's heading, of its text, of headings in it.
        title_weight: Weight of a heading in the text; None means the role's own.
        subtitle: Role of the line under the heading.
        side: Room beside the text.
        card_side: Room beside cards, which reach a little further out.
        top: Room over the heading.
        paragraph: Room after a paragraph.
        gap: Room between the parts of a page.
        measure: Width of a line of text at the most; 0 means all there is.
    """

    heading: str
    prose: str
    title: str
    title_weight: int | None
    subtitle: str
    side: int
    card_side: int
    top: int
    paragraph: int
    gap: int
    measure: int = 0

    @property
    def wide(self) -> bool:
        """True for a sheet that stands by itself."""
        return self.measure > 0


NARROW: Final = Setting(
    heading="cardTitle", prose="quote", title="quote", title_weight=600, subtitle="tool",
    side=22, card_side=16, top=18, paragraph=8, gap=12,
)  # fmt: skip
WIDE: Final = Setting(
    heading="pageTitle", prose="body", title="viewTitle", title_weight=None, subtitle="ui",
    side=36, card_side=36, top=30, paragraph=13, gap=18, measure=604,
)  # fmt: skip
