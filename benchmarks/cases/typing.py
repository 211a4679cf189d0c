"""Type in a memory of 20,000 words: the longest time in which the window answers nobody."""

from collections.abc import Iterator
from statistics import median

from benchmarks.figures import Figure, Subject, spell
from benchmarks.journals import Shelf, opened
from benchmarks.scenes.play import play
from benchmarks.texts import sentences
from benchmarks.timing import ROUNDS, tail
from journal.domain.entry import Draft

CASE = "Typing in a memory of 20,000 words, beside a bare QTextEdit with the same words"
_WORDS, _PARAGRAPH = 20_000, 100
_LIMIT = 0.016


def run(shelf: Shelf, size: int) -> Iterator[Figure]:
    """Type while the page is kept; the longest stall of some keys, in the middle of the rounds."""
    subject, path = Subject(CASE, size), shelf.copy(size, "typed")
    with opened(path) as journal:
        journal.writing.save(Draft(moment=journal.writing.new_moment(), text=_long_text()))
    rounds = [play("typing", path) for _ in range(ROUNDS)]
    shelf.discard(path)
    for what, part in (("longest stall", 1.0), ("stall, p95", 0.95)):
        wall, processor = (
            median(tail(_column(one, "ours", at), part) for one in rounds) for at in (0, 1)
        )
        beside = median(tail(_column(one, "beside", 0), part) for one in rounds)
        yield subject.within(what, wall, _LIMIT, spell(beside))
        yield subject.told(f"{what}, processor time alone", spell(processor))
    yield subject.told("saves meanwhile", str(min(one["saves"] for one in rounds)))


def _column(played: dict[str, list[list[float]]], who: str, at: int) -> list[float]:
    return [stall[at] for stall in played[who]]


def _long_text() -> str:
    """Give so many words of the diaries, in paragraphs."""
    words: list[str] = []
    for one in sentences():
        if one.lang == "en":
            words += one.text.split()
        if len(words) >= _WORDS:
            break
    parts = (words[at : at + _PARAGRAPH] for at in range(0, len(words), _PARAGRAPH))
    return "\n\n".join(" ".join(part) for part in parts)
