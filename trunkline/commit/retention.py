"""Removes what the settings say need not be kept: old events and answers, expired sign-ins, what webhooks were told."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Final

from trunkline.base.log import get_logger
from trunkline.base.universe import Universe, iso
from trunkline.settings import Settings
from trunkline.store import retention as store
from trunkline.store.engine import Engine, StoreError

log = get_logger(__name__)

START_SECONDS: Final = 10.0  # a server that has just started has messages to care for first
EVERY_SECONDS: Final = 60.0
USAGE_KEPT: Final = timedelta(days=7)  # daily caps look at today, in whatever zone a day is counted
FORMER_KEPT: Final = timedelta(days=1)  # a STOP that was under way when its pool went is recorded long before
BREATH_SECONDS: Final = 0.05  # between portions, so that messages go first


class Retention:
    """Forgets, a portion at a time."""

    def __init__(self, engine: Engine, universe: Universe, settings: Settings) -> None:
        self._engine = engine
        self._universe = universe
        self._settings = settings

    async def run(self) -> None:
        """Forget again and again, beginning shortly after the start; a supervised task."""
        await asyncio.sleep(START_SECONDS)
        while True:
            try:
                await self.forget()
            except StoreError as error:
                log.warning("retention_failed", error=str(error)[:200])
            await asyncio.sleep(EVERY_SECONDS)

    async def forget(self) -> int:
        """Remove everything that is old enough now; how many rows that were."""
        now = self._universe.now()
        settings = self._settings
        told = timedelta(days=settings.webhooks_keep_days)
        kept = {
            store.EVENTS: timedelta(days=settings.event_keep_days),
            store.IDEMPOTENCY: timedelta(hours=settings.idempotency_keep_hours),
            store.HELD_RECEIPTS: timedelta(hours=settings.receipt_deadline_hours),
            store.LOGIN_SESSIONS: timedelta(0),
            store.USAGE: USAGE_KEPT,
            store.CHUNKS: timedelta(0),
            store.STICKY_SENDERS: timedelta(0),
            store.FORMER_MEMBERS: FORMER_KEPT,
            store.WEBHOOK_DELIVERIES: told,
            store.ORPHANED_DELIVERIES: timedelta(0),
            # A receipt may come until its deadline, and its callback must then still be found.
            store.CALLBACKS: told + timedelta(hours=settings.receipt_deadline_hours),
        }
        forgotten = 0
        for what, age in kept.items():
            while count := await store.forget_portion(self._engine, what, iso(now - age)):
                forgotten += count
                await asyncio.sleep(BREATH_SECONDS)
        return forgotten
