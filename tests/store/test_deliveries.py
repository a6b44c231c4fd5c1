"""The queues of receivers: the first of each conversation is due, and whoever holds a receiver alone writes to it."""

from __future__ import annotations

from typing import Any

from tests.kits.store_kit import ACCOUNT, Store, insert, row_of, write
from trunkline.domain.webhook import BLOCKED
from trunkline.store import tables
from trunkline.store.deliveries import (
    Health,
    Receiver,
    any_due,
    deliveries_about,
    delivery_with,
    first_are_due,
    heads,
    owed_count,
    receivers_with,
    record,
    release,
    take_receivers,
)
from trunkline.store.engine import Engine

NOW, LATER = 1_000_000, 2_000_000


def delivery(number: int, conversation: str = "c", **values: Any) -> dict[str, Any]:
    plain = {"id": f"w-{number}", "receiver_id": "w", "conversation_id": conversation, "event_number": number}
    state = {"state": "owed", "due": BLOCKED, "attempts": 0, "first_attempt": None, "subject_id": "m"}
    return row_of(tables.WEBHOOK_DELIVERY, 1, **plain | state | values)


async def fill(engine: Engine, *rows: dict[str, Any], due: int = 0, disabled: bool = False) -> Receiver:
    """A webhook with its receiver, and these deliveries."""
    webhook = row_of(tables.WEBHOOK, 1, id="w", disabled=disabled, behind=None)
    receiver = {"account_id": ACCOUNT, "id": "w", "due": due, "lease_until": 0, "worker": None, "failures": 0}
    await insert(engine, tables.WEBHOOK, [webhook])
    await insert(engine, tables.RECEIVER, [receiver | {"failing_since": None, "paused_until": 0}])
    await insert(engine, tables.WEBHOOK_DELIVERY, rows)
    await write(engine, first_are_due(engine.name, rows, NOW))
    (taken,) = await take_receivers(engine, "me", NOW, LATER, 5)
    return taken


async def due(engine: Engine, receiver: Receiver, now: int = NOW) -> list[int]:
    return [row["event_number"] for row in await heads(engine, receiver, now, 50)]


async def at(engine: Engine) -> int:
    return int((await receivers_with(engine, [ACCOUNT], ["w"]))["w"]["due"])


def test_the_first_of_each_conversation_is_due(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        receiver = await fill(engine, delivery(3), delivery(1), delivery(2, "d"), delivery(4, "d"))
        assert await due(engine, receiver) == [1, 2]
        done = (await heads(engine, receiver, NOW, 1))[0] | {"state": "delivered", "attempts": 1, "status": 200}
        assert await record(engine, "me", receiver, [done], Health(), NOW, LATER)
        assert await due(engine, receiver) == [2, 3]
        assert await owed_count(engine, ACCOUNT, "w", 10) == 3 and await owed_count(engine, ACCOUNT, "w", 2) == 2

    either_store.run(work)


def test_one_that_waits_to_be_tried_again_holds_back_its_conversation(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        receiver = await fill(engine, delivery(1), delivery(2), delivery(3, "d"))
        again = (await heads(engine, receiver, NOW, 1))[0] | {"due": NOW + 500, "attempts": 1}
        assert await record(engine, "me", receiver, [again], Health(1, NOW, 0), NOW, LATER)
        assert await due(engine, receiver) == [3]
        assert await due(engine, receiver, NOW + 500) == [3, 1]
        assert await record(engine, "me", receiver, [], Health(), NOW, LATER, wake_all=True)
        assert sorted(await due(engine, receiver)) == [1, 3]

    either_store.run(work)


def test_only_its_holder_writes_and_gives_it_back(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        receiver = await fill(engine, delivery(1))
        done = (await heads(engine, receiver, NOW, 1))[0] | {"state": "delivered"}
        assert not await record(engine, "other", receiver, [done], Health(), NOW, LATER)
        assert await due(engine, receiver) == [1]
        await release(engine, "other", receiver, 0)
        assert not await take_receivers(engine, "other", NOW, LATER, 5) and not await any_due(engine, NOW)
        assert [one.id for one in await take_receivers(engine, "other", LATER, LATER * 2, 5)] == ["w"]
        assert not await record(engine, "me", receiver, [done], Health(), NOW, LATER)

    either_store.run(work)


def test_a_receiver_is_due_when_its_first_delivery_is(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        receiver = await fill(engine, delivery(1), delivery(2, "d", due=NOW + 70))
        await release(engine, "me", receiver, 0)
        assert await at(engine) == NOW and await any_due(engine, NOW)
        (receiver,) = await take_receivers(engine, "me", NOW, LATER, 5)
        await release(engine, "me", receiver, NOW + 99)
        assert await at(engine) == NOW + 99
        (receiver,) = await take_receivers(engine, "me", NOW + 99, LATER, 5)
        done = [row | {"state": "delivered"} for row in await heads(engine, receiver, LATER, 5)]
        await record(engine, "me", receiver, done, Health(), NOW, LATER)
        await release(engine, "me", receiver, 0)
        assert await at(engine) == BLOCKED

    either_store.run(work)


def test_a_disabled_webhook_is_not_due(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        receiver = await fill(engine, delivery(1), disabled=True)
        await release(engine, "me", receiver, 0)
        assert await at(engine) == BLOCKED

    either_store.run(work)


def test_what_is_remembered_is_found(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        await fill(engine, delivery(2), delivery(1, "d"), delivery(3, subject_id="other"))
        found = await deliveries_about(engine, ACCOUNT, "m", 10)
        assert [row["event_number"] for row in found] == [1, 2]
        one = await delivery_with(engine, [ACCOUNT], "w-3")
        assert one is not None and one["subject_id"] == "other"
        assert await delivery_with(engine, ["other"], "w-3") is None

    either_store.run(work)
