"""Delivery receipts: what the carrier says later about a message of ours, or sooner than its answer."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Sequence
from typing import Final

from trunkline.base.faults import NotFound
from trunkline.base.log import get_logger
from trunkline.base.universe import Universe
from trunkline.carriers.base import Failure, Receipt
from trunkline.commit.committer import Committer
from trunkline.commit.rows import Declined
from trunkline.domain.facts import DeliveryReported, Fact, HeldReceiptSettled, ReceiptHeld
from trunkline.outbox.consent import opted_out_at_carrier
from trunkline.outbox.recent import RecentSends
from trunkline.store import inbound as store
from trunkline.store.directory import Directory
from trunkline.store.engine import StoreError
from trunkline.store.messages import find_messages

log = get_logger(__name__)

LOOK_SECONDS: Final = 1.0
IDLE_SECONDS: Final = 10.0  # also finds what another server holds
PORTION: Final = 256


class Receipts:
    """Takes receipts from carriers into the store."""

    def __init__(self, directory: Directory, committer: Committer, universe: Universe, recent: RecentSends) -> None:
        self._directory = directory
        self._engine = directory.engine
        self._committer = committer
        self._universe = universe
        self._recent = recent
        self._held = asyncio.Event()

    async def take(self, receipt: Receipt) -> None:
        """Record a receipt; returns after the commit.

        One whose message is not known yet is held: a receipt may overtake the answer to the sending. Raises NotFound
        when it names no message at all, or by our id one that this connection never had.
        """
        found = await self._message(receipt)
        if found is not None:
            await self._report(self._reported(receipt, *found), receipt)
        elif receipt.carrier_id:
            await self._committer.commit([self._to_hold(receipt, receipt.carrier_id)])
            self._held.set()
        else:
            raise NotFound("The receipt names no message")

    async def _report(self, reported: DeliveryReported, receipt: Receipt) -> None:
        try:
            await self._committer.commit([reported, *await self._opted_out(reported)])
        except Declined:
            log.warning("receipt_not_believed", connection=receipt.connection_id, message=reported.id)
            raise NotFound("The receipt names no message that this connection was given.") from None

    async def run(self) -> None:
        """Settle what is held as soon as its message is known; a supervised task."""
        while True:
            try:
                settled = await self.settle_some()
            except StoreError as error:
                log.warning("held_receipts_not_settled", error=str(error)[:200])
                settled = 0
            if not settled:
                await self._pause()

    async def settle_some(self) -> int:
        """Record held receipts whose messages have become known; how many that were."""
        rows = await store.held_receipts_found(self._engine, PORTION)
        results = await asyncio.gather(*(self._settle(row) for row in rows), return_exceptions=True)
        for error in (result for result in results if isinstance(result, BaseException)):
            log.warning("held_receipt_not_settled", error=f"{type(error).__name__}: {error}"[:200])
        return sum(result is None for result in results)

    async def _settle(self, row: store.Values) -> None:
        settled, reported = self._settled(row)
        await self._committer.commit([settled, reported, *await self._opted_out(reported)])

    async def _opted_out(self, reported: DeliveryReported) -> Sequence[Fact]:
        """The opt-out that a receipt tells, where it does."""
        if reported.failure != Failure.OPTED_OUT.value:
            return []
        rows = await find_messages(self._engine, (reported.account_id,), (reported.id,))
        return [
            await opted_out_at_carrier(
                row["account_id"], row["endpoint_id"], row["other_address"], row["id"], self._directory, reported.date
            )
            for row in rows
        ]

    async def _pause(self) -> None:
        if self._held.is_set():
            self._held.clear()
            await asyncio.sleep(LOOK_SECONDS)
            return
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._held.wait(), IDLE_SECONDS)

    async def _message(self, receipt: Receipt) -> tuple[store.Found, bool] | None:
        """The message or part of a receipt, and whether our own id is all that tells it."""
        if receipt.message_id and receipt.account_id:
            return store.Found(receipt.account_id, receipt.message_id), True
        found = await self._of_carrier_id(receipt)
        if found is not None:
            return found, False
        named = await store.message_of_id(self._engine, receipt.message_id) if receipt.message_id else None
        return None if named is None else (store.Found(*named), True)

    async def _of_carrier_id(self, receipt: Receipt) -> store.Found | None:
        """The message or part that the receipt's connection knows by the carrier's id."""
        if not receipt.carrier_id:
            return None
        name = (receipt.connection_id, receipt.carrier_id)
        recent = self._recent.message(*name)
        if recent is not None:
            return store.Found(*recent)
        row = await self._directory.message_of_carrier_id(*name)
        if row is not None:
            return store.Found(row["account_id"], row["id"])
        # The acceptance may have come while the store was asked.
        recent = self._recent.message(*name)
        if recent is not None:
            return store.Found(*recent)
        part = await self._directory.part_of_carrier_id(*name)
        return None if part is None else store.found_part(part["account_id"], part["id"], part["total"])

    def _reported(self, receipt: Receipt, found: store.Found, by_our_id: bool) -> DeliveryReported:
        return DeliveryReported(
            account_id=found.account_id,
            date=self._universe.now_iso(),
            id=found.message_id,
            delivered=receipt.delivered,
            failure=receipt.failure.value if receipt.failure else None,
            reason=part_reason(receipt.reason, found.part, found.parts),
            part=found.part,
            parts=found.parts,
            connection_id=receipt.connection_id if by_our_id else None,
        )

    def _to_hold(self, receipt: Receipt, carrier_id: str) -> ReceiptHeld:
        log.info("receipt_held", connection=receipt.connection_id, carrier_id=carrier_id)
        return ReceiptHeld(
            account_id="",
            date=self._universe.now_iso(),
            connection_id=receipt.connection_id,
            carrier_id=carrier_id,
            delivered=receipt.delivered,
            failure=receipt.failure.value if receipt.failure else None,
            reason=receipt.reason,
        )

    def _settled(self, row: store.Values) -> tuple[HeldReceiptSettled, DeliveryReported]:
        date = self._universe.now_iso()
        reported = DeliveryReported(
            account_id=row["account_id"],
            date=date,
            id=row["message_id"],
            delivered=bool(row["delivered"]),
            failure=row["failure"],
            reason=part_reason(row["reason"], row.get("part", 0), row.get("parts", 0)),
            part=row.get("part", 0),
            parts=row.get("parts", 0),
        )
        settled = HeldReceiptSettled(
            account_id="", date=date, connection_id=row["connection_id"], carrier_id=row["carrier_id"]
        )
        return settled, reported


def part_reason(reason: str, part: int, parts: int) -> str:
    """The reason in a receipt, with the part of the message that it speaks of."""
    if not part:
        return reason
    return f"part {part} of {parts}: {reason}" if reason else f"part {part} of {parts}"
