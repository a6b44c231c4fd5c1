"""ListMessages."""

from typing import Any

import pytest

from tests.kits.small_world import (
    ACME,
    AGENT,
    BAKERY,
    BOTH,
    FOREIGN,
    HOLDING,
    MAIN,
    OTHER,
    SECOND,
    SHOP,
    THEM,
    World,
    ids,
    run,
)
from tests.kits.store_kit import Store
from trunkline.base.faults import Invalid
from trunkline.operations.call import Caller
from trunkline.operations.messages.list_messages import list_messages
from trunkline.operations.types.listing import ALL_MOST, SortOrders
from trunkline.operations.types.messaging import MessageDirections


async def seven(world: World) -> list[Any]:
    """Four messages of the main line, two of the second, one of the other account; in this order."""
    main = await world.open()
    made = [await world.message(main, f"main {n}", incoming=n == 3) for n in range(4)]
    second = await world.open(SECOND)
    made += [await world.message(second, f"second {n}") for n in range(2)]
    foreign = await world.open(FOREIGN, account_id=OTHER)
    return [*made, await world.message(foreign, "foreign")]


def test_the_newest_come_first_and_others_are_never_seen(either_store: Store) -> None:
    async def work(world: World) -> None:
        made = await seven(world)
        answer = await world.ask(list_messages)
        assert ids(answer.items) == ids(reversed(made[:6]))
        assert (answer.total_count, answer.total_pages, answer.has_more_pages) == (6, 1, False)
        newest = answer.items[2]
        assert (newest.text, newest.direction, newest.is_unread) == ("main 3", MessageDirections.Incoming, True)
        assert (newest.endpoint_display_name, newest.other_address, newest.sender) == ("Main line", THEM, THEM)
        assert (newest.customer_id, newest.account_id, newest.date) == (BAKERY, ACME, made[3].date)
        assert ids((await world.ask(list_messages, BOTH)).items) == ids(reversed(made))
        nobody = Caller("n" * 24, "Nobody")
        assert (await world.ask(list_messages, nobody)).items == []

    run(either_store, work)


@pytest.mark.parametrize(
    ("members", "expected"),
    [
        ({"account_ids": [OTHER]}, [6]),
        ({"account_ids": [ACME, "f" * 24], "endpoint_ids": [SECOND]}, [5, 4]),
        ({"account_ids": ["f" * 24]}, []),
        ({"customer_ids": [BAKERY]}, [3, 2, 1, 0]),
        ({"customer_ids": [HOLDING]}, [3, 2, 1, 0]),
        ({"customer_ids": [SHOP, "f" * 24]}, []),
        ({"endpoint_ids": [MAIN, FOREIGN], "sort_order": SortOrders.Ascend}, [0, 1, 2, 3, 6]),
        ({"endpoint_ids": ["\0", "\ud800"]}, []),
        ({"sort_field": "direction", "endpoint_ids": [MAIN]}, [3, 0, 1, 2]),
        ({"sort_field": "IsUnread", "sort_order": SortOrders.Descend, "endpoint_ids": [MAIN]}, [3, 2, 1, 0]),
        ({"sort_field": "AccountId", "count_per_page": 2, "page": 3}, [6]),
    ],
)
def test_filters_and_orders(sqlite_store: Store, members: dict[str, Any], expected: list[int]) -> None:
    async def work(world: World) -> None:
        made = await seven(world)
        answer = await world.ask(list_messages, BOTH, **members)
        assert ids(answer.items) == [made[n].id for n in expected]

    run(sqlite_store, work)


def test_by_conversation_id_and_date(either_store: Store) -> None:
    async def work(world: World) -> None:
        made = await seven(world)
        by_conversation = await world.ask(list_messages, conversation_ids=[made[0].conversation_id])
        assert ids(by_conversation.items) == ids(reversed(made[:4]))
        both = await world.ask(list_messages, conversation_ids=[m.conversation_id for m in made])
        assert ids(both.items) == ids(reversed(made[:6]))
        some = await world.ask(list_messages, specific_ids=[made[1].id, made[5].id, made[6].id, "unknown", ""])
        assert ids(some.items) == [made[5].id, made[1].id]
        for after, expected in (
            (made[3].date, made[4:6]),
            (made[3].date.replace("Z", "+00:00"), made[4:6]),
            (made[3].date.replace("Z", " 00:00"), made[4:6]),
            ("2026-11-23", made[:6]),
            ("2026-11-24", []),
            ("2026-11-23T12:11:00+02:00", made[:6]),
        ):
            answer = await world.ask(list_messages, after_date=after)
            assert ids(answer.items) == ids(reversed(expected)), after

    run(either_store, work)


def test_pages(either_store: Store) -> None:
    async def work(world: World) -> None:
        made = await seven(world)
        pages = [await world.ask(list_messages, count_per_page=4, page=page) for page in range(3)]
        assert [len(page.items) for page in pages] == [4, 2, 0]
        assert ids([item for page in pages for item in page.items]) == ids(reversed(made[:6]))
        assert {(page.total_count, page.total_pages) for page in pages} == {(6, 2)}
        assert [page.has_more_pages for page in pages] == [True, False, False]
        simple = [await world.ask(list_messages, simplified_paging=True, count_per_page=3, page=n) for n in range(3)]
        assert [(len(page.items), page.has_more_pages) for page in simple] == [(3, True), (3, False), (0, False)]
        assert {(page.total_count, page.total_pages) for page in simple} == {(0, 0)}
        everything = await world.ask(list_messages, all=True, count_per_page=-1)
        assert len(everything.items) == 6 and ALL_MOST >= 6

    run(either_store, work)


@pytest.mark.parametrize(
    ("members", "code", "field"),
    [
        ({"page": -1}, "InclusiveBetween", "Page"),
        ({"page": 2**40}, "InclusiveBetween", "Page"),
        ({"count_per_page": -1}, "InclusiveBetween", "CountPerPage"),
        ({"count_per_page": 1001}, "InclusiveBetween", "CountPerPage"),
        ({"sort_field": "Text"}, "UnknownSortField", "SortField"),
        ({"after_date": "yesterday"}, "InvalidDate", "AfterDate"),
        ({"after_date": "0001-01-01T00:00:00+23:00"}, "InvalidDate", "AfterDate"),
        ({"specific_ids": ["x"] * 1001}, "MaximumLength", "SpecificIds"),
    ],
)
def test_refusals(sqlite_store: Store, members: dict[str, Any], code: str, field: str) -> None:
    async def work(world: World) -> None:
        with pytest.raises(Invalid) as refused:
            await world.ask(list_messages, **members)
        assert (refused.value.code, refused.value.field) == (code, field)
        if field == "SortField":
            assert "Date, Id, AccountId" in refused.value.message

    run(sqlite_store, work)


def test_what_is_far_away_is_empty(either_store: Store) -> None:
    async def work(world: World) -> None:
        await seven(world)
        assert (await world.ask(list_messages, AGENT, page=2**31 - 1, count_per_page=1000)).items == []

    run(either_store, work)
