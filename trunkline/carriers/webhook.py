"""Webhook: any gateway that takes messages over HTTP, described by settings (docs/carrier-webhook.md)."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final
from urllib.parse import urlencode, urlsplit

import msgspec

from trunkline.carriers.base import (
    Carrier,
    ConnectionInfo,
    Failure,
    HookAnswer,
    HookRequest,
    Host,
    Inbound,
    InboundMedia,
    Link,
    Outcome,
    Outgoing,
    Receipt,
    Refused,
    Sink,
    Told,
    Unknown,
    Unreadable,
)
from trunkline.carriers.hook_reading import (
    demand,
    demand_basic,
    demand_fresh,
    demand_header,
    hmac_base64,
    hmac_hex,
    international,
    moment,
    our_id,
    reason_of,
    same,
    sha256_hex,
)
from trunkline.carriers.http import HttpCall, HttpLink, HttpReply, accepted_or_unknown, basic, by_status
from trunkline.carriers.webhook_documents import (
    DocumentRefused,
    find_all,
    find_items,
    find_text,
    read_document,
    read_form,
)
from trunkline.carriers.webhook_settings import (
    IN_PATH,
    PLACEHOLDERS,
    Match,
    Receipts,
    Texts,
    WebhookSettings,
    failure,
)
from trunkline.carriers.webhook_templates import (
    Escape,
    Value,
    as_header,
    as_json,
    as_text,
    as_url,
    as_xml,
    fill,
    read_template,
)

CONTENT_TYPES: Final = {
    "json": "application/json",
    "form": "application/x-www-form-urlencoded",
    "xml": "application/xml; charset=utf-8",
    "text": "text/plain; charset=utf-8",
}
ESCAPES: Final[dict[str, Escape]] = {"json": as_json, "xml": as_xml, "text": as_text}
MOST_FILES: Final = 10

Values = dict[str, Value]


def call(settings: WebhookSettings, info: ConnectionInfo, message: Outgoing) -> HttpCall:
    """Write the request that hands a message over; it goes to the host of the settings and no other."""
    values = _values(settings, info, message)
    url = fill(read_template(settings.url, IN_PATH), values, as_url)
    if settings.query:
        url = f"{url}?{_encoded(settings.query, values)}"
    headers: dict[str, str] = {}
    if settings.body_type in CONTENT_TYPES:
        headers["Content-Type"] = CONTENT_TYPES[settings.body_type]
    if settings.user or settings.password:
        headers["Authorization"] = basic(settings.user, settings.password)
    own = {name: fill(read_template(text, PLACEHOLDERS), values, as_header) for name, text in settings.headers.items()}
    taken = {name.lower() for name in own}
    headers = {name: value for name, value in headers.items() if name.lower() not in taken} | own
    return HttpCall(settings.method, url, headers, _body(settings, values))


def read(settings: WebhookSettings, reply: HttpReply, message: Outgoing) -> Outcome:
    """Say what an answer means, by the success condition and the table of errors."""
    try:
        document = read_document(reply.body, reply.headers.get("content-type", ""), settings.answer)
    except DocumentRefused as error:
        document = None
        trouble = str(error)
    else:
        trouble = ""
    success = settings.success
    if reply.status not in success.statuses:
        return _refusal(settings, reply, document)
    if trouble and (success.when is not None or settings.id_path):
        return Unknown(f"The gateway answered {reply.status}, but: {trouble}")
    if success.when is not None and not _holds(success.when, document):
        return _refusal(settings, reply, document)
    # Without a path to an id there is none, and our own, which the template names, stands for it.
    return accepted_or_unknown(find_text(settings.id_path, document) if settings.id_path else message.message_id)


def _refusal(settings: WebhookSettings, reply: HttpReply, document: Any) -> Outcome:
    code = find_text(settings.errors.path, document)
    words = find_text(settings.errors.reason, document)
    reason = reason_of(code, words) or f"The gateway answered {reply.status}."
    plain = by_status(reply, reason)
    named = settings.errors.table.get(code)
    if named is None or isinstance(plain, Unknown):
        return plain
    return Refused(failure(named), reason, reply.retry_after)


def hook(settings: WebhookSettings, info: ConnectionInfo, request: HookRequest, now: datetime) -> Told:
    """Read what the gateway tells: receipts and texts, as the settings map them."""
    verify(settings, request, now)
    try:
        document = _told_document(request)
        receipts = tuple(_receipts(settings.receipts, info, request, document, now))
        inbounds = tuple(_texts(settings.texts, info, request, document, now))
    except DocumentRefused as error:
        raise Unreadable(str(error)) from None
    reply = settings.hook_reply
    return Told(receipts, inbounds, HookAnswer(reply.status, reply.content_type, reply.body.encode()))


def verify(settings: WebhookSettings, request: HookRequest, now: datetime) -> None:
    """Check the proof that the settings ask for."""
    kind = settings.hook_auth
    if kind == "basic":
        demand_basic(request, settings.hook_user, settings.hook_password)
    elif kind == "bearer":
        told = request.headers.get("authorization", "")
        demand(same(told, f"Bearer {settings.hook_token}"), "The bearer token is missing or wrong.")
    elif kind == "query":
        told = dict(request.query).get(settings.hook_parameter, "")
        demand(same(told, settings.hook_token), "The token in the URL is missing or wrong.")
    elif kind == "hmac":
        _verify_hmac(settings, request, now)


def _verify_hmac(settings: WebhookSettings, request: HookRequest, now: datetime) -> None:
    # The signature is one of the body: what stands in the query of a request without one would be believed unsigned.
    demand(request.body != b"", "There is no body that could be signed.")
    content = request.body
    if settings.hook_timestamp_header:
        timestamp = demand_header(request, settings.hook_timestamp_header.lower())
        content = timestamp.encode() + b"." + content
        demand_fresh(timestamp, now)
    sign = hmac_hex if settings.hook_encoding == "hex" else hmac_base64
    expected = settings.hook_prefix + sign(settings.hook_secret, content, settings.hook_algorithm)
    demand(same(demand_header(request, settings.hook_header.lower()), expected), "The signature is wrong.")


def _values(settings: WebhookSettings, info: ConnectionInfo, message: Outgoing) -> Values:
    urls = tuple(media.url for media in message.media)
    text = message.text if settings.sends_media else "\n".join(filter(None, [message.text, *urls]))
    return {
        "account_id": message.account_id,
        "attempt": str(message.attempt),
        "connection_id": message.connection_id,
        "encoding": message.encoding,
        "from": message.from_address,
        "hook_url": info.hook_url,
        "media_url": urls[0] if urls else "",
        "media_urls": urls,
        "message_id": message.message_id,
        "segments": str(message.segments),
        "text": text,
        "to": message.to_address,
    }


def _body(settings: WebhookSettings, values: Values) -> bytes:
    if settings.body_type == "form":
        return _encoded(settings.form, values).encode()
    if settings.body_type == "none":
        return b""
    return fill(read_template(settings.body, PLACEHOLDERS), values, ESCAPES[settings.body_type]).encode()


def _encoded(fields: dict[str, str], values: Values) -> str:
    return urlencode(
        [(name, fill(read_template(text, PLACEHOLDERS), values, as_text)) for name, text in fields.items()]
    )


def _holds(condition: Match, document: Any) -> bool:
    return find_text(condition.path, document) in condition.values


def _told_document(request: HookRequest) -> Any:
    if request.body:
        return read_document(request.body, request.headers.get("content-type", ""))
    return read_form(request.query)


def _mapped(mapping: Receipts | Texts | None, info: ConnectionInfo, request: HookRequest, document: Any) -> list[Any]:
    """The things of a request that a mapping is for."""
    if mapping is None or (mapping.where and mapping.where.strip("/") != _where(info, request)):
        return []
    items = find_items(mapping.items, document)
    return [
        item for item in items if mapping.when is None or _holds(mapping.when, item) or _holds(mapping.when, document)
    ]


def _where(info: ConnectionInfo, request: HookRequest) -> str:
    return urlsplit(request.url).path.partition(f"/hooks/{info.connection_id}")[2].strip("/")


def _receipts(
    mapping: Receipts | None, info: ConnectionInfo, request: HookRequest, document: Any, now: datetime
) -> list[Receipt]:
    told: list[Receipt] = []
    for item in _mapped(mapping, info, request, document):
        if mapping is not None and (receipt := _receipt(mapping, info, item, now)) is not None:
            told.append(receipt)
    return told


def _receipt(mapping: Receipts, info: ConnectionInfo, item: Any, now: datetime) -> Receipt | None:
    status = find_text(mapping.status, item)
    delivered = status in mapping.delivered
    if not delivered and status not in mapping.undelivered:
        return None
    carrier_id, message_id = find_text(mapping.id, item), our_id(find_text(mapping.message_id, item))
    if not carrier_id and message_id is None:
        raise Unreadable("A receipt names no id where its path says.")
    code = find_text(mapping.error, item)
    return Receipt(
        account_id=info.account_id,
        connection_id=info.connection_id,
        carrier_id=carrier_id or None,
        message_id=message_id,
        delivered=delivered,
        failure=None if delivered else _why(mapping, status, code),
        reason="" if delivered else reason_of(status, code, find_text(mapping.reason, item)),
        at=moment(find_text(mapping.at, item), now),
    )


def _why(mapping: Receipts, status: str, code: str) -> Failure:
    return failure(mapping.errors.get(code) or mapping.undelivered[status])


def _texts(
    mapping: Texts | None, info: ConnectionInfo, request: HookRequest, document: Any, now: datetime
) -> list[Inbound]:
    if mapping is None:
        return []
    return [_text(mapping, info, item, now) for item in _mapped(mapping, info, request, document)]


def _text(mapping: Texts, info: ConnectionInfo, item: Any, now: datetime) -> Inbound:
    sender, receiver = find_text(mapping.from_address, item), find_text(mapping.to_address, item) or mapping.to_number
    if not sender or not receiver:
        raise Unreadable("A text names no sender or no recipient where its path says.")
    words, at = find_text(mapping.text, item), find_text(mapping.at, item)
    # A gateway without ids tells the same text twice with the same moment.
    made = sha256_hex(msgspec.json.encode([sender, receiver, words, at]))[:32]
    found = find_text(mapping.id, item)
    if not found and not at:
        raise Unreadable("A text has neither an id nor a moment where its paths say.")
    return Inbound(
        account_id=info.account_id,
        connection_id=info.connection_id,
        carrier_id=found or made,
        from_address=international(sender),
        to_address=international(receiver),
        text=words,
        at=moment(at, now),
        media=_media(mapping, item),
    )


def _media(mapping: Texts, item: Any) -> tuple[InboundMedia, ...]:
    if not mapping.media:
        return ()
    urls = [url for url in find_items(mapping.media, item) if isinstance(url, str) and url]
    kinds = find_all(mapping.media_types, item) if mapping.media_types else []
    kinds = kinds[0] if len(kinds) == 1 and isinstance(kinds[0], list) else kinds
    return tuple(
        InboundMedia(url, str(kinds[place]) if place < len(kinds) else "application/octet-stream")
        for place, url in enumerate(urls[:MOST_FILES])
    )


async def _open(settings: WebhookSettings, info: ConnectionInfo, sink: Sink, host: Host) -> Link:
    return HttpLink(
        lambda message: call(settings, info, message), lambda reply, message: read(settings, reply, message)
    )


CARRIER = Carrier(
    key="webhook",
    title="Webhook",
    doc="Hands messages to any gateway over HTTP, as settings describe it: URL, templates, paths and tables.",
    settings=WebhookSettings,
    open=_open,
    has_receipts=True,
    hook=hook,
    has_media=True,
)
