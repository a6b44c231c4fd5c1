"""What readers of carriers' hooks have in common: proofs, bodies, moments and numbers. Pure."""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final, TypeVar
from urllib.parse import parse_qsl

import msgspec

from trunkline.base.universe import iso, parse_iso
from trunkline.carriers.base import Failure, Forged, HookRequest, Unreadable

T = TypeVar("T")

NOT_JSON: Final = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
"""What is raised for octets that are no JSON of a type; the last for nesting without an end."""
REPLAY_SECONDS: Final = 300.0
"""How far a signed moment may lie from ours, before and after: what most carriers advise."""
MOST_FIELDS: Final = 200
LONGEST_REASON: Final = 300
_OUR_ID: Final = re.compile(r"[0-9A-Za-z_-]{1,64}")
_LONGEST_SHORT_CODE: Final = 8


def wrong(name: str, sentence: str) -> ValueError:
    """What a struct of settings raises for one of its members, in the form that msgspec gives its own complaints."""
    return ValueError(f"{sentence} - at `$.{name}`")


def same(told: str, expected: str) -> bool:
    """Compare a secret or a signature in a time that tells nothing about where they differ."""
    return hmac.compare_digest(told.encode("utf-8", "surrogatepass"), expected.encode())


def hmac_hex(secret: str, content: bytes, algorithm: str = "sha256") -> str:
    """An HMAC in small hexadecimal digits."""
    return hmac.new(secret.encode(), content, algorithm).hexdigest()


def hmac_base64(secret: str, content: bytes, algorithm: str = "sha256") -> str:
    """An HMAC in base64."""
    return base64.b64encode(hmac.new(secret.encode(), content, algorithm).digest()).decode()


def sha256_hex(content: bytes) -> str:
    """The SHA-256 of some octets in small hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()


def demand(proven: bool, what: str) -> None:
    """Refuse a request whose proof does not hold; the text never holds a secret."""
    if not proven:
        raise Forged(what)


def demand_header(request: HookRequest, name: str) -> str:
    """Give a header that a proof needs; without it there is none."""
    value = request.headers.get(name, "")
    demand(value != "", f"The header {name} is missing.")
    return value


def demand_basic(request: HookRequest, user: str, password: str) -> None:
    """Check HTTP Basic credentials (RFC 7617)."""
    scheme, _, rest = request.headers.get("authorization", "").partition(" ")
    try:
        told = base64.b64decode(rest, validate=True).decode()
    except ValueError:  # binascii.Error and UnicodeDecodeError are
        told = ""
    demand(scheme.lower() == "basic" and same(told, f"{user}:{password}"), "The user or the password is wrong.")


def demand_fresh(timestamp: str, now: datetime, seconds: float = REPLAY_SECONDS) -> None:
    """Refuse what was signed too long ago, or in the future; the timestamp is in seconds since 1970."""
    try:
        signed = float(timestamp)
    except ValueError:
        raise Forged("The signed moment is no number of seconds.") from None
    demand(abs(now.timestamp() - signed) <= seconds, "It was signed too long ago, or in the future.")


def form_of(request: HookRequest) -> dict[str, list[str]]:
    """Read a form, or the query of a request without a body; raises Unreadable."""
    if not request.body:
        return _gathered(request.query)
    try:
        pairs = parse_qsl(
            request.body.decode(), keep_blank_values=True, encoding="utf-8", errors="strict", max_num_fields=MOST_FIELDS
        )
    except ValueError:  # UnicodeDecodeError is one
        raise Unreadable("The body is no form in UTF-8, or has too many fields.") from None
    return _gathered(pairs)


def json_of(request: HookRequest, kind: type[T]) -> T:
    """Read a JSON body as this type; raises Unreadable with what is wrong where."""
    try:
        return msgspec.json.decode(request.body, type=kind)
    except NOT_JSON as error:  # a ValidationError is a DecodeError
        raise Unreadable(f"The body is not what this carrier sends: {error}.") from None


def first(form: Mapping[str, list[str]], *names: str) -> str:
    """The first value of the first of these fields that has one; empty when none has."""
    return next((values[0] for name in names if (values := form.get(name)) and values[0]), "")


def needed(form: Mapping[str, list[str]], *names: str) -> str:
    """Like `first`, for a field that must be there."""
    value = first(form, *names)
    if not value:
        raise Unreadable(f"The field {names[0]} is missing.")
    return value


def our_id(value: object) -> str | None:
    """A message id of ours that a carrier gives back; None when it is none."""
    return value if isinstance(value, str) and _OUR_ID.fullmatch(value) else None


def moment(value: object, now: datetime) -> str:
    """A moment as a carrier writes it, ISO 8601 or seconds or milliseconds since 1970; the present one otherwise."""
    if isinstance(value, str | int | float) and not isinstance(value, bool) and value != "":
        try:
            return iso(_from_number(float(value)))
        except (ValueError, OverflowError, OSError):
            pass
        try:
            return iso(parse_iso(str(value)))
        except (ValueError, OverflowError):
            pass
    return iso(now)


def international(number: str) -> str:
    """A number as E.164 with its plus; a short code or a name stays as it is."""
    bare = number.strip().removeprefix("+")
    digits = bare.isascii() and bare.isdigit()
    return f"+{bare}" if digits and len(bare) > _LONGEST_SHORT_CODE else number.strip()


def bare(number: str) -> str:
    """A number without its plus, as some carriers want it."""
    return number.removeprefix("+")


def reason_of(*parts: Any) -> str:
    """What a carrier says, for people: its parts that are not empty, within a bound."""
    said = " ".join(str(part).strip() for part in parts if part not in (None, ""))
    return said[:LONGEST_REASON]


def failure_by(table: Mapping[str, Failure], code: object, default: Failure = Failure.UNEXPLAINED) -> Failure:
    """The failure that a carrier's code stands for."""
    return table.get(str(code), default)


def _from_number(value: float) -> datetime:
    # 1e11 seconds lie in the year 5138, 1e11 milliseconds in 1973: nothing that a carrier tells lies between.
    return datetime.fromtimestamp(value / 1000 if value > 1e11 else value, UTC)


def _gathered(pairs: Any) -> dict[str, list[str]]:
    gathered: dict[str, list[str]] = {}
    for name, value in pairs:
        gathered.setdefault(name, []).append(value)
    return gathered
