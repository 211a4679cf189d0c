"""A page the person added can be removed and comes back: nothing of it is deleted."""

STATEMENTS: tuple[str, ...] = (
    "ALTER TABLE reference_page ADD COLUMN removed INTEGER NOT NULL DEFAULT 0",
)
