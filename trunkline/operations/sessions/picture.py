"""Session rows as the wire shows them, with the names of what they belong to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from trunkline.operations.call import Call
from trunkline.operations.names import endpoints_of
from trunkline.operations.types.sessions import SessionInfo, SessionLogInfo, session_info
from trunkline.store.customers import paths

Values = dict[str, Any]


async def pictures(
    rows: Sequence[Values], call: Call, logs: Mapping[str, list[SessionLogInfo]] | None = None
) -> list[SessionInfo]:
    """The rows with names and, when they are given, logs by the session's id."""
    accounts = await call.directory.accounts()
    endpoints = await endpoints_of(rows, call)
    owners = {row["account_id"] for row in rows}
    customers = {row["customer_id"] for row in rows if row["customer_id"]}
    ways = await paths(call.directory.engine, owners, customers)
    return [
        session_info(
            row,
            endpoints[row["endpoint_id"]],
            accounts.get(row["account_id"], {}).get("name"),
            ways.get(row["customer_id"], ()),
            (logs or {}).get(row["id"], ()),
        )
        for row in rows
    ]
