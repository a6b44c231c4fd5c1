"""Bulks: one text to many recipients."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision = "bulks"
down_revision: str | None = "message_parts"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

OPEN = sa.text("status IN ('making', 'canceling')")


def upgrade() -> None:
    op.create_table(
        "bulk",
        _text("account_id"),
        _text("id"),
        _text("customer_id", nullable=True),
        _text("endpoint_id"),
        _text("body"),
        _text("created_by"),
        _text("user_id"),
        _text("status"),
        _number("total"),
        _number("made"),
        _number("refused"),
        _number("send_at", nullable=True),
        _text("canceled_by", nullable=True),
        _text("date"),
        sa.PrimaryKeyConstraint("account_id", "id"),
        sqlite_with_rowid=False,
    )
    op.create_index("bulk_open", "bulk", ["status"], sqlite_where=OPEN, postgresql_where=OPEN)
    _parts("bulk_chunk", _text("recipients"))
    _parts("bulk_recipient", _text("to_address"), _text("message_id", nullable=True), _text("error", nullable=True))


def _parts(name: str, *columns: sa.Column[object]) -> None:
    """A table of what belongs to a bulk, by numbers."""
    op.create_table(
        name,
        _text("account_id"),
        sa.Column("id", sa.Text(), nullable=False, comment="the bulk's id"),
        _text("number"),
        *columns,
        sa.PrimaryKeyConstraint("account_id", "id", "number"),
        sqlite_with_rowid=False,
    )


def _text(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.Text(), nullable=nullable)


def _number(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.BigInteger(), nullable=nullable)
