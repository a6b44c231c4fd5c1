"""One connection's deliveries: claimed when due, kept to the pace, handed over, and what came of it recorded."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

import pytest

import trunkline.outbox.lane as module
from tests.kits.running_app import LINE, until
from tests.kits.small_world import MAIN_NUMBER
from tests.kits.store_kit import Store
from tests.outbox.rig import DELIVERY, LEASE, Rig, ScriptedLink, Stubborn, accepting, on_rig
from trunkline.base.deadlines import Deadlines
from trunkline.base.tasks import spawn
from trunkline.carriers.base import Accepted, Failure, Outcome, Outgoing, Refused, Unknown
from trunkline.domain.owed import Phase
from trunkline.domain.pace import fair_shares
from trunkline.store.engine import GuardFailed, StoreError, StoreUnavailable
from trunkline.store.outbox import Claimed, Claims


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look again at once; nothing here waits for the real clock."""
    for name in ("POLL_SECONDS", "DOWN_SECONDS", "RECORD_SECONDS"):
        monkeypatch.setattr(module, name, 0.01)


def unreachable(message: Outgoing) -> Outcome:
    return Refused(Failure.UNREACHABLE, f"off, attempt {message.attempt}")


# --- One message -----------------------------------------------------------------------------------------------------


def test_a_message_goes_to_its_carrier_and_is_sent(either_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        sample = await rig.sample(text="Grüße", segments=2)
        rig.running_lane()
        row = await rig.running.becomes(sample.message.id, "sent")
        (given,) = rig.link.seen
        assert given.message_id == sample.message.id and given.connection_id == LINE
        assert (given.from_address, given.to_address) == (MAIN_NUMBER, "+15556000000")
        assert (given.text, given.segments, given.attempt) == ("Grüße", 2, 1)
        assert row["carrier_id"] == f"x-{sample.message.id}"
        owed = await rig.owed(sample.message.id)
        assert owed is not None and owed["phase"] == Phase.RECEIPT and owed["worker"] is None
        assert owed["due"] == sample.message.due + DELIVERY.receipt_deadline

    on_rig(either_store, scene)


def test_a_refusal_for_good_is_the_end(sqlite_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        rig.link.say = lambda message: Refused(Failure.OPTED_OUT, "no more")
        sample = await rig.sample()
        rig.running_lane()
        row = await rig.running.becomes(sample.message.id, "failed")
        assert row["error"] == "opted_out: no more"
        assert await rig.owed(sample.message.id) is None
        rig.pass_time(10_000)
        await asyncio.sleep(0.05)
        assert len(rig.link.seen) == 1

    on_rig(sqlite_store, scene)


def test_retries_back_off_and_end(sqlite_store: Store) -> None:
    """Half of each wait is fixed, half is by chance: each attempt comes when it is due, none before."""

    async def scene(rig: Rig) -> None:
        rig.link.say = unreachable
        start = int(rig.universe.now().timestamp() * 1000)
        sample = await rig.sample(give_up=start + 120_000)
        rig.running_lane()
        waits = []
        for attempt in range(1, 20):
            await rig.sees(attempt)
            await rig.recorded(sample.message.id, attempt)
            owed = await rig.owed(sample.message.id)
            if owed is None:
                break
            now = int(rig.universe.now().timestamp() * 1000)
            waits.append((owed["due"] - now) / 1000)
            assert (await rig.running.message(sample.message.id))["error"] == f"off, attempt {attempt}"
            rig.pass_time((owed["due"] - now - 1) / 1000)
            await asyncio.sleep(0.04)
            assert len(rig.link.seen) == attempt, "tried before it was due"
            rig.pass_time(0.001)
        row = await rig.running.message(sample.message.id)
        assert row["status"] == "failed" and "Gave up after" in row["error"]
        assert [given.attempt for given in rig.link.seen] == list(range(1, len(waits) + 2))
        assert all(least <= wait <= 2 * least for least, wait in zip((5, 10, 20, 40, 50), waits, strict=False)), waits
        assert sum(waits) < 120

    on_rig(sqlite_store, scene)


def test_a_recovering_carrier_gets_it_in_the_end(sqlite_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        rig.link.say = lambda message: unreachable(message) if message.attempt < 3 else accepting(message)
        sample = await rig.sample()
        rig.running_lane()
        for attempt in (1, 2, 3):
            await rig.sees(attempt)
            await rig.recorded(sample.message.id, attempt)
            rig.pass_time(100)
        row = await rig.running.becomes(sample.message.id, "sent")
        assert row["error"] is None
        assert await rig.running.kinds(sample.message.id) == ["MessageCreated", *["MessageDeferred"] * 2, "MessageSent"]

    on_rig(sqlite_store, scene)


def test_what_is_claimed_after_its_time_is_not_sent(sqlite_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        now = int(rig.universe.now().timestamp() * 1000)
        sample = await rig.sample(due=now - 10_000, give_up=now)
        rig.running_lane()
        row = await rig.running.becomes(sample.message.id, "failed")
        assert row["error"].startswith("expired: ") and rig.link.seen == []

    on_rig(sqlite_store, scene)


@pytest.mark.parametrize("how", ["silent", "broken"])
def test_a_carrier_without_an_answer_leaves_the_outcome_unknown(
    sqlite_store: Store, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "SEND_SECONDS", 0.05)

    async def scene(rig: Rig) -> None:
        if how == "silent":
            rig.link.gate.clear()
        else:
            rig.link.say = lambda message: ConnectionResetError("secret words")
        sample = await rig.sample()
        rig.running_lane()
        row = await rig.running.becomes(sample.message.id, "unconfirmed")
        assert "secret words" not in row["error"]
        owed = await rig.owed(sample.message.id)
        assert owed is not None and owed["phase"] == Phase.UNCONFIRMED
        rig.pass_time(1000)
        await asyncio.sleep(0.05)
        assert len(rig.link.seen) == 1, "an unknown outcome is never just tried again"

    on_rig(sqlite_store, scene)


# --- Leases ----------------------------------------------------------------------------------------------------------


def test_a_worker_that_dies_delays_by_one_lease_and_loses_none(either_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        samples = [await rig.sample(number) for number in range(5)]
        now = int(rig.universe.now().timestamp() * 1000)
        dead = Claims(rig.app.engine, LINE, "dead", fair_shares)
        assert len(await dead.take(now, now + int(LEASE * 1000), 100)) == 5  # and it is heard of no more
        rig.running_lane(worker="alive")
        rig.pass_time(LEASE - 0.001)
        await asyncio.sleep(0.1)
        assert rig.link.seen == []
        rig.pass_time(0.001)
        await rig.sees(5)
        for sample in samples:
            await rig.running.becomes(sample.message.id, "sent")

    on_rig(either_store, scene)


def test_a_lane_does_not_start_again_what_it_is_still_sending(sqlite_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        rig.link.gate.clear()
        sample = await rig.sample()
        rig.running_lane()
        await rig.sees(1)
        for _ in range(3):
            rig.pass_time(LEASE + 1)
            await asyncio.sleep(0.05)
        assert len(rig.link.seen) == 1
        rig.link.gate.set()
        await rig.running.becomes(sample.message.id, "sent")
        assert len(rig.link.seen) == 1

    on_rig(sqlite_store, scene)


def test_two_workers_share_what_is_due(either_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        samples = [await rig.sample(number) for number in range(60)]
        for worker in ("one", "two", "three"):
            rig.running_lane(worker=worker)
        await rig.sees(60)
        await asyncio.sleep(0.1)
        assert sorted(given.message_id for given in rig.link.seen) == sorted(one.message.id for one in samples)

    on_rig(either_store, scene)


# --- Links that are down, stores that fail ---------------------------------------------------------------------------


def test_a_link_that_is_down_claims_nothing_and_flows_afterwards(sqlite_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        rig.link.up = False
        samples = [await rig.sample(number) for number in range(3)]
        rig.running_lane().wake()
        await asyncio.sleep(0.1)
        assert rig.link.seen == []
        for sample in samples:
            owed = await rig.owed(sample.message.id)
            assert owed is not None and (owed["worker"], owed["attempts"]) == (None, 0)
        rig.link.up = True
        await rig.sees(3)

    on_rig(sqlite_store, scene)


def test_an_outcome_that_the_store_refuses_is_recorded_later(sqlite_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        failures = [StoreUnavailable("gone"), StoreError("odd"), RuntimeError("stalled")]
        stubborn = Stubborn(rig.app.committer, failures)
        sample = await rig.sample()
        rig.running_lane(committer=stubborn)
        await rig.running.becomes(sample.message.id, "sent")
        assert stubborn.failures == [] and len(stubborn.passed_on) == 1
        assert len(rig.link.seen) == 1, "recorded again, not sent again"

    on_rig(sqlite_store, scene)


def claim_fails_first(rig: Rig, *errors: Exception) -> tuple[module.Lane, list[Exception]]:
    """A lane whose first claims fail, and the failures that are still to come."""
    lane, failures = rig.lane(), list(errors)
    take = lane._claims.take

    async def failing(now: int, lease_until: int, room: int) -> object:
        if failures:
            raise failures.pop(0)
        return await take(now, lease_until, room)

    lane._claims.take = failing  # type: ignore[method-assign, assignment]
    return lane, failures


def test_a_claim_that_fails_is_made_again(sqlite_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        sample = await rig.sample()
        lane, failures = claim_fails_first(rig, StoreUnavailable("gone"), StoreError("odd"))
        rig.start(lane)
        await rig.running.becomes(sample.message.id, "sent")
        assert failures == []

    on_rig(sqlite_store, scene)


def test_a_claim_of_what_changed_meanwhile_is_made_again_at_once(
    sqlite_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "POLL_SECONDS", 3600.0)

    async def scene(rig: Rig) -> None:
        sample = await rig.sample()
        lane, failures = claim_fails_first(rig, GuardFailed("1 instead of 2"))
        rig.start(lane)
        await rig.running.becomes(sample.message.id, "sent")
        assert failures == []

    on_rig(sqlite_store, scene)


# --- The end ---------------------------------------------------------------------------------------------------------


def test_stop_records_what_is_on_its_way(either_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        rig.link.gate.clear()
        samples = [await rig.sample(number) for number in range(3)]
        lane = rig.running_lane()
        await rig.sees(3)
        stopping = spawn(lane.stop(), "stop")
        await lane._claims_no_more.wait()
        late = await rig.sample(9)
        assert not stopping.done()
        rig.link.gate.set()
        await stopping
        for sample in samples:
            assert (await rig.running.message(sample.message.id))["status"] == "sent"
        assert (await rig.running.message(late.message.id))["status"] == "queued"
        owed = await rig.owed(late.message.id)
        assert owed is not None and owed["worker"] is None, "claimed after stop"

    on_rig(either_store, scene)


def test_stop_does_not_wait_for_ever(sqlite_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "STOP_SECONDS", 0.1)

    async def scene(rig: Rig) -> None:
        rig.link.gate.clear()
        sample = await rig.sample()
        lane = rig.running_lane()
        await rig.sees(1)
        async with asyncio.timeout(60):
            await lane.stop()
        owed = await rig.owed(sample.message.id)
        assert owed is not None and owed["worker"] == "w", "its lease brings it back"

    on_rig(sqlite_store, scene)


def test_an_idle_lane_stops_at_once(sqlite_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        lane = rig.running_lane()
        await asyncio.sleep(0.02)
        async with asyncio.timeout(60):
            await lane.stop()

    on_rig(sqlite_store, scene)


# --- Pace ------------------------------------------------------------------------------------------------------------


def test_the_pace_is_kept_in_segments(sqlite_store: Store) -> None:
    """Ten segments a second: ten at once out of a full bucket, and then ten with every second that passes."""

    async def scene(rig: Rig) -> None:
        for number in range(30):
            await rig.sample(number, segments=2)
        rig.running_lane(rate=10)
        await rig.sees(5)
        for seconds in range(1, 4):
            await asyncio.sleep(0.06)
            assert sum(given.segments for given in rig.link.seen) == 10 * seconds
            rig.pass_time(1.0)
            await rig.sees(5 + 5 * seconds)

    on_rig(sqlite_store, scene)


@pytest.mark.parametrize(("rate", "segments"), [(1, 1), (10, 1), (100, 5)])
def test_what_the_pace_lets_go_within_a_moment_is_claimed_together(
    sqlite_store: Store, monkeypatch: pytest.MonkeyPatch, rate: int, segments: int
) -> None:
    monkeypatch.setattr(module, "POLL_SECONDS", 3600.0)

    async def scene(rig: Rig) -> None:
        lane = rig.lane(rate=rate)
        lane._bucket = replace(lane._bucket, tokens=0.0)
        with monkeypatch.context() as patched:

            async def passing(seconds: float) -> None:
                rig.pass_time(seconds)

            patched.setattr(asyncio, "sleep", passing)
            assert await lane._room() == segments

    on_rig(sqlite_store, scene)


def test_a_message_larger_than_the_pace_goes_too_and_is_paid_for(sqlite_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        for number in range(2):
            await rig.sample(number, segments=25)
        rig.running_lane(rate=20)
        await rig.sees(1)
        for passed in (1.0, 0.15):
            rig.pass_time(passed)
            await asyncio.sleep(0.05)
            assert len(rig.link.seen) == 1
        rig.pass_time(0.1)
        await rig.sees(2)

    on_rig(sqlite_store, scene)


def test_only_so_many_are_on_their_way_at_once(sqlite_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "WINDOW", 4)

    async def scene(rig: Rig) -> None:
        rig.link.gate.clear()
        for number in range(10):
            await rig.sample(number)
        rig.running_lane()
        await rig.sees(4)
        await asyncio.sleep(0.05)
        assert len(rig.link.seen) == 4
        rig.link.gate.set()
        await rig.sees(10)
        assert rig.link.most_at_once == 4

    on_rig(sqlite_store, scene)


def test_a_link_may_take_fewer_at_once(sqlite_store: Store) -> None:
    class Narrow(ScriptedLink):
        window = 3

    async def scene(rig: Rig) -> None:
        rig.link = Narrow()
        rig.link.gate.clear()
        for number in range(8):
            await rig.sample(number)
        rig.running_lane()
        await rig.sees(3)
        await asyncio.sleep(0.05)
        assert len(rig.link.seen) == 3
        rig.link.gate.set()
        await rig.sees(8)
        assert rig.link.most_at_once <= 6

    on_rig(sqlite_store, scene)


class OneByOne(ScriptedLink):
    """A link whose messages end when the test says so, and when it is over."""

    window = 4

    def __init__(self) -> None:
        super().__init__()
        self.gate.clear()
        self._ends = asyncio.Semaphore(0)

    async def send(self, message: Outgoing) -> Outcome:
        self.seen.append(message)
        ends = [spawn(self._ends.acquire(), "end"), spawn(self.gate.wait(), "over")]
        _, others = await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
        for other in others:
            other.cancel()
        return accepting(message)

    def end(self, count: int) -> None:
        for _ in range(count):
            self._ends.release()


class Asked:
    """Claims that keep how many were asked for, and wait to be let through."""

    def __init__(self, claims: Claims) -> None:
        self._claims = claims
        self.worker = claims.worker
        self.rooms: list[int] = []
        self.gate = asyncio.Event()
        self.gate.set()

    async def take(self, *given: Any) -> list[Claimed]:
        self.rooms.append(given[2])
        found = await self._claims.take(*given)
        await self.gate.wait()
        return found


async def backlog(rig: Rig, count: int, window: int = 4) -> tuple[OneByOne, Asked, module.Lane]:
    """A running lane that has its window full, and what it claims by."""
    rig.link = link = OneByOne()
    link.window = window
    for number in range(count):
        await rig.sample(number)
    asked = Asked(rig.claims())
    lane = rig.running_lane(claims=asked)
    await rig.sees(window)
    return link, asked, lane


def test_out_of_a_backlog_half_a_window_is_claimed_at_once(
    sqlite_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else each message that ends has a claim of its own, and that one holds up the rest of the window."""
    monkeypatch.setattr(module, "GATHER_SECONDS", 60.0)

    async def scene(rig: Rig) -> None:
        link, asked, _ = await backlog(rig, 8)
        link.end(1)
        await asyncio.sleep(0.1)
        assert asked.rooms == [4]
        link.end(1)
        await rig.sees(6)
        assert asked.rooms[:2] == [4, 2]
        link.end(6)
        await rig.sees(8)

    on_rig(sqlite_store, scene)


def test_a_slow_link_is_not_kept_waiting_for_half_a_window(sqlite_store: Store) -> None:
    async def scene(rig: Rig) -> None:
        link, asked, _ = await backlog(rig, 6)
        link.end(1)
        await rig.sees(5)
        assert asked.rooms[:2] == [4, 1]
        link.end(5)
        await rig.sees(6)

    on_rig(sqlite_store, scene)


def test_twice_as_many_are_claimed_ahead_as_end_meanwhile(sqlite_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """A link that is done with its window before the next claim is there would stand still otherwise."""
    monkeypatch.setattr(module, "GATHER_SECONDS", 60.0)

    async def scene(rig: Rig) -> None:
        link, asked, lane = await backlog(rig, 30, window=12)
        asked.gate.clear()
        link.end(6)
        await until(lambda: answered(len(asked.rooms) == 2))
        link.end(2)
        await until(lambda: answered(len(lane._on_the_way) == 4))
        asked.gate.set()
        await until(lambda: answered(len(asked.rooms) >= 3))
        meanwhile = 8 - asked.rooms[1]
        assert meanwhile == 2
        assert asked.rooms[2] == meanwhile + 2 * meanwhile, "what has ended, and what will have"
        link.end(30)
        await rig.sees(30)

    on_rig(sqlite_store, scene)


def test_a_lane_that_holds_more_than_its_window_is_woken_when_it_ends(
    sqlite_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It claimed ahead the last there was, nothing ended meanwhile, and what arrived then found no room."""
    monkeypatch.setattr(module, "POLL_SECONDS", 3600.0)

    async def scene(rig: Rig) -> None:
        link, asked, lane = await backlog(rig, 11)
        asked.gate.clear()
        link.end(2)
        await until(lambda: answered(len(asked.rooms) == 2))
        link.end(2)
        await until(lambda: answered(not lane._on_the_way))
        asked.gate.set()
        await rig.sees(11)
        await rig.sample(11)
        lane.wake()
        await asyncio.sleep(0.1)
        assert len(link.seen) == 11
        link.end(12)
        await rig.sees(12)

    on_rig(sqlite_store, scene)


def test_a_link_that_goes_down_in_a_backlog_is_given_nothing_more(
    sqlite_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "GATHER_SECONDS", 60.0)

    async def scene(rig: Rig) -> None:
        link, asked, _ = await backlog(rig, 8)
        link.up = False
        link.end(4)
        await asyncio.sleep(0.1)
        assert (len(link.seen), asked.rooms) == (4, [4])
        link.up = True
        link.end(4)
        await rig.sees(8)

    on_rig(sqlite_store, scene)


def test_stop_does_not_wait_for_half_a_window(sqlite_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "GATHER_SECONDS", 60.0)

    async def scene(rig: Rig) -> None:
        link, asked, lane = await backlog(rig, 8)
        await asyncio.sleep(0.05)
        stopping = spawn(lane.stop(), "stop")
        async with asyncio.timeout(5):
            await lane._claims_no_more.wait()
        link.end(4)
        await stopping
        assert asked.rooms == [4]

    on_rig(sqlite_store, scene)


async def answered(true: bool) -> bool:
    """What `until` waits for."""
    return true


def test_a_wake_up_is_enough(sqlite_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "POLL_SECONDS", 60.0)

    async def scene(rig: Rig) -> None:
        lane = rig.running_lane()
        await asyncio.sleep(0.05)
        await rig.sample()
        lane.wake()
        await rig.sees(1)

    on_rig(sqlite_store, scene)


# --- Single functions ------------------------------------------------------------------------------------------------


def test_handing_over_never_raises() -> None:
    link = ScriptedLink()
    message = Outgoing("m", "a", "c", "+1", "+2", "Hi", 1, "GSM-7", 1)

    def handed_over(given: Outgoing) -> Outcome:
        return asyncio.run(module.handed_over(link, given, Deadlines(30)))

    assert handed_over(message) == Accepted("x-m")
    link.say = lambda given: ValueError("x")
    outcome = handed_over(replace(message, attempt=2))
    assert isinstance(outcome, Unknown) and "ValueError" in outcome.reason
    link.say = lambda given: TimeoutError()
    outcome = handed_over(replace(message, attempt=3))
    assert outcome == Unknown("The carrier gave no answer in time.")
