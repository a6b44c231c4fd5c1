"""Whether a message is wanted: by the recipient's word, and by the clock where they likely are."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple

from trunkline.base.faults import Invalid
from trunkline.base.universe import parse_iso
from trunkline.domain.consent import Rules, may_send
from trunkline.domain.facts import Fact, SendRefused
from trunkline.domain.quiet_hours import is_allowed, next_allowed, zones_of
from trunkline.operations.call import Call
from trunkline.store.consent import last_incoming
from trunkline.store.directory import Directory

Values = dict[str, Any]


class Unwanted(Invalid):
    """A message that is refused for the recipient's sake; `facts` are recorded all the same, as the evidence."""

    def __init__(self, message: str, code: str, facts: Sequence[Fact]) -> None:
        super().__init__(message, code=code, field="ToAddress")
        self.facts = tuple(facts)


class Hold(NamedTuple):
    """Until when a message waits for its recipient's morning, in milliseconds, and why."""

    due: int
    reason: str


async def is_opted_out(directory: Directory, account_id: str, endpoint_id: str, address: str) -> bool:
    """Whether the address wants nothing from this endpoint; costs no query in accounts where nobody opted out."""
    scopes = await directory.opted_out(account_id, address)
    if not scopes:
        return False
    return not may_send(scopes, endpoint_id, frozenset((await directory.plan()).heeds.get(endpoint_id, ())))


async def check_wanted(endpoint: Values, other: str, call: Call) -> None:
    """Refuse a message to who has opted out; raises Unwanted."""
    if await is_opted_out(call.directory, endpoint["account_id"], endpoint["id"], other):
        raise _unwanted(endpoint, other, call, "OptedOut", "The recipient has opted out of messages from here.")


async def hold_of(endpoint: Values, session: Values, at: int, call: Call) -> Hold | None:
    """Until when a message that would go out at a moment (milliseconds) has to wait; raises Unwanted where it may not.

    Nothing waits that answers somebody who wrote within the hours that the rules say.
    """
    rules = (await call.directory.consent()).rules_of(endpoint["account_id"], endpoint["id"])
    if rules.quiet == "off":
        return None
    moment = datetime.fromtimestamp(at / 1000, UTC)
    later = quiet_until(rules, session["other_address"], moment)
    if later == moment or await _is_reply(rules, endpoint, session, moment, call.directory):
        return None
    if rules.quiet == "refuse" or later is None:
        sentence = f"It is outside of {rules.quiet_from} to {rules.quiet_to} where the recipient likely is."
        raise _unwanted(endpoint, session["other_address"], call, "QuietHours", sentence)
    return Hold(int(later.timestamp() * 1000), quiet_reason(rules))


def quiet_until(rules: Rules, address: str, moment: datetime) -> datetime | None:
    """The first moment from this one on at which a text may reach the address; itself when that is now."""
    zones = zones_of(address)
    if is_allowed(moment, zones, rules.quiet_from, rules.quiet_to):
        return moment
    return next_allowed(moment, zones, rules.quiet_from, rules.quiet_to)


def quiet_reason(rules: Rules) -> str:
    """Why a message waits, as a sentence."""
    return f"It waits for {rules.quiet_from} where the recipient likely is."


async def _is_reply(rules: Rules, endpoint: Values, session: Values, moment: datetime, directory: Directory) -> bool:
    if rules.replies_hours == 0:
        return False
    last = await last_incoming(directory.engine, endpoint["account_id"], session["conversation_id"])
    return last is not None and moment - parse_iso(last) <= timedelta(hours=rules.replies_hours)


def _unwanted(endpoint: Values, other: str, call: Call, code: str, sentence: str) -> Unwanted:
    refused = SendRefused(
        account_id=endpoint["account_id"],
        date=call.date,
        endpoint_id=endpoint["id"],
        address=other,
        reason=sentence,
        by=call.caller.display_name,
    )
    return Unwanted(f"'ToAddress' cannot be used: {sentence}", code, [refused])
