"""ListWebhooks: the webhooks of the caller's accounts."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Final

from trunkline.contract.operation import get, operation
from trunkline.contract.shapes import Doc
from trunkline.operations.call import Call
from trunkline.operations.types.listing import ListRequest, ListResponse, ids_of, read_page
from trunkline.operations.types.webhooks import NAMESPACE, WebhookInfo, webhook_info
from trunkline.operations.webhooks.webhooks import MANAGERS, TAGS
from trunkline.store.deliveries import receivers_with
from trunkline.store.listing import Window
from trunkline.store.webhooks import webhooks_of

SORTS: Final = {"DateCreated": "id", "Url": "url"}


class ListWebhooks(ListRequest[WebhookInfo]):
    """List webhooks."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    account_ids: Annotated[list[str] | None, Doc("Only the webhooks of these accounts")] = None
    only_disabled: Annotated[bool, Doc("Only those that are disabled")] = False


@operation(get("/webhooks"), access=MANAGERS, tags=TAGS)
async def list_webhooks(request: ListWebhooks, call: Call) -> ListResponse[WebhookInfo]:
    """List the webhooks of the caller's accounts, and how each of them does."""
    accounts, wanted = call.accounts(request.account_ids), ids_of(request.specific_ids, "SpecificIds")
    rows = [
        row
        for row in await webhooks_of(call.directory.engine, accounts)
        if (wanted is None or row["id"] in wanted) and (row["disabled"] or not request.only_disabled)
    ]

    async def read(window: Window) -> list[dict[str, Any]]:
        ordered = sorted(rows, key=lambda row: str(row[SORTS[window.sort]]), reverse=window.descending)
        return ordered[window.offset : window.offset + window.limit]

    async def count() -> int:
        return len(rows)

    page = await read_page(request, SORTS, read, count)
    receivers = await receivers_with(call.directory.engine, accounts, [row["id"] for row in page.rows])
    return page.answer([webhook_info(row, receivers.get(row["id"])) for row in page.rows])
