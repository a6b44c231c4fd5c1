"""TestWebhook: a sample is told, on the way of all events."""

from __future__ import annotations

from typing import Annotated, ClassVar

from trunkline.base.faults import Conflict
from trunkline.contract.operation import operation, post
from trunkline.contract.shapes import Doc, Dto
from trunkline.domain.facts import WebhookTested
from trunkline.operations.call import Call
from trunkline.operations.types.webhooks import NAMESPACE
from trunkline.operations.webhooks.webhooks import MANAGERS, TAGS, found


class TestWebhook(Dto):
    """Send a sample to a webhook."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    webhook_id: Annotated[str | None, Doc("The ID of the webhook", required=True)] = None


@operation(post("/webhooks/{webhookId}/test"), access=MANAGERS, tags=TAGS)
async def test_webhook(request: TestWebhook, call: Call) -> None:
    """Tell a webhook an event of the kind webhook.test; ListWebhookDeliveries shows what came of it."""
    row = await found(request.webhook_id, call)
    if row["disabled"]:
        raise Conflict(f"Webhook '{row['id']}' is disabled; enable it first.", field="WebhookId")
    by = call.caller.display_name
    call.record(WebhookTested(account_id=row["account_id"], date=call.date, id=row["id"], by=by))
