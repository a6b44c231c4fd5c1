"""The sample service whose answers were recorded from the reference, with DTOs of our own.

For `tests.golden_comparison`. Its services answer constants and fail as they are told, so that every exchange comes
out the same each time.
"""

from __future__ import annotations

import datetime
import decimal
import uuid
from collections.abc import Mapping
from typing import Any, ClassVar, Final

from trunkline.base.faults import (
    Conflict,
    FieldError,
    Forbidden,
    Invalid,
    MethodNotAllowed,
    NotFound,
    Unauthorized,
)
from trunkline.contract.operation import any_role, any_verb, anyone, get, operation, post
from trunkline.contract.shapes import Char, DateTimeOffset, Dto, Long, WireEnum
from trunkline.contract.status import ResponseStatus

SESSIONS: Final = "Voice.Api.Sessions"
MESSAGING: Final = "Voice.Api.Messaging"
MOMENT: Final = datetime.datetime(2024, 3, 5, 13, 14, 15, 678_000, datetime.UTC)
EAST: Final = datetime.timezone(datetime.timedelta(hours=2))


class MessageDirections(WireEnum, namespace=MESSAGING):
    """Which way a message went."""

    INCOMING = "Incoming"
    OUTGOING = "Outgoing"


class MessageInfo(Dto):
    """A message, in another namespace than the requests."""

    NAMESPACE: ClassVar[str] = MESSAGING

    id: str | None = None
    account_id: str | None = None
    customer_id: str | None = None
    endpoint_id: str | None = None
    endpoint_display_name: str | None = None
    date: datetime.datetime
    direction: MessageDirections
    other_address: str | None = None
    sender: str | None = None
    text: str | None = None
    is_unread: bool


class SendMessage(Dto):
    """Needs a role."""

    NAMESPACE: ClassVar[str] = SESSIONS

    session_id: str | None = None
    endpoint_id: str | None = None
    to_address: str | None = None
    body: str | None = None


class OpenMessage(Dto):
    """The same without a role."""

    NAMESPACE: ClassVar[str] = SESSIONS

    session_id: str | None = None
    endpoint_id: str | None = None
    to_address: str | None = None
    body: str | None = None


class ListMessages(Dto):
    """Two messages."""

    NAMESPACE: ClassVar[str] = SESSIONS


class OnlyGet(Dto):
    """A service with nothing but Get."""

    NAMESPACE: ClassVar[str] = SESSIONS


class Fail(Dto):
    """Fails as told; its response has a place for a status."""

    NAMESPACE: ClassVar[str] = SESSIONS

    kind: str | None = None
    age: int = 0
    name: str | None = None


class FailResponse(Dto):
    """What there is when it does not fail."""

    NAMESPACE: ClassVar[str] = SESSIONS

    result: str | None = None
    response_status: ResponseStatus | None = None


class Fail2(Dto):
    """Fails as told; its response has no such place."""

    NAMESPACE: ClassVar[str] = SESSIONS

    kind: str | None = None
    age: int = 0
    name: str | None = None


class Sub(Dto):
    """A part."""

    NAMESPACE: ClassVar[str] = SESSIONS

    name: str | None = None
    num: int


class BaseDto(Dto):
    """A base, whose members come last in JSON and first in XML."""

    NAMESPACE: ClassVar[str] = SESSIONS

    zed: str | None = None
    base1: int


class AllTypes(BaseDto):
    """A member of every type: the request and its answer."""

    NAMESPACE: ClassVar[str] = SESSIONS

    bool_: bool
    byte: int
    bytes_: bytes
    char: Char
    int_: int
    n_int: int | None = None
    long: Long
    float_: float
    double: float
    decimal_: decimal.Decimal
    guid: uuid.UUID
    date: datetime.datetime
    n_date: datetime.datetime | None = None
    dto: DateTimeOffset
    span: datetime.timedelta
    dir: MessageDirections
    n_dir: MessageDirections | None = None
    str_: str
    strs: list[str | None]
    ints: list[int]
    map: dict[str, str | None]
    sub_map: dict[int, Sub]
    sub: Sub
    subs: list[Sub | None]
    nested: list[list[int]]
    msgs: list[MessageInfo]


def message(text: str | None) -> MessageInfo:
    """The one message that there is, with this text."""
    return MessageInfo(
        id="m-1",
        account_id="a-1",
        customer_id="c-1",
        endpoint_id="e-1",
        endpoint_display_name='Main "line" & <co>',
        date=MOMENT,
        direction=MessageDirections.OUTGOING,
        other_address="+15551234567",
        text=text,
        is_unread=True,
    )


