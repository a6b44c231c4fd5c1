"""Pools over the API: they send at once, nobody else sees them, and nothing is sent from one that is gone."""

from __future__ import annotations

import asyncio
from typing import Any

from tests.kits.running_app import BRANCH, RunningApp, play
from tests.kits.small_world import ACME, FOREIGN, MAIN, SECOND, THEM
from tests.kits.store_kit import Store
from trunkline.domain.facts import NumberRested
from trunkline.store import tables


async def made(app: RunningApp, *members: str, **more: Any) -> str:
    wanted = {"name": "Crowd", "accountId": ACME, "endpointIds": list(members)} | more
    answer = await app.ask("POST", "/pools", wanted, key="root")
    assert answer.status == 200, answer.body
    return str(answer.json["id"])


async def patched(app: RunningApp, pool: str, **change: Any) -> Any:
    answer = await app.ask("PATCH", f"/pools/{pool}", change, key="root")
    assert answer.status == 200, answer.body
    return answer.json


def test_the_life_of_a_pool(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        pool = await made(app, MAIN)
        assert (await app.sent("Hi", THEM, pool))["endpointId"] == MAIN
        await patched(app, pool, addEndpointIds=[SECOND], removeEndpointIds=[MAIN])
        assert (await app.sent("Hi", THEM, pool))["endpointId"] == SECOND
        await app.record(NumberRested(account_id=ACME, date=app.universe.now_iso(), id=SECOND, reason="blocked"))
        told = (await app.ask("GET", f"/pools/{pool}", key="root")).json
        assert [(member["endpointId"], member["resting"]) for member in told["members"]] == [(SECOND, True)]
        await patched(app, pool, disabled=True, addEndpointIds=[MAIN])
        assert (await app.send("Hi", THEM, pool)).refusal == (400, "EndpointCannotSend", ["EndpointId"])
        await patched(app, pool, disabled=False)
        assert (await app.sent("Hi", THEM, pool))["endpointId"] == MAIN
        assert (await app.ask("DELETE", f"/pools/{pool}", key="root")).status == 204
        assert (await app.send("Hi", THEM, pool)).refusal == (404, "NotFound", ["EndpointId"])
        assert await app.count(tables.POOL_MEMBER) == 0
        assert (await app.sent("Hi", THEM, MAIN))["endpointId"] == MAIN, "its numbers stay"

    play(either_store, scene)


def test_what_belongs_to_others_does_not_exist(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        pool = await made(app, MAIN)
        for method, body in (("GET", None), ("PATCH", {"name": "Mine"}), ("DELETE", None)):
            answer = await app.ask(method, f"/pools/{pool}", body, key="stranger")
            assert answer.refusal == (404, "NotFound", ["PoolId"]), method
        assert (await app.ask("GET", f"/pools/{pool}/recipients", key="stranger")).status == 404
        assert (await app.ask("GET", "/pools", key="stranger")).json["items"] == []
        foreign = await app.ask("POST", "/pools", {"name": "x", "accountId": BRANCH}, key="root")
        assert foreign.refusal == (404, "NotFound", ["AccountId"]), "a key works for one account"
        theirs = await app.ask("PATCH", f"/pools/{pool}", {"addEndpointIds": [FOREIGN]}, key="root")
        assert theirs.refusal == (404, "NotFound", ["AddEndpointIds"])

    play(either_store, scene)


def test_of_two_changes_at_once_neither_is_lost(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        pool = await made(app, MAIN)
        changes: list[dict[str, Any]] = [{"disabled": True}, {"name": "Others"}, {"addEndpointIds": [SECOND]}]
        await asyncio.gather(*(patched(app, pool, **change) for change in changes))
        now = (await app.ask("GET", f"/pools/{pool}", key="root")).json
        assert (now["disabled"], now["name"], len(now["members"])) == (True, "Others", 2)

    play(either_store, scene)


def test_who_joins_a_pool_while_it_goes_is_in_it_or_refused(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        for _ in range(5):
            pool = await made(app, MAIN)
            changes = (
                app.ask("PATCH", f"/pools/{pool}", {"addEndpointIds": [SECOND]}, key="root"),
                app.ask("DELETE", f"/pools/{pool}", key="root"),
            )
            joined, gone = await asyncio.gather(*changes)
            assert gone.status == 204 and joined.status in (200, 404)
            assert await app.row(tables.ENDPOINT, pool) is None

    play(either_store, scene)
