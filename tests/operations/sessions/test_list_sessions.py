"""ListSessions, and the log that only it shows."""

from typing import Any

import pytest

from tests.kits.small_world import (
    ACME,
    BAKERY,
    BOTH,
    FOREIGN,
    HOLDING,
    MAIN,
    MAIN_NUMBER,
    OTHER,
    SECOND,
    SECOND_NUMBER,
    THEM,
    World,
    ids,
    run,
)
from tests.kits.store_kit import Store
from trunkline.base.faults import Invalid
from trunkline.domain.facts import DeliveryReported, MessageDeferred, MessageSent
from trunkline.operations.sessions import session_log
from trunkline.operations.sessions.end_session import end_session
from trunkline.operations.sessions.get_session import get_session
from trunkline.operations.sessions.list_sessions import list_sessions
from trunkline.operations.types.listing import SortOrders


def test_sessions_with_their_names_and_logs(either_store: Store) -> None:
    async def work(world: World) -> None:
        main = await world.open()
        await world.message(main, "Hello", incoming=True)
        sent = await world.message(main, "Your order will be ready at ten o'clock on Monday")
        known: dict[str, Any] = {"account_id": ACME, "id": sent.id}
        await world.record(MessageSent(**known, date=world.date, attempt=1, carrier_id="lo-1", due=2**50))
        await world.record(DeliveryReported(**known, date=world.date, delivered=True, failure=None, reason=""))
        await world.ask(end_session, session_id=main.id)
        second = await world.open(SECOND, incoming=True)
        foreign = await world.open(FOREIGN, account_id=OTHER)
        newer, older = (await world.ask(list_sessions)).items
        assert (newer.id, older.id) == (second.id, main.id)
        assert (older.account_name, older.endpoint_name, older.customer_name) == ("Acme", "Main line", "Bakery")
        assert [step.name for step in older.customer_breadcrumb] == ["Holding", "Bakery"]
        assert (older.from_address, older.to_address, older.ended) == (MAIN_NUMBER, THEM, True)
        assert (newer.from_address, newer.to_address, newer.ended) == (THEM, SECOND_NUMBER, False)
        assert older.outcome == "Ended by Ann Agent" and older.date_completed is not None
        assert [line.message for line in older.log] == [
            "The session began.",
            f"{THEM} wrote: Hello",
            f"Ann Agent wrote to {THEM}: Your order will be ready at ten o'clock on Monday",
            "“Your order will be ready at ten o'clock …”: The carrier accepted it as lo-1.",
            "“Your order will be ready at ten o'clock …”: A receipt says that it was delivered.",
            "The session ended.",
        ]
        assert [line.date for line in older.log] == sorted(line.date for line in older.log)
        assert [line.message for line in newer.log] == ["The session began."]
        assert ids((await world.ask(list_sessions, BOTH)).items) == [foreign.id, second.id, main.id]

    run(either_store, work)


@pytest.mark.parametrize(
    ("members", "expected"),
    [
        ({}, [2, 1, 0]),
        ({"account_ids": [OTHER]}, [2]),
        ({"customer_ids": [HOLDING]}, [0]),
        ({"customer_ids": [BAKERY], "endpoint_ids": [SECOND]}, []),
        ({"endpoint_ids": [SECOND, MAIN]}, [1, 0]),
        ({"start_date": "2026-11-23", "end_date": "2026-11-23"}, [2, 1, 0]),
        ({"end_date": "2026-11-22"}, []),
        ({"start_date": "2026-11-24"}, []),
        ({"from_": MAIN_NUMBER}, [0]),
        ({"from_": " " + MAIN_NUMBER[1:]}, [0]),
        ({"to": "555666"}, [2, 0]),
        ({"to": " 1555666"}, [2, 0]),
        ({"log": "bread"}, [1]),
        ({"parent_session_id": "f" * 24}, []),
        ({"search_archive": True}, []),
        ({"count_per_page": 1, "page": 1}, [1]),
        ({"sort_field": "datecreated", "sort_order": SortOrders.Ascend}, [0, 1, 2]),
        ({"sort_field": "AccountId"}, [0, 1, 2]),
    ],
)
def test_filters(sqlite_store: Store, members: dict[str, Any], expected: list[int]) -> None:
    async def work(world: World) -> None:
        made = [
            await world.open(),
            await world.open(SECOND, incoming=True),
            await world.open(FOREIGN, account_id=OTHER),
        ]
        await world.message(made[1], "Two loaves of BREAD", incoming=True)
        answer = await world.ask(list_sessions, BOTH, **members)
        assert ids(answer.items) == [made[n].id for n in expected]

    run(sqlite_store, work)


