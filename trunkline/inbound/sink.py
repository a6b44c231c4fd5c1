"""The entrance for everything that carriers tell."""

from __future__ import annotations

from trunkline.carriers.base import Accepted, Inbound, InboundPart, Outgoing, Receipt
from trunkline.inbound.acceptances import Acceptances
from trunkline.inbound.parts import Parts
from trunkline.inbound.receipts import Receipts
from trunkline.inbound.texts import Texts


class CarrierSink:
    """The entrance for everything that carriers tell."""

    def __init__(self, receipts: Receipts, texts: Texts, parts: Parts, acceptances: Acceptances) -> None:
        self._receipts = receipts
        self._texts = texts
        self._parts = parts
        self._acceptances = acceptances

    async def receipt(self, receipt: Receipt) -> None:
        """Record what became of a message of ours."""
        await self._receipts.take(receipt)

    async def inbound(self, inbound: Inbound) -> None:
        """Record a text for a number of ours."""
        await self._texts.take(inbound)

    async def part(self, part: InboundPart) -> None:
        """Keep a part of a longer text, and record the text once it is whole."""
        await self._parts.take(part)

    async def accepted(self, message: Outgoing, answer: Accepted) -> None:
        """Record that the carrier took a message after all."""
        await self._acceptances.take(message, answer)
