"""The requests that official SDKs were recorded to send, member by member beside ours.

What the SDK of the day sends is asked of it in each carrier's own tests; these are fixed, and say what we add.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

import pytest

from tests.kits.carrier_kit import CARRIERS, outgoing
from tests.kits.sdk_capture import meaning_of
from trunkline.carriers import bandwidth, infobip, messagebird, plivo, sinch, telnyx, whatsapp
from trunkline.carriers.base import ConnectionInfo

TEXT, FROM, TO = "Hi \N{WAVING HAND SIGN} there", "+15017122661", "+15558675310"
INFO = ConnectionInfo("", "c", "https://h/x")


@dataclass(frozen=True)
class Recorded:
    """A request of an SDK, and how ours differs from it on purpose."""

    module: Any
    settings: dict[str, Any]
    url: str
    authorization: str
    body: dict[str, Any]
    added: dict[str, Any] = field(default_factory=dict)
    """Members of ours that the SDK was not asked to send."""
    otherwise: dict[str, Any] = field(default_factory=dict)
    sender: str = FROM


RECORDED = {
    "telnyx": Recorded(
        telnyx,
        {"api_key": "KEY", "public_key": "A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg="},
        "https://api.telnyx.com/v2/messages",
        "Bearer KEY",
        {"to": TO, "from": FROM, "text": TEXT, "webhook_url": "https://h/x"},
        otherwise={"webhook_url": "https://h/x?ref=r1"},
    ),
    "bandwidth": Recorded(
        bandwidth,
        {
            "account_id": "9900000",
            "application_id": "93de2206-9669-4e07-948d-329f4b722ee2",
            "user": "u",
            "password": "p",
            "hook_user": "hooks",
            "hook_password": "0123456789abcdef",
        },
        "https://messaging.bandwidth.com/api/v2/users/9900000/messages",
        "Basic dTpw",
        {
            "applicationId": "93de2206-9669-4e07-948d-329f4b722ee2",
            "to": [TO],
            "from": FROM,
            "text": TEXT,
            "tag": "r1",
        },
    ),
    "plivo": Recorded(
        plivo,
        {"auth_id": "MAxxxxxxxxxxxxxxxxxx", "auth_token": "tok"},
        "https://api.plivo.com/v1/Account/MAxxxxxxxxxxxxxxxxxx/Message/",
        "Basic TUF4eHh4eHh4eHh4eHh4eHh4eHg6dG9r",
        {
            "dst": TO,
            "text": TEXT,
            "src": FROM,
            "type": "sms",
            "url": "https://h/x",
            "method": "POST",
            "log": "true",
            "trackable": False,
        },
        otherwise={"url": "https://h/x?ref=r1"},
    ),
    "sinch": Recorded(
        sinch,
        {"service_plan_id": "plan1", "api_token": "tok", "webhook_secret": "s"},
        "https://us.sms.api.sinch.com/xms/v1/plan1/batches",
        "Bearer tok",
        {"to": [TO], "from": FROM, "body": TEXT, "type": "mt_text", "delivery_report": "per_recipient"},
        added={"client_reference": "r1", "callback_url": "https://h/x"},
        otherwise={"delivery_report": "per_recipient_final"},  # what happens on the way is no receipt here
    ),
    "messagebird": Recorded(
        messagebird,
        {"access_key": "KEY", "signing_key": "k"},
        "https://rest.messagebird.com/messages",
        "AccessKey KEY",
        {"reference": "r1", "originator": "15017122661", "body": TEXT, "recipients": TO},
        added={"datacoding": "auto", "reportUrl": "https://h/x"},  # without it emoji become question marks
    ),
    "infobip": Recorded(
        infobip,
        {"api_key": "K", "base_url": "https://x.api.infobip.com", "hook_auth": "url_token", "hook_token": "t"},
        "https://x.api.infobip.com/sms/3/messages",
        "App K",
        {"sender": "InfoSMS", "destinations": [{"to": TO}], "content": {"text": TEXT}},
        added={
            "webhooks": {
                "callbackData": "r1",
                "delivery": {"url": "https://h/x?key=t"},
                "contentType": "application/json",
            }
        },
        otherwise={"destinations": [{"to": TO, "messageId": "r1-1"}]},  # the log is asked for it
        sender="InfoSMS",
    ),
    "whatsapp": Recorded(
        whatsapp,
        {"phone_number_id": "1234", "access_token": "TOK", "app_secret": "s", "verify_token": "v"},
        "https://graph.facebook.com/v26.0/1234/messages",
        "Bearer TOK",
        {
            "messaging_product": "whatsapp",
            "recipient_type": "individual",
            "type": "text",
            "to": "15558675310",
            "text": {"body": TEXT, "preview_url": False},
        },
        added={"biz_opaque_callback_data": "r1"},
    ),
}


@pytest.mark.parametrize("key", RECORDED)
def test_our_request_is_the_recorded_one_but_for_what_is_named(key: str) -> None:
    recorded = RECORDED[key]
    settings = CARRIERS[key].read_settings(recorded.settings)
    made = recorded.module.call(
        settings,
        INFO,
        outgoing(text=TEXT, from_address=recorded.sender, to_address=TO, message_id="r1", encoding="UCS-2"),
    )
    sent = meaning_of(made)
    assert (made.method, made.url, sent.authorization) == ("POST", recorded.url, recorded.authorization)
    assert sent.content_type == "application/json"
    body = json.loads(made.body)
    if key == "infobip":  # a message among several
        assert set(body) == {"messages"}
        (body,) = body["messages"]
    assert body == recorded.body | recorded.otherwise | recorded.added
    assert set(recorded.otherwise) <= set(recorded.body)
    assert not set(recorded.added) & set(recorded.body)
