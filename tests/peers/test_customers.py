"""ESMEs that others wrote as customers of our SMSC: Debian's Kannel and Net::SMPP, PyPI's smpplib.

Each goes through a relay that keeps what passes, and Debian's tshark finds no malformed unit in it.
"""

from __future__ import annotations

import asyncio
import queue
import re
import shutil
import struct
import threading
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import smpplib.client
import smpplib.consts
import smpplib.gsm

from tests.kits.esme import PASSWORD, gateway
from tests.kits.running_app import RunningApp, until
from tests.kits.small_world import MAIN_NUMBER, THEM
from tests.kits.store_kit import Store
from tests.laws.files import ROOT
from tests.outbox.webhooks.rig import Receiver
from tests.peers.debian import has_perl_module, install
from tests.peers.test_tshark import PORT, tshark
from trunkline.cli.selftest_server import free_port
from trunkline.store import tables

PAGE = ROOT / "docs" / "smsc.md"
OURS, THEIRS = 1, 0
PIECE = 1400
TEXTS = ("Hello {you} €", "Long enough for three parts, with an ümlaut. " * 8 + "The end", "Жду тебя")
KANNEL = """
group = core
admin-port = {admin}
admin-password = x
smsbox-port = {boxes}
dlr-storage = internal
box-allow-ip = 127.0.0.1
log-level = 4

{smsc}
enquire-link-interval = 5

group = smsbox
bearerbox-host = 127.0.0.1
sendsms-port = {sending}
log-level = 4

group = sendsms-user
username = shop
password = "pw"
concatenation = true
max-messages = 9

group = sms-service
keyword = default
catch-all = true
get-url = "{told}/in?from=%p&to=%P&text=%a"
max-messages = 0
"""


