"""The tables as SQLAlchemy knows them; the migrations hold the SQL that makes them.

`entry.position` is the order of the journal and the rowid of both indexes (see positions.py).
The text stands last in its row, so that lists read only the head of it.
"""

from sqlalchemy import BLOB, Column, ForeignKey, Integer, MetaData, Table, Text

from journal.storage.columns import Day, Id, Instant

metadata = MetaData()


def _position(*, primary_key: bool = True) -> Column[int]:
    """Refer to a memory by its place in the order; it follows when the memory moves."""
    return Column(
        "position",
        ForeignKey("entry.position", onupdate="CASCADE"),
        primary_key=primary_key,
        nullable=False,
    )


meta = Table("meta", metadata, Column("key", Text, primary_key=True), Column("value", Text))

volume = Table(
    "volume",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
)

batch = Table(
    "batch",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uid", Id, nullable=False, unique=True),
    Column("format", Text, nullable=False),
    Column("made_at", Instant, nullable=False),
    Column("undone_at", Instant),
)

entry = Table(
    "entry",
    metadata,
    Column("position", Integer, primary_key=True),
    Column("id", Id, nullable=False, unique=True),
    Column("volume", ForeignKey("volume.id"), nullable=False),
    Column("day", Day, nullable=False),
    Column("last_day", Day, nullable=False),
    Column("precision", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("wall", Text),
    Column("zone", Text),
    Column("utc_offset", Integer),
    Column("held", Integer, nullable=False, default=0),
    Column("gap", Integer, nullable=False, default=0),
    Column("withdrawn", Integer, nullable=False, default=0),
    Column("revision", Integer, nullable=False),
    Column("word_count", Integer, nullable=False),
    Column("starred", Integer, nullable=False),
    Column("quiet", Integer, nullable=False),
    Column("mood", Text),
    Column("lang", Text),
    Column("weather", Text),
    Column("created_at", Instant, nullable=False),
    Column("updated_at", Instant, nullable=False),
    Column("batch", ForeignKey("batch.id")),
    Column("format", Text),
    Column("original_id", Text),
    Column("content_hash", BLOB),
    Column("title", Text, nullable=False),
    Column("excerpt", Text, nullable=False),
    Column("text", Text, nullable=False),
)

name = Table(
    "name",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uid", Id, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("fold", Text, nullable=False),
    Column("shown", Integer, nullable=False, default=0),
    Column("held", Integer, nullable=False, default=0),
    Column("targeted", Integer, nullable=False, default=0),
    Column("died", Day),
    Column("latitude", Text),
    Column("longitude", Text),
)

alias = Table(
    "alias",
    metadata,
    Column("kind", Text, primary_key=True),
    Column("key", Text, primary_key=True),
    Column("words", Text, nullable=False),
    Column("name", ForeignKey("name.id"), nullable=False),
)

marked_day = Table(
    "marked_day",
    metadata,
    Column("name", ForeignKey("name.id"), primary_key=True),
    Column("month", Integer, primary_key=True),
    Column("day", Integer, primary_key=True),
    Column("within", Integer, nullable=False, default=0),
)

link = Table(
    "link",
    metadata,
    _position(),
    Column("name", ForeignKey("name.id"), primary_key=True),
    Column("in_text", Integer, nullable=False),
    Column("beside", Integer, nullable=False),
    Column("rank", Integer, nullable=False),
)

entry_link = Table(
    "entry_link", metadata, _position(), Column("target", Id, primary_key=True)
)

revision = Table(
    "revision",
    metadata,
    _position(),
    Column("number", Integer, primary_key=True),
    Column("kept_at", Instant, nullable=False),
    Column("title", Text, nullable=False),
    Column("text", BLOB, nullable=False),
)

attachment = Table(
    "attachment",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uid", Id, nullable=False, unique=True),
    Column("sha256", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("media_type", Text, nullable=False),
    Column("size", Integer, nullable=False),
)

entry_attachment = Table(
    "entry_attachment",
    metadata,
    _position(),
    Column("attachment", ForeignKey("attachment.id"), primary_key=True),
    Column("rank", Integer, nullable=False),
    Column("caption", Text, nullable=False, default=""),
)

pin = Table(
    "pin",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("rank", Integer, nullable=False),
    Column("position", ForeignKey("entry.position", onupdate="CASCADE"), unique=True),
    Column("name", ForeignKey("name.id"), unique=True),
)

reflection = Table(
    "reflection",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uid", Id, nullable=False, unique=True),
    _position(primary_key=False),
    Column("written_at", Instant, nullable=False),
    Column("text", Text, nullable=False),
)

reference_page = Table(
    "reference_page",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uid", Id, nullable=False, unique=True),
    Column("title", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("added_at", Instant, nullable=False),
    Column("removed", Integer, nullable=False, default=0),
)

erasure = Table(
    "erasure",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uid", Id, nullable=False, unique=True),
    Column("number", Integer, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("target_name", ForeignKey("name.id")),
    Column("target", Text),
    Column("tape", Text),
    Column("made_at", Instant, nullable=False),
    Column("made_on", Day, nullable=False),
    Column("return_on", Day),
    Column("new_pages", Text, nullable=False),
    Column("shows_gap", Integer, nullable=False),
    Column("opened_at", Instant),
    Column("ended_at", Instant),
    Column("also", Text, nullable=False, default=""),
    Column("wait_days", Integer, nullable=False, default=0),
    Column("wait_until", Day),
)

aimed = Table(
    "aimed",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("erasure", ForeignKey("erasure.id"), nullable=False),
    Column("name", ForeignKey("name.id"), nullable=False),
)

member = Table(
    "member",
    metadata,
    Column("erasure", ForeignKey("erasure.id"), primary_key=True),
    _position(),
    Column("released", Integer, nullable=False, default=0),
)

blanked = Table(
    "blanked",
    metadata,
    Column("erasure", ForeignKey("erasure.id"), primary_key=True),
    _position(),
    Column("part", Text, primary_key=True),
    Column("start", Integer, primary_key=True),
    Column("end", Integer, nullable=False),
    Column("content_hash", BLOB, nullable=False),
    Column("released", Integer, nullable=False, default=0),
)

delete_order = Table(
    "delete_order",
    metadata,
    Column("subject", Text, primary_key=True),
    Column("row", Integer, primary_key=True),
    Column("part", Integer, primary_key=True),
    Column("reason", Text, nullable=False),
)

archive_pending = Table(
    "archive_pending", metadata, Column("position", Integer, primary_key=True)
)

index_pending = Table(
    "index_pending", metadata, Column("position", Integer, primary_key=True)
)

day_count = Table(
    "day_count",
    metadata,
    Column("day", Day, primary_key=True),
    Column("shown", Integer, nullable=False),
    Column("words", Integer, nullable=False),
    Column("held", Integer, nullable=False),
    Column("gap", Integer, nullable=False),
)

change = Table(
    "change",
    metadata,
    Column("sequence", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("entry", Id),
)
