"""What lists show and filter by besides their rows: names of endpoints, and customers with all below them."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

from trunkline.operations.call import Call
from trunkline.operations.scope import scope_of
from trunkline.operations.types.listing import ids_of
from trunkline.store.customers import with_descendants

Values = dict[str, Any]


async def endpoints_of(rows: Sequence[Values], call: Call) -> dict[str, Values]:
    """The endpoints that the rows name, by id; one that is gone is empty."""
    keys = list({(row["account_id"], row["endpoint_id"]) for row in rows})
    found = await asyncio.gather(*(call.directory.endpoint((account,), endpoint) for account, endpoint in keys))
    return {endpoint_id: endpoint or {} for (_, endpoint_id), endpoint in zip(keys, found, strict=True)}


async def deep_customers(asked: list[str] | None, accounts: Sequence[str], call: Call) -> list[str] | None:
    """The customers of a filter and everything below them, as far as the caller sees; None is no filter at all."""
    engine, ids = call.directory.engine, ids_of(asked, "CustomerIds")
    scope = await scope_of(call.caller, engine)
    if ids is None:
        return None if scope.customer_ids is None else sorted(scope.customer_ids)
    found = await with_descendants(engine, accounts, ids) if ids and accounts else ids
    return found if scope.customer_ids is None else [id_ for id_ in found if id_ in scope.customer_ids]
