"""Reading conversations, each with its newest message."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final, NamedTuple

from sqlalchemy import and_, func, select

from trunkline.store import tables
from trunkline.store.engine import Engine
from trunkline.store.listing import Condition, Values, named, one_of
from trunkline.store.statements import Statement

C: Final = tables.CONVERSATION.c
M: Final = tables.MESSAGE.c


class ConversationFilter(NamedTuple):
    """Which conversations are wanted; None asks for no restriction, an empty list for nothing."""

    account_ids: Sequence[str]
    endpoint_ids: Sequence[str] | None = None
    customer_ids: Sequence[str] | None = None
    since: str | None = None

    def conditions(self, store: str) -> list[Condition]:
        """The filter as conditions."""
        listed = ((C.endpoint_id, self.endpoint_ids), (C.customer_id, self.customer_ids))
        found = [one_of(store, C.account_id, self.account_ids)]
        found += [one_of(store, column, values) for column, values in listed if values is not None]
        if self.since is not None:
            found.append(C.last_date >= self.since)
        return found


async def list_conversations(engine: Engine, wanted: ConversationFilter, most: int) -> list[tuple[Values, Values]]:
    """Conversations and the newest message of each; the one that moved last comes first."""
    newest = (
        select(tables.CONVERSATION)
        .where(*wanted.conditions(engine.name))
        .order_by(C.last_date.desc(), C.last_message_id.desc(), C.id)
        .limit(most)
        .subquery()
    )
    same = and_(M.account_id == newest.c.account_id, M.id == newest.c.last_message_id)
    chosen = select(newest, tables.MESSAGE).select_from(newest.join(tables.MESSAGE, same))
    ordered = chosen.order_by(newest.c.last_date.desc(), newest.c.last_message_id.desc(), newest.c.id)
    rows = await Statement(ordered).read(engine)
    width = len(tables.CONVERSATION.columns)
    conversations = named(tables.CONVERSATION, [row[:width] for row in rows])
    messages = named(tables.MESSAGE, [row[width:] for row in rows])
    return list(zip(conversations, messages, strict=True))


async def find_conversation(engine: Engine, account_ids: Collection[str], id_: str) -> Values | None:
    """The conversation with this id in one of the accounts."""
    mine = (one_of(engine.name, C.account_id, account_ids), C.id == id_)
    rows = named(tables.CONVERSATION, await Statement(select(tables.CONVERSATION).where(*mine)).read(engine))
    return rows[0] if rows else None


class LastWord(NamedTuple):
    """When the newest message of a conversation was made, and by whom."""

    date: str
    by: str


async def last_words(
    engine: Engine, account_ids: Collection[str], conversation_ids: Collection[str]
) -> dict[tuple[str, str], LastWord]:
    """The newest message of each of these conversations that has one, by account and conversation."""
    if not conversation_ids:
        return {}
    mine = (one_of(engine.name, C.account_id, account_ids), one_of(engine.name, C.id, conversation_ids))
    same = and_(M.account_id == C.account_id, M.id == C.last_message_id)
    chosen = select(C.account_id, C.id, C.last_date, func.coalesce(M.sender, M.other_address))
    rows = await Statement(chosen.select_from(tables.CONVERSATION.join(tables.MESSAGE, same)).where(*mine)).read(engine)
    return {(row[0], row[1]): LastWord(row[2], row[3]) for row in rows}
