"""The front door for programs that were written for Jasmin: its HTTP API and the send of its REST API (0.10.13).

`/send` takes a query, a form or JSON and answers with a line of text; `/secure/send` takes JSON with HTTP Basic. As
in Jasmin the form of a request is looked at before the login, which tells a stranger nothing that the manual does not.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import msgspec

from trunkline.base.faults import Fault, MethodNotAllowed, TooManyRequests, Unauthorized
from trunkline.domain.doors.ids import guid
from trunkline.domain.segments import measure
from trunkline.operations.call import Call
from trunkline.web.doors.base import fields_of
from trunkline.web.doors.jasmin_batch import Precondition, send_batch
from trunkline.web.doors.jasmin_orders import (
    LOGIN_RULES,
    RATE_RULES,
    Values,
    asked_of,
    check,
    content_of,
    octets_of,
    order_of,
    placed,
    read,
)
from trunkline.web.doors.keeper import Entrant, Keeper, Shown
from trunkline.web.doors.sending import Made, Sending, fault_of, made_of
from trunkline.web.exchange import Request, Response
from trunkline.web.identity import BASIC, read_basic

NAME: Final = "jasmin"
SEND: Final = "/send"
SECURE: Final = "/secure/"
BATCH: Final = "/secure/sendbatch"
PATHS: Final = frozenset({SEND, BATCH, "/rate", "/balance", "/ping", "/secure/send", "/secure/rate", "/secure/balance"})
NO_CHARGES: Final = {"balance": "ND", "sms_count": "ND"}


class JasminDoor:
    """Answers the paths of Jasmin's two APIs for sending."""

    def __init__(self, keeper: Keeper, sending: Sending) -> None:
        self._keeper = keeper
        self._sending = sending

    def owns(self, path: str) -> bool:
        """Whether it is one of the paths."""
        return path in PATHS

    async def answer(self, request: Request) -> Response:
        """Do what the path says."""
        try:
            if request.path == "/ping":
                return Response(200, b"Jasmin/PONG", [(b"content-type", b"text/html")])
            if request.path == BATCH:
                return await self._batch(request)
            values = await self._values(request)
            return await self._answered(request, values)
        except Exception as error:
            return self.refuse(request, fault_of(error, request))

    def refuse(self, request: Request, fault: Fault) -> Response:
        """The answer to a fault, in the form that the path has."""
        status = {401: 403, 429: 403, 422: 400, 507: 503}.get(fault.status, fault.status)
        if request.path.startswith(SECURE):
            if isinstance(fault, Unauthorized) and fault.field == "Authorization":
                body = {"title": fault.message, "description": "Please provide a valid Basic auth token"}
                return _json(401, body, [(b"www-authenticate", b'Basic realm="Jasmin"')])
            batch = isinstance(fault, Precondition) or request.path == BATCH
            response = _json(status, _titled(fault) if batch else {"message": f'Error "{fault.message}"'[:-1]})
        elif request.path == SEND:
            response = _text(status, f'Error "{fault.message}"')
        else:
            response = _json(status, fault.message)
        if fault.retry_after is not None:
            response.headers.append((b"retry-after", b"%d" % max(1, round(fault.retry_after))))
        return response

    async def _batch(self, request: Request) -> Response:
        if request.method != "POST":
            raise MethodNotAllowed("Method not allowed")
        username, password = _basic(request)
        login = {"username": username.encode(), "password": password.encode()}
        try:
            entrant = await self._entrant(request, login)
        except Unauthorized as refused:
            sentence = f"Authentication failed for user: {username}"
            raise Precondition("Authentication failed", sentence, refused.retry_after) from None
        return _json(200, {"data": await send_batch(self._sending, entrant, request, login)})

    async def _answered(self, request: Request, values: Values) -> Response:
        what = request.path.rpartition("/")[2]
        if what == "send":
            id_ = await self._sent(request, values)
            line = f'Success "{id_}"'
            return _json(200, {"data": line[:-1]}) if request.path.startswith(SECURE) else _text(200, line)
        asked = values if what == "balance" else {"coding": b"0", **values}
        check(asked, LOGIN_RULES if what == "balance" else RATE_RULES)
        await self._entrant(request, asked)
        answer = NO_CHARGES if what == "balance" else _rate(asked)
        return _json(200, {"data": answer} if request.path.startswith(SECURE) else answer)

    async def _values(self, request: Request) -> Values:
        if request.path == "/secure/send" and request.method != "POST":
            raise MethodNotAllowed("Method not allowed")
        if request.method not in ("GET", "POST"):
            raise MethodNotAllowed("Method not allowed")
        if not request.path.startswith(SECURE):
            return dict(_shown(request))
        username, password = _basic(request)
        said = _object(request) if request.method == "POST" else dict(_in_query(request))
        renamed = {name.replace("_", "-"): value for name, value in said.items()}
        return renamed | {"username": username.encode(), "password": password.encode()}

    async def _entrant(self, request: Request, values: Values) -> Entrant:
        username = read(values["username"])
        try:
            return await self._keeper.entrant(Shown(NAME, username, read(values["password"]), request.remote))
        except (Unauthorized, TooManyRequests) as refused:
            sentence = f"Authentication failure for username:{username}"
            raise Unauthorized(sentence, retry_after=refused.retry_after) from None

    async def _sent(self, request: Request, values: Values) -> str:
        asked = asked_of(values)
        entrant = await self._entrant(request, asked)
        order = order_of(asked, self._sending.settings)

        async def work(call: Call) -> list[Made]:
            destination, draft = await placed(order, entrant, self._sending, call)
            return [made_of(self._sending.create(call, destination, draft, order.wishes))]

        said = {name: read(value) for name, value in asked.items() if name != "password"}
        (made,) = await self._sending.send(entrant, request, said, work)
        return guid(made.id)