@pytest.mark.parametrize("delivered", [True, False])
def test_the_log_is_searched_as_it_is_shown(either_store: Store, delivered: bool) -> None:
    words = ["accepted", "ACCEPTED it as", "lo-1", "was delivered", "was not delivered", "a receipt says", "began"]
    words += ["ended", "ended by", "goes on", "wrote", "wrote: ", "wrote to", "attempt", "be repeated", "line is busy"]
    words += ["555666", "bread", "deferred", "carrierId", "it failed", "queued again", "nobody knows", "\x7f"]

    async def work(world: World) -> None:
        main = await world.open()
        known: dict[str, Any] = {
            "account_id": ACME,
            "id": (await world.message(main, "Two loaves of bread")).id,
            "attempt": 1,
        }
        if not delivered:
            busy: dict[str, Any] = {"failure": "unreachable", "reason": "The line is busy.", "due": 2**50}
            await world.record(MessageDeferred(**known, date=world.date, **busy))
        await world.record(MessageSent(**known, date=world.date, carrier_id="lo-1", due=2**50))
        del known["attempt"]
        failure = None if delivered else "expired"
        await world.record(DeliveryReported(**known, date=world.date, delivered=delivered, failure=failure, reason=""))
        (shown,) = (await world.ask(list_sessions)).items
        log = "\n".join(line.message or "" for line in shown.log).lower()
        found = {text for text in words if (await world.ask(list_sessions, log=text)).items}
        assert found == {text for text in words if text.lower() in log}
        assert 8 < len(found) < len(words) - 5

    run(either_store, work)


def test_when_and_by_whom_a_session_was_changed_last(either_store: Store) -> None:
    async def work(world: World) -> None:
        first, second = await world.open(), await world.open(SECOND, incoming=True)
        begun = [(row.last_modified_by, row.date_last_modified) for row in (await world.ask(list_sessions)).items]
        assert begun == [("Ann Agent", second.date), ("Ann Agent", first.date)]
        world.universe.advance(60)
        said = await world.message(first, "Hello", incoming=True)
        (shown, other) = (await world.ask(list_sessions, sort_field="DateLastModified")).items
        assert (shown.id, shown.date_last_modified, shown.last_modified_by) == (first.id, said.date, THEM)
        assert (other.id, other.date_last_modified) == (second.id, second.date)
        answer = await world.message(first, "Hi")
        assert (await world.ask(get_session, session_id=first.id)).date_last_modified == answer.date
        world.universe.advance(60)
        await world.ask(end_session, session_id=first.id)
        ended = await world.ask(get_session, session_id=first.id)
        assert (ended.last_modified_by, ended.date_last_modified) == ("Ann Agent", ended.date_completed)

    run(either_store, work)


def test_the_archive(sqlite_store: Store) -> None:
    async def work(world: World) -> None:
        old, still = await world.open(), await world.open(SECOND)
        await world.ask(end_session, session_id=old.id)
        world.universe.advance(16 * 86_400)
        assert ids((await world.ask(list_sessions)).items) == [still.id]
        assert ids((await world.ask(list_sessions, search_archive=True)).items) == [old.id]

    run(sqlite_store, work)


def test_a_long_log_keeps_its_end(sqlite_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session_log, "LINES_MOST", 3)

    async def work(world: World) -> None:
        main = await world.open()
        for number in range(5):
            await world.message(main, f"number {number}", incoming=True)
        ((shown,),) = ((await world.ask(list_sessions)).items,)
        assert [line.message for line in shown.log] == [f"{THEM} wrote: number {n}" for n in (2, 3, 4)]

    run(sqlite_store, work)


@pytest.mark.parametrize(
    ("members", "field"),
    [
        ({"start_date": "23.11.2026"}, "StartDate"),
        ({"start_date": "20261123"}, "StartDate"),
        ({"end_date": "9999-12-31"}, "EndDate"),
        ({"from_": "\0"}, "From"),
        ({"log": "x" * 201}, "Log"),
        ({"sort_field": "Log"}, "SortField"),
        ({"page": -1}, "Page"),
    ],
)
def test_refusals(sqlite_store: Store, members: dict[str, Any], field: str) -> None:
    async def work(world: World) -> None:
        with pytest.raises(Invalid) as refused:
            await world.ask(list_sessions, **members)
        assert refused.value.field == field

    run(sqlite_store, work)
