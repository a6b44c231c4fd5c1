"""PatchWebhook: another address, other kinds, or disabled and enabled again."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar

import msgspec

from trunkline.contract.operation import operation, patch
from trunkline.contract.shapes import Doc, Dto
from trunkline.domain.facts import WebhookChanged, WebhookDisabled, WebhookEnabled
from trunkline.operations.call import Call
from trunkline.operations.types.webhooks import NAMESPACE, WebhookInfo, webhook_info
from trunkline.operations.webhooks.webhooks import (
    MANAGERS,
    TAGS,
    check_description,
    check_kinds,
    check_url,
    found,
)
from trunkline.store.deliveries import receivers_with


class PatchWebhook(Dto):
    """Change a webhook; what is missing stays as it is."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    webhook_id: Annotated[str | None, Doc("The ID of the webhook", required=True)] = None
    url: Annotated[str | None, Doc("The address that is told from now on")] = None
    kinds: Annotated[
        list[str] | None, Doc("The kinds of events from now on; * is all of them, and an empty list changes nothing")
    ] = None
    description: Annotated[str | None, Doc("What it is for, as people call it")] = None
    disabled: Annotated[
        bool | None, Doc("Disable it, or enable it again: then it is told first what it missed meanwhile")
    ] = None


def _check(request: PatchWebhook, call: Call) -> None:
    if request.url is not None:
        check_url(request.url, call)
    check_kinds(request.kinds)
    check_description(request.description)


@operation(patch("/webhooks/{webhookId}"), access=MANAGERS, tags=TAGS, check=_check)
async def patch_webhook(request: PatchWebhook, call: Call) -> WebhookInfo:
    """Change a webhook's address, kinds or description, disable it, or enable it and tell it what it missed."""
    row = await found(request.webhook_id, call)
    engine, key = call.directory.engine, row["id"]
    receiver = (await receivers_with(engine, [row["account_id"]], [key])).get(key)
    changed = row | _wanted(request, row, call)
    if changed != row:
        call.record(
            WebhookChanged(
                account_id=row["account_id"],
                date=call.date,
                id=key,
                url=changed["url"],
                kinds=msgspec.json.decode(changed["kinds"], type=tuple[str, ...]),
                description=changed["description"],
            )
        )
    if request.disabled is not None and request.disabled != bool(row["disabled"]):
        changed |= _switch(request.disabled, row, call)
        receiver = receiver if request.disabled else None
    return webhook_info(changed, receiver)


def _wanted(request: PatchWebhook, row: dict[str, Any], call: Call) -> dict[str, Any]:
    # Clients whose lists begin as empty ones, those in C# among them, send one when nobody set it.
    kinds = row["kinds"] if not request.kinds else msgspec.json.encode(check_kinds(request.kinds)).decode()
    return {
        "url": row["url"] if request.url is None else check_url(request.url, call),
        "kinds": kinds,
        "description": row["description"] if request.description is None else check_description(request.description),
    }


def _switch(disabled: bool, row: dict[str, Any], call: Call) -> dict[str, Any]:
    """Record that it is disabled or enabled; what changes of its row."""
    members = {"account_id": row["account_id"], "date": call.date, "id": row["id"]}
    if not disabled:
        call.record(WebhookEnabled(**members))
        return {"disabled": False, "disabled_reason": None}
    reason = f"{call.caller.display_name or 'Somebody'} disabled it."
    call.record(WebhookDisabled(**members, reason=reason))
    return {"disabled": True, "disabled_reason": reason}
