"""Reading messages: lists, single ones, and what is still owed for one. Only the committer writes them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any, Final, NamedTuple

from sqlalchemy import and_, bindparam, case, func, not_, or_, select, union_all
from sqlalchemy.sql.expression import ColumnElement

from trunkline.domain.erasing import Erased
from trunkline.domain.owed import Phase
from trunkline.store import listing, tables
from trunkline.store.engine import Engine
from trunkline.store.listing import Condition, Narrow, Scope, Values, Window, one_of
from trunkline.store.outbox import ACCOUNTS, ACCOUNTS_MOST
from trunkline.store.statements import Statement

M: Final = tables.MESSAGE.c
OUT: Final = tables.OUTBOX.c

SESSIONS_AT_ONCE: Final = 100  # in one union of their messages
AHEAD_MOST: Final = 10_000  # messages counted before one in the queue; more are "at least so many"

# The orders of a list, by the name of the member on the wire. A message's id is its time, and its key's end.
SORTS: Final[Mapping[str, ColumnElement[Any]]] = {
    "Date": M.id,
    "Id": M.id,
    "AccountId": M.account_id,
    "CustomerId": func.coalesce(M.customer_id, ""),
    "EndpointId": M.endpoint_id,
    "Direction": case((M.incoming, 0), else_=1),
    "OtherAddress": M.other_address,
    "Sender": func.coalesce(M.sender, ""),
    "IsUnread": case((M.unread, 1), else_=0),
}


class MessageFilter(NamedTuple):
    """Which messages are wanted; None asks for no restriction, an empty list for nothing."""

    account_ids: Sequence[str]
    conversation_ids: Sequence[str] | None = None
    customer_ids: Sequence[str] | None = None
    endpoint_ids: Sequence[str] | None = None
    ids: Sequence[str] | None = None
    after: str | None = None
    before: str | None = None
    incoming: bool | None = None
    above_id: str | None = None
    below_id: str | None = None
    shown: bool = False
    """Without those that were deleted."""

    @property
    def scope(self) -> Scope:
        """The tenants and conversations."""
        return Scope(self.account_ids, self.conversation_ids)

    def conditions(self, store: str) -> list[Condition]:
        """Everything but the scope."""
        listed = ((M.customer_id, self.customer_ids), (M.endpoint_id, self.endpoint_ids), (M.id, self.ids))
        found = [one_of(store, column, values) for column, values in listed if values is not None]
        if self.after is not None:
            found += [M.date > self.after, listing.made_since(M.id, self.after)]
        if self.before is not None:
            found.append(M.date < self.before)
        if self.incoming is not None:
            found.append(M.incoming if self.incoming else not_(M.incoming))
        if self.above_id is not None:
            found.append(M.id > self.above_id)
        if self.below_id is not None:
            found.append(M.id < self.below_id)
        if self.shown:
            found.append(or_(M.erased.is_(None), M.erased != Erased.DELETED.value))
        return found


async def list_messages(engine: Engine, wanted: MessageFilter, window: Window) -> list[Values]:
    """One window of the messages that the filter lets through."""
    conditions = wanted.conditions(engine.name)
    return await listing.read_page(engine, tables.MESSAGE, wanted.scope, conditions, SORTS[window.sort], window)


async def count_messages(engine: Engine, wanted: MessageFilter) -> int:
    """How many messages the filter lets through."""
    return await listing.count(engine, tables.MESSAGE, wanted.scope, wanted.conditions(engine.name))


async def find_messages(engine: Engine, account_ids: Collection[str], ids: Collection[str]) -> list[Values]:
    """The messages with these ids in those accounts, in no order."""
    mine = (one_of(engine.name, M.account_id, account_ids), one_of(engine.name, M.id, ids))
    return listing.named(tables.MESSAGE, await Statement(select(tables.MESSAGE).where(*mine)).read(engine))


UNREAD = Statement(
    select(M.id)
    .where(M.account_id == bindparam("account"), Narrow(M.conversation_id == bindparam("conversation")), M.unread)
    .order_by(M.id.desc())
    .limit(bindparam("most"))
)


async def unread_ids(engine: Engine, account_id: str, conversation_id: str, most: int) -> list[str]:
    """The newest unread messages of a conversation."""
    rows = await UNREAD.read(engine, account=account_id, conversation=conversation_id, most=most)
    return [row[0] for row in rows]


# --- What belongs to sessions ----------------------------------------------------------------------------------------


async def latest_of_sessions(engine: Engine, sessions: Sequence[Values], most: int) -> list[Values]:
    """The newest messages of each of these sessions, up to `most` a session, in order of time."""
    found: list[Values] = []
    for at in range(0, len(sessions), SESSIONS_AT_ONCE):
        chosen = [_latest(session, most) for session in sessions[at : at + SESSIONS_AT_ONCE]]
        statement = union_all(*(select(rows) for rows in chosen)) if len(chosen) > 1 else select(chosen[0])
        found += listing.named(tables.MESSAGE, await Statement(statement).read(engine))
    return sorted(found, key=lambda row: str(row["id"]))


def _latest(session: Values, most: int) -> Any:
    mine = (
        M.account_id == session["account_id"],
        Narrow(M.conversation_id == session["conversation_id"]),
        M.session_id == session["id"],
        listing.made_since(M.id, session["date_created"]),
    )
    return select(tables.MESSAGE).where(*mine).order_by(M.id.desc()).limit(most).subquery()


# --- The place in the queue ------------------------------------------------------------------------------------------


class Ahead(NamedTuple):
    """What stands before a message in its connection's queue: its own account's, and how many accounts share."""

    messages: int
    segments: int
    accounts: int


OWED = Statement(select(tables.OUTBOX).where(OUT.account_id == bindparam("account"), OUT.id == bindparam("id")))


def _ahead() -> Any:
    sooner = or_(OUT.due < bindparam("due"), and_(OUT.due == bindparam("due"), OUT.id < bindparam("id")))
    return (
        select(OUT.segments)
        .where(
            OUT.connection_id == bindparam("connection"),
            OUT.phase == int(Phase.SEND),
            OUT.account_id == bindparam("account"),
            OUT.priority == bindparam("priority"),
            OUT.due <= bindparam("due"),  # says the same as `sooner` to the index
            sooner,
        )
        .limit(bindparam("most"))
        .subquery()
    )


_FIRST = _ahead()
AHEAD = Statement(select(func.count(), func.coalesce(func.sum(_FIRST.c.segments), 0)).select_from(_FIRST))


async def find_owed(engine: Engine, account_id: str, message_id: str) -> Values | None:
    """The outbox row of a message, while something is owed for it."""
    rows = listing.named(tables.OUTBOX, await OWED.read(engine, account=account_id, id=message_id))
    return rows[0] if rows else None


async def find_ahead(engine: Engine, owed: Values) -> Ahead:
    """What goes out before this outbox row; counted up to AHEAD_MOST messages and ACCOUNTS_MOST accounts."""
    ((messages, segments),) = await AHEAD.read(
        engine,
        connection=owed["connection_id"],
        account=owed["account_id"],
        priority=owed["priority"],
        due=owed["due"],
        id=owed["id"],
        most=AHEAD_MOST,
    )
    accounts = await ACCOUNTS.read(engine, connection=owed["connection_id"], after="", most=ACCOUNTS_MOST)
    return Ahead(int(messages), int(segments), max(len(accounts), 1))
