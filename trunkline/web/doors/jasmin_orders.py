"""One message that a program written for Jasmin asks for: its members, checked in Jasmin's order and words."""

from __future__ import annotations

import binascii
import re
from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from trunkline.base.faults import Fault, Invalid
from trunkline.carriers.smpp.coding import decode_gsm7
from trunkline.domain.doors.jasmin import CODINGS, GSM, moment_of
from trunkline.operations.call import Call
from trunkline.operations.messages.creation import Destination, Draft, check_text
from trunkline.outbox.callbacks.jasmin import FORMAT, KINDS
from trunkline.settings import Settings
from trunkline.web.doors.keeper import Entrant
from trunkline.web.doors.sending import Sending, Wish, url_trouble

Values = Mapping[str, bytes]

VALIDITY_MOST: Final = 525_600  # minutes
HIDDEN: Final = b"password"


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
RATE_RULES: Final = {name: rule if name != "dlr" else Rule() for name, rule in RULES.items()}


class Order(NamedTuple):
    """A message that may be made, as far as its members say."""

    asked: Values
    text: str
    wishes: list[Wish]


class NoRoute(Fault):
    """Nothing says which number sends."""

    status = 412
    default_code = "NoRoute"
    default_message = "No route found"


def asked_of(values: Values) -> Values:
    """The members with their defaults; raises Invalid for what is unknown, missing or misformed."""
    asked = _with_defaults(values)
    check(asked, RULES)
    if ("content" in asked) == ("hex-content" in asked):
        both = "content" in asked
        sentence = "content and hex-content cannot be used both in same request."
        raise Invalid(sentence if both else "content or hex-content not present.", field="content")
    return asked


def order_of(asked: Values, settings: Settings) -> Order:
    """The order that checked members are; raises Invalid."""
    return Order(asked, content_of(asked), _wishes(asked, settings))


async def placed(
    order: Order, entrant: Entrant, sending: Sending, call: Call, not_before: int | None = None
) -> tuple[Destination, Draft]:
    """Where the message goes, and what it is; `not_before` is that of a batch, in milliseconds. Raises Fault."""
    check_text(order.text, call.settings, "content")
    endpoint_id = await _sender(entrant, order.asked, sending)
    draft = _draft(order.text, order.asked, call)
    if not_before is not None:
        draft = draft._replace(send_at=max(draft.send_at or 0, not_before))
    return await sending.destination(endpoint_id, read(order.asked["to"]), call, draft.send_at), draft


async def _sender(entrant: Entrant, asked: Values, sending: Sending) -> str:
    said = read(asked.get("from", b"")).strip()
    if not said:
        if entrant.login.endpoint_id is None:
            raise NoRoute
        return entrant.login.endpoint_id
    endpoint = await sending.endpoint_of(entrant.login.account_id, said)
    if endpoint is None:
        name = entrant.login.username
        raise Invalid(f"Value filter failed for user [{name}] (source_address filter mismatch).", field="from")
    return str(endpoint["id"])


def octets_of(name: str, value: Any) -> bytes:
    """A value of JSON as the octets that a query would have; raises Invalid for what no query could say."""
    if isinstance(value, str):
        return value.encode("utf-8", "surrogatepass")
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value).encode()
    if isinstance(value, list) and not value:
        return b""
    raise Invalid(f"Argument [{name}] has an invalid value: [{type(value).__name__}].", field=name)


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


def check(values: Values, rules: Mapping[str, Rule]) -> None:
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
            shown = "*" if name.encode() == HIDDEN else read(value)[:100]
            raise Invalid(f"Argument [{name}] has an invalid value: [{shown}].", field=name)


def content_of(asked: Values) -> str:
    """The text, from octets in the alphabet that the coding says; raises Invalid where they are none."""
    coding = read(asked["coding"])
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


def _some(text: str) -> str:
    if not text.strip():
        raise Invalid("Argument [content] is empty.", field="content")
    return text


def _unhexed(value: bytes) -> bytes:
    try:
        return binascii.unhexlify(value)
    except (binascii.Error, ValueError):
        raise Invalid(f"Invalid hex-content data: '{read(value)[:100]}'", field="hex-content") from None


def _draft(text: str, asked: Values, call: Call) -> Draft:
    send_at = None
    if "sdt" in asked:
        moment = moment_of(read(asked["sdt"]), call.now)
        most = call.settings.schedule_within_days * 86_400
        if moment is None or not 0 <= (moment - call.now).total_seconds() <= most:
            raise Invalid(f"Argument [sdt] has an invalid value: [{read(asked['sdt'])}].", field="sdt")
        send_at = int(moment.timestamp() * 1000)
    minutes = asked.get("validity-period")
    valid_for = None if minutes is None else min(int(minutes), VALIDITY_MOST) * 60_000
    return Draft(text, send_at=send_at, valid_for=valid_for or None)


def _wishes(asked: Values, settings: Settings) -> list[Wish]:
    """Who wants receipts; without an address nobody, as in Jasmin."""
    url = read(asked.get("dlr-url", b""))
    if asked["dlr"] != b"yes" or not url:
        return []
    if url_trouble(url, settings):
        raise Invalid(f"Argument [dlr-url] has an invalid value: [{url[:100]}].", field="dlr-url")
    extra = {"level": int(asked["dlr-level"]), "method": read(asked["dlr-method"]).upper()}
    return [Wish(FORMAT.key, url, KINDS, extra)]


def read(octets: bytes) -> str:
    """Octets as UTF-8."""
    return octets.decode("utf-8", "replace")
