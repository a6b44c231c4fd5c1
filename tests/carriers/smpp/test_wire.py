"""The wire: it writes once in a turn of the loop, keeps still when the other side does not read, and tells the time."""

from __future__ import annotations

import asyncio
import socket
from typing import Any

import pytest

from tests.kits.carriers_smpp import until
from trunkline.carriers.smpp.codec import Reader, encode
from trunkline.carriers.smpp.pdu import BindTransceiver, BindTransceiverResp, EnquireLink, SubmitSm, SubmitSmResp
from trunkline.carriers.smpp.session import Answered, Ended, Event, Role, Timing, Unanswered
from trunkline.carriers.smpp.wire import Wire

TIMING = Timing(window=100, response_seconds=5, enquire_seconds=0.05)


class Transport(asyncio.Transport):
    """Notes what is written."""

    def __init__(self) -> None:
        super().__init__()
        self.written: list[bytes] = []
        self.closed = False

    def write(self, data: Any) -> None:
        self.written.append(bytes(data))

    def close(self) -> None:
        self.closed = True

    def abort(self) -> None:
        self.closed = True

    def is_closing(self) -> bool:
        return self.closed


def bound(heard: list[Event]) -> tuple[Wire, Transport]:
    wire = Wire(Role.ESME, TIMING, asyncio.get_running_loop().time, lambda _, event: heard.append(event))
    transport = Transport()
    wire.connection_made(transport)
    wire.request(BindTransceiver())
    wire.data_received(encode(BindTransceiverResp(1)))
    return wire, transport


def test_what_one_turn_of_the_loop_gives_rise_to_is_one_write() -> None:
    async def work() -> None:
        heard: list[Event] = []
        wire, transport = bound(heard)
        await asyncio.sleep(0)
        transport.written.clear()
        for token in range(50):
            wire.request(SubmitSm(), token)
        wire.data_received(encode(EnquireLink(9)))
        await asyncio.sleep(0)
        assert len(transport.written) == 1 and len(Reader().feed(transport.written[0])) == 51
        wire.connection_lost(None)

    asyncio.run(work())


def test_nothing_is_written_while_the_other_side_does_not_read_and_it_never_left() -> None:
    async def work() -> None:
        heard: list[Event] = []
        wire, transport = bound(heard)
        await asyncio.sleep(0)
        wire.pause_writing()
        wire.request(SubmitSm(), "held")
        await asyncio.sleep(0)
        assert len(transport.written) == 1
        wire.resume_writing()
        assert len(transport.written) == 2
        wire.pause_writing()
        wire.request(SubmitSm(), "never")
        wire.connection_lost(ConnectionResetError("reset"))
        assert heard[1:3] == [Unanswered("held", True), Unanswered("never", False)]
        assert isinstance(heard[3], Ended) and "reset" in heard[3].reason and wire.closed.done()

    asyncio.run(work())


def test_time_passes_by_itself() -> None:
    async def work() -> None:
        wire, transport = bound([])
        await until(lambda: any(isinstance(one, EnquireLink) for one in Reader().feed(b"".join(transport.written))))
        wire.connection_lost(None)

    asyncio.run(work())


def test_a_connection_that_is_not_wanted_ends_when_it_is_made() -> None:
    async def work() -> None:
        wire = Wire(Role.SMSC, TIMING, asyncio.get_running_loop().time, lambda _, event: None)
        wire.abort()
        transport = Transport()
        wire.connection_made(transport)
        assert transport.closed and not transport.written
        wire.connection_lost(None)

    asyncio.run(work())


def test_an_owner_that_fails_does_not_stop_the_wire(caplog: pytest.LogCaptureFixture) -> None:
    async def work() -> None:
        def fails(wire: Wire, event: Event) -> None:
            told.append(event)
            raise RuntimeError("a mistake")

        told: list[Event] = []
        wire = Wire(Role.ESME, TIMING, asyncio.get_running_loop().time, fails)
        wire.connection_made(Transport())
        wire.request(BindTransceiver())
        wire.data_received(encode(BindTransceiverResp(1)))
        wire.request(SubmitSm(), "a")
        wire.data_received(encode(SubmitSmResp(2)))
        assert [type(event) for event in told][1:] == [Answered]
        wire.end("the end")
        assert wire.peer == "unknown" and isinstance(told[-1], Ended)
        wire.connection_lost(None)

    asyncio.run(work())
    assert "smpp_event_not_handled" in caplog.text


def test_small_writes_are_not_held_back_by_the_system() -> None:
    async def work() -> None:
        loop = asyncio.get_running_loop()
        server = await loop.create_server(
            lambda: Wire(Role.SMSC, TIMING, loop.time, lambda wire, event: None), "127.0.0.1", 0
        )
        port = server.sockets[0].getsockname()[1]
        _, wire = await loop.create_connection(
            lambda: Wire(Role.ESME, TIMING, loop.time, lambda wire, event: None), "127.0.0.1", port
        )
        assert wire.transport is not None and wire.peer == f"127.0.0.1:{port}"
        raw = wire.transport.get_extra_info("socket")
        assert raw.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
        wire.hold(True)
        assert not wire.transport.is_reading()
        wire.hold(False)
        assert wire.transport.is_reading()
        wire.end("done")
        await wire.closed
        server.close()
        await asyncio.sleep(0.01)

    asyncio.run(work())
