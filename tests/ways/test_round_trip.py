"""A message on its whole way, there and back, through every fault that the simulated network knows."""

import asyncio
from typing import Any

import msgspec

from tests.ways.stage import Stage, staged, until
from trunkline.settings import Settings

HANDSET = "+15556667777"
SOON = 0.001  # hours: 3.6 seconds, the least that the settings allow


def test_there_and_back(store_settings: Settings) -> None:
    async def main() -> None:
        async with staged(store_settings, {"duplicate_inbound_rate": 1}) as stage:
            sent = await stage.sent("Are you coming?", HANDSET)
            row = await stage.becomes(sent["id"], "delivered")
            assert await stage.owed(sent["id"]) is None
            (text,) = await stage.app.network.texts(HANDSET)
            assert (text.text, text.peer, text.message_id) == ("Are you coming?", stage.number, sent["id"])
            assert row["carrier_id"] == text.carrier_id

            await stage.app.network.answer(HANDSET, stage.number, "Yes, at eight")
            (answer,) = [one for one in await listed(stage) if one["direction"] == "Incoming"]
            assert answer["text"] == "Yes, at eight"
            assert answer["isUnread"] is True
            assert answer["otherAddress"] == HANDSET
            assert (await stage.row(answer["id"]))["session_id"] == row["session_id"]
            assert len(await stage.kept()) == 2

    asyncio.run(main())


def test_the_same_text_again_is_another_message(store_settings: Settings) -> None:
    async def main() -> None:
        async with staged(store_settings, {"duplicate_inbound_rate": 1}) as stage:
            for _ in range(3):
                await stage.app.network.answer(HANDSET, stage.number, "Hello?")
            listing = await listed(stage)
            assert [one["text"] for one in listing] == ["Hello?"] * 3
            assert len({(await stage.row(one["id"]))["session_id"] for one in listing}) == 1

    asyncio.run(main())


async def listed(stage: Stage) -> list[dict[str, Any]]:
    """Everything that ListMessages gives."""
    response = await stage.ask("GET", "/messages")
    assert response.status == 200, response.body
    return list(msgspec.json.decode(response.body)["items"])


def test_an_unknown_outcome_follows_the_policy_of_its_connection(store_settings: Settings) -> None:
    arrives, lost = "+15550100008", "+15550100009"

    async def main() -> None:
        async with staged(store_settings, unconfirmed_deadline_hours=SOON, give_up_after_hours=SOON) as stage:
            ids: dict[str, str] = {}
            for policy in ("wait", "ask", "resend"):
                endpoint = await stage.connect(policy)
                deaf = await stage.connect(policy, lost_receipt_rate=1)
                for name, at, to in (("arrives", endpoint, arrives), ("lost", endpoint, lost), ("deaf", deaf, arrives)):
                    ids[f"{policy} {name}"] = (await stage.sent(f"{policy} {name}", to, endpoint=at))["id"]
            await wait_story(stage, ids)
            await ask_story(stage, ids)
            await resend_story(stage, ids)

    asyncio.run(main())


async def wait_story(stage: Stage, ids: dict[str, str]) -> None:
    """It waits for a receipt; one that never comes ends the waiting."""
    await stage.becomes(ids["wait arrives"], "delivered")
    await stage.becomes(ids["wait lost"], "unconfirmed")
    for name in ("wait lost", "wait deaf"):
        row = await stage.becomes(ids[name], "failed")
        assert "nothing more was learnt" in row["error"]
        assert await stage.owed(ids[name]) is None
    arrived = await stage.arrived()
    assert [arrived.get(ids[f"wait {name}"]) for name in ("arrives", "lost", "deaf")] == [1, None, 1]


async def ask_story(stage: Stage, ids: dict[str, str]) -> None:
    """It asks the carrier: what arrived counts as sent, what never did is sent again until its time is over."""
    await stage.becomes(ids["ask arrives"], "delivered")
    assert (await stage.becomes(ids["ask deaf"], "sent"))["carrier_id"]
    await stage.becomes(ids["ask lost"], "failed")
    arrived = await stage.arrived()
    assert [arrived.get(ids[f"ask {name}"]) for name in ("arrives", "lost", "deaf")] == [1, None, 1]


