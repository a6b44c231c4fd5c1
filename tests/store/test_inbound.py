"""What an inbound text and a receipt need to know."""

from tests.kits.store_kit import Store, insert, row_of
from trunkline.store import tables
from trunkline.store.engine import Engine
from trunkline.store.inbound import endpoint_of_address, last_activity, last_session, seen_as

ACME, OTHER = "a" * 24, "b" * 24


def test_whose_number_it_is(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        rows = [row_of(tables.ENDPOINT, n, id=f"e{n}", address=f"+{n}" if n else None) for n in range(3)]
        await insert(engine, tables.ENDPOINT, rows)
        assert (await endpoint_of_address(engine, "+2") or {})["id"] == "e2"
        assert await endpoint_of_address(engine, "+3") is None
        assert await endpoint_of_address(engine, "") is None

    either_store.run(work)


def test_the_last_session_is_the_newest_open_or_ended(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        rows = [
            row_of(tables.SESSION, 1, id=id_, account_id=account, conversation_id=conversation, ended=ended)
            for id_, account, conversation, ended in (
                ("s1", ACME, "c", True),
                ("s3", ACME, "c", True),
                ("s2", ACME, "c", True),
                ("s9", OTHER, "c", False),
                ("s8", ACME, "d", False),
            )
        ]
        await insert(engine, tables.SESSION, rows)
        assert (await last_session(engine, ACME, "c") or {})["id"] == "s3"
        assert (await last_session(engine, ACME, "d") or {})["id"] == "s8"
        assert await last_session(engine, ACME, "e") is None

    either_store.run(work)


def test_the_last_activity_is_that_of_the_conversation(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        row = row_of(tables.CONVERSATION, 1, id="c", account_id=ACME, last_date="2026-11-23T10:11:12.123Z")
        await insert(engine, tables.CONVERSATION, [row])
        assert await last_activity(engine, ACME, "c") == "2026-11-23T10:11:12.123Z"
        assert await last_activity(engine, OTHER, "c") is None

    either_store.run(work)


def test_what_was_seen_is_known_by_its_account(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        await insert(engine, tables.INBOUND, [row_of(tables.INBOUND, 1, id="i", account_id=ACME, message_id="m")])
        assert await seen_as(engine, ACME, "i") == "m"
        assert await seen_as(engine, OTHER, "i") is None
        assert await seen_as(engine, ACME, "j") is None

    either_store.run(work)
