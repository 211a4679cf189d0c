"""Nothing is deleted, unless an order names that very row in the same transaction."""

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DatabaseError, IntegrityError

from tests.services.diary import Diary

ORDER = """INSERT INTO delete_order (subject, "row", part, reason)
           VALUES (:subject, :row, :part, 'a test')"""


@pytest.fixture
def full(diary: Diary) -> Diary:
    """A journal with one row or more in every guarded table."""
    first = diary.add("First")
    diary.add("Second")
    diary.edit(first, text="First, again")
    diary.edit(diary.journal.browsing.entry(first.id), text="First, once more")
    diary.erase(first)
    diary.change("INSERT INTO attachment VALUES (1, x'01', 'a', 'a.jpg', 'image/jpeg', 1)")
    diary.change("INSERT INTO attachment VALUES (2, x'02', 'b', 'b.jpg', 'image/jpeg', 1)")
    diary.change(
        "INSERT INTO reflection SELECT 1, x'01', position, 0, 'later' FROM entry LIMIT 1"
    )
    return diary


def delete_by_order(diary: Diary, ordered: tuple[str, int], statement: str) -> None:
    with diary.store.writing() as unit:
        unit.execute(text(ORDER), {"subject": ordered[0], "row": ordered[1], "part": 0})
        unit.execute(text(statement))


GUARDED = ["entry", "revision", "attachment", "erasure", "member", "reflection"]


@pytest.mark.parametrize("table", GUARDED)
def test_a_delete_without_an_order_is_refused(full: Diary, table: str) -> None:
    before = full.sql(f"SELECT * FROM {table}")
    assert before
    with pytest.raises(DatabaseError, match="nothing is deleted"):
        full.change(f"DELETE FROM {table}")
    assert full.sql(f"SELECT * FROM {table}") == before


@pytest.mark.parametrize("table", GUARDED)
def test_a_replace_is_a_delete(full: Diary, table: str) -> None:
    before = full.sql(f"SELECT * FROM {table}")
    with pytest.raises(DatabaseError, match="nothing is deleted"):
        full.change(f"REPLACE INTO {table} SELECT * FROM {table} LIMIT 1")
    assert full.sql(f"SELECT * FROM {table}") == before


@pytest.mark.parametrize(
    ("table", "row", "part"),
    [
        ("revision", "position", "number"),
        ("attachment", "id", "0"),
        ("reflection", "id", "0"),
        ("member", "erasure", "position"),
    ],
)
def test_an_order_lets_just_its_own_row_go(full: Diary, table: str, row: str, part: str) -> None:
    rows = full.sql(f"SELECT {row} AS first, {part} AS second FROM {table}")
    values = {"subject": table, "row": rows[0].first, "part": rows[0].second}
    with full.store.writing() as unit:
        unit.execute(text(ORDER), values)
        where = f"{row} = {rows[0].first} AND {part} = {rows[0].second}"
        assert unit.execute(text(f"DELETE FROM {table} WHERE {where}")).rowcount == 1
    assert len(full.sql(f"SELECT 1 FROM {table}")) == len(rows) - 1


def test_an_order_for_another_row_lets_nothing_go(full: Diary) -> None:
    with pytest.raises(DatabaseError, match="nothing is deleted"):
        delete_by_order(full, ("attachment", 1), "DELETE FROM attachment")
    assert len(full.sql("SELECT 1 FROM attachment")) == 2
    assert not full.sql("SELECT 1 FROM delete_order")


def test_an_order_for_another_table_lets_nothing_go(full: Diary) -> None:
    with pytest.raises(DatabaseError, match="nothing is deleted"):
        delete_by_order(full, ("reflection", 1), "DELETE FROM attachment WHERE id = 1")


def test_a_memory_that_something_belongs_to_cannot_go_even_by_order(full: Diary) -> None:
    position = full.sql("SELECT position FROM entry LIMIT 1")[0][0]
    with pytest.raises(IntegrityError):
        delete_by_order(
            full, ("entry", position), f"DELETE FROM entry WHERE position = {position}"
        )


def test_a_memory_cannot_be_held_less_than_not_at_all(full: Diary) -> None:
    with pytest.raises(IntegrityError):
        full.change("UPDATE entry SET held = -1")
