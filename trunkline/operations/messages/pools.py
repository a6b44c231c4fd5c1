"""Pools of senders: an endpoint that stands for several numbers, one of which writes to each recipient."""

from __future__ import annotations

import asyncio
from typing import Any, NamedTuple

from trunkline.base.faults import Invalid
from trunkline.domain.facts import MessageCreated, SenderChosen
from trunkline.domain.pool import Sender, choose_sender
from trunkline.domain.route import Plan
from trunkline.operations.call import Call
from trunkline.outbox.limits import zone_of
from trunkline.store.plan import used

Values = dict[str, Any]


class Drawn(NamedTuple):
    """The endpoint that a pool chose for a recipient, and the one that wrote to it before."""

    endpoint: Values
    pool_id: str
    before: str | None
    reason: str

    def fact(self, message: MessageCreated) -> SenderChosen:
        """The choice as it is recorded with the message."""
        return SenderChosen(
            account_id=message.account_id,
            date=message.date,
            id=message.id,
            pool_id=self.pool_id,
            other_address=message.other_address,
            endpoint_id=message.endpoint_id,
            before=self.before,
            reason=self.reason,
        )


async def draw(pool: Values, other: str, call: Call) -> Drawn:
    """The endpoint of a pool that writes to an address; raises Invalid when none can."""
    account_id, pool_id = pool["account_id"], pool["id"]
    plan = await call.directory.plan()
    members = plan.members.get(pool_id, ())
    rows = await asyncio.gather(*(call.directory.endpoint((account_id,), member) for member in members))
    known = await call.directory.sticky_sender(account_id, pool_id, other)
    found = {row["id"]: row for row in rows if row is not None}
    troubles = {member: "is gone" for member in members if member not in found}
    said = await asyncio.gather(*(_trouble(row, other, plan, call) for row in found.values()))
    troubles |= {member: trouble for member, trouble in zip(found, said, strict=True) if trouble}
    sender: Sender | None = choose_sender(members, known, troubles, other)
    if sender is None:
        sentence = f"No number of the pool '{pool_id}' can send to this recipient now."
        raise Invalid(sentence, code="EndpointCannotSend", field="EndpointId")
    return Drawn(found[sender.endpoint_id], pool_id, known, sender.reason)


async def _trouble(row: Values, other: str, plan: Plan, call: Call) -> str | None:
    """What keeps a member from writing to an address now."""
    if row["connection_id"] is None or row["disable_sms"]:
        return "may not send texts"
    if row["address"] == other:
        return "is the recipient"
    if row["id"] in plan.rested:
        return "is resting"
    limit = plan.limits.get(row["id"])
    if limit is None or limit.daily_cap is None:
        return None
    day = call.now.astimezone(zone_of(call.settings.cap_time_zone)).date().isoformat()
    spent = await used(call.directory.engine, row["account_id"], row["id"], day)
    return "has sent all that it may today" if spent >= limit.daily_cap else None
