"""The SMPP carrier on the kit's stage: a scripted SMSC behind a real connection on this machine."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.kits.carrier_kit import CONNECTION, RecordingSink
from tests.kits.smsc import Smsc, accepts, report
from trunkline.base.universe import Universe
from trunkline.carriers.base import Host, Outcome, Outgoing
from trunkline.carriers.smpp.carrier import CARRIER
from trunkline.carriers.smpp.esme import EsmeLink
from trunkline.carriers.smpp.parts import Concatenation, udh
from trunkline.carriers.smpp.pdu import ESM_UDHI, DeliverSm, Pdu, SubmitSm, SubmitSmResp
from trunkline.carriers.smpp.receipt import MessageState
from trunkline.carriers.smpp.status import CommandStatus

PATIENCE_SECONDS = 60.0
LOOK_SECONDS = 0.005

STATUSES = {
    "15550100001": CommandStatus.ESME_RSYSERR,
    "15550100002": CommandStatus.ESME_RSUBMITFAIL,
    "15550100004": CommandStatus.ESME_RTHROTTLED,
    "15550100005": CommandStatus.ESME_RINVDSTADR,
    "15550100012": CommandStatus.ESME_RMSGQFUL,
    "15550100013": 0x401,
}
SILENT, UNDELIVERED, UNREPORTED = "15550100009", "15550100007", "15550100006"


def answering(pdu: SubmitSm, id_: str) -> Pdu | None:
    """Errors for some numbers, silence for one."""
    status = STATUSES.get(pdu.destination, 0)
    if pdu.destination == SILENT:
        return None
    return SubmitSmResp(pdu.sequence, status) if status else accepts(pdu, id_)


def reporting(pdu: SubmitSm, id_: str) -> DeliverSm | None:
    """Receipts, for some numbers others than usual; every second one as TLVs."""
    if pdu.destination == UNREPORTED:
        return None
    state = MessageState.EXPIRED if pdu.destination == UNDELIVERED else MessageState.DELIVERED
    return report(pdu, id_, state, tlvs=pdu.sequence % 2 == 1)


async def until(holds: Callable[[], bool]) -> None:
    """Wait, not for ever, until something holds."""
    for _ in range(int(PATIENCE_SECONDS / LOOK_SECONDS)):
        if holds():
            return
        await asyncio.sleep(LOOK_SECONDS)
    raise AssertionError("it did not come about in time")


class Closing:
    """The link, which takes the SMSC with it when it is closed."""

    def __init__(self, link: EsmeLink, smsc: Smsc) -> None:
        self.inner = link
        self._smsc = smsc

    @property
    def up(self) -> bool:
        """As the link says."""
        return self.inner.up

    async def send(self, message: Outgoing) -> Outcome:
        """As the link does."""
        return await self.inner.send(message)

    async def ask(self, message: Outgoing) -> Outcome | None:
        """As the link does."""
        return await self.inner.ask(message)

    async def close(self) -> None:
        """Close the link, and then the SMSC."""
        await self.inner.close()
        await self._smsc.stop()


@dataclass
class SmppStage:
    """A link that is bound, and the SMSC behind it."""

    smsc: Smsc
    link: Closing
    sink: RecordingSink

    async def says(self, event: dict[str, Any]) -> None:
        """Let the SMSC deliver a text, in parts when it is a list; `again` cuts the connection and tells it again."""
        texts = event["text"] if isinstance(event["text"], list) else [event["text"]]
        for number, text in enumerate(texts, 1):
            await self._deliver(event, text, number, len(texts))
        if event.get("again"):
            self.smsc.cut()
            await self.up()
            for number, text in enumerate(texts, 1):
                await self._deliver(event, text, number, len(texts))

    async def up(self) -> None:
        """Wait until the link is bound."""
        await until(lambda: self.link.up and any(wire.session.state.bound for wire in self.smsc.wires))

    async def _deliver(self, event: dict[str, Any], text: str, number: int, total: int) -> None:
        joined = total > 1
        header = udh(Concatenation(7, total, number), wide=False) if joined else b""
        answer = await self.smsc.tell(
            DeliverSm(
                source_ton=1,
                source_npi=1,
                source=event["from"],
                dest_ton=1,
                dest_npi=1,
                destination=event["to"],
                esm_class=ESM_UDHI if joined else 0,
                data_coding=event.get("data_coding", 0),
                short_message=header + (bytes.fromhex(text) if event.get("hex") else text.encode()),
            )
        )
        assert answer.status == 0


async def stage(settings: dict[str, Any], smsc: Smsc | None = None, sink: RecordingSink | None = None) -> SmppStage:
    """Open a link with these settings; it is bound."""
    smsc = smsc or Smsc(answering, reporting)
    sink = sink or RecordingSink()
    port = await smsc.start()
    known = {"host": "127.0.0.1", "port": port, "system_id": "trunk", "password": "secret"}
    link = await CARRIER.open(CARRIER.read_settings(known | settings), CONNECTION, sink, Host(Universe()))
    assert isinstance(link, EsmeLink)
    made = SmppStage(smsc, Closing(link, smsc), sink)
    await made.up()
    return made
