"""A TCP connection with an SMPP session on it: thin, for both roles, and quick to write many units at once."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable
from typing import Any, Final, cast

from trunkline.base.log import get_logger
from trunkline.carriers.smpp.pdu import Pdu
from trunkline.carriers.smpp.session import Event, Role, Session, Timing

log = get_logger(__name__)

LONGEST_NAP: Final = 0.25
SHORTEST_NAP: Final = 0.02


class Wire(asyncio.Protocol):
    """Feeds the session with bytes and time, tells its events, and writes what it has once in a turn of the loop.

    `heard` is called for every event in order, and must not block; `clock` gives seconds that never run backwards.
    """

    def __init__(
        self, role: Role, timing: Timing, clock: Callable[[], float], heard: Callable[[Wire, Event], None]
    ) -> None:
        self.clock = clock
        self._heard = heard
        self._loop = asyncio.get_running_loop()
        self.session = Session(role, timing, clock())
        self.closed: asyncio.Future[None] = self._loop.create_future()
        """Done when the connection is gone."""
        self._transport: asyncio.Transport | None = None
        self._paused = False
        self._flushing = False
        self._timer: asyncio.TimerHandle | None = None
        self._held = False
        self._unwanted = False

    @property
    def peer(self) -> str:
        """The address of the other side."""
        name = self._transport.get_extra_info("peername") if self._transport else None
        return f"{name[0]}:{name[1]}" if isinstance(name, tuple) else "unknown"

    @property
    def address(self) -> str:
        """The IP address of the other side; empty when the connection is gone."""
        name = self._transport.get_extra_info("peername") if self._transport else None
        return str(name[0]) if isinstance(name, tuple) else ""

    @property
    def transport(self) -> asyncio.Transport | None:
        """The connection, while there is one."""
        return self._transport

    # --- What the loop calls

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin."""
        self._transport = cast(asyncio.Transport, transport)
        if self._unwanted:
            self._transport.abort()
            return
        raw = transport.get_extra_info("socket")
        if raw is not None and raw.family in (socket.AF_INET, socket.AF_INET6):
            raw.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._nap()

    def data_received(self, data: bytes) -> None:
        """Take what the other side sent."""
        self._tell(self.session.receive(data, self.clock()))

    def pause_writing(self) -> None:
        """Write no more for now: the other side does not read.

        An SMSC reads no more either: what an ESME asks for while it takes no answers would pile up here.
        """
        self._paused = True
        if self.session.role is Role.SMSC and self._transport is not None and not self._held:
            self._transport.pause_reading()

    def resume_writing(self) -> None:
        """Write on."""
        self._paused = False
        if self.session.role is Role.SMSC and self._transport is not None and not self._held:
            self._transport.resume_reading()
        self._flush()

    def connection_lost(self, exc: Exception | None) -> None:
        """End: what waits for an answer gets none."""
        if self._timer is not None:
            self._timer.cancel()
        self._transport = None
        self._tell(self.session.close("the connection was lost" if exc is None else f"the connection broke: {exc}"))
        if not self.closed.done():
            self.closed.set_result(None)

    # --- What the owner calls

    def request(self, pdu: Pdu, token: Any = None) -> int:
        """Send a request, as `Session.request`."""
        sequence = self.session.request(pdu, self.clock(), token)
        self._flush_soon()
        return sequence

    def answer(self, pdu: Pdu) -> None:
        """Send an answer."""
        self._tell(self.session.answer(pdu))

    def hold(self, held: bool) -> None:
        """Read no more for now, or read on: what came before is still being worked at."""
        if held is not self._held and self._transport is not None:
            self._held = held
            if held:
                self._transport.pause_reading()
            else:
                self._transport.resume_reading()

    def end(self, reason: str) -> None:
        """Write what is outgoing, and close the connection."""
        self._tell(self.session.close(reason))

    def abort(self) -> None:
        """Close the connection at once, whatever is still to be written; if it is yet to be made, then."""
        if self._transport is not None:
            self._transport.abort()
        self._unwanted = True

    # --- Inside

    def _tell(self, events: list[Event]) -> None:
        for event in events:
            try:
                self._heard(self, event)
            except Exception as error:
                log.exception("smpp_event_not_handled", error, event_kind=type(event).__name__)
        if self.session.closed:
            self._flush()
            if self._transport is not None:
                self._transport.close()
        else:
            self._flush_soon()

    def _flush_soon(self) -> None:
        # Everything that one turn of the loop gives rise to leaves in one piece.
        if not self._flushing:
            self._flushing = True
            self._loop.call_soon(self._flush)

    def _flush(self) -> None:
        self._flushing = False
        if self._paused or self._transport is None or self._transport.is_closing():
            return
        data = self.session.outgoing()
        if data:
            self._transport.write(data)

    def _nap(self) -> None:
        if self._transport is None:
            return
        wait = self.session.deadline - self.clock()
        self._timer = self._loop.call_later(min(max(wait, SHORTEST_NAP), LONGEST_NAP), self._wake)

    def _wake(self) -> None:
        self._tell(self.session.tick(self.clock()))
        self._nap()
