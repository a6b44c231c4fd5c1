"""Every table, once, for both stores; the migrations are tested against this module.

Dates are ISO 8601 text in UTC with milliseconds, which sorts as time does. Times that delivery compares are
milliseconds since 1970 as integers. Every table of a tenant has `account_id` as the first part of its key, so a
distributed PostgreSQL can shard by tenant.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, MetaData, Table, Text, false, text

METADATA = MetaData()


def _tenant(name: str, *columns: Column[object] | Index) -> Table:
    keys = (Column("account_id", Text, primary_key=True), Column("id", Text, primary_key=True))
    return Table(name, METADATA, *keys, *columns, sqlite_with_rowid=False)


def _text(name: str, *, nullable: bool = False) -> Column[object]:
    return Column(name, Text, nullable=nullable)


def _flag(name: str) -> Column[object]:
    return Column(name, Boolean(create_constraint=False), nullable=False)


def _new_flag(name: str) -> Column[object]:
    """A flag that came later: rows from before it have it unset."""
    return Column(name, Boolean(create_constraint=False), nullable=False, server_default=false())


def _int(name: str, *, nullable: bool = False) -> Column[object]:
    return Column(name, BigInteger, nullable=nullable)


ACCOUNT = Table(
    "account",
    METADATA,
    Column("id", Text, primary_key=True),
    _text("name"),
    _text("region"),
    _text("date_created"),
)

CUSTOMER = _tenant(
    "customer",
    _text("parent_customer_id", nullable=True),
    _text("name"),
    _text("reference_id", nullable=True),
    _text("date_created"),
)

# A person signs in once for the whole system and may work in several accounts.
USER = Table(
    "user_login",
    METADATA,
    Column("id", Text, primary_key=True),
    _text("email_address"),
    _text("first_name"),
    _text("last_name"),
    _text("password_hash"),
    _text("roles"),
    _flag("disabled"),
    _text("date_created"),
    Index("user_login_email", "email_address", unique=True),
)

USER_ACCOUNT = Table(
    "user_account",
    METADATA,
    Column("user_id", Text, primary_key=True),
    Column("account_id", Text, primary_key=True),
    sqlite_with_rowid=False,
)

# The customers that a user with the role Customer is limited to.
USER_CUSTOMER = Table(
    "user_customer",
    METADATA,
    Column("user_id", Text, primary_key=True),
    Column("account_id", Text, primary_key=True),
    Column("customer_id", Text, primary_key=True),
    sqlite_with_rowid=False,
)

API_KEY = _tenant(
    "api_key",
    _text("user_id"),
    _text("name"),
    _text("hint"),
    _text("digest"),
    _text("roles"),
    _text("date_created"),
    _text("expires", nullable=True),
    _text("last_used", nullable=True),
    _text("revoked", nullable=True),
    Index("api_key_digest", "digest", unique=True),
)

LOGIN_SESSION = Table(
    "login_session",
    METADATA,
    Column("digest", Text, primary_key=True),
    _text("user_id"),
    _text("date_created"),
    _text("expires"),
    Index("login_session_user", "user_id"),
    Index("login_session_expires", "expires"),
    sqlite_with_rowid=False,
)

# A connection may serve several accounts; its owner's `account_id` is empty when it belongs to the whole system.
CONNECTION = Table(
    "connection",
    METADATA,
    Column("id", Text, primary_key=True),
    _text("account_id"),
    _text("name"),
    _text("carrier"),
    _text("settings"),
    Column("rate_per_second", Integer, nullable=True),
    _text("unconfirmed_policy"),
    _flag("disabled"),
    _text("date_created"),
    _new_flag("smart_encoding"),
)

ENDPOINT = _tenant(
    "endpoint",
    _text("customer_id", nullable=True),
    _text("type"),
    _text("display_name"),
    _text("address", nullable=True),
    _text("connection_id", nullable=True),
    _text("user_id", nullable=True),
    _flag("disable_sms"),
    _text("date_created"),
    Index("endpoint_address", "address", unique=True),
    Index("endpoint_user", "user_id"),
)

# Over which connection messages go: from an endpoint or any, of an account or (empty) any, to a prefix or (empty) any.
# `cost` is in millionths, a segment.
ROUTE = _tenant(
    "route",
    _text("endpoint_id", nullable=True),
    _text("prefix"),
    _text("connection_id"),
    Column("priority", Integer, nullable=False),
    _int("cost"),
    _flag("disabled"),
    _text("date_created"),
)

# Connections and endpoints that failed again and again: while such a row is there, what it names is rested.
RESTING = _tenant("resting", _text("reason"), _text("date"))

# How many segments a connection or an endpoint may send, a minute and a day.
SENDING_LIMIT = _tenant("sending_limit", _int("per_minute", nullable=True), _int("daily_cap", nullable=True))

# How many segments a connection or an endpoint with a daily cap has sent, by the day in the zone that caps count in.
USAGE = Table(
    "usage",
    METADATA,
    Column("account_id", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    Column("day", Text, primary_key=True),
    _int("segments"),
    sqlite_with_rowid=False,
)

# The endpoints of a pool of senders, and which of them a recipient has heard from.
POOL_MEMBER = Table(
    "pool_member",
    METADATA,
    Column("account_id", Text, primary_key=True),
    Column("pool_id", Text, primary_key=True),
    Column("endpoint_id", Text, primary_key=True),
    sqlite_with_rowid=False,
)
FORMER_MEMBER = Table(
    "former_member",
    METADATA,
    Column("account_id", Text, primary_key=True),
    Column("pool_id", Text, primary_key=True),
    Column("endpoint_id", Text, primary_key=True),
    _text("date"),
    sqlite_with_rowid=False,
)
STICKY_SENDER = Table(
    "sticky_sender",
    METADATA,
    Column("account_id", Text, primary_key=True),
    Column("pool_id", Text, primary_key=True),
    Column("other_address", Text, primary_key=True),
    _text("endpoint_id"),
    _text("date"),
    sqlite_with_rowid=False,
)

# One text to many recipients. Those whose messages are not made yet stand in chunks, the others one by one; `number`
# is a text of six digits, the number of the (first) recipient.
BULK = _tenant(
    "bulk",
    _text("customer_id", nullable=True),
    _text("endpoint_id"),
    _text("body"),
    _text("created_by"),
    _text("user_id"),
    _text("status"),
    _int("total"),
    _int("made"),
    _int("refused"),
    _int("send_at", nullable=True),
    _text("canceled_by", nullable=True),
    _text("date"),
    Index(
        "bulk_open",
        "status",
        sqlite_where=text("status IN ('making', 'canceling')"),
        postgresql_where=text("status IN ('making', 'canceling')"),
    ),
)
BULK_CHUNK = Table(
    "bulk_chunk",
    METADATA,
    Column("account_id", Text, primary_key=True),
    Column("id", Text, primary_key=True, comment="the bulk's id"),
    Column("number", Text, primary_key=True),
    _text("recipients"),
    sqlite_with_rowid=False,
)
BULK_RECIPIENT = Table(
    "bulk_recipient",
    METADATA,
    Column("account_id", Text, primary_key=True),
    Column("id", Text, primary_key=True, comment="the bulk's id"),
    Column("number", Text, primary_key=True),
    _text("to_address"),
    _text("message_id", nullable=True),
    _text("error", nullable=True),
    sqlite_with_rowid=False,
)

SESSION = _tenant(
    "session",
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
    Index("session_conversation", "account_id", "conversation_id", "id"),
    # One open session for an endpoint and an address: the rule is this key.
    Index(
        "session_open",
        "account_id",
        "conversation_id",
        unique=True,
        sqlite_where=text("ended = 0"),
        postgresql_where=text("NOT ended"),
    ),
)

CONVERSATION = _tenant(
    "conversation",
    _text("customer_id", nullable=True),
    _text("endpoint_id"),
    _text("other_address"),
    _text("last_message_id"),
    _text("last_date"),
    _int("unread"),
)

MESSAGE = _tenant(
    "message",
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
    Column("segments", Integer, nullable=False),
    _text("carrier_id", nullable=True),
    _text("error", nullable=True),
    # How many files go with it, or came with it; null for none.
    Column("media", Integer, nullable=True),
    # The ESME that wants to know how it ends (see `domain/esme.py`); null for most.
    _text("esme", nullable=True),
    # How far it was erased (see `domain/erasing.py`); null for most.
    _text("erased", nullable=True),
    # The connections that had it in their hands, with spaces between them, of a message that was moved to another one
    # or has ended without any; null for most: the one that it is on, once it was tried (see `commit/given.py`).
    _text("given", nullable=True),
    Index("message_conversation", "account_id", "conversation_id", "id"),
    Index(
        "message_carrier",
        "connection_id",
        "carrier_id",
        sqlite_where=text("carrier_id IS NOT NULL"),
        postgresql_where=text("carrier_id IS NOT NULL"),
    ),
)

# What is still owed for a message: a sending (phase 0), a receipt (1) or the clearing up of an unknown outcome (2).
# `due` is when somebody must look at it next; a claim moves it to the end of the lease, so a claim is one index range.
# `send_at` is the time that it was scheduled for, `tried` has the connections that refused it already.
OUTBOX = Table(
    "outbox",
    METADATA,
    Column("account_id", Text, primary_key=True),
    Column("id", Text, primary_key=True, comment="the message's id"),
    _text("connection_id"),
    Column("phase", Integer, nullable=False),
    _int("due"),
    _int("give_up"),
    Column("attempts", Integer, nullable=False),
    Column("segments", Integer, nullable=False),
    _text("worker", nullable=True),
    _text("reason", nullable=True),
    Column("priority", Integer, nullable=False),
    _text("endpoint_id"),
    _text("tried", nullable=True),
    _int("send_at", nullable=True),
    Index("outbox_due", "connection_id", "phase", "account_id", "priority", "due"),
    # What waits for a receipt or for clearing up is looked at by its deadline, whosever it is.
    Index("outbox_deadline", "due", sqlite_where=text("phase > 0"), postgresql_where=text("phase > 0")),
    sqlite_with_rowid=False,
)

EVENT = Table(
    "event",
    METADATA,
    # AUTOINCREMENT: a number is never used twice, also after old events were pruned.
    Column("seq", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True),
    _text("account_id"),
    _text("kind"),
    _text("subject_id"),
    _text("date"),
    _text("body"),
    Index("event_subject", "account_id", "subject_id"),
    sqlite_autoincrement=True,
)

IDEMPOTENCY = _tenant(
    "idempotency",
    _text("operation"),
    _text("fingerprint"),
    _text("answer"),
    _text("date"),
    Index("idempotency_date", "date"),
)

# The carrier's own ids of what came in, so that the same text twice is one message.
INBOUND = _tenant("inbound", _text("message_id"), _text("date"))

# The parts in which a carrier took a message, where each has an id and receipts of its own; an id is the message's id,
# a slash and the number of the part. `outcome` is delivered, failed, or nothing yet.
MESSAGE_PART = _tenant(
    "message_part",
    Column("total", Integer, nullable=False),
    _text("connection_id"),
    _text("carrier_id"),
    _text("outcome", nullable=True),
    Index("message_part_carrier", "connection_id", "carrier_id"),
)

# Parts of longer texts that came in, until they are whole; and for a while after that, so that a part which is told
# twice is known again. Their texts are hexadecimal UTF-16: a part may begin or end with half a character.
INBOUND_PART = _tenant(
    "inbound_part",
    _text("group_id"),
    Column("number", Integer, nullable=False),
    Column("total", Integer, nullable=False),
    _text("connection_id"),
    _text("from_address"),
    _text("to_address"),
    _text("text"),
    _text("date"),
    _flag("joined"),
    Index("inbound_part_group", "account_id", "group_id"),
    Index("inbound_part_date", "date"),
)

# Who wants no more texts, from the whole account (an empty scope) or from an endpoint or pool.
OPT_OUT = Table(
    "opt_out",
    METADATA,
    Column("account_id", Text, primary_key=True),
    Column("address", Text, primary_key=True),
    Column("scope", Text, primary_key=True),
    _text("how"),
    _text("keyword", nullable=True),
    _text("message_id", nullable=True),
    _text("by", nullable=True),
    _text("date"),
    Index("opt_out_scope", "account_id", "scope"),
    sqlite_with_rowid=False,
)

# What holds about consent and quiet hours: of the account (an empty id) or of an endpoint; JSON.
CONSENT_RULES = _tenant("consent_rules", _text("rules"))

# The answers that go out although their recipient has opted out, or that must not come twice.
# Every opting out and in, for ever: the event log forgets, and consent must be shown years later.
CONSENT_CHANGE = Table(
    "consent_change",
    METADATA,
    Column("account_id", Text, primary_key=True),
    Column("address", Text, primary_key=True),
    Column("date", Text, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("scope", Text, primary_key=True),
    _text("how"),
    _text("keyword", nullable=True),
    _text("message_id", nullable=True),
    _text("by", nullable=True),
    sqlite_with_rowid=False,
)
CONSENT_NOTICE = _tenant(
    "consent_notice",
    _text("conversation_id"),
    _text("kind"),
    _text("date"),
    Index("consent_notice_conversation", "account_id", "conversation_id", "id"),
)

# Receipts for carriers' ids that no message has yet: a receipt may overtake the answer to the sending. They belong to
# no account until their message is known.
HELD_RECEIPT = Table(
    "held_receipt",
    METADATA,
    Column("connection_id", Text, primary_key=True),
    Column("carrier_id", Text, primary_key=True),
    _flag("delivered"),
    _text("failure", nullable=True),
    _text("reason"),
    _text("date"),
    Index("held_receipt_date", "date"),
    sqlite_with_rowid=False,
)

# A file of an account; its content lies outside of the database, once, under its digest. Ids alone are unique too, for
# a link in a text has no room for the account.
FILE = _tenant(
    "file",
    _text("customer_id", nullable=True),
    _text("user_id", nullable=True),
    _text("type"),
    _text("name"),
    _text("content_type"),
    _int("size"),
    _text("digest"),
    _text("from_address", nullable=True),
    _text("to_address", nullable=True),
    _text("created_by"),
    _text("date_created"),
    Index("file_id", "id", unique=True),
    Index("file_digest", "digest"),
)

# The files of messages; an id is that of the message and the place among its files.
MESSAGE_MEDIA = _tenant(
    "message_media",
    _text("message_id"),
    _text("file_id"),
    Index("message_media_message", "account_id", "message_id"),
    Index("message_media_file", "account_id", "file_id"),
)

# What came with a text and still lies at its carrier; `due` is when somebody must fetch it next.
INBOUND_MEDIA = _tenant(
    "inbound_media",
    _text("message_id"),
    _text("connection_id"),
    Column("position", Integer, nullable=False),
    _text("url"),
    _text("content_type"),
    _text("name"),
    _text("authorization"),
    _text("looked_up"),
    _int("due"),
    Column("attempts", Integer, nullable=False),
    Index("inbound_media_due", "due"),
)

# What all servers of an installation must know and nobody else, as the key that signs links.
INSTALLATION_SECRET = Table(
    "installation_secret",
    METADATA,
    Column("name", Text, primary_key=True),
    _text("value"),
    _text("date_created"),
    sqlite_with_rowid=False,
)

# The simulated phone network's memory: what handsets saw and said. It belongs to no account, as a phone does not.
HANDSET_TEXT = Table(
    "handset_text",
    METADATA,
    Column("number", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    _text("peer"),
    _text("text"),
    _flag("incoming"),
    _text("date"),
    _text("message_id", nullable=True),
    _text("carrier_id"),
    sqlite_with_rowid=False,
)

# What programs written for another platform come in with, by the door that speaks as that platform does.
DOOR_LOGIN = _tenant(
    "door_login",
    _text("door"),
    _text("username"),
    _text("password_hash"),
    _text("user_id"),
    _text("endpoint_id", nullable=True),
    _text("date_created"),
    Index("door_login_username", "door", "username", unique=True),
)

# --- Customers who bind to our SMSC -----------------------------------------------------------------------------------

# `networks` and `endpoints` are lists with spaces between; an empty one allows every address, every number of the
# account. `rate` is in segments a second.
ESME = _tenant(
    "esme",
    _text("system_id"),
    _text("password_hash"),
    _text("networks"),
    _text("endpoints"),
    _text("endpoint_id", nullable=True),
    _flag("tls"),
    Column("binds", Integer, nullable=False),
    Column("rate", Integer, nullable=True),
    Column("window", Integer, nullable=False),
    _flag("disabled"),
    _text("date_created"),
    Index("esme_system_id", "system_id", unique=True),
)

# What an ESME is still to be handed: the receipt of a message in a final status, or a text that came in (`status` is
# empty). A claim moves `due` to the end of its lease.
ESME_DELIVERY = _tenant(
    "esme_delivery",
    _text("esme_id"),
    _text("conversation_id"),
    _text("message_id"),
    _text("status"),
    _text("error", nullable=True),
    _text("date"),
    _int("due"),
    Column("attempts", Integer, nullable=False),
    Index("esme_delivery_order", "account_id", "esme_id", "date", "id"),
    Index("esme_delivery_conversation", "account_id", "esme_id", "conversation_id", "date", "id"),
    Index("esme_delivery_date", "date"),
)

# Parts of a text that an ESME submits in several units; the id is the group and the number. `message_id` is what the
# message will be called, `text` is hexadecimal UTF-16, in which half a character is no mistake.
ESME_PART = _tenant(
    "esme_part",
    _text("group_id"),
    Column("number", Integer, nullable=False),
    Column("total", Integer, nullable=False),
    _text("message_id"),
    _text("text"),
    _text("date"),
    Index("esme_part_group", "account_id", "group_id"),
    Index("esme_part_date", "date"),
)

# --- What is told to programs of others over HTTP ---------------------------------------------------------------------

# `since`: the last event before the subscription. `behind`: the first event that was not turned into deliveries when
# it could have been (the webhook was disabled, owed too much, or is to be told again); empty when it is in step.
WEBHOOK = _tenant(
    "webhook",
    _text("url"),
    _text("kinds"),
    _text("description"),
    _text("secret"),
    _text("previous_secret", nullable=True),
    _text("previous_until", nullable=True),
    _flag("disabled"),
    _text("disabled_reason", nullable=True),
    _int("since"),
    _int("behind", nullable=True),
    _text("date_created"),
    Index(
        "webhook_behind",
        "behind",
        sqlite_where=text("behind IS NOT NULL"),
        postgresql_where=text("behind IS NOT NULL"),
    ),
)

# An address that asked to be told of one message, or of all messages of one endpoint, in a format of its own.
CALLBACK = _tenant(
    "callback",
    _text("subject_id"),
    _text("format"),
    _text("url"),
    _text("kinds"),
    _text("extra"),
    _text("signing_key_id", nullable=True),
    _flag("lasting"),
    _text("date_created"),
    Index("callback_subject", "subject_id"),
    Index("callback_date", "date_created", sqlite_where=text("lasting = 0"), postgresql_where=text("NOT lasting")),
    # Few among the many that are of one message.
    Index(
        "callback_lasting",
        "account_id",
        "lasting",  # without it SQLite prefers the primary key
        "id",
        sqlite_where=text("lasting = 1"),
        postgresql_where=text("lasting"),
    ),
)

SIGNING_KEY = _tenant("signing_key", _text("secret"), _text("date_created"))

# One receiver: a webhook, or the host of callbacks. Whoever holds its lease is the only one who calls it.
RECEIVER = _tenant(
    "receiver",
    _int("due"),
    _int("lease_until"),
    _text("worker", nullable=True),
    _int("failures"),
    _int("failing_since", nullable=True),
    _int("paused_until"),
    Index("receiver_due", "due"),
)

# What is told to a receiver: one event, once. Of those still owed in one conversation only the first has a time.
WEBHOOK_DELIVERY = _tenant(
    "webhook_delivery",
    _text("receiver_id"),
    _text("callback_id", nullable=True),
    _int("event_number"),
    _text("kind"),
    _text("subject_id"),
    _text("conversation_id"),
    _text("state"),
    _int("due"),
    _int("attempts"),
    _int("first_attempt", nullable=True),
    _int("status", nullable=True),
    _text("error", nullable=True),
    _text("date_created"),
    _text("date_last_attempt", nullable=True),
    Index(
        "webhook_delivery_due",
        "account_id",
        "receiver_id",
        "due",
        sqlite_where=text("state = 'owed'"),
        postgresql_where=text("state = 'owed'"),
    ),
    Index(
        "webhook_delivery_order",
        "account_id",
        "receiver_id",
        "conversation_id",
        "event_number",
        sqlite_where=text("state = 'owed'"),
        postgresql_where=text("state = 'owed'"),
    ),
    Index("webhook_delivery_listed", "account_id", "receiver_id", "event_number"),
    Index("webhook_delivery_subject", "account_id", "subject_id"),
    Index(
        "webhook_delivery_old",
        "date_last_attempt",
        sqlite_where=text("state <> 'owed'"),
        postgresql_where=text("state <> 'owed'"),
    ),
)

# How far the event log was turned into deliveries, and by whom; one row.
WEBHOOK_CURSOR = Table(
    "webhook_cursor",
    METADATA,
    Column("id", Text, primary_key=True),
    _int("position"),
    _int("lease_until"),
    _text("worker", nullable=True),
    sqlite_with_rowid=False,
)
