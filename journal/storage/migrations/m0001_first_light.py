"""Make the first schema: memories, names, erasures, counts, the two indexes, and their guards."""
# ruff: noqa: S608 - every word of this SQL stands in this file

_SHOWN = "({row}.held = 0 AND {row}.withdrawn = 0)"
_NEW = _SHOWN.format(row="NEW")
_OLD = _SHOWN.format(row="OLD")

_ADD_DAY = f"""
  INSERT INTO day_count (day, shown, words, held, gap)
  VALUES (NEW.day, {_NEW}, CASE WHEN {_NEW} THEN NEW.word_count ELSE 0 END,
          NEW.held > 0 AND NEW.withdrawn = 0, NEW.gap > 0 AND NEW.withdrawn = 0)
  ON CONFLICT (day) DO UPDATE SET shown = shown + excluded.shown, words = words + excluded.words,
    held = held + excluded.held, gap = gap + excluded.gap;
"""
_SUBTRACT_DAY = f"""
  UPDATE day_count SET shown = shown - {_OLD},
    words = words - CASE WHEN {_OLD} THEN OLD.word_count ELSE 0 END,
    held = held - (OLD.held > 0 AND OLD.withdrawn = 0),
    gap = gap - (OLD.gap > 0 AND OLD.withdrawn = 0)
  WHERE day = OLD.day;
"""


def _guard(table: str, row: str, part: str = "0") -> str:
    """Refuse DELETE unless an order for that very row stands in the same transaction."""
    return f"""
CREATE TRIGGER keep_{table} BEFORE DELETE ON {table}
WHEN NOT EXISTS (SELECT 1 FROM delete_order
                 WHERE subject = '{table}' AND "row" = OLD.{row} AND part = {part})
BEGIN SELECT RAISE(ABORT, 'nothing is deleted'); END"""


def _shift_names(when: str, table_event: str, sign_shown: str, sign_held: str, row: str) -> str:
    """Keep each name's two counts in step with its links."""
    return f"""
CREATE TRIGGER {when} {table_event}
BEGIN
  UPDATE name SET
    shown = shown {sign_shown} (SELECT held = 0 AND withdrawn = 0 FROM entry
                                WHERE position = {row}.position),
    held = held {sign_held} (SELECT held > 0 OR withdrawn > 0 FROM entry
                             WHERE position = {row}.position)
  WHERE id = {row}.name;
END"""


