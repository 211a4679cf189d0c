"""One row of the table: a figure of the journal, what stands beside it, and the limit it keeps."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """What was measured once.

    Attributes:
        case: The heading it stands under.
        size: How many memories the journal holds; 0 where that does not matter.
        what: What was done.
        ours, beside: The journal's figure and the other's, as words.
        result: The ratio, or what else counts, as words.
        limit: What has to be kept, as words; empty where nothing is asked.
        kept: Whether it is kept; None where nothing is asked.
    """

    case: str
    size: int
    what: str
    ours: str
    beside: str = ""
    result: str = ""
    limit: str = ""
    kept: bool | None = None


@dataclass(frozen=True, slots=True)
class Subject:
    """What a figure is about.

    Attributes:
        case: The heading it stands under.
        size: How many memories the journal holds.
    """

    case: str
    size: int

    def told(self, what: str, ours: str, beside: str = "", result: str = "") -> Figure:
        """Give a figure of which nothing is asked."""
        return Figure(self.case, self.size, what, ours, beside, result)

    def at_most(self, what: str, ours: float, beside: float, limit: float) -> Figure:
        """Give a figure that may be `limit` times what stands beside it, both in seconds."""
        ratio = ours / beside
        return Figure(
            self.case, self.size, what, spell(ours), spell(beside),
            f"{ratio:.2f} ×", f"≤ {limit} ×", ratio <= limit,
        )  # fmt: skip

    def within(self, what: str, ours: float, limit: float, beside: str = "") -> Figure:
        """Give a figure with a limit of its own, both in seconds."""
        return Figure(
            self.case, self.size, what, spell(ours), beside,
            "", f"≤ {limit * 1000:.0f} ms", ours <= limit,
        )  # fmt: skip


def spell(seconds: float) -> str:
    """Write a duration with as many places as can be read."""
    if seconds >= 1:
        return f"{seconds:.2f} s"
    places = 0 if seconds >= 0.1 else 1 if seconds >= 0.01 else 2
    return f"{seconds * 1000:.{places}f} ms"
