"""Exit one's other half, running: plans what receivers are owed, and gives each of them its turn.

A slow or dead receiver takes one place among many and a bounded time; then the place is another's.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Iterable
from typing import Final

from trunkline.base.guarded_http import GuardedHttp
from trunkline.base.log import get_logger
from trunkline.base.tasks import Supervisor, spawn
from trunkline.base.universe import Universe
from trunkline.commit.committer import Committer
from trunkline.commit.rows import Declined
from trunkline.domain.facts import WebhookDeliveryRepeated, WebhookDisabled, WebhookEnabled
from trunkline.outbox.callbacks.base import CallbackFormat
from trunkline.outbox.webhooks.attempts import Patience
from trunkline.outbox.webhooks.planner import Planner
from trunkline.outbox.webhooks.turn import Reply, Tools, Turn
from trunkline.settings import Settings
from trunkline.store.deliveries import Receiver, any_due, take_receivers
from trunkline.store.directory import Directory
from trunkline.store.engine import StoreError

log = get_logger(__name__)

PLANNING: Final = 15_000  # milliseconds; so long nobody plans when the server that did has died
TURNS_MOST: Final = 128  # receivers that are called by this server at once
POLL_SECONDS: Final = 0.5
STOP_SECONDS: Final = 10.0  # what is not answered by then is told again after the lease
CONNECTIONS: Final = 512
SETS_FREE: Final = (WebhookEnabled, WebhookDeliveryRepeated)


class Webhooks:
    """Tells programs of others what happens, from the event log."""

    def __init__(
        self,
        committer: Committer,
        directory: Directory,
        universe: Universe,
        settings: Settings,
        formats: Iterable[CallbackFormat],
        reply: Reply,
    ) -> None:
        self._committer = committer
        self._engine = directory.engine
        self._universe = universe
        self._worker = universe.new_id()
        self._supervisor = Supervisor()
        self._http = GuardedHttp(settings.callable_networks, connections=CONNECTIONS)
        self._turns: dict[tuple[str, str], Turn] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._wake = asyncio.Event()
        self._crowded = False
        lease = int(settings.webhooks_lease_seconds * 1000)
        self.planner = Planner(directory, universe, self._worker, self._planned, min(lease, PLANNING))
        self._tools = Tools(
            directory,
            universe,
            self._http,
            {each.key: each for each in formats},
            Patience.of(settings),
            self._worker,
            settings.webhooks_timeout_seconds,
            settings.webhooks_at_once,
            lease,
            self._disable,
            lambda: self._crowded,
            reply,
        )

    def start(self) -> None:
        """Follow the log and call receivers, until `stop`."""
        self._committer.listen(self.planner.heard)
        self._committer.listen(lambda _: self._planned(), SETS_FREE)
        self._supervisor.start("webhooks-planner", self.planner.run)
        self._supervisor.start("webhooks-calls", self._run)

    async def stop(self) -> None:
        """Begin no more calls; what is on its way is recorded, or told again after the lease."""
        await self._supervisor.stop()
        for turn in list(self._turns.values()):
            turn.stop()
        if self._tasks:
            _, left = await asyncio.wait(list(self._tasks), timeout=STOP_SECONDS)
            for task in left:
                task.cancel()
        await self._http.close()

    def _planned(self) -> None:
        self._wake.set()
        for turn in self._turns.values():
            turn.wake()

    async def _run(self) -> None:
        while True:
            try:
                while await self._take_some():
                    pass
            except StoreError as error:
                log.warning("receivers_not_taken", error=str(error)[:200])
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._wake.wait(), POLL_SECONDS)
            self._wake.clear()

    async def _take_some(self) -> bool:
        """Give a turn to receivers to whom something is due; whether there may be more."""
        now = self._universe.milliseconds()
        due = await any_due(self._engine, now)
        room = TURNS_MOST - len(self._turns)
        self._crowded = due and room <= 0
        if not due or room <= 0:
            return False
        taken = await take_receivers(self._engine, self._worker, now, now + self._tools.lease, room)
        for receiver in taken:
            self._begin(receiver)
        return len(taken) == room

    def _begin(self, receiver: Receiver) -> None:
        key = (receiver.account_id, receiver.id)
        held = self._turns.get(key)
        if held is not None and held.goes_on:  # its lease ran out, and has just been renewed for it
            return
        turn = Turn(self._tools, receiver)
        self._turns[key] = turn
        task = spawn(self._turn(key, turn), "receiver's turn")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _turn(self, key: tuple[str, str], turn: Turn) -> None:
        try:
            await turn.run()
        except StoreError as error:
            log.warning("turn_ended_early", receiver=key[1], error=str(error)[:200])  # its lease brings it back
        finally:
            if self._turns.get(key) is turn:
                del self._turns[key]
            self._wake.set()

    async def _disable(self, account_id: str, webhook_id: str, reason: str) -> None:
        fact = WebhookDisabled(account_id=account_id, date=self._universe.now_iso(), id=webhook_id, reason=reason)
        with contextlib.suppress(Declined):  # somebody else disabled or deleted it
            await self._committer.commit([fact])
            shown = reason.partition(";")[0]  # what a receiver answers may be what it was told
            log.error("webhook_disabled", webhook=webhook_id, account=account_id, reason=shown)
