"""Scheduled messages through the front door: they wait, go out at their time, and can be taken back until then."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from tests.kits.running_app import RunningApp, play, until
from tests.kits.small_world import MAIN, THEM
from tests.kits.store_kit import Store
from trunkline.base.universe import iso
from trunkline.store import tables


async def schedule(app: RunningApp, seconds: float, to: str = THEM) -> str:
    send_at = iso(app.universe.now() + timedelta(seconds=seconds))
    body = {"endpointId": MAIN, "toAddress": to, "body": "Later", "sendAt": send_at}
    answer = await app.ask("POST", "/messages/schedule", body)
    assert answer.status == 200, answer.body
    assert (answer.json["status"], answer.json["sendAt"]) == ("scheduled", send_at)
    return str(answer.json["message"]["id"])


async def story(app: RunningApp, id_: str) -> dict[str, object]:
    return dict((await app.ask("GET", f"/messages/{id_}")).json)


def test_it_goes_out_at_its_time_and_not_before(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        early, late = await schedule(app, 3600), await schedule(app, 7200)
        await asyncio.sleep(0.1)
        assert (await story(app, early))["status"] == "scheduled"
        app.universe.advance(3600)
        for lane in app.app.deliveries.lanes.values():
            lane.wake()
        await app.becomes(early, "delivered")
        told = await story(app, late)
        assert told["status"] == "scheduled"
        assert told["expectedSendDate"] == iso(app.universe.now() + timedelta(seconds=3600))
        assert str(told["delayReason"]).startswith("It is to be sent at ")

    play(either_store, scene, deliver=True)


def test_taken_back_it_never_goes_out(either_store: Store) -> None:
    async def scene(app: RunningApp) -> None:
        kept, taken = await schedule(app, 60), await schedule(app, 60)
        assert (await app.ask("DELETE", f"/messages/{taken}")).status == 204
        assert (await story(app, taken))["status"] == "canceled"
        app.universe.advance(100)
        await app.becomes(kept, "delivered")
        assert (await app.message(taken))["status"] == "canceled"
        assert await app.kinds(taken) == ["MessageCreated", "MessageCanceled"]
        refused = await app.ask("POST", f"/messages/{kept}/cancel")
        assert refused.refusal == (409, "MessageCannotBeCanceled", ["MessageId"])

    play(either_store, scene, deliver=True)


@pytest.mark.parametrize("latency", [0, 1, 5])
def test_canceling_and_claiming_at_once_have_one_winner(either_store: Store, latency: int) -> None:
    """Of messages that are claimed while somebody cancels them, each is either sent or canceled, never both."""

    async def scene(app: RunningApp) -> None:
        ids = [(await app.sent(to=f"+1555666{number:04}"))["id"] for number in range(40)]
        await app.app.deliveries.start()
        answers = await asyncio.gather(*(app.ask("DELETE", f"/messages/{id_}") for id_ in reversed(ids)))
        canceled = {id_ for id_, answer in zip(reversed(ids), answers, strict=True) if answer.status == 204}
        assert {answer.status for answer in answers} <= {204, 409}

        async def over() -> bool:
            return {row["status"] for row in await app.rows(tables.MESSAGE)} <= {"delivered", "canceled"}

        await until(over)
        arrived = {row["message_id"] for row in await app.rows(tables.HANDSET_TEXT)}
        assert arrived == set(ids) - canceled

    play(either_store, scene, network={"latency_ms": latency})
