"""SIGKILL in every row of the table of faults: nothing accepted is lost, and what is sent twice was in flight.

The networks run here and outlive the server, which is a process of its own; every row has a connection, so that each
kill falls into all of them at once. `LONG_TESTS=1` adds the rows that take an answer's whole time-out, and more kills.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import random
import sys
import time
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tests.kits.fake_network import FAKES
from tests.kits.running_app import until
from tests.ways.served import NETWORK, WISHES, Served, id_of
from tests.ways.stage import LONG
from trunkline.base.tasks import spawn
from trunkline.base.universe import Universe
from trunkline.carriers.twilio import REFERENCE
from trunkline.cli.desk import open_desk
from trunkline.cli.selftest_client import Client, Gone
from trunkline.cli.selftest_data import furnish, opened
from trunkline.cli.selftest_server import Place, Server, free_port, serving
from trunkline.domain.facts import ConnectionCreated, EndpointCreated, Fact
from trunkline.simulator.chaos import Chaos
from trunkline.simulator.http_network import HttpNetwork
from trunkline.simulator.smpp_network import SmppNetwork
from trunkline.store.audit import Kept, kept_messages, leased

KILLS = 10 if LONG else 2
SEED = int(os.environ.get("TRUNKLINE_TEST_SEED", "4"))
AT_LEAST = 12 if LONG else 5  # messages of a row at each kill, before it may come
TOGETHER = KILLS * AT_LEAST // 2  # receipts come all at once when so many messages of a row were taken
THROTTLED_SECONDS = 60.0 if LONG else 1.0
FORGED = "receipts are forged"
SETTLE_SECONDS = 240.0 if LONG else 90.0
NO_RECEIPTS: dict[str, Any] = {"receipt_lost": 1}


@dataclass(frozen=True)
class Row:
    """A row of the table: the carrier, what is wrong with it, and how its messages may stand in the end."""

    name: str
    kind: str
    chaos: Chaos
    ends: frozenset[str]
    mends: bool = False
    """Whether the network is only there when no more kills come; until then nobody listens, or nobody speaks."""
    speechless: bool = False


def rows() -> list[Row]:
    """The table; over SMPP an unanswered unit whose session died cannot be known again by its receipt."""
    delivered, unsure = frozenset({"delivered"}), frozenset({"unconfirmed"})
    table = [
        Row("refuses the connection", "smpp", Chaos(), delivered, mends=True),
        Row("refuses the connection", "twilio", Chaos(), delivered, mends=True),
        Row("accepts and hangs", "smpp", Chaos(), delivered, mends=True, speechless=True),
        Row("refuses binds", "smpp", Chaos(refused_binds=3), delivered),
        Row("throttles", "smpp", Chaos(throttle=0.2, throttle_seconds=THROTTLED_SECONDS), delivered),
        Row("throttles", "twilio", Chaos(throttle=0.2, throttle_seconds=THROTTLED_SECONDS), delivered),
        Row("is in trouble", "smpp", Chaos(fail=0.5), delivered),
        Row("is in trouble", "twilio", Chaos(fail=0.5), delivered),
        Row("refuses for good", "smpp", Chaos(refuse=1), frozenset({"failed"})),
        Row("refuses for good", "twilio", Chaos(refuse=1), frozenset({"failed"})),
        Row("cuts in the middle", "smpp", Chaos(cut=0.05, **NO_RECEIPTS), frozenset({"unconfirmed", "sent"})),
        Row("cuts in the middle", "twilio", Chaos(cut=1, **NO_RECEIPTS), unsure),
        Row("never answers", "smpp", Chaos(silent=1, **NO_RECEIPTS), unsure),
        Row("takes nothing and hangs", "smpp", Chaos(hang=1), unsure),
        Row("half open", "smpp", Chaos(half_open=0.05, **NO_RECEIPTS), frozenset({"unconfirmed", "sent"})),
        Row("answers late", "smpp", Chaos(late=1, late_seconds=1.2, receipt_seconds=0.02), delivered | unsure),
        Row("receipts ten times", "smpp", Chaos(receipt_repeated=1, receipt_times=10), delivered),
        Row("receipts ten times", "twilio", Chaos(receipt_repeated=1, receipt_times=10), delivered),
        Row("receipts in disorder", "smpp", Chaos(receipt_unknown=1, receipt_spread_seconds=0.5), delivered),
        Row("receipts in disorder", "twilio", Chaos(receipt_unknown=1, receipt_spread_seconds=0.5), delivered),
        Row(FORGED, "twilio", Chaos(receipt_forged=1), delivered),
        Row("all receipts at once", "smpp", Chaos(receipts_together=TOGETHER, receipt_seconds=0), delivered),
        Row("all receipts at once", "twilio", Chaos(receipts_together=TOGETHER, receipt_seconds=0), delivered),
        Row("receipts that say no", "smpp", Chaos(receipt_failed=1), frozenset({"undelivered"})),
        Row("receipts that say no", "twilio", Chaos(receipt_failed=1), frozenset({"undelivered"})),
    ]
    slow = [
        Row("accepts and hangs", "twilio", Chaos(), delivered | unsure, mends=True, speechless=True),
        Row("never answers", "twilio", Chaos(silent=1), delivered),
        Row("answers late", "twilio", Chaos(late=1, late_seconds=27), delivered),
    ]
    return [*table, *slow] if LONG else table


Network = SmppNetwork | HttpNetwork


@dataclass
class Line:
    """A row with its connection, its number and its network."""

    row: Row
    connection_id: str
    endpoint_id: str
    number: str
    network: Network
    port: int = 0
    hanging: asyncio.Server | None = None
    callers: list[asyncio.StreamWriter] = field(default_factory=list)
    sent: int = 0

    @property
    def name(self) -> str:
        return f"{self.row.kind} {self.row.name}"

    def has(self, text: str) -> bool:
        """Whether a text is one of its messages."""
        return text.startswith(f"{self.name} ")

    async def start(self) -> None:
        """Let the network run, or what stands in its place for now."""
        if not self.row.mends:
            await self.network.start("127.0.0.1", 0)
            return
        self.port = free_port()
        if isinstance(self.network, HttpNetwork):
            self.network.url = f"http://127.0.0.1:{self.port}"
        else:
            self.network.port = self.port
        if self.row.speechless:
            self.hanging = await asyncio.start_server(lambda _, w: self.callers.append(w), "127.0.0.1", self.port)

    async def mend(self) -> None:
        """From now on the network is there."""
        if self.hanging is not None:
            self.hanging.close()
            for writer in self.callers:
                writer.close()
        if self.row.mends:
            await self.network.start("127.0.0.1", self.port)

    async def stop(self) -> None:
        """Cut every connection."""
        await self.network.stop()


@dataclass
class Table:
    """All rows over one server that is killed and started again."""

    stage: Served
    lines: list[Line]
    chance: random.Random
    in_flight: Counter[str] = field(default_factory=Counter)
    held: frozenset[tuple[str, str]] = frozenset()
    answered: dict[str, str] = field(default_factory=dict)
    """The ids by the texts that were answered with 200."""

    async def send_all(self, stop: asyncio.Event) -> None:
        """Send over every line until told to stop, each message until it is answered."""
        await asyncio.gather(*(self._send(line, stop) for line in self.lines))

    async def _send(self, line: Line, stop: asyncio.Event) -> None:
        client = Client(self.stage.server.place.port)
        while not stop.is_set():
            line.sent += 1
            text = f"{line.name} {line.sent}"
            body = {"endpointId": line.endpoint_id, "toAddress": f"+1555600{line.sent:04}", "body": text}
            headers = {
                "Authorization": f"Bearer {self.stage.made.key}",
                "Content-Type": "application/json",
                "Accept": "application/json",
                "Idempotency-Key": text.replace(" ", "-"),
            }
            while text not in self.answered:
                try:
                    answer = await client.ask("POST", "/messages", headers, msgspec.json.encode(body))
                except Gone:
                    await asyncio.sleep(0.05)  # it was killed, or is not there yet
                    continue
                assert answer.status == 200, answer.body
                self.answered[text] = id_of(answer)
                if line.row.name == FORGED:
                    await self._forge(line, self.answered[text], client)
            await asyncio.sleep(0.02)
        client.close()

    async def _forge(self, line: Line, id_: str, client: Client) -> None:
        """Say that a message did not arrive, without knowing the carrier's secret."""
        path = f"/hooks/{line.connection_id}?{REFERENCE}={id_}"
        headers = {"X-Twilio-Signature": "Zm9yZ2Vk", "Content-Type": "application/x-www-form-urlencoded"}
        body = f"MessageSid=SM{'0' * 32}&MessageStatus=undelivered&ErrorCode=30005".encode()
        with contextlib.suppress(Gone):
            assert (await client.ask("POST", path, headers, body)).status == 403

    async def kill(self, server: Server) -> None:
        """Kill it after a while of its work, and note what was in flight."""
        before = {line.name: line.sent for line in self.lines}

        async def enough() -> bool:
            return all(line.sent - before[line.name] >= AT_LEAST for line in self.lines)

        await until(enough, SETTLE_SECONDS)
        await asyncio.sleep(self.chance.uniform(0, 0.5))
        server.kill(family=self.chance.random() < 0.5)
        known = dict(self.answered)
        async with opened(server.place.settings) as engine:
            held = await leased(engine)
            kept = {one.id async for one in kept_messages(engine, self.stage.made.account_id)}
        assert [text for text, id_ in known.items() if id_ not in kept] == [], "answered, and gone after the kill"
        self.in_flight.update(id_ for id_, _ in held - self.held)
        self.held |= held

    async def kept(self) -> dict[str, Kept]:
        """The messages that are stored, by their texts."""
        async with opened(self.stage.server.place.settings) as engine:
            return {one.text: one async for one in kept_messages(engine, self.stage.made.account_id)}

    def astray(self, kept: dict[str, Kept]) -> dict[str, Counter[str]]:
        """How messages stand that may not stand so in the end, by their rows."""
        found: dict[str, Counter[str]] = {}
        for line in self.lines:
            ours = [one for text, one in kept.items() if line.has(text)]
            wrong = Counter(one.status for one in ours if one.status not in line.row.ends)
            if wrong:
                found[line.name] = wrong
        return found

    async def settled(self) -> dict[str, Kept]:
        """Wait until every message stands as its row says."""
        end = time.monotonic() + SETTLE_SECONDS
        while self.astray(kept := await self.kept()):
            assert time.monotonic() < end, self.astray(kept)
            await asyncio.sleep(0.2)
        return kept

    def books(self) -> dict[str, dict[str, int]]:
        """For each row what the carrier got of how many messages, and how much of it twice, with and without reason."""
        found = {}
        for line in self.lines:
            texts = line.network.ledger.texts
            again = {text: times - 1 for text, times in texts.items() if times > 1}
            without = [text for text, times in again.items() if times > self.in_flight[self.answered.get(text, "")]]
            found[line.name] = {
                "messages": line.sent,
                "submissions": line.network.ledger.submissions,
                "in_flight_at_kills": sum(self.in_flight[id_] for text, id_ in self.answered.items() if line.has(text)),
                "taken_again": sum(again.values()),
                "taken_again_without_reason": len(without),
            }
        return found


