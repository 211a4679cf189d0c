"""What comes back with many others is shown at once, and put into the index a little later."""

STATEMENTS: tuple[str, ...] = ("CREATE TABLE index_pending (position INTEGER PRIMARY KEY)",)