ODD: Final = 'héllo, "w"\nline2\t</x>'
THROWN: Final[Mapping[str, Exception]] = {
    "404": NotFound("Message m-1 does not exist"),
    "401": Unauthorized("who?"),
    "403": Forbidden("nope"),
    "409": Conflict("Already there"),
    "arg": Invalid(
        "Value cannot be null.\nParameter name: Name",
        code="ArgumentNullException",
        errors=[FieldError("ArgumentNullException", "Name", "Value cannot be null.")],
    ),
    "arg2": Invalid(
        "Bad thing\nParameter name: Name",
        code="ArgumentException",
        errors=[FieldError("ArgumentException", "Name", "Bad thing")],
    ),
    "fnf": NotFound("gone", code="FileNotFoundException"),
    "unauth": Forbidden("denied", code="UnauthorizedAccessException"),
    "notimpl": MethodNotAllowed("The method or operation is not implemented."),
    # What no service refuses by intent.
    "ex": RuntimeError("boom"),
    "keynf": KeyError("no key"),
    "timeout": TimeoutError("late"),
}


def _fail(request: Fail | Fail2, empty: str) -> None:
    errors: list[FieldError] = []
    if request.age <= 0:
        meta = {
            "ComparisonValue": "0",
            "ComparisonProperty": "",
            "PropertyName": "Age",
            "PropertyValue": str(request.age),
        }
        errors.append(FieldError("GreaterThan", "Age", "'Age' must be greater than '0'.", meta))
    if not request.name:
        meta_of_name = {"PropertyName": "Name", "PropertyValue": None}
        errors.append(FieldError(empty, "Name", "'Name' must not be empty.", meta_of_name))
    if errors:
        raise Invalid.of(errors)
    thrown = THROWN.get(request.kind or "")
    if thrown is not None:
        raise thrown


@operation(post("/sessions/{sessionId}/messages"), any_verb("/messages"), access=any_role("User"))
async def send_message(request: SendMessage, call: Any) -> MessageInfo:
    """Answer the text."""
    return message(request.body)


@operation(any_verb("/open"), post("/open/{sessionId}/messages"), access=anyone())
async def open_message(request: OpenMessage, call: Any) -> MessageInfo:
    """Answer what was understood."""
    given = (request.session_id, request.endpoint_id, request.to_address, request.body)
    return message("|".join(text or "" for text in given))


@operation(any_verb("/listmessages"), access=anyone())
async def list_messages(request: ListMessages, call: Any) -> list[MessageInfo]:
    """Answer two messages."""
    return [message(ODD), message("two")]


@operation(get("/onlyget"), access=anyone(), verbs=("GET",))
async def only_get(request: OnlyGet, call: Any) -> None:
    """Answer nothing."""


@operation(any_verb("/fail/{kind}"), access=anyone())
async def fail(request: Fail, call: Any) -> FailResponse:
    """Fail as told."""
    _fail(request, "ShouldNotBeEmpty")
    return FailResponse(result="ok")


@operation(any_verb("/fail2/{kind}"), access=anyone())
async def fail2(request: Fail2, call: Any) -> MessageInfo:
    """Fail as told."""
    _fail(request, "NotEmpty")
    return message("ok")


@operation(any_verb("/alltypes"), access=anyone())
async def all_types(request: AllTypes, call: Any) -> AllTypes:
    """Answer a value of every type."""
    return AllTypes(
        bool_=True,
        byte=7,
        bytes_=b"\x01\x02\x03\xff",
        char="A",
        int_=-5,
        long=9007199254740993,
        float_=1.5,
        double=0.1,
        decimal_=decimal.Decimal("12.50"),
        guid=uuid.UUID("c4637bd951df4fae8f0f7b1bd2cf0a9e"),
        date=MOMENT,
        n_date=datetime.datetime.fromisoformat("2024-03-05"),
        dto=datetime.datetime(2024, 3, 5, 13, 14, 15, tzinfo=EAST),
        span=datetime.timedelta(days=1, hours=2, minutes=3, seconds=4, milliseconds=5),
        dir=MessageDirections.OUTGOING,
        str_='a,b:{c}[d]"e"\\f/\'é\u2028<&>',
        strs=["a", "b,c", 'd"q', "", None],
        ints=[1, 2, 3],
        map={"k1": "v1", "k,2": None},
        sub_map={1: Sub(name="n", num=2)},
        sub=Sub(name="s", num=3),
        subs=[Sub(name="x", num=1), None],
        nested=[[1, 2], []],
        msgs=[message(ODD)],
        zed="z",
        base1=1,
    )


REFERENCE: Final = (send_message, open_message, list_messages, only_get, fail, fail2, all_types)
