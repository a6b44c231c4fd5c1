"""The outbox knows what goes first, from which endpoint, when it was scheduled for, and what was tried."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision = "send_order"
down_revision: str | None = "0001"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

BEFORE = "account_id, id, connection_id, phase, due, give_up, attempts, segments, worker, reason"
OF_MESSAGE = "SELECT m.endpoint_id FROM message AS m WHERE m.account_id = {0}.account_id AND m.id = {0}.id"


def upgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        _sqlite()
    else:
        _postgres()
    op.create_index("outbox_due", "outbox", ["connection_id", "phase", "account_id", "priority", "due"])


def _sqlite() -> None:
    """SQLite keeps the words of a table, so it is made anew under its name."""
    op.drop_index("outbox_due", "outbox")
    op.drop_index("outbox_deadline", "outbox")
    op.rename_table("outbox", "outbox_before")
    op.create_table(
        "outbox",
        _text("account_id"),
        sa.Column("id", sa.Text(), nullable=False, comment="the message's id"),
        _text("connection_id"),
        sa.Column("phase", sa.Integer(), nullable=False),
        sa.Column("due", sa.BigInteger(), nullable=False),
        sa.Column("give_up", sa.BigInteger(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("segments", sa.Integer(), nullable=False),
        _text("worker", nullable=True),
        _text("reason", nullable=True),
        sa.Column("priority", sa.Integer(), nullable=False),
        _text("endpoint_id"),
        _text("tried", nullable=True),
        sa.Column("send_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("account_id", "id"),
        sqlite_with_rowid=False,
    )
    # An endpoint that cannot be told is none: no limit of one holds for the message then.
    op.execute(
        f"INSERT INTO outbox ({BEFORE}, priority, endpoint_id)"
        f" SELECT {BEFORE}, 0, coalesce(({OF_MESSAGE.format('o')}), '') FROM outbox_before AS o"
    )
    op.drop_table("outbox_before")
    op.create_index("outbox_deadline", "outbox", ["due"], sqlite_where=sa.text("phase > 0"))


def _postgres() -> None:
    op.drop_index("outbox_due", "outbox")
    op.add_column("outbox", sa.Column("priority", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("outbox", sa.Column("endpoint_id", sa.Text(), nullable=False, server_default=""))
    op.add_column("outbox", _text("tried", nullable=True))
    op.add_column("outbox", sa.Column("send_at", sa.BigInteger(), nullable=True))
    op.execute(f"UPDATE outbox SET endpoint_id = coalesce(({OF_MESSAGE.format('outbox')}), '')")
    op.alter_column("outbox", "priority", server_default=None)
    op.alter_column("outbox", "endpoint_id", server_default=None)


def _text(name: str, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=nullable)
