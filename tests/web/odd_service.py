"""A service whose operations go wrong in every way, on a pipeline over a real app's store."""

from __future__ import annotations

import asyncio
from typing import Any, ClassVar

from tests.kits.running_app import RunningApp
from trunkline.contract.operation import any_role, anyone, get, operation, post
from trunkline.contract.registry import Registry
from trunkline.contract.shapes import Dto
from trunkline.contract.status import ResponseStatus
from trunkline.domain.facts import CustomerCreated, SessionEnded
from trunkline.operations.call import Call
from trunkline.web.pipeline import Pipeline


class Ask(Dto):
    NAMESPACE: ClassVar[str] = "Odd.Api"

    name: str | None = None
    count: int | None = None


class Told(Dto):
    NAMESPACE: ClassVar[str] = "Odd.Api"

    name: str | None = None
    response_status: ResponseStatus | None = None


class Guarded(Ask):
    NAMESPACE: ClassVar[str] = "Odd.Api"


class Break(Ask):
    NAMESPACE: ClassVar[str] = "Odd.Api"


class Unwritable(Ask):
    NAMESPACE: ClassVar[str] = "Odd.Api"


class Contested(Ask):
    NAMESPACE: ClassVar[str] = "Odd.Api"


class Slow(Ask):
    NAMESPACE: ClassVar[str] = "Odd.Api"


class Quiet(Ask):
    NAMESPACE: ClassVar[str] = "Odd.Api"


class Log:
    """What the handlers saw, and how often the ground shifts below them."""

    def __init__(self) -> None:
        self.handled: list[str] = []
        self.declines = 0
        self.gate = asyncio.Event()


def customer(call: Call, name: str) -> CustomerCreated:
    account_id = call.caller.account_ids[0]
    return CustomerCreated(account_id=account_id, date=call.date, id=call.universe.new_id(), name=name)


def odd_pipeline(running: RunningApp, log: Log) -> Pipeline:
    """A pipeline with the odd operations, on the store, the people and the committer of an app."""

    @operation(post("/guarded"), access=any_role("Manager"))
    async def guarded(request: Guarded, call: Call) -> Told:
        """Only managers."""
        log.handled.append("guarded")
        call.record(customer(call, request.name or "none"))
        return Told(name=request.name)

    @operation(get("/break"), access=anyone())
    async def broken(request: Break, call: Call) -> Told:
        """Fall over."""
        raise ZeroDivisionError("the secret of the house")

    @operation(post("/unwritable"), access=any_role("User"))
    async def unwritable(request: Unwritable, call: Call) -> Told:
        """Answer what no format can write."""
        call.record(customer(call, "never"))
        return Told(name=object())  # type: ignore[arg-type]

    @operation(post("/contested"), access=any_role("User"))
    async def contested(request: Contested, call: Call) -> Told:
        """Decide on what others change meanwhile."""
        log.handled.append("contested")
        account_id = call.caller.account_ids[0]
        call.record(customer(call, "once"))
        if len(log.handled) <= log.declines:  # a session that is not there cannot end
            call.record(SessionEnded(account_id=account_id, date=call.date, id="none", outcome=""))
        return Told(name=request.name)

    @operation(post("/slow"), access=any_role("User"))
    async def slow(request: Slow, call: Call) -> Told:
        """Wait for something."""
        log.handled.append("slow")
        await log.gate.wait()
        call.record(customer(call, "slow"))
        return Told(name=request.name)

    @operation(post("/quiet"), access=any_role("User"))
    async def quiet(request: Quiet, call: Call) -> None:
        """Answer nothing."""
        call.record(customer(call, "quiet"))

    app = running.app
    return Pipeline(
        Registry([guarded, broken, unwritable, contested, slow, quiet]),
        app.formats,
        app.identity,
        app.committer,
        app.directory,
        app.universe,
        app.settings,
    )


async def names(running: RunningApp, table: Any) -> list[str]:
    """The names in a table, in the order of its key."""
    return [row["name"] for row in await running.rows(table)]
