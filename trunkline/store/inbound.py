"""What an inbound text needs to know: whose number it is, and the last session with its sender."""

from __future__ import annotations

from typing import Any

from sqlalchemy import and_, bindparam, select

from trunkline.store import bulk, tables
from trunkline.store.engine import Engine
from trunkline.store.statements import Statement

Values = dict[str, Any]

ENDPOINT = Statement(select(tables.ENDPOINT).where(tables.ENDPOINT.c.address == bindparam("address")))
LAST_SESSION = Statement(
    select(tables.SESSION)
    .where(
        tables.SESSION.c.account_id == bindparam("account"),
        tables.SESSION.c.conversation_id == bindparam("conversation"),
    )
    .order_by(tables.SESSION.c.id.desc())
    .limit(1)
)
LAST_DATE = Statement(
    select(tables.CONVERSATION.c.last_date).where(
        tables.CONVERSATION.c.account_id == bindparam("account"), tables.CONVERSATION.c.id == bindparam("conversation")
    )
)
SEEN = Statement(
    select(tables.INBOUND.c.message_id).where(
        tables.INBOUND.c.account_id == bindparam("account"), tables.INBOUND.c.id == bindparam("id")
    )
)
OF_CARRIER_ID = Statement(
    select(tables.MESSAGE.c.account_id, tables.MESSAGE.c.id).where(
        tables.MESSAGE.c.connection_id == bindparam("connection"), tables.MESSAGE.c.carrier_id == bindparam("carrier")
    )
)

OF_ID = Statement(
    select(tables.MESSAGE.c.account_id, tables.MESSAGE.c.id)
    .where(tables.MESSAGE.c.id == bindparam("id"), tables.MESSAGE.c.account_id.in_(select(tables.ACCOUNT.c.id)))
    .limit(1)
)
# Held receipts whose message has become known by its carrier's id.
FOUND = Statement(
    select(tables.HELD_RECEIPT, tables.MESSAGE.c.account_id, tables.MESSAGE.c.id)
    .select_from(
        tables.HELD_RECEIPT.join(
            tables.MESSAGE,
            and_(
                tables.MESSAGE.c.connection_id == tables.HELD_RECEIPT.c.connection_id,
                tables.MESSAGE.c.carrier_id == tables.HELD_RECEIPT.c.carrier_id,
            ),
        )
    )
    .limit(bindparam("most"))
)


def _values(table: Any, row: tuple[Any, ...]) -> Values:
    return dict(zip((column.name for column in bulk.written_columns(table)), row, strict=True))


async def endpoint_of_address(engine: Engine, address: str) -> Values | None:
    """The endpoint that has this number or address."""
    rows = await ENDPOINT.read(engine, address=address)
    return _values(tables.ENDPOINT, rows[0]) if rows else None


async def last_session(engine: Engine, account_id: str, conversation_id: str) -> Values | None:
    """The newest session of a conversation, open or ended."""
    rows = await LAST_SESSION.read(engine, account=account_id, conversation=conversation_id)
    return _values(tables.SESSION, rows[0]) if rows else None


async def last_activity(engine: Engine, account_id: str, conversation_id: str) -> str | None:
    """When the newest message of a conversation came or went."""
    rows = await LAST_DATE.read(engine, account=account_id, conversation=conversation_id)
    return rows[0][0] if rows else None


async def seen_as(engine: Engine, account_id: str, inbound_id: str) -> str | None:
    """The message that an inbound text became when it was told before."""
    rows = await SEEN.read(engine, account=account_id, id=inbound_id)
    return rows[0][0] if rows else None


async def message_of_carrier_id(engine: Engine, connection_id: str, carrier_id: str) -> tuple[str, str] | None:
    """The account and id of the message that a carrier knows by its own id."""
    rows = await OF_CARRIER_ID.read(engine, connection=connection_id, carrier=carrier_id)
    return (rows[0][0], rows[0][1]) if rows else None


async def message_of_id(engine: Engine, message_id: str) -> tuple[str, str] | None:
    """The account and id of a message of whatever account: for connections that serve several."""
    rows = await OF_ID.read(engine, id=message_id)
    return (rows[0][0], rows[0][1]) if rows else None


async def held_receipts_found(engine: Engine, most: int) -> list[Values]:
    """Held receipts whose messages are known by now, with `account_id` and `message_id`, at most so many."""
    names = [*(column.name for column in tables.HELD_RECEIPT.columns), "account_id", "message_id"]
    return [dict(zip(names, row, strict=True)) for row in await FOUND.read(engine, most=most)]
