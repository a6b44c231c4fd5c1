"""The logins of programs that come in by a front door."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

import msgspec
from sqlalchemy import Select, bindparam, select, true
from sqlalchemy.sql.expression import ColumnElement

from trunkline.store import listing, tables
from trunkline.store.engine import Engine, Row
from trunkline.store.listing import Condition, Narrow, Scope, Values, Window, one_of
from trunkline.store.statements import Statement


class DoorLogin(msgspec.Struct, frozen=True):
    """What a program comes in with, as it is kept; `endpoint_id` sends what names no sender."""

    account_id: str
    id: str
    door: str
    username: str
    password_hash: str
    user_id: str
    endpoint_id: str | None
    date_created: str


L: Final = tables.DOOR_LOGIN.c
_LOGIN: Final[Select[Any]] = select(*(L[name] for name in DoorLogin.__struct_fields__))
LOGIN_BY_NAME: Final = Statement(_LOGIN.where(L.door == bindparam("door"), L.username == bindparam("username")))
EVERY_MOST: Final = 100_000
ALL_LOGINS: Final = Statement(_LOGIN.order_by(L.account_id, L.id))


async def login_by_name(engine: Engine, door: str, username: str) -> DoorLogin | None:
    """The login of this name at a door; a name is one login, whosever it is."""
    rows = await LOGIN_BY_NAME.read(engine, door=door, username=username)
    return _login(rows[0]) if rows else None


async def all_logins(engine: Engine) -> list[DoorLogin]:
    """Every login of every account."""
    return [_login(row) for row in await ALL_LOGINS.read(engine)]


def _login(row: Row) -> DoorLogin:
    return DoorLogin(*row)


SORTS: Final[Mapping[str, ColumnElement[Any]]] = {"DateCreated": L.id, "Username": L.username, "Door": L.door}


class LoginFilter(NamedTuple):
    """Which logins are wanted; None asks for no restriction, an empty list for nothing."""

    account_ids: Sequence[str]
    ids: Sequence[str] | None = None
    door: str | None = None

    def conditions(self, store: str) -> list[Condition]:
        """Everything but the accounts."""
        found: list[Condition] = [] if self.ids is None else [one_of(store, L.id, self.ids)]
        return [*found, L.door == self.door] if self.door is not None else found


async def list_logins(engine: Engine, wanted: LoginFilter, window: Window) -> list[Values]:
    """One window of the logins that the filter lets through; `login_of` makes a login of each."""
    scope, order = Scope(wanted.account_ids), SORTS[window.sort]
    return await listing.read_page(engine, tables.DOOR_LOGIN, scope, wanted.conditions(engine.name), order, window)


async def count_logins(engine: Engine, wanted: LoginFilter) -> int:
    """How many logins the filter lets through."""
    scope = Scope(wanted.account_ids)
    return await listing.count(engine, tables.DOOR_LOGIN, scope, wanted.conditions(engine.name))


async def logins_of(engine: Engine, wanted: LoginFilter) -> list[DoorLogin]:
    """Every login that the filter lets through, in the order of their making."""
    return [login_of(row) for row in await list_logins(engine, wanted, Window(0, EVERY_MOST, "DateCreated", False))]


async def find_login(engine: Engine, account_ids: Sequence[str], login_id: str) -> DoorLogin | None:
    """The login with this id in one of the accounts."""
    found = await logins_of(engine, LoginFilter(account_ids, [login_id]))
    return found[0] if found else None


def login_of(values: Values) -> DoorLogin:
    """The login of a row."""
    return DoorLogin(**{name: values[name] for name in DoorLogin.__struct_fields__})


C: Final = tables.CALLBACK.c
LASTING: Final = Narrow(C.lasting == true())
LISTENER_SORTS: Final[Mapping[str, ColumnElement[Any]]] = {"DateCreated": C.date_created, "Url": C.url}


class Listener(msgspec.Struct, frozen=True):
    """An address that is told of every text that comes in for an endpoint; `extra` is JSON of its format."""

    account_id: str
    id: str
    endpoint_id: str
    format: str
    url: str
    extra: str
    signing_key_id: str | None
    date_created: str


class ListenerFilter(NamedTuple):
    """Which listeners are wanted; None asks for no restriction, an empty list for nothing."""

    account_ids: Sequence[str]
    formats: Sequence[str]
    ids: Sequence[str] | None = None
    endpoint_ids: Sequence[str] | None = None
    signing_key_id: str | None = None

    def conditions(self, store: str) -> list[Condition]:
        """Everything but the accounts."""
        listed = ((C.id, self.ids), (C.subject_id, self.endpoint_ids), (C.format, self.formats))
        found = [one_of(store, column, values) for column, values in listed if values is not None]
        if self.signing_key_id is not None:
            found.append(C.signing_key_id == self.signing_key_id)
        return [LASTING, *found]


async def list_listeners(engine: Engine, wanted: ListenerFilter, window: Window) -> list[Values]:
    """One window of the listeners that the filter lets through; `listener_of` makes a listener of each."""
    scope, order = Scope(wanted.account_ids), LISTENER_SORTS[window.sort]
    return await listing.read_page(engine, tables.CALLBACK, scope, wanted.conditions(engine.name), order, window)


async def count_listeners(engine: Engine, wanted: ListenerFilter) -> int:
    """How many listeners the filter lets through."""
    return await listing.count(engine, tables.CALLBACK, Scope(wanted.account_ids), wanted.conditions(engine.name))


async def all_listeners(engine: Engine, wanted: ListenerFilter) -> list[Listener]:
    """Every listener that the filter lets through, in the order of their making."""
    rows = await list_listeners(engine, wanted, Window(0, EVERY_MOST, "DateCreated", False))
    return [listener_of(row) for row in rows]


def listener_of(values: Values) -> Listener:
    """The listener of a row."""
    named = {name: values[name] for name in Listener.__struct_fields__ if name != "endpoint_id"}
    return Listener(**named, endpoint_id=values["subject_id"])
