"""Find the passages that have something to do with a memory: a beach, a train, winter.

Only words of the memory's own text are compared, whole and folded as the search folds them. What
a passage is about it says itself; a word that many passages are about counts for less.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from journal.domain.fold import fold

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from journal.domain.reference import Passage

MOST: Final = 3
"""How many passages stand beside a memory at the most."""

_READ: Final = 50_000
_LONG: Final = 5
_WORD: Final = re.compile(r"[^\W_]+")
_ENDINGS: Final = ("", "s", "es")


class Said:
    """The words of a text, to be asked any number of times."""

    def __init__(self, text: str) -> None:
        """Fold a text; of a very long one the beginning."""
        words = [fold(match[0]) for match in _WORD.finditer(text[:_READ])]
        self.words = frozenset(words)
        self._line = f" {' '.join(words)} "

    def holds(self, topic: str) -> bool:
        """Tell whether a folded word stands here, as one or as many, or a few words in a row."""
        if " " in topic:
            return f" {topic} " in self._line
        if any(topic + ending in self.words for ending in _ENDINGS):
            return True
        return topic.endswith("s") and topic[:-1] in self.words


def topics_of(passage: Passage) -> frozenset[str]:
    """Give what a passage says it is about, folded."""
    return frozenset(map(fold, passage.keywords))


def topics_in(text: str, known: Collection[str], everyday: Collection[str]) -> frozenset[str]:
    """Give what a text is about that does not say so itself.

    Args:
        text: Somebody's own words.
        known: What other passages are about; these count wherever they stand.
        everyday: Words that say nothing of what a text is about; short ones never do.
    """
    said = Said(text)
    own = (word for word in said.words if len(word) >= _LONG and word not in everyday)
    return frozenset(own).union(topic for topic in known if said.holds(topic))


def beside(text: str, topics: Mapping[Passage, Collection[str]]) -> tuple[Passage, ...]:
    """Give up to three passages that have something to do with a text, the closest first.

    Args:
        text: What the memory says.
        topics: The passages to choose from with what each is about; of two that are as close the
            earlier one comes first.
    """
    said = Said(text)
    common = Counter(topic for about in topics.values() for topic in about)
    weights = {topic: 1 / count for topic, count in common.items() if said.holds(topic)}
    close = {
        passage: sum(weights.get(topic, 0) for topic in about) for passage, about in topics.items()
    }
    fitting = [passage for passage, weight in close.items() if weight]
    return tuple(sorted(fitting, key=close.__getitem__, reverse=True)[:MOST])
