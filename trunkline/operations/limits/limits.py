"""What the operations of limits share: who handles them, finding what is limited, and how a limit is told."""

from __future__ import annotations

from typing import Final, NamedTuple

from trunkline.base.faults import NotEmpty, NotFound
from trunkline.contract.operation import Access, any_role
from trunkline.domain.pace import Limit, rate_of
from trunkline.domain.scope import INSTALLATION
from trunkline.operations.call import Call, Caller
from trunkline.operations.types.limits import LimitInfo
from trunkline.outbox.limits import zone_of
from trunkline.store.limits import limit_of as read_limit
from trunkline.store.plan import used
from trunkline.store.users import ADMINISTRATOR

MANAGERS: Final[Access] = any_role("SystemAdministrator", "Manager")
TAGS: Final = ("Limits",)


class Limited(NamedTuple):
    """An endpoint or a connection, which may be limited; `sends` says whether anything leaves by it."""

    account_id: str
    id: str
    name: str
    is_connection: bool
    sends: bool = True


def owners(caller: Caller) -> tuple[str, ...]:
    """Whose limits a caller handles: their accounts', and as an administrator the installation's."""
    return (INSTALLATION, *caller.account_ids) if ADMINISTRATOR in caller.roles else caller.account_ids


async def found(limited_id: str | None, call: Call) -> Limited:
    """The endpoint or connection of the caller's that has this id; raises NotEmpty and NotFound."""
    if not limited_id:
        raise NotEmpty("LimitedId")
    limited = await named(limited_id, call)
    if limited is None:
        raise NotFound(f"Nothing that can be limited has the ID '{limited_id}'", field="LimitedId")
    return limited


async def named(id_: str, call: Call) -> Limited | None:
    """The same, and None when there is none."""
    endpoint = await call.directory.endpoint(call.caller.account_ids, id_)
    if endpoint is not None:
        name, sends = endpoint["address"] or endpoint["display_name"], endpoint["connection_id"] is not None
        return Limited(endpoint["account_id"], id_, name, is_connection=False, sends=sends)
    connection = await call.directory.connection(id_)
    if connection is None or connection["account_id"] not in owners(call.caller):
        return None
    return Limited(connection["account_id"], id_, connection["name"], is_connection=True)


async def limit_of(limited: Limited, call: Call) -> Limit:
    """What limits it now."""
    row = await read_limit(call.directory.engine, limited.account_id, limited.id)
    return Limit() if row is None else Limit(row["per_minute"], row["daily_cap"])


async def sent_today(limited: Limited, call: Call) -> int:
    """How many segments it has sent today; counted only where there is a daily cap."""
    return await used(call.directory.engine, limited.account_id, limited.id, today(call))


def today(call: Call) -> str:
    """The day of the call in the zone that caps count in."""
    return call.now.astimezone(zone_of(call.settings.cap_time_zone)).date().isoformat()


def limit_info(limited: Limited, limit: Limit, sent: int) -> LimitInfo:
    """The wire's picture of what limits something that has sent so many segments today."""
    return LimitInfo(
        id=limited.id,
        account_id=limited.account_id or None,
        is_connection=limited.is_connection,
        name=limited.name or None,
        rate_per_second=None if limit.per_minute is None else rate_of(limit.per_minute),
        daily_cap=limit.daily_cap,
        sent_today=None if limit.daily_cap is None else sent,
    )
