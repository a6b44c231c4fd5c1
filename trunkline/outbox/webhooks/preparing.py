"""From rows of what is owed to requests that can be sent: everything that they tell is read at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import msgspec

from trunkline.base.universe import Universe
from trunkline.outbox.callbacks.base import Telling
from trunkline.outbox.webhooks.routing import Key, Told
from trunkline.outbox.webhooks.subjects import endpoints_of, subjects_of
from trunkline.store.directory import Directory
from trunkline.store.events import Event, events_numbered
from trunkline.store.webhooks import callbacks_with, signing_secrets

Values = Mapping[str, Any]

STANDARD = "standard"
"""The one form that can say of a text that it was erased; in the others it would look like an empty one."""
RECEIVED = "message.received"
_extra = msgspec.json.Decoder(dict[str, Any]).decode


class Target(NamedTuple):
    """Where and how a delivery is told."""

    format: str
    url: str
    extra: Mapping[str, Any]
    secrets: tuple[str, ...]


class Prepared(NamedTuple):
    """A delivery that is due, and what it tells; without a telling, `missing` says why it never will."""

    row: Values
    format: str = ""
    telling: Telling | None = None
    missing: str = ""


def target_of_webhook(webhook: Values, date: str) -> Target:
    """The webhook itself; for a while it signs with the secret before the present one, too."""
    old, until = webhook["previous_secret"], webhook["previous_until"]
    secrets = (webhook["secret"], *([old] if old and until and date < until else []))
    return Target(STANDARD, webhook["url"], {}, secrets)


async def prepared(
    directory: Directory, universe: Universe, rows: Sequence[Values], webhook: Target | None
) -> list[Prepared]:
    """What these deliveries of one receiver tell, in their order; `webhook` is None where they are callbacks."""
    if not rows:
        return []
    engine, account_id = directory.engine, rows[0]["account_id"]
    events = await events_numbered(engine, account_id, {row["event_number"] for row in rows})
    lines = [Told(events[row["event_number"]], row["kind"]) for row in rows if row["event_number"] in events]
    subjects = await subjects_of(directory, lines)
    endpoints = await endpoints_of(directory, subjects.values())
    targets = {} if webhook else await _targets(directory, account_id, rows)
    now = universe.milliseconds()
    return [
        _prepared(
            row, events.get(row["event_number"]), webhook or targets.get(row["callback_id"]), subjects, endpoints, now
        )
        for row in rows
    ]


def _prepared(
    row: Values,
    event: Event | None,
    target: Target | None,
    subjects: Mapping[Key, Values],
    endpoints: Mapping[Key, Values],
    now: int,
) -> Prepared:
    if event is None:
        return Prepared(row, missing="the event is no longer kept")
    if target is None:
        return Prepared(row, missing="the callback is no longer wanted")
    subject = subjects.get((row["account_id"], row["subject_id"]))
    if target.format != STANDARD and row["kind"] == RECEIVED and subject is not None and subject["erased"]:
        return Prepared(row, missing="the text was erased before it was told")
    endpoint = endpoints.get((row["account_id"], subject["endpoint_id"])) if subject is not None else None
    telling = Telling(
        delivery_id=row["id"],
        kind=row["kind"],
        event=event,
        subject=subject,
        endpoint=endpoint,
        url=target.url,
        extra=target.extra,
        secrets=target.secrets,
        attempt=row["attempts"] + 1,
        now=now,
    )
    return Prepared(row, target.format, telling)


async def _targets(directory: Directory, account_id: str, rows: Sequence[Values]) -> dict[str, Target]:
    engine = directory.engine
    found = await callbacks_with(engine, account_id, {row["callback_id"] for row in rows if row["callback_id"]})
    keys = {row["signing_key_id"] for row in found.values() if row["signing_key_id"]}
    secrets = await signing_secrets(engine, account_id, keys) if keys else {}
    return {
        id_: Target(
            row["format"],
            row["url"],
            _extra(row["extra"]),
            (secrets[row["signing_key_id"]],) if row["signing_key_id"] in secrets else (),
        )
        for id_, row in found.items()
    }
