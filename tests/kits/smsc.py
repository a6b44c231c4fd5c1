"""A small SMSC on our own session, whose answers a test scripts."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from trunkline.carriers.smpp.pdu import (
    Bind,
    BindResp,
    DeliverSm,
    Pdu,
    QuerySm,
    QuerySmResp,
    SubmitSm,
    SubmitSmResp,
    response_to,
)
from trunkline.carriers.smpp.receipt import MessageState, SmppReceipt, receipt_text, receipt_tlvs
from trunkline.carriers.smpp.session import Answered, Event, Requested, Role, Timing, Unanswered
from trunkline.carriers.smpp.status import CommandStatus
from trunkline.carriers.smpp.wire import Wire

Answering = Callable[[SubmitSm, str], Pdu | None]
AT = datetime(2026, 11, 27, 9, 5, tzinfo=UTC)


def accepts(pdu: SubmitSm, id_: str) -> Pdu:
    """The answer of an SMSC that takes everything."""
    return SubmitSmResp(pdu.sequence, message_id=id_)


def report(pdu: SubmitSm, id_: str, state: MessageState = MessageState.DELIVERED, *, tlvs: bool = False) -> DeliverSm:
    """A receipt for what was submitted, with the addresses turned round."""
    receipt = SmppReceipt(id_, state, "000" if state is MessageState.DELIVERED else "034")
    return DeliverSm(
        source_ton=pdu.dest_ton,
        source_npi=pdu.dest_npi,
        source=pdu.destination,
        dest_ton=pdu.source_ton,
        dest_npi=pdu.source_npi,
        destination=pdu.source,
        esm_class=4,
        short_message=b"" if tlvs else receipt_text(receipt, AT, AT).encode("latin-1"),
        tlvs=receipt_tlvs(receipt) if tlvs else (),
    )


@dataclass
class Smsc:
    """Takes binds and messages; what is not scripted goes well, and is receipted at once."""

    answering: Answering = accepts
    reporting: Callable[[SubmitSm, str], DeliverSm | None] = report
    querying: Callable[[QuerySm], Pdu] = lambda pdu: QuerySmResp(pdu.sequence, message_id=pdu.message_id)
    bind_status: int = CommandStatus.ESME_ROK
    timing: Timing = field(default_factory=lambda: Timing(window=10_000, enquire_seconds=600))
    binds: list[Bind] = field(default_factory=list)
    submitted: list[SubmitSm] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    requests: list[Pdu] = field(default_factory=list)
    wires: list[Wire] = field(default_factory=list)
    port: int = 0
    _server: asyncio.Server | None = None

    async def start(self, tls: ssl.SSLContext | None = None, port: int = 0) -> int:
        """Listen; the port."""
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(self._wire, "127.0.0.1", port, ssl=tls)
        self.port = self._server.sockets[0].getsockname()[1]
        return self.port

    async def stop(self) -> None:
        """Listen no more, and cut every connection."""
        if self._server is not None:
            self._server.close()
        self.cut()
        await asyncio.sleep(0)

    def cut(self) -> None:
        """Cut every connection, in the middle of whatever there is."""
        for wire in self.wires:
            wire.abort()
        self.wires.clear()

    async def tell(self, pdu: Pdu) -> Pdu:
        """Send a unit to the newest bind that takes it; its answer."""
        answer: asyncio.Future[Pdu] = asyncio.get_running_loop().create_future()
        wire = [wire for wire in self.wires if wire.session.may_request(type(pdu))][-1]
        wire.request(pdu, answer)
        return await answer

    def answer(self, pdu: Pdu) -> None:
        """Send an answer that was kept back."""
        for wire in self.wires:
            if not wire.session.closed:
                wire.answer(pdu)

    def _wire(self) -> Wire:
        wire = Wire(Role.SMSC, self.timing, asyncio.get_running_loop().time, self._heard)
        self.wires.append(wire)
        return wire

    def _heard(self, wire: Wire, event: Event) -> None:
        if isinstance(event, Requested):
            self._requested(wire, event.pdu)
        elif isinstance(event, Answered) and isinstance(event.token, asyncio.Future):
            if not event.token.done():
                event.token.set_result(event.pdu)
        elif isinstance(event, Unanswered) and isinstance(event.token, asyncio.Future):
            event.token.cancel()

    def _requested(self, wire: Wire, pdu: Pdu) -> None:
        if isinstance(pdu, Bind):
            self.binds.append(pdu)
            kind = response_to(type(pdu))
            assert kind is not None and issubclass(kind, BindResp)
            wire.answer(kind(pdu.sequence, self.bind_status, system_id="" if self.bind_status else "scripted"))
        elif isinstance(pdu, SubmitSm):
            self._submit(wire, pdu)
        elif isinstance(pdu, QuerySm):
            self.requests.append(pdu)
            wire.answer(self.querying(pdu))

    def _submit(self, wire: Wire, pdu: SubmitSm) -> None:
        self.submitted.append(pdu)
        id_ = f"{len(self.submitted):08x}"
        self.ids.append(id_)
        answer = self.answering(pdu, id_)
        if answer is not None and not wire.session.closed:
            wire.answer(answer)
        if isinstance(answer, SubmitSmResp) and not answer.status:
            receipt = self.reporting(pdu, id_)
            receivers = [each for each in self.wires if each.session.may_request(DeliverSm)]
            if receipt is not None and receivers:
                receivers[-1].request(receipt)