@contextlib.asynccontextmanager
async def table(folder: Path, database_url: str) -> AsyncIterator[tuple[Place, Table]]:
    """An installation with a connection for every row, and the networks."""
    universe = Universe()
    quick = {
        "TRUNKLINE_DELIVERY_REST_FIRST_SECONDS": "0.1",
        "TRUNKLINE_DELIVERY_REST_MOST_SECONDS": "0.2",
        "TRUNKLINE_DELIVERY_FAILOVER_AFTER_SECONDS": "3600",
    }
    port = free_port()
    # Known to carriers: so their receipts name our message also where their answer to it was lost.
    public = {"TRUNKLINE_SERVER_PUBLIC_URL": f"http://127.0.0.1:{port}"}
    place = Place(folder, database_url, port, WISHES | quick | public)
    made = await furnish(place.settings, universe, 1, NETWORK)
    date, lines, facts = universe.now_iso(), list[Line](), list[Fact]()
    for number, row in enumerate(rows()):
        connection_id, endpoint_id = universe.new_id(), universe.new_id()
        hook = f"http://127.0.0.1:{place.port}/hooks/{connection_id}"
        chaos = msgspec.structs.replace(row.chaos, seed=SEED + number)
        network: Network = (
            SmppNetwork(chaos, universe) if row.kind == "smpp" else HttpNetwork(FAKES[row.kind], chaos, universe, hook)
        )
        line = Line(row, connection_id, endpoint_id, f"+1555701{number:04}", network)
        await line.start()
        short = {"response_seconds": 1.0, "enquire_seconds": 1.0, "bind_seconds": 1.0} if row.kind == "smpp" else {}
        facts.append(
            ConnectionCreated(
                account_id="",
                date=date,
                id=connection_id,
                name=line.name,
                carrier=row.kind,
                settings=msgspec.json.encode(network.connection() | short).decode(),
                rate_per_second=None,
                unconfirmed_policy="wait",
            )
        )
        facts.append(
            EndpointCreated(
                account_id=made.account_id,
                date=date,
                id=endpoint_id,
                customer_id=None,
                type="PhoneNumber",
                display_name=line.name,
                address=line.number,
                connection_id=connection_id,
            )
        )
        lines.append(line)
    async with open_desk(place.settings) as desk:
        await desk.record(*facts)
    server = Server(place)
    try:
        yield place, Table(Served(server, made), lines, random.Random(SEED))
    finally:
        for line in lines:
            await line.stop()
        if server.process.poll() is None:
            server.kill(family=True)


