"""A simulated SMSC: takes binds and messages over SMPP, and misbehaves as it is told."""

from __future__ import annotations

import asyncio
from typing import Any, Final

from trunkline.base.tasks import spawn
from trunkline.base.universe import Universe
from trunkline.carriers.smpp.codec import encode
from trunkline.carriers.smpp.coding import Alphabet, alphabet_of, decode_text
from trunkline.carriers.smpp.pdu import Bind, BindResp, DeliverSm, Pdu, SubmitSm, SubmitSmResp, response_to
from trunkline.carriers.smpp.receipt import MessageState, SmppReceipt, receipt_text, receipt_tlvs
from trunkline.carriers.smpp.session import Answered, Event, Requested, Role, Timing, Unanswered
from trunkline.carriers.smpp.status import CommandStatus
from trunkline.carriers.smpp.wire import Wire
from trunkline.simulator.chaos import Chaos, Course, Fate, course
from trunkline.simulator.ledger import Ledger

REFUSALS: Final = {
    Fate.THROTTLE: CommandStatus.ESME_RTHROTTLED,
    Fate.REFUSE: CommandStatus.ESME_RSUBMITFAIL,
    Fate.FAIL: CommandStatus.ESME_RSYSERR,
}
PAUSE_SECONDS: Final = 0.25
PATIENT_SECONDS: Final = 600.0
WINDOW: Final = 10_000
AT_ONCE: Final = 1000  # receipts on their way; the others wait in order, and cost nothing meanwhile


