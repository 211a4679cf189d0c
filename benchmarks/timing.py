"""Time ours and the other turn by turn, so that whatever else a machine does slows both alike."""

import gc
from collections.abc import Callable, Iterable, Sequence
from math import ceil
from statistics import median
from time import perf_counter
from typing import TypeVar

Result = TypeVar("Result")
Pair = tuple[Sequence[float], Sequence[float]]

ROUNDS = 3
"""How often a tail is measured: its median over the rounds is told, so that one stall of a busy
machine is not taken for the journal's."""


def timed(work: Callable[[], Result]) -> tuple[float, Result]:
    """Give the seconds that some work took, and what it gave."""
    begun = perf_counter()
    done = work()
    return perf_counter() - begun, done


def seconds(work: Callable[[], object]) -> float:
    """Give the seconds that some work took."""
    return timed(work)[0]


def alternated(
    ours: Callable[[], float], beside: Callable[[], float], times: int
) -> tuple[float, float]:
    """Take two figures in turn and give the middle ones; the first turn only warms up.

    Args:
        ours: Gives a figure each time it is called.
        beside: Gives one of what stands beside it.
        times: How many turns count.
    """
    turns = [(ours(), beside()) for _ in range(times + 1)][1:]
    return median(one for one, _ in turns), median(one for _, one in turns)


def tail(taken: Iterable[float], part: float) -> float:
    """Give the value that `part` of all stay at or under, such as 0.95."""
    ordered = sorted(taken)
    return ordered[ceil(part * len(ordered)) - 1]


def tails(rounds: Sequence[Pair], part: float) -> tuple[float, float]:
    """Give the tails of ours and of the other: the middle ones of all rounds."""
    ours = median(tail(mine, part) for mine, _ in rounds)
    return ours, median(tail(other, part) for _, other in rounds)


def settle() -> None:
    """Look for rubbish once and leave what is there alone, as the window does after its start."""
    gc.collect()
    gc.freeze()
