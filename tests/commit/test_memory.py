"""What was just claimed is not loaded again; what others changed meanwhile is seen all the same."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from tests.commit.spied import ACME, Bench, on_bench
from tests.kits.store_kit import Store
from trunkline.commit.memory import Memory
from trunkline.commit.rows import Needs, Rows
from trunkline.domain.facts import DeliveryReported, MessageCreated, MessageSent
from trunkline.domain.pace import fair_shares
from trunkline.store import bulk, tables
from trunkline.store.engine import StoreUnavailable, Transaction
from trunkline.store.loader import by_primary_key
from trunkline.store.outbox import Claimed, Claims, Owed

DUE = 60_000


async def claimed(bench: Bench, messages: int = 1) -> list[MessageCreated]:
    """Messages that a worker has leased, and the committer knows it."""
    session = bench.session()
    made = [bench.message(session) for _ in range(messages)]
    await bench.committer.commit([session])
    await bench.together(*([message] for message in made))
    claims = Claims(bench.engine, "1" * 24, "worker", fair_shares)
    found = await claims.take(2_000, DUE, messages)
    assert len(found) == messages
    bench.committer.memory.claimed(found, DUE, "worker")
    bench.engine.loads = 0
    return made


def sent(bench: Bench, message: MessageCreated, carrier_id: str = "x") -> MessageSent:
    return MessageSent(
        account_id=ACME,
        date=bench.universe.now_iso(),
        id=message.id,
        attempt=1,
        carrier_id=carrier_id,
        due=90_000,
        connection_id="1" * 24,
    )


def delivered(bench: Bench, message: MessageCreated) -> DeliveryReported:
    date = bench.universe.now_iso()
    return DeliveryReported(account_id=ACME, date=date, id=message.id, delivered=True, failure=None, reason="")


async def message_row(bench: Bench, message: MessageCreated) -> dict[str, Any]:
    row = await by_primary_key(bench.engine, tables.MESSAGE).find(ACME, message.id)
    assert row is not None
    return row


async def owed(bench: Bench, message: MessageCreated) -> dict[str, Any] | None:
    return await by_primary_key(bench.engine, tables.OUTBOX).find(ACME, message.id)


def test_what_was_claimed_is_not_loaded_for_its_acceptance_and_its_receipt(either_store: Store) -> None:
    async def scene(bench: Bench) -> None:
        made = await claimed(bench, 20)
        assert await bench.together(*([sent(bench, one)] for one in made)) == [None] * 20
        assert {(await message_row(bench, one))["status"] for one in made} == {"sent"}
        assert {(row := await owed(bench, one)) and row["due"] for one in made} == {90_000}
        assert await bench.together(*([delivered(bench, one)] for one in made)) == [None] * 20
        assert bench.engine.loads == 0
        assert {(await message_row(bench, one))["status"] for one in made} == {"delivered"}
        assert [await owed(bench, one) for one in made] == [None] * 20

    on_bench(either_store, scene)


def test_a_receipt_in_the_same_group_as_its_acceptance(either_store: Store) -> None:
    async def scene(bench: Bench) -> None:
        (one,) = await claimed(bench)
        assert await bench.together([sent(bench, one)], [delivered(bench, one)]) == [None, None]
        assert (await message_row(bench, one))["status"] == "delivered" and await owed(bench, one) is None
        assert bench.engine.loads == 0

    on_bench(either_store, scene)


@pytest.mark.parametrize("what", ["canceled", "leased", "gone"])
def test_what_another_process_changed_meanwhile_decides(either_store: Store, what: str) -> None:
    """Somebody cancels the message, leases it anew, or forgets it, past this process."""

    async def scene(bench: Bench) -> None:
        first, second = await claimed(bench, 2)

        async def elsewhere(transaction: Transaction) -> None:
            store, key = bench.engine.name, {"account_id": ACME, "id": first.id}
            if what == "canceled":
                steps = [bulk.update_rows(store, tables.MESSAGE, ("status",), [key | {"status": "canceled"}])]
                steps.append(bulk.delete_rows(store, tables.OUTBOX, [(ACME, first.id)]))
            elif what == "leased":
                steps = [bulk.update_rows(store, tables.OUTBOX, ("worker",), [key | {"worker": "other"}])]
            else:
                steps = [
                    bulk.delete_rows(store, table, [(ACME, first.id)]) for table in (tables.OUTBOX, tables.MESSAGE)
                ]
            transaction.last(steps)

        await bench.engine.transaction(elsewhere)
        results = await bench.together([sent(bench, first)], [sent(bench, second)])
        assert results == [None, None] and bench.engine.loads == 1, "the second look is a careful one"
        assert (await message_row(bench, second))["status"] == "sent"
        row = await by_primary_key(bench.engine, tables.MESSAGE).find(ACME, first.id)
        assert (row and row["status"]) == {"canceled": "canceled", "leased": "sent", "gone": None}[what]

    on_bench(either_store, scene)


def test_what_could_not_be_written_is_not_remembered(either_store: Store) -> None:
    async def scene(bench: Bench) -> None:
        (one,) = await claimed(bench)
        bench.engine.failures = [StoreUnavailable("away")]
        (refused,) = await bench.together([sent(bench, one)])
        assert isinstance(refused, StoreUnavailable)
        assert (await message_row(bench, one))["status"] == "queued"
        assert await bench.together([sent(bench, one, "y")]) == [None] and bench.engine.loads == 1
        row = await message_row(bench, one)
        assert (row["status"], row["carrier_id"]) == ("sent", "y")

    on_bench(either_store, scene)


def test_groups_under_way_at_once_see_what_the_one_before_decided(either_store: Store) -> None:
    async def scene(bench: Bench) -> None:
        made = await claimed(bench, 40)
        first = bench.hand_in(*([sent(bench, one)] for one in made))
        await asyncio.sleep(0)
        second = bench.hand_in(*([delivered(bench, one)] for one in made))
        await asyncio.gather(*first, *second)
        assert {(await message_row(bench, one))["status"] for one in made} == {"delivered"}
        assert [await owed(bench, one) for one in made] == [None] * 40

    on_bench(either_store, scene)


def test_it_has_an_end() -> None:
    memory, needs = Memory(most=2), Needs()
    for number in range(3):
        owed = Owed(ACME, str(number), "c", 0, 0, 0, 0, 1, "e", None, None)
        message = dict.fromkeys((column.name for column in tables.MESSAGE.columns), "")
        memory.claimed([Claimed(owed, message)], DUE, "worker")
    needs.row(tables.OUTBOX, ACME, "0")
    assert memory.all_of(needs) is None
    later = Needs()
    later.row(tables.OUTBOX, ACME, "2")
    assert memory.all_of(later)
    memory.follow(Rows())
    assert memory.all_of(later)
    memory.forget()
    assert memory.all_of(later) is None and memory.all_of(Needs()) == {}
