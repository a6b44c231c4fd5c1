"""A number that wrote for a pool still heeds the pool's opt-outs when it has left, or the pool is gone."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision = "former_members"
down_revision: str | None = "given"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "former_member",
        sa.Column("account_id", sa.Text(), nullable=False),
        sa.Column("pool_id", sa.Text(), nullable=False),
        sa.Column("endpoint_id", sa.Text(), nullable=False),
        sa.Column("date", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("account_id", "pool_id", "endpoint_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("opt_out_scope", "opt_out", ["account_id", "scope"])


def downgrade() -> None:
    op.drop_index("opt_out_scope", "opt_out")
    op.drop_table("former_member")
