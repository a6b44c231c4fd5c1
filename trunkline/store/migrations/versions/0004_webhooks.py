"""Webhooks, callbacks, and what is owed to their receivers."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision = "webhooks"
down_revision: str | None = "held_receipts"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None


def upgrade() -> None:
    _create_subscriptions()
    _create_receivers()


def _create_subscriptions() -> None:
    op.create_table(
        "webhook",
        *_keys(),
        *_texts("url", "kinds", "description", "secret"),
        *_texts("previous_secret", "previous_until", nullable=True),
        sa.Column("disabled", sa.Boolean(), nullable=False),
        *_texts("disabled_reason", nullable=True),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("behind", sa.BigInteger(), nullable=True),
        *_texts("date_created"),
        sa.PrimaryKeyConstraint("account_id", "id"),
        sqlite_with_rowid=False,
    )
    _partial("webhook_behind", "webhook", ["behind"], "behind IS NOT NULL")
    op.create_table(
        "callback",
        *_keys(),
        *_texts("subject_id", "format", "url", "kinds", "extra"),
        *_texts("signing_key_id", nullable=True),
        sa.Column("lasting", sa.Boolean(), nullable=False),
        *_texts("date_created"),
        sa.PrimaryKeyConstraint("account_id", "id"),
        sqlite_with_rowid=False,
    )
    op.create_index("callback_subject", "callback", ["subject_id"])
    _partial("callback_date", "callback", ["date_created"], "lasting = 0", "NOT lasting")
    op.create_table(
        "signing_key",
        *_keys(),
        *_texts("secret", "date_created"),
        sa.PrimaryKeyConstraint("account_id", "id"),
        sqlite_with_rowid=False,
    )


def _create_receivers() -> None:
    op.create_table(
        "receiver",
        *_keys(),
        *_integers("due", "lease_until"),
        *_texts("worker", nullable=True),
        *_integers("failures"),
        *_integers("failing_since", nullable=True),
        *_integers("paused_until"),
        sa.PrimaryKeyConstraint("account_id", "id"),
        sqlite_with_rowid=False,
    )
    op.create_index("receiver_due", "receiver", ["due"])
    op.create_table(
        "webhook_delivery",
        *_keys(),
        *_texts("receiver_id"),
        *_texts("callback_id", nullable=True),
        *_integers("event_number"),
        *_texts("kind", "subject_id", "conversation_id", "state"),
        *_integers("due", "attempts"),
        *_integers("first_attempt", "status", nullable=True),
        *_texts("error", nullable=True),
        *_texts("date_created"),
        *_texts("date_last_attempt", nullable=True),
        sa.PrimaryKeyConstraint("account_id", "id"),
        sqlite_with_rowid=False,
    )
    name, owed = "webhook_delivery", "state = 'owed'"
    _partial("webhook_delivery_due", name, ["account_id", "receiver_id", "due"], owed)
    _partial("webhook_delivery_order", name, ["account_id", "receiver_id", "conversation_id", "event_number"], owed)
    op.create_index("webhook_delivery_listed", name, ["account_id", "receiver_id", "event_number"])
    op.create_index("webhook_delivery_subject", name, ["account_id", "subject_id"])
    _partial("webhook_delivery_old", name, ["date_last_attempt"], "state <> 'owed'")
    op.create_table(
        "webhook_cursor",
        *_texts("id"),
        *_integers("position", "lease_until"),
        *_texts("worker", nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sqlite_with_rowid=False,
    )


def _keys() -> list[sa.Column[str]]:
    return _texts("account_id", "id")


def _texts(*names: str, nullable: bool = False) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text(), nullable=nullable) for name in names]


def _integers(*names: str, nullable: bool = False) -> list[sa.Column[int]]:
    return [sa.Column(name, sa.BigInteger(), nullable=nullable) for name in names]


def _partial(name: str, table: str, columns: list[str], where: str, postgresql: str = "") -> None:
    op.create_index(
        name,
        table,
        columns,
        sqlite_where=sa.text(where),
        postgresql_where=sa.text(postgresql or where),
    )


def downgrade() -> None:
    for name in ("webhook_cursor", "webhook_delivery", "receiver", "signing_key", "callback", "webhook"):
        op.drop_table(name)
