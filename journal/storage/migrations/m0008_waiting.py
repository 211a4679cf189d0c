"""Whoever puts something away can ask to wait for some days before it opens."""

STATEMENTS: tuple[str, ...] = (
    "ALTER TABLE erasure ADD COLUMN wait_days INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE erasure ADD COLUMN wait_until INTEGER",
)
