"""SIGKILL in every row of the table of faults: nothing accepted is lost, and what is sent twice was in flight.

The networks are those of `trunkline simulate`, in processes of their own that outlive the server; what they took is
read from what they recorded and reported. Every row has a connection, so that each kill falls into all of them at once.
`LONG_TESTS=1` adds the rows that take an answer's whole time-out, and more kills.
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
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tests.kits.fake_network import FAKES
from tests.kits.running_app import until
from tests.kits.simulating import Simulation
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
    away: bool = False
    """Whether nobody listens there until no more kills come."""
    mends: bool = False
    """Whether it behaves from when no more kills come."""


def rows() -> list[Row]:
    """The table; over SMPP an unanswered unit whose session died cannot be known again by its receipt."""
    delivered, unsure = frozenset({"delivered"}), frozenset({"unconfirmed"})
    table = [
        Row("refuses the connection", "smpp", Chaos(), delivered, away=True),
        Row("refuses the connection", "twilio", Chaos(), delivered, away=True),
        Row("accepts and hangs", "smpp", Chaos(hung_binds=1_000_000), delivered, mends=True),
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
        Row("accepts and hangs", "twilio", Chaos(hang=1), delivered | unsure, mends=True),
        Row("never answers", "twilio", Chaos(silent=1), delivered),
        Row("answers late", "twilio", Chaos(late=1, late_seconds=27), delivered),
    ]
    return [*table, *slow] if LONG else table


@dataclass
class Line:
    """A row with its connection and its number."""

    row: Row
    connection_id: str
    endpoint_id: str
    number: str
    seed: int
    hook: str
    port: int = 0
    sent: int = 0

    @property
    def name(self) -> str:
        return f"{self.row.kind} {self.row.name}"

    def has(self, text: str) -> bool:
        """Whether a text is one of its messages."""
        return text.startswith(f"{self.name} ")

    @property
    def network(self) -> dict[str, Any]:
        """Its network, as the file of `trunkline simulate --networks` has it."""
        chaos = msgspec.to_builtins(msgspec.structs.replace(self.row.chaos, seed=self.seed))
        return {"name": self.name, "carrier": self.row.kind, "port": self.port, "hook": self.hook, "chaos": chaos}

    @property
    def settings_while_away(self) -> dict[str, Any]:
        """The settings of a connection to a network that is not there to print them."""
        if self.row.kind == "smpp":
            return {"host": "127.0.0.1", "port": self.port, "system_id": "simulated"}
        fake = FAKES[self.row.kind]
        return fake.connection(fake.settings(), f"http://127.0.0.1:{self.port}")


class Networks:
    """The networks of all rows, in processes that know nothing of the server."""

    def __init__(self, folder: Path, lines: Sequence[Line]) -> None:
        self._folder = folder
        self._away = [line for line in lines if line.row.away]
        self._mending = [line for line in lines if line.row.mends]
        self._running: list[Simulation] = []
        self._run([line for line in lines if not line.row.away])

    def _run(self, lines: Sequence[Line]) -> None:
        """Start a process for all of them: one for each would take two processors minutes to start."""
        folder = self._folder / f"simulate-{len(self._running)}"
        self._running.append(Simulation(folder, [line.network for line in lines]))

    async def ready(self) -> dict[str, dict[str, Any]]:
        """Wait for those that are there; the settings of the connections to all, by their names."""
        printed = [await each.ready() for each in self._running]
        away = {line.name: line.settings_while_away for line in self._away}
        return {name: settings for one in printed for name, settings in one.items()} | away

    def come(self) -> None:
        """Start those that were away."""
        self._run(self._away)

    async def mend(self) -> None:
        """Wait for those that were away, and have those that never answered behave."""
        names = {line.name for line in self._mending}
        for simulation in self._running:
            await simulation.ready()
            theirs = {one["name"] for one in simulation.networks} & names
            if theirs:
                await simulation.change({name: {} for name in theirs})

    async def stop(self) -> tuple[dict[str, list[dict[str, Any]]], dict[str, dict[str, Any]]]:
        """End them in good order; what each recorded of submissions, and what it reports, by their names."""
        recorded: dict[str, list[dict[str, Any]]] = {}
        reported: dict[str, dict[str, Any]] = {}
        for simulation in self._running:
            reported |= await simulation.stop()
            recorded |= {one["name"]: [] for one in simulation.networks}
            for line in simulation.record():
                if line["event"] == "submission":
                    recorded[line["network"]].append(line)
        return recorded, reported

    def kill(self) -> None:
        """End them at once, if they still run."""
        for simulation in self._running:
            simulation.kill()


@dataclass
class Table:
    """All rows over one server that is killed and started again."""

    stage: Served
    lines: list[Line]
    networks: Networks
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

    def books(self, recorded: Mapping[str, Sequence[Mapping[str, Any]]]) -> dict[str, dict[str, int]]:
        """For each row what the carrier got of how many messages, and how much of it twice, with and without reason."""
        found = {}
        for line in self.lines:
            submissions = recorded[line.name]
            again = {text: times - 1 for text, times in texts_taken(submissions).items() if times > 1}
            without = [text for text, times in again.items() if times > self.in_flight[self.answered.get(text, "")]]
            found[line.name] = {
                "messages": line.sent,
                "submissions": len(submissions),
                "in_flight_at_kills": sum(self.in_flight[id_] for text, id_ in self.answered.items() if line.has(text)),
                "taken_again": sum(again.values()),
                "taken_again_without_reason": len(without),
            }
        return found


def texts_taken(submissions: Iterable[Mapping[str, Any]]) -> Counter[str]:
    """How often a network took each text, by its record."""
    return Counter(one["text"] for one in submissions if one["taken"])


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
    lines = [_line(number, row, place, universe) for number, row in enumerate(rows())]
    networks = Networks(folder, lines)
    server: Server | None = None
    try:
        made = await furnish(place.settings, universe, 1, NETWORK)
        settings = await networks.ready()
        date = universe.now_iso()
        async with open_desk(place.settings) as desk:
            for line in lines:
                await desk.record(*_facts(line, settings[line.name], made.account_id, date))
        server = Server(place)
        yield place, Table(Served(server, made), lines, networks, random.Random(SEED))
    finally:
        networks.kill()
        if server is not None and server.process.poll() is None:
            server.kill(family=True)


def _line(number: int, row: Row, place: Place, universe: Universe) -> Line:
    connection_id = universe.new_id()
    return Line(
        row,
        connection_id,
        universe.new_id(),
        f"+1555701{number:04}",
        SEED + number,
        f"http://127.0.0.1:{place.port}/hooks/{connection_id}",
        free_port() if row.away else 0,
    )


def _facts(line: Line, settings: Mapping[str, Any], account_id: str, date: str) -> tuple[Fact, Fact]:
    short = {"response_seconds": 1.0, "enquire_seconds": 1.0, "bind_seconds": 1.0} if line.row.kind == "smpp" else {}
    connection = ConnectionCreated(
        account_id="",
        date=date,
        id=line.connection_id,
        name=line.name,
        carrier=line.row.kind,
        settings=msgspec.json.encode({**settings, **short}).decode(),
        rate_per_second=None,
        unconfirmed_policy="wait",
    )
    endpoint = EndpointCreated(
        account_id=account_id,
        date=date,
        id=line.endpoint_id,
        customer_id=None,
        type="PhoneNumber",
        display_name=line.name,
        address=line.number,
        connection_id=line.connection_id,
    )
    return connection, endpoint


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
            all_rows.networks.come()
            async with serving(place):
                stop.set()
                await load
                await all_rows.networks.mend()
                kept = await all_rows.settled()
            recorded, reported = await all_rows.networks.stop()
            books = all_rows.books(recorded)
            total = sum((Counter(row) for row in books.values()), Counter[str]())
            told = json.dumps({"store": store, "seed": SEED, "kills": KILLS, "total": total, "rows": books}, indent=1)
            sys.stdout.write(f"{told}\n")
            assert {text: kept[text].id for text in all_rows.answered if text in kept} == all_rows.answered, "lost"
            assert all(one.in_conversation and one.in_session and one.has_event for one in kept.values())
            assert {name: row for name, row in books.items() if row["taken_again_without_reason"]} == {}
            assert sum(one["forged_taken"] + one["receipts_refused"] for one in reported.values()) == 0
            assert any(one["forged"] for one in reported.values())
            for name, report in reported.items():
                texts = texts_taken(recorded[name])
                assert (report["submissions"], report["taken"]) == (len(recorded[name]), texts.total()), name
                assert report["twice"] == {text: times for text, times in texts.items() if times > 1}, name
            taken = {text for name in recorded for text in texts_taken(recorded[name])}
            known = {text for text, one in kept.items() if one.status in ("sent", "delivered", "undelivered")}
            assert known <= taken, "said to be sent, and the carrier never saw it"

    asyncio.run(main())
