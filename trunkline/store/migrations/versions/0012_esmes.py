"""Customers' ESMEs, what they are owed, and parts of their texts."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision = "esmes"
down_revision: str | None = "smart_encoding"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None


def _tenant(name: str, *columns: sa.Column[object]) -> None:
    op.create_table(
        name,
        sa.Column("account_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        *columns,
        sa.PrimaryKeyConstraint("account_id", "id"),
        sqlite_with_rowid=False,
    )


def _texts(*names: str) -> list[sa.Column[object]]:
    return [sa.Column(name, sa.Text(), nullable=False) for name in names]


def upgrade() -> None:
    op.add_column("message", sa.Column("esme", sa.Text(), nullable=True))
    _tenant(
        "esme",
        *_texts("system_id", "password_hash", "networks", "endpoints"),
        sa.Column("endpoint_id", sa.Text(), nullable=True),
        sa.Column("tls", sa.Boolean(), nullable=False),
        sa.Column("binds", sa.Integer(), nullable=False),
        sa.Column("rate", sa.Integer(), nullable=True),
        sa.Column("window", sa.Integer(), nullable=False),
        sa.Column("disabled", sa.Boolean(), nullable=False),
        *_texts("date_created"),
    )
    op.create_index("esme_system_id", "esme", ["system_id"], unique=True)
    _tenant(
        "esme_delivery",
        *_texts("esme_id", "conversation_id", "message_id", "status"),
        sa.Column("error", sa.Text(), nullable=True),
        *_texts("date"),
        sa.Column("due", sa.BigInteger(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
    )
    whose = ["account_id", "esme_id"]
    op.create_index("esme_delivery_order", "esme_delivery", [*whose, "date", "id"])
    op.create_index("esme_delivery_conversation", "esme_delivery", [*whose, "conversation_id", "date", "id"])
    op.create_index("esme_delivery_date", "esme_delivery", ["date"])
    _tenant(
        "esme_part",
        *_texts("group_id"),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        *_texts("message_id", "text", "date"),
    )
    op.create_index("esme_part_group", "esme_part", ["account_id", "group_id"])
    op.create_index("esme_part_date", "esme_part", ["date"])
