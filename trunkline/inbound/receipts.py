"""Delivery receipts: what the carrier says later about a message of ours."""

from __future__ import annotations

from trunkline.base.faults import NotFound
from trunkline.base.universe import Universe
from trunkline.carriers.base import Receipt
from trunkline.commit.committer import Committer
from trunkline.domain.facts import DeliveryReported
from trunkline.store import inbound as store
from trunkline.store.engine import Engine


class Receipts:
    """Takes receipts from carriers into the store."""

    def __init__(self, engine: Engine, committer: Committer, universe: Universe) -> None:
        self._engine = engine
        self._committer = committer
        self._universe = universe

    async def take(self, receipt: Receipt) -> None:
        """Record a receipt; returns after the commit.

        Raises NotFound when no message is known by the carrier's id: a receipt may come before the answer to the
        sending is recorded, and the carrier should then tell it again.
        """
        account_id, message_id = await self._message(receipt)
        fact = DeliveryReported(
            account_id=account_id,
            date=self._universe.now_iso(),
            id=message_id,
            delivered=receipt.delivered,
            failure=receipt.failure.value if receipt.failure else None,
            reason=receipt.reason,
        )
        await self._committer.commit([fact])

    async def _message(self, receipt: Receipt) -> tuple[str, str]:
        if receipt.message_id:
            return receipt.account_id, receipt.message_id
        found = await store.message_of_carrier_id(self._engine, receipt.connection_id, receipt.carrier_id or "")
        if found is None:
            raise NotFound(f"No message is known to the carrier as {receipt.carrier_id}")
        return found
