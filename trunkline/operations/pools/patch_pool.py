"""PatchPool: numbers join and leave, another name, or disabled and enabled again."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Any, ClassVar

from trunkline.base.faults import Invalid
from trunkline.contract.operation import operation, patch
from trunkline.contract.shapes import Doc, Dto
from trunkline.domain.facts import EndpointChanged, PoolMemberAdded, PoolMemberRemoved
from trunkline.operations.call import Call
from trunkline.operations.pools.pools import MANAGERS, TAGS, check_ids, check_name, found, numbers
from trunkline.operations.types.pools import NAMESPACE, PoolInfo, pool_info
from trunkline.store.listing import Values
from trunkline.store.pools import members_of


class PatchPool(Dto):
    """Change a pool of senders; what is missing stays as it is."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    pool_id: Annotated[str | None, Doc("The ID of the pool", required=True)] = None
    name: Annotated[str | None, Doc("What people call it from now on")] = None
    disabled: Annotated[bool | None, Doc("Whether nothing can be sent from it")] = None
    add_endpoint_ids: Annotated[list[str] | None, Doc("Numbers that join; one that is there stays")] = None
    remove_endpoint_ids: Annotated[
        list[str] | None, Doc("Numbers that leave; their recipients hear from another one next time")
    ] = None


def _check(request: PatchPool, call: Call) -> None:
    if request.name is not None:
        check_name(request.name)
    check_ids(request.add_endpoint_ids, "AddEndpointIds")
    check_ids(request.remove_endpoint_ids, "RemoveEndpointIds")
    both = sorted(set(request.add_endpoint_ids or ()) & set(request.remove_endpoint_ids or ()))
    if both:
        sentence = f"'RemoveEndpointIds' has '{both[0]}', which is in 'AddEndpointIds' too."
        raise Invalid(sentence, code="Duplicate", field="RemoveEndpointIds")


@operation(patch("/pools/{poolId}"), access=MANAGERS, tags=TAGS, check=_check)
async def patch_pool(request: PatchPool, call: Call) -> PoolInfo:
    """Let numbers join or leave a pool, rename it, disable it, or enable it again: all of it or nothing."""
    row = await found(request.pool_id, call)
    joining = await numbers(request.add_endpoint_ids, row["account_id"], "AddEndpointIds", call)
    leaving = await numbers(request.remove_endpoint_ids, row["account_id"], "RemoveEndpointIds", call)
    before = (await members_of(call.directory.engine, [row])).get(row["id"], [])
    row = _changed(request, row, call)
    members = _members(row, before, joining, {each["id"] for each in leaving}, call)
    return pool_info(row, members, (await call.directory.plan()).rested)


def _changed(request: PatchPool, row: Values, call: Call) -> Values:
    """Record what is another about the pool itself; its row afterwards."""
    name = None if request.name is None else check_name(request.name)
    wanted = {"display_name": name, "disable_sms": request.disabled}
    changed: dict[str, Any] = {
        name: value for name, value in wanted.items() if value is not None and value != row[name]
    }
    if changed:
        call.record(EndpointChanged(account_id=row["account_id"], date=call.date, id=row["id"], **changed))
    return row | changed


def _members(
    pool: Values, before: Iterable[Values], joining: Iterable[Values], leaving: set[str], call: Call
) -> list[Values]:
    """Record who joins and leaves; who is there afterwards."""
    there = {member["id"]: member for member in before}
    about = {"account_id": pool["account_id"], "date": call.date, "id": pool["id"]}
    new = {member["id"]: member for member in joining if member["id"] not in there}
    call.record(*(PoolMemberAdded(**about, endpoint_id=id_) for id_ in new))
    call.record(*(PoolMemberRemoved(**about, endpoint_id=id_) for id_ in there if id_ in leaving))
    return [member for id_, member in sorted((there | new).items()) if id_ not in leaving]
