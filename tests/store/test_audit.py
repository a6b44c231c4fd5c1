"""The audit sees every message of an account, and what of it is missing."""

import pytest

from tests.kits.store_kit import ACCOUNT, OTHER, Store, insert, row_of, write
from trunkline.domain.owed import Phase
from trunkline.store import audit, bulk, tables
from trunkline.store.audit import Kept, kept_messages, leased
from trunkline.store.engine import Engine


async def a_message(engine: Engine, id_: str, account: str = ACCOUNT) -> None:
    """A message with everything that belongs to it."""
    shared = {"account_id": account, "conversation_id": "c", "session_id": "s"}
    message = row_of(tables.MESSAGE, 1, id=id_, text=f"text {id_}", status="queued", **shared)
    await insert(engine, tables.MESSAGE, [message])
    event = row_of(tables.EVENT, 1, account_id=account, kind="MessageCreated", subject_id=id_)
    await insert(engine, tables.EVENT, [event])


async def the_rest(engine: Engine, account: str = ACCOUNT) -> None:
    await insert(engine, tables.CONVERSATION, [row_of(tables.CONVERSATION, 1, account_id=account, id="c")])
    await insert(engine, tables.SESSION, [row_of(tables.SESSION, 1, account_id=account, id="s")])


async def owe(engine: Engine, id_: str, phase: Phase, worker: str | None) -> None:
    row = row_of(tables.OUTBOX, 1, id=id_, phase=int(phase), worker=worker)
    await insert(engine, tables.OUTBOX, [row])


async def kept(engine: Engine) -> list[Kept]:
    return [one async for one in kept_messages(engine, ACCOUNT)]


def test_a_whole_message_and_what_is_owed_for_it(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        await the_rest(engine)
        await a_message(engine, "m1")
        await a_message(engine, "m2")
        await owe(engine, "m2", Phase.RECEIPT, None)
        assert await kept(engine) == [
            Kept("m1", "text m1", "queued", True, True, True, None),
            Kept("m2", "text m2", "queued", True, True, True, Phase.RECEIPT),
        ]

    either_store.run(work)


def test_half_a_message_is_seen(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        await the_rest(engine, OTHER)  # what another account has does not count
        message = row_of(tables.MESSAGE, 1, id="m", conversation_id="c", session_id="s")
        await insert(engine, tables.MESSAGE, [message])
        await insert(engine, tables.EVENT, [row_of(tables.EVENT, 1, kind="MessageSent", subject_id="m")])
        (one,) = await kept(engine)
        assert (one.in_conversation, one.in_session, one.has_event) == (False, False, False)

    either_store.run(work)


def test_it_goes_on_past_what_is_read_at_once(either_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(audit, "AT_ONCE", 2)

    async def work(engine: Engine) -> None:
        await the_rest(engine)
        for number in range(5):
            await a_message(engine, f"m{number}")
        await a_message(engine, "m9", OTHER)
        assert [one.id for one in await kept(engine)] == [f"m{number}" for number in range(5)]

    either_store.run(work)


def test_leased_is_what_a_worker_holds_for_sending(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        await owe(engine, "held", Phase.SEND, "w")
        await owe(engine, "waits", Phase.SEND, None)
        await owe(engine, "sent", Phase.RECEIPT, "w")
        assert await leased(engine) == {("held", "w")}
        await write(engine, bulk.delete_rows(engine.name, tables.OUTBOX, [(ACCOUNT, "held")]))
        assert await leased(engine) == frozenset()

    either_store.run(work)
