"""How far an erasure reaches is reckoned at once, and just as if each memory were looked at."""

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from journal.domain.erasure import ErasureKind, Lanes
from journal.domain.fates import Fate, Lane, Ways
from journal.domain.ids import AttachmentId, EntryId
from journal.ui.features.erase.reach import Choices, Counts, Reach

IDS = [EntryId(UUID(int=n)) for n in range(12)]
FATES = st.sampled_from(Fate)
SOME = st.frozensets(st.sampled_from(IDS))


@st.composite
def reaches(draw: st.DrawFn) -> Reach:
    """Memories in any lanes, some starred, in some of which no line says the name."""
    lanes: dict[Lane, list[EntryId]] = {lane: [] for lane in Lane}
    for one in IDS[: draw(st.integers(0, 10))]:
        lanes[draw(st.sampled_from(Lane))].append(one)
    told = Lanes(
        **{lane.value: tuple(ids) for lane, ids in lanes.items()}, starred=draw(SOME)
    )
    kind = draw(st.sampled_from([ErasureKind.PERSON, ErasureKind.TAG]))
    reach = Reach(told, kind)
    reach.untold = draw(SOME)
    return reach


@st.composite
def choices(draw: st.DrawFn) -> Choices:
    """Anything that can be chosen."""
    files = {AttachmentId(UUID(int=n)): one for n, one in enumerate(draw(SOME), 100)}
    return Choices(
        Ways(draw(FATES), draw(FATES), draw(FATES), draw(FATES)),
        draw(st.dictionaries(st.sampled_from(IDS), FATES)),
        files,
        quiet=draw(st.booleans()),
    )


@given(reaches(), choices())
def test_the_counts_are_those_of_the_memories_one_by_one(reach: Reach, chosen: Choices) -> None:
    fates = {one: reach.fate(one, chosen) for one in reach.newest_first}
    if not chosen.quiet:
        bereft = set(chosen.files.values())
        fates = {
            one: Fate.PART if one in bereft and fate is Fate.STAY else fate
            for one, fate in fates.items()
        }
    told = [list(fates.values()).count(fate) for fate in (Fate.WHOLE, Fate.PART, Fate.STAY)]
    assert reach.counts(chosen) == Counts(*told)
    assert reach.counts(chosen).going == told[0] + told[1]


@given(reaches(), choices(), st.booleans())
def test_a_heap_is_marked_with_the_gravest_that_becomes_of_its_memories(
    reach: Reach, chosen: Choices, died: bool
) -> None:
    reach.died = died
    for lane in Lane:
        heap = reach.of(lane)
        fates = {reach.fate(one, chosen) for one in heap}
        if heap:
            gravest = next(one for one in (Fate.WHOLE, Fate.PART, Fate.STAY) if one in fates)
            assert reach.gravest(heap, chosen) is gravest


def test_a_lane_is_given_newest_first() -> None:
    reach = Reach(Lanes(about=tuple(IDS[:2]), named=(IDS[2],), everything=tuple(IDS[:3])))
    assert reach.of(None) == (IDS[2], IDS[1], IDS[0])
    assert reach.of(Lane.ABOUT) == (IDS[1], IDS[0])
    assert len(reach) == 3
