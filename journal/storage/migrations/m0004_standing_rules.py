"""Erasures name whom they hide, and passages of memories are put away by ranges.

`aimed` tells every name that an erasure hides: a tag has others nested in it, and what was merged
may be hidden twice. A range that was brought back stays, released, as members do.
"""

STATEMENTS: tuple[str, ...] = (
    """CREATE TABLE aimed (
       id INTEGER PRIMARY KEY, erasure INTEGER NOT NULL REFERENCES erasure (id),
       name INTEGER NOT NULL REFERENCES name (id))""",
    "CREATE INDEX aimed_name ON aimed (name)",
    "CREATE INDEX aimed_erasure ON aimed (erasure)",
    """INSERT INTO aimed (erasure, name)
       SELECT id, target_name FROM erasure WHERE target_name IS NOT NULL""",
    "ALTER TABLE blanked ADD COLUMN released INTEGER NOT NULL DEFAULT 0",
)
