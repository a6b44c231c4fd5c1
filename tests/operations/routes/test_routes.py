"""Routes over the API: they decide at once, and a key, which works for one account, reaches no others."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

from tests.kits.running_app import BRANCH, LINE, RunningApp, connection, play
from tests.kits.small_world import ACME, FOREIGN, MAIN, THEM
from tests.kits.store_kit import Store
from trunkline.base.faults import Invalid
from trunkline.domain.facts import RouteAdded
from trunkline.operations.routes.routes import check_order
from trunkline.store import tables

BACKUP = "2" * 24


async def made(app: RunningApp, **members: Any) -> dict[str, Any]:
    answer = await app.ask("POST", "/routes", {"connectionId": LINE} | members, key="root")
    assert answer.status == 200, answer.body
    return dict(answer.json)


def added(app: RunningApp, account_id: str, endpoint_id: str | None = None) -> RouteAdded:
    return RouteAdded(
        account_id=account_id,
        date=app.universe.now_iso(),
        id=app.universe.new_id(),
        endpoint_id=endpoint_id,
        prefix="",
        connection_id=LINE,
        priority=10,
        cost=0,
    )


def test_a_route_decides_about_the_next_message(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        await app.record(connection(BACKUP, app.universe.now_iso(), {}))

        async def way() -> str:
            return str((await app.message((await app.sent())["id"]))["connection_id"])

        assert await way() == LINE
        route = await made(app, connectionId=BACKUP, prefix=THEM[:5], accountId=ACME)
        assert await way() == BACKUP
        other = await made(app, accountId=ACME, endpointId=MAIN, priority=1)
        assert await way() == LINE
        path = f"/routes/{other['id']}"
        assert (await app.ask("PATCH", path, {"disabled": True}, key="root")).json["disabled"]
        assert await way() == BACKUP
        assert (await app.ask("DELETE", f"/routes/{route['id']}", key="root")).status == 204
        assert await way() == LINE

    play(either_store, scene)


def test_of_two_changes_at_once_neither_is_lost(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        path = f"/routes/{(await made(app, accountId=ACME))['id']}"
        changes = [{"disabled": True}, {"cost": 0.5}, {"priority": 3}]
        await asyncio.gather(*(app.ask("PATCH", path, change, key="root") for change in changes))
        now = (await app.ask("GET", path, key="root")).json
        assert (now["disabled"], now["cost"], now["priority"]) == (True, 0.5, 3)
        (*_, last) = [row for row in await app.rows(tables.EVENT) if row["kind"] == "RouteChanged"]
        assert json.loads(last["body"]) == {"priority": 3, "cost": 500_000, "disabled": True}

    play(either_store, scene)


def test_a_key_reaches_its_own_account_alone(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        whole, theirs = added(app, ""), added(app, BRANCH, FOREIGN)
        await app.record(whole, theirs)
        listed = await app.ask("GET", "/routes", key="root")
        assert [item["id"] for item in listed.json["items"]] == [whole.id]
        assert (await app.ask("GET", f"/routes/{whole.id}", key="root")).json["connectionName"] == "line"
        for method, body in (("PATCH", {"priority": 1}), ("DELETE", None)):
            answer = await app.ask(method, f"/routes/{whole.id}", body, key="root")
            assert answer.refusal == (403, "Forbidden", ["RouteId"])
            answer = await app.ask(method, f"/routes/{theirs.id}", body, key="root")
            assert answer.refusal == (404, "NotFound", ["RouteId"])
        for wanted, status, field in (
            ({"prefix": "+44"}, 403, "AccountId"),
            ({"accountId": BRANCH}, 404, "AccountId"),
            ({"endpointId": FOREIGN}, 404, "EndpointId"),
            ({"endpointId": FOREIGN, "accountId": ACME}, 404, "EndpointId"),
        ):
            answer = await app.ask("POST", "/routes", {"connectionId": LINE} | wanted, key="root")
            assert (answer.refusal[0], answer.refusal[2]) == (status, [field]), wanted

    play(either_store, scene)


@pytest.mark.parametrize("cost", [float("nan"), float("inf"), -0.000001, 1_000_000.1, 0.0000001])
def test_costs_that_are_none(cost: float) -> None:
    with pytest.raises(Invalid, match="'Cost' must") as refused:
        check_order(None, cost)
    assert refused.value.field == "Cost"
