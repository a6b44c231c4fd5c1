"""The memory of the simulated phone network."""

from tests.kits.store_kit import Store, insert, row_of
from trunkline.store import tables
from trunkline.store.engine import Engine
from trunkline.store.handsets import arrivals, newest_texts


def test_the_newest_texts_of_a_handset_come_first(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        rows = [
            row_of(tables.HANDSET_TEXT, n, id=f"{n:03}", incoming=n % 2 == 0, text=f"t{n}") | {"number": number}
            for n in range(6)
            for number in ("+1", "+2")
        ]
        await insert(engine, tables.HANDSET_TEXT, rows)
        found = await newest_texts(engine, "+1", 4)
        assert [(row["number"], row["text"], bool(row["incoming"])) for row in found] == [
            ("+1", "t5", False),
            ("+1", "t4", True),
            ("+1", "t3", False),
            ("+1", "t2", True),
        ]
        assert await newest_texts(engine, "+3", 4) == []

    either_store.run(work)


def test_arrivals_count_messages_and_not_answers(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        texts = [("m1", True), ("m1", True), ("m2", True), ("m3", False), (None, True), (None, False)]
        rows = [
            row_of(tables.HANDSET_TEXT, 1, id=f"{n}", message_id=message_id, incoming=incoming)
            for n, (message_id, incoming) in enumerate(texts)
        ]
        await insert(engine, tables.HANDSET_TEXT, rows)
        assert await arrivals(engine) == {"m1": 2, "m2": 1}

    either_store.run(work)
