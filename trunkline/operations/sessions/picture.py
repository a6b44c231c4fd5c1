"""Session rows as the wire shows them, with the names of what they belong to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from trunkline.operations.call import Call
from trunkline.operations.names import endpoints_of
from trunkline.operations.types.sessions import SessionInfo, SessionLogInfo, session_info
from trunkline.store.conversations import LastWord, last_words
from trunkline.store.customers import paths

ENDED_BY: Final = "Ended by "

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
    words = await _last_words(rows, call)
    return [
        session_info(
            row | _modified(row, words.get((row["account_id"], row["conversation_id"]))),
            endpoints[row["endpoint_id"]],
            accounts.get(row["account_id"], {}).get("name"),
            ways.get(row["customer_id"], ()),
            (logs or {}).get(row["id"], ()),
        )
        for row in rows
    ]


async def _last_words(rows: Sequence[Values], call: Call) -> dict[tuple[str, str], LastWord]:
    """The newest messages of open sessions. A message does not write its session's row, so it is asked for here."""
    talking = [row for row in rows if not row["ended"]]
    owners = {row["account_id"] for row in talking}
    return await last_words(call.directory.engine, owners, {row["conversation_id"] for row in talking})


def _modified(row: Values, word: LastWord | None) -> Values:
    """When and by whom the session was changed last: ended, joined by a message, or begun."""
    if row["ended"]:
        _, _, by = (row["outcome"] or "").partition(ENDED_BY)
        return {"last_modified_by": by or None}
    # A conversation has one open session, so its newest message is in it unless it is older than the session.
    if word is None or word.date < row["date_last_modified"]:
        return {"last_modified_by": row["created_by"]}
    return {"date_last_modified": word.date, "last_modified_by": word.by}
