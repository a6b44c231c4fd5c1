"""Connections say whether look-alikes are replaced in texts that then cost less."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision = "smart_encoding"
down_revision: str | None = "consent"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None


def upgrade() -> None:
    op.add_column("connection", sa.Column("smart_encoding", sa.Boolean(), nullable=False, server_default=sa.false()))


def downgrade() -> None:
    op.drop_column("connection", "smart_encoding")