class SmppNetwork:
    """One SMSC on a port of this machine."""

    def __init__(self, chaos: Chaos, universe: Universe, ledger: Ledger | None = None) -> None:
        self.ledger = ledger or Ledger()
        self._chaos = chaos
        self._universe = universe
        self._wires: list[Wire] = []
        self._dead: set[Wire] = set()
        self._first: float | None = None
        self._together = asyncio.Event()
        self._turns = asyncio.Semaphore(AT_ONCE)
        self._server: asyncio.Server | None = None
        self.port = 0

    async def start(self, host: str, port: int) -> None:
        """Listen; raises OSError when the port is taken."""
        self._server = await asyncio.get_running_loop().create_server(self._wire, host, port)
        self.port = int(self._server.sockets[0].getsockname()[1])

    async def stop(self) -> None:
        """Listen no more, and cut every connection."""
        if self._server is not None:
            self._server.close()
            self._server = None
        for wire in self._wires:
            wire.abort()
        await asyncio.sleep(0)

    def behave(self, chaos: Chaos) -> None:
        """Misbehave so from the next submission on; what came before keeps its fate, and is counted on."""
        self._chaos = chaos
        if self.ledger.taken >= chaos.receipts_together:
            self._together.set()

    def connection(self) -> dict[str, Any]:
        """The settings of a Trunkline connection to it."""
        return {"host": "127.0.0.1", "port": self.port, "system_id": "simulated"}

    def _wire(self) -> Wire:
        timing = Timing(window=WINDOW, enquire_seconds=600)
        wire = Wire(Role.SMSC, timing, asyncio.get_running_loop().time, self._heard)
        self._wires = [each for each in self._wires if not each.session.closed]
        self._wires.append(wire)
        return wire

    def _heard(self, wire: Wire, event: Event) -> None:
        if isinstance(event, Requested):
            if wire not in self._dead:
                self._requested(wire, event.pdu)
        elif isinstance(event, Answered | Unanswered):
            taken = event.token
            if isinstance(taken, asyncio.Future) and not taken.done():
                taken.set_result(isinstance(event, Answered) and event.pdu.status == 0)

    def _requested(self, wire: Wire, pdu: Pdu) -> None:
        if isinstance(pdu, Bind):
            self.ledger.binds += 1
            number = self.ledger.binds - self._chaos.hung_binds
            if number <= 0:
                self._die(wire)
                return
            refused = number <= self._chaos.refused_binds
            kind = response_to(type(pdu))
            assert kind is not None and issubclass(kind, BindResp)
            status = CommandStatus.ESME_RBINDFAIL if refused else CommandStatus.ESME_ROK
            wire.answer(kind(pdu.sequence, status, system_id="" if refused else "simulated"))
        elif isinstance(pdu, SubmitSm):
            self._submit(wire, pdu)

    def _submit(self, wire: Wire, pdu: SubmitSm) -> None:
        now = self._universe.monotonic()
        self._first = now if self._first is None else self._first
        planned = course(self._chaos, self.ledger.submissions, now - self._first)
        number = self.ledger.note(planned.fate, _text(pdu), pdu.destination)
        if planned.fate in REFUSALS:
            wire.answer(SubmitSmResp(pdu.sequence, REFUSALS[planned.fate]))
            return
        if planned.fate is Fate.HANG:
            return
        if planned.fate is Fate.HALF_OPEN:
            self._die(wire)
        if self.ledger.taken >= self._chaos.receipts_together:
            self._together.set()
        id_ = f"{self._chaos.seed & 0xFFFF:04x}{number + 1:08x}"
        spawn(self._answered(wire, planned.fate, SubmitSmResp(pdu.sequence, message_id=id_)), "simulated answer")
        spawn(self._told(planned, pdu, id_), "simulated receipts")

    def _die(self, wire: Wire) -> None:
        """Read and say nothing more on a connection, and leave it open."""
        wire.hold(True)
        self._dead.add(wire)

    async def _answered(self, wire: Wire, fate: Fate, answer: SubmitSmResp) -> None:
        if fate is Fate.SILENT:
            return
        if fate is Fate.LATE:
            await asyncio.sleep(self._chaos.late_seconds)
        if fate is Fate.CUT and wire.transport is not None:
            wire.transport.write(encode(answer)[:11])
            await asyncio.sleep(0.01)  # or the half would never leave
            wire.abort()
        elif not wire.session.closed and wire not in self._dead:
            wire.answer(answer)

    async def _told(self, planned: Course, pdu: SubmitSm, id_: str) -> None:
        state = MessageState.DELIVERED if planned.arrives else MessageState.UNDELIVERABLE
        await self._together.wait()
        wants = [self._receipt(pdu, id_, state, delay) for delay in planned.receipts if pdu.registered & 3]
        await asyncio.gather(*wants)
        for _ in range(planned.strangers):
            await self._receipt(pdu, f"ffff{self.ledger.receipts:08x}", MessageState.DELIVERED, 0)
        if planned.answered:
            self.ledger.inbounds += 1
            await self._deliver(_turned(pdu, short_message=b"OK"))

    async def _receipt(self, pdu: SubmitSm, id_: str, state: MessageState, delay: float) -> None:
        await asyncio.sleep(delay)
        receipt = SmppReceipt(id_, state, "000" if state is MessageState.DELIVERED else "034")
        now = self._universe.now()
        self.ledger.receipts += 1
        words = receipt_text(receipt, now, now).encode("latin-1")
        unit = _turned(pdu, esm_class=4, short_message=words, tlvs=receipt_tlvs(receipt))
        self.ledger.receipts_taken += await self._deliver(unit)

    async def _deliver(self, unit: DeliverSm) -> bool:
        """Hand it to a bind that takes it, again for a while; whether one did."""
        async with self._turns:
            taken = await self._delivered(unit)
        if not taken and self._server is not None:  # else the network ends: that is nobody's refusal
            self.ledger.refused_receipts += 1
        return taken

    async def _delivered(self, unit: DeliverSm) -> bool:
        until = self._universe.monotonic() + PATIENT_SECONDS
        while self._server is not None and self._universe.monotonic() < until:
            ready = [wire for wire in self._wires if self._has_room(wire)]
            if ready:
                taken: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
                ready[-1].request(unit, taken)
                if await taken:
                    return True
            await asyncio.sleep(PAUSE_SECONDS)
        return False

    def _has_room(self, wire: Wire) -> bool:
        session = wire.session
        return wire not in self._dead and session.may_request(DeliverSm) and session.room > 0


def _text(pdu: SubmitSm) -> str:
    alphabet = alphabet_of(pdu.data_coding, Alphabet.GSM7)
    return decode_text(pdu.short_message, alphabet or Alphabet.LATIN1)


def _turned(pdu: SubmitSm, **members: Any) -> DeliverSm:
    """A unit back to who submitted this one."""
    return DeliverSm(
        source_ton=pdu.dest_ton,
        source_npi=pdu.dest_npi,
        source=pdu.destination,
        dest_ton=pdu.source_ton,
        dest_npi=pdu.source_npi,
        destination=pdu.source,
        **members,
    )