STATEMENTS: tuple[str, ...] = (
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID",
    "CREATE TABLE volume (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)",
    """CREATE TABLE batch (id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE,
       format TEXT NOT NULL, made_at INTEGER NOT NULL, undone_at INTEGER)""",
    """CREATE TABLE entry (
       position INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE,
       volume INTEGER NOT NULL REFERENCES volume (id),
       day INTEGER NOT NULL, last_day INTEGER NOT NULL, "precision" TEXT NOT NULL,
       words TEXT NOT NULL, wall TEXT, zone TEXT, utc_offset INTEGER,
       held INTEGER NOT NULL DEFAULT 0 CHECK (held >= 0),
       gap INTEGER NOT NULL DEFAULT 0 CHECK (gap >= 0),
       withdrawn INTEGER NOT NULL DEFAULT 0,
       revision INTEGER NOT NULL, word_count INTEGER NOT NULL,
       starred INTEGER NOT NULL, quiet INTEGER NOT NULL,
       mood TEXT, lang TEXT, weather TEXT,
       created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL,
       batch INTEGER REFERENCES batch (id),
       format TEXT, original_id TEXT, content_hash BLOB,
       title TEXT NOT NULL, excerpt TEXT NOT NULL, text TEXT NOT NULL)""",
    "CREATE INDEX entry_shown ON entry (position) WHERE held = 0 AND withdrawn = 0",
    "CREATE INDEX entry_vague ON entry (last_day, day) WHERE last_day > day",
    "CREATE INDEX entry_provenance ON entry (format, original_id) WHERE format IS NOT NULL",
    "CREATE INDEX entry_content ON entry (content_hash, day) WHERE content_hash IS NOT NULL",
    "CREATE INDEX entry_batch ON entry (batch) WHERE batch IS NOT NULL",
    """CREATE TABLE name (
       id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, kind TEXT NOT NULL,
       name TEXT NOT NULL, key TEXT NOT NULL, fold TEXT NOT NULL,
       shown INTEGER NOT NULL DEFAULT 0, held INTEGER NOT NULL DEFAULT 0,
       targeted INTEGER NOT NULL DEFAULT 0, died INTEGER, latitude TEXT, longitude TEXT,
       UNIQUE (kind, key))""",
    "CREATE INDEX name_fold ON name (kind, fold)",
    """CREATE TABLE alias (kind TEXT NOT NULL, key TEXT NOT NULL, words TEXT NOT NULL,
       name INTEGER NOT NULL REFERENCES name (id), PRIMARY KEY (kind, key)) WITHOUT ROWID""",
    "CREATE INDEX alias_name ON alias (name)",
    """CREATE TABLE marked_day (name INTEGER NOT NULL REFERENCES name (id),
       month INTEGER NOT NULL, day INTEGER NOT NULL, within INTEGER NOT NULL DEFAULT 0,
       PRIMARY KEY (name, month, day)) WITHOUT ROWID""",
    """CREATE TABLE link (
       position INTEGER NOT NULL REFERENCES entry (position) ON UPDATE CASCADE,
       name INTEGER NOT NULL REFERENCES name (id),
       in_text INTEGER NOT NULL, beside INTEGER NOT NULL, rank INTEGER NOT NULL,
       PRIMARY KEY (position, name)) WITHOUT ROWID""",
    "CREATE INDEX link_name ON link (name, position)",
    """CREATE TABLE entry_link (
       position INTEGER NOT NULL REFERENCES entry (position) ON UPDATE CASCADE,
       target BLOB NOT NULL, PRIMARY KEY (position, target)) WITHOUT ROWID""",
    "CREATE INDEX entry_link_target ON entry_link (target)",
    """CREATE TABLE revision (
       position INTEGER NOT NULL REFERENCES entry (position) ON UPDATE CASCADE,
       number INTEGER NOT NULL, kept_at INTEGER NOT NULL, title TEXT NOT NULL,
       text BLOB NOT NULL, PRIMARY KEY (position, number))""",
    "CREATE INDEX revision_kept ON revision (kept_at)",
    """CREATE TABLE attachment (id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE,
       sha256 TEXT NOT NULL, name TEXT NOT NULL, media_type TEXT NOT NULL,
       size INTEGER NOT NULL, UNIQUE (sha256, name))""",
    """CREATE TABLE entry_attachment (
       position INTEGER NOT NULL REFERENCES entry (position) ON UPDATE CASCADE,
       attachment INTEGER NOT NULL REFERENCES attachment (id),
       rank INTEGER NOT NULL, caption TEXT NOT NULL DEFAULT '',
       PRIMARY KEY (position, attachment)) WITHOUT ROWID""",
    "CREATE INDEX entry_attachment_file ON entry_attachment (attachment)",
    """CREATE TABLE pin (
       position INTEGER PRIMARY KEY REFERENCES entry (position) ON UPDATE CASCADE,
       rank INTEGER NOT NULL)""",
    """CREATE TABLE reflection (id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE,
       position INTEGER NOT NULL REFERENCES entry (position) ON UPDATE CASCADE,
       written_at INTEGER NOT NULL, text TEXT NOT NULL)""",
    "CREATE INDEX reflection_entry ON reflection (position)",
    """CREATE TABLE reference_page (id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE,
       title TEXT NOT NULL, text TEXT NOT NULL, added_at INTEGER NOT NULL)""",
    """CREATE TABLE erasure (
       id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, number INTEGER NOT NULL UNIQUE,
       kind TEXT NOT NULL, target_name INTEGER REFERENCES name (id), target TEXT, tape TEXT,
       made_at INTEGER NOT NULL, made_on INTEGER NOT NULL, return_on INTEGER,
       new_pages TEXT NOT NULL, shows_gap INTEGER NOT NULL,
       opened_at INTEGER, ended_at INTEGER)""",
    """CREATE TABLE member (
       erasure INTEGER NOT NULL REFERENCES erasure (id),
       position INTEGER NOT NULL REFERENCES entry (position) ON UPDATE CASCADE,
       released INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (erasure, position)) WITHOUT ROWID""",
    "CREATE INDEX member_entry ON member (position, released)",
    """CREATE TABLE blanked (
       erasure INTEGER NOT NULL REFERENCES erasure (id),
       position INTEGER NOT NULL REFERENCES entry (position) ON UPDATE CASCADE,
       part TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
       content_hash BLOB NOT NULL, PRIMARY KEY (erasure, position, part, start)) WITHOUT ROWID""",
    "CREATE INDEX blanked_entry ON blanked (position)",
    """CREATE TABLE delete_order (subject TEXT NOT NULL, "row" INTEGER NOT NULL,
       part INTEGER NOT NULL, reason TEXT NOT NULL,
       PRIMARY KEY (subject, "row", part)) WITHOUT ROWID""",
    "CREATE TABLE archive_pending (position INTEGER PRIMARY KEY)",
    """CREATE TABLE day_count (day INTEGER PRIMARY KEY, shown INTEGER NOT NULL,
       words INTEGER NOT NULL, held INTEGER NOT NULL, gap INTEGER NOT NULL)""",
    """CREATE TABLE change (sequence INTEGER PRIMARY KEY AUTOINCREMENT,
       kind TEXT NOT NULL, entry BLOB)""",
    f"CREATE TRIGGER count_new_entry AFTER INSERT ON entry BEGIN {_ADD_DAY} END",
    f"""CREATE TRIGGER count_changed_entry
AFTER UPDATE OF day, held, gap, withdrawn, word_count ON entry
BEGIN {_SUBTRACT_DAY} {_ADD_DAY} END""",
    f"CREATE TRIGGER count_gone_entry AFTER DELETE ON entry BEGIN {_SUBTRACT_DAY} END",
    f"""CREATE TRIGGER recount_names AFTER UPDATE OF held, withdrawn ON entry
WHEN {_NEW} IS NOT {_OLD}
BEGIN
  UPDATE name SET shown = shown + CASE WHEN {_NEW} THEN 1 ELSE -1 END,
                  held = held + CASE WHEN {_NEW} THEN -1 ELSE 1 END
  WHERE id IN (SELECT name FROM link WHERE position = NEW.position);
END""",
    _shift_names("count_new_link", "AFTER INSERT ON link", "+", "+", "NEW"),
    _shift_names("count_gone_link", "BEFORE DELETE ON link", "-", "-", "OLD"),
    _guard("entry", "position"),
    _guard("revision", "position", "OLD.number"),
    _guard("attachment", "id"),
    _guard("erasure", "id"),
    _guard("member", "erasure", "OLD.position"),
    _guard("reflection", "id"),
    """CREATE VIRTUAL TABLE found USING fts5(words, content='', contentless_delete=1,
       tokenize='ascii', prefix='1 2 3')""",
    "INSERT INTO found (found, rank) VALUES ('automerge', 0)",
    "INSERT INTO found (found, rank) VALUES ('crisismerge', 64)",
    """CREATE VIRTUAL TABLE found_put_away USING fts5(words, content='', contentless_delete=1,
       tokenize='ascii')""",
    "INSERT INTO found_put_away (found_put_away, rank) VALUES ('automerge', 0)",
    "CREATE VIRTUAL TABLE vocabulary USING fts5vocab(found, 'row')",
    "INSERT INTO volume (id, name) VALUES (1, 'Journal')",
)
