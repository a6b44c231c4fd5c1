"""What fake carriers write answers and posts with. Pure."""

from __future__ import annotations

from typing import Any, TypeVar
from urllib.parse import urlencode, urlsplit

import msgspec

from trunkline.carriers.base import Failure
from trunkline.carriers.hook_reading import NOT_JSON
from trunkline.carriers.http import HttpCall, HttpReply
from trunkline.simulator.base import NotTaken

T = TypeVar("T")

STATUSES = {
    Failure.THROTTLED: 429,
    Failure.CARRIER_DOWN: 503,
    Failure.UNREACHABLE: 503,
    Failure.LOST: 503,
    Failure.MISCONFIGURED: 401,
    Failure.OUT_OF_CREDIT: 402,
}
"""What a refusal's status is where a carrier has no code of its own for it; 400 for all others."""


def json_reply(status: int, document: Any, seconds: float | None = None) -> HttpReply:
    """An answer in JSON, with Retry-After where seconds are given."""
    headers = {"content-type": "application/json"}
    if seconds is not None:
        headers["retry-after"] = str(max(1, round(seconds)))
    return HttpReply(status, headers, msgspec.json.encode(document))


def status_for(failure: Failure) -> int:
    """The plain status of a refusal."""
    return STATUSES.get(failure, 400)


def json_call(url: str, document: Any, headers: dict[str, str] | None = None) -> HttpCall:
    """A post of JSON."""
    return HttpCall("POST", url, {"Content-Type": "application/json"} | (headers or {}), msgspec.json.encode(document))


def form_body(fields: dict[str, str]) -> bytes:
    """A form."""
    return urlencode(fields).encode()


def demand_request(call: HttpCall, method: str, path: str, authorization: str, refusal: HttpReply) -> None:
    """Refuse a request to another place (404), or with other credentials (with this answer)."""
    if call.method != method or urlsplit(call.url).path != path:
        raise NotTaken(HttpReply(404, {}, b""))
    if authorization_of(call) != authorization:
        raise NotTaken(refusal)


def authorization_of(call: HttpCall) -> str:
    """The credentials of a request."""
    return next((value for name, value in call.headers.items() if name.lower() == "authorization"), "")


def json_request(call: HttpCall, kind: type[T], refusal: HttpReply) -> T:
    """The body of a request; raises NotTaken with this answer for one that the carrier does not understand."""
    try:
        return msgspec.json.decode(call.body, type=kind)
    except NOT_JSON:
        raise NotTaken(refusal) from None


def as_uuid(made: str) -> str:
    """24 hexadecimal digits in the form of a UUID."""
    digits = f"{made}{made}"[:32]
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))
