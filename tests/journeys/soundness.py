"""Tell whether a journal is whole: every count, index and text as a recount gives it."""

from typing import Any

from tests.services.diary import Diary

_ALL = '"\ue000all"'
_SHOWS = "held = 0 AND withdrawn = 0"


def assert_sound(diary: Diary) -> None:
    """Check the file, the two indexes, and all that triggers keep in step."""
    assert diary.sql("PRAGMA integrity_check")[0][0] == "ok"
    assert diary.sql("PRAGMA foreign_key_check") == []
    assert diary.sql("SELECT * FROM delete_order") == []
    shown = rows(diary, f"SELECT position FROM entry WHERE {_SHOWS}")
    hidden = rows(diary, f"SELECT position FROM entry WHERE NOT ({_SHOWS})")
    found = rows(diary, f"SELECT rowid FROM found WHERE found MATCH '{_ALL}'")
    later = rows(diary, "SELECT position FROM index_pending")
    assert (found | later, found & later) == (shown, set())
    waiting = rows(diary, "SELECT position FROM archive_pending")
    put_away = f"SELECT rowid FROM found_put_away WHERE found_put_away MATCH '{_ALL}'"
    assert rows(diary, put_away) | waiting == hidden
    assert rows(
        diary, "SELECT day, shown, words FROM day_count WHERE shown OR words"
    ) == rows(diary, f"SELECT day, count(*), sum(word_count) FROM entry WHERE {_SHOWS} GROUP BY 1")
    held = (
        "SELECT count(*) FROM member JOIN erasure ON erasure.id = member.erasure "
        "WHERE member.position = entry.position AND NOT released AND kind <> 'quiet'"
    )
    assert diary.sql(f"SELECT 1 FROM entry WHERE held <> ({held})") == []
    linked = "SELECT count(*) FROM link JOIN entry USING (position) WHERE link.name = name.id AND"
    wrong = f"shown <> ({linked} {_SHOWS}) OR held <> ({linked} NOT ({_SHOWS}))"
    assert diary.sql(f"SELECT 1 FROM name WHERE {wrong}") == []


def rows(diary: Diary, statement: str) -> set[Any]:
    found = [tuple(row) for row in diary.sql(statement)]
    assert len(found) == len(set(found))
    return set(found)


def state(diary: Diary) -> tuple[object, ...]:
    """Everything that a person would miss if it were gone, without ids and times."""
    journal = diary.journal
    shown = [
        (one.text, one.moment, one.tags, one.people,
         tuple(kept.text for kept in journal.writing.revisions(one.id)))
        for one in journal.browsing.entries(999)[0]
    ]  # fmt: skip
    held = [(entry.text, numbers) for entry, numbers in journal.archive.entries()]
    return tuple(shown), tuple(held), tuple((card.number, card.held)
                                            for card in journal.archive.cards())  # fmt: skip
