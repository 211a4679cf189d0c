"""Queries of every kind, taken from what a journal really holds."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from random import Random

from journal.domain.entry import Entry
from journal.services.journal import Journal

EACH = 8
_SAMPLE = 1500
_WORD = re.compile(r"[a-z]{3,}")
_MARKED = re.compile(r"[^\W\d_]*[àáâãçéêíóôõú][^\W\d_]*", re.IGNORECASE)
_VIETNAMESE = re.compile(r"[^\W\d_]*[ăđơưạảấầậắếềệịọốồộớờợụứừựỳ][^\W\d_]*", re.IGNORECASE)
_HAN = re.compile(r"[\u4e00-\u9fff]{2}")
_LATIN = frozenset({"en", "pt"})
_SPOKEN = """SELECT term FROM vocabulary
  WHERE doc <= ? AND length(term) > 4 AND term NOT GLOB '*[^a-z]*'
  ORDER BY doc DESC, term LIMIT ?"""


class Queries:
    """Picks `EACH` queries of a kind, the same ones in every run on the same journal."""

    def __init__(self, journal: Journal) -> None:
        """Read a sample of what a journal holds, from its first day to its last."""
        self._random = Random(7)
        self._sample = list(_sampled(journal))
        latin = [one.text for one in self._sample if one.lang in _LATIN]
        self._texts = latin or [one.text for one in self._sample]
        self._ranked = _ranked(_WORD.findall(one.lower()) for one in self._texts)

    def kinds(self) -> Iterator[tuple[str, list[str]]]:
        """Give every kind with its queries, but for kinds of which the journal holds nothing."""
        for kind, queries in (*self._words(), *self._names(), *self._dates(), *self._scripts()):
            if queries:
                yield kind, queries

    def common(self) -> str:
        """Give a word that stands in many memories."""
        return self._ranked[20]

    def middling(self) -> str:
        """Give a word that stands in some."""
        return self._ranked[400]

    def rare(self) -> str:
        """Give a word that stands in few."""
        return self._ranked[-1]

    def _words(self) -> Iterator[tuple[str, list[str]]]:
        ranked, random = self._ranked, self._random
        common, rare, middle = ranked[:EACH], ranked[-EACH:], ranked[60 : 60 + EACH]
        yield "common word", common
        yield "middling word", middle
        yield "rare word", rare
        yield "beginning of a word, 3 letters", [f"{one[:3]}*" for one in middle]
        yield "one letter", [f"{one[0]}*" for one in middle]
        yield "phrase", [f'"{self._pair()}"' for _ in range(EACH)]
        yield "three words", [" ".join(random.sample(ranked[:200], 3)) for _ in range(EACH)]
        yield "without a word", [f"{a} -{b}" for a, b in zip(middle, common, strict=True)]
        yield "only without a word", [f"-{one}" for one in common]
        yield "either of two words", [f"{a} OR {b}" for a, b in zip(middle, rare, strict=True)]

    def _names(self) -> Iterator[tuple[str, list[str]]]:
        sample = self._sample
        tags = _ranked(one.tags for one in sample)[:EACH]
        people = _ranked(one.people for one in sample)[:EACH]
        places = _ranked([one.place] for one in sample if one.place)[:EACH]
        common = self._ranked[:EACH]
        yield "tag:", [f'tag:"{one}"' for one in tags]
        yield "person:", [f'person:"{one}"' for one in people]
        yield "place:", [f'place:"{one}"' for one in places]
        yield "tag: and a word", [f'tag:"{a}" {b}' for a, b in zip(tags, common, strict=False)]
        yield "has:place and a word", [f"has:place {one}" for one in common]
        yield "is:starred", ["is:starred"] * 2
        yield "lang:", [f"lang:{one}" for one in sorted({one.lang for one in sample if one.lang})]

    def _dates(self) -> Iterator[tuple[str, list[str]]]:
        common, middle = self._ranked[:EACH], self._ranked[60 : 60 + EACH]
        yield (
            "before: and a word",
            [f"{one} before:{1955 + 8 * at}" for at, one in enumerate(middle)],
        )
        yield "after: and a word", [f"{one} after:1990-02-03" for one in middle]
        yield (
            "on: a year and a word",
            [f"{one} on:{1955 + 8 * at}" for at, one in enumerate(common)],
        )
        yield "date inside OR", [f"{one} OR on:1987-05" for one in middle]

    def _scripts(self) -> Iterator[tuple[str, list[str]]]:
        texts = {lang: [] for lang in ("ja", "vi", "pt")}  # type: dict[str, list[str]]
        for one in self._sample:
            texts.get(one.lang or "", []).append(one.text)
        vietnamese = self._some(_VIETNAMESE, texts["vi"])
        yield "exact spelling (Portuguese)", self._some(_MARKED, texts["pt"])
        yield "Japanese", self._some(_HAN, texts["ja"])
        yield "Vietnamese with its marks", vietnamese
        yield "Vietnamese without its marks", [_plain(one) for one in vietnamese]

    def _some(self, pattern: re.Pattern[str], texts: list[str]) -> list[str]:
        found = _ranked(pattern.findall(one) for one in texts)[:200]
        return self._random.sample(found, min(EACH, len(found)))

    def _pair(self) -> str:
        words = _WORD.findall(self._random.choice(self._texts).lower())
        at = self._random.randrange(max(1, len(words) - 1))
        return " ".join(words[at : at + 2])


def spoken_words(journal: Journal, most: int, number: int) -> list[str]:
    """Give so many words that stand each in `most` memories, or in nearly as many."""
    with journal._store.reading() as unit:
        rows = unit.exec_driver_sql(_SPOKEN, (most, number))
        return list(rows.scalars().all())


def _sampled(journal: Journal) -> Iterator[Entry]:
    total = journal.browsing.totals().count
    for offset in range(0, total, max(1, total // _SAMPLE)):
        position = journal.browsing.position_at(offset)
        if position is not None:
            yield from journal.browsing.walk(position - 1, 1)


def _ranked(found: Iterable[Iterable[str]]) -> list[str]:
    """Give the words of all, the most used first; those used alike by the alphabet."""
    counted = Counter(word for words in found for word in set(words))
    return sorted(counted, key=lambda word: (-counted[word], word))


def _plain(word: str) -> str:
    spread = unicodedata.normalize("NFD", word.replace("đ", "d").replace("Đ", "D"))
    return "".join(one for one in spread if not unicodedata.combining(one))
