"""An erasure remembers what else somebody was called when it was made: new pages may say that."""

STATEMENTS: tuple[str, ...] = ("ALTER TABLE erasure ADD COLUMN also TEXT NOT NULL DEFAULT ''",)
