"""A registry of a few operations of every kind, and a browser in front of the pages that show it."""

from __future__ import annotations

import asyncio
import datetime
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Annotated, Any, ClassVar, Generic, TypeVar

import httpx
from starlette.applications import Starlette

import trunkline.formats
from trunkline.base.plugins import collect
from trunkline.contract.operation import Route, any_role, any_verb, anyone, get, operation, post, signed_in
from trunkline.contract.registry import Registry
from trunkline.contract.shapes import Doc, Dto, WireEnum
from trunkline.formats.format import Format
from trunkline.web.pages.site import routes

T = TypeVar("T")

HERE = "http://trunkline.test"


class Colours(WireEnum, namespace="Test"):
    """What a thing looks like."""

    Red = "Red"
    Green = "Green"


class Thing(Dto):
    """One <thing>."""

    NAMESPACE: ClassVar[str] = "Test"

    name: Annotated[str | None, Doc("How it is <called>")] = None
    colour: Colours
    parts: dict[str, list[Thing]] | None = None


class Page(Dto, Generic[T]):
    """Some of many."""

    NAMESPACE: ClassVar[str] = "Test"

    items: list[T]
    made: datetime.datetime | None = None


class SendMessage(Dto):
    """Send something. It is not really sent! And so on."""

    NAMESPACE: ClassVar[str] = "Test"

    session_id: Annotated[str | None, Doc("Where to", required=True)] = None
    count: int = 1


class ListThings(Dto):
    NAMESPACE: ClassVar[str] = "Test"


class Forget(Dto):
    """Forget everything, e.g. this"""

    NAMESPACE: ClassVar[str] = "Test"


@operation(
    post("/sessions/{sessionId}/messages"), any_verb("/messages"), access=any_role("User", "Manager"), tags=("Things",)
)
async def send_message(request: SendMessage, call: Any) -> Thing:
    """Not shown: the request has words of its own."""
    raise AssertionError


@operation(get("/things"), access=anyone(), tags=("Things", "Lists"))
async def list_things(request: ListThings, call: Any) -> Page[Thing]:
    """Retrieve things. All of them."""
    raise AssertionError


@operation(Route("/forget", ("GET", "POST")), access=signed_in(), verbs=("POST",))
async def forget(request: Forget, call: Any) -> None:
    """Forget."""


OPERATIONS = (send_message, list_things, forget)


def formats() -> list[Format]:
    """The formats that are there."""
    return collect(trunkline.formats, Format)


def run(
    work: Callable[[httpx.AsyncClient], Awaitable[None]],
    docs: Path | None = None,
    registry: Registry | None = None,
    public_url: str = "",
    base_url: str = HERE,
) -> None:
    """Let a test look at the pages."""

    async def go() -> None:
        pages = routes(Registry(OPERATIONS) if registry is None else registry, formats(), docs, public_url)
        transport = httpx.ASGITransport(Starlette(routes=pages))
        async with httpx.AsyncClient(transport=transport, base_url=base_url) as browser:
            await work(browser)

    asyncio.run(go())
