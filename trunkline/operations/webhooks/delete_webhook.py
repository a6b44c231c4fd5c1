"""DeleteWebhook: nobody is told any more."""

from __future__ import annotations

from typing import Annotated, ClassVar

from trunkline.contract.operation import delete, operation
from trunkline.contract.shapes import Doc, Dto
from trunkline.domain.facts import WebhookDeleted
from trunkline.operations.call import Call
from trunkline.operations.types.webhooks import NAMESPACE
from trunkline.operations.webhooks.webhooks import MANAGERS, TAGS, found


class DeleteWebhook(Dto):
    """Delete a webhook."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    webhook_id: Annotated[str | None, Doc("The ID of the webhook", required=True)] = None


@operation(delete("/webhooks/{webhookId}"), access=MANAGERS, tags=TAGS)
async def delete_webhook(request: DeleteWebhook, call: Call) -> None:
    """Delete a webhook for good; what is owed to it is forgotten."""
    row = await found(request.webhook_id, call)
    call.record(WebhookDeleted(account_id=row["account_id"], date=call.date, id=row["id"]))
