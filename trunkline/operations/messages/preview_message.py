"""PreviewMessage: what a text would be and cost, before it is sent."""

from __future__ import annotations

import contextlib
from typing import Annotated, ClassVar, Final, NamedTuple

from trunkline.base.faults import Invalid, NotEmpty
from trunkline.contract.operation import any_role, operation, post
from trunkline.contract.shapes import Doc, Dto
from trunkline.domain.lookalikes import plain, sized, unfit
from trunkline.domain.pool import POOL
from trunkline.domain.route import MILLION
from trunkline.domain.segments import Encoding, measure
from trunkline.operations.call import Call
from trunkline.operations.messages.creation import Values, address_of, check_text, sender
from trunkline.operations.messages.pools import draw
from trunkline.operations.messages.wanted import is_opted_out, quiet_until
from trunkline.operations.types.story import NAMESPACE

UNFIT_MOST: Final = 50


class PreviewMessage(Dto):
    """Tell how a text would be sent and what it would cost; nothing is stored or sent."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    body: Annotated[str | None, Doc("The text", required=True)] = None
    endpoint_id: Annotated[str | None, Doc("The ID of the endpoint that would send it")] = None
    to_address: Annotated[str | None, Doc("The address that it would be sent to; needs EndpointId")] = None


class MessagePreview(Dto):
    """How a text would be sent."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    encoding: Annotated[str, Doc("The alphabet: GSM-7 or UCS-2")]
    segments: Annotated[int, Doc("How many text messages a carrier counts it as")]
    units: Annotated[int, Doc("Its length in septets (GSM-7) or UTF-16 code units (UCS-2)")]
    per_segment: Annotated[int, Doc("How many of them fit into a segment of this text")]
    remaining: Annotated[int, Doc("How many more fit into the last segment")]
    text: Annotated[str, Doc("The text as it would be sent: smart encoding of the connection may change it")]
    unfit_characters: Annotated[list[str], Doc("The characters that force it to be sent as UCS-2")]
    to_address: Annotated[str | None, Doc("The address in its one spelling")] = None
    connection_id: Annotated[str | None, Doc("The connection that it would go over")] = None
    cost: Annotated[
        float | None, Doc("What all its segments cost by the route that it would take; missing without a route")
    ] = None
    opted_out: Annotated[bool | None, Doc("Whether the recipient wants no messages from here")] = None
    quiet_until: Annotated[str | None, Doc("When quiet hours end that hold where the recipient is")] = None
    warnings: Annotated[list[str], Doc("What its sender may want to know, as sentences")]


def _check(request: PreviewMessage, call: Call) -> None:
    if not (request.body or "").strip():
        raise NotEmpty("Body")
    check_text(request.body or "", call.settings)
    if request.to_address and not request.endpoint_id:
        raise NotEmpty("EndpointId", "'EndpointId' must not be empty beside 'ToAddress'.")


@operation(post("/messages/preview"), access=any_role("User"), tags=("Messages",), check=_check)
async def preview_message(request: PreviewMessage, call: Call) -> MessagePreview:
    """Measure the text as its connection would send it, with the route's cost and the recipient's wishes."""
    text = request.body or ""
    way = await _way(request, call)
    size, replaced = sized(text, way.smart)
    sent = plain(text) if replaced else text
    cost = None if way.cost is None else round(way.cost * size.count / MILLION, 6)
    return MessagePreview(
        encoding=size.encoding.value,
        segments=size.count,
        units=size.units,
        per_segment=size.per_segment,
        remaining=size.remaining,
        text=sent,
        unfit_characters=unfit(sent)[:UNFIT_MOST] if size.encoding is Encoding.UCS2 else [],
        to_address=way.address,
        connection_id=way.connection_id,
        cost=cost,
        opted_out=way.opted_out,
        quiet_until=way.quiet_until,
        warnings=[*_about_text(text, sent), *_about_recipient(way)],
    )


class _Way(NamedTuple):
    """What is known of the way and the recipient."""

    connection_id: str | None = None
    smart: bool = False
    cost: int | None = None
    address: str | None = None
    opted_out: bool | None = None
    quiet_until: str | None = None
    night: str | None = None


async def _way(request: PreviewMessage, call: Call) -> _Way:
    if not request.endpoint_id:
        return _Way()
    endpoint = await sender(request.endpoint_id, call)
    plan = await call.directory.plan()
    if not request.to_address:
        own = endpoint["connection_id"]
        return _Way(connection_id=own, smart=own in plan.smart)
    other = await address_of(request.to_address, endpoint, call)
    if endpoint["type"] == POOL:  # the number that would send now; where none can, what holds for the pool is told
        with contextlib.suppress(Invalid):
            endpoint = (await draw(endpoint, other, call)).endpoint
    candidates = plan.routes.candidates(endpoint["account_id"], endpoint["id"], other)
    best = next((route for route in candidates if not plan.trouble(route.connection_id)), None)
    connection_id = endpoint["connection_id"] if best is None else best.connection_id
    return _Way(
        connection_id=connection_id,
        smart=connection_id in plan.smart,
        cost=None if best is None else best.cost,
        address=other,
        opted_out=await is_opted_out(call.directory, endpoint["account_id"], endpoint["id"], other),
        **await _night(endpoint, other, call),
    )


async def _night(endpoint: Values, other: str, call: Call) -> Values:
    """Until when quiet hours hold where the recipient is, and what they would make of the message, as a sentence."""
    rules = (await call.directory.consent()).rules_of(endpoint["account_id"], endpoint["id"])
    if rules.quiet == "off":
        return {}
    later = quiet_until(rules, other, call.now)
    if later == call.now:
        return {}
    refused = rules.quiet == "refuse" or later is None
    then = "it would be refused" if refused else f"it would wait for {rules.quiet_from}"
    then += ", unless it answers a message" if rules.replies_hours else ""
    return {
        "quiet_until": None if later is None else later.strftime("%Y-%m-%dT%H:%M:%S.000Z"),
        "night": f"It is outside of {rules.quiet_from} to {rules.quiet_to} where the recipient likely is: {then}.",
    }


def _about_text(text: str, sent: str) -> list[str]:
    size, found = measure(sent), []
    if size.encoding is Encoding.UCS2:
        cheaper = measure(plain(text))
        odd = unfit(sent)
        without = measure("".join(char for char in sent if char not in odd))
        if cheaper.encoding is Encoding.GSM7 and cheaper.count < size.count:
            found.append(
                f"With look-alikes in place of {' '.join(odd[:5])} it would be {cheaper.count} instead of"
                f" {size.count} segments: smart encoding of the connection does that."
            )
        elif len(odd) <= 3:
            instead = f", and is {size.count} instead of {without.count} segments" if without.count < size.count else ""
            found.append(
                f"It is sent as UCS-2 because of {' '.join(odd)}{instead}: a segment then holds 70 characters, not 160."
            )
    if sent != text:
        found.append("Look-alikes take the place of some characters, so that it costs less.")
    return found


def _about_recipient(way: _Way) -> list[str]:
    found = []
    if way.opted_out:
        found.append("The recipient has opted out: it would be refused.")
    if way.night:
        found.append(way.night)
    return found
