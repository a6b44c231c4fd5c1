"""Reading sessions."""

from typing import Any

import pytest

from tests.kits.store_kit import Store, insert, row_of
from trunkline.store import tables
from trunkline.store.engine import Engine
from trunkline.store.listing import Window
from trunkline.store.sessions import (
    SORTS,
    LogSearch,
    SessionFilter,
    count_sessions,
    endpoint_with_address,
    endpoints_of_user,
    list_sessions,
    texting_number,
)
from trunkline.store.statements import as_json

CUTOFF = "2026-11-08T00:00:00.000Z"
START = 1793923200000  # 2026-11-06T00:00:00Z


def session(number: int, **values: Any) -> dict[str, Any]:
    """One session a day from the sixth on; every third ended on the day it began."""
    date, ended = f"2026-11-{6 + number:02}T10:00:00.000Z", number % 3 == 0
    more = {
        "account_id": "a",
        "id": f"{START + number * 86_400_000:012x}{number:012x}",
        "conversation_id": f"c{number}",
        "endpoint_id": "e" if number < 5 else "f",
        "other_address": f"+1555666{number}777",
        "incoming": number % 2 == 0,
        "ended": ended,
        "date_created": date,
        "date_completed": date if ended else None,
        "created_by": "Ann",
        "outcome": "Ended by Bob" if ended else None,
    }
    return row_of(tables.SESSION, number, **(more | values))


def wanted(**values: Any) -> SessionFilter:
    return SessionFilter(**({"account_ids": ["a"], "archived_before": CUTOFF} | values))


@pytest.mark.parametrize(
    ("filtered", "expected"),
    [
        (wanted(), [1, 2, 3, 4, 5, 6, 7]),
        (wanted(archived=True), [0]),
        (wanted(begin="2026-11-09T00:00:00.000Z", end="2026-11-12T00:00:00.000Z"), [3, 4, 5]),
        (wanted(endpoint_ids=["f"]), [5, 6, 7]),
        (wanted(ids=[f"{START + 86_400_000:012x}{1:012x}"]), [1]),
        (wanted(from_text="6664"), [4]),
        (wanted(from_text="15550001"), [1, 3]),
        (wanted(to_text="15550001"), [2, 4]),
        (wanted(to_text="6665"), [5]),
        (wanted(to_text="666%5"), []),
        (wanted(log=LogSearch("BOB")), [3, 6]),
        (wanted(log=LogSearch("hot BREAD")), [2]),
        (wanted(log=LogSearch("hot%")), []),
        (wanted(log=LogSearch("x-17")), [2]),
        (wanted(log=LogSearch("line was BUSY")), [2]),
        (wanted(log=LogSearch("attempt")), []),
        (wanted(log=LogSearch("~", [("MessageSent", "")])), [2]),
        (wanted(log=LogSearch("~", [("SessionOpened", "")])), [4]),
        (wanted(log=LogSearch("~", [("DeliveryReported", '"delivered":true')])), [2]),
        (wanted(log=LogSearch("~", [("DeliveryReported", '"delivered":false')])), []),
        (wanted(log=LogSearch("~", directions=[False])), [2]),
        (wanted(log=LogSearch("~", directions=[True])), []),
        (wanted(account_ids=["b"]), []),
        (wanted(account_ids=[]), []),
    ],
)
def test_filters(either_store: Store, filtered: SessionFilter, expected: list[int]) -> None:
    async def work(engine: Engine) -> None:
        rows = [session(n) for n in range(8)]
        await insert(engine, tables.SESSION, rows)
        endpoint = row_of(tables.ENDPOINT, 1, account_id="a", id="e", address="+15550001001")
        await insert(engine, tables.ENDPOINT, [endpoint])
        said = {"account_id": "a", "conversation_id": "c2", "session_id": rows[2]["id"], "text": "Fresh hot bread"}
        said |= {"id": "m", "incoming": False, "carrier_id": "x-17"}
        await insert(engine, tables.MESSAGE, [row_of(tables.MESSAGE, 1, **said)])
        events = [
            ("m", "MessageDeferred", {"attempt": 1, "reason": "The line was busy."}),
            ("m", "MessageSent", {"attempt": 2, "carrierId": "x-17"}),
            ("m", "DeliveryReported", {"delivered": True}),
            (rows[4]["id"], "SessionOpened", {}),
        ]
        told = [
            {"account_id": "a", "subject_id": subject, "kind": kind, "date": CUTOFF, "body": as_json(body)}
            for subject, kind, body in events
        ]
        await insert(engine, tables.EVENT, told)
        found = await list_sessions(engine, filtered, Window(0, 100, "DateCreated", False))
        assert [int(row["id"][12:], 16) for row in found] == expected
        assert await count_sessions(engine, filtered) == len(expected)

    either_store.run(work)


@pytest.mark.parametrize("sort", SORTS)
def test_every_order_is_the_same_on_both_stores(either_store: Store, sort: str) -> None:
    async def work(engine: Engine) -> None:
        rows = [session(n) for n in range(8)]
        await insert(engine, tables.SESSION, rows)
        up = await list_sessions(engine, wanted(), Window(0, 100, sort, False))
        down = await list_sessions(engine, wanted(), Window(0, 100, sort, True))
        assert [row["id"] for row in up] == [row["id"] for row in reversed(down)]
        if sort == "Outcome":
            assert [row["outcome"] for row in up] == [None] * 5 + ["Ended by Bob"] * 2

    either_store.run(work)


def endpoint(number: int, **values: Any) -> dict[str, Any]:
    more = {"account_id": "a", "type": "PhoneNumber", "connection_id": "line", "disable_sms": False, "user_id": None}
    return row_of(tables.ENDPOINT, number, **(more | values))


def test_where_a_session_may_start(either_store: Store) -> None:
    async def work(engine: Engine) -> None:
        rows = [
            endpoint(1, disable_sms=True),
            endpoint(2, connection_id=None),
            endpoint(3, type="User", user_id="u"),
            endpoint(4),
            endpoint(5, customer_id="x"),
            endpoint(6, account_id="b", user_id="u", type="User"),
        ]
        await insert(engine, tables.ENDPOINT, rows)
        assert await texting_number(engine, "a", None) == rows[3]
        assert await texting_number(engine, "a", "x") == rows[4]
        assert await texting_number(engine, "a", "nobody") == rows[3]
        assert await texting_number(engine, "b", None) is None
        assert await endpoints_of_user(engine, ["a"], "u") == [rows[2]]
        assert await endpoint_with_address(engine, ["a"], rows[3]["address"]) == rows[3]
        assert await endpoint_with_address(engine, ["b"], rows[3]["address"]) is None

    either_store.run(work)
