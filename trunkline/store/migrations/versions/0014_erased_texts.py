"""Messages say whether their text was erased."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision = "erased_texts"
down_revision: str | None = "consent_evidence"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None


def upgrade() -> None:
    op.add_column("message", sa.Column("erased", sa.Text(), nullable=True))


def downgrade() -> None:
    op.drop_column("message", "erased")
