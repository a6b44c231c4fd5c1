from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as st
from twilio.request_validator import RequestValidator
from twilio.twiml.messaging_response import MessagingResponse

from trunkline.outbox.callbacks.base import HttpRequest, ReplyText, Telling
from trunkline.outbox.callbacks.twilio import FORMAT
from trunkline.store.events import Event

MESSAGE = {"id": "0" * 23 + "7", "other_address": "+15556667777", "text": "Grüße", "segments": 2, "media": None}
SID = "SM" + "0" * 31 + "7"
URL = "https://example.com/hook?a=1"
EXTRA = {"account": "AC1", "address": "https://sms.example.com"}


def telling(kind: str, message: Any = MESSAGE, secrets: tuple[str, ...] = ("token",), **body: Any) -> Telling:
    event = Event(7, "a", "X", "m", "2026-11-27T10:00:00.000Z", body)
    endpoint = {"address": "+15551230001"}
    return Telling("c-7", kind, event, message, endpoint, URL, EXTRA, secrets, 1, 0)


def written(kind: str, **more: Any) -> HttpRequest | None:
    return FORMAT.write(telling(kind, **more))


def form_of(request: HttpRequest | None) -> dict[str, str]:
    """The members of a request, once the official validator believes it."""
    assert request is not None and request.body is not None
    assert (request.method, request.url) == ("POST", URL)
    form = dict(parse_qsl(request.body.decode(), keep_blank_values=True))
    assert RequestValidator("token").validate(URL, form, request.headers["X-Twilio-Signature"])
    return form


@pytest.mark.parametrize("status", ["sent", "delivered", "undelivered", "failed", "canceled"])
def test_statuses(status: str) -> None:
    body: dict[str, Any] = {"failure": "blocked", "reason": "spam"} if status in ("undelivered", "failed") else {}
    form = form_of(written(f"message.{status}", **body))
    code = form.pop("ErrorCode", None)
    assert code == ("30007" if body else None)
    assert form == {
        "MessageSid": SID,
        "SmsSid": SID,
        "MessageStatus": status,
        "SmsStatus": status,
        "To": "+15556667777",
        "From": "+15551230001",
        "AccountSid": "AC1",
        "ApiVersion": "2010-04-01",
    }


def test_a_text_that_came_in() -> None:
    assert form_of(written("message.received")) == {
        "SmsMessageSid": SID,
        "MessageSid": SID,
        "SmsSid": SID,
        "SmsStatus": "received",
        "AccountSid": "AC1",
        "From": "+15556667777",
        "To": "+15551230001",
        "Body": "Grüße",
        "NumMedia": "0",
        "NumSegments": "2",
        "ApiVersion": "2010-04-01",
    }


def test_a_text_that_came_with_files() -> None:
    message = MESSAGE | {"media": 2}
    form = form_of(written("message.received", message=message))
    assert (form["NumMedia"], form["MessageSid"]) == ("2", SID.replace("SM", "MM"))
    place = f"https://sms.example.com/2010-04-01/Accounts/AC1/Messages/{form['MessageSid']}/Media"
    assert [form[f"MediaUrl{number}"] for number in range(2)] == [f"{place}/0", f"{place}/1"]
    assert "MediaUrl2" not in form


def test_what_is_not_told() -> None:
    for kind in ("message.queued", "message.deferred", "message.unconfirmed", "message.requeued", "session.opened"):
        assert written(kind) is None
    assert written("message.sent", message=None) is None


def test_without_a_token_nothing_is_signed() -> None:
    request = written("message.sent", secrets=())
    assert request is not None and "X-Twilio-Signature" not in request.headers


# --- What is answered ------------------------------------------------------------------------------------------------


@dataclass
class Said:
    body: bytes
    headers: dict[str, str] = field(default_factory=dict)
    status: int = 200


def replies(body: str | bytes, content_type: str = "text/xml", kind: str = "message.received") -> tuple[ReplyText, ...]:
    data = body.encode() if isinstance(body, str) else body
    return FORMAT.replies(telling(kind), Said(data, {"content-type": content_type}))


def test_twiml_of_the_official_library() -> None:
    response = MessagingResponse()
    response.message("Thank you < & >")
    response.message("And you", to="+15556660001")
    other = response.message()
    other.body("In a body")
    assert replies(str(response)) == (
        ReplyText("Thank you < & >"),
        ReplyText("And you", "+15556660001"),
        ReplyText("In a body"),
    )
    assert replies(str(MessagingResponse())) == ()


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("<Response><Sms>old</Sms></Response>", (ReplyText("old"),)),
        ("<Response><Message> </Message></Response>", ()),
        ("<Response><Redirect>http://x</Redirect></Response>", ()),
        ("<Other><Message>x</Message></Other>", ()),
        ("<Response><Message>x", ()),
        ("", ()),
        ('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><Response><Message>&b;</Message></Response>', ()),
    ],
)
def test_other_answers(body: str, found: tuple[ReplyText, ...]) -> None:
    assert replies(body) == found


def test_plain_text_is_a_reply() -> None:
    assert replies("Thank you\n", "text/plain; charset=utf-8") == (ReplyText("Thank you"),)
    assert replies("", "text/plain") == ()


def test_what_answers_a_status_is_no_reply() -> None:
    assert replies("OK", "text/plain", "message.delivered") == ()
    assert replies("<Response><Message>x</Message></Response>", kind="message.sent") == ()


@given(st.binary())
def test_any_answer_is_read(body: bytes) -> None:
    replies(body, "text/xml")
    replies(body, "text/plain")
