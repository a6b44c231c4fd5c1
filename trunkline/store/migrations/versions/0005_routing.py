"""Routes, what is rested, limits of sending and what was used of them, and pools of senders."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision = "routing"
down_revision: str | None = "webhooks"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None


def upgrade() -> None:
    _table(
        "route",
        _text("endpoint_id", nullable=True),
        _text("prefix"),
        _text("connection_id"),
        sa.Column("priority", sa.Integer(), nullable=False),
        _number("cost"),
        sa.Column("disabled", sa.Boolean(), nullable=False),
        _text("date_created"),
    )
    _table("resting", _text("reason"), _text("date"))
    _table("sending_limit", _number("per_minute", nullable=True), _number("daily_cap", nullable=True))
    _table("usage", _text("day"), _number("segments"), keys=("id", "day"))
    _table("pool_member", keys=("pool_id", "endpoint_id"))
    _table("sticky_sender", _text("endpoint_id"), _text("date"), keys=("pool_id", "other_address"))


def _table(name: str, *columns: sa.Column[object], keys: Sequence[str] = ("id",)) -> None:
    """A table of a tenant."""
    named = {column.name for column in columns}
    first = [_text(key) for key in ("account_id", *keys) if key not in named]
    op.create_table(name, *first, *columns, sa.PrimaryKeyConstraint("account_id", *keys), sqlite_with_rowid=False)


def _text(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.Text(), nullable=nullable)


def _number(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.BigInteger(), nullable=nullable)
