"""Kinds, addresses, secrets and signatures, the last ones judged by the official verifier."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from standardwebhooks import Webhook, WebhookVerificationError

from trunkline.base.universe import Universe
from trunkline.domain import webhook
from trunkline.domain.webhook import KINDS, kind_of, kind_problem, signed_headers, url_problem, wants

KEY = bytes(range(32))
SECRET = webhook.secret_of(KEY)
OTHER = webhook.secret_of(bytes(range(1, 33)))

TOLD: list[tuple[str, dict[str, Any], str | None]] = [
    ("MessageCreated", {"direction": "Incoming"}, "message.received"),
    ("MessageCreated", {"direction": "Outgoing"}, "message.queued"),
    ("MessageSent", {"status": "sent"}, "message.sent"),
    ("MessageSent", {"status": None}, None),
    ("MessageFailed", {"status": "failed"}, "message.failed"),
    ("MessageFailed", {"status": "undelivered"}, "message.undelivered"),
    ("DeliveryReported", {"status": "delivered"}, "message.delivered"),
    ("DeliveryReported", {"status": "undelivered"}, "message.undelivered"),
    ("DeliveryReported", {"status": None}, None),
    ("MessageUnconfirmed", {}, "message.unconfirmed"),
    ("SessionEnded", {}, "session.ended"),
    ("WebhookTested", {}, "webhook.test"),
    ("KeyCreated", {}, None),
    ("SomethingNew", {}, None),
]


@pytest.mark.parametrize(("event", "body", "kind"), TOLD)
def test_what_an_event_is_to_subscribers(event: str, body: dict[str, Any], kind: str | None) -> None:
    assert kind_of(event, body) == kind
    assert kind is None or kind in KINDS


def test_a_subscription_is_told_of_its_kinds() -> None:
    assert wants((), "message.sent") and wants(("*",), "message.sent") and wants(("message.*",), "message.sent")
    assert wants(("message.sent",), "message.sent")
    assert not wants(("message.sent", "session.*"), "message.failed")


@pytest.mark.parametrize("kind", [*KINDS, "*", "message.*", "session.*"])
def test_kinds_that_there_are(kind: str) -> None:
    assert kind_problem(kind) is None


@pytest.mark.parametrize("kind", ["", "mesage.sent", "message", "message.", ".*", "calls.*", "MessageSent"])
def test_kinds_that_there_are_not(kind: str) -> None:
    assert "is no kind of event" in (kind_problem(kind) or "")


@pytest.mark.parametrize(
    "url", ["https://example.com", "http://10.0.0.1:81/x?y=z", "https://[::1]:8/", "https://a:b@c/"]
)
def test_addresses_that_can_be_called(url: str) -> None:
    assert url_problem(url) is None


@pytest.mark.parametrize(
    "url",
    ["", "example.com", "ftp://x/", "https://", "http://x:99999/", "http://[::1/", "https://x/#y", "https://x/a b"],
)
def test_addresses_that_cannot(url: str) -> None:
    assert url_problem(url) is not None


@pytest.mark.parametrize("url", ["https://x/\n", "https://x/" + "y" * 2000, "file:///etc/passwd"])
def test_addresses_that_are_worse(url: str) -> None:
    assert url_problem(url) is not None


def test_what_is_called_as_one() -> None:
    assert webhook.origin_of("https://Example.com/a") == webhook.origin_of("https://example.com:443/b?c")
    assert webhook.origin_of("http://example.com/a") != webhook.origin_of("https://example.com/a")


@given(st.binary(min_size=24, max_size=64))
def test_a_secret_is_its_key(key: bytes) -> None:
    assert webhook.key_of(webhook.secret_of(key)) == key


@pytest.mark.parametrize(
    "secret", ["", "whsec_", "whsec_AAAA", "whsec_not base64!", base64.b64encode(KEY).decode(), "whsec_" + "A" * 200]
)
def test_what_is_no_secret(secret: str) -> None:
    with pytest.raises(ValueError, match="whsec_"):
        webhook.key_of(secret)


@given(st.dictionaries(st.text(), st.text()))
def test_the_official_verifier_believes_each_secret_and_no_other(data: dict[str, str]) -> None:
    body = json.dumps(data).encode()
    now = Universe().milliseconds() // 1000
    headers = signed_headers("w-1", now, body, [SECRET, OTHER])
    assert Webhook(SECRET).verify(body, headers) == data
    assert Webhook(OTHER).verify(body, headers) == data
    with pytest.raises(WebhookVerificationError):
        Webhook(webhook.secret_of(bytes(32))).verify(body, headers)
    with pytest.raises(WebhookVerificationError):
        Webhook(SECRET).verify(body + b" ", headers)
    with pytest.raises(WebhookVerificationError):
        Webhook(SECRET).verify(body, headers | {"webhook-id": "w-2"})
    with pytest.raises(WebhookVerificationError):
        Webhook(SECRET).verify(body, signed_headers("w-1", now - 600, body, [SECRET]))
