"""How the crash test judges; that it kills, and that a server recovers, is in tests/ways/test_crash.py."""

import asyncio
from collections.abc import Sequence
from typing import Any

import pytest

from trunkline.cli.selftest_crash import (
    BROKEN,
    Report,
    count_statuses,
    discrepancies,
    in_flight_total,
    not_stored,
    note,
    run_dry,
)
from trunkline.domain.owed import Phase
from trunkline.store.audit import Kept
from trunkline.store.engine import Row

GOOD = Kept("1", "one", "delivered", in_conversation=True, in_session=True, has_event=True, phase=None)
OTHER = GOOD._replace(id="2", text="two")


def found(
    kept: Sequence[Kept],
    answered: dict[str, str] | None = None,
    arrived: dict[str, int] | None = None,
    in_flight: dict[str, int] | None = None,
) -> dict[str, list[str]]:
    """What is wrong, where both messages were answered and arrived unless something else is said."""
    everything = discrepancies(
        {one.id: one for one in kept},
        {"one": "1", "two": "2"} if answered is None else answered,
        {"1": 1, "2": 1} if arrived is None else arrived,
        in_flight or {},
    )
    return {name: ids for name, ids in everything.items() if ids}


def test_nothing_is_wrong() -> None:
    assert found([GOOD, OTHER]) == {}
    assert found([], {}, {}) == {}


def test_an_answered_message_is_not_in_the_store() -> None:
    assert found([GOOD]) == {"not_stored": ["2"], "lost": ["2"]}


def test_an_answered_message_is_in_the_store_with_another_text() -> None:
    assert found([GOOD, OTHER._replace(text="tw")]) == {
        "not_stored": ["2"],
        "lost": ["2"],
        "never_answered": ["2"],
    }


def test_a_message_did_not_arrive() -> None:
    assert found([GOOD, OTHER], arrived={"1": 1}) == {"not_arrived": ["2"], "lost": ["2"]}
    assert found([GOOD, OTHER], {"one": "1"}, {"1": 1}) == {"not_arrived": ["2"], "never_answered": ["2"]}


@pytest.mark.parametrize("missing", ["in_conversation", "in_session", "has_event"])
def test_half_a_message(missing: str) -> None:
    change: dict[str, Any] = {missing: False}
    assert found([GOOD, OTHER._replace(**change)]) == {"incomplete": ["2"]}


def test_a_message_was_stored_twice_under_its_key() -> None:
    again = GOOD._replace(id="3")
    assert found([GOOD, OTHER, again], arrived={"1": 1, "2": 1, "3": 1}) == {"stored_twice": ["1", "3"]}


def test_a_message_arrived_more_often_than_the_kills_explain() -> None:
    assert found([GOOD, OTHER], arrived={"1": 2, "2": 1}, in_flight={"1": 1}) == {"arrived_twice": ["1"]}
    assert found([GOOD, OTHER], arrived={"1": 3, "2": 1}, in_flight={"1": 1}) == {
        "arrived_twice": ["1"],
        "twice_without_reason": ["1"],
    }
    assert found([GOOD, OTHER], arrived={"1": 2, "2": 1}, in_flight={"2": 1}) == {
        "arrived_twice": ["1"],
        "twice_without_reason": ["1"],
    }


def test_a_row_of_the_outbox_is_stuck() -> None:
    assert found([GOOD, OTHER._replace(status="queued", phase=int(Phase.SEND))]) == {"stuck": ["2"]}
    assert found([GOOD, OTHER._replace(status="sent", phase=int(Phase.RECEIPT))]) == {"still_owed": ["2"]}


def test_what_is_missing_right_after_a_kill() -> None:
    assert not_stored({"1": GOOD}, {"one": "1"}) == []
    assert not_stored({"1": GOOD}, {"one": "1", "two": "2"}) == ["2"]


def test_messages_in_flight_count_once_for_each_kill() -> None:
    assert in_flight_total({"1": 2, "2": 1}) == 3


def test_statuses_are_counted() -> None:
    report = Report("sqlite", seed=1, kills=1)
    statuses = ("delivered", "undelivered", "delivered", "failed")
    count_statuses({str(n): GOOD._replace(id=str(n), status=status) for n, status in enumerate(statuses)}, report)
    assert (report.delivered, report.undelivered, report.other_status) == (2, 1, 1)


def test_a_report_names_what_broke_with_a_few_examples() -> None:
    report = Report("sqlite", seed=1, kills=1)
    assert report.broken == []
    report.stuck, report.arrived_twice = 2, 5
    for name in ("stuck", "arrived_twice"):
        note(report, name, ["a", "b", "c"])
        note(report, name, ["d", "e", "f"])
    assert report.broken == ["stuck"]
    assert report.examples == {"stuck": ["a", "b", "c", "d", "e"]}


def test_every_promise_is_a_number_of_the_report() -> None:
    assert {getattr(Report("sqlite", seed=1, kills=1), name) for name in BROKEN} == {0}


class Draining:
    """A store whose outbox has so many rows, one less at every look."""

    name = "sqlite"

    def __init__(self, rows: int) -> None:
        self.rows = rows

    async def read(self, sql: str, values: Sequence[Any] = ()) -> list[Row]:
        self.rows -= 1
        return [(0, self.rows + 1, 0)] if self.rows >= 0 else []

    async def transaction(self, work: Any) -> Any:
        raise AssertionError("looking changes nothing")

    async def optimistic(self, work: Any) -> Any:
        raise AssertionError("looking changes nothing")

    async def close(self) -> None:
        """Nothing to give back."""


def test_the_outbox_is_waited_for_but_not_for_ever() -> None:
    quick, endless = Draining(1), Draining(10**9)
    asyncio.run(run_dry(quick))
    assert quick.rows < 0
    asyncio.run(run_dry(endless, seconds=0.01))
    assert endless.rows > 0
