"""A subscriber that is down for a while, and a server that is killed meanwhile: everything arrives, in order."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.kits.running_app import until
from tests.outbox.webhooks.rig import SECRET, Heard, Receiver, believed
from tests.ways.served import Served, served, settle
from trunkline.base.plugins import collect
from trunkline.base.tasks import spawn
from trunkline.base.universe import Universe
from trunkline.cli.selftest_data import opened
from trunkline.cli.selftest_server import Place, serving
from trunkline.commit import reactions
from trunkline.commit.committer import Committer
from trunkline.commit.reaction import Reaction
from trunkline.domain.facts import WebhookCreated
from trunkline.domain.webhook import kind_of
from trunkline.store.events import events_after, newest_number

ROUNDS, ADDRESSES, AT_ONCE = 3, 8, 4
WISHES = {
    "TRUNKLINE_WEBHOOKS_ALLOW_PRIVATE": "127.0.0.0/8",
    "TRUNKLINE_WEBHOOKS_RETRY_FIRST_SECONDS": "0.2",
    "TRUNKLINE_WEBHOOKS_RETRY_MOST_SECONDS": "0.5",
    "TRUNKLINE_WEBHOOKS_LEASE_SECONDS": "2",
    "TRUNKLINE_WEBHOOKS_AT_ONCE": str(AT_ONCE),
}


async def subscribe(place: Place, account_id: str, url: str) -> int:
    """A webhook for everything about messages; the number that it begins behind."""
    async with opened(place.settings) as engine:
        committer = Committer(engine, collect(reactions, Reaction))
        writing = spawn(committer.run(), "committer")
        since, universe = await newest_number(engine), Universe()
        fact = WebhookCreated(
            account_id=account_id,
            date=universe.now_iso(),
            id=universe.new_id(),
            url=url,
            kinds=("message.*",),
            description="",
            secret=SECRET,
            since=since,
        )
        await committer.commit([fact])
        await committer.stop()
        await writing
        return since


async def owed(place: Place, since: int) -> set[int]:
    """The numbers of the events that are to be told, as the log has them now."""
    async with opened(place.settings) as engine:
        events = await events_after(engine, since, 10_000)
    kinds = {event.seq: kind_of(event.kind, event.body) or "" for event in events}
    return {number for number, kind in kinds.items() if kind.startswith("message.")}


def first_arrivals(heard: list[Heard]) -> dict[str | None, list[int]]:
    """By conversation the numbers of what arrived, each where it arrived first."""
    found: defaultdict[str | None, list[int]] = defaultdict(list)
    for one in heard:
        if one.number not in found[one.conversation]:
            found[one.conversation].append(one.number)
    return dict(found)


async def send(stage: Served, name: str) -> None:
    """One message to each of several addresses, answered or not."""
    await asyncio.gather(*(stage.send(f"{name} {one}", to=f"+1555600{one:04}") for one in range(ADDRESSES)))


async def come_true(holds: Callable[[], bool]) -> None:
    async def now() -> bool:
        return holds()

    await until(now)


@pytest.mark.parametrize("store", ["sqlite", "postgres"])
def test_down_for_a_while_and_killed_meanwhile(store: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    url = request.getfixturevalue("postgres_url") if store == "postgres" else ""

    async def main() -> None:
        async with served(tmp_path, url, **WISHES) as stage, Receiver().open() as receiver:
            place = stage.server.place
            since = await subscribe(place, stage.made.account_id, receiver.url())
            for number in range(ROUNDS):
                await send(stage, f"up {number}")
            await come_true(lambda: len(receiver.taken) >= ADDRESSES)
            receiver.say = lambda heard: 503
            for number in range(ROUNDS):
                await send(stage, f"down {number}")
            receiver.gate.clear()  # some requests hang when the server dies
            await send(stage, "at the end")
            await settle(stage)  # a receipt that is on its way at a kill never comes, and would never be told
            await come_true(lambda: receiver.at_once > 0)
            stage.server.kill()
            receiver.gate.set()
            async with serving(place) as again:
                stage.server = again
                await stage.insist()
                before = len(receiver.heard)
                await come_true(lambda: len(receiver.heard) > before)  # told again, and refused again
                receiver.say = lambda heard: 200
                await send(stage, "after")
                await settle(stage)
                expected = await owed(place, since)
                await come_true(lambda: {one.number for one in receiver.taken} >= expected)
            check(receiver.taken, expected, stage)

    asyncio.run(main())


def check(taken: list[Heard], expected: set[int], stage: Served) -> None:
    """All of it, in order within each conversation, and little of it twice."""
    assert {one.number for one in taken} == expected
    arrived = first_arrivals(taken)
    assert len(arrived) == ADDRESSES
    assert all(numbers == sorted(numbers) for numbers in arrived.values())
    told = {one.json["data"]["messageId"] for one in taken}
    assert told >= set(stage.answered().values())
    assert len(taken) - len(expected) <= AT_ONCE, "told twice: what was on its way when the server died"
    assert all(believed(one) for one in taken)
