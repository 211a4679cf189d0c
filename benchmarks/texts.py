"""Sentences to make memories of: real diaries where there are some, invented ones elsewhere."""

import json
import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

CORPORA = "MONTAUK_CORPORA"
"""Names a folder of JSON Lines with `text` and `lang` in each line."""

_ENDS = re.compile(r"(?<=[.!?…])\s+|(?<=[。！？])|\n+")
_LETTERS_A_WORD = 2
_UNSPACED = frozenset({"ja", "zh", "th"})


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, its language, and about how many words it has."""

    text: str
    lang: str
    words: int

    @property
    def glue(self) -> str:
        """What stands between it and the next one."""
        return "" if self.lang in _UNSPACED else " "


def sentences() -> list[Sentence]:
    """Give the sentences of all diaries in their order."""
    files = _diaries()
    if not files:
        return list(_invented(Random(1)))
    return [one for file in files for one in _of_diary(file)]


def origin() -> str:
    """Give the words for where the sentences are from."""
    files = _diaries()
    if not files:
        return "texts invented by a seeded generator"
    return f"sentences of {len(files)} real diaries"


def _diaries() -> list[Path]:
    folder = os.environ.get(CORPORA)
    return sorted(Path(folder).glob("*.jsonl")) if folder else []


def _of_diary(file: Path) -> Iterator[Sentence]:
    with file.open(encoding="utf-8") as lines:
        for line in lines:
            entry = json.loads(line)
            yield from _cut(entry["text"], entry.get("lang", "en"))


def _cut(text: str, lang: str) -> Iterator[Sentence]:
    for one in _ENDS.split(text):
        if one and one.strip():
            yield Sentence(one.strip(), lang, count_words(one, lang))


def count_words(text: str, lang: str) -> int:
    """Count words, where a language writes none apart about two letters each."""
    return len(text) // _LETTERS_A_WORD + 1 if lang in _UNSPACED else len(text.split())


# What a clone without diaries is measured on: words by Zipf's law, in the diaries' proportions.
_SYLLABLES = {
    "en": (
        "ba be bo ca ce co da de di do fa fe ga go ha he in ka la le li lo ma me mi mo na ne "
        "no pa per po ra re ri ro sa se si so sta ta te ti to tra un va ver wa we win"
    ),
    "pt": "ção são ra re do da me nha lho quê é ca co mi ti já vê ló pe so ne ta ru",
    "vi": "nguyễn đi về nhà trời mưa hôm nay tôi một những người được không là của và",
    "ja": "雨 風 山 川 海 空 月 日 本 人 今 朝 夜 寒 暖 歩 行 来 見 聞 飲 食 の は を に が",
}
_SHARES = {"en": 0.78, "ja": 0.19, "pt": 0.027, "vi": 0.003}
_VOCABULARY = 20_000
_INVENTED = 30_000


def _invented(random: Random) -> Iterator[Sentence]:
    words = {lang: _vocabulary(random, parts.split()) for lang, parts in _SYLLABLES.items()}
    weights = [1 / rank for rank in range(1, _VOCABULARY + 1)]
    for lang, share in _SHARES.items():
        length = int(_INVENTED * share)
        drawn = iter(random.choices(words[lang], weights, k=length * 20))
        for _ in range(length):
            yield _sentence([next(drawn) for _ in range(random.randint(6, 20))], lang)


def _vocabulary(random: Random, parts: list[str]) -> list[str]:
    # Frequent words are short, as they are in every language.
    lengths = (1 + min(3, rank // 40) + random.randint(0, 1) for rank in range(_VOCABULARY))
    return ["".join(random.choices(parts, k=length)) for length in lengths]


def _sentence(words: Iterable[str], lang: str) -> Sentence:
    text = "".join(words) + "。" if lang in _UNSPACED else " ".join(words).capitalize() + "."
    return Sentence(text, lang, count_words(text, lang))
