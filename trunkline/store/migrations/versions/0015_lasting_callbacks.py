"""Lasting callbacks, which are listed, are found without a look at those of single messages."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision = "lasting_callbacks"
down_revision: str | None = "erased_texts"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None


def upgrade() -> None:
    op.create_index(
        "callback_lasting",
        "callback",
        ["account_id", "lasting", "id"],
        sqlite_where=sa.text("lasting = 1"),
        postgresql_where=sa.text("lasting"),
    )


def downgrade() -> None:
    op.drop_index("callback_lasting", "callback")
