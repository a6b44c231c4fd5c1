"""The form in which Jasmin's HTTP client connectors are told of a text that came in (version 0.10.13).

A form in a POST, or in the query of a GET, as `extra.method` says; to be acknowledged with `ACK/Jasmin`. Content is
what the carrier would have sent: GSM octets (coding 0) or UTF-16 (8), or UTF-8 for everything with `extra.recode`.
"""

from __future__ import annotations

from typing import Final
from urllib.parse import urlencode

from trunkline.carriers.smpp.coding import encode_gsm7
from trunkline.domain.doors.charsets import UTF16
from trunkline.domain.doors.ids import guid
from trunkline.domain.segments import Encoding, measure
from trunkline.outbox.callbacks.base import CallbackFormat, HttpRequest, Telling
from trunkline.outbox.callbacks.jasmin import read, request_of

AGENT: Final = "Jasmin gateway/1.0 deliverSmHttpThrower"
KINDS: Final = ("message.received",)
# As Jasmin writes them: the octet of SMPP's data_coding itself, and not its number in digits.
GSM: Final = b"\x00"
UCS2: Final = b"\x08"


def write(telling: Telling) -> HttpRequest | None:
    """The request; None for what is no text that came in."""
    message = telling.subject
    if message is None or telling.kind not in KINDS:
        return None
    content, coding = _content(message["text"], recode=bool(telling.extra.get("recode")))
    form = {
        "id": guid(message["id"]),
        "from": _bare(message["other_address"]),
        "to": _bare((telling.endpoint or {}).get("address") or ""),
        "origin-connector": str(message["connection_id"] or ""),
        "content": content,
        "binary": content.hex(),
        "priority": "0",
        "coding": coding,
    }
    return request_of(str(telling.extra.get("method", "GET")), telling.url, urlencode(form), AGENT)


def _content(text: str, *, recode: bool) -> tuple[bytes, bytes]:
    if recode:
        return text.encode("utf-8", "replace"), GSM
    if measure(text).encoding is Encoding.GSM7:
        return encode_gsm7(text), GSM
    return text.encode(UTF16, "replace"), UCS2


def _bare(number: str) -> str:
    """A number as it travels in SMPP, where its type says that it is international."""
    return number.removeprefix("+")


FORMAT = CallbackFormat("jasmin_text", write, read)
