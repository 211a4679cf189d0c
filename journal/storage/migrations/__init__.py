"""The schema's history: each step is SQL that ran on somebody's journal, so none ever changes."""

from journal.storage.migrations import (
    m0001_first_light,
    m0002_kept_close,
    m0003_insights,
    m0004_standing_rules,
    m0005_other_names,
    m0006_own_pages,
    m0007_found_later,
    m0008_waiting,
)

STEPS: tuple[tuple[str, ...], ...] = (
    m0001_first_light.STATEMENTS,
    m0002_kept_close.STATEMENTS,
    m0003_insights.STATEMENTS,
    m0004_standing_rules.STATEMENTS,
    m0005_other_names.STATEMENTS,
    m0006_own_pages.STATEMENTS,
    m0007_found_later.STATEMENTS,
    m0008_waiting.STATEMENTS,
)
"""Statements of every step; step n makes schema version n + 1 of version n."""

LATEST = len(STEPS)
APPLICATION_ID = 0x4D4E544B
"""`MNTK`, so that a journal is told from any other SQLite file."""
