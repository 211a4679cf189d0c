"""An erasure that is being prepared, over days if somebody wants that."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Prepared:
    """What was chosen so far.

    Attributes:
        words: All of it, as the window words it.
        on: The local day on which it was last worked on.
        asks_on: The day on which an envelope asks whether to go on, or None.
        begun: Whether it was being done when it was kept last: then nothing came of it.
    """

    words: str
    on: date
    asks_on: date | None = None
    begun: bool = False
