"""What a few letters lead to, and what they never do."""

from datetime import date

from journal.domain.names import NameKind
from tests.services.diary import Diary


def _names(diary: Diary, typed: str, **more: object) -> list[str]:
    return [one.name for one in diary.journal.pointing.find(typed, **more).names]  # type: ignore[arg-type]


def test_names_that_begin_with_the_letters_come_before_those_that_hold_them(diary: Diary) -> None:
    for person in ("Omar", "Marta", "Marta", "Mário"):
        diary.add("x", people=(person,))
    diary.add("x", tags=("market",))

    assert _names(diary, "mar") == ["market", "Marta", "Mário", "Omar"]
    assert _names(diary, "mar", each=1) == ["market", "Marta"]


def test_one_kind_alone_can_be_asked_for(diary: Diary) -> None:
    entry = diary.add(title="Market day", people=("Marta",), tags=("market",))
    found = diary.journal.pointing.find("mar", {NameKind.PERSON})

    assert [one.name for one in found.names] == ["Marta"]
    assert found.memories == ()
    assert diary.journal.pointing.find("mar").memories[0].id == entry.id


def test_memories_are_pointed_at_by_their_title_and_not_by_their_text(diary: Diary) -> None:
    diary.add("The market in the rain", title="Elsewhere")
    newer = diary.add("x", on="2025-02-01", title="Flea market")
    older = diary.add("x", on="2024-02-01", title="MÁRKET")
    diary.add("x", on="2023-02-01", title="Market once more")

    found = diary.journal.pointing.find("market", each=2).memories
    assert [one.id for one in found] == [newer.id, older.id]


def test_days_can_be_named(diary: Diary) -> None:
    moment = diary.journal.pointing.find("14 February 2024").moment

    assert moment is not None
    assert moment.start == date(2024, 2, 14)
    assert diary.journal.pointing.find("30 February 2024").moment is None
    assert diary.journal.pointing.find("marmalade").moment is None


def test_nothing_typed_leads_nowhere(diary: Diary) -> None:
    diary.add("x", people=("Marta",))

    found = diary.journal.pointing.find("  ")
    assert (found.names, found.memories, found.moment) == ((), (), None)


def test_an_erased_name_or_title_is_never_pointed_at(diary: Diary) -> None:
    entry = diary.add("x", title="Market with Marta", people=("Marta",), tags=("market",))
    diary.erase(entry)

    found = diary.journal.pointing.find("mar")
    assert (found.names, found.memories) == ((), ())
