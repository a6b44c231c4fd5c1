"""Connections and numbers that fail again and again are rested, and that is recorded."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from trunkline.base.universe import FixedUniverse
from trunkline.carriers.base import Accepted, Failure, Outcome, Refused, Unknown
from trunkline.domain.breaker import Rule
from trunkline.domain.facts import ConnectionRested, ConnectionResumed, Fact, NumberRested, NumberResumed
from trunkline.outbox.health import GRACE_SECONDS, PROBE_SECONDS, Health, Watched

LINE, NUMBER = Watched("", "l"), Watched("a", "e", True)
DOWN = Refused(Failure.CARRIER_DOWN, "no answer at the door")


class Kept:
    """A committer that keeps facts."""

    def __init__(self) -> None:
        self.facts: list[Fact] = []

    async def commit(self, facts: Sequence[Fact]) -> None:
        self.facts += facts

    @property
    def kinds(self) -> list[type[Fact]]:
        return [type(fact) for fact in self.facts]


async def fresh() -> tuple[Health, FixedUniverse, Kept]:
    universe, kept = FixedUniverse(), Kept()
    return Health(kept, universe, Rule(3, 60.0, 10.0, 100.0)), universe, kept  # type: ignore[arg-type]


async def told() -> None:
    """Let what is recorded on the side be recorded."""
    for _ in range(3):
        await asyncio.sleep(0)


def hear(health: Health, *outcomes: Outcome) -> None:
    for outcome in outcomes:
        health.note(LINE, NUMBER, outcome)


def test_a_connection_rests_is_probed_and_resumes() -> None:
    async def scene() -> None:
        health, universe, kept = await fresh()
        hear(health, DOWN, Unknown("silence"), Refused(Failure.OUT_OF_CREDIT, "no money"))
        await told()
        assert kept.kinds == [ConnectionRested]
        assert "3 attempts in a row failed; the last reason: no money" in str(kept.facts[0])
        assert health.room(LINE, 100) == 0 and not health.is_well(LINE) and health.is_well(NUMBER)
        universe.advance(10)
        assert health.room(LINE, 100) == 1
        health.probed(LINE)
        assert health.room(LINE, 100) == 0, "the probe is on its way"
        universe.advance(PROBE_SECONDS)
        assert health.room(LINE, 100) == 1, "nothing was heard of it"
        health.probed(LINE)
        hear(health, Accepted("x"))
        await told()
        assert kept.kinds == [ConnectionRested, ConnectionResumed] and health.room(LINE, 100) == 100

    asyncio.run(scene())


def test_what_is_the_messages_own_fault_says_that_the_connection_works() -> None:
    async def scene() -> None:
        health, _, kept = await fresh()
        hear(health, DOWN, DOWN, Refused(Failure.INVALID_ADDRESS, "no such number"), DOWN, DOWN)
        hear(health, *[Refused(Failure.UNREACHABLE, "off")] * 9)
        await told()
        assert kept.facts == [] and health.is_well(LINE) and health.is_well(NUMBER)

    asyncio.run(scene())


def test_a_number_rests_by_itself() -> None:
    async def scene() -> None:
        health, universe, kept = await fresh()
        hear(health, *[Refused(Failure.INVALID_SENDER, "not registered")] * 3)
        await told()
        assert kept.kinds == [NumberRested] and kept.facts[0].account_id == "a"
        assert health.is_well(LINE) and health.room(NUMBER, 5) == 0
        universe.advance(10)
        health.probed(NUMBER)
        hear(health, Accepted("x"))
        await told()
        assert kept.kinds == [NumberRested, NumberResumed]

    asyncio.run(scene())


def test_a_connection_that_is_down_rests_until_it_is_up() -> None:
    async def scene() -> None:
        health, universe, kept = await fresh()
        for _ in range(100):
            health.down(LINE, 10)
            universe.advance(1)
            health.look()
        await told()
        assert kept.kinds == [ConnectionRested] and "It has been down for 10 seconds." in str(kept.facts[0])
        health.up(LINE)
        assert health.room(LINE, 9) == 1, "up again, it is tried at once"
        universe.advance(GRACE_SECONDS)
        health.look()
        await told()
        assert kept.kinds == [ConnectionRested, ConnectionResumed], "with nothing to try it with, it is taken back"
        hear(health, DOWN)
        await told()
        assert kept.kinds[-1] is ConnectionRested and "The attempt after its rest failed" in str(kept.facts[-1])

    asyncio.run(scene())


def test_what_rested_before_the_server_was_stopped_is_probed_first() -> None:
    async def scene() -> None:
        health, _, kept = await fresh()
        health.learn([LINE])
        assert health.room(LINE, 50) == 1
        health.probed(LINE)
        hear(health, Accepted("x"))
        await told()
        assert kept.kinds == [ConnectionResumed]

    asyncio.run(scene())
