"""Pages of large tables."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.kits.store_kit import Store, insert, row_of
from trunkline.store import listing, tables
from trunkline.store.engine import Engine, Step, Transaction
from trunkline.store.listing import Scope, Window, made_since, one_of
from trunkline.store.messages import SORTS, MessageFilter, count_messages, list_messages

NAMES = [f"{number:024x}" for number in range(6)]
Rows = list[dict[str, Any]]


def message(number: int, account: str, conversation: str = "c", **values: Any) -> dict[str, Any]:
    date = f"2026-11-23T10:{number // 60 % 60:02}:{number % 60:02}.000Z"
    more = {"id": f"{number:024x}", "account_id": account, "conversation_id": conversation, "date": date}
    return row_of(tables.MESSAGE, number, **(more | values))


async def walked(engine: Engine, wanted: MessageFilter, size: int, sort: str, descending: bool) -> Rows:
    """Every page until one is empty."""
    found: Rows = []
    while part := await list_messages(engine, wanted, Window(len(found), size, sort, descending)):
        assert len(part) <= size
        found += part
    return found


def test_paging_yields_every_row_exactly_once_in_every_order(either_store: Store) -> None:
    kinds = st.tuples(st.sampled_from(NAMES[:3]), st.sampled_from(["c", "d"]), st.sampled_from(["x", "y", None]))

    @settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
    @given(
        st.lists(kinds, max_size=30),
        st.sampled_from(sorted(SORTS)),
        st.booleans(),
        st.integers(1, 12),
        st.sets(st.sampled_from(NAMES[:4]), min_size=1),
        st.sampled_from([None, ["c"], ["c", "d"], ["e"], []]),
    )
    def check(
        made: list[tuple[str, str, str | None]],
        sort: str,
        descending: bool,
        size: int,
        accounts: set[str],
        conversations: list[str] | None,
    ) -> None:
        async def work(engine: Engine) -> None:
            await engine.transaction(empty)
            rows = [message(n, a, c, sender=s, customer_id=s) for n, (a, c, s) in enumerate(made)]
            await insert(engine, tables.MESSAGE, rows)
            wanted = MessageFilter(sorted(accounts), conversations)
            expected = {
                row["id"]
                for row in rows
                if row["account_id"] in accounts and (conversations is None or row["conversation_id"] in conversations)
            }
            found = await walked(engine, wanted, size, sort, descending)
            assert len(found) == len(expected) and {row["id"] for row in found} == expected
            assert await count_messages(engine, wanted) == len(expected)
            if sort == "Date":
                assert [row["id"] for row in found] == sorted(expected, reverse=descending)
            again = await walked(engine, wanted, 100, sort, descending)
            assert [row["id"] for row in again] == [row["id"] for row in found]

        either_store.run(work)

    check()


async def empty(transaction: Transaction) -> None:
    await transaction.run([Step("DELETE FROM message")])


def test_more_tenants_than_a_union_can_join_are_sorted(either_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listing, "MERGED_MOST", 2)

    async def work(engine: Engine) -> None:
        await insert(engine, tables.MESSAGE, [message(n, NAMES[n % 3]) for n in range(9)])
        found = await walked(engine, MessageFilter(NAMES), 4, "Date", True)
        assert [row["id"] for row in found] == [f"{n:024x}" for n in reversed(range(9))]

    either_store.run(work)


def test_as_many_tenants_as_may_be_merged(either_store: Store) -> None:
    accounts = [f"{number:024x}" for number in range(listing.MERGED_MOST)]

    async def work(engine: Engine) -> None:
        await insert(engine, tables.MESSAGE, [message(n, accounts[n * 7]) for n in range(9)])
        found = await walked(engine, MessageFilter(accounts), 4, "Date", True)
        assert [row["id"] for row in found] == [f"{n:024x}" for n in reversed(range(9))]

    either_store.run(work)


def test_no_tenant_or_conversation_has_nothing(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        await insert(engine, tables.MESSAGE, [message(1, NAMES[0])])
        window = Window(0, 10, "Date", True)
        for wanted in (MessageFilter([]), MessageFilter(NAMES, []), MessageFilter(NAMES, ids=[])):
            assert await list_messages(engine, wanted, window) == []
            assert await count_messages(engine, wanted) == 0

    either_store.run(work)


def test_a_list_of_values_is_one_parameter() -> None:
    column = tables.MESSAGE.c.id
    assert str(one_of("sqlite", column, ["a"]).compile()).startswith("message.id = ")
    assert Scope(["a"]).whole("sqlite", tables.MESSAGE)[0].compare(tables.MESSAGE.c.account_id == "a")


@pytest.mark.parametrize(
    ("date", "floor"),
    [
        ("1970-01-01T01:00:00.000Z", "0" * 12),
        ("1969-01-01T00:00:00.000Z", "0" * 12),
        ("2026-11-23T10:11:12.123Z", f"{1795428672123 - 3_600_000:012x}"),
    ],
)
def test_ids_are_compared_an_hour_before_a_date(date: str, floor: str) -> None:
    assert made_since(tables.MESSAGE.c.id, date).compile().params == {"id_1": floor}
