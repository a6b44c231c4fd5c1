"""How each operation may refuse, as responses of the document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final, NamedTuple

from trunkline.contract.operation import Operation
from trunkline.openapi.ways import Way

READING: Final = frozenset({"GET", "HEAD", "OPTIONS"})


class Refusal(NamedTuple):
    """A status of 400 or more: the name of its response, what it means, and an example."""

    name: str
    meaning: str
    code: str
    sentence: str
    field: str = ""
    waits: bool = False


REFUSALS: Final[Mapping[int, Refusal]] = {
    400: Refusal(
        "BadRequest",
        "The request cannot be understood, or the value of a member is not allowed; `errors` names each such member.",
        "NotEmpty",
        "'Body' must not be empty.",
        "Body",
    ),
    401: Refusal(
        "Unauthorized",
        "Nobody is signed in: the answer has a challenge and no body. Where a wrong password or API key was shown, a "
        "body says so. Browsers that ask for HTML are led to the sign-in page instead (302).",
        "Unauthorized",
        "Invalid Username or Password",
    ),
    403: Refusal(
        "Forbidden",
        "The caller is signed in but may not do this. That a role is missing is said as plain text.",
        "Forbidden",
        "Forbidden",
    ),
    404: Refusal(
        "NotFound",
        "There is no such thing, or none that the caller may know of. Where the address itself means nothing, the "
        "answer has no body.",
        "NotFound",
        "Session '6744f1a0c3d2e4b5a6978808' does not exist",
        "SessionId",
    ),
    405: Refusal(
        "MethodNotAllowed",
        "The operation does not do this with this verb: passwords in addresses are refused, for one.",
        "NotSupportedException",
        "GET Authenticate requests are disabled",
    ),
    409: Refusal(
        "Conflict",
        "The request does not fit the present state, or another one with its Idempotency-Key is still running.",
        "RequestInProgress",
        "A request with this Idempotency-Key is still running; ask again when it is done.",
        waits=True,
    ),
    413: Refusal(
        "TooLarge",
        "The body of the request is too large.",
        "RequestTooLarge",
        "The body of a request may have 1048576 bytes at most.",
    ),
    415: Refusal(
        "UnsupportedEncoding",
        "The body is compressed in a way that the server does not know.",
        "UnsupportedEncoding",
        "The Content-Encoding 'br' is not known; send gzip, or none.",
    ),
    422: Refusal(
        "KeyReused",
        "This Idempotency-Key was used before, with a different request.",
        "IdempotencyKeyReused",
        "This Idempotency-Key was used before with a different request.",
        "Idempotency-Key",
    ),
    429: Refusal(
        "TooManyRequests",
        "Too many failed sign-ins, or too many at once: wait as long as `Retry-After` says.",
        "TooManyRequests",
        "Too many failed sign-ins. Try again in 2 seconds.",
        waits=True,
    ),
    503: Refusal(
        "Unavailable",
        "The server cannot do this at the moment; nothing was stored, unless the code is `TimeOut`: then that is "
        "not known, and an Idempotency-Key makes it safe to ask again.",
        "Unavailable",
        "The store cannot be reached. Nothing was stored; try again soon.",
        waits=True,
    ),
    507: Refusal(
        "StorageFull",
        "There is no room left on the server's disk; nothing was stored.",
        "StorageFull",
        "There is no room left on the server's disk. Nothing was stored.",
        waits=True,
    ),
}


def takes_key(way: Way) -> bool:
    """Whether a repeat under an Idempotency-Key gets the first answer again."""
    return way.verb == "POST" and way.operation.repeatable


def statuses_of(way: Way) -> list[int]:
    """The statuses with which a call may be refused."""
    return sorted(set(_statuses(way)))


def _statuses(way: Way) -> Iterator[int]:
    # A credential can be wrong, and slowed down, wherever it is shown.
    yield from (400, 401, 429, 503)
    if way.operation.access.any_of:
        yield 403
    if way.variables or way.verb not in READING:
        yield 404
    if way.verb not in READING:
        yield from (409, 507)
    if way.has_body:
        yield from (413, 415)
    if takes_key(way):
        yield 422
    if _chooses_by_verb(way.operation):
        yield from (404, 405)


def _chooses_by_verb(operation: Operation) -> bool:
    """Whether a route takes reading and writing verbs: then not everything it does can be asked with each."""
    return any(set(route.verbs) & READING and set(route.verbs) - READING for route in operation.routes)


def example_of(refusal: Refusal) -> dict[str, Any]:
    """The JSON body of a refusal."""
    error = {"errorCode": refusal.code, "fieldName": refusal.field, "message": refusal.sentence}
    errors = [error] if refusal.field else []
    return {"responseStatus": {"errorCode": refusal.code, "message": refusal.sentence, "errors": errors}}
