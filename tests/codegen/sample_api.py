"""A small service with everything that a DTO can have, for the languages to show what they make of it."""

from __future__ import annotations

import datetime
import decimal
import uuid
from typing import Annotated, Any, ClassVar, Generic, TypeVar

from trunkline.contract.operation import any_role, any_verb, anyone, delete, get, operation, post
from trunkline.contract.registry import Registry
from trunkline.contract.shapes import Char, DateTimeOffset, Dictionary, Doc, Dto, Long, WireEnum
from trunkline.contract.status import ResponseStatus

T = TypeVar("T")
NAMESPACE = "Sample.Api.Things"


class Colours(WireEnum, namespace="Sample.Api"):
    """What a thing can look like."""

    None_ = "None"
    Red = "Red"
    DarkBlue = "DarkBlue"
    faded = "faded"


Labels = Annotated[dict[str, "Label"], Dictionary("Labels", "Sample.Api", "Labels by name.")]


class Label(Dto):
    """A text on a thing, with more labels on it: a type that holds itself."""

    NAMESPACE: ClassVar[str] = "Sample.Api"

    text: str | None = None
    on: Label | None = None
    all: list[Label] | None = None
    named: Labels | None = None


class Base(Dto):
    """What all things have."""

    NAMESPACE: ClassVar[str] = "Sample.Api"

    id: str | None = None


class Thing(Base):
    """Every kind of member, each once as it is and once as it may be missing. */ *) is not the end."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    flag: bool
    maybe_flag: bool | None = None
    whole: int
    maybe_whole: int | None = None
    large: Long
    maybe_large: Long | None = None
    real: float
    maybe_real: float | None = None
    exact: decimal.Decimal
    maybe_exact: decimal.Decimal | None = None
    at: datetime.datetime
    maybe_at: datetime.datetime | None = None
    there: DateTimeOffset
    maybe_there: DateTimeOffset | None = None
    during: datetime.timedelta
    maybe_during: datetime.timedelta | None = None
    mark: uuid.UUID
    maybe_mark: uuid.UUID | None = None
    letter: Char
    maybe_letter: Char | None = None
    data: bytes | None = None
    colour: Colours
    maybe_colour: Colours | None = None
    texts: list[str]
    numbers: list[int] | None = None
    grid: list[list[int]] | None = None
    colours: list[Colours] | None = None
    words: dict[str, str] | None = None
    counts: dict[str, int] | None = None
    groups: dict[str, list[Label]] | None = None
    label: Label | None = None
    labels: Labels | None = None
    # Words of some language or another.
    class_: str | None = None
    from_: Annotated[str | None, Doc('Where it is "from"; \\ and $x are no signs of ours')] = None
    type: str | None = None
    end: str | None = None
    default: str | None = None
    object: str | None = None
    self_: str | None = None


class Box(Dto, Generic[T]):
    """Things of one kind."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    items: list[T]
    first: T | None = None
    count: int


class Search(Dto, Generic[T]):
    """Asks for things; does not speak of its parameter."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    page: int = 0
    colour: Colours | None = None


class FindThings(Search[Thing]):
    """Find things."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    text: Annotated[str | None, Doc("What to look for", required=True)] = None


class PutThing(Dto):
    """Keep a thing."""

    NAMESPACE: ClassVar[str] = NAMESPACE
    ORDERED: ClassVar[bool] = True

    thing: Thing | None = None
    reason: str | None = None


class PutThingResponse(Dto):
    """What came of it."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    result: str | None = None
    response_status: ResponseStatus | None = None


class DropThing(Dto):
    """Forget a thing."""

    NAMESPACE: ClassVar[str] = NAMESPACE

    thing_id: Annotated[str | None, Doc("Which one")] = None


class Ping(Dto):
    """Ask whether anybody is there."""

    NAMESPACE: ClassVar[str] = "Sample.Api"


class ListLabels(Dto):
    """List the labels."""

    NAMESPACE: ClassVar[str] = "Sample.Api"


@operation(get("/things"), access=any_role("User"), tags=("things",))
async def find_things(request: FindThings, call: Any) -> Box[Thing]:
    """Nothing."""
    raise NotImplementedError


@operation(
    post("/things/{thingId}"), any_verb("/things"), access=any_role("User", "Manager"), tags=("things", "writing")
)
async def put_thing(request: PutThing, call: Any) -> PutThingResponse:
    """Nothing."""
    raise NotImplementedError


@operation(delete("/things/{thingId}"), access=any_role("User"), tags=("writing",))
async def drop_thing(request: DropThing, call: Any) -> None:
    """Nothing."""


@operation(any_verb("/ping"), access=anyone(), verbs=("GET",))
async def ping(request: Ping, call: Any) -> str:
    """Nothing."""
    raise NotImplementedError


@operation(get("/labels"), access=anyone())
async def list_labels(request: ListLabels, call: Any) -> list[Label]:
    """Nothing."""
    raise NotImplementedError


SAMPLE = Registry([find_things, put_thing, drop_thing, ping, list_labels])
