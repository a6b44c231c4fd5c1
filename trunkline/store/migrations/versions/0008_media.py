"""Files of accounts, those of messages, what still lies at a carrier, and the key that signs links to them."""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "media"
down_revision: str | None = "bulks"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None


def upgrade() -> None:
    op.add_column("message", sa.Column("media", sa.Integer(), nullable=True))
    _tenant(
        "file",
        _text("customer_id", nullable=True),
        _text("user_id", nullable=True),
        _text("type"),
        _text("name"),
        _text("content_type"),
        sa.Column("size", sa.BigInteger(), nullable=False),
        _text("digest"),
        _text("from_address", nullable=True),
        _text("to_address", nullable=True),
        _text("created_by"),
        _text("date_created"),
    )
    op.create_index("file_id", "file", ["id"], unique=True)
    op.create_index("file_digest", "file", ["digest"])
    _tenant("message_media", _text("message_id"), _text("file_id"))
    op.create_index("message_media_message", "message_media", ["account_id", "message_id"])
    op.create_index("message_media_file", "message_media", ["account_id", "file_id"])
    _tenant(
        "inbound_media",
        _text("message_id"),
        _text("connection_id"),
        sa.Column("position", sa.Integer(), nullable=False),
        _text("url"),
        _text("content_type"),
        _text("name"),
        _text("authorization"),
        _text("looked_up"),
        sa.Column("due", sa.BigInteger(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
    )
    op.create_index("inbound_media_due", "inbound_media", ["due"])
    op.create_table(
        "installation_secret",
        _text("name"),
        _text("value"),
        _text("date_created"),
        sa.PrimaryKeyConstraint("name"),
        sqlite_with_rowid=False,
    )


def _text(name: str, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=nullable)


def _tenant(name: str, *columns: sa.Column[Any]) -> None:
    keys = (_text("account_id"), _text("id"))
    op.create_table(name, *keys, *columns, sa.PrimaryKeyConstraint("account_id", "id"), sqlite_with_rowid=False)


def downgrade() -> None:
    for name in ("installation_secret", "inbound_media", "message_media", "file"):
        op.drop_table(name)
    op.drop_column("message", "media")