async def resend_story(stage: Stage, ids: dict[str, str]) -> None:
    """It sends again: what was not receipted arrives more than once, and is marked so on the handset."""
    await stage.becomes(ids["resend arrives"], "delivered")
    await stage.becomes(ids["resend lost"], "failed")
    await stage.becomes(ids["resend deaf"], "failed")
    texts = [text for text in await stage.app.network.texts("+15550100008") if text.message_id == ids["resend deaf"]]
    assert len(texts) > 1
    assert [text.repeat for text in texts] == [False] + [True] * (len(texts) - 1)


def test_every_misbehaving_number_comes_to_its_end(store_settings: Settings) -> None:
    ends = {
        "+15550100001": "failed",
        "+15550100002": "failed",
        "+15550100003": "failed",
        "+15550100004": "failed",
        "+15550100005": "failed",
        "+15550100006": "undelivered",
        "+15550100007": "undelivered",
        "+15550100010": "delivered",
        "+15550100011": "delivered",
    }

    async def main() -> None:
        async with staged(store_settings, give_up_after_hours=SOON, receipt_deadline_hours=SOON) as stage:
            ids = {to: (await stage.sent(f"To {to}", to))["id"] for to in ends}
            rows = {to: await stage.becomes(ids[to], status) for to, status in ends.items()}
            for to in ("+15550100001", "+15550100004"):  # when they were last tried decides which sentence it is
                assert "Gave up after" in rows[to]["error"] or "in the time it had" in rows[to]["error"]
            assert "rejected" in rows["+15550100002"]["error"]
            assert "opted_out" in rows["+15550100003"]["error"]
            assert "invalid_address" in rows["+15550100005"]["error"]
            assert "no receipt came" in rows["+15550100006"]["error"]
            assert "expired" in rows["+15550100007"]["error"]
            arrived = await stage.arrived()
            assert {to for to in ends if arrived.get(ids[to])} == {"+15550100006", "+15550100010", "+15550100011"}
            assert set(arrived.values()) == {1}
            assert [await stage.owed(id_) for id_ in ids.values()] == [None] * len(ids)

    asyncio.run(main())


def test_a_throttled_network_gets_everything_in_the_end(store_settings: Settings) -> None:
    async def main() -> None:
        async with staged(store_settings, {"throughput": 40.0}) as stage:
            ids = [(await stage.sent(f"Number {number}", HANDSET))["id"] for number in range(80)]
            for id_ in ids:
                await stage.becomes(id_, "delivered")
            arrived = await stage.arrived()
            assert [arrived[id_] for id_ in ids] == [1] * len(ids)

    asyncio.run(main())


def test_a_session_that_ended_goes_on_when_its_handset_writes_again(store_settings: Settings) -> None:
    async def main() -> None:
        async with staged(store_settings) as stage:
            sent = await stage.sent("Bye", HANDSET)
            session = (await stage.row(sent["id"]))["session_id"]
            ended = await stage.ask("DELETE", f"/sessions/{session}")
            assert ended.status in (200, 204), ended.body
            refused = await stage.ask("POST", f"/sessions/{session}/messages", b'{"body":"One more thing"}')
            assert (refused.status, b"SessionEnded" in refused.body) == (400, True)
            await stage.app.network.answer(HANDSET, stage.number, "Wait!")

            async def joined() -> bool:
                return len(await stage.kept()) == 2

            await until(joined)
            answer = next(one for one in await stage.kept() if one.text == "Wait!")
            assert (await stage.row(answer.id))["session_id"] == session
            again = await stage.ask("POST", f"/sessions/{session}/messages", b'{"body":"Yes?"}')
            assert again.status == 200, again.body

    asyncio.run(main())
