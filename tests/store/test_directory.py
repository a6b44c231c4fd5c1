"""What is remembered for a short time, what never is, and whose it is."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

import trunkline.store.directory as module
from tests.kits.store_kit import Store, insert, row_of
from trunkline.store import bulk, remembered, tables
from trunkline.store.directory import REMEMBERED_SECONDS, Directory
from trunkline.store.engine import Engine, Transaction

ACME, OTHER = "a" * 24, "b" * 24


class Clock:
    """A clock that stands still."""

    def __init__(self) -> None:
        self.now = 1000.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    for each in (module, remembered):
        monkeypatch.setattr(each, "time", made)
    return made


async def settle(engine: Engine) -> Directory:
    await insert(
        engine,
        tables.ACCOUNT,
        [
            {"id": id_, "name": name, "region": "US", "date_created": "d"}
            for id_, name in ((ACME, "Acme"), (OTHER, "Other"))
        ],
    )
    endpoints = [("e1", ACME, "one"), ("e2", OTHER, "two")]
    await insert(
        engine,
        tables.ENDPOINT,
        [
            row_of(tables.ENDPOINT, 1, id=id_, account_id=owner, display_name=name, address=name)
            for id_, owner, name in endpoints
        ],
    )
    await insert(engine, tables.CONNECTION, [row_of(tables.CONNECTION, 1, id="c1", name="line")])
    return Directory(engine)


async def rename(engine: Engine, name: str) -> None:
    async def work(transaction: Transaction) -> None:
        row = {"account_id": ACME, "id": "e1", "display_name": name}
        await transaction.run([bulk.update_rows(engine.name, tables.ENDPOINT, ("display_name",), [row])])

    await engine.transaction(work)


async def name_of(directory: Directory) -> str:
    return str((await directory.endpoint((ACME,), "e1") or {})["display_name"])


def test_an_endpoint_is_found_in_the_callers_accounts_only(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        directory = await settle(engine)
        assert (await directory.endpoint((ACME, OTHER), "e2") or {})["display_name"] == "two"
        assert await directory.endpoint((ACME,), "e2") is None
        assert await directory.endpoint((OTHER,), "e2"), "that one was refused to another is not remembered"
        assert await directory.endpoint((), "e2") is None
        assert (await directory.connection("c1") or {})["name"] == "line"
        assert await directory.connection("c2") is None

    either_store.run(work)


def test_an_endpoint_is_remembered_for_a_short_time(sqlite_store: Store, clock: Clock) -> None:
    async def work(engine: Engine) -> None:
        directory = await settle(engine)
        assert await name_of(directory) == "one"
        await rename(engine, "new")
        clock.now += REMEMBERED_SECONDS
        assert await name_of(directory) == "one"
        clock.now += 0.1
        assert await name_of(directory) == "new"

    sqlite_store.run(work)


def test_our_own_changes_are_seen_at_once(sqlite_store: Store, clock: Clock) -> None:
    async def work(engine: Engine) -> None:
        directory = await settle(engine)
        assert await name_of(directory) == "one"
        await directory.accounts()
        await rename(engine, "new")
        await insert(engine, tables.ACCOUNT, [{"id": "c" * 24, "name": "Third", "region": "DE", "date_created": "d"}])
        directory.forget()
        assert await name_of(directory) == "new"
        assert (await directory.accounts())["c" * 24] == {"id": "c" * 24, "name": "Third", "region": "DE"}

    sqlite_store.run(work)


@pytest.mark.parametrize(
    ("reader", "asked", "forget"),
    [
        ("read_plan", "plan", "forget"),
        ("read_consent_plan", "consent", "forget_consent"),
        ("all_esmes", "esmes", "forget"),
    ],
)
def test_what_was_read_while_something_changed_is_not_remembered(
    sqlite_store: Store, monkeypatch: pytest.MonkeyPatch, reader: str, asked: str, forget: str
) -> None:
    async def work(engine: Engine) -> None:
        directory, original, reads = await settle(engine), getattr(module, reader), []

        async def overtaken(engine: Engine) -> Any:
            found = await original(engine)
            reads.append(found)
            if len(reads) == 1:
                getattr(directory, forget)()
            return found

        monkeypatch.setattr(module, reader, overtaken)
        for _ in range(3):
            await getattr(directory, asked)()
        assert len(reads) == 2, "the first may be older than the change"

    sqlite_store.run(work)


def test_what_is_not_there_is_asked_for_again(sqlite_store: Store, clock: Clock) -> None:
    async def work(engine: Engine) -> None:
        directory = await settle(engine)
        assert await directory.endpoint((ACME,), "e9") is None
        await insert(engine, tables.ENDPOINT, [row_of(tables.ENDPOINT, 9, id="e9")])
        assert await directory.endpoint((ACME,), "e9") is not None

    sqlite_store.run(work)


def test_accounts_are_remembered_too(sqlite_store: Store, clock: Clock) -> None:
    async def work(engine: Engine) -> None:
        directory = await settle(engine)
        assert set(await directory.accounts()) == {ACME, OTHER}
        await insert(engine, tables.ACCOUNT, [{"id": "c" * 24, "name": "Third", "region": "DE", "date_created": "d"}])
        assert set(await directory.accounts()) == {ACME, OTHER}
        clock.now += REMEMBERED_SECONDS + 0.1
        assert len(await directory.accounts()) == 3

    sqlite_store.run(work)


def test_what_is_remembered_has_an_end(sqlite_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "REMEMBERED_MOST", 3)

    async def work(engine: Engine) -> None:
        directory = await settle(engine)
        rows = [row_of(tables.ENDPOINT, 10 + n, id=f"x{n}", address=f"x{n}") for n in range(10)]
        await insert(engine, tables.ENDPOINT, rows)
        for row in rows:
            assert await directory.endpoint((ACME,), row["id"]) is not None
            assert len(directory._remembered) <= 3

    sqlite_store.run(work)


def test_sessions_are_never_remembered(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        directory = Directory(engine)
        session: dict[str, Any] = row_of(tables.SESSION, 1, id="s", account_id=ACME, conversation_id="c", ended=False)
        assert await directory.open_session(ACME, "c") is None
        await insert(engine, tables.SESSION, [session])
        assert (await directory.session((OTHER, ACME), "s") or {})["id"] == "s"
        assert await directory.session((OTHER,), "s") is None
        assert (await directory.open_session(ACME, "c") or {})["id"] == "s"

        async def end(transaction: Transaction) -> None:
            row = {"account_id": ACME, "id": "s", "ended": True}
            await transaction.run([bulk.update_rows(engine.name, tables.SESSION, ("ended",), [row])])

        await engine.transaction(end)
        assert await directory.open_session(ACME, "c") is None
        assert (await directory.session((ACME,), "s") or {})["ended"]

    either_store.run(work)


def test_messages_and_their_parts_by_the_carriers_ids(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        ids = (("m1", "l1", "x"), ("m2", "l2", "x"), ("m3", "l1", None))
        for table in (tables.MESSAGE, tables.MESSAGE_PART):
            rows = [
                row_of(table, 1, id=id_, account_id=ACME, connection_id=line, carrier_id=carrier or "")
                | ({} if carrier or table is tables.MESSAGE_PART else {"carrier_id": None})
                for id_, line, carrier in ids
            ]
            await insert(engine, table, rows)
        directory = Directory(engine)
        for find in (directory.message_of_carrier_id, directory.part_of_carrier_id):
            asked = [("l1", "x"), ("l2", "x"), ("l3", "x"), ("l1", "y\0"), ("l1", "\ud800")]
            found = await asyncio.gather(*(find(*each) for each in asked))
            assert [row and row["id"] for row in found] == ["m1", "m2", None, None, None]

    either_store.run(work)
