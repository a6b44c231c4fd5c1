"""RotateWebhookSecret: a new secret, while the one before it still signs for a time."""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated, ClassVar, Final

from trunkline.base.faults import Invalid
from trunkline.base.universe import iso
from trunkline.contract.operation import operation, post
from trunkline.contract.shapes import Doc, Dto
from trunkline.domain.facts import WebhookSecretChanged
from trunkline.operations.call import Call
from trunkline.operations.types.webhooks import NAMESPACE
from trunkline.operations.webhooks.new_webhook import drawn
from trunkline.operations.webhooks.webhooks import MANAGERS, TAGS, found

HOURS_USUAL: Final = 24.0
HOURS_MOST: Final = 720.0


class RotateWebhookSecret(Dto):
    """Give a webhook a new secret."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    webhook_id: Annotated[str | None, Doc("The ID of the webhook", required=True)] = None
    keep_hours: Annotated[
        float | None,
        Doc(f"How long the secret before it signs too, up to {HOURS_MOST:g} hours; if missing, {HOURS_USUAL:g}"),
    ] = None


class RotateWebhookSecretResponse(Dto):
    """The new secret; this is the only time that it is shown."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    id: str | None = None
    secret: str | None = None
    previous_until: Annotated[str | None, Doc("Until when the secret before it signs too")] = None


def _check(request: RotateWebhookSecret, call: Call) -> None:
    if request.keep_hours is not None and not 0 <= request.keep_hours <= HOURS_MOST:
        sentence = f"'KeepHours' must be between 0 and {HOURS_MOST:g}. You entered {request.keep_hours:g}."
        raise Invalid(sentence, code="InclusiveBetween", field="KeepHours")


@operation(post("/webhooks/{webhookId}/secret"), access=MANAGERS, tags=TAGS, secrets=("secret",), check=_check)
async def rotate_webhook_secret(request: RotateWebhookSecret, call: Call) -> RotateWebhookSecretResponse:
    """Sign with a new secret from now on, and for a while with the one before it as well, so that nothing is missed."""
    row = await found(request.webhook_id, call)
    hours = HOURS_USUAL if request.keep_hours is None else request.keep_hours
    fact = WebhookSecretChanged(
        account_id=row["account_id"],
        date=call.date,
        id=row["id"],
        secret=drawn(call),
        previous_secret=row["secret"],
        previous_until=iso(call.now + timedelta(hours=hours)),
    )
    call.record(fact)
    return RotateWebhookSecretResponse(id=fact.id, secret=fact.secret, previous_until=fact.previous_until)
