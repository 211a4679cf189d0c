"""Keep memories on disk: the only rooms that know SQLAlchemy and SQLCipher's SQLite."""

from journal.storage.late import put_off

put_off()
