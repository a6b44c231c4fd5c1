"""Reading the event log: of single things, and as a whole."""

from tests.kits.store_kit import Store, insert
from trunkline.store import tables
from trunkline.store.engine import Engine
from trunkline.store.events import (
    events_after,
    events_between,
    events_numbered,
    events_of,
    newest_number,
    number_since,
    oldest_number,
)


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


def test_the_whole_log_in_its_order_and_from_its_ends(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        assert (await newest_number(engine), await oldest_number(engine)) == (0, 0)
        assert await events_after(engine, 0, 10) == []
        await insert(engine, tables.EVENT, [event(account, f"m{n}", "One") for n, account in enumerate("abcab")])
        seqs = [found.seq for found in await events_after(engine, 0, 10)]
        assert len(seqs) == 5 and seqs == sorted(seqs)
        assert (await newest_number(engine), await oldest_number(engine)) == (seqs[-1], seqs[0])
        assert [found.seq for found in await events_after(engine, seqs[1], 2)] == seqs[2:4]

        async def between(accounts: list[str], after: int, last: int, most: int = 10) -> list[int]:
            return [found.seq for found in await events_between(engine, accounts, after, last, most)]

        assert await between(["a", "b"], 0, seqs[-1]) == [seqs[0], seqs[1], seqs[3], seqs[4]]
        assert await between(["a", "b"], seqs[0], seqs[3]) == [seqs[1], seqs[3]]
        assert await between(["a", "b"], 0, seqs[-1], 3) == [seqs[0], seqs[1], seqs[3]]
        assert await between([], 0, seqs[-1]) == []
        assert await between(["nobody"], 0, seqs[-1]) == []

    either_store.run(work)


def test_lines_by_their_numbers_and_by_their_date(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        dates = ("2026-11-21", "2026-11-22", "2026-11-23")
        rows = [event("a", f"m{n}", "One") | {"date": date} for n, date in enumerate(dates)]
        await insert(engine, tables.EVENT, [*rows, event("b", "m", "One")])
        first = await oldest_number(engine)
        found = await events_numbered(engine, "a", {first, first + 2, first + 3, 10**12})
        assert {number: one.subject_id for number, one in found.items()} == {first: "m0", first + 2: "m2"}
        assert await events_numbered(engine, "a", []) == {}
        assert await number_since(engine, "2026-11-22") == first + 1
        assert await number_since(engine, "2026-11-22T10:00") == first + 2
        assert await number_since(engine, "2027") is None

    either_store.run(work)
