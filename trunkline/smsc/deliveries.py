"""Receipts and texts for ESMEs: claimed from the store while a bind can take them, handed over, and then forgotten.

At least once: what was not answered is handed over again. In order within a conversation: of each only one thing is on
its way, and what comes after one that failed waits with it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, Final, Protocol

from trunkline.base.log import get_logger
from trunkline.base.tasks import spawn
from trunkline.base.universe import Universe, iso
from trunkline.carriers.smpp.addressing import to_wire
from trunkline.carriers.smpp.coding import Alphabet
from trunkline.carriers.smpp.parts import LongText, TooLong, cut
from trunkline.carriers.smpp.pdu import ESM_RECEIPT, DeliverSm
from trunkline.carriers.smpp.receipt import receipt_text, receipt_tlvs
from trunkline.commit.committer import Committer
from trunkline.domain.esme import Esme
from trunkline.domain.facts import (
    DeliveryReported,
    EsmePartsJoined,
    Fact,
    MessageCanceled,
    MessageCreated,
    MessageFailed,
)
from trunkline.settings import Settings
from trunkline.smsc.answers import is_final, receipt_of
from trunkline.store import esmes as store
from trunkline.store.engine import Engine, StoreError
from trunkline.store.esmes import Owed

log = get_logger(__name__)

POLL_SECONDS: Final = 1.0
SWEEP_SECONDS: Final = 60.0
CLAIM_MOST: Final = 500
PORTION: Final = 100
FIRST_PAUSE_MS: Final = 1000
MOST_PAUSE_MS: Final = 300_000
DOUBLINGS_MOST: Final = 16
WAKING: Final[frozenset[type[Fact]]] = frozenset({DeliveryReported, MessageCanceled, MessageFailed, MessageCreated})


class Receiver(Protocol):
    """The receiving binds of one ESME."""

    @property
    def esme(self) -> Esme:
        """Whose they are."""

    @property
    def room(self) -> int:
        """How many units they take now."""

    async def hand(self, pdu: DeliverSm) -> int | None:
        """Send a unit; the status of the answer, None when none came."""


class Handing:
    """Hands over what is owed to the ESMEs that are there."""

    def __init__(self, engine: Engine, committer: Committer, universe: Universe, settings: Settings) -> None:
        self._engine = engine
        self._committer = committer
        self._universe = universe
        self._lease_ms = int(settings.smsc_response_seconds * 3000) + 60_000
        self._keep = timedelta(hours=settings.smsc_keep_hours)
        self._parts_wait = timedelta(minutes=settings.parts_wait_minutes)
        self._default = Alphabet(settings.smsc_default_alphabet)
        self._long = LongText(settings.smsc_long_texts)
        self._receivers: dict[str, Receiver] = {}
        self._running: set[str] = set()
        self._again: set[str] = set()
        self._wake = asyncio.Event()
        committer.listen(self._heard, WAKING)

    def enlist(self, receiver: Receiver) -> None:
        """An ESME can be handed things now."""
        self._receivers[receiver.esme.id] = receiver
        self._wake.set()

    def dismiss(self, esme_id: str) -> None:
        """An ESME is away."""
        self._receivers.pop(esme_id, None)

    def _heard(self, facts: Sequence[Fact]) -> None:
        if self._receivers:
            self._wake.set()

    async def run(self) -> None:
        """Look for everybody who is there, at each wake-up and once a second; a supervised task."""
        while True:
            for esme_id in list(self._receivers):
                if esme_id in self._running:
                    self._again.add(esme_id)
                else:
                    self._running.add(esme_id)
                    spawn(self._serve(esme_id), "esme_delivery")
            try:
                await asyncio.wait_for(self._wake.wait(), POLL_SECONDS)
            except TimeoutError:
                continue
            self._wake.clear()

    async def _serve(self, esme_id: str) -> None:
        try:
            more = True
            while more:
                self._again.discard(esme_id)
                more = await self.serve_some(esme_id) or esme_id in self._again
        except StoreError as error:
            log.warning("esme_delivery_waits", esme=esme_id, error=str(error)[:200])
        finally:
            self._running.discard(esme_id)

    async def serve_some(self, esme_id: str) -> bool:
        """Hand over what is due, as much as there is room for; whether anything was."""
        receiver = self._receivers.get(esme_id)
        if receiver is None or receiver.room <= 0:
            return False
        now = self._universe.milliseconds()
        owed = await store.claim(self._engine, receiver.esme, now, now + self._lease_ms, CLAIM_MOST)
        if not owed:
            return False
        lines: dict[str, list[Owed]] = {}
        for each in owed:
            lines.setdefault(each.conversation_id, []).append(each)
        slots = asyncio.Semaphore(max(receiver.room, 1))
        outcomes = await asyncio.gather(*(self._hand_line(receiver, line, slots) for line in lines.values()))
        done = [id_ for each, _ in outcomes for id_ in each]
        later = [put_off for _, each in outcomes for put_off in each]
        await store.settle(self._engine, receiver.esme.account_id, done, later)
        return bool(done)

    async def _hand_line(
        self, receiver: Receiver, line: list[Owed], slots: asyncio.Semaphore
    ) -> tuple[list[str], list[tuple[str, int]]]:
        """Hand over what belongs to one conversation, one after another; what is done, and what is put off."""
        done: list[str] = []
        for number, owed in enumerate(line):
            async with slots:
                taken = await self._hand(receiver, owed)
            if not taken:
                pause = min(FIRST_PAUSE_MS << min(owed.attempts, DOUBLINGS_MOST), MOST_PAUSE_MS)
                at = self._universe.milliseconds() + pause
                return done, [(each.id, at) for each in line[number:]]
            done.append(owed.id)
        return done, []

    async def _hand(self, receiver: Receiver, owed: Owed) -> bool:
        """Whether an ESME has taken something, or never will."""
        for pdu in self.units_of(owed):
            status = await receiver.hand(pdu)
            if status is None:
                return False
            if status:
                log.warning("esme_refused_delivery", esme=receiver.esme.id, message=owed.message_id, status=status)
                return is_final(status)
        return True

    def units_of(self, owed: Owed) -> list[DeliverSm]:
        """The units that say something: one for a receipt, as many as it takes for a text."""
        source, dest = to_wire(owed.other_address), to_wire(owed.address)
        ends: dict[str, Any] = {
            "source_ton": source.ton,
            "source_npi": source.npi,
            "dest_ton": dest.ton,
            "dest_npi": dest.npi,
        }
        if owed.status:
            receipt = receipt_of(owed.message_id, owed.status, owed.error, owed.text)
            dates = datetime.fromisoformat(owed.submitted), datetime.fromisoformat(owed.date)
            said = receipt_text(receipt, *dates).encode("latin-1", "replace")
            return [
                DeliverSm(
                    source=source.address,
                    destination=dest.address,
                    esm_class=ESM_RECEIPT,
                    short_message=said,
                    tlvs=receipt_tlvs(receipt),
                    **ends,
                )
            ]
        reference = int(owed.message_id[-4:], 16)
        try:
            parts = cut(owed.text, (self._default, Alphabet.UCS2), self._default, self._long, reference)
        except TooLong:
            return []  # longer than 255 parts: no carrier brings that, and no unit could hold it
        return [
            DeliverSm(
                source=source.address,
                destination=dest.address,
                esm_class=part.esm_class,
                data_coding=part.data_coding,
                short_message=part.short_message,
                tlvs=part.tlvs,
                **ends,
            )
            for part in parts
        ]

    async def sweep(self) -> None:
        """Forget what waited too long: what is owed, and parts whose others never came; a supervised task."""
        while True:
            try:
                await self.sweep_once()
            except StoreError as error:
                log.warning("esme_sweeping_failed", error=str(error)[:200])
            await asyncio.sleep(SWEEP_SECONDS)

    async def sweep_once(self) -> None:
        """One round of that."""
        now = self._universe.now()
        await store.forget_owed(self._engine, iso(now - self._keep))
        before = iso(now - self._parts_wait)
        for account_id, group in await store.old_parts(self._engine, before, PORTION):
            rows = [row for row in await store.parts_of(self._engine, account_id, group) if row.number]
            # The time runs anew with every part that comes.
            if not rows or max(row.date for row in rows) >= before:
                continue
            log.warning("esme_text_incomplete", message=rows[0].message_id, parts=len(rows), of=rows[0].total)
            expired = EsmePartsJoined(
                account_id=account_id,
                date=iso(now),
                group_id=group,
                numbers=tuple(row.number for row in rows),
                complete=False,
            )
            await self._committer.commit([expired])
