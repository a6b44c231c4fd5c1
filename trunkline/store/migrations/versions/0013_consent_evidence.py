"""The evidence of consent outlives the event log."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision = "consent_evidence"
down_revision: str | None = "esmes"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

COLUMNS = 'account_id, address, scope, how, keyword, message_id, "by", date'


def upgrade() -> None:
    op.create_table(
        "consent_change",
        _text("account_id"),
        _text("address"),
        _text("date"),
        _text("kind"),
        _text("scope"),
        _text("how"),
        _text("keyword", nullable=True),
        _text("message_id", nullable=True),
        _text("by", nullable=True),
        sa.PrimaryKeyConstraint("account_id", "address", "date", "kind", "scope"),
        sqlite_with_rowid=False,
    )
    op.execute(f"INSERT INTO consent_change ({COLUMNS}, kind) SELECT {COLUMNS}, 'OptedOut' FROM opt_out")


def _text(name: str, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=nullable)


def downgrade() -> None:
    op.drop_table("consent_change")
