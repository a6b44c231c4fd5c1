"""Claims: what is due, for a time, shared fairly between accounts; and what is overdue."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Sequence
from typing import Any

import pytest

from tests.kits.store_kit import Store, insert, row_of, write
from trunkline.domain.owed import Phase, Priority
from trunkline.domain.pace import fair_shares
from trunkline.store import bulk, tables
from trunkline.store.engine import Engine, GuardFailed, Transaction
from trunkline.store.outbox import ACCOUNTS_MOST, Claims, Owed, take_overdue, waiting

LINE, OTHER_LINE = "1" * 24, "2" * 24
NOW, LEASE = 1_000_000, 60_000


async def fill(engine: Engine, account: str, count: int, start: int = 0, **members: Any) -> None:
    """So many messages of an account that are owed to the carrier, all due."""
    plain = {"account_id": account, "connection_id": LINE}
    owed = {"phase": Phase.SEND, "due": NOW - 1, "give_up": NOW * 2, "attempts": 0, "segments": 1, "worker": None}
    owed["priority"] = Priority.ORDINARY
    ids = [f"{account}-{number:05}" for number in range(start, start + count)]
    messages = [row_of(tables.MESSAGE, 1, **plain, id=id_, text=f"text of {id_}") for id_ in ids]
    rows = [row_of(tables.OUTBOX, 1, **plain, id=id_) | owed | members for id_ in ids]
    for table, made in ((tables.MESSAGE, messages), (tables.OUTBOX, rows)):
        for at in range(0, count, 1000):
            await insert(engine, table, made[at : at + 1000])


def claims(engine: Engine, line: str = LINE, worker: str = "w") -> Claims:
    return Claims(engine, line, worker, fair_shares)


async def take(of: Claims, room: int, now: int = NOW) -> list[str]:
    return [item.owed.id for item in await of.take(now, now + LEASE, room)]


def accounts(ids: list[str]) -> Counter[str]:
    return Counter(id_.partition("-")[0] for id_ in ids)


# --- Fairness --------------------------------------------------------------------------------------------------------


def test_a_small_account_does_not_wait_behind_a_large_one(either_store: Store) -> None:
    """5,000 of one wait, then 5 of another: those go with the first claim, and not with the fiftieth."""

    async def work(engine: Engine) -> None:
        await fill(engine, "large", 5000)
        await fill(engine, "small", 5)
        mine = claims(engine)
        assert accounts(await take(mine, 100)) == {"large": 95, "small": 5}
        assert accounts(await take(mine, 100)) == {"large": 100}

    either_store.run(work)


def test_replies_go_before_a_bulk_which_does_not_stand_still(either_store: Store) -> None:
    """The bulk was there first: of each ten, the replies that came later have eight, and it has the rest."""

    async def work(engine: Engine) -> None:
        await fill(engine, "a", 100, priority=Priority.BULK, due=NOW - 1000)
        await fill(engine, "a", 20, start=500)
        mine, seen = claims(engine), []
        for _ in range(3):
            seen.append([id_ >= "a-00500" for id_ in await take(mine, 10)])
        assert [sum(replies) for replies in seen] == [8, 7, 5]
        assert all(replies == sorted(replies, reverse=True) for replies in seen), "the replies of a claim go first"
        assert len(await take(mine, 100)) == 90

    either_store.run(work)


def test_room_is_shared_evenly_and_in_turn(sqlite_store: Store) -> None:
    async def work(engine: Engine) -> None:
        for account in "abc":
            await fill(engine, account, 30)
        mine = claims(engine)
        total: Counter[str] = Counter()
        for _ in range(6):
            total += accounts(await take(mine, 10))
        assert total == {"a": 20, "b": 20, "c": 20}

    sqlite_store.run(work)


def test_nobody_starves_among_more_accounts_than_are_looked_at(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        many = [f"{number:03}" for number in range(ACCOUNTS_MOST * 2 + 10)]
        for account in many:
            await fill(engine, account, 2)
        mine = claims(engine)
        seen: Counter[str] = Counter()
        for _ in range(3):
            seen += accounts(await take(mine, ACCOUNTS_MOST))
        assert set(seen) == set(many)
        for _ in range(10):
            seen += accounts(await take(mine, ACCOUNTS_MOST))
        assert set(seen.values()) == {2}

    either_store.run(work)


def test_the_oldest_of_an_account_goes_first(sqlite_store: Store) -> None:
    async def work(engine: Engine) -> None:
        for number, due in enumerate([NOW - 5, NOW - 50, NOW - 20]):
            await fill(engine, "a", 1, number, due=due)
        assert await take(claims(engine), 2) == ["a-00001", "a-00002"]

    sqlite_store.run(work)


# --- Leases ----------------------------------------------------------------------------------------------------------


def test_a_claim_is_a_lease(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        await fill(engine, "a", 3)
        first = await claims(engine, worker="one").take(NOW, NOW + LEASE, 10)
        assert [item.message["text"] for item in first] == [f"text of a-{number:05}" for number in range(3)]
        assert {(item.owed.phase, item.owed.attempts, item.owed.segments) for item in first} == {(0, 0, 1)}
        other = claims(engine, worker="two")
        assert await take(other, 10, NOW + LEASE - 1) == []
        assert len(await take(other, 10, NOW + LEASE)) == 3
        held = await engine.read("SELECT DISTINCT due, worker FROM outbox")
        assert held == [(NOW + 2 * LEASE, "two")]

    either_store.run(work)


def test_only_what_is_due_for_sending_on_this_connection(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        await fill(engine, "a", 1, 0)
        await fill(engine, "a", 1, 1, due=NOW + 1)
        await fill(engine, "a", 1, 2, phase=Phase.RECEIPT)
        await fill(engine, "a", 1, 3, phase=Phase.UNCONFIRMED)
        await fill(engine, "a", 1, 4, connection_id=OTHER_LINE)
        assert await take(claims(engine), 10) == ["a-00000"]
        assert await take(claims(engine, OTHER_LINE), 10) == ["a-00004"]
        assert await take(claims(engine, "3" * 24), 10) == []

    either_store.run(work)


def test_workers_at_the_same_time_never_get_the_same(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        for account in "abc":
            await fill(engine, account, 100)
        other = await either_store.open()
        try:
            workers = [claims(one, worker=f"{number}") for number in range(3) for one in (engine, other)]
            found: list[str] = []
            for _ in range(20):
                for some in await asyncio.gather(*(take(worker, 10) for worker in workers)):
                    found += some
                if len(found) >= 300:
                    break
            assert len(found) == len(set(found)) == 300
        finally:
            await other.close()

    either_store.run(work)


@pytest.mark.parametrize("limited", [False, True])
def test_what_changes_while_it_is_chosen_is_not_leased_as_it_was(sqlite_store: Store, limited: bool) -> None:
    async def work(engine: Engine) -> None:
        await fill(engine, "a", 3)

        class Late(Claims):
            """Somebody else takes two messages after this one has chosen."""

            def __init__(self) -> None:
                super().__init__(engine, LINE, "late", fair_shares)
                self.others: list[str] = []

            async def _choose(self, transaction: Transaction, now: int, room: int, but: Sequence[str]) -> list[Owed]:
                owed = await super()._choose(transaction, now, room, but)
                if not self.others:
                    self.others += await take(claims(engine, worker="other"), 2)
                return owed

        late = Late()
        if limited:
            with pytest.raises(GuardFailed):
                await late.take(NOW, NOW + LEASE, 10, list)
        found = [item.owed.id for item in await late.take(NOW, NOW + LEASE, 10, list if limited else None)]
        assert sorted(found + late.others) == ["a-00000", "a-00001", "a-00002"] and len(found) == 1

    sqlite_store.run(work)


@pytest.mark.parametrize("limited", [True, False])
def test_a_message_that_is_deleted_under_a_claim_is_not_leased(sqlite_store: Store, limited: bool) -> None:
    async def work(engine: Engine) -> None:
        await fill(engine, "a", 2)
        gone = [bulk.delete_rows(engine.name, table, [("a", "a-00000")]) for table in (tables.MESSAGE, tables.OUTBOX)]

        class Late(Claims):
            async def _choose(self, transaction: Transaction, *given: Any) -> list[Owed]:
                owed = await super()._choose(transaction, *given)
                if gone:
                    await write(engine, gone.pop(), gone.pop())
                return owed

        late = Late(engine, LINE, "w", fair_shares)
        if limited:
            with pytest.raises(GuardFailed):
                await late.take(NOW, NOW + LEASE, 10, list)
        found = await late.take(NOW, NOW + LEASE, 10, list if limited else None)
        assert [item.owed.id for item in found] == ["a-00001"]

    sqlite_store.run(work)


def test_a_claim_that_fails_holds_nothing(sqlite_store: Store) -> None:
    async def work(engine: Engine) -> None:
        await fill(engine, "a", 3)

        def broken(waiting: Any, room: int, turn: int) -> dict[str, int]:
            raise ValueError("a mistake")

        with pytest.raises(ValueError, match="a mistake"):
            await Claims(engine, LINE, "w", broken).take(NOW, NOW + LEASE, 10)
        assert len(await take(claims(engine), 10)) == 3

    sqlite_store.run(work)


# --- Overdue ---------------------------------------------------------------------------------------------------------


def test_what_is_overdue_is_leased_too(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        await fill(engine, "a", 1, 0)
        await fill(engine, "a", 1, 1, phase=Phase.RECEIPT)
        await fill(engine, "b", 1, 2, phase=Phase.UNCONFIRMED, due=NOW - 2, connection_id=OTHER_LINE)
        await fill(engine, "a", 1, 3, phase=Phase.RECEIPT, due=NOW + 1)
        found = await take_overdue(engine, "w", NOW, NOW + LEASE, 10)
        assert [(item.owed.id, item.owed.phase) for item in found] == [("b-00002", 2), ("a-00001", 1)]
        assert [item.message["text"] for item in found] == ["text of b-00002", "text of a-00001"]
        assert await take_overdue(engine, "x", NOW, NOW + LEASE, 10) == []
        again = await take_overdue(engine, "x", NOW + LEASE, NOW + 2 * LEASE, 2)
        assert len(again) == 2

    either_store.run(work)


def test_waiting_is_counted_by_what_is_owed(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        assert await waiting(engine) == []
        await fill(engine, "a", 3)
        await fill(engine, "a", 1, 3, due=NOW - 9)
        await fill(engine, "b", 2, phase=Phase.RECEIPT, due=NOW)
        assert sorted(await waiting(engine)) == [(0, 4, NOW - 9), (1, 2, NOW)]

    either_store.run(work)


def test_a_row_that_goes_away_is_claimed_no_more(sqlite_store: Store) -> None:
    async def work(engine: Engine) -> None:
        await fill(engine, "a", 2)

        async def remove(transaction: Transaction) -> None:
            await transaction.run([bulk.delete_rows(engine.name, tables.OUTBOX, [("a", "a-00000")])])

        await engine.transaction(remove)
        assert await take(claims(engine), 10) == ["a-00001"]

    sqlite_store.run(work)
