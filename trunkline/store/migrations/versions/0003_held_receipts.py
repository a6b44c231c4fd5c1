"""Receipts that overtake the answer to the sending are kept until their message is known."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision = "held_receipts"
down_revision: str | None = "send_order"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "held_receipt",
        sa.Column("connection_id", sa.Text(), nullable=False),
        sa.Column("carrier_id", sa.Text(), nullable=False),
        sa.Column("delivered", sa.Boolean(), nullable=False),
        sa.Column("failure", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("date", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("connection_id", "carrier_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("held_receipt_date", "held_receipt", ["date"])


def downgrade() -> None:
    op.drop_table("held_receipt")
