"""What was just claimed is not loaded again; what others changed meanwhile is seen all the same."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from tests.commit.spied import ACME, Bench, on_bench
from tests.kits.store_kit import Store
from trunkline.commit.memory import Memory
from trunkline.commit.rows import Needs, Rows
from trunkline.domain.facts import DeliveryReported, MessageCanceled, MessageCreated, MessageSent
from trunkline.domain.pace import fair_shares
from trunkline.store import bulk, tables
from trunkline.store.engine import GuardFailed, StoreUnavailable, Transaction
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


def test_one_row_that_was_out_of_date_does_not_cost_the_others(either_store: Store) -> None:
    async def scene(bench: Bench) -> None:
        first, second = await claimed(bench, 2)

        async def elsewhere(transaction: Transaction) -> None:
            row = {"account_id": ACME, "id": first.id, "worker": "other"}
            transaction.last([bulk.update_rows(bench.engine.name, tables.OUTBOX, ("worker",), [row])])

        await bench.engine.transaction(elsewhere)
        assert await bench.together([sent(bench, first)]) == [None] and bench.engine.loads == 1
        assert [type(error) for error in bench.engine.refused] == [GuardFailed]
        assert await bench.together([sent(bench, second)]) == [None] and bench.engine.loads == 1
        assert await bench.together([delivered(bench, first)]) == [None] and bench.engine.loads == 1, "it was looked at"

    on_bench(either_store, scene)


def test_a_refusal_by_what_is_out_of_date_is_told_to_nobody(either_store: Store) -> None:
    """Remembered as held by a worker, and therefore not to be canceled; meanwhile somebody has let it go."""

    async def scene(bench: Bench) -> None:
        (one,) = await claimed(bench)

        async def elsewhere(transaction: Transaction) -> None:
            row = {"account_id": ACME, "id": one.id, "worker": None}
            transaction.last([bulk.update_rows(bench.engine.name, tables.OUTBOX, ("worker",), [row])])

        await bench.engine.transaction(elsewhere)
        canceled = MessageCanceled(account_id=ACME, date=bench.universe.now_iso(), id=one.id, by="Ann")
        assert await bench.together([canceled]) == [None]
        assert (await message_row(bench, one))["status"] == "canceled"
        assert [facts for facts in bench.groups if canceled in facts] == [[canceled]], "told once"

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
        # Over several connections the later group may be the first to reach PostgreSQL; the earlier one looks again.
        in_order = either_store.name == "sqlite"
        assert [error for error in bench.engine.refused if in_order or not isinstance(error, GuardFailed)] == []

    on_bench(either_store, scene)


def remembering(*ids: str, most: int = 2) -> Memory:
    memory = Memory(most)
    for id_ in ids:
        owed = Owed(ACME, id_, "c", 0, 0, 0, 0, 1, "e", None, None)
        message = dict.fromkeys((column.name for column in tables.MESSAGE.columns), "")
        memory.claimed([Claimed(owed, message | {"account_id": ACME, "id": id_})], DUE, "worker")
    return memory


def needing(*ids: str) -> Needs:
    needs = Needs()
    for id_ in ids:
        needs.row(tables.MESSAGE, ACME, id_)
        needs.row(tables.OUTBOX, ACME, id_)
    return needs


def worked(found: Any) -> Rows:
    rows = Rows()
    for table, known in found.items():
        rows.trust(table, known)
    return rows


def test_it_has_an_end() -> None:
    memory = remembering("0", "1", "2")
    assert memory.take(needing("0")) is None
    assert memory.take(needing("2"))
    assert memory.take(Needs()) == {}


def test_what_a_group_works_at_is_in_its_hands_alone() -> None:
    memory, needs = remembering("1", "2"), needing("1")
    found = memory.take(needs)
    assert found and memory.take(needs) is None
    memory.keep(needs, worked(found))
    assert memory.take(needs) == found
    memory.keep(needs, worked(found))
    memory.forget(needs)
    assert memory.take(needs) is None and memory.take(needing("2"))


def test_what_is_settled_takes_no_room() -> None:
    memory, needs = remembering("1", "2", most=10), needing("1")
    rows = worked(memory.take(needs))
    rows.remove(tables.OUTBOX, ACME, "1")
    memory.keep(needs, rows)
    message = Needs()
    message.row(tables.MESSAGE, ACME, "1")
    assert memory.take(message) is None and memory.take(needing("2"))


def test_a_claim_is_newer_than_what_a_group_left_before() -> None:
    memory, needs = remembering("1"), needing("1")
    before = memory.take(needs)
    assert before
    again = Owed(ACME, "1", "c", 0, 7, 0, 1, 1, "e", None, None)
    memory.claimed([Claimed(again, dict(before[tables.MESSAGE][ACME, "1"]))], DUE + 1, "other")
    memory.keep(needs, worked(before))
    after = memory.take(needs)
    assert after and after[tables.OUTBOX][ACME, "1"]["due"] == DUE + 1


def test_only_what_decides_is_kept() -> None:
    memory, needs = remembering("1"), needing("1")
    rows = worked(memory.take(needs))
    rows.change(tables.MESSAGE, ACME, "1", status="sent", error="The carrier said: no")
    memory.keep(needs, rows)
    found = memory.take(needs)
    assert found and "error" not in found[tables.MESSAGE][ACME, "1"]
