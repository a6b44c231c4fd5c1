"""Every carrier over HTTP misbehaves in every way at once: nothing is sent twice, and receipts settle the rest."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.kits.fake_network import FAKES
from tests.kits.running_app import RunningApp, until
from tests.kits.store_kit import Store
from tests.ways.chaotic import Gate, Network, over, send, statuses
from trunkline.simulator.chaos import TAKING, Chaos, Course, Fate, Step, course
from trunkline.store import tables

FATES = (
    Fate.THROTTLE,
    Fate.TAKE,
    Fate.CUT,
    Fate.LATE,
    Fate.FAIL,
    Fate.REFUSE,
    Fate.SILENT,
    Fate.CUT,
    Fate.TAKE,
    Fate.CUT,
    Fate.TAKE,
    Fate.TAKE,
)
SUBMISSIONS = len(FATES)
MESSAGES = SUBMISSIONS - 2  # what is throttled and what fails comes once more
CHAOS = Chaos(
    seed=45,
    script=tuple(Step(after=number, count=1, fate=fate) for number, fate in enumerate(FATES)),
    late_seconds=0.05,
    receipt_seconds=0,
    receipt_spread_seconds=0.1,
    receipt_repeated=0.7,
    receipt_unknown=0.5,
    receipt_failed=0.3,
    receipt_lost=0.2,
    inbound_every=4,
)
PLANNED = [course(CHAOS, number) for number in range(SUBMISSIONS)]
TAKEN = [one for one in PLANNED if one.fate in TAKING]


def before_its_receipt(planned: Course) -> str:
    return "unconfirmed" if planned.fate is Fate.CUT else "sent"


def in_the_end(planned: Course) -> str:
    if planned.fate is Fate.REFUSE:
        return "failed"
    if not planned.receipts:
        return before_its_receipt(planned)
    return "delivered" if planned.arrives else "undelivered"


def test_the_plan_holds_everything() -> None:
    to_http_as_silent = {Fate.HANG, Fate.HALF_OPEN}
    assert {one.fate for one in PLANNED} == set(Fate) - to_http_as_silent
    ends = Counter(in_the_end(one) for one in TAKEN)
    assert set(ends) == {"sent", "unconfirmed", "delivered", "undelivered"}, "a receipt of each kind, and lost ones"
    settled = {in_the_end(one) for one in TAKEN if one.fate is Fate.CUT}
    assert settled >= {"unconfirmed", "delivered"}, "a lost answer is settled by its receipt, and by nothing else"
    assert all(one.receipts for one in TAKEN if one.fate is Fate.SILENT), "it would stand as its time-out says"
    assert any(len(one.receipts) > 1 for one in TAKEN) and any(one.strangers for one in TAKEN)
    assert any(one.answered for one in TAKEN)


@pytest.mark.parametrize("key", FAKES)
def test_all_that_goes_wrong(sqlite_store: Store, key: str) -> None:
    gate = Gate()
    posts = sum(len(one.receipts) + one.strangers + one.answered for one in TAKEN)

    async def scene(app: RunningApp, network: Network) -> None:
        await send(app, MESSAGES)

        async def all_but_the_silent_one() -> bool:
            # Its answer is waited for meanwhile, and its receipt need not wait for that.
            now = await statuses(app)
            known = Counter(before_its_receipt(one) for one in TAKEN if one.fate is not Fate.SILENT)
            return now["failed"] == 1 and all(now[status] >= count for status, count in known.items())

        await until(all_but_the_silent_one)
        assert network.ledger.submissions == SUBMISSIONS, network.ledger.report()
        gate.open.set()

        async def everything_told() -> bool:
            return gate.answered == posts

        await until(everything_told)
        expected = Counter(in_the_end(one) for one in PLANNED if one.fate in TAKING or one.fate is Fate.REFUSE)

        async def settled() -> bool:
            return await statuses(app) == expected

        await until(settled)
        report = network.ledger.report()
        assert (report["submissions"], report["taken_twice"], report["receipts_refused"]) == (SUBMISSIONS, 0, 0), report
        answers = [row for row in await app.rows(tables.MESSAGE) if row["incoming"]]
        assert len(answers) == sum(one.answered for one in TAKEN)

    over(sqlite_store, key, CHAOS, scene, gate=gate)
