"""The logins of programs that come in by a front door."""

from __future__ import annotations

from typing import Any, Final

import msgspec
from sqlalchemy import Select, bindparam, select

from trunkline.store import tables
from trunkline.store.engine import Engine, Row
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


C: Final = tables.CALLBACK.c
_LISTENING: Final = Statement(
    select(C.account_id, C.id, C.subject_id, C.format, C.url, C.extra)
    .where(C.lasting, C.format == bindparam("format"))
    .order_by(C.account_id, C.id)
)


class Listener(msgspec.Struct, frozen=True):
    """An address that is told of every text that comes in for an endpoint; `extra` is JSON of its format."""

    account_id: str
    id: str
    endpoint_id: str
    format: str
    url: str
    extra: str


async def listeners(engine: Engine, form: str) -> list[Listener]:
    """Every lasting callback of a format, of every account."""
    return [Listener(*row) for row in await _LISTENING.read(engine, format=form)]
