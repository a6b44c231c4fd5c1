"""The form of Twilio's webhooks: a signed form in a POST, for a message's status and for texts that come in.

`extra` holds `account`, the AccountSid, and `address`, that of this server, for the files of texts. A receiver of texts
may answer with TwiML; what it says is sent as a reply.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import urlencode

from lxml import etree

from trunkline.domain.doors.twilio import VERSION, error_of, sid_of, signature
from trunkline.domain.message import Status
from trunkline.outbox.callbacks.base import Answered, CallbackFormat, HttpRequest, ReplyText, Telling

Values = Mapping[str, Any]

AGENT: Final = "TwilioProxy/1.1"
"""Twilio's own: some receivers look for it."""

STATUSES: Final[Mapping[str, str]] = {
    "message.sent": "sent",
    "message.delivered": "delivered",
    "message.undelivered": "undelivered",
    "message.failed": "failed",
    "message.canceled": "canceled",
}
"""What is told as a status; the first one, `queued`, is no news to whoever sent it."""

STATUS_KINDS: Final = tuple(STATUSES)
VERBS: Final = ("Message", "Sms")
TEXT_KINDS: Final = ("message.received",)


def write(telling: Telling) -> HttpRequest | None:
    """The request, signed with the account's AuthToken; None for what Twilio would not tell."""
    subject = telling.subject
    if subject is None:
        return None
    if telling.kind in TEXT_KINDS:
        form = _text(subject, telling)
    elif telling.kind in STATUSES:
        form = _status(subject, telling)
    else:
        return None
    members = list(form.items())
    headers = {
        "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8",
        "Accept": "*/*",
        "User-Agent": AGENT,
        "I-Twilio-Idempotency-Token": telling.delivery_id,
    }
    if telling.secrets:
        headers["X-Twilio-Signature"] = signature(telling.secrets[0], telling.url, members)
    return HttpRequest("POST", telling.url, headers, urlencode(members).encode())


def _status(message: Values, telling: Telling) -> dict[str, str]:
    status = STATUSES[telling.kind]
    sid = sid_of(message["id"], media=bool(message["media"]))
    code, _ = error_of(_error(telling), Status(status))
    form = {
        "SmsSid": sid,
        "SmsStatus": status,
        "MessageStatus": status,
        "To": message["other_address"],
        "MessageSid": sid,
        "AccountSid": str(telling.extra.get("account", "")),
        "From": (telling.endpoint or {}).get("address") or "",
        "ApiVersion": VERSION,
    }
    return form | ({"ErrorCode": str(code)} if code is not None else {})


def _error(telling: Telling) -> str:
    """The error as the message had it when this happened; it may have been delivered since."""
    body = telling.event.body
    return f"{body.get('failure')}: {body.get('reason')}"


def _text(message: Values, telling: Telling) -> dict[str, str]:
    sid = sid_of(message["id"], media=bool(message["media"]))
    return _media(message, sid, telling) | {
        "SmsMessageSid": sid,
        "NumMedia": str(message["media"] or 0),
        "SmsSid": sid,
        "SmsStatus": "received",
        "Body": message["text"],
        "To": (telling.endpoint or {}).get("address") or "",
        "NumSegments": str(message["segments"]),
        "MessageSid": sid,
        "AccountSid": str(telling.extra.get("account", "")),
        "From": message["other_address"],
        "ApiVersion": VERSION,
    }


def _media(message: Values, sid: str, telling: Telling) -> dict[str, str]:
    """Where the files are, by their places: they may still be on their way from the carrier."""
    home, account = telling.extra.get("address"), telling.extra.get("account")
    if not home:
        return {}
    place = f"{home}/{VERSION}/Accounts/{account}/Messages/{sid}/Media"
    return {f"MediaUrl{number}": f"{place}/{number}" for number in range(message["media"] or 0)}


# --- What a receiver answers -----------------------------------------------------------------------------------------


def read_replies(telling: Telling, answer: Answered) -> tuple[ReplyText, ...]:
    """What answers a text that came in: the messages of TwiML, or the whole of a plain text, as Twilio takes it."""
    if telling.kind not in TEXT_KINDS:
        return ()
    media_type = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type == "text/plain":
        text = answer.body.decode("utf-8", "replace").strip()
        return (ReplyText(text),) if text else ()
    root = _root(answer.body) if answer.body.strip() else None
    if root is None:
        return ()
    verbs = [element for element in root if element.tag in VERBS]
    return tuple(reply for reply in map(_reply, verbs) if reply.text)


def _root(body: bytes) -> etree._Element | None:
    """The element Response; None for what is no TwiML, or has a document type of its own."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(body, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    has_type = b"<!DOCTYPE" in body
    return root if root.tag == "Response" and not has_type else None


def _reply(verb: etree._Element) -> ReplyText:
    bodies = [element for element in verb if element.tag == "Body"]
    found = [_words(element) for element in bodies] or [verb.text or ""]
    return ReplyText("".join(found).strip(), (verb.get("to") or "").strip() or None)


def _words(element: etree._Element) -> str:
    return "".join(str(text) for text in element.itertext())


FORMAT = CallbackFormat("twilio", write, replies=read_replies)
