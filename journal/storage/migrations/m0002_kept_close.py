"""Names are kept close as memories are: a pin holds one or the other, in one order."""

STATEMENTS = (
    "ALTER TABLE pin RENAME TO pin_of_memory",
    """CREATE TABLE pin (
       id INTEGER PRIMARY KEY, rank INTEGER NOT NULL,
       position INTEGER UNIQUE REFERENCES entry (position) ON UPDATE CASCADE,
       name INTEGER UNIQUE REFERENCES name (id),
       CHECK ((position IS NULL) <> (name IS NULL)))""",
    "INSERT INTO pin (rank, position) SELECT rank, position FROM pin_of_memory",
    "DROP TABLE pin_of_memory",
)
