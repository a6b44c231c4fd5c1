"""Clients that insist, against a server that behaves as it is told to."""

import asyncio
import random
from collections import defaultdict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

import msgspec

from trunkline.base.tasks import spawn
from trunkline.base.universe import FixedUniverse
from trunkline.cli.selftest_data import Furnished
from trunkline.cli.selftest_load import Load

MADE = Furnished("account", "user", "secret", "connection", (("e1", "+15557000000"), ("e2", "+15557000001")))
CUT = 0


@dataclass
class Fake:
    """A server that answers each text with the statuses it was told to, and then with 200."""

    statuses: list[int] = field(default_factory=list)
    change: Callable[[dict[str, Any]], dict[str, Any]] = lambda given: given
    bodies: dict[str, set[bytes]] = field(default_factory=lambda: defaultdict(set))
    """What came under each key."""
    asked: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    enough: asyncio.Event = field(default_factory=asyncio.Event)

    async def connection(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while await self._answer(reader, writer):
                pass
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        lines = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
        headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}
        assert headers["authorization"] == "Bearer secret"
        body = await reader.readexactly(int(headers["content-length"]))
        key, text = headers["idempotency-key"], msgspec.json.decode(body)["body"]
        self.bodies[key].add(body)
        self.asked[key] += 1
        if len(self.asked) > 10:
            self.enough.set()
        status = self.statuses[self.asked[key] - 1] if self.asked[key] <= len(self.statuses) else 200
        if status == CUT:
            return False
        answer = msgspec.json.encode(self.change({"id": f"id of {key}", "text": text}))
        writer.write(b"HTTP/1.1 %d Said\r\nContent-Length: %d\r\n\r\n%b" % (status, len(answer), answer))
        return True


def run(fake: Fake, then: Callable[[Load], Awaitable[None]] | None = None) -> Load:
    """A load on a server until that has enough of it."""

    async def main() -> Load:
        server = await asyncio.start_server(fake.connection, "127.0.0.1", 0)
        async with server:
            load = Load(server.sockets[0].getsockname()[1], MADE, FixedUniverse(), random.Random(1))
            running = spawn(load.run(4), "load")
            load.resume()
            await fake.enough.wait()
            load.finish()
            await running
            if then is not None:
                await then(load)
            return load

    return asyncio.run(main())


def test_all_is_answered_in_the_end_and_every_repeat_says_the_same() -> None:
    fake = Fake([CUT, 503, 409, 507])
    tally = run(fake).tally
    count = len(fake.asked)
    assert len(tally.answered) == count > 10
    assert set(tally.answered.values()) == {f"id of {key}" for key in fake.bodies}
    assert set(fake.asked.values()) == {5}
    assert {len(bodies) for bodies in fake.bodies.values()} == {1}
    assert (tally.requests, tally.cut_off, tally.put_off) == (5 * count, count, 3 * count)
    assert tally.mistakes == []


def test_an_answer_that_should_never_be_given_is_a_mistake() -> None:
    tally = run(Fake([500])).tally
    assert tally.answered == {}
    assert len(tally.mistakes) > 10
    assert all(mistake.startswith("500 ") for mistake in tally.mistakes)


def test_an_answer_about_another_message_is_a_mistake() -> None:
    tally = run(Fake(change=lambda given: given | {"text": "something else"})).tally
    assert len(tally.mistakes) == len(tally.answered) > 10


def test_a_repeat_must_have_the_first_answer() -> None:
    async def again(load: Load) -> None:
        await load.repeat_some(5)

    good = run(Fake(), again).tally
    assert (good.repeated, good.mistakes) == (5, [])
    fake = Fake()

    async def changed(load: Load) -> None:
        fake.change = lambda given: given | {"id": "another"}
        await load.repeat_some(5)

    bad = run(fake, changed).tally
    assert len(bad.mistakes) == 5
    assert all("and before under another id" in mistake for mistake in bad.mistakes)


def test_while_there_is_no_server_nobody_tries() -> None:
    fake = Fake()

    async def main() -> None:
        server = await asyncio.start_server(fake.connection, "127.0.0.1", 0)
        async with server:
            load = Load(server.sockets[0].getsockname()[1], MADE, FixedUniverse(), random.Random(1))
            running = spawn(load.run(2), "load")
            for _ in range(20):
                await asyncio.sleep(0)
            assert (load.under_way, load.tally.requests) == (0, 0)
            load.resume()
            load.finish()
            await running
            assert len(load.tally.answered) == 2

    asyncio.run(main())
