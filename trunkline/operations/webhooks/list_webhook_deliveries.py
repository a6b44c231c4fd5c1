"""ListWebhookDeliveries: what a webhook was told, what it is owed, and why not."""

from __future__ import annotations

from typing import Annotated, ClassVar

from trunkline.contract.operation import get, operation
from trunkline.contract.shapes import Doc
from trunkline.operations.call import Call
from trunkline.operations.types.listing import ListRequest, ListResponse, ids_of, read_page
from trunkline.operations.types.webhooks import (
    NAMESPACE,
    WebhookDeliveryInfo,
    WebhookDeliveryStates,
    delivery_info,
)
from trunkline.operations.webhooks.webhooks import MANAGERS, TAGS, found
from trunkline.store import deliveries
from trunkline.store.listing import Values, Window


class ListWebhookDeliveries(ListRequest[WebhookDeliveryInfo]):
    """List what a webhook was told."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    webhook_id: Annotated[str | None, Doc("The ID of the webhook", required=True)] = None
    state: Annotated[WebhookDeliveryStates | None, Doc("Only deliveries in this state")] = None
    subject_ids: Annotated[list[str] | None, Doc("Only what is about these messages or sessions")] = None


@operation(get("/webhooks/{webhookId}/deliveries"), access=MANAGERS, tags=TAGS)
async def list_webhook_deliveries(request: ListWebhookDeliveries, call: Call) -> ListResponse[WebhookDeliveryInfo]:
    """List a webhook's deliveries, the newest events first: the answers to them, and what is tried when."""
    row = await found(request.webhook_id, call)
    engine = call.directory.engine
    wanted = deliveries.DeliveryFilter(
        account_id=row["account_id"],
        receiver_id=row["id"],
        state=request.state.value if request.state else None,
        ids=ids_of(request.specific_ids, "SpecificIds"),
        subject_ids=ids_of(request.subject_ids, "SubjectIds"),
    )

    async def read(window: Window) -> list[Values]:
        return await deliveries.list_deliveries(engine, wanted, window)

    async def count() -> int:
        return await deliveries.count_deliveries(engine, wanted)

    page = await read_page(request, deliveries.SORTS, read, count)
    return page.answer([delivery_info(each) for each in page.rows])
