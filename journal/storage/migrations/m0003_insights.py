"""Let hours be counted without a look at memories, and what is put away be taken off quickly.

The first index holds, hour by hour, what shows, with all that a count asks of it. The second holds
only what does not show, so that it costs an import nothing.
"""

STATEMENTS: tuple[str, ...] = (
    """CREATE INDEX entry_hour ON entry (substr(wall, 1, 2), held, withdrawn)
       WHERE held = 0 AND withdrawn = 0 AND substr(wall, 1, 2) IS NOT NULL""",
    "CREATE INDEX entry_hidden ON entry (position) WHERE NOT (held = 0 AND withdrawn = 0)",
)
