"""ReplayWebhook: what was told, or was missed, is told again."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar

from trunkline.base.faults import Invalid, NotFound
from trunkline.contract.operation import operation, post
from trunkline.contract.shapes import Doc, Dto
from trunkline.domain.facts import WebhookDeliveryRepeated, WebhookReplayed
from trunkline.operations.call import Call
from trunkline.operations.types.listing import is_storable, moment_of
from trunkline.operations.types.webhooks import NAMESPACE
from trunkline.operations.webhooks.webhooks import MANAGERS, TAGS, found
from trunkline.store.deliveries import delivery_with
from trunkline.store.events import newest_number, number_since, oldest_number


class ReplayWebhook(Dto):
    """Tell a webhook again; give one of the three members."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    webhook_id: Annotated[str | None, Doc("The ID of the webhook", required=True)] = None
    from_number: Annotated[int | None, Doc("Everything from the event with this number on")] = None
    from_date: Annotated[str | None, Doc("Everything from this date on, in ISO 8601; UTC without a zone")] = None
    delivery_id: Annotated[str | None, Doc("This one delivery alone")] = None


class ReplayWebhookResponse(Dto):
    """From where it is told again."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    from_number: Annotated[int | None, Doc("The number of the first event that is told again")] = None
    delivery_id: str | None = None


def _check(request: ReplayWebhook, call: Call) -> None:
    given = [name for name in ("from_number", "from_date", "delivery_id") if getattr(request, name) not in (None, "")]
    if len(given) != 1:
        sentence = "Give one of 'FromNumber', 'FromDate' and 'DeliveryId': where to begin, or what to repeat."
        raise Invalid(sentence, code="OneOf", field="FromNumber")
    moment_of(request.from_date, "FromDate")


@operation(post("/webhooks/{webhookId}/replay"), access=MANAGERS, tags=TAGS, check=_check)
async def replay_webhook(request: ReplayWebhook, call: Call) -> ReplayWebhookResponse:
    """Tell a webhook again of everything from an event or a date on, or make one delivery again.

    Each has the ID that it had before, so that a receiver knows what it has had.
    """
    row = await found(request.webhook_id, call)
    if request.delivery_id:
        return await _repeat(request.delivery_id, row, call)
    number = await _first(request, call)
    call.record(WebhookReplayed(account_id=row["account_id"], date=call.date, id=row["id"], from_number=number))
    return ReplayWebhookResponse(from_number=number)


async def _first(request: ReplayWebhook, call: Call) -> int:
    """The number of the first event; raises Invalid when the log does not have it."""
    engine = call.directory.engine
    oldest, newest = await oldest_number(engine), await newest_number(engine)
    if request.from_number is None:
        date = moment_of(request.from_date, "FromDate") or ""
        since = await number_since(engine, date)
        return newest + 1 if since is None else since
    if not max(oldest, 1) <= request.from_number <= newest + 1:
        sentence = f"'FromNumber' must be between {max(oldest, 1)} and {newest + 1}: the log has no other events."
        raise Invalid(sentence, code="InclusiveBetween", field="FromNumber")
    return request.from_number


async def _repeat(delivery_id: str, row: dict[str, Any], call: Call) -> ReplayWebhookResponse:
    accounts = (row["account_id"],)
    known = await delivery_with(call.directory.engine, accounts, delivery_id) if is_storable(delivery_id) else None
    if known is None or known["receiver_id"] != row["id"]:
        raise NotFound(f"Delivery '{delivery_id}' does not exist", field="DeliveryId")
    due = call.milliseconds
    call.record(WebhookDeliveryRepeated(account_id=row["account_id"], date=call.date, id=known["id"], due=due))
    return ReplayWebhookResponse(delivery_id=known["id"])
