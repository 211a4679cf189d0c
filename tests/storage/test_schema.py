"""The tables that migrations make are the ones that SQLAlchemy knows."""

import sqlcipher3.dbapi2 as driver

from journal.storage import engine, migrations
from journal.storage.tables import metadata
from tests.services.diary import Diary


def test_every_table_that_the_journal_knows_is_there_with_just_its_columns(diary: Diary) -> None:
    for table in metadata.tables.values():
        made = [row.name for row in diary.sql(f"PRAGMA table_info({table.name})")]
        assert made == [column.name for column in table.columns], table.name


def test_no_table_is_there_that_the_journal_does_not_know(diary: Diary) -> None:
    made = {
        row.name
        for row in diary.sql("SELECT name FROM sqlite_schema WHERE type = 'table'")
        if not row.name.startswith(("sqlite_", "found", "vocabulary"))
    }
    assert made == set(metadata.tables)


def test_keys_and_required_columns_are_the_same_on_both_sides(diary: Diary) -> None:
    for table in metadata.tables.values():
        for row in diary.sql(f"PRAGMA table_info({table.name})"):
            column = table.columns[row.name]
            assert bool(row.pk) == column.primary_key, (table.name, row.name)
            assert bool(row.notnull) == (not column.nullable) or column.primary_key, (
                table.name,
                row.name,
            )


def test_references_are_the_same_on_both_sides(diary: Diary) -> None:
    for table in metadata.tables.values():
        made = {
            (row[3], f"{row.table}.{row.to}", row.on_update)
            for row in diary.sql(f"PRAGMA foreign_key_list({table.name})")
        }
        known = {
            (key.parent.name, key.target_fullname, key.onupdate or "NO ACTION")
            for key in table.foreign_keys
        }
        assert made == known, table.name


def test_a_journal_says_what_it_is_and_in_which_version(diary: Diary) -> None:
    assert diary.sql("PRAGMA application_id")[0][0] == migrations.APPLICATION_ID
    assert diary.sql("PRAGMA user_version")[0][0] == migrations.LATEST
    assert diary.sql("PRAGMA page_size")[0][0] == 4096


def test_the_indexes_merge_only_when_they_are_told(diary: Diary) -> None:
    for index in ("found", "found_put_away"):
        config = dict(diary.sql(f"SELECT k, v FROM {index}_config"))
        assert config["automerge"] == 0


def test_the_sqlite_in_use_is_not_one_that_can_corrupt_a_log() -> None:
    assert driver.sqlite_version_info >= engine.OLDEST_SQLITE
