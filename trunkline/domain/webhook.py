"""What programs of others are told over HTTP: the kinds, the addresses, the secrets and the signature. Pure.

Signatures and headers follow the Standard Webhooks specification, 1.0 (standardwebhooks.com).
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import re
from collections.abc import Collection, Mapping, Sequence
from enum import Enum
from typing import Any, Final
from urllib.parse import urlsplit

SECRET_PREFIX: Final = "whsec_"  # noqa: S105 - it only marks what follows
SECRET_BYTES: Final = 32
SECRET_LEAST: Final = 24  # octets, as the specification asks
SECRET_MOST: Final = 64
URL_MOST: Final = 2000

BLOCKED: Final = 2**62
"""When a delivery is due that waits for an earlier one of its conversation, and a receiver to whom nothing is owed."""


class State(Enum):
    """Where a delivery stands; failed means that it is not tried any more."""

    OWED = "owed"
    DELIVERED = "delivered"
    FAILED = "failed"


def answered(status: int) -> str:
    """What is kept of an attempt that was not taken, before the receiver's own words."""
    return f"it answered {status}"


TEST: Final = "webhook.test"
BATCH_REFUSED: Final = "batch.refused"
"""Told to the callback that asked for it, and to no webhook: there is no message that it would be about."""
KINDS: Final[Mapping[str, str]] = {
    "message.received": "A text came in.",
    "message.queued": "A message was taken in to be sent.",
    "message.sent": "The carrier accepted a message.",
    "message.delivered": "A receipt says that a message was delivered.",
    "message.undelivered": "A message was not delivered after the carrier had accepted it.",
    "message.failed": "A message will not be sent.",
    "message.deferred": "An attempt to send failed, and another will follow.",
    "message.unconfirmed": "A message was handed over, and nobody knows what became of it.",
    "message.requeued": "A message of unknown outcome will be sent again.",
    "message.canceled": "A message was taken back before it was sent.",
    "message.read": "Somebody read a message that came in.",
    "session.opened": "A session began.",
    "session.ended": "A session ended.",
    "session.reopened": "An ended session goes on.",
    "webhook.disabled": "A webhook of the account was disabled.",
    TEST: "Somebody tries whether the webhook works; told to that webhook alone, whatever it asked for.",
}
"""Every kind that can be subscribed to, with what it says."""

_PLAIN: Final = {
    "MessageDeferred": "message.deferred",
    "MessageUnconfirmed": "message.unconfirmed",
    "MessageRequeued": "message.requeued",
    "MessageCanceled": "message.canceled",
    "MessageRead": "message.read",
    "SessionOpened": "session.opened",
    "SessionEnded": "session.ended",
    "SessionReopened": "session.reopened",
    "WebhookDisabled": "webhook.disabled",
    "WebhookTested": TEST,
    "BatchMessageRefused": BATCH_REFUSED,
}
_BY_STATUS: Final = {
    "sent": "message.sent",
    "delivered": "message.delivered",
    "undelivered": "message.undelivered",
    "failed": "message.failed",
}
# What these say is the status that the message has now; without one it did not move, and nobody is told.
_MOVES: Final = frozenset({"MessageSent", "SendingProven", "MessageFailed", "DeliveryReported"})


def kind_of(event_kind: str, body: Mapping[str, Any]) -> str | None:
    """The kind that a line of the event log is for subscribers; None when it is for nobody."""
    if event_kind == "MessageCreated":
        return "message.received" if body.get("direction") == "Incoming" else "message.queued"
    if event_kind in _MOVES:
        return _BY_STATUS.get(str(body.get("status")))
    return _PLAIN.get(event_kind)


def wants(kinds: Collection[str], kind: str) -> bool:
    """Whether a subscription to these kinds is told of one; an empty one and `*` want all, `message.*` all of those."""
    return not kinds or kind in kinds or "*" in kinds or f"{kind.partition('.')[0]}.*" in kinds


def kind_problem(kind: str) -> str | None:
    """What is wrong with a kind that somebody subscribes to; None when nothing is."""
    areas = {known.partition(".")[0] for known in KINDS}
    if kind == "*" or kind in KINDS or (kind.endswith(".*") and kind[:-2] in areas):
        return None
    return f"{kind[:50]!r} is no kind of event; there are {', '.join(KINDS)}, and message.* or * for many"


def url_problem(url: str) -> str | None:
    """What is wrong with the address of a receiver; None when nothing is."""
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return "is no address that can be called"
    if len(url) > URL_MOST:
        return f"must be {URL_MOST} characters or fewer"
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return "must be an address of http or https, such as https://example.com/hook"
    if parts.fragment:
        return "must not have a fragment (#)"
    if re.search(r"[\s\x00-\x1f\x7f]", url):
        return "must not contain white space or control characters"
    return None


def origin_of(url: str) -> str:
    """The scheme, host and port of an address: what is called as one."""
    parts = urlsplit(url)
    port = parts.port or {"http": 80, "https": 443}.get(parts.scheme, 0)
    return f"{parts.scheme}://{(parts.hostname or '').lower()}:{port}"


def secret_of(key: bytes) -> str:
    """A signing secret as people keep it."""
    return SECRET_PREFIX + base64.b64encode(key).decode()


def key_of(secret: str) -> bytes:
    """The key in a signing secret; raises ValueError when it is none."""
    try:
        key = base64.b64decode(secret.removeprefix(SECRET_PREFIX), validate=True)
    except (binascii.Error, ValueError):
        raise ValueError(f"must be {SECRET_PREFIX} and a key in base64") from None
    if not secret.startswith(SECRET_PREFIX) or not SECRET_LEAST <= len(key) <= SECRET_MOST:
        raise ValueError(f"must be {SECRET_PREFIX} and {SECRET_LEAST} to {SECRET_MOST} octets in base64")
    return key


def signed_headers(id_: str, timestamp: int, body: bytes, secrets: Sequence[str]) -> dict[str, str]:
    """The headers webhook-id, webhook-timestamp (seconds since 1970) and webhook-signature, one v1 for each secret."""
    content = f"{id_}.{timestamp}.".encode() + body
    digests = [hmac.new(key_of(secret), content, hashlib.sha256).digest() for secret in secrets]
    signature = " ".join(f"v1,{base64.b64encode(digest).decode()}" for digest in digests)
    return {"webhook-id": id_, "webhook-timestamp": str(timestamp), "webhook-signature": signature}
