"""The front door for programs that were written for Jasmin: its HTTP API and the send of its REST API (0.10.13).

`/send` takes a query, a form or JSON and answers with a line of text; `/secure/send` takes JSON with HTTP Basic. As
in Jasmin the form of a request is looked at before the login, which tells a stranger nothing that the manual does not.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final, NamedTuple

import msgspec

from trunkline.base.faults import Fault, Invalid, MethodNotAllowed, TooManyRequests, Unauthorized
from trunkline.carriers.smpp.coding import decode_gsm7
from trunkline.domain.doors.ids import guid
from trunkline.domain.doors.jasmin import CODINGS, GSM, moment_of
from trunkline.domain.segments import measure
from trunkline.operations.call import Call
from trunkline.operations.messages.creation import Draft, check_text
from trunkline.outbox.callbacks.jasmin import FORMAT, KINDS
from trunkline.settings import Settings
from trunkline.web.doors.base import fields_of
from trunkline.web.doors.keeper import Entrant, Keeper, Shown
from trunkline.web.doors.sending import Made, Sending, Wish, fault_of, made_of, url_trouble
from trunkline.web.exchange import Request, Response
from trunkline.web.identity import BASIC, read_basic

Values = Mapping[str, bytes]

NAME: Final = "jasmin"
SEND: Final = "/send"
SECURE: Final = "/secure/"
PATHS: Final = frozenset({SEND, "/rate", "/balance", "/ping", "/secure/send", "/secure/rate", "/secure/balance"})
USERNAME_MOST: Final = 16
VALIDITY_MOST: Final = 525_600  # minutes
HIDDEN: Final = b"password"
NO_CHARGES: Final = {"balance": "ND", "sms_count": "ND"}


class Rule(NamedTuple):
    """What a member must be; without a pattern it may be anything."""

    needed: bool = False
    pattern: re.Pattern[bytes] | None = None


def _rule(pattern: bytes, *, needed: bool = False, flags: int = 0) -> Rule:
    return Rule(needed, re.compile(pattern, flags))


# In the order in which Jasmin looks at them; the first that is wrong is named.
RULES: Final[Mapping[str, Rule]] = {
    "to": _rule(rb"\+?\d+", needed=True),
    "from": Rule(),
    "coding": _rule(rb"[0-9]|10|13|14"),
    "username": _rule(rb".{1,16}", needed=True),
    "password": _rule(rb".{1,16}", needed=True),
    "priority": _rule(rb"[0-3]"),
    "sdt": _rule(rb"\d{15}[-+R]"),
    "validity-period": _rule(rb"\d{1,9}"),
    "dlr": _rule(rb"yes|no", needed=True),
    "dlr-url": _rule(rb"https?://.*"),
    "dlr-level": _rule(rb"[1-3]"),
    "dlr-method": _rule(rb"get|post", flags=re.IGNORECASE),
    "tags": _rule(rb"[-a-zA-Z0-9,]*"),
    "content": Rule(),
    "hex-content": Rule(),
    "custom_tlvs": _rule(rb""),
}
LOGIN_RULES: Final = {name: RULES[name] for name in ("username", "password")}


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
            response = _json(status, {"message": f'Error "{fault.message}"'[:-1]})
        elif request.path == SEND:
            response = _text(status, f'Error "{fault.message}"')
        else:
            response = _json(status, fault.message)
        if fault.retry_after is not None:
            response.headers.append((b"retry-after", b"%d" % max(1, round(fault.retry_after))))
        return response

    async def _answered(self, request: Request, values: Values) -> Response:
        what = request.path.rpartition("/")[2]
        if what == "send":
            id_ = await self._sent(request, values)
            line = f'Success "{id_}"'
            return _json(200, {"data": line[:-1]}) if request.path.startswith(SECURE) else _text(200, line)
        asked = values if what == "balance" else {"coding": b"0", **values}
        _check(asked, LOGIN_RULES if what == "balance" else RATE_RULES)
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
        username = _read(values["username"])
        try:
            return await self._keeper.entrant(Shown(NAME, username, _read(values["password"]), request.remote))
        except (Unauthorized, TooManyRequests) as refused:
            sentence = f"Authentication failure for username:{username}"
            raise Unauthorized(sentence, retry_after=refused.retry_after) from None

    async def _sent(self, request: Request, values: Values) -> str:
        asked = _with_defaults(values)
        _check(asked, RULES)
        if ("content" in asked) == ("hex-content" in asked):
            both = "content" in asked
            sentence = "content and hex-content cannot be used both in same request."
            raise Invalid(sentence if both else "content or hex-content not present.", field="content")
        entrant = await self._entrant(request, asked)
        text, wishes = _content(asked), _wishes(asked, self._sending.settings)

        async def work(call: Call) -> list[Made]:
            check_text(text, call.settings, "content")
            endpoint_id = await self._sender(entrant, asked)
            draft = _draft(text, asked, call)
            destination = await self._sending.destination(endpoint_id, _read(asked["to"]), call, draft.send_at)
            return [made_of(self._sending.create(call, destination, draft, wishes))]

        said = {name: _read(value) for name, value in asked.items() if name != "password"}
        (made,) = await self._sending.send(entrant, request, said, work)
        return guid(made.id)

    async def _sender(self, entrant: Entrant, asked: Values) -> str:
        said = _read(asked.get("from", b"")).strip()
        if not said:
            if entrant.login.endpoint_id is None:
                raise _NoRoute
            return entrant.login.endpoint_id
        endpoint = await self._sending.endpoint_of(entrant.login.account_id, said)
        if endpoint is None:
            name = entrant.login.username
            raise Invalid(f"Value filter failed for user [{name}] (source_address filter mismatch).", field="from")
        return str(endpoint["id"])


class _NoRoute(Fault):
    """Nothing says which number sends."""

    status = 412
    default_code = "NoRoute"
    default_message = "No route found"


RATE_RULES: Final = {name: rule if name != "dlr" else Rule() for name, rule in RULES.items()}


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
    return {name: _octets(name, value) for name, value in document.items()}


class _Unparseable(Fault):
    """A body that is no JSON object."""

    status = 412
    default_code = "Unparseable"
    default_message = "Cannot parse JSON data"


def _octets(name: str, value: Any) -> bytes:
    if isinstance(value, str):
        return value.encode("utf-8", "surrogatepass")
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value).encode()
    if isinstance(value, list) and not value:
        return b""
    raise Invalid(f"Argument [{name}] has an invalid value: [{type(value).__name__}].", field=name)


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


def _with_defaults(values: Values) -> Values:
    asked = {**values}
    asked.setdefault("coding", b"0")
    if "dlr-url" in asked or "dlr-level" in asked:
        asked["dlr"] = b"yes"
    asked.setdefault("dlr", b"no")
    if asked["dlr"] == b"yes":
        asked.setdefault("dlr-level", b"1")
        asked.setdefault("dlr-method", b"POST")
    return asked


def _check(values: Values, rules: Mapping[str, Rule]) -> None:
    """Refuse what is unknown, missing or misformed, naming what Jasmin would name first."""
    for position, name in enumerate(values or ("",)):
        if values and name not in rules:
            raise Invalid(f"Argument [{name}] is unknown.", field=name)
        if position == 0:
            _check_known(values, rules)


def _check_known(values: Values, rules: Mapping[str, Rule]) -> None:
    for name, rule in rules.items():
        value = values.get(name)
        if value is None:
            if rule.needed:
                raise Invalid(f"Mandatory argument [{name}] is not found.", field=name)
        elif rule.pattern is not None and not rule.pattern.fullmatch(value):
            shown = "*" if name.encode() == HIDDEN else _read(value)[:100]
            raise Invalid(f"Argument [{name}] has an invalid value: [{shown}].", field=name)


def _content(asked: Values) -> str:
    """The text, from octets in the alphabet that the coding says; raises Invalid where they are none."""
    coding = _read(asked["coding"])
    codec = CODINGS.get(coding)
    if codec is None:
        raise Invalid(f"Argument [coding] has a value that carries no text: [{coding}].", field="coding")
    octets = asked.get("content", b"")
    if "hex-content" in asked:
        octets = _unhexed(asked["hex-content"])
        if codec == GSM:
            return _some(decode_gsm7(octets))
    elif codec == GSM:
        codec = "utf-8"
    try:
        return _some(octets.decode(codec))
    except UnicodeError:
        raise Invalid(f"Argument [content] is no text of coding [{coding}].", field="content") from None


def _rate(asked: Values) -> dict[str, Any]:
    """How many units a content takes; nothing is charged here."""
    has_content = "content" in asked or "hex-content" in asked
    return {"unit_rate": 0.0, "submit_sm_count": measure(_content(asked)).count if has_content else 1}


def _some(text: str) -> str:
    if not text.strip():
        raise Invalid("Argument [content] is empty.", field="content")
    return text


def _unhexed(value: bytes) -> bytes:
    try:
        return binascii.unhexlify(value)
    except (binascii.Error, ValueError):
        raise Invalid(f"Invalid hex-content data: '{_read(value)[:100]}'", field="hex-content") from None


def _draft(text: str, asked: Values, call: Call) -> Draft:
    send_at = None
    if "sdt" in asked:
        moment = moment_of(_read(asked["sdt"]), call.now)
        most = call.settings.schedule_within_days * 86_400
        if moment is None or not 0 <= (moment - call.now).total_seconds() <= most:
            raise Invalid(f"Argument [sdt] has an invalid value: [{_read(asked['sdt'])}].", field="sdt")
        send_at = int(moment.timestamp() * 1000)
    minutes = asked.get("validity-period")
    valid_for = None if minutes is None else min(int(minutes), VALIDITY_MOST) * 60_000
    return Draft(text, send_at=send_at, valid_for=valid_for or None)


def _wishes(asked: Values, settings: Settings) -> list[Wish]:
    """Who wants receipts; without an address nobody, as in Jasmin."""
    url = _read(asked.get("dlr-url", b""))
    if asked["dlr"] != b"yes" or not url:
        return []
    if url_trouble(url, settings):
        raise Invalid(f"Argument [dlr-url] has an invalid value: [{url[:100]}].", field="dlr-url")
    extra = {"level": int(asked["dlr-level"]), "method": _read(asked["dlr-method"]).upper()}
    return [Wish(FORMAT.key, url, KINDS, extra)]


def _read(octets: bytes) -> str:
    return octets.decode("utf-8", "replace")


def _text(status: int, line: str) -> Response:
    return Response(status, line.encode(), [(b"content-type", b"text/plain")])


def _json(status: int, body: Any, headers: list[tuple[bytes, bytes]] | None = None) -> Response:
    return Response(status, msgspec.json.encode(body), [(b"content-type", b"application/json"), *(headers or [])])
