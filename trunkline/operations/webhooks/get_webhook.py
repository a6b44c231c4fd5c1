"""GetWebhook: one webhook and how it does."""

from __future__ import annotations

from typing import Annotated, ClassVar

from trunkline.contract.operation import get, operation
from trunkline.contract.shapes import Doc, Dto
from trunkline.operations.call import Call
from trunkline.operations.types.webhooks import NAMESPACE, WebhookInfo, webhook_info
from trunkline.operations.webhooks.webhooks import MANAGERS, TAGS, found
from trunkline.store.deliveries import receivers_with


class GetWebhook(Dto):
    """Read one webhook."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    webhook_id: Annotated[str | None, Doc("The ID of the webhook", required=True)] = None


@operation(get("/webhooks/{webhookId}"), access=MANAGERS, tags=TAGS)
async def get_webhook(request: GetWebhook, call: Call) -> WebhookInfo:
    """Tell a webhook's address and kinds, and whether it fails, is paused, disabled or behind."""
    row = await found(request.webhook_id, call)
    receivers = await receivers_with(call.directory.engine, [row["account_id"]], [row["id"]])
    return webhook_info(row, receivers.get(row["id"]))
