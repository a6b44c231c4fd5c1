"""The first tables: accounts and their people, endpoints, messages, and the three logs that delivery lives from."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision: str | None = None
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None


def upgrade() -> None:
    _accounts()
    _people()
    _endpoints()
    _messages()
    _delivery()
    _handsets()


def _text(name: str, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=nullable)


def _flag(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(), nullable=False)


def _accounts() -> None:
    op.create_table(
        "account",
        _text("id"),
        _text("name"),
        _text("region"),
        _text("date_created"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "customer",
        _text("account_id"),
        _text("id"),
        _text("parent_customer_id", nullable=True),
        _text("name"),
        _text("reference_id", nullable=True),
        _text("date_created"),
        sa.PrimaryKeyConstraint("account_id", "id"),
        sqlite_with_rowid=False,
    )


def _people() -> None:
    op.create_table(
        "user_login",
        _text("id"),
        _text("email_address"),
        _text("first_name"),
        _text("last_name"),
        _text("password_hash"),
        _text("roles"),
        _flag("disabled"),
        _text("date_created"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("user_login_email", "user_login", ["email_address"], unique=True)
    op.create_table(
        "user_account",
        _text("user_id"),
        _text("account_id"),
        sa.PrimaryKeyConstraint("user_id", "account_id"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "user_customer",
        _text("user_id"),
        _text("account_id"),
        _text("customer_id"),
        sa.PrimaryKeyConstraint("user_id", "account_id", "customer_id"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "api_key",
        _text("account_id"),
        _text("id"),
        _text("user_id"),
        _text("name"),
        _text("hint"),
        _text("digest"),
        _text("roles"),
        _text("date_created"),
        _text("expires", nullable=True),
        _text("last_used", nullable=True),
        _text("revoked", nullable=True),
        sa.PrimaryKeyConstraint("account_id", "id"),
        sqlite_with_rowid=False,
    )
    op.create_index("api_key_digest", "api_key", ["digest"], unique=True)
    op.create_table(
        "login_session",
        _text("digest"),
        _text("user_id"),
        _text("date_created"),
        _text("expires"),
        sa.PrimaryKeyConstraint("digest"),
        sqlite_with_rowid=False,
    )
    op.create_index("login_session_user", "login_session", ["user_id"])
    op.create_index("login_session_expires", "login_session", ["expires"])


def _endpoints() -> None:
    op.create_table(
        "connection",
        _text("id"),
        _text("account_id"),
        _text("name"),
        _text("carrier"),
        _text("settings"),
        sa.Column("rate_per_second", sa.Integer(), nullable=True),
        _text("unconfirmed_policy"),
        _flag("disabled"),
        _text("date_created"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "endpoint",
        _text("account_id"),
        _text("id"),
        _text("customer_id", nullable=True),
        _text("type"),
        _text("display_name"),
        _text("address", nullable=True),
        _text("connection_id", nullable=True),
        _text("user_id", nullable=True),
        _flag("disable_sms"),
        _text("date_created"),
        sa.PrimaryKeyConstraint("account_id", "id"),
        sqlite_with_rowid=False,
    )
    op.create_index("endpoint_address", "endpoint", ["address"], unique=True)
    op.create_index("endpoint_user", "endpoint", ["user_id"])


def _messages() -> None:
    op.create_table(
        "session",
        _text("account_id"),
        _text("id"),
        _text("customer_id", nullable=True),
        _text("endpoint_id"),
        _text("conversation_id"),
        _text("other_address"),
        _text("channel"),
        _flag("incoming"),
        _flag("ended"),
        _text("outcome", nullable=True),
        _text("created_by"),
        _text("date_created"),
        _text("date_last_modified"),
        _text("date_completed", nullable=True),
        sa.PrimaryKeyConstraint("account_id", "id"),
        sqlite_with_rowid=False,
    )
    op.create_index("session_conversation", "session", ["account_id", "conversation_id", "id"])
    op.create_index(
        "session_open",
        "session",
        ["account_id", "conversation_id"],
        unique=True,
        sqlite_where=sa.text("ended = 0"),
        postgresql_where=sa.text("NOT ended"),
    )
    op.create_table(
        "conversation",
        _text("account_id"),
        _text("id"),
        _text("customer_id", nullable=True),
        _text("endpoint_id"),
        _text("other_address"),
        _text("last_message_id"),
        _text("last_date"),
        sa.Column("unread", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("account_id", "id"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "message",
        _text("account_id"),
        _text("id"),
        _text("customer_id", nullable=True),
        _text("endpoint_id"),
        _text("conversation_id"),
        _text("session_id"),
        _text("connection_id", nullable=True),
        _text("date"),
        _flag("incoming"),
        _text("other_address"),
        _text("sender", nullable=True),
        _text("text"),
        _flag("unread"),
        _text("status"),
        _text("encoding"),
        sa.Column("segments", sa.Integer(), nullable=False),
        _text("carrier_id", nullable=True),
        _text("error", nullable=True),
        sa.PrimaryKeyConstraint("account_id", "id"),
        sqlite_with_rowid=False,
    )
    op.create_index("message_conversation", "message", ["account_id", "conversation_id", "id"])
    op.create_index(
        "message_carrier",
        "message",
        ["connection_id", "carrier_id"],
        sqlite_where=sa.text("carrier_id IS NOT NULL"),
        postgresql_where=sa.text("carrier_id IS NOT NULL"),
    )


def _delivery() -> None:
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
        sa.PrimaryKeyConstraint("account_id", "id"),
        sqlite_with_rowid=False,
    )
    op.create_index("outbox_due", "outbox", ["connection_id", "phase", "account_id", "due"])
    op.create_index(
        "outbox_deadline",
        "outbox",
        ["due"],
        sqlite_where=sa.text("phase > 0"),
        postgresql_where=sa.text("phase > 0"),
    )
    _events()
    op.create_table(
        "idempotency",
        _text("account_id"),
        _text("id"),
        _text("operation"),
        _text("fingerprint"),
        _text("answer"),
        _text("date"),
        sa.PrimaryKeyConstraint("account_id", "id"),
        sqlite_with_rowid=False,
    )
    op.create_index("idempotency_date", "idempotency", ["date"])
    op.create_table(
        "inbound",
        _text("account_id"),
        _text("id"),
        _text("message_id"),
        _text("date"),
        sa.PrimaryKeyConstraint("account_id", "id"),
        sqlite_with_rowid=False,
    )


def _events() -> None:
    op.create_table(
        "event",
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        _text("account_id"),
        _text("kind"),
        _text("subject_id"),
        _text("date"),
        _text("body"),
        sa.PrimaryKeyConstraint("seq"),
        sqlite_autoincrement=True,
    )
    op.create_index("event_subject", "event", ["account_id", "subject_id"])


def _handsets() -> None:
    op.create_table(
        "handset_text",
        _text("number"),
        _text("id"),
        _text("peer"),
        _text("text"),
        _flag("incoming"),
        _text("date"),
        _text("message_id", nullable=True),
        _text("carrier_id"),
        sa.PrimaryKeyConstraint("number", "id"),
        sqlite_with_rowid=False,
    )
