"""A message knows which connections had it in their hands, where that is not just the one that it is on."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision = "given"
down_revision: str | None = "lasting_callbacks"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None


def upgrade() -> None:
    op.add_column("message", sa.Column("given", sa.Text(), nullable=True))


def downgrade() -> None:
    op.drop_column("message", "given")
