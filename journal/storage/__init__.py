"""Keep memories on disk: the only rooms that know SQLAlchemy and SQLCipher's SQLite."""
