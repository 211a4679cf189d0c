"""Know how far an erasure reaches: what becomes of each memory, and how many of each.

Everything here is reckoned from ids alone, so that ten thousand memories cost a few milliseconds;
what they are called is read a page at a time, by whoever shows them.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from journal.domain.erasure import ErasureKind, Lanes
from journal.domain.fates import USUAL_WAYS, Fate, Lane, Ways

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from journal.domain.ids import AttachmentId, EntryId

SPOKEN: Final = frozenset({ErasureKind.PERSON, ErasureKind.PLACE})
"""The targets that texts can name."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many memories go whole, in part, and stay."""

    whole: int = 0
    part: int = 0
    stay: int = 0

    @property
    def going(self) -> int:
        """How many do not stay as they are."""
        return self.whole + self.part


@dataclass(frozen=True, slots=True)
class Choices:
    """What the person has chosen so far.

    Attributes:
        ways: For each lane.
        single: For single memories.
        files: Pictures and recordings that go alone, with their memories.
        spared: Pictures and recordings that stay where their memories go in part.
        quiet: Nothing leaves; it is only never brought up.
    """

    ways: Ways = USUAL_WAYS
    single: Mapping[EntryId, Fate] = field(default_factory=dict)
    files: Mapping[AttachmentId, EntryId] = field(default_factory=dict)
    spared: frozenset[AttachmentId] = frozenset()
    quiet: bool = False

    def with_lane(self, lane: Lane, fate: Fate) -> Choices:
        """Give the same with another way for a lane."""
        return replace(self, ways=replace(self.ways, **{lane.value: fate}))

    def with_single(self, entry: EntryId, fate: Fate) -> Choices:
        """Give the same with another fate for one memory."""
        return replace(self, single={**self.single, entry: fate})

    def with_file(self, file: AttachmentId, entry: EntryId, *, goes: bool) -> Choices:
        """Give the same with a picture or recording that goes, or stays."""
        files = {one: home for one, home in self.files.items() if one != file}
        if goes:
            return replace(self, files={**files, file: entry}, spared=self.spared - {file})
        return replace(self, files=files, spared=self.spared | {file})


