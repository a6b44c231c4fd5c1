"""Who wants no more texts, what holds about it, and the answers about it."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision = "consent"
down_revision: str | None = "front_doors"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "opt_out",
        _text("account_id"),
        _text("address"),
        _text("scope"),
        _text("how"),
        _text("keyword", nullable=True),
        _text("message_id", nullable=True),
        _text("by", nullable=True),
        _text("date"),
        sa.PrimaryKeyConstraint("account_id", "address", "scope"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "consent_rules",
        _text("account_id"),
        _text("id"),
        _text("rules"),
        sa.PrimaryKeyConstraint("account_id", "id"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "consent_notice",
        _text("account_id"),
        _text("id"),
        _text("conversation_id"),
        _text("kind"),
        _text("date"),
        sa.PrimaryKeyConstraint("account_id", "id"),
        sqlite_with_rowid=False,
    )
    op.create_index("consent_notice_conversation", "consent_notice", ["account_id", "conversation_id", "id"])


def _text(name: str, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=nullable)


def downgrade() -> None:
    for name in ("consent_notice", "consent_rules", "opt_out"):
        op.drop_table(name)