class Relay:
    """Passes what an ESME and our SMSC say to each other on, and keeps it."""

    def __init__(self) -> None:
        self.port = 0
        self._pieces: list[tuple[int, int, bytes]] = []
        self._connections = 0

    @asynccontextmanager
    async def open(self, target: int) -> AsyncIterator[Relay]:
        """Listen on a free port, for a server of this machine."""

        async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            number, self._connections = self._connections, self._connections + 1
            there, back = await asyncio.open_connection("127.0.0.1", target)
            await asyncio.gather(self._pass(number, THEIRS, reader, back), self._pass(number, OURS, there, writer))

        server = await asyncio.start_server(connected, "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]
        try:
            yield self
        finally:
            server.close()

    async def _pass(self, number: int, side: int, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while data := await reader.read(1 << 16):
                self._pieces.append((number, side, data))
                writer.write(data)
                await writer.drain()
        except ConnectionError:
            pass
        finally:
            writer.close()

    def commands(self, folder: Path) -> list[int]:
        """The command of every unit, as tshark reads them; fails when it finds one malformed, or an error in one."""
        file = folder / "passed.pcap"
        file.write_bytes(self._capture())
        wrong = "_ws.malformed || (smpp && _ws.expert.severity >= 6291456)"
        fields = ("-T", "fields", "-E", "aggregator= ")
        assert tshark(file, "-Y", wrong, *fields, "-e", "frame.number") == []
        return [int(word, 16) for word in tshark(file, *fields, "-e", "smpp.command_id")]

    def _capture(self) -> bytes:
        """What passed as a capture file: raw IPv4 packets with TCP segments, each side with a port of its own."""
        written = [struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 65535, 101)]
        sent: dict[tuple[int, int], int] = {}
        number = 0
        for connection, side, data in self._pieces:
            for piece in (data[at : at + PIECE] for at in range(0, len(data), PIECE)):
                number += 1
                at, heard = sent.get((connection, side), 0), sent.get((connection, 1 - side), 0)
                sent[connection, side] = at + len(piece)
                ports = (40000 + connection, PORT) if side == THEIRS else (PORT, 40000 + connection)
                tcp = struct.pack(">HHIIBBHHH", *ports, 1 + at, 1 + heard, 5 << 4, 0x18, 65535, 0, 0)
                size = 20 + len(tcp) + len(piece)
                address = bytes((127, 0, 0, 1))
                ip = struct.pack(">BBHHHBBH4s4s", 0x45, 0, size, number, 0, 64, 6, 0, address, address)
                written.append(struct.pack("<IIII", number, 0, size, size) + ip + tcp + piece)
        return b"".join(written)


def on_relay(
    store: Store, folder: Path, scene: Callable[[RunningApp, Relay], Awaitable[None]], expected: set[int]
) -> None:
    """Play a scene with a relay before our SMSC; these commands must be among what passed."""
    install("tshark", lambda: shutil.which("tshark") is not None)

    async def whole(app: RunningApp) -> None:
        async with Relay().open(app.app.smsc.ports[0]) as relay:
            await scene(app, relay)
            assert expected <= set(await asyncio.to_thread(relay.commands, folder))

    gateway(store, whole, deliver=True)


def has_kannel() -> bool:
    return all(shutil.which(name, path="/usr/sbin:/usr/bin") for name in ("bearerbox", "smsbox"))


@asynccontextmanager
async def kannel(folder: Path, smsc: int, told: str) -> AsyncIterator[str]:
    """A bearerbox that is bound to the SMSC and a smsbox; the address of its sendsms."""
    ports = {name: free_port() for name in ("admin", "boxes", "sending")}
    file = folder / "kannel.conf"
    (ours,) = re.findall(r"```\n(group = smsc\n.*?)\n```", PAGE.read_text("utf-8"), re.DOTALL)
    ours = ours.replace("host = 203.0.113.5", "host = 127.0.0.1").replace("port = 2775", f"port = {smsc}")
    file.write_text(KANNEL.format(**ports, smsc=ours, told=told))
    running: list[Process] = []
    try:
        for box, port in (("bearerbox", ports["boxes"]), ("smsbox", ports["sending"])):
            program = shutil.which(box, path="/usr/sbin:/usr/bin")
            assert program is not None
            nowhere = asyncio.subprocess.DEVNULL
            running.append(
                await asyncio.create_subprocess_exec(program, file, cwd=folder, stdout=nowhere, stderr=nowhere)
            )
            await until(partial(listens, port), 30)
        yield f"http://127.0.0.1:{ports['sending']}/cgi-bin/sendsms"
    finally:
        for process in reversed(running):
            process.kill()
            await process.wait()


async def listens(port: int) -> bool:
    """Whether something listens on a port."""
    try:
        _, writer = await asyncio.open_connection("127.0.0.1", port)
    except OSError:
        return False
    writer.close()
    return True


async def texts(app: RunningApp) -> list[str]:
    """What went out, in order."""
    return [row["text"] for row in await app.rows(tables.MESSAGE) if not row["incoming"]]


def test_kannel_sends_through_us_and_is_told(sqlite_store: Store, tmp_path: Path) -> None:
    install("kannel", has_kannel)

    async def scene(app: RunningApp, relay: Relay) -> None:
        async with Receiver().open() as told, kannel(tmp_path, relay.port, told.url("")) as url:
            query = {"username": "shop", "password": "pw", "from": MAIN_NUMBER[1:], "to": THEM[1:], "charset": "utf-8"}
            query |= {"dlr-mask": "31", "dlr-url": told.url("/told?what=%d&text=%A")}
            async with httpx.AsyncClient(timeout=20) as client:
                for text in TEXTS:
                    coding = {"coding": "2"} if text[0] == "Ж" else {}
                    answer = await client.get(url, params=query | coding | {"text": text})
                    assert answer.status_code == 202, answer.text

            async def all_sent() -> bool:
                return len(await texts(app)) == 3

            await until(all_sent, 30)
            assert sorted(await texts(app)) == sorted(TEXTS)

            async def all_told() -> bool:
                told_of = [parse_qs(urlsplit(each.path).query)["what"][0] for each in told.heard]
                return told_of.count("8") == told_of.count("1") == 3  # taken by us, and delivered

            await until(all_told, 30)
            await app.app.network.answer(THEM, MAIN_NUMBER, "Who is there?")

            async def came_in() -> bool:
                return any(urlsplit(each.path).path == "/in" for each in told.heard)

            await until(came_in, 30)
            (came,) = [parse_qs(urlsplit(each.path).query) for each in told.heard if each.path.startswith("/in")]
            assert came["text"] == ["Who is there?"] and came["from"][0].lstrip("+") == THEM[1:]

    on_relay(sqlite_store, tmp_path, scene, {0x9, 0x80000009, 0x4, 0x80000004, 0x5, 0x80000005})


def test_net_smpp_sends_through_us_and_is_told(sqlite_store: Store, tmp_path: Path) -> None:
    install("libnet-smpp-perl", lambda: has_perl_module("Net::SMPP"))

    async def scene(app: RunningApp, relay: Relay) -> None:
        script = Path(__file__).parent / "customer.pl"
        words = (str(relay.port), "shop", PASSWORD, MAIN_NUMBER[1:], THEM[1:])
        process = await asyncio.create_subprocess_exec("perl", script, *words, stdout=PIPE)
        assert process.stdout is not None
        try:
            said = [await asyncio.wait_for(process.stdout.readline(), 20) for _ in range(3)]
            bound, answered, handed = (line.decode().rstrip("\n").split("\t") for line in said)
            assert bound == ["bound", "0", "trunkline"] and answered[:2] == ["answered", "0"]
            assert handed[1:3] == ["4", THEM[1:]] and f"id:{answered[2]} " in handed[3] and "stat:DELIVRD" in handed[3]
            await app.app.network.answer(THEM, MAIN_NUMBER, "Who is there?")
            text = (await asyncio.wait_for(process.stdout.readline(), 20)).decode().rstrip("\n").split("\t")
            assert text == ["handed", "0", THEM[1:], "Who is there?"]
            assert await texts(app) == ["Hello from Perl"]
        finally:
            process.kill()
            await process.wait()

    on_relay(sqlite_store, tmp_path, scene, {0x9, 0x80000009, 0x4, 0x80000004, 0x5, 0x80000005})


class Smpplib:
    """A client of smpplib in a thread of its own."""

    def __init__(self, port: int) -> None:
        self.answers: queue.Queue[Any] = queue.Queue()
        self.handed: queue.Queue[Any] = queue.Queue()
        self._client = smpplib.client.Client("127.0.0.1", port, timeout=20, allow_unknown_opt_params=True)
        self._client.set_message_sent_handler(self._answered)
        self._client.set_message_received_handler(self._taken)
        self._thread = threading.Thread(target=self._read, daemon=True)

    def _answered(self, pdu: Any) -> None:
        self.answers.put(pdu)

    def _taken(self, pdu: Any) -> None:
        self.handed.put(pdu)

    def start(self) -> None:
        """Bind, and read from then on."""
        self._client.connect()
        self._client.bind_transceiver(system_id="shop", password=PASSWORD)
        self._thread.start()

    def _read(self) -> None:
        try:
            self._client.listen()
        except Exception as error:  # the end of the test closes the socket
            self.handed.put(error)

    def send(self, text: str) -> int:
        """Submit a text in as many parts as it needs; how many that are."""
        parts, coding, esm_class = smpplib.gsm.make_parts(text)
        for part in parts:
            self._client.send_message(
                source_addr_ton=smpplib.consts.SMPP_TON_INTL,
                source_addr=MAIN_NUMBER[1:],
                dest_addr_ton=smpplib.consts.SMPP_TON_INTL,
                destination_addr=THEM[1:],
                short_message=part,
                data_coding=coding,
                esm_class=esm_class,
                registered_delivery=True,
            )
        return len(parts)

    def close(self) -> None:
        """Hang up."""
        self._client.disconnect()


def test_smpplib_sends_through_us_and_is_told(sqlite_store: Store, tmp_path: Path) -> None:
    async def scene(app: RunningApp, relay: Relay) -> None:
        client = Smpplib(relay.port)
        await asyncio.to_thread(client.start)
        try:
            for text in ("Hello {you} €", "Жду тебя 😀 " * 20):
                count = await asyncio.to_thread(client.send, text)
                answers = [await asyncio.to_thread(client.answers.get, True, 20) for _ in range(count)]
                assert {answer.status for answer in answers} == {0}
                (id_,) = {answer.message_id for answer in answers}
                receipt = await asyncio.to_thread(client.handed.get, True, 20)
                assert receipt.receipted_message_id.rstrip(b"\0") == id_.rstrip(b"\0"), receipt
                assert b"stat:DELIVRD" in receipt.short_message and receipt.esm_class == 4
            assert await texts(app) == ["Hello {you} €", "Жду тебя 😀 " * 20]
            await app.app.network.answer(THEM, MAIN_NUMBER, "Who is there?")
            came = await asyncio.to_thread(client.handed.get, True, 20)
            assert (came.short_message, came.source_addr) == (b"Who is there?", THEM[1:].encode())
        finally:
            await asyncio.to_thread(client.close)

    on_relay(sqlite_store, tmp_path, scene, {0x9, 0x80000009, 0x4, 0x80000004, 0x5, 0x80000005})
