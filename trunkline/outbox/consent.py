"""Consent on the way out: what carriers say of it, and nights that begin while a message waits."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from trunkline.base.universe import iso, parse_iso
from trunkline.carriers.base import Failure, Outcome, Outgoing, Refused
from trunkline.domain.facts import Fact, MessageDeferred, OptedOut
from trunkline.domain.quiet_hours import is_allowed, next_allowed, zones_of
from trunkline.store.consent import is_notice, last_incoming
from trunkline.store.directory import Directory
from trunkline.store.outbox import Claimed


async def opted_out_by(
    outcome: Outcome, message: Outgoing, endpoint_id: str, directory: Directory, date: str
) -> list[Fact]:
    """The opt-out that a carrier tells by refusing a message for it; known ones are no news to the store."""
    if not isinstance(outcome, Refused) or outcome.failure is not Failure.OPTED_OUT:
        return []
    return [
        await opted_out_at_carrier(
            message.account_id, endpoint_id, message.to_address, message.message_id, directory, date
        )
    ]


async def opted_out_at_carrier(
    account_id: str, endpoint_id: str, address: str, message_id: str, directory: Directory, date: str
) -> OptedOut:
    """The fact that a carrier told of an opt-out, in an answer or a receipt, about a message of an endpoint."""
    rules = (await directory.consent()).rules_of(account_id, endpoint_id)
    return OptedOut(
        account_id=account_id,
        date=date,
        address=address,
        scope=await scope_of_rules(rules.scope, endpoint_id, directory),
        how="carrier",
        message_id=message_id,
    )


async def scope_of_rules(kind: str, endpoint_id: str, directory: Directory) -> str:
    """The scope that a word to an endpoint has: all of the account, its pool (the first, by id), or the endpoint."""
    if kind == "account":
        return ""
    if kind == "pool":
        members = (await directory.plan()).members
        return min((pool for pool, found in members.items() if endpoint_id in found), default=endpoint_id)
    return endpoint_id


async def pools_of(endpoint_id: str, directory: Directory) -> frozenset[str]:
    """The pools that an endpoint is in, and those that it was in: whose opt-outs it heeds."""
    return frozenset((await directory.plan()).heeds.get(endpoint_id, ()))


async def quiet_hours_hold(item: Claimed, directory: Directory, clock: Callable[[], datetime]) -> Fact | None:
    """A message that has come into its recipient's night waits for the morning; None when it may go now."""
    owed, row = item.owed, item.message
    rules = (await directory.consent()).rules_of(owed.account_id, owed.endpoint_id)
    if rules.quiet == "off":
        return None
    now, zones = clock(), zones_of(row["other_address"])
    if is_allowed(now, zones, rules.quiet_from, rules.quiet_to):
        return None
    engine = directory.engine
    if await is_notice(engine, owed.account_id, owed.id):
        return None
    last = await last_incoming(engine, owed.account_id, row["conversation_id"]) if rules.replies_hours else None
    if last is not None and (now - parse_iso(last)).total_seconds() <= rules.replies_hours * 3600:
        return None
    later = next_allowed(now, zones, rules.quiet_from, rules.quiet_to)
    lapsed = owed.worker is not None  # whose worker perhaps handed it over: an attempt that nobody knows of
    return MessageDeferred(
        account_id=owed.account_id,
        date=iso(now),
        id=owed.id,
        attempt=owed.attempts + int(lapsed),
        connection_id=owed.connection_id if lapsed else "",
        failure="quiet_hours",
        reason=f"It waits for {rules.quiet_from} where the recipient likely is.",
        # Without any such moment its time runs out.
        due=owed.give_up if later is None else int(later.timestamp() * 1000),
    )
