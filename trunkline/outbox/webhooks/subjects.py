"""What lines of the event log are about: the messages and sessions, read all at once."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from trunkline.outbox.webhooks.routing import Key, Told
from trunkline.store.directory import Directory
from trunkline.store.messages import find_messages

Values = Mapping[str, Any]


async def subjects_of(directory: Directory, lines: Collection[Told]) -> dict[Key, Values]:
    """The rows of the messages and sessions that these lines are about, those that are there."""
    messages = {told.key for told in lines if told.about == "message"}
    sessions = sorted({told.key for told in lines if told.about == "session"})
    rows: list[Values] = []
    if messages:
        accounts, ids = {account for account, _ in messages}, [id_ for _, id_ in messages]
        rows += await find_messages(directory.engine, accounts, ids)
    looked = await asyncio.gather(*(directory.session((account,), id_) for account, id_ in sessions))
    rows += [row for row in looked if row is not None]
    return {(row["account_id"], row["id"]): row for row in rows}


async def endpoints_of(directory: Directory, subjects: Iterable[Values]) -> dict[Key, Values]:
    """The rows of the endpoints of these messages and sessions."""
    keys = sorted({(row["account_id"], row["endpoint_id"]) for row in subjects})
    found = await asyncio.gather(*(directory.endpoint((account,), endpoint) for account, endpoint in keys))
    return {key: row for key, row in zip(keys, found, strict=True) if row is not None}


def conversations_of(subjects: Mapping[Key, Values]) -> dict[Key, str]:
    """The conversation of each message and session."""
    return {key: str(row["conversation_id"]) for key, row in subjects.items()}
