"""The entrance for everything that carriers tell."""

from __future__ import annotations

from trunkline.carriers.base import Inbound, Receipt
from trunkline.inbound.receipts import Receipts
from trunkline.inbound.texts import Texts


class CarrierSink:
    """The entrance for everything that carriers tell."""

    def __init__(self, receipts: Receipts, texts: Texts) -> None:
        self._receipts = receipts
        self._texts = texts

    async def receipt(self, receipt: Receipt) -> None:
        """Record what became of a message of ours."""
        await self._receipts.take(receipt)

    async def inbound(self, inbound: Inbound) -> None:
        """Record a text for a number of ours."""
        await self._texts.take(inbound)
