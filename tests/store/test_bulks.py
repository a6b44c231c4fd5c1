"""What of bulks is read: their counts, their results in order, and what is still to be done."""

from __future__ import annotations

from typing import Any

from tests.kits.store_kit import Store, insert, row_of
from trunkline.store import bulks, tables
from trunkline.store.engine import Engine
from trunkline.store.listing import Window

MINE = {"account_id": "a", "id": "b"}
STATUSES = ["queued", "delivered", "queued", None, "failed", "queued"]


async def fill(engine: Engine) -> None:
    messages: list[dict[str, Any]] = []
    recipients: list[dict[str, Any]] = []
    for number, status in enumerate(STATUSES):
        id_ = f"m{number}" if status else None
        if id_:
            messages.append(row_of(tables.MESSAGE, number, account_id="a", id=id_, status=status, error="off"))
        more = {"to_address": f"+1{number}", "message_id": id_, "error": None if id_ else "no"}
        recipients.append({**MINE, "number": f"{number:06}", **more})
    await insert(engine, tables.MESSAGE, messages)
    await insert(engine, tables.BULK_RECIPIENT, recipients)


def test_counts_and_results(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        await fill(engine)
        counts = await bulks.count_statuses(engine, "a", "b")
        assert counts == {"queued": 3, "delivered": 1, "refused": 1, "failed": 1}
        rows = await bulks.results(engine, "a", "b", Window(1, 3, "Number", False))
        assert [(row["number"], row["status"], row["error"]) for row in rows] == [
            ("000001", "delivered", "off"),
            ("000002", "queued", "off"),
            ("000003", None, "no"),
        ]
        last = await bulks.results(engine, "a", "b", Window(0, 1, "Number", True))
        assert [row["number"] for row in last] == ["000005"]
        assert await bulks.waiting_messages(engine, "a", "b", "000000", 1) == [("m2", "000002")]
        assert await bulks.waiting_messages(engine, "a", "b", "", 9) == [
            ("m0", "000000"),
            ("m2", "000002"),
            ("m5", "000005"),
        ]
        assert await bulks.count_statuses(engine, "other", "b") == {}

    either_store.run(work)


def test_what_is_to_be_done(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        for number, status in enumerate(["made", "making", "canceled", "canceling"]):
            row = row_of(tables.BULK, number, account_id="a", id=f"b{number}", status=status, customer_id=None)
            await insert(engine, tables.BULK, [row])
        assert [row["id"] for row in await bulks.open_bulks(engine, "", 9)] == ["b1", "b3"]
        of_bulk = {"account_id": "a", "id": "b1"}
        chunks = [{**of_bulk, "number": number, "recipients": "[]"} for number in ("000100", "000000")]
        await insert(engine, tables.BULK_CHUNK, chunks)
        found = await bulks.next_chunk(engine, "a", "b1")
        assert found is not None and found["number"] == "000000"
        assert await bulks.next_chunk(engine, "a", "b3") is None
        wanted = bulks.BulkFilter(("a",), None, ("b1", "b2"))
        assert await bulks.count_bulks(engine, wanted) == 2
        assert [row["id"] for row in await bulks.list_bulks(engine, wanted, Window(0, 9, "Date", True))] == ["b2", "b1"]
        assert await bulks.find_bulk(engine, ("x",), "b1") is None

    either_store.run(work)


def test_which_bulk_is_still_made_from_an_endpoint(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        plain = {"account_id": "a", "endpoint_id": "e", "send_at": None, "canceled_by": None}
        rows = [
            row_of(tables.BULK, number, id=f"b{number}", status=status, **plain | more)
            for number, (status, more) in enumerate(
                [("made", {}), ("canceled", {}), ("making", {"endpoint_id": "f"}), ("making", {"account_id": "z"})]
            )
        ]
        await insert(engine, tables.BULK, rows)
        assert await bulks.open_bulk_from(engine, "a", "e") is None
        await insert(engine, tables.BULK, [row_of(tables.BULK, 9, id="b9", status="canceling", **plain)])
        assert await bulks.open_bulk_from(engine, "a", "e") == "b9"

    either_store.run(work)
