"""Limits over the API: they hold at once, tell what was sent, and only who may handle them sees them."""

from __future__ import annotations

from typing import Any

from tests.kits.running_app import LINE, RunningApp, endpoint, play
from tests.kits.small_world import ACME, FOREIGN, MAIN, SECOND, THEM
from tests.kits.store_kit import Store
from trunkline.domain.facts import LimitSet, PoolMemberAdded, PoolRemoved, SegmentsCounted
from trunkline.domain.pool import POOL

CROWD = "5" * 24


async def asked(app: RunningApp, method: str, target: str, body: Any = None, key: str = "root") -> Any:
    answer = await app.ask(method, target, body, key=key)
    assert answer.status in (200, 204), answer.body
    return answer.json if answer.body else None


def counted(app: RunningApp, account_id: str, id_: str, segments: int) -> SegmentsCounted:
    date = app.universe.now_iso()
    return SegmentsCounted(account_id=account_id, date=date, id=id_, day=date[:10], segments=segments)


def test_a_cap_holds_at_once_and_tells_what_was_sent(either_store: Store) -> None:
    """A pool passes over a number that has sent all it may, so what holds is seen without waiting for anything."""

    async def scene(app: RunningApp) -> None:
        date = app.universe.now_iso()
        await app.record(
            endpoint(ACME, CROWD, date, None, type=POOL, display_name="Crowd"),
            PoolMemberAdded(account_id=ACME, date=date, id=CROWD, endpoint_id=MAIN),
            counted(app, ACME, MAIN, 3),
        )
        assert (await app.sent("Hi", THEM, CROWD))["endpointId"] == MAIN
        limit = await asked(app, "PUT", f"/limits/{MAIN}", {"dailyCap": 3, "ratePerSecond": 2})
        assert (limit["dailyCap"], limit["ratePerSecond"], limit["sentToday"]) == (3, 2, 3)
        assert (await app.send("Hi", THEM, CROWD)).refusal[1] == "EndpointCannotSend"
        limit = await asked(app, "PUT", f"/limits/{MAIN}", {"dailyCap": 4})
        assert "ratePerSecond" not in limit
        assert (await app.sent("Hi", THEM, CROWD))["endpointId"] == MAIN
        assert [(one["id"], one["sentToday"]) for one in (await asked(app, "GET", "/limits"))["items"]] == [(MAIN, 3)]
        await asked(app, "PUT", f"/limits/{MAIN}", {"dailyCap": 3})
        await asked(app, "DELETE", f"/limits/{MAIN}")
        assert (await app.sent("Hi", THEM, CROWD))["endpointId"] == MAIN
        assert (await asked(app, "GET", "/limits"))["items"] == []

    play(either_store, scene)


def test_who_handles_which_limits(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        about: dict[str, Any] = {"date": app.universe.now_iso(), "per_minute": None, "daily_cap": 9}
        for account_id, id_ in (("", LINE), (ACME, SECOND), ("b" * 24, FOREIGN)):
            await app.record(LimitSet(account_id=account_id, id=id_, **about))
        await app.record(counted(app, "", LINE, 2))
        seen = {key: (await asked(app, "GET", "/limits", key=key))["items"] for key in ("root", "boss", "stranger")}
        assert {key: [one["id"] for one in items] for key, items in seen.items()} == {
            "root": [LINE, SECOND],
            "boss": [SECOND],
            "stranger": [],
        }
        assert (await asked(app, "GET", f"/limits/{LINE}"))["sentToday"] == 2
        for method, body in (("PUT", {"dailyCap": 1}), ("DELETE", None)):
            for key, id_, status in (
                ("root", LINE, 403),
                ("root", FOREIGN, 404),
                ("boss", LINE, 404),
                ("stranger", SECOND, 404),
            ):
                answer = await app.ask(method, f"/limits/{id_}", body, key=key)
                assert (answer.refusal[0], answer.refusal[2]) == (status, ["LimitedId"]), (method, key, id_)

    play(either_store, scene)


def test_what_was_limited_and_is_gone_is_still_listed(sqlite_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        about: dict[str, Any] = {"account_id": ACME, "date": app.universe.now_iso()}
        await app.record(
            endpoint(ACME, CROWD, about["date"], None, type=POOL, display_name="Crowd"),
            LimitSet(**about, id=CROWD, per_minute=60, daily_cap=None),
        )
        (limit,) = (await asked(app, "GET", "/limits"))["items"]
        assert (limit["id"], limit["name"], limit["ratePerSecond"]) == (CROWD, "Crowd", 1)
        refused = await app.ask("PUT", f"/limits/{CROWD}", {"dailyCap": 1}, key="root")
        assert refused.refusal == (400, "EndpointCannotSend", ["LimitedId"])
        await app.record(PoolRemoved(**about, id=CROWD, members=()))
        (limit,) = (await asked(app, "GET", "/limits"))["items"]
        assert limit["id"] == CROWD and "name" not in limit

    play(sqlite_store, scene)
