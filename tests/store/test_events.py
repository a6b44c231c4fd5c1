"""Reading the event log of single things."""

from tests.kits.store_kit import Store, insert
from trunkline.store import tables
from trunkline.store.engine import Engine
from trunkline.store.events import events_of


def event(account: str, subject: str, kind: str) -> dict[str, str]:
    body = '{"text":"Grüße"}'
    return {"account_id": account, "kind": kind, "subject_id": subject, "date": "2026-11-23", "body": body}


def test_the_newest_events_of_some_things_in_their_order(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        rows = [event("a", "m1", "One"), event("a", "m2", "Two"), event("b", "m1", "Three"), event("a", "m1", "Four")]
        await insert(engine, tables.EVENT, rows)
        kinds = [found.kind for found in await events_of(engine, ["a"], ["m1", "m2"], 10)]
        assert kinds == ["One", "Two", "Four"]
        assert [found.kind for found in await events_of(engine, ["a", "b"], ["m1"], 2)] == ["Three", "Four"]
        assert await events_of(engine, ["a"], [], 10) == []
        assert await events_of(engine, [], ["m1"], 10) == []
        first = (await events_of(engine, ["a"], ["m1"], 10))[0]
        assert (first.subject_id, first.date, first.body) == ("m1", "2026-11-23", {"text": "Grüße"})

    either_store.run(work)
