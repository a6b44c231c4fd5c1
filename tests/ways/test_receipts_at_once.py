"""A carrier over HTTP tells at once what became of 100,000 messages, and the server is killed in the middle.

The server is a process of its own, and every callback comes through its socket, signed, over very many connections.
The short form has some thousands, and no kill: `tests/ways/test_fault_kills.py` has those.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain, islice, repeat
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

import msgspec
import pytest
from sqlalchemy import bindparam, func, select

from tests.ways.served import NETWORK, WISHES, Served
from tests.ways.stage import LONG
from trunkline.base.tasks import spawn
from trunkline.base.universe import Universe
from trunkline.carriers.twilio import REFERENCE
from trunkline.cli.desk import Desk, open_desk
from trunkline.cli.selftest_client import Client, Gone
from trunkline.cli.selftest_data import Furnished, furnish, opened
from trunkline.cli.selftest_server import Place, Server, descendants, free_port, serving
from trunkline.domain.conversation import conversation_id
from trunkline.domain.facts import ConnectionCreated, EndpointCreated, Fact, MessageCreated, MessageSent, SessionOpened
from trunkline.simulator.base import Progress, Report, SentText
from trunkline.simulator.carriers.twilio import FAKE, TwilioFakeSettings
from trunkline.store import tables
from trunkline.store.engine import Engine
from trunkline.store.statements import Statement

MANY: Final = 100_000 if LONG else 1_500
CONNECTIONS: Final = 500 if LONG else 50
KILL_AFTER: Final = MANY // 3
LOOKED_AT: Final = 200 if LONG else 30
"""One answer of so many is compared with the store, as soon as it is there."""
PASSED_MOST: Final = CONNECTIONS * 16
"""So many callbacks at most may be answered while one message of somebody else waits for its answer: each of the
few steps of a send finds others before it, but never more than there are connections."""
RESIDENT_MOST: Final = 300
"""Megabytes of all processes together, what `docs/performance.md` allows a server in a million messages."""
PAUSES: Final = (0.25, 0.5, 1.0, 2.0)
"""Before one that was not taken is told again; the last one for as long as it takes."""
ACCOUNT: Final = TwilioFakeSettings()
NUMBER: Final = "+15557100000"
AT_ONCE: Final = 2_000
DAY: Final = 86_400_000

STATUS: Final = Statement(
    select(tables.MESSAGE.c.status).where(
        tables.MESSAGE.c.account_id == bindparam("account"), tables.MESSAGE.c.id == bindparam("id")
    )
)
OF_NUMBER: Final = Statement(
    select(tables.MESSAGE.c.id, tables.MESSAGE.c.status).where(tables.MESSAGE.c.endpoint_id == bindparam("endpoint"))
)
OWED: Final = Statement(
    select(func.count()).select_from(tables.OUTBOX).where(tables.OUTBOX.c.endpoint_id == bindparam("endpoint"))
)
REPORTED: Final = Statement(
    select(tables.EVENT.c.subject_id).where(tables.EVENT.c.kind == "DeliveryReported").distinct()
)


@dataclass
class Sent:
    """What the carrier has taken: whose messages, the connection, its number, and their ids."""

    account_id: str
    connection_id: str
    endpoint_id: str
    ids: list[str] = field(default_factory=list)


def facts_of(made: Furnished, sent: Sent, universe: Universe) -> Iterator[list[Fact]]:
    """The units of many messages that the carrier took, each to a recipient of its own."""
    date, now = universe.now_iso(), universe.milliseconds()
    for number in range(MANY):
        other, session_id, message_id = f"+1555{number:07}", universe.new_id(), universe.new_id()
        conversation = conversation_id(made.account_id, sent.endpoint_id, other)
        sent.ids.append(message_id)
        opened = SessionOpened(
            account_id=made.account_id,
            date=date,
            id=session_id,
            customer_id=None,
            endpoint_id=sent.endpoint_id,
            conversation_id=conversation,
            other_address=other,
            channel="Chat",
            incoming=False,
            created_by="Self Test",
        )
        created = MessageCreated(
            account_id=made.account_id,
            date=date,
            id=message_id,
            customer_id=None,
            endpoint_id=sent.endpoint_id,
            conversation_id=conversation,
            session_id=session_id,
            connection_id=sent.connection_id,
            incoming=False,
            other_address=other,
            sender="Self Test",
            text=f"Message {number}",
            encoding="GSM-7",
            segments=1,
            due=now,
            give_up=now + DAY,
        )
        taken = MessageSent(
            account_id=made.account_id,
            date=date,
            id=message_id,
            attempt=1,
            carrier_id=FAKE.new_id(f"{number:x}"),
            due=now + DAY,
            connection_id=sent.connection_id,
        )
        yield [opened, created, taken]


async def insert(desk: Desk, made: Furnished) -> Sent:
    """A connection to Twilio, its number, and the messages, as the facts of a server would have made them."""
    universe = desk.universe
    sent = Sent(made.account_id, universe.new_id(), universe.new_id())
    connection = ConnectionCreated(
        account_id=made.account_id,
        date=universe.now_iso(),
        id=sent.connection_id,
        name="Twilio",
        carrier="twilio",
        settings=msgspec.json.encode(FAKE.connection(ACCOUNT, "http://127.0.0.1:1")).decode(),
        rate_per_second=None,
        unconfirmed_policy="wait",
    )
    endpoint = EndpointCreated(
        account_id=made.account_id,
        date=universe.now_iso(),
        id=sent.endpoint_id,
        customer_id=None,
        type="PhoneNumber",
        display_name="Twilio",
        address=NUMBER,
        connection_id=sent.connection_id,
    )
    await desk.record(connection, endpoint)
    units = facts_of(made, sent, universe)
    while some := list(islice(units, AT_ONCE)):
        await asyncio.gather(*(desk.record(*unit) for unit in some))
    return sent


class Carrier:
    """Tells everything at once, over so many connections, and tells again what was not taken."""

    def __init__(self, place: Place, sent: Sent, engine: Engine) -> None:
        self.answered: set[str] = set()
        self.refused: Counter[int] = Counter()
        self.gone = 0
        self.looked_at = 0
        self._telling: asyncio.Task[None] | None = None
        self.begun, self.third = asyncio.Event(), asyncio.Event()
        self._place, self._sent, self._engine = place, sent, engine
        self._left = iter(range(MANY))
        self._universe = Universe()

    def start(self) -> asyncio.Task[None]:
        """Begin, or go on; what ends when every callback was taken."""
        self._telling = self._telling or spawn(self._tell_all(), "callbacks")
        return self._telling

    async def _tell_all(self) -> None:
        await asyncio.gather(*(self._tell_some() for _ in range(CONNECTIONS)))

    async def _tell_some(self) -> None:
        client = Client(self._place.port)
        for number in self._left:
            for pause in chain(PAUSES, repeat(PAUSES[-1])):
                if await self._tell(client, number):
                    break
                await asyncio.sleep(pause)
            await self._note(self._sent.ids[number])
        client.close()

    async def _tell(self, client: Client, number: int) -> bool:
        """Whether it was taken."""
        url = f"{self._place.wishes['TRUNKLINE_SERVER_PUBLIC_URL']}/hooks/{self._sent.connection_id}"
        message = SentText(NUMBER, f"+1555{number:07}", f"Message {number}")
        report = Report(FAKE.new_id(f"{number:x}"), Progress.DELIVERED)
        address = f"{url}?{REFERENCE}={self._sent.ids[number]}"
        call = FAKE.report(ACCOUNT, message, report, address, self._universe.now())
        assert call is not None
        parts = urlsplit(call.url)
        try:
            answer = await client.ask("POST", f"{parts.path}?{parts.query}", call.headers, call.body)
        except Gone:
            self.gone += 1
            return False
        if answer.status in (429, 503):
            assert int(answer.headers["retry-after"]) > 0
            self.refused[answer.status] += 1
            return False
        assert 200 <= answer.status < 300, answer
        return True

    async def _note(self, message_id: str) -> None:
        self.answered.add(message_id)
        self.begun.set()
        if len(self.answered) == KILL_AFTER:
            self.third.set()
        if len(self.answered) % LOOKED_AT == 0:
            self.looked_at += 1
            found = await STATUS.read(self._engine, account=self._sent.account_id, id=message_id)
            assert found == [("delivered",)], "answered before it was kept"


class Somebody:
    """Another user of the server, who sends one message after the other."""

    def __init__(self, served: Served, carrier: Carrier) -> None:
        self.sent: list[str] = []
        self.passed: list[int] = []
        """How many callbacks were answered while each message waited for its answer."""
        self._served, self._carrier = served, carrier

    async def send_all(self) -> None:
        """Send until the carrier has told everything, at least once while it tells."""
        await self._carrier.begun.wait()
        client = Client(self._served.server.place.port)
        while len(self._carrier.answered) < MANY or not self.sent:
            before = len(self._carrier.answered)
            text = f"Meanwhile {len(self.sent)}"
            assert (await self._served.send(text, client)).status == 200
            self.sent.append(text)
            self.passed.append(len(self._carrier.answered) - before)
        client.close()


def resident_mb(pid: int, name: str = "VmRSS") -> float:
    """The memory of a process and its descendants."""
    said = [line for one in (pid, *descendants(pid)) for line in Path(f"/proc/{one}/status").read_text().splitlines()]
    return sum(int(line.split()[1]) for line in said if line.startswith(f"{name}:")) / 1024


async def statuses(engine: Engine, sent: Sent) -> dict[str, str]:
    """The status of every message by its id."""
    return {row[0]: row[1] for row in await OF_NUMBER.read(engine, endpoint=sent.endpoint_id)}


async def killed_in_the_middle(carrier: Carrier, server: Server) -> frozenset[str]:
    """Kill the server when a third was answered; all that was answered by then."""
    third = spawn(carrier.third.wait(), "a third")
    await asyncio.wait([carrier.start(), third], return_when=asyncio.FIRST_COMPLETED)
    server.kill(family=True)
    return frozenset(carrier.answered)


@pytest.mark.parametrize("store", ["sqlite", "postgres"])
def test_all_callbacks_at_once(store: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    """Nothing is lost, and nothing is answered before it is on disk; others are answered meanwhile."""
    url = request.getfixturevalue("postgres_url") if store == "postgres" else ""
    port = free_port()
    place = Place(tmp_path, url, port, WISHES | {"TRUNKLINE_SERVER_PUBLIC_URL": f"http://127.0.0.1:{port}"})

    async def main() -> None:
        made = await furnish(place.settings, Universe(), 1, NETWORK)
        async with open_desk(place.settings) as desk:
            sent = await insert(desk, made)
        async with opened(place.settings) as engine:
            carrier = Carrier(place, sent, engine)
            if LONG:
                async with serving(place) as server:
                    answered = await killed_in_the_middle(carrier, server)
                found = await statuses(engine, sent)
                assert {found[id_] for id_ in answered} == {"delivered"}, "answered, and lost by the kill"
            async with serving(place) as server:
                before, started = resident_mb(server.process.pid), time.monotonic()
                somebody = Somebody(Served(server, made), carrier)
                await asyncio.gather(carrier.start(), somebody.send_all())
                seconds = time.monotonic() - started
                memory = before, resident_mb(server.process.pid), resident_mb(server.process.pid, "VmHWM")
            told = {
                "store": store,
                "receipts": MANY,
                "connections": CONNECTIONS,
                "told again after the kill": carrier.gone,
                "refused": carrier.refused,
                "seconds" if not LONG else "seconds after the kill": round(seconds, 1),
                "looked at": carrier.looked_at,
                "sent meanwhile": len(somebody.sent),
                "callbacks answered while one waited, at most": max(somebody.passed),
                "resident MB before, after, at most": [round(one) for one in memory],
            }
            sys.stdout.write(f"{json.dumps(told)}\n")
            found = await statuses(engine, sent)
            assert Counter(found.values()) == {"delivered": MANY}
            assert found.keys() == set(sent.ids)
            assert await OWED.read(engine, endpoint=sent.endpoint_id) == [(0,)], "nothing is waited for any more"
            assert {row[0] for row in await REPORTED.read(engine)} >= found.keys()
            assert max(somebody.passed) <= PASSED_MOST
            assert memory[-1] <= RESIDENT_MOST

    asyncio.run(main())