@pytest.mark.parametrize("store", ["sqlite", "postgres"])
def test_a_kill_in_every_row(store: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    url = request.getfixturevalue("postgres_url") if store == "postgres" else ""

    async def main() -> None:
        async with table(tmp_path, url) as (place, all_rows):
            stop = asyncio.Event()
            load = spawn(all_rows.send_all(stop), "load")
            await all_rows.stage.server.ready()
            await all_rows.kill(all_rows.stage.server)
            for _ in range(KILLS - 1):
                async with serving(place) as server:
                    await all_rows.kill(server)
            async with serving(place):
                stop.set()
                await load
                for line in all_rows.lines:
                    await line.mend()
                kept = await all_rows.settled()
            books = all_rows.books()
            total = sum((Counter(row) for row in books.values()), Counter[str]())
            told = json.dumps({"store": store, "seed": SEED, "kills": KILLS, "total": total, "rows": books}, indent=1)
            sys.stdout.write(f"{told}\n")
            assert {text: kept[text].id for text in all_rows.answered if text in kept} == all_rows.answered, "lost"
            assert all(one.in_conversation and one.in_session and one.has_event for one in kept.values())
            assert {name: row for name, row in books.items() if row["taken_again_without_reason"]} == {}
            ledgers = [line.network.ledger for line in all_rows.lines]
            assert sum(ledger.forged_taken + ledger.refused_receipts for ledger in ledgers) == 0
            assert any(ledger.forged for ledger in ledgers)
            taken = {text for line in all_rows.lines for text in line.network.ledger.texts}
            known = {text for text, one in kept.items() if one.status in ("sent", "delivered", "undelivered")}
            assert known <= taken, "said to be sent, and the carrier never saw it"

    asyncio.run(main())
