"""What an inbound text needs to know: whose number it is, and the last session with its sender."""

from __future__ import annotations

from typing import Any, NamedTuple

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
# The same for messages in several parts; the id is the part's.
FOUND_PARTS = Statement(
    select(tables.HELD_RECEIPT, tables.MESSAGE_PART.c.account_id, tables.MESSAGE_PART.c.id, tables.MESSAGE_PART.c.total)
    .select_from(
        tables.HELD_RECEIPT.join(
            tables.MESSAGE_PART,
            and_(
                tables.MESSAGE_PART.c.connection_id == tables.HELD_RECEIPT.c.connection_id,
                tables.MESSAGE_PART.c.carrier_id == tables.HELD_RECEIPT.c.carrier_id,
            ),
        )
    )
    .limit(bindparam("most"))
)


class Found(NamedTuple):
    """A message that a carrier's id names, or one part of it: `part` of `parts`, where these are not 0."""

    account_id: str
    message_id: str
    part: int = 0
    parts: int = 0


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


def found_part(account_id: str, part_id: str, total: int) -> Found:
    """What the id of a row in `message_part` names."""
    message_id, _, number = part_id.rpartition("/")
    return Found(account_id, message_id, int(number), total)


class PartRow(NamedTuple):
    """One kept part of a longer text; `text` is hexadecimal UTF-16."""

    account_id: str
    group_id: str
    number: int
    total: int
    connection_id: str
    from_address: str
    to_address: str
    text: str
    date: str
    joined: bool


P = tables.INBOUND_PART.c
PARTS_OF_GROUP = Statement(
    select(*(P[name] for name in PartRow._fields))
    .where(P.account_id == bindparam("account"), P.group_id == bindparam("group"))
    .order_by(P.number)
)
OLD_GROUPS = Statement(
    select(P.account_id, P.group_id).where(P.date < bindparam("before")).distinct().limit(bindparam("most"))
)


async def parts_of_group(engine: Engine, account_id: str, group_id: str) -> list[PartRow]:
    """The kept parts of a text, in their order."""
    rows = await PARTS_OF_GROUP.read(engine, account=account_id, group=group_id)
    return [PartRow._make((*row[:-1], bool(row[-1]))) for row in rows]


async def old_groups(engine: Engine, before: str, most: int) -> list[tuple[str, str]]:
    """The account and the group of texts that have a part from before that moment, at most so many."""
    return [(row[0], row[1]) for row in await OLD_GROUPS.read(engine, before=before, most=most)]


async def message_of_id(engine: Engine, message_id: str) -> tuple[str, str] | None:
    """The account and id of a message of whatever account: for connections that serve several."""
    rows = await OF_ID.read(engine, id=message_id)
    return (rows[0][0], rows[0][1]) if rows else None


async def held_receipts_found(engine: Engine, most: int) -> list[Values]:
    """Held receipts whose messages are known by now, with `account_id`, `message_id` and the part, at most so many."""
    names = [*(column.name for column in tables.HELD_RECEIPT.columns), "account_id", "message_id"]
    found = [dict(zip(names, row, strict=True)) for row in await FOUND.read(engine, most=most)]
    for row in await FOUND_PARTS.read(engine, most=most):
        found.append(dict(zip(names[:-2], row[:-3], strict=True)) | found_part(*row[-3:])._asdict())
    return found