class Reach:
    """Everything that is touched, by lane, newest first.

    Args:
        lanes: As it was gathered.
        kind: What it was gathered for.
        died: Whether it is somebody who has died: of their pages nothing is blanked.
    """

    def __init__(
        self,
        lanes: Lanes | None = None,
        kind: ErasureKind = ErasureKind.SELECTION,
        *,
        died: bool = False,
    ) -> None:
        told = lanes or Lanes()
        self.kind, self.died = kind, died
        self._untold: frozenset[EntryId] = frozenset()
        self._untold_numbers: frozenset[int] = frozenset()
        self._starred = told.starred
        self._starred_numbers = frozenset(one.int for one in told.starred)
        self._lane: dict[EntryId, Lane] = {
            entry: lane for lane in Lane for entry in getattr(told, lane.value)
        }
        everything = told.everything or tuple(self._lane)
        self.newest_first = everything[::-1]
        self._sizes = {lane: len(getattr(told, lane.value)) for lane in Lane}
        self._kept = Counter(self._lane[one] for one in self._starred if one in self._lane)
        self._mute: Counter[Lane] = Counter()

    def __len__(self) -> int:
        """Count the memories."""
        return len(self.newest_first)

    @property
    def untold(self) -> frozenset[EntryId]:
        """The memories of which no line says the name: they go whole, and not in part."""
        return self._untold

    @untold.setter
    def untold(self, entries: frozenset[EntryId]) -> None:
        self._untold = entries
        self._untold_numbers = frozenset(one.int for one in entries)
        mute = (one for one in entries if one in self._lane and one not in self._starred)
        self._mute = Counter(self._lane[one] for one in mute)

    @property
    def speaks(self) -> bool:
        """Whether texts can name the target, so that lines of them can go."""
        return self.kind in SPOKEN and not self.died

    def of(self, lane: Lane | None) -> tuple[EntryId, ...]:
        """Give the memories of a lane, or of all, newest first."""
        if lane is None:
            return self.newest_first
        return tuple(one for one in self.newest_first if self._lane[one] is lane)

    def lane_of(self, entry: EntryId) -> Lane:
        """Give the lane of a memory."""
        return self._lane[entry]

    def sizes(self) -> Mapping[Lane, int]:
        """Count the memories of each lane."""
        return self._sizes

    def fate(self, entry: EntryId, choices: Choices) -> Fate:
        """Say what becomes of a memory."""
        fate = choices.single.get(entry)
        return self._usual(entry, choices) if fate is None else self._able(entry, fate, choices)

    def gravest(self, entries: Sequence[EntryId], choices: Choices) -> Fate:
        """Say what becomes of most in a heap of one lane: the fate that hides nothing from view.

        A map asks this of ten thousand memories before it is painted, so each costs no more than
        a look at its number: an id works out its hash anew each time.
        """
        usual = self.ways(choices).of(self._lane[entries[0]])
        if usual is Fate.PART and (choices.quiet or not self.speaks):
            usual = Fate.WHOLE
        single = {one.int for one in choices.single}
        fates = set[Fate]()
        for one in entries:
            number = one.int
            if number in single or (usual is Fate.PART and number in self._untold_numbers):
                fates.add(self.fate(one, choices))
            else:
                fates.add(Fate.STAY if number in self._starred_numbers else usual)
            if Fate.WHOLE in fates:
                return Fate.WHOLE
        return Fate.PART if Fate.PART in fates else Fate.STAY

    def _usual(self, entry: EntryId, choices: Choices) -> Fate:
        """Say what becomes of a memory of which nothing was said by itself."""
        if entry in self._starred:
            return Fate.STAY
        return self._able(entry, choices.ways.of(self._lane[entry]), choices)

    def _able(self, entry: EntryId, fate: Fate, choices: Choices) -> Fate:
        parts = self.speaks and not choices.quiet and entry not in self._untold
        if fate is Fate.PART and not parts:
            return Fate.STAY if self.died and not choices.quiet else Fate.WHOLE
        return fate

    def ways(self, choices: Choices) -> Ways:
        """Give what becomes of each lane, as the erasure is told."""
        if choices.quiet or not self.died:
            return choices.ways
        stay = {lane: Fate.STAY for lane in Lane if choices.ways.of(lane) is Fate.PART}
        return replace(choices.ways, **{lane.value: fate for lane, fate in stay.items()})

    def counts(self, choices: Choices) -> Counts:
        """Count what goes whole, in part, and stays; who loses a picture alone goes in part."""
        # From how many each lane holds, and what differs: not one by one, for this is asked at
        # each key.
        tally = dict.fromkeys(Fate, 0)
        parts = self.speaks and not choices.quiet
        ways = self.ways(choices)
        for lane, size in self._sizes.items():
            fate = ways.of(lane)
            mute = self._mute[lane] if parts else size - self._kept[lane]
            whole = mute if fate is Fate.PART else 0
            tally[Fate.WHOLE] += whole
            tally[Fate.STAY] += self._kept[lane]
            tally[fate] += size - self._kept[lane] - whole
        for entry in choices.single:
            if entry in self._lane:
                tally[self._usual(entry, choices)] -= 1
                tally[self.fate(entry, choices)] += 1
        for entry in set() if choices.quiet else set(choices.files.values()):
            if entry in self._lane and self.fate(entry, choices) is Fate.STAY:
                tally[Fate.STAY] -= 1
                tally[Fate.PART] += 1
        return Counts(tally[Fate.WHOLE], tally[Fate.PART], tally[Fate.STAY])

    def settled(self, choices: Choices) -> Mapping[EntryId, Fate]:
        """Give all that differs from its lane, those kept aside for their star among them."""
        kept = {one: Fate.STAY for one in self._starred if one in self._lane}
        chosen = {one: fate for one, fate in choices.single.items() if one in self._lane}
        return {**kept, **chosen}

    def fates_offered(self, lane: Lane, *, quiet: bool) -> tuple[Fate, ...]:
        """Say what can become of the memories of a lane."""
        if quiet or not self.speaks or lane is Lane.PASSING:
            return (Fate.WHOLE, Fate.STAY)
        return (Fate.WHOLE, Fate.PART, Fate.STAY)

    def fates_of(self, entry: EntryId, *, quiet: bool) -> tuple[Fate, ...]:
        """Say what can become of one memory: no lines go where it is known that none says it."""
        offered = self.fates_offered(self._lane[entry], quiet=quiet)
        if entry not in self._untold:
            return offered
        return tuple(one for one in offered if one is not Fate.PART)

    def to_ask(self, choices: Choices) -> tuple[EntryId, ...]:
        """Give the memories of which must be asked whether any line of them says the name."""
        if choices.quiet or not self.speaks:
            return ()
        mute = (Lane.ABOUT, Lane.SHARED)
        lanes = {one for one in mute if choices.ways.of(one) is Fate.PART}
        single = {
            one
            for one, fate in choices.single.items()
            if fate is Fate.PART and self._lane.get(one) in mute
        }
        if not lanes and not single:
            return ()
        return tuple(
            one for one in self.newest_first if one in single or self._lane[one] in lanes
        )
