"""Reading conversations."""

from typing import Any

import pytest

from tests.kits.store_kit import Store, insert, row_of
from tests.store.test_listing import NAMES, message
from trunkline.store import tables
from trunkline.store.conversations import ConversationFilter, find_conversation, last_words, list_conversations
from trunkline.store.engine import Engine

ONE, TWO = NAMES[:2]


def conversation(number: int, account: str, **values: Any) -> dict[str, Any]:
    newest = message(number, account)
    more = {"id": f"c{number}", "account_id": account, "last_message_id": newest["id"], "last_date": newest["date"]}
    return row_of(tables.CONVERSATION, number, **(more | values))


@pytest.mark.parametrize(
    ("wanted", "most", "expected"),
    [
        (ConversationFilter([ONE, TWO]), 100, [5, 4, 3, 2, 1, 0]),
        (ConversationFilter([ONE, TWO]), 2, [5, 4]),
        (ConversationFilter([ONE]), 100, [4, 2, 0]),
        (ConversationFilter([]), 100, []),
        (ConversationFilter([ONE, TWO], endpoint_ids=["p"]), 100, [2, 1, 0]),
        (ConversationFilter([ONE, TWO], endpoint_ids=["p", "q"], customer_ids=["x"]), 100, [3, 0]),
        (ConversationFilter([ONE, TWO], endpoint_ids=[]), 100, []),
        (ConversationFilter([ONE, TWO], since="2026-11-23T10:00:04.000Z"), 100, [5, 4]),
    ],
)
def test_filters(either_store: Store, wanted: ConversationFilter, most: int, expected: list[int]) -> None:
    async def work(engine: Engine) -> None:
        rows = [
            conversation(n, NAMES[n % 2], endpoint_id="pppqqq"[n], customer_id=("x", None, "y")[n % 3])
            for n in range(6)
        ]
        messages = [message(n, NAMES[n % 2]) for n in range(6)]
        await insert(engine, tables.CONVERSATION, rows)
        await insert(engine, tables.MESSAGE, messages)
        found = await list_conversations(engine, wanted, most)
        assert found == [(rows[n], messages[n]) for n in expected]

    either_store.run(work)


def test_one_conversation(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        row = conversation(1, ONE)
        await insert(engine, tables.CONVERSATION, [row])
        assert await find_conversation(engine, [ONE, TWO], "c1") == row
        assert await find_conversation(engine, [TWO], "c1") is None
        assert await find_conversation(engine, [], "c1") is None

    either_store.run(work)


def test_the_last_word_of_each(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        rows = [conversation(n, ONE if n < 3 else TWO) for n in range(4)]
        messages = [message(n, ONE if n < 3 else TWO, sender=("Ann", None, "Bob", "Eve")[n]) for n in range(4)]
        await insert(engine, tables.CONVERSATION, rows)
        await insert(engine, tables.MESSAGE, messages)
        found = await last_words(engine, [ONE, TWO], ["c0", "c1", "c3", "c9"])
        assert {key: tuple(word) for key, word in found.items()} == {
            (ONE, "c0"): (messages[0]["date"], "Ann"),
            (ONE, "c1"): (messages[1]["date"], messages[1]["other_address"]),
            (TWO, "c3"): (messages[3]["date"], "Eve"),
        }
        assert await last_words(engine, [TWO], ["c0"]) == {}
        assert await last_words(engine, [ONE], []) == {}

    either_store.run(work)