def _shown(request: Request) -> Iterator[tuple[str, bytes]]:
    """The members of the query, and behind them those of the body, a form or JSON."""
    media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    yield from _in_query(request if media_type != "application/json" else request._replace(body=b""))
    if media_type == "application/json":
        yield from _object(request).items()


def _in_query(request: Request) -> Iterator[tuple[str, bytes]]:
    fields = fields_of(request)
    for name in fields:
        yield name, fields.octets(name) or b""


def _object(request: Request) -> dict[str, bytes]:
    """The members of a JSON object; a number is its text."""
    try:
        document = msgspec.json.decode(request.body)
    except (msgspec.DecodeError, UnicodeDecodeError):
        document = None
    if not isinstance(document, dict):
        raise _Unparseable
    return {name: octets_of(name, value) for name, value in document.items()}


class _Unparseable(Fault):
    """A body that is no JSON object."""

    status = 412
    default_code = "Unparseable"
    default_message = "Cannot parse JSON data"


def _basic(request: Request) -> tuple[str, str]:
    scheme, _, value = request.headers.get("authorization", "").strip().partition(" ")
    if scheme.lower() != BASIC:
        raise Unauthorized("Authentication required", field="Authorization")
    try:
        name, password = read_basic(value.strip())
    except Fault:
        raise Unauthorized("Invalid token", field="Authorization") from None
    if not name or not password:
        raise Unauthorized("Invalid token", field="Authorization")
    return name, password


def _rate(asked: Values) -> dict[str, Any]:
    """How many units a content takes; nothing is charged here."""
    has_content = "content" in asked or "hex-content" in asked
    return {"unit_rate": 0.0, "submit_sm_count": measure(content_of(asked)).count if has_content else 1}


def _titled(fault: Fault) -> dict[str, str]:
    """What keeps a batch from being taken, as Jasmin's REST API writes it."""
    return {"title": fault.message, "description": fault.description if isinstance(fault, Precondition) else ""}


def _text(status: int, line: str) -> Response:
    return Response(status, line.encode(), [(b"content-type", b"text/plain")])


def _json(status: int, body: Any, headers: list[tuple[bytes, bytes]] | None = None) -> Response:
    return Response(status, msgspec.json.encode(body), [(b"content-type", b"application/json"), *(headers or [])])
