"""Reading sessions, and the numbers that one may be started from. Only the committer writes them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any, Final, NamedTuple

from sqlalchemy import Text, and_, case, cast, func, or_, select
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.sql.expression import ColumnElement

from trunkline.store import listing, tables
from trunkline.store.engine import Engine
from trunkline.store.listing import Condition, Narrow, Scope, Values, Window, one_of
from trunkline.store.statements import Statement

S: Final = tables.SESSION.c
E: Final = tables.ENDPOINT.c
M: Final = tables.MESSAGE.c
V: Final = tables.EVENT.c

# A message does not write the row of its session: of an open one, the newest message of its conversation counts too.
_LAST_DATE: Final = (
    select(tables.CONVERSATION.c.last_date)
    .where(tables.CONVERSATION.c.account_id == S.account_id, tables.CONVERSATION.c.id == S.conversation_id)
    .correlate(tables.SESSION)
    .scalar_subquery()
)
MODIFIED: Final = case((and_(~S.ended, S.date_last_modified < _LAST_DATE), _LAST_DATE), else_=S.date_last_modified)

ENDPOINTS_MOST: Final = 500  # looked at when a number is chosen for somebody

# The orders of a list, by the name of the member on the wire; a session's id is the time it began.
SORTS: Final[Mapping[str, ColumnElement[Any]]] = {
    "DateCreated": S.id,
    "Id": S.id,
    "DateLastModified": MODIFIED,
    "DateCompleted": func.coalesce(S.date_completed, ""),
    "AccountId": S.account_id,
    "CustomerId": func.coalesce(S.customer_id, ""),
    "EndpointId": S.endpoint_id,
    "CreatedBy": S.created_by,
    "Channel": S.channel,
    "Ended": case((S.ended, 1), else_=0),
    "Outcome": func.coalesce(S.outcome, ""),
}


class LogSearch(NamedTuple):
    """What stands in the log of a session: a text as it is, events by kind and a part of their body, or directions.

    A direction is that of a message, of which the log has such a line: true for incoming ones.
    """

    text: str
    told: Sequence[tuple[str, str]] = ()
    directions: Sequence[bool] = ()


class SessionFilter(NamedTuple):
    """Which sessions are wanted; None asks for no restriction, an empty list for nothing.

    `begin` is the first moment of creation, `end` the first one too late; `archived_before` parts what ended before
    it (the archive) from the rest.
    """

    account_ids: Sequence[str]
    archived_before: str
    archived: bool = False
    begin: str | None = None
    end: str | None = None
    customer_ids: Sequence[str] | None = None
    endpoint_ids: Sequence[str] | None = None
    ids: Sequence[str] | None = None
    from_text: str | None = None
    to_text: str | None = None
    log: LogSearch | None = None

    @property
    def scope(self) -> Scope:
        """The tenants."""
        return Scope(self.account_ids)

    def conditions(self, store: str) -> list[Condition]:
        """Everything but the scope."""
        listed = ((S.customer_id, self.customer_ids), (S.endpoint_id, self.endpoint_ids), (S.id, self.ids))
        found = [one_of(store, column, values) for column, values in listed if values is not None]
        in_archive = and_(S.ended, S.date_completed < self.archived_before)
        live = or_(~S.ended, S.date_completed >= self.archived_before)
        return [*found, in_archive if self.archived else live, *self._dates(), *self._texts(store)]

    def _dates(self) -> list[Condition]:
        found: list[Condition] = []
        if self.begin is not None:
            found += [S.date_created >= self.begin, listing.made_since(S.id, self.begin)]
        if self.end is not None:
            found.append(S.date_created < self.end)
        return found

    def _texts(self, store: str) -> list[Condition]:
        found: list[Condition] = []
        if self.from_text is not None:
            found.append(_speaks(self.from_text, incoming=True))
        if self.to_text is not None:
            found.append(_speaks(self.to_text, incoming=False))
        if self.log is not None:
            found.append(_logged(store, self.log))
        return found


def _speaks(text: str, *, incoming: bool) -> Condition:
    """The text stands in the other party's address in sessions of this direction, in the endpoint's in the others."""
    ours = select(E.id).where(
        E.account_id == S.account_id, E.id == S.endpoint_id, E.address.icontains(text, autoescape=True)
    )
    theirs = S.other_address.icontains(text, autoescape=True)
    begun_by_them = S.incoming if incoming else ~S.incoming
    return or_(and_(begun_by_them, theirs), and_(~begun_by_them, ours.exists()))


def _logged(store: str, wanted: LogSearch) -> Condition:
    """The log has a line that is meant: a message of the session, how one fared, how the session began and ended."""
    text = wanted.text
    mine = (M.account_id == S.account_id, Narrow(M.conversation_id == S.conversation_id), M.session_id == S.id)
    columns = (M.text, M.sender, M.other_address, M.carrier_id, M.error)
    said: list[Condition] = [column.icontains(text, autoescape=True) for column in columns]
    said += [M.incoming if incoming else ~M.incoming for incoming in wanted.directions]
    happened = _happened(store, wanted)
    of_message = (
        select(V.seq).where(V.account_id == M.account_id, V.subject_id == M.id, happened).correlate(tables.MESSAGE)
    )
    of_session = select(V.seq).where(V.account_id == S.account_id, V.subject_id == S.id, happened)
    return or_(
        select(M.id).where(*mine, or_(*said, of_message.exists())).exists(),
        of_session.exists(),
        *(column.icontains(text, autoescape=True) for column in (S.created_by, S.outcome)),
    )


def _happened(store: str, wanted: LogSearch) -> Condition:
    """An event says what is meant: by its kind, or by the reason in its body."""
    body: ColumnElement[Any] = cast(V.body, JSONB) if store == "postgresql" else V.body
    reason: ColumnElement[Any] = body.op("->>", return_type=Text())("reason")
    told = [and_(V.kind == kind, V.body.contains(mark, autoescape=True)) for kind, mark in wanted.told]
    return or_(*told, reason.icontains(wanted.text, autoescape=True))


async def list_sessions(engine: Engine, wanted: SessionFilter, window: Window) -> list[Values]:
    """One window of the sessions that the filter lets through."""
    conditions = wanted.conditions(engine.name)
    return await listing.read_page(engine, tables.SESSION, wanted.scope, conditions, SORTS[window.sort], window)


async def count_sessions(engine: Engine, wanted: SessionFilter) -> int:
    """How many sessions the filter lets through."""
    return await listing.count(engine, tables.SESSION, wanted.scope, wanted.conditions(engine.name))


# --- Where a new session may start -----------------------------------------------------------------------------------


async def endpoints_of_user(engine: Engine, account_ids: Collection[str], user_id: str) -> list[Values]:
    """The user endpoints that are this person, oldest first."""
    mine = (E.user_id == user_id, one_of(engine.name, E.account_id, account_ids))
    chosen = select(tables.ENDPOINT).where(*mine).order_by(E.id).limit(ENDPOINTS_MOST)
    return listing.named(tables.ENDPOINT, await Statement(chosen).read(engine))


async def endpoint_with_address(engine: Engine, account_ids: Collection[str], address: str) -> Values | None:
    """The endpoint of one of the accounts that has this address."""
    mine = (E.address == address, one_of(engine.name, E.account_id, account_ids))
    rows = await Statement(select(tables.ENDPOINT).where(*mine)).read(engine)
    return listing.named(tables.ENDPOINT, rows)[0] if rows else None


async def texting_number(engine: Engine, account_id: str, customer_id: str | None) -> Values | None:
    """The oldest number of the account that can send texts; one of the customer comes before the others."""
    mine = (E.account_id == account_id, E.type == "PhoneNumber", E.connection_id.is_not(None), ~E.disable_sms)
    theirs = case((E.customer_id == customer_id, 0), else_=1)
    rows = await Statement(select(tables.ENDPOINT).where(*mine).order_by(theirs, E.id).limit(1)).read(engine)
    return listing.named(tables.ENDPOINT, rows)[0] if rows else None
