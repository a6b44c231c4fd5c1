"""Signing in by a form that some page of this server sends to /auth: where the browser is led then (wire.md 5.1)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final
from urllib.parse import quote, quote_plus

from trunkline.base.faults import Fault
from trunkline.formats.forms import form_pairs, is_form, query_pairs
from trunkline.settings import Settings
from trunkline.web.exchange import EVERYWHERE, Request, Response
from trunkline.web.login import safe_target
from trunkline.web.origins import own_hosts

OPERATION: Final = "Authenticate"
TARGETS: Final = ("continue", "redirect")
IN_ADDRESSES: Final = "%/?#[]@!$&'()*+,;=:"


def led_on(request: Request, response: Response, settings: Settings) -> Response:
    """The answer to a form that was taken: on to where it says, with the cookies; unchanged where it says nothing."""
    target = _asked_target(request)
    if not target or request.method != "POST":
        return response
    cookies = [header for header in response.headers if header[0] == b"set-cookie"]
    return _led(safe_target(target, own_hosts(request.headers, settings)), cookies)


def led_back(request: Request, fault: Fault, settings: Settings) -> Response | None:
    """The answer to a form that was refused: to where it says, or back to its page, with the reason behind a `#f=`.

    None when there is nowhere to go, and when the fault is ours.
    """
    target = _asked_target(request) or request.headers.get("referer", "")
    if not target or request.method != "POST" or fault.status >= 500:
        return None
    place = safe_target(target, own_hosts(request.headers, settings))
    return _led(f"{place}#f={quote_plus(fault.message)}")


def _asked_target(request: Request) -> str:
    """What the first of `continue` and `redirect` says, in the query or in the form."""
    pairs = query_pairs(request.query) if request.query else []
    content_type = request.headers.get("content-type", "")
    if is_form(content_type):
        pairs = [*pairs, *form_pairs(content_type, request.body)]
    said = {name.lower(): value for name, value in reversed(pairs) if value}
    return next((said[name] for name in TARGETS if name in said), "")


def _led(place: str, cookies: Iterable[tuple[bytes, bytes]] = ()) -> Response:
    location = quote(place, safe=IN_ADDRESSES).encode("ascii")
    return Response(302, b"", [*EVERYWHERE, (b"location", location), (b"cache-control", b"no-store"), *cookies])
