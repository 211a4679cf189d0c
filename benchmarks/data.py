"""Make any number of memories out of diaries: a life long, and with a vocabulary that grows."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from hashlib import sha256
from itertools import accumulate
from random import Random

from benchmarks.texts import Sentence, count_words, sentences
from journal.domain.entry import Draft, Provenance
from journal.domain.moment import Moment, Precision

FIRST, LAST = date(1950, 1, 1), date(2025, 12, 31)
FORMAT = "jsonl"
_SEED = 2004
_PARTS = "ma ri lo ta ne jo el cle men ti na ha ru ki an to sel da vo"
_LEAST_WORDS, _MOST_WORDS = 100, 150
_FEWEST, _NEW = 40, 0.1
_TIMED, _VAGUE = 0.7, 0.02
_TAGGED, _PEOPLED, _PLACED, _STARRED, _TITLED = 0.2, 0.15, 0.15, 0.02, 0.3


@dataclass(frozen=True, slots=True)
class Told:
    """One memory before it is a draft."""

    number: int
    moment: Moment
    text: str
    lang: str


class Coined:
    """Words that nobody used before, and then more and more often: so vocabulary grows.

    Each one drawn is new with a fixed chance, else one of those drawn before: that gives Zipf's
    law, and a vocabulary that never stops growing, as that of real texts does.
    """

    def __init__(self, random: Random, models: list[str]) -> None:
        self._random = random
        self._models = models
        self._drawn: list[str] = []

    def draw(self) -> str:
        """Give a word: its beginning and its end come from two words of the diaries."""
        if self._drawn and self._random.random() > _NEW:
            word = self._random.choice(self._drawn)
        else:
            head, tail = self._random.choice(self._models), self._random.choice(self._models)
            word = head[: len(head) // 2 + 1] + tail[len(tail) // 2 :]
        self._drawn.append(word)
        return word


class Diary:
    """A seeded source of memories: the same ones in the same order on every machine."""

    def __init__(self) -> None:
        """Read the diaries."""
        self._random = Random(_SEED)
        self._sentences = sentences()
        self._reach = list(accumulate(one.words for one in self._sentences))
        self._names = [one.capitalize() for one in _names(Random(_SEED))]
        self._coined = {
            "ja": Coined(self._random, ["サント", "カイセン", "モントク", "ラクナ", "ジョエル"]),
            "": Coined(self._random, _models(self._sentences)),
        }

    def tell(self, count: int) -> Iterator[Told]:
        """Give `count` memories from the first day of a life to the last."""
        whole = (LAST - FIRST).days + 1
        for number in range(count):
            day = FIRST + timedelta(days=number * whole // count)
            text, lang = self._text()
            yield Told(number, self._moment(day, number * whole % count / count), text, lang)

    def _text(self) -> tuple[str, str]:
        random, wanted = self._random, self._random.randint(_LEAST_WORDS, _MOST_WORDS)
        # By their length, so that the languages keep the proportions of the diaries.
        at = bisect_right(self._reach, random.randrange(self._reach[-1]))
        first = self._sentences[at]
        taken, words = [first.text], first.words
        while words < wanted:
            at = (at + 1) % len(self._sentences)
            following = self._sentences[at]
            if following.lang == first.lang:
                taken.append(following.text)
                words += following.words
        return self._varied(first.glue.join(taken), first), first.lang

    def _varied(self, text: str, first: Sentence) -> str:
        random, times = self._random, count_words(text, first.lang) // _FEWEST
        if not first.glue:
            coined = self._coined["ja"]
            return text + "".join(f"{coined.draw()}さん。" for _ in range(times))
        words = text.split(" ")
        for _ in range(times):
            words[random.randrange(len(words))] = self._coined[""].draw()
        return " ".join(words)

    def _moment(self, day: date, part: float) -> Moment:
        chance = self._random.random()
        if chance < _VAGUE:
            month = day.replace(day=1)
            return Moment(month, day.replace(day=28), Precision.MONTH, f"{day:%B %Y}")
        if chance > _TIMED:
            return Moment.on(day)
        minutes = int(part * 24 * 60)
        zone = timezone(timedelta(hours=1))
        return Moment.at(datetime.combine(day, time(minutes // 60, minutes % 60), zone))

    def draft(self, told: Told) -> Draft:
        """Give a memory as an import would hand it over, with names as a diary has them."""
        random = Random(told.number)
        origin = sha256(told.text.encode()).hexdigest()
        return Draft(
            moment=told.moment,
            text=told.text,
            title=told.text[:30].split("\n")[0] if random.random() < _TITLED else "",
            tags=self._some(random, _TAGGED),
            people=self._some(random, _PEOPLED),
            place=next(iter(self._some(random, _PLACED)), None),
            starred=random.random() < _STARRED,
            lang=told.lang,
            provenance=Provenance(FORMAT, str(told.number), origin),
        )

    def _some(self, random: Random, chance: float) -> tuple[str, ...]:
        if random.random() > chance:
            return ()
        # Few names stand in many memories, many in a few.
        return (self._names[int(len(self._names) * random.random() ** 3)],)


def _names(random: Random) -> list[str]:
    parts = _PARTS.split()
    return ["".join(random.choices(parts, k=3)) for _ in range(400)]


def _models(found: list[Sentence]) -> list[str]:
    """Give the longer words of the diaries, to coin others after."""
    words = {
        word.lower()
        for one in found
        if one.glue
        for word in one.text.split(" ")
        if len(word) > 4 and word.isalpha()
    }
    return sorted(words)
