"""The worked example of docs/carrier-webhook.md does what the page says."""

from __future__ import annotations

import hashlib
import hmac
import json
import re
from typing import Any
from urllib.parse import urlsplit

import pytest

from tests.kits.carrier_kit import outgoing
from tests.kits.hook_requests import HOOK_URL, INFO, NOW, hook_request, must_refuse
from tests.laws.files import ROOT
from trunkline.carriers.base import Accepted, Failure, HookRequest, Refused
from trunkline.carriers.http import HttpReply
from trunkline.carriers.webhook import CARRIER, call, hook, read
from trunkline.carriers.webhook_settings import PLACEHOLDERS, WebhookSettings
from trunkline.carriers.webhook_templates import FILTERS

PAGE = (ROOT / "docs" / "carrier-webhook.md").read_text("utf-8")
SETTINGS, ANSWERS, REPORTS, TEXT = (json.loads(block) for block in re.findall(r"```json\n(.*?)```", PAGE, re.DOTALL))
MESSAGE = outgoing(message_id="0123456789abcdef01234567", text='Say "hi"')


def settings() -> WebhookSettings:
    return CARRIER.read_settings(SETTINGS)


def posted(document: Any, path: str) -> HookRequest:
    body, at = json.dumps(document).encode(), str(int(NOW.timestamp()))
    signature = hmac.new(b"s-456", at.encode() + b"." + body, hashlib.sha256).hexdigest()
    headers = {"Content-Type": "application/json", "X-Signature": signature, "X-Timestamp": at}
    return hook_request(body, headers, HOOK_URL + path)


def test_the_request() -> None:
    (block,) = re.findall(r"```http\n(.*?)```", PAGE, re.DOTALL)
    head, _, body = block.partition("\n\n")
    first, *headers = head.splitlines()
    made = call(settings(), INFO, MESSAGE)
    assert first == f"{made.method} {urlsplit(made.url).path} HTTP/1.1"
    assert headers == [f"{name}: {value}" for name, value in made.headers.items()]
    assert body.strip() == made.body.decode()


@pytest.mark.parametrize("told", ANSWERS)
def test_the_answers(told: dict[str, Any]) -> None:
    reply = HttpReply(told["status"], {"content-type": "application/json"}, json.dumps(told["answer"]).encode())
    outcome = read(settings(), reply, MESSAGE)
    if told["means"].isdigit():
        assert outcome == Accepted(told["means"])
    else:
        assert isinstance(outcome, Refused) and outcome.failure is Failure(told["means"])


def test_the_receipts() -> None:
    told = hook(settings(), INFO, posted(REPORTS, "/receipts"), NOW)
    assert [(one.carrier_id, one.message_id, one.failure) for one in told.receipts] == [
        ("4711", "0123456789abcdef01234567", None),
        ("4712", "fedcba9876543210fedcba98", Failure.UNREACHABLE),
    ]
    assert told.inbounds == () and told.receipts[0].at == "2026-11-27T11:59:59.000Z"


def test_the_text() -> None:
    told = hook(settings(), INFO, posted(TEXT, "/texts"), NOW)
    (text,) = told.inbounds
    assert (text.carrier_id, text.from_address, text.text) == ("mo-1", "+15556667777", "Yes please")
    assert told.receipts == ()
    must_refuse(lambda request: hook(settings(), INFO, request, NOW), hook_request(b"{}", url=f"{HOOK_URL}/texts"))


def test_the_page_names_everything_there_is() -> None:
    for name in PLACEHOLDERS:
        assert f"{{{name}}}" in PAGE, name
    for name in FILTERS:
        assert f"`{name}`" in PAGE or f"|{name}}}" in PAGE, name
    for failure in Failure:
        assert f"`{failure.value}`" in PAGE, failure
    for name in WebhookSettings.__struct_fields__:
        assert f"`{name}`" in PAGE or f"`{name}." in PAGE, name
